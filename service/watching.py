"""A dossier watched over HTTP, for pages and programs alike: server-sent events that go on from what was seen last.

A browser that lost its connection says so in `Last-Event-ID`; a page that was just made, in `depuis`, so that it is not
made again for what it shows already.
"""

from __future__ import annotations

from flask import Response, request

from service.events import event_number, stream
from service.store.database import Database

_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


def watched(database: Database, dossier_id: str) -> Response:
    """The dossier's events without end, for whoever asks now; access is for the caller to check."""
    last = event_number(request.headers.get("Last-Event-ID", ""))
    if last is None:
        last = event_number(request.args.get("depuis", ""))
    return Response(stream(database, dossier_id, last), mimetype="text/event-stream", headers=_HEADERS)
