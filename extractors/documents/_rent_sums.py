"""Which amounts of a receipt belong together: rent + charges − RLS − APL = what the tenant pays.

A sheet has many figures beside the five that count: parking, insurance, a settlement of last year's charges, a gross
total before the deductions, an old balance. Every combination of candidates is tried, with and without those lines;
one that adds up is believed before one that does not, and one that cannot be is not looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from extractors.fields.choose import agreed, grouped
from extractors.fields.declaration import Candidate
from extractors.fields.spec import FieldValue, Rejected

NAMES = ("rent", "charges", "housing_benefit", "rent_reduction", "total")
Found = Mapping[str, Sequence[Candidate]]
Option = tuple[Candidate, float]
Picked = dict[str, Option]
_CENT = 0.025
_PAYABLE = {
    "rent": (20, 30_000),
    "charges": (0, 6_000),
    "housing_benefit": (0, 3_000),
    "total": (0, 36_000),
}  # euros, for a quarter too
_SURE_OF_IT = 0.8  # of an amount that is taken off
_LIKELY = 0.6  # a net total read as surely as this is not overruled by a gross one


@dataclass(frozen=True, slots=True)
class Amounts:
    """The candidates believed, each with a confidence; whether they add up (None: too few to tell)."""

    chosen: dict[str, tuple[Candidate, float]]
    adds_up: bool | None
    rejected: tuple[Rejected, ...]


@dataclass(frozen=True, slots=True)
class Extras:
    """Sums of the lines that are neither rent nor charges: parts of the charges, others, signed adjustments."""

    charges: float
    others: float
    adjustments: float

    def sums(self, base: float) -> list[float]:
        """What the total may be, each kind of line counted or not."""
        several = product((0.0, self.charges), (0.0, self.others), (0.0, self.adjustments, -self.adjustments))
        return [base + sum(parts) for parts in several]


@dataclass(frozen=True, slots=True)
class Printed:
    """An amount somewhere on the paper; `old`: a balance of the months before."""

    value: float
    place: tuple[int, float, float]
    old: bool
    here: FieldValue | None = None


def weighed(found: Found, refused: Sequence[Rejected], printed: Sequence[Printed] = ()) -> Amounts:
    """The combination with the best score; the candidates that are in it and those that are not."""
    options = {name: _options(found[name]) for name in NAMES}
    options["total"] += [(c.scaled(0.95, "before the deductions"), s * 0.95) for c, s in _options(found["gross"])]
    extras = Extras(_parts(found, "charges_part"), _parts(found, "other_part"), _parts(found, "adjustment"))
    if not options["charges"]:  # one header over two columns: the sum says which figure is which
        options["charges"] = [(c.scaled(0.5, "in the column of the rent"), s * 0.5) for c, s in options["rent"]]
    picked, verdict = _best(options, extras)
    if verdict is False:
        picked, verdict = _explained(picked, extras, printed)
    if whole := _unnamed_total(picked, printed):
        picked["total"], verdict = whole, True
    _add_charge_lines(picked, found, verdict, extras)
    chosen = {name: (c, _confidence(score, verdict)) for name, (c, score) in picked.items()}
    if _is_gross(picked, found):
        off = _deducted(found, picked)
        if net := _net(picked, options):
            chosen["total"], verdict = net, None
        elif off and (left := _left(off, picked, printed)):
            chosen |= {"total": left, off.field: (off, 0.9)}
        elif off:
            del chosen["total"]
    kept = {(c.field, c.text, c.box) for c, _ in chosen.values()}
    lost = [c for name in (*NAMES, "gross") for c in found[name] if (c.field, c.text, c.box) not in kept]
    why = "another combination adds up better"
    rejected = (Rejected(c.field, c.text, c.page, c.box, why) for c in lost)
    return Amounts(chosen, verdict, (*refused, *rejected))


def _options(several: Sequence[Candidate], most: int = 5) -> list[Option]:
    """The best few values of a field, each with its agreed score."""
    return [(group[0], agreed(group)) for group in grouped(several)[:most] if agreed(group) > 0.2]


def _parts(found: Found, name: str) -> float:
    """The sum of the lines of one kind (water, heating…), each place counted once."""
    seen: dict[tuple[int, float], float] = {}
    for c in sorted(found[name], key=lambda c: -c.score):
        if c.box and c.score > 0.4:
            seen.setdefault((c.page, round(c.box.cy, 2)), c.value)
    return round(sum(seen.values()), 2)


def _best(options: Mapping[str, Sequence[Option]], extras: Extras) -> tuple[Picked, bool | None]:
    """The possible combination with the best score; one that adds up wins over one that does not."""
    best: tuple[float, Picked, bool | None] = (-1.0, {}, None)
    for combination in product(*([*options[name], None] for name in NAMES)):
        picked = {name: option for name, option in zip(NAMES, combination, strict=True) if option is not None}
        if not _possible(picked):
            continue
        verdict = _adds_up(picked, extras)
        score = sum(value for _, value in picked.values()) - 0.45 * (len(NAMES) - len(picked))
        score += 2.0 if verdict else 0.0 if verdict is None else -0.4
        if score > best[0]:
            best = (score, picked, verdict)
    return best[1], best[2]


def _explained(picked: Picked, extras: Extras, printed: Sequence[Printed]) -> tuple[Picked, bool | None]:
    """What the sum lacks may be another line of the sheet, or an old balance: then it is no month's total."""
    places = {_place(c) for c, _ in picked.values()}
    spare = [amount for amount in printed if amount.place not in places]
    missing = [picked["total"][0].value - s for s in extras.sums(_base(picked))]
    if any(abs(abs(gap) - a.value) < _CENT for gap in missing for a in spare if not a.old):
        return picked, True
    if any(abs(abs(gap) - a.value) < _CENT for gap in missing for a in spare if a.old):
        return {name: option for name, option in picked.items() if name != "total"}, None
    return _without_the_doubtful(picked, extras)


def _unnamed_total(picked: Picked, printed: Sequence[Printed]) -> Option | None:
    """The sum of rent and charges, less the benefit, printed somewhere without a name: an app's large figure."""
    if not {"rent", "charges"} <= set(picked) or "total" in picked:
        return None
    places, base = {_place(c) for c, _ in picked.values()}, _base(picked)
    for amount in printed:
        if abs(amount.value - base) < _CENT and not amount.old and amount.place not in places and amount.here:
            at, why = amount.here, ("the sum of rent and charges",)
            return Candidate("total", amount.value, at.text, at.page, at.box, at.source, 0.75, why), 0.75
    return None


def _place(candidate: Candidate) -> tuple[int, float, float]:
    box = candidate.box
    return (candidate.page, round(box.cx, 2), round(box.cy, 2)) if box else (candidate.page, 0.0, 0.0)


def _without_the_doubtful(picked: Picked, extras: Extras) -> tuple[Picked, bool | None]:
    """A contradiction that rests on amounts hardly believed is none: they are left out."""
    sure = {name: option for name, option in picked.items() if name in ("rent", "total") or option[1] >= _LIKELY}
    return sure, _adds_up(sure, extras)


def _is_gross(picked: Picked, found: Found) -> bool:
    """Whether the total picked is only known as one before the deductions."""
    total = picked.get("total")
    return (
        total is not None and total[0].field == "gross" and not any(c.value == total[0].value for c in found["total"])
    )


def _deducted(found: Found, picked: Picked) -> Candidate | None:
    """What is taken off a gross total, of which the combination knows nothing."""
    off = [c for name in ("housing_benefit", "rent_reduction") if name not in picked for c in found[name]]
    return max((c for c in off if c.score > _SURE_OF_IT), key=lambda c: c.score, default=None)


def _left(off: Candidate, picked: Picked, printed: Sequence[Printed]) -> Option | None:
    """The gross total less what is taken off it, printed somewhere without a name: on the stub of a cheque."""
    left = round(picked["total"][0].value - off.value, 2)
    at = next((a.here for a in printed if a.here and not a.old and abs(a.value - left) < _CENT), None)
    if at is None:
        return None
    why = ("what is left of the gross total",)
    return Candidate("total", left, at.text, at.page, at.box, at.source, 0.85, why), 0.85


def _net(picked: Picked, options: Mapping[str, Sequence[Option]]) -> Option | None:
    """A sure net total below the gross one: what was taken off between them could not be read."""
    gross = picked["total"][0].value
    below = [o for o in options["total"] if o[0].field == "total" and 0 < o[0].value < gross and o[1] > _LIKELY]
    return max(below, key=lambda option: option[1], default=None)


def _add_charge_lines(picked: Picked, found: Found, verdict: bool | None, extras: Extras) -> None:
    """Charges printed as several lines (water, heating, lift…) are their sum, when the total needs them."""
    lines = found["charges_part"]
    if not lines or not extras.charges:
        return
    first = max(lines, key=lambda c: c.score)
    if "charges" not in picked:
        if verdict is not False and _bearable(extras.charges, picked):
            charges = replace(first, field="charges", value=extras.charges, source="derived")
            picked["charges"] = (charges, first.score * 0.9)
        return
    if verdict and not _adds_up(picked, replace(extras, charges=0.0)):
        charges, score = picked["charges"]
        if abs(charges.value - extras.charges) < _CENT:
            return  # the lines and their sum, both printed
        whole = round(charges.value + extras.charges, 2)
        picked["charges"] = (replace(charges, value=whole, source="derived"), score)


def _bearable(charges: float, picked: Picked) -> bool:
    """Whether charges are no more than people pay beside their rent: else a meter's figure is among their lines."""
    return charges <= 150 or "rent" not in picked or charges <= picked["rent"][0].value * 1.2


def _possible(picked: Picked) -> bool:
    """No amount printed once is two fields, and none is what nobody pays: a floor or a postcode is no rent."""
    if any(not low <= picked[name][0].value <= high for name, (low, high) in _PAYABLE.items() if name in picked):
        return False
    places = [(c.page, c.box) for c, _ in picked.values() if c.box is not None]
    if len(set(places)) < len(places):
        return False
    rent, charges, total = (picked[n][0].value if n in picked else None for n in ("rent", "charges", "total"))
    if charges is not None and not _bearable(charges, picked):
        return False
    deducted = "housing_benefit" in picked or "rent_reduction" in picked
    return deducted or rent is None or total is None or total >= rent - 0.01


def _adds_up(picked: Picked, extras: Extras) -> bool | None:
    """Whether the amounts make the total, counting or not the lines that are neither rent nor charges."""
    if "rent" not in picked or "total" not in picked or not (set(picked) - {"rent", "total"}):
        return None
    return any(abs(s - picked["total"][0].value) < _CENT for s in extras.sums(_base(picked)))


def _base(picked: Picked) -> float:
    value = {name: option[0].value for name, option in picked.items()}
    taken = value.get("housing_benefit", 0.0) + value.get("rent_reduction", 0.0)
    return float(value["rent"] + value.get("charges", 0.0) - taken)


def _confidence(score: float, verdict: bool | None) -> float:
    if verdict:
        return min(0.99, 1.0 - (1.0 - score) * 0.3)
    return score * (0.8 if verdict is False else 1.0)
