"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import (
    MoneyStyle,
    month_printed,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    table,
)


def leaflet_with_remarks(dice: Dice) -> Paper:
    """A farm fund's folded leaflet: left half general words and an older letter, right half labels, values and remarks."""
    person, home = dice.person(age=(25, 62)), dice.address()
    if "person" not in dice.given:
        person = replace(
            person,
            last_name=dice.pick(
                ("de La Rochebrune-Ferrand", "d'Almeida-Guérin", "van den Broeck-Morel", "Le Goff de Kersaint")
            ),
            birth_name=None,
        )
    child = dice.person("", age=(2, 16))
    year, month = dice.month()
    last = month_ends(year, month)[1]
    day = dice.day_after(22, 6, of=last)
    name, number = person.named("first_LAST"), dice.digits(7)
    housing, family, work = dice.amount(110, 340, "housing_benefit"), dice.amount(141, 340), dice.amount(60, 320)
    total = round(housing + family + work, 2)
    money = MoneyStyle(" ", ",", " €")
    older = dice.day_before(300, 90, of=day)
    rows = [
        ["Concerne :", esc(name), "dossier " + number],
        ["Adresse", esc(home.line()), "à confirmer chaque année"],
        ["Enfant", f"{esc(child.first_name)}, {child.birth_date:%d.%m.%y}", "à charge"],
        ["Aide au logement", money(housing), "payée au bailleur"],
        ["Prestations familiales", money(family), "droits de base"],
        ["Prime d'activité", money(work), "révisée au trimestre"],
        ["Total du mois", f"<b>{money(total)}</b>", month_printed(year, month, "lower")],
    ]
    html = f"""<div style="background:#2f6b2f;color:#fff;padding:3mm 6mm;display:flex;justify-content:space-between"><b>MSA des Trois Vallées</b><span>Attestation de paiement des prestations familiales</span></div><div style="display:flex;gap:10mm;margin-top:6mm"><div style="flex:1;border-right:.6pt dashed #888;padding-right:8mm"><p class="b">Bon à savoir</p><p>Votre courrier du {older:%d.%m.%y} vous annonçait {money(total + dice.number(20, 90))} ; ce montant a été corrigé depuis.</p><p>Vos remboursements de soins sont versés par Mutuelle Verte des Pays, {esc(dice.address("").line())}, qui n'est pas tenue par ce document.</p><p>Toute fausse déclaration est punie par la loi. Signalez tout changement de situation sous un mois.</p><p class="small">MSA des Trois Vallées — {esc(dice.address("").line())}<br>{dice.phone()}</p></div><div style="flex:1.35"><p class="r">{day:%d.%m.%y}</p>{table(rows, cls="rows")}<p style="margin-top:5mm">Les sommes ci-dessus ont été mises en paiement pour le mois indiqué.</p></div></div>"""
    truth = {
        "beneficiary_name": name,
        "file_number": number,
        "period": f"{year}-{month:02d}",
        "total": total,
        "housing_benefit": housing,
        "issue_date": day,
    }
    return sheet("benefits_statement", html, truth, font=dice.font("sans"), size=10, page="A4 landscape", margin="12mm")


LAYOUTS = {"leaflet_with_remarks": leaflet_with_remarks}
