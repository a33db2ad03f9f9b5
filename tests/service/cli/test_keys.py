"""`bordereau keys create`."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from service.cli.keys import command
from service.keys import actor_of
from tests.service.conftest import Installation


@pytest.mark.parametrize("role", ["desk", "landlord", "admin"])
def test_a_key_is_printed_once_and_opens_its_role(installation: Installation, role: str) -> None:
    runner = CliRunner(env=installation.environment)
    made = runner.invoke(command, ["create", "--role", role, "--name", "Guichet 3", "--json"])
    assert made.exit_code == 0, made.output
    key = json.loads(made.stdout)["key"]
    actor = actor_of(installation.backend.database, key)
    assert (actor.role, actor.name) == (role, "Guichet 3")


def test_for_people_only_the_key_goes_to_standard_output(installation: Installation) -> None:
    made = CliRunner(env=installation.environment).invoke(command, ["create", "--role", "desk"])
    assert made.stdout.strip().startswith("bdr_desk_")
    assert len(made.stdout.splitlines()) == 1


@pytest.mark.parametrize("role", ["applicant", "anonymous", ""])
def test_other_roles_are_refused(installation: Installation, role: str) -> None:
    assert CliRunner(env=installation.environment).invoke(command, ["create", "--role", role]).exit_code == 2
