"""A file in which no paper was found (blank pages, a black photo): the dossier still opens, and says what to do."""

from __future__ import annotations

import pytest
from flask import Flask

from service.access import Actor
from service.dossiers import open_dossier
from service.files import Upload, add_files
from service.store.models import Dossier
from tests.service.api.conftest import read
from tests.service.conftest import SITUATION
from tests.service.web.conftest import member, signed_in_client

DESK = Actor("desk", "key:test", "Guichet")


@pytest.fixture
def opened(app: Flask):
    backend = app.extensions["bordereau"]
    made = open_dossier(backend, DESK, SITUATION)
    for name, types in (("vide.jpg", ()), ("papiers.png", ("payslip", "unknown"))):
        file = add_files(backend, DESK, made.dossier.id, [Upload(name, b"\x89PNG\r\n\x1a\n" + name.encode())])[0]
        read(backend, file.id, *types)
    return made


def test_the_applicant_hears_what_happened_and_what_to_do(app, opened):
    page = app.test_client().get(f"/d/{opened.applicant_key}")
    assert page.status_code == 200
    told = page.text.split("vide.jpg", 1)[1].split("</li>", 1)[0]
    assert "Rien n&#39;est écrit dans ce fichier, ou la photo est trop sombre" in told
    assert "photographiez le côté écrit" in told
    assert page.text.count("Rien n&#39;est écrit") == 1  # of the file that is blank, not of the other


def test_in_english_too(app, opened):
    page = app.test_client().get(f"/d/{opened.applicant_key}?langue=en", follow_redirects=True)
    assert "Nothing is written in this file, or the photo is too dark" in page.text


def test_programs_and_the_desk_see_it_and_nobody_waits_for_it(app, opened):
    client = app.test_client()
    key = {"Authorization": f"Bearer {opened.applicant_key}"}
    report = client.get(f"/api/v1/dossiers/{opened.dossier.id}/report", headers=key).get_json()
    assert {"file": "vide.jpg", "pages": []}.items() <= report["unmatched"][-1].items()
    backend = app.extensions["bordereau"]
    desk = signed_in_client(app, member(backend, "desk"))
    assert "photographiez le côté écrit" in desk.get(f"/guichet/dossiers/{opened.dossier.id}").text
    with backend.database.read() as session:
        doubts = session.get_one(Dossier, opened.dossier.id).doubts
    assert doubts == 2  # the two papers; a desk has nothing to decide about a file without any
