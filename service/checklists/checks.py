"""The named checks of the rule files: a paper, the day and the person → remarks. Each is a plain function.

Where a value that decides was not read, the paper is never silently accepted: a doubt says which value to look at.
"""

# Every check has the same signature, whether it needs all of it or not.
# ruff: noqa: ARG001

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from service.checklists.case import Case
from service.checklists.dates import (
    Month,
    is_recent_statement,
    plus_months,
    real_expiry,
    recent_months,
)
from service.checklists.facts import income_year, is_declaration_only
from service.checklists.papers import Paper
from service.checklists.remarks import Remark, doubted, refused
from service.checklists.rules import Option
from service.checklists.situation import Person

Check = Callable[[Paper, Case, Option, Person | None], list[Remark]]
BOTH_SIDES = {"front", "back"}
DENIALS = {
    "eviction_ordered": "eviction_not_ordered",
    "up_to_date": "rent_not_up_to_date",
    "final": "not_final",
    "covers_rental_risk": "no_rental_risk",
}


def tax_notice(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """The year of income; an ASDIR stands in with a doubt; a notice whose tax income was not read may lack a page."""
    year = income_year(paper)
    if year is None:
        return [doubted("low_confidence", "year_unread")]
    if year not in (wanted := [case.on.year + shift for shift in option.years]):
        return [refused("wrong_year", found=year, wanted=wanted[0])]
    if is_declaration_only(paper):
        return [doubted("incomplete_document", "declaration_only")]
    if paper.number("reference_tax_income") is None:
        return [doubted("low_confidence", "tax_income_unread")]
    return []


def both_sides(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """Front and back of a card. Where the sides were not told, two pages, or the values of both sides, are both."""
    if paper.type != "identity_card":
        return []
    sides = set(paper.values("sides"))
    if sides:
        return [] if sides >= BOTH_SIDES or paper.page_count > 1 else [doubted("incomplete_document", "one_side")]
    whole = all(paper.value(name) is not None for name in ("last_name", "first_names", "expiry_date"))
    return [] if paper.page_count > 1 or whole else [doubted("incomplete_document", "one_side")]


def validity(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """An identity paper past its day is refused."""
    expiry = _expiry(paper, person)
    if expiry is None:
        return [doubted("low_confidence", "expiry_unread")]
    if expiry < case.on:
        renewed = "receipt_expired" if paper.value("permit_kind") in ("renewal_receipt", "extension") else ""
        return [refused("expired", renewed, day=expiry)]
    return []


def validity_doubt(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """An identity paper past its day proves the identity still: a doubt, for a person to look at."""
    return [
        doubted(remark.code, "expired_doubt" if remark.code == "expired" else remark.sentence, **remark.values)
        for remark in validity(paper, case, option, person)
    ]


def _expiry(paper: Paper, person: Person | None) -> date | None:
    expiry: date | None = paper.day("expiry_date")
    if expiry is None or paper.type != "identity_card" or not _french(paper, person):
        return expiry
    born = paper.day("birth_date") or (person.birth_date if person else None)
    return real_expiry(expiry, paper.day("issue_date"), born)


def _french(paper: Paper, person: Person | None) -> bool:
    """What is printed says whose card it is; else the person's nationality."""
    printed = " ".join(paper.values("nationality")).upper()
    if printed:
        return printed.startswith("FR")
    return person is None or person.nationality == "french"


def recent_receipt(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """A rent receipt of one of the four last months."""
    month = Month.of(paper.value("period_end")) or Month.of(paper.value("period_start"))
    if month is None:
        return [doubted("low_confidence", "period_unread")]
    months = recent_months(case.on)
    if month not in months:
        return [refused("too_old", "receipt_too_old", month=month, first=months[0], last=months[-1])]
    return []


def recent_statement(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """A payment of one of the last months, or a paper issued in the last three months."""
    issued = paper.day("issue_date")
    months = [month for name in ("period", "period_end") if (month := Month.of(paper.value(name)))]
    if not months and issued is None:
        return [doubted("low_confidence", "period_unread")]
    if is_recent_statement(None, issued, case.on) or any(is_recent_statement(one, None, case.on) for one in months):
        return []
    return [refused("too_old", since=plus_months(case.on, -3))]


def insured_today(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """The day lies within the period of the insurance."""
    start, end = paper.day("valid_from"), paper.day("valid_until")
    if end is None:
        return [doubted("low_confidence", "validity_unread")]
    if end < case.on:
        return [refused("expired", "cover_over", day=end)]
    if start and start > case.on:
        return [refused("expired", "cover_later", day=start)]
    return []


def school_year(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """A student card of the school year that holds the day; the school year goes from 1 September to 31 August."""
    start, end = paper.day("valid_from"), paper.day("valid_until")
    years = re.findall(r"\b(20\d\d)\b", " ".join(paper.values("school_year")).replace("/", " "))
    if not (start or end) and years:
        start, end = date(int(years[0]), 9, 1), date(int(years[0]) + 1, 8, 31)
    if end is None and start is None:
        return [doubted("low_confidence", "school_year_unread")]
    if (end and end < case.on) or (start and start > case.on):
        return [refused("wrong_year", "school_year")]
    return []


def still_valid(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """A decision or approval whose printed end has passed: a doubt, since no list asks for its validity."""
    end = paper.day("valid_until")
    return [doubted("expired", "expired_doubt", day=end)] if end and end < case.on else []


def support_amount(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """A ruling proves child support by its amount: one about support whose amount was not read is for a person."""
    if paper.number("child_support_amount") is not None:
        return []
    if paper.value("ruling_kind") in ("child_support", None):
        return [doubted("low_confidence", "amount_unread")]
    return [refused("incomplete_document", "no_amount")]


def dissolution_mention(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """A birth certificate whose margin was read without the end of the pacs."""
    mentions = paper.values("mentions")
    return [doubted("incomplete_document", "no_mention")] if mentions and "pacs_dissolution" not in mentions else []


def in_force(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """What a paper's own words take back: an eviction not ordered, rent not up to date, a grant not yet decided."""
    return [
        doubted("incomplete_document", sentence) for name, sentence in DENIALS.items() if paper.value(name) is False
    ]


def recent_pay(paper: Paper, case: Case, option: Option, person: Person | None) -> list[Remark]:
    """One payslip as proof of a job of today: an old one leaves a doubt."""
    month = paper.month()
    if month is None:
        return [doubted("low_confidence", "period_unread")]
    return [] if month >= recent_months(case.on)[0] else [doubted("too_old", "old_payslip", month=month)]


CHECKS: dict[str, Check] = {
    check.__name__: check
    for check in (
        *(tax_notice, both_sides, validity, validity_doubt, recent_receipt, recent_statement, insured_today),
        *(school_year, still_valid, support_amount, dissolution_mention, in_force, recent_pay),
    )
}
