"""A real mail server on this machine, which keeps what it is sent and answers what a test wants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from flask import Flask
from sqlalchemy import update

from service.app import create_app
from service.backend import Backend
from service.cli.serve import free_port
from service.outbox import deliver_mail
from service.store.models import Mail, utc_now
from tests.service.conftest import Installation

SITE = "http://logement.example"


@dataclass
class Box:
    """The server's handler: `refusals` are what it answers to the next recipients, then it takes everything."""

    envelopes: list[Envelope] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    secure: list[bool] = field(default_factory=list)

    async def handle_RCPT(self, _s: SMTP, _session: Session, envelope: Envelope, address: str, _o: list[str]) -> str:
        if self.refusals:
            return self.refusals.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _s: SMTP, session: Session, envelope: Envelope) -> str:
        self.envelopes.append(envelope)
        self.secure.append(session.ssl is not None)
        return "250 OK"

    @property
    def messages(self) -> list[EmailMessage]:
        return [message_from_bytes(bytes(one.content or b""), policy=default) for one in self.envelopes]

    @property
    def texts(self) -> list[str]:
        """What the letters say, with plain spaces for those that do not break."""
        return [one.get_content().replace("\u00a0", " ") for one in self.messages]


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def smtp_url(box: Box) -> Iterator[str]:
    server = Controller(box, hostname="127.0.0.1", port=free_port())
    server.start()
    yield f"smtp://127.0.0.1:{server.port}"
    server.stop()


@pytest.fixture
def app(installation: Installation, smtp_url: str) -> Iterator[Flask]:
    """The application with e-mail on."""
    mail = {"SMTP_URL": smtp_url, "MAIL_FROM": "Bordereau <no-reply@logement.example>", "PUBLIC_URL": SITE}
    installation.reopen(mail)
    made = create_app(installation.settings)
    made.testing = False
    yield made
    made.extensions["bordereau"].database.close()


@pytest.fixture
def backend(app: Flask) -> Backend:
    found: Backend = app.extensions["bordereau"]
    return found


def due_now(backend: Backend) -> None:
    """Time passes: what was put off is due."""
    with backend.database.write() as session:
        session.execute(update(Mail).where(Mail.next_at.is_not(None)).values(next_at=utc_now()))


def deliver(backend: Backend) -> int:
    """Sends what is due, as the process beside the workers does."""
    return deliver_mail(backend)
