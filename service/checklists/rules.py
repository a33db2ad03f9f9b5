"""The rule files: `rules/<checklist id>.toml` → `Checklist`, checked as it is loaded.

An item is owed by each person, each adult, each minor, or once by the dossier, when its `when` holds. It needs every
one of its `parts` whose own `when` holds; a part is settled by any one of its `options`. A checklist may start from
another (`base`), replace items of the same id, remove some, add some (`after` another); an item may take over what it
does not say from another list (`like`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from service.checklists.errors import RuleError, UnknownChecklistError

Who = Literal["each person", "each adult", "each minor", "dossier"]
Level = Literal["mandatory", "complementary", "optional"]
Condition = dict[str, bool | list[str]]
IDS = ("national", "bordeaux-metropole", "essentials", "hlm-guide", "lease-signing", "balae")


class _Rule(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(_Rule):
    """A French and an English text."""

    fr: str
    en: str

    def said(self, language: str) -> str:
        """The text in this language."""
        return self.fr if language == "fr" else self.en


class Source(_Rule):
    """Where a list is from: the act or the page, its date, its address."""

    title: str
    date: str
    url: str = ""


class Option(_Rule):
    """One way to settle a part: types, what their kind must be, which checks they pass, whether they leave a doubt."""

    types: list[str]
    kind: dict[str, list[str | bool]] = Field(default_factory=dict)  # unread → doubt; another value → refused
    kind_if_read: dict[str, list[str | bool]] = Field(default_factory=dict)  # unread → nothing; another → refused
    needs: list[str] = Field(default_factory=list)  # fields that must be read
    checks: list[str] = Field(default_factory=list)
    years: list[int] = Field(default_factory=list)
    series: str = ""
    whom: Literal["", "person", "household", "applicants", "parents", "outsider", "host", "anyone"] = ""
    flag: str = ""  # accepted, but to review, for the reason of that name
    leftover: bool = False  # takes only papers that serve nothing else
    when: Condition = Field(default_factory=dict)


class Refusal(_Rule):
    """A type that is given for an item and never does, with the reason."""

    types: list[str]
    code: str = "wrong_type"
    kind: dict[str, list[str | bool]] = Field(default_factory=dict)


class Part(_Rule):
    """What must be there; `name` says which paper, when the item has several parts."""

    options: list[Option]
    refuses: list[Refusal] = Field(default_factory=list)
    when: Condition = Field(default_factory=dict)
    name: str = ""


class Item(_Rule):
    """One line of a list."""

    id: str
    label: Words
    who: Who
    level: Level
    when: Condition = Field(default_factory=dict)
    parts: list[Part]
    rows: list[str]
    source: str
    note: str = ""
    ask: str = ""  # which of the item's asks this list uses, where the lists differ (messages, table `ask`)


class Checklist(_Rule):
    """One list, whole: what `bordereau checklists ID` prints."""

    id: str
    title: Words
    sources: dict[str, Source]
    stages: dict[str, list[str]] = Field(default_factory=dict)
    items: list[Item]

    def legal(self, item: Item) -> str:
        """The source of an item and its rows, as one line."""
        source = self.sources[item.source]
        return f"{source.title} ({source.date}), {', '.join(item.rows)}"

    @cached_property
    def types(self) -> frozenset[str]:
        """Every type that some item accepts or refuses by name."""
        return frozenset(kind for item in self.items for kind in item_types(item))

    @cached_property
    def labels(self) -> Mapping[str, Words]:
        """The name of each item, by its id."""
        return {item.id: item.label for item in self.items}

    def label(self, item_id: str, language: str) -> str:
        """The name of an item, also of one that a later edition of the list no longer has."""
        return self.labels[item_id].said(language) if item_id in self.labels else item_id


def item_types(item: Item) -> frozenset[str]:
    """The types an item accepts or refuses by name."""
    accepted = {kind for part in item.parts for option in part.options for kind in option.types}
    refused = {kind for part in item.parts for refusal in part.refuses for kind in refusal.types}
    return frozenset(accepted | refused)


@cache
def checklist(checklist_id: str) -> Checklist:
    """The checklist with that id, or an error that lists the known ones."""
    if checklist_id not in IDS:
        raise UnknownChecklistError(checklist_id, IDS)
    data = _raw(checklist_id)
    items = _items(checklist_id, data)
    return Checklist(
        id=checklist_id,
        title=data["title"],
        sources=_sources(data),
        stages=data.get("stages", {}),
        items=[Item.model_validate(item) for item in items],
    )


@cache
def _raw(checklist_id: str) -> dict[str, Any]:
    path = files("service.checklists").joinpath("rules", f"{checklist_id}.toml")
    return tomllib.loads(path.read_text("utf-8"))


def _sources(data: Mapping[str, Any]) -> dict[str, Any]:
    base = _sources(_raw(data["base"])) if "base" in data else {}
    for item in data.get("items", []):
        if "like" in item:
            base |= _sources(_raw(item["like"]))
    return {**base, **data.get("sources", {})}


def _items(checklist_id: str, data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The items in their order: those of the base without the removed ones, replaced in place, then the added ones."""
    base = _items(data["base"], _raw(data["base"])) if "base" in data else []
    own = {item["id"]: _whole(item) for item in data.get("items", [])}
    if len(own) != len(data.get("items", [])):
        raise RuleError(f"{checklist_id}: an item is written twice")
    removed = data.get("remove", {})
    kept = []
    for item in base:
        if item["id"] in removed:
            kept.extend([own.pop(removed[item["id"]])] if removed[item["id"]] in own else [])
        else:
            kept.append(own.pop(item["id"], item))
    for item in own.values():
        ids = [one["id"] for one in kept]
        place = ids.index(item["after"]) + 1 if "after" in item else len(kept)
        kept.insert(place, {key: value for key, value in item.items() if key != "after"})
    return kept


def _whole(item: dict[str, Any]) -> dict[str, Any]:
    """An item with what it takes over from the same item of another list."""
    if "like" not in item:
        return item
    other = _items(item["like"], _raw(item["like"]))
    model = next(one for one in other if one["id"] == item.get("like_id", item["id"]))
    return {**model, **{key: value for key, value in item.items() if key not in ("like", "like_id")}}
