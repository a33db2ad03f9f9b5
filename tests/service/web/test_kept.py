"""A session that ends while somebody types: the form comes back after signing in, and nobody else's form does."""

from __future__ import annotations

import re
from html import unescape

import pytest
from sqlalchemy import delete, select

from service.dossiers import open_dossier
from service.store.models import StaffSession, Waiver
from tests.service.conftest import DESK, SITUATION
from tests.service.web.conftest import PASSWORD, member, signed_in_client

TOKEN = "a token of this session"
TYPED = {"item": "payslips", "person": "p1", "waived": "1", "reason": "Bail perdu : l'« attestation » suffit."}


@pytest.fixture
def world(app):
    backend = app.extensions["bordereau"]
    member(backend, "desk")
    return backend, open_dossier(backend, DESK, SITUATION).dossier.id


@pytest.fixture
def client(app, world):
    backend, _dossier = world
    made = signed_in_client(app, member(backend, "desk", email="nora@example.org"))
    with backend.database.write() as session:
        session.execute(delete(StaffSession))  # the night passes
    return made


def hidden(page):
    return {name: unescape(value) for name, value in re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)}


def sign_in(client, page, password=PASSWORD):
    form = hidden(page) | {"email": "nora@example.org", "password": password}
    return client.post("/connexion", data=form)


def test_what_was_typed_comes_back_and_is_done_only_when_asked_again(client, world):
    backend, dossier = world
    path = next(rule.rule for rule in client.application.url_map.iter_rules() if rule.endpoint == "web.desk.waive")
    path = path.replace("<dossier_id>", dossier)
    ended = client.post(path, data=TYPED | {"token": TOKEN})
    assert ended.status_code == 401
    assert "ce que vous avez écrit est gardé" in unescape(ended.text)
    wrong = sign_in(client, ended.text, "not the password")
    assert wrong.status_code == 401
    back = sign_in(client, wrong.text)
    assert back.status_code == 200
    form = hidden(back.text)
    assert {name: form[name] for name in TYPED} == TYPED
    assert form["token"] != TOKEN
    assert f'action="{path}"' in back.text
    assert f"/guichet/dossiers/{dossier}" in back.text.replace(path, "")
    assert not waived(backend, dossier)
    assert client.post(path, data=form).status_code == 303
    assert waived(backend, dossier)


def waived(backend, dossier):
    with backend.database.read() as session:
        return list(session.scalars(select(Waiver.reason).where(Waiver.dossier_id == dossier)))


def test_a_form_of_another_site_is_not_kept(client, world):
    path = f"/guichet/dossiers/{world[1]}/partages"
    for token in ("", "guessed"):
        ended = client.post(path, data={"landlord": "X", "token": token})
        assert ended.status_code in (401, 404)
        assert 'name="kept"' not in ended.text


def test_nothing_but_what_was_signed_here_is_given_back(client):
    page = client.get("/connexion").text
    answer = client.post(
        "/connexion", data=hidden(page) | {"email": "nora@example.org", "password": PASSWORD, "kept": "forged.x.y"}
    )
    assert answer.status_code == 303
