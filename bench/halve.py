"""Fits when a page is cut in two: `python -m bench.halve FOLDER…`, on pages of one paper and on pairs made of them.

Papers that the cues and words were not made on, best of all. Two of one page each are laid on one sheet, at sizes and
places as on a scanner's glass; every other page stays what it is. The numbers go to `classifiers/halving.toml`.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench.classifying import Paper, of_papers, papers
from bench.logit import Example, fit, written_down
from classifiers.catalogue import catalogue
from classifiers.halving import MOST_PAGES, ONE_SHEET, glances, numbers, options, parted
from classifiers.scoring import evidence
from classifiers.sides import LOOKS, READINGS, Facts
from classifiers.splitting import written
from extractors.page import Box, Line, Page

TARGET = Path(__file__).parent.parent / "classifiers" / "halving.toml"
RIDGE = 0.3
SEED = 20
A4 = (1654, 2339)  # pixels
LEAST = 0.4  # of its size: smaller, nobody could read it
MARGIN = 50  # pixels
PAIRS = 1.0  # for each paper of one page
SAME_TYPE, SAME_LAYOUT, BESIDE, BROAD, SMALL, ONE_SIZE = 0.45, 0.7, 0.3, 0.6, 0.5, 0.6  # how often
SMALL_PAPERS = {"rent_receipt", "payslip", "rent_due_notice", "identity_card", "health_card", "bank_details"}
SMALL_PAPERS |= {"medical_certificate", "student_card", "residence_permit"}
HEADER = "# Fitted by `python -m bench.halve` on {} pages of one paper and {} of two.\n"


@dataclass(frozen=True, slots=True)
class Sample:
    """A page and how many of its lines, the first ones, are of the first of two papers; none where it is one paper."""

    page: Page
    first: frozenset[Line] | None = None


def samples(sample: Sequence[Paper], dice: random.Random) -> Iterator[Sample]:
    """Every page, then the pairs."""
    singles = [paper for paper in sample if not paper.pile]
    yield from (Sample(page) for paper in singles for page in written(paper.pages) if len(page.lines) > 3)
    by_type: dict[str, list[Paper]] = defaultdict(list)
    for paper in singles:
        if len(paper.pages) == 1 and len(paper.pages[0].lines) > 3 and _pairs(paper.truth["type"]):
            by_type[paper.truth["type"]].append(paper)
    for _ in range(round(PAIRS * len(singles))):
        one, two = _chosen(by_type, dice)
        if {one.truth["type"], two.truth["type"]} != ONE_SHEET and (both := laid(one.pages[0], two.pages[0], dice)):
            yield both


def _pairs(type_id: str) -> bool:
    return type_id in catalogue() and catalogue()[type_id].pages[1] <= MOST_PAGES


def _chosen(by_type: dict[str, list[Paper]], dice: random.Random) -> tuple[Paper, Paper]:
    """Two papers: often small ones, often of one type and of one maker."""
    small = dice.random() < SMALL
    types = [type_id for type_id in by_type if len(by_type[type_id]) > 1 and (not small or type_id in SMALL_PAPERS)]
    type_id = dice.choice(types)
    one = dice.choice(by_type[type_id])
    if dice.random() < SAME_TYPE:
        others = [paper for paper in by_type[type_id] if paper is not one]
        twins = [paper for paper in others if paper.path.stem.split("-")[2:3] == one.path.stem.split("-")[2:3]]
        return one, dice.choice(twins if twins and dice.random() < SAME_LAYOUT else others)
    return one, dice.choice(by_type[dice.choice([other for other in types if other != type_id])])


def laid(one: Page, two: Page, dice: random.Random) -> Sample | None:
    """Two papers on one sheet, one over the other or side by side; None where one would be too small to read."""
    beside = dice.random() < BESIDE
    width, height = A4[::-1] if beside and dice.random() < BROAD else A4
    edge = dice.uniform(0.42, 0.58) if beside else dice.uniform(0.33, 0.67)
    if beside:
        regions = Box(0, 0, edge * width, height), Box(edge * width, 0, width, height)
    else:
        regions = Box(0, 0, width, edge * height), Box(0, edge * height, width, height)
    sizes = [_largest(page, region) for page, region in zip((one, two), regions, strict=True)]
    if min(sizes) < LEAST:
        return None
    if dice.random() < ONE_SIZE:
        sizes = [min(sizes)] * 2
    both = zip((one, two), regions, sizes, strict=True)
    placed = [_placed(page, region, size, (width, height), dice) for page, region, size in both]
    lines = tuple(sorted(placed[0] + placed[1], key=lambda line: (line.box.y0, line.box.x0)))
    page = replace(one, number=1, lines=lines, width=float(width), height=float(height), barcodes=())
    return Sample(page, frozenset(placed[0]))


def _largest(page: Page, region: Box) -> float:
    """How large a page can be in a region, of its own size."""
    printed, full = Box.around(line.box for line in page.lines), A4[0] / min(page.width, page.height)
    room = region.width - 2 * MARGIN, region.height - 2 * MARGIN
    needed = printed.width * page.width * full, printed.height * page.height * full
    return min(room[0] / needed[0], room[1] / needed[1], 1.0)


def _placed(page: Page, region: Box, size: float, sheet: tuple[int, int], dice: random.Random) -> list[Line]:
    """The lines of a page somewhere in a region."""
    printed, scale = Box.around(line.box for line in page.lines), size * A4[0] / min(page.width, page.height)
    wide, high = scale * page.width * printed.width, scale * page.height * printed.height
    margin = dice.uniform(0.2, 1.0) * MARGIN
    room = region.width - 2 * margin - wide, region.height - 2 * margin - high
    x = region.x0 + margin + dice.choice((0.0, 0.5, dice.random())) * room[0]
    y = region.y0 + margin + dice.random() * room[1]
    target = Box(x / sheet[0], y / sheet[1], (x + wide) / sheet[0], (y + high) / sheet[1])
    return [line.moved(lambda box: box.relative_to(printed).placed_in(target)) for line in page.lines]


def right(one: Sample, lines: Sequence[Line]) -> bool:
    """Whether these lines, of one side of a cut, are those of the first of two papers."""
    return one.first is not None and frozenset(lines) == one.first


def example(one: Sample, found: Sequence[tuple[Sequence[Line], Facts]]) -> Example | None:
    """What is weighed on a page: its bands, and none; None where nothing is to be learned."""
    place = next((place for place, (lines, _) in enumerate(found) if right(one, lines)), len(found))
    if not found or (one.first is not None and place == len(found)):
        return None
    return np.array([*(facts for _, facts in found), (0.0,) * len(found[0][1])]), place


def fitted(sample: Sequence[Sample], table: str) -> np.ndarray:
    """The numbers of a table."""
    look = glances if table == "seen" else options
    shown = (
        example(one, [(side.lines, facts) for _, side, _, facts in look(one.page, evidence(one.page))])
        for one in sample
    )
    return fit([one for one in shown if one is not None], RIDGE)


def measured(sample: Sequence[Sample]) -> str:
    """How many pages of one paper are cut, how many of two are cut rightly."""
    counts = {False: [0, 0], True: [0, 0]}
    for one in sample:
        sides = parted(one.page, evidence(one.page))
        counts[one.first is not None][0] += sides is not None and (one.first is None or right(one, sides[0][1].lines))
        counts[one.first is not None][1] += 1
    return "{} of {} pages of one paper cut, {} of {} of two cut rightly".format(*counts[False], *counts[True])


def main() -> None:
    """The command."""
    parser = of_papers(__doc__)
    parser.add_argument("--look", action="store_true", help="measure only")
    given = parser.parse_args()
    sample = list(samples(list(papers(given.folders, given.cache)), random.Random(SEED)))
    if not given.look:
        count = sum(one.first is not None for one in sample)
        header = HEADER.format(len(sample) - count, count)
        seen = fitted(sample, "seen")
        tables = [("seen", LOOKS, seen.tolist()), ("read", LOOKS + READINGS, [0.0] * len(LOOKS + READINGS))]
        TARGET.write_text(written_down(tables, header), "utf-8")
        numbers.cache_clear()
        tables[1] = ("read", LOOKS + READINGS, fitted(sample, "read").tolist())
        TARGET.write_text(written_down(tables, header), "utf-8")
        numbers.cache_clear()
    print(measured(sample))


if __name__ == "__main__":
    main()
