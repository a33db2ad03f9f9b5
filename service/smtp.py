"""Handing one e-mail to a mail server (RFC 5321), given as `smtp://user:password@host:port` or `smtps://…`.

`smtps` is TLS from the first byte. `smtp` turns to TLS when the server offers it (RFC 3207), and must do so before a
password is sent, unless the server is on this very machine. Certificates are checked.
"""

from __future__ import annotations

import contextlib
import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

SECONDS = 20.0
PORTS = {"smtp": 25, "smtps": 465}
LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where e-mail is handed over."""

    host: str
    port: int
    secure: bool = False
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the server said. A refusal for good is about the recipient or the message: trying again would not help."""

    done: bool
    for_good: bool
    answer: str


def server_of(url: str) -> SmtpServer:
    """The server that `SMTP_URL` names, or `ValueError`."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ValueError("SMTP_URL n'est pas une adresse correcte.") from error
    if parts.scheme not in PORTS or not parts.hostname:
        raise ValueError("SMTP_URL doit ressembler à smtp://hôte:587 ou smtps://utilisateur:secret@hôte.")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return SmtpServer(parts.hostname, port or PORTS[parts.scheme], parts.scheme == "smtps", user, password)


def send(server: SmtpServer, sender: str, recipient: str, message: EmailMessage) -> Outcome:
    """Hands the message over, for this one recipient. Never raises for what a server or a network can do."""
    try:
        with contextlib.closing(_connected(server)) as link:
            link.send_message(message, sender, [recipient])
            with contextlib.suppress(smtplib.SMTPException, OSError):
                link.quit()
        return Outcome(True, True, "sent")
    except smtplib.SMTPRecipientsRefused as error:
        code = next(iter(error.recipients.values()))[0]
        return Outcome(False, 500 <= code < 600, f"recipient refused: {code}")
    except smtplib.SMTPDataError as error:
        return Outcome(False, 500 <= error.smtp_code < 600, f"message refused: {error.smtp_code}")
    except smtplib.SMTPResponseException as error:
        return Outcome(False, False, f"{type(error).__name__}: {error.smtp_code}")
    except (smtplib.SMTPException, OSError) as error:
        return Outcome(False, False, type(error).__name__)


def _connected(server: SmtpServer) -> smtplib.SMTP:
    trust = ssl.create_default_context()
    link: smtplib.SMTP
    if server.secure:
        link = smtplib.SMTP_SSL(server.host, server.port, timeout=SECONDS, context=trust)
    else:
        link = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
    try:
        link.ehlo()
        if not server.secure and link.has_extn("starttls"):
            link.starttls(context=trust)
            link.ehlo()
            secure = True
        else:
            secure = server.secure
        if server.user and not (secure or server.host in LOCAL):
            raise smtplib.SMTPNotSupportedError("no TLS: the password is not sent")
        if server.user:
            link.login(server.user, server.password)
    except BaseException:
        link.close()
        raise
    return link
