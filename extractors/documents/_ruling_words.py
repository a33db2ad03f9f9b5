"""The turns of phrase of rulings, kept as data in `court_ruling.toml` beside the module."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def words() -> dict[str, Any]:
    """The file's tables: cues of the day, titles and orders by kind of ruling."""
    return tomllib.loads(Path(__file__).with_name("court_ruling.toml").read_text("utf-8"))
