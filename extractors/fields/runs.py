"""Words as one run of letters and digits without spaces, and where a label stands in it, exactly or with OCR slips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import zip_longest
from typing import TypeVar

from rapidfuzz import fuzz, process

from extractors.fields.parsed import fold
from extractors.page import Word

FUZZY_FROM = 6  # letters: shorter labels must be exact
LITTLE = 4  # letters: the last word of `Délivré le`, `Règlement du`
SHORT = 14  # letters: of a shorter label a slip costs one letter at most
BROKEN_FROM = 8  # letters: shorter labels do not run on into the line below
CUTOFF = 86.0
Part = TypeVar("Part", str, int)
GRAM = 3  # letters: of a label read with slips, so many stand together somewhere
# Words a reader may glue to the front of a label.
_GLUED = frozenset(
    ("le", "la", "les", "du", "de", "des", "votre", "vos", "montant", "total", "soit", "en", "a", "n", "salaire")
)


_NUMBER_SIGN = frozenset(("No", "NO", "no", "Nº", "nº", "No.", "NO.", "no."))  # `N°` of a typewriter


@cache
def _letters(char: str) -> str:
    """The folded letters and digits of one printed character."""
    return "".join(letter for letter in fold(char) if letter.isalnum())


@lru_cache(maxsize=4096)
def _spelled(word: str) -> tuple[str, tuple[int, ...]]:
    """The folded letters and digits of a printed word, and the place in it of each."""
    letters = [(letter, i) for i, char in enumerate(word) for letter in _letters(char)]
    return "".join(letter for letter, _ in letters), tuple(i for _, i in letters)


@dataclass(frozen=True)
class Run:
    """Words as one folded run without spaces; `at` maps each character to its word and its place in it."""

    text: str
    at: tuple[tuple[Word, int], ...]
    starts: frozenset[int]

    @cached_property
    def grams(self) -> frozenset[str]:
        """All that stands in `GRAM` letters of the run: a row is asked for every label of every field."""
        return frozenset(self.text[i : i + GRAM] for i in range(len(self.text) - GRAM + 1))

    @staticmethod
    def of(words: Iterable[Word]) -> Run:
        """The run of these words, left to right."""
        text, starts = "", set()
        at: list[tuple[Word, int]] = []
        words = tuple(words)
        for word, following in zip_longest(words, words[1:]):
            starts.add(len(text))
            elided = following and word.text in "1I|" and following.text[0] in "'’"  # `1 'avis`: the article
            letters, places = _spelled("n" if word.text in _NUMBER_SIGN else word.text)
            text += "l" * len(word.text) if elided else letters
            at += [(word, i) for i in (range(len(word.text)) if elided else places)]
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
    begun: Mapping[str, tuple[int, ...]]  # the labels that begin with so many letters
    short: tuple[int, ...]  # those that are shorter
    spared: Mapping[str, tuple[int, ...]]  # the places in `long` of which slips must spare one of these letters
    by_length: Mapping[int, tuple[int, ...]]  # and those of so many letters


@lru_cache(maxsize=256)
def forms_of(labels: tuple[str, ...]) -> Forms:
    """The forms of labels; `by_pair` names, for two letters, the long ones that could be cut between them."""
    exact = tuple(compact(label) for label in labels)
    at = tuple(index for index, form in enumerate(exact) if len(form) >= FUZZY_FROM)
    long = tuple(exact[index] for index in at)
    halves = (form[2:-2] if len(form) >= BROKEN_FROM else "" for form in exact)
    pairs = _by_part([half[i : i + 2] for i in range(len(half) - 1)] for half in halves)
    tails = tuple(len(compact(label.rpartition(" ")[2])) for label in labels)
    begun = _by_part([form[:GRAM]] if len(form) >= GRAM else [] for form in exact)
    short = tuple(index for index, form in enumerate(exact) if len(form) < GRAM)
    by_length = _by_part([len(form)] for form in long)
    return Forms(exact, long, at, pairs, tails, begun, short, _by_part(map(_spared, long)), by_length)


def _by_part(parts: Iterable[Iterable[Part]]) -> Mapping[Part, tuple[int, ...]]:
    """For each part the ranks of those that have it."""
    ranks: dict[Part, dict[int, None]] = {}
    for rank, several in enumerate(parts):
        for part in several:
            ranks.setdefault(part, {})[rank] = None
    return {part: tuple(held) for part, held in ranks.items()}


def _spared(form: str) -> list[str]:
    """Letters of a label of which some stand in every text as near to it as `CUTOFF` asks.

    Cut in one piece more than letters may be lost or slipped in, one piece stays whole (Wu and Manber 1992).
    """
    pieces = _most_slips(len(form)) + 1
    if len(form) < GRAM * pieces:  # of eight letters: two slips leave one of its six threes
        return [form[i : i + GRAM] for i in range(len(form) - GRAM + 1)]
    return [form[len(form) * piece // pieces :][:GRAM] for piece in range(pieces)]


def _most_slips(letters: int) -> int:
    """How many letters may be lost from a label or slipped into it, at most: as many in as out, or one fewer in."""
    even, odd = (int((1 - CUTOFF / 100) * both + 1e-6) for both in (2 * letters, 2 * letters - 1))
    return max(even - even % 2, odd - (odd + 1) % 2)


def places_of(forms: Forms, run: Run) -> list[tuple[int, int, int, float]]:
    """Where labels stand in a run: (index of the label, start, end, quality)."""
    text = run.text
    found = []
    exact = [index for index in _begun(forms, run) if forms.exact[index] in text]
    for index in exact:
        form = forms.exact[index]
        start = text.find(form)
        while start >= 0:
            end = start + len(form)
            found.append((index, start, end, edges(run, start, end)))
            start = text.find(form, start + 1)
    for index in _near(forms, run):
        if index not in exact:
            found += [(index, *slip) for slip in _fuzzy(forms.exact[index], run, forms.tails[index])]
    return [place for place in found if place[3] > 0.5]


def _begun(forms: Forms, run: Run) -> list[int]:
    """The labels whose first letters stand in a run, in their order."""
    return sorted([*forms.short, *(index for gram in forms.begun.keys() & run.grams for index in forms.begun[gram])])


def _near(forms: Forms, run: Run) -> list[int]:
    """The long labels that may stand in the run, exactly or with slips, the nearest first."""
    length = len(run.text)
    if length < FUZZY_FROM - 1:
        return []
    likely = {place for gram in forms.spared.keys() & run.grams for place in forms.spared[gram]}
    likely.update(forms.by_length.get(length, ()), forms.by_length.get(length + 1, ()))
    places = sorted(place for place in likely if len(forms.long[place]) <= length + 1)  # no run holds a longer one
    several = [forms.long[place] for place in places]
    near = process.extract(run.text, several, scorer=fuzz.partial_ratio, score_cutoff=CUTOFF, limit=None)
    return [forms.at[places[rank]] for _, _, rank in near]


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
