"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, in_words
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import sheet, signature, stamp

_LUNAR = ("Moharrem", "Safar", "Rabia I", "Joumada I", "Rajab", "Chaabane", "Ramadan", "Chaoual")


def two_calendars(dice: Dice) -> Paper:
    """Morocco's extract: dates of two calendars, names of grandfathers, marginal notes about another person, the day of delivery in a frame at the left."""
    person = dice.person(age=(1, 70))
    names, surname = " ".join(person.first_names), birth_surname(person)
    father, mother = dice.person("", "M", (40, 85)), dice.person("", "F", (38, 80))
    issued, other = dice.day_before(85, 2), dice.person("", "F" if person.sex == "M" else "M", (25, 60))
    elders = [dice.person("", "M").first_name for _ in range(2)]
    lunar = f"{dice.number(1, 29)} {dice.pick(_LUNAR)} {int((person.birth_date.year + person.birth_date.month / 12 - 621.58) * 1.03069)}"
    declared = person.birth_date + dt.timedelta(days=dice.number(3, 28))
    province, commune = dice.pick((("Nador", "Zeghanghane"), ("Taroudannt", "Ouled Teima"), ("Béni Mellal", "Kasba Tadla"), ("Oujda-Angad", "Béni Drar")))  # fmt: skip
    wed = "Néant" if person.birth_date.year > issued.year - 21 else f"Marié{person.e} le {dice.day_before(400, 60, of=issued):%d/%m/%Y} à {commune} avec {other.first_name} {other.last_name.upper()}"  # fmt: skip

    def row(label: str, value: str) -> str:
        return f"<tr><td style='width:27%;padding:1.3mm 0'>{label}</td><td style='border-bottom:.6pt dotted #444;padding:1.3mm 0'><b>{value}</b></td></tr>"

    html = (
        f"<div style='display:flex;justify-content:space-between'><div>Royaume du Maroc<br>Ministère de l'Intérieur<br>Province : {province}<br>Commune : {commune}<br>Bureau d'état civil : {commune} centre</div><div style='border:1.2pt double #222;padding:3mm 5mm;text-align:center'>Acte n° <b>{dice.number(8, 960)}</b><br>Année hégirienne {lunar[-4:]}<br>Année grégorienne {declared.year}</div></div>"
        f"<div class='c' style='margin:7mm 0 5mm'><span style='font-size:16pt;border-bottom:1.5pt solid'>Extrait d'acte de naissance</span><br><i class='small'>Loi n° 36-21 relative à l'état civil</i></div>"
        f"<table>{row('Prénom', names)}{row('Nom de famille', surname)}{row('Né(e) à', commune)}{row('le', f'{in_words(person.birth_date)}')}{row('correspondant au', lunar)}{row('soit (chiffres)', f'{person.birth_date:%d/%m/%Y}')}{row('Sexe', 'Féminin' if person.sex == 'F' else 'Masculin')}{row('Nationalité', 'Marocaine')}"
        f"{row('Fils ou fille de', f'{father.first_name} ben {elders[0]} ben Ali')}{row('et de', f'{mother.first_name} bent {elders[1]} {mother.last_name}')}{row('Déclaration reçue le', long_date(declared))}</table>"
        f"<p style='margin-top:5mm'><u>Mentions marginales</u> : Mariage : {wed}. Divorce : Néant. Décès : Néant.</p>"
        f"<div style='display:flex;justify-content:space-between;align-items:start;margin-top:8mm'><div style='border:.8pt solid;padding:3mm;width:68mm' class='small'>Délivré à {commune}<br>le {issued:%d/%m/%Y}<br>Droit de timbre : 2,00 DH — quittance {dice.digits(5)}<br>Demandé par : {father.first_name} {surname}</div><div class='c'>Pour extrait conforme au registre<br>L'officier de l'état civil par délégation<br>{dice.person('', 'M', (35, 60)).named('first_last')}<br>{stamp('COMMUNE ' + commune.upper(), '#2b6a3a', under='MAROC')}{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [f"{names} {surname}"], "issue_date": issued}
    return sheet("birth_certificate", html, truth, font="Caladea", size=11, margin="15mm 20mm")


LAYOUTS = {"two_calendars": two_calendars}
