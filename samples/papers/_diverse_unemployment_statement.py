"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice, month_ends
from samples.french import MONTHS, long_date
from samples.paper import Paper
from samples.stationery import lines, paragraphs, sheet, signature, spoken


def self_employed_allowance(dice: Dice) -> Paper:
    """The operator's letter about the allowance of a former self-employed: navy block of identity, the month's sum in a line of big type."""
    person, home, (year, month) = dice.person(age=(26, 60)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    day, rate = dice.day_after(9, 2, of=last), round(19.73 + dice.number(0, 1087) / 100, 2)
    days, money = last.day - dice.number(0, 6), dice.money()
    gross = round(rate * days, 2)
    held = dice.pick((0.0, round(gross * 0.031, 2)))
    paid = round(gross - held, 2)
    before, clerk, rights = dice.amount(480, 820), dice.person("", age=(30, 60)), dice.day_before(160, 70, of=first)
    firm, closed = dice.company(kind="company"), dice.day_before(280, 190, of=first)
    navy = f"<div style='background:#1b2a6b;color:#fff;padding:4mm;border-radius:2mm;width:74mm'>{spoken(person, 'first_last')}<br>Identifiant {dice.digits(7)}{dice.letters(1)}<br>Agence {home.town} Centre<br>Correspondante : {clerk.first_name[0]}. {clerk.last_name}</div>"
    html = (
        f"<div style='font-size:1.6em;font-weight:bold;color:#1b2a6b'>France <span style='color:#e1000f'>Travail</span></div><table style='margin:6mm 0'><tr><td>{navy}</td><td style='padding:4mm 0 0 12mm'>{lines(spoken(person), *home.lines(True))}</td></tr></table><p>Le {long_date(day)}</p>"
        f"<h2>Attestation de versement de l'allocation des travailleurs indépendants (ATI)</h2><p>Nous attestons vous avoir versé, au titre de {MONTHS[month - 1]} {year} :</p><p style='font-size:1.7em;color:#1b2a6b;margin:4mm 0'><b>{money(paid)}</b></p>"
        + f"<ul><li>{days} jours indemnisés, du {first:%d/%m/%Y} au {last:%d/%m/%Y}, à {money(rate)} par jour, soit {money(gross)}</li><li>prélèvement à la source de l'impôt : {money(held)}</li><li>virement du {dice.day_after(5, 2, of=last):%d/%m/%Y}</li></ul>"
        + paragraphs(
            f"Pour mémoire, le versement précédent s'élevait à {money(before)}. L'allocation vous a été accordée le {rights:%d/%m/%Y}, pour 182 jours calendaires, après la cessation, le {closed:%d/%m/%Y}, de l'activité de {firm.name} (SIRET {firm.siret}, {firm.address.line()}), dont vous étiez dirigeant{person.e}.",
            "Elle est forfaitaire : vos droits ne dépendent pas du nombre de jours travaillés. Pensez à actualiser votre situation entre le 28 et le 15 du mois suivant.",
            "Attestation délivrée à votre demande pour faire valoir ce que de droit.",
        )
        + f"<div>La directrice de la plateforme<br>{signature(2)}</div>"
    )  # fmt: skip
    fields = {"beneficiary_name": person.named(), "period": f"{year}-{month:02d}", "issue_date": day, "amount": paid}
    return sheet("unemployment_statement", html, fields, font="Inter", size=9.8)


LAYOUTS = {"diverse_self_employed_allowance": self_employed_allowance}
