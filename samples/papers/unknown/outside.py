"""Papers that are none of the types, drawn by somebody who knew nothing of the reader."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date, month_printed
from samples.paper import Paper
from samples.stationery import lines, pairs, paragraphs, sheet, signature, spoken, table


def full_settlement(dice: Dice) -> Paper:
    """Reçu pour solde de tout compte: sums, employer and employee as on a payslip, and yet none."""
    person, company, money = dice.person(age=(20, 63)), dice.company(kind="company"), dice.money()
    left = dice.day_before(400, 3)
    month = month_printed(left.year, left.month, "lower")
    parts = [(f"Salaire de {month}", dice.amount(400, 1_900)), ("Indemnité compensatrice de congés payés", dice.amount(90, 1_400)), ("Indemnité légale de licenciement", dice.amount(300, 5_200)), ("Prime de fin d'année au prorata", dice.amount(40, 600))]  # fmt: skip
    total = round(sum(value for _, value in parts), 2)
    html = (
        f"<div class='head'><div>{lines(f'<b>{company.name}</b>', *company.address.lines(), f'SIRET {company.siret}')}</div><div>{lines(spoken(person), *dice.address().lines())}</div></div><p class='c b' style='font-size:14pt;margin:10mm 0'>REÇU POUR SOLDE DE TOUT COMPTE</p>"
        + paragraphs(f"Je soussigné{person.e} {spoken(person)}, n° de sécurité sociale {dice.nir(person)}, employé{person.e} du {dice.day_before(3_000, 300, of=left):%d/%m/%Y} au {left:%d/%m/%Y}, reconnais avoir reçu de mon employeur, par virement, la somme nette de <b>{money(total)}</b>, qui se décompose ainsi :")
        + table([(label, money(value)) for label, value in parts], cls="rows", numbers=(1,))
        + paragraphs("Ce reçu peut être dénoncé par lettre recommandée dans les six mois qui suivent sa signature ; au-delà, il devient libératoire pour l'employeur pour les sommes qui y sont mentionnées (article L. 1234-20 du code du travail).", f"Établi en deux exemplaires à {company.address.town}, le {long_date(left)}")
        + f"<div class='sign'><div>« Bon pour solde de tout compte »{signature(4)}</div><div>L'employeur{signature(27)}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Carlito", size=11.5, margin="18mm 22mm")


def offer_of_a_dwelling(dice: Dice) -> Paper:
    """A social landlord offers a dwelling (commission's rank, rent, charges, surface, answer within ten days): no lease, no notice of rent, no registration."""
    person, landlord, money = (
        dice.person(age=(20, 75)),
        dice.company("landlord_company", "social_landlord"),
        dice.money(),
    )
    day, home = dice.day_before(60), dice.address("")
    rent, charges, rooms = dice.amount(280, 690), dice.amount(30, 170), dice.number(1, 5)
    number = f"{dice.pick(('033', '075', '069'))}{dice.number(1, 12):02d}{dice.number(18, 25)}{dice.digits(6)}GDPUB"
    html = (
        f"<div style='border-bottom:2pt solid #5a2a82;padding-bottom:3mm'><b style='font-size:15pt;color:#5a2a82'>{landlord.name}</b> <span class='small'>Direction de l'attribution — {landlord.address.line()}</span></div><div style='margin:8mm 0 8mm 95mm'>{lines(spoken(person), *dice.address().lines())}</div><p>{landlord.address.town}, le {long_date(day)}</p><p class='b'>Objet : proposition de logement — décision de la commission d'attribution (CALEOL) du {day - dt.timedelta(days=dice.number(2, 6)):%d/%m/%Y}</p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"La commission a examiné votre demande n° {number} et vous a classé{person.e} en rang {dice.number(1, 3)} pour le logement décrit ci-dessous.")
        + pairs((("Adresse", home.line()), ("Type", f"T{rooms}, {dice.number(2, 9)}e étage"), ("Surface habitable", f"{rooms * 17 + dice.number(8, 15)} m²"), ("Loyer mensuel hors charges", money(rent)), ("Provision pour charges", money(charges)), ("Total estimé avant APL", money(round(rent + charges, 2))), ("Dépôt de garantie", money(rent)), ("Disponible à partir du", f"{day + dt.timedelta(days=dice.number(20, 60)):%d/%m/%Y}")), width="40%")
        + paragraphs("Vous disposez d'un délai de dix jours pour nous faire connaître votre réponse. Sans réponse de votre part, votre silence vaudra refus (article R. 441-10 du code de la construction et de l'habitation).", "Pour la signature du bail, vous apporterez votre pièce d'identité, vos trois derniers bulletins de salaire, votre dernier avis d'impôt et une attestation d'assurance habitation.")
        + "<p style='margin-top:6mm'>☐ J'accepte &nbsp;&nbsp; ☐ Je refuse, motif : ..............................................</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Open Sans", size=9.8, margin="16mm 19mm")


LAYOUTS = {"full_settlement": full_settlement, "offer_of_a_dwelling": offer_of_a_dwelling}
