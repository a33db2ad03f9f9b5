"""`/documents`: one paper, its corrections and decisions."""

from __future__ import annotations

from typing import Any

from service import documents
from service.api.callers import backend
from service.api.describe import actor, group
from service.api.schemas import AnyObject, DocumentBody, DocumentPath, DossierPath, WaiverBody, problems

api = group("documents", "documents")


@api.get("/documents/<document_id>", summary="Lire un document", responses={200: AnyObject, **problems()})
def get_document(path: DocumentPath) -> dict[str, Any]:
    """The paper as it stands; its `correction` holds the machine's own reading."""
    return documents.get_document(backend(), actor(), path.document_id)


@api.patch("/documents/<document_id>", summary="Corriger ou décider", responses={200: AnyObject, **problems(403)})
def correct_document(path: DocumentPath, body: DocumentBody) -> dict[str, Any]:
    """Corrects the type, fields or person, or decides; who and when is kept, and what the machine read."""
    change = documents.Change(given=frozenset(body.model_fields_set), **body.model_dump())
    return documents.correct_document(backend(), actor(), path.document_id, change)


@api.put("/dossiers/<dossier_id>/waivers", summary="Dispenser d'une pièce", responses={204: None, **problems(403)})
def waive_item(path: DossierPath, body: WaiverBody) -> tuple[str, int]:
    """Does not ask for an item in this dossier, for a reason that is kept with who and when."""
    documents.waive_item(backend(), actor(), path.dossier_id, body.item, body.person, body.reason)
    return "", 204
