"""The few dossiers worth opening for a paper, out of thousands: those that share a sign with it (`service.signs`).

A number or a day of birth is enough. A surname is shared by too many: there a first name on the paper must be near to
one beside the surname, an initial too, wrong letters as `service.checklists.names` allows them. A paper that prints a
surname and nothing else ("M. et Mme MARTIN") can find no dossier for sure: some of those possible are shown, not all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.checklists.names import JOINERS, near_words
from service.checklists.papers import Paper
from service.signs import ANY_NAME, NAME, PARTICLES, Spelling, name_sign, numbers_of, signs_of_paper, spellings_of
from service.store.models import Sign

MOST_BY_SURNAME = 8
Known = Mapping[str, Mapping[str, Set[str]]]  # sign → first name → dossiers


def neighbours(session: Session, papers: Sequence[Paper]) -> list[Mapping[str, bool]]:
    """For each paper the dossiers to hold it against, each with whether a number on the paper is known there."""
    signs = [signs_of_paper(paper) for paper in papers]
    known = _known(session, frozenset[str]().union(*signs))
    return [_neighbours(paper, own, known) for paper, own in zip(papers, signs, strict=True)]


def _known(session: Session, signs: frozenset[str]) -> Known:
    found: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    if signs:
        query = select(Sign.dossier_id, Sign.sign, Sign.given).where(Sign.sign.in_(signs))
        for dossier_id, sign, given in session.execute(query):
            for name in given.split() or ("",):
                found[sign][name].add(dossier_id)
    return found


def _neighbours(paper: Paper, signs: frozenset[str], known: Known) -> Mapping[str, bool]:
    spellings = spellings_of(paper)
    printed = frozenset(word for spelling in spellings for word in spelling)
    found: dict[str, bool] = {}
    for spelling in spellings:
        found |= dict.fromkeys(sorted(_of_surname(spelling, known))[:MOST_BY_SURNAME], False)
    for sign in signs & known.keys():
        own = known[sign]
        for name in _like(printed, list(own)) if sign.startswith(NAME) else own:
            found |= dict.fromkeys(own[name], False)
    for number in numbers_of(paper) & known.keys():
        found |= dict.fromkeys(_every(known[number]), True)
    return found


def _like(printed: frozenset[str], names: Sequence[str]) -> set[str]:
    """The first names that may be among the words of a paper."""
    initials = tuple(word for word in printed if len(word) == 1)
    near = {name for word in printed for name in near_words(word, names)}
    return near | {name for name in names if name == ANY_NAME or name.startswith(initials)}


def _of_surname(spelling: Spelling, known: Known) -> frozenset[str]:
    """The dossiers of somebody whose surname is all that a name on the paper says."""
    spelling = tuple(word for word in spelling if word not in JOINERS)  # "M. et Mme MARTIN"
    telling = [word for word in spelling if word not in PARTICLES] or spelling
    found = [_every(known.get(name_sign(word), {})) for word in telling]
    whole = _every(known.get(name_sign("".join(spelling)), {}))
    return whole | (frozenset.intersection(*found) if found else frozenset())


def _every(of: Mapping[str, Set[str]]) -> frozenset[str]:
    return frozenset[str]().union(*of.values())
