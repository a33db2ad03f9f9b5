"""The second reader: Tesseract 5 with the French model, run as a process of its own.

Grey pixels go in by the standard input and words come out by the standard output, so nothing is ever written to disk.
The process has its own session: when it overruns its time, or when the parent is interrupted, the whole group is killed
and waited for, and neither a child nor a zombie stays. One thread (`OMP_THREAD_LIMIT=1`): its own threads make it four
times slower. psm 3 for pages (6 breaks tables), 6 or 7 for crops; never binarised beforehand.
"""

from __future__ import annotations

import os
import signal
import subprocess

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.errors import ReadingTimeoutError
from extractors.page import Box, Word
from extractors.reading.watermark import Colour

PAGE_SECONDS = 60.0
LINE_SECONDS = 10.0
TALL_ENOUGH = 36  # pixels: crops of one line are enlarged to about this height of a letter line


class TesseractReader:
    """Tesseract, `fra`."""

    name = "tesseract"

    def words(self, grey: NDArray[np.uint8], colour: Colour | None = None) -> list[Word]:
        """The words of an upright page."""
        wide = max(1.0, 2400 / grey.shape[1]) if grey.shape[1] > 200 else 1.0
        large = cv2.resize(grey, None, fx=min(wide, 3.0), fy=min(wide, 3.0), interpolation=cv2.INTER_CUBIC)
        height, width = large.shape
        return [
            Word(text, Box(x / width, y / height, (x + w) / width, (y + h) / height), sure)
            for text, sure, (x, y, w, h) in _rows(_run(np.asarray(large, np.uint8), "3", PAGE_SECONDS))
        ]

    def line(self, grey: NDArray[np.uint8]) -> tuple[str, float]:
        """The text of a crop of one line or a small block; the confidence is that of its least sure word."""
        if min(grey.shape) < 4:
            return "", 0.0
        one_line = grey.shape[1] > 1.5 * grey.shape[0]
        rows = _rows(_run(_framed(grey), "7" if one_line else "6", LINE_SECONDS))
        if not rows:
            return "", 0.0
        return " ".join(text for text, _, _ in rows), min(sure for _, sure, _ in rows)


def _framed(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The crop enlarged and given a white margin, without which Tesseract loses the first and last letters."""
    grow = min(4.0, max(1.0, TALL_ENOUGH / grey.shape[0]))
    large = cv2.resize(grey, None, fx=grow, fy=grow, interpolation=cv2.INTER_CUBIC)
    paper = int(np.percentile(large, 90))
    return np.asarray(cv2.copyMakeBorder(large, 12, 12, 12, 12, cv2.BORDER_CONSTANT, value=paper), np.uint8)


def _run(grey: NDArray[np.uint8], mode: str, seconds: float) -> str:
    height, width = grey.shape
    picture = b"P5 %d %d 255\n" % (width, height) + grey.tobytes()  # PGM: nothing to compress, nothing to install
    command = ["tesseract", "stdin", "stdout", "-l", "fra", "--psm", mode, "--dpi", "300", "tsv"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    ) as process:
        try:
            out, _ = process.communicate(picture, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise ReadingTimeoutError from error
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    return out.decode("utf-8", "replace")


def _rows(table: str) -> list[tuple[str, float, tuple[int, int, int, int]]]:
    """The words of Tesseract's TSV: text, confidence (0 to 1), x y w h."""
    rows = []
    for line in table.splitlines()[1:]:
        cells = line.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            x, y, w, h = (int(cell) for cell in cells[6:10])
            if w > 0 and h > 0:
                rows.append((cells[11].strip(), max(0.0, float(cells[10]) / 100), (x, y, w, h)))
    return rows
