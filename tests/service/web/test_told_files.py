"""What the pages say of a file that was read in part or sent twice, and of which file a remark speaks."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape

import pytest
from flask import Flask
from sqlalchemy import select

from extractors.reading.leaves import LONGEST_NAME
from extractors.reading.reader import open_file
from service.access import Actor
from service.dossiers import open_dossier
from service.files import Upload, add_files, list_files
from service.queue.claims import claim, finish
from service.reports import refresh
from service.results import DocumentResult, FileResult, QualityResult, WarningResult
from service.store.models import Dossier
from tests.extractors.reading import made
from tests.service.conftest import SITUATION
from tests.service.web.conftest import member, signed_in_client

DESK = Actor("desk", "key:test", "Guichet")
TOLD = "Dans ce ZIP, « lettre.docx » n'a pas été lu : Ce format de fichier n'est pas accepté."


def watched_at(page: str) -> str:
    """Where a page is told of changes."""
    found = re.search(r'sse-connect="([^"]+)"', page)
    assert found
    return unescape(found[1])


@pytest.mark.parametrize("door", ["applicant", "desk"])
def test_a_page_is_told_of_what_happens_after_it_was_made(app: Flask, link: str, door: str) -> None:
    backend = app.extensions["bordereau"]
    with backend.database.read() as session:
        dossier_id = session.scalars(select(Dossier.id)).one()
    client = app.test_client() if door == "applicant" else signed_in_client(app, member(backend, "desk"))
    page = client.get(link if door == "applicant" else f"/guichet/dossiers/{dossier_id}").get_data(as_text=True)
    with client.get(watched_at(page)) as told:
        news = iter(told.response)
        assert next(news) == b": ici\n\n"
        sent = add_files(backend, DESK, dossier_id, [Upload("bail.pdf", b"%PDF-1.4")])[0]
        assert sent.id.encode() in next(news)


@pytest.fixture
def link(app: Flask) -> str:
    """A dossier into which somebody sent a ZIP of a bank statement and a letter."""
    backend = app.extensions["bordereau"]
    opened = open_dossier(backend, DESK, SITUATION)
    file = add_files(backend, DESK, opened.dossier.id, [Upload("envoi.zip", b"PK\x03\x04")])[0]
    claimed = claim(backend, file.id, "test")
    assert claimed is not None
    statement = DocumentResult(
        pages=[1],
        type="bank_statement",
        label="Relevé de compte bancaire",
        confidence=0.99,
        text_source="pdf_text",
        quality=QualityResult(legible=True, issues=[]),
        warnings=[
            WarningResult(code="unsupported_type", message=TOLD),
            WarningResult(code="sums_do_not_add_up", message="Une remarque pour le guichet."),
        ],
    )
    result = FileResult(
        file="envoi.zip",
        sha256=file.sha256,
        media_type="application/zip",
        page_count=1,
        seconds=0,
        documents=[statement],
    )
    assert finish(backend, claimed, result)
    refresh(backend, opened.dossier.id)
    return f"/d/{opened.applicant_key}"


def test_a_member_of_a_zip_that_was_not_read_is_told_with_the_reason(app: Flask, link: str) -> None:
    client = app.test_client()
    page = " ".join(client.get(link).text.replace("&#39;", "'").split())  # spaces that do not break too
    assert f"{TOLD} Envoyez un PDF" in page
    assert "Une remarque pour le guichet" not in page
    client.get("/?langue=en")
    english = " ".join(client.get(link).text.split())
    assert "In this ZIP, “lettre.docx” was not read: This file format is not accepted." in english


def test_a_remark_names_the_files_it_is_about(app: Flask, link: str) -> None:
    remarks = app.test_client().get(link).text.partition('id="remarques"')[2]
    assert "relevé de compte" in remarks
    assert "(envoi.zip)" in remarks


def test_the_name_of_a_member_is_shown_on_one_line_and_the_right_way_round() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as members:
        members.writestr("a.pdf", made.printed())
        members.writestr("x" * 5000 + "\n\u202egpj.exe", b"bonjour")
    [skipped] = open_file(archive.getvalue(), "envoi.zip").skipped
    assert skipped.name == "…" + ("x" * 5000 + "  gpj.exe")[-LONGEST_NAME:]


PAY = b"%PDF-1.7 paie"


def sent(client, path: str, *files: tuple[str, bytes], **values: str):
    """A form of files, as a browser without JavaScript sends it; the page that answers."""
    data = {"file": [(io.BytesIO(content), name) for name, content in files], **values}
    return unescape(client.post(path, data=data, follow_redirects=True).text)


def test_a_file_sent_twice_is_told_kindly_and_kept_once(app: Flask) -> None:
    backend, client = app.extensions["bordereau"], app.test_client()
    opened = open_dossier(backend, DESK, SITUATION)
    path = f"/d/{opened.applicant_key}/fichiers"
    assert "a déjà été envoyé" not in sent(client, path, ("paie.pdf", PAY))
    page = sent(client, path, ("copie.pdf", PAY), ("bail.pdf", b"%PDF-1.7 bail"))
    assert "Ce fichier a déjà été envoyé («\u00a0paie.pdf\u00a0»)\u00a0: il est gardé une seule fois" in page
    assert "bail.pdf\u00a0»" not in page
    both = sent(client, path, ("a.pdf", b"%PDF-1.7 a"), ("b.pdf", b"%PDF-1.7 a"), ("c.pdf", PAY))
    assert "Ces fichiers ont déjà été envoyés («\u00a0paie.pdf ; a.pdf\u00a0»)" in both
    assert len(list_files(backend, DESK, opened.dossier.id)) == 3
    other = open_dossier(backend, DESK, SITUATION)
    mine = list_files(backend, DESK, opened.dossier.id)[0]["id"]
    assert "déjà" not in client.get(f"/d/{other.applicant_key}?deja={mine}").text  # nothing of another dossier is told


def test_the_desk_hears_it_too(app: Flask) -> None:
    backend = app.extensions["bordereau"]
    opened = open_dossier(backend, DESK, SITUATION)
    client = signed_in_client(app, member(backend, "desk"))
    for path in (f"/guichet/dossiers/{opened.dossier.id}/fichiers", "/guichet/pile/fichiers"):
        token = "a token of this session"
        assert "Fichiers reçus\u00a0: 1" in sent(client, path, ("paie.pdf", PAY), token=token)
        again = sent(client, path, ("paie.pdf", PAY), token=token)
        assert "a déjà été envoyé («\u00a0paie.pdf\u00a0»)" in again
        assert "Fichiers reçus" not in again
