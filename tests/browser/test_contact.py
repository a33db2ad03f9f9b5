"""Being told by e-mail, in a browser: the code, what the desk sends, the end of it; on a site with a real mail
server, served in this process since nothing is read here.
"""

from __future__ import annotations

import re
import threading

import pytest
from werkzeug.serving import make_server

from service.accounts import COMMAND_LINE, Person, choose_password, create_account
from service.app import create_app
from service.cli.serve import free_port
from service.config import from_environment
from service.outbox import deliver_mail
from tests.browser.conftest import PASSWORD, check_access, new_dossier, picture
from tests.service.mail.conftest import Box, Controller

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def box():
    return Box()


@pytest.fixture(scope="module")
def site(box, tmp_path_factory):
    """The application on a port, with e-mail on."""
    post = Controller(box, hostname="127.0.0.1", port=free_port())
    post.start()
    port = free_port()
    settings = {"SMTP_URL": f"smtp://127.0.0.1:{post.port}", "MAIL_FROM": "no-reply@logement.example"}
    home = {"BORDEREAU_HOME": str(tmp_path_factory.mktemp("mail")), "PUBLIC_URL": f"http://127.0.0.1:{port}"}
    app = create_app(from_environment({**settings, **home}))
    server = make_server("127.0.0.1", port, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield app.extensions["bordereau"]
    server.shutdown()
    post.stop()


@pytest.fixture(scope="module")
def address(site):
    return site.settings.public_url


def test_an_applicant_is_told_and_the_desk_sends_what_is_missing(page, site, box, address):
    opened = new_dossier(address)
    page.goto(f"/d/{opened['applicant_key']}")
    page.locator("#email").fill(f"nadia-{page.screen}@example.org")
    page.get_by_role("button", name="Recevoir un code").click()
    page.get_by_text("Un code est parti").wait_for()
    check_access(page)
    page.locator("#e-mail").scroll_into_view_if_needed()
    deliver_mail(site)
    page.locator("#code").fill("AAAA AAAA")
    page.get_by_role("button", name="Confirmer mon adresse").click()
    assert "Ce code n'est pas le bon" in page.locator("main").inner_text().replace("\u2019", "'")
    check_access(page)
    page.go_back()
    page.locator("#code").fill(re.search(r"\n {4}(\S{4} \S{4})\r?\n", box.texts[-1])[1])
    page.get_by_role("button", name="Confirmer mon adresse").click()
    page.get_by_text("Vous êtes prévenu à").wait_for()
    check_access(page)
    picture(page, "dossier-told")

    email = f"desk-{page.screen}@example.org"
    create_account(site, COMMAND_LINE, email, Person("Nora Petit", "desk"))
    deliver_mail(site)
    choose_password(site, re.search(r"/compte/lien/(\S+)", box.texts[-1])[1], PASSWORD)
    page.goto(f"/connexion?suite=/guichet/dossiers/{opened['id']}")
    page.locator("#email").fill(email)
    page.locator("#password").fill(PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    page.get_by_text("Le demandeur est prévenu à").wait_for()
    check_access(page)
    page.goto(f"/guichet/dossiers/{opened['id']}/manque")
    check_access(page)
    page.get_by_role("button", name="Envoyer à").click()
    page.get_by_text("La liste part par e-mail").wait_for()
    deliver_mail(site)
    assert "bulletins de salaire" in box.texts[-1]
    page.get_by_role("button", name="Faire un nouveau lien et l'envoyer").click()
    page.get_by_text("Le lien part par e-mail").wait_for()
    check_access(page)
    deliver_mail(site)
    assert page.locator(".link").inner_text() in box.texts[-1]

    page.goto(re.search(r"http\S+/e-mails/arreter/\S+", box.texts[-1])[0])
    check_access(page)
    page.get_by_role("button", name="Arrêter les e-mails").click()
    page.get_by_text("Votre adresse est effacée").wait_for()
    check_access(page)


def test_a_forgotten_password(page, site, box):
    page.goto("/mot-de-passe-oublie")
    check_access(page)
    page.locator("#email").fill("nobody@example.org")
    page.get_by_role("button", name="Recevoir un lien").click()
    page.get_by_role("heading", name="Regardez vos e-mails").wait_for()
    check_access(page)
