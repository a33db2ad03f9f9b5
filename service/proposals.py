"""Which dossier is this paper of? A proposal for a clerk, never an answer: nothing is put anywhere by it.

The few dossiers that may have to do with the paper (`service.neighbours`) are looked at one by one, with the same
matching of names as the checklists. One is proposed when it names somebody there in full, nothing contradicts it, and
no other dossier does as well; everything else, and there is much of it (fathers and sons of one name, a person with two
dossiers, a child of two households, a surname alone, no name at all), is for a person to choose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.checklists.decisions import Decisions
from service.checklists.matching import owners_of, printed_names
from service.checklists.papers import Paper
from service.checklists.situation import Person
from service.listings import applicant_name
from service.neighbours import neighbours
from service.store.models import Dossier

POSSIBLE, NAMED, BORN, NUMBERED = range(4)  # how strongly a dossier speaks for itself; the first is not proposed
MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """A dossier that a paper may belong to, how strongly, and why: a key of `REASONS` in `service.web.pile`."""

    dossier_id: str
    name: str
    strength: int
    why: str
    people: frozenset[date] = field(default_factory=frozenset)  # when those were born whom the paper names there


@dataclass(frozen=True, slots=True)
class _Home:
    """A dossier as papers are held against it."""

    dossier_id: str
    name: str
    persons: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """The dossier proposed, if there is one; the others that are possible, best first; the names on the paper."""

    dossier: Candidate | None
    others: tuple[Candidate, ...]
    names: tuple[str, ...]


def propose(session: Session, papers: Sequence[Paper]) -> list[Proposal]:
    """A proposal for each paper, from the dossiers as they are now."""
    near = neighbours(session, papers)
    every = frozenset[str]().union(*near)
    rows = session.execute(select(Dossier.id, Dossier.situation).where(Dossier.id.in_(every))) if every else ()
    homes = {row[0]: _home(row[0], row[1]) for row in rows}
    return [
        _proposal(paper, [(homes[key], own[key]) for key in sorted(own)])
        for paper, own in zip(papers, near, strict=True)
    ]


def _home(dossier_id: str, situation: Mapping[str, Any]) -> _Home:
    persons = tuple(Person.model_validate(person) for person in situation["persons"])
    return _Home(dossier_id, applicant_name(situation), persons)


def _proposal(paper: Paper, homes: Sequence[tuple[_Home, bool]]) -> Proposal:
    found = [_candidate(paper, home, numbered) for home, numbered in homes]
    candidates = sorted((one for one in found if one), key=lambda one: (-one.strength, one.name, one.dossier_id))
    names = tuple(spellings[0] for spellings in printed_names(paper))
    best = candidates[0] if candidates and candidates[0].strength > POSSIBLE else None
    if best is None or any(_rivals(best, other) for other in candidates[1:]):
        return Proposal(None, tuple(candidates[:MOST_SHOWN]), names)
    return Proposal(best, tuple(candidates[1:MOST_SHOWN]), names)


def _rivals(best: Candidate, other: Candidate) -> bool:
    """Whether another dossier does as well, or names the same person: somebody with two dossiers, a child of two."""
    if other.strength == POSSIBLE:
        return False
    return other.strength == best.strength or bool(best.people & other.people)


def _candidate(paper: Paper, home: _Home, numbered: bool) -> Candidate | None:
    owners = owners_of(paper, home.persons, Decisions())
    if not owners.known and not numbered:
        return None
    named = [person for person in home.persons if person.id in owners.sure | owners.either]
    strength, why = _weighed(paper, named, numbered, stranger=bool(owners.strangers) and not owners.known)
    born = frozenset(person.birth_date for person in named)
    return Candidate(home.dossier_id, home.name, strength, why, born)


def _weighed(paper: Paper, named: Sequence[Person], numbered: bool, stranger: bool) -> tuple[int, str]:
    """How strongly, and why. A number is worth nothing against a name: numbers are misread too."""
    born = paper.day("birth_date")
    if stranger:
        return POSSIBLE, "other_name"
    if named and isinstance(born, date) and all(person.birth_date != born for person in named):
        return POSSIBLE, "other_birth"
    if numbered:
        return NUMBERED, "number_and_name" if named else "number"
    if not named:
        return POSSIBLE, "surname"
    return (BORN, "name_and_birth") if isinstance(born, date) else (NAMED, "name")
