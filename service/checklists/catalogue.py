"""The sentences of a language, as written in `messages/<language>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

Catalogue = Mapping[str, Mapping[str, str]]


@cache
def catalogue(language: str) -> Catalogue:
    """The sentences of a language: French, and English as a second one."""
    path = files("service.checklists").joinpath("messages", f"{language}.toml")
    return tomllib.loads(path.read_text("utf-8"))
