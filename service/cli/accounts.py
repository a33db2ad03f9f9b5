"""`bordereau accounts`: the first administrator, and the way back in when nobody can sign in any more.

Whoever can run this command holds the machine, hence the installation. Everything else is on the pages.
"""

from __future__ import annotations

import json
from typing import Any

import click
from sqlalchemy import select

from service.accounts import (
    COMMAND_LINE,
    ROLES,
    Invited,
    Person,
    create_account,
    disable_account,
    list_accounts,
    renew_account_link,
)
from service.backend import Backend
from service.config import from_environment
from service.errors import ServiceError
from service.store.models import Account

LOCAL = "http://127.0.0.1:8000"
as_json_option = click.option("--json", "as_json", is_flag=True, help="La réponse en JSON.")
url_option = click.option(
    "--url", default=LOCAL, show_default=True, help="L'adresse du site, quand PUBLIC_URL n'est pas donnée."
)


@click.group()
def command() -> None:
    """Gère les comptes des guichets, des bailleurs et de l'administration."""


@command.command()
@click.option("--role", required=True, type=click.Choice(ROLES), help="Ce que le compte permet.")
@click.option("--email", required=True, help="L'adresse e-mail de la personne.")
@click.option("--name", default="", help="Le nom de la personne (par défaut : le début de l'adresse).")
@click.option("--organisation", default="", help="Le guichet ou le bailleur (un dossier se partage avec ce nom).")
@url_option
@as_json_option
def create(role: str, email: str, name: str, organisation: str, url: str, as_json: bool) -> None:
    """Crée un compte et affiche le lien qui l'ouvre : il sert une fois, pendant sept jours."""
    person = Person(name or email.split("@")[0], role, organisation)
    _show(_asked(lambda backend: create_account(backend, COMMAND_LINE, email, person, url)), as_json)


@command.command()
@click.option("--email", required=True, help="L'adresse e-mail du compte.")
@url_option
@as_json_option
def link(email: str, url: str, as_json: bool) -> None:
    """Fait un nouveau lien pour choisir un mot de passe ; l'ancien ne sert plus."""
    _show(_asked(lambda backend: renew_account_link(backend, COMMAND_LINE, _id(backend, email), url)), as_json)


@command.command()
@click.option("--email", required=True, help="L'adresse e-mail du compte.")
@as_json_option
def disable(email: str, as_json: bool) -> None:
    """Ferme un compte ; ses sessions s'arrêtent aussitôt."""
    _asked(lambda backend: disable_account(backend, COMMAND_LINE, _id(backend, email)))
    click.echo(json.dumps({"email": email, "state": "disabled"}) if as_json else "Le compte est fermé.")


@command.command("list")
@as_json_option
def list_all(as_json: bool) -> None:
    """Affiche les comptes."""
    accounts = _asked(lambda backend: list_accounts(backend, COMMAND_LINE))
    if as_json:
        click.echo(json.dumps([_described(account) for account in accounts], ensure_ascii=False))
        return
    for account in accounts:
        closed = " (fermé)" if account.disabled_at else ""
        click.echo(f"{account.role:9} {account.email}  {account.name}  {account.organisation}{closed}".rstrip())


def _asked(question: Any) -> Any:
    backend = Backend.open(from_environment())
    try:
        return question(backend)
    except ServiceError as error:
        raise click.ClickException(str(error)) from error
    finally:
        backend.database.close()


def _id(backend: Backend, email: str) -> str:
    with backend.database.read() as session:
        found = session.scalar(select(Account.id).where(Account.email == email.strip().lower()))
    if found is None:
        raise click.ClickException("Aucun compte n'a cette adresse. Vérifiez-la avec : bordereau accounts list")
    return found


def _described(account: Account) -> dict[str, Any]:
    state = "disabled" if account.disabled_at else "open" if account.password_hash else "invited"
    known = {"email": account.email, "name": account.name, "role": account.role, "organisation": account.organisation}
    return {**known, "state": state}


def _show(made: Invited, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({**_described(made.account), "link": made.url or None}, ensure_ascii=False))
    elif made.url:
        click.echo(made.url)
        click.echo("Ouvrez ce lien pour choisir le mot de passe. Il sert une fois et ne sera plus affiché.", err=True)
    else:
        click.echo(f"Le lien est envoyé par e-mail à {made.account.email}.", err=True)
