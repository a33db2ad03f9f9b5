"""Is the text layer what a person sees? Only then is it used; else the page is read by OCR like a scan."""

from __future__ import annotations

import pypdfium2 as pdfium

from extractors.page import Word
from extractors.reading.pdf_text import words_of

FEW = 8  # words: fewer is a stamp or a page number laid on a scan


def trusted_words(page: pdfium.PdfPage) -> list[Word] | None:
    """The words of the text layer, or None when it is not what the page shows."""
    words = words_of(page)
    return words if len(words) >= FEW else None
