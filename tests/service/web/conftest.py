"""The application in this process, on a private installation, and people of the staff."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.accounts import COMMAND_LINE, Person, choose_password, create_account
from service.app import create_app
from service.backend import Backend
from service.signing_in import open_session
from service.store.models import Account
from tests.service.conftest import Installation

PASSWORD = "trois vaches bleues"
ORGANISATIONS = {"landlord": "Mon landlord", "desk": "Guichet Nord", "admin": ""}


@pytest.fixture
def app(installation: Installation) -> Iterator[Flask]:
    made = create_app(installation.settings)
    made.testing = False
    yield made
    made.extensions["bordereau"].database.close()


def invited(
    backend: Backend, role: str, name: str = "", email: str = "", organisation: str = ""
) -> tuple[Account, str]:
    """An account and the path of its link; by default the names say the role."""
    person = Person(name or f"Personne {role}", role, organisation or ORGANISATIONS[role])
    made = create_account(backend, COMMAND_LINE, email or f"{role}@example.org", person)
    return made.account, made.url


def member(backend: Backend, role: str, name: str = "", email: str = "", organisation: str = "") -> Account:
    """Somebody who has chosen `PASSWORD`."""
    _, url = invited(backend, role, name, email, organisation)
    return choose_password(backend, url.rpartition("/")[2], PASSWORD)


def signed_in_client(app: Flask, account: Account) -> FlaskClient:
    """A client with a session of that account, as the sign-in form leaves it."""
    client = app.test_client()
    secret = open_session(app.extensions["bordereau"], account)
    with client.session_transaction() as session:
        session.update(signed_in=secret, token="a token of this session")
    return client


def fill_in(client: FlaskClient, path: str, **fields: str):
    """Opens a page, then sends its form with its token."""
    token = re.search(r'name="token" value="([^"]+)"', client.get(path).text)
    return client.post(path, data={"token": token[1] if token else "", **fields})
