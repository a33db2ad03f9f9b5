"""Files in pieces, as tus-js-client sends them: nothing is lost between two pieces, nothing is stored beyond the
limits, and the whole becomes the same file as by any other way."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from service.access import Actor
from service.dossiers import erase_dossier, open_dossier
from service.files import Upload, add_files, list_files, remove_file
from service.retention import sweep_vault
from service.store.models import Piece, Transfer, utc_now
from service.transfers import append, begin, known, sent_before, sweep_transfers, unfinished
from tests.service.conftest import DESK, SITUATION
from tests.service.web.conftest import member, signed_in_client

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 400
PIECE = 40_000
TUS = {"Tus-Resumable": "1.0.0"}


class Sender:
    """A client of the protocol, for one dossier."""

    def __init__(self, app, path, headers=None):
        self.client, self.path, self.headers = app.test_client(), path, {**TUS, **(headers or {})}

    def begin(self, content=PDF, name="paie.pdf", mark="m1", **changes):
        told = {"filename": name, "empreinte": mark}
        words = ",".join(f"{key} {base64.b64encode(text.encode()).decode()}" for key, text in told.items())
        headers = self.headers | {"Upload-Length": str(len(content)), "Upload-Metadata": words} | changes
        return self.client.post(f"{self.path}/envois", headers=headers)

    def send(self, address, content, start, **changes):
        headers = self.headers | {"Upload-Offset": str(start), "Content-Type": "application/offset+octet-stream"}
        return self.client.patch(address, data=content, headers=headers | changes)

    def where(self, address):
        return self.client.head(address, headers=self.headers)


@pytest.fixture
def opened(app):
    return open_dossier(app.extensions["bordereau"], DESK, SITUATION)


@pytest.fixture
def sender(app, opened):
    return Sender(app, f"/d/{opened.applicant_key}")


@pytest.fixture
def files(app, opened):
    return lambda: list_files(app.extensions["bordereau"], DESK, opened.dossier.id)


def blobs(app):
    return len(list(app.extensions["bordereau"].vault.names()))


def test_pieces_become_the_file_and_a_lost_connection_goes_on_where_it_stopped(app, sender, files):
    answer = sender.begin()
    assert answer.status_code == 201
    assert answer.headers["Upload-Offset"] == "0"
    assert "GMT" in answer.headers["Upload-Expires"]
    address = answer.headers["Location"]
    assert sender.send(address, PDF[:PIECE], 0).status_code == 204
    assert files() == []  # nothing to read yet
    there = sender.where(address)
    assert (there.headers["Upload-Offset"], there.headers["Upload-Length"]) == (str(PIECE), str(len(PDF)))
    assert there.headers["Cache-Control"] == "no-store"

    last = sender.send(address, PDF[PIECE:], PIECE)
    assert last.headers["Upload-Offset"] == str(len(PDF))
    (file,) = files()
    assert (file["name"], file["status"], file["sha256"]) == ("paie.pdf", "received", hashlib.sha256(PDF).hexdigest())
    assert sender.where(address).headers["Upload-Offset"] == str(len(PDF))  # the other tab hears that it is done
    assert blobs(app) == 1  # the pieces are gone
    assert sender.send(address, PDF[PIECE:], PIECE).status_code == 409


def test_what_a_broken_connection_had_brought_is_kept(sender):
    address = sender.begin().headers["Location"]
    cut = sender.client.patch(
        address,
        input_stream=io.BytesIO(PDF[:PIECE]),
        content_length=len(PDF),
        headers=sender.headers | {"Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"},
    )
    assert cut.headers["Upload-Offset"] == str(PIECE)
    assert sender.where(address).headers["Upload-Offset"] == str(PIECE)


def test_the_same_file_chosen_again_is_found_and_the_same_content_is_the_same_file(app, opened, sender, files):
    find = f"{sender.path}/envois?empreinte="
    assert sender.client.get(f"{find}m1").get_json() == {"url": None, "there": ""}
    address = sender.begin().headers["Location"]
    sender.send(address, PDF[:PIECE], 0)
    assert sender.client.get(f"{find}m1").get_json() == {"url": address, "there": ""}
    assert sender.client.get(f"{find}m2").get_json() == {"url": None, "there": ""}
    assert sender.send(address, PDF[PIECE:], PIECE).headers["Sent-Before"] == ""
    assert sender.client.get(f"{find}m1").get_json() == {"url": address, "there": "paie.pdf"}
    first = files()[0]["id"]

    again = sender.begin(mark="m3", name="copie.pdf").headers["Location"]
    assert sender.send(again, PDF, 0).headers["Sent-Before"] == "paie.pdf"
    assert [file["id"] for file in files()] == [first]
    remove_file(app.extensions["bordereau"], DESK, first)
    assert sender.client.get(f"{find}m1").get_json() == {"url": None, "there": ""}  # else it could never be sent again


def test_a_stop_between_the_file_and_the_last_word_loses_and_doubles_nothing(app, opened, files):
    backend, dossier_id = app.extensions["bordereau"], opened.dossier.id
    row = begin(backend, DESK, dossier_id, "paie.pdf", len(PDF), "m1")
    append(backend, DESK, dossier_id, row.id, 0, PDF[:PIECE])
    stored = add_files(backend, DESK, dossier_id, [Upload("paie.pdf", PDF)])[0]  # then the machine stops
    last = append(backend, DESK, dossier_id, row.id, PIECE, PDF[PIECE:])
    assert last.file_id == stored.id
    assert sent_before(backend, last) == ""  # it is this transfer that brought it
    assert len(files()) == 1


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"Tus-Resumable": "0.2.2"}, 412),
        ({"Upload-Length": "50000001"}, 413),
        ({"Upload-Length": "-1"}, 400),
        ({"Upload-Length": ""}, 400),
        ({"Upload-Metadata": "filename %%%"}, 400),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_stored(app, sender, change, status):
    answer = sender.begin(**change)
    assert answer.status_code == status
    assert answer.headers["Tus-Resumable"] == "1.0.0"
    if status == 413:
        assert "trop lourd" in answer.get_json()["detail"]
    with app.extensions["bordereau"].database.read() as session:
        assert session.scalar(select(func.count()).select_from(Transfer)) == 0


def test_pieces_that_do_not_fit_are_refused(app, sender):
    address = sender.begin().headers["Location"]
    sender.send(address, PDF[:PIECE], 0)
    refused = [
        (sender.send(address, PDF[PIECE:], 0), 409),  # the other tab was faster
        (sender.send(address, PDF[PIECE : PIECE + 100], PIECE), 400),  # a row for every hundred bytes
        (sender.send(address, PDF[PIECE:] + b"more", PIECE), 400),
        (sender.send(address, PDF[PIECE:], PIECE, **{"Content-Type": "application/json"}), 415),
        (sender.send(address, PDF[PIECE:], PIECE, **{"Upload-Offset": "x"}), 400),
        (sender.send(address[:-1] + "z", PDF[PIECE:], PIECE), 404),
    ]
    assert [answer.status_code for answer, _ in refused] == [status for _, status in refused]
    assert sender.where(address).headers["Upload-Offset"] == str(PIECE)
    assert blobs(app) == 1


def test_a_film_is_refused_with_its_first_piece_and_forgotten(app, opened, sender):
    film = b"\x00\x00\x00\x18ftypmp42" + b"0" * 100_000
    address = sender.begin(film, "vacances.mp4").headers["Location"]
    answer = sender.send(address, film[:PIECE], 0)
    assert answer.status_code == 415
    assert "ni un PDF ni une photo" in answer.get_json()["detail"]
    assert sender.where(address).status_code == 404
    assert blobs(app) == 0


def test_a_dossier_takes_no_more_than_it_may_hold(app, installation, opened):
    backend, dossier_id = app.extensions["bordereau"], opened.dossier.id
    limits = backend.settings
    for number in range(limits.max_request_bytes // limits.max_file_bytes):
        begin(backend, DESK, dossier_id, f"{number}.pdf", limits.max_file_bytes)
    sender = Sender(app, f"/d/{opened.applicant_key}")
    answer = sender.begin()
    assert answer.status_code == 400
    assert "Finissez ou abandonnez" in answer.get_json()["detail"]


def test_an_empty_file_is_a_file_as_ever(sender, files):
    assert sender.begin(b"", "vide.pdf").headers["Upload-Offset"] == "0"
    assert [file["size"] for file in files()] == [0]


def test_a_transfer_is_given_up_swept_or_erased_with_its_dossier(app, opened, sender):
    backend, dossier_id = app.extensions["bordereau"], opened.dossier.id
    addresses = [sender.begin(mark=f"m{number}").headers["Location"] for number in range(4)]
    for address in addresses:
        sender.send(address, PDF[:PIECE], 0)
    page = sender.client.get(sender.path).text
    assert page.count("data-fingerprint") == 4
    assert f"Arrivé à {100 * PIECE // len(PDF)} %" in page.replace("\xa0", " ")
    assert sender.client.delete(addresses[0], headers=sender.headers).status_code == 204
    assert sender.client.post(f"{addresses[1]}/abandon").status_code == 303
    assert blobs(app) == 2

    with backend.database.write() as session:
        late = session.get_one(Transfer, addresses[2].rsplit("/", 1)[-1])
        late.expires_at = utc_now() - timedelta(seconds=1)
    assert sender.where(addresses[2]).status_code == 404
    assert sweep_transfers(backend) == 1
    assert blobs(app) == 1
    assert len(unfinished(backend, DESK, dossier_id)) == 1
    erase_dossier(backend, DESK, dossier_id)
    assert blobs(app) == 0
    with backend.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Piece)) == 0


def test_the_sweep_of_the_vault_knows_the_pieces(app, opened, monkeypatch):
    backend, dossier_id = app.extensions["bordereau"], opened.dossier.id
    row = begin(backend, DESK, dossier_id, "paie.pdf", len(PDF))
    append(backend, DESK, dossier_id, row.id, 0, PDF[:PIECE])
    backend.vault.put(b"an orphan")
    monkeypatch.setattr("service.retention.ORPHAN_AGE", timedelta(seconds=-1))
    assert sweep_vault(backend) == 1
    assert append(backend, DESK, dossier_id, row.id, PIECE, PDF[PIECE:]).file_id


def test_only_who_may_send_to_the_dossier_sends_and_another_link_goes_on(app, opened, sender):
    backend = app.extensions["bordereau"]
    address = sender.begin().headers["Location"]
    sender.send(address, PDF[:PIECE], 0)
    other = open_dossier(backend, DESK, SITUATION)
    stranger = Sender(app, f"/d/{other.applicant_key}")
    foreign = address.replace(opened.applicant_key, other.applicant_key)
    assert stranger.where(foreign).status_code == 404
    assert stranger.send(foreign, PDF[PIECE:], PIECE).status_code == 404
    assert stranger.client.get(f"{stranger.path}/envois?empreinte=m1").get_json() == {"url": None, "there": ""}
    dead = Sender(app, "/d/bdr_app_of-nobody").begin()
    assert dead.status_code == 404
    assert "lien" in dead.get_json()["detail"]

    with backend.database.write() as session:
        session.execute(update(Transfer).values(expires_at=utc_now() + timedelta(hours=1)))
    assert known(backend, Actor("applicant", "key:new", dossier_id=opened.dossier.id), opened.dossier.id, "m1")


def test_the_desk_sends_with_its_forms_token_and_never_without(app, opened, files):
    backend = app.extensions["bordereau"]
    desk = Sender(app, f"/guichet/dossiers/{opened.dossier.id}")
    assert desk.begin().status_code == 401  # not signed in
    desk.client = signed_in_client(app, member(backend, "desk"))
    assert desk.begin().status_code == 400
    page = desk.client.get(f"/guichet/dossiers/{opened.dossier.id}").text
    token = re.search(r'data-token="([^"]+)"', page)[1]
    signed = {"X-Form-Token": token}
    address = desk.begin(**signed).headers["Location"]
    assert desk.send(address, PDF[:PIECE], 0).status_code == 400
    assert desk.client.delete(address, headers=TUS).status_code == 400
    assert desk.send(address, PDF[:PIECE], 0, **signed).status_code == 204
    assert desk.send(address, PDF[PIECE:], PIECE, **signed).status_code == 204
    assert len(files()) == 1


def test_the_protocol_tells_what_it_can(sender):
    told = sender.client.options(f"{sender.path}/envois").headers
    assert told["Tus-Version"] == "1.0.0"
    assert told["Tus-Extension"] == "creation,termination,expiration"
    assert int(told["Tus-Max-Size"]) == 50_000_000


@pytest.mark.parametrize(
    "headers",
    [
        {"Upload-Length": "²"},
        {"Upload-Metadata": "filename ééé"},
        {"Upload-Metadata": "filename $$$"},
        {"Upload-Metadata": "filename abcde"},
    ],
)
def test_headers_that_make_no_sense_are_refused(sender, headers):
    answer = sender.begin(**headers)
    assert (answer.status_code, answer.get_json()["code"]) == (400, "invalid_request")


def test_a_mark_never_holds_the_nul_character(app, opened, sender):
    """PostgreSQL would refuse it with an error of its own."""
    assert sender.begin(mark="a\0b").status_code == 201
    assert [row.fingerprint for row in unfinished(app.extensions["bordereau"], DESK, opened.dossier.id)] == ["a b"]


@pytest.mark.parametrize("number", ["²", "9" * 40, "x"])
def test_a_page_that_watches_from_an_event_that_is_none_begins_anew(app, opened, number):
    with app.test_client().get(f"/d/{opened.applicant_key}/suivi", headers={"Last-Event-ID": number}) as answer:
        assert answer.status_code == 200
        assert next(answer.response)
