"""Which papers do for each item of a personal list: what an applicant is shown before anything was sent.

The rules are asked as for the report, for the household as it is known: the parts and options whose conditions hold.
Options that leave a doubt (`flag`) are shown only where there is no other way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from service.checklists.case import holds, open_case
from service.checklists.decisions import Decisions
from service.checklists.rules import Option, checklist
from service.checklists.settle import Owed, owed_items
from service.checklists.situation import Situation

MOST = 4  # papers shown for one item: more ways would help nobody choose
NO_PAPER = ("*", "unknown")
Key = tuple[str, str | None]


def accepted_types(situation: Situation, checklist_id: str, on: date) -> dict[Key, list[str]]:
    """The types that do, by item id and person id, the first ways first."""
    case = open_case(situation, [], on, Decisions(()))
    return {
        (owed.item.id, owed.person.id if owed.person else None): _types(owed)
        for owed in owed_items(case, checklist(checklist_id))
    }


def any_types(checklist_id: str, item_id: str) -> list[str]:
    """The types of an item that papers already sent made due; its conditions are then not asked again."""
    items = {item.id: item for item in checklist(checklist_id).items}
    return _first(option for part in items[item_id].parts for option in part.options) if item_id in items else []


def _types(owed: Owed) -> list[str]:
    options = (option for part in owed.parts for option in part.options)
    return _first(option for option in options if holds(option.when, owed.attributes))


def _first(options: Iterable[Option]) -> list[str]:
    known = list(options)
    plain = [option for option in known if not option.flag]
    return list(dict.fromkeys(_papers(plain or known)))[:MOST]


def _papers(options: Iterable[Option]) -> Iterator[str]:
    return (kind for option in options for kind in option.types if kind not in NO_PAPER)
