"""`/webhooks`: addresses that are called when a paper is read or a report changes."""

from __future__ import annotations

from typing import Any

from service import webhooks
from service.api.callers import backend
from service.api.describe import actor, group
from service.api.schemas import NewWebhookView, WebhookBody, WebhookPath, WebhooksView, WebhookView, problems
from service.store.models import Webhook

api = group("webhooks", "webhooks")


@api.post("/webhooks", summary="S'abonner", responses={201: NewWebhookView, **problems(403)})
def create_webhook(body: WebhookBody) -> tuple[dict[str, Any], int]:
    """Registers an address; the secret that signs the calls is shown this once."""
    row, secret = webhooks.create_webhook(backend(), actor(), body.url, body.events)
    return _view(row) | {"secret": secret}, 201


@api.get("/webhooks", summary="Lister les abonnements", responses={200: WebhooksView, **problems(403)})
def list_webhooks() -> dict[str, Any]:
    """Every registered address."""
    return {"webhooks": [_view(row) for row in webhooks.list_webhooks(backend(), actor())]}


@api.delete("/webhooks/<webhook_id>", summary="Se désabonner", responses={204: None, **problems(403)})
def delete_webhook(path: WebhookPath) -> tuple[str, int]:
    """Stops calling an address."""
    webhooks.delete_webhook(backend(), actor(), path.webhook_id)
    return "", 204


def _view(row: Webhook) -> dict[str, Any]:
    view = WebhookView(id=row.id, url=row.url, events=row.events, created_at=row.created_at.isoformat())
    return view.model_dump()
