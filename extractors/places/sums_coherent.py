"""The sums of a rent weighed together: of what may be its rent, charges, benefit and total, those that add up.

Each is heard by itself first. `rent + charges - benefit = total` to the cent is hardly ever chance.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import product

_FIELDS = ("rent", "charges", "housing_benefit", "total")
_HEARD = 4  # values of a field that are weighed
_LEAST = 0.01  # probability of one that is
_BONUS, _ANOTHER = 60.0, 20.0  # how much likelier sums are that add up, or do but for one more that is printed
_NONE = 0.0  # that a field has no value

Heard = Mapping[str, Mapping[float, float]]


def coherent(heard: Heard) -> dict[str, dict[float, float]]:
    """The probability of each value of each field of a rent, once those that add up are preferred.

    >>> apart = {"rent": {700.0: 0.9}, "charges": {15.0: 0.5, 50.0: 0.4}, "total": {750.0: 0.6}}
    >>> {name: max(values, key=values.get) for name, values in coherent(apart).items() if values}
    {'rent': 700.0, 'charges': 50.0, 'total': 750.0}
    """
    choices = [_choices(heard.get(name, {})) for name in _FIELDS]
    printed = {round(100 * value) for values in heard.values() for value in values}
    weights: dict[tuple[int, float], float] = {}
    every = 0.0
    for chosen in product(*choices):
        weight = _bonus([round(100 * value) for value, _ in chosen], printed)
        for _, chance in chosen:
            weight *= chance
        every += weight
        for field, (value, _) in enumerate(chosen):
            weights[field, value] = weights.get((field, value), 0.0) + weight
    return {
        name: {value: weights[field, value] / every for value, _ in choices[field] if value}
        for field, name in enumerate(_FIELDS)
    }


def _choices(values: Mapping[float, float]) -> list[tuple[float, float]]:
    """The values that a field may have with their odds, that it has none among them."""
    best = sorted(values.items(), key=lambda pair: -pair[1])[:_HEARD]
    odds = [(value, min(p, 0.99) / (1 - min(p, 0.99))) for value, p in best if p >= _LEAST and value]
    return [(_NONE, 1.0), *odds]


def _bonus(chosen: Sequence[int], printed: Collection[int]) -> float:
    """How well sums in centimes add up."""
    rent, charges, benefit, total = chosen
    if not (rent and charges and total):
        return 1.0
    rest = rent + charges - benefit - total
    if not rest:
        return _BONUS
    return _ANOTHER if rest > 0 and rest not in chosen and rest in printed else 1.0
