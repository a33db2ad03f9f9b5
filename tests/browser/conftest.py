"""A real Chromium against the real program: web, workers and embedded Redis started as `bordereau serve` does."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Browser, Error, Page, sync_playwright
from sqlalchemy import select

from service.accounts import COMMAND_LINE, Person, choose_password, create_account
from service.backend import Backend
from service.config import from_environment
from service.events import touch
from service.reports import refresh
from service.store.models import Document, File

PASSWORD = "trois vaches bleues"
WIDTHS = {"phone": (360, 740), "desk": (1440, 900)}
SCREENS = Path(__file__).parents[2] / "docs" / "screens"
DOSSIER = Path(__file__).parents[2] / "samples" / "dossiers" / "incomplete"
PAPERS = sorted(path for path in (DOSSIER / "papers").iterdir() if path.suffix != ".json")


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """The home folder of the program under test."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def address(home):
    """The address of a program of our own, with a home folder of its own."""
    command = [sys.executable, "-m", "service.cli", "serve", "--port", "0", "--workers", "1"]
    server = subprocess.Popen(
        command,
        env=os.environ | {"BORDEREAU_HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        for line in server.stdout:
            if found := re.search(r"http://\S+", line):
                yield found[0].rstrip("/")
                break
        else:
            pytest.fail("serve printed no address")
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


@pytest.fixture(scope="session")
def people(backend):
    """Somebody of each role of the staff, with `PASSWORD`; the landlord is « Habitat Sud »."""
    names = {"desk": "Nora Petit", "landlord": "Paul Martin", "admin": "Claire Dupont"}
    places = {"desk": "Guichet Nord", "landlord": "Habitat Sud", "admin": ""}
    for role, name in names.items():
        made = create_account(backend, COMMAND_LINE, address_of(role), Person(name, role, places[role]))
        choose_password(backend, made.url.rpartition("/")[2], PASSWORD)
    return names


def address_of(role):
    """The e-mail address of somebody of `people`."""
    return f"{role}@example.org"


@pytest.fixture(scope="session")
def backend(home, address):
    """The program's own database and vault, to look into and to lay out what a test needs."""
    opened = Backend.open(from_environment({"BORDEREAU_HOME": str(home)}))
    yield opened
    opened.database.close()


@pytest.fixture(scope="session")
def papers_read(address, backend):
    """The sample papers, read once through the upload, the queue and a worker: the id of their dossier."""
    opened = new_dossier(address)
    auth = {"Authorization": f"Bearer {opened['applicant_key']}"}
    files = [("file", (path.name, path.read_bytes())) for path in PAPERS]
    with httpx.Client(base_url=f"{address}/api/v1", headers=auth, timeout=30) as client:
        sent = client.post(f"/dossiers/{opened['id']}/files", files=files).json()["files"]
        end = time.monotonic() + 200
        while any(client.get(f"/files/{file['id']}").json()["status"] != "done" for file in sent):
            assert time.monotonic() < end, "the papers were not read in time"
            time.sleep(0.5)
    return opened["id"]


def new_dossier(address):
    """A dossier opened for the sample situation, as the API answers it."""
    situation = json.loads((DOSSIER / "situation.json").read_text("utf-8"))
    return httpx.post(f"{address}/api/v1/dossiers", json={"situation": situation}).json()


def filled_dossier(address, backend, papers_read):
    """A dossier that holds the papers already read."""
    opened = new_dossier(address)
    with backend.database.write() as session:
        touch(session, opened["id"], report_changes=True)
        for file in session.scalars(select(File).where(File.dossier_id == papers_read)):
            copy = File(
                dossier_id=opened["id"],
                vault_id=backend.vault.put(backend.vault.get(file.vault_id)),
                **{key: getattr(file, key) for key in ("name", "sha256", "size", "status", "result", "finished_at")},
            )
            copy.documents = [Document(position=one.position, machine=one.machine) for one in file.documents]
            session.add(copy)
    refresh(backend, opened["id"])
    return opened


@pytest.fixture
def dossier(address, backend, papers_read):
    """A dossier of the test's own."""
    return filled_dossier(address, backend, papers_read)


@pytest.fixture
def second_dossier(address, backend, papers_read, dossier):
    """Another one, opened after it."""
    return filled_dossier(address, backend, papers_read)


@pytest.fixture
def sign_in(page, people):
    """Signs the page in as one of the staff."""

    def go(role):
        page.goto("/connexion")
        page.locator("#email").fill(address_of(role))
        page.locator("#password").fill(PASSWORD)
        page.get_by_role("button", name="Se connecter").click()

    return go


def check_access(page):
    """No violation of WCAG 2.2 AA that axe can find, and no sideways scrolling of the page."""
    page.wait_for_load_state()
    try:
        found = _looked_at(page)
    except Error:  # the page that a click leaves went away under the look: it is meant for the next one
        page.wait_for_load_state()
        found = _looked_at(page)
    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def _looked_at(page):
    return Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})


def picture(page, name):
    """A picture of the whole page for the documentation."""
    page.screenshot(path=SCREENS / f"{name}-{page.screen}.png", full_page=True)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, headless."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "no Chromium: `make test` installs it"
    flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
    flags += ["--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        chromium: Browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield chromium
        chromium.close()


@pytest.fixture(params=sorted(WIDTHS))
def page(request, browser, address):
    """A page at the width of a phone, then of a desk's screen."""
    width, height = WIDTHS[request.param]
    context = browser.new_context(base_url=address, viewport={"width": width, "height": height}, locale="fr-FR")
    view: Page = context.new_page()
    view.set_default_timeout(20_000)
    view.screen = request.param  # type: ignore[attr-defined]
    yield view
    context.close()
