"""E-mails leave once, are tried again when it helps, and hold no more than they should."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from service.accounts import COMMAND_LINE, Person, create_account
from service.addresses import checked_address
from service.config import from_environment
from service.errors import InvalidRequestError
from service.letters import Letter
from service.outbox import KEPT, MOST_ATTEMPTS, deliver_mail, sweep_mail, write_letter
from service.smtp import server_of
from service.store.models import Mail, utc_now
from tests.service.mail.conftest import SITE, due_now

LETTER = Letter("test", "Élèves & sœurs", "Bonjour,\n.\n.. deux points\nÀ bientôt", "http://logement.example/stop")


def write(backend, key="k", to="a@example.org", letter=LETTER):
    with backend.database.write() as session:
        return write_letter(backend, session, key, to, letter)


def rows(backend):
    with backend.database.read() as session:
        return list(session.scalars(select(Mail).order_by(Mail.created_at)))


def test_a_letter_arrives_whole_with_what_mail_programs_need(backend, box):
    assert write(backend)
    assert deliver_mail(backend) == 1
    message = box.messages[0]
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == LETTER.text
    assert message["Subject"] == LETTER.subject
    assert message["From"] == "Bordereau <no-reply@logement.example>"
    assert message["To"] == "a@example.org"
    assert message["Message-ID"] == f"<{rows(backend)[0].id}@logement.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] == "<http://logement.example/stop>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message.get_content_type() == "text/plain"
    envelope = box.envelopes[0]
    assert (envelope.mail_from, envelope.rcpt_tos) == ("no-reply@logement.example", ["a@example.org"])
    assert deliver_mail(backend) == 0


def test_the_same_thing_is_written_once(backend, box):
    assert write(backend)
    assert not write(backend)
    assert write(backend, "other")
    deliver_mail(backend)
    deliver_mail(backend)
    assert len(box.messages) == 2


def test_a_busy_server_is_asked_again_later_each_time_and_then_no_more(backend, box):
    box.refusals = ["451 later"] * 20
    write(backend)
    delays = []
    for _ in range(MOST_ATTEMPTS):
        assert deliver_mail(backend) == 1
        assert deliver_mail(backend) == 0
        row = rows(backend)[0]
        delays.append(round((row.next_at - utc_now()).total_seconds(), -1) if row.next_at else None)
        due_now(backend)
    assert delays == [30, 60, 120, 240, 480, 960, 1920, 3840, None]
    assert row.sent_at is None
    assert row.sealed == ""
    assert box.messages == []


def test_after_a_failure_the_same_message_arrives(backend, box):
    box.refusals = ["421 closing"]
    write(backend)
    deliver_mail(backend)
    due_now(backend)
    deliver_mail(backend)
    assert [one["Message-ID"] for one in box.messages] == [f"<{rows(backend)[0].id}@logement.example>"]


def test_a_recipient_refused_for_good_is_not_asked_again(backend, box):
    box.refusals = ["550 no such person"]
    write(backend)
    deliver_mail(backend)
    row = rows(backend)[0]
    assert (row.next_at, row.sent_at, row.last_answer) == (None, None, "recipient refused: 550")


def test_a_server_that_is_away_is_waited_for(installation):
    away = {"SMTP_URL": "smtp://127.0.0.1:1", "MAIL_FROM": "a@logement.example", "PUBLIC_URL": SITE}
    installation.reopen(away)
    write(installation.backend)
    assert deliver_mail(installation.backend) == 1
    row = rows(installation.backend)[0]
    assert row.next_at is not None
    assert row.last_answer == "ConnectionRefusedError"


def test_without_a_server_nothing_is_written(installation):
    assert not write(installation.backend)
    assert rows(installation.backend) == []
    assert deliver_mail(installation.backend) == 0


def test_nothing_of_a_letter_lies_open_in_the_database(backend, installation):
    write(backend, to="nadia@example.org", letter=Letter("test", "s", "le lien secret"))
    database = b"".join(path.read_bytes() for path in installation.settings.home.glob("bordereau.db*"))
    assert b"nadia@example.org" not in database
    assert b"le lien secret" not in database


def test_old_letters_are_forgotten_but_not_those_that_wait(backend):
    write(backend, "sent")
    deliver_mail(backend)
    write(backend, "waits")
    with backend.database.write() as session:
        session.execute(update(Mail).values(created_at=utc_now() - KEPT - timedelta(minutes=1)))
    sweep_mail(backend)
    assert [row.key for row in rows(backend)] == ["waits"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nadia",
        "a@b@c.fr",
        "a@example.org,b@example.org",
        "a@example.org;b@example.org",
        "a@example.org b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a@example.org\nRCPT TO:<b@example.org>",
        "a@example.org\0",
        "Nadia <a@example.org>",
        "<a@example.org>",
        '"a\r\nBcc: b@example.org"@example.org',
        "a@[127.0.0.1]",
        "@relay.example:a@example.org",
        "a%example.org@relay@x",
        "a@-example.org",
        "a" * 65 + "@example.org",
        "a@" + "b" * 250 + ".fr",
        "a@exa\u2028mple.org",
    ],
)
def test_one_address_is_one_address_or_none(address):
    with pytest.raises(InvalidRequestError):
        checked_address(address)


@pytest.mark.parametrize("address", ["root@localhost", "claire@mairie"])
def test_only_the_staff_may_have_an_address_of_the_own_network(address):
    assert checked_address(address) == address
    with pytest.raises(InvalidRequestError):
        checked_address(address, anywhere=False)
    assert checked_address("claire@mairie.local", anywhere=False) == "claire@mairie.local"


def test_an_international_domain_is_written_in_letters_that_servers_know():
    assert checked_address(" Nadia@Éxample.org ") == "nadia@xn--xample-9ua.org"


@pytest.mark.parametrize("to", ["a@example.org\r\nBcc: victim@example.org", "a@example.org\nX: y"])
def test_an_address_that_slipped_through_would_still_add_no_header_and_no_recipient(backend, box, to):
    write(backend, to=to)
    deliver_mail(backend)
    row = rows(backend)[0]
    assert box.envelopes == []
    assert (row.next_at, row.sealed) == (None, "")


@pytest.mark.parametrize("name", ["Nora\r\nBcc: victim@example.org", "Nora\n\n.\nMAIL FROM:<x@example.org>"])
def test_a_name_adds_no_header_and_no_recipient(backend, box, name):
    create_account(backend, COMMAND_LINE, "nora@example.org", Person(name, "desk"))
    deliver_mail(backend)
    assert box.envelopes[0].rcpt_tos == ["nora@example.org"]
    assert box.messages[0]["Bcc"] is None
    assert len(box.envelopes) == 1


@pytest.mark.parametrize(
    "settings",
    [
        {"SMTP_URL": "smtp://host"},
        {"SMTP_URL": "smtp://host", "PUBLIC_URL": SITE},
        {"SMTP_URL": "smtp://host", "MAIL_FROM": "a@b.fr"},
        {"SMTP_URL": "smtp://host", "MAIL_FROM": "a@b.fr\nBcc: c@d.fr", "PUBLIC_URL": SITE},
        {"SMTP_URL": "http://host", "MAIL_FROM": "a@b.fr", "PUBLIC_URL": SITE},
        {"SMTP_URL": "host:25", "MAIL_FROM": "a@b.fr", "PUBLIC_URL": SITE},
        {"SMTP_URL": "smtp://host:port", "MAIL_FROM": "a@b.fr", "PUBLIC_URL": SITE},
    ],
)
def test_settings_that_would_send_nothing_good_are_refused_at_the_start(tmp_path, settings):
    with pytest.raises(ValueError, match=r"SMTP_URL|MAIL_FROM"):
        from_environment({"BORDEREAU_HOME": str(tmp_path), **settings})


def test_the_server_of_an_address():
    server = server_of("smtps://user%40x:p%40ss@mail.example")
    assert (server.host, server.port, server.secure, server.user, server.password) == (
        *("mail.example", 465, True),
        *("user@x", "p@ss"),
    )
    assert "p@ss" not in repr(server)
