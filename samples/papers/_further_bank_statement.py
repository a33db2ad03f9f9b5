"""Further layouts: one signed column and a running balance."""

from __future__ import annotations

from samples.dice import Dice, month_ends
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
)


def running_balance(dice: Dice) -> Paper:
    """An online bank: one signed column, the balance after every line, days as headings of groups; payers and payees named, the adviser at the foot."""
    person, (year, month), money = dice.person(age=(19, 72)), dice.month(), dice.table_money()
    name, (start, end) = person.named("first_last"), month_ends(year, month)
    balance, body = dice.amount(120, 2400), ""
    opening, landlord = balance, dice.company("", "agency").name
    moves = [
        (2, f"Virement reçu — {dice.company('employer').name}", dice.amount(1250, 2300)), (4, f"Prélèvement — {landlord} loyer", -dice.amount(420, 780)), (5, "Virement reçu — CAF", dice.amount(90, 380)),
        (9, "Carte — hypermarché", -dice.amount(22, 130)), (11, f"Virement émis — {dice.person('').named('first_last')}", -dice.amount(20, 150)), (14, "Prélèvement — mobile", -dice.amount(8, 25)), (19, "Retrait distributeur", -dice.pick((20.0, 40.0, 60.0))), (24, "Chèque n° 0000" + dice.digits(3), -dice.amount(15, 140)), (27, "Cotisation de l'offre", -2.5),
    ]  # fmt: skip
    for day, label, value in moves:
        balance = round(balance + value, 2)
        body += f"<tr><td style='color:#777;padding-top:2mm' colspan='3'>{long_date(start.replace(day=day), True)}</td></tr><tr style='border-bottom:.4pt solid #ccc'><td>{label}</td><td class='num'>{'+' if value > 0 else ''}{money(value)}</td><td class='num' style='color:#555'>{money(balance)}</td></tr>"
    html = f"""<div style="display:flex;justify-content:space-between"><b style="font-size:18pt;color:#0aa06e">{dice.pick(("néobanque Kolibri", "Banque Dorade", "ma banque Plume"))}</b><div class="r small">Compte courant<br>{dice.iban()}</div></div>
<div style="margin:8mm 0;display:flex;justify-content:space-between"><div><b>{name}</b><br>{"<br>".join(dice.address().lines())}</div><div class="r">Période du {start:%d/%m/%Y} au {end:%d/%m/%Y}<br>Solde de départ : {money(opening)} €<br><b>Solde au {end:%d/%m/%Y} : {money(balance)} €</b></div></div>
<table><tr><th></th><th class="num">Montant</th><th class="num">Solde après</th></tr>{body}</table>
<p class="tiny" style="margin-top:6mm">Découvert autorisé : 300 €. Total des frais bancaires de l'année {year - 1} : {money(dice.amount(24, 90))} €. Conseiller : {dice.person("").named("first_last")}. Garantie des dépôts jusqu'à 100 000 €. Réclamations : service médiation, {dice.address("").line()}.</p>"""
    return sheet("bank_statement", html, {"person_names": [name], "issue_date": end}, font=dice.font("sans"), size=9.6, margin="15mm 20mm")  # fmt: skip


LAYOUTS = {"running_balance": running_balance}
