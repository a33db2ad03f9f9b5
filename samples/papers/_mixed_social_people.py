"""Mixed layouts: people with rarer forms of name and small pieces that the mixed layouts of allowances, banks and schools share."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MoneyStyle
from samples.paper import esc


def euros(dice: Dice) -> MoneyStyle:
    """A way of printing money that says its currency."""
    return dice.pick((MoneyStyle(), MoneyStyle("\u00a0", ",", "\u00a0€"), MoneyStyle("", ",", " €"), MoneyStyle(" ", ",", " EUR"), MoneyStyle(".", ",", " €"), MoneyStyle(" ", ",", " euros")))  # fmt: skip


def married(dice: Dice, person: Person, role: str = "person") -> Person:
    """A woman with a birth name that is another than her usage name."""
    if role in dice.given or person.birth_name:
        return person
    return replace(person, sex="F", first_names=dice.person("", sex="F").first_names, birth_name=dice.person("").last_name)  # fmt: skip


def comma(person: Person) -> str:
    """Surname, comma, given name."""
    return f"{person.last_name.upper()}, {person.first_name}"


def initial(person: Person) -> str:
    """What staff sign with: N. BELKACEM."""
    return f"{person.first_name[0]}. {person.last_name.upper()}"


def rows_of(address_lines: list[str]) -> str:
    """The lines of an address under one another."""
    return "<br>".join(esc(row) for row in address_lines)


def child_word(child: Person) -> str:
    """fille or fils."""
    return "fille" if child.sex == "F" else "fils"
