"""A clerk's morning: sign in, find the dossier, correct and decide what the machine doubts, waive, share, write."""

from __future__ import annotations

import httpx
import pytest
from sqlalchemy import delete, select, update

from service.events import touch
from service.reports import refresh
from service.store.models import Dossier, File, StaffSession
from tests.browser.conftest import PAPERS, PASSWORD, address_of, check_access, new_dossier, picture

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
    page.get_by_text("1 dossier", exact=True).wait_for()
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
    page.get_by_role("link", name="Bulletin de salaire (paie-08.pdf)").click()
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
    page.get_by_role("link", name="Passeport (passeport.jpg)").click()
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
    page.locator("[data-upload-status]", has_text="Ce fichier a déjà été envoyé").wait_for()
    assert page.locator("[data-file-status]").count() == len(PAPERS)  # the same content is the same file
    assert "a dispensé d'une pièce" in page.locator(".history").inner_text()

    page.get_by_role("link", name="Imprimer ou envoyer ce qui manque").click()
    check_access(page)
    picture(page, "desk-missing")
    page.go_back()
    page.get_by_role("button", name="Faire un nouveau lien").click()
    page.locator(".link").wait_for()
    check_access(page)
    link = page.locator(".link").inner_text()
    assert page.goto(dossier["applicant_url"]).status == 404
    assert page.goto(link).status == 200


def doubt(backend, dossier, *names):
    """The machine is made unsure of these papers."""
    with backend.database.write() as session:
        touch(session, dossier["id"], report_changes=True)
        for file in session.scalars(select(File).where(File.dossier_id == dossier["id"], File.name.in_(names))):
            file.documents[0].machine = file.documents[0].machine | {"confidence": 0.4}
    refresh(backend, dossier["id"])


@pytest.fixture
def no_other_doubts(backend):
    """The dossiers of the tests before keep their doubts out of the way."""
    with backend.database.write() as session:
        session.execute(update(Dossier).values(doubts=0))


def test_one_key_goes_from_doubt_to_doubt_and_on_to_the_next_dossier(
    page, address, backend, no_other_doubts, dossier, second_dossier, sign_in
):
    doubt(backend, dossier, "paie-08.pdf", "passeport.jpg")
    doubt(backend, second_dossier, "bail.pdf")
    sign_in("desk")
    page.get_by_role("link", name="Vérifier les papiers (3)").click()
    page.locator("[data-tools]").wait_for()
    first = page.url
    page.keyboard.press("F8")
    page.wait_for_url(lambda url: url != first)
    page.keyboard.press("Control+Enter")
    page.get_by_text("Le papier est accepté.").wait_for()
    assert page.url == first
    page.keyboard.press("Control+Enter")
    page.get_by_text("Voici un papier du dossier suivant.").wait_for()
    assert page.get_by_role("link", name="Dossier de").get_attribute("href").endswith(second_dossier["id"])
    assert page.get_by_role("heading", level=1).inner_text().startswith("Bail")
    page.keyboard.press("Control+Enter")
    page.get_by_text("Il n'y a plus de papier à vérifier").wait_for()
    assert second_dossier["id"] in page.url
    page.goto("/guichet")
    assert page.get_by_role("link", name="Vérifier les papiers").count() == 0
    page.goto("/guichet/a-verifier")
    page.get_by_text("Il n'y a plus de papier à vérifier.").wait_for()

    open_dossier(page, dossier)
    assert page.get_by_role("link", name="Vérifier les papiers").count() == 0
    page.get_by_role("link", name="Passeport (passeport.jpg)").click()
    page.get_by_role("button", name="Retirer la décision").click()
    page.get_by_text("La décision est retirée.").wait_for()


def test_what_has_the_focus_keeps_it_when_the_page_is_made_again(page, backend, no_other_doubts, dossier, sign_in):
    doubt(backend, dossier, "paie-08.pdf", "passeport.jpg")
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Vérifier les papiers (2)").focus()
    doubt(backend, dossier, "bail.pdf")
    page.get_by_role("link", name="Vérifier les papiers (3)").wait_for()
    assert page.evaluate("document.activeElement.innerText") == "Vérifier les papiers (3)"

    page.get_by_role("link", name="(bail.pdf)").focus()
    doubt(backend, dossier, "paie-10.jpg")
    page.get_by_role("link", name="Vérifier les papiers (4)").wait_for()
    assert "(bail.pdf)" in page.evaluate("document.activeElement.innerText")


def test_the_review_screen_is_worked_with_the_keyboard_alone(
    page, address, backend, no_other_doubts, dossier, second_dossier, sign_in
):
    doubt(backend, dossier, "paie-08.pdf", "passeport.jpg")
    doubt(backend, second_dossier, "bail.pdf")
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Vérifier les papiers (2)").press("Enter")
    page.locator("[data-tools]").wait_for()
    sheets, press = page.locator(".sheets"), page.keyboard.press
    page.locator(".sheet img").first.evaluate("image => image.decode()")
    upright = sheets.locator("img").first.bounding_box()

    press("Alt+ArrowUp")
    assert sheets.locator("img").first.bounding_box()["width"] > 1.4 * upright["width"]
    press("Alt+ArrowDown")
    press("F4")
    lying = sheets.locator("img").first.bounding_box()
    assert lying["width"] / lying["height"] == pytest.approx(upright["height"] / upright["width"], rel=0.05)
    assert lying["x"] >= sheets.bounding_box()["x"]  # no part of it is out of reach
    picture(page, "desk-review-turned")
    check_access(page)
    for _ in range(3):
        press("F4")

    page.keyboard.press("F2")
    assert page.evaluate("document.activeElement.id") == "type"
    press("Tab")
    press("Tab")
    field = page.evaluate("document.activeElement.id")
    assert field.startswith("f_")
    assert sheets.locator("rect.current").count() == 1
    net = page.locator("#f_net_pay")
    for _ in range(40):
        if page.evaluate("document.activeElement.id") == "f_net_pay":
            break
        press("Tab")
    press("Control+a")
    page.keyboard.type("1561,07")
    press("Control+Enter")  # accepts, and keeps what was just typed
    page.get_by_text("Le papier est accepté.").wait_for()
    files = httpx.get(
        f"{address}/api/v1/dossiers/{dossier['id']}/files",
        headers={"Authorization": f"Bearer {dossier['applicant_key']}"},
    ).json()["files"]
    paper = next(file for file in files if file["name"] == "paie-08.pdf")["result"]["documents"][0]
    assert (paper["correction"]["decision"], paper["fields"]["net_pay"]["value"]) == ("accepted", 1561.07)

    assert net.count() == 0  # the passport now
    press("F9")
    page.keyboard.type("La photo est coupée : reprenez-la en entier.")
    press("Control+Enter")
    page.get_by_text("Le papier est refusé.").wait_for()
    assert page.evaluate("document.activeElement !== document.body")
    assert page.get_by_role("heading", level=1).inner_text().startswith("Bail")
    press("F2")
    page.keyboard.type("Attestation d'assurance")
    press("Control+s")
    page.get_by_text("La correction est enregistrée.").wait_for()
    assert page.get_by_role("heading", level=1).inner_text().startswith("Attestation d'assurance")


def test_a_wrong_value_stops_the_decision_and_nothing_typed_is_lost(page, backend, dossier, sign_in):
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Bulletin de salaire (paie-08.pdf)").click()
    page.locator("#f_period").fill("13/2026")
    page.locator("#person").select_option(index=1)
    page.locator("#reason").fill("Il manque le bas de la page.")
    page.get_by_role("button", name="Refuser ce papier").click()
    assert "par exemple 09/2026" in page.get_by_role("alert").inner_text()
    assert page.locator("#reason").input_value() == "Il manque le bas de la page."
    assert page.locator("#f_period").input_value() == "13/2026"
    assert page.locator("#person").input_value() != ""


def test_a_session_that_ended_while_reviewing_loses_nothing(page, backend, dossier, sign_in):
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Bulletin de salaire (paie-08.pdf)").click()
    paper = page.url
    page.locator("#reason").fill("Il manque le bas de la page.")
    with backend.database.write() as session:
        session.execute(delete(StaffSession))  # twelve hours are over
    page.get_by_role("button", name="Refuser ce papier").click()
    assert "ce que vous avez écrit est gardé" in page.get_by_role("alert").inner_text()
    check_access(page)
    page.locator("#email").fill(address_of("desk"))
    page.locator("#password").fill(PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    check_access(page)
    picture(page, "sign-in-kept")
    page.get_by_role("button", name="Enregistrer ce que j'avais écrit").click()
    page.goto(paper)
    assert "Il manque le bas de la page." in page.locator("main").inner_text()


def test_a_file_that_has_no_place_is_taken_out(page, dossier, sign_in):
    sign_in("desk")
    open_dossier(page, dossier)
    page.get_by_role("link", name="Relevé de compte bancaire").click()
    page.get_by_text("Ce fichier n'a rien à faire").click()
    page.get_by_role("button", name="Retirer releve-compte.pdf").click()
    page.get_by_text("Le fichier est retiré").wait_for()
    assert "releve-compte.pdf" not in page.locator("main").inner_text()


def test_the_page_follows_the_reading_and_keeps_what_is_typed(page, address, sign_in):
    opened = new_dossier(address)
    sign_in("desk")
    open_dossier(page, opened)
    payslips = page.locator("[data-item=payslips]")
    payslips.get_by_text("Ne pas demander ce papier").click()
    payslips.locator("input[name=reason]").fill("Vu au guichet.")
    auth = {"Authorization": f"Bearer {opened['applicant_key']}"}
    paper = next(path for path in PAPERS if path.name == "bail.pdf")
    files = [("file", (paper.name, paper.read_bytes()))]
    httpx.post(f"{address}/api/v1/dossiers/{opened['id']}/files", files=files, headers=auth)
    page.locator("[data-file-status=done]").wait_for(timeout=200_000)
    page.get_by_role("link", name="Bail").wait_for()
    assert payslips.locator("input[name=reason]").input_value() == "Vu au guichet."
    assert page.evaluate("document.activeElement.name") == "reason"
