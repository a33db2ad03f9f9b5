"""Words as one run of letters and digits without spaces, and where a label stands in it, exactly or with OCR slips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import zip_longest

from rapidfuzz import fuzz, process

from extractors.fields.parsed import fold
from extractors.page import Word

FUZZY_FROM = 6  # letters: shorter labels must be exact
LITTLE = 4  # letters: the last word of `Délivré le`, `Règlement du`
SHORT = 14  # letters: of a shorter label a slip costs one letter at most
BROKEN_FROM = 8  # letters: shorter labels do not run on into the line below
CUTOFF = 86.0
# Words a reader may glue to the front of a label.
_GLUED = frozenset(
    ("le", "la", "les", "du", "de", "des", "votre", "vos", "montant", "total", "soit", "en", "a", "n", "salaire")
)


_NUMBER_SIGN = frozenset(("No", "NO", "no", "Nº", "nº", "No.", "NO.", "no."))  # `N°` of a typewriter


@cache
def _letters(char: str) -> str:
    """The folded letters and digits of one printed character."""
    return "".join(letter for letter in fold(char) if letter.isalnum())


@dataclass(frozen=True, slots=True)
class Run:
    """Words as one folded run without spaces; `at` maps each character to its word and its place in it."""

    text: str
    at: tuple[tuple[Word, int], ...]
    starts: frozenset[int]

    @staticmethod
    def of(words: Iterable[Word]) -> Run:
        """The run of these words, left to right."""
        text, at, starts = "", [], set()
        words = tuple(words)
        for word, following in zip_longest(words, words[1:]):
            starts.add(len(text))
            elided = following and word.text in "1I|" and following.text[0] in "'’"  # `1 'avis`: the article
            for i, char in enumerate(word.text[:1] if word.text in _NUMBER_SIGN else word.text):
                for letter in "l" if elided else _letters(char):
                    text += letter
                    at.append((word, i))
        starts.add(len(text))
        return Run(text, tuple(at), frozenset(starts))


@lru_cache(maxsize=4096)
def compact(label: str) -> str:
    """A label as it is compared: folded, letters and digits only.

    >>> compact("N° d'identité (INSEE)")
    'ndidentiteinsee'
    """
    return "".join(c for c in fold(label) if c.isalnum())


@dataclass(frozen=True, slots=True)
class Forms:
    """Labels as they are compared, and those long enough to be known with slips, with their indices."""

    exact: tuple[str, ...]
    long: tuple[str, ...]
    at: tuple[int, ...]
    by_pair: Mapping[str, tuple[int, ...]]
    tails: tuple[int, ...]  # letters of the last of several words: `Délivré` without its `le` is no `Délivré le`


@lru_cache(maxsize=256)
def forms_of(labels: tuple[str, ...]) -> Forms:
    """The forms of labels; `by_pair` names, for two letters, the long ones that could be cut between them."""
    exact = tuple(compact(label) for label in labels)
    at = tuple(index for index, form in enumerate(exact) if len(form) >= FUZZY_FROM)
    by_pair: dict[str, dict[int, None]] = {}
    for index, form in enumerate(exact):
        for i in range(2, len(form) - 3 if len(form) >= BROKEN_FROM else 0):
            by_pair.setdefault(form[i : i + 2], {})[index] = None
    pairs = {pair: tuple(held) for pair, held in by_pair.items()}
    tails = tuple(len(compact(label.rpartition(" ")[2])) for label in labels)
    return Forms(exact, tuple(exact[index] for index in at), at, pairs, tails)


def places_of(forms: Forms, run: Run) -> list[tuple[int, int, int, float]]:
    """Where labels stand in a run: (index of the label, start, end, quality)."""
    text = run.text
    found = []
    exact = [index for index, form in enumerate(forms.exact) if form in text]
    for index in exact:
        form = forms.exact[index]
        start = text.find(form)
        while start >= 0:
            end = start + len(form)
            found.append((index, start, end, edges(run, start, end)))
            start = text.find(form, start + 1)
    for _, _, place in _near(forms, text):
        index = forms.at[place]
        if index not in exact and len(text) >= len(forms.exact[index]) - 1:
            found += [(index, *slip) for slip in _fuzzy(forms.exact[index], run, forms.tails[index])]
    return [place for place in found if place[3] > 0.5]


def _near(forms: Forms, text: str) -> list[tuple[str, float, int]]:
    """The long forms that may stand in the text, exactly or with slips."""
    if len(text) < FUZZY_FROM - 1:
        return []
    return process.extract(text, forms.long, scorer=fuzz.partial_ratio, score_cutoff=CUTOFF, limit=None)


def _fuzzy(form: str, run: Run, tail: int) -> list[tuple[int, int, float]]:
    """Where a label stands with slips: letters run together are one or two fewer, never a whole word of it."""
    near = fuzz.partial_ratio_alignment(form, run.text, score_cutoff=CUTOFF)
    if near is None or near.dest_end <= near.dest_start:
        return []
    start, end = _to_edge(run, near.dest_start), _to_edge(run, near.dest_end)
    if not any(c.isdigit() for c in form) and any(_figure(word.text) for word, _ in run.at[start:end]):
        return []  # a value stands inside: two labels and what they announce
    if len(form) - (end - start) > min(1 if len(form) < SHORT else 2, max(tail - 1, 0)):
        return []
    if tail < LITTLE and end not in run.starts and not run.text[end].isdigit():
        return []  # it ends inside another word than its own last one
    quality = fuzz.ratio(form, run.text[start:end]) / 100
    return [(start, end, quality * edges(run, start, end))] if quality * 100 >= CUTOFF else []


def _figure(word: str) -> bool:
    """Whether a word is a number, however it is written; a digit among letters is one of them, read wrongly."""
    return any(c.isdigit() for c in word) and not any(c.isalpha() for c in word)


def _to_edge(run: Run, place: int) -> int:
    """The word's edge next to a place, when one is a character away: a misread end still belongs to the label."""
    return next((p for p in (place, place - 1, place + 1) if p in run.starts), place)


def edges(run: Run, start: int, end: int) -> float:
    """1 for whole words; less where a label begins or ends inside one: glued print, or another, longer word."""
    length, quality = end - start, 1.0
    if start not in run.starts and not run.text[start - 1].isdigit():
        word = max((s for s in run.starts if s < start), default=0)
        border = start - word == 1 and run.text[word] in "lij1tf" and length >= 8  # the rule of a box, read as a letter
        quality *= 0.85 if border or run.text[word:start] in _GLUED else 0.0
    if end not in run.starts and not run.text[end].isdigit():
        plural = run.text[end] in "sx" and end + 1 in run.starts
        quality *= 0.98 if plural else 0.85 if length >= 9 else 0.0
    return quality
