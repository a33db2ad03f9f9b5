"""From bytes to the contract's result: what is not read is said."""

import io
import zipfile
from pathlib import Path

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
