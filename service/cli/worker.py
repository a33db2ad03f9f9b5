"""`bordereau worker`: workers alone, for another machine that shares the database, the queue and the storage."""

from __future__ import annotations

import sys

import click

from service.backend import Backend
from service.config import from_environment
from service.queue import supervisor


@click.command()
@click.option("--count", type=click.IntRange(1, 64), help="Nombre de lecteurs (par défaut : les cœurs, 4 au plus).")
@click.option("--json", "as_json", is_flag=True, help="Accepté partout ; cette commande n'imprime rien.")
def command(count: int | None, as_json: bool) -> None:  # noqa: ARG001
    """Lit les fichiers en attente, jusqu'à ce qu'on l'arrête."""
    settings = from_environment()
    sys.exit(supervisor.run(Backend.open(settings), count or settings.workers))
