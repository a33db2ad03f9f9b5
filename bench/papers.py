"""The bench's own papers: generated once under `bench/work/` from seeds that nothing else uses."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

WORK = Path(__file__).parent / "work"
DAMAGES = (
    "born_digital", "scan300", "scan200", "scan150", "rotated", "watermarked", "show_through", "phone", "hard_phone",
    "messenger", "fax",
)  # fmt: skip
MAIN_TYPES = ("tax_notice", "payslip", "rent_receipt", "rent_due_notice", "court_ruling")


def generated(name: str, *options: str) -> Path:
    """The folder `bench/work/NAME`, filled by `python -m samples.generate` unless it is there with the same options."""
    folder = WORK / name
    stamp = folder / "options.txt"
    wanted = " ".join(options)
    if not stamp.is_file() or stamp.read_text() != wanted:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        subprocess.run([sys.executable, "-m", "samples.generate", str(folder), *options], check=True)
        stamp.write_text(wanted)
    return folder


def drawn(count: int, seed: int, damages: Sequence[str] = DAMAGES) -> tuple[str, ...]:
    """The options that draw so many papers with these kinds of damage."""
    return ("--seed", str(seed), "--count", str(count), "--variants", ",".join(damages), "--jobs", "2")
