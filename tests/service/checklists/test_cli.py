"""`bordereau checklists`: the lists with their sources, in words and in JSON."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from service.checklists.catalogue import catalogue
from service.checklists.conditions import WORDS
from service.checklists.rules import IDS, checklist
from service.cli.checklists import command


def run(*arguments):
    return CliRunner().invoke(command, arguments, env={"COLUMNS": "100"})


def test_all_lists_are_shown():
    found = run()
    assert found.exit_code == 0
    assert all(one in found.output for one in IDS)


@pytest.mark.parametrize("checklist_id", IDS)
def test_one_list_shows_every_item_with_its_rows(checklist_id):
    found = run(checklist_id)
    assert found.exit_code == 0
    assert all(item.id in found.output for item in checklist(checklist_id).items)


def test_json_holds_the_rules_and_their_legal_source():
    values = json.loads(run("national", "--json").stdout)
    assert values["id"] == "national"
    assert all(item["legal_source"] and item["rows"] for item in values["items"])
    assert len(json.loads(run("--json").stdout)) == len(IDS)


def test_an_unknown_list_names_the_known_ones():
    found = run("nationale")
    assert found.exit_code == 2
    assert "bordeaux-metropole" in found.output


@pytest.mark.parametrize("checklist_id", IDS)
def test_every_condition_has_its_french_words(checklist_id):
    for item in checklist(checklist_id).items:
        conditions = [item.when, *(part.when for part in item.parts)]
        for condition in [*conditions, *(option.when for part in item.parts for option in part.options)]:
            for key, wanted in condition.items():
                assert (
                    key in WORDS
                    if isinstance(wanted, bool)
                    else all(value in catalogue("fr")["value"] for value in wanted)
                )
