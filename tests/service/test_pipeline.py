"""From bytes to the contract's result: what is not read is said."""

import io
import zipfile
from pathlib import Path

from service import pipeline
from service.pipeline import read_bytes

SPECIMENS = Path(__file__).parents[2] / "samples" / "specimens"


def test_members_of_a_zip_that_cannot_be_read_are_told():
    paper = next(SPECIMENS.glob("payslip-*-born_digital.pdf"))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("paie.pdf", paper.read_bytes())
        archive.writestr("notes.txt", "bonjour")
    result = read_bytes(buffer.getvalue(), "envoi.zip")
    assert result.error is None
    told = [warning for warning in result.documents[0].warnings if warning.code == "unsupported_type"]
    assert len(told) == 1
    assert "notes.txt" in told[0].message


def test_nothing_readable_in_a_zip_is_its_error():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("notes.txt", "bonjour")
    result = read_bytes(buffer.getvalue(), "envoi.zip")
    assert result.error is not None
    assert result.documents == []


def test_a_fault_in_taking_the_fields_costs_the_fields_alone(monkeypatch):
    def broken(kind, pages):
        raise ValueError("a fault of ours")

    monkeypatch.setattr(pipeline, "extract", broken)
    paper = next(SPECIMENS.glob("payslip-*-born_digital.pdf"))
    result = read_bytes(paper.read_bytes(), "paie.pdf")
    assert result.error is None
    assert [(document.type, document.fields) for document in result.documents] == [("payslip", {})]
