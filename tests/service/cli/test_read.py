"""`bordereau read`: the contract's JSON Lines, its exit codes, and nothing else on standard output."""

import json

import pytest
from click.testing import CliRunner
from PIL import Image

from service.cli import main

KEYS = {"file", "sha256", "media_type", "page_count", "seconds", "error", "documents"}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "notes.txt").write_text("bonjour")
    (tmp_path / "situation.json").write_text("{}")
    Image.new("L", (1240, 1754), 255).save(tmp_path / "blank.png")
    return tmp_path


def test_one_json_object_a_line(folder):
    outcome = CliRunner().invoke(main, ["read", str(folder), "--json"])
    lines = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert [line["file"] for line in lines] == ["blank.png", "inner/notes.txt"]
    assert all(set(line) == KEYS for line in lines)
    blank, notes = lines
    assert (blank["error"], blank["page_count"], blank["documents"]) == (None, 1, [])
    assert notes["error"]["code"] == "unsupported_type"
    assert notes["documents"] == []
    assert outcome.exit_code == 1


def test_all_read_is_exit_code_zero(folder):
    assert CliRunner().invoke(main, ["read", str(folder / "blank.png")]).exit_code == 0


def test_a_path_that_is_not_there_is_wrong_usage(tmp_path):
    assert CliRunner().invoke(main, ["read", str(tmp_path / "nothing.pdf")]).exit_code == 2


def test_people_get_a_sentence(folder):
    outcome = CliRunner().invoke(main, ["read", str(folder / "inner")])
    assert "Ce format de fichier n'est pas accepté" in outcome.stdout
