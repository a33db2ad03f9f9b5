"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, town_hall, truth_name, wedding_day
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial
from samples.stationery import (
    logo,
    sheet,
    signature,
    stamp,
)


def register_row_questions(dice: Dice) -> Paper:
    """A general « Certificat » over one row of the register: the day under the emblem, questions with answers on the contract, a curator and a child."""
    one = dice.person(sex="F", age=(28, 45))
    two = dice.person("partner", sex="M", age=(28, 52))
    hall = town_hall(dice)
    issued = dice.day_before(140, 2)
    wed = min(wedding_day(dice, (one, two)), issued - dt.timedelta(days=30))
    deed = wed - dt.timedelta(days=dice.number(12, 60))
    notary, curator, officer = (
        dice.person("", age=(34, 64)),
        dice.person("", age=(35, 66)),
        dice.person("", age=(30, 60)),
    )
    child = dice.person("", age=(1, 9))
    ask = [("L'acte porte-t-il une mention de divorce ou de séparation de corps ?", "Non, à la date indiquée en tête."), ("Un contrat a-t-il été déclaré ?", f"Oui : séparation de biens, reçue le {deed:%d/%m/%Y} par Me {esc(notary.named())}, apport de {dice.number(4, 60)} 500 €."), ("Un conseil ou un protecteur a-t-il été entendu ?", f"Oui : {curator.civility} {esc(curator.named())}, {'curatrice' if curator.sex == 'F' else 'curateur'} de l'époux, avis du {deed + dt.timedelta(days=4):%d/%m/%Y}."), ("Un enfant figure-t-il au livret remis ?", f"Oui : {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}."), ("Quel est l'usage de ce feuillet ?", "Demande de logement ; il ne remplace pas la copie intégrale.")]  # fmt: skip
    html = f"""<div style="width:62mm">{logo(esc(hall.town), "#31572c", "Hôtel de ville — population")}<div style="margin-top:2mm">le {long_date(issued)}</div></div><h1 style="margin:12mm 0 8mm;letter-spacing:.2em">CERTIFICAT</h1>
<p class="justify">L'officier de l'état civil {esc(hall.of)} certifie que le registre de l'année {wed.year} contient, au feuillet {dice.number(2, 90)}, la ligne suivante, relative à l'union de :</p><p style="margin-left:22mm;font-size:12pt">{esc(civil_name(one))}<br>{esc(civil_name(two))}</p>
<table class="grid small" style="margin:5mm 0"><tr><th>N°</th><th>Célébré le</th><th>Époux (nom, naissance)</th><th>Épouse (nom, naissance)</th><th>Officier</th></tr><tr><td>{dice.number(3, 210)}</td><td>{wed:%d/%m/%Y}<br>{dice.number(10, 17)} h</td><td>{esc(birth_surname(two))}<br>{two.birth_date:%d/%m/%Y}, {esc(two.birth_place)}</td><td>{esc(birth_surname(one))}<br>{one.birth_date:%d/%m/%Y}, {esc(one.birth_place)}</td><td>{esc(initial(officer))}</td></tr></table>
{"".join(f"<p style='margin:3.5mm 0'><i>{q}</i><br>— {a}</p>" for q, a in ask)}<div class="sign"><div>{stamp("MAIRIE " + hall.of.upper())}</div><div>Pour extrait du registre,<br>{esc(initial(dice.person("", age=(25, 60))))}{signature(officer.birth_date.day)}</div></div>"""
    return sheet("marriage_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}, font="Carlito", size=11, margin="15mm 22mm")  # fmt: skip


LAYOUTS = {"register_row_questions": register_row_questions}
