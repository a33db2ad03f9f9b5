"""Sets of papers that together settle a part: three payslips, benefits month by month, twelve months of income, birth
certificates of all children. The set that lacks least is chosen over all papers, so that a paper too many hides no gap.

A paper of the right kind whose month was not read may be the missing one: the set is then for a person to review, not
complete and not refused. The same month twice counts once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from service.checklists.case import Case
from service.checklists.dates import Month, last_three_months, payslip_runs, recent_months, twelve_months
from service.checklists.papers import Paper
from service.checklists.remarks import RANKS, Judgement, Outcome, Remark, doubted, refused
from service.checklists.report import ItemStatus

Series = Callable[[Case, Sequence[Judgement]], Outcome]


def months_of(paper: Paper) -> tuple[Month, ...]:
    """The months a paper is about: its period, or all from its first to its last."""
    first, last = Month.of(paper.value("period_start")), Month.of(paper.value("period_end"))
    ended = paper.day("fiscal_year_end")
    if isinstance(ended, date) and last is None:
        last = Month(ended.year, ended.month)
        first = first or last.plus(-11)
    if first and last and first <= last <= first.plus(36):
        return tuple(first.plus(shift) for shift in range(_months_between(first, last) + 1))
    month = paper.month()
    return (month,) if month else ()


def _months_between(first: Month, last: Month) -> int:
    return (last.year - first.year) * 12 + last.month - first.month


def _dated(judgement: Judgement, wanted: Iterable[Month]) -> Judgement:
    """A paper judged for its month too: unread is a doubt, outside the months wanted is too old."""
    wanted = tuple(wanted)
    months = months_of(judgement.paper)
    if not months:
        remark = doubted("low_confidence", "period_unread")
    elif not set(months) & set(wanted):
        remark = refused("too_old", "payslip_too_old" if judgement.paper.type == "payslip" else "month_too_old",
                         month=months[-1], first=wanted[0], last=wanted[-1])  # fmt: skip
    else:
        return judgement
    return replace(judgement, remarks=(*judgement.remarks, remark))


def _cover(judgements: Sequence[Judgement], runs: Sequence[Sequence[Month]]) -> Outcome:
    """The run that lacks fewest months (the first of equals), and what that makes of the set."""
    usable = [one for one in judgements if one.verdict != "rejected" and months_of(one.paper)]
    unread = [one for one in judgements if one.verdict != "rejected" and not months_of(one.paper)]
    sure = {month for one in usable if one.verdict == "accepted" for month in months_of(one.paper)}
    have = {month for one in usable for month in months_of(one.paper)}
    run = min(runs, key=lambda months: (sum(m not in have for m in months), sum(m not in sure for m in months)))
    missing = tuple(month for month in run if month not in have)
    if not missing:
        doubtful = any(month not in sure for month in run)
        return Outcome("to_review" if doubtful else "satisfied", tuple(judgements))
    if not judgements:
        return Outcome("missing")
    if unread and len(unread) >= len(missing):
        return Outcome("to_review", tuple(judgements))
    return Outcome("rejected", tuple(judgements), (refused("missing_month", months=missing),))


def payslips(case: Case, judgements: Sequence[Judgement]) -> Outcome:
    """Three distinct consecutive months among the four last."""
    dated = [_dated(one, recent_months(case.on)) for one in judgements]
    people = sorted({owner for one in dated for owner in case.owners[one.paper.key].sure})
    if len(people) < 2:
        return _cover(dated, payslip_runs(case.on))
    outcomes = [_cover(_of_person(case, dated, person), payslip_runs(case.on)) for person in people]
    best = min(outcomes, key=lambda one: (RANKS[one.status], sum(len(lack.values["months"]) for lack in one.lacks)))
    return replace(best, judgements=tuple(dated))


def _of_person(case: Case, judgements: Sequence[Judgement], person: str) -> list[Judgement]:
    """The papers that can be one person's: months of two people do not make a series."""
    return [one for one in judgements if person in (sure := case.owners[one.paper.key].sure) or not sure]


def each_last_month(case: Case, judgements: Sequence[Judgement]) -> Outcome:
    """Every one of the months M-3, M-2 and M-1."""
    months = last_three_months(case.on)
    return _cover([_dated(one, months) for one in judgements], [months])


def twelve_last_months(case: Case, judgements: Sequence[Judgement]) -> Outcome:
    """The last twelve months or the last civil year: wholly covered does; one paper at least is for a person."""
    spans = twelve_months(case.on)
    every = sorted({month for span in spans for month in span})
    dated = [_dated(one, every) for one in judgements]
    taken = [one for one in dated if one.verdict != "rejected"]
    if not taken:
        return Outcome("rejected" if dated else "missing", tuple(dated))
    whole = _cover(taken, spans)
    if whole.status == "satisfied":
        return Outcome("satisfied", tuple(dated))
    return Outcome("to_review", tuple(dated), (doubted("incomplete_document", "twelve_months"),))


def every_child(case: Case, judgements: Sequence[Judgement]) -> Outcome:
    """The birth certificates of all children: one is not enough."""
    children = case.situation.minors(case.on)
    taken = [one for one in judgements if one.verdict != "rejected"]
    named = {owner for one in taken for owner in case.owners[one.paper.key].sure}
    lacking = [child for child in children if child.id not in named]
    if not taken or not children:
        return Outcome("rejected" if judgements and children else "missing", tuple(judgements))
    if lacking:
        names = ", ".join(child.first_name for child in lacking)
        return Outcome("missing", tuple(judgements), (refused("incomplete_document", "child_lacking", names=names),))
    doubtful = any(one.verdict == "to_review" for one in taken)
    return Outcome("to_review" if doubtful else "satisfied", tuple(judgements))


def single(_case: Case, judgements: Sequence[Judgement]) -> Outcome:
    """One paper is enough: the best of them says."""
    if not judgements:
        return Outcome("missing")
    best = min(one.rank for one in judgements)
    status: ItemStatus = "satisfied" if best == 0 else "to_review" if best == 1 else "rejected"
    return Outcome(status, tuple(judgements))


SERIES: dict[str, Series] = {
    "": single,
    "payslips": payslips,
    "each_last_month": each_last_month,
    "twelve_last_months": twelve_last_months,
    "every_child": every_child,
}


def other_paper(names: Sequence[str]) -> Remark:
    """What a set of two papers lacks when only one was given."""
    return refused("incomplete_document", "other_paper", parts=tuple(names))
