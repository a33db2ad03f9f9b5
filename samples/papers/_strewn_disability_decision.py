"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def portal_small_captions(dice: Dice) -> Paper:
    """A portal's print-out: address and hour above and below, captions in small print under the values, two years of sums, a neighbour."""
    person = dice.person(age=(22, 75))
    neighbour, instructor, head = (dice.person("", age=(28, 70)) for _ in range(3))
    dept = dice.pick(("Gironde", "Loire-Atlantique", "Hérault", "Nord", "Isère"))
    decided = dice.day_before(300, 15)
    begun = decided.replace(day=1)
    ends = dt.date(begun.year + dice.pick((5, 10)), begun.month, 1) - dt.timedelta(days=1)
    older = dice.day_before(2600, 1500, of=decided)
    printed = min(dice.today, decided + dt.timedelta(days=dice.number(5, 200)))
    hours = dice.number(20, 74)
    rate = 19.2 if decided.year < 2026 else 19.6
    monthly = round(hours * rate, 2)
    last = round(monthly * 0.93, 2)
    site = f"https://mdphenligne.{unaccented(dept).lower()}.example/usager/notifications/{dice.digits(7)}"
    hour = f"{dice.number(8, 21):02d}:{dice.number(10, 59)}"
    name = f"{person.first_name} {person.last_name.upper()}"

    def money(value: float) -> str:
        return f"{value:,.2f} €".replace(",", " ").replace(".", ",")

    def item(value: str, label: str) -> str:
        return f'<td style="border:.4pt solid #bcd;padding:2mm 3mm;vertical-align:top">{value}<div class="tiny">{label}</div></td>'

    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{printed:%d/%m/%Y} {hour}</span><span>Mon espace usager | MDPH</span></div>
<div style="background:#0b5d7a;color:#fff;padding:3mm 5mm;margin:4mm 0;font-size:11pt">MDPH en ligne — {dept}<span style="float:right;font-size:8.5pt">Mes documents › Notifications</span></div>
<h1 style="text-align:left;font-size:14pt">Notification de décision (C.D.A.P.H. — ancienne COTOREP)</h1>
<table style="width:100%;margin-bottom:4mm"><tr>{item(f"<b>{esc(name)}</b>", "Usager")}{item(f"{person.birth_date:%d/%m/%Y}", "Né(e) le")}{item(dice.digits(6), "N° de dossier")}</tr><tr>{item(f"{decided:%d/%m/%Y}", "Date")}{item("Commission plénière", "Instance")}{item(f"{instructor.first_name[0]}. {esc(instructor.last_name.upper())}", "Suivi par")}</tr></table>
<table style="width:100%"><tr>{item("Prestation de compensation du handicap — aide humaine", "Droit demandé")}{item("<b>ACCORD</b>", "Sens")}{item(f"{begun:%d/%m/%Y} — {ends:%d/%m/%Y}", "Du … au …")}</tr><tr>{item("Carte mobilité inclusion, mention invalidité", "Droit demandé")}{item("<b>ACCORD</b>", "Sens")}{item("sans limitation", "Du … au …")}</tr><tr>{item("Taux d'incapacité", "Évaluation")}{item("supérieur ou égal à 80 %", "Fourchette")}{item("guide-barème, annexe 2-4 CASF", "Référence")}</tr></table>
<p style="margin-top:5mm">Aide humaine : montants servis à titre indicatif par le Département</p><table style="width:110mm"><tr><th></th><th class="num">{decided.year - 1}</th><th class="num">{decided.year}</th></tr><tr><td>Heures mensuelles</td><td class="num">{hours}</td><td class="num">{hours}</td></tr><tr><td>Montant mensuel</td><td class="num">{money(last)}</td><td class="num">{money(monthly)}</td></tr></table>
<p style="text-align:justify">Cette décision annule et remplace celle du {older:%d/%m/%Y} ({money(round(monthly * 0.71, 2))} par mois). L'aidant déclaré est {neighbour.civility} {esc(neighbour.named())}, voisin{neighbour.e}, dédommagé{neighbour.e} au titre de l'aide humaine. Vous disposez de deux mois pour former un recours administratif préalable obligatoire auprès de la commission.</p>
<p>Pour la présidente de la commission, {head.first_name[0]}. {esc(head.last_name.upper())}, chef{"fe" if head.sex == "F" else ""} du service des droits {signature(head.birth_date.day)}</p>
<div class="tiny" style="display:flex;justify-content:space-between;margin-top:12mm;border-top:.4pt solid #999"><span>{site}</span><span>{hour} — 1/1</span></div>"""
    return sheet("disability_decision", html, {"person_names": [name], "issue_date": decided}, font="Roboto", size=9.8, margin="9mm 13mm")  # fmt: skip


LAYOUTS = {"portal_small_captions": portal_small_captions}
