"""How fast the pages are: 5,000 dossiers in the list, 300 papers in one of them, a real SQLite database on disk.

`python -m bench.pages` measures and writes the section « Pages » of `bench/RESULTS.md` anew; `make bench` does too. A
page is asked for as a browser would, through the whole application but the socket: processor time and wall time of the
answer, the best of seven after one to warm up (other programs on the machine can only add to it). The limit is 200 ms
a page; a first page, with everything it links, is weighed compressed (limit 100 kB).
"""

from __future__ import annotations

import gc
import gzip
import os
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient

from bench.checklists import ON
from bench.checklists import dossier as household
from bench.pile import FILES, TOGETHER, households, lay_pile, read_file
from bench.tables import into_results, table
from service.access import Actor
from service.accounts import COMMAND_LINE, Person, create_account
from service.app import create_app
from service.backend import Backend
from service.config import from_environment
from service.dossiers import folded, open_dossier
from service.events import touch
from service.pile import PILE
from service.reports import refresh
from service.signing_in import open_session
from service.signs import keep_signs, signs_of_people
from service.store.models import AuditEntry, Document, Dossier, File, Share, new_id, utc_now

DOSSIERS, PAPERS, MODELS, AUDIT = 5000, 300, 40, 8
LIMIT, WEIGHT = 0.200, 100_000
ROUNDS = 7
LANDLORD = "Habitat Sud"
DESK = Actor("desk", "key:bench", "Guichet Nord")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: who looks, what at, and how long its answer takes."""

    who: str
    name: str
    processor: float
    wall: float
    kilobytes: float


class World:
    """An installation filled for the measure, and a browser for each kind of person."""

    def __init__(self, home: Path) -> None:
        names = ("DATABASE_URL", "REDIS_URL", "STORAGE_URL", "MASTER_KEY", "PUBLIC_URL")
        self.app: Flask = create_app(from_environment({"BORDEREAU_HOME": str(home), **dict.fromkeys(names, "")}))
        self.backend: Backend = self.app.extensions["bordereau"]
        self.token, self.large = _filled(self.backend, random.Random(31), PAPERS, LANDLORD)
        _many(self.backend)
        lay_pile(self.backend, DESK, random.Random(33))
        with self.backend.database.read() as session:
            paper = session.query(Document.id).join(File).where(File.dossier_id == self.large).first()
            self.paper = paper[0] if paper else ""
            self.piled = session.query(File.id).filter(File.dossier_id == PILE).first()[0]
        gc.collect()
        gc.freeze()  # what filling left in memory is no server's: its garbage collector need not look at it

    def browser(self, role: str = "", english: bool = False) -> FlaskClient:
        """A browser, signed in where a role is named."""
        client = self.app.test_client()
        if role:
            person = Person(f"Personne {role}", role, LANDLORD if role == "landlord" else "Guichet Nord")
            account = create_account(self.backend, COMMAND_LINE, f"{role}-{new_id()}@example.org", person).account
            secret = open_session(self.backend, account)
            with client.session_transaction() as session:
                session.update(signed_in=secret, token="bench")
        if english:
            client.set_cookie("langue", "en")
        return client


def _filled(backend: Backend, dice: random.Random, papers: int, landlord: str = "") -> tuple[str, str]:
    """A dossier with so many papers, each a file: its link's key and its id."""
    situation, files = household(dice, papers)
    opened = open_dossier(backend, DESK, situation.model_dump(mode="json", exclude_unset=True))
    with backend.database.write() as session:
        touch(session, opened.dossier.id, report_changes=True)
        session.add_all(read_file(opened.dossier.id, number, result) for number, result in enumerate(files))
        if landlord:
            session.add(Share(dossier_id=opened.dossier.id, landlord=landlord))
    refresh(backend, opened.dossier.id)
    return opened.applicant_key, opened.dossier.id


def _many(backend: Backend) -> None:
    """5,000 dossiers of twenty-five papers, their reports from forty different ones, with a history each."""
    dice = random.Random(32)
    models = [_model(backend, dice) for _ in range(MODELS)]
    now = utc_now()
    with backend.database.write() as session:
        for number, persons in enumerate(households(DOSSIERS)):
            model = models[number % MODELS]
            changed = now - timedelta(minutes=dice.randint(1, 400_000))
            row = Dossier(
                id=new_id(),
                situation={**model.situation, "persons": persons},
                checklist=model.checklist,
                status=model.status,
                created_at=changed - timedelta(days=dice.randint(0, 60)),
                changed_at=changed,
                retained_until=now + timedelta(days=300),
                report=model.report,
                report_revision=1,
                report_day=model.report_day,
                doubts=model.doubts,
                summary=model.summary,
            )
            names = " ".join(f"{one['first_name']} {one['last_name']}" for one in persons)
            row.search_text = folded(f"{row.id} {names}")
            row.shares = [Share(landlord=LANDLORD)]
            session.add(row)
            session.add_all(_history(row.id, number))
            session.flush()
            keep_signs(session, row.id, signs_of_people(persons))
    with backend.database.engine.begin() as connection:
        connection.exec_driver_sql("ANALYZE")


def _model(backend: Backend, dice: random.Random) -> Dossier:
    _token, dossier_id = _filled(backend, dice, 25)
    with backend.database.read() as session:
        return session.get_one(Dossier, dossier_id)


def _history(dossier_id: str, number: int) -> Iterable[AuditEntry]:
    for step in range(AUDIT):
        action = ("open_dossier", "add_file", "view_dossier", "correct_document")[step % 4]
        yield AuditEntry(actor=f"key:{number % 7}", role="desk", action=action, dossier_id=dossier_id)


def measured(world: World) -> list[Page]:
    """Every page that people open all day."""
    home = f"/d/{world.token}"
    applicant, english = world.browser(), world.browser(english=True)
    desk, landlord, admin = (world.browser(role) for role in ("desk", "landlord", "admin"))
    looked = [
        (applicant, "applicant", "first page", "/"),
        (applicant, "applicant", "a question", f"{home}/reponses?ecran=logement"),
        (applicant, "applicant", "answers to check", f"{home}/situation"),
        (applicant, "applicant", f"dossier of {PAPERS} papers", home),
        (applicant, "applicant", "all of them at once", f"{home}?papiers=tous"),
        (applicant, "applicant", "its state, sent at each change", f"{home}/etat"),
        (english, "applicant", "the same dossier in English", home),
        (applicant, "applicant", "what is missing", f"{home}/manque"),
        (desk, "desk", f"list of {DOSSIERS} dossiers", "/guichet"),
        (desk, "desk", "list, page 80, last changed first", "/guichet?page=80&sort=recent"),
        (desk, "desk", "list, searched by name and state", "/guichet?q=belkacem+nadia&status=incomplete"),
        (desk, "desk", f"dossier of {PAPERS} papers", f"/guichet/dossiers/{world.large}"),
        (desk, "desk", "one of its papers, to review", f"/guichet/papiers/{world.paper}"),
        (desk, "desk", f"pile of {FILES} files of {TOGETHER} papers", "/guichet/pile"),
        (desk, "desk", "one of its papers, to place", f"/guichet/pile/papiers/{world.piled}"),
        (desk, "desk", "statistics", "/guichet/statistiques"),
        (landlord, "landlord", f"table of {DOSSIERS} dossiers", "/bailleur"),
        (landlord, "landlord", "table, by effort rate", "/bailleur?sort=effort"),
        (landlord, "landlord", f"dossier of {PAPERS} papers", f"/bailleur/dossiers/{world.large}"),
        (admin, "admin", "administration", "/administration"),
        (admin, "admin", f"log of {DOSSIERS * AUDIT} entries", "/administration/journal"),
        (admin, "admin", "log, searched by action", "/administration/journal?action=correct_document"),
    ]
    return [_measured(client, who, name, path) for client, who, name, path in looked]


def _measured(client: FlaskClient, who: str, name: str, path: str) -> Page:
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.status)
    timed = [_timed(lambda: client.get(path)) for _ in range(ROUNDS)]
    processor, wall = (min(times) for times in zip(*timed, strict=True))
    return Page(who, name, processor, wall, len(gzip.compress(answer.data)) / 1000)


def _timed(ask: Callable[[], object]) -> tuple[float, float]:
    processor, wall = time.process_time(), time.perf_counter()
    ask()
    return time.process_time() - processor, time.perf_counter() - wall


def weight(client: FlaskClient, path: str) -> float:
    """The bytes of a page and of everything it links, compressed as a browser asks for them."""
    page = client.get(path, follow_redirects=True).data
    at_once = re.sub(rb'<img[^>]* loading="lazy"[^>]*>', b"", page)  # fetched only when they are opened
    linked = dict.fromkeys(re.findall(rb'(?:href|src)="(/static/[^"]+)"', at_once))
    parts = [client.get(one.decode(), headers={"Accept-Encoding": "gzip"}).data for one in linked]
    return len(gzip.compress(page)) + sum(map(len, parts))


def section() -> str:
    """The figures as a section of the results."""
    with tempfile.TemporaryDirectory() as home:
        world = World(Path(home))
        pages = measured(world)
        browser = world.browser()
        opened = browser.post("/api/v1/dossiers", json={"situation": {"persons": [_somebody()]}}).get_json()
        link = f"/d/{opened['applicant_key']}"
        firsts = {"the first page": "/", "the first question": "/demande", "a new dossier": link}
        weights = [(name, weight(browser, path)) for name, path in firsts.items()]
        world.backend.database.close()
    busy = [page.name for page in pages if page.processor > LIMIT]
    slow = [page.name for page in pages if page.wall > LIMIT]
    rows = [(page.who, page.name, *_milliseconds(page), f"{page.kilobytes:.1f} kB") for page in pages]
    heavy = "; ".join(f"{name} {size / 1000:.0f} kB" for name, size in weights)
    return "\n\n".join(
        (
            "## Pages",
            f"{DOSSIERS} dossiers in SQLite on disk, one of them with {PAPERS} papers; the whole application but the "
            f"socket, one process, times the best of {ROUNDS}. Over {LIMIT * 1000:.0f} ms of processor time: "
            f"{', '.join(busy) or 'none'}; of wall time, with a load of {os.getloadavg()[0]:.1f} on {os.cpu_count()} "
            f"cores: {', '.join(slow) or 'none'}.",
            table(["who", "page", "processor", "wall", "page, compressed"], rows),
            f"With all that they link, compressed (limit {WEIGHT // 1000} kB): {heavy}.",
        )
    )


def _milliseconds(page: Page) -> tuple[str, str]:
    return f"{page.processor * 1000:.0f} ms", f"{page.wall * 1000:.0f} ms"


def _somebody() -> dict[str, str]:
    born = ON.replace(year=ON.year - 38).isoformat()
    return {"id": "p1", "role": "applicant", "first_name": "Nadia", "last_name": "Belkacem", "birth_date": born}


def main() -> None:
    """Measures, and puts the section in its place in the results."""
    into_results(section())


if __name__ == "__main__":
    main()
