"""What `read --json` prints for one file (CONTRACT.md section 1): the value that the command line, the worker, the API
and the checklists share.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class FieldResult(_Model):
    """One field: value, text as printed, confidence, page number in the file, box in fractions, source."""

    value: Any
    text: str
    confidence: float
    page: int
    box: tuple[float, float, float, float] | None
    source: str


class AlternativeResult(_Model):
    """Another type the document could be."""

    type: str
    confidence: float


class QualityResult(_Model):
    """Whether a person could read it, and what is wrong with the picture."""

    legible: bool
    issues: list[str]


class BarcodeResult(_Model):
    """A 2D-Doc and what its signature is worth."""

    kind: str = "2d-doc"
    signature: str
    certificate: str
    document_type: str
    fields: dict[str, str]


class WarningResult(_Model):
    """Something a person should know about the document."""

    code: str
    message: str


class DocumentResult(_Model):
    """One document of a file."""

    pages: list[int]
    type: str
    label: str
    confidence: float
    alternatives: list[AlternativeResult] = Field(default_factory=list)
    text_source: str
    quality: QualityResult
    fields: dict[str, FieldResult] = Field(default_factory=dict)
    barcode: BarcodeResult | None = None
    warnings: list[WarningResult] = Field(default_factory=list)


class ErrorResult(_Model):
    """Why the file could not be read: the contract's code and a French sentence."""

    code: str
    message: str


class FileResult(_Model):
    """One file: its documents, or its error and no documents."""

    file: str
    sha256: str
    media_type: str
    page_count: int
    seconds: float
    error: ErrorResult | None = None
    documents: list[DocumentResult] = Field(default_factory=list)
