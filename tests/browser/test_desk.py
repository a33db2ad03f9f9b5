"""A clerk's morning: sign in, find the dossier, correct and decide what the machine doubts, waive, share, write."""

from __future__ import annotations

import httpx
import pytest
from sqlalchemy import select

from service.events import touch
from service.store.models import File
from tests.browser.conftest import PAPERS, check_access, picture

pytestmark = pytest.mark.browser


def open_dossier(page, dossier):
    page.goto(f"/guichet/dossiers/{dossier['id']}")


def report_of(address, dossier):
    auth = {"Authorization": f"Bearer {dossier['applicant_key']}"}
    return httpx.get(f"{address}/api/v1/dossiers/{dossier['id']}/report", headers=auth).json()


def test_a_password_opens_the_queue_and_a_wrong_one_does_not(page, dossier, sign_in):
    page.goto("/guichet")
    assert "/connexion" in page.url
    page.locator("#email").fill("desk@example.org")
    page.locator("#password").fill("not the password")
    page.get_by_role("button", name="Se connecter").click()
    assert "n'est pas le bon" in page.get_by_role("alert").inner_text()
    check_access(page)
    picture(page, "sign-in")

    sign_in("desk")
    assert page.url.endswith("/guichet")
    cookie = next(one for one in page.context.cookies() if one["name"] == "session")
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Lax"
    check_access(page)
    picture(page, "desk-queue")
    page.locator("#q").fill(dossier["id"])
    page.get_by_role("button", name="Chercher").click()
    assert page.locator("tbody tr").count() == 1
    page.locator("tbody a").click()
    assert dossier["id"] in page.url

    page.get_by_role("button", name="Se déconnecter").click()
    page.goto("/guichet")
    assert "/connexion" in page.url


def test_review_corrects_by_keyboard_and_the_report_follows(page, address, dossier, sign_in):
    sign_in("desk")
    open_dossier(page, dossier)
    check_access(page)
    picture(page, "desk-dossier")
    page.get_by_role("link", name="Bulletin de salaire de paie-08.pdf").click()
    page.locator(".sheet img").first.evaluate("image => image.decode()")
    assert page.locator(".sheet rect").count() >= 3
    check_access(page)
    picture(page, "desk-review")

    page.locator("#f_period").fill("13/2026")
    page.keyboard.press("Enter")
    assert "par exemple 09/2026" in page.get_by_role("alert").inner_text()
    assert page.locator("#f_period").input_value() == "13/2026"
    page.locator("#f_period").fill("09/2026")
    page.keyboard.press("Enter")
    page.get_by_text("La correction est enregistrée.").wait_for()
    assert page.locator("#f_period").input_value() == "09/2026"
    payslips = next(item for item in report_of(address, dossier)["items"] if item["id"] == "payslips")
    assert "septembre" not in payslips["message"]


def test_a_refusal_needs_a_reason_that_the_applicant_reads(page, dossier, sign_in):
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Passeport de passeport.jpg").click()
    page.get_by_role("button", name="Refuser ce papier").click()
    assert "pourquoi" in page.get_by_role("alert").inner_text()
    page.locator("#reason").fill("La photo est coupée : reprenez-la en entier.")
    page.get_by_role("button", name="Refuser ce papier").click()
    page.get_by_text("Le papier est refusé.").wait_for()
    page.goto(dossier["applicant_url"])
    assert "reprenez-la en entier" in page.locator("[data-item=identity]").inner_text()


def test_waive_share_upload_and_renew_the_link(page, dossier, sign_in):
    sign_in("desk")
    open_dossier(page, dossier)
    payslips = page.locator("[data-item=payslips]")
    payslips.get_by_text("Ne pas demander ce papier").click()
    payslips.locator("input[name=reason]").fill("Vu au guichet.")
    payslips.get_by_role("button", name="Enregistrer").click()
    page.get_by_text("La pièce n'est plus demandée.").wait_for()
    assert "satisfied" in page.locator("[data-item=payslips]").get_attribute("class")

    page.get_by_role("button", name="Partager", exact=True).click()
    page.get_by_text("Habitat Sud peut maintenant lire ce dossier.").wait_for()
    page.locator("#fichiers").set_input_files(PAPERS[:2])
    page.get_by_role("button", name="Envoyer", exact=True).click()
    page.get_by_text("Fichiers reçus : 2.").wait_for()
    assert "a dispensé d'une pièce" in page.locator(".history").inner_text()

    page.get_by_role("link", name="Imprimer ou envoyer ce qui manque").click()
    check_access(page)
    picture(page, "desk-missing")
    page.go_back()
    page.get_by_role("button", name="Faire un nouveau lien").click()
    check_access(page)
    link = page.locator(".link").inner_text()
    assert page.goto(dossier["applicant_url"]).status == 404
    assert page.goto(link).status == 200


def test_one_key_goes_from_doubt_to_doubt(page, backend, dossier, sign_in):
    doubted = ("paie-08.pdf", "passeport.jpg")
    with backend.database.write() as session:
        touch(session, dossier["id"], report_changes=True)
        for file in session.scalars(select(File).where(File.dossier_id == dossier["id"], File.name.in_(doubted))):
            file.documents[0].machine = file.documents[0].machine | {"confidence": 0.4}
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Vérifier les papiers (2)").click()
    page.locator("[data-tools]").wait_for()
    first = page.url
    page.keyboard.press("F8")
    page.wait_for_url(lambda url: url != first)
    page.get_by_role("button", name="Accepter ce papier").press("Enter")
    page.get_by_text("Le papier est accepté.").wait_for()
    assert page.url == first
    page.get_by_role("button", name="Accepter ce papier").press("Enter")
    page.get_by_text("Il n'y a plus de papier à vérifier").wait_for()
    assert page.get_by_role("link", name="Vérifier les papiers").count() == 0
    page.get_by_role("link", name="Passeport de passeport.jpg").click()
    page.get_by_role("button", name="Retirer la décision").click()
    page.get_by_text("La décision est retirée.").wait_for()


def test_a_file_that_has_no_place_is_taken_out(page, dossier, sign_in):
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Relevé de compte bancaire").click()
    page.get_by_text("Ce fichier n'a rien à faire").click()
    page.get_by_role("button", name="Retirer releve-compte.pdf").click()
    page.get_by_text("Le fichier est retiré").wait_for()
    assert "releve-compte.pdf" not in page.locator("main").inner_text()
