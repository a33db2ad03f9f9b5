"""The rules and the places, weighed together.

The rules of a type know its papers by heart and may be led astray by one they never met; the places know nothing by
heart and something of every paper. Each value that either puts forward is weighed, with what both say of it, against
giving none (a conditional logit, McFadden 1974). The numbers are data (`weighing.toml`), fitted by
`python -m bench.weigh` on papers that neither was made on.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from extractors.fields.spec import FieldValue, Value
from extractors.places.mention import Mention, name_key

LEAST, MOST = 0.01, 0.99  # no voice is surer than this
FEW = 5  # of the places, the likeliest values
FLOOR = 0.6
NAMES = (
    "given",  # by the rules
    "rules",  # how sure they are
    "places",  # how likely its place makes it
    "ahead",  # by how much, of the next likeliest
    "seconded",  # and the rules give it too
    "alone",  # the pages name no other
    "unheard",  # no place speaks of it
    "strange",  # and how sure the rules are of it
    "usual",
    "any",
)
Features = tuple[float, ...]
Heard = Sequence[tuple[Mention, float]]


@dataclass(frozen=True, slots=True)
class Option:
    """A value that may be the field's, where it stands, and what is weighed of it."""

    found: FieldValue
    facts: Features


def options(given: FieldValue | None, heard: Heard, usual: float) -> list[Option]:
    """The values put forward: the rules' own, as they spell it, and the likeliest of the places; facts as in `NAMES`.

    usual: the share of papers of the type that print the field.
    """
    best: dict[Hashable, tuple[Mention, float]] = {}
    for mention, chance in sorted(heard, key=lambda one: -one[1]):
        best.setdefault(same_key(mention.value), (mention, chance))
    own = None if given is None else same_key(given.value)
    first, second = [*(chance for _, chance in best.values()), None, None][:2]
    made = []
    for rank, (key, (mention, chance)) in enumerate(best.items()):
        if rank >= FEW and key != own:
            continue
        said, rival = given if key == own else None, first if rank else second
        rules = (1.0, logit(said.confidence)) if said is not None else (0.0, 0.0)
        ahead = 0.0 if rival is None else logit(chance) - logit(rival)
        places = (logit(chance), ahead, ahead * rules[0], float(rival is None), 0.0, 0.0)
        made.append(Option(said or mention.found(), (*rules, *places, logit(usual), 1.0)))
    if given is not None and own not in best:
        sure = logit(given.confidence)
        made.append(Option(given, (1.0, sure, 0.0, 0.0, 0.0, 0.0, 1.0, sure, logit(usual), 1.0)))
    return made


def shares(several: Sequence[Option], numbers: Sequence[float]) -> list[float]:
    """How likely each option is the field's value; what is left of 1 is the chance that none of them is."""
    strengths = [sum(n * x for n, x in zip(numbers, one.facts, strict=True)) for one in several]
    top = max([0.0, *strengths])
    parts = [math.exp(strength - top) for strength in strengths]
    whole = sum(parts) + math.exp(-top)
    return [part / whole for part in parts]


def likeliest(several: Sequence[Option], numbers: Sequence[float]) -> FieldValue | None:
    """The likeliest value, where it is likelier than not."""
    share, best = max(zip(shares(several, numbers), several, strict=True), key=lambda one: one[0], default=(0.0, None))
    if best is None or share < FLOOR:
        return None
    return replace(best.found, confidence=round(min(MOST, share), 3))


@cache
def fitted() -> Mapping[str, tuple[float, ...]]:
    """The fitted numbers of each kind, in the order in which its facts are."""
    data = tomllib.loads(files("extractors.places").joinpath("weighing.toml").read_text("utf-8"))
    return {kind: tuple(map(float, numbers.values())) for kind, numbers in data.items()}


def same_key(value: Value) -> Hashable:
    """What two spellings of one value share: a name's words in any order, without case or accents.

    >>> same_key("YING Yolande") == same_key(["Yolande Ying"]), same_key("2026-03-04"), same_key(12.5)
    (True, '2026-03-04', 12.5)
    """
    if isinstance(value, list):
        return same_key(value[0]) if len(value) == 1 else tuple(sorted(str(same_key(one)) for one in value))
    if not isinstance(value, str) or re.fullmatch(r"[\d/-]+", value):
        return value
    return name_key(value)


def logit(chance: float) -> float:
    """The logarithm of the odds, bounded."""
    chance = min(MOST, max(LEAST, chance))
    return math.log(chance / (1 - chance))
