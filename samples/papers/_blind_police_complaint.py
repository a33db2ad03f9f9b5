"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet


def app_export(dice: Dice) -> Paper:
    """A page of an application kept as PDF: the parties in a left band, the day only in the mail's head, the article of the code as title."""
    person = dice.person(age=(20, 74))
    witness, doctor = dice.person("", age=(22, 70)), dice.person("", age=(32, 64))
    issued = dice.day_before(120, 1)
    facts = dice.day_before(9, 1, of=issued)
    older = dice.day_before(700, 60, of=issued)
    home, town = dice.address(), dice.address("").town
    hour = f"{dice.number(8, 21):02d}:{dice.number(0, 59):02d}"
    tag = "font-size:7pt;color:#7d8aa5;margin-top:5mm"
    html = f"""<div style="width:112mm;margin:0 auto;border:.6pt solid #c7cede;border-radius:4mm;overflow:hidden"><div style="background:#11224d;color:#fff;padding:3mm 4mm;font-size:8pt;display:flex;justify-content:space-between"><span>‹ Boîte de réception</span><span>{hour} ▮▮▮</span></div>
<div style="padding:3mm 4mm;border-bottom:.6pt solid #d9deea;font-size:8pt"><b style="font-size:10pt">Article 15-3 du code de procédure pénale</b><br><span style="color:#667">De : ne-pas-repondre@plainte-guichet.example<br>Reçu : {issued:%d/%m/%Y} {hour}</span></div>
<div style="display:flex"><div style="width:36mm;background:#eef1f8;padding:4mm;font-size:8.5pt"><div style="{tag};margin-top:0">DÉPOSANT</div>{esc(person.first_name)}<br><b>{esc(person.last_name.upper())}</b><div style="{tag}">DOMICILE</div>{"<br>".join(esc(row) for row in home.lines())}<div style="{tag}">TÉMOIN</div>{esc(witness.first_name)}<br><b>{esc(witness.last_name.upper())}</b><div style="{tag}">MÉDECIN (UMJ)</div>{esc(doctor.first_name)}<br><b>{esc(doctor.last_name.upper())}</b><div style="{tag}">AUTEUR</div>inconnu<div style="{tag}">UNITÉ SAISIE</div>Commissariat de police de {esc(town)}</div>
<div style="flex:1;padding:4mm;font-size:9.3pt"><p>Objet : PV n° {issued:%Y}/{dice.digits(6)} — dépôt enregistré</p><p>{"Madame" if person.sex == "F" else "Monsieur"} {esc(person.last_name.upper())},</p><p>Vous avez dénoncé des faits de violences volontaires et de menaces réitérées, commis le {facts:%d/%m/%Y} devant votre domicile. Votre plainte est reçue et transmise au procureur de la République près le tribunal judiciaire de {esc(town)}.</p><p>Elle est jointe à la main courante n° {dice.digits(5)} du {long_date(older)}, où vous aviez évalué votre préjudice à {dice.number(120, 900)} €.</p><p>L'examen médical retient une incapacité totale de travail de {dice.number(2, 8)} jours.</p><p>Ce message vaut récépissé. Il peut être produit à un bailleur, à un assureur ou à un employeur. En l'absence de nouvelles dans un délai de trois mois, vous pourrez vous constituer partie civile.</p><p style="margin-top:5mm;background:#e3ebff;border-radius:3mm;padding:2.5mm">PJ : droits_de_la_victime.pdf, pv_audition.pdf</p></div></div>
<div style="background:#f5f6fa;padding:2.5mm;text-align:center;font-size:8pt;color:#556">Répondre &nbsp;&nbsp; | &nbsp;&nbsp; Transférer &nbsp;&nbsp; | &nbsp;&nbsp; Exporter en PDF</div></div>"""
    return sheet("police_complaint", html, {"person_names": [person.named()], "issue_date": issued}, font="Roboto", size=9.5, margin="14mm 14mm")  # fmt: skip


LAYOUTS = {"app_export": app_export}
