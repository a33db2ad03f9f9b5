"""Which figures of a payslip can stand on one slip: gross beside nets, never a cumul, a rate, a torn digit.

Contributions take about a fifth of the gross in the private sector, less for the public service and apprentices; sick
pay, expenses and advances move the nets (code de la sécurité sociale, L.242-1; arrêté of 31/01/2023 for the net
social). The bounds below are wide enough for all of these: 22 615 € of gross beside 1 779 € of net is a yearly cumul,
2,90 € beside them is a rate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.pay_figures import BASES, BEFORE, CENT, GROSS, NET, NETS, SOCIAL, TAX, TAXABLE

NAMES = (GROSS, *NETS)
SLACK = 150.0  # euros: a month of a few hours, of which a flat share (health insurance) takes most
# What the first may be of the second, at least and at most.
BOUNDS = {
    (GROSS, SOCIAL): (0.75, 2.2), (GROSS, TAXABLE): (0.75, 2.2), (GROSS, BEFORE): (0.72, 3.0),
    (GROSS, NET): (0.7, 25.0),
    (SOCIAL, TAXABLE): (0.55, 1.7), (SOCIAL, BEFORE): (0.55, 2.5), (SOCIAL, NET): (0.5, 25.0),
    (TAXABLE, BEFORE): (0.55, 2.5), (TAXABLE, NET): (0.5, 25.0), (BEFORE, NET): (0.6, 25.0),
}  # fmt: skip
FEW = 4  # candidates a field that are weighed against the others


def coherent(found: Mapping[str, Sequence[Candidate]], untaxed: bool = False) -> dict[str, list[Candidate]]:
    """The candidates again; those that cannot stand beside the likeliest figures of the slip fall below any floor.

    untaxed: the law may tax none of the pay, so that a nil net imposable stands beside anything.
    """
    found = {**found, GROSS: _unshared(found)}
    chosen = _likeliest({name: _few(found.get(name, ())) for name in NAMES})
    weighed = {name: list(several) for name, several in found.items()}
    for name in NAMES:
        others = [(other, c.value) for other, c in chosen.items() if other != name]
        weighed[name] = [
            c if (name == TAXABLE and c.value == 0 and untaxed)
            or all(possible(name, c.value, other, value) for other, value in others)
            else c.scaled(0.3, "cannot stand beside the other amounts")
            for c in found.get(name, ())
        ]  # fmt: skip
    return weighed


def _unshared(found: Mapping[str, Sequence[Candidate]]) -> list[Candidate]:
    """The candidates for the gross; one figure that a net is at least as surely is that net, and no gross."""
    nets = [max(found[name], key=lambda c: c.score) for name in NETS if found.get(name)]
    return [
        c.scaled(0.5, "the same figure is a net")
        if any(c.box and (c.page, c.box) == (net.page, net.box) and c.score <= 1.1 * net.score for net in nets)
        else c
        for c in found.get(GROSS, ())
    ]


def possible(name: str, value: float, other: str, beside: float) -> bool:
    """Whether two figures of one month go together.

    >>> possible("gross_pay", 22615.30, "net_social_pay", 1779.64), possible("gross_pay", 2248.16, "net_pay", 1769.37)
    (False, True)
    >>> possible("net_pay", 1769.37, "net_pay_before_tax", 2.90)
    False
    """
    if (name, other) not in BOUNDS:
        name, value, other, beside = other, beside, name, value
    least, most = BOUNDS[name, other]
    return least * beside - SLACK <= value <= most * beside + SLACK


def _few(several: Sequence[Candidate]) -> list[Candidate]:
    """The best candidates, one a value."""
    best: dict[float, Candidate] = {}
    for candidate in sorted(several, key=lambda c: -c.score):
        if candidate.score > 0.15:
            best.setdefault(candidate.value, candidate)
    return list(best.values())[:FEW]


def _likeliest(few: Mapping[str, Sequence[Candidate]]) -> dict[str, Candidate]:
    """The figures that go together and have most in their favour."""
    best: tuple[float, dict[str, Candidate]] = (0.0, {})
    partial: list[dict[str, Candidate]] = [{}]
    for name, several in few.items():
        partial += [
            {**held, name: candidate}
            for held in partial
            for candidate in several
            if all(possible(name, candidate.value, other, c.value) for other, c in held.items())
        ]
    for held in partial:
        best = max(best, (sum(c.score for c in held.values()), held), key=lambda pair: pair[0])
    return best[1]


def seconded(several: Sequence[Candidate], times: Mapping[float, int]) -> list[Candidate]:
    """The candidates for the gross; one that the contributions use as their base is raised."""
    bases = {value for value, often in times.items() if often > BASES and value > 0}
    return [
        c.raised(0.8, "the base of the contributions") if c.score > 0.15 and c.value in bases else c for c in several
    ]


def subtractions(found: Mapping[str, Sequence[Candidate]]) -> list[tuple[Candidate, ...]]:
    """Triples (before tax, tax, net) of likely candidates whose subtraction holds."""
    first = {name: [c for c in found.get(name, ()) if c.score > 0.15][:FEW] for name in (BEFORE, TAX, NET)}
    return [
        (before, held, net)
        for before in first[BEFORE]
        for held in first[TAX]
        for net in first[NET]
        if abs(before.value - abs(held.value) - net.value) < CENT and before.box != net.box
    ]
