"""The attestation that a request for family reunification was filed with the OFII (CESEDA, art. R.434-12)."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.papers import _mixed_family_reunification_certificate, _sorted_family_reunification_certificate
from samples.stationery import (
    barcode,
    born,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signed,
    spoken,
    stamp,
)


def ofii(dice: Dice) -> Paper:
    """Attestation de dépôt, letter of the OFII's direction."""
    person, style, day = dice.person(age=(22, 60)), "LAST_first", dice.day_before(400)
    family = dice.partner(person, same_name=True)
    town = dice.address("").town
    number = f"RF{dice.digits(9)}"
    html = (
        head(logo("OFII", "#1f3c88", "Office français de l'immigration et de l'intégration"), lines(f"Direction territoriale de {town}", dice.phone()))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p>Référence : {number}</p><p class='r'>{town}, le {long_date(day)}</p>"
        + "<h1>ATTESTATION DE DÉPÔT<br>D'UNE DEMANDE DE REGROUPEMENT FAMILIAL</h1>"
        + f"<p>Vu les articles L.434-1 et suivants et R.434-12 du code de l'entrée et du séjour des étrangers et du droit d'asile,</p><p>le directeur général de l'OFII atteste que <b>{spoken(person, style)}</b>, {born(person, 'slash')}, a déposé une demande complète de regroupement familial au bénéfice de {spoken(family, style)}.</p>"
        + paragraphs("Le délai de six mois imparti à l'autorité administrative pour statuer court à compter de la date de la présente attestation.", "Le logement peut être recherché pendant l'instruction de la demande.")
        + signed("", f"{day:%d/%m/%Y}", "Le directeur territorial", seed=3, seal="OFII")
    )  # fmt: skip
    return sheet(
        "family_reunification_certificate",
        html,
        {"person_names": [person.named(style), family.named(style)], "issue_date": day},
        font=dice.font(),
    )


def prefecture(dice: Dice) -> Paper:
    """Attestation of filing in a table, as printed at the counter."""
    person, day = dice.person(age=(22, 60)), dice.day_before(400)
    town, style = dice.address("").town, "LAST_FIRST"
    number = dice.digits(10)
    rows = (
        ("Numéro de dossier", number), ("Demandeur", f"<b>{person.named(style)}</b>"), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("Adresse", dice.address().line()),
        ("Nombre de bénéficiaires", str(dice.number(1, 5))), ("Date de dépôt du dossier complet", f"{day:%d/%m/%Y}"),
    )  # fmt: skip
    html = (
        head(republic("MINISTÈRE DE L'INTÉRIEUR", "OFII"), barcode(number)) + "<h1>REGROUPEMENT FAMILIAL<br>Attestation de dépôt de dossier</h1>" + pairs(rows)
        + paragraphs("La présente attestation est remise au demandeur lors du dépôt du dossier complet (Cerfa n° 11436). Elle ne vaut pas accord de regroupement familial.")
        + f"<p>À {town}, le {day:%d/%m/%Y}</p>" + stamp("OFII")
    )  # fmt: skip
    return sheet(
        "family_reunification_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font(),
    )


def letter(dice: Dice) -> Paper:
    """A plain letter of the OFII's delegation, without a table."""
    person, style, day = dice.person(age=(22, 60)), "first_LAST", dice.day_before(400)
    html = (
        head(lines("<b>Office français de l'immigration et de l'intégration</b>", f"Délégation de {dice.address('').town}"), f"Le {day:%d/%m/%Y}") + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p class='b'>Objet : votre demande de regroupement familial - dossier n° {dice.digits(8)}</p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", "Nous attestons que votre demande de regroupement familial a été déposée et que votre dossier est complet. Il est transmis au maire de votre commune pour l'enquête sur le logement et les ressources.", "Cette attestation peut être produite à l'appui d'une demande de logement social.")
        + stamp("OFII")
    )  # fmt: skip
    return sheet(
        "family_reunification_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("any"),
    )


LAYOUTS = {"ofii": ofii, "prefecture": prefecture, "letter": letter}  # fmt: skip
LAYOUTS |= _mixed_family_reunification_certificate.LAYOUTS
LAYOUTS |= _sorted_family_reunification_certificate.LAYOUTS
