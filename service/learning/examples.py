"""What the model learns from: papers whose type a desk gave or confirmed, and the words of the specimens.

No text is kept in the database: the originals are taken out of the vault and read again, and what was erased teaches
nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, selectinload

from classifiers.learned import words_of
from classifiers.scoring import Evidence, evidence
from classifiers.splitting import written
from extractors.errors import ReadingError
from extractors.page import Page
from extractors.reading.reader import open_file
from service.backend import Backend
from service.store.models import Document, File
from service.store.vault import VaultError

MOST = 2000  # the newest
FOLDS = 4  # shares of the examples, each held back once


@dataclass(frozen=True)
class Example:
    """One paper whose type a person knows; `group` holds together what must not be both learned from and tested on."""

    type: str
    group: str
    pages: tuple[Page, ...]

    @cached_property
    def evidences(self) -> list[Evidence]:
        """What the cues find on its pages."""
        return [evidence(page) for page in written(self.pages)]

    @cached_property
    def text(self) -> str:
        """Its words, as the model looks at them."""
        return words_of("\n".join(page.page.plain for page in self.evidences))


@dataclass(frozen=True, slots=True)
class Specimen:
    """The words of one generated paper."""

    type: str
    text: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file in the vault and its papers that a person named: pages and type of each."""

    vault_id: str
    name: str
    sha256: str
    dossier_id: str
    papers: tuple[tuple[tuple[int, ...], str], ...]


def specimens() -> list[Specimen]:
    """The words of the specimens, made by `python -m samples.texts`."""
    rows = files("service.learning").joinpath("specimens.jsonl").read_text("utf-8").splitlines()
    return [Specimen(row["type"], row["text"]) for row in map(json.loads, rows)]


def wanted_files(session: Session) -> list[Wanted]:
    """The files of the newest papers whose type a desk gave, or that it accepted as they were read."""
    query = (
        select(Document)
        .join(File)
        .where(File.status == "done", or_(Document.type.is_not(None), Document.decision == "accepted"))
        .order_by(Document.decided_at.desc(), Document.id)
        .limit(MOST)
        .options(selectinload(Document.file).selectinload(File.documents))
    )
    by_file: dict[str, tuple[File, list[Document]]] = {}
    for row in session.scalars(query):
        by_file.setdefault(row.file_id, (row.file, []))[1].append(row)
    return [_wanted(file, rows) for file, rows in by_file.values()]


def _wanted(file: File, rows: Sequence[Document]) -> Wanted:
    """Papers that share a sheet with another are left out: the words of the sheet are those of both."""
    shared = [page for row in file.documents for page in row.machine["pages"]]
    papers = tuple(
        (tuple(row.machine["pages"]), row.type or str(row.machine["type"]))
        for row in rows
        if all(shared.count(page) == 1 for page in row.machine["pages"])
    )
    return Wanted(file.vault_id, file.name, file.sha256, file.dossier_id, papers)


def read_again(backend: Backend, wanted: Sequence[Wanted]) -> Iterator[list[Example] | None]:
    """The examples of each file, in turn; None for a file that cannot be read any more."""
    few = len({one.dossier_id for one in wanted}) < FOLDS
    for one in wanted:
        try:
            pages = {p.number: p for p in open_file(backend.vault.get(one.vault_id), one.name).pages}
        except (ReadingError, VaultError):
            yield None
            continue
        group = one.sha256 if few else one.dossier_id
        chosen = [(type_id, [pages[n] for n in numbers if n in pages]) for numbers, type_id in one.papers]
        yield [Example(type_id, group, tuple(found)) for type_id, found in chosen if written(found)]
