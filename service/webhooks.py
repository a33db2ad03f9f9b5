"""Webhooks: signed calls to addresses that want to hear of `document.done` and `report.changed`.

A call is a row, written in the transaction of the change it tells of; workers make the calls that are due and put a
failed one off, later each time. The body is signed: `Bordereau-Signature: t=<seconds>,v1=<hex>`, where v1 is the
HMAC-SHA256 of `<seconds>.<body>` with the secret that was shown when the webhook was made. Receivers that only know how
to check a body find `X-Signature-256: sha256=<hex>` besides, the HMAC-SHA256 of the body alone.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Sequence
from typing import Any

from cryptography.fernet import Fernet
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from service.access import Actor, require_staff
from service.audit import record
from service.backend import Backend
from service.errors import InvalidRequestError, NotFoundError
from service.outbound import UnsafeAddressError, post, require_public
from service.retries import claimed, due, next_try
from service.store.models import Delivery, Dossier, Webhook

EVENTS = ("document.done", "report.changed")
MOST_ATTEMPTS = 8
FIRST_DELAY = 10.0  # seconds; doubled each time, so that the last call is made 21 minutes after the one before
CLAIM_SECONDS = 60


def create_webhook(backend: Backend, actor: Actor, url: str, events: Sequence[str]) -> tuple[Webhook, str]:
    """Registers an address (staff only); returns it with its signing secret, shown this once."""
    require_staff(actor)
    unknown = [name for name in events if name not in EVENTS]
    if unknown or not events:
        raise InvalidRequestError("Les événements possibles sont : %(choices)s.", choices=", ".join(EVENTS))
    try:
        require_public(url, backend.settings.private_webhooks)
    except UnsafeAddressError as error:
        raise InvalidRequestError(str(error)) from error
    secret = f"whsec_{secrets.token_urlsafe(32)}"
    sealed = _safe(backend).encrypt(secret.encode()).decode()
    with backend.database.write() as session:
        row = Webhook(url=url, events=list(events), sealed_secret=sealed, role=actor.role, name=actor.name)
        session.add(row)
        session.flush()
        record(session, actor, "create_webhook", "", row.id)
    return row, secret


def list_webhooks(backend: Backend, actor: Actor) -> list[Webhook]:
    """Every registered address. Staff only."""
    require_staff(actor)
    with backend.database.read() as session:
        return list(session.scalars(select(Webhook).order_by(Webhook.created_at)))


def delete_webhook(backend: Backend, actor: Actor, webhook_id: str) -> None:
    """Stops calling an address."""
    require_staff(actor)
    with backend.database.write() as session:
        row = session.get(Webhook, webhook_id)
        if row is None:
            raise NotFoundError
        session.delete(row)
        record(session, actor, "delete_webhook", "", webhook_id)


def enqueue_calls(session: Session, dossier_id: str, kind: str, body: dict[str, Any]) -> None:
    """Writes one call for each address that wants `kind`, in the transaction of the change; of what lies in the pile
    nobody is told before it has a dossier."""
    dossier = session.get(Dossier, dossier_id)
    if dossier is None or dossier.is_pile:
        return
    for row in session.scalars(select(Webhook)):
        if kind in row.events:
            session.add(Delivery(webhook_id=row.id, dossier_id=dossier_id, kind=kind, body=body))


def deliver_due(backend: Backend) -> int:
    """Makes the calls that are due; returns how many. Several machines may do so at once: each claims its own."""
    made = 0
    for delivery_id in due(backend, Delivery):
        taken = _claim(backend, delivery_id)
        if taken is not None:
            _call(backend, *taken)
            made += 1
    return made


def _claim(backend: Backend, delivery_id: str) -> tuple[Delivery, Webhook] | None:
    with backend.database.write() as session:
        if not claimed(session, Delivery, delivery_id, CLAIM_SECONDS):
            return None
        delivery = session.get_one(Delivery, delivery_id)
        return delivery, session.get_one(Webhook, delivery.webhook_id)


def _call(backend: Backend, delivery: Delivery, webhook: Webhook) -> None:
    content = {"id": delivery.id, "event": delivery.kind, "dossier": delivery.dossier_id, **delivery.body}
    body = json.dumps(content, ensure_ascii=False).encode()
    secret = _safe(backend).decrypt(webhook.sealed_secret.encode()).decode()
    answer = post(webhook.url, body, signature_headers(secret, body), backend.settings.private_webhooks)
    done = answer.isdigit() and 200 <= int(answer) < 300
    given_up = delivery.attempts >= MOST_ATTEMPTS
    next_at = None if done or given_up else next_try(delivery.attempts, FIRST_DELAY)
    with backend.database.write() as session:
        values = {"next_at": next_at, "last_answer": answer[:200]}
        session.execute(update(Delivery).where(Delivery.id == delivery.id).values(values))


def signature_headers(secret: str, body: bytes, at: int | None = None) -> dict[str, str]:
    """The headers that prove where a call comes from; the moment is signed too, against replays."""
    moment = int(time.time()) if at is None else at
    digest = hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
    plain = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/json",
        "Bordereau-Signature": f"t={moment},v1={digest}",
        "X-Signature-256": f"sha256={plain}",
    }


def _safe(backend: Backend) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(backend.settings.derived_key("webhook secrets")))
