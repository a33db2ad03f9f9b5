"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import kid
from samples.stationery import sheet, signature, stamp


def diverse_row_of_the_brigade(dice: Dice) -> Paper:
    """One row of a brigade's list of complaints with the parties in a band left; no title; the day of the extract at the end."""
    person = dice.person(age=(20, 74))
    spouse, neighbour, officer = dice.partner(person, same_name=False), dice.person("", age=(24, 75)), dice.person("", age=(26, 55))  # fmt: skip
    town = dice.address("").town
    issued = dice.day_before(200)
    filed = issued - dt.timedelta(days=dice.number(2, 25))
    facts = filed - dt.timedelta(days=dice.number(0, 6))
    child = kid(dice, person)
    child = replace(child, birth_date=min(child.birth_date, facts - dt.timedelta(days=200)))
    name = person.named("LAST_first")
    offence = dice.pick(("Violences par conjoint suivies d'une incapacité n'excédant pas 8 jours", "Menaces de mort réitérées par conjoint", "Violation de domicile et dégradations"))  # fmt: skip

    def side(role: str, who: str, more: str) -> str:
        return f'<div style="margin-bottom:9mm"><div class="tiny" style="color:#c9d3e6">{role}</div><b>{who}</b><br><span class="small">{more}</span></div>'

    html = f"""<div style="display:flex;min-height:172mm"><div style="width:54mm;background:#2b3a5c;color:#fff;padding:6mm 5mm">{side("TÉMOIN ENTENDU", esc(neighbour.named("LAST_first")), f"né{neighbour.e} le {neighbour.birth_date:%d/%m/%Y}<br>même palier")}{side("MIS EN CAUSE", esc(spouse.named("LAST_first")), f"né{spouse.e} le {spouse.birth_date:%d/%m/%Y}<br>conjoint{spouse.e}")}{side("MINEUR PRÉSENT AUX FAITS", esc(child.named("LAST_first")), f"né{child.e} le {child.birth_date:%d/%m/%Y}")}{side("VICTIME", "voir la ligne ci-contre", "informée de ses droits, art. 10-2 du code de procédure pénale")}</div>
<div style="flex:1;padding:2mm 0 0 9mm"><div style="display:flex;justify-content:space-between"><div><b>GENDARMERIE NATIONALE</b><br>Compagnie de {esc(town)}<br>Brigade territoriale autonome — code unité {dice.digits(5)}</div><div class="r small">{dice.phone()}<br>R.G.P.D. : diffusion restreinte<br>Feuillet {dice.number(2, 90)}</div></div>
<table class="grid" style="margin-top:20mm"><tr><th>P.V. n°</th><th>Déposée le</th><th>Plaignant</th><th>Naissance</th><th>Infraction</th><th>Faits du</th><th>Suite</th></tr><tr><td style="padding:3mm 2mm">{dice.digits(5)}/{dice.digits(5)}/{filed.year}</td><td>{filed:%d/%m/%Y}<br>{dice.number(8, 19)} h {dice.number(10, 59)}</td><td><b>{esc(name)}</b></td><td>{person.birth_date:%d/%m/%Y}</td><td>{offence}</td><td>{facts:%d/%m/%Y}</td><td>transmis au procureur de la République</td></tr></table>
<p class="justify" style="margin-top:10mm">La ligne ci-dessus est tirée de l'état des procédures de l'unité. Elle atteste qu'une plainte a été reçue et enregistrée ; elle est remise à la victime sur sa demande, en complément du récépissé, pour ses démarches de relogement. Certificat médical joint à la procédure.</p><div style="margin:14mm 0 0 70mm">Fait à {esc(town)}, le {long_date(issued)}<br>{dice.pick(("L'adjudant", "Le maréchal des logis-chef", "Le gendarme"))} {esc(officer.named("LAST_first"))}, O.P.J.<div style="display:flex">{signature(officer.birth_date.day)}{stamp("GENDARMERIE NATIONALE", "#27408b")}</div></div></div></div>"""
    return sheet("police_complaint", html, {"person_names": [name], "issue_date": issued}, font="Liberation Sans", size=9.8, page="A4 landscape", margin="13mm 14mm")  # fmt: skip


LAYOUTS = {"diverse_row_of_the_brigade": diverse_row_of_the_brigade}
