"""Wrong usage: exit code 2, a French sentence on standard error, nothing on standard output."""

import io
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner

import service.cli
from service.cli import main

FRENCH = Path(service.cli.__file__).with_name("locale") / "fr" / "LC_MESSAGES"
PERSON = '{"id": "p1", "role": "applicant", "first_name": "A", "last_name": "B", "birth_date": "1990-01-01"}'


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["read"], "Il manque l'argument"),
        (["read", "nothing.pdf"], "Chemin 'nothing.pdf' n'existe pas."),
        (["read", "--jobs", "0", "."], "n'est pas dans l'intervalle"),
        (["read", "--wrong", "."], "L'option '--wrong' n'existe pas."),
        (["check", "."], "Il manque l'option '--situation'"),
        (["keys", "create", "--role", "chief"], "n'est pas l'un de"),
        (["wrong"], "La commande 'wrong' n'existe pas."),
        (["checklists", "wrong"], "Liste inconnue"),
    ],
)
def test_it_is_said_in_french(arguments, sentence):
    outcome = CliRunner().invoke(main, arguments)
    assert outcome.exit_code == 2
    assert sentence in outcome.stderr
    assert "Pour l'aide :" in outcome.stderr
    assert outcome.stdout == ""


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "n'est pas un fichier JSON (ligne 1)"),
        (b"\xff\xfe", "n'est pas un fichier JSON"),
        (b"[1]", "doit être un objet JSON"),
        (b'{"persons": [' + PERSON.encode() + b'], "shoe": 4}', "shoe : cette clé n'existe pas"),
        (b'{"checklist": "wrong", "persons": [' + PERSON.encode() + b"]}", "Liste inconnue : « wrong »"),
    ],
)
def test_a_situation_that_is_none_is_said_in_french(tmp_path, content, sentence):
    (tmp_path / "papers").mkdir()
    situation = tmp_path / "situation.json"
    situation.write_bytes(content)
    outcome = CliRunner().invoke(main, ["check", str(tmp_path / "papers"), "--situation", str(situation), "--json"])
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert sentence in outcome.stderr
    assert "Expecting" not in outcome.stderr


def test_the_situation_is_not_a_paper_of_its_own_dossier(tmp_path):
    situation = tmp_path / "situation.txt"
    situation.write_text('{"requested_on": "2026-11-21", "persons": [' + PERSON + "]}")
    outcome = CliRunner().invoke(main, ["check", str(tmp_path), "--situation", str(situation), "--json"])
    assert outcome.exit_code == 0


def test_evaluate_says_when_a_paper_could_not_be_read_and_when_a_truth_is_none(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"")
    (tmp_path / "a.json").write_text('{"type": "payslip", "fields": {}}')
    assert CliRunner().invoke(main, ["evaluate", str(tmp_path), "--json"]).exit_code == 1
    (tmp_path / "a.json").write_text("{")
    outcome = CliRunner().invoke(main, ["evaluate", str(tmp_path), "--json"])
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert "a.json n'est pas un fichier JSON" in outcome.stderr


def test_the_compiled_sentences_are_those_of_the_source():
    source = read_po(io.BytesIO((FRENCH / "messages.po").read_bytes()))
    compiled = read_mo(io.BytesIO((FRENCH / "messages.mo").read_bytes()))
    assert sorted(_told(one) for one in source if one.id) == sorted(_told(one) for one in compiled if one.id)


def _told(message):
    """Singular and plural, as tuples: a compiled catalogue has lists."""
    return tuple(map(str, message.id)), tuple(map(str, message.string))
