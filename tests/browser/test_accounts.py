"""An account from the administrator's click to the clerk's first dossier, and what happens when it goes wrong."""

from __future__ import annotations

import pytest

from tests.browser.conftest import PASSWORD, check_access, picture

pytestmark = pytest.mark.browser


@pytest.fixture
def other(browser, page, address):
    """The browser of somebody else."""
    context = browser.new_context(base_url=address, viewport=page.viewport_size, locale="fr-FR")
    view = context.new_page()
    view.set_default_timeout(20_000)
    view.screen = page.screen
    yield view
    context.close()


def choose(view, password, again=None):
    view.locator("#password").fill(password)
    view.locator("#again").fill(again or password)
    view.get_by_role("button", name="Enregistrer et se connecter").click()


def test_an_administrator_makes_an_account_and_the_clerk_works_with_it(page, other, sign_in):
    sign_in("admin")
    page.get_by_role("link", name="Administration").click()
    check_access(page)
    page.get_by_role("link", name="Comptes").click()
    email = f"nadir-{page.screen}@example.org"
    page.locator("#email").fill(email)
    page.locator("#name").fill(f"Nadir Roux {page.screen}")
    page.locator("#role").select_option("desk")
    page.locator("#organisation").fill("Guichet Sud")
    page.get_by_role("button", name="Créer le compte").click()
    check_access(page)
    url = page.locator(".link").inner_text()

    other.goto(url)
    assert other.locator("#email").input_value() == email
    choose(other, PASSWORD, "autre chose du tout")
    assert "ne sont pas les mêmes" in other.get_by_role("alert").inner_text()
    check_access(other)
    picture(other, "account-link")
    choose(other, PASSWORD)
    other.get_by_role("heading", name="Dossiers", exact=True).wait_for()
    other.get_by_role("link", name=f"Nadir Roux {page.screen}").click()
    check_access(other)
    picture(other, "account")
    other.goto(url)
    assert "Ce lien ne sert plus" in other.get_by_role("heading").inner_text()
    check_access(other)
    other.goto("/guichet/statistiques")

    page.get_by_role("link", name="Retour aux comptes").click()
    check_access(page)
    picture(page, "admin-accounts")
    page.get_by_role("link", name=f"Nadir Roux {page.screen}").click()
    check_access(page)
    page.get_by_role("button", name="Fermer le compte").click()
    page.get_by_text("La personne n'est plus connectée nulle part").wait_for()
    other.reload()
    assert "Votre session est terminée" in other.get_by_role("alert").inner_text()
    check_access(other)
    page.get_by_role("button", name="Rouvrir le compte").click()
    other.locator("#email").fill(email)
    other.locator("#password").fill(PASSWORD)
    other.get_by_role("button", name="Se connecter").click()
    other.wait_for_url("**/guichet/statistiques")  # the page where the session ended

    page.get_by_role("link", name="Administration").click()
    page.get_by_role("link", name="Journal").click()
    page.locator("#who").select_option(label=f"Nadir Roux {page.screen}")
    page.get_by_role("button", name="Chercher").click()
    assert "a choisi son mot de passe" in page.locator("tbody").inner_text()
    check_access(page)


def test_one_changes_ones_password(page, people, sign_in):
    sign_in("landlord")
    page.get_by_role("link", name="Paul Martin").click()
    page.locator("#current").fill("pas le bon")
    page.locator("#password").fill(PASSWORD + " !")
    page.locator("#again").fill(PASSWORD + " !")
    page.get_by_role("button", name="Changer de mot de passe").click()
    assert "n'est pas le bon" in page.get_by_role("alert").inner_text()
    check_access(page)


def test_without_e_mail_one_asks_the_administrator(page):
    page.goto("/connexion")
    page.get_by_role("link", name="Mot de passe oublié").click()
    assert "Demandez un nouveau lien" in page.locator("main").inner_text()
    check_access(page)
