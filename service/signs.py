"""The signs by which a paper may find its dossier: surnames, days of birth, numbers that a person or a household has.

Kept in a table of their own with each dossier's report, so that among thousands of dossiers the few that a paper could
belong to are found without reading the others. A sign is a reason to look at a dossier, not a proof: whose paper it is
says `service.proposals`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from service.checklists.decisions import Decisions
from service.checklists.matching import owners_of, printed_names
from service.checklists.names import words
from service.checklists.papers import Paper, paper_of
from service.checklists.situation import Situation
from service.results import FileResult
from service.store.models import Sign

NUMBERS = {"unique_number": "unique", "tax_numbers": "tax", "social_security_number": "nir"}
SHORTEST_WORD = 2
LONGEST_WORD = 60
NIR_DIGITS = 13  # the two digits of its key are not always printed


def signs_of_people(persons: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The surnames and days of birth of a household, as its situation has them.

    >>> sorted(signs_of_people([{"last_name": "De La Tour", "birth_name": None, "birth_date": "1988-04-02"}]))
    ['born:1988-04-02', 'name:DE', 'name:LA', 'name:TOUR']
    """
    found: set[str] = set()
    for person in persons:
        found.update(_names((person["last_name"], person.get("birth_name") or "")))
        found.add(f"born:{person['birth_date']}")
    return frozenset(found)


def signs_of(situation: Mapping[str, Any], readings: Sequence[FileResult]) -> frozenset[str]:
    """The signs of a dossier: its people, and the numbers on those of its papers that name nobody else."""
    persons = Situation.of(situation).persons
    found = set(signs_of_people(situation["persons"]))
    for reading in readings:
        for document in reading.documents:
            if not NUMBERS.keys() & document.fields.keys():
                continue
            paper = paper_of(reading, document)
            owners = owners_of(paper, persons, Decisions())
            if owners.sure and not owners.strangers:
                found |= numbers_of(paper)
    return frozenset(found)


def signs_of_paper(paper: Paper) -> frozenset[str]:
    """Everything on a paper by which a dossier may be found: every word of the names, since any may be the surname."""
    found = set(_names(spelling for name in printed_names(paper) for spelling in name)) | numbers_of(paper)
    born = paper.day("birth_date")
    if isinstance(born, date):
        found.add(f"born:{born.isoformat()}")
    return frozenset(found)


def numbers_of(paper: Paper) -> frozenset[str]:
    """The numbers on a paper that one person or one household has."""
    return frozenset(
        f"{kind}:{_plain(kind, number)}" for field, kind in NUMBERS.items() for number in paper.values(field)
    )


def numbers_like(word: str) -> list[str]:
    """The signs that a number typed into a search may be; none for a word that is no number."""
    return [f"{kind}:{_plain(kind, word)}" for kind in NUMBERS.values()] if any(map(str.isdigit, word)) else []


def keep_signs(session: Session, dossier_id: str, signs: frozenset[str]) -> None:
    """Writes what changed of a dossier's signs."""
    before = set(session.scalars(select(Sign.sign).where(Sign.dossier_id == dossier_id)))
    gone = before - signs
    if gone:
        session.execute(delete(Sign).where(Sign.dossier_id == dossier_id, Sign.sign.in_(gone)))
    session.add_all(Sign(dossier_id=dossier_id, sign=sign) for sign in sorted(signs - before))


def _names(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (f"name:{word[:LONGEST_WORD]}" for word in words(name) if len(word) >= SHORTEST_WORD)


def _plain(kind: str, number: str) -> str:
    """A number as it is compared: letters and digits alone."""
    plain = "".join(sign for sign in number.upper() if sign.isalnum())[:LONGEST_WORD]
    return plain[:NIR_DIGITS] if kind == "nir" else plain
