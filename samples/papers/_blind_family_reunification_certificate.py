"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def window_and_steps(dice: Dice) -> Paper:
    """A letter for a window envelope: dated steps, ceilings by household, births, the former landlord, the day in the foot."""
    person = dice.person(age=(24, 62))
    wife = dice.person("", sex="F" if person.sex == "M" else "M", age=(22, 60))
    home, before, seat = dice.address(), dice.address(""), dice.address("")
    owner = dice.person("", age=(40, 75))
    issued = dice.day_before(140, 1)
    filed = issued - dt.timedelta(days=dice.number(3, 25))
    complete = filed + dt.timedelta(days=1)
    start = dice.day_before(300, 120, of=filed)
    name = person.named("FIRST_LAST")
    civ = "Monsieur" if person.sex == "M" else "Madame"
    steps = (
        (f"{start:%d/%m/%Y}", "Inscription et rendez-vous pris en ligne"),
        (f"{filed:%d/%m/%Y}", "Réception de la demande et des pièces"),
        (f"{complete:%d/%m/%Y}", "Dossier reconnu complet, transmis au préfet et au maire"),
        (f"{complete + dt.timedelta(days=75):%d/%m/%Y}", "Visite du logement et avis du maire attendus au plus tard"),
        (f"{complete + dt.timedelta(days=183):%d/%m/%Y}", "Échéance des six mois : le silence vaut rejet"),
    )
    rows = "".join(f'<tr><td style="width:26mm;border-left:2pt solid #1c5aa6;padding:1.6mm 3mm"><b>{a}</b></td><td style="padding:1.6mm 2mm">{b}</td></tr>' for a, b in steps)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:17pt;color:#1c5aa6">ofii</b><br><span class="small">Office français de l'immigration<br>et de l'intégration<br>Direction territoriale de {esc(seat.town)}<br>{esc(seat.line())}</span></div><div style="width:82mm;margin-top:20mm;font-size:10.5pt">{civ.upper()} {esc(name)}<br>{"<br>".join(esc(row.upper()) for row in home.lines())}</div></div>
<div class="small" style="margin:6mm 0 0"><b>Vos références</b><br>N° étranger : {dice.digits(10)}<br>Dossier RF : {seat.postcode[:2]}{filed:%y}{dice.digits(5)}<br>Suivi : pôle familles, {dice.phone()}</div>
<h1 style="font-size:13pt;margin:9mm 0 6mm">ATTESTATION DE DÉPÔT D'UNE DEMANDE DE REGROUPEMENT FAMILIAL</h1><p style="text-align:justify">Le directeur territorial certifie que {civ.upper()} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y}, a introduit une demande en faveur de son conjoint, {wife.civility.upper().rstrip(".")} {esc(wife.named("FIRST_LAST"))}, né{wife.e} le {wife.birth_date:%d/%m/%Y}, résidant à l'étranger.</p>
<table style="margin:5mm 0">{rows}</table><p style="text-align:justify">Le logement déclaré auparavant, {esc(before.line())} (bailleur : {owner.civility} {esc(owner.named())}), n'est plus retenu.</p>
<table class="grid small" style="width:120mm;margin:5mm auto"><tr><th>Taille de la famille</th><th>Ressources mensuelles moyennes</th><th>Surface, zone A / B / C</th></tr><tr><td>2 ou 3 personnes</td><td>SMIC</td><td>22 / 24 / 28 m²</td></tr><tr><td>4 ou 5 personnes</td><td>SMIC + 1/10</td><td>42 / 44 / 48 m²</td></tr><tr><td>6 personnes et plus</td><td>SMIC + 1/5</td><td>62 / 64 / 68 m²</td></tr></table>
<p style="text-align:justify">La présente ne vaut pas autorisation d'entrée ; elle est remise pour servir à une demande de logement.</p><div style="margin-left:60%">Le directeur territorial<br>{signature(dice.number(0, 99))}</div><div style="margin-top:12mm;border-top:.4pt solid #999;font-size:6.5pt;color:#444">OFII, établissement public administratif — 44 rue Bargue, 75015 Paris — Édité le {issued:%d/%m/%Y} — page 1/1 — RF-ATT-03</div>"""
    html = html.replace("en faveur de son conjoint", "en faveur de son épouse" if wife.sex == "F" else "en faveur de son époux")  # fmt: skip
    fields = {"person_names": [name, wife.named("FIRST_LAST")], "issue_date": issued}
    return sheet("family_reunification_certificate", html, fields, font="Liberation Sans", size=10, margin="13mm 18mm")


LAYOUTS = {"window_and_steps": window_and_steps}
