"""The lists of dossiers that people work through: the desk's queue and the landlord's table, one page at a time.

The rows are chosen and sorted by their columns and the short summary of their report; only those of the page are read,
so that 5,000 dossiers list as fast as fifty.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from service.access import Actor, require_known, require_staff
from service.backend import Backend
from service.dossiers import PAGE_SIZE, STATUSES, folded
from service.errors import ForbiddenError, InvalidRequestError
from service.signs import numbers_like
from service.store.models import Dossier, Share, Sign

BEGUN = "begun"  # asked for as a state of its own
EVERYTHING = 100_000  # for exports


@dataclass(frozen=True, slots=True)
class Row:
    """One dossier in a list: who asks, how it stands, the items missing or to review, the figures that could be
    computed.
    """

    id: str
    name: str
    people: int
    checklist: str
    status: str
    created_at: datetime
    changed_at: datetime
    missing: list[str] = field(default_factory=list)
    to_review: list[str] = field(default_factory=list)
    indicators: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rows:
    """One page of a list."""

    rows: list[Row]
    page: int
    pages: int
    total: int


_FIGURES = Dossier.summary["indicators"]
SORTS: Mapping[str, ColumnElement[Any]] = {
    "recent": Dossier.changed_at.desc(),
    "oldest": Dossier.created_at.asc(),
    "income": _FIGURES["reference_tax_income"].as_float().nulls_last(),
    "effort": _FIGURES["effort_rate"].as_float().desc().nulls_last(),
    "waiting": _FIGURES["months_waiting"].as_float().desc().nulls_last(),
}


SHOWN = (
    *(Dossier.id, Dossier.situation, Dossier.checklist, Dossier.status),
    *(Dossier.created_at, Dossier.changed_at, Dossier.summary),
)  # what a row is made of: the report itself, a hundred times longer, is left where it is


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list was asked for: a state, words to look for, an order."""

    status: str = ""
    q: str = ""
    sort: str = "recent"


def list_rows(backend: Backend, actor: Actor, asked: Asked, page: int = 1, size: int = PAGE_SIZE) -> Rows:
    """The dossiers that a desk (all) or a landlord (those shared with them) may see, filtered and sorted."""
    query = _chosen(actor, asked.status, asked.q)
    if asked.sort not in SORTS:
        raise InvalidRequestError("Ce tri n'existe pas. Choisissez-en un dans la liste.")
    with backend.database.read() as session:
        total = session.scalar(select(func.count()).select_from(query.subquery())) or 0
        pages = max(1, -(-total // size))
        page = min(max(page, 1), pages)
        ids: list[str] = list(
            session.scalars(query.order_by(SORTS[asked.sort], Dossier.id).limit(size).offset((page - 1) * size))
        )
        found = {row.id: _row(row) for row in session.execute(select(*SHOWN).where(Dossier.id.in_(ids)))}
    return Rows([found[key] for key in ids if key in found], page, pages, total)


def _chosen(actor: Actor, status: str, q: str) -> Select[Any]:
    require_known(actor)
    if status and status not in (*STATUSES, BEGUN):
        raise InvalidRequestError("Cet état n'existe pas. Choisissez-en un dans la liste.")
    query = select(Dossier.id).where(Dossier.is_pile.is_(False))
    if actor.role == "landlord":
        query = query.where(Dossier.shares.any(Share.landlord == actor.name))
    elif not actor.is_staff:
        raise ForbiddenError
    elif status == BEGUN or not q:
        query = query.where(_begun() if status == BEGUN else ~_begun())
    if status in STATUSES:
        query = query.where(Dossier.status == status)
    for word in folded(q).split():
        named = Dossier.search_text.contains(word, autoescape=True)
        numbers = numbers_like(word)
        query = query.where(or_(named, Dossier.id.in_(_bearing(numbers))) if numbers else named)
    return query


def count_begun(backend: Backend, actor: Actor) -> int:
    """How many dossiers are begun and no more: their questions are not all answered, and nothing has been sent."""
    require_staff(actor)
    with backend.database.read() as session:
        return session.scalar(select(func.count()).select_from(Dossier).where(_begun())) or 0


def _begun() -> ColumnElement[bool]:
    """A dossier that a desk can do nothing with yet: left out of its queue, found by its name all the same."""
    return and_(Dossier.filling, ~Dossier.files.any())


def _bearing(numbers: Sequence[str]) -> Select[str]:
    """The dossiers that a number on one of their papers is of: a registration, tax or social-security number."""
    return select(Sign.dossier_id).where(Sign.sign.in_(numbers))


def _row(dossier: Any) -> Row:
    asked = dossier.summary.get("items", [])
    return Row(
        id=dossier.id,
        name=applicant_name(dossier.situation),
        people=len(dossier.situation["persons"]),
        checklist=dossier.checklist,
        status=dossier.status,
        created_at=dossier.created_at,
        changed_at=dossier.changed_at,
        missing=[item for item, status in asked if status in ("missing", "rejected")],
        to_review=[item for item, status in asked if status == "to_review"],
        indicators=dossier.summary.get("indicators", {}),
    )


def applicant_name(situation: Mapping[str, Any]) -> str:
    """The name of the person who asks: surname first, as lists are read."""
    person = next((one for one in situation["persons"] if one["role"] == "applicant"), situation["persons"][0])
    return f"{person['last_name']} {person['first_name']}"
