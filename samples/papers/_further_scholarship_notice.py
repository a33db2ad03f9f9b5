"""Further layouts: a region's grant to a student nurse."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    MONEY_STYLES,
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
)


def region_nursing(dice: Dice) -> Paper:
    """A region's grant for health training: decision in a table of two columns beneath a coloured strip; the parent whose income counts, the school and six payments of one tenth."""
    person, parent, money = dice.person(age=(18, 40)), dice.person("", age=(45, 64)), dice.pick(MONEY_STYLES[:7])
    name, issued = person.named(dice.pick(("first_LAST", "LAST_first"))), dice.day_before(400, 5)
    year = issued.year if issued.month >= 8 else issued.year - 1
    each = dice.pick((145.4, 250.0, 335.2, 407.2, 478.2, 597.0))
    region = dice.pick(("Nouvelle-Aquitaine", "Occitanie", "Bretagne", "Grand Est", "Hauts-de-France"))
    rows = [
        ("Étudiant", f"{name}, né{person.e} le {person.birth_date:%d/%m/%Y}"), ("Résidence", dice.address().line()), ("Formation suivie", f"diplôme d'État d'infirmier, {dice.number(1, 3)}e année — IFSI du centre hospitalier, {dice.address('').town}"), ("Revenus examinés", f"avis {year - 1} de {parent.civility} {parent.named('first_LAST')} : revenu brut global {money(dice.number(9000, 30000))}"), ("Points de charge", f"{dice.number(0, 9)} (dont éloignement : 2)"), ("Échelon retenu", f"{dice.number(1, 7)}"), ("Aide accordée", f"{money(round(each * 10, 2))}, en dix versements de {money(each)}"), ("Premier paiement", f"à partir du {(issued + dt.timedelta(days=dice.number(10, 25))):%d/%m/%Y}, RIB de l'étudiant"),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:44mm;background:#fbe3ee;padding:2mm 3mm'>{a}</td><td style='padding:2mm 3mm'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = f"""<div style="background:linear-gradient(90deg,#c2185b,#f48fb1);color:#fff;padding:6mm"><b style="font-size:15pt">Région {region}</b><br>Direction des formations sanitaires et sociales</div>
<p style="margin-top:7mm">Demande n° {year}-{dice.digits(6)} déposée le {dice.day_before(75, 30, of=issued):%d/%m/%Y}</p>
<p>{person.civility} {person.last_name.upper()},</p><p>Après instruction, le Président du Conseil régional vous attribue une bourse d'études sur critères sociaux pour l'année de formation {year}-{year + 1}.</p>
<table class="grid" style="margin:5mm 0">{body}</table>
<p>Le maintien de l'aide suppose l'assiduité : toute interruption sera signalée par l'institut et pourra donner lieu à reversement. La bourse exonère des droits d'inscription ({money(178)}) mais pas de la CVEC ({money(105)}).</p>
<p>Recours gracieux dans les deux mois. Une copie est adressée à {dice.person("").named("first_LAST")}, directrice de l'institut.</p><p style="margin-left:50%">Décision du {long_date(issued)}<br>Pour le Président et par délégation,<br>{dice.person("", age=(38, 62)).named("first_LAST")}<br>{signature(dice.number(0, 99))}</p>"""
    return sheet(
        "scholarship_notice", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10.2
    )


LAYOUTS = {"region_nursing": region_nursing}
