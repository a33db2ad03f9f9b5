"""What administrators do: make and close the keys of the staff, read the audit log with the names of people in it."""

from __future__ import annotations

from sqlalchemy import select

from service.access import Actor, require_admin
from service.audit import Wanted, record, search
from service.backend import Backend
from service.desk import Act, acts
from service.errors import InvalidRequestError, NotFoundError
from service.keys import CREATABLE, create_staff_key
from service.names import names_of
from service.store.models import Account, ApiKey, AuditEntry, utc_now


def list_keys(backend: Backend, actor: Actor) -> list[ApiKey]:
    """The keys of the staff, open ones first, newest first; those of applicants are as many as dossiers."""
    require_admin(actor)
    query = select(ApiKey).where(ApiKey.role.in_(CREATABLE))
    with backend.database.read() as session:
        return list(session.scalars(query.order_by(ApiKey.revoked_at.is_not(None), ApiKey.created_at.desc())))


def new_key(backend: Backend, actor: Actor, role: str, name: str) -> str:
    """A new key for somebody of the staff, in clear this once; that it was made is noted."""
    require_admin(actor)
    if not name:
        raise InvalidRequestError("Donnez le nom de la personne, du guichet ou du bailleur.")
    secret = create_staff_key(backend.database, role, name)
    with backend.database.write() as session:
        record(session, actor, "create_key", "", detail={"role": role, "name": name[:200]})
    return secret


def close_key(backend: Backend, actor: Actor, key_id: str) -> None:
    """Closes a key of the staff; nobody closes the one they ask with."""
    require_admin(actor)
    if actor.id == f"key:{key_id}":
        raise InvalidRequestError("C'est la clé avec laquelle vous êtes connecté. Fermez-la avec une autre clé.")
    with backend.database.write() as session:
        row = session.get(ApiKey, key_id)
        if row is None or row.role not in CREATABLE:
            raise NotFoundError
        if row.revoked_at is None:
            row.revoked_at = utc_now()
            record(session, actor, "revoke_key", "", key_id)


def journal(backend: Backend, actor: Actor, wanted: Wanted) -> tuple[list[AuditEntry], list[Act]]:
    """A page of the audit log, newest first, and the same with names."""
    entries = search(backend, actor, wanted)
    with backend.database.read() as session:
        return entries, acts(session, entries)


def staff_names(backend: Backend, actor: Actor) -> dict[str, str]:
    """Everybody of the staff whom the log may name, by the id it has for them, in the order of their names."""
    require_admin(actor)
    with backend.database.read() as session:
        accounts = [f"account:{one}" for one in session.scalars(select(Account.id))]
        keys = [f"key:{one}" for one in session.scalars(select(ApiKey.id).where(ApiKey.role.in_(CREATABLE)))]
        found = names_of(session, [*accounts, *keys])
    return dict(sorted(found.items(), key=lambda one: one[1].casefold()))
