"""Every error is a problem with a code and a French sentence, and shows nothing of our insides."""

from __future__ import annotations

import pytest
from flask import Flask

from service import logs
from tests.service.api.conftest import Caller

Callers = dict[str, Caller]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("GET", "/nothing", None, 404, "not_found"),
        ("PATCH", "/dossiers", None, 405, "method_not_allowed"),
        ("GET", "/dossiers?page=0", None, 422, "invalid_request"),
        ("POST", "/dossiers", b"{", 422, "invalid_request"),
        ("POST", "/dossiers", b"[1]", 422, "invalid_request"),
        ("GET", "/dossiers/" + "x" * 500, None, 422, "invalid_request"),
        ("GET", "/dossiers/a%00b", None, 422, "invalid_request"),
        ("GET", "/dossiers?q=a%00b", None, 422, "invalid_request"),
        ("POST", "/dossiers", b'{"situation": {"city": "a\\u0000"}}', 422, "invalid_request"),
        ("POST", "/dossiers", '{"situation": {"city": "a\\u0000"}}'.encode("utf-16"), 422, "invalid_request"),
        ("POST", "/dossiers", b'{"situation": {"city": "\\ud800"}}', 422, "invalid_request"),
        ("POST", "/dossiers", b'{"situation": {"\\udfff": 1}}', 422, "invalid_request"),
        ("POST", "/dossiers", b'{"situation": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 422, "invalid_request"),
        ("POST", "/dossiers", b'{"situation": ' + b'{"a":' * 200 + b"1" + b"}" * 201, 422, "invalid_request"),
        ("POST", "/dossiers", b'{"situation": "' + b"a" * 2_000_000 + b'"}', 413, "too_large"),
    ],
)
def test_what_cannot_be_understood(
    callers: Callers, method: str, path: str, body: bytes | None, status: int, code: str
) -> None:
    answer = callers["desk"].call(method, path, data=body, content_type="application/json")
    assert (answer.status_code, answer.get_json()["code"]) == (status, code), answer.text
    assert answer.mimetype == "application/problem+json"
    assert answer.get_json()["status"] == status


def test_an_unforeseen_error_shows_nothing(app: Flask, callers: Callers, monkeypatch: pytest.MonkeyPatch) -> None:
    from service import dossiers

    def fail(*_: object) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr(dossiers, "list_dossiers", fail)
    answer = callers["desk"].call("GET", "/dossiers")
    assert (answer.status_code, answer.get_json()["code"]) == (500, "internal_error")
    assert "secret" not in answer.text


def test_the_log_of_an_error_holds_no_link(
    app: Flask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from service.web import applicant

    def fail(*_: object) -> None:
        raise RuntimeError

    logs.configure()
    monkeypatch.setattr(applicant, "actor_of", fail)
    assert app.test_client().get("/d/bdr_app_the-key-of-a-dossier").status_code == 500
    told = capsys.readouterr().err
    assert "/d/<token>" in told
    assert "the-key-of-a-dossier" not in told


def test_so_many_dossiers_an_hour_without_a_key(app: Flask, callers: Callers) -> None:
    object.__setattr__(app.extensions["bordereau"].settings, "max_dossiers_per_hour", 1)
    from tests.service.conftest import SITUATION

    statuses = [callers["anonymous"].call("POST", "/dossiers", json={"situation": SITUATION}).status_code for _ in "12"]
    assert statuses[-1] == 429
    assert callers["desk"].call("POST", "/dossiers", json={"situation": SITUATION}).status_code == 201


def test_health_without_queue_or_workers(app: Flask) -> None:
    client = app.test_client()
    assert client.get("/healthz").status_code == 200
    ready = client.get("/readyz")
    assert ready.status_code == 503
    assert ready.get_json()["checks"] == {"database": True, "queue": False, "vault": True, "worker": False}
    assert b"bordereau_queue_up 0.0" in client.get("/metrics").data
