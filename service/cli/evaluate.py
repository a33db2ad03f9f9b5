"""`bordereau evaluate`: measures the reading on papers whose truth is known, on the user's own machine."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from service.cli.inputs import files_of
from service.cli.terminal import with_progress
from service.evaluation import Evaluation, Tally, evaluate, truth_of
from service.pool import read_files


@click.command("evaluate")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Tous les chiffres et toutes les erreurs, en JSON.")
@click.option("--jobs", type=click.IntRange(min=1), help="Nombre de processus (par défaut : un par cœur).")
def command(folder: Path, as_json: bool, jobs: int | None) -> None:
    """Compare la lecture d'un dossier à la vérité : NOM.json à côté de NOM.pdf, NOM.jpg…"""
    papers = [(path, name, truth) for path, name in files_of([folder]) if (truth := _truth(path))]
    if not papers:
        raise click.UsageError(f"Aucun fichier NOM.json à côté d'un document dans {folder}.")
    results = list(with_progress(read_files([(p, n) for p, n, _ in papers], jobs), len(papers), "Lecture"))
    evaluation = evaluate((result, truth) for result, (_, _, truth) in zip(results, papers, strict=True))
    if as_json:
        click.echo(json.dumps(evaluation.figures(), ensure_ascii=False))
    else:
        _show(evaluation)
    sys.exit(1 if any(result.error for result in results) else 0)


def _truth(path: Path) -> dict[str, Any] | None:
    try:
        return truth_of(path)
    except ValueError as error:
        raise click.UsageError(f"{path.with_suffix('.json')} n'est pas un fichier JSON : corrigez-le.") from error


def _show(evaluation: Evaluation) -> None:
    console = Console(width=None if sys.stdout.isatty() else 110)
    console.print(_table("Par type", evaluation.by_type))
    console.print(_table("Par information", evaluation.by_field))
    console.print(_table("Par état du document", evaluation.by_variant))
    for mistake in evaluation.mistakes:
        console.print("{file}: {what}: attendu {truth!r}, lu {read!r}".format(**mistake), markup=False, soft_wrap=True)


def _table(title: str, tallies: Mapping[str, Tally]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("", no_wrap=True, min_width=40)
    for column in ("documents", "type juste", "attendus", "rappel", "précision"):
        table.add_column(column, justify="right", no_wrap=True)
    for name, tally in sorted(tallies.items()):
        row: dict[str, Any] = tally.figures()
        table.add_row(
            name,
            str(row["papers"] or ""),
            _percent(row["type_accuracy"]),
            str(row["expected"]),
            _percent(row["recall"]),
            _percent(row["precision"]),
        )
    return table


def _percent(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.1%}"
