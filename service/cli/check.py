"""`bordereau check`: reads a folder and checks it against the checklist for the situation, without any server."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path

import click
from rich.console import Console

from service.checklists.errors import ChecklistError
from service.checklists.evaluate import evaluate
from service.checklists.situation import Situation
from service.cli.inputs import files_of
from service.cli.report import show_report
from service.cli.terminal import with_progress
from service.pool import read_files


@click.command("check")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--situation", "situation_file", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--checklist", help="Liste à appliquer (par défaut : celle de la situation, sinon « national »).")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Jour de l'examen (par défaut : celui de la situation).")
@click.option("--json", "as_json", is_flag=True, help="Le rapport en JSON sur la sortie standard.")
@click.option("--jobs", type=click.IntRange(min=1), help="Nombre de processus (par défaut : un par cœur).")
def command(
    folder: Path, situation_file: Path, checklist: str | None, on: datetime | None, as_json: bool, jobs: int | None
) -> None:
    """Lit un dossier de papiers et dit ce qui manque pour cette situation."""
    try:
        situation = Situation.of(json.loads(situation_file.read_text(encoding="utf-8")))
        wanted = checklist or situation.checklist
        day = on.date() if on else situation.requested_on or date.today()
        evaluate(situation, [], wanted, day)  # a checklist that nobody knows is said before anything is read
        files = [(path, name) for path, name in files_of([folder]) if not path.samefile(situation_file)]
        results = list(with_progress(read_files(files, jobs), len(files), "Lecture"))
        report = evaluate(situation, results, wanted, day)
    except (ValueError, ChecklistError) as error:
        raise click.UsageError(_sentence(situation_file, error)) from error
    if as_json:
        click.echo(report.model_dump_json())
    else:
        show_report(Console(), report, results)
    sys.exit(1 if any(result.error for result in results) else 0)


def _sentence(path: Path, error: Exception) -> str:
    if isinstance(error, ChecklistError):
        return str(error)
    where = f" (ligne {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
    return f"{path} n'est pas un fichier JSON{where} : corrigez-le."
