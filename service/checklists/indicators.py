"""Indicators: figures that help people, never a decision on rights (CHECKLISTS.md section 11).

An indicator that cannot be computed is absent: an income that was declared and whose amount no paper gives makes the
monthly income, and with it the effort rate, absent rather than wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from service.checklists.case import Case
from service.checklists.dates import Month
from service.checklists.filing import filing_dates
from service.checklists.household import (
    abnormal_delay,
    bracket,
    category_with_supplements,
    ceilings,
    suggested_size,
    zone_of,
)
from service.checklists.papers import Paper
from service.checklists.series import months_of
from service.checklists.settle import Result
from service.checklists.situation import Person

LAST_CATEGORY = 6
MINIMUM_EFFORT = 0.40
COUNTED = {
    "salary": ("payslip",),
    "pension": ("pension_notice",),
    "disability_pension": ("pension_notice",),
    "unemployment": ("unemployment_statement",),
    "daily_allowance": ("daily_allowance_statement",),
    "benefits": ("benefits_statement",),
    "self_employment": (),
}


def indicators_of(case: Case, results: Sequence[Result]) -> dict[str, Any]:
    """Every indicator that can be computed, in the order of the contract."""
    found: dict[str, Any] = {
        "reference_tax_income": reference_tax_income(case),
        "household_size": len(case.situation.persons),
        "household_category": min(category_with_supplements(case.situation, case.on), LAST_CATEGORY),
        "zone": zone_of(case.situation),
    }
    limits, computed = ceilings(case.situation, case.on)
    found |= {f"{loan}_ceiling": value for loan, value in limits.items()}
    if computed:
        found["computed_ceilings"] = [f"{loan}_ceiling" for loan in computed]
    if limits and found["reference_tax_income"] is not None:
        found["income_bracket"] = bracket(found["reference_tax_income"], limits)
    found |= _money(case, results)
    found["suggested_size"] = suggested_size(case.situation)
    found |= _waiting(case)
    return {name: _tidy(value) for name, value in found.items() if value is not None}


def reference_tax_income(case: Case) -> float | None:
    """The sum of the N-2 notices of the people here; absent when one is missing, unread, or joint with an outsider."""
    if case.facts.shared_outside:
        return None
    notices: dict[str, Paper] = {}
    for person in case.situation.adults(case.on):
        own = case.facts.notices[person.id]
        if person.tax_situation != "own" or not own:
            if person.tax_situation == "parents_household" and not own:
                continue
            return None
        notices |= {paper.key: paper for paper in own[:1]}
    incomes = [paper.number("reference_tax_income") for paper in notices.values()]
    return sum(one for one in incomes if one is not None) if incomes and None not in incomes else None


def monthly_income(case: Case, results: Sequence[Result]) -> float | None:
    """Over all adults: pay, pensions, unemployment and daily allowances, benefits other than housing benefit."""
    total, known = 0.0, False
    for person in case.situation.adults(case.on):
        for income in person.incomes:
            if income not in COUNTED or (income == "disability_pension" and "pension" in person.incomes):
                continue
            amount = _amount(results, person, COUNTED[income])
            if amount is None:
                return None
            total, known = total + amount, True
    return total if known else None


def _amount(results: Sequence[Result], person: Person, types: Iterable[str]) -> float | None:
    """A month's amount of one kind of income: the mean over the months that its accepted papers tell."""
    if tuple(types) == ("payslip",):
        months = pay_by_month(results, person.id).values()
        pays = [[paper.number("net_taxable_pay") for paper in month] for month in months]
        sums = [sum(one for one in month if one is not None) for month in pays if None not in month]
        return sum(sums) / len(sums) if sums else None
    amounts = [amount for paper in _accepted(results, person.id, types) if (amount := _paid(paper)) is not None]
    if tuple(types) == ("pension_notice",):
        return sum(amounts) if amounts else None
    return sum(amounts) / len(amounts) if amounts else None


def _paid(paper: Paper) -> float | None:
    if paper.type != "benefits_statement":
        return paper.number("amount")
    total = paper.number("total")
    if total is None:
        return paper.number("benefits")
    return total - (paper.number("housing_benefit") or 0)


def pay_by_month(results: Sequence[Result], person_id: str) -> dict[Month, list[Paper]]:
    """A person's accepted payslips, month by month (two employers may pay one month)."""
    found: dict[Month, list[Paper]] = {}
    for paper in _accepted(results, person_id, ("payslip",)):
        for month in months_of(paper)[:1]:
            found.setdefault(month, []).append(paper)
    return dict(sorted(found.items()))


def _accepted(results: Sequence[Result], person_id: str, types: Iterable[str]) -> list[Paper]:
    """The papers of these types that this person's items took without a doubt, each once."""
    wanted = tuple(types)
    found = {
        one.paper.key: one.paper
        for result in results
        if result.owed.person and result.owed.person.id == person_id
        for one in result.outcome.judgements
        if one.verdict == "accepted" and one.paper.type in wanted
    }
    return [found[key] for key in sorted(found)]


def _money(case: Case, results: Sequence[Result]) -> dict[str, float | None]:
    rent, charges, benefit = rent_of(case, results)
    return {
        "monthly_income": monthly_income(case, results),
        "rent": rent,
        "charges": charges,
        "housing_benefit": benefit,
        "effort_rate": effort_rate(case, results),
    }


def rent_of(case: Case, results: Sequence[Result]) -> tuple[float | None, float | None, float | None]:
    """Rent, charges and housing benefit: from the latest receipt, else the lease; the benefit else from the CAF."""
    papers = _household(results, "rent_receipt") or _household(results, "lease")
    paper = max(papers, key=_since, default=None)
    benefit = paper.number("housing_benefit") if paper else None
    if benefit is None:
        people = [person.id for person in case.situation.adults(case.on)]
        statements = [one for person in people for one in _accepted(results, person, ("benefits_statement",))]
        latest = max(statements, key=lambda one: (months_of(one)[-1:], one.key), default=None)
        benefit = latest.number("housing_benefit") if latest else None
    return (paper.number("rent"), paper.number("charges"), benefit) if paper else (None, None, benefit)


def _since(paper: Paper) -> tuple[str, str]:
    """The period of a receipt or the start of a lease: the latest one tells."""
    return str(paper.value("period_start") or paper.value("start_date") or ""), paper.key


def _household(results: Sequence[Result], type_id: str) -> list[Paper]:
    found = {
        one.paper.key: one.paper
        for result in results
        for one in result.outcome.judgements
        if one.verdict == "accepted" and one.paper.type == type_id
    }
    return [found[key] for key in sorted(found)]


def effort_rate(case: Case, results: Sequence[Result]) -> float | None:
    """(rent + charges − housing benefit) / monthly income; a receipt without charges gives its total instead."""
    income = monthly_income(case, results)
    rent, charges, benefit = rent_of(case, results)
    if not income or rent is None:
        return None
    if charges is not None:
        return round((rent + charges - (benefit or 0)) / income, 4)
    totals = [total for paper in _household(results, "rent_receipt") if (total := paper.number("total")) is not None]
    return round(totals[-1] / income, 4) if totals else None


def _waiting(case: Case) -> dict[str, int | bool | None]:
    first, _, _ = filing_dates(case)
    delay = abnormal_delay(case.situation)
    if first is None or first > case.on:
        return {"abnormal_delay_months": delay}
    months = (case.on.year - first.year) * 12 + case.on.month - first.month - (case.on.day < first.day)
    reached = None if delay is None else months >= delay
    return {"months_waiting": months, "abnormal_delay_months": delay, "abnormal_delay_reached": reached}


def _tidy(value: Any) -> Any:
    """Money to the cent; whole euros as whole numbers."""
    if isinstance(value, float):
        value = round(value, 4)
        return int(value) if value.is_integer() else round(value, 2) if value > 2 else value
    return value
