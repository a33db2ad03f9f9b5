"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import head, lines, logo, paragraphs, sheet, signature, spoken, table


def two_tongue_row(dice: Dice) -> Paper:
    """A foreign-owned manager of dwellings writes in two languages: one row of values, no heading; the old flat and an older paper told."""
    person = dice.person(sex="F", age=(24, 70))
    if "person" not in dice.given:
        person = replace(person, birth_name=person.birth_name or dice.faker.last_name())
    home, day, money = dice.address(), dice.day_before(150, 3), dice.money()
    lease, older = dice.day_before(2200, 500, of=day), dice.day_before(420, 200, of=day)
    boss, former, old = dice.person("", age=(35, 62)), dice.person("", age=(40, 75)), dice.address("")
    rent = dice.amount(520, 980, "rent")
    firm = dice.pick(("Nordwohnen Résidences France SAS", "Vestia Living France SAS", "Kastell Residential SAS"))
    born = f" née {person.birth_name.upper()}" if person.birth_name else ""
    html = (
        head(logo(firm.split()[0], "#374151", "Living · Wohnen · Habiter"), lines(firm, "2 place de la Défense", "92400 Courbevoie", f"tél. {dice.phone()}"))
        + f"<p>Réf. {dice.letters(2)}-{dice.digits(6)}</p><p><b>Objet / Subject :</b> situation locative de {spoken(person)}{born} / tenancy status</p><p>Chère Madame {person.last_name}, <i>Dear Mrs {person.last_name},</i></p>"
        + paragraphs(
            f"Le présent document, établi ce jour, {long_date(day, weekday=True)}, répond à votre demande. Vous habitiez auparavant {old.line()}, chez {spoken(former)}, votre ancien bailleur ; nous ne nous prononçons pas sur cette période.",
            "<i>This document answers your request. We make no statement about your former dwelling or landlord.</i>",
        )
        + table(
            ((home.line(), f"{lease:%d/%m/%Y}", money(rent), "à jour / up to date", "aucun / none"),),
            ("Logement loué<br><i>Dwelling</i>", "Bail du<br><i>Lease of</i>", "Loyer et charges<br><i>Rent and charges</i>", "Paiements<br><i>Payments</i>", "Incident<br><i>Default</i>"),
        )
        + paragraphs(
            "Vous occupez toujours ce logement en qualité de locataire de notre société, qui en est propriétaire, et vous vous acquittez régulièrement de vos loyers. <i>You still live there as our tenant and pay your rent on time.</i>",
            f"Ceci remplace notre lettre du {older:%d/%m/%Y}, qui mentionnait un loyer de {money(round(rent - 14.5, 2))}. <i>It replaces our earlier letter.</i>",
        )
        + f"<div class='to'>{lines('Pour le directeur, par délégation,', spoken(boss), 'Customer Care Manager')}{signature(8)}</div><p class='tiny'>{firm}, filiale de Nordic Homes Holding AB, Stockholm – RCS Nanterre {dice.digits(9)} – IBAN {dice.iban()}</p>"
    )  # fmt: skip
    fields = {"host_name": firm, "beneficiary_name": person.named(), "address": home.truth(), "issue_date": day}
    return sheet("landlord_certificate", html, fields, font="Inter", size=9.6)


LAYOUTS = {"diverse_two_tongue_row": two_tongue_row}
