"""Signing in and staying so: a session is a row, known by the hash of what the browser's cookie holds.

So a session really ends: at sign-out, after a working day, when the password changes, when the account is disabled.
The secret is made at each sign-in, hence nobody can prepare a session for somebody else to sign in with.
"""

from __future__ import annotations

import secrets
from datetime import timedelta

from sqlalchemy import delete, select, update

from service.access import Actor
from service.accounts import actor_for, fingerprint
from service.audit import record
from service.backend import Backend
from service.passwords import hashed, is_outdated, is_right
from service.store.models import Account, StaffSession, utc_now

SESSION = timedelta(hours=12)


def sign_in(backend: Backend, email: str, password: str) -> str | None:
    """A new session's secret for the right address and password; None for any reason at all, after the same time."""
    with backend.database.read() as session:
        account = session.scalar(select(Account).where(Account.email == email.strip().lower()))
    right = is_right(account.password_hash if account else "", password)
    if account is None or not right or account.disabled_at is not None:
        return None
    if is_outdated(account.password_hash):
        _make_anew(backend, account, password)
    return open_session(backend, account)


def open_session(backend: Backend, account: Account) -> str:
    """Signs in whoever has just proved to be the holder of the account; returns what the cookie keeps."""
    secret = secrets.token_urlsafe(32)
    with backend.database.write() as session:
        row = session.get_one(Account, account.id)
        row.signed_in_at = utc_now()
        session.execute(delete(StaffSession).where(StaffSession.created_at < utc_now() - SESSION))
        session.add(StaffSession(id=fingerprint(secret), account_id=account.id))
        record(session, actor_for(row), "sign_in", "")
    return secret


def holder_of_session(backend: Backend, secret: str) -> Actor | None:
    """Who is signed in by this cookie, as long as the session lasts and the account is open."""
    query = (
        select(Account)
        .join(StaffSession, StaffSession.account_id == Account.id)
        .where(StaffSession.id == fingerprint(secret), StaffSession.created_at > utc_now() - SESSION)
        .where(Account.disabled_at.is_(None))
    )
    with backend.database.read() as session:
        account = session.scalar(query)
    return actor_for(account) if account else None


def close_session(backend: Backend, secret: str) -> None:
    """Ends one session, in this browser."""
    with backend.database.write() as session:
        session.execute(delete(StaffSession).where(StaffSession.id == fingerprint(secret)))


def _make_anew(backend: Backend, account: Account, password: str) -> None:
    """The hash at today's cost, unless the password was changed meanwhile."""
    kept = hashed(password)
    with backend.database.write() as session:
        mine = (Account.id == account.id) & (Account.password_hash == account.password_hash)
        session.execute(update(Account).where(mine).values(password_hash=kept))
