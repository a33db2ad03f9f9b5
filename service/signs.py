"""The signs by which a paper may find its dossier: surnames, days of birth, numbers that a person or a household has.

Kept in a table of their own with each dossier's report, so that among thousands of dossiers the few that a paper could
belong to are found without reading the others. Beside a surname stand the first names of those who bear it: of the two
hundred dossiers of a common surname only those are opened whose first name is near to one on the paper. A sign is a
reason to look at a dossier, not a proof: whose paper it is says `service.proposals`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.checklists.decisions import Decisions
from service.checklists.matching import owners_of, printed_names
from service.checklists.names import words
from service.checklists.papers import Paper, paper_of
from service.checklists.situation import Situation
from service.results import FileResult
from service.store.models import Sign

NUMBERS = {"unique_number": "unique", "tax_numbers": "tax", "social_security_number": "nir"}
NAME = "name:"
SHORTEST_WORD = 2
LONGEST_WORD = 60
MOST_GLUED = 3  # words of a surname that a paper prints as one, or the other way round: N'DIAYE, NDIAYE
NIR_DIGITS = 13  # the two digits of its key are not always printed
ANY_NAME = "*"  # a first name that is written in another alphabet: it may be any
PARTICLES = frozenset(  # no reason to look at a dossier, but for those who are called nothing else
    (
        "DE", "DU", "DES", "LA", "LE", "LES", "LO", "LOS", "LAS", "EL", "AL", "DA", "DO", "DOS", "DAS", "DI", "DEL",
        "DELLA", "DELL", "DAL", "VAN", "VON", "DER", "DEN", "TER", "BEN", "BENT", "BIN", "OULD", "AIT", "ABD", "ABOU",
        "SAINT", "SAINTE", "ST", "STE",
    )
)  # fmt: skip
Signs = Mapping[str, str]  # a sign, and beside a surname the first names
Spelling = tuple[str, ...]


def signs_of_people(persons: Iterable[Mapping[str, Any]]) -> Signs:
    """The surnames of a household, each with the first names that go with it, and its days of birth.

    >>> signs_of_people([{"first_name": "Ana", "last_name": "De La Tour", "birth_date": "1988-04-02"}])
    {'born:1988-04-02': '', 'name:DELATOUR': 'ANA', 'name:TOUR': 'ANA'}
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for person in persons:
        given = words(person["first_name"])[:1] or (ANY_NAME,)
        for surname in (person["last_name"], person.get("birth_name") or ""):
            for word in _keys(words(surname)):
                found[name_sign(word)].update(given)
        found[f"born:{person['birth_date']}"] = set()
    return {sign: " ".join(sorted(given)) for sign, given in sorted(found.items())}


def signs_of(situation: Mapping[str, Any], readings: Sequence[FileResult]) -> Signs:
    """The signs of a dossier: its people, and the numbers on those of its papers that name nobody else."""
    persons = Situation.of(situation).persons
    found = dict(signs_of_people(situation["persons"]))
    for reading in readings:
        for document in reading.documents:
            if not NUMBERS.keys() & document.fields.keys():
                continue
            paper = paper_of(reading, document)
            owners = owners_of(paper, persons, Decisions())
            if owners.sure and not owners.strangers:
                found |= dict.fromkeys(numbers_of(paper), "")
    return found


def signs_of_paper(paper: Paper) -> frozenset[str]:
    """Everything on a paper by which a dossier may be found: every word of the names, since any may be the surname, and
    neighbouring words as one."""
    found = {name_sign(word) for spelling in spellings_of(paper) for word in (*spelling, *_glued(spelling))}
    born = paper.day("birth_date")
    if isinstance(born, date):
        found.add(f"born:{born.isoformat()}")
    return numbers_of(paper) | {sign for sign in found if len(sign) >= len(NAME) + SHORTEST_WORD}


def spellings_of(paper: Paper) -> list[Spelling]:
    """The names on a paper, in every spelling, as words."""
    return [words(spelling) for name in printed_names(paper) for spelling in name]


def name_sign(word: str) -> str:
    """The sign of a word of a surname."""
    return f"{NAME}{word[:LONGEST_WORD]}"


def numbers_of(paper: Paper) -> frozenset[str]:
    """The numbers on a paper that one person or one household has."""
    return frozenset(
        f"{kind}:{_plain(kind, number)}" for field, kind in NUMBERS.items() for number in paper.values(field)
    )


def numbers_like(word: str) -> list[str]:
    """The signs that a number typed into a search may be; none for a word that is no number."""
    return [f"{kind}:{_plain(kind, word)}" for kind in NUMBERS.values()] if any(map(str.isdigit, word)) else []


def keep_signs(session: Session, dossier_id: str, signs: Signs) -> None:
    """Writes what changed of a dossier's signs."""
    kept = {row.sign: row for row in session.scalars(select(Sign).where(Sign.dossier_id == dossier_id))}
    for sign in kept.keys() - signs.keys():
        session.delete(kept[sign])
    for sign, given in signs.items():
        if sign in kept:
            kept[sign].given = given
        else:
            session.add(Sign(dossier_id=dossier_id, sign=sign, given=given))


def _keys(surname: Spelling) -> tuple[str, ...]:
    """The words by which a surname is found: without its particles, and all of it as one word."""
    telling = tuple(word for word in surname if word not in PARTICLES and len(word) >= SHORTEST_WORD)
    return (*(telling or surname), *(("".join(surname),) if len(surname) > 1 else ()))


def _glued(spelling: Spelling) -> Iterator[str]:
    for count in range(2, MOST_GLUED + 1):
        for start in range(len(spelling) - count + 1):
            yield "".join(spelling[start : start + count])


def _plain(kind: str, number: str) -> str:
    """A number as it is compared: letters and digits alone."""
    plain = "".join(sign for sign in number.upper() if sign.isalnum())[:LONGEST_WORD]
    return plain[:NIR_DIGITS] if kind == "nir" else plain
