"""`bordereau keys create`: a key for a desk, a landlord or an administrator, printed once."""

from __future__ import annotations

import json

import click

from service.config import from_environment
from service.keys import CREATABLE, create_staff_key
from service.store.database import Database
from service.store.migrate import upgrade


@click.group()
def command() -> None:
    """Gère les clés de l'API."""


@command.command()
@click.option("--role", required=True, type=click.Choice(CREATABLE), help="Ce que la clé permet.")
@click.option("--name", default="", help="Le nom du guichet ou du bailleur (un dossier se partage avec un nom).")
@click.option("--json", "as_json", is_flag=True, help="La clé en JSON.")
def create(role: str, name: str, as_json: bool) -> None:
    """Crée une clé et l'affiche, une seule fois : elle n'est gardée que sous forme d'empreinte."""
    database = Database(from_environment().database_url)
    upgrade(database)
    key = create_staff_key(database, role, name)
    if as_json:
        click.echo(json.dumps({"key": key, "role": role, "name": name}, ensure_ascii=False))
    else:
        click.echo(key)
        click.echo("Gardez cette clé en lieu sûr : elle ne sera plus affichée.", err=True)
