"""The financing plan of an owner: costs and loans of a purchase, or the bank's schedule of repayments."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table

_BANKS = (
    ("CRÉDIT FONCIER RÉGIONAL", "#005f32"),
    ("BANQUE POPULAIRE DU SUD", "#0a3a82"),
    ("CAISSE D'ÉPARGNE AQUITAINE", "#c8102e"),
    ("CRÉDIT MUTUEL OCÉAN", "#1d4f9c"),
)


def plan(dice: Dice) -> Paper:
    """Plan de financement: what is bought, what is borrowed."""
    person, style, day, money = dice.person(age=(25, 60)), dice.name_style(), dice.day_before(3000, 30), dice.money()
    bank, colour = dice.pick(_BANKS)
    price, own = dice.number(90, 330) * 1000, dice.number(5, 40) * 1000
    fees = round(price * 0.078)
    loan = price + fees - own - 15000
    html = (
        head(logo(bank, colour), f"<div class='r'>Le {long_date(day)}</div>") + "<h1>PLAN DE FINANCEMENT</h1>"
        + pairs((("Emprunteur(s)", f"<b>{spoken(person, style)}</b>"), ("Objet", "acquisition de la résidence principale"), ("Adresse du bien", dice.address().line())))
        + "<h2>Coût de l'opération</h2>" + table((("Prix d'acquisition", money(price)), ("Frais de notaire", money(fees)), ("<b>Total des besoins</b>", money(price + fees))), numbers=(1,))
        + "<h2>Ressources</h2>" + table((("Apport personnel", money(own)), ("Prêt à taux zéro (PTZ)", money(15000)), ("Prêt amortissable 240 mois - 3,45 %", money(loan)), ("<b>Total des ressources</b>", money(price + fees))), numbers=(1,))
        + paragraphs("Ce document est remis à titre indicatif et ne constitue pas une offre de prêt au sens de l'article L.313-24 du code de la consommation.") + f"<div class='r'>Le conseiller<br>{signature(4)}</div>"
    )  # fmt: skip
    return sheet(
        "financing_plan", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def schedule(dice: Dice) -> Paper:
    """Tableau d'amortissement of the home loan."""
    person, style, day = dice.person(age=(25, 60)), "LAST_FIRST", dice.day_before(3000, 30)
    money, capital, rate = dice.table_money(), float(dice.number(70, 240) * 1000), 0.0345 / 12
    payment = round(capital * rate / (1 - (1 + rate) ** -240), 2)
    rows, left = [], capital
    for rank in range(1, 25):
        interest = round(left * rate, 2)
        left = round(left - payment + interest, 2)
        month = (day.month + rank - 1) % 12 + 1
        rows.append(
            (
                str(rank),
                f"05/{month:02d}/{day.year + (day.month + rank - 1) // 12}",
                money(payment),
                money(payment - interest),
                money(interest),
                money(left),
            )
        )
    bank, colour = dice.pick(_BANKS)
    html = (
        head(logo(bank, colour), lines(f"Prêt n° {dice.digits(11)}", f"Édité le {day:%d/%m/%Y}")) + "<h1>TABLEAU D'AMORTISSEMENT - PLAN DE FINANCEMENT</h1>"
        + pairs((("Emprunteur", person.named(style)), ("Montant du prêt", money(capital)), ("Durée", "240 mois"), ("Taux nominal", "3,45 %"), ("Objet", "achat d'un logement")))
        + table(rows, ("N°", "Échéance", "Mensualité", "Capital amorti", "Intérêts", "Capital restant dû"), numbers=(2, 3, 4, 5))
    )  # fmt: skip
    return sheet(
        "financing_plan", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font(), size=9
    )


def simulation(dice: Dice) -> Paper:
    """The plan that a social-ownership agency draws up for a couple."""
    person, style, day, money = dice.person(age=(25, 55)), "first_LAST", dice.day_before(3000, 30), dice.money()
    other = dice.partner(person)
    price = dice.number(110, 260) * 1000
    html = (
        head(logo("ADIL", "#e65100", "Agence départementale d'information sur le logement"), f"<div class='r'>Étude du {day:%d/%m/%Y}</div>") + f"<h1>PLAN DE FINANCEMENT DE VOTRE ACCESSION</h1><p>Établi pour {spoken(person, style)} et {spoken(other, style)}</p>"
        + table((("Prix du logement", money(price)), ("Frais d'acte et de garantie", money(price * 0.08)), ("Apport", money(price * 0.1)), ("Prêt d'accession sociale (PAS) sur 25 ans", money(price * 0.78)), ("Prêt à taux zéro", money(price * 0.2)), ("Mensualité totale hors assurance", money(price * 0.0048))), ("Élément", "Montant"), numbers=(1,))
        + paragraphs("Document établi d'après les éléments fournis par les emprunteurs.")
    )  # fmt: skip
    fields = {"person_names": [person.named(style), other.named(style)], "issue_date": day}
    return sheet("financing_plan", html, fields, font=dice.font())


LAYOUTS = {"plan": plan, "schedule": schedule, "simulation": simulation}  # fmt: skip
