"""Accounts by the pages: invited, signed in, changed, disabled, forgotten; and everything that must be refused."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from service.accounts import COMMAND_LINE, disable_account
from service.store.models import Account, AuditEntry, StaffSession, utc_now
from tests.service.web.conftest import PASSWORD, fill_in, invited, member, signed_in_client

NEW = "quatre ânes verts"


@pytest.fixture
def backend(app):
    return app.extensions["bordereau"]


def sign_in(client, email, password=PASSWORD, path="/connexion", **more):
    return fill_in(client, path, email=email, password=password, **more)


def path_of(url):
    return "/" + url.split("/", 3)[3] if "://" in url else url


def sessions(backend):
    with backend.database.read() as session:
        return session.scalar(select(func.count()).select_from(StaffSession))


def actions(backend):
    with backend.database.read() as session:
        return [tuple(row) for row in session.execute(select(AuditEntry.actor, AuditEntry.action))]


def test_an_invitation_opens_an_account_once(app, backend):
    account, url = invited(backend, "desk")
    client = app.test_client()
    page = client.get(url)
    assert account.email in page.text
    assert page.headers["Cache-Control"] == "no-store"
    answer = fill_in(client, url, password=PASSWORD, again=PASSWORD)
    assert answer.headers["Location"] == "/guichet"
    assert client.get("/guichet").status_code == 200
    assert app.test_client().get(url).status_code == 404
    other = app.test_client()
    assert sign_in(other, "DESK@example.org ").headers["Location"] == "/guichet"  # as people type it
    assert (f"account:{account.id}", "choose_password") in actions(backend)


def test_an_invitation_runs_out_and_a_new_one_closes_the_former(app, backend):
    admin = signed_in_client(app, invited(backend, "admin")[0])
    account, url = invited(backend, "desk")
    with backend.database.write() as session:
        assert timedelta(days=6.9) < session.get_one(Account, account.id).link_until - utc_now() < timedelta(days=7)
        session.execute(update(Account).where(Account.id == account.id).values(link_until=utc_now()))
    assert app.test_client().get(url).status_code == 404
    assert fill_in(app.test_client(), url, password=PASSWORD, again=PASSWORD).status_code == 404
    assert "Invitation périmée" in admin.get("/administration/comptes").text

    answer = admin.post(f"/administration/comptes/{account.id}/lien", data={"token": "a token of this session"})
    first = path_of(re.search(r'class="verdict link">([^<]+)<', answer.text)[1])
    answer = admin.post(f"/administration/comptes/{account.id}/lien", data={"token": "a token of this session"})
    second = path_of(re.search(r'class="verdict link">([^<]+)<', answer.text)[1])
    assert app.test_client().get(first).status_code == 404
    assert app.test_client().get(second).status_code == 200


@pytest.mark.parametrize(
    ("password", "again"), [("court", "court"), (NEW, NEW + "x"), ("motdepasse2026", "motdepasse2026")]
)
def test_a_bad_choice_is_said_and_the_link_still_works(app, backend, password, again):
    _, url = invited(backend, "desk")
    answer = fill_in(app.test_client(), url, password=password, again=again)
    assert (answer.status_code, 'role="alert"' in answer.text) == (400, True)
    assert fill_in(app.test_client(), url, password=NEW, again=NEW).status_code == 303


def test_no_answer_tells_who_has_an_account(app, backend):
    member(backend, "desk")
    closed = member(backend, "landlord")
    disable_account(backend, COMMAND_LINE, closed.id)
    invited(backend, "admin")  # has no password yet
    answers = set()
    for email in ("desk@example.org", "landlord@example.org", "admin@example.org", "nobody@example.org"):
        answer = sign_in(app.test_client(), email, "wrong password")
        text = re.sub(r'value="[^"]*"', "", answer.text)
        answers.add((answer.status_code, text))
    assert len(answers) == 1
    assert answers.pop()[0] == 401
    assert sign_in(app.test_client(), "landlord@example.org").status_code == 401  # even with the right password
    assert sign_in(app.test_client(), "admin@example.org", "").status_code == 401


def test_guessing_is_slowed_from_one_place_and_for_one_address(app, backend):
    member(backend, "desk")

    def tried(client, email, place):
        token = re.search(r'name="token" value="([^"]+)"', client.get("/connexion").text)[1]
        form = {"token": token, "email": email, "password": "wrong"}
        return client.post("/connexion", data=form, environ_overrides={"REMOTE_ADDR": place}).status_code

    one = app.test_client()
    assert [tried(one, f"{number}@example.org", "192.0.2.1") for number in range(11)] == [401] * 10 + [429]
    codes = [tried(one, "desk@example.org", f"198.51.100.{number % 200}") for number in range(31)]
    assert codes == [401] * 30 + [429]
    assert tried(one, "other@example.org", "203.0.113.9") == 401


def test_a_session_set_before_signing_in_is_worth_nothing(app, backend):
    member(backend, "desk")
    client = app.test_client()
    client.get("/connexion")
    with client.session_transaction() as session:
        session["signed_in"], session["planted"] = "chosen by somebody else", "x"
    before = client.get_cookie("session").value
    assert sign_in(client, "desk@example.org").status_code == 303
    after = client.get_cookie("session")
    assert after.value != before
    assert after.http_only
    assert after.same_site == "Lax"
    with client.session_transaction() as session:
        assert set(session) == {"signed_in", "token"}
        assert session["signed_in"] != "chosen by somebody else"
    thief = app.test_client()
    thief.set_cookie("session", before)
    assert thief.get("/guichet").status_code == 302


def test_cookies_are_secure_on_a_secure_site(installation):
    from service.app import create_app

    installation.reopen({"PUBLIC_URL": "https://logement.example"})
    client = create_app(installation.settings).test_client()
    assert "Secure" in client.get("/connexion").headers["Set-Cookie"]


def test_signing_out_ends_the_session_even_for_a_copied_cookie(app, backend):
    client = signed_in_client(app, member(backend, "desk"))
    copied = client.get_cookie("session").value
    assert client.post("/deconnexion", data={"token": "a token of this session"}).status_code == 303
    thief = app.test_client()
    thief.set_cookie("session", copied)
    assert thief.get("/guichet").status_code == 302
    assert sessions(backend) == 0


def test_another_site_signs_nobody_in_or_out(app, backend):
    member(backend, "desk")
    form = {"email": "desk@example.org", "password": PASSWORD}
    assert app.test_client().post("/connexion", data=form).status_code == 400
    client = app.test_client()
    client.get("/connexion")
    assert client.post("/connexion", data={**form, "token": "guessed"}).status_code == 400
    signed = signed_in_client(app, member(backend, "admin"))
    assert signed.post("/deconnexion", data={}).status_code == 400
    assert signed.get("/guichet").status_code == 200


def test_a_disabled_account_is_out_at_once_and_may_come_back(app, backend):
    account = member(backend, "desk")
    client, admin = signed_in_client(app, account), signed_in_client(app, invited(backend, "admin")[0])
    assert client.get("/guichet").status_code == 200
    form = {"token": "a token of this session"}
    assert admin.post(f"/administration/comptes/{account.id}/fermer", data=form).status_code == 303
    assert client.get("/guichet").status_code == 302
    assert sign_in(app.test_client(), account.email).status_code == 401
    answer = admin.post(f"/administration/comptes/{account.id}/lien", data=form)
    assert (answer.status_code, "link" in answer.text.split("Ce n'est pas possible")[0][-50:]) == (400, False)
    admin.post(f"/administration/comptes/{account.id}/ouvrir", data=form)
    assert client.get("/guichet").status_code == 302  # the old session stays ended
    assert sign_in(app.test_client(), account.email).status_code == 303


def test_a_new_role_holds_from_the_next_page(app, backend):
    account = member(backend, "desk")
    client, admin = signed_in_client(app, account), signed_in_client(app, invited(backend, "admin")[0])
    change = {"token": "a token of this session", "name": "Nora", "role": "landlord", "organisation": "Habitat Est"}
    assert admin.post(f"/administration/comptes/{account.id}", data=change).status_code == 303
    assert client.get("/guichet").status_code == 403
    assert "Nora" in client.get("/bailleur").text


def test_nobody_closes_or_lowers_their_own_account(app, backend):
    account, _ = invited(backend, "admin")
    admin, form = signed_in_client(app, account), {"token": "a token of this session"}
    assert admin.post(f"/administration/comptes/{account.id}/fermer", data=form).status_code == 400
    change = {**form, "name": "Claire", "role": "desk", "organisation": ""}
    assert admin.post(f"/administration/comptes/{account.id}", data=change).status_code == 400
    assert admin.get("/administration").status_code == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"email": "desk@example.org"},  # there already
        {"email": "not an address"},
        {"email": "a@example.org, b@example.org"},
        {"email": "a@example.org\nBcc: b@example.org"},
        {"email": '"a b"@example.org'},
        {"role": "applicant"},
        {"role": "root"},
        {"name": " "},
        {"role": "landlord", "organisation": ""},
    ],
)
def test_an_account_that_makes_no_sense_is_not_made(app, backend, changes):
    invited(backend, "desk")
    admin = signed_in_client(app, invited(backend, "admin")[0])
    form = {
        "token": "a token of this session",
        "email": "new@example.org",
        "name": "Nora",
        "role": "desk",
        "organisation": "",
    }
    answer = admin.post("/administration/comptes", data=form | changes)
    assert (answer.status_code, 'role="alert"' in answer.text) == (400, True)
    with backend.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Account)) == 2


def test_one_changes_ones_own_password_and_is_signed_out_elsewhere(app, backend):
    account = member(backend, "desk")
    here, elsewhere = signed_in_client(app, account), signed_in_client(app, account)
    form = {"token": "a token of this session", "password": NEW, "again": NEW}
    assert here.post("/compte/mot-de-passe", data={**form, "current": "wrong"}).status_code == 400
    assert here.post("/compte/mot-de-passe", data={**form, "current": PASSWORD, "again": "x"}).status_code == 400
    assert here.post("/compte/mot-de-passe", data={**form, "current": PASSWORD}).status_code == 303
    assert here.get("/guichet").status_code == 200
    assert elsewhere.get("/guichet").status_code == 302
    assert sign_in(app.test_client(), account.email).status_code == 401
    assert sign_in(app.test_client(), account.email, NEW).status_code == 303


def test_an_ended_session_is_said_and_leads_back_to_the_page(app, backend):
    account = member(backend, "desk")
    client = signed_in_client(app, account)
    with backend.database.write() as session:
        session.execute(update(StaffSession).values(created_at=utc_now() - timedelta(hours=12, seconds=1)))
    answer = client.get("/guichet/statistiques?x=1")
    assert answer.status_code == 302
    assert "Votre session est terminée" in client.get(answer.headers["Location"]).text
    back = sign_in(client, account.email, path=answer.headers["Location"])
    assert back.headers["Location"] == "/guichet/statistiques?x=1"


def test_a_form_sent_after_the_end_leads_back_to_its_page(app, backend):
    account = member(backend, "desk")
    answer = app.test_client().post("/guichet/dossiers/abc/dispense", data={"item": "payslips"})
    assert answer.status_code == 401
    assert "le dernier envoi n" in answer.text
    action = re.search(r'<form method="post" class="narrow" action="([^"]+)"', answer.text)[1]
    back = sign_in(app.test_client(), account.email, path=action.replace("&amp;", "&"))
    assert back.headers["Location"] == "/guichet/dossiers/abc"


def test_the_log_says_who_by_their_name(app, backend):
    from service.dossiers import open_dossier, share_dossier
    from tests.service.conftest import DESK, SITUATION

    opened = open_dossier(backend, DESK, SITUATION)
    desk = signed_in_client(app, member(backend, "desk", "Nora Petit"))
    share_dossier(backend, DESK, opened.dossier.id, "Habitat Sud")
    owner = signed_in_client(app, member(backend, "landlord", "Paul Martin", organisation="Habitat Sud"))
    form = {"token": "a token of this session", "landlord": "Habitat Sud", "stop": "1"}
    owner.get(f"/bailleur/dossiers/{opened.dossier.id}")
    desk.post(f"/guichet/dossiers/{opened.dossier.id}/partage", data=form)
    page = desk.get(f"/guichet/dossiers/{opened.dossier.id}").text
    assert "Nora Petit a retiré le dossier à un bailleur" in page
    assert "<option>Habitat Sud</option>" in page  # a landlord with an account can be shared with again
    journal = signed_in_client(app, invited(backend, "admin")[0]).get("/administration/journal").text
    assert "Paul Martin (Habitat Sud)" in journal


def test_without_e_mail_a_forgotten_password_is_a_matter_for_the_administrator(app, backend):
    member(backend, "desk")
    assert "Demandez un nouveau lien" in app.test_client().get("/mot-de-passe-oublie").text
    answer = app.test_client().post("/mot-de-passe-oublie", data={"email": "desk@example.org"})
    assert "Demandez un nouveau lien" in answer.text


def test_the_journal_is_searched_by_person_and_day(app, backend):
    desk = member(backend, "desk", "Nora Petit")
    signed_in_client(app, desk)
    admin = signed_in_client(app, invited(backend, "admin")[0])
    found = admin.get(f"/administration/journal?who=account:{desk.id}").text
    assert found.count("<tr><td>") == 2  # chose a password, signed in
    day = utc_now().astimezone().date()
    assert "Rien ne correspond" in admin.get(f"/administration/journal?until={day - timedelta(days=1)}").text
    assert "Rien ne correspond" not in admin.get(f"/administration/journal?since={day}&until={day}").text
    assert admin.get("/administration/journal?since=nonsense&who=x&before=x").status_code == 200


def test_a_character_that_is_no_text_is_refused(app, backend):
    admin = signed_in_client(app, invited(backend, "admin")[0])
    form = {"token": "a token of this session", "name": "Nora\0", "email": "nora@example.org", "role": "desk"}
    assert admin.get("/administration/journal?who=%00").status_code == 400
    assert admin.get("/administration/comptes/a%00b").status_code == 400
    assert admin.post("/administration/comptes", data=form).status_code == 400
    assert sign_in(app.test_client(), "nora\0@example.org").status_code == 400
