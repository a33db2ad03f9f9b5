"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet


def story_of_a_file(dice: Dice) -> Paper:
    """A social landlord's page on the progress of an application: its days down a line at the left, the number in the sentence, the co-applicant and the adviser."""
    person, home = dice.person(age=(20, 78)), dice.address()
    filed = dice.day_before(2200, 500)
    renewed = dice.day_before(250, 20)
    while renewed <= filed:
        renewed += dt.timedelta(days=30)
    changed = renewed + dt.timedelta(days=dice.number(2, 15))
    number = f"{dice.pick(('033', '075', '093', '069', '059'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('GDPUB', '03310', 'LOGIS', 'AQ001'))}"
    name, other = person.named("LAST_first"), dice.partner(person).named("LAST_first")
    keeper = dice.person("", age=(25, 60)).named("first_last")
    asked = filed + dt.timedelta(days=dice.number(30, 90))
    steps = [
        (f"{filed:%d/%m/%Y}", "Dépôt de la demande initiale", "au guichet"), (f"{asked:%d/%m/%Y}", "Pièces versées au dossier", "pièce d'identité, avis d'imposition"),
        (f"{renewed:%d/%m/%Y}", "Renouvellement annuel (le plus récent)", "en ligne"), (f"{changed:%d/%m/%Y}", "Modification du nombre de personnes à loger", "en ligne"),
        (f"{renewed.replace(year=renewed.year + 1, day=min(renewed.day, 28)):%d/%m/%Y}", "Échéance", "à renouveler avant cette date"),
    ]  # fmt: skip
    line = "".join(f'<div style="display:flex;margin-bottom:4mm"><div style="width:26mm;text-align:right;padding-right:4mm">{d}</div><div style="border-left:2pt solid #0a7;padding-left:4mm"><b>{t}</b><br><span class="small">{c}</span></div></div>' for d, t, c in steps)  # fmt: skip
    html = f"""<div class="cols"><div style="font-size:15pt;color:#0a7;font-weight:bold">{esc(dice.company("", "social_landlord").name)}</div><div class="r small">Service de la demande<br>{esc(dice.address("").line())}</div></div>
<p style="margin-top:10mm;font-size:13pt">Où en est votre dossier ?</p><p>{person.civility} {esc(name)}<br>{esc(home.line())}</p><p>La demande de logement locatif social portant le n° <b>{number}</b> est active. Co-demandeur : {esc(other)}. Dossier enregistré dans le système national d'enregistrement ; votre référence client chez nous est {dice.digits(13)}.</p>
<div style="margin:8mm 0">{line}</div><p>Aucune proposition ne vous a encore été adressée. Délai au-delà duquel la commission de médiation peut être saisie : {dice.pick((24, 36, 48))} mois.</p><p class="small">Votre chargé de clientèle : {esc(keeper)}, {dice.phone()}.</p>"""
    fields = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet("registration_certificate", html, fields, font="Lato", size=10.6)


LAYOUTS = {"story_of_a_file": story_of_a_file}
