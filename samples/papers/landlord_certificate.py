"""The landlord's attestation that the tenant is up to date with rent and charges (instead of the last receipt)."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import HAND, head, lines, logo, paragraphs, sheet, signature, signed, spoken, table


def private_owner(dice: Dice) -> Paper:
    """A letter of a private landlord, typed or by hand."""
    tenant, owner, style = dice.person(age=(20, 75)), dice.person("landlord", age=(35, 85)), dice.name_style()
    home, day = dice.address(), dice.day_before(90)
    html = (
        lines(f"<b>{spoken(owner, style)}</b>", *dice.address("landlord_address").lines(), dice.phone())
        + f"<h1>{dice.pick(('ATTESTATION DU BAILLEUR', 'ATTESTATION DE PAIEMENT DES LOYERS', 'Attestation de bon paiement des loyers'))}</h1>"
        + paragraphs(
            f"Je soussigné{owner.e} {spoken(owner, style)}, propriétaire du logement situé {home.line()}, atteste que {spoken(tenant, style)}, locataire de ce logement depuis le {dice.day_before(2000, 100):%d/%m/%Y}, est à jour du paiement de ses loyers et charges à la date de ce jour.",
            "Fait pour servir et valoir ce que de droit.", f"À {home.town}, le {long_date(day)}",
        )
        + f"<div class='r'>Le bailleur<br>{signature(day.day)}</div>"
    )  # fmt: skip
    fields = {
        "host_name": owner.named(style),
        "beneficiary_name": tenant.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    font = HAND if dice.chance(0.3) else dice.font("any")
    return sheet("landlord_certificate", html, fields, font=font, size=12)


def social_landlord(dice: Dice) -> Paper:
    """A letter of a social landlord's agency."""
    tenant, style, day = dice.person(age=(20, 75)), "LAST_first", dice.day_before(90)
    company, home = dice.company("landlord_company", dice.pick(("social_landlord", "agency"))), dice.address()
    names = spoken(tenant, style)
    html = (
        head(logo(company.name, "#0a6e8a"), lines("Service gestion locative", company.address.line(), dice.phone()))
        + f"<p>Référence locataire : {dice.digits(8)}<br>{company.address.town}, le {day:%d/%m/%Y}</p><div class='to'>{lines(names, *home.lines())}</div><h1>ATTESTATION DE LOYER À JOUR</h1>"
        + paragraphs(
            f"Nous soussignés, {company.name}, attestons que {names} est locataire du logement sis {home.line()} et qu'à ce jour l'ensemble des loyers et charges appelés a été réglé.",
            "Aucune procédure n'est engagée à son encontre. Cette attestation est délivrée à la demande du locataire dans le cadre d'une demande de logement social.",
        )
        + signed("", long_date(day), "La chargée de clientèle", seed=5, seal=company.name.upper())
    )  # fmt: skip
    fields = {
        "host_name": company.name,
        "beneficiary_name": tenant.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet("landlord_certificate", html, fields, font=dice.font())


def agency_form(dice: Dice) -> Paper:
    """An agency's form in boxes, signed for the owner."""
    tenant, style, day, home = dice.person(age=(20, 75)), "LAST_FIRST", dice.day_before(90), dice.address()
    agency, money = dice.company("agency", "agency"), dice.money()
    rows = (
        ("Locataire", f"<b>{tenant.named(style)}</b>"), ("Adresse du logement", home.line()), ("Date d'entrée", f"{dice.day_before(2000, 100):%d/%m/%Y}"), ("Loyer mensuel charges comprises", money(dice.number(320, 1100))), ("Solde du compte à ce jour", money(0)),
    )  # fmt: skip
    html = (
        f"<h1>ATTESTATION DU BAILLEUR<br><span style='font-size:.7em'>paiement régulier des loyers et charges</span></h1><p>Bailleur ou mandataire : <b>{agency.name}</b>, {agency.address.line()}</p>" + table(rows)
        + "<p>Nous certifions que le locataire désigné ci-dessus est à jour de ses loyers et charges.</p>" + signed(agency.address.town, f"{day:%d/%m/%Y}", "Le gestionnaire", seed=15, seal=agency.name.upper())
    )  # fmt: skip
    fields = {
        "host_name": agency.name,
        "beneficiary_name": tenant.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet("landlord_certificate", html, fields, font=dice.font())


LAYOUTS = {"private_owner": private_owner, "social_landlord": social_landlord, "agency_form": agency_form}  # fmt: skip
