"""The notice of a scholarship from the CROUS: conditional before the enrolment, final after; échelon and yearly amount."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import head, lines, logo, pairs, paragraphs, republic, sheet, signature, spoken, table

_STEPS = (("0 bis", 1454), ("1", 2163), ("2", 3071), ("3", 3828), ("4", 4587), ("5", 5212), ("6", 5506), ("7", 6335))
_ACADEMIES = ("Bordeaux-Aquitaine", "Créteil", "Lyon", "Lille Nord-Pas de Calais", "Rennes-Bretagne")


def final_notice(dice: Dice) -> Paper:
    """Notification définitive on two pages."""
    person, style, day = dice.person(age=(17, 27)), "first_LAST", dice.day_before(200)
    year = day.year - (day.month < 7)
    step, amount = dice.pick(_STEPS)
    academy, money = dice.pick(_ACADEMIES), dice.money()
    html = (
        head(logo("Crous", "#e8501e", academy), republic("MINISTÈRE CHARGÉ DE L'ENSEIGNEMENT SUPÉRIEUR"))
        + f"<h1>DOSSIER SOCIAL ÉTUDIANT<br>NOTIFICATION DÉFINITIVE {year}-{year + 1}</h1><p class='r'>Le {long_date(day)}</p><div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div>"
        + "<h2>Votre état civil</h2>" + pairs((("Nom, prénom", person.named("LAST_first")), ("INE", f"{dice.digits(9)}{dice.letters(2)}"), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}")))
        + f"<p>Suite à votre demande, j'ai le plaisir de vous informer qu'une bourse sur critères sociaux vous est attribuée pour l'année universitaire {year}-{year + 1}.</p><div class='new'></div>"
        + "<h2>Décision définitive</h2>" + table((("Échelon", step), ("Montant annuel", money(amount)), ("Nombre de mensualités", "10"), ("Établissement d'inscription", "Université de Bordeaux")))
        + paragraphs("Cette décision est prise sous réserve de votre assiduité aux cours et de votre présence aux examens.", "Vous disposez d'un délai de deux mois pour former un recours.") + f"<div class='r'>Pour la rectrice et par délégation,<br>{signature(9)}</div>"
    )  # fmt: skip
    return sheet(
        "scholarship_notice", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def conditional_notice(dice: Dice) -> Paper:
    """Notification conditionnelle, one page, before the enrolment."""
    person, style, day = dice.person(age=(17, 27)), "LAST_FIRST", dice.day_before(200)
    year = day.year
    step, amount = dice.pick(_STEPS)
    academy = dice.pick(_ACADEMIES)
    html = (
        head(lines(f"<b>CROUS DE {academy.upper()}</b>", "Service des bourses", dice.phone()), f"N° {dice.digits(10)}")
        + f"<div class='to'>{lines(person.named(style), *dice.address().lines(True))}</div><p>Objet : bourse sur critères sociaux - notification conditionnelle d'attribution {year}-{year + 1}</p>"
        + paragraphs(
            f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"Sous réserve de votre inscription effective, une bourse d'enseignement supérieur échelon {step}, d'un montant annuel de {amount} euros, vous est accordée à titre conditionnel.",
            "Vous êtes exonéré(e) du paiement de la contribution vie étudiante et de campus (CVEC).", "Présentez cette notification à l'établissement lors de votre inscription.", f"Fait le {day:%d/%m/%Y}",
        )
        + signature(14)
    )  # fmt: skip
    return sheet(
        "scholarship_notice", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def secondary_school(dice: Dice) -> Paper:
    """National lycée scholarship: notification by the rectorat."""
    person, style, day = dice.person(age=(15, 19)), "LAST_first", dice.day_before(200)
    parent, year = dice.partner(person, same_name=True), day.year - (day.month < 7)
    html = (
        head(republic("ACADÉMIE DE " + dice.pick(("BORDEAUX", "LILLE", "CRÉTEIL")), "Service des bourses nationales"), f"INE {dice.digits(9)}{dice.letters(2)}") + f"<h1>NOTIFICATION D'ATTRIBUTION<br>DE BOURSE NATIONALE DE LYCÉE</h1><p>Année scolaire {year}-{year + 1}</p>"
        + pairs((("Élève boursier", f"<b>{person.named(style)}</b>"), ("Établissement", "Lycée Gustave Eiffel"), ("Échelon", str(dice.number(1, 6))), ("Montant annuel", f"{dice.number(460, 990)},00 €"), ("Responsable légal", spoken(parent, style))))
        + paragraphs("La bourse est versée en trois parts trimestrielles, sous réserve d'assiduité.", f"Le {long_date(day)}") + f"<div class='r'>Pour le recteur<br>{signature(7)}</div>"
    )  # fmt: skip
    return sheet(
        "scholarship_notice", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"final_notice": final_notice, "conditional_notice": conditional_notice, "secondary_school": secondary_school}  # fmt: skip
