"""The reading of a file as it stands: what the machine read, with what people corrected laid over it.

The machine's reading is never changed; a correction is kept beside it (`service.store.models.Document`) and this module
puts the two together, for the report and for whoever looks at the file.
"""

from __future__ import annotations

from typing import Any

from classifiers.catalogue import catalogue
from service.results import DocumentResult, FieldResult, FileResult
from service.store.models import Document, File


def standing_result(file: File) -> FileResult | None:
    """The file's reading with the corrections in it: what the checklists judge. None until the file is read."""
    if file.result is None:
        return None
    base = FileResult.model_validate(file.result | {"documents": []})
    return base.model_copy(update={"file": file.name, "documents": [standing_document(row) for row in file.documents]})


def standing_document(row: Document) -> DocumentResult:
    """One paper with its corrections: a value given by a person is certain, and one set to null is taken away."""
    read = DocumentResult.model_validate(row.machine)
    changes: dict[str, Any] = {}
    if row.type is not None:
        changes |= {"type": row.type, "label": _label(row.type), "confidence": 1.0, "alternatives": []}
    if row.fields:
        fields = {name: value for name, value in read.fields.items() if name not in row.fields}
        given = {name: value for name, value in row.fields.items() if value is not None}
        changes["fields"] = fields | {name: _given(read, name, value) for name, value in given.items()}
    return read.model_copy(update=changes)


def _label(type_id: str) -> str:
    return catalogue()[type_id].label if type_id in catalogue() else "Document non reconnu"


def _given(read: DocumentResult, name: str, value: Any) -> FieldResult:
    """A value that a person typed, at the place where the machine had read the field, if it had."""
    before = read.fields.get(name)
    return FieldResult(
        value=value,
        text=", ".join(map(str, value)) if isinstance(value, list) else str(value),
        confidence=1.0,
        page=before.page if before else read.pages[0],
        box=before.box if before else None,
        source="derived",
    )


def shown_result(file: File) -> dict[str, Any] | None:
    """The `result` of a file: what `read --json` prints, each document with its `id` and `correction`."""
    if file.result is None:
        return None
    return file.result | {"file": file.name, "documents": [shown_document(row) for row in file.documents]}


def shown_document(row: Document) -> dict[str, Any]:
    """A document with its id; `correction` is null, or who changed what and when, beside the machine's own reading."""
    untouched = row.type is None and not row.fields
    standing = row.machine if untouched else standing_document(row).model_dump(mode="json")
    shown: dict[str, Any] = {"id": row.id, **standing}
    shown["correction"] = _correction(row) if row.decided_at else None
    return shown


def _correction(row: Document) -> dict[str, Any]:
    return {
        "type": row.type,
        "fields": row.fields,
        "person": row.person,
        "decision": row.decision,
        "reason": row.reason,
        "by": row.decided_by,
        "at": row.decided_at.isoformat() if row.decided_at else None,
        "machine": {"type": row.machine["type"], "fields": row.machine["fields"]},
    }
