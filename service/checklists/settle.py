"""Which items are owed, and what the papers make of them.

Two rounds. First every item is judged with every paper that could serve it. Then papers that serve somewhere are no
longer held against the items they do not serve, nor somebody's papers against somebody else who has an item of their
own: what remains decides whether an item is `missing` (nothing given) or `rejected` (given, and it does not do).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from service.checklists.case import Attributes, Case, holds, person_attributes
from service.checklists.judge import judge, refuse_by_name
from service.checklists.papers import Paper, traits
from service.checklists.remarks import RANKS, Judgement, Outcome
from service.checklists.report import ItemStatus
from service.checklists.rules import Checklist, Item, Option, Part
from service.checklists.series import SERIES, other_paper
from service.checklists.situation import Person


@dataclass(frozen=True, slots=True)
class Owed:
    """An item that applies, to a person or to the dossier, with the parts that apply."""

    item: Item
    person: Person | None
    parts: tuple[Part, ...]
    attributes: Attributes

    @property
    def types(self) -> frozenset[str]:
        """Every type that some option of a part that applies takes."""
        return frozenset(kind for part in self.parts for option in part.options for kind in option.types)

    def accepts(self, type_id: str) -> bool:
        """Whether some option takes that type."""
        return any(type_id in option.types for part in self.parts for option in part.options)

    def prefers(self, type_id: str) -> bool:
        """Whether some option takes that type without leaving a doubt."""
        return any(type_id in option.types and not option.flag for part in self.parts for option in part.options)


@dataclass(frozen=True, slots=True)
class Result:
    """An owed item with what the papers make of it."""

    owed: Owed
    parts: tuple[Outcome, ...]
    outcome: Outcome


def owed_items(case: Case, rules: Checklist) -> list[Owed]:
    """The items that apply, person by person, in the order of the list."""
    owed = []
    people = [(person, person_attributes(person, case.attributes, case.on)) for person in case.situation.persons]
    for item in rules.items:
        if item.who == "dossier":
            owed.extend(_owed(item, None, case.attributes))
            continue
        for person, attributes in people:
            if item.who == "each person" or attributes["adult"] == (item.who == "each adult"):
                owed.extend(_owed(item, person, attributes))
    return owed


def _owed(item: Item, person: Person | None, attributes: Attributes) -> list[Owed]:
    parts = tuple(part for part in item.parts if holds(part.when, attributes))
    return [Owed(item, person, parts, attributes)] if parts and holds(item.when, attributes) else []


def settle(case: Case, owed: Sequence[Owed]) -> list[Result]:
    """Both rounds over all items."""
    first = [_result(case, one, _parts(case, one, leftover=None)) for one in owed]
    served = {judgement.paper.key for result in first for judgement in result.outcome.taken}
    if any(option.leftover for one in owed for part in one.parts for option in part.options):
        first = [_result(case, result.owed, _parts(case, result.owed, leftover=frozenset(served))) for result in first]
        served = {judgement.paper.key for result in first for judgement in result.outcome.taken}
    sure = {one.paper.key for result in first for one in result.outcome.taken if one.verdict == "accepted"}
    return [_held(case, result, owed, served, sure) for result in first]


def _parts(case: Case, owed: Owed, leftover: frozenset[str] | None) -> tuple[Outcome, ...]:
    return tuple(_part(case, owed, part, leftover) for part in owed.parts)


def _part(case: Case, owed: Owed, part: Part, leftover: frozenset[str] | None) -> Outcome:
    """Every option is tried; the best says; the papers of all options are kept, each with its best judgement."""
    best: dict[str, Judgement] = {}
    outcomes = []
    for option in part.options:
        if not holds(option.when, owed.attributes):
            continue
        outcome = _option(case, owed, option, leftover)
        outcomes.append(outcome)
        _keep_best(best, outcome.judgements)
    refusals = [
        judgement
        for refusal in part.refuses
        for paper in case.papers
        if paper.type in refusal.types
        and (judgement := refuse_by_name(case, owed.item, refusal, paper, owed.person)) is not None
    ]
    _keep_best(best, refusals)
    chosen = min(outcomes, key=lambda one: RANKS[one.status], default=Outcome("missing"))
    status: ItemStatus = "rejected" if chosen.status == "missing" and best and not chosen.lacks else chosen.status
    if any(one.verdict == "accepted" for one in refusals):
        status = "satisfied"  # a desk took it
    return Outcome(status, tuple(best.values()), chosen.lacks)


def _option(case: Case, owed: Owed, option: Option, leftover: frozenset[str] | None) -> Outcome:
    papers = [paper for paper in case.papers if paper.type in option.types or _any(paper, option)]
    if option.leftover:
        papers = [paper for paper in papers if leftover is not None and paper.key not in leftover]
    judgements = [judge(case, owed.item, option, paper, owed.person) for paper in papers]
    return SERIES[option.series](case, judgements)


def _any(paper: Paper, option: Option) -> bool:
    """Any document does, but one that nobody may ask for."""
    return "*" in option.types and not (traits(paper.type).unasked or traits(paper.type).welcome)


def _keep_best(best: dict[str, Judgement], judgements: Iterable[Judgement]) -> None:
    for judgement in judgements:
        other = best.get(judgement.paper.key)
        if other is None or judgement.rank < other.rank:
            best[judgement.paper.key] = judgement


def _result(case: Case, owed: Owed, parts: tuple[Outcome, ...]) -> Result:
    """The parts together: all of them; one alone makes the item missing, naming the other."""
    statuses = {part.status for part in parts}
    best: dict[str, Judgement] = {}
    for part in sorted(parts, key=lambda one: one.status == "satisfied"):  # what still lacks says why a paper fails
        _keep_best(best, part.judgements)
    lacks = tuple(remark for part in parts for remark in part.lacks)
    waiver = case.decisions.waiver(owed.item.id, owed.person.id if owed.person else None)
    status: ItemStatus = max(statuses, key=lambda one: RANKS[one])
    if waiver:
        status, lacks = "satisfied", ()
    elif "rejected" in statuses:
        status = "rejected"
    elif status == "missing" and len(statuses) > 1:
        absent = [part.name for part, outcome in zip(owed.parts, parts, strict=True) if outcome.status == "missing"]
        lacks = (*lacks, other_paper(absent))
    return Result(owed, parts, Outcome(status, tuple(best.values()), lacks))


def _held(case: Case, result: Result, owed: Sequence[Owed], served: set[str], sure: set[str]) -> Result:
    """The second round: without the papers that are not to be held against this item."""
    satisfied = result.outcome.status == "satisfied"
    parts = []
    for part in result.parts:
        kept = tuple(one for one in part.judgements if _counts(case, result, one, owed, served, sure, satisfied))
        status = part.status
        if status == "rejected" and not kept:
            status = "missing"
        parts.append(Outcome(status, kept, part.lacks if kept else ()))
    return _result(case, result.owed, tuple(parts))


def _counts(
    case: Case,
    result: Result,
    judgement: Judgement,
    owed: Sequence[Owed],
    served: set[str],
    sure: set[str],
    satisfied: bool,
) -> bool:
    """Whether a paper stays in an item's account: what it takes, and what was given for it and does not do."""
    key = judgement.paper.key
    if judgement.verdict != "rejected":
        return not (satisfied and judgement.verdict == "to_review" and key in sure)
    if judgement.by_name:
        return key not in sure
    if key in served:
        return False
    if not judgement.foreign:
        return True
    if satisfied:
        return False
    return _nobody_elses(case, result.owed, judgement, owed)


def _nobody_elses(case: Case, mine: Owed, judgement: Judgement, owed: Sequence[Owed]) -> bool:
    """Whether somebody else's paper is to be held against this item, since nobody has an item of their own for it."""
    type_id = judgement.paper.type
    known = case.owners[judgement.paper.key].known
    rivals = [one for one in owed if one.item.id == mine.item.id and one.accepts(type_id)]
    if any(one.person and one.person.id in known for one in rivals):
        return False
    return mine.prefers(type_id) or not any(one.prefers(type_id) for one in rivals)
