"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice, month_ends
from samples.french import MONTHS, long_date
from samples.paper import Paper
from samples.stationery import lines, paragraphs, sheet, spoken


def two_payees(dice: Dice) -> Paper:
    """The fund's newer attestation: who was paid as two blocks of short lines, the month in their headings; a child, the former file."""
    person, home, (year, month) = dice.person(age=(20, 60)), dice.address(), dice.month()
    children, money = dice.children(person, 2), dice.money()
    day = dice.day_after(9, 6, of=month_ends(year, month)[1])
    activity, family, housing = dice.amount(90, 310), 151.05, dice.amount(140, 380)
    mine = round(activity + family, 2)
    total = round(mine + housing, 2)
    number, landlord = dice.digits(7), dice.company("landlord", "social_landlord").name
    when = f"{MONTHS[month - 1]} {year}"
    bar = "<div style='border-left:3pt solid #0b5ea8;padding-left:4mm;margin:4mm 0'>{}</div>"
    html = (
        f"<div style='color:#0b5ea8;font-weight:bold;font-size:1.5em'>Allocations familiales</div><div class='small'>Caf de {dice.pick(('la Vienne', 'l’Hérault', 'la Somme', 'Loire-Atlantique', 'Moselle'))}</div>"
        f"<div style='margin:8mm 0 8mm 58%'>{lines(spoken(person), *home.lines())}</div>"
        f"<h1 style='text-align:left;color:#0b5ea8'>Attestation de paiement</h1><p>Document généré le {long_date(day)} à {dice.number(7, 22)} h {dice.number(10, 59)}. Vérifiez son authenticité sur le site caf.fr avec le code {dice.letters(4)}-{dice.digits(4)}.</p>"
        + paragraphs(f"La directrice de la Caf certifie que {spoken(person)}, allocataire {number}, dont le foyer compte {children[0].first_name} (né{children[0].e} le {children[0].birth_date:%d/%m/%Y}) et {children[1].first_name} (né{children[1].e} le {children[1].birth_date:%d/%m/%Y}), a bénéficié des prestations qui suivent.")
        + bar.format(f"<b>Versé à vous-même pour {when}</b><br>Allocations familiales avec conditions de ressources<br>{money(family)}<br>Prime d'activité<br>{money(activity)}<br><i>soit {money(mine)}</i>")
        + bar.format(f"<b>Versé à votre bailleur pour {when}</b><br>{landlord}<br>Aide personnalisée au logement (APL), pour {home.line()}<br>{money(housing)}")
        + f"<p style='font-size:1.1em'>Total des prestations du mois : <b>{money(total)}</b></p>"
        + paragraphs(
            f"Quotient familial de ce mois : {dice.number(310, 1150)} €. Il se calcule ainsi : 1/12 des ressources imposables de {year - 2}, plus les prestations mensuelles, divisés par le nombre de parts.",
            f"Avant votre mutation du {dice.day_before(900, 400, of=day):%d/%m/%Y}, votre dossier était géré sous le numéro {dice.digits(7)} par une autre Caf.",
            "Cette attestation ne préjuge pas des sommes dont vous pourriez être redevable. La loi punit quiconque se rend coupable de fraudes ou de fausses déclarations (article 441-1 du code pénal).",
        )
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(),
        "file_number": number,
        "period": f"{year}-{month:02d}",
        "total": total,
        "housing_benefit": housing,
        "issue_date": day,
    }
    return sheet("benefits_statement", html, fields, font="Roboto", size=10.3)


LAYOUTS = {"diverse_two_payees": two_payees}
