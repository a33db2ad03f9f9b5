"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import (
    MoneyStyle,
    long_date,
    month_printed,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    table,
)


def monthly_notice(dice: Dice) -> Paper:
    """The operator's monthly notice: greeting, the payment in a tinted strip, the ladder of days, the month before in small print."""
    person, home = dice.person(age=(21, 62)), dice.address()
    year, month = dice.month()
    first, last = month_ends(year, month)
    day = dice.day_after(9, 2, of=last)
    name = person.named("first_LAST")
    rate, worked = dice.amount(31, 62), dice.number(0, 9)
    days = (last - first).days + 1 - worked
    gross = round(rate * days, 2)
    pension = round(gross * 0.03, 2)
    net = round(gross - pension, 2)
    money = MoneyStyle("\u202f", ",", "\u00a0€")
    before_year, before_month = (year, month - 1) if month > 1 else (year - 1, 12)
    before = month_ends(before_year, before_month)[1].day
    adviser = dice.person("", age=(26, 60))
    rows = [
        [f"Jours du mois de {month_printed(year, month, 'lower')}", str((last - first).days + 1)],
        ["Jours non indemnisables (activité reprise)", str(worked)],
        ["Jours payés", str(days)],
        ["Allocation journalière brute", money(rate)],
        ["Allocation brute", money(gross)],
        ["Participation à la retraite complémentaire", "- " + money(pension)],
        ["Prélèvement à la source (taux 0,0 %)", money(0)],
        ["<b>Net versé</b>", f"<b>{money(net)}</b>"],
    ]
    html = f"""<div class="head"><div style="font-size:18pt;font-weight:bold;color:#283276">France<br>Travail</div><div class="small r">France Travail {esc(home.town)}<br>TSA {dice.digits(5)} — 39 49<br>Identifiant : {dice.digits(7)} {dice.letters(1)}</div></div><div class="to">{person.civility} {esc(name)}<br>{"<br>".join(home.lines())}</div><p class="r small">Noisy-le-Grand, le {long_date(day)}</p>
<p><b>Votre paiement de {month_printed(year, month, "lower")}</b></p><p>Bonjour,</p><p>Après votre actualisation du {last - dt.timedelta(days=2):%d/%m/%Y}, votre allocation d'aide au retour à l'emploi a été calculée comme suit.</p><div class="tint" style="font-size:12pt;margin:4mm 0">Virement du {day + dt.timedelta(days=1):%d/%m/%Y} : <b>{money(net)}</b></div>{table(rows, cls="rows", numbers=(1,))}
<p class="small" style="margin-top:4mm">Pour mémoire, {month_printed(before_year, before_month, "lower")} : {before} jours, {money(round(rate * before * 0.97, 2))} versés. Reliquat de droits au {last:%d/%m/%Y} : {dice.number(60, 540)} jours. Dernier employeur : {esc(dice.company("", "company").name)}, fin de contrat le {dice.day_before(400, 90, of=first):%d/%m/%Y}.</p><p>Votre conseill{"ère" if adviser.sex == "F" else "er"}, {esc(adviser.named("first_LAST"))}, reste à votre écoute.</p><p class="tiny">Cet avis vaut justificatif auprès des organismes tiers. Plafond mensuel de cumul : {money(round(rate * 42, 2))}. Toute contestation est à former dans les deux mois.</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": day, "amount": net}
    return sheet("unemployment_statement", html, truth, font=dice.font("sans"), size=10)


LAYOUTS = {"monthly_notice": monthly_notice}
