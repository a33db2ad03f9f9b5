"""`bordereau read`: says what each paper is and its fields, without any server."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from service.cli.inputs import files_of
from service.cli.terminal import with_progress
from service.pool import read_files
from service.results import DocumentResult, FileResult


@click.command("read")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON par fichier sur la sortie standard.")
@click.option("--jobs", type=click.IntRange(min=1), help="Nombre de processus (par défaut : un par cœur).")
def command(paths: tuple[Path, ...], as_json: bool, jobs: int | None) -> None:
    """Lit des fichiers ou des dossiers : pages, type et informations de chaque document."""
    files = files_of(paths)
    console = Console()
    failures = 0
    for result in with_progress(read_files(files, jobs), len(files), "Lecture"):
        failures += result.error is not None
        if as_json:
            click.echo(result.model_dump_json())
        else:
            _show(console, result)
    sys.exit(1 if failures else 0)


def _show(console: Console, result: FileResult) -> None:
    console.print(Text.assemble((result.file, "bold"), f"  {result.page_count} page(s), {result.seconds:.1f} s"))
    if result.error:
        console.print(Text(f"  {result.error.message}", style="red"))
    for document in result.documents:
        console.print(_table(document))
        for warning in document.warnings:
            console.print(Text(f"  ! {warning.message}", style="yellow"))


def _table(document: DocumentResult) -> Table:
    pages = ", ".join(str(page) for page in document.pages)
    title = Text(f"{document.label} (page {pages}, {document.confidence:.0%})", style="cyan")
    table = Table(title=title, title_justify="left", show_header=False, box=None, padding=(0, 2))
    for name, field in document.fields.items():
        value = ", ".join(field.value) if isinstance(field.value, list) else str(field.value)
        table.add_row(Text(f"  {name}"), Text(value), Text(f"{field.confidence:.0%}", style="dim"))
    return table
