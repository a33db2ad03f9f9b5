"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, table
from samples.stationery import sheet


def signed_column(dice: Dice) -> Paper:
    """A statement with one column of signed sums, days as day.month, a savings book in a second table; people who pay and are paid."""
    person, home, (year, month) = dice.person(age=(19, 75)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    name, money = person.named("LAST_first"), MoneyStyle(suffix="")
    friend, child, adviser = (dice.person("", age=(20, 70)).named("LAST_FIRST") for _ in range(3))
    opening, balance, rows = dice.amount(90, 1_900), 0.0, []
    moves = [
        (2, f"VIR INST RECU {friend}", dice.amount(15, 120)), (4, "PRLV LOYER REGIE DES QUAIS", -dice.amount(380, 690)), (5, "VIR CAF PRESTATIONS", dice.amount(120, 480)),
        (9, "CB SUPERMARCHE U 08", -dice.amount(12, 96)), (11, "PRLV ENERGIE", -dice.amount(35, 95)), (16, f"VIR VERS {child} ARGENT DE POCHE", -dice.amount(20, 60)),
        (22, "RETRAIT DAB", -float(dice.pick((20, 40, 60)))), (27, "VIR SALAIRE", dice.amount(1_100, 1_900)),
    ]  # fmt: skip
    balance = round(opening + sum(amount for _, _, amount in moves), 2)
    for day, label, amount in moves:
        rows.append([f"{day:02d}.{month:02d}", esc(label), money(amount, sign="+")])
    book = dice.amount(200, 7_000)
    html = f"""<div class="cols"><div style="font-size:15pt;color:#006a4e;font-weight:bold">Banque du Littoral</div><div class="r small">Agence {esc(dice.address("").town)} · conseillère : {esc(adviser)}<br>{dice.phone()}</div></div>
<div class="cols" style="margin-top:10mm"><div><h2>RELEVÉ DE COMPTE</h2><p>n° {month:02d} — arrêté au {long_date(last)}<br><span class="small">prochain arrêté : {month_ends(last.year + month // 12, month % 12 + 1)[1]:%d/%m/%Y}</span></p></div><div>{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div></div>
<p class="b" style="margin-top:8mm">Compte chèques {dice.iban()}</p>{table([["", f"Solde au {first - dt.timedelta(days=1):%d/%m/%Y}", money(opening, sign="+")], *rows, ["", f"<b>Solde au {last:%d/%m/%Y}</b>", f"<b>{money(balance, sign='+')}</b>"]], "rows", ("Date", "Libellé de l'opération", "Montant en €"), ("14%", "62%", "24%"))}
<p class="b" style="margin-top:8mm">Livret A n° {dice.digits(11)}</p>{table([["Aucun mouvement", f"Solde {money(book, sign='+')}", "Plafond 22 950,00"]], "rows")}<p class="tiny" style="margin-top:12mm">Les réclamations sont reçues dans les deux mois. Garantie des dépôts : FGDR, 65 rue de la Victoire 75009 Paris. Tarifs applicables au 1er janvier {year}.</p>"""
    return sheet("bank_statement", html, {"person_names": [name], "issue_date": last}, font="Nimbus Sans", size=10)


LAYOUTS = {"signed_column": signed_column}
