"""The files that a command line names: a file stands for itself, a folder for every file in it but `*.json`."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def files_of(paths: Iterable[Path]) -> list[tuple[Path, str]]:
    """Pairs of a file and the name it is given in the output: its own, or its path inside the folder named."""
    found: list[tuple[Path, str]] = []
    for path in paths:
        if path.is_dir():
            found += [(inner, _shown(inner.relative_to(path))) for inner in sorted(path.rglob("*")) if _is_paper(inner)]
        else:
            found.append((path, _shown(Path(path.name))))
    return found


def _is_paper(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() != ".json"


def _shown(path: Path) -> str:
    """A path as text: a name that is no UTF-8 (an old ZIP, a USB stick) keeps a mark where a letter can't be told."""
    return os.fsencode(path).decode("utf-8", "replace")
