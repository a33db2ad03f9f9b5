"""`bordereau demo`: the sample dossiers through a real upload, queue and workers, and what the answer is for each.

It starts the whole service in a private temporary folder, touches nothing else, and leaves nothing behind.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import httpx
from rich.console import Console
from rich.text import Text

import service
from service.cli.compare import differences
from service.cli.inputs import files_of
from service.cli.report import show_report
from service.cli.serve import free_port
from service.cli.terminal import with_progress
from service.config import from_environment
from service.queue.embedded import EmbeddedRedisError
from service.stack import Stack, StackError

LONGEST_READING = 300.0
PLACES = ("DATABASE_URL", "REDIS_URL", "STORAGE_URL", "MASTER_KEY", "PUBLIC_URL", "BEHIND_PROXY", "SMTP_URL")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one sample dossier."""

    name: str
    report: dict[str, Any]
    files: list[dict[str, Any]]
    seconds: float
    differences: list[str] | None


@click.command("demo")
@click.option(
    "--dossiers", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Vos dossiers."
)
@click.option("--workers", type=click.IntRange(1, 64), help="Nombre de lecteurs (par défaut : les cœurs, 4 au plus).")
@click.option("--json", "as_json", is_flag=True, help="Les rapports en JSON sur la sortie standard.")
def command(folder: Path | None, workers: int | None, as_json: bool) -> None:
    """Envoie les dossiers d'exemple au service, par la file d'attente, et affiche ce qui manque à chacun."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    samples = sorted(path.parent for path in (folder or samples_folder()).glob("*/situation.json"))
    if not samples:
        raise click.ClickException("Aucun dossier d'exemple : il faut un situation.json par dossier.")
    try:
        with ExitStack() as cleanup:
            stack = start_private_stack(cleanup, workers)
            answers = _ask(stack.address, samples)
    except (StackError, EmbeddedRedisError, httpx.HTTPError) as error:
        raise click.ClickException(f"La démonstration n'a pas abouti : {error}") from error
    if as_json:
        click.echo(json.dumps([_as_json(answer) for answer in answers], ensure_ascii=False))
    else:
        for answer in answers:
            _show(Console(), answer)


def samples_folder() -> Path:
    """The sample dossiers: of the checkout, else those packaged with the program."""
    package = Path(service.__file__).parent
    places = (package.parent / "samples" / "dossiers", package / "demo_dossiers", Path("samples/dossiers"))
    for place in places:
        if place.is_dir():
            return place
    raise click.ClickException("Les dossiers d'exemple sont introuvables : donnez-les avec --dossiers.")


def start_private_stack(cleanup: ExitStack, workers: int | None) -> Stack:
    """The whole service in a temporary home; stopped, and its folder erased, when `cleanup` closes."""
    home = cleanup.enter_context(tempfile.TemporaryDirectory(prefix="bordereau-demo-", ignore_cleanup_errors=True))
    environment = {"BORDEREAU_HOME": home, "LOG_LEVEL": "warning", **dict.fromkeys(PLACES, "")}
    settings = from_environment({**os.environ, **environment})
    stack = Stack(settings, "127.0.0.1", free_port(), workers or settings.workers, environment)
    cleanup.callback(stack.stop)
    stack.start()
    return stack


def _ask(address: str, samples: Sequence[Path]) -> list[Answer]:
    with httpx.Client(base_url=f"{address}/api/v1", timeout=LONGEST_READING, trust_env=False) as client:
        return [_send(client, folder) for folder in with_progress(samples, len(samples), "Dossiers")]


def _send(client: httpx.Client, folder: Path) -> Answer:
    """One dossier: open it, send its papers in one upload, wait for every reading, ask for the report."""
    situation = json.loads((folder / "situation.json").read_text(encoding="utf-8"))
    opened = _json(client.post("/dossiers", json={"situation": situation}))
    client.headers["Authorization"] = f"Bearer {opened['applicant_key']}"
    papers = [(path, name) for path, name in files_of([folder])]
    started = time.monotonic()
    parts = [("file", (name, path.read_bytes())) for path, name in papers]
    sent = _json(client.post(f"/dossiers/{opened['id']}/files", files=parts))
    _wait(client, opened["id"], {file["id"] for file in sent["files"]})
    report = _json(client.get(f"/dossiers/{opened['id']}/report"))
    seconds = time.monotonic() - started
    files = _json(client.get(f"/dossiers/{opened['id']}/files"))["files"]
    del client.headers["Authorization"]
    expected = folder / "expected.json"
    wrong = differences(json.loads(expected.read_text(encoding="utf-8")), report) if expected.exists() else None
    return Answer(folder.name, report, files, round(seconds, 2), wrong)


def _wait(client: httpx.Client, dossier_id: str, pending: set[str]) -> None:
    """Follows the dossier's events until every file is read, as the applicant's page does."""
    with client.stream("GET", f"/dossiers/{dossier_id}/events") as events:
        for line in events.iter_lines():
            change = json.loads(line.removeprefix("data: ")) if line.startswith("data: ") else {}
            if change.get("status") in ("done", "failed"):
                pending.discard(change.get("id"))
            if not pending:
                return


def _json(response: httpx.Response) -> dict[str, Any]:
    if response.is_error:
        raise StackError(f"{response.request.url.path} : {response.text[:300]}")
    value: dict[str, Any] = response.json()
    return value


def _as_json(answer: Answer) -> dict[str, Any]:
    return {
        "dossier": answer.name,
        "seconds": answer.seconds,
        "files": [{"name": file["name"], "status": file["status"]} for file in answer.files],
        "as_expected": None if answer.differences is None else not answer.differences,
        "differences": answer.differences or [],
        "report": answer.report,
    }


def _show(console: Console, answer: Answer) -> None:
    title = Text.assemble((answer.name, "bold"), f"  {len(answer.files)} fichiers, réponse en {answer.seconds:.1f} s")
    console.rule(title, align="left", style="dim")
    show_report(console, _report(answer.report))
    for file in answer.files:
        error: Mapping[str, Any] | None = (file["result"] or {}).get("error")
        if error:
            console.print(Text(f"  ✗ {file['name']} : {error['message']}", style="red"))
    if answer.differences is not None:
        _show_comparison(console, answer.differences)
    console.print()


def _show_comparison(console: Console, wrong: Sequence[str]) -> None:
    if not wrong:
        console.print(Text("  Le rapport est celui qui était attendu.", style="green"))
        return
    console.print(Text("  Le rapport n'est pas celui qui était attendu :", style="bold red"))
    for sentence in wrong:
        console.print(Text(f"    {sentence}", style="red"))


def _report(values: dict[str, Any]) -> Any:
    from service.checklists.report import Report

    return Report.model_validate(values)
