"""Déclaration des revenus (form 2042): what people declare, before any notice; no reference income, no notice reference."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import date_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import draw, grouped


def paper_form(dice: Dice) -> Paper:
    """The printed cerfa, prefilled: boxes 1AJ and 1BJ, situation in boxes, signed at the foot."""
    house = draw(dice, couple=dice.chance(0.5))
    signed = dt.date(house.year + 1, 5, dice.number(3, 28))
    rows = [["Traitements, salaires", "1AJ", str(house.salaries[0]), "1BJ", str(house.salaries[1]) if len(house.salaries) > 1 else ""],
            ["Pensions, retraites, rentes", "1AS", "", "1BS", ""], ["Autres revenus imposables connus", "1AP", "", "1BP", ""], ["Frais réels", "1AK", "", "1BK", ""]]  # fmt: skip
    people = "".join(
        f"<p>DÉCLARANT {i} &nbsp; Nom : <b>{esc(unaccented(p.last_name).upper())}</b> &nbsp; Prénom : <b>{esc(unaccented(p.first_name).upper())}</b><br>Numéro fiscal : {grouped(n)} &nbsp; Né{p.e} le : {p.birth_date:%d %m %Y}</p>"
        for i, (p, n) in enumerate(zip(house.declarants, house.numbers, strict=True), 1)
    )
    html = f"""<table><tr><td><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br><span class="tiny">N° 2042 — cerfa n° 10330*{house.year % 100 + 4}</span></td><td class="right"><h2>DÉCLARATION DES REVENUS {house.year}</h2><span class="small">à déposer au plus tard le 20 mai {house.year + 1}</span></td></tr></table>
<div class="box">{people}</div><p><b>ADRESSE AU 1er JANVIER {house.year + 1}</b><br>{lines(unaccented(r).upper() for r in house.home.lines())}</p><h3>A — SITUATION DU FOYER FISCAL EN {house.year}</h3><p>☐ Marié(e) M &nbsp; ☐ Célibataire C &nbsp; ☐ Divorcé(e) D &nbsp; ☐ Veuf(ve) V &nbsp; ☐ Pacsé(e) O</p><h3>C — PERSONNES À CHARGE</h3><p>Enfants mineurs, nombre : F {len(house.children)}</p>
<h3>1 — TRAITEMENTS, SALAIRES, PRIMES, PENSIONS</h3>{table(rows, "grid", ("", "", "Déclarant 1", "", "Déclarant 2"))}<p class="small">Le revenu fiscal de référence sera calculé par l'administration et figurera sur votre avis d'impôt.</p><p style="margin-top:12mm">À {esc(house.home.town)}, le {date_printed(signed, "slash")} &nbsp;&nbsp; Signature(s)</p>"""
    return Paper(
        html, {"person_names": house.names, "issue_date": signed}, "tax_return", "", dice.font("sans"), 9, "13mm"
    )


def online_receipt(dice: Dice) -> Paper:
    """The PDF of an online return: a plain list of boxes and an acknowledgement with date and hour."""
    house = draw(dice)
    day = dt.date(house.year + 1, 5, dice.number(2, 29))
    rows = [
        ["1AJ", "Revenus d'activité connus — déclarant 1", str(house.salaries[0])],
        ["8HV", "Prélèvement à la source déjà payé", str(house.withheld)],
        ["7UF", "Dons versés à d'autres organismes", str(dice.number(20, 300))],
    ]
    html = f"""<p class="small">impots.gouv.fr — Déclaration en ligne des revenus</p><h2>Déclaration de revenus {house.year} — accusé de réception</h2><p>Nous vous confirmons la réception le {date_printed(day, "slash")} à {dice.number(8, 22)}:{dice.number(10, 59)} de votre déclaration n° 2042 K AUTO.</p>
<p>Nom : {esc(house.names[0])}<br>Numéro fiscal : {house.numbers[0]}<br>Numéro d'accusé de réception : {dice.digits(12)}<br>Adresse : {esc(unaccented(house.home.line()).upper())}</p>{table(rows, "rows", ("Case", "Libellé", "Montant"))}<p>Estimation de votre impôt : {house.net_tax} €. Ce montant, donné à titre indicatif, ne vaut pas avis d'imposition.</p>"""
    return Paper(
        html, {"person_names": [house.names[0]], "issue_date": day}, "tax_return", "", dice.font("sans"), 10, "18mm"
    )


LAYOUTS = {"paper_form": paper_form, "online_receipt": online_receipt}
