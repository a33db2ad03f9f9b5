"""Every page with every role and with none: nobody sees another's dossier, nothing breaks, nothing is taken without its
form's token.
"""

from __future__ import annotations

import io
import re
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.access import Actor
from service.accounts import COMMAND_LINE, disable_account
from service.backend import Backend
from service.dossiers import open_dossier, share_dossier
from service.files import Upload, add_files, list_files
from service.pile import open_pile
from tests.service.api.conftest import read
from tests.service.conftest import SITUATION
from tests.service.web.conftest import PASSWORD, fill_in, invited, member, signed_in_client

DESK = Actor("desk", "key:test", "Guichet")
NAME = "Zephyrine"
PUBLIC = ("web.home", "web.new_dossier", "web.static", "web.sign_in", "web.forgotten", "web.stop_letters")
ROLES = ("anonymous", "desk", "landlord", "admin", "ended")  # the last one has the cookie of a closed account


class World:
    """An application with one dossier that nobody shared, and a client for each role."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        backend: Backend = app.extensions["bordereau"]
        person = SITUATION["persons"][0] | {"first_name": NAME}
        opened = open_dossier(backend, DESK, SITUATION | {"persons": [person]})
        self.dossier, self.key = opened.dossier.id, opened.applicant_key
        png = b"\x89PNG\r\n\x1a\n" + b"0" * 40
        self.file = add_files(backend, DESK, self.dossier, [Upload("photo.png", png)])[0].id
        read(backend, self.file, "payslip")
        document = app.test_client().get(f"/api/v1/files/{self.file}", headers={"Authorization": f"Bearer {self.key}"})
        self.document = document.get_json()["result"]["documents"][0]["id"]
        self.piled = add_files(backend, DESK, open_pile(backend, DESK), [Upload("pile.png", png + b"pile")])[0].id
        read(backend, self.piled, "payslip")
        self.accounts = {role: invited(backend, role)[0] for role in ROLES[1:4]}
        self.accounts["ended"] = invited(backend, "admin", email="ended@example.org")[0]
        self.clients = {role: self.client(role) for role in ROLES}
        disable_account(backend, COMMAND_LINE, self.accounts["ended"].id)

    def client(self, role: str) -> FlaskClient:
        account = self.accounts.get(role)
        return signed_in_client(self.app, account) if account else self.app.test_client()

    def pages(self, token: str) -> list[tuple[str, str, str]]:
        """Endpoint, method and address of every page, for this dossier."""
        values = {
            "token": token,
            "dossier_id": self.dossier,
            "document_id": self.document,
            "file_id": self.file,
            "number": 1,
            "key_id": "nothing",
            "account_id": self.accounts["desk"].id,
            "secret": "nothing",
            "mark": "nothing",
            "transfer_id": "nothing",
            "filename": "bordereau.css",
        }
        found = []
        with self.app.test_request_context():
            for rule in self.app.url_map.iter_rules():
                if rule.endpoint.startswith("web."):
                    own = values | ({"file_id": self.piled} if "/pile/" in rule.rule else {})
                    path = self.app.url_for(rule.endpoint, **{name: own[name] for name in rule.arguments})
                    methods = sorted((rule.methods or set()) & {"GET", "POST"})
                    found += [(rule.endpoint, method, path) for method in methods]
        return found


@pytest.fixture
def world(app: Flask) -> World:
    return World(app)


def test_nobody_sees_what_is_not_theirs(world):
    seen = 0
    for endpoint, method, path in world.pages("bdr_app_of-nobody"):
        for role, client in world.clients.items():
            if method == "POST":
                continue
            answer = client.get(path, follow_redirects=True)
            allowed = role in ("desk", "admin")
            assert answer.status_code < 500, (role, path)
            text = answer.get_data(as_text=True) if answer.mimetype == "text/html" else ""
            assert "Traceback" not in text
            if not allowed:
                assert NAME not in text, (role, path)
                assert world.document in path or world.document not in text, (role, path)
            seen += NAME in text
            if endpoint not in PUBLIC and role in ("anonymous", "ended") and not endpoint.startswith("web.desk"):
                assert answer.status_code == 404 or "Se connecter" in text, path
    assert seen >= 6  # the test does find the name where it may stand


def test_the_wrong_door_says_no(world):
    for endpoint, method, path in world.pages("bdr_app_of-nobody"):
        if method == "GET" and endpoint.startswith(("web.desk.", "web.admin.")):
            assert world.clients["landlord"].get(path).status_code == 403, path
        if method == "GET" and endpoint.startswith("web.admin."):
            assert world.clients["desk"].get(path).status_code == 403, path
        if method == "GET" and endpoint.startswith("web.landlord."):
            assert world.clients["desk"].get(path).status_code == 403, path


def test_no_form_works_without_its_token(world):
    with world.app.app_context():
        before = _everything(world)
    for endpoint, method, path in world.pages("bdr_app_of-nobody"):
        if method != "POST" or endpoint in PUBLIC:
            continue
        for role, client in world.clients.items():
            for form in ({}, {"token": "of another session"}):
                answer = client.post(path, data={**form, "decision": "accepted", "landlord": "Mon landlord"})
                assert 400 <= answer.status_code < 500, (role, path)
    assert _everything(world) == before


def _everything(world):
    """The dossier as the API gives it, with its files and its report."""
    client, auth = world.app.test_client(), {"Authorization": f"Bearer {world.key}"}
    paths = (f"/dossiers/{world.dossier}", f"/files/{world.file}", f"/dossiers/{world.dossier}/report")
    found = [client.get(f"/api/v1{path}", headers=auth).get_json() for path in paths]
    return [*found, list_files(world.app.extensions["bordereau"], DESK, "pile")]


def test_the_staff_see_the_dossier_and_nothing_keeps_the_page(world):
    answer = world.clients["desk"].get(f"/guichet/dossiers/{world.dossier}")
    assert NAME in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_landlord_sees_what_is_shared_with_their_organisation_and_no_more(world):
    backend: Backend = world.app.extensions["bordereau"]
    share_dossier(backend, DESK, world.dossier, "Mon landlord")
    path = f"/bailleur/dossiers/{world.dossier}"
    assert NAME in world.clients["landlord"].get(path).text
    other = member(backend, "landlord", email="other@example.org", organisation="Mon landlord d'en face")
    assert signed_in_client(world.app, other).get(path).status_code == 404


@pytest.mark.parametrize(
    "target", ["https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"]
)
def test_signing_in_never_leads_elsewhere(app, target):
    member(app.extensions["bordereau"], "desk")
    path = f"/connexion?suite={quote(target)}"
    answer = fill_in(app.test_client(), path, email="desk@example.org", password=PASSWORD)
    assert answer.headers["Location"] == "/guichet"


def test_a_sent_form_with_its_token_works(world):
    client = world.clients["desk"]
    page = client.get(f"/guichet/dossiers/{world.dossier}").text
    token = re.search(r'name="token" value="([^"]+)"', page)[1]
    data = {"token": token, "file": (io.BytesIO(b"%PDF-1.7"), "pile.pdf")}
    assert client.post(f"/guichet/dossiers/{world.dossier}/fichiers", data=data).status_code == 303


def test_the_first_pages_are_light_for_a_slow_phone(app):
    client = app.test_client()
    opened = client.post("/api/v1/dossiers", json={"situation": SITUATION}).get_json()
    for path in ("/", "/demande", f"/d/{opened['applicant_key']}"):
        page = client.get(path, follow_redirects=True).data
        at_once = re.sub(rb'<img[^>]* loading="lazy"[^>]*>', b"", page)  # the others are fetched when they are opened
        linked = re.findall(rb'(?:href|src)="(/static/[^"]+)"', at_once)
        assert linked
        parts = [client.get(one.decode(), headers={"Accept-Encoding": "gzip"}).data for one in linked]
        assert len(page) + sum(map(len, parts)) < 100_000
