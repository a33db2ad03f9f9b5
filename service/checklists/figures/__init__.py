"""Dated figures of the law, as data: ceilings, zones, delays; each file says where its values are from."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def figures(name: str) -> dict[str, Any]:
    """The content of `figures/<name>.toml`."""
    return tomllib.loads(files("service.checklists.figures").joinpath(f"{name}.toml").read_text("utf-8"))
