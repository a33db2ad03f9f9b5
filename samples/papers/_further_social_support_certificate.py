"""Further layouts: a rental mediation service's page with its actions in a time line."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    logo,
    sheet,
    signature,
    stamp,
)


def line_of_actions(dice: Dice) -> Paper:
    """A support service's page: actions dated down a line at the left, the household beside; the worker, the funder and the earlier service named, the page's day in its foot."""
    person, worker = dice.person(age=(19, 72)), dice.person("", age=(24, 62))
    name, issued = person.named("first_LAST"), dice.day_before(80)
    since = dice.day_before(800, 150, of=issued)
    days = sorted(since + dt.timedelta(days=dice.number(10, 145)) for _ in range(4))
    steps = ("ouverture des droits, dépôt de la demande de logement", "plan d'apurement signé avec le créancier", "visite au domicile, constat d'un logement suroccupé", "bilan partagé, orientation SIAO")  # fmt: skip
    line = "".join(f"<div style='border-left:2pt solid #e09f1f;padding:0 0 4mm 4mm'><b class='small'>{day:%d/%m/%Y}</b><br>{step}</div>" for day, step in zip(days, steps, strict=True))  # fmt: skip
    body = dice.company("", "association")
    html = f"""<div style="display:flex;justify-content:space-between"><div>{logo(body.name, "#e09f1f", body.address.line())}</div><div class="small r">Accompagnement vers et dans le logement (AVDL)<br>financé par la DDETS et Action sociale</div></div>
<div style="display:flex;gap:10mm;margin-top:12mm"><div style="width:62mm"><p class="small">Ce qui a été fait</p>{line}</div><div style="flex:1"><p style="text-align:justify">{person.civility} <b>{name}</b>, {dice.address().line()}, bénéficie d'un accompagnement social de notre équipe depuis le {long_date(since)}, à raison de deux rencontres par mois. Le relais nous a été passé par {dice.person("").named("first_last")}, assistante de service social du secteur.</p><p style="text-align:justify">Son foyer compte {dice.number(1, 5)} personne(s). {"Elle" if person.sex == "F" else "Il"} honore ses rendez-vous, règle son loyer et est en capacité d'occuper un logement autonome. L'accompagnement se poursuivra six mois après l'entrée dans les lieux, {dice.person("").named("first_last")} prenant la suite de notre collègue.</p><p>Cette note est remise à l'intéressé{person.e}, avec son accord, pour appuyer sa demande.</p><p style="margin-top:8mm">{worker.named("first_LAST")}, travailleu{"se" if worker.sex == "F" else "r"} social{"e" if worker.sex == "F" else ""}<br>{signature(dice.number(0, 99))}{stamp(body.name.upper(), "#b57a0a", under="AVDL")}</p></div></div>
<div style="border-top:.6pt solid #e09f1f;margin-top:14mm;padding-top:2mm;display:flex;justify-content:space-between" class="small"><span>Fait le {issued:%d/%m/%Y}</span><span>Agrément préfectoral du 14/02/2021</span></div>"""
    return sheet("social_support_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10.4)  # fmt: skip


LAYOUTS = {"line_of_actions": line_of_actions}
