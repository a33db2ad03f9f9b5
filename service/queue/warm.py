"""Makes a process ready to read: one thread for each library, models loaded, before the first file comes.

One thread each, because the workers are the parallelism, and because a child forked from a process with a thread pool
inherits the pool without its threads, and waits for them for ever.
"""

from __future__ import annotations

import gc
import io
import os

import structlog

log = structlog.get_logger()
# The types that come most; their patterns (the library keeps 512) are made here and not in each child.
OFTEN = ("court_ruling", "payslip", "rent_due_notice", "rent_receipt", "tax_notice")
PRINTED = (  # a line for each thing that papers tell and patterns look for
    "Bulletin de paie",
    "Madame Jeanne DUPONT",
    "12 rue des Lilas 69003 LYON",
    "Période du 01/03/2026 au 31/03/2026",
    "Net à payer : 1 234,56 €",
    "Fait à Lyon, le 2 avril 2026",
)
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def limit_threads() -> None:
    """To be called before the libraries are imported."""
    for variable in THREAD_VARIABLES:
        os.environ[variable] = "1"


def load_models() -> None:
    """Reads one small page, so that everything a page needs is loaded once, in the parent of all readings."""
    import cv2
    import numpy as np

    from classifiers.catalogue import catalogue
    from extractors.documents import extract, extractor_of
    from extractors.reading.reader import open_file
    from extractors.reading.recogniser import read_strip
    from service.checklists.rules import checklist
    from service.pipeline import read_bytes

    cv2.setNumThreads(1)
    for type_id in catalogue():
        extractor_of(type_id)
    checklist("national")
    read_strip(np.full((48, 96), 255, np.uint8), "small")  # a page this plain leaves no doubt for it to settle
    paper = _paper()
    result = read_bytes(paper, "warm.pdf")
    pages = open_file(paper, "warm.pdf").pages
    for type_id in OFTEN:
        extract(type_id, pages)
    gc.collect()
    gc.freeze()  # what is loaded now stays: the children's collector need not touch, and so copy, its pages
    log.info("models_loaded", seconds=result.seconds)


def _paper() -> bytes:
    """A scanned page."""
    from PIL import Image, ImageDraw, ImageFont

    page = Image.new("L", (1240, 600), 255)
    for row, line in enumerate(PRINTED):
        ImageDraw.Draw(page).text((80, 60 + 85 * row), line, 0, ImageFont.load_default(40))
    picture = io.BytesIO()
    page.save(picture, "PDF", resolution=150)
    return picture.getvalue()
