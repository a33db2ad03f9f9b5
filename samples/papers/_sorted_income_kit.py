"""Sorted layouts: people, days and small pieces that the sorted layouts of work, benefits, schools and banks share."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person
from samples.french import date_in_words, long_date


def at_age(dice: Dice, low: int, high: int) -> Person:
    """Somebody who stands beside the person concerned: of any name, of that age."""
    return dice.person("", age=(low, high))


def both(person: Person) -> str:
    """Every given name, then the surname in capitals."""
    return f"{' '.join(person.first_names)} {person.last_name.upper()}"


def small(person: Person) -> str:
    """The name in small letters only."""
    return f"{person.first_name} {person.last_name}".lower()


def said_day(day: dt.date) -> str:
    """ce jour, mardi 3 mars 2026."""
    return long_date(day, weekday=True)


def year_in_words(day: dt.date) -> str:
    """le trois mars deux mille vingt-six."""
    return f"le {date_in_words(day)}"


def title_of(person: Person) -> str:
    """Madame or Monsieur."""
    return "Madame" if person.sex == "F" else "Monsieur"


def he(person: Person, capital: bool = False) -> str:
    """il, elle."""
    word = "elle" if person.sex == "F" else "il"
    return word.capitalize() if capital else word


def dated_stamp(word: str, day: str, under: str = "", colour: str = "#27408b", square: bool = False) -> str:
    """A rubber stamp, round or square, with its day in the middle."""
    frame = (
        '<rect x="3" y="28" width="124" height="60" fill="none" stroke-width="2"/>'
        if square
        else '<circle cx="65" cy="60" r="57" fill="none" stroke-width="2"/><circle cx="65" cy="60" r="53" fill="none"/>'
    )
    return (
        f'<svg width="150" height="140" viewBox="-8 -8 146 136" style="transform:rotate(-6deg);opacity:.85"><g stroke="{colour}">{frame}</g>'
        f'<g fill="{colour}" font-family="Liberation Sans" text-anchor="middle"><text x="65" y="44" font-size="8.5">{word[:22]}</text>'
        f'<text x="65" y="65" font-size="13" font-weight="bold">{day}</text><text x="65" y="80" font-size="7">{under[:24]}</text></g></svg>'
    )


def box(label: str, value: str, width: str = "33%") -> str:
    """A cell of a grid: the label above its value."""
    return f"<td style='border:.6pt solid #889;width:{width};padding:1.4mm 2mm'><div class='tiny'>{label}</div>{value}</td>"


def under(value: str, label: str, width: str = "33%") -> str:
    """A cell whose label stands in small print below the value."""
    return f"<td style='width:{width};padding:1.5mm 2mm'>{value}<div class='tiny' style='border-top:.4pt solid #999'>{label}</div></td>"


def leaders(label: str, value: str) -> str:
    """A label, dots, and the value at the right edge."""
    dots = "<span style='flex:1;border-bottom:1pt dotted #555;margin:0 2mm 1mm'></span>"
    return f"<div style='display:flex;margin:1mm 0'><span>{label}</span>{dots}<span>{value}</span></div>"
