"""Accounts of the staff: made by an administrator or on the command line, opened by a link, closed at once.

Whoever gets an account chooses the password by an invitation link (seven days); the same kind of link, valid a day,
is how a forgotten password is replaced. A link holds 256 bits of chance, is kept as a hash, works once, and the next
one closes it. An account is never deleted, so that the audit log keeps its name: it is disabled, which ends its
sessions in the same transaction.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from service.access import Actor, Role, require_admin
from service.addresses import checked_address
from service.audit import record
from service.backend import Backend
from service.errors import InvalidRequestError, NotFoundError
from service.letters import forgotten, invitation
from service.outbox import write_letter, written_lately
from service.passwords import hashed, is_right, require_strong
from service.store.models import Account, StaffSession, new_id, utc_now

ROLES: tuple[Role, ...] = ("desk", "landlord", "admin")
LINK_PATH = "/compte/lien/{secret}"
INVITATION = timedelta(days=7)
RESET = timedelta(days=1)
FORGOTTEN_PAUSE = timedelta(minutes=10)
COMMAND_LINE = Actor("admin", "system:command-line", "ligne de commande")
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Invited:
    """An account and the link that opens it: to be shown now, unless it went out by e-mail (`url` is then empty)."""

    account: Account
    url: str


@dataclass(frozen=True, slots=True)
class Person:
    """What an administrator says of somebody."""

    name: str
    role: str
    organisation: str = ""


def actor_for(account: Account) -> Actor:
    """Who this account acts as: a landlord reads what is shared with their organisation."""
    role: Role = account.role  # type: ignore[assignment]
    name = account.organisation if role == "landlord" else account.name
    return Actor(role, f"account:{account.id}", name, person=account.name)


def create_account(backend: Backend, actor: Actor, email: str, person: Person, base_url: str = "") -> Invited:
    """A new account with its invitation."""
    require_admin(actor)
    valid, address = _checked(person), checked_address(email)
    with backend.database.write() as session:
        if session.scalar(select(Account.id).where(Account.email == address)) is not None:
            raise InvalidRequestError("Un compte existe déjà pour cette adresse. Cherchez-le dans la liste.")
        account = Account(id=new_id(), email=address)
        _describe(account, valid)
        session.add(account)
        record(session, actor, "create_account", "", account.id, {"role": valid.role, "name": valid.name})
        return _invite(backend, session, account, base_url)


def list_accounts(backend: Backend, actor: Actor) -> list[Account]:
    """Every account, open ones first, by name."""
    require_admin(actor)
    with backend.database.read() as session:
        return list(session.scalars(select(Account).order_by(Account.disabled_at.is_not(None), Account.name)))


def get_account(backend: Backend, actor: Actor, account_id: str) -> Account:
    """One account."""
    require_admin(actor)
    with backend.database.read() as session:
        return _found(session, account_id)


def change_account(backend: Backend, actor: Actor, account_id: str, person: Person) -> None:
    """Another name, role or organisation; it holds from the next page that they open."""
    require_admin(actor)
    valid = _checked(person)
    with backend.database.write() as session:
        account = _found(session, account_id)
        if valid.role != account.role:
            _require_other(actor, account)
        _describe(account, valid)
        record(session, actor, "change_account", "", account_id, {"role": valid.role, "name": valid.name})


def disable_account(backend: Backend, actor: Actor, account_id: str) -> None:
    """Closes an account, its sessions and its link, all at once."""
    require_admin(actor)
    with backend.database.write() as session:
        account = _found(session, account_id)
        _require_other(actor, account)
        if account.disabled_at is None:
            account.disabled_at, account.link_hash, account.link_until = utc_now(), None, None
            end_sessions(session, account_id)
            record(session, actor, "disable_account", "", account_id)


def enable_account(backend: Backend, actor: Actor, account_id: str) -> None:
    """Opens a closed account again, with the password it had."""
    require_admin(actor)
    with backend.database.write() as session:
        account = _found(session, account_id)
        if account.disabled_at is not None:
            account.disabled_at = None
            record(session, actor, "enable_account", "", account_id)


def renew_account_link(backend: Backend, actor: Actor, account_id: str, base_url: str = "") -> Invited:
    """A new link, for an invitation that ran out or a password that was lost; the former link is closed."""
    require_admin(actor)
    with backend.database.write() as session:
        account = _found(session, account_id)
        if account.disabled_at is not None:
            raise InvalidRequestError("Ce compte est fermé. Rouvrez-le, puis faites un lien.")
        record(session, actor, "renew_account_link", "", account_id)
        return _invite(backend, session, account, base_url)


def account_of_link(backend: Backend, secret: str) -> Account:
    """Whose link this is, as long as it works."""
    with backend.database.read() as session:
        return _of_link(session, secret)


def choose_password(backend: Backend, secret: str, password: str) -> Account:
    """Sets the password by a link, which is used up; every session of the account ends."""
    account = account_of_link(backend, secret)
    require_strong(password, account.email)
    kept = hashed(password)
    with backend.database.write() as session:
        account = _of_link(session, secret)
        account.password_hash, account.link_hash, account.link_until = kept, None, None
        end_sessions(session, account.id)
        record(session, actor_for(account), "choose_password", "", account.id)
    return account


def ask_for_password(backend: Backend, email: str) -> None:
    """Sends a link to whoever forgot their password, if that address has an account; what is done is the same if not.

    One every ten minutes for an address, so that nobody's mailbox is filled.
    """
    address, secret = checked_address(email), secrets.token_urlsafe(32)
    letter = forgotten(backend.settings.public_url + LINK_PATH.format(secret=secret))
    with backend.database.write() as session:
        if written_lately(backend, session, address, letter.kind, FORGOTTEN_PAUSE):
            return
        query = select(Account).where(Account.email == address, Account.disabled_at.is_(None))
        account = session.scalar(query)
        key = f"link:{fingerprint(secret)}"
        if write_letter(backend, session, key, address, letter, real=account is not None) and account is not None:
            give_link(account, secret, RESET if account.password_hash else INVITATION)
            record(session, actor_for(account), "ask_for_password", "", account.id)


def change_password(backend: Backend, actor: Actor, current: str, password: str) -> Account | None:
    """Somebody changes their own password; None when the present one is wrong. Every session of theirs ends."""
    with backend.database.read() as session:
        account = _found(session, actor.id.removeprefix("account:"))
    if not is_right(account.password_hash, current):
        return None
    require_strong(password, account.email)
    kept = hashed(password)
    with backend.database.write() as session:
        row = _found(session, account.id)
        row.password_hash = kept
        end_sessions(session, row.id)
        record(session, actor, "change_password", "", row.id)
    return row


def give_link(account: Account, secret: str, validity: timedelta) -> None:
    """Makes `secret` the account's only link."""
    account.link_hash, account.link_until = fingerprint(secret), utc_now() + validity


def end_sessions(session: Session, account_id: str) -> None:
    """Signs an account out everywhere."""
    session.execute(delete(StaffSession).where(StaffSession.account_id == account_id))


def fingerprint(secret: str) -> str:
    """What is kept of a secret with 256 bits of chance in it."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _invite(backend: Backend, session: Session, account: Account, base_url: str) -> Invited:
    secret = secrets.token_urlsafe(32)
    is_new = not account.password_hash
    give_link(account, secret, INVITATION if is_new else RESET)
    url = (backend.settings.public_url or base_url.rstrip("/")) + LINK_PATH.format(secret=secret)
    if backend.settings.smtp is None:
        return Invited(account, url)
    write_letter(backend, session, f"link:{fingerprint(secret)}", account.email, invitation(account.name, url, is_new))
    return Invited(account, "")


def _checked(person: Person) -> Person:
    name, organisation = " ".join(person.name.split()), " ".join(person.organisation.split())
    if person.role not in ROLES:
        raise InvalidRequestError("Le rôle doit être l'un de : %(choices)s.", choices=", ".join(ROLES))
    if not name or len(name) > LONGEST_NAME or len(organisation) > LONGEST_NAME:
        raise InvalidRequestError("Donnez le nom de la personne.")
    if person.role == "landlord" and not organisation:
        raise InvalidRequestError("Donnez le nom du bailleur : les dossiers se partagent avec ce nom.")
    return Person(name, person.role, organisation)


def _describe(account: Account, person: Person) -> None:
    account.name, account.role, account.organisation = person.name, person.role, person.organisation


def _found(session: Session, account_id: str) -> Account:
    account = session.get(Account, account_id)
    if account is None:
        raise NotFoundError
    return account


def _require_other(actor: Actor, account: Account) -> None:
    if actor.id == f"account:{account.id}":
        raise InvalidRequestError("C'est votre propre compte. Demandez-le à une autre personne de l'administration.")


def _of_link(session: Session, secret: str) -> Account:
    account = session.scalar(select(Account).where(Account.link_hash == fingerprint(secret)))
    works = account is not None and account.link_until is not None and account.link_until > utc_now()
    if account is None or not works or account.disabled_at is not None:
        raise NotFoundError("Ce lien ne sert plus : il a déjà servi, ou il est trop vieux. Demandez-en un autre.")
    return account
