"""The applicant's journey, from the first click to the answer, on real papers through the real queue."""

from __future__ import annotations

import json
import re

import httpx
import pytest

from service.access import Actor
from service.dossiers import renew_link
from tests.browser.conftest import DOSSIER, PAPERS, SCREENS, check_access, new_dossier, picture

pytestmark = pytest.mark.browser


def go_on(page, name="Continuer"):
    """Sends the screen, and waits for the one that answers."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def say_who(page, year="1988"):
    """The first screen of the questions."""
    page.goto("/demande")
    page.get_by_label("Prénom", exact=True).fill("Nadia")
    page.get_by_label("Nom de famille").fill("Belkacem")
    page.get_by_label("Jour").fill("2")
    page.get_by_label("Mois").fill("4")
    page.get_by_label("Année").fill(year)
    go_on(page)


def answer(page, *labels):
    """Ticks the answers of a screen, and goes on."""
    for label in labels:
        page.get_by_label(label, exact=True).check()
    go_on(page)


def test_a_few_answers_give_the_list_and_the_link(page):
    page.goto("/")
    check_access(page)
    picture(page, "home")
    page.get_by_role("link", name="Commencer").click()
    check_access(page)
    picture(page, "questions-who")
    say_who(page)
    page.get_by_role("heading", name="Qui vivra dans le logement ?").wait_for()
    link = page.url.removesuffix("/personnes")
    assert link in page.locator("main").inner_text()

    page.get_by_role("link", name="Ajouter une personne").click()
    check_access(page)
    page.get_by_label("Un enfant, ou une personne à ma charge").check()
    page.get_by_label("Prénom", exact=True).fill("Ilyes")
    page.get_by_label("Nom de famille").fill("Belkacem")
    for label, value in (("Jour", "12"), ("Mois", "9"), ("Année", "2015")):
        page.get_by_label(label).fill(value)
    go_on(page, "Enregistrer cette personne")
    check_access(page)
    picture(page, "questions-people")
    page.get_by_role("link", name="Continuer").click()

    answer(page, "Célibataire")
    check_access(page)
    answer(page, "Non")
    answer(page)  # nothing is ticked: the page says so, beside the question
    assert page.get_by_text("Cochez au moins une réponse.").first.is_visible()
    assert page.evaluate("document.activeElement.id") == "activities-employee"
    check_access(page)
    picture(page, "questions-work")
    for label in ("Salarié(e)", "Un salaire", "Oui", "Française", "Non", "Non"):
        answer(page, label)
    picture(page, "questions-housing")
    answer(page, "Locataire d'un propriétaire privé")
    page.get_by_label("Ville ou commune").fill("Bordeaux")
    page.get_by_label("Numéro du département").fill("33")
    go_on(page)
    check_access(page)
    answer(page, "Mon logement est trop petit")
    page.get_by_role("heading", name="Vérifiez vos réponses").wait_for()
    check_access(page)
    picture(page, "questions-check")
    page.get_by_role("link", name="Voir ma liste de papiers").click()
    assert page.url == link
    for item in ("identity", "tax_notice_n2", "payslips", "lease", "rent_paid"):
        assert page.locator(f"[data-item={item}]").first.get_attribute("class") == "missing"
    check_access(page)

    page.get_by_role("link", name="Changer mes réponses").click()
    page.get_by_role("link", name="Changer : Logement actuel").click()
    assert page.get_by_label("Locataire d'un propriétaire privé").is_checked()
    answer(page, "Sans logement")
    page.get_by_role("link", name="Voir ma liste de papiers").click()
    assert page.locator("[data-item=homeless]").is_visible()
    assert not page.locator("[data-item=lease]").is_visible()


def test_the_back_button_loses_nothing(page):
    say_who(page)
    dossier = page.url
    page.get_by_role("link", name="Continuer").click()
    answer(page, "Divorcé(e)")
    page.get_by_role("heading", name="Attendez-vous un enfant").wait_for()
    page.go_back()
    assert page.get_by_label("Divorcé(e)").is_checked()
    answer(page, "Veuf ou veuve")
    page.goto(dossier.replace("/personnes", "/situation"))
    assert "Veuf ou veuve" in page.locator("main").inner_text()
    page.goto("/demande")
    say_who(page)
    first = page.url
    page.go_back()
    page.get_by_label("Prénom", exact=True).fill("Nadège")
    go_on(page)
    page.get_by_role("heading", name="Qui vivra dans le logement ?").wait_for()
    assert page.url == first  # the same dossier, with the name mended
    assert "Nadège" in page.locator("main").inner_text()


def test_two_tabs_answer_the_same_questions_and_the_last_word_counts(page):
    say_who(page)
    dossier = page.url
    page.get_by_role("link", name="Continuer").click()
    other = page.context.new_page()
    other.goto(page.url)
    answer(page, "Divorcé(e)")
    answer(page, "Non")
    with other.expect_navigation():
        other.get_by_label("Célibataire", exact=True).check()
        other.get_by_role("button", name="Continuer", exact=True).click()
    page.goto(dossier.replace("/personnes", "/situation"))
    said = page.locator("main").inner_text()
    assert "Célibataire" in said
    assert "Divorcé(e)" not in said
    assert "Naissance attendue\nNon" in said  # what the first tab answered since is still there
    other.close()


def test_a_link_that_was_replaced_says_what_to_do(page, backend, address):
    opened = new_dossier(address)
    page.goto(opened["applicant_url"])
    renewed = renew_link(backend, Actor("desk", "key:test"), opened["id"], address)
    page.locator("#note").fill("Je suis hébergée.")
    page.get_by_role("button", name="Enregistrer ce mot").click()
    assert "demandez un nouveau lien" in page.locator("main").inner_text()
    check_access(page)
    picture(page, "link-ended")
    page.go_back()
    assert page.locator("#note").input_value() == "Je suis hébergée."  # nothing typed is lost
    page.goto(f"/d/{renewed.applicant_key}")
    page.get_by_role("heading", name="Mon dossier").wait_for()


def test_the_dossier_asks_what_is_still_open(page, address):
    opened = new_dossier(address)
    page.goto(opened["applicant_url"])
    more = page.get_by_role("link", name="de plus pour une liste plus juste")
    before = int(re.search(r"(\d+) question", more.inner_text())[1])
    more.click()
    page.locator("fieldset").first.wait_for()
    page.locator("fieldset input").first.check()
    go_on(page)
    page.goto(opened["applicant_url"])
    assert int(re.search(r"(\d+) question", more.inner_text())[1]) < before


def test_english_is_chosen_by_hand_and_stays(page):
    page.goto("/demande")
    page.get_by_role("link", name="English").click()
    page.get_by_role("heading", name="Who are you?").wait_for()
    assert page.locator("html").get_attribute("lang") == "en"
    check_access(page)
    page.get_by_label("First name", exact=True).fill("Nadia")
    page.get_by_label("Last name", exact=True).fill("Belkacem")
    for label, value in (("Day", "2"), ("Month", "4"), ("Year", "1988")):
        page.get_by_label(label).fill(value)
    go_on(page, "Continue")
    page.goto(page.url.removesuffix("/personnes"))
    assert "Please add the identity paper" in page.locator("[data-item=identity]").inner_text()
    check_access(page)
    picture(page, "dossier-english")
    page.get_by_role("link", name="Français").click()
    assert "Joignez la pièce d'identité" in page.locator("[data-item=identity]").inner_text()


def test_papers_are_read_live_and_answered(page, address):
    situation = json.loads((DOSSIER / "situation.json").read_text("utf-8"))
    opened = httpx.post(f"{address}/api/v1/dossiers", json={"situation": situation}).json()
    page.goto(opened["applicant_url"])
    page.locator("#fichiers").set_input_files(PAPERS)
    page.locator("[data-file-status=done]").nth(len(PAPERS) - 1).wait_for(timeout=120_000)
    page.locator("[data-status=incomplete]").get_by_text("Il manque des papiers").wait_for()
    payslips = page.locator("[data-item=payslips]")
    assert payslips.get_attribute("class") == "rejected"
    assert "septembre 2026" in payslips.inner_text()
    assert "avis d'échéance" in page.locator("[data-item=rent_paid]").inner_text()
    check_access(page)
    page.screenshot(path=SCREENS / f"dossier-{page.screen}.png", full_page=True)

    if page.screen == "desk":
        page.locator("#etat").screenshot(path=SCREENS / "report.png")

    page.get_by_role("link", name="Imprimer ce qui manque").click()
    assert page.locator("[data-item=payslips]").is_visible()
    check_access(page)


def test_without_javascript_the_form_still_sends(browser, address):
    situation = json.loads((DOSSIER / "situation.json").read_text("utf-8"))
    opened = httpx.post(f"{address}/api/v1/dossiers", json={"situation": situation}).json()
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(opened["applicant_url"])
    page.locator("#fichiers").set_input_files(PAPERS[:1])
    page.get_by_role("button", name="Envoyer", exact=True).click()
    page.locator("[data-file-status]").wait_for()
    page.locator("#fichiers").set_input_files(PAPERS[:1])
    page.get_by_role("button", name="Envoyer", exact=True).click()
    page.get_by_text("Ce fichier a déjà été envoyé").wait_for()
    assert page.locator("[data-file-status]").count() == 1
    context.close()


def test_impossible_answers_are_explained_and_kept(page):
    say_who(page, year="2090")
    assert page.get_by_text("Cette date de naissance n'est pas possible.").is_visible()
    assert page.evaluate("document.activeElement.id") == "birth_day"
    assert page.get_by_label("Prénom", exact=True).input_value() == "Nadia"
    check_access(page)


def test_a_wrong_link_says_so(page):
    answer = page.goto("/d/nothing-like-a-key")
    assert answer.status == 404
    assert "lien" in page.locator("main").inner_text()
    page.goto("/nulle-part")
    assert "Cette page n'existe pas" in page.locator("main").inner_text()
    check_access(page)


def test_this_is_wrong_takes_a_paper_back_or_tells_the_desk(page, dossier):
    page.goto(dossier["applicant_url"])
    statement = page.locator("li[data-file-status]", has_text="releve-compte.pdf")
    statement.get_by_text("Retirer ce papier, ou dire une erreur").click()
    check_access(page)
    statement.get_by_role("button", name="Retirer ce papier").click()
    page.get_by_text("Le papier est retiré.").wait_for()
    assert page.locator("li[data-file-status]", has_text="releve-compte.pdf").count() == 0

    payslip = page.locator("li[data-file-status]", has_text="paie-08.pdf")
    payslip.get_by_text("Retirer ce papier, ou dire une erreur").click()
    payslip.get_by_label("Le papier est bon").fill("Le net est 1 561 euros.")
    payslip.get_by_role("button", name="Dire au guichet").click()
    page.get_by_text("Votre mot est enregistré.").wait_for()
    assert page.locator("#note").input_value() == "paie-08.pdf : Le net est 1 561 euros."
    page.locator("#note").fill("J'ai changé d'employeur en octobre.")
    page.get_by_role("button", name="Enregistrer ce mot").click()
    page.get_by_text("Votre mot est enregistré.").wait_for()
    assert page.locator("#note").input_value() == "J'ai changé d'employeur en octobre."
