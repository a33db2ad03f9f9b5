"""What the two sides of a white band on a page have in common and what tells them apart: numbers to be weighed.

Two small papers on one page each name their people, numbers and months, have a size of letters and words enough to be
a paper; the two parts of one paper share them, or one of them says too little.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from statistics import median

from classifiers.catalogue import DocumentType, catalogue
from classifiers.confidence import chances
from classifiers.flowing import begins_anew, begins_with_prose
from classifiers.guess import UNKNOWN
from classifiers.scoring import ACCEPTED, Evidence, Score, evidence, score
from classifiers.text import Row, plain
from classifiers.traces import Traces, Wording, alike, letters, numbered, traces, twins
from classifiers.whole import shares
from extractors.page import Box, Line, Page

LOOKS: tuple[str, ...] = ("cut", "down", "broad", "broad_down", "band", "widest", "rank", "letters", "numbers")
LOOKS += ("own_numbers", "capitals", "words", "alike", "twins", "prose", "anew", "headings", "second_heading")
LOOKS += ("zones", "one_zone")
READINGS: tuple[str, ...] = ("likely", "likelier", "points", "headed", "other_types", "same_type", "same_cues")
READINGS += ("openings", "months", "amounts", "book")
_CAPITALS = re.compile(r"\b[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}\b")
_NUMBER = re.compile(r"\d[\d .,/-]{1,40}\d")
NOTHING = frozenset(("0,00", "0.00"))
_FAR = 8.0  # lines: a broader band says no more
_FEW = 3  # figures of a number
_LEAST = 0.003  # a chance
_FLAT = 0.001  # of the page
Facts = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """A white band that crosses a page: the regions on its two sides, its width (of the page) and that of the widest
    other one, and how many are wider."""

    first: Box
    second: Box
    width: float
    other: float
    rank: int

    @property
    def down(self) -> bool:
        """Whether the two regions stand side by side."""
        return self.first.x1 < 1


class Side:
    """What stands in one region of a page, as lines of the page and as a page of its own; read when asked for."""

    def __init__(self, page: Page, region: Box) -> None:
        self.page, self.region = page, region
        self.lines = within(page, region).lines

    @cached_property
    def alone(self) -> Page:
        """The region as a page of its own."""
        return _alone(self.page, self.region)

    @cached_property
    def wording(self) -> Wording:
        """Its words."""
        return numbered(word for line in self.lines for word in _words(line.text))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Its numbers of three figures and more, bare."""
        return frozenset().union(*(_numbers(line.text) for line in self.lines))

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Its words in capitals: surnames, towns, who writes."""
        return frozenset().union(*(_capitals(line.text) for line in self.lines))

    @cached_property
    def letters(self) -> float:
        """The height of its lines, of the page."""
        return _height(self.lines)

    @cached_property
    def zone(self) -> bool:
        """Whether it holds machine-readable lines (bande MRZ)."""
        return any("<<" in line.text for line in self.lines)

    @cached_property
    def evidence(self) -> Evidence:
        """What cues are found on it, alone."""
        return evidence(self.alone)

    @cached_property
    def scores(self) -> list[Score]:
        """The points of each type."""
        return score([self.evidence])

    @cached_property
    def likeliest(self) -> tuple[str, float]:
        """Its likeliest known type and how likely it is."""
        said = chances(self.scores, shares([self.evidence], self.scores))
        return next(one for one in said if one[0] != UNKNOWN)

    @property
    def type(self) -> str:
        """Its likeliest known type."""
        return self.likeliest[0]

    @property
    def entry(self) -> DocumentType:
        """What the catalogue says of that type."""
        return catalogue()[self.type]

    @cached_property
    def best(self) -> Score:
        """The points of its likeliest type."""
        return next(one for one in self.scores if one.type == self.type)

    @property
    def headed(self) -> bool:
        """Whether it begins with the heading of its type."""
        return self.type in self.evidence.beginnings

    @cached_property
    def traces(self) -> Traces:
        """Its references, sums, months."""
        return traces(self.alone, self.evidence.page)


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(letters(plain(text)))


@lru_cache(maxsize=512)
def _numbers(text: str) -> frozenset[str]:
    bare = (re.sub(r"\D", "", found) for found in _NUMBER.findall(text))
    return frozenset(number for number in bare if len(number) >= _FEW)


@lru_cache(maxsize=512)
def _capitals(text: str) -> frozenset[str]:
    return frozenset(_CAPITALS.findall(text))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all bands of a page are compared with: the lines that could be headings, the height of a line, its form."""

    headings: tuple[Row, ...]
    line: float
    broad: bool


def sheet(page: Page, found: Evidence) -> Sheet:
    """Reads it off a page and what was found on it as a whole."""
    headings = tuple(found.page.rows[row] for row in found.heading_rows)
    return Sheet(headings, _height(page.lines), page.width > page.height)


def looks(whole: Sheet, cut: Cut, one: Side, two: Side) -> Facts:
    """What is seen without reading what the sides are, in the order of `LOOKS`."""
    above, below = (any(_holds(region, row) for row in whole.headings) for region in (cut.first, cut.second))
    fewer = min(len(one.wording), len(two.wording))
    return (
        1.0,
        cut.down,
        whole.broad,
        cut.down and whole.broad,
        min(cut.width / whole.line, _FAR),
        min(cut.width / max(cut.other, 0.2 * whole.line), 3.0),
        float(cut.rank),
        min(abs(math.log(one.letters / two.letters)), 1.0),
        _shared(one.numbers, two.numbers),
        min(len(one.numbers - two.numbers), len(two.numbers - one.numbers), 10) / 10,
        _shared(one.capitals, two.capitals),
        math.log1p(fewer),
        alike(one.wording, two.wording),
        twins(one.wording, two.wording),
        begins_with_prose(two.lines),
        begins_anew(two.lines, one.lines),
        above and below,
        below,
        one.zone and two.zone,
        one.zone != two.zone,
    )


def _height(lines: Sequence[Line]) -> float:
    """The height of the lines, of the page; never none, whatever a file says of its letters."""
    return max(median(line.box.height for line in lines), _FLAT)


def _holds(region: Box, row: Row) -> bool:
    middle = (row.x0 + row.x1) / 2, (row.y0 + row.y1) / 2
    return region.x0 <= middle[0] <= region.x1 and region.y0 <= middle[1] <= region.y1


def readings(one: Side, two: Side) -> Facts:
    """What the sides are, each taken as a page of its own, in the order of `READINGS`."""
    least, most = sorted(max(side.likeliest[1], _LEAST) for side in (one, two))
    same = one.type == two.type
    here, there = one.traces, two.traces
    months = bool(here.months - there.months and there.months - here.months)
    return (
        math.log(least),
        math.log(most),
        min(max(min(one.best.points, two.best.points), -2.0), 15.0) / ACCEPTED,
        two.headed,
        0.0 if same else least,
        least if same else 0.0,
        same_cues(one, two) if same else 0.0,
        alike(here.opening, there.opening),
        months,
        0 if months else min(len((here.amounts & there.amounts) - NOTHING), 4),  # a rent is that of last month
        "family_record_book" in (one.type, two.type),
    )


def same_cues(one: Side, two: Side) -> float:
    """The share of what was found for their types that stands on both sides."""
    here, there = (frozenset(name for _, name in side.best.found) for side in (one, two))
    return alike(here, there)


def _shared(here: frozenset[str], there: frozenset[str]) -> float:
    return len(here & there) / max(1, min(len(here), len(there)))


def within(page: Page, region: Box) -> Page:
    """The page with only the lines whose middle lies in the region; places stay those of the whole page."""
    codes = tuple(code for code in page.barcodes if code.box is None or _inside(code.box, region))
    return replace(page, lines=tuple(line for line in page.lines if _inside(line.box, region)), barcodes=codes)


def _inside(box: Box, region: Box) -> bool:
    return region.x0 <= box.cx <= region.x1 and region.y0 <= box.cy <= region.y1


def _alone(page: Page, region: Box) -> Page:
    """The half as a page of its own: its places become fractions of the half, as if it had been scanned alone."""
    lines = tuple(line.moved(lambda box: box.relative_to(region)) for line in within(page, region).lines)
    return replace(page, lines=lines, width=page.width * region.width, height=page.height * region.height, barcodes=())


def cuts(lines: Sequence[Line]) -> list[Cut]:
    """The white bands across and down a page, the widest first."""
    across = _bands([(line.box.y0, line.box.y1) for line in lines], _ACROSS)
    down = _bands([(line.box.x0, line.box.x1) for line in lines], _DOWN)
    return [
        *(Cut(Box(0, 0, 1, y), Box(0, y, 1, 1), width, other, rank) for y, width, other, rank in across),
        *(Cut(Box(0, 0, x, 1), Box(x, 0, 1, 1), width, other, rank) for x, width, other, rank in down),
    ]


_ACROSS = (0.15, 0.85)  # of the page: where a band may lie
_DOWN = (0.3, 0.7)  # a narrower column is a margin of the one paper
_BAND = 0.008  # of the page: the least white between two papers
_MOST = 6  # bands


def _bands(spans: Sequence[tuple[float, float]], limits: tuple[float, float]) -> list[tuple[float, float, float, int]]:
    """Middle, width, width of the widest other and rank of the widest bands that no line crosses."""
    found, reach = [], min((start for start, _ in spans), default=0.0)
    for start, end in sorted(spans):
        if start - reach > _BAND:
            found.append((start - reach, (start + reach) / 2))
        reach = max(reach, end)
    widest = sorted((width for width, _ in found), reverse=True)
    inside = sorted(((width, middle) for width, middle in found if limits[0] < middle < limits[1]), reverse=True)
    return [
        (middle, width, next((other for other in widest if other != width), 0.0), rank)
        for rank, (width, middle) in enumerate(inside[:_MOST])
    ]
