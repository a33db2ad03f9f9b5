"""`bordereau train`: from the corrections of a desk to a reading that is better, and back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from service.cli.train import command
from service.documents import Change, correct_document
from service.files import Upload, add_files
from service.pipeline import read_bytes
from service.store.models import Document, File
from tests.service.conftest import DESK, Installation
from tests.service.learning.papers import receipt, rewards
from tests.service.learning.sheets import printed


def run(installation: Installation, *arguments: str) -> Result:
    return CliRunner(env=installation.environment).invoke(command, list(arguments))


def read_in(installation: Installation, texts: list[str]) -> list[str]:
    """Uploads the papers to a dossier and reads them as a worker would; the ids of their documents."""
    backend = installation.backend
    dossier, _ = installation.dossier()
    uploads = [Upload(f"{number}.pdf", printed(text)) for number, text in enumerate(texts)]
    ids = []
    for row, upload in zip(add_files(backend, DESK, dossier, uploads), uploads, strict=True):
        result = read_bytes(upload.content, upload.name)
        with backend.database.write() as session:
            file = session.get_one(File, row.id)
            file.status, file.result = "done", result.model_dump(mode="json")
            file.documents = [
                Document(position=n, machine=one.model_dump(mode="json")) for n, one in enumerate(result.documents)
            ]
            session.flush()
            ids += [one.id for one in file.documents]
    return ids


def correct(installation: Installation, ids: list[str], type_id: str) -> None:
    for one in ids:
        correct_document(installation.backend, DESK, one, Change(frozenset({"type"}), type=type_id))


def types_of(text: str) -> list[str]:
    return [one.type for one in read_bytes(printed(text), "new.pdf").documents]


@pytest.fixture
def taught(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Installation:
    """A desk corrected five sheets of the co-operative, and accepted a receipt as it was read."""
    monkeypatch.setenv("BORDEREAU_HOME", installation.environment["BORDEREAU_HOME"])
    correct(installation, read_in(installation, [rewards(number) for number in range(5)]), "payslip")
    for one in read_in(installation, [receipt(1)]):
        correct_document(installation.backend, DESK, one, Change(frozenset({"decision"}), decision="accepted"))
    return installation


def test_corrections_are_learned_and_forgotten(taught: Installation) -> None:
    assert types_of(rewards(6)) == ["unknown"]
    done = run(taught, "--json")
    told: dict[str, Any] = json.loads(done.stdout)
    assert done.exit_code == 0, done.output
    assert (told["kept"], told["version"], told["examples"]) == (True, "0001", 6)
    assert told["held_back"]["right_with"] > told["held_back"]["right_without"] == 1
    assert list(told["held_back"]["by_type"]) == ["payslip"]
    assert types_of(rewards(6)) == ["payslip"]
    again = run(taught)
    assert "Le modèle 0002 aide pour : payslip" in again.stdout
    assert run(taught, "--forget").stdout == "Le modèle appris est jeté.\n"
    assert types_of(rewards(6)) == ["unknown"]


def test_an_original_that_is_gone_is_told(taught: Installation) -> None:
    backend = taught.backend
    with backend.database.read() as session:
        gone = session.query(File).order_by(File.received_at).first()
        assert gone is not None
        backend.vault.delete(gone.vault_id)
    done = run(taught, "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["unreadable_files"] == 1


def test_without_corrections_there_is_nothing_to_learn(installation: Installation) -> None:
    done = run(installation)
    assert done.exit_code == 0
    assert "il n'y a rien à apprendre" in done.stdout
    assert json.loads(run(installation, "--json").stdout)["kept"] is False
    assert run(installation, "--forget").stdout == "Il n'y a pas de modèle appris.\n"


def test_an_unknown_option_is_wrong_usage(installation: Installation) -> None:
    assert run(installation, "--frobnicate").exit_code == 2
