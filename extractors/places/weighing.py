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
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from extractors.fields.names import same_person
from extractors.fields.spec import FieldValue, Value
from extractors.places.mention import Mention, name_key

NAMES = ("given", "rules", "places", "ahead", "alone", "unheard", "usual", "any")
LEAST, MOST = 0.01, 0.99  # no voice is surer than this
FEW = 5  # of the places, the likeliest values
FLOOR = 0.6
Features = tuple[float, ...]
Heard = Sequence[tuple[Mention, float]]


@dataclass(frozen=True, slots=True)
class Option:
    """A value that may be the field's: what the rules give; its likeliest mention, its chance, that of its rival.

    rival: None where the pages name no other value. usual: the share of papers of the type that print the field.
    """

    given: FieldValue | None
    mention: Mention | None
    chance: float
    rival: float | None
    usual: float

    @property
    def value(self) -> Value:
        """The value, as the rules spell it where they give it."""
        if self.given is not None:
            return self.given.value
        assert self.mention is not None
        return self.mention.value

    def features(self) -> Features:
        """What is weighed, in the order of `NAMES`."""
        rules = logit(self.given.confidence) if self.given is not None else 0.0
        usual = logit(self.usual)
        if self.mention is None:
            return 1.0, rules, 0.0, 0.0, 0.0, 1.0, usual, 1.0
        ahead = 0.0 if self.rival is None else logit(self.chance) - logit(self.rival)
        alone = float(self.rival is None)
        return float(self.given is not None), rules, logit(self.chance), ahead, alone, 0.0, usual, 1.0


def options(given: FieldValue | None, heard: Heard, usual: float) -> list[Option]:
    """The values put forward: the rules' own, and the likeliest of the places."""
    best: dict[Hashable, tuple[Mention, float]] = {}
    for mention, chance in sorted(heard, key=lambda one: -one[1]):
        best.setdefault(same_key(mention.value), (mention, chance))
    own = None if given is None else same_key(given.value)
    first, second = [*(chance for _, chance in best.values()), None, None][:2]
    kept = [
        Option(given if key == own else None, mention, chance, second if rank == 0 else first, usual)
        for rank, (key, (mention, chance)) in enumerate(best.items())
        if rank < FEW or key == own
    ]
    if given is not None and own not in best:
        kept.append(Option(given, None, 0.0, first, usual))
    return kept


def listed_options(
    given: FieldValue | None,
    heard: Heard,
    usual: float,
    type_id: str,
    chosen: Callable[[Mapping[str, float], str], list[str]],
) -> list[Option]:
    """The lists put forward: the rules' own, and the one that places make; each as likely as its least likely name."""
    best: dict[str, tuple[Mention, float]] = {}
    for mention, chance in heard:
        name = str(mention.value)
        if name not in best or best[name][1] < chance:
            best[name] = (mention, chance)
    names = chosen({name: chance for name, (_, chance) in best.items()}, type_id)
    own = [] if given is None or not isinstance(given.value, list) else given.value
    chances = [
        max((chance for name, (_, chance) in best.items() if same_person(name, one)), default=0.0) for one in own
    ]
    lowest = min(chances, default=0.0)
    if not names:
        return [] if given is None else [Option(given, None, 0.0, None, usual)]
    least = min(best[name][1] for name in names)
    mention = replace(best[names[0]][0], value=names)
    if given is not None and same_key(names) == same_key(given.value):
        return [Option(given, mention, least, least, usual)]
    made = [Option(None, mention, least, lowest if own else None, usual)]
    if given is not None:
        own_mention = replace(mention, value=given.value) if all(chances) else None
        made.append(Option(given, own_mention, lowest, least, usual))
    return made


def shares(several: Sequence[Option], numbers: Sequence[float]) -> list[float]:
    """How likely each option is the field's value; what is left of 1 is the chance that none of them is."""
    strengths = [sum(n * x for n, x in zip(numbers, one.features(), strict=True)) for one in several]
    top = max([0.0, *strengths])
    parts = [math.exp(strength - top) for strength in strengths]
    whole = sum(parts) + math.exp(-top)
    return [part / whole for part in parts]


def likeliest(several: Sequence[Option], numbers: Sequence[float]) -> FieldValue | None:
    """The likeliest value, where it is likelier than not."""
    share, best = max(zip(shares(several, numbers), several, strict=True), key=lambda one: one[0], default=(0.0, None))
    if best is None or share < FLOOR:
        return None
    sure, place = round(min(MOST, share), 3), best.given or best.mention
    assert place is not None
    return FieldValue(best.value, place.text, sure, place.page, place.box, place.source)


@cache
def fitted() -> Mapping[str, tuple[float, ...]]:
    """The fitted numbers of each kind, in the order of `NAMES`."""
    data = tomllib.loads(files("extractors.places").joinpath("weighing.toml").read_text("utf-8"))
    return {kind: tuple(float(numbers[name]) for name in NAMES) for kind, numbers in data.items()}


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
