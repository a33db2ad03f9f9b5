"""`bordereau train`: learns from the corrections of desks, keeps what measurably helps, or throws it away again."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import Any

import click

from service.backend import Backend
from service.cli.terminal import with_progress
from service.config import from_environment, model_folder
from service.learning.examples import Example, read_again, specimens, wanted_files
from service.learning.keeping import forget, keep, next_version


@click.command("train")
@click.option("--forget", "throw_away", is_flag=True, help="Jette le modèle appris : la lecture se fait sans lui.")
@click.option("--json", "as_json", is_flag=True, help="Les chiffres en JSON.")
def command(throw_away: bool, as_json: bool) -> None:
    """Apprend des corrections des guichets et garde le modèle s'il aide."""
    if throw_away:
        gone = forget(model_folder())
        _say({"forgotten": gone}, "Le modèle appris est jeté." if gone else "Il n'y a pas de modèle appris.", as_json)
        return
    examples, lost = _examples()
    told = _train(examples)
    told["unreadable_files"] = lost
    _say(told, _sentences(told), as_json)
    sys.exit(1 if lost else 0)


def _examples() -> tuple[list[Example], int]:
    """The corrected papers, read again from the vault, and how many files could not be."""
    backend = Backend.open(from_environment())
    with backend.database.read() as session:
        wanted = wanted_files(session)
    readings = list(with_progress(read_again(backend, wanted), len(wanted), "Relecture"))
    return [one for reading in readings if reading for one in reading], sum(reading is None for reading in readings)


def _train(examples: list[Example]) -> dict[str, Any]:
    import sklearn

    from service.learning.training import train  # scikit-learn takes a second to load, and only this command needs it

    texts = specimens()
    folder = model_folder()
    training = train(examples, texts, next_version(folder))
    told: dict[str, Any] = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "library": f"scikit-learn {sklearn.__version__}",
        "examples": len(examples),
        "specimens": len(texts),
        "held_back": {
            "papers": training.comparison.papers,
            "right_without": training.comparison.without,
            "right_with": training.comparison.with_model,
            "by_type": {
                name: {"papers": one.papers, "right_without": one.without, "right_with": one.with_model}
                for name, one in training.by_type.items()
            },
        },
    }
    if training.model is not None:
        keep(folder, training.model, told)
    return {**told, "kept": training.model is not None, "version": training.model and training.model.version}


def _sentences(told: dict[str, Any]) -> str:
    held = told["held_back"]
    rows = [f"{told['examples']} documents vérifiés par les guichets, {told['specimens']} modèles de documents."]
    if held["right_without"] or held["right_with"] or told["kept"]:
        rows.append(
            f"Sur {held['papers']} documents mis de côté : {held['right_without']} bien reconnus sans le modèle, "
            f"{held['right_with']} avec lui."
        )
    if told["kept"]:
        rows.append(f"Le modèle {told['version']} aide pour : {', '.join(held['by_type'])}. Il est gardé et utilisé.")
        rows.append("Pour le jeter : bordereau train --forget")
    else:
        rows.append(_why_not(told))
    if told["unreadable_files"]:
        rows.append(f"{told['unreadable_files']} fichiers n'ont pas pu être relus.")
    return "\n".join(rows)


def _why_not(told: dict[str, Any]) -> str:
    if told["examples"] == 0:
        return "Aucun type n'a encore été corrigé ou confirmé : il n'y a rien à apprendre."
    return (
        "Le modèle n'aide pas sur les documents mis de côté : il n'est pas gardé. "
        "Recommencez après d'autres corrections."
    )


def _say(told: dict[str, Any], text: str, as_json: bool) -> None:
    click.echo(json.dumps(told, ensure_ascii=False) if as_json else text)
