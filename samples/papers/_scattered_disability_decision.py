"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import (
    sheet,
)


def exported_with_remarks(dice: Dice) -> Paper:
    """A telephone's page of the autonomy service saved to paper: labels, values and remarks in three columns, a scale of rates, the person in the foot, the title at the bottom."""
    person = dice.person(age=(22, 80))
    chief, agent, landlord = dice.person("", age=(38, 64)), dice.person("", age=(26, 60)), dice.person("", age=(35, 75))
    decided = dice.day_before(300, 8)
    asked = decided - dt.timedelta(days=dice.number(90, 220))
    until = dt.date(decided.year + dice.pick((2, 5, 10)), decided.month, min(decided.day, 28))
    home, past = plain(dice.address()), plain(dice.address(""))
    dept = dice.pick(("de la Loire", "du Tarn", "de l'Aisne", "des Landes"))
    rows = [("Date", f"{decided:%d/%m/%Y}", "séance de la commission (CDAPH)"), ("Demande", f"{asked:%d/%m/%Y}", "reçue complète par courrier"), ("Numéro", f"{dice.number(10000, 99999)}/{decided.year}", "à rappeler"), ("Allocation aux adultes handicapés", "ACCORDÉE", f"du {decided:%d/%m/%Y} au {until:%d/%m/%Y}"), ("Carte mobilité inclusion, invalidité", "ACCORDÉE", f"jusqu'au {until:%d/%m/%Y}"), ("Carte mobilité inclusion, stationnement", "REFUSÉE", "critères non remplis"), ("Taux", "80 % et plus", "voir le barème"), ("Logement connu", esc(past.line()), f"ancien bailleur {landlord.civility} {esc(landlord.last_name.upper())} ; changement déclaré"), ("Instruit par", esc(initial(agent)), "évaluatrice")]  # fmt: skip
    scale = [("moins de 50 %", "aucun droit à l'allocation"), ("50 à 79 %", "avec restriction substantielle"), ("80 % et plus", "droit ouvert sous condition de ressources")]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><span>{dice.number(8, 21):02d}:{dice.number(10, 59)}</span><span>▮▮▮ 4G ▯</span></div><div style="background:#4b2a7b;color:#fff;border-radius:4mm;padding:4mm 6mm;margin:3mm 0 6mm"><b style="font-size:13pt">autonomie {dept}</b><br><span class="small">‹ Mes droits &nbsp; Mes courriers &nbsp; Mes rendez-vous</span></div>
<table class="rows">{"".join(f"<tr><td style='width:34mm;padding:2mm 1mm;color:#555' class='small'>{a}</td><td style='width:62mm;padding:2mm'><b>{b}</b></td><td style='padding:2mm' class='small'>{c}</td></tr>" for a, b, c in rows)}</table>
<div style="background:#f2eefa;border-radius:3mm;padding:3mm 5mm;margin:6mm 0"><b class="small">Le barème en bref</b><table class="small">{"".join(f"<tr><td style='width:40mm'>{a}</td><td>{b}</td></tr>" for a, b in scale)}</table></div><p class="small">Vous pouvez contester dans les deux mois. Pour le président de la commission, par délégation, la directrice : {esc(initial(chief))}.</p>
<div style="margin-top:12mm;border-top:2pt solid #4b2a7b;padding-top:3mm;display:flex;justify-content:space-between"><div class="small">à remettre à<br><b>{esc(person.named("first_LAST"))}</b><br>{"<br>".join(map(esc, home.lines()))}</div><div class="r" style="color:#4b2a7b;font-size:12pt"><b>Notification de décision</b><br><span class="small">Maison départementale des personnes handicapées</span></div></div>"""
    return sheet("disability_decision", html, {"person_names": [person.named("first_LAST")], "issue_date": decided}, font="Roboto", size=10, page="A4", margin="12mm 24mm")  # fmt: skip


LAYOUTS = {"exported_with_remarks": exported_with_remarks}
