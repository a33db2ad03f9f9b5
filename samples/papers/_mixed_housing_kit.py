"""Mixed layouts: what those of the housing papers share (names, day stamps, square codes, dotted leaders)."""

from __future__ import annotations

import dataclasses
import datetime as dt

from samples.dice import Address, Dice, Person
from samples.french import MONTHS
from samples.paper import esc


def plain(home: Address) -> Address:
    """The address without a « Chez »: of somebody who is at home there."""
    return dataclasses.replace(home, extra="") if home.extra.startswith("Chez") else home


def three(dice: Dice, person: Person) -> str:
    """Three given names in full."""
    spare = ("Claude", "Marie", "Ange", "Dominique", "Camille")
    more = [name for name in spare if name not in person.first_names]
    start = dice.number(0, len(more) - 3)
    return " ".join((*person.first_names, *more[start:])[:3])


def initial(person: Person) -> str:
    """N. TRAORÉ, as staff sign."""
    return f"{person.first_name[0]}. {person.last_name.upper()}"


def renamed(dice: Dice, person: Person, surnames: tuple[str, ...], role: str = "person") -> Person:
    """The person under one of the surnames, unless a dossier fixed who it is."""
    return person if role in dice.given else dataclasses.replace(person, last_name=dice.pick(surnames))


def kid(dice: Dice, person: Person) -> Person:
    """A minor who bears the person's surname and was born when the person was of age."""
    if "children" in dice.given:
        return dice.children(person, 1)[0]
    grown = (dice.today - person.birth_date).days // 365
    child = dice.person("", age=(0, max(0, min(16, grown - 19))))
    return dataclasses.replace(child, last_name=person.last_name, birth_name=None)


def of(name: str) -> str:
    """de, or d' before a vowel."""
    return f"d'{name}" if name[0].lower() in "aàâeéèêiîoôuùyh" else f"de {name}"


def swap(person: Person) -> str:
    """Traoré, Nadia."""
    return f"{person.last_name}, {person.first_name}"


def qr(dice: Dice, size: int = 66) -> str:
    """A square code that says nothing."""
    step = size / 23
    dark = "".join(
        f'<rect x="{x * step:.1f}" y="{y * step:.1f}" width="{step:.2f}" height="{step:.2f}"/>'
        for x in range(23)
        for y in range(23)
        if dice.chance(0.48)
    )
    eyes = "".join(
        f'<g fill="none" stroke="#000" stroke-width="{step:.1f}"><rect x="{x * step:.1f}" y="{y * step:.1f}" width="{6 * step:.1f}" '
        f'height="{6 * step:.1f}" fill="#fff"/></g><rect x="{(x + 2) * step:.1f}" y="{(y + 2) * step:.1f}" width="{2 * step:.1f}" height="{2 * step:.1f}"/>'
        for x, y in ((0.5, 0.5), (16, 0.5), (0.5, 16))
    )
    return f'<svg width="{size}" height="{size}">{dark}{eyes}</svg>'


def day_stamp(dice: Dice, top: str, day: dt.date, foot: str = "") -> str:
    """A rubber stamp, round or square, with a day in its middle."""
    colour = dice.pick(("#27408b", "#7b1f3a", "#333", "#2f4f2f"))
    text = dice.pick(
        (
            f"{day.day:02d} {MONTHS[day.month - 1].upper()[: 9 if len(MONTHS[day.month - 1]) < 6 else 4]} {day.year}",
            f"{day:%d.%m.%Y}",
            f"{day:%d/%m/%Y}",
        )
    )
    text = text if day.month not in (7, 9, 10, 11, 12, 1, 2) else f"{day:%d/%m/%Y}"
    shape = '<circle cx="70" cy="70" r="66"/><circle cx="70" cy="70" r="62" stroke-width=".7"/>'
    shape = dice.pick((shape, '<rect x="3" y="32" width="134" height="76"/><path d="M3 54 H137 M3 86 H137"/>'))
    return (
        f'<svg width="140" height="140" viewBox="-9 -9 158 158" style="transform:rotate({dice.number(-7, 7)}deg);opacity:.85">'
        f'<g fill="none" stroke="{colour}" stroke-width="1.8">{shape}</g><g fill="{colour}" font-family="Liberation Sans" '
        f'text-anchor="middle"><text x="70" y="48" font-size="8.5">{esc(top[:25])}</text>'
        f'<text x="70" y="75" font-size="14" font-weight="bold">{text}</text>'
        f'<text x="70" y="100" font-size="8">{esc(foot[:24])}</text></g></svg>'
    )


def leader(label: str, value: str) -> str:
    """Label, dots, value at the right edge."""
    return (
        f'<div style="display:flex;margin:1.6mm 0"><span>{label}</span><span style="flex:1;border-bottom:1pt dotted #555;'
        f'margin:0 2mm 1mm"></span><b>{value}</b></div>'
    )


def cells_below(items: list[tuple[str, str]], per_row: int = 2) -> str:
    """Each value with its label in small print beneath it."""
    rows = ""
    for start in range(0, len(items), per_row):
        rows += "<tr>" + "".join(
            f'<td style="width:{100 / per_row:.0f}%;padding:2mm 3mm">{value}<br><span class="tiny">{label}</span></td>'
            for value, label in items[start : start + per_row]
        ) + "</tr>"  # fmt: skip
    return f"<table>{rows}</table>"
