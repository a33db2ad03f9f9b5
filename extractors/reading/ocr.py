"""Image → words: one protocol, two readers that know nothing of each other, chosen by `OCR_ENGINE`.

`ppocr` (the default) reads whole pages; `tesseract` re-reads the crops that carry a field, or whole pages when it is
the only engine wanted. A third reader is one more class with the same three members and one line in `ENGINES`.
"""

from __future__ import annotations

import os
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from extractors.page import Word
from extractors.reading.watermark import Colour


class Reader(Protocol):
    """Reads an upright grey page; boxes are fractions of it."""

    name: str

    def words(self, grey: NDArray[np.uint8], colour: Colour | None = None) -> list[Word]:
        """The words of a page, in no particular order; `colour` gives the page in colour, should grey not do."""
        ...

    def line(self, grey: NDArray[np.uint8]) -> tuple[str, float]:
        """The text of a crop that holds one line or a small block, and how sure the reader is of it (0 to 1)."""
        ...


def page_reader() -> Reader:
    """The reader of whole pages: `OCR_ENGINE`, or PP-OCR."""
    return _engine(os.environ.get("OCR_ENGINE", "ppocr"))


def second_reader() -> Reader:
    """The reader that checks the first one: Tesseract, or PP-OCR when Tesseract reads the pages."""
    return _engine("ppocr" if os.environ.get("OCR_ENGINE") == "tesseract" else "tesseract")


def _engine(name: str) -> Reader:
    from extractors.reading.ppocr import PaddleReader
    from extractors.reading.tesseract import TesseractReader

    engines: dict[str, type[Reader]] = {"ppocr": PaddleReader, "tesseract": TesseractReader}
    if name not in engines:
        raise ValueError(f"OCR_ENGINE must be one of {', '.join(engines)}, not {name!r}")
    return engines[name]()
