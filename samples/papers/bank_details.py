"""The relevé d'identité bancaire (RIB): IBAN, BIC, the account's holder. No list of the application asks for it."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import head, lines, logo, pairs, sheet, spoken, table

_BANKS = (
    ("BANQUE POSTALE DE L'OUEST", "#003da5", "PSSTFRPPBOR"),
    ("CRÉDIT MUTUEL OCÉAN", "#1d4f9c", "CMCIFR2A"),
    ("CAISSE D'ÉPARGNE AQUITAINE", "#c8102e", "CEPAFRPP333"),
    ("SOCIÉTÉ BANCAIRE DU NORD", "#111", "SOGEFRPP"),
)


def slip(dice: Dice) -> Paper:
    """A full page with the slip in a table."""
    person, style, iban = dice.person(age=(18, 85)), dice.name_style(), dice.iban()
    name, colour, bic = dice.pick(_BANKS)
    bare = iban.replace(" ", "")
    html = (
        head(logo(name, colour), lines("Agence de " + dice.address("").town, dice.phone())) + "<h1>RELEVÉ D'IDENTITÉ BANCAIRE</h1><p class='small'>Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte (virements, paiements de quittances, etc.).</p>"
        + table([(bare[4:9], bare[9:14], bare[14:25], bare[25:27], name)], ("Code banque", "Code guichet", "N° de compte", "Clé RIB", "Domiciliation")) + pairs((("IBAN (International Bank Account Number)", f"<b>{iban}</b>"), ("BIC (Bank Identifier Code)", bic), ("Titulaire du compte", lines(spoken(person, style), *dice.address().lines(True)))))
    )  # fmt: skip
    return sheet("bank_details", html, {"person_names": [person.named(style)]}, font=dice.font())


def small_slip(dice: Dice) -> Paper:
    """The coupon of a cheque book or of a telephone's screen."""
    person, iban = dice.person(age=(18, 85)), dice.iban()
    name, colour, bic = dice.pick(_BANKS)
    html = (
        f"<div class='box' style='width:130mm'><div style='background:{colour};color:#fff;padding:4px'>{name} - RIB / IBAN</div><p class='b'>{person.named('LAST_FIRST')}</p>"
        f"{pairs((('IBAN', iban), ('BIC', bic), ('Titulaire', person.named('LAST_FIRST'))), width='22%')}<p class='tiny'>Relevé d'identité bancaire - Compte courant en euros</p></div>"
    )
    return sheet("bank_details", html, {"person_names": [person.named("LAST_FIRST")]}, font=dice.font())


def mobile_bank(dice: Dice) -> Paper:
    """The RIB shared from a telephone, in a narrow page."""
    person, iban, style = dice.person(age=(18, 60)), dice.iban(), "first_last"
    name, colour, bic = dice.pick(
        (
            ("Nickel", "#ff5f00", "FPELFR21XXX"),
            ("Boursorama Banque", "#e20074", "BOUSFRPPXXX"),
            ("Fortuneo", "#9bc31f", "FTNOFRP1XXX"),
        )
    )
    html = (
        f"<div style='background:{colour};color:#fff;padding:8mm;font-size:1.4em'>{name}</div><h2>Mes coordonnées bancaires (RIB)</h2>"
        + "".join(f"<div class='small' style='color:#666;margin-top:4mm'>{label}</div><div class='b'>{value}</div>" for label, value in (("Titulaire", person.named(style)), ("IBAN", iban), ("BIC", bic), ("Adresse", dice.address().line())))
    )  # fmt: skip
    return sheet(
        "bank_details",
        html,
        {"person_names": [person.named(style)]},
        page="110mm 190mm",
        margin="8mm",
        font=dice.font(),
    )


LAYOUTS = {"slip": slip, "small_slip": small_slip, "mobile_bank": mobile_bank}  # fmt: skip
