"""The use cases of a dossier: open, read, change the situation, list, share, erase. Nothing here knows HTTP.

Every function takes the `Backend`, the `Actor` who asks, and plain values; it raises a `ServiceError` when refused.
The files of a dossier are in `service.files`, its papers in `service.documents`, its report in `service.reports`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from service.access import Actor, require_hand, require_known, require_staff
from service.audit import record, record_view
from service.backend import Backend
from service.contacts import keep_key
from service.errors import ForbiddenError, InvalidRequestError
from service.events import tell, touch
from service.keys import create_key, revoke_applicant_keys
from service.links import applicant_url
from service.reports import refresh
from service.sight import visible
from service.situations import checked
from service.store.models import Dossier, File, Piece, Share, Transfer, new_id, utc_now

PAGE_SIZE = 50
STATUSES = ("complete", "incomplete", "to_review")
LONGEST_NOTE = 5000


@dataclass(frozen=True, slots=True)
class Opened:
    """A new dossier, with the key that opens it: to be shown now, since only its hash is kept."""

    dossier: Dossier
    applicant_key: str
    applicant_url: str


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of the dossiers that somebody may see, newest change first."""

    dossiers: list[Dossier]
    page: int
    pages: int
    total: int


def open_dossier(
    backend: Backend, actor: Actor, situation: Mapping[str, Any], base_url: str = "", filling: bool = False
) -> Opened:
    """Opens a dossier: anybody may, with or without a key, but a key made for another dossier may not.

    A landlord sees at once the dossiers they open. `filling` says that its questions are only beginning to be answered.
    """
    if actor.role == "applicant":
        raise ForbiddenError
    valid = checked(situation)
    with backend.database.write() as session:
        until = utc_now() + timedelta(days=backend.settings.retention_days)
        dossier = Dossier(retained_until=until, filling=filling)
        _describe(dossier, valid)
        session.add(dossier)
        session.flush()
        if actor.role == "landlord":
            session.add(Share(dossier_id=dossier.id, landlord=actor.name))
        key = create_key(session, "applicant", dossier_id=dossier.id)
        record(session, actor, "open_dossier", dossier.id)
    refresh(backend, dossier.id)
    with backend.database.read() as session:
        dossier = session.get_one(Dossier, dossier.id)
    return Opened(dossier, key, applicant_url(backend.settings, key, base_url))


def get_dossier(backend: Backend, actor: Actor, dossier_id: str) -> Dossier:
    """The dossier (situation, status, dates), if this actor may see it; the look is noted."""
    dossier = seen(backend, actor, dossier_id)
    record_view(backend, actor, "dossier", dossier_id)
    return dossier


def seen(backend: Backend, actor: Actor, dossier_id: str) -> Dossier:
    """As `get_dossier`, without a note in the audit log: for the steps of a use case and for polling."""
    with backend.database.read() as session:
        return visible(session, actor, dossier_id)


def change_situation(backend: Backend, actor: Actor, dossier_id: str, situation: Mapping[str, Any]) -> Dossier:
    """Replaces the situation; the report is made again from it."""
    seen(backend, actor, dossier_id)
    require_hand(actor)
    valid = checked(situation)
    with backend.database.write() as session:
        touch(session, dossier_id, report_changes=True)
        dossier = visible(session, actor, dossier_id)
        _describe(dossier, valid)
        tell(session, dossier_id, "situation", {"checklist": dossier.checklist})
        record(session, actor, "change_situation", dossier_id)
    refresh(backend, dossier_id)
    return seen(backend, actor, dossier_id)


def keep_told(
    backend: Backend, actor: Actor, dossier: Dossier, language: str | None = None, filling: bool | None = None
) -> None:
    """Keeps what the applicant's pages learn by the way: the language that is read there, and that the questions are
    all answered."""
    told = {"language": language or dossier.language, "filling": dossier.filling if filling is None else filling}
    if told != {"language": dossier.language, "filling": dossier.filling}:
        with backend.database.write() as session:
            visible(session, actor, dossier.id)
            session.execute(update(Dossier).where(Dossier.id == dossier.id).values(told))


def change_note(backend: Backend, actor: Actor, dossier_id: str, note: str) -> Dossier:
    """Keeps the applicant's own words about their situation, for the people who read the dossier."""
    seen(backend, actor, dossier_id)
    require_hand(actor)
    if len(note) > LONGEST_NOTE:
        raise InvalidRequestError("Ce texte est trop long : %(limit)d caractères au plus.", limit=LONGEST_NOTE)
    with backend.database.write() as session:
        touch(session, dossier_id, report_changes=False)
        dossier = visible(session, actor, dossier_id)
        dossier.note = note
        record(session, actor, "change_note", dossier_id)
    return dossier


def list_dossiers(
    backend: Backend, actor: Actor, status: str = "", checklist: str = "", q: str = "", page: int = 1
) -> Listing:
    """The dossiers that this actor may see; `q` looks for every one of its words in names and ids."""
    require_known(actor)
    if status and status not in STATUSES:
        raise InvalidRequestError("Le statut doit être l'un de : %(choices)s.", choices=", ".join(STATUSES))
    query = select(Dossier).where(Dossier.is_pile.is_(False))
    if actor.role == "applicant":
        query = query.where(Dossier.id == actor.dossier_id)
    if actor.role == "landlord":
        query = query.where(Dossier.shares.any(Share.landlord == actor.name))
    if status:
        query = query.where(Dossier.status == status)
    if checklist:
        query = query.where(Dossier.checklist == checklist)
    for word in folded(q).split():
        query = query.where(Dossier.search_text.contains(word, autoescape=True))
    with backend.database.read() as session:
        total = session.scalar(select(func.count()).select_from(query.subquery())) or 0
        rows = query.order_by(Dossier.changed_at.desc(), Dossier.id).limit(PAGE_SIZE).offset((page - 1) * PAGE_SIZE)
        return Listing(list(session.scalars(rows)), page, max(1, -(-total // PAGE_SIZE)), total)


def share_dossier(backend: Backend, actor: Actor, dossier_id: str, landlord: str) -> None:
    """Lets a landlord read a dossier, by the name on the landlord's keys and accounts. Desks and administrators."""
    require_staff(actor)
    if not landlord.strip() or len(landlord) > 200:
        raise InvalidRequestError("Donnez le nom du bailleur (200 caractères au plus).")
    with backend.database.write() as session:
        dossier = visible(session, actor, dossier_id)
        if landlord not in {share.landlord for share in dossier.shares}:
            session.add(Share(dossier_id=dossier_id, landlord=landlord))
            record(session, actor, "share", dossier_id, detail={"landlord": landlord})


def unshare_dossier(backend: Backend, actor: Actor, dossier_id: str, landlord: str) -> None:
    """Takes a dossier back from a landlord."""
    require_staff(actor)
    with backend.database.write() as session:
        dossier = visible(session, actor, dossier_id)
        dossier.shares = [share for share in dossier.shares if share.landlord != landlord]
        record(session, actor, "unshare", dossier_id, detail={"landlord": landlord})


def renew_link(backend: Backend, actor: Actor, dossier_id: str, base_url: str = "") -> Opened:
    """A new secret link for an applicant who lost theirs; the former ones no longer open anything. Staff only."""
    require_staff(actor)
    with backend.database.write() as session:
        dossier = visible(session, actor, dossier_id)
        revoke_applicant_keys(session, dossier_id)
        key = create_key(session, "applicant", dossier_id=dossier_id)
        keep_key(backend, session, dossier_id, key)
        record(session, actor, "renew_link", dossier_id)
    return Opened(dossier, key, applicant_url(backend.settings, key, base_url))


def erase_dossier(backend: Backend, actor: Actor, dossier_id: str) -> None:
    """Erases a dossier with its files, readings, decisions, keys and events; the audit log keeps that it was erased.

    Rows go first: should the machine stop in between, the vault's sweep erases the blobs that no row owns.
    """
    seen(backend, actor, dossier_id)
    require_hand(actor)
    with backend.database.write() as session:
        vault_ids = erase_rows(session, actor, dossier_id)
    for vault_id in vault_ids:
        backend.vault.delete(vault_id)


def erase_rows(session: Session, actor: Actor, dossier_id: str) -> list[str]:
    """Deletes a dossier's rows in this transaction and returns the blobs to erase once it is committed."""
    vault_ids = list(session.scalars(select(File.vault_id).where(File.dossier_id == dossier_id)))
    pieces = select(Piece.vault_id).join(Transfer).where(Transfer.dossier_id == dossier_id)
    coming = list(session.scalars(pieces))
    dossier = session.get(Dossier, dossier_id)
    if dossier is not None:
        session.delete(dossier)
        record(session, actor, "erase_dossier", dossier_id, detail={"files": len(vault_ids)})
    return vault_ids + coming


def folded(text: str) -> str:
    """Lower case without accents, as names are searched."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _describe(dossier: Dossier, situation: dict[str, Any]) -> None:
    dossier.id = dossier.id or new_id()
    dossier.situation = situation
    dossier.checklist = situation.get("checklist") or "national"
    names = [f"{person.get('first_name', '')} {person.get('last_name', '')}" for person in situation["persons"]]
    dossier.search_text = folded(" ".join([dossier.id, *names]))
