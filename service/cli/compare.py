"""An expected report beside the real one: what the expected one says must hold; what it leaves out may be anything.

Items are the same ones when their id and person are; documents when their file and pages are. The wording of sentences
is not compared: they are mended more often than the rules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

WORDING = ("message", "label", "legal_source")
NAMES = ("id", "person", "file", "pages", "code")
WHOLE = ("items", "unmatched")  # lists in which nothing may be left out


def differences(expected: Mapping[str, Any], found: Mapping[str, Any]) -> list[str]:
    """One French line for each place where the report is not as expected; none when it is."""
    return list(_compare("", expected, found))


def _compare(place: str, expected: Any, found: Any) -> list[str]:
    if isinstance(expected, Mapping) and isinstance(found, Mapping):
        keys = [key for key in expected if key not in WORDING]
        return [line for key in keys for line in _compare(f"{place}.{key}".strip("."), expected[key], found.get(key))]
    if _is_list_of_things(expected) and isinstance(found, list):
        return _compare_lists(place, expected, found)
    return [] if expected == found else [f"{place} : attendu {expected!r}, trouvé {found!r}"]


def _is_list_of_things(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, Mapping) for entry in value)


def _compare_lists(place: str, expected: Sequence[Any], found: Sequence[Any]) -> list[str]:
    lines = []
    left = list(found)
    for entry in expected:
        name = _name(entry)
        match = next((other for other in left if _name(other, entry) == name), None)
        if match is None:
            lines.append(f"{place} : {name} manque")
            continue
        left.remove(match)
        lines.extend(_compare(f"{place} {name}", entry, match))
    if place in WHOLE:
        lines.extend(f"{place} : {_name(entry)} en trop" for entry in left)
    return lines


def _name(entry: Mapping[str, Any], like: Mapping[str, Any] | None = None) -> str:
    """What an entry is known by, in the keys that the expected one has."""
    keys = [key for key in NAMES if key in (like or entry) and (like or entry)[key] is not None]
    return " ".join(str(entry.get(key)) for key in keys)
