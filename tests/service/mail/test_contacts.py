"""Being told by e-mail, from the applicant's form to the last letter: nobody else is told, nobody is flooded."""

from __future__ import annotations

import re
import sys
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from extractors.errors import EncryptedPdfError
from service.access import Actor
from service.contacts import drop, reach_of, sweep_contacts
from service.digests import write_digests
from service.documents import Change, correct_document, waive_item
from service.dossiers import erase_dossier, open_dossier, renew_link
from service.files import Upload, add_files, get_file
from service.outbox import deliver_mail
from service.queue.claims import claim, finish
from service.results import ErrorResult, FileResult
from service.store.models import AuditEntry, Contact, Document, File, Mail, utc_now
from tests.service.api.conftest import read
from tests.service.conftest import DESK, SITUATION, eventually
from tests.service.mail.conftest import SITE
from tests.service.web.conftest import invited, signed_in_client

NADIA = "nadia@example.org"


@pytest.fixture
def opened(backend):
    return open_dossier(backend, DESK, SITUATION)


@pytest.fixture
def client(app):
    return app.test_client()


def page(opened, more=""):
    return f"/d/{opened.applicant_key}{more}"


def code_in(text):
    return re.search(r"\n {4}([A-Z2-7]{4} [A-Z2-7]{4})\r?\n", text)[1]


def give(client, backend, opened, email=NADIA):
    answer = client.post(page(opened, "/e-mail"), data={"email": email})
    deliver_mail(backend)
    return answer


@pytest.fixture
def told(client, backend, box, opened):
    """The dossier's applicant is told at `NADIA`, and the server's box is empty again."""
    give(client, backend, opened)
    answer = client.post(page(opened, "/e-mail/code"), data={"code": code_in(box.texts[-1])})
    assert answer.status_code == 303
    box.envelopes.clear()
    return opened


def actor(opened):
    return Actor("applicant", "key:test", dossier_id=opened.dossier.id)


def add(backend, opened, name, *types):
    """A paper, sent and read; the types are those of the documents found in it."""
    file_id = add_files(backend, DESK, opened.dossier.id, [Upload(name, b"\x89PNG\r\n\x1a\n" + name.encode())])[0].id
    if types:
        read(backend, file_id, *types)
    return file_id


def fail(backend, file_id, message="Ce PDF est protégé. Envoyez-le sans mot de passe."):
    """The paper could not be read."""
    claimed = claim(backend, file_id, "test")
    error = ErrorResult(code="encrypted_pdf", message=message)
    known = {"file": claimed.name, "sha256": claimed.sha256, "media_type": "application/pdf"}
    assert finish(backend, claimed, FileResult(**known, page_count=0, seconds=0.1, error=error))


def later(backend, minutes=11):
    """Time passes: everything so far happened some minutes earlier."""
    span = timedelta(minutes=minutes)
    with backend.database.write() as session:
        for column in (Contact.confirmed_at, Contact.told_at, File.finished_at, Document.decided_at):
            for row in session.scalars(select(column.class_).where(column.is_not(None))):
                setattr(row, column.key, getattr(row, column.key) - span)


def digests(backend):
    written = write_digests(backend)
    deliver_mail(backend)
    return written


def actions(backend):
    with backend.database.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)))


def test_nothing_but_a_code_goes_to_an_address_that_is_not_confirmed(client, backend, box, opened):
    assert give(client, backend, opened).status_code == 303
    text = box.texts[0]
    assert box.envelopes[0].rcpt_tos == [NADIA]
    assert opened.applicant_key not in text
    assert SITE not in text
    assert "Belkacem" not in text
    add(backend, opened, "a.png", "payslip")
    later(backend)
    assert digests(backend) == 0
    shown = client.get(page(opened)).text
    assert f"Un code est parti à {NADIA}" in shown
    assert len(box.messages) == 1


def test_the_code_is_typed_as_people_type_and_a_wrong_one_does_nothing(client, backend, box, opened):
    give(client, backend, opened)
    code = code_in(box.texts[0])
    for wrong in ("", "AAAA AAAA", code[:-1], "é" * 8, "\0"):
        assert client.post(page(opened, "/e-mail/code"), data={"code": wrong}).status_code == 400
    assert not reach_of(backend, DESK, opened.dossier.id).confirmed
    assert client.post(page(opened, "/e-mail/code"), data={"code": f" {code.lower()} "}).status_code == 303
    assert reach_of(backend, DESK, opened.dossier.id).confirmed
    assert f"Vous êtes prévenu à {NADIA}" in client.get(page(opened)).text


def test_a_code_is_not_guessed(client, backend, box, opened):
    give(client, backend, opened)
    tries = [client.post(page(opened, "/e-mail/code"), data={"code": f"A{n:07}"}).status_code for n in range(12)]
    assert tries[-1] == 400
    answer = client.post(page(opened, "/e-mail/code"), data={"code": code_in(box.texts[0])})
    assert answer.status_code == 400
    assert "Trop de demandes" in answer.text
    assert not reach_of(backend, DESK, opened.dossier.id).confirmed


def test_the_code_of_another_dossier_of_an_older_address_or_of_last_week_is_no_code(client, backend, box, opened):
    other = open_dossier(backend, DESK, SITUATION)
    give(client, backend, opened)
    give(client, backend, other)
    first, second = map(code_in, box.texts)
    assert first != second
    assert client.post(page(opened, "/e-mail/code"), data={"code": second}).status_code == 400
    give(client, backend, opened, "new@example.org")
    assert client.post(page(opened, "/e-mail/code"), data={"code": first}).status_code == 400
    with backend.database.write() as session:
        session.execute(update(Contact).values(created_at=utc_now() - timedelta(days=2, minutes=1)))
    assert client.post(page(other, "/e-mail/code"), data={"code": second}).status_code == 400


def test_a_changed_address_is_confirmed_anew(client, backend, box, told):
    give(client, backend, told, "new@example.org")
    assert not reach_of(backend, DESK, told.dossier.id).confirmed
    add(backend, told, "a.png", "payslip")
    later(backend)
    assert digests(backend) == 0
    assert [one.rcpt_tos for one in box.envelopes] == [["new@example.org"]]


def test_nobodys_mailbox_is_filled(app, backend, box):
    answers = []
    for number in range(5):
        opened = open_dossier(backend, DESK, SITUATION)
        place = {"REMOTE_ADDR": f"192.0.2.{number}"}
        form = {"email": "Victim@Example.org"}
        answers.append(app.test_client().post(page(opened, "/e-mail"), data=form, environ_overrides=place).status_code)
    deliver_mail(backend)
    assert answers == [303, 303, 303, 400, 400]
    assert len(box.messages) == 3


def test_one_place_asks_for_a_few_codes_only(client, backend, box):
    answers = []
    for number in range(22):
        opened = open_dossier(backend, DESK, SITUATION)
        answers.append(client.post(page(opened, "/e-mail"), data={"email": f"v{number}@example.org"}).status_code)
    assert answers == [303] * 20 + [400] * 2


@pytest.mark.parametrize(
    "email",
    ["a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", "a@example.org\nTo: b@example.org", "x"],
)
def test_the_form_is_no_way_to_write_to_others(client, backend, box, opened, email):
    answer = give(client, backend, opened, email)
    assert answer.status_code == 400
    assert "Vérifiez-la" in answer.text
    assert box.envelopes == []
    assert reach_of(backend, DESK, opened.dossier.id) is None


def test_a_stranger_changes_nothing(client, backend, told):
    for path in ("/e-mail", "/e-mail/code", "/e-mail/fin"):
        assert client.post(f"/d/bdr_app_nobody{path}", data={"email": "x@example.org"}).status_code == 404
    for mark in ("x", f"{told.dossier.id}-{'0' * 32}", f"{told.dossier.id}", "-", "é"):
        assert client.post(f"/e-mails/arreter/{mark}").status_code == 200
    assert reach_of(backend, DESK, told.dossier.id).confirmed
    with pytest.raises(Exception, match="n'existe pas"):
        reach_of(backend, Actor("applicant", "key:x", dossier_id="other"), told.dossier.id)


def test_three_papers_read_one_to_redo(backend, box, told):
    add(backend, told, "a.png", "payslip", "lease")
    bad = add(backend, told, "b.pdf")
    fail(backend, bad)
    assert digests(backend) == 0  # just now: more may be coming
    later(backend, 2)
    assert digests(backend) == 1
    message, text = box.messages[0], box.texts[0]
    assert message["Subject"].startswith("3 papiers lus, ")
    assert "à refaire" in message["Subject"]
    assert "b.pdf : Ce PDF est protégé. Envoyez-le sans mot de passe." in text
    assert f"{SITE}/d/{told.applicant_key}" in text
    assert message["List-Unsubscribe"]
    assert "papiers lus" in text
    later(backend)
    assert digests(backend) == 0  # nothing new


def test_one_letter_every_ten_minutes_at_most(backend, box, told):
    add(backend, told, "a.png", "payslip")
    later(backend, 2)
    assert digests(backend) == 1
    add(backend, told, "b.png", "payslip")
    later(backend, 5)
    assert digests(backend) == 0
    add(backend, told, "c.png", "payslip")
    later(backend, 6)
    assert digests(backend) == 1
    assert box.messages[1]["Subject"].startswith("2 papiers lus")


def test_nothing_is_told_while_papers_wait(backend, box, told):
    add(backend, told, "a.png", "payslip")
    waiting = add(backend, told, "b.png")
    later(backend)
    assert digests(backend) == 0
    read(backend, waiting, "payslip")
    later(backend)
    assert digests(backend) == 1
    assert box.messages[0]["Subject"].startswith("2 papiers lus")


def test_what_the_desk_refuses_is_told(backend, box, told):
    file_id = add(backend, told, "a.png", "payslip")
    later(backend)
    digests(backend)
    document = get_file(backend, DESK, file_id)["result"]["documents"][0]["id"]
    given = frozenset(["decision", "reason"])
    correct_document(backend, DESK, document, Change(given, decision="rejected", reason="Le bas de la page manque."))
    later(backend)
    assert digests(backend) == 1
    assert "Votre dossier a changé" in box.messages[-1]["Subject"]


def test_complete_is_told_once(backend, box, told):
    from service.reports import refresh

    for item in refresh(backend, told.dossier.id)["items"]:
        if item["level"] != "optional":
            waive_item(backend, DESK, told.dossier.id, item["id"], item["person"], "vu au guichet")
    assert refresh(backend, told.dossier.id)["status"] == "complete"
    later(backend)
    assert digests(backend) == 1
    assert box.messages[0]["Subject"] == "Votre dossier est complet"
    assert "Vous n'avez rien à faire" in box.texts[0]
    add(backend, told, "a.png", "payslip")
    later(backend)
    digests(backend)
    assert len([one for one in box.messages if one["Subject"] == "Votre dossier est complet"]) == 1


def test_two_machines_write_one_letter(backend, box, told):
    from concurrent.futures import ThreadPoolExecutor

    add(backend, told, "a.png", "payslip")
    later(backend)
    with ThreadPoolExecutor(4) as pool:
        written = list(pool.map(lambda _: write_digests(backend), range(4)))
    assert sum(written) == 1


def test_the_end_of_a_letter_ends_them(client, backend, box, told):
    add(backend, told, "a.png", "payslip")
    later(backend)
    digests(backend)
    url = box.messages[0]["List-Unsubscribe"].strip("<>")
    assert url in box.texts[0].replace("\r\n", "\n")
    path = url.removeprefix(SITE)
    assert "Arrêter les e-mails" in client.get(path).text
    assert reach_of(backend, DESK, told.dossier.id) is not None  # looking at it ends nothing
    assert "C'est fait" in client.post(path, data={"List-Unsubscribe": "One-Click"}).text.replace("&#39;", "'")
    assert reach_of(backend, DESK, told.dossier.id) is None
    assert client.post(path).status_code == 200
    add(backend, told, "b.png", "payslip")
    later(backend)
    assert digests(backend) == 0


def test_the_applicant_ends_them_on_the_page(client, backend, told):
    assert client.post(page(told, "/e-mail/fin")).status_code == 303
    assert reach_of(backend, DESK, told.dossier.id) is None
    assert [one for one in actions(backend) if "contact" in one] == ["set_contact", "confirm_contact", "drop_contact"]
    drop(backend, actor(told))


def test_the_desk_sends_what_is_missing_once(app, backend, box, told):
    desk = signed_in_client(app, invited(backend, "desk")[0])
    path, form = f"/guichet/dossiers/{told.dossier.id}/manque", {"token": "a token of this session"}
    deliver_mail(backend)
    box.envelopes.clear()
    assert f"Envoyer à {NADIA}" in desk.get(path).text
    assert desk.post(path, data={}).status_code == 400
    for _ in range(2):  # a double click
        assert desk.post(path, data=form).status_code == 303
    deliver_mail(backend)
    assert len(box.messages) == 1
    assert "Trois derniers bulletins de salaire : " in box.texts[0]
    assert f"{SITE}/d/{told.applicant_key}" in box.texts[0]
    assert actions(backend).count("send_missing") == 1


def test_the_desk_sends_a_new_link_and_the_next_letters_hold_it(app, backend, box, told):
    desk = signed_in_client(app, invited(backend, "desk")[0])
    deliver_mail(backend)
    box.envelopes.clear()
    form = {"token": "a token of this session", "send": "1"}
    shown = desk.post(f"/guichet/dossiers/{told.dossier.id}/lien", data=form).text
    deliver_mail(backend)
    link = re.search(rf"{SITE}/d/\S+", box.texts[0])[0]
    assert link in shown
    assert told.applicant_key not in link
    assert app.test_client().get(link.removeprefix(SITE)).status_code == 200
    add(backend, told, "a.png", "payslip")
    later(backend)
    digests(backend)
    assert link in box.texts[-1]


def test_a_desk_cannot_write_to_an_address_that_is_not_confirmed(app, client, backend, box, opened):
    give(client, backend, opened)
    desk = signed_in_client(app, invited(backend, "desk")[0])
    deliver_mail(backend)
    box.envelopes.clear()
    form = {"token": "a token of this session", "send": "1"}
    desk.post(f"/guichet/dossiers/{opened.dossier.id}/manque", data=form)
    desk.post(f"/guichet/dossiers/{opened.dossier.id}/lien", data=form)
    deliver_mail(backend)
    assert box.envelopes == []


def test_an_erased_dossier_takes_its_address_and_letters_along(client, backend, box, told):
    renew_link(backend, DESK, told.dossier.id)
    add(backend, told, "a.png", "payslip")
    later(backend)
    write_digests(backend)
    erase_dossier(backend, DESK, told.dossier.id)
    assert deliver_mail(backend) == 0
    with backend.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Contact)) == 0
        assert session.scalar(select(func.count()).where(Mail.dossier_id == told.dossier.id)) == 0


def test_an_address_that_nobody_confirms_is_erased(client, backend, told):
    other = open_dossier(backend, DESK, SITUATION)
    give(client, backend, other, "other@example.org")
    sweep_contacts(backend)
    assert reach_of(backend, DESK, other.dossier.id)
    with backend.database.write() as session:
        session.execute(update(Contact).values(created_at=utc_now() - timedelta(days=2, minutes=1)))
    sweep_contacts(backend)
    assert reach_of(backend, DESK, other.dossier.id) is None
    assert reach_of(backend, DESK, told.dossier.id).confirmed


def test_nothing_is_offered_where_e_mail_is_off(installation):
    from service.app import create_app

    client = create_app(installation.settings).test_client()
    opened = open_dossier(installation.backend, DESK, SITUATION)
    assert "Être prévenu par e-mail" not in client.get(page(opened)).text
    answer = client.post(page(opened, "/e-mail"), data={"email": NADIA})
    assert answer.status_code == 400
    assert "Les e-mails sont arrêtés" in answer.text


def test_the_process_beside_the_workers_writes_and_sends(installation, backend, box, told):
    add(backend, told, "a.png", "payslip")
    later(backend)
    post = "from service.backend import Backend; from service.config import from_environment\n"
    post += "from service.queue.supervisor import keep_post; keep_post(Backend.open(from_environment()))"
    installation.run(sys.executable, "-c", post)
    eventually(lambda: box.messages)
    assert box.messages[0]["Subject"].startswith("1 papier lu")


FRENCH = re.compile(r"\b(dossier|papiers?|votre|Bonjour|Envoyez|lien|programme)\b", re.IGNORECASE)


def test_whoever_reads_the_pages_in_english_is_told_in_english(app, client, backend, box, opened):
    client.set_cookie("langue", "en")
    client.get(page(opened))
    give(client, backend, opened)
    client.post(page(opened, "/e-mail/code"), data={"code": code_in(box.texts[0])})
    add(backend, opened, "a.png", "payslip")
    fail(backend, add(backend, opened, "b.pdf"), EncryptedPdfError.message)
    later(backend)
    assert digests(backend) == 1
    desk = signed_in_client(app, invited(backend, "desk")[0])
    form, path = {"token": "a token of this session"}, f"/guichet/dossiers/{opened.dossier.id}"
    assert desk.post(f"{path}/manque", data=form).status_code == 303
    assert desk.post(f"{path}/lien", data=form | {"send": "1"}).status_code == 200
    deliver_mail(backend)
    letters = dict(zip([one["Subject"] for one in box.messages], box.texts, strict=True))
    assert any(subject.startswith("2 documents read, ") for subject in letters)
    redo = next(text for text in letters.values() if "To redo:" in text)
    assert "b.pdf: This PDF is protected by a password." in redo
    for subject, text in letters.items():
        if "votre compte" not in text and "mot de passe" not in text:  # the desk's own invitation is French
            assert not FRENCH.search(subject + " " + text), (subject, text)
    link = re.search(rf"{SITE}(/d/\S+)", box.texts[-1])[1]
    other = app.test_client()  # another device, which nobody has switched
    assert '<html lang="en">' in other.get(link, follow_redirects=True).text
    stop = re.search(rf"{SITE}(/e-mails/\S+)", box.texts[-1])[1]
    assert '<html lang="en">' in other.get(stop, follow_redirects=True).text
