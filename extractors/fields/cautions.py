"""The sentences of the warnings that reading itself makes (`cautions.toml`): what was seen, what to do."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from extractors.fields.spec import Caution


@cache
def _sentences() -> dict[str, dict[str, str]]:
    sentences: dict[str, dict[str, str]] = tomllib.loads(
        files("extractors.fields").joinpath("cautions.toml").read_text("utf-8")
    )
    return sentences


def caution(code: str, /, **said: str) -> Caution:
    """The warning with its sentence; `field` is named in French when the catalogue knows it.

    >>> caution("invalid_number", field="siret", text="123").message
    'Le numéro SIRET lu (123) n’a pas la bonne clé : comparez-le avec le document.'
    """
    sentences = _sentences()
    names = {**said, "field": sentences["fields"].get(said.get("field", ""), said.get("field", ""))}
    return Caution(code, sentences["messages"][code].format(**names))
