"""Two small papers on one scanned page: two receipts one above the other, two cards side by side.

A page is cut along a white band where its two sides are likelier two papers than the parts of one. How likely that is
follows from what the sides share and what each is alone (`sides.py`), weighed by numbers that `python -m bench.halve`
fits on pages of one paper and of two (`halving.toml`): a conditional logit over the bands and `none`. The two sides of
a card, a receipt with its due notice, and a copy beside its original stay one, whatever the numbers say.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from classifiers.flowing import begins_below_a_letterhead
from classifiers.pagination import numbering
from classifiers.scoring import Evidence
from classifiers.sides import LOOKS, NOTHING, READINGS, Cut, Facts, Side, cuts, looks, readings, same_cues, sheet
from classifiers.traces import SCREEN, Traces, Wording, alike, twins, two_holders
from extractors.page import Box, Page

SURE = 0.85  # a chance: from here on, a page is cut
KNOWN, UNHEADED = 0.75, 0.9  # chances: a side less likely to be a known paper, with or without a heading, is none
GLANCE = 0.05  # a chance: with less, the sides are not even read
READ = 3  # bands of a page whose sides are read
SMALL = 3  # pages of a paper whose second half does not say the same again
MOST_PAGES = 4  # a paper of more pages is not printed two to a page
MOST = 4  # papers on a page
ONE_SHEET = frozenset({"rent_receipt", "rent_due_notice"})
ACTS = frozenset({"birth_certificate", "marriage_certificate", "death_certificate"})  # each names the others
IDENTITY = frozenset({"identity_card", "passport", "residence_permit"})
MARGIN = 0.01  # of the page
_BILL = re.compile(r"^(?:\W*|.{0,40}\b)(?:facture|avis d.echeance|quittance|note d.honoraires)\b", re.MULTILINE)
COPY = 0.85  # share of the numbers
OWN = 3  # numbers
SAME_CUES = 0.6  # share of what is found on either side
SAME_WORDS = 0.2  # share of the words: two papers of one kind repeat their labels, the two parts of one do not
Part = tuple[Box, Evidence]


def papers_on(page: Page, found: Evidence) -> list[Part]:
    """The papers of a page that surely holds several, two to four: the region of each and what is found there."""
    number = numbering(page)
    numbered = number is not None and not number.bare and number.total != 1
    if numbered or page.width < SCREEN * page.height:
        return []
    return list(_parts(page, found, MOST))


def _parts(page: Page, found: Evidence, most: int) -> Iterator[Part]:
    """The parts of a page, or of a part of one, which may hold two again; none where it is one paper."""
    sides = parted(page, found)
    if sides is None or most < 2:
        return
    for region, side in sides:
        smaller = [(box.placed_in(region), inner) for box, inner in _parts(side.alone, side.evidence, most // 2)]
        yield from smaller or [(region, side.evidence)]


def parted(page: Page, found: Evidence) -> tuple[tuple[Box, Side], tuple[Box, Side]] | None:
    """The two sides of the likeliest band, if the page surely holds two papers; several bands may part three."""
    bands = options(page, found)
    likely = weighed([facts for *_, facts in bands], "read")
    if sum(likely) < SURE:
        return None
    cut, one, two, _ = bands[likely.index(max(likely))]
    return (cut.first, one), (cut.second, two)


def options(page: Page, found: Evidence) -> list[tuple[Cut, Side, Side, Facts]]:
    """The bands along which a page may be cut, with what is weighed for each."""
    seen = glances(page, found)
    likely = weighed([facts for *_, facts in seen], "seen")
    ranked = sorted(zip(likely, range(len(seen)), strict=True), reverse=True)[:READ]
    kept = (seen[place] for chance, place in ranked if chance >= GLANCE)
    return [(cut, one, two, facts + readings(one, two)) for cut, one, two, facts in kept if not _one_paper(one, two)]


def glances(page: Page, found: Evidence) -> list[tuple[Cut, Side, Side, Facts]]:
    """Every band with lines on both sides, and what is seen of these without reading them."""
    bands = cuts(page.lines)
    if not bands:
        return []
    whole = sheet(page, found)
    sides = ((cut, Side(page, cut.first), Side(page, cut.second)) for cut in bands)
    return [(cut, one, two, looks(whole, cut, one, two)) for cut, one, two in sides if one.lines and two.lines]


def weighed(options: Sequence[Facts], table: str) -> list[float]:
    """How likely each of several bands is the one between two papers; together less than 1, the rest is for none."""
    parts = [math.exp(sum(map(math.prod, zip(numbers()[table], facts, strict=True)))) for facts in options]
    return [part / (1 + sum(parts)) for part in parts]


@cache
def numbers() -> Mapping[str, tuple[float, ...]]:
    """The fitted numbers: of what is seen, and of what is read besides."""
    data = tomllib.loads(files("classifiers").joinpath("halving.toml").read_text("utf-8"))
    names = {"seen": LOOKS, "read": LOOKS + READINGS}
    return {table: tuple(float(data[table][name]) for name in listed) for table, listed in names.items()}


def _one_paper(one: Side, two: Side) -> bool:
    """Whether two sides are one paper by what they are: too long to stand beside another, two sides of a card, a
    receipt with its due notice, a letter under its head, a second page, a copy; or because one is none by itself."""
    if any(_margin(side) for side in (one, two)) or _head_of_a_bill(one, two):
        return True
    if any(side.likeliest[1] < (KNOWN if side.headed else UNHEADED) for side in (one, two)):
        return True
    if begins_below_a_letterhead(two.lines) and not begins_below_a_letterhead(one.lines):
        return True
    following = numbering(two.alone)
    if following is not None and following.number > 1 and not following.bare:
        return True
    if max(side.entry.pages[1] for side in (one, two)) > MOST_PAGES or {one.type, two.type} == ONE_SHEET:
        return True
    if one.zone != two.zone and {one.type, two.type} <= IDENTITY:
        return True
    if one.type != two.type:
        return {one.type, two.type} <= ACTS
    return _one_card(one, two) if one.entry.card else not _twice(one, two)


def _margin(side: Side) -> bool:
    """Whether one row is all that stands on a side: who writes, at the head or at the foot of the page."""
    middles = [line.box.cy for line in side.lines]
    return max(middles) - min(middles) < MARGIN


def _head_of_a_bill(one: Side, two: Side) -> bool:
    """Whether a side names a bill and no sum, and all sums stand on the other, which has no head of its own."""
    named = _BILL.search(one.evidence.page.plain) is not None
    return named and not two.headed and not one.traces.amounts and bool(two.traces.amounts)


def _one_card(one: Side, two: Side) -> bool:
    """Whether two sides are those of one card; two cards both have machine-readable lines, or both a heading, words
    of which many are the same, and a number that the other has not."""
    if one.zone or two.zone:
        return not (one.zone and two.zone)
    begun = one.headed and two.headed and alike(one.traces.wording, two.traces.wording) > SAME_WORDS
    return not (begun and two_holders(one.traces, two.traces))


def _twice(one: Side, two: Side) -> bool:
    """Whether two sides are two papers of one type: one form filled in with other months, numbers or sums, or two that
    say the same of other numbers or sums altogether; nor a copy, nor the parts of a long paper."""
    here, there = one.traces, two.traces
    one_form = twins(here.wording, there.wording) or twins(_labels(here), _labels(there))
    alike_enough = same_cues(one, two) >= SAME_CUES and alike(here.wording, there.wording) > SAME_WORDS
    if not one_form and (one.entry.pages[1] > SMALL or not alike_enough):
        return False
    if here.months - there.months and there.months - here.months:
        return True
    if one_form:
        pairs = ((here.references, there.references), (here.amounts, there.amounts))
        own = min(len(one.numbers - two.numbers), len(two.numbers - one.numbers))
        others = own >= OWN or any(a - b and b - a for a, b in pairs)
        most = max(len(one.numbers), len(two.numbers), 1)
        return others and len(one.numbers & two.numbers) / most <= COPY  # a copy is not read the same twice
    sums = here.amounts - NOTHING, there.amounts - NOTHING
    shared = here.references & there.references or sums[0] & sums[1]
    return not shared and bool((here.references and there.references) or all(sums))


def _labels(one: Traces) -> Wording:
    """The words of a side, each once: a form filled in twice has those of the form filled in once."""
    return frozenset((word, before) for word, before in one.wording if before == 0)
