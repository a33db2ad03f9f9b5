"""Two small papers on one scanned page: two receipts one above the other, two cards side by side.

A page is cut only where a white band crosses it, where each half has a heading of its own that begins a paper (or is
the form of the other half filled in again, or is one of two pages side by side on a broad sheet), and where the two
halves are surely two papers: of different types, or of one type with different months or numbers. The two sides of a
card, and a receipt with its due notice, stay one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from classifiers.catalogue import catalogue
from classifiers.pagination import numbering
from classifiers.scoring import ACCEPTED, Evidence, evidence, score
from classifiers.text import Row, plain
from classifiers.traces import SCREEN, Traces, alike, traces, twins, two_holders, wording
from extractors.page import Box, Line, Page, Word

SURE = ACCEPTED + 3.0
BAND = 0.02  # of the page: the least white between two papers
MIDDLE = (0.2, 0.8)
SIDES = (0.35, 0.65)  # of its width: a narrower column is a margin of the one paper
APART = 0.18
ONE_SHEET = frozenset({"rent_receipt", "rent_due_notice"})
NOTHING = frozenset(("0,00", "0.00"))
SAME_CUES = 0.6  # share of what is found on either half
SAME_WORDS = 0.2  # share of the words: two papers of one kind repeat their labels, the halves of one paper do not
SMALL = 3  # pages of a paper that fits on half a page
MOST_PAGES = 4  # a paper of more pages is not printed two to a page
Half = tuple[Box, Evidence]


def two_papers(page: Page, whole: Evidence) -> tuple[Half, Half] | None:
    """The two papers of a page, if it surely holds two."""
    number = numbering(page)
    numbered = number is not None and not number.bare and number.total != 1
    if numbered or page.width < SCREEN * page.height:
        return None
    headings = [whole.page.rows[row] for row in whole.heading_rows]
    apart = _headings_apart(headings)
    for first, second in _cuts(whole.page.rows):
        headed = apart and all(any(_holds(region, row) for row in headings) for region in (first, second))
        same = _same_form(page, first, second)
        spread = page.width > page.height and first.x1 < 1
        if headed or same or spread:
            upper, lower = (_one_paper(page, region) for region in (first, second))
            if upper and lower and (headed or same or upper.type != lower.type) and _two_of(upper, lower):
                return (first, upper.evidence), (second, lower.evidence)
    return None


def _same_form(page: Page, first: Box, second: Box) -> bool:
    """Whether the words of the two regions are those of one form filled in twice."""
    upper, lower = ("\n".join(plain(line.text) for line in within(page, region).lines) for region in (first, second))
    return twins(wording(upper), wording(lower))


def within(page: Page, region: Box) -> Page:
    """The page with only the lines whose middle lies in the region; places stay those of the whole page."""
    codes = tuple(code for code in page.barcodes if code.box is None or _inside(code.box, region))
    return replace(page, lines=tuple(line for line in page.lines if _inside(line.box, region)), barcodes=codes)


def _inside(box: Box, region: Box) -> bool:
    return region.x0 <= box.cx <= region.x1 and region.y0 <= box.cy <= region.y1


def _holds(region: Box, row: Row) -> bool:
    return region.x0 <= row.x0 and row.x1 <= region.x1 + BAND and region.y0 <= row.y0 <= region.y1


def _headings_apart(rows: Sequence[Row]) -> bool:
    """Whether two headings stand far enough from each other to be those of two papers."""
    return any(abs(a.y0 - b.y0) > APART or min(abs(a.x0 - b.x1), abs(b.x0 - a.x1)) > APART for a in rows for b in rows)


def _cuts(rows: Sequence[Row]) -> Iterator[tuple[Box, Box]]:
    """Pairs of regions on both sides of the widest white bands, across and then down."""
    for y in _bands([(row.y0, row.y1) for row in rows], MIDDLE):
        yield Box(0, 0, 1, y), Box(0, y, 1, 1)
    for x in _bands([(row.x0, row.x1) for row in rows], SIDES):
        yield Box(0, 0, x, 1), Box(x, 0, 1, 1)


def _bands(spans: Sequence[tuple[float, float]], limits: tuple[float, float]) -> list[float]:
    """The middles of the four widest bands in the middle of the page that no line crosses."""
    bands, reach = [], 0.0
    for start, end in sorted(spans):
        middle = (start + reach) / 2
        if start - reach > BAND and reach > 0 and limits[0] < middle < limits[1]:
            bands.append((start - reach, middle))
        reach = max(reach, end)
    return [middle for _, middle in sorted(bands, reverse=True)[:4]]


def _alone(page: Page, region: Box) -> Page:
    """The half as a page of its own: its places become fractions of the half, as if it had been scanned alone."""
    lines = tuple(_moved(line, region) for line in within(page, region).lines)
    return replace(page, lines=lines, width=page.width * region.width, height=page.height * region.height, barcodes=())


def _moved(line: Line, region: Box) -> Line:
    def moved(box: Box) -> Box:
        return Box(
            (box.x0 - region.x0) / region.width,
            (box.y0 - region.y0) / region.height,
            (box.x1 - region.x0) / region.width,
            (box.y1 - region.y0) / region.height,
        )

    return Line(tuple(Word(word.text, moved(word.box), word.confidence) for word in line.words))


@dataclass(frozen=True, slots=True)
class _Paper:
    """One half that is a paper by itself: its type, what was found on it, and whether it surely is one."""

    type: str
    evidence: Evidence
    traces: Traces
    cues: frozenset[str]
    sure: bool


def _one_paper(page: Page, region: Box) -> _Paper | None:
    """The paper in a region, if there is one; many points, and a heading or half a broad sheet, make it `sure`."""
    half = _alone(page, region)
    if not half.lines:
        return None
    found = evidence(half)
    best = score([found])[0]
    if not best.known or best.points < ACCEPTED or catalogue()[best.type].pages[1] > MOST_PAGES:
        return None
    begun = page.width > page.height or best.type in found.beginnings
    sure = begun and best.points >= (ACCEPTED + 1 if catalogue()[best.type].card else SURE)
    return _Paper(best.type, found, traces(half, found.page), frozenset(name for _, name in best.found), sure)


def _two_of(one: _Paper, two: _Paper) -> bool:
    if one.type != two.type:
        return one.sure and two.sure and {one.type, two.type} != ONE_SHEET
    if catalogue()[one.type].card:
        if not (one.sure and two.sure):
            return False
        zones = ["<<" in half.evidence.page.plain for half in (one, two)]
        begun = all(half.type in half.evidence.beginnings for half in (one, two)) and _alike(one, two)
        return all(zones) or (not any(zones) and begun and two_holders(one.traces, two.traces))
    return _alike(one, two) and _different(one, two)


def _alike(one: _Paper, two: _Paper) -> bool:
    return alike(one.traces.wording, two.traces.wording) > SAME_WORDS


def _different(one: _Paper, two: _Paper) -> bool:
    """Whether two halves of one type are two papers, not one paper twice, nor the two halves of one.

    A letter's head and its text bear other days and numbers too, a receipt's slip repeats some of them: two papers are
    one form filled in twice, or say the same of other months, numbers or sums altogether.
    """
    here, there = one.traces, two.traces
    pairs = ((here.months, there.months), (here.references, there.references), (here.amounts, there.amounts))
    if twins(here.wording, there.wording):
        return any(a - b and b - a for a, b in pairs)
    if catalogue()[one.type].pages[1] > SMALL:  # its second half says much the same of other sums
        return False
    common = len(one.cues & two.cues) >= SAME_CUES * len(one.cues | two.cues)
    sums = (here.amounts - NOTHING, there.amounts - NOTHING)
    shared = here.references & there.references or sums[0] & sums[1]
    return common and not shared and bool((here.references and there.references) or all(sums))
