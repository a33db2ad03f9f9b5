"""E-mails wait as rows, like webhook calls: written in the transaction of what they tell of, sent by the workers.

A row names by `key` what it is about, so the same thing is never written twice; its Message-ID is made of the row's id,
so that a mail server sees the same message when a connection broke between sending and knowing. A failed one is tried
again, later each time. What is in it is encrypted, and erased once it is sent or given up.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

import structlog
from cryptography.fernet import Fernet
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from service.backend import Backend
from service.letters import Letter
from service.retries import claimed, due, next_try
from service.smtp import Outcome, send
from service.store.models import Mail, utc_now

log = structlog.get_logger()
MOST_ATTEMPTS = 9
FIRST_DELAY = 30.0  # seconds; doubled each time: the last try is two hours after the one before
CLAIM_SECONDS = 120
KEPT = timedelta(days=7)


def write_letter(
    backend: Backend,
    session: Session,
    key: str,
    to: str,
    letter: Letter,
    dossier_id: str | None = None,
    real: bool = True,
) -> bool:
    """Writes one e-mail to send; False when there is one about that already, or when e-mail is off.

    `real=False` writes the same row and never sends it: so that an unknown address takes as long as a known one.
    """
    if backend.settings.smtp is None:
        return False
    content = {"to": to, "subject": letter.subject, "text": letter.text, "stop": letter.stop_url}
    row = Mail(
        key=key,
        kind=letter.kind,
        dossier_id=dossier_id,
        recipient_hash=recipient_hash(backend, to),
        sealed=seal(backend, content),
        next_at=utc_now() if real else None,
    )
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        return False
    return True


def written_lately(backend: Backend, session: Session, to: str, kind: str, within: timedelta) -> int:
    """How many e-mails of a kind were written to an address lately, for whatever dossier."""
    query = select(func.count()).where(Mail.recipient_hash == recipient_hash(backend, to), Mail.kind == kind)
    return session.scalar(query.where(Mail.created_at > utc_now() - within)) or 0


def deliver_mail(backend: Backend) -> int:
    """Sends the e-mails that are due; returns how many were tried. Several machines may do so at once."""
    if backend.settings.smtp is None:
        return 0
    taken = (row for mail_id in due(backend, Mail) if (row := _claim(backend, mail_id)) is not None)
    return sum(_deliver(backend, row) for row in taken)


def sweep_mail(backend: Backend) -> None:
    """Forgets e-mails that were sent or given up, once nobody counts them any more."""
    with backend.database.write() as session:
        session.execute(delete(Mail).where(Mail.next_at.is_(None), Mail.created_at < utc_now() - KEPT))


def seal(backend: Backend, content: dict[str, str]) -> str:
    """Encrypts an address and what goes with it: the database alone does not say who is told of what."""
    return _safe(backend).encrypt(json.dumps(content).encode()).decode()


def unsealed(backend: Backend, sealed: str) -> dict[str, str]:
    """Back from `seal`."""
    content: dict[str, str] = json.loads(_safe(backend).decrypt(sealed.encode()))
    return content


def recipient_hash(backend: Backend, address: str) -> str:
    """What stands for an address where only its sameness matters; means nothing without the master key."""
    return hmac.new(backend.settings.derived_key("recipients"), address.encode(), hashlib.sha256).hexdigest()


def _claim(backend: Backend, mail_id: str) -> Mail | None:
    with backend.database.write() as session:
        return session.get_one(Mail, mail_id) if claimed(session, Mail, mail_id, CLAIM_SECONDS) else None


def _deliver(backend: Backend, row: Mail) -> int:
    """Tries once, and notes what came of it; counts as one."""
    content = unsealed(backend, row.sealed)
    sender = parseaddr(backend.settings.mail_from)[1]
    assert backend.settings.smtp is not None
    try:
        outcome = send(backend.settings.smtp, sender, content["to"], _message(backend.settings.mail_from, row, content))
    except (ValueError, UnicodeError) as error:  # a header that cannot be written: it never will be
        outcome = Outcome(False, True, type(error).__name__)
    over = outcome.done or outcome.for_good or row.attempts >= MOST_ATTEMPTS
    values = {
        "next_at": None if over else next_try(row.attempts, FIRST_DELAY),
        "sent_at": utc_now() if outcome.done else None,
        "sealed": "" if over else row.sealed,
        "last_answer": outcome.answer[:200],
    }
    with backend.database.write() as session:
        session.execute(update(Mail).where(Mail.id == row.id).values(values))
    log.info("mail", kind=row.kind, mail=row.id, attempt=row.attempts, answer=outcome.answer)
    return 1


def _message(sender: str, row: Mail, content: dict[str, str]) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = content["to"]
    message["Subject"] = content["subject"]
    message["Date"] = format_datetime(row.created_at)
    message["Message-ID"] = f"<{row.id}@{parseaddr(sender)[1].rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    if content["stop"]:
        message["List-Unsubscribe"] = f"<{content['stop']}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(content["text"])
    return message


def _safe(backend: Backend) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(backend.settings.derived_key("mail")))
