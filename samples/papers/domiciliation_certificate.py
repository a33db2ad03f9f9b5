"""The election of domicile of people without a fixed home, with a CCAS or an approved association (Cerfa 15548; CASF, L.264-1)."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import born, head, lines, logo, pairs, paragraphs, sheet, signature, signed, spoken

_BODIES = (
    "CCAS de Pessac",
    "CCAS de Villeurbanne",
    "Association Emmaüs Solidarité",
    "Secours catholique - Délégation de Gironde",
    "Croix-Rouge française - Accueil de jour",
    "CIAS du Pays de Caux",
)


def cerfa(dice: Dice) -> Paper:
    """The national form."""
    person, style, day = dice.person(age=(18, 70)), "LAST_first", dice.day_before(300, 5)
    body, place = dice.pick(_BODIES), dice.address("")
    html = (
        head(lines("<b style='font-size:1.4em'>cerfa</b>", "N° 15548*02"), "<div class='r b'>ATTESTATION D'ÉLECTION DE DOMICILE</div>")
        + "<p class='c small'>Articles L.264-1 à L.264-10 et D.264-1 du code de l'action sociale et des familles</p><h2 class='tint'>Organisme procédant à l'élection de domicile</h2>" + pairs((("Nom de l'organisme", f"<b>{body}</b>"), ("Adresse", place.line()), ("N° d'agrément", dice.digits(6))))
        + "<h2 class='tint'>Personne ayant élu domicile</h2>" + pairs((("Civilité, nom, prénom", f"<b>{spoken(person, style)}</b>"), ("Date et lieu de naissance", f"{person.birth_date:%d/%m/%Y} à {person.birth_place}")))
        + f"<p>a élu domicile dans notre organisme à la date du <b>{day:%d/%m/%Y}</b>.</p><p>L'attestation est valable jusqu'au <b>{day + dt.timedelta(days=364):%d/%m/%Y}</b>.</p>"
        + paragraphs("Cette attestation permet l'ouverture des droits aux prestations sociales, la délivrance d'un titre national d'identité et l'inscription sur les listes électorales.")
        + signed(place.town, f"{day:%d/%m/%Y}", "Le responsable de l'organisme", seed=3, seal=body.upper())
    )  # fmt: skip
    return sheet(
        "domiciliation_certificate", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def letter(dice: Dice) -> Paper:
    """A letter of the body."""
    person, style, day = dice.person(age=(18, 70)), dice.name_style(), dice.day_before(300, 5)
    body, place = dice.pick(_BODIES), dice.address("")
    html = (
        head(logo(body, "#b03a2e"), place.line()) + "<h1>CERTIFICAT DE DOMICILIATION</h1>"
        + paragraphs(
            f"Le directeur certifie que {spoken(person, style)}, {born(person)}, sans domicile stable, est domicilié{person.e} administrativement au {body}, {place.line()}, où son courrier lui est remis.",
            f"Cette domiciliation est accordée pour une durée d'un an à compter du {long_date(day)}, en application de l'article L.264-2 du code de l'action sociale et des familles.",
        )
        + signed(place.town, long_date(day), "Le directeur", seed=12, seal=body.upper())
    )  # fmt: skip
    return sheet(
        "domiciliation_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


def card_of_place(dice: Dice) -> Paper:
    """A short attestation of an association, on half a sheet."""
    person, style, day = dice.person(age=(18, 70)), "LAST_FIRST", dice.day_before(300, 5)
    body, place = dice.pick(_BODIES), dice.address("")
    html = (
        f"<div class='c'><b>{body}</b><br>{place.line()}</div><h1>ATTESTATION DE DOMICILIATION POSTALE ET ADMINISTRATIVE</h1><p>N° {dice.number(100, 9999)}</p>"
        + pairs((("Nom", person.last_name.upper()), ("Prénom", person.first_name.upper()), ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("Domicilié(e) depuis le", f"{day:%d/%m/%Y}"), ("Valable jusqu'au", f"{day + dt.timedelta(days=364):%d/%m/%Y}")))
        + f"<p class='small'>Élection de domicile, article L.264-2 du CASF. Fait à {place.town}, le {day:%d/%m/%Y}.</p>{signature(16)}"
    )  # fmt: skip
    return sheet(
        "domiciliation_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        page="A5 landscape",
        margin="12mm",
        font=dice.font(),
    )


LAYOUTS = {"cerfa": cerfa, "letter": letter, "card_of_place": card_of_place}  # fmt: skip
