"""API keys: random, shown once, kept as a hash.

A key has 256 bits of chance in it, so a plain SHA-256 is enough to keep it: there is nothing to guess. The prefix says
what it is when it turns up in a log or a chat (`bdr_desk_…`).
"""

from __future__ import annotations

import hashlib
import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.access import Actor, Role
from service.errors import InvalidRequestError, UnknownKeyError
from service.store.database import Database
from service.store.models import ApiKey, utc_now

CREATABLE: tuple[Role, ...] = ("desk", "landlord", "admin")
MARKS: dict[Role, str] = {"applicant": "app", "desk": "desk", "landlord": "own", "admin": "adm"}


def create_key(session: Session, role: Role, name: str = "", dossier_id: str | None = None) -> str:
    """Adds a key and returns it in clear, this once. A landlord's carries the name that dossiers are shared with."""
    secret = f"bdr_{MARKS[role]}_{secrets.token_urlsafe(32)}"
    row = ApiKey(hash=_hash(secret), role=role, name=name.strip()[:200], dossier_id=dossier_id)
    session.add(row)
    session.flush()
    if role == "landlord" and not row.name:
        row.name = f"bailleur-{row.id[:8]}"
    return secret


def create_staff_key(database: Database, role: str, name: str = "") -> str:
    """What `bordereau keys create` does: a key for a desk, a landlord or an administrator."""
    known = next((known for known in CREATABLE if known == role), None)
    if known is None:
        raise InvalidRequestError("Le rôle doit être l'un de : %(choices)s.", choices=", ".join(CREATABLE))
    with database.write() as session:
        return create_key(session, known, name)


def actor_of(database: Database, secret: str) -> Actor:
    """Who holds this key; `UnknownKeyError` when nobody does, or no longer."""
    with database.read() as session:
        row = session.scalar(select(ApiKey).where(ApiKey.hash == _hash(secret), ApiKey.revoked_at.is_(None)))
    return _holder(row)


def _holder(row: ApiKey | None) -> Actor:
    if row is None or row.revoked_at is not None:
        raise UnknownKeyError
    role: Role = row.role  # type: ignore[assignment]
    return Actor(role, f"key:{row.id}", row.name, row.dossier_id or "")


def revoke_applicant_keys(session: Session, dossier_id: str) -> None:
    """Closes every link to a dossier, before a new one is sent."""
    for row in session.scalars(select(ApiKey).where(ApiKey.dossier_id == dossier_id, ApiKey.revoked_at.is_(None))):
        row.revoked_at = utc_now()


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
