"""The figures of the desk and the administrator's pages."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from service.access import Actor
from service.documents import Change, correct_document
from service.files import list_files
from tests.browser.conftest import check_access, picture

pytestmark = pytest.mark.browser
DESK = Actor("desk", "key:test", "Guichet Nord")


def test_statistics_count_what_is_there(page, backend, dossier, sign_in):
    files = list_files(backend, DESK, dossier["id"])
    payslip = next(file for file in files if file["name"] == "paie-08.pdf")["result"]["documents"][0]["id"]
    change = Change(given=frozenset(["fields"]), fields={"net_pay": 1234.5})
    correct_document(backend, DESK, payslip, change)
    sign_in("desk")
    page.get_by_role("link", name="Statistiques").click()
    check_access(page)
    picture(page, "desk-statistics")
    text = page.locator("main").inner_text()
    assert "Trois derniers bulletins de salaire" in text
    corrected = page.get_by_role("row", name="Bulletin de salaire").last.inner_text()
    assert not corrected.split("\t")[1].startswith("0 ")


def test_an_administrator_makes_a_key_closes_it_and_reads_the_log(page, sign_in, dossier):
    sign_in("admin")
    page.get_by_role("link", name="Administration").click()
    check_access(page)
    picture(page, "admin")
    assert "Liste nationale" in page.locator("main").inner_text()

    name = f"Habitat Est {page.screen}"
    page.locator("#name").fill(name)
    page.locator("#role").select_option("landlord")
    page.get_by_role("button", name="Créer une clé").click()
    check_access(page)
    assert page.locator(".link").inner_text().startswith("bdr_own_")
    page.get_by_role("link", name="Retour à l'administration").click()
    page.get_by_role("button", name=f"Fermer ({name})").click()
    page.get_by_text("La clé est fermée").wait_for()
    assert "Fermée le" in page.get_by_role("row", name=name).inner_text()

    page.get_by_role("link", name="Journal").click()
    check_access(page)
    assert "a fermé une clé" in page.locator("tbody").inner_text()
    page.locator("#dossier").fill(dossier["id"])
    page.locator("#action").select_option("open_dossier")
    page.get_by_role("button", name="Chercher").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    picture(page, "admin-journal")
