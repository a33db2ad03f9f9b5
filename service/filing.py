"""From the pile into a dossier: what a clerk confirmed, done at once or not at all, with a line in the audit log.

A file moves as it is, with its reading and whatever was said of it, when all of its papers go; else it is cut, and the
part that goes is a file of its own (`service.carving`). The contents are in the vault before their rows are committed,
and the old one is erased after, so that a machine that stops in between loses no page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session, selectinload

from service.access import Actor, require_staff
from service.audit import record
from service.backend import Backend
from service.carving import PDF, Part, cut, pages_of
from service.errors import InvalidRequestError, NotFoundError, TooManyFilesError
from service.events import FINISHED, file_change, tell, touch
from service.files import distinct, safe_name
from service.pile import open_pile
from service.readings import shown_document
from service.reports import refresh
from service.sight import visible
from service.store.models import Document, File, utc_now
from service.webhooks import enqueue_calls


@dataclass(frozen=True, slots=True)
class Picked:
    """What a clerk chose: a paper of a file, or the whole file when `document_id` is empty."""

    file_id: str
    document_id: str = ""


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of it: papers put into the dossier, those that it held already, those no longer in the pile."""

    moved: int = 0
    known: int = 0
    gone: int = 0


def put_into(backend: Backend, actor: Actor, dossier_id: str, picked: Iterable[Picked]) -> Filed:
    """Puts papers of the pile into a dossier. Desks and administrators."""
    require_staff(actor)
    with backend.database.read() as session:
        visible(session, actor, dossier_id)
    moved = known = gone = 0
    for file_id, wanted in _by_file(picked).items():
        row = _in_pile(backend, actor, file_id)
        papers = [one.id for one in row.documents if not wanted or one.id in wanted] if row else []
        if row is None or (wanted and not papers):
            gone += max(1, len(wanted))
            continue
        gone += len(wanted) - len(papers) if wanted else 0
        whole = len(papers) == len(row.documents)
        new = _move(backend, actor, row, dossier_id) if whole else _split(backend, actor, row, papers, dossier_id)
        moved, known = (moved + max(1, len(papers)), known) if new else (moved, known + max(1, len(papers)))
    refresh(backend, dossier_id)
    return Filed(moved, known, gone)


def part_aside(backend: Backend, actor: Actor, file_id: str, document_id: str) -> str:
    """Makes one paper of a file of several a file of its own, still in the pile; returns the id of that file."""
    row = _in_pile(backend, actor, file_id)
    if row is None:
        raise NotFoundError("Ce papier n'est plus dans la pile : quelqu'un l'a déjà rangé.")
    papers = [one.id for one in row.documents if one.id == document_id]
    if len(papers) in (0, len(row.documents)) or not can_be_cut(row):
        return file_id
    return _split(backend, actor, row, papers, row.dossier_id)


def can_be_cut(row: File) -> bool:
    """Whether the papers of a file can go different ways."""
    return len(row.documents) > 1 and (row.result or {}).get("media_type") == PDF


def _by_file(picked: Iterable[Picked]) -> dict[str, set[str]]:
    """The papers chosen of each file; the empty set stands for the whole file."""
    found: dict[str, set[str]] = {}
    whole: set[str] = set()
    for one in picked:
        found.setdefault(one.file_id, set()).add(one.document_id)
        if not one.document_id:
            whole.add(one.file_id)
    return {file_id: set() if file_id in whole else papers for file_id, papers in found.items()}


def _in_pile(backend: Backend, actor: Actor, file_id: str) -> File | None:
    pile_id = open_pile(backend, actor)
    with backend.database.read() as session:
        row = session.get(File, file_id, options=[selectinload(File.documents)])
        return row if row is not None and row.dossier_id == pile_id and row.status in FINISHED else None


def _move(backend: Backend, actor: Actor, before: File, dossier_id: str) -> bool:
    """The whole file changes its dossier; False when the dossier holds the same content already."""
    with backend.database.write() as session:
        row, names = _both(backend, session, actor, before, dossier_id)
        same = select(File.id).where(File.dossier_id == dossier_id, File.sha256 == row.sha256)
        held = session.scalar(same)
        if held is not None:
            session.delete(row)
        else:
            row.dossier_id, row.name, row.aside = dossier_id, distinct(row.name, names), False
            session.flush()
            _told(session, row)
        tell(session, before.dossier_id, "file", {"id": row.id, "name": before.name, "status": "removed"})
        record(session, actor, "file_paper", dossier_id, held or row.id)
    if held is not None:
        backend.vault.delete(before.vault_id)
    return held is None


def _split(backend: Backend, actor: Actor, before: File, papers: Sequence[str], dossier_id: str) -> str:
    """The chosen papers become a file of that dossier, the others stay; returns the new file's id."""
    parts = _parts(backend, before, papers)
    if parts is None:
        raise InvalidRequestError(
            "Ce fichier ne peut pas être partagé. Rangez-le en entier, ou envoyez ses papiers un par un."
        )
    stored = [backend.vault.put(part.content) for part in parts]
    try:
        with backend.database.write() as session:
            row, names = _both(backend, session, actor, before, dossier_id)
            if row.vault_id != before.vault_id:
                raise InvalidRequestError("Quelqu'un range déjà ce fichier. Rechargez la page, puis recommencez.")
            made = _new_file(row, parts[0], stored[0], dossier_id, names)
            session.add(made)
            session.flush()
            _share_out(session, row, made, parts, set(papers))
            row.vault_id, row.size = stored[1], len(parts[1].content)
            row.sha256, row.result = parts[1].sha256, parts[1].result(row.result or {})
            session.flush()
            session.refresh(made)
            _told(session, made)
            tell(session, row.dossier_id, "file", file_change(row))
            record(session, actor, "file_paper" if dossier_id != row.dossier_id else "split_file", dossier_id, made.id)
    except BaseException:
        for vault_id in stored:
            backend.vault.delete(vault_id)
        raise
    backend.vault.delete(before.vault_id)
    return made.id


def _parts(backend: Backend, row: File, papers: Sequence[str]) -> tuple[Part, Part] | None:
    if not can_be_cut(row) or row.result is None:
        return None
    count = int(row.result["page_count"])
    chosen = [place for place, one in enumerate(row.documents) if one.id in papers]
    pages = pages_of(chosen, [one.machine["pages"] for one in row.documents], count)
    return cut(backend.vault.get(row.vault_id), pages, count)


def _both(backend: Backend, session: Session, actor: Actor, before: File, dossier_id: str) -> tuple[File, set[str]]:
    """The file's row and the names in the dossier it goes to, both held: always in one order, so that none waits for
    the other."""
    for one in sorted({before.dossier_id, dossier_id}):
        touch(session, one, report_changes=one == dossier_id)
    visible(session, actor, dossier_id, pile=True)
    row = session.get(File, before.id, with_for_update=True, populate_existing=True)
    if row is None or row.dossier_id != before.dossier_id:
        raise NotFoundError("Ce papier n'est plus dans la pile : quelqu'un l'a déjà rangé.")
    names = set(session.scalars(select(File.name).where(File.dossier_id == dossier_id)))
    if len(names) >= backend.settings.max_files_per_dossier:
        raise TooManyFilesError
    return row, names


def _new_file(row: File, part: Part, vault_id: str, dossier_id: str, names: set[str]) -> File:
    """The row of a part, named after the file it comes from and its pages there."""
    pages, path = sorted(part.numbers), PurePosixPath(row.name)
    said = str(pages[0]) if len(pages) == 1 else f"{pages[0]}-{pages[-1]}"
    return File(
        dossier_id=dossier_id,
        vault_id=vault_id,
        name=distinct(safe_name(f"{path.stem}, p. {said}{path.suffix}"), names),
        sha256=part.sha256,
        size=len(part.content),
        status=row.status,
        attempts=row.attempts,
        received_at=row.received_at,
        started_at=row.started_at,
        finished_at=row.finished_at or utc_now(),
        result=part.result(row.result or {}),
    )


def _share_out(session: Session, row: File, made: File, parts: tuple[Part, Part], papers: set[str]) -> None:
    """Each paper with its file, its pages counted anew; what people said of it stays with it."""
    for document in list(row.documents):
        goes = document.id in papers
        values: dict[str, Any] = {"machine": parts[0 if goes else 1].document(document.machine)}
        if goes:
            values["file_id"] = made.id
        session.execute(update(Document).where(Document.id == document.id).values(values))
    session.expire(row, ["documents"])


def _told(session: Session, row: File) -> None:
    """Those who watch the dossier hear of its new file, as if it had been read there."""
    tell(session, row.dossier_id, "file", file_change(row))
    about = {"file": file_change(row), "error": (row.result or {}).get("error")}
    for document in row.documents:
        enqueue_calls(session, row.dossier_id, "document.done", {**about, "document": shown_document(document)})
