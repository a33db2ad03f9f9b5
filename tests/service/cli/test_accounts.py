"""`bordereau accounts`: the first administrator, and the way back in."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from service.accounts import account_of_link, choose_password
from service.cli.accounts import command
from service.cli.serve import has_accounts
from service.errors import NotFoundError
from service.signing_in import sign_in
from tests.service.conftest import Installation

ADMIN = ("create", "--role", "admin", "--email", "claire@mairie.example")


def run(installation: Installation, *arguments: str) -> tuple[int, str]:
    made = CliRunner(env=installation.environment).invoke(command, list(arguments))
    return made.exit_code, made.stdout.strip()


def test_the_first_administrator_gets_a_link_and_only_the_link_goes_to_standard_output(
    installation: Installation,
) -> None:
    code, url = run(installation, *ADMIN, "--url", "http://127.0.0.1:8123")
    assert code == 0
    assert url.startswith("http://127.0.0.1:8123/compte/lien/")
    choose_password(installation.backend, url.rpartition("/")[2], "trois vaches bleues")
    assert sign_in(installation.backend, "claire@mairie.example", "trois vaches bleues")


def test_serve_knows_whether_somebody_can_sign_in(installation: Installation) -> None:
    assert not has_accounts(installation.settings)
    run(installation, *ADMIN)
    assert has_accounts(installation.settings)
    run(installation, "disable", "--email", "claire@mairie.example")
    assert not has_accounts(installation.settings)


def test_as_json(installation: Installation) -> None:
    made = json.loads(run(installation, *ADMIN, "--name", "Claire", "--json")[1])
    assert (made["role"], made["name"], made["state"]) == ("admin", "Claire", "invited")
    assert account_of_link(installation.backend, made["link"].rpartition("/")[2]).name == "Claire"
    assert json.loads(run(installation, "list", "--json")[1])[0]["email"] == "claire@mairie.example"


def test_a_new_link_closes_the_former_and_a_closed_account_gets_none(installation: Installation) -> None:
    _, first = run(installation, *ADMIN)
    _, second = run(installation, "link", "--email", "Claire@mairie.example")
    with pytest.raises(NotFoundError):
        account_of_link(installation.backend, first.rpartition("/")[2])
    assert account_of_link(installation.backend, second.rpartition("/")[2])
    assert run(installation, "disable", "--email", "claire@mairie.example")[0] == 0
    with pytest.raises(NotFoundError):
        account_of_link(installation.backend, second.rpartition("/")[2])
    assert run(installation, "link", "--email", "claire@mairie.example")[0] == 1
    assert "(fermé)" in run(installation, "list")[1]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("create", "--role", "applicant", "--email", "a@b.fr"), 2),
        (("create", "--role", "admin"), 2),
        (("create", "--role", "admin", "--email", "nonsense"), 1),
        (("create", "--role", "landlord", "--email", "a@b.fr"), 1),
        (("link", "--email", "nobody@b.fr"), 1),
    ],
)
def test_what_cannot_be_is_refused(installation: Installation, arguments: tuple[str, ...], code: int) -> None:
    assert run(installation, *arguments)[0] == code
