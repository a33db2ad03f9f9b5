"""Days and months, as the checklists count them (CHECKLISTS.md section 3). Every function takes the day D.

A month is a `Month`, comparable and counted; months are added with the end of the month kept in the month: three months
before 31 May is 28 (or 29) February, as French procedure counts delays in months (code de procédure civile, art. 641).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Any, NamedTuple

MIDDLE_OF_MONTH = 15
SERIES = 3
OLD_CARD_FROM, OLD_CARD_TO = date(2004, 1, 1), date(2013, 12, 31)
OLD_CARD_YEARS, OLD_CARD_EXTENSION = 10, 5


class Month(NamedTuple):
    """A calendar month."""

    year: int
    month: int

    @staticmethod
    def of(value: Any) -> Month | None:
        """The month that "2026-09", "2026-09-30" or a date names, else None."""
        if isinstance(value, date):
            return Month(value.year, value.month)
        if not isinstance(value, str):
            return None
        year, _, rest = value.partition("-")
        month = rest[:2]
        if not (len(year) == 4 and year.isdigit() and len(month) == 2 and month.isdigit() and 1 <= int(month) <= 12):
            return None
        return Month(int(year), int(month))

    def plus(self, months: int) -> Month:
        """That many months later (earlier when negative)."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def day_of(value: Any) -> date | None:
    """The day that "2026-09-30" or a date names, else None."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def plus_months(day: date, months: int) -> date:
    """The same day of the month, that many months later; the last day of the month where there is no such day."""
    month = Month.of(day)
    assert month is not None
    year, number = month.plus(months)
    return date(year, number, min(day.day, monthrange(year, number)[1]))


def plus_years(day: date, years: int) -> date:
    """The same day, that many years later; 29 February becomes 28 February where there is none."""
    return plus_months(day, 12 * years)


def recent_months(on: date) -> tuple[Month, ...]:
    """The four last months: M-4…M-1 until the 15th (this month's paper cannot be there yet), else M-3…M."""
    this = Month(on.year, on.month)
    first = -4 if on.day <= MIDDLE_OF_MONTH else -3
    return tuple(this.plus(shift) for shift in range(first, first + 4))


def last_three_months(on: date) -> tuple[Month, ...]:
    """M-3, M-2, M-1: "each of the three last months"."""
    this = Month(on.year, on.month)
    return tuple(this.plus(shift) for shift in (-3, -2, -1))


def payslip_runs(on: date) -> tuple[tuple[Month, ...], ...]:
    """The runs of three consecutive months that do, the most natural one (M-3…M-1) first."""
    months = recent_months(on)
    runs = [months[start : start + SERIES] for start in range(len(months) - SERIES + 1)]
    natural = last_three_months(on)
    return tuple(sorted(runs, key=lambda run: run != natural))


def is_recent_statement(period: Month | None, issued: date | None, on: date) -> bool:
    """A payment of a month among M-3…M, or a paper of the last three months."""
    this = Month(on.year, on.month)
    if period and this.plus(-3) <= period <= this:
        return True
    return issued is not None and issued >= plus_months(on, -3)


def twelve_months(on: date) -> tuple[tuple[Month, ...], ...]:
    """The spans that "the last twelve months or the last civil year" may mean: M-12…M-1, M-11…M, the year before."""
    this = Month(on.year, on.month)
    ago = tuple(this.plus(shift) for shift in range(-12, 0))
    now = tuple(this.plus(shift) for shift in range(-11, 1))
    return ago, now, tuple(Month(on.year - 1, month) for month in range(1, 13))


def real_expiry(expiry: date, issued: date | None, born: date | None) -> date:
    """Until when a French identity card is valid: five years more than printed if issued 2004-2013 to an adult.

    Decree 2013-1188 of 18 December 2013. Where the date of issue was not read it is the printed expiry minus ten years.
    A card made for a minor is not prolonged; where the birth date is unknown the card counts as an adult's.
    """
    issue = issued or plus_years(expiry, -OLD_CARD_YEARS)
    adult = born is None or plus_years(born, 18) <= issue
    prolonged = adult and OLD_CARD_FROM <= issue <= OLD_CARD_TO
    return plus_years(expiry, OLD_CARD_EXTENSION) if prolonged else expiry
