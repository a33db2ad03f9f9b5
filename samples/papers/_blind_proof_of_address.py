"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    MoneyStyle,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    table,
)


def settlement_two_pages(dice: Dice) -> Paper:
    """A supplier's yearly settlement on two leaves: a letter with tiles of sums first, the place supplied with the readings behind."""
    person, home = dice.person(age=(22, 78)), dice.address()
    day = dice.day_before(120, 2)
    issuer = dice.pick(("Lumen Énergies", "Volterra Fourniture", "Énergie du Littoral"))
    name = person.named("first_LAST")
    start = day.replace(year=day.year - 1, day=min(day.day, 28))
    kwh, month = dice.number(1800, 6800), dice.number(38, 110)
    used = round(kwh * 0.2016 + 152.40, 2)
    paid = float(month * 10)
    due = round(used - paid, 2)
    money = MoneyStyle("\u202f", ",", " €")
    seat, post, technician = dice.address(""), dice.address(""), dice.person("", age=(25, 60))
    html = f"""<div class="head"><div style="font-size:17pt;font-weight:bold;color:#0d8a6a">{issuer}</div><div class="small r">Facture n° {dice.digits(10)}<br>du {day:%d/%m/%Y}<br>Compte client {dice.digits(8)}</div></div><div class="to">{esc(name)}<br>{"<br>".join(home.lines())}</div>
<p><b>Votre facture annuelle de régularisation d'électricité</b></p><p>Bonjour, voici le bilan de votre année de consommation, après relève de votre compteur communicant.</p><div style="display:flex;gap:4mm;margin:6mm 0"><div class="tint" style="flex:1"><span class="small">Consommé</span><br><b>{money(used)}</b></div><div class="tint" style="flex:1"><span class="small">Déjà payé (10 mensualités de {money(month)})</span><br><b>{money(paid)}</b></div><div class="tint" style="flex:1"><span class="small">{"À régler" if due > 0 else "En votre faveur"}</span><br><b>{money(abs(due))}</b></div></div><p>{"Prélèvement" if due > 0 else "Virement"} le {dice.day_after(20, 10, of=day):%d/%m/%Y}. Prochaine mensualité : {money(month + dice.number(1, 12))} le {dice.day_after(45, 30, of=day):%d/%m/%Y}.</p><p class="small">Service clients : {esc(post.line())} — {dice.phone()}. Médiateur national de l'énergie : Libre réponse n° 59252, 75443 Paris Cedex 09.</p><p class="tiny">{issuer}, SAS au capital de 1 200 000 €, {esc(seat.line())}, SIREN {dice.siret()[:9]}.</p>
<div class="new"><p class="small r">Facture du {day:%d/%m/%Y} — page 2</p><h2>Le détail de votre facture</h2><p>Titulaire du contrat : {esc(name)}<br>Lieu de consommation : {esc(home.line())}<br>Point de livraison : {dice.digits(14)} — puissance {dice.pick((3, 6, 9))} kVA, option base</p>{table([[f"Abonnement du {start:%d/%m/%Y} au {day:%d/%m/%Y}", "12 mois", "12,70 €", money(152.40)], [f"Consommation relevée ({kwh} kWh)", str(kwh), "0,2016 €", money(round(kwh * 0.2016, 2))], ["<b>Total TTC</b>", "", "", f"<b>{money(used)}</b>"]], ("Libellé", "Quantité", "Prix unitaire TTC", "Montant TTC"), numbers=(1, 2, 3))}<p class="small" style="margin-top:5mm">Intervention du {dice.day_before(200, 90, of=day):%d/%m/%Y} (technicien : {esc(technician.named("first_LAST"))}) : changement de puissance, sans frais.</p></div>"""
    return sheet(
        "proof_of_address",
        html,
        {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day},
        font=dice.font("sans"),
        size=10,
    )


LAYOUTS = {"settlement_two_pages": settlement_two_pages}
