"""Counts what a PDF's forms draw, each form once; `form_guard.py` loads this only for files that have forms."""

from __future__ import annotations

import io
import re

import pikepdf

from extractors.errors import TooLargeError

MOST_DRAWINGS = 100_000
_DRAW = re.compile(rb"/([^\s/<>\[\]()]+)\s+Do\b")


def check_drawings(data: bytes) -> None:
    """Raise `TooLargeError` if a page of the PDF draws more forms than any honest page does."""
    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            counted: dict[tuple[int, int], int] = {}
            for page in pdf.pages:
                _count(page.resources, _content(page.obj.get("/Contents")), counted)
    except (pikepdf.PdfError, AttributeError, ValueError, TypeError, RecursionError):
        return  # a file too damaged for qpdf: what PDFium makes of it is bounded by the worker's limits


def _count(resources: pikepdf.Object, content: bytes, counted: dict[tuple[int, int], int]) -> int:
    """How many drawings a page or a form with that content makes, itself included."""
    forms = resources.get("/XObject", pikepdf.Dictionary())
    total = 1
    for name in _DRAW.findall(content):
        form = forms.get("/" + name.decode("latin-1"))
        if isinstance(form, pikepdf.Stream) and form.get("/Subtype") == "/Form":
            total += _count_form(form, counted)
        if total > MOST_DRAWINGS:
            raise TooLargeError
    return total


def _count_form(form: pikepdf.Stream, counted: dict[tuple[int, int], int]) -> int:
    if form.objgen not in counted:
        counted[form.objgen] = 1  # a form that draws itself is drawn once
        counted[form.objgen] = _count(form.get("/Resources", pikepdf.Dictionary()), form.read_bytes(), counted)
    return counted[form.objgen]


def _content(contents: pikepdf.Object | None) -> bytes:
    streams = contents if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(stream.read_bytes() for stream in streams if isinstance(stream, pikepdf.Stream))
