"""What the mixed layouts of rulings, acts, agreements, lawyers' and police papers share: kinds of names, children, pieces drawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from html import escape

from samples.dice import Address, Dice, Person

PARTICLES = (
    "de La Fontaine", "Le Goff-Martin", "d'Almeida Perrin", "de Castelnau", "Du Bois de Lestrange", "de La Cruz-Morel",
    "L'Hermitte de Vaux", "Von Arnim-Petit", "de Oliveira Lopes", "El Amrani-Roux",
)  # fmt: skip
MANY_PARTS = (
    "Ratsimandresy Andrianarivo", "Ben Ali Mohamed Said", "Essomba Ondoa Ngo", "Quispe Mamani Flores", "Ould Ahmed Salem",
    "Thi Nguyen Pham", "dos Santos Pereira da Costa", "Van den Broeck Amoussou", "Soilihi Abdou Madi", "Paul Joseph Désir",
)  # fmt: skip


def surnamed(dice: Dice, person: Person, role: str, book: tuple[str, ...], other: str = "") -> Person:
    """The person under a surname of the book, unless a dossier says who it is; never the other's."""
    name = dice.pick([surname for surname in book if surname != other])
    return person if role in dice.given else replace(person, last_name=name, birth_name=None)


def thrice(dice: Dice, person: Person, role: str = "") -> Person:
    """The person with three given names, unless a dossier says who it is."""
    more = [dice.person("", sex=person.sex).first_name for _ in range(4)]
    names = list(dict.fromkeys((*person.first_names, *more)))[:3]
    return person if role in dice.given else replace(person, first_names=tuple(names))


def of_age(dice: Dice, person: Person, role: str, day: dt.date) -> Person:
    """The person made old enough to have been married or a tenant for years on that day, unless a dossier says who it is."""
    born = day - dt.timedelta(days=dice.number(26 * 366, 60 * 365))
    young = person.birth_date > day - dt.timedelta(days=26 * 366)
    return replace(person, birth_date=born) if young and role not in dice.given else person


def day_between(dice: Dice, low: dt.date, high: dt.date) -> dt.date:
    """A day between the two; the later when they are the wrong way round."""
    return max(low, high) - dt.timedelta(days=dice.number(0, max(0, (high - low).days)))


def child_of(dice: Dice, parent: Person, before: dt.date, surname: str = "") -> Person:
    """A minor of the parent, born well before a day."""
    child = dice.person("", age=(1, 16))
    low = max(parent.birth_date + dt.timedelta(days=18 * 366), before - dt.timedelta(days=16 * 365))
    span = max(30, (before - dt.timedelta(days=250) - low).days)
    born = min(low + dt.timedelta(days=dice.number(0, span)), before - dt.timedelta(days=90))
    return replace(child, last_name=surname or parent.last_name, birth_name=None, birth_date=born)


def seat(dice: Dice) -> Address:
    """Where an organisation sits: nobody's flat."""
    return replace(dice.address(""), extra="")


def code_square(dice: Dice, side: int = 74) -> str:
    """Black and white squares that carry nothing: the look of a QR code."""
    cells = 25
    unit = side / cells
    corners = ((0, 0), (cells - 7, 0), (0, cells - 7))
    dots = ""
    for x in range(cells):
        for y in range(cells):
            if not any(cx - 1 <= x <= cx + 7 and cy - 1 <= y <= cy + 7 for cx, cy in corners) and dice.chance(0.48):
                dots += f'<rect x="{x * unit:.1f}" y="{y * unit:.1f}" width="{unit:.1f}" height="{unit:.1f}"/>'
    for cx, cy in corners:
        for inset, fill in ((0, "#000"), (1, "#fff"), (2, "#000")):
            size = (7 - 2 * inset) * unit
            dots += f'<rect x="{(cx + inset) * unit:.1f}" y="{(cy + inset) * unit:.1f}" width="{size:.1f}" height="{size:.1f}" fill="{fill}"/>'
    return f'<svg width="{side}" height="{side}" viewBox="0 0 {side} {side}">{dots}</svg>'


def dated_stamp(over: str, day: str, under: str, colour: str = "#27408b") -> str:
    """A round stamp with a day across its middle."""
    return (
        f'<svg width="130" height="130" viewBox="-7 -7 132 132" style="transform:rotate(-6deg)"><g fill="none" stroke="{colour}" stroke-width="2">'
        f'<circle cx="59" cy="59" r="55"/><path d="M6 46 H112 M6 72 H112" stroke-width="1"/></g><g fill="{colour}" font-family="Liberation Sans" '
        f'text-anchor="middle"><text x="59" y="34" font-size="8.5">{escape(over[:20])}</text><text x="59" y="64" font-size="14" font-weight="bold">'
        f'{escape(day)}</text><text x="59" y="88" font-size="8.5">{escape(under[:20])}</text></g></svg>'
    )


LEADER = ".ld { margin: 1mm 0 } .ld b::before { content: leader('.'); font-weight: normal }"


def leader(label: str, value: str) -> str:
    """A label, dots up to the right edge, the value; wants the style LEADER."""
    return f'<div class="ld">{label} <b>{value}</b></div>'
