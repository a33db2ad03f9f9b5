"""Everything a judgement may look at, gathered once a dossier: situation, day, papers, whose they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from service.checklists.decisions import Decisions
from service.checklists.facts import Facts, facts_of
from service.checklists.matching import Owners, owners_of
from service.checklists.papers import Paper, Sorted, sort_papers
from service.checklists.rules import Condition
from service.checklists.situation import Person, Situation
from service.results import FileResult

Attributes = Mapping[str, bool | frozenset[str]]
SEPTEMBER = 9


@dataclass(frozen=True, slots=True)
class Case:
    """One dossier on one day."""

    situation: Situation
    on: date
    sorted: Sorted
    owners: Mapping[str, Owners]
    facts: Facts
    decisions: Decisions
    attributes: Attributes
    unread: tuple[FileResult, ...] = ()  # files without a document: not readable, or blank

    @property
    def papers(self) -> tuple[Paper, ...]:
        """The papers to judge."""
        return self.sorted.papers

    def person(self, person_id: str) -> Person:
        """A person by id."""
        return next(person for person in self.situation.persons if person.id == person_id)


def open_case(situation: Situation, files: Sequence[FileResult], on: date, decisions: Decisions) -> Case:
    """Gathers a dossier."""
    papers = sort_papers(files)
    owners = {paper.key: owners_of(paper, situation.persons, decisions) for paper in papers.papers}
    facts = facts_of(situation, papers.papers, owners, on)
    unread = tuple(sorted((file for file in files if not file.documents), key=lambda file: (file.file, file.sha256)))
    return Case(situation, on, papers, owners, facts, decisions, dossier_attributes(situation, facts, on), unread)


def dossier_attributes(situation: Situation, facts: Facts, on: date) -> Attributes:
    """What the conditions of dossier items may ask."""
    applicant = situation.applicant.id
    sole = applicant in facts.sole
    return {
        "family_status": frozenset((situation.family_status,)),
        "housing": frozenset((situation.housing,) if situation.housing else ()),
        "reasons": frozenset(situation.reasons),
        "pregnancy": situation.pregnancy,
        "income_drop": situation.income_drop,
        "guarantor_required": situation.guarantor_required,
        "social_support": situation.social_support,
        "has_minor": bool(situation.minors(on)),
        "family_book_due": bool(situation.minors(on)) or situation.family_status == "married",
        "any_disability": any(person.disability for person in situation.persons) or "disability" in situation.reasons,
        "shared_notice": bool(facts.shared_outside),
        "divorce_shown": sole and situation.family_status == "divorced",
        "separation_shown": sole and _exempt_separation(situation),
        "before_september": on.month < SEPTEMBER,
    }


def _exempt_separation(situation: Situation) -> bool:
    """The divorce's exemption holds for the reason too, unless another, unfinished or other, separation is meant."""
    return "pacs_dissolution" not in situation.reasons and situation.family_status not in (
        "separating",
        "pacs_dissolved",
    )


def person_attributes(person: Person, dossier: Attributes, on: date) -> Attributes:
    """What the conditions of a person's items may ask: the person's, and the dossier's."""
    return {
        **dossier,
        "adult": person.is_adult(on),
        "nationality": frozenset((person.nationality,)),
        "incomes": frozenset(person.incomes),
        "activities": frozenset(person.activities),
        "tax_situation": frozenset((person.tax_situation,)),
        "contract_kind": frozenset((person.contract_kind,) if person.contract_kind else ()),
        "guardianship": person.guardianship,
    }


def holds(condition: Condition, attributes: Attributes) -> bool:
    """Whether every key of a condition holds: a yes or no is equal, a list has a value in common."""
    for key, wanted in condition.items():
        found = attributes[key]
        if isinstance(wanted, bool):
            if found != wanted:
                return False
        elif not (isinstance(found, frozenset) and found & set(wanted)):
            return False
    return True
