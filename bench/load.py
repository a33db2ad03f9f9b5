"""What a worker bears and how long an applicant waits: `python -m bench.load`.

Memory and time of one process reading a PDF of 100 scanned pages and a photo of 48 megapixels; then the time from the
upload of one phone photo to its answer, through the real service: web server, queue, one worker a core, nothing else
to do.
"""

from __future__ import annotations

import io
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx
import pikepdf
from PIL import Image

from bench.papers import drawn, generated
from bench.tables import into_results, table
from service.cli.demo import start_private_stack

PAGES, MEGAPIXELS, PHOTOS = 100, 48, 24
MEMORY_LIMIT, MEDIAN_LIMIT, SLOW_LIMIT = 1200, 2.0, 4.0
SITUATION = {
    "persons": [
        {"id": "p1", "role": "applicant", "first_name": "Nadia", "last_name": "Belkacem", "birth_date": "1988-04-02"}
    ]
}


@dataclass(frozen=True, slots=True)
class Burden:
    """One process reading one file: pages, seconds, and its greatest resident memory in megabytes."""

    name: str
    pages: int
    seconds: float
    megabytes: float


def burden(name: str, path: Path) -> Burden:
    """Reads a file in a process of its own."""
    answer = subprocess.run(
        [sys.executable, "-m", "bench.load", "--read", str(path)], check=True, capture_output=True, text=True
    )
    figures = json.loads(answer.stdout.splitlines()[-1])
    return Burden(name, figures["pages"], figures["seconds"], figures["megabytes"])


def _read_here(path: Path) -> None:
    """In the process that is measured."""
    from service.pipeline import read_bytes

    started = time.monotonic()
    result = read_bytes(path.read_bytes(), path.name)
    if result.error:
        raise SystemExit(result.error.message)
    seconds = time.monotonic() - started
    print(json.dumps({"pages": result.page_count, "seconds": seconds, "megabytes": _peak()}))


def _peak() -> float:
    """The greatest resident memory of this program; `getrusage` would tell that of the one that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.findall(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)[0]) / 1024


def many_pages(papers: Sequence[Path], count: int = PAGES) -> bytes:
    """One PDF of so many scanned pages, taken from the papers in turn."""
    whole = pikepdf.new()
    while len(whole.pages) < count:
        for paper in papers:
            with pikepdf.open(paper) as one:
                whole.pages.extend(one.pages)
    del whole.pages[count:]
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


def large_photo(photo: Path, megapixels: int = MEGAPIXELS) -> bytes:
    """The photo as a camera of so many megapixels would send it."""
    with Image.open(photo) as picture:
        factor = (megapixels * 1e6 / (picture.width * picture.height)) ** 0.5
        large = picture.convert("RGB").resize((round(picture.width * factor), round(picture.height * factor)))
    out = io.BytesIO()
    large.save(out, "JPEG", quality=88)
    return out.getvalue()


def waits(photos: Sequence[Path]) -> list[float]:
    """Seconds from upload to answer, photo after photo; the first two left out (models load)."""
    with ExitStack() as cleanup:
        stack = start_private_stack(cleanup, os.cpu_count() or 1)
        client = cleanup.enter_context(httpx.Client(base_url=f"{stack.address}/api/v1", timeout=60, trust_env=False))
        opened = client.post("/dossiers", json={"situation": SITUATION}).raise_for_status().json()
        client.headers["Authorization"] = f"Bearer {opened['applicant_key']}"
        return [_wait(client, opened["id"], photo) for photo in photos][2:]


def _wait(client: httpx.Client, dossier: str, photo: Path) -> float:
    data = photo.read_bytes()
    started = time.monotonic()
    sent = client.post(f"/dossiers/{dossier}/files", files={"file": (photo.name, data)}).raise_for_status().json()
    while client.get(f"/files/{sent['files'][0]['id']}").json()["status"] not in ("done", "failed"):
        time.sleep(0.02)
    return time.monotonic() - started


def section() -> str:
    """The figures as a section of the results."""
    scans = generated("scans", *drawn(24, 960_011, ["scan200"]))
    photos = generated("photos", *drawn(PHOTOS + 2, 960_012, ["phone"]))
    pictures = sorted(path for path in photos.iterdir() if path.suffix == ".jpg")
    with tempfile.TemporaryDirectory() as folder:
        pile, photo = Path(folder, "pile.pdf"), Path(folder, "photo.jpg")
        pile.write_bytes(many_pages(sorted(scans.glob("*.pdf"))))
        photo.write_bytes(large_photo(pictures[0]))
        burdens = [burden(f"PDF of {PAGES} scanned pages", pile), burden(f"photo of {MEGAPIXELS} megapixels", photo)]
    seconds = sorted(waits(pictures))
    late = seconds[int(0.95 * (len(seconds) - 1))]
    rows = [(b.name, b.pages, f"{b.seconds:.1f} s", f"{b.megabytes:.0f} MB") for b in burdens]
    return "\n\n".join(
        (
            "## Memory and waiting",
            table(["one process reads", "pages", "time", "peak memory"], rows),
            f"Memory limit {MEMORY_LIMIT} MB. From the upload of one phone photo to its answer, {len(seconds)} photos "
            f"one after the other, service on this machine: median {statistics.median(seconds):.1f} s (limit "
            f"{MEDIAN_LIMIT:.0f} s), 95th percentile {late:.1f} s (limit {SLOW_LIMIT:.0f} s).",
        )
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        _read_here(Path(sys.argv[2]))
    else:
        into_results(section())
