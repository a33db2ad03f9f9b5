"""Looks for forms that draw forms that draw forms: forty levels of two are 2^40 drawings in a few kilobytes.

A form XObject (ISO 32000-1, 8.10) may draw others. PDFium follows them all and cannot be interrupted, so the drawings
are counted here first, each form once. Encrypted files are looked into too when their password is empty.
"""

from __future__ import annotations

import re

_FORM = re.compile(rb"/Subtype\s*/Form\b")
_FEW = 2  # forms; fewer cannot nest


def check_forms(data: bytes) -> None:
    """Raise `TooLargeError` if a page of the PDF draws more forms than any honest page does."""
    if len(_FORM.findall(data)) < _FEW:
        return
    from extractors.reading.form_drawings import check_drawings  # and qpdf with it: most files have no forms

    check_drawings(data)
