"""Where a page names its fields: labels found whatever their case, accents, letter-spacing, glued words or OCR slips.

A row is compared as one run of letters and digits without spaces, so that `N E T  À  P A Y E R`, `Netpayé` and
`Net payé :` are found alike. Of labels that overlap the longer wins: `Net à payer avant impôt` is no `Net à payer`.
That is also how decoys work: a longer name that belongs to no field hides the field's name inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from extractors.fields.layout import Sheet, part_of
from extractors.fields.parsed import fold
from extractors.page import Box, Word

FUZZY_FROM = 6  # letters: shorter labels must be exact
CUTOFF = 86.0
_GLUED = {
    "le",
    "la",
    "les",
    "du",
    "de",
    "des",
    "votre",
    "vos",
    "montant",
    "total",
    "soit",
    "en",
    "a",
    "n",
    "no",
    "salaire",
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A label found: the fields it names (none for a decoy), its box, and the word and character where it ends."""

    label: str
    fields: tuple[str, ...]
    score: float
    box: Box
    line: Box
    last: Word
    end: int
    words: tuple[Word, ...]
    length: int


@dataclass(frozen=True, slots=True)
class _Run:
    """Words as one folded run without spaces; `at` maps each character to its word and its place in it."""

    text: str
    at: tuple[tuple[Word, int], ...]
    starts: frozenset[int]

    @staticmethod
    def of(words: Iterable[Word]) -> _Run:
        text, at, starts = "", [], set()
        for word in words:
            starts.add(len(text))
            for i, char in enumerate(word.text):
                for letter in fold(char):
                    if letter.isalnum():
                        text += letter
                        at.append((word, i))
        starts.add(len(text))
        return _Run(text, tuple(at), frozenset(starts))


def compact(label: str) -> str:
    """A label as it is compared: folded, letters and digits only.

    >>> compact("N° d'identité (INSEE)")
    'ndidentiteinsee'
    """
    return "".join(c for c in fold(label) if c.isalnum())


def find_mentions(sheet: Sheet, labels: Mapping[str, tuple[str, ...]]) -> list[Mention]:
    """Every label of the page in reading order, the longest of overlapping ones; `labels`: a label to its fields."""
    forms = [(label, compact(label)) for label in labels]
    found: list[Mention] = []
    for row in sheet.rows:
        run = _Run.of(row.words)
        for label, form in forms:
            found += [m for s, e, q in _places(form, run) if (m := _mention(label, labels[label], run, s, e, q))]
    found += _broken(sheet, labels, [(label, form) for label, form in forms if len(form) >= 8])
    return _longest(found)


def find_phrases(words: Sequence[Word], phrases: Sequence[str]) -> float:
    """How surely any of the phrases stands in these words: 0 to 1 (column headers, names of rows)."""
    run = _Run.of(words)
    return max((q for p in phrases for _, _, q in _places(compact(p), run)), default=0.0)


def _places(form: str, run: _Run) -> list[tuple[int, int, float]]:
    """Where a label stands in a run, as (start, end, quality)."""
    found, start = [], run.text.find(form)
    while start >= 0:
        end = start + len(form)
        found.append((start, end, _edges(run, start, end)))
        start = run.text.find(form, start + 1)
    if not found and len(form) >= FUZZY_FROM and len(run.text) >= len(form) - 1:
        near = fuzz.partial_ratio_alignment(form, run.text, score_cutoff=CUTOFF)
        if near is not None and near.dest_end > near.dest_start:
            start, end = _to_edge(run, near.dest_start), _to_edge(run, near.dest_end)
            quality = fuzz.ratio(form, run.text[start:end]) / 100
            if quality * 100 >= CUTOFF:
                found.append((start, end, quality * _edges(run, start, end)))
    return [(s, e, q) for s, e, q in found if q > 0.5]


def _to_edge(run: _Run, place: int) -> int:
    """The word's edge next to a place, when one is a character away: a misread end still belongs to the label."""
    return next((p for p in (place, place - 1, place + 1) if p in run.starts), place)


def _edges(run: _Run, start: int, end: int) -> float:
    """1 for whole words; less where a label begins or ends inside one: glued print, or another, longer word."""
    length, quality = end - start, 1.0
    if start not in run.starts and not run.text[start - 1].isdigit():
        word = max((s for s in run.starts if s < start), default=0)
        quality *= 0.85 if run.text[word:start] in _GLUED else 0.0
    if end not in run.starts and not run.text[end].isdigit():
        plural = run.text[end] in "sx" and end + 1 in run.starts
        quality *= 0.98 if plural else 0.85 if length >= 9 else 0.0
    return quality


def _mention(label: str, fields: tuple[str, ...], run: _Run, start: int, end: int, quality: float) -> Mention | None:
    """The mention of run[start:end], unless its words stand too far apart to be one label."""
    words = tuple(dict.fromkeys(word for word, _ in run.at[start:end]))
    height = max(word.box.height for word in words)
    for left, right in pairwise(words):
        if right.box.y0 < left.box.y1 and (right.box.x0 - left.box.x1) > 4 * height:
            return None
    last, place = run.at[end - 1]
    first, first_place = run.at[start]
    line = Box.around(_cut_box(w, first, first_place, last, place + 1) for w in words if _same_line(w, last))
    box = Box.around(_cut_box(w, first, first_place, last, place + 1) for w in words)
    return Mention(label, fields, quality, box, line, last, place + 1, words, end - start)


def _cut_box(word: Word, first: Word, start: int, last: Word, end: int) -> Box:
    return part_of(word, start if word is first else 0, end if word is last else len(word.text))


def _same_line(word: Word, last: Word) -> bool:
    return word.box.overlap_y(last.box) > 0.5


def _broken(sheet: Sheet, labels: Mapping[str, tuple[str, ...]], forms: Sequence[tuple[str, str]]) -> list[Mention]:
    """Labels that run on into the line below, inside one cell."""
    found = []
    segments = sheet.segments
    runs = {id(s): _Run.of(s) for s in segments}
    for i, upper in enumerate(segments):
        box = Box.around(w.box for w in upper)
        for lower in segments[i + 1 : i + 40]:
            under = Box.around(w.box for w in lower)
            if under.y0 > box.y1 + 1.2 * box.height:
                break
            if under.cy - box.cy < 0.6 * box.height or box.overlap_x(under) < 0.3:
                continue
            found += _across(labels, forms, runs[id(upper)], runs[id(lower)])
    return found


def _across(
    labels: Mapping[str, tuple[str, ...]], forms: Sequence[tuple[str, str]], upper: _Run, lower: _Run
) -> list[Mention]:
    """Labels whose first words end the upper line and whose last words begin the lower one."""
    found = []
    for label, form in forms:
        for cut in range(3, len(form) - 2):
            if upper.text.endswith(form[:cut]) and lower.text.startswith(form[cut:]):
                start, end = len(upper.text) - cut, len(form) - cut
                joined = _Run(
                    upper.text + lower.text,
                    upper.at + lower.at,
                    upper.starts | {len(upper.text) + s for s in lower.starts},
                )
                quality = _edges(joined, start, len(upper.text) + end) * (len(upper.text) in joined.starts)
                mention = _mention(label, labels[label], joined, start, len(upper.text) + end, 0.95 * quality)
                if quality > 0.8 and mention:
                    found.append(mention)
    return found


def _longest(found: list[Mention]) -> list[Mention]:
    """Of mentions that share print the longer stays, a label read exactly before a longer one read with slips."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (-m.length * m.score**4, -m.score)):
        if not any(_share(mention, other) for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda m: (m.box.cy, m.box.x0))


def _share(one: Mention, other: Mention) -> bool:
    """Whether two mentions stand on the same characters."""
    if not any(a is b for a in one.words for b in other.words):
        return False
    wide = min(one.box.x1, other.box.x1) - max(one.box.x0, other.box.x0)
    high = min(one.box.y1, other.box.y1) - max(one.box.y0, other.box.y0)
    return wide > 1e-4 and high > 1e-4
