"""Invitations and forgotten passwords by e-mail."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from service.accounts import COMMAND_LINE, disable_account
from service.outbox import deliver_mail
from service.store.models import Account, Mail, utc_now
from tests.service.mail.conftest import SITE
from tests.service.web.conftest import PASSWORD, fill_in, invited, signed_in_client

NEW = "quatre ânes verts"


@pytest.fixture
def desk(backend, box):
    """Somebody with a password; what they were sent is out of the box."""
    account, _ = invited(backend, "desk")
    deliver_mail(backend)
    fill_in_link(backend, box.texts[-1])
    box.envelopes.clear()
    return account


def link_in(text):
    return re.search(rf"{SITE}(/compte/lien/\S+)", text)[1]


def fill_in_link(backend, text):
    from service.accounts import choose_password

    return choose_password(backend, link_in(text).rpartition("/")[2], PASSWORD)


def ask(app, email, place="192.0.2.1"):
    client = app.test_client()
    token = re.search(r'name="token" value="([^"]+)"', client.get("/mot-de-passe-oublie").text)[1]
    form = {"token": token, "email": email}
    return client.post("/mot-de-passe-oublie", data=form, environ_overrides={"REMOTE_ADDR": place})


def test_an_invitation_goes_out_by_e_mail_and_is_not_shown(app, backend, box):
    account, url = invited(backend, "admin")
    assert url == ""
    deliver_mail(backend)
    admin = signed_in_client(app, account)
    form = {"token": "a token of this session", "email": "nora@example.org", "name": "Nora", "role": "desk"}
    shown = admin.post("/administration/comptes", data=form).text
    assert "/compte/lien/" not in shown
    assert "nora@example.org" in shown
    deliver_mail(backend)
    client = app.test_client()
    path = link_in(box.texts[-1])
    assert "sept jours" in box.texts[-1]
    assert fill_in(client, path, password=PASSWORD, again=PASSWORD).headers["Location"] == "/guichet"


def test_a_link_never_begins_with_what_a_request_says_its_host_is(app, backend, box, desk):
    client = app.test_client()
    page = client.get("/mot-de-passe-oublie", base_url="http://evil.example").text
    token = re.search(r'name="token" value="([^"]+)"', page)[1]
    form = {"token": token, "email": desk.email}
    client.post("/mot-de-passe-oublie", data=form, base_url="http://evil.example")
    deliver_mail(backend)
    assert "evil" not in box.texts[-1]
    assert SITE in box.texts[-1]


def test_a_forgotten_password_is_replaced_and_every_session_ends(app, backend, box, desk):
    elsewhere = signed_in_client(app, desk)
    assert ask(app, " Desk@Example.org").status_code == 200
    deliver_mail(backend)
    client, path = app.test_client(), link_in(box.texts[-1])
    assert elsewhere.get("/guichet").status_code == 200  # asking alone changes nothing
    assert fill_in(client, path, password=NEW, again=NEW).status_code == 303
    assert elsewhere.get("/guichet").status_code == 302
    assert client.get("/guichet").status_code == 200
    assert app.test_client().get(path).status_code == 404
    with backend.database.read() as session:
        assert session.get_one(Account, desk.id).link_hash is None


def test_the_link_of_a_forgotten_password_lasts_a_day(app, backend, box, desk):
    ask(app, desk.email)
    deliver_mail(backend)
    with backend.database.write() as session:
        assert session.get_one(Account, desk.id).link_until < utc_now() + timedelta(days=1)
        session.execute(update(Account).values(link_until=utc_now()))
    assert app.test_client().get(link_in(box.texts[-1])).status_code == 404


def test_the_answer_is_the_same_for_whoever_has_no_account(app, backend, box, desk):
    closed = member_by_mail(backend, box, "landlord")
    disable_account(backend, COMMAND_LINE, closed.id)
    box.envelopes.clear()
    answers = {ask(app, email).text for email in (desk.email, "nobody@example.org", closed.email)}
    assert len(answers) == 1
    with backend.database.read() as session:  # and the work is the same: a row each
        assert session.scalar(select(func.count()).where(Mail.kind == "forgotten")) == 3
    deliver_mail(backend)
    assert [one.rcpt_tos for one in box.envelopes] == [[desk.email]]


def member_by_mail(backend, box, role):
    invited(backend, role)
    deliver_mail(backend)
    return fill_in_link(backend, box.texts[-1])


def test_a_mailbox_is_not_filled_and_the_first_link_keeps_working(app, backend, box, desk):
    for number in range(4):
        assert ask(app, desk.email, f"192.0.2.{number}").status_code == 200
    deliver_mail(backend)
    assert len(box.messages) == 1
    assert app.test_client().get(link_in(box.texts[0])).status_code == 200


def test_asking_again_and_again_from_one_place_is_refused(app, backend):
    codes = [ask(app, f"{number}@example.org").status_code for number in range(12)]
    assert codes[:10] == [200] * 10
    assert codes[-1] == 429


@pytest.mark.parametrize("email", ["", "x", "a@example.org\nBcc: b@example.org", "desk@example.org,b@example.org"])
def test_what_is_no_address_is_said(app, backend, box, desk, email):
    assert ask(app, email).status_code == 400
    deliver_mail(backend)
    assert box.envelopes == []


def test_an_invited_person_who_forgets_gets_the_invitation_again(app, backend, box):
    invited(backend, "desk")
    ask(app, "desk@example.org")
    deliver_mail(backend)
    path = link_in(box.texts[-1])
    assert fill_in(app.test_client(), path, password=PASSWORD, again=PASSWORD).status_code == 303
