"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import month_printed
from samples.paper import Paper
from samples.stationery import lines, sheet


def amounts_first(dice: Dice) -> Paper:
    """A fund's letter without title: a band of three figures above, then the amounts at the left of what they are, the month before in the prose and the persons of the file below."""
    person, home = dice.person(age=(36, 60)), dice.address()
    name = person.named(dice.pick(("LAST_FIRST", "first_LAST")))
    year, month = dice.month()
    ago = (year - 1, 12) if month == 1 else (year, month - 1)
    issued = dice.day_after(22, 6, of=month_ends(year, month)[1])
    paid_on = month_ends(year, month)[1] + dt.timedelta(days=5)
    number, money = dice.digits(7), dice.money()
    housing = dice.amount(95, 410, "housing_benefit")
    rows = [
        ("Revenu de solidarité active (RSA)", dice.amount(210, 640)),
        ("Allocation de soutien familial (ASF)", 398.36),
    ]
    rows.insert(
        dice.number(0, 2),
        (dice.pick(("Aide personnalisée au logement (APL)", "Allocation de logement familiale (ALF)")), housing),
    )
    total = round(sum(amount for _, amount in rows), 2)
    before = round(total - dice.amount(12, 80), 2)
    kids, other = dice.children(person, 2), dice.person("", age=(30, 60))
    body = "".join(
        f"<tr><td style='width:36mm;text-align:right;padding-right:6mm'><b>{money(amount)}</b></td><td>{label}</td></tr>"
        for label, amount in rows
    )
    html = (
        f"<div style='display:flex;justify-content:space-between'><div style='color:#0b4a8f'><b style='font-size:20pt'>Caf</b><br>{dice.pick(('de la Somme', 'du Finistère', 'de l’Hérault', 'du Pas-de-Calais'))}<br><span class='small'>TSA 30000 · conseiller : {other.named()}</span></div><div>{lines(f'{person.civility} {name}', *home.lines(True))}</div></div>"
        f"<div style='display:flex;background:#0b4a8f;color:#fff;margin:8mm 0;padding:3mm'><div style='flex:1'>Allocataire<br><b>{number}</b></div><div style='flex:1'>Quotient familial<br><b>{dice.number(180, 720)}</b></div><div style='flex:1'>Édité le<br><b>{issued:%d/%m/%Y}</b></div></div>"
        f"<p>{'Madame' if person.sex == 'F' else 'Monsieur'},</p><p>À votre demande nous vous confirmons ce que vous avez perçu pour le mois de <b>{month_printed(year, month, 'lower')}</b>. Vos droits de {month_printed(*ago, 'lower')}, soit {money(before)}, ont été révisés après votre déclaration trimestrielle du {dice.day_before(40, 20, of=issued):%d/%m/%Y}.</p>"
        f"<table style='margin:5mm 0;line-height:1.7'>{body}<tr><td style='text-align:right;padding-right:6mm;border-top:1pt solid #0b4a8f'><b>{money(total)}</b></td><td style='border-top:1pt solid #0b4a8f'>versés sur votre compte le {paid_on:%d/%m/%Y}</td></tr></table>"
        f"<p class='small'>Personnes au dossier : {', '.join(f'{k.first_name} {k.last_name.upper()} ({k.birth_date:%d/%m/%Y})' for k in kids)}. Ressources retenues pour {year - 2} : {money(dice.amount(4200, 9800))}. Loyer déclaré au 1er juillet : {money(dice.amount(380, 690))}.</p>"
        "<p class='small'>Ces renseignements sont ceux connus à la date d'édition. L'organisme destinataire peut en vérifier l'exactitude en ligne.</p>"
    )  # fmt: skip
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font="Open Sans", size=10.5)


LAYOUTS = {"amounts_first": amounts_first}
