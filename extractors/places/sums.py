"""Every sum of money that a paper names, with the signs that tell which of them is which.

A deduction (`- 210,00`) is named by its amount: that it was taken off is a sign.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log10

from extractors.documents._draft import Draft
from extractors.fields.flow import Flow
from extractors.fields.money import find_money
from extractors.fields.money_words import find_money_in_words
from extractors.fields.parsed import Parsed
from extractors.places.around import look_around
from extractors.places.mention import Mention, Place, Signs, place_parsed
from extractors.places.sums_labels import Labels, label_signs, said_signs
from extractors.places.sums_relations import relations_of

_RENT = ("rent", "charges", "housing_benefit", "total")
FIELDS: dict[str, tuple[str, ...]] = {
    "rent_receipt": _RENT,
    "rent_due_notice": _RENT,
    "lease": ("rent", "charges"),
    "benefits_statement": ("housing_benefit", "total"),
    "daily_allowance_statement": ("amount",),
    "pension_notice": ("amount",),
    "unemployment_statement": ("amount",),
    "payslip": ("gross_pay", "net_pay", "net_social_pay", "net_taxable_pay", "net_pay_before_tax"),
    "employer_certificate": ("gross_pay",),
    "employment_contract": ("gross_pay",),
    "tax_notice": ("reference_tax_income", "net_tax"),
    "court_ruling": ("child_support_amount",),
}
_PAID = ("amount", "total", "net_pay")  # the sum that is paid in the end, whatever its paper calls it: learned as one
TARGETS: dict[str, tuple[str, ...]] = {"paid": _PAID} | {
    name: (name,) for names in FIELDS.values() for name in names if name not in _PAID
}

_LEAST = {"payslip": 150.0, "employer_certificate": 50.0, "employment_contract": 50.0, "tax_notice": 0.0}
_LEAST_OF_OTHERS = 1.0
_EDGE = 0.008  # of the page's width, between the right edges of two sums of a column
_FEW = 2  # sums that make no column
_NEAR = 4.0  # heights of a place: what stands farther above or below is not seen


@dataclass(frozen=True, slots=True)
class _Sum:
    """An amount of a paper as printed; `bare`: neither centimes nor currency; `worded`: written out."""

    parsed: Parsed
    value: float
    minus: bool
    bare: bool
    worded: bool


def mentions(draft: Draft, type_id: str) -> list[Mention]:
    """The sums of a paper in euros, none of them negative."""
    if type_id not in FIELDS:
        return []
    placed = ((one, place_parsed(draft.text, one.parsed)) for one in _sums(draft.text, type_id))
    standing = [(one, place) for one, place in placed if place is not None]
    found = [one for one, _ in standing]
    columns = _columns([place for _, place in standing])
    relations = relations_of([-one.value if one.minus else one.value for one in found], columns)
    ranks = {value: rank for rank, value in enumerate(sorted({one.value for one in found}, reverse=True))}
    times = Counter(one.value for one in found)
    worded = {one.value for one in found if one.worded}
    labels = {page.number: Labels(page) for page in draft.pages}
    made = []
    for order, (one, place) in enumerate(standing):
        if one.value < _LEAST.get(type_id, _LEAST_OF_OTHERS):
            continue
        signs = Signs(type_id)
        near = labels[place.page.number].near(place.box, _NEAR)
        look_around(replace(place, page=near), signs)
        label_signs(place, labels[place.page.number], signs)
        said_signs(place, signs)
        _printed(one, draft.text, signs)
        signs.add(f"size {min(5, ranks[one.value])}", typed=True)
        signs.add(f"sums {min(6, len(ranks) // 2)}")
        signs.add(f"times {min(4, times[one.value])}", typed=True)
        signs.add(f"order {min(8, order)}", 0.5, typed=True)
        signs.add(f"to the end {min(4, len(found) - 1 - order)}", typed=True)
        signs.add("written out too", float(not one.worded and one.value in worded), typed=True)
        for name in relations[order]:
            signs.add(name, typed=True)
        made.append(place.mention(one.value, signs))
    return made


def _sums(text: Flow, type_id: str) -> list[_Sum]:
    """The amounts of a text in the order of reading; digits alone are one on a tax notice, or where all stand alone."""
    found = [_Sum(p, abs(float(p.value)), p.value < 0, _bare(text, p), False) for p in find_money(text.text)]
    if type_id != "tax_notice" and not all(one.bare for one in found):
        found = [one for one in found if not one.bare]
    found += [_Sum(p, float(p.value), False, False, True) for p in find_money_in_words(text.text)]
    return sorted(found, key=lambda one: one.parsed.start)


def _columns(places: Sequence[Place]) -> list[list[int]]:
    """Which places stand under one another: those of a page whose right edges are one, three at least."""
    order = sorted(range(len(places)), key=lambda at: (places[at].page.number, places[at].box.x1))
    columns: list[list[int]] = []
    for at in order:
        last = places[columns[-1][-1]] if columns else None
        one = last is not None and last.page is places[at].page and places[at].box.x1 - last.box.x1 < _EDGE
        columns[-1].append(at) if one else columns.append([at])
    return [sorted(column, key=lambda at: places[at].box.cy) for column in columns if len(column) > _FEW]


def _bare(text: Flow, parsed: Parsed) -> bool:
    """Whether an amount is printed without centimes and currency."""
    return text.text[parsed.start : parsed.end].strip().replace(" ", "").isdigit()


def _printed(one: _Sum, text: Flow, signs: Signs) -> None:
    """How an amount itself is printed, and about how much it is."""
    around = text.folded[max(0, one.parsed.start - 2) : one.parsed.end + 6]
    signs.add("minus", float(one.minus), typed=True)
    signs.add("bare", float(one.bare), typed=True)
    signs.add("written out", float(one.worded), typed=True)
    signs.add("centimes", float(abs(one.value - round(one.value)) > 0.001))
    signs.add("currency", float("€" in around or "eur" in around), typed=True)
    signs.add("like a year", float(one.bare and 1945 <= one.value <= 2100))
    signs.add(f"magnitude {int(2 * log10(one.value + 1))}", typed=True)
