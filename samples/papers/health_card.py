"""The carte Vitale: name and social security number on a green card; the attestation de droits says the same on paper.

No landlord or desk may ask for it.
"""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.papers import _apart_identity, _mixed_health_card, _sorted_health_card
from samples.stationery import at, card, head, lines, logo, pairs, portrait, sheet, spoken


def vitale(dice: Dice) -> Paper:
    """The card with a photograph, cut close."""
    person, day = dice.person(age=(16, 85)), dice.day_before(3000, 30)
    nir = dice.nir(person)
    shown = f"{nir[0]} {nir[1:3]} {nir[3:5]} {nir[5:7]} {nir[7:10]} {nir[10:13]} {nir[13:]}"
    html = card(
        at(5, 4, "<b>Vitale</b>", "font-size:17pt;color:#fff;font-style:italic") + at(50, 5, "carte d'assurance maladie", "font-size:6.5pt;color:#fff")
        + at(6, 17, '<div style="width:12mm;height:9mm;border-radius:1.5mm;background:#d9b65c;border:.4pt solid #8a6d1f"></div>') + at(62, 12, portrait(dice.number(0, 99), width=70))
        + at(6, 30, f"<b>{person.first_name}</b><br><b>{person.last_name.upper()}</b><br>{shown}<br><span style='font-size:6pt'>émise le {day:%d/%m/%Y}</span>", "font-size:9pt"),
        ground="#6fae3d", tint="#b9d77f",
    )  # fmt: skip
    return sheet(
        "health_card",
        html,
        {"person_names": [person.named()], "issue_date": day},
        page="96mm 64mm",
        margin="5mm",
        font=dice.font(),
    )


def rights(dice: Dice) -> Paper:
    """Attestation de droits à l'assurance maladie (the paper carte Vitale)."""
    person, style, day = dice.person(age=(16, 85)), "LAST_FIRST", dice.day_before(200)
    html = (
        head(logo("l'Assurance Maladie", "#0c419a"), f"Le {long_date(day)}") + "<h1>ATTESTATION DE DROITS À L'ASSURANCE MALADIE</h1><p class='c'>complément de votre carte Vitale</p>"
        + pairs((("Assuré(e)", f"<b>{spoken(person, style)}</b>"), ("N° d'immatriculation", dice.nir(person)), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("Code gestion", "10"), ("Organisme de rattachement", f"01 331 {dice.digits(4)}"), ("Droits ouverts", f"du {day:%d/%m/%Y} au {day.replace(year=day.year + 1, day=min(day.day, 28)):%d/%m/%Y}")))
        + lines("Bénéficiaire de la prise en charge de base de 100 % : non", "Complémentaire santé solidaire : non", cls="small")
    )  # fmt: skip
    return sheet("health_card", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font())


def without_portrait(dice: Dice) -> Paper:
    """The older card, without a photograph, photocopied on a sheet."""
    person = dice.person(age=(25, 90))
    nir = dice.nir(person)
    words = (
        at(0, 0, "", "width:85.6mm;height:15mm;background:#f6c700") + at(5, 4, "<b>VITALE</b>", "font-size:15pt;color:#1b6b2f") + at(6, 20, '<div style="width:12mm;height:9mm;border-radius:1.5mm;background:#d9b65c"></div>')
        + at(6, 36, f"{person.first_name.upper()}<br>{person.last_name.upper()}", "font-size:8.5pt;color:#fff") + at(45, 40, f"{nir[0]} {nir[1:3]} {nir[3:5]} {nir[5:7]} {nir[7:10]} {nir[10:13]}&nbsp;&nbsp;{nir[13:]}", "font-size:7.5pt;color:#fff")
    )  # fmt: skip
    html = f"<div style='padding:25mm'>{card(words, ground='#2f8f46', tint='#5aa84f')}</div>"
    return sheet("health_card", html, {"person_names": [person.named("FIRST_LAST")]}, font=dice.font())


LAYOUTS = {"vitale": vitale, "rights": rights, "without_portrait": without_portrait}  # fmt: skip
LAYOUTS |= _mixed_health_card.LAYOUTS
LAYOUTS |= _sorted_health_card.LAYOUTS | _apart_identity.HEALTH
