"""Is this printed name that person's? Case, accents, hyphens, civility and order aside.

A person is known by a usual name or a birth name; documents print one, the other, or both ("DUPONT épouse MARTIN"). One
middle name may be missing; one or two letters of a word of four letters or more may be wrong (OCR). The answer is a
`Likeness`, smaller = closer, so that the nearest of two brothers wins and equals make a question rather than a guess.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

LONG_WORD = 4
WRONG_LETTERS = 2
SPARE_WORDS = 4

_CIVILITIES = frozenset(
    ["M", "MR", "MME", "MM", "MLLE", "MELLE", "MONSIEUR", "MADAME", "MADEMOISELLE", "MESSIEURS", "MESDAMES"]
)
_LINKS = frozenset(
    ["NEE", "NE", "EPOUSE", "EPOUX", "EP", "EPX", "VEUVE", "VVE", "USAGE", "NOM", "PRENOM", "PRENOMS", "DIT", "DITE"]
)
JOINERS = frozenset(("ET", "OU", "AND"))
_JOINS = re.compile(r"(?:\s+(?:et|ou)\s+|\s*[&/;]\s*)", re.IGNORECASE)
_DIGITS = str.maketrans("01568", "OISGB")
_LETTERS = str.maketrans({"Œ": "OE", "Æ": "AE", "ß": "SS", "Ø": "O", "Ł": "L", "œ": "OE", "æ": "AE"})


class Likeness(NamedTuple):
    """How far a printed name is from a person's: weak, wrong letters, words over.

    Weak are a surname or an initial alone, half of a double name, and a first name that comes after another one: "Inès
    Nadia" may be Nadia's daughter.
    """

    weak: bool
    wrong_letters: int
    spare: int


@lru_cache(maxsize=50_000)
def words(name: str) -> tuple[str, ...]:
    """A name as upper-case words without accents or civility: `Mme Éléna DE LA TOUR-Roy` → ELENA DE LA TOUR ROY."""
    found = _plain_words(name)
    repaired = (word.translate(_DIGITS) if re.search("[A-Z]", word) else word for word in found)
    return tuple(word for word in repaired if word not in _CIVILITIES and word not in _LINKS and not word.isdigit())


def _plain_words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).upper()
    return re.findall(r"[A-Z0-9]+", plain)


@lru_cache(maxsize=100_000)
def likeness(printed: str, first_name: str, surnames: tuple[str, ...]) -> Likeness | None:
    """The likeness of a printed name to a person with that first name and these usual and birth names, or None."""
    linked = any(word in _LINKS for word in _plain_words(printed))  # "née": the other word is a surname too
    found = [
        _against(words(printed), words(first_name), words(surname), linked) for surname in surnames if words(surname)
    ]
    return min((one for one in found if one), default=None)


def _against(printed: tuple[str, ...], first: tuple[str, ...], last: tuple[str, ...], linked: bool) -> Likeness | None:
    several = linked or bool(JOINERS & set(printed))
    printed = tuple(word for word in printed if word not in JOINERS)
    options = []
    for wrong, rest in _take_run(printed, last):
        options.extend(_given(rest, first, wrong, several))
    return min(options or _half(printed, first, last, several), default=None)


def _half(printed: tuple[str, ...], first: tuple[str, ...], last: tuple[str, ...], several: bool) -> list[Likeness]:
    """One half of a double name ("DUPONT" for Dupont-Martin) with the first name: a weak likeness."""
    if len(last) != 2 or min(map(len, last)) < LONG_WORD:
        return []
    found = (given for half in last for wrong, rest in _take_run(printed, (half,)) if rest
             for given in _given(rest, first, wrong, several))  # fmt: skip
    return [given._replace(weak=True) for given in found]


def _take_run(printed: tuple[str, ...], wanted: tuple[str, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """Every way to find a surname in the printed words, in one run, however split ("DELATOUR", "DE LA TOUR")."""
    goal = "".join(wanted)
    ways = []
    for start in range(len(printed)):
        for stop in range(start + 1, min(len(printed), start + len(wanted) + 2) + 1):
            wrong = _wrong_letters("".join(printed[start:stop]), goal)
            if wrong is not None:
                ways.append((wrong, printed[:start] + printed[stop:]))
    return ways


def _given(rest: tuple[str, ...], first: tuple[str, ...], wrong: int, several: bool) -> list[Likeness]:
    """The first names: the first one must be there; one of the others may be missing; words over are middle names."""
    if not rest:
        return [Likeness(True, wrong, len(first))]
    left, missing = list(rest), 0
    for index, name in enumerate(first):
        best = _closest(left, name)
        if best is None:
            if index == 0:
                return _initial(rest, first, wrong)
            missing += 1
            continue
        wrong += best[0]
        left.remove(best[1])
    if missing > 1 or wrong > WRONG_LETTERS or (len(left) > SPARE_WORDS and not several):
        return []
    second = bool(left) and not several and rest[0] in left
    return [Likeness(second, wrong, missing + len(left))]


def _initial(rest: tuple[str, ...], first: tuple[str, ...], wrong: int) -> list[Likeness]:
    """ "N. BELKACEM", or "NADIABELKACEM" cut wrongly, name nobody for sure: a weak likeness at most."""
    initials = len(rest) == 1 and len(rest[0]) == 1 and bool(first) and first[0].startswith(rest[0])
    return [Likeness(True, wrong, len(first))] if initials else []


def _closest(left: list[str], name: str) -> tuple[int, str] | None:
    scored = [(wrong, word) for word in left if (wrong := _wrong_letters(word, name)) is not None]
    return min(scored, default=None)


def _wrong_letters(printed: str, wanted: str) -> int | None:
    """0, 1 or 2 wrong letters (none allowed in a short word), or None when it is another word."""
    if printed == wanted:
        return 0
    if min(len(wanted), len(printed)) < LONG_WORD:
        return None
    distance = Levenshtein.distance(printed, wanted, score_cutoff=WRONG_LETTERS)
    return distance if distance <= WRONG_LETTERS else None


def near_words(printed: str, among: Sequence[str]) -> list[str]:
    """Those of many words that a printed one may be, a wrong letter or two aside: as `_wrong_letters`, all at once.

    >>> near_words("NADJA", ["NADIA", "AWA", "KARIM"])
    ['NADIA']
    """
    if len(printed) < LONG_WORD:
        return [word for word in among if word == printed]
    found = process.extract(printed, among, scorer=Levenshtein.distance, score_cutoff=WRONG_LETTERS, limit=None)
    return [word for word, _wrong, _place in found if len(word) >= LONG_WORD]


def people_in(name: str) -> tuple[str, ...]:
    """`M. HADDAD Karim OU Mme BELKACEM Nadia` is two names; `M. et Mme MARTIN`, which names nobody, stays one."""
    parts = tuple(part for part in _JOINS.split(name) if part.strip())
    return parts if len(parts) > 1 and all(len(words(part)) > 1 for part in parts) else (name,)


def joins_people(name: str) -> bool:
    """Whether a printed name is that of several people."""
    return len([part for part in _JOINS.split(name) if part.strip()]) > 1


def fold(text: str) -> str:
    """A text as words to compare, whatever the case, accents and punctuation."""
    return " ".join(words(text))
