"""Sorted layouts: a joint account in a spreadsheet printed with its grid, three cards side by side."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import rows_of
from samples.papers._sorted_income_kit import at_age
from samples.stationery import sheet


def gridded_account(dice: Dice) -> Paper:
    """A spreadsheet of a joint account printed with its grid: three cards, « M. et Mme » in the address only, the day in a cell « Date », rents to an old landlord, an agent's standing order."""
    person = dice.person(age=(24, 74))
    other = dice.partner(person, same_name=True)
    wife, husband = (person, other) if person.sex == "F" else (other, person)
    home, (year, month), money = dice.address(), dice.month(), dice.table_money()
    begin, end = month_ends(year, month)
    issued = end + dt.timedelta(days=dice.number(0, 6))
    landlord, lawyer, agent = at_age(dice, 40, 82), at_age(dice, 30, 62), at_age(dice, 25, 60)
    names = [husband.named("first_LAST"), wife.named("first_LAST")]
    opening, ds = dice.amount(120, 3100), dice.pick(("slash", "short", "dash"))
    old = dice.address("")
    moves = [("VIR SALAIRE", dice.amount(1300, 2400)), (f"LOYER {landlord.named('LAST_first')}", -dice.amount(420, 900)), (f"HONORAIRES ME {lawyer.named('LAST_first')}, AVOCAT", -dice.amount(60, 400)), ("PRLV ELECTRICITE", -dice.amount(40, 160)), ("CB MARCHE COUVERT", -dice.amount(8, 120)), ("CB PHARMACIE", -dice.amount(5, 60)), ("RETRAIT DAB", -60.0), ("VIR CAF", dice.amount(60, 420)), ("PRLV EAU ET ASSAINISSEMENT", -dice.amount(15, 70))]  # fmt: skip
    moves = moves[: dice.number(6, 9)]
    days = sorted(dice.number(1, end.day) for _ in moves)
    rest, body, credit, debit = opening, "", 0.0, 0.0
    for rank, (day, (label, amount)) in enumerate(zip(days, moves, strict=True), 12):
        rest = round(rest + amount, 2)
        credit, debit = credit + max(amount, 0), debit - min(amount, 0)
        body += f"<tr><td class='h'>{rank}</td><td>{date_printed(begin.replace(day=day), ds)}</td><td>{esc(label)}</td><td class='num'>{money(-amount) if amount < 0 else ''}</td><td class='num'>{money(amount) if amount > 0 else ''}</td><td class='num'>{money(rest)}</td></tr>"
    before = dice.day_before(60, 32, of=begin)
    cards = [
        ("Situation", ""),
        ("Compte", f"n° {dice.digits(11)}"),
        ("Votre agence", f"{agent.civility} {esc(agent.named('LAST_first'))}"),
    ]
    inner = [f"<table class='grid small'><tr><th>Date</th><th>Solde</th></tr><tr><td>{date_printed(issued, ds)}</td><td class='num'>{money(rest)}</td></tr></table>", f"{cards[1][1]}<br>compte joint, en euros<br>{dice.iban()[:19]} …", f"{esc(dice.address('').line())}<br>{cards[2][1]}<br>{dice.phone()}"]  # fmt: skip
    order = (0, 1, 2) if dice.chance(0.5) else (1, 2, 0)
    three = "".join(f"<td style='border:.8pt solid #4a6;width:33%;padding:2mm'><b>{cards[i][0]}</b><br>{inner[i]}</td>" for i in order)  # fmt: skip
    bank = dice.pick(("Banque des Provinces", "Crédit du Levant", "Caisse populaire de l'Adour"))
    html = f"""<table class="grid x"><tr class="h"><td></td><td>A</td><td>B</td><td>C</td></tr><tr><td class="h">1</td><td colspan="2"><b>{bank}</b></td><td rowspan="2">{husband.civility} {esc(names[0])}<br>et {wife.civility} {esc(names[1])}<br>{rows_of(home.lines())}</td></tr><tr><td class="h">2</td><td colspan="2">Objet : {dice.pick(("extrait de compte", "opérations du mois", "mouvements du compte"))} — {month_printed(year, month, "lower")}</td></tr></table>
<table style="margin:5mm 0">{"<tr>" + three + "</tr>"}</table>
<p class="small">Changement d'adresse : ancien domicile {esc(old.line())}. Précédent extrait : {date_printed(before, ds)}, solde {money(opening * 0.83)}. Procuration : {esc(lawyer.named("LAST_first"))}, mandataire.</p>
<table class="grid x"><tr class="h"><td></td><td>A</td><td>B</td><td>C</td><td>D</td><td>E</td></tr><tr><td class="h">10</td><td>Jour</td><td>Libellé</td><td>Débit</td><td>Crédit</td><td>Solde</td></tr><tr><td class="h">11</td><td>{date_printed(begin, ds)}</td><td>report</td><td></td><td></td><td class="num">{money(opening)}</td></tr>{body}<tr><td class="h">{12 + len(moves)}</td><td></td><td><b>Totaux</b></td><td class="num">{money(debit)}</td><td class="num">{money(credit)}</td><td class="num"><b>{money(rest)}</b></td></tr></table>
<p class="tiny">Feuil1 — {bank}, société coopérative à capital variable. Garantie des dépôts : 100 000 euros par déposant.</p>"""
    css = ".x td { border: .4pt solid #bbb } .h, .h td { background: #e8e8e8; color: #666; text-align: center; width: auto }"  # fmt: skip
    truth = {"person_names": names, "issue_date": issued}
    return sheet("bank_statement", html, truth, font=dice.pick(("Carlito", "Liberation Sans", "Open Sans")), size=9.8, css=css)  # fmt: skip


LAYOUTS = {"gridded_account": gridded_account}
