"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.paper import Paper
from samples.stationery import lines, sheet, spoken, table


def held_in_common(dice: Dice) -> Paper:
    """The first page of the land-tax notice for a dwelling held in common: payment panel right, contacts left, co-owners named under it."""
    person, home = dice.person(age=(34, 80)), dice.address()
    other, notary, year = dice.person("partner", age=(30, 80)), dice.person("", age=(35, 65)), dice.today.year - 1
    day = dt.date(year, 8, dice.number(1, 14))
    amount, before, bins = dice.number(640, 2100), dice.number(560, 1900), dice.number(90, 240)
    name, second = unaccented(person.named("LAST_FIRST")), unaccented(other.named("LAST_FIRST"))
    desk, well = dice.address(""), dice.address("well")
    left = (
        f"<div class='b'>FINANCES PUBLIQUES</div><div class='small'>SIP de {desk.town}<br>{desk.line('<br>')}<br>{dice.phone()}</div><p class='small'><b>Vos références</b><br>Numéro fiscal : {dice.fiscal_number(person)}<br>Référence de l'avis : {year % 100} {desk.postcode[:2]} {dice.digits(7)} {dice.digits(2)}<br>Compte : 2{dice.digits(2)} +{dice.letters(5)}<br>Rôle : 221</p>"
        f"<p class='small'>Date d'établissement : {day:%d/%m/%Y}<br>Date de mise en recouvrement : 31/08/{year}</p><p class='small'><b>Indivision</b><br>Mandataire pour le courrier : Me {notary.named()}, notaire<br>Indivisaires débiteurs :<br>{name}<br>{second}</p>"
    )  # fmt: skip
    right = (
        f"<div style='margin:4mm 0 12mm 12mm'>{lines(f'INDIVISION {name}', f'{name}', f'OU {second}', *home.lines(True))}</div>"
        f"<h1 style='text-align:left;color:#000091'>AVIS D'IMPÔT {year}</h1><div>Taxes foncières et taxe d'enlèvement des ordures ménagères</div>"
        f"<div style='border:1.4pt solid #000091;padding:4mm;margin:5mm 0'>Montant de votre impôt<div style='font-size:1.9em;font-weight:bold;text-align:right'>{amount + bins},00 €</div><div class='small'>À payer au plus tard le 15/10/{year} (20/10/{year} minuit en ligne). Au-delà de 300 €, le paiement dématérialisé est obligatoire.</div></div>"
        + table((("Taxe foncière sur les propriétés bâties", f"{before}", f"{amount}"), ("Enlèvement des ordures ménagères", f"{bins - 8}", f"{bins}"), ("Ensemble", f"{before + bins - 8}", f"{amount + bins}")), ("En euros", f"{year - 1}", f"{year}"), numbers=(1, 2))
        + f"<p class='small'>Propriété concernée : {well.line()} — lot {dice.number(2, 80)}, section {dice.letters(2)}. L'évolution tient à la revalorisation des valeurs locatives et au vote de votre commune.</p>"
    )  # fmt: skip
    html = f"<div class='c tiny'>RÉPUBLIQUE FRANÇAISE — Liberté Égalité Fraternité</div><table style='margin-top:4mm'><tr><td style='width:64mm;background:#f5f5fe;padding:4mm'>{left}</td><td style='padding-left:7mm'>{right}</td></tr></table><p class='tiny' style='margin-top:18mm'>Réclamation possible jusqu'au 31/12/{year + 1}. Avis à conserver : il ne prouve ni le paiement ni l'occupation. Suivi par {spoken(dice.person('', age=(30, 60)))}.</p>"
    return sheet(
        "property_tax_notice",
        html,
        {"person_names": [name, second], "issue_date": day},
        font="Open Sans",
        size=9.5,
        margin="12mm 14mm",
    )


LAYOUTS = {"diverse_held_in_common": held_in_common}
