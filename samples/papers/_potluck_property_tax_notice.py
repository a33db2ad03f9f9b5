"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.stationery import sheet


def wide_rates(dice: Dice) -> Paper:
    """The land tax laid wide: rates of town, grouping and waste in columns, owner and former owner in a strip, what is to be paid at the left."""
    person, home = dice.person(age=(30, 88)), dice.address()
    year = dice.number(dice.today.year - 2, dice.today.year - 1)
    issued = dt.date(year, 8, dice.number(20, 30))
    name, place = person.named("LAST_FIRST"), dice.address("")
    former = dice.person("", age=(50, 90)).named("LAST_FIRST")
    base = dice.number(900, 3_900)
    rates = (dice.number(280, 520) / 10, dice.number(10, 60) / 10, dice.number(70, 130) / 10)
    parts = [round(base * rate / 100) for rate in rates]
    fees = round(sum(parts) * 0.035)
    total = sum(parts) + fees
    shown = [f"{rate:.1f} %".replace(".", ",") for rate in rates]
    old = round(total * 0.96)
    rows = [
        ["Base", *(str(base) for _ in rates), ""], [f"Taux {year - 1}", *(f"{rate - 0.4:.1f} %".replace(".", ",") for rate in rates), ""],
        [f"Taux {year}", *shown, ""], ["Cotisation (€)", *(str(part) for part in parts), f"<b>{sum(parts)}</b>"],
    ]  # fmt: skip
    html = f"""<div style="display:flex;gap:8mm"><div style="width:72mm;border:1pt solid #000091;padding:4mm"><b>Direction générale des finances publiques</b><p style="font-size:14pt;margin-top:4mm"><b>TAXES FONCIÈRES {year}</b><br><span class="small">AVIS D'IMPÔT</span></p><p>Montant à payer<br><b style="font-size:17pt">{total} €</b><br>avant le 15 octobre {year}</p><p class="small">Montant {year - 1} : {old} €</p><p class="small">Établi le {long_date(issued)}<br>Mis en recouvrement le 31/08/{year}<br>N° fiscal {dice.fiscal_number(person)}<br>Réf. {year % 100} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)}</p></div>
<div style="flex:1"><p style="margin:10mm 0 12mm 40mm;font-family:'Liberation Mono'">{esc(name)}<br>{"<br>".join(esc(row) for row in home.lines(True))}</p>
<table class="grid small"><tr><td>Propriétaire au 1er janvier<br><b>{esc(name)}</b></td><td>Propriétaire précédent<br>{esc(former)} (mutation de {year - 1})</td><td>Propriété imposée<br>{esc(place.line())}</td></tr></table><p></p>{table(rows, "grid small", ("Bâti", "Commune", "Intercommunalité", "Ordures ménagères", "Total"))}<p class="small" style="margin-top:3mm">Frais de gestion de la fiscalité directe locale : {fees} € — Total de votre imposition : {sum(parts)} + {fees} = {total} €</p><p class="tiny">Le paiement est possible sur impots.gouv.fr, par prélèvement à l'échéance ou mensuel. Service des impôts des particuliers de {esc(place.town)} ; conciliateur fiscal : {esc(dice.person("", age=(40, 64)).named("first_LAST"))}.</p></div></div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("property_tax_notice", html, fields, size=10, page="A4 landscape", margin="13mm 14mm")


LAYOUTS = {"wide_rates": wide_rates}
