"""Sums of a payslip that lost their thousands: on a fax the thin leading `1` of `1 242,68` fades, `242,68` is read.

Such a figure looks as good as any. The slip itself contradicts it: the same figure stands whole elsewhere (a yearly
cumul in January), the subtraction of the tax lacks whole thousands, or the nets are far below the gross that each
contribution names as its base.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractors.fields.cautions import caution
from extractors.fields.choose import value_of
from extractors.fields.declaration import Candidate
from extractors.fields.pay_figures import BASES, BEFORE, CENT, GROSS, NET, NETS, TAX
from extractors.fields.spec import Caution, FieldValue

TORN = "its thousands are torn off"
HALF = 0.5  # of the gross: no net of a month is below
LEAST, MOST = 0.6, 1.1  # of the gross: whole nets lie between
NOWHERE = 0.01  # the confidence in a figure that was read wrong


def without_torn(found: Mapping[str, Sequence[Candidate]], times: Mapping[float, int]) -> dict[str, list[Candidate]]:
    """The candidates again; those that lost their thousands fall below any floor; `times`: how often figures stand."""
    gone = {(name, c.value) for name in NETS for c in found.get(name, ()) if _stands_whole(c, times)}
    gone |= _below_the_gross(found, times)
    gone |= _lacking(found, gone)
    return {
        name: [c.scaled(0.02, TORN) if (name, c.value) in gone else c for c in several]
        for name, several in found.items()
    }


def _stands_whole(candidate: Candidate, times: Mapping[float, int]) -> bool:
    """Whether a figure that was read stands elsewhere with thousands before it."""
    short = candidate.source == "ocr" and 100 <= candidate.value < 1000 and candidate.value % 1 > 0
    return short and any(round(candidate.value + 1000 * lost, 2) in times for lost in range(1, 10))


def _below_the_gross(found: Mapping[str, Sequence[Candidate]], times: Mapping[float, int]) -> set[tuple[str, float]]:
    """The nets of which two at least are far below the base of all contributions, but not once thousands are added."""
    bases = [c.value for c in found.get(GROSS, ()) if c.score > 0.5 and times.get(c.value, 0) > BASES]
    gross = max(bases, default=0.0)
    best = {name: max(found[name], key=lambda c: c.score) for name in NETS if found.get(name)}
    low = {(name, c.value) for name, c in best.items() if c.source == "ocr" and _lost(c.value, gross)}
    return low if len({name for name, _ in low} - {NET}) > 1 else set()  # an advance makes a small net paid


def _lost(value: float, gross: float) -> bool:
    """Whether a net is less than half of a gross, and as much of it as nets are with thousands added.

    >>> _lost(242.68, 1515.30), _lost(1242.68, 1515.30), _lost(842.68, 1515.30)
    (True, False, False)
    """
    whole = (value + 1000 * lost for lost in range(1, 10))
    return 100 <= value < min(1000.0, HALF * gross) and any(LEAST * gross < one < MOST * gross for one in whole)


def _lacking(found: Mapping[str, Sequence[Candidate]], gone: set[tuple[str, float]]) -> set[tuple[str, float]]:
    """The nets paid that lack whole thousands of net before tax − tax, or that a torn net before tax makes."""
    lacking: set[tuple[str, float]] = set()
    for one in found.get(BEFORE, ()):
        for tax in found.get(TAX, ()):
            left, torn = one.value - abs(tax.value), (BEFORE, one.value) in gone
            for net in found.get(NET, ()):
                same = torn and abs(left - net.value) < CENT
                sure = min(one.score, tax.score) > 0.5 and not torn
                if same or (sure and _lacks_thousands(net.value, left)):
                    lacking.add((NET, net.value))
    return lacking


def _lacks_thousands(part: float, whole: float) -> bool:
    """Whether a figure is another without its thousands.

    >>> _lacks_thousands(695.89, 1695.89), _lacks_thousands(1695.89, 1695.89)
    (True, False)
    """
    return part < 1000 <= whole and abs(whole % 1000 - part) < CENT


def contradicted(
    fields: Mapping[str, FieldValue], found: Mapping[str, Sequence[Candidate]]
) -> tuple[dict[str, FieldValue], list[Caution]]:
    """For each net not found the likeliest figure that lost its thousands, hardly worth anything; a caution.

    It is named so that nobody else takes it for the sum (`extractors.places`), because it stands where the sum does.
    """
    against = {
        name: max(torn, key=lambda c: c.score)
        for name in NETS
        if name not in fields and (torn := [c for c in found.get(name, ()) if TORN in c.reasons])
    }
    beside = [f"brut {fields[GROSS].text}"] if GROSS in fields else []
    texts = [*beside, *(c.text for c in against.values())]
    cautions = [caution("sums_do_not_add_up", text=", ".join(texts))] if against else []
    return {name: value_of(c, NOWHERE) for name, c in against.items()}, cautions
