"""The tax household behind a notice: declarants, children, shares, income, reference income, numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from samples.barcode import data_matrix, two_d_doc
from samples.dice import Address, Dice, Person, unaccented
from samples.paper import lines

OFFICES = (
    ("SIP BORDEAUX CENTRE", "2 RUE JULES FERRY", "33090 BORDEAUX CEDEX"), ("SIP CHINON", "BD PAUL LOUIS COURIER CS 60161", "37501 CHINON CEDEX"),
    ("SIP PARIS 13E", "101 RUE DE TOLBIAC", "75630 PARIS CEDEX 13"), ("SIP LILLE EST", "CITE ADMINISTRATIVE", "59039 LILLE CEDEX"),
    ("SIP SAINT-DENIS", "7 RUE DU CORNILLON", "93217 ST DENIS CEDEX"), ("SIP RENNES OUEST", "CITE ADMINISTRATIVE", "35021 RENNES CEDEX 9"),
)  # fmt: skip


@dataclass(frozen=True)
class Household:
    """What the tax office knows of a household for one income year."""

    year: int
    declarants: tuple[Person, ...]
    numbers: tuple[str, ...]
    children: tuple[Person, ...]
    shares: float
    salaries: tuple[int, ...]
    taxable: int
    rfr: int
    net_tax: int
    withheld: int
    reference: str
    home: Address
    office: tuple[str, str, str]
    issued_on: dt.date
    collected_on: dt.date

    @property
    def names(self) -> list[str]:
        """As the tax office writes them: LAST FIRST in capitals without accents."""
        return [tax_name(person) for person in self.declarants]

    @property
    def called(self) -> list[str]:
        """The names after their civilities, as on the envelope: M LAST FIRST, MME LAST FIRST."""
        return [f"{'M' if person.sex == 'M' else 'MME'} {tax_name(person)}" for person in self.declarants]

    @property
    def home_rows(self) -> list[str]:
        """The address as the tax office writes it: capitals without accents."""
        return [unaccented(row).upper() for row in self.home.lines()]

    @property
    def size(self) -> int:
        """Declarants and dependants."""
        return len(self.declarants) + len(self.children)

    @property
    def due(self) -> int:
        """What remains to be paid; below zero, what is given back."""
        return self.net_tax - self.withheld


def tax_name(person: Person) -> str:
    """SURNAME FIRSTNAME, capitals, no accent."""
    return unaccented(f"{person.last_name} {person.first_name}").upper()


def draw(dice: Dice, couple: bool = False, children: int | None = None, taxed: bool | None = None) -> Household:
    """A household whose figures add up by the rules of the year (roughly: nobody checks the scale)."""
    year = dice.income_year()
    person = dice.person("person")
    people = [person]
    if couple or "partner" in dice.given:
        people.append(dice.partner(person))
    count = dice.pick((0, 0, 1, 1, 2, 2, 3, 4)) if children is None else children
    kids = dice.children(person, count)
    shares = len(people) + 0.5 * min(len(kids), 2) + max(0, len(kids) - 2)
    if len(people) == 1 and kids:
        shares += 0.5
    low, high = (4_000, 14_000) if taxed is False else (17_000, 41_000) if taxed else (6_000, 39_000)
    salaries = tuple(dice.number(low, high) for _ in people)
    if "salary" in dice.given:
        salaries = (int(dice.given["salary"]), *salaries[1:])
    taxable = sum(salaries) - sum(round(s * 0.1) for s in salaries)
    rfr = taxable + dice.pick((0, 0, 0, dice.number(10, 900)))
    per_share = taxable / shares
    tax = max(0, round((per_share - 11_294) * 0.11 * shares)) if taxed is not False else 0
    rfr = int(dice.given.get("rfr", rfr))
    issued = dt.date(year + 1, dice.pick((7, 7, 7, 8)), dice.number(1, 28))
    return Household(
        year, tuple(people), tuple(dice.fiscal_number(p) for p in people), tuple(kids), shares, salaries, taxable, rfr, tax,
        dice.pick((0, tax, round(tax * 0.8), round(tax * 1.2))), f"{(year + 1) % 100:02d}{dice.pick(('33', '75', '59', '93', '35', '13'))}{dice.pick(('A', '0', '5', '4', '1'))}{dice.digits(8)}",
        dice.address("home"), dice.pick(OFFICES), issued, issued + dt.timedelta(days=dice.number(7, 30)),
    )  # fmt: skip


def grouped(number: str, sizes: Iterable[int] = (2, 2, 3, 3, 3)) -> str:
    """3023217600053 → 30 23 217 600 053."""
    out, start = [], 0
    for size in sizes:
        out.append(number[start : start + size])
        start += size
    return " ".join(part for part in out if part)


def shares_printed(shares: float, decimal: str = ",", places: int = 2) -> str:
    """2.5 → 2,50."""
    return f"{shares:.{places}f}".replace(".", decimal)


def envelope(house: Household) -> str:
    """The window of the envelope: M NAME OU MME NAME, then the address."""
    return lines([" OU ".join(house.called), *house.home_rows])


def fields(house: Household, kind: str = "income_tax", **changes: Any) -> dict[str, Any]:
    """The truth of a notice that prints everything; `name=None` for what a layout does not print."""
    full = {
        "notice_kind": kind, "income_year": house.year, "notice_year": house.year + 1, "reference_tax_income": house.rfr,
        "tax_shares": house.shares, "dependants": len(house.children), "household_size": house.size, "declarants": house.names,
        "tax_numbers": list(house.numbers), "notice_reference": house.reference, "issue_date": house.issued_on,
        "address": unaccented(house.home.truth()).upper(), "net_tax": house.net_tax,
    }  # fmt: skip
    return {**full, **changes}


def barcode(house: Household, dice: Dice, document_type: str = "28", width: str = "26mm") -> str:
    """The 2D-Doc of the notice: what is printed, again, signed."""
    day = ("4B" if document_type in ("18", "24", "27") else "4A", f"{house.collected_on:%d%m%Y}")
    rows = [
        ("43", shares_printed(house.shares).rstrip("0").rstrip(",")), ("44", house.reference), ("45", str(house.year)),
        ("46", house.names[0][:38]), day,
    ]  # fmt: skip
    if document_type == "28":
        rows.append(("4Y", "/".join(house.home_rows)))
    rows += [("41", str(house.rfr)), ("47", house.numbers[0])]
    if len(house.names) > 1:
        rows += [("48", house.names[1][:38]), ("49", house.numbers[1])]
    if document_type == "28":
        rows += [("4V", str(house.net_tax)), ("4W", str(max(house.due, 0)))]
    return data_matrix(two_d_doc(document_type, rows, house.issued_on, str(dice.seed)), width)
