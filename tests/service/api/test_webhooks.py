"""Webhooks: signed, retried with back-off, and no way into our own network."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import ClassVar

import pytest
from flask import Flask
from sqlalchemy import select, update

from service.outbound import UnsafeAddressError, post, require_public
from service.store.models import Delivery, utc_now
from service.webhooks import MOST_ATTEMPTS, deliver_due
from tests.service.api.conftest import Caller, read

Callers = dict[str, Caller]


class Receiver(BaseHTTPRequestHandler):
    """Notes what it is sent and answers with the next of `answers`."""

    received: ClassVar[list[tuple[dict[str, str], bytes]]] = []
    answers: ClassVar[list[int]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).received.append((dict(self.headers), body))
        self.send_response(self.answers.pop(0) if self.answers else 200)
        self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def receiver() -> Iterator[str]:
    Receiver.received, Receiver.answers = [], []
    server = HTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/hook?x=1"
    server.shutdown()


@pytest.fixture
def hook(app: Flask, callers: Callers, receiver: str) -> str:
    """A webhook to the receiver (addresses of our own network allowed); returns its secret."""
    object.__setattr__(app.extensions["bordereau"].settings, "private_webhooks", True)
    body = {"url": receiver, "events": ["document.done", "report.changed"]}
    answer = callers["desk"].call("POST", "/webhooks", json=body)
    assert answer.status_code == 201
    secret: str = answer.get_json()["secret"]
    return secret


def test_a_paper_read_and_a_report_changed_are_told_with_a_signature(
    app: Flask, callers: Callers, dossier: str, hook: str
) -> None:
    backend = app.extensions["bordereau"]
    file_id = callers["owner"].send(dossier, ("a.png", b"a")).get_json()["files"][0]["id"]
    read(backend, file_id, "payslip", "lease")
    assert deliver_due(backend) == 3
    told = [json.loads(body) for _, body in Receiver.received]
    assert sorted(one["event"] for one in told) == ["document.done", "document.done", "report.changed"]
    assert {one["document"]["type"] for one in told if one["event"] == "document.done"} == {"payslip", "lease"}
    for headers, body in Receiver.received:
        moment, digest = (part.split("=")[1] for part in headers["Bordereau-Signature"].split(","))
        assert hmac.new(hook.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest() == digest
    assert deliver_due(backend) == 0


def test_a_failed_call_is_made_again_later_and_later_then_given_up(
    app: Flask, callers: Callers, dossier: str, hook: str
) -> None:
    backend = app.extensions["bordereau"]
    Receiver.answers = [500, 302] + [503] * 20
    callers["owner"].call("PUT", f"/dossiers/{dossier}/situation", json={"situation": _divorced()})
    delays = []
    for _ in range(MOST_ATTEMPTS):
        assert deliver_due(backend) == 1
        assert deliver_due(backend) == 0
        with backend.database.write() as session:
            row = session.scalars(select(Delivery)).one()
            if row.next_at:
                delays.append(round((row.next_at - utc_now()).total_seconds(), -1))
                session.execute(update(Delivery).values(next_at=utc_now() - timedelta(seconds=1)))
    assert delays == [10, 20, 40, 80, 160, 320, 640]
    assert row.next_at is None
    assert len(Receiver.received) == MOST_ATTEMPTS


def _divorced() -> dict[str, object]:
    from tests.service.conftest import SITUATION

    return {**SITUATION, "family_status": "divorced"}


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/x",
        "http://localhost:8000/x",
        "https://10.1.2.3/",
        "https://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://user:pass@example.org/",
        "ftp://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://[::1",
        "https://",
    ],
)
def test_an_address_of_our_own_network_is_never_called(app: Flask, callers: Callers, url: str) -> None:
    with pytest.raises(UnsafeAddressError):
        require_public(url)
    assert not post(url, b"{}", {}).isdigit()
    answer = callers["desk"].call("POST", "/webhooks", json={"url": url, "events": ["report.changed"]})
    assert (answer.status_code, answer.get_json()["code"]) == (422, "invalid_request")


def test_the_secret_is_kept_sealed_and_shown_once(app: Flask, callers: Callers, hook: str) -> None:
    assert hook not in callers["desk"].call("GET", "/webhooks").text
    home = app.extensions["bordereau"].settings.home
    assert not [path for path in home.rglob("*") if path.is_file() and hook.encode() in path.read_bytes()]
