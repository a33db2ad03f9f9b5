"""The use cases of a paper: see it, correct its reading, decide about it.

What a person says is laid beside what the machine read, with who and when; each change is added to a history that is
never rewritten, and to the audit log. The report is made again from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from classifiers.catalogue import catalogue
from service.access import Actor, require_staff
from service.audit import record
from service.backend import Backend
from service.contract import fields_of
from service.errors import InvalidRequestError, NotFoundError
from service.events import tell, touch
from service.readings import shown_document, standing_document
from service.reports import refresh
from service.sight import visible
from service.store.models import Correction, Document, Waiver, utc_now

DECISIONS = ("accepted", "rejected")
LONGEST_REASON = 1000


@dataclass(frozen=True, slots=True)
class Change:
    """What a desk says of a paper. Only the keys in `given` are changed; one given as null takes back what was said."""

    given: frozenset[str]
    type: str | None = None
    fields: Mapping[str, Any] | None = None
    person: str | None = None
    decision: str | None = None
    reason: str | None = None

    def said(self) -> dict[str, Any]:
        """The keys that were given, with their values."""
        values = {"type": self.type, "fields": dict(self.fields) if self.fields is not None else None}
        values |= {"person": self.person, "decision": self.decision, "reason": self.reason}
        return {name: values[name] for name in sorted(self.given)}


def get_document(backend: Backend, actor: Actor, document_id: str) -> dict[str, Any]:
    """A paper as it stands, with its history of corrections for the staff."""
    with backend.database.read() as session:
        row = _visible_document(session, actor, document_id)
        shown = shown_document(row) | {"file_id": row.file_id, "dossier_id": row.file.dossier_id}
        if actor.is_staff:
            shown["history"] = [
                {"at": entry.at.isoformat(), "by": entry.by, "change": entry.change} for entry in row.corrections
            ]
        return shown


def correct_document(backend: Backend, actor: Actor, document_id: str, change: Change) -> dict[str, Any]:
    """Applies a correction or a decision; staff only. Returns the paper as it then stands."""
    with backend.database.read() as session:
        dossier_id = _visible_document(session, actor, document_id).file.dossier_id
    require_staff(actor)
    with backend.database.write() as session:
        touch(session, dossier_id, report_changes=True)
        row = _visible_document(session, actor, document_id)
        _check(row, change)
        _apply(row, actor, change)
        session.add(Correction(document_id=document_id, by=actor.name or actor.id, change=change.said()))
        tell(session, dossier_id, "document", {"id": document_id, "file": row.file_id})
        record(session, actor, "correct_document", dossier_id, document_id, {"keys": sorted(change.given)})
    refresh(backend, dossier_id)
    return get_document(backend, actor, document_id)


def waive_item(
    backend: Backend, actor: Actor, dossier_id: str, item: str, person: str | None, reason: str | None
) -> None:
    """Does not ask for an item in this dossier, for a reason that is kept; None asks for it again. Staff only."""
    require_staff(actor)
    if reason is not None and not 0 < len(reason.strip()) <= LONGEST_REASON:
        raise InvalidRequestError("Dites pourquoi cette pièce n'est pas demandée (1000 caractères au plus).")
    with backend.database.write() as session:
        touch(session, dossier_id, report_changes=True)
        dossier = visible(session, actor, dossier_id)
        known = {(entry["id"], entry["person"]) for entry in (dossier.report or {}).get("items", [])}
        if (item, person) not in known:
            raise NotFoundError("Cette pièce n'est pas dans la liste de ce dossier.")
        dossier.waivers = [one for one in dossier.waivers if (one.item, one.person) != (item, person)]
        if reason is not None:
            dossier.waivers.append(Waiver(item=item, person=person, reason=reason, by=actor.name or actor.id))
        tell(session, dossier_id, "waiver", {"item": item, "person": person})
        record(session, actor, "waive_item", dossier_id, item, {"person": person, "waived": reason is not None})
    refresh(backend, dossier_id)


def _check(row: Document, change: Change) -> None:
    if not change.given:
        raise InvalidRequestError("Donnez au moins une chose à changer : type, fields, person, decision ou reason.")
    if change.type is not None and change.type not in catalogue() and change.type != "unknown":
        raise InvalidRequestError("Le type « %(type)s » n'existe pas.", type=change.type[:60])
    if change.decision is not None and change.decision not in DECISIONS:
        raise InvalidRequestError("La décision doit être l'une de : %(choices)s.", choices=", ".join(DECISIONS))
    if change.reason is not None and len(change.reason) > LONGEST_REASON:
        raise InvalidRequestError("Cette raison est trop longue : %(limit)d caractères au plus.", limit=LONGEST_REASON)
    persons = [str(person.get("id")) for person in row.file.dossier.situation["persons"]]
    if change.person is not None and change.person not in persons:
        raise InvalidRequestError(
            "Cette personne n'est pas dans le dossier. Choisissez parmi : %(choices)s.", choices=", ".join(persons)
        )
    _check_fields(row, change)


def _check_fields(row: Document, change: Change) -> None:
    if not change.fields:
        return
    type_id = change.type or standing_document(row).type
    known = {*fields_of(type_id), *row.machine["fields"]}
    strange = [name for name, value in change.fields.items() if name not in known and value is not None]
    if strange:
        raise InvalidRequestError("Ce champ n'existe pas pour ce type de document : %(field)s.", field=strange[0][:60])


def _apply(row: Document, actor: Actor, change: Change) -> None:
    if "type" in change.given:
        row.type = change.type
    if "fields" in change.given:
        row.fields = {**row.fields, **change.fields} if change.fields is not None else {}
    if "person" in change.given:
        row.person = change.person
    if "decision" in change.given:
        row.decision = change.decision
    if "reason" in change.given:
        row.reason = change.reason
    row.decided_by, row.decided_at = actor.name or actor.id, utc_now()


def _visible_document(session: Session, actor: Actor, document_id: str) -> Document:
    row = session.get(Document, document_id)
    if row is None:
        visible(session, actor, "")
        raise NotFoundError
    visible(session, actor, row.file.dossier_id)
    return row
