"""The lists of people that may be a field's, weighed as wholes: the rules', that of the places, what lies between.

A list is wrong if one of its people is. So beside the rules' list and that of the places stand those with one more or
one fewer, each described by how far it is from what the rules say and by how likely its people are, and those left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.fields.names import same_person
from extractors.fields.spec import FieldValue
from extractors.places.mention import Mention, name_key
from extractors.places.people_chosen import odd_number, people_of, persons
from extractors.places.weighing import Features, Heard, Option, logit

MORE = 2  # the likeliest whom neither list has
NAMES = (
    "rules",  # what they give
    "sure",  # how sure they are of it
    "places",  # what these make
    "least",  # how likely the least likely of it is
    "out",  # the likeliest left out
    "backed",  # the same two of the rules' list alone, which need not be all that the places name
    "passed_over",
    "together",  # all of it
    "unheard",  # names of which no place speaks
    "dropped",  # of the rules' people
    "added",  # to these
    "respelt",  # of these, as printed elsewhere
    "odd",  # a number of people that the type never has
    "usual",
    "any",
)
_SEVERAL = 3.0  # what a list's strengths together are divided by, so that its numbers are like the others


def listings(given: FieldValue | None, heard: Heard, usual: float, type_id: str) -> list[Option]:
    """The lists put forward for a field, given how likely each mention is to be one of its people."""
    best: dict[str, tuple[Mention, float]] = {}
    for mention, chance in sorted(heard, key=lambda one: -one[1]):
        best.setdefault(str(mention.value), (mention, chance))
    crowd = _Crowd({name: chance for name, (_, chance) in best.items()}, _names(given), type_id)
    made = []
    for names in crowd.lists():
        first = next((best[name][0].found() for name in names if name in best), None)
        place = given if first is None or (given is not None and names == given.value) else first
        assert place is not None
        sure = given.confidence if given is not None else 0.0
        made.append(Option(replace(place, value=names), (*crowd.facts(names, sure), logit(usual), 1.0)))
    return made


def _names(given: FieldValue | None) -> list[str]:
    return given.value if given is not None and isinstance(given.value, list) else []


class _Crowd:
    """Those who may be on the list: the rules' own, as these spell them, and whom places name."""

    def __init__(self, chances: Mapping[str, float], own: Sequence[str], type_id: str) -> None:
        self._type, self._own = type_id, own
        self._chosen = people_of(chances, type_id)
        self._others = [name for name in persons(chances) if not _among(name, own)]
        self._chances: dict[str, float | None] = {
            **{name: chances[name] for name in (*self._chosen, *self._others)},
            **{name: max((chances[one] for one in chances if same_person(one, name)), default=None) for name in own},
        }
        self._as_given = [next((one for one in own if same_person(one, name)), name) for name in self._chosen]

    def lists(self) -> list[list[str]]:
        """Every list once, the rules' first."""
        made: dict[frozenset[tuple[str, ...]], list[str]] = {}
        for names in self._variants():
            if names:
                made.setdefault(frozenset(map(name_key, names)), names)
        return list(made.values())

    def _variants(self) -> Iterator[list[str]]:
        own, chosen = list(self._own), self._as_given
        yield own
        yield chosen
        yield self._chosen
        yield [name for name in own if name in chosen]
        yield list(dict.fromkeys((*own, *chosen)))
        for names in (own, chosen):
            yield from ([name for name in names if name != one] for one in names)
            yield from ([*names, one] for one in self._others[:MORE] if one not in names)
        yield from ([one] for one in self._others[:MORE])

    def facts(self, names: Sequence[str], sure: float) -> Features:
        """What is weighed of a list, but for what all lists of the field share."""
        keys, own = set(map(name_key, names)), set(map(name_key, self._own))
        known = [logit(chance) for name in names if (chance := self._chances[name]) is not None]
        left = [chance for name, chance in self._chances.items() if chance is not None and not _among(name, names)]
        whole = float(bool(own) and keys == own)
        strange = [name for name in names if name_key(name) not in own]
        least, out = min(known, default=0.0), logit(max(left, default=0.0))
        return (
            whole,
            whole * logit(sure),
            float(keys == set(map(name_key, self._as_given))),
            least,
            out,
            whole * least,
            whole * out,
            sum(known) / _SEVERAL,
            float(len(names) - len(known)),
            float(sum(not _among(name, names) for name in self._own)),
            float(sum(not _among(name, self._own) for name in strange)) if own else 0.0,
            float(sum(_among(name, self._own) for name in strange)),
            float(odd_number(len(names), self._type)),
        )


def _among(name: str, names: Sequence[str]) -> bool:
    return any(same_person(name, one) for one in names)
