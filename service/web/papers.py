"""What a paper looks like and where to get it: shown folded below each item of the personal list.

The pictures are small copies of our own specimens (`python -m samples.pictures` makes them), the sentences and official
sites are in `papers.toml`. A new document type that a checklist accepts needs both; a test says so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from classifiers.catalogue import label_of
from service.checklists.accepted import accepted_types, any_types
from service.checklists.situation import Situation
from service.language import language


@dataclass(frozen=True, slots=True)
class Look:
    """One paper that does for an item: its name, its picture, where it comes from."""

    label: str
    picture: str
    where: str
    site: str
    url: str


@cache
def _sources() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files(__package__).joinpath("papers.toml").read_text("utf-8"))


@cache
def _places() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(files(__package__).joinpath("places.toml").read_text("utf-8"))


def with_looks(report: Mapping[str, Any], situation: Mapping[str, Any]) -> dict[tuple[str, str | None], list[Look]]:
    """For each item of the report, by its id and person, the papers that do."""
    on = date.fromisoformat(report["on"])
    types = accepted_types(Situation.of(situation), report["checklist"], on)
    keys = [(item["id"], item["person"]) for item in report["items"]]
    shown = {key: looks(types.get(key) or any_types(report["checklist"], key[0])) for key in keys}
    return {key: found or _place(key[0]) for key, found in shown.items()}


def looks(type_ids: Iterable[str]) -> list[Look]:
    """The looks of these types, in the language of the page."""
    return [_look(type_id, _sources()[type_id]) for type_id in type_ids if type_id in _sources()]


def _place(item_id: str) -> list[Look]:
    """Where to get what an item asks for that no one type of paper answers."""
    place = _places().get(item_id)
    return [Look(place["label"][language()], "", place[language()], "", "")] if place else []


def _look(type_id: str, source: Mapping[str, str]) -> Look:
    return Look(
        label=label_of(type_id, language()),
        picture=f"papers/{type_id}.webp",
        where=source[language()],
        site=source.get("site", ""),
        url=source.get("url", ""),
    )
