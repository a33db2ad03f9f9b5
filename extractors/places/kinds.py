"""The kinds of value that places are weighed for, and what each may be on a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from extractors.documents._draft import Draft
from extractors.places import addresses, courts, days, firms, people, periods, sums
from extractors.places.mention import Mention
from extractors.places.sums_coherent import coherent
from extractors.places.weighing import Heard

JOINT = "/"  # `period_start/period_end`: two fields of which one mention tells both


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: how its mentions are found; its targets, each with the fields that may hold it.

    together: what fields of one paper say of each other.
    """

    mentions: Callable[[Draft, str], list[Mention]]
    targets: Mapping[str, Sequence[str]]
    together: Callable[[Mapping[str, Heard]], dict[str, Heard]] | None = None


def _alone(names: str) -> dict[str, tuple[str, ...]]:
    return {name: (name,) for name in names.split()}


def _adding_up(heard: Mapping[str, Heard]) -> dict[str, Heard]:
    """The sums of a rent, those that add up preferred."""
    if not {"rent", "charges", "total"} <= set(heard):
        return dict(heard)
    best = {field: _best(several) for field, several in heard.items()}
    weighed = coherent(best)
    return {
        field: [(mention, weighed.get(field, {}).get(_number(mention), 0.0)) for mention, _ in several]
        for field, several in heard.items()
    }


def _best(several: Iterable[tuple[Mention, float]]) -> dict[float, float]:
    found: dict[float, float] = {}
    for mention, chance in several:
        found[_number(mention)] = max(chance, found.get(_number(mention), 0.0))
    return found


def _number(mention: Mention) -> float:
    assert isinstance(mention.value, int | float)
    return float(mention.value)


KINDS: Mapping[str, Kind] = {
    "days": Kind(
        days.mentions,
        _alone("issue_date payment_date decision_date start_date hire_date expiry_date birth_date")
        | _alone("first_filed_on renewed_on"),
    ),
    "people": Kind(
        people.mentions,
        {
            "concerned": (
                *("person_names", "beneficiary_name", "employee_name", "holder_name", "tenants", "declarants"),
                *("parties", "applicant_name"),
            )
        },
    ),
    "firms": Kind(firms.mentions, {"who": ("issuer", "employer_name", "landlord_name", "host_name")}),
    "courts": Kind(courts.mentions, _alone("court")),
    "addresses": Kind(addresses.mentions, _alone("address")),
    "sums": Kind(sums.mentions, sums.TARGETS, together=_adding_up),
    "periods": Kind(periods.mentions, {"period": ("period",), "span": (f"period_start{JOINT}period_end",)}),
}
