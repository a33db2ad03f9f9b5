"""What every rent receipt says, drawn once: tenants, landlord, dwelling, period, amounts that add up."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from samples.dice import Address, Company, Dice, Person, month_ends


@dataclass(frozen=True)
class Rent:
    """The facts of one month of rent."""

    tenants: tuple[Person, ...]
    landlord: Person
    company: Company
    home: Address
    start: dt.date
    end: dt.date
    rent: float
    charges: float
    benefit: float
    paid_on: dt.date
    issued_on: dt.date

    @property
    def gross(self) -> float:
        """Rent and charges before any benefit."""
        return round(self.rent + self.charges, 2)

    @property
    def total(self) -> float:
        """What the tenant pays."""
        return round(self.gross - self.benefit, 2)


def draw(dice: Dice, kind: str = "sci", tenants: int = 1, benefit: bool = False) -> Rent:
    """A month of rent; round amounts half of the time, as landlords like them."""
    first = dice.person("person")
    people = [first]
    if tenants > 1 or "partner" in dice.given:
        people.append(dice.partner(first))
    start, end = month_ends(*dice.month("month"))
    rent = float(dice.number(280, 1150)) if dice.chance(0.5) else dice.amount(280, 1150)
    charges = float(dice.number(15, 160)) if dice.chance(0.5) else dice.amount(15, 160)
    rent, charges = float(dice.given.get("rent", rent)), float(dice.given.get("charges", charges))
    helped = round(min(rent * 0.6, dice.amount(60, 290)), 2 if dice.chance(0.7) else 0)
    helped = float(dice.given.get("housing_benefit", helped))
    paid = start + dt.timedelta(days=dice.number(0, 11))
    return Rent(
        tuple(people), dice.person("landlord_person", age=(35, 85)), dice.company("landlord", kind), dice.address("home"),
        start, end, rent, charges, helped if benefit else 0.0, paid, paid + dt.timedelta(days=dice.number(0, 20)),
    )  # fmt: skip


def truth(rent: Rent, tenants: list[str], landlord: str, **changes: Any) -> dict[str, Any]:
    """The truth of a receipt that prints everything; `name=None` for what a layout does not print."""
    full = {
        "tenants": tenants, "landlord_name": landlord, "address": rent.home.truth(), "period_start": rent.start, "period_end": rent.end,
        "rent": rent.rent, "charges": rent.charges, "housing_benefit": rent.benefit or None, "total": rent.total,
        "payment_date": rent.paid_on, "issue_date": rent.issued_on,
    }  # fmt: skip
    return {**full, **changes}


def notice_truth(rent: Rent, tenants: list[str], landlord: str, issued: dt.date, **changes: Any) -> dict[str, Any]:
    """The truth of a due notice: nothing is paid yet."""
    return truth(rent, tenants, landlord, payment_date=None, issue_date=issued, **changes)
