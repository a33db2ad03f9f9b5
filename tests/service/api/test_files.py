"""Uploads over HTTP: stored before they are acknowledged, once each, whatever they are called."""

from __future__ import annotations

import threading

import pytest
from flask import Flask

from tests.service.api.conftest import Caller, read

Callers = dict[str, Caller]


def test_several_files_are_stored_in_order(app: Flask, callers: Callers, dossier: str) -> None:
    answer = callers["owner"].send(dossier, ("un.pdf", b"1"), ("deux.pdf", b"2"))
    assert answer.status_code == 202
    files = answer.get_json()["files"]
    assert [(file["name"], file["status"]) for file in files] == [("un.pdf", "received"), ("deux.pdf", "received")]
    shown = callers["owner"].call("GET", f"/files/{files[1]['id']}").get_json()
    assert (shown["position"], shown["result"]) == (2, None)
    content = callers["owner"].call("GET", f"/files/{files[1]['id']}/content")
    assert content.data == b"2"
    assert content.headers["Content-Disposition"].startswith("attachment")


def test_the_vault_holds_nothing_in_clear(app: Flask, callers: Callers, dossier: str) -> None:
    callers["owner"].send(dossier, ("un.pdf", b"a very recognisable content"))
    home = app.extensions["bordereau"].settings.home
    assert not [p for p in home.rglob("*") if p.is_file() and b"recognisable" in p.read_bytes()]


def test_the_same_content_is_the_same_file_even_at_once(callers: Callers, dossier: str, app: Flask) -> None:
    first = callers["owner"].send(dossier, ("a.pdf", b"same"), ("b.pdf", b"same")).get_json()["files"]
    assert first[0]["id"] == first[1]["id"]
    found: list[str] = []

    def send() -> None:
        mine = Caller(app.test_client(), callers["owner"].key)
        found.append(mine.send(dossier, ("c.pdf", b"twice at once")).get_json()["files"][0]["id"])

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert len(set(found)) == 1
    assert len(list(app.extensions["bordereau"].vault.names())) == 2


def test_another_dossier_with_the_same_content_has_its_own_file(callers: Callers, dossier: str) -> None:
    other = callers["other"].call("GET", "/dossiers").get_json()["dossiers"][0]["id"]
    mine = callers["owner"].send(dossier, ("a.pdf", b"same")).get_json()["files"][0]["id"]
    assert callers["other"].send(other, ("a.pdf", b"same")).get_json()["files"][0]["id"] != mine


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("a\x00b.pdf", "a b.pdf"),
        ("é" * 5000 + ".pdf", "é" * 146 + ".pdf"),
        ("", "document"),
        ("...", "document"),
        ("‮fdp.exe", "fdp.exe"),
        ("<script>.png", "<script>.png"),
    ],
)
def test_hostile_names_are_only_names(sent: str, kept: str) -> None:
    from service.files import safe_name

    assert safe_name(sent) == kept


def test_a_hostile_name_over_http_escapes_nowhere(app: Flask, callers: Callers, dossier: str) -> None:
    answer = callers["owner"].send(dossier, ("../../../x; Set-Cookie: a=b.pdf", b"1"))
    assert answer.status_code == 202
    file_id = answer.get_json()["files"][0]["id"]
    content = callers["owner"].call("GET", f"/files/{file_id}/content")
    assert "Set-Cookie" not in content.headers
    home = app.extensions["bordereau"].settings.home
    assert not (home.parent / "x").exists()


def test_a_file_of_60_mb_is_refused_with_its_code_and_nothing_is_stored(
    app: Flask, callers: Callers, dossier: str
) -> None:
    answer = callers["owner"].send(dossier, ("small.pdf", b"1"), ("large.pdf", bytes(60_000_000)))
    assert answer.status_code == 413
    assert answer.get_json()["code"] == "too_large"
    assert not list(app.extensions["bordereau"].vault.names())
    assert callers["owner"].call("GET", f"/dossiers/{dossier}/files").get_json()["files"] == []


def test_a_request_beyond_the_limit_is_refused(
    installation: object, callers: Callers, dossier: str, app: Flask
) -> None:
    app.config["MAX_CONTENT_LENGTH"] = 1000
    answer = callers["owner"].send(dossier, ("large.pdf", bytes(5000)))
    assert (answer.status_code, answer.get_json()["code"]) == (413, "too_large")


def test_an_upload_without_a_file_is_refused(callers: Callers, dossier: str) -> None:
    answer = callers["owner"].call("POST", f"/dossiers/{dossier}/files", data={}, content_type="multipart/form-data")
    assert (answer.status_code, answer.get_json()["code"]) == (422, "invalid_request")


def test_a_page_is_a_picture_once_the_file_is_read(app: Flask, callers: Callers, dossier: str) -> None:
    import io

    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (60, 90), "white").save(picture, "PNG")
    file_id = callers["owner"].send(dossier, ("a.png", picture.getvalue())).get_json()["files"][0]["id"]
    path = f"/files/{file_id}/pages"
    assert callers["owner"].call("GET", f"{path}/1.png").get_json()["code"] == "not_ready"
    read(app.extensions["bordereau"], file_id, "payslip")
    shown = callers["owner"].call("GET", f"{path}/1.png")
    assert (shown.status_code, shown.mimetype) == (200, "image/png")
    assert Image.open(io.BytesIO(shown.data)).format == "PNG"
    assert callers["owner"].call("GET", f"{path}/2.png").get_json()["code"] == "no_such_page"


def test_a_file_can_be_taken_back(app: Flask, callers: Callers, dossier: str) -> None:
    file_id = callers["owner"].send(dossier, ("a.png", b"1")).get_json()["files"][0]["id"]
    assert callers["owner"].call("DELETE", f"/files/{file_id}").status_code == 204
    assert callers["owner"].call("GET", f"/files/{file_id}").status_code == 404
    assert not list(app.extensions["bordereau"].vault.names())


def test_a_dossier_holds_so_many_files(app: Flask, callers: Callers, dossier: str) -> None:
    object.__setattr__(app.extensions["bordereau"].settings, "max_files_per_dossier", 2)
    answer = callers["owner"].send(dossier, ("a", b"1"), ("b", b"2"), ("c", b"3"))
    assert (answer.status_code, answer.get_json()["code"]) == (409, "too_many_files")
    assert not list(app.extensions["bordereau"].vault.names())
