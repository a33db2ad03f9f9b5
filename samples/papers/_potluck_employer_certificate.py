"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import lines, paragraphs, sheet, signature, spoken


def answer_to_landlord(dice: Dice) -> Paper:
    """A personnel office answers a landlord's letter: no title, the landlord's address where the employee's might be, former firm's and posting's days in the prose, pay last."""
    person, company, style = dice.person(age=(21, 62)), dice.company(), dice.pick(("first_LAST", "LAST_first"))
    issued = dice.day_before(70)
    start = dice.day_before(3600, 200, of=issued)
    seniority, asked, moved = (
        dice.day_before(1400, 300, of=start),
        dice.day_before(21, 4, of=issued),
        dice.day_before(120, 30, of=issued),
    )
    gross, money = dice.amount(1810, 3700, "gross_pay"), dice.money()
    net, writer = round(gross * 0.781, 2), dice.person("", age=(28, 60))
    landlord, contact = dice.company("landlord", "social_landlord"), dice.person("", age=(25, 60))
    html = (
        f"<table style='border-bottom:2pt solid #8a5a00'><tr><td><b style='font-size:14pt;color:#8a5a00'>{company.name}</b></td><td class='r small'>Pôle Ressources humaines — gestion du personnel<br>{company.address.line()}<br>{dice.phone()} · SIRET {company.siret}</td></tr></table>"
        + f"<div class='to'>{lines(landlord.name, f'à l’attention de {spoken(contact)}', landlord.address.street, f'{landlord.address.postcode} {landlord.address.town}')}</div>"
        + f"<p>Vos réf. : votre courrier du {asked:%d/%m/%Y}<br>Nos réf. : RH/{dice.digits(4)}/{writer.last_name[:2].upper()}<br>Suivi par : {writer.named()}</p><p class='r'>{company.address.town}, le {long_date(issued)}</p><p>{'Madame' if contact.sex == 'F' else 'Monsieur'},</p>"
        + paragraphs(
            f"En réponse à votre demande et avec l'accord de l'intéressé{person.e}, nous vous indiquons que {spoken(person, style)} fait partie de nos effectifs sous contrat à durée indéterminée depuis le {long_date(start)}. Son ancienneté a été reprise au {long_date(seniority)} au titre de son emploi chez notre prédécesseur, l'entreprise {dice.person('').last_name} Frères.",
            f"{'Elle' if person.sex == 'F' else 'Il'} occupe un poste de {dice.pick(JOBS).lower()}, à temps complet, et a rejoint notre site de {dice.address('').town} le {long_date(moved)}. La période d'essai est terminée et aucune procédure n'est en cours.",
            f"Son salaire s'élève à {money(gross)} bruts par mois sur douze mois ; le net versé le mois dernier, prime de transport de {money(38.5)} comprise, a été de {money(net)}.",
            "Nous vous prions d'agréer nos salutations distinguées.",
        )
        + f"<div style='margin:10mm 0 0 55%'>{writer.named()}<br>Chargé{writer.e} du personnel<br>{signature(issued.day)}</div>"
    )  # fmt: skip
    truth = {"employee_name": person.named(style), "employer_name": company.name, "contract_kind": "permanent", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font="Caladea", size=11)


LAYOUTS = {"answer_to_landlord": answer_to_landlord}
