"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Address, Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet


def welcome_power(dice: Dice) -> Paper:
    """A supplier welcomes a customer: the supply's place and meter in a side panel, the letter posted elsewhere, who lived there before."""
    person, home = dice.person(age=(19, 80)), dice.address()
    issued = dice.day_before(80, 1)
    begun = issued - dt.timedelta(days=dice.number(2, 12))
    issuer = dice.pick(("Ohm Énergie", "Mint Énergie", "Enercoop", "Alpiq", "Ilek"))
    name, money = person.named(dice.name_style()), MoneyStyle()
    before, post = dice.person("", age=(25, 75)), dice.address("")
    post = Address(post.street, post.postcode, post.town, "")
    monthly = float(dice.number(38, 160))
    html = f"""<div style="font-size:19pt;color:#f57c00;font-weight:bold">{esc(issuer)}</div><div style="margin:6mm 0 8mm 55%">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in post.lines())}</div><p class="r">{long_date(issued).capitalize()}</p>
<div style="display:flex;gap:8mm"><div style="width:60mm;background:#fff3e0;padding:4mm" class="small"><b>Lieu de livraison</b><br>{"<br>".join(esc(row) for row in home.lines())}<br><br><b>Point de livraison (PDL)</b><br>{dice.digits(14)}<br><br><b>Puissance</b><br>{dice.pick((3, 6, 9))} kVA, option base<br><br><b>Relevé à la mise en service</b><br>{dice.number(4_000, 39_000)} kWh<br><br><b>Votre référence</b><br>C-{dice.digits(8)}</div>
<div style="flex:1"><p style="font-size:13pt;color:#f57c00">Tout est prêt, merci de nous avoir choisis</p><p>{"Chère Madame" if person.sex == "F" else "Cher Monsieur"},</p><p>Depuis le {long_date(begun)}, nous fournissons l'électricité de votre logement. Le contrat a été repris à la suite de celui de {before.civility} {esc(before.named("first_last"))} et le changement s'est fait sans coupure.</p>
<p>Votre première mensualité, de {money(monthly)}, sera prélevée le {begun + dt.timedelta(days=30):%d/%m/%Y}. Vous disposez d'un droit de rétractation jusqu'au {begun + dt.timedelta(days=14):%d/%m/%Y}. Comme demandé, nos courriers vous parviennent à votre ancienne adresse jusqu'à la fin du mois.</p><p>Ce courrier peut être présenté à toute administration pour justifier de votre logement.</p><p>{esc(dice.person("", age=(28, 60)).named("first_last"))}<br>Service clients</p></div></div>
<p class="tiny c" style="margin-top:18mm">{esc(issuer)}, société par actions simplifiée, {esc(dice.address("").line())} — RCS {dice.digits(9)} — Le gestionnaire du réseau est Enedis. Médiateur national de l'énergie : 0 800 112 212.</p>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, fields, font="Open Sans", size=9.8)


LAYOUTS = {"welcome_power": welcome_power}
