"""Texts that no database takes are refused in forms of both kinds, on a page that says so."""

from __future__ import annotations

import pytest
from flask import Flask

from service.access import ANONYMOUS
from service.dossiers import open_dossier
from tests.service.conftest import SITUATION


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_nul_in_a_form_is_refused_and_other_texts_are_kept(app: Flask, kind: str) -> None:
    opened = open_dossier(app.extensions["bordereau"], ANONYMOUS, SITUATION)
    page = f"/d/{opened.applicant_key}/mot"
    client = app.test_client()
    refused = client.post(page, data={"note": "Bon\0jour"}, content_type=kind)
    assert refused.status_code == 400
    assert "<h1>" in refused.text
    assert client.post(page, data={"note": "Je vis à l'hôtel 🙂"}, content_type=kind).status_code == 303
    assert "Je vis à l&#39;hôtel 🙂" in client.get(f"/d/{opened.applicant_key}").text


def test_a_form_is_not_read_before_its_sender_is_known(app: Flask) -> None:
    answer = app.test_client().post("/d/nobody/mot", data={"note": "a\0b"}, content_type="multipart/form-data")
    assert answer.status_code == 404
