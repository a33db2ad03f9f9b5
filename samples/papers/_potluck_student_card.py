"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import at, barcode, card, portrait, sheet


def campus_pass(dice: Dice) -> Paper:
    """A business school's pass with an English word on it, face and back one under the other; the dean signs, a person to call stands on the back."""
    person = dice.person(age=(18, 27))
    start = dice.today.year - 1
    given = dt.date(start, 9, dice.number(2, 29))
    name = person.named("FIRST_LAST")
    dean, kin = dice.person("", age=(40, 64)).named("first_LAST"), dice.person("", age=(40, 64))
    school = dice.pick(
        ("Atlantica Business School", "École supérieure Montaigne Management", "Institut Galilée du commerce")
    )
    face = (
        at(0, 0, f"<div style='background:#3b1f5b;color:#fff;padding:2mm 3mm;width:92mm;font-size:9.5pt;font-weight:bold'>{school}</div>")
        + at(60, 11, portrait(dice.number(0, 60), width=72)) + at(4, 13, "<div style='font-size:6pt;letter-spacing:1.5pt'>CAMPUS PASS · STUDENT</div>")
        + at(4, 19, f"<div style='font-size:10.5pt;font-weight:bold;max-width:53mm'>{esc(name)}</div>")
        + at(4, 31, f"<div style='font-size:7pt'>Programme Grande École — {dice.pick(('Bachelor 2', 'Bachelor 3', 'Master 1'))}<br>INE {dice.digits(9)}{dice.letters(2)}<br>Né{person.e} le {person.birth_date:%d/%m/%Y}</div>")
        + at(4, 46, f"<div style='font-size:7pt'>Étudiant{person.e} {start}/{start + 1}</div>")
    )  # fmt: skip
    back = (
        at(5, 5, barcode(dice.digits(14)))
        + at(5, 17, f"<div style='font-size:7pt'>Remis le {given:%d/%m/%Y} — valable jusqu'au 30/09/{start + 1}</div>")
        + at(5, 23, f"<div style='font-size:7pt'>En cas d'urgence prévenir : {kin.civility} {esc(kin.named('first_LAST'))}<br>{dice.phone()}</div>")
        + at(5, 33, f"<div style='font-size:6.4pt;max-width:75mm'>Strictement personnel. À présenter au restaurant universitaire, à la médiathèque et lors des examens. En cas de perte, retourner à : {esc(dice.address('').line())}</div>")
        + at(5, 46, f"<div style='font-size:6.4pt'>Le doyen, {esc(dean)}</div>")
    )  # fmt: skip
    html = card(face, ground="#efe8f7", tint="#fff") + card(back, ground="#fff", tint="#f3f3f3")
    return sheet("student_card", html, {"person_names": [name], "issue_date": given}, font="Inter", size=9)


LAYOUTS = {"campus_pass": campus_pass}
