"""`bordereau serve`: the whole service on this machine, until it is asked to stop."""

from __future__ import annotations

import ipaddress
import json
import os
import socket
import time

import click
from sqlalchemy import select

from service.config import Settings, from_environment
from service.queue.embedded import EmbeddedRedisError
from service.queue.processes import StopSignal
from service.stack import Stack, StackError
from service.store.database import Database
from service.store.models import Account

TICK = 0.2
FIRST = "bordereau accounts create --role admin --email VOTRE-ADRESSE"


@click.command()
@click.option("--host", envvar="HOST", default="127.0.0.1", show_default=True, help="Adresse d'écoute.")
@click.option(
    "--port", envvar="PORT", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 : au choix."
)
@click.option("--workers", type=click.IntRange(1, 64), help="Nombre de lecteurs (par défaut : les cœurs, 4 au plus).")
@click.option("--json", "as_json", is_flag=True, help="L'adresse en JSON.")
def command(host: str, port: int, workers: int | None, as_json: bool) -> None:
    """Démarre le site, les lecteurs et, sans REDIS_URL, la file d'attente ; affiche l'adresse."""
    stop = StopSignal()
    settings = from_environment()
    environment = {"PRIVATE_WEBHOOKS": "1"} if is_for_this_machine(host, settings) else {}
    stack = Stack(settings, host, port or free_port(host), workers or settings.workers, environment)
    try:
        stack.start()
        _announce(stack, as_json)
        while not stop:
            stack.watch()
            time.sleep(TICK)
    except (StackError, EmbeddedRedisError) as error:
        raise click.ClickException(str(error)) from error
    finally:
        stack.stop()


def _announce(stack: Stack, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({"url": stack.address, "pid": os.getpid()}))
    else:
        click.echo(f"Bordereau est prêt : {stack.address}")
        click.echo("Pour l'arrêter : Ctrl-C.", err=True)
        if not has_accounts(stack.settings):
            click.echo(f"Pour un premier compte : {FIRST} --url {stack.address}", err=True)


def has_accounts(settings: Settings) -> bool:
    """Whether somebody can sign in: on a new installation, the first account is made on the command line."""
    database = Database(settings.database_url)
    try:
        with database.read() as session:
            return session.scalar(select(Account.id).where(Account.disabled_at.is_(None)).limit(1)) is not None
    finally:
        database.close()


def is_for_this_machine(host: str, settings: Settings) -> bool:
    """Whether nobody but this machine can ask anything of us: its own programs may then be called by webhooks.

    `PRIVATE_WEBHOOKS`, when given, decides by itself; a public address or a proxy means that others can ask.
    """
    if os.environ.get("PRIVATE_WEBHOOKS") or settings.public_url or settings.behind_proxy:
        return False
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def free_port(host: str = "127.0.0.1") -> int:
    """A port that nobody listens on now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
