"""Further layouts: both sides of an art school's card, photographed on one sheet."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import (
    at,
    barcode,
    card,
    labelled,
    portrait,
    sheet,
    signature,
)


def both_sides(dice: Dice) -> Paper:
    """An art school's card and its back: name upright beside the portrait, yearly stickers, the president's name and a lost-card address."""
    person = dice.person(age=(18, 30))
    name, year = person.named("first_LAST"), dice.today.year - (dice.today.month < 9)
    school = dice.pick(("École supérieure d'art de la Côte", "Institut national des métiers du livre", "École d'architecture de la Loire"))  # fmt: skip
    front = (
        at(0, 0, "", "width:86mm;height:9mm;background:#111")
        + at(4, 2, school, "color:#fff;font-size:9pt;font-weight:bold")
        + at(4, 12, portrait(dice.number(0, 99), width=78))
        + at(
            30,
            14,
            f"{name}<br><span style='font-size:6.5pt;font-weight:normal'>né{person.e} le {person.birth_date:%d.%m.%Y}</span>",
            "font-size:11pt;font-weight:bold;width:52mm",
        )
        + labelled(30, 27, "Carte d'étudiant·e n°", dice.digits(8))
        + labelled(58, 27, "INE", dice.digits(9) + dice.letters(2))
        + labelled(30, 35, "Cycle", dice.pick(("DNA 2", "DNSEP 1", "Licence 3", "Master 1")))
        + at(58, 34, f"{year}<br>{year + 1}", "background:#ffd54a;padding:1mm 3mm;font-weight:bold")
        + at(30, 46, barcode(dice.digits(14), height=16))
    )
    back = (
        at(4, 4, f"Cette carte est strictement personnelle. En cas de perte, la retourner à l'école, {dice.address('').line()}.", "font-size:6.5pt;width:76mm")
        + at(4, 15, f"Validité : 30 septembre {year + 1}. Années précédentes : <s>{year - 1}-{year}</s>", "font-size:6.5pt")
        + at(4, 23, f"La directrice, {dice.person('', 'F', (40, 62)).named('first_last')}", "font-size:6.5pt")
        + at(4, 27, signature(dice.number(0, 99)))
        + at(52, 24, f"Bibliothèque, ateliers, restaurant.<br>Personne à prévenir :<br>{dice.person('', age=(42, 66)).named('first_last')}<br>{dice.phone()}", "font-size:6.5pt")
    )  # fmt: skip
    html = f"<div style='padding:12mm 20mm'>{card(front, ground='#fff', tint='#f4f4f4')}{card(back, ground='#fff', tint='#f4f4f4')}</div>"
    return sheet("student_card", html, {"person_names": [name]}, font=dice.font("sans"), size=9)


LAYOUTS = {"both_sides": both_sides}
