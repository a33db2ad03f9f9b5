"""Further layouts: the mail that says what comes after the monthly declaration."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import (
    MONEY_STYLES,
    MONTHS,
    long_date,
    month_printed,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
)


def mail_after_declaration(dice: Dice) -> Paper:
    """A printed mail of the employment service: the month's sum in the text, a small count, the next declaration and an advance already repaid."""
    person, (year, month), money = dice.person(age=(20, 62)), dice.month(), dice.pick(MONEY_STYLES[:7])
    name, (_start, end) = person.named("first_LAST"), month_ends(year, month)
    sent = end + dt.timedelta(days=dice.number(1, 6))
    rate = dice.amount(31, 62)
    gross = round(rate * end.day, 2)
    pension = round(gross * 0.03, 2)
    amount = round(gross - pension, 2)
    due = sent + dt.timedelta(days=2)
    html = f"""<div class="small" style="border-bottom:.5pt solid #999">De : ne-pas-repondre@francetravail.example &nbsp; À : {person.first_name.lower()}.{dice.digits(2)}@courriel.example &nbsp; {long_date(sent, True)} {dice.number(7, 21):02d}:{dice.number(10, 59)}</div>
<div style="background:#283276;color:#fff;padding:4mm 6mm;margin:5mm 0"><b>France Travail</b></div><div style="margin:0 12mm">
<p style="font-size:13pt">Bonjour {name},</p><p>Votre actualisation {"d'" if MONTHS[month - 1][0] in "ao" else "de "}{month_printed(year, month, "lower")} a bien été prise en compte. Vous avez déclaré : pas d'activité, pas de formation, pas d'arrêt de travail.</p>
<p>Nous vous versons <b>{money(amount)}</b> au titre de ce mois, par virement émis le {due:%d/%m/%Y}.</p>
<p style="margin-top:5mm"><u>Comment est-ce calculé ?</u></p><ul><li>{end.day} jours × {money(rate)} (allocation d'aide au retour à l'emploi) = {money(gross)}</li><li>participation à la retraite complémentaire : − {money(pension)}</li><li>impôt (taux transmis : 0 %) : {money(0)}</li><li>acompte : aucun (celui de {money(dice.amount(100, 400))} a été repris le {dice.day_before(70, 40, of=sent):%d/%m/%Y})</li></ul>
<p>Il vous reste {dice.number(40, 480)} jours d'indemnisation au {end:%d/%m/%Y}. Prochaine actualisation : du {(end + dt.timedelta(days=28)):%d/%m} au {(end + dt.timedelta(days=45)):%d/%m/%Y}. Votre référente, {dice.person("", "F").named("first_last")}, vous attend le {(sent + dt.timedelta(days=dice.number(5, 25))):%d/%m/%Y} à l'agence {dice.address("").line()}.</p>
<p class="small">Identifiant {dice.digits(7)}{dice.letters(1)} — région {dice.digits(3)}. Ce message automatique ne remplace pas vos relevés, disponibles dans votre espace. Une allocation versée à tort doit être remboursée.</p></div>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": sent, "amount": amount}
    return sheet("unemployment_statement", html, truth, font=dice.font("sans"), size=10.2)


LAYOUTS = {"mail_after_declaration": mail_after_declaration}
