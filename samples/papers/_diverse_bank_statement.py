"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import lines, logo, paragraphs, sheet, signature, spoken, table


def window_boxes(dice: Dice) -> Paper:
    """A window letter without a heading: the first of the month under the emblem, boxes with labels above, the month's movements."""
    person, home, (year, month) = dice.person(age=(19, 78)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    day, money = last + dt.timedelta(days=1), dice.table_money()
    spouse, chief, employer = dice.partner(person, same_name=False), dice.person("", age=(35, 60)), dice.company()
    full = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    opening = dice.amount(80, 900)
    moves = [
        (first + dt.timedelta(days=2), f"Prélèvement loyer {dice.pick(('Logis Métropole', 'Vilogia', 'Domofrance'))}", -dice.amount(380, 690)),
        (first + dt.timedelta(days=5), f"Virement de {spouse.named('LAST_first')}, pension enfants", dice.amount(120, 300)),
        (first + dt.timedelta(days=9), "Carte supermarché", -dice.amount(30, 140)),
        (first + dt.timedelta(days=15), "Prélèvement assurance habitation", -dice.amount(11, 28)),
        (first + dt.timedelta(days=20), "Retrait distributeur", -60.0),
        (first + dt.timedelta(days=26), f"Virement salaire {employer.name}", dice.amount(1350, 2150)),
    ]  # fmt: skip
    closing = round(opening + sum(sum_ for _, _, sum_ in moves), 2)
    box = "<td style='border:.7pt solid #0b5;padding:2mm'><div class='tiny'>{}</div><b>{}</b></td>"
    html = (
        f"<table><tr><td style='width:52%'>{logo('Banque Estérel', '#0a7a55')}<p>le {long_date(day)}</p><div class='small'><b>Vos références</b><br>{lines(f'Client : {dice.digits(8)}', f'Agence : {home.town} Gare', f'Courrier : RLV/{year}{month:02d}')}</div></td><td style='padding-top:22mm'>{lines(f'{person.civility} {full}', *home.lines(True))}</td></tr></table>"
        f"<p style='margin-top:7mm'>{'Madame' if person.sex == 'F' else 'Monsieur'},</p><p>Vous trouverez ici la situation et le détail du mois de votre compte courant.</p>"
        f"<table style='border-collapse:separate;border-spacing:1.5mm'><tr>{box.format('Compte ouvert au nom de', full)}{box.format('Compte n°', dice.digits(11))}{box.format('IBAN', dice.iban())}</tr></table>"
        f"<table style='border-collapse:separate;border-spacing:1.5mm'><tr>{box.format(f'Au {first:%d/%m/%Y}', money(opening) + ' €')}{box.format(f'Au {last:%d/%m/%Y}', money(closing) + ' €')}{box.format('Découvert autorisé', '300,00 €')}{box.format('Mandataire (procuration)', spouse.named())}</tr></table>"
        + table([(f"{on:%d/%m}", what, money(-sum_) if sum_ < 0 else "", money(sum_) if sum_ > 0 else "") for on, what, sum_ in moves], ("Date", "Opération", "Débit", "Crédit"), numbers=(2, 3))
        + paragraphs(f"Votre prochain rendez-vous avec votre conseiller est fixé au {dice.day_after(40, 10, of=day):%d/%m/%Y}. Vous avez treize mois pour contester une opération, soit jusqu'au {day.replace(year=day.year + 1):%d/%m/%Y} au moins.")
        + f"<div class='to'>Pour le directeur, par délégation,<br>{spoken(chief)}<br>{signature(13)}</div>"
    )  # fmt: skip
    return sheet("bank_statement", html, {"person_names": [full], "issue_date": day}, font="Nimbus Sans", size=9.8)


LAYOUTS = {"diverse_window_boxes": window_boxes}
