"""Who stands behind the ids of the audit log, and which landlords there are to share a dossier with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.models import Account, ApiKey


def names_of(session: Session, actors: Iterable[str]) -> Mapping[str, str]:
    """The name behind each id: a person's, with the landlord they act for, or the one that a key was given."""
    kinds: dict[str, set[str]] = {"account": set(), "key": set()}
    for actor in actors:
        kind, _, row_id = actor.partition(":")
        kinds.setdefault(kind, set()).add(row_id)
    accounts = session.scalars(select(Account).where(Account.id.in_(kinds["account"])))
    keys = session.scalars(select(ApiKey).where(ApiKey.id.in_(kinds["key"])))
    return {f"account:{row.id}": _full(row) for row in accounts} | {f"key:{row.id}": row.name for row in keys}


def landlords(session: Session) -> list[str]:
    """Every landlord with an open account or key, by the name that dossiers are shared with."""
    keys = select(ApiKey.name).where(ApiKey.role == "landlord", ApiKey.revoked_at.is_(None))
    accounts = select(Account.organisation).where(Account.role == "landlord", Account.disabled_at.is_(None))
    return sorted({*session.scalars(keys), *session.scalars(accounts)})


def _full(account: Account) -> str:
    return f"{account.name} ({account.organisation})" if account.role == "landlord" else account.name
