"""Where an applicant wants to be told of their dossier by e-mail: asked for and confirmed on the page, ended anywhere.

The address gets a code, and nothing else until that code is typed on the dossier's own page. A link would do for the
mailbox, but whoever owns a mistyped address could follow it and be sent somebody else's dossier; the code needs both,
the mailbox and the dossier. The code is computed, not kept: the address, the dossier and the moment make it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from service.access import Actor, require_hand, require_staff
from service.addresses import checked_address
from service.audit import record
from service.backend import Backend
from service.errors import InvalidRequestError, TooManyRequestsError
from service.language import SWITCH, marked, speaking
from service.letters import Letter, confirmation, missing, new_link
from service.links import applicant_url
from service.outbox import seal, unsealed, write_letter, written_lately
from service.sight import visible
from service.store.models import Contact, Dossier, new_id, utc_now

STOP_PATH = "/e-mails/arreter/{mark}"
CODE_LASTS = timedelta(days=2)
LOOKALIKES = str.maketrans("018", "OIB")  # the code has no 0, 1, 8 or 9
CODE_LETTERS = 8  # of 32 kinds: 40 bits, and tries are counted at the door
MOST_CODES = 3  # a day, to one address, whoever asks
AGAIN = timedelta(minutes=10)  # the same list is not sent twice within
NO_MAIL = marked("Les e-mails sont arrêtés sur ce site. Gardez l'adresse de votre dossier.")
ENOUGH = marked("Trop de messages pour cette adresse aujourd'hui. Réessayez demain.")


@dataclass(frozen=True, slots=True)
class Reach:
    """What the pages show of a contact."""

    address: str
    confirmed: bool


def reach_of(backend: Backend, actor: Actor, dossier_id: str) -> Reach | None:
    """Where the applicant of a dossier can be reached, for whoever may see the dossier; None for nowhere."""
    if backend.settings.smtp is None:
        return None
    with backend.database.read() as session:
        visible(session, actor, dossier_id)
        contact = session.get(Contact, dossier_id)
        return Reach(unsealed(backend, contact.sealed)["to"], contact.confirmed_at is not None) if contact else None


def ask_to_be_told(backend: Backend, actor: Actor, key: str, email: str) -> None:
    """Keeps an address and sends it a code; `key` is the applicant's own, which the letters' link will hold."""
    if backend.settings.smtp is None:
        raise InvalidRequestError(NO_MAIL)
    address = checked_address(email, anywhere=False)
    with backend.database.write() as session:
        visible(session, actor, actor.dossier_id)
        contact = session.get(Contact, actor.dossier_id)
        if contact and contact.confirmed_at and unsealed(backend, contact.sealed)["to"] == address:
            return
        if written_lately(backend, session, address, "confirmation", timedelta(days=1)) >= MOST_CODES:
            raise TooManyRequestsError(ENOUGH)
        contact = contact or Contact(dossier_id=actor.dossier_id)
        contact.sealed = seal(backend, {"to": address, "key": key})
        contact.created_at, contact.confirmed_at, contact.told_at, contact.told_status = utc_now(), None, None, ""
        session.add(contact)
        letter = confirmation(_spaced(_code(backend, contact)))
        write_letter(backend, session, f"code:{new_id()}", address, letter, actor.dossier_id)
        record(session, actor, "set_contact", actor.dossier_id)


def confirm(backend: Backend, actor: Actor, code: str) -> None:
    """From here on the applicant is told; a wrong or old code says so."""
    with backend.database.write() as session:
        dossier = visible(session, actor, actor.dossier_id)
        contact = session.get(Contact, actor.dossier_id)
        given = "".join(one for one in code.upper().translate(LOOKALIKES) if one.isalnum())
        known = _code(backend, contact) if contact and contact.created_at > utc_now() - CODE_LASTS else ""
        if contact is None or not known or not hmac.compare_digest(known.encode(), given.encode()):
            raise InvalidRequestError("Ce code n'est pas le bon. Vérifiez-le dans le dernier message reçu.")
        if contact.confirmed_at is None:
            contact.confirmed_at, contact.told_status = utc_now(), dossier.status
            record(session, actor, "confirm_contact", actor.dossier_id)


def drop(backend: Backend, actor: Actor) -> None:
    """The applicant wants no more e-mails: the address is erased."""
    with backend.database.write() as session:
        visible(session, actor, actor.dossier_id)
        require_hand(actor)
        _erase(session, actor, actor.dossier_id)


def stop(backend: Backend, mark: str) -> None:
    """The same by the link at the end of each letter, for whoever holds it; a mark that says nothing does nothing."""
    dossier_id = mark.partition("-")[0]
    with backend.database.write() as session:
        contact = session.get(Contact, dossier_id)
        if contact is not None and hmac.compare_digest(_mark(backend, contact).encode(), mark.encode()):
            _erase(session, Actor("applicant", "system:stop-link", dossier_id=dossier_id), dossier_id)


def send_missing(backend: Backend, actor: Actor, dossier_id: str, lines: list[str]) -> bool:
    """The desk sends the list of what is missing; False when the applicant cannot be reached."""
    require_staff(actor)
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
    now = int(utc_now().timestamp() / AGAIN.total_seconds())
    key = f"missing:{dossier_id}:{digest}:{now}"
    return _send(backend, actor, dossier_id, key, "send_missing", lambda link, end: missing(lines, link, end))


def send_link(backend: Backend, actor: Actor, dossier_id: str) -> bool:
    """The desk sends the link of the dossier, just renewed; False when the applicant cannot be reached."""
    require_staff(actor)
    return _send(backend, actor, dossier_id, f"link:{dossier_id}:{new_id()}", "send_link", new_link)


def letter_to(
    backend: Backend, session: Session, contact: Contact, key: str, letter: Callable[[str, str], Letter]
) -> bool:
    """Writes to a confirmed contact a letter that is given the dossier's link and the one that ends these letters, in
    the language that the applicant reads; both open in it, on whatever device."""
    known, name = unsealed(backend, contact.sealed), session.get_one(Dossier, contact.dossier_id).language
    end = backend.settings.public_url + STOP_PATH.format(mark=_mark(backend, contact))
    spoken = "" if name == "fr" else f"?{SWITCH}={name}"
    with speaking(name):
        made = letter(applicant_url(backend.settings, known["key"]) + spoken, end + spoken)
    return write_letter(backend, session, key, known["to"], made, contact.dossier_id)


def keep_key(backend: Backend, session: Session, dossier_id: str, key: str) -> None:
    """The dossier has a new link: the letters to come hold that one."""
    contact = session.get(Contact, dossier_id)
    if contact is not None:
        contact.sealed = seal(backend, unsealed(backend, contact.sealed) | {"key": key})


def sweep_contacts(backend: Backend) -> None:
    """Erases the addresses that nobody confirmed while their code lasted."""
    with backend.database.write() as session:
        old = Contact.created_at < utc_now() - CODE_LASTS
        session.execute(delete(Contact).where(Contact.confirmed_at.is_(None), old))


def _send(
    backend: Backend, actor: Actor, dossier_id: str, key: str, action: str, letter: Callable[[str, str], Letter]
) -> bool:
    if backend.settings.smtp is None:
        return False
    with backend.database.write() as session:
        visible(session, actor, dossier_id)
        contact = session.get(Contact, dossier_id)
        if contact is None or contact.confirmed_at is None:
            return False
        if letter_to(backend, session, contact, key, letter):
            record(session, actor, action, dossier_id)
        return True


def _erase(session: Session, actor: Actor, dossier_id: str) -> None:
    contact = session.get(Contact, dossier_id)
    if contact is not None:
        session.delete(contact)
        record(session, actor, "drop_contact", dossier_id)


def _code(backend: Backend, contact: Contact) -> str:
    """Letters and digits that are not taken for one another (RFC 4648 base 32)."""
    made = _digest(backend, "code", contact, contact.created_at.isoformat(timespec="seconds"))
    return base64.b32encode(made).decode()[:CODE_LETTERS]


def _spaced(code: str) -> str:
    return f"{code[:4]} {code[4:]}"


def _mark(backend: Backend, contact: Contact) -> str:
    """What stands for « no more letters to this address about this dossier » in a link."""
    return f"{contact.dossier_id}-{_digest(backend, 'stop', contact).hex()[:32]}"


def _digest(backend: Backend, purpose: str, contact: Contact, *more: str) -> bytes:
    about = "\n".join([purpose, contact.dossier_id, unsealed(backend, contact.sealed)["to"], *more])
    return hmac.new(backend.settings.derived_key("contacts"), about.encode(), hashlib.sha256).digest()
