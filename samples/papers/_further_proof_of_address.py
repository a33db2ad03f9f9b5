"""Further layouts: a water board's yearly account on two sides, a telephone company's bill in three columns."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS, long_date
from samples.paper import Paper, esc
from samples.stationery import barcode, sheet

_BOARDS = ("Régie des eaux du Val d'Ouche", "Eau du Pays de Thelle", "Syndicat des eaux de la Basse Vallée", "Service public de l'eau – Eaux Vives Métropole")  # fmt: skip
_PHONES = ("Mobilux", "Fibréo", "Telvia", "Onde & Co")


def water_board(dice: Dice) -> Paper:
    """A water board: sums first in a blue band, the subscriber in a box at the right, the place supplied in the meter's row and not the same as the payer's box if sent elsewhere; overleaf the parts of the price."""
    person, home, style = dice.person(age=(22, 82)), dice.address(), dice.pick(("LAST_first", "LAST_FIRST"))
    board, money = dice.pick(_BOARDS), dice.money()
    issued = dice.day_before(85, 2)
    read, before = dice.day_before(20, 4, of=issued), dice.day_before(380, 350, of=issued)
    due = issued + dt.timedelta(days=dice.pick((15, 21, 30)))
    old = dice.number(300, 1900)
    used = dice.number(28, 140)
    water, waste, fee, tax = round(used * 1.92, 2), round(used * 1.74, 2), dice.amount(24, 60), round(used * 0.31, 2)
    total = round(water + waste + fee + tax, 2)
    name = person.named(style)
    rows = "".join(f"<tr><td>{a}</td><td class='num'>{b}</td><td class='num'>{money(c)}</td></tr>" for a, b, c in (("Abonnement, part fixe", "1 an", fee), ("Distribution de l'eau", f"{used} m³", water), ("Collecte et traitement des eaux usées", f"{used} m³", waste), ("Agence de l'eau : redevances", f"{used} m³", tax)))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.3em;color:#0277a8">{board}</b><br><span class="tiny">{esc(dice.address("").line())}<br>Urgence fuite : {dice.phone()}</span></div><div class="small r">Facture n° {issued.year}E{dice.digits(6)}<br>du {long_date(issued)}<br>Référence abonné {dice.digits(4)}-{dice.digits(5)}</div></div>
<div style="display:flex;gap:6mm;margin:9mm 0"><div style="flex:1;background:#0277a8;color:#fff;padding:5mm"><span class="small">Montant TTC</span><br><span style="font-size:1.9em">{money(total)}</span><br><span class="small">à payer avant le {due:%d/%m/%Y}<br>l'an passé : {money(round(total * dice.amount(0.8, 1.1), 2))}</span></div><div style="width:88mm;padding:4mm 0 0 4mm">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines(True))}</div></div>
<table class="grid small"><tr><th>Lieu desservi</th><th>Compteur</th><th>Relevé du</th><th>Ancien index</th><th>Nouvel index</th><th>Consommé</th></tr><tr><td>{esc(home.line())}</td><td>{dice.letters(1)}{dice.digits(2)}{dice.letters(2)}{dice.digits(6)}</td><td>{before:%d/%m/%y} au {read:%d/%m/%y}</td><td class="num">{old}</td><td class="num">{old + used}</td><td class="num">{used} m³</td></tr></table>
<p class="small">Votre abonnement a été ouvert le {dice.day_before(4000, 420, of=issued):%d/%m/%Y}. Le compteur était auparavant au nom de {esc(dice.person("", age=(30, 85)).named(style))}. Prochain relevé vers {MONTHS[read.month - 1]} {read.year + 1}.</p>
<div style="margin-top:26mm;border-top:1pt dashed #555;padding-top:4mm;display:flex;justify-content:space-between"><div class="small">Coupon de paiement<br>{esc(name)}<br>{dice.digits(10)} {dice.digits(6)}</div>{barcode(dice.digits(20))}<div class="b">{money(total)}</div></div>
<div class="new"></div><p class="b" style="color:#0277a8">Le prix de votre eau</p><table class="grid small"><tr><th>Poste</th><th>Quantité</th><th>TTC</th></tr>{rows}<tr><td class="b" colspan="2">Total</td><td class="num b">{money(total)}</td></tr></table><p class="small">Tarifs votés le {dice.day_before(420, 120, of=issued):%d/%m/%Y}. Médiation de l'eau, BP 40463, 75366 Paris Cedex 08. Qualité : prélèvement du {dice.day_before(60, 10, of=issued):%d/%m/%Y} conforme.</p>"""
    truth = {"holder_name": name, "issuer": board, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, truth, font="Liberation Sans", size=9.8, footer="Page {page}")


def three_strips(dice: Dice) -> Paper:
    """A telephone company: three strips with the line, the bill and the payment, labels over values; where the line is installed in the first; the seat in the margin, a second number of the household."""
    person, home = dice.person(age=(20, 76)), dice.address()
    brand, money = dice.pick(_PHONES), dice.money()
    issued = dice.day_before(85, 2)
    due = issued + dt.timedelta(days=dice.number(7, 16))
    name = person.named(dice.pick(("first_last", "first_LAST")))
    plan, box = dice.pick((29.99, 34.99, 41.99)), dice.pick((0.0, 3.0, 5.0))
    second = dice.pick((9.99, 12.99))
    total = round(plan + box + second, 2)
    child = dice.person("", age=(16, 25)).named("first_last")

    def cell(label: str, value: str) -> str:
        return f"<div style='margin-bottom:4mm'><div class='tiny' style='color:#777'>{label}</div>{value}</div>"

    def strip(title: str, inner: str) -> str:
        return f"<div style='flex:1;border-top:2.4pt solid #ff6f00;padding-top:3mm'><div class='b' style='margin-bottom:4mm'>{title}</div>{inner}</div>"

    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><span style="font-size:2.3em;font-weight:bold;color:#ff6f00">{brand}</span><span class="small">{esc(name)} — espace client {dice.digits(9)}</span></div><p style="margin:9mm 0 7mm;font-size:1.15em">Bonjour, voici ce que nous vous prélèverons le {long_date(due)}.</p>
<div style="display:flex;gap:6mm">{strip("Votre ligne", cell("Titulaire", esc(name)) + cell("Adresse d'installation", "<br>".join(esc(row) for row in home.lines())) + cell("Numéro fixe", dice.phone()) + cell("Mise en service", f"{dice.day_before(1800, 100, of=issued):%d/%m/%Y}"))}{strip("Votre facture", cell("Numéro", f"{dice.letters(1)}{dice.digits(10)}") + cell("Date de facture", f"{issued:%d/%m/%Y}") + cell("Période", f"du {issued:%d/%m} au {issued + dt.timedelta(days=30):%d/%m/%Y}") + cell("Total TTC", f"<b>{money(total)}</b>"))}{strip("Votre paiement", cell("Mode", "prélèvement") + cell("Mandat signé le", f"{dice.day_before(1800, 100, of=issued):%d/%m/%Y}") + cell("Compte", f"{dice.iban()[:9]} … {dice.digits(3)}") + cell("Facture précédente, payée", money(round(total - second, 2))))}</div>
<table class="grid" style="margin-top:10mm"><tr><th style="text-align:left">Détail</th><th>TTC</th></tr><tr><td>Forfait fibre 2 Gb/s, télévision</td><td class="num">{money(plan)}</td></tr><tr><td>Location du boîtier</td><td class="num">{money(box)}</td></tr><tr><td>Ligne mobile {dice.phone()} — utilisateur : {esc(child)}</td><td class="num">{money(second)}</td></tr></table>
<p class="small" style="margin-top:6mm">Boutique la plus proche : {esc(dice.address("").line())}. Engagement terminé depuis le {dice.day_before(300, 10, of=issued):%d/%m/%Y}. Réclamations sous un an ; médiateur des communications électroniques, CS 30 342, 94257 Gentilly Cedex.</p><p class="tiny" style="margin-top:26mm">{brand} SAS au capital de {dice.number(1, 90)} 000 000 € – {esc(dice.address("").line())} – RCS {dice.siret()[:9]} – TVA FR{dice.digits(2)}{dice.digits(9)}</p>"""
    truth = {"holder_name": name, "issuer": brand, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, truth, font="Roboto", size=9.8, margin="13mm 15mm")


LAYOUTS = {"water_board": water_board, "three_strips": three_strips}
