"""Bytes → `FileResult`: read → split and classify → extract, the same function for the command line and the worker."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence

import structlog

from classifiers.catalogue import catalogue
from classifiers.guess import Guess
from classifiers.splitting import pages_of, split
from extractors.errors import ReadingError, UnreadableError
from extractors.fields.spec import Extraction, FieldValue
from extractors.page import Barcode, Box, Page
from extractors.places import extract
from extractors.reading.allowance import JUDGING_SECONDS, allow
from extractors.reading.intake import media_type
from extractors.reading.limits import DEFAULT
from extractors.reading.reader import Reading, open_file
from service.learning.keeping import model_in_use
from service.results import (
    AlternativeResult,
    BarcodeResult,
    DocumentResult,
    ErrorResult,
    FieldResult,
    FileResult,
    QualityResult,
    WarningResult,
)


def read_bytes(data: bytes, name: str) -> FileResult:
    """Reads one file's content; what cannot be read gives a result with its error, never an exception of its own."""
    started = time.monotonic()
    try:
        return judged(open_file(data, name), name, started)
    except ReadingError as error:
        return failed(data, name, error, time.monotonic() - started)
    except Exception:  # a fault of ours costs this file alone, and the log has it
        structlog.get_logger().exception("reading_failed", media_type=_media_type(data), size=len(data))
        return failed(data, name, UnreadableError(), time.monotonic() - started)


def judged(reading: Reading, name: str, started: float) -> FileResult:
    """The documents of a file that was read; `started`: when its reading began, on the monotonic clock."""
    allow(JUDGING_SECONDS)
    documents = _with_skipped(documents_of(reading), reading)
    return FileResult(
        file=name,
        sha256=reading.sha256,
        media_type=reading.media_type,
        page_count=len(reading.pages),
        seconds=round(time.monotonic() - started, 3),
        documents=documents,
    )


def failed(data: bytes, name: str, error: ReadingError, seconds: float) -> FileResult:
    """The result of a file that could not be read."""
    return FileResult(
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=_media_type(data),
        page_count=0,
        seconds=round(seconds, 3),
        error=ErrorResult(code=error.code, message=error.message),
    )


def _media_type(data: bytes) -> str:
    try:
        return media_type(data, DEFAULT)
    except ReadingError:
        return "application/octet-stream"


def documents_of(reading: Reading) -> list[DocumentResult]:
    """The documents of a reading, in the order of their first pages."""
    pages = {page.number: page for page in reading.pages}
    return [_document(guess, pages_of(guess, pages)) for guess in split(reading.pages, model_in_use())]


def _with_skipped(documents: list[DocumentResult], reading: Reading) -> list[DocumentResult]:
    """Says on the first document which members of a ZIP could not be read: nothing vanishes in silence."""
    if not reading.skipped or not documents:
        return documents
    told = [
        WarningResult(
            code=skipped.error.code, message=f"Dans ce ZIP, « {skipped.name} » n'a pas été lu : {skipped.error.message}"
        )
        for skipped in reading.skipped
    ]
    first = documents[0]
    return [first.model_copy(update={"warnings": [*first.warnings, *told]}), *documents[1:]]


def _extracted(guess: Guess, pages: Sequence[Page]) -> Extraction:
    """The fields of a document; none where our reading of them fails: a person must look, and the log says why."""
    try:
        return extract(guess.type, pages)
    except Exception:
        structlog.get_logger().exception("extraction_failed", type=guess.type, pages=guess.pages)
        return Extraction({})


def _document(guess: Guess, pages: Sequence[Page]) -> DocumentResult:
    extraction = _extracted(guess, pages)
    sources = {page.source for page in pages}
    return DocumentResult(
        pages=list(guess.pages),
        type=guess.type,
        label=label_of(guess.type),
        confidence=round(guess.confidence, 3),
        alternatives=[AlternativeResult(type=a.type, confidence=round(a.confidence, 3)) for a in guess.alternatives],
        text_source=sources.pop() if len(sources) == 1 else "mixed",
        quality=_quality(pages),
        fields={name: _field(value) for name, value in extraction.fields.items()},
        barcode=_barcode(pages),
        warnings=_warnings(extraction),
    )


def label_of(type_id: str) -> str:
    """The French name of a type of document."""
    return catalogue()[type_id].label if type_id in catalogue() else "Document non reconnu"


def _field(value: FieldValue) -> FieldResult:
    return FieldResult(
        value=value.value,
        text=value.text,
        confidence=round(value.confidence, 3),
        page=value.page,
        box=_corners(value.box),
        source=value.source,
    )


def _corners(box: Box | None) -> tuple[float, float, float, float] | None:
    return None if box is None else (round(box.x0, 4), round(box.y0, 4), round(box.x1, 4), round(box.y1, 4))


def _quality(pages: Sequence[Page]) -> QualityResult:
    issues = dict.fromkeys(issue for page in pages for issue in page.quality.issues)
    return QualityResult(legible=all(page.quality.legible for page in pages), issues=list(issues))


def _barcode(pages: Sequence[Page]) -> BarcodeResult | None:
    code: Barcode | None = next((code for page in pages for code in page.barcodes), None)
    if code is None:
        return None
    return BarcodeResult(
        kind=code.kind,
        signature=code.signature,
        certificate=code.certificate,
        document_type=code.document_type,
        fields=dict(code.fields),
    )


def _warnings(extraction: Extraction) -> list[WarningResult]:
    return [WarningResult(code=caution.code, message=caution.message) for caution in extraction.cautions]
