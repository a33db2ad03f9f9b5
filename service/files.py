"""The use cases of a file: add, look at, fetch, remove.

Adding is the promise everything else hangs on: the content is in the vault and on the disk, then its row is committed
as `received`, then the queue is told; only after that is the upload acknowledged. The same content twice in one dossier
is one file.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session, selectinload

from extractors.errors import ReadingError
from service.access import Actor, require_hand
from service.audit import record, record_view
from service.backend import Backend
from service.errors import (
    FileTooLargeError,
    InvalidRequestError,
    NoSuchPageError,
    NotFoundError,
    NotReadyError,
    TooManyFilesError,
)
from service.events import FINISHED, file_change, tell, touch
from service.readings import shown_result
from service.reports import refresh
from service.sight import visible
from service.store.models import File
from service.store.vault import VaultError

LONGEST_NAME = 150
PAGE_DPI = 110


@dataclass(frozen=True, slots=True)
class Upload:
    """One file as it was sent: the name it was given there, and its content."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class _Stored:
    name: str
    sha256: str
    size: int
    vault_id: str


def add_files(backend: Backend, actor: Actor, dossier_id: str, uploads: Iterable[Upload]) -> list[File]:
    """Stores the files safely, in order, and has them read; a content that is already there gives its file again."""
    with backend.database.read() as session:
        visible(session, actor, dossier_id, pile=True)
    require_hand(actor)
    stored: list[_Stored] = []
    try:
        for upload in uploads:
            stored.append(_store(backend, upload))
        if not stored:
            raise InvalidRequestError("Aucun fichier n'a été reçu. Choisissez au moins un fichier.")
        rows, new = _commit(backend, actor, dossier_id, stored)
    except BaseException:
        _discard(backend, [item.vault_id for item in stored])
        raise
    kept = {row.vault_id for row in new}
    _discard(backend, [item.vault_id for item in stored if item.vault_id not in kept])
    backend.announce([row.id for row in new])
    return rows


def sent_again(rows: Sequence[File], since: datetime) -> list[File]:
    """Of the files just sent, those that had been sent before that moment, or twice at once."""
    times = Counter(row.id for row in rows)
    return list({row.id: row for row in rows if row.received_at < since or times[row.id] > 1}.values())


def _store(backend: Backend, upload: Upload) -> _Stored:
    if len(upload.content) > backend.settings.max_file_bytes:
        raise FileTooLargeError
    digest = hashlib.sha256(upload.content).hexdigest()
    return _Stored(safe_name(upload.name), digest, len(upload.content), backend.vault.put(upload.content))


def _commit(
    backend: Backend, actor: Actor, dossier_id: str, stored: Sequence[_Stored]
) -> tuple[list[File], list[File]]:
    """The rows of the files, in order, and the new ones. `touch` makes two uploads to one dossier wait."""
    new: list[File] = []
    with backend.database.write() as session:
        touch(session, dossier_id, report_changes=False)
        visible(session, actor, dossier_id, pile=True)
        rows = {row.sha256: row for row in session.scalars(select(File).where(File.dossier_id == dossier_id))}
        names = {row.name for row in rows.values()}
        for item in stored:
            if item.sha256 not in rows:
                rows[item.sha256] = _row(dossier_id, item, distinct(item.name, names))
                names.add(rows[item.sha256].name)
                new.append(rows[item.sha256])
        if len(rows) > backend.settings.max_files_per_dossier:
            raise TooManyFilesError
        session.add_all(new)
        session.flush()
        for row in new:
            tell(session, dossier_id, "file", file_change(row))
            record(session, actor, "add_file", dossier_id, row.id)
    return [rows[item.sha256] for item in stored], new


def _row(dossier_id: str, item: _Stored, name: str) -> File:
    return File(dossier_id=dossier_id, vault_id=item.vault_id, name=name, sha256=item.sha256, size=item.size)


def distinct(name: str, taken: Container[str]) -> str:
    """The name, numbered when another paper of the dossier has it: reports name papers by their file, and a phone calls
    every photo `image.jpg`.

    >>> distinct("image.jpg", {"image.jpg", "image (2).jpg"}), distinct("paie.pdf", set())
    ('image (3).jpg', 'paie.pdf')
    """
    path = PurePosixPath(name)
    others = (f"{path.stem} ({number}){path.suffix}" for number in count(2))
    return next(one for one in chain((name,), others) if one not in taken)


def _discard(backend: Backend, vault_ids: Iterable[str]) -> None:
    for vault_id in vault_ids:
        backend.vault.delete(vault_id)


def safe_name(name: str) -> str:
    """The last part of a name as it was sent, printable, of a reasonable length; the ending is kept."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    clean = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in last)
    clean = " ".join(clean.split()).strip(". ") or "document"
    suffix = PurePosixPath(clean).suffix[:10]
    return clean if len(clean) <= LONGEST_NAME else clean[: LONGEST_NAME - len(suffix)] + suffix


def get_file(backend: Backend, actor: Actor, file_id: str) -> dict[str, Any]:
    """What CONTRACT.md section 6 says of `GET /files/{id}`; each document of `result` has its `id` besides."""
    with backend.database.read() as session:
        return file_view(session, _visible_file(session, actor, file_id))


def list_files(backend: Backend, actor: Actor, dossier_id: str, unread: bool = False) -> list[dict[str, Any]]:
    """Every file of a dossier in the order of arrival, each as `get_file` gives it; or those not read yet."""
    with backend.database.read() as session:
        visible(session, actor, dossier_id, pile=True)
        query = select(File).where(File.dossier_id == dossier_id).options(selectinload(File.documents))
        if unread:
            query = query.where(File.status.not_in(FINISHED))
        rows = session.scalars(query.order_by(File.received_at, File.id)).all()
        places = _places(session, dossier_id)
        return [_view(row, places.get(row.id, 0 if row.status == "processing" else None)) for row in rows]


def file_view(session: Session, row: File) -> dict[str, Any]:
    """A file as programs and pages see it."""
    return _view(row, _position(session, row))


def _view(row: File, position: int | None) -> dict[str, Any]:
    return {
        "id": row.id,
        "dossier_id": row.dossier_id,
        "name": row.name,
        "sha256": row.sha256,
        "size": row.size,
        "status": row.status,
        "position": position,
        "received_at": row.received_at.isoformat(),
        "finished_at": row.finished_at.isoformat() if row.finished_at else None,
        "result": shown_result(row),
    }


def _position(session: Session, row: File) -> int | None:
    """The place in the queue: 1 for the next to be read, 0 while it is read, nothing once it is."""
    if row.status in FINISHED:
        return None
    if row.status == "processing":
        return 0
    before = tuple_(File.received_at, File.id) <= tuple_(row.received_at, row.id)
    return session.scalar(select(func.count()).select_from(File).where(File.status == "received", before)) or 1


def _places(session: Session, dossier_id: str) -> dict[str, int]:
    """The places in the queue of all the files of one dossier, in one question."""
    waiting = select(
        File.id, File.dossier_id, func.row_number().over(order_by=(File.received_at, File.id)).label("place")
    )
    line = waiting.where(File.status == "received").subquery()
    found = session.execute(select(line.c.id, line.c.place).where(line.c.dossier_id == dossier_id))
    return {row[0]: row[1] for row in found}


def get_content(backend: Backend, actor: Actor, file_id: str) -> tuple[File, bytes]:
    """The original, as it was sent; the look is noted."""
    with backend.database.read() as session:
        row = _visible_file(session, actor, file_id)
    record_view(backend, actor, "content", row.dossier_id, file_id)
    return row, _content(backend, row)


def get_page(backend: Backend, actor: Actor, file_id: str, number: int, dpi: int = PAGE_DPI) -> bytes:
    """One page as an upright PNG; the look is noted. Only of a file that was read: it is then safe to open."""
    from extractors.reading.reader import render_page

    with backend.database.read() as session:
        row = _visible_file(session, actor, file_id)
    if row.status not in FINISHED or row.result is None:
        raise NotReadyError
    if row.status == "failed" or not 1 <= number <= int(row.result["page_count"]):
        raise NoSuchPageError
    record_view(backend, actor, "page", row.dossier_id, file_id)
    try:
        return render_page(_content(backend, row), number, dpi)
    except ReadingError as error:
        raise NoSuchPageError from error


def _content(backend: Backend, row: File) -> bytes:
    try:
        return backend.vault.get(row.vault_id)
    except VaultError as error:
        raise NotFoundError("Le fichier d'origine n'est plus disponible. Envoyez-le de nouveau.") from error


def remove_file(backend: Backend, actor: Actor, file_id: str) -> None:
    """Takes a file back, with its reading: an applicant who sent the wrong paper, a desk that cleans a dossier."""
    with backend.database.read() as session:
        row = _visible_file(session, actor, file_id)
    require_hand(actor)
    with backend.database.write() as session:
        touch(session, row.dossier_id, report_changes=True)
        current = session.get(File, file_id)
        if current is not None:
            session.delete(current)
            tell(session, row.dossier_id, "file", {"id": file_id, "name": row.name, "status": "removed"})
            record(session, actor, "remove_file", row.dossier_id, file_id)
    backend.vault.delete(row.vault_id)
    refresh(backend, row.dossier_id)


def _visible_file(session: Session, actor: Actor, file_id: str) -> File:
    row = session.get(File, file_id)
    if row is None:
        visible(session, actor, "")
        raise NotFoundError
    visible(session, actor, row.dossier_id, pile=True)
    return row
