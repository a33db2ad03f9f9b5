"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends, unaccented
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, table


def mutual_extract(dice: Dice) -> Paper:
    """A mutual bank's monthly extract: the account and a savings book one after another, operations with two days, a charge scale at the end."""
    person, home = dice.person(age=(20, 75)), dice.address()
    year, month = dice.month()
    first, day = month_ends(year, month)
    adviser, friend, firm = dice.person("", age=(24, 60)), dice.person("", age=(24, 70)), dice.company("", "company")
    name = person.named("FIRST_LAST")
    money = MoneyStyle(".", ",", "")
    start = dice.amount(180, 1400)
    moves = [
        (3, "VIR SEPA", f"{firm.name.upper()} SALAIRE", dice.amount(1300, 2200)),
        (5, "PRLV SEPA", "OPH DU VAL LOYER", -dice.amount(380, 640)),
        (9, "PAIEMENT CB", "SUPERMARCHE DES HALLES", -dice.amount(20, 120)),
        (14, "VIR DE", unaccented(friend.named("FIRST_LAST")), dice.amount(20, 150)),
        (18, "PRLV SEPA", "ENERGIE DES VALLEES", -dice.amount(40, 110)),
        (24, "RETRAIT DAB", home.town.upper(), -float(dice.number(2, 10) * 10)),
    ]
    rows, balance = [], start
    for when, kind, what, sum_ in moves:
        balance = round(balance + sum_, 2)
        booked = first + dt.timedelta(days=when - 1)
        rows.append(
            [
                f"{booked:%d/%m/%Y}",
                f"{booked + dt.timedelta(days=1):%d/%m/%Y}",
                f"{kind} {esc(what)}",
                money(-sum_) if sum_ < 0 else "",
                money(sum_) if sum_ > 0 else "",
            ]
        )
    saving = "1,70 % depuis le 01/08/2025" if day >= dt.date(2025, 8, 1) else "3,00 % au 01/02/2023"
    end = f"SOLDE {'CREDITEUR' if balance >= 0 else 'DEBITEUR'} AU {day:%d/%m/%Y}"
    html = f"""<div class="head"><div><b style="color:#00529b;font-size:15pt">Crédit Solidaire</b><br><span class="small">CAISSE DE {esc(home.town.upper())} CENTRE<br>{esc(dice.address("").street.upper())}<br>{dice.phone()}<br>Votre chargé{adviser.e} de clientèle : {esc(adviser.named("FIRST_LAST"))}</span></div><div class="r"><b>RELEVÉ ET INFORMATIONS BANCAIRES</b><br>{long_date(day)}<br><span class="small">Extrait n° {dice.number(1, 12)} — page 1/1</span></div></div><div class="to">{person.civility} {esc(name)}<br>{"<br>".join(home.lines(True))}</div>
<p class="b" style="background:#dce8f4;padding:1.5mm">C/C CONTRAT PERSONNEL N° {dice.digits(5)} {dice.digits(8)} en euros</p><p class="small">Titulaire(s) : {esc(name)} — IBAN {dice.iban()}</p>{table([["", "", f"SOLDE CREDITEUR AU {first - dt.timedelta(days=1):%d/%m/%Y}", "", money(start)], *rows, ["", "", f"<b>{end}</b>", money(-balance) if balance < 0 else "", money(balance) if balance >= 0 else ""]], ("Date", "Date valeur", "Opération", "Débit EUROS", "Crédit EUROS"), numbers=(3, 4))}
<p class="b" style="background:#dce8f4;padding:1.5mm;margin-top:5mm">LIVRET A N° {dice.digits(13)} en euros</p><p class="small">SOLDE CREDITEUR AU {day:%d/%m/%Y} : {money(dice.amount(40, 3200))} — taux {saving}</p><p class="tiny">Le plafond de l'autorisation de découvert est de 400 euros (TAEG 15,90 %). Sous réserve des opérations en cours. Médiateur : {esc(dice.address("").line())}. Assurance des moyens de paiement : Assurances du Crédit Solidaire SA, {esc(dice.address("").line())}.</p>"""
    return sheet("bank_statement", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.4)


LAYOUTS = {"mutual_extract": mutual_extract}
