"""A pile of papers of two households and of a third one, unknown: dropped at the desk, read by the real queue, put
where a clerk says.
"""

from __future__ import annotations

import io
import json
import time

import httpx
import pikepdf
import pytest

from service.access import Actor
from service.dossiers import erase_dossier
from service.files import list_files, remove_file
from service.listings import Asked, list_rows
from service.pile import open_pile
from tests.browser.conftest import DOSSIER, PASSWORD, check_access, picture

pytestmark = pytest.mark.browser
LONGEST_READING = 200_000
SAMPLES = DOSSIER.parent
NADIA, ELIF = SAMPLES / "complete", SAMPLES / "wrong-year"
DESK = Actor("desk", "key:test", "Guichet")


def scanned_together(*paths):
    """Papers that went through the feeder in one go."""
    with pikepdf.new() as made:
        for path in paths:
            with pikepdf.open(path) as one:
                made.pages.extend(one.pages)
        out = io.BytesIO()
        made.save(out)
    return {"name": "scan.pdf", "mimeType": "application/pdf", "buffer": out.getvalue()}


@pytest.fixture
def households(address, backend):
    """A dossier for each of two households, erased afterwards, so that nobody has two; the pile is emptied too."""
    for row in list_rows(backend, DESK, Asked(q="belkacem")).rows:  # the dossiers of other tests
        erase_dossier(backend, DESK, row.id)
    made = {}
    for folder in (NADIA, ELIF):
        situation = json.loads((folder / "situation.json").read_text("utf-8"))
        made[folder] = httpx.post(f"{address}/api/v1/dossiers", json={"situation": situation}).json()
    yield made
    for opened in made.values():
        erase_dossier(backend, DESK, opened["id"])
    for file in list_files(backend, DESK, open_pile(backend, DESK)):
        remove_file(backend, DESK, file["id"])


def types_in(address, opened):
    auth = {"Authorization": f"Bearer {opened['applicant_key']}"}
    files = httpx.get(f"{address}/api/v1/dossiers/{opened['id']}/files", headers=auth).json()["files"]
    return sorted(one["type"] for file in files for one in file["result"]["documents"])


def test_a_pile_of_many_dossiers_finds_its_places(page, address, households, sign_in):
    sign_in("desk")
    page.get_by_role("link", name="Pile", exact=True).click()
    page.get_by_text("La pile est vide.").wait_for()
    page.locator("#fichiers").set_input_files(
        [NADIA / "papers" / "paie-08.pdf", SAMPLES / "incomplete" / "papers" / "releve-compte.pdf"]
    )
    page.locator("#lecture, [data-paper]").first.wait_for()  # being read, or read already on a quick machine
    page.close()  # the tab is closed: what was dropped stays, and is read

    page = page.context.new_page()
    page.set_default_timeout(20_000)
    page.screen = "phone" if page.viewport_size["width"] < 700 else "desk"
    page.goto("/guichet/pile")
    mixed = scanned_together(NADIA / "papers" / "caf-octobre.pdf", ELIF / "papers" / "titre-de-sejour.pdf")
    page.locator("#fichiers").set_input_files([mixed])
    page.locator("[data-group]").nth(1).wait_for(timeout=LONGEST_READING)  # by itself: the page follows the reading
    page.locator("#lecture").wait_for(state="detached", timeout=LONGEST_READING)
    group = page.locator("[data-group]", has_text="Belkacem")
    assert group.locator("[data-paper]").count() == 2
    assert page.get_by_text("Plusieurs dossiers dans ce fichier").count() == 2
    assert [types_in(address, one) for one in households.values()] == [[], []]  # nothing goes anywhere by itself
    check_access(page)
    picture(page, "desk-pile")

    group.get_by_role("button").click()
    page.get_by_text("2 papiers sont rangés.").wait_for()
    assert types_in(address, households[NADIA]) == ["benefits_statement", "payslip"]
    page.get_by_role("link", name="Voir, ou choisir un autre dossier").first.click()
    assert "scan" in page.locator("main").inner_text()
    page.locator(".sheet img").first.evaluate("image => image.decode()")
    assert page.locator(".sheet").count() == page.locator(".sheets img").count() >= 1
    page.get_by_role("button", name="Ranger ici").click()
    page.get_by_text("1 papier est rangé.").wait_for()
    assert types_in(address, households[ELIF]) == ["residence_permit"]

    page.get_by_role("link", name="Choisir le dossier").click()
    page.locator("#q").fill("ozturk")
    page.get_by_role("button", name="Chercher").click()
    page.get_by_text("1 dossier trouvé").wait_for()
    check_access(page)
    picture(page, "desk-pile-place")
    page.get_by_role("button", name="Mettre de côté").click()
    page.locator("#de-cote").wait_for()
    check_access(page)
    page.get_by_role("button", name="Reprendre").click()
    page.get_by_text("Le papier est de nouveau dans la pile.").wait_for()
    page.get_by_role("link", name="Choisir le dossier").click()
    page.locator("#q").fill(households[ELIF]["id"])
    page.locator("#q").press("Enter")
    page.locator(f"button[value='{households[ELIF]['id']}']").click()
    page.get_by_text("La pile est vide.").wait_for()
    assert types_in(address, households[ELIF]) == ["bank_statement", "residence_permit"]
    page.goto(f"/guichet/dossiers/{households[ELIF]['id']}")
    assert "a rangé un papier de la pile" in page.locator(".history").inner_text()


def test_a_pile_can_be_worked_without_scripts(browser, address, backend, people, households):
    context = browser.new_context(base_url=address, java_script_enabled=False, locale="fr-FR")
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto("/connexion")
    page.locator("#email").fill("desk@example.org")
    page.locator("#password").fill(PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    page.goto("/guichet/pile")
    page.locator("#fichiers").set_input_files([NADIA / "papers" / "paie-08.pdf"])
    page.get_by_role("button", name="Envoyer", exact=True).click()
    page.get_by_text("Fichiers reçus : 1").wait_for()
    end = time.monotonic() + LONGEST_READING / 1000
    while not page.locator("[data-group]").count():
        assert time.monotonic() < end, "the paper was not read in time"
        page.reload()
    page.locator("[data-group]").get_by_role("button").click()
    page.get_by_text("1 papier est rangé.").wait_for()
    assert types_in(address, households[NADIA]) == ["payslip"]
    context.close()
