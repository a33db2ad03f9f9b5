"""Damaged files never crash the process: they are read, or end with an error of the contract.

200 mutations by default; `READING_MUTATIONS=2000` for the long run. The seed is fixed. Seconds are those of the
processor: the machine may have other work. They are read in a process of their own: its memory is the reader's alone.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import random
import re
import tempfile
import time
import zipfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import psutil
import pytest
from PIL import Image

from extractors.errors import ReadingError
from extractors.reading.limits import Limits
from extractors.reading.reader import open_file
from tests.extractors.reading import made

MUTATIONS = int(os.environ.get("READING_MUTATIONS", "200"))
SMALL = Limits(pixels=4_000_000, file_bytes=2_000_000)


def specimens() -> list[bytes]:
    small = made.photographed(72)[60:260, 60:420]
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as members:
        members.writestr("a.png", made.saved(small, "PNG"))
    tiff = io.BytesIO()
    Image.fromarray(small).save(tiff, "TIFF", save_all=True, append_images=[Image.fromarray(small)])
    return [
        made.printed(),
        made.scanned_pdf(small, dpi=72),
        made.saved(small, "JPEG"),
        made.saved(small, "PNG"),
        made.saved(small, "WEBP"),
        tiff.getvalue(),
        archive.getvalue(),
    ]


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Bits flipped, a piece cut out, doubled, zeroed, or the end lost."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(out))
        length = dice.randint(1, 64)
        match dice.randrange(6):
            case 0 | 1:
                out[at] ^= 1 << dice.randrange(8)
            case 2:
                del out[at : at + length]
            case 3:
                out[at:at] = out[at : at + length]
            case 4:
                out[at : at + length] = bytes(len(out[at : at + length]))
            case _:
                out = out[: max(8, at)] if dice.random() < 0.3 else out
    return bytes(out)


def read_mutations(folder: str) -> tuple[int, list[str]]:
    """The peak memory in kilobytes of this process, which did nothing else, and the processes it left behind.

    `ru_maxrss` would not do: it is never less than the memory of whoever started the process.
    """
    tempfile.tempdir = folder
    dice, files = random.Random(20261121), specimens()
    for number in range(MUTATIONS):
        data = mutated(files[number % len(files)], dice)
        start = time.process_time()
        try:
            open_file(data, "mutation", SMALL)
        except ReadingError as error:
            assert error.code
        assert time.process_time() - start < 25, f"mutation {number}"
    left = [child.name() for child in psutil.Process().children(recursive=True)]
    peak = re.search(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())
    assert peak
    return int(peak[1]), left


@pytest.mark.slow
@pytest.mark.timeout(max(300, 2 * MUTATIONS))
def test_mutations_are_read_or_refused(tmp_path):
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as alone:
        peak, left = alone.submit(read_mutations, str(tmp_path)).result()
    assert peak < 1_500_000
    assert left == []
    assert list(tmp_path.iterdir()) == []
