"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    republic,
    sheet,
    table,
)


def second_home(dice: Dice) -> Paper:
    """The notice for a second home: references in a grey column, two owners as debtors, rates of town and syndicate, the lived-in address apart."""
    person, home = dice.person(age=(38, 80)), dice.address()
    partner = dice.partner(person, same_name=True)
    year = dice.today.year - 1
    made, due = dt.date(year, 10, dice.number(8, 20)), dt.date(year, 12, 15)
    names = [person.named("LAST_FIRST"), partner.named("LAST_FIRST")]
    place, desk = dice.address(""), dice.address("")
    base = dice.number(900, 3600)
    town, group = round(base * 0.214), round(base * 0.087)
    extra = round(town * 0.4)
    fee = round((town + group + extra) * 0.03)
    total = town + group + extra + fee
    rows = [
        ["Base nette", str(base), str(base)],
        ["Taux", "21,40 %", "8,70 %"],
        ["Cotisations", str(town), str(group)],
        ["Majoration résidences secondaires (40 %)", str(extra), ""],
    ]
    html = f"""<div class="head"><div>{republic("Direction générale des finances publiques")}</div><div class="c"><b style="font-size:14pt">AVIS D'IMPÔT {year}</b><br>TAXE D'HABITATION SUR LES RÉSIDENCES SECONDAIRES<br><span class="small">et autres locaux meublés non affectés à l'habitation principale</span></div></div>
<div style="display:flex;gap:6mm"><div style="width:62mm;background:#ececec;padding:3mm;font-size:8.5pt"><b>Vos références</b><br>Numéro fiscal : {dice.fiscal_number(person)}<br>Référence de l'avis : {year % 100} {dice.number(10, 95)} {dice.digits(7)} {dice.number(10, 99)}<br>Numéro de rôle : {dice.digits(3)}<br>Date d'établissement : {made:%d/%m/%Y}<br>Date de mise en recouvrement : 31/10/{year}<br><br><b>Vos contacts</b><br>SIP de {esc(desk.town)}, {esc(desk.street)}<br>{dice.phone()}<br><br><b>Débiteur(s) légal(aux)</b><br>{esc(names[0])}<br>{esc(names[1])}</div><div style="flex:1"><div style="margin:6mm 0 8mm 20mm">{esc(names[0])}<br>{"<br>".join(home.lines(True))}</div><div class="box c">Montant de votre impôt<br><b style="font-size:14pt">{total},00 €</b><br>à payer au plus tard le {due:%d/%m/%Y}</div><p class="small">Local imposé : {esc(place.line())} (invariant {dice.digits(10)}). Déclaration d'occupation enregistrée le {dt.date(year, 6, dice.number(2, 28)):%d/%m/%Y}.</p></div></div>
<p class="b" style="margin-top:6mm">Détail du calcul</p>{table(rows, ("Éléments de calcul", "Commune", "Intercommunalité"), numbers=(1, 2))}<p>Frais de gestion : {fee} € — Total {year} : {total} € — pour mémoire, total {year - 1} : {total - dice.number(8, 70)} €.</p><p class="tiny">Vous pouvez contester cet impôt jusqu'au 31/12/{year + 1}. Payez sur impots.gouv.fr. Titulaire du compte prélevé : aucun contrat.</p>"""
    return sheet(
        "property_tax_notice",
        html,
        {"person_names": names, "issue_date": made},
        font=dice.font("sans"),
        size=9.5,
        margin="12mm 14mm",
    )


LAYOUTS = {"second_home": second_home}
