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
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def limit_threads() -> None:
    """To be called before the libraries are imported."""
    for variable in THREAD_VARIABLES:
        os.environ[variable] = "1"


def load_models() -> None:
    """Reads one small page, so that everything a page needs is loaded once, in the parent of all readings."""
    import cv2
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    from classifiers.catalogue import catalogue
    from extractors.documents import extractor_of
    from extractors.reading.recogniser import read_strip
    from service.checklists.rules import checklist
    from service.pipeline import read_bytes

    cv2.setNumThreads(1)
    for type_id in catalogue():
        extractor_of(type_id)
    checklist("national")
    read_strip(np.full((48, 96), 255, np.uint8), "small")  # a page this plain leaves no doubt for it to settle
    page = Image.new("L", (1240, 600), 255)
    for line in range(5):
        ImageDraw.Draw(page).text((80, 80 + 90 * line), "Bulletin de paie", 0, ImageFont.load_default(40))
    picture = io.BytesIO()
    page.save(picture, "PDF", resolution=150)
    result = read_bytes(picture.getvalue(), "warm.pdf")
    gc.collect()
    gc.freeze()  # what is loaded now stays: the children's collector need not touch, and so copy, its pages
    log.info("models_loaded", seconds=result.seconds)
