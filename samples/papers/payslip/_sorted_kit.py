"""Sorted layouts: the sums of a slip under drawn labels, a code of squares, a stamp with its day, a birth name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MoneyStyle
from samples.papers.payslip._draw import Pay

GROSS = ("Salaire brut", "Total brut", "Rémunération brute", "Brut du mois", "Brut soumis à cotisations")
SOCIAL = ("Montant net social", "Net social", "Montant net social (MNS)")
TAXABLE = ("Net imposable", "Montant net imposable", "Net fiscal", "Net à déclarer aux impôts")
BEFORE = (
    "Net à payer avant impôt sur le revenu", "Net avant impôt", "Net avant prélèvement à la source", "Net avant PAS",
)  # fmt: skip
TAX = ("Impôt prélevé à la source", "Prélèvement à la source", "Retenue d’impôt (PAS)")
NET = ("Net à payer", "Net payé", "Net versé", "Net à payer au salarié", "Net réglé")
WITHHELD = ("Total des retenues salariales", "Cotisations à votre charge", "Cotisations et contributions salariales")


def held(pay: Pay) -> list[tuple[str, float]]:
    """What the employee pays: label and amount."""
    return [(line.label, line.amount) for line in pay.lines if line.amount]


def flow(dice: Dice, pay: Pay, money: MoneyStyle, *, detail: bool = True) -> list[tuple[str, str]]:
    """From gross to net, label and sum as printed; the net social and the taxable net stand where the draw puts them."""
    first = [(dice.pick(GROSS), money(pay.gross))]
    if detail:
        first += [(label, money(amount, sign="-")) for label, amount in held(pay)]
    else:
        first.append((dice.pick(WITHHELD), money(pay.withheld, sign="-")))
    if pay.transport:
        first.append((dice.pick(("Remboursement de transport", "Indemnité de trajet")), money(pay.transport)))
    sides = [(dice.pick(SOCIAL), money(pay.net_social)), (dice.pick(TAXABLE), money(pay.net_taxable))]
    sides = sides[::-1] if dice.chance(0.3) else sides
    before = (dice.pick(BEFORE), money(pay.net_before_tax))
    tax = (f"{dice.pick(TAX)} ({pay.tax_rate:.1f} %)".replace(".", ","), money(pay.tax, sign="-" if pay.tax else ""))
    net = (dice.pick(NET), money(pay.net))
    if dice.chance(0.35):
        return [*first, before, tax, net, *sides]
    return [*first, sides[0], before, sides[1], tax, net]


def employed_by(dice: Dice, pay: Pay, firms: Sequence[str]) -> Pay:
    """The same slip of an employer who bears one of these names, unless a dossier has fixed who that is."""
    name = dice.pick(firms)
    return pay if "employer" in dice.given else replace(pay, employer=replace(pay.employer, name=name))


def usage_named(dice: Dice, person: Person) -> Person:
    """The same person with a birth name, unless a dossier has fixed who that is."""
    other = dice.person("").last_name
    if person.birth_name or "person" in dice.given or other == person.last_name:
        return person
    return replace(person, birth_name=other)


def squares(dice: Dice, side: int = 21) -> str:
    """A code of black squares that carries nothing."""
    dots = "".join(
        f'<rect x="{x}" y="{y}" width="1" height="1"/>' for x in range(side) for y in range(side) if dice.chance(0.45)
    )
    eyes = "".join(
        f'<rect x="{x}" y="{y}" width="7" height="7" fill="#fff"/><rect x="{x + 0.5}" y="{y + 0.5}" width="6" height="6" fill="none" '
        f'stroke="#000"/><rect x="{x + 2}" y="{y + 2}" width="3" height="3"/>'
        for x, y in ((0, 0), (side - 7, 0), (0, side - 7))
    )
    return f'<svg width="64" height="64" viewBox="0 0 {side} {side}">{dots}{eyes}</svg>'


def dated_stamp(word: str, day: str, colour: str = "#8a1c3a", square: bool = False) -> str:
    """A rubber stamp, round or square, with its day in the middle."""
    frame = (
        '<rect x="4" y="26" width="104" height="60" fill="none" stroke-width="2"/>'
        if square
        else '<circle cx="56" cy="56" r="51" fill="none" stroke-width="2"/><circle cx="56" cy="56" r="47" fill="none"/>'
    )
    return (
        f'<svg width="130" height="130" viewBox="-8 -8 128 128" style="overflow:visible;transform:rotate(-7deg);opacity:.85"><g stroke="{colour}">{frame}</g>'
        f'<g fill="{colour}" font-family="Liberation Sans" text-anchor="middle"><text x="56" y="42" font-size="8.5">{word[:20]}</text>'
        f'<text x="56" y="61" font-size="13" font-weight="bold">{day}</text><text x="56" y="76" font-size="7">SERVICE PAIE</text></g></svg>'
    )
