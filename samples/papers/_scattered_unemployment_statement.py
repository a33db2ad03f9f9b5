"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends, unaccented
from samples.french import MONTHS, MoneyStyle
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import sheet, signature


def ward_of_old_printer(dice: Dice) -> Paper:
    """A fixed-pitch count by a public employer that pays its own unemployed: labels, values, remarks in three columns."""
    person = dice.person(age=(24, 60))
    if "person" not in dice.given:
        person = replace(person, last_name=dice.pick(("de Saint-Aubin-Roche", "Le Guen-du Parc", "d'Hauteville-Moreau", "de la Fuente-Martin")), birth_name=None)  # fmt: skip
    year, month = dice.month()
    last = month_ends(year, month)[1]
    day = last + dt.timedelta(days=dice.number(3, 14))
    rate = dice.amount(28, 52)
    gross = round(rate * last.day, 2)
    held = round(gross * 0.03, 2)
    net = round(gross - held, 2)
    money, name = MoneyStyle("", ",", ""), person.named("LAST_FIRST")
    town, old = plain(dice.address("")).town, plain(dice.address(""))
    agent, landlord = dice.person("", age=(30, 60)), dice.person("", age=(40, 75))
    back = dt.date(year, month, 1) - dt.timedelta(days=dice.number(60, 400))
    rows = [
        ("NUMERO", f"{dice.digits(5)}/{year % 100:02d}", "a rappeler"),
        ("AU NOM DE", f"<b>{esc(name)}</b>", "ex-agent contractuel"),
        (
            "DOMICILE",
            esc(dice.address().line().upper()),
            "change le " + f"{dice.day_before(300, 20, of=last):%d/%m/%Y}",
        ),
        ("AVANT", esc(old.line().upper()), f"loueur : {esc(landlord.named('FIRST_LAST'))}"),
        ("FIN DE CONTRAT", f"{back:%d/%m/%Y}", "terme du CDD"),
        ("DATE D'EFFET", f"{back + dt.timedelta(days=8):%d/%m/%Y}", "apres differe de 7 j"),
        ("MOIS", f"{MONTHS[month - 1].upper()} {year}", f"{last.day} jours indemnises"),
        ("ALLOC. JOUR", money(rate), "brut, en euros"),
        ("BRUT", money(gross), ""),
        ("RETRAITE COMPL.", money(held), "3,00 pour cent"),
        ("NET MANDATE", f"<b>{money(net)}</b>", f"mandat {dice.digits(4)}"),
        ("RESTE A SERVIR", f"{dice.number(90, 510)} jours", "sauf reprise"),
        ("COMPTE", dice.iban()[:9] + " .... ....", f"SIRET {dice.siret()}"),
    ]
    body = "".join(f"<tr><td style='width:24%'>{a}</td><td style='width:43%'>{b}</td><td>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    html = f"""<div>CENTRE HOSPITALIER {esc(town.upper())}<br>SERVICE DE LA PAIE  TEL {dice.phone()}</div><p>IMPRIME LE {day + dt.timedelta(days=1):%d/%m/%Y}  ACTUALISATION RECUE LE {last - dt.timedelta(days=2):%d/%m/%Y}</p><p class="c">{"*" * 64}<br>{dice.pick(("BORDEREAU DE SECOURS POUR PERTE D'EMPLOI", "DECOMPTE D'ALLOCATION POUR PRIVATION D'EMPLOI", "ETAT DES ALLOCATIONS POUR PERTE D'EMPLOI"))}<br>(auto-assurance, art. L. 5424-1 du code du travail)<br>{"*" * 64}</p><table style="line-height:1.7">{body}</table>
<p>{"-" * 64}</p><p>L'allocataire signale toute reprise d'activite. Litige : tribunal administratif.</p><p>Fait a {esc(town)}, le {day:%d/%m/%Y}</p><p>P/ LE DIRECTEUR, {esc(unaccented(initial(agent)))}{signature(dice.number(0, 90))}</p>"""
    return sheet("unemployment_statement", html, {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": day, "amount": net}, font=dice.font("mono"), size=9.5, margin="14mm 14mm")  # fmt: skip


LAYOUTS = {"ward_of_old_printer": ward_of_old_printer}
