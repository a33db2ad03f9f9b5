"""`bordereau explain`: draws each page of a file with what was read, chosen and refused, and why."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
from PIL import Image

from extractors.errors import ReadingError
from service.explain import explain


@click.command("explain")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Dossier des images (créé au besoin).")
@click.option("--json", "as_json", is_flag=True, help="Les chemins des images, en JSON.")
def command(file: Path, out: Path | None, as_json: bool) -> None:
    """Dessine chaque page d'un fichier : mots lus, informations retenues, candidats écartés, indices du type."""
    folder = out or file.parent / f"{file.stem}-explication"
    try:
        written = [_write(folder, number, picture) for number, picture in explain(file.read_bytes(), file.name)]
    except ReadingError as error:
        click.echo(error.message, err=True)
        sys.exit(1)
    except OSError as error:
        raise click.UsageError(f"Les images ne peuvent pas être écrites dans {folder} : choisissez --out.") from error
    if as_json:
        click.echo(json.dumps([str(path) for path in written], ensure_ascii=False))
    else:
        for path in written:
            click.echo(path)


def _write(folder: Path, number: int, picture: Image.Image) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"page-{number:03}.png"
    picture.save(path)
    return path
