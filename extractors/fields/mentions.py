"""Where a page names its fields: labels found whatever their case, accents, letter-spacing, glued words or OCR slips.

A row is compared as one run of letters and digits without spaces, so that `N E T  À  P A Y E R`, `Netpayé` and
`Net payé :` are found alike. Of labels that overlap the longer wins: `Net à payer avant impôt` is no `Net à payer`.
That is also how decoys work: a longer name that belongs to no field hides the field's name inside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.fields.layout import Sheet, once_a_page, part_of
from extractors.fields.runs import Forms, Run, edges, forms_of, places_of
from extractors.page import Box, Word

CELLS = 1.5  # heights: a gap of so much may part two cells
_FIGURE = re.compile(r"[\W_]*\d[\d .]*[.,]\d\d(?!\d)")
_UNFINISHED = re.compile(
    r"(?:de|du|des|la|le|les|[àa]|aux?|en|sur|et|ou|par|pour|avant|apr[eè]s|hors|sans|[dl]['’])", re.I
)


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
    whole: int  # of the letters, those of its longest part that no wide gap cuts

    def widened(self, before: Sequence[Word] = (), after: Sequence[Word] = ()) -> Mention:
        """The label with more words of its line, which then count as its own."""
        line = Box.around([self.line, *(word.box for word in (*before, *after))])
        words, box = (*before, *self.words, *after), self.box.union(line)
        if not after:
            return replace(self, words=words, line=line, box=box)
        return replace(self, words=words, line=line, box=box, last=after[-1], end=len(after[-1].text))


def find_mentions(sheet: Sheet, labels: Mapping[str, tuple[str, ...]], broken: bool = True) -> list[Mention]:
    """Every label of the page in reading order, the longest of overlapping ones; `labels`: a label to its fields.

    `broken`: also labels that run on into the line below.
    """
    names = list(labels)
    forms = forms_of(tuple(names))
    found: list[Mention] = []
    for row in sheet.rows:
        run = _run(sheet, row.words)
        for index, start, end, quality in places_of(forms, run):
            mention = _mention(names[index], labels[names[index]], run, start, end, quality)
            found += [mention] if mention else []
    if broken:
        split = _broken(sheet, labels, names, forms)
        found += [m for m in split if _unfinished(m) or not any(_holds(other, m) for other in found)]
    return _longest(found)


def find_phrases(words: Sequence[Word], phrases: Sequence[str]) -> float:
    """How surely any of the phrases stands in these words: 0 to 1 (column headers, names of rows)."""
    if not words:
        return 0.0
    return max((quality for *_, quality in places_of(forms_of(tuple(phrases)), Run.of(words))), default=0.0)


def _run(sheet: Sheet, words: tuple[Word, ...]) -> Run:
    """The run of a row or segment, made once a page."""
    key = (id(words), len(words))
    if key not in sheet.memo:
        sheet.memo[key] = Run.of(words)
    run: Run = sheet.memo[key]
    return run


def _mention(label: str, fields: tuple[str, ...], run: Run, start: int, end: int, quality: float) -> Mention | None:
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
    return Mention(label, fields, quality, box, line, last, place + 1, words, end - start, _uncut(words, end - start))


def _uncut(words: Sequence[Word], length: int) -> int:
    """How many letters of a label stand together where one gap, far wider than the others, parts two cells."""
    gaps = [(two.box.x0 - one.box.x1 if two.box.y0 < one.box.y1 else 0.0) for one, two in pairwise(words)]
    if len(gaps) < 2:
        return length
    *_, second, widest = sorted(gaps)
    if widest < CELLS * max(word.box.height for word in words) or widest < 3 * second:
        return length
    letters = [sum(char.isalnum() for char in word.text) for word in words]
    cut = gaps.index(widest) + 1
    return min(length, max(sum(letters[:cut]), sum(letters[cut:])))


def _cut_box(word: Word, first: Word, start: int, last: Word, end: int) -> Box:
    return part_of(word, start if word is first else 0, end if word is last else len(word.text))


def _same_line(word: Word, last: Word) -> bool:
    return word.box.overlap_y(last.box) > 0.5


def _broken(sheet: Sheet, labels: Mapping[str, tuple[str, ...]], names: Sequence[str], forms: Forms) -> list[Mention]:
    """Labels that run on into the line below, inside one cell."""
    found = []
    for upper, lower in _stacked(sheet):
        one, two = _run(sheet, upper), _run(sheet, lower)
        for index in forms.by_pair.get(one.text[-1:] + two.text[:1], ()):
            mention = _across(names[index], labels[names[index]], forms.exact[index], one, two)
            found += [mention] if mention and not (mention.fields == () and _two_rows(sheet, upper, lower)) else []
    return found


def _two_rows(sheet: Sheet, *segments: Sequence[Word]) -> bool:
    """Whether lines under one another have a figure each next to them: `Net imposable 1 836,90`, `Cumul 16 532,10`."""
    right = (sheet.beside(Box.around(word.box for word in segment)) for segment in segments)
    return all(_FIGURE.match(" ".join(word.text for word in words)) for words in right)


def _unfinished(split: Mention) -> bool:
    """Whether the upper part of a broken label needs the lower: `Revenu fiscal de` over `référence`."""
    upper = [w.text for w in split.words if w.box.cy <= split.words[0].box.y1]
    return _UNFINISHED.fullmatch(upper[-1]) is not None


def _holds(other: Mention, split: Mention) -> bool:
    """Whether the lower part of a broken label is a label of its own: then the two only stand under one another."""
    lower = [w for w in split.words if w.box.cy > split.words[0].box.y1]
    return bool(lower) and all(any(w is word for word in other.words) for w in lower) and len(other.words) >= len(lower)


@once_a_page
def _stacked(sheet: Sheet) -> list[tuple[tuple[Word, ...], tuple[Word, ...]]]:
    """Pairs of segments right under one another."""
    pairs = []
    for i, (upper, box) in enumerate(sheet.boxed):
        for lower, under in sheet.boxed[i + 1 : i + 40]:
            if under.y0 > box.y1 + 1.2 * box.height:
                break
            if under.cy - box.cy >= 0.6 * box.height and box.overlap_x(under) >= 0.3:
                pairs.append((upper, lower))
                break
    return pairs


def _across(label: str, fields: tuple[str, ...], form: str, upper: Run, lower: Run) -> Mention | None:
    """The label, when its first words end the upper line and its last words begin the lower one."""
    text, seam = upper.text + lower.text, len(upper.text)
    start = text.find(form, max(0, seam - len(form) + 1))
    end = start + len(form)
    if not 0 <= start < seam < end:
        return None
    joined = Run(text, upper.at + lower.at, upper.starts | {seam + s for s in lower.starts})
    quality = edges(joined, start, end)
    return _mention(label, fields, joined, start, end, 0.95 * quality) if quality > 0.8 else None


def _longest(found: list[Mention]) -> list[Mention]:
    """Of mentions that share print the longer stays, a label read exactly before a longer one read with slips.

    Of `Net imposable   Cumul imposable` the label and the decoy stay, not the decoy `Net imposable cumul` over both.
    """
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (-m.whole * m.score**4, -m.length, -m.score)):
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
