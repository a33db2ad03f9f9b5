"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import Paper, esc
from samples.stationery import sheet


def mobile_lines(dice: Dice) -> Paper:
    """A mobile operator's bill with two lines, one used by a child; the holder's address in the window, the seat and the payer's account around."""
    person, home = dice.person(age=(24, 74)), dice.address()
    day = dice.day_before(150, 3)
    child, payer = dice.person("", age=(10, 17)), dice.person("", age=(24, 70))
    issuer = dice.pick(("Ondéa Mobile", "Réseau Clair Télécom", "Lynko Télécom"))
    money = MoneyStyle(" ", ",", " €")
    one, two, device = dice.amount(9, 25), dice.amount(4, 12), float(dice.number(5, 18))
    total = round(one + two + device, 2)
    name = person.named("first_last")
    start = dice.day_before(31, 28, of=day)
    html = f"""<div class="head"><div><b style="font-size:20pt;color:#d4006a">{issuer.split()[0].lower()}</b><p class="small">{issuer}, service clients<br>TSA {dice.digits(5)}, {dice.digits(5)} {esc(dice.address("").town)} Cedex 9<br>{dice.phone()}</p></div><div style="background:#f6e3ee;padding:4mm;width:70mm"><b>Facture mobile</b><br>n° {dice.letters(1)}{dice.digits(10)}<br>du {day:%d/%m/%Y}<br>Compte de facturation {dice.digits(9)}</div></div>
<div class="to">{person.civility} {esc(name)}<br>{"<br>".join(home.lines())}</div><p>Période facturée : du {start:%d/%m/%Y} au {day - dt.timedelta(days=1):%d/%m/%Y}</p>
<table class="rows"><tr><td><b>Ligne 06 39 98 {dice.digits(2)} {dice.digits(2)}</b> — utilisateur : {esc(name)}</td><td class="num">{money(one)}</td></tr><tr><td class="small">Forfait 130 Go, engagement jusqu'au {dice.day_after(500, 60, of=day):%d/%m/%Y}</td><td></td></tr><tr><td><b>Ligne 06 39 98 {dice.digits(2)} {dice.digits(2)}</b> — utilisat{"rice" if child.sex == "F" else "eur"} : {esc(child.named("first_last"))}</td><td class="num">{money(two)}</td></tr><tr><td class="small">Forfait bloqué 20 Go</td><td></td></tr><tr><td>Facilité de paiement du téléphone, échéance {dice.number(2, 23)}/24</td><td class="num">{money(device)}</td></tr><tr><td><b>Total à payer TTC</b></td><td class="num"><b>{money(total)}</b></td></tr></table>
<p style="margin-top:5mm">Prélèvement le {day + dt.timedelta(days=10):%d/%m/%Y} sur le compte de {esc(payer.named("first_last"))}, {dice.iban()[:14]} •••• ••••. Facture précédente : {money(round(total + dice.number(1, 9), 2))}, réglée.</p><p class="small">Votre boutique : {esc(dice.address("").line())}. Livraison du téléphone le {dice.day_before(400, 60, of=day):%d/%m/%Y} au point relais {esc(dice.address("").line())}.</p><p class="tiny" style="margin-top:35mm">{issuer} SA au capital de 24 000 000 €, {esc(dice.address("").line())}, RCS {dice.siret()[:9]}, TVA FR{dice.digits(2)}. Pénalités de retard : trois fois le taux légal.</p>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, truth, font=dice.font("sans"), size=9.8)


LAYOUTS = {"mobile_lines": mobile_lines}
