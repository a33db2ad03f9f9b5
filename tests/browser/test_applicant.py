"""The applicant's journey, from the first click to the answer, on real papers through the real queue."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.browser.conftest import DOSSIER, PAPERS, SCREENS, check_access

pytestmark = pytest.mark.browser


def fill_situation(page, birth_date="1988-04-02"):
    page.goto("/demande")
    page.locator("#p1_first_name").fill("Nadia")
    page.locator("#p1_last_name").fill("Belkacem")
    page.locator("#p1_birth_date").fill(birth_date)
    page.locator("#p1_activities-employee").check()
    page.locator("#p1_incomes-salary").check()
    page.locator("#family_status").select_option("single")
    page.locator("#housing").select_option("tenant")
    page.get_by_role("button", name="Voir ma liste de papiers").click()


def test_a_few_answers_give_the_list_and_the_link(page):
    page.goto("/")
    check_access(page)
    page.get_by_role("link", name="Commencer").click()
    check_access(page)
    fill_situation(page)
    for item in ("identity", "tax_notice_n2", "payslips", "lease", "rent_paid"):
        assert page.locator(f"[data-item={item}]").get_attribute("class") == "missing"
    check_access(page)
    link = page.url.split("?")[0]
    assert link in page.locator("main").inner_text()

    page.get_by_role("link", name="Changer mes réponses").click()
    assert page.locator("#p1_last_name").input_value() == "Belkacem"
    page.locator("#housing").select_option("homeless")
    page.get_by_role("button", name="Voir ma liste de papiers").click()
    assert page.url == link
    assert page.locator("[data-item=homeless]").is_visible()
    assert not page.locator("[data-item=lease]").is_visible()


def test_more_questions_make_the_list_more_exact(page):
    fill_situation(page)
    page.get_by_role("link", name="de plus pour une liste plus juste").click()
    page.get_by_role("heading", name="Encore quelques questions").wait_for()
    asked = page.locator("fieldset").count()
    check_access(page)
    page.screenshot(path=SCREENS / f"questions-{page.screen}.png", full_page=True)
    protected = page.get_by_role("group", name="quel avis d'impôt existe")
    protected.get_by_label("Protection internationale").check()
    page.get_by_role("group", name="une tutelle").get_by_label("Oui").check()
    page.get_by_role("button", name="Enregistrer").click()
    assert page.locator("[data-item=guardianship]").is_visible()
    more = page.get_by_role("link", name="de plus pour une liste plus juste")
    assert more.count() == 0 or f"à {asked - 2} question" in more.inner_text()
    page.get_by_role("link", name="Changer mes réponses").click()
    page.get_by_role("button", name="Voir ma liste de papiers").click()
    assert page.locator("[data-item=guardianship]").is_visible()  # kept, though the form does not ask it


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
    assert page.locator("[data-file-status]").count() == 1
    context.close()


def test_impossible_answers_are_explained_and_kept(page):
    fill_situation(page, birth_date="2090-01-01")
    assert page.get_by_role("alert").is_visible()
    assert page.locator("#p1_first_name").input_value() == "Nadia"


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
    statement.get_by_text("C'est faux ?").click()
    check_access(page)
    statement.get_by_role("button", name="Retirer ce papier").click()
    page.get_by_text("Le papier est retiré.").wait_for()
    assert page.locator("li[data-file-status]", has_text="releve-compte.pdf").count() == 0

    payslip = page.locator("li[data-file-status]", has_text="paie-08.pdf")
    payslip.get_by_text("C'est faux ?").click()
    payslip.get_by_label("Le papier est bon").fill("Le net est 1 561 euros.")
    payslip.get_by_role("button", name="Dire au guichet").click()
    page.get_by_text("Votre mot est enregistré.").wait_for()
    assert page.locator("#note").input_value() == "paie-08.pdf : Le net est 1 561 euros."
    page.locator("#note").fill("J'ai changé d'employeur en octobre.")
    page.get_by_role("button", name="Enregistrer ce mot").click()
    page.get_by_text("Votre mot est enregistré.").wait_for()
    assert page.locator("#note").input_value() == "J'ai changé d'employeur en octobre."
