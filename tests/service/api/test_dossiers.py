"""Opening, reading, changing, listing and erasing dossiers over HTTP."""

from __future__ import annotations

from flask import Flask

from tests.service.api.conftest import Caller, read
from tests.service.conftest import SITUATION

Callers = dict[str, Caller]


def test_opening_gives_a_key_and_a_link_for_this_dossier_alone(callers: Callers) -> None:
    answer = callers["anonymous"].call("POST", "/dossiers", json={"situation": SITUATION})
    assert answer.status_code == 201
    opened = answer.get_json()
    assert opened["applicant_key"] in opened["applicant_url"]
    mine = Caller(callers["anonymous"].client, opened["applicant_key"])
    assert mine.call("GET", f"/dossiers/{opened['id']}").get_json()["situation"] == SITUATION
    assert [row["id"] for row in mine.call("GET", "/dossiers").get_json()["dossiers"]] == [opened["id"]]


def test_the_key_is_kept_nowhere_in_clear(app: Flask, callers: Callers) -> None:
    home = app.extensions["bordereau"].settings.home
    key = callers["owner"].key.encode()
    assert not [path for path in home.rglob("*") if path.is_file() and key in path.read_bytes()]


def test_a_situation_that_cannot_be_is_refused_with_its_key_and_changes_nothing(callers: Callers, dossier: str) -> None:
    wrong = {**SITUATION, "colour": "blue"}
    for method, path in (("POST", "/dossiers"), ("PUT", f"/dossiers/{dossier}/situation")):
        answer = callers["desk"].call(method, path, json={"situation": wrong})
        assert answer.status_code == 422
        assert answer.mimetype == "application/problem+json"
        assert answer.get_json()["code"] == "invalid_situation"
        assert "colour" in answer.get_json()["title"]
    assert callers["desk"].call("GET", "/dossiers").get_json()["total"] == 2
    assert callers["owner"].call("GET", f"/dossiers/{dossier}").get_json()["situation"] == SITUATION


def test_an_unknown_checklist_names_the_known_ones(callers: Callers) -> None:
    answer = callers["desk"].call("POST", "/dossiers", json={"situation": {**SITUATION, "checklist": "other"}})
    assert answer.status_code == 422
    assert "national" in answer.get_json()["title"]


def test_the_report_follows_files_situation_and_decisions(app: Flask, callers: Callers, dossier: str) -> None:
    owner, desk = callers["owner"], callers["desk"]
    report = owner.call("GET", f"/dossiers/{dossier}/report").get_json()
    assert report["status"] == "incomplete"
    identity = next(item for item in report["items"] if item["id"] == "identity")
    assert identity["status"] == "missing"
    sent = owner.send(dossier, ("passeport.png", b"a passport")).get_json()["files"][0]
    read(app.extensions["bordereau"], sent["id"], "bank_details")
    report = owner.call("GET", f"/dossiers/{dossier}/report").get_json()
    assert [entry["type"] for entry in report["unmatched"]] == ["bank_details"]
    document = owner.call("GET", f"/files/{sent['id']}").get_json()["result"]["documents"][0]
    corrected = desk.call(
        "PATCH",
        f"/documents/{document['id']}",
        json={"type": "passport", "fields": {"last_name": "Belkacem"}, "person": "p1", "decision": "accepted"},
    )
    assert corrected.status_code == 200, corrected.text
    assert corrected.get_json()["correction"]["machine"]["type"] == "bank_details"
    assert corrected.get_json()["correction"]["by"] == "Mon desk"
    report = owner.call("GET", f"/dossiers/{dossier}/report").get_json()
    assert next(item for item in report["items"] if item["id"] == "identity")["status"] == "satisfied"
    changed = {**SITUATION, "family_status": "divorced"}
    assert owner.call("PUT", f"/dossiers/{dossier}/situation", json={"situation": changed}).status_code == 200
    report = owner.call("GET", f"/dossiers/{dossier}/report").get_json()
    assert "divorce" in [item["id"] for item in report["items"]]


def test_a_decision_can_be_taken_back_and_its_history_stays(app: Flask, callers: Callers, dossier: str) -> None:
    sent = callers["owner"].send(dossier, ("a.png", b"a")).get_json()["files"][0]
    read(app.extensions["bordereau"], sent["id"], "payslip")
    document = callers["desk"].call("GET", f"/files/{sent['id']}").get_json()["result"]["documents"][0]
    path = f"/documents/{document['id']}"
    callers["desk"].call("PATCH", path, json={"type": "lease"})
    again = callers["admin"].call("PATCH", path, json={"type": None}).get_json()
    assert again["type"] == "payslip"
    assert [entry["change"] for entry in again["history"]] == [{"type": "lease"}, {"type": None}]
    assert [entry["by"] for entry in again["history"]] == ["Mon desk", "Mon admin"]


def test_a_correction_that_makes_no_sense_is_refused(app: Flask, callers: Callers, dossier: str) -> None:
    sent = callers["owner"].send(dossier, ("a.png", b"a")).get_json()["files"][0]
    read(app.extensions["bordereau"], sent["id"], "payslip")
    document = callers["desk"].call("GET", f"/files/{sent['id']}").get_json()["result"]["documents"][0]
    for wrong in ({}, {"type": "menu"}, {"person": "p9"}, {"decision": "perhaps"}, {"fields": {"colour": 1}}, {"x": 1}):
        answer = callers["desk"].call("PATCH", f"/documents/{document['id']}", json=wrong)
        assert answer.status_code == 422, wrong


def test_an_item_can_be_waived_with_a_reason(callers: Callers, dossier: str) -> None:
    body = {"item": "payslips", "person": "p1", "reason": "Contrat commencé hier."}
    assert callers["desk"].call("PUT", f"/dossiers/{dossier}/waivers", json=body).status_code == 204
    report = callers["desk"].call("GET", f"/dossiers/{dossier}/report").get_json()
    assert next(item for item in report["items"] if item["id"] == "payslips")["status"] == "satisfied"
    callers["desk"].call("PUT", f"/dossiers/{dossier}/waivers", json=body | {"reason": None})
    report = callers["desk"].call("GET", f"/dossiers/{dossier}/report").get_json()
    assert next(item for item in report["items"] if item["id"] == "payslips")["status"] == "missing"


def test_the_list_is_filtered_and_searched_without_accents(callers: Callers) -> None:
    person = {**SITUATION["persons"][0], "first_name": "Éloïse", "last_name": "D'Hervé-Nuñez"}
    callers["desk"].call("POST", "/dossiers", json={"situation": {**SITUATION, "persons": [person]}})
    desk = callers["desk"]
    assert desk.call("GET", "/dossiers?q=eloise+nunez").get_json()["total"] == 1
    assert desk.call("GET", "/dossiers?q=%25").get_json()["total"] == 0
    assert desk.call("GET", "/dossiers?status=complete").get_json()["total"] == 0
    assert desk.call("GET", "/dossiers?status=incomplete&checklist=national").get_json()["total"] == 3
    assert desk.call("GET", "/dossiers?status=mauvais").status_code == 422


def test_erasing_leaves_nothing_but_the_audit(app: Flask, callers: Callers, dossier: str) -> None:
    backend = app.extensions["bordereau"]
    sent = callers["owner"].send(dossier, ("a.png", b"a secret paper")).get_json()["files"][0]
    read(backend, sent["id"], "payslip")
    assert list(backend.vault.names())
    assert callers["owner"].call("DELETE", f"/dossiers/{dossier}").status_code == 204
    assert not list(backend.vault.names())
    assert callers["owner"].call("GET", f"/dossiers/{dossier}").status_code == 401  # its key went with it
    assert callers["desk"].call("GET", f"/files/{sent['id']}").status_code == 404


def test_events_tell_every_change_and_resume(app: Flask, callers: Callers, dossier: str) -> None:
    from service.events import stream

    backend = app.extensions["bordereau"]
    live = stream(backend.database, dossier)
    assert next(live).startswith("retry:")
    assert "event: report" in next(live)
    sent = callers["owner"].send(dossier, ("a.png", b"a")).get_json()["files"][0]
    read(backend, sent["id"], "payslip")
    seen = [next(live) for _ in range(4)]
    assert [line.split("event: ")[1].split("\n")[0] for line in seen] == ["file", "file", "file", "report"]
    assert [status for line in seen for status in ("received", "processing", "done") if f'"{status}"' in line] == [
        "received",
        "processing",
        "done",
    ]
    resumed = stream(backend.database, dossier, int(seen[1].split("\n")[0].removeprefix("id: ")))
    assert next(resumed) == seen[2]
    answer = callers["owner"].call("GET", f"/dossiers/{dossier}/events", buffered=False)
    assert answer.mimetype == "text/event-stream"
    answer.close()
