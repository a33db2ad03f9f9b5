"""What the papers say of the household that rules hang on: the tax notices of income N-2, and who else they name.

"Already in one name" and "joint with somebody else" are read from the declarants and, since a second declarant may go
unread, from the notice's own numbers: household size less dependants is the number of declarants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from service.checklists.matching import Owners
from service.checklists.names import joins_people, people_in
from service.checklists.papers import Paper
from service.checklists.situation import Situation

ASDIR_BARCODES = ("18", "24", "27")


@dataclass(frozen=True, slots=True)
class Facts:
    """The notices of income N-2 by person, and the declarants who are not in the dossier."""

    notices: Mapping[str, tuple[Paper, ...]]
    sole: frozenset[str]
    shared_outside: frozenset[str]
    outsiders: tuple[str, ...]


def income_year(paper: Paper) -> int | None:
    """The year of income of a tax notice; a notice of a year is about the year before."""
    year = paper.number("income_year")
    if year is not None:
        return int(year)
    notice = paper.number("notice_year")
    return int(notice) - 1 if notice is not None else None


def is_declaration_only(paper: Paper) -> bool:
    """Whether it is an ASDIR: the answer to an online declaration, not a tax notice."""
    if paper.value("notice_kind") == "declarative_situation":
        return True
    return any(barcode.document_type in ASDIR_BARCODES for barcode in paper.barcodes)


def declarant_count(paper: Paper) -> int:
    """How many people declared together, as far as any of its values tells."""
    declared = [one for name in paper.values("declarants") for one in people_in(name)]
    together = 2 if any(joins_people(name) for name in declared) else 0
    counts = [len(declared), together, len(paper.values("tax_numbers"))]
    size, dependants = paper.number("household_size"), paper.number("dependants")
    if size is not None and dependants is not None:
        counts.append(int(size - dependants))
    return max(counts)


def facts_of(situation: Situation, papers: Sequence[Paper], owners: Mapping[str, Owners], on: date) -> Facts:
    """The facts of a dossier on that day."""
    wanted = [paper for paper in papers if paper.type == "tax_notice" and income_year(paper) == on.year - 2]
    notices = {
        person.id: tuple(paper for paper in wanted if person.id in owners[paper.key].sure)
        for person in situation.adults(on)
    }
    sole = frozenset(person for person, own in notices.items() if any(declarant_count(paper) == 1 for paper in own))
    outside = {
        person: [paper for paper in own if _names_others(situation, paper, owners[paper.key])]
        for person, own in notices.items()
        if person not in sole
    }
    strangers = {name: None for own in outside.values() for paper in own for name in owners[paper.key].strangers}
    return Facts(notices, sole, frozenset(person for person, own in outside.items() if own), tuple(strangers))


def _names_others(situation: Situation, paper: Paper, owners: Owners) -> bool:
    """A joint notice one of whose declarants is nobody of the dossier, or was not read and could be nobody here."""
    if declarant_count(paper) <= 1:
        return False
    if owners.strangers:
        return True
    unread = declarant_count(paper) > len(owners.known)
    return unread and not any(person.role == "co_applicant" for person in situation.persons)
