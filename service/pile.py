"""The desk's pile: files dropped all at once, of whatever dossiers, read by the same queue as every other file.

The pile is a row of the table of dossiers that holds files and is no dossier: nobody but the staff reaches it, and it
has neither people nor report. A paper leaves it only because a clerk said where to (`put_into`): the file moves with
its reading, or, when it holds papers of several households, is cut and each part moves (`service.carving`). What a
clerk cannot tell is put aside. All of it is rows: a closed tab loses nothing, and a colleague can go on.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from service.access import Actor, require_staff
from service.audit import record, record_view
from service.backend import Backend
from service.carving import PDF
from service.checklists.papers import Paper, paper_of
from service.errors import NotFoundError
from service.events import FINISHED, tell, touch
from service.files import file_view, list_files
from service.proposals import Proposal, propose
from service.readings import standing_result
from service.store.models import Dossier, File, utc_now

PILE = "pile"
FOREVER = timedelta(days=365 * 1000)  # its files are erased one by one instead (`service.retention`)
LATEST = 60  # files looked at together: a page's worth
NO_PAPER = ""
NOTHING = Proposal(None, (), ())


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper of the pile, or a file in which none was found (`document_id` is then empty).

    `together` is how many papers the file holds, `mixed` whether they seem to be of several dossiers, `apart` whether
    it can be cut; `follows` says that its dossier is only that of the other papers of its file.
    """

    file: Mapping[str, Any]
    document_id: str
    proposal: Proposal
    together: int = 1
    mixed: bool = False
    apart: bool = False
    follows: bool = False

    @property
    def document(self) -> Mapping[str, Any]:
        """The paper as it was read; nothing for a file without one."""
        found = (self.file["result"] or {}).get("documents", [])
        return next((one for one in found if one["id"] == self.document_id), {})

    @property
    def error(self) -> str:
        """Why the file could not be read, if so."""
        return str(((self.file["result"] or {}).get("error") or {}).get("message", ""))


@dataclass(frozen=True, slots=True)
class Pile:
    """What lies in the pile: files that are not read yet, papers to put somewhere, papers put aside, and how many files
    more there are than are shown."""

    waiting: list[dict[str, Any]]
    papers: list[Sheet]
    aside: list[Sheet]
    more: int = 0


def open_pile(backend: Backend, actor: Actor) -> str:
    """The id of the pile, which is made when it is first asked for. Desks and administrators."""
    require_staff(actor)
    with backend.database.read() as session:
        if session.get(Dossier, PILE) is not None:
            return PILE
    with backend.database.write() as session:
        if session.get(Dossier, PILE) is None:
            until = utc_now() + FOREVER
            session.add(Dossier(id=PILE, is_pile=True, situation={"persons": []}, checklist="", retained_until=until))
    return PILE


def look(backend: Backend, actor: Actor, noted: bool = True) -> Pile:
    """The pile as it is now, with a proposal for each paper; the look is noted, but for a page that follows alone."""
    pile_id = open_pile(backend, actor)
    if noted:
        record_view(backend, actor, "pile", pile_id)
    waiting = list_files(backend, actor, pile_id, unread=True)
    with backend.database.read() as session:
        read = select(File.id).where(File.dossier_id == pile_id, File.status.in_(FINISHED))
        chosen = session.scalars(read.order_by(File.aside, File.received_at, File.id)).all()
        rows = _rows(session, chosen[:LATEST])
        sheets = _sheets(session, rows)
        put_aside = {row.id for row in rows if row.aside}
    return Pile(
        waiting,
        [sheet for sheet in sheets if sheet.file["id"] not in put_aside],
        [sheet for sheet in sheets if sheet.file["id"] in put_aside],
        max(0, len(chosen) - LATEST),
    )


def look_at(backend: Backend, actor: Actor, file_id: str, document_id: str = NO_PAPER) -> Sheet:
    """One paper of the pile; `NotFoundError` once it is in a dossier."""
    pile_id = open_pile(backend, actor)
    with backend.database.read() as session:
        rows = [row for row in _rows(session, [file_id]) if row.dossier_id == pile_id and row.status in FINISHED]
        found = _sheets(session, rows)
    for sheet in found:
        if document_id in (sheet.document_id, NO_PAPER):
            return sheet
    raise NotFoundError("Ce papier n'est plus dans la pile : quelqu'un l'a déjà rangé.")


def count_in_pile(backend: Backend, actor: Actor) -> int:
    """How many files wait in the pile for a clerk."""
    require_staff(actor)
    with backend.database.read() as session:
        waiting = select(File.id).where(File.dossier_id == PILE, File.aside.is_(False))
        return len(session.scalars(waiting).all())


def put_aside(backend: Backend, actor: Actor, file_ids: Collection[str], aside: bool) -> None:
    """Puts files aside, for somebody to find out about, or back among those to put into dossiers."""
    pile_id = open_pile(backend, actor)
    with backend.database.write() as session:
        touch(session, pile_id, report_changes=False)
        mine = (File.dossier_id == pile_id, File.id.in_(file_ids), File.status.in_(FINISHED))
        for row in session.scalars(select(File).where(*mine)):
            if row.aside != aside:
                row.aside = aside
                tell(session, pile_id, "file", {"id": row.id, "name": row.name, "status": row.status})
                record(session, actor, "put_aside" if aside else "take_up", pile_id, row.id)


def _rows(session: Session, file_ids: Sequence[str]) -> list[File]:
    query = select(File).where(File.id.in_(file_ids)).options(selectinload(File.documents))
    return list(session.scalars(query.order_by(File.received_at, File.id)))


def _sheets(session: Session, rows: Sequence[File]) -> list[Sheet]:
    papers: list[Paper] = []
    sheets: list[Sheet] = []
    for row in rows:
        file, reading = file_view(session, row), standing_result(row)
        apart = len(row.documents) > 1 and reading is not None and reading.media_type == PDF
        for document, read in zip(row.documents, reading.documents if reading else [], strict=False):
            papers.append(paper_of(reading, read))  # type: ignore[arg-type]  # it has documents, so it was read
            sheets.append(Sheet(file, document.id, NOTHING, len(row.documents), apart=apart))
        if not row.documents:
            sheets.append(Sheet(file, NO_PAPER, NOTHING))
    proposed = iter(propose(session, papers))
    found = [replace(sheet, proposal=next(proposed)) if sheet.document_id else sheet for sheet in sheets]
    return [_beside(sheet, [one for one in found if one.file["id"] == sheet.file["id"]]) for sheet in found]


def _beside(sheet: Sheet, together: Sequence[Sheet]) -> Sheet:
    """What the other papers of its file say of a paper: all of one dossier, it follows them when it names nobody."""
    named = {one.proposal.dossier.dossier_id: one.proposal.dossier for one in together if one.proposal.dossier}
    others = [one for one in together if not one.proposal.dossier and one.proposal.names]
    mixed = len(named) > 1 or bool(named and others)
    if len(named) == 1 and not mixed and not sheet.proposal.names and not sheet.proposal.dossier:
        dossier = replace(next(iter(named.values())), why="same_file")
        return replace(sheet, proposal=Proposal(dossier, (), ()), follows=True)
    return replace(sheet, mixed=mixed)
