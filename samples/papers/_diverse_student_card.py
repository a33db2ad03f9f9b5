"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import at, barcode, card, labelled, portrait, sheet


def two_faces_wide(dice: Dice) -> Paper:
    """A social-work institute's card, both faces side by side on a wide copy: captions in colour, who to warn, the head's name."""
    person, home = dice.person(age=(18, 40)), dice.address()
    year = dice.today.year if dice.today.month >= 9 else dice.today.year - 1
    given = dice.today.replace(year=year, month=9, day=dice.number(2, 28))
    warn, boss = dice.person("", age=(42, 66)), dice.person("", age=(40, 64))
    word = dice.pick(("ÉTUDIANTE" if person.sex == "F" else "ÉTUDIANT",))
    first = (
        at(0, 0, "", "width:86mm;height:11mm;background:#f08a00") + at(4, 2.2, "<b>IRTS des Trois Rivières</b>", "color:#fff;font-size:11pt") + at(62, 3.2, f"{year}-{year + 1}", "color:#fff;font-size:9pt;font-weight:bold")
        + at(4, 15, portrait(person.birth_date.day, width=78)) + labelled(29, 14, "Nom de naissance", (person.birth_name or person.last_name).upper()) + labelled(29, 21, "Nom d'usage", person.last_name.upper()) + labelled(29, 28, "Prénom", person.first_name)
        + labelled(29, 35, "Formation", dice.pick(("Éducateur de jeunes enfants, 2e année", "Assistant de service social, 1re année", "Moniteur-éducateur, 2e année"))) + labelled(29, 42, "INE", f"{dice.digits(9)}{dice.letters(2)}") + at(60, 44, f"CARTE {word}", "font-size:6.6pt;font-weight:bold;color:#f08a00")
    )  # fmt: skip
    second = (
        at(4, 3, barcode(dice.digits(12), height=26)) + labelled(4, 14, "En cas d'urgence prévenir", f"{warn.civility} {warn.named()} — {dice.phone()}") + labelled(4, 21, "Adresse de l'étudiant", home.line())
        + labelled(4, 28, "Délivrée le", f"{given:%d/%m/%Y}") + labelled(40, 28, "Expire le", f"31/08/{year + 1}") + labelled(4, 35, "Le directeur général", boss.named())
        + at(4, 43, "Cette carte est personnelle. En cas de perte, la rapporter à l'institut, 12 rue des Charmes, 54500 Vandœuvre-lès-Nancy. Restauration, photocopies, bibliothèque.", "font-size:5.5pt;width:76mm")
    )  # fmt: skip
    html = f"<div style='display:flex;gap:18mm;margin-top:30mm'>{card(first, ground='#fff6e8', tint='#ffffff')}{card(second, ground='#f2f2f2', tint='#ffffff')}</div><p class='tiny'>Copie — bureau des admissions</p>"
    # The married name is the one she uses; the birth name stands beside it.
    fields = {"person_names": [person.named()], "issue_date": given}
    return sheet("student_card", html, fields, font="Lato", size=10, page="A4 landscape", margin="20mm 34mm")


LAYOUTS = {"diverse_two_faces_wide": two_faces_wide}
