"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    WEEKDAYS,
    MoneyStyle,
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
)


def gridded_workbook(dice: Dice) -> Paper:
    """A bookkeeper's worksheet printed with its grid and column letters: one row of headings, one of values."""
    person, home = dice.person(age=(24, 62)), dice.address()
    keeper, partner = dice.person("", age=(30, 62)), dice.person("", age=(30, 62))
    day = dice.day_before(300, 5)
    received = dice.day_before(25, 3, of=day)
    name = person.named("LAST_first")
    sales, costs = dice.number(28000, 88000), dice.number(6000, 19000)
    social = round((sales - costs) * 0.31)
    net = sales - costs - social
    money = MoneyStyle(" ", ",", "", False)
    heads = ("Exploitant", "Activité", "Recettes", "Charges", "Cotisations", "Revenu net", "Soit par mois")
    row = (
        esc(name),
        dice.pick(("menuiserie", "taxi", "soins infirmiers", "vente ambulante")),
        money(sales),
        money(costs),
        money(social),
        money(net),
        MoneyStyle(" ", ",", "")(net / 12),
    )
    letters = "".join(f'<th class="c" style="background:#ddd">{c}</th>' for c in "ABCDEFG")
    blank = "".join("<td>&nbsp;</td>" for _ in heads)
    cells = lambda items: "".join(f"<td>{item}</td>" for item in items)  # noqa: E731
    html = f"""<table class="grid"><tr><th style="background:#ddd"></th>{letters}</tr><tr><td>1</td><td colspan="7"><b>Attestation de bénéfices — exercice {day.year - 1}</b></td></tr><tr><td>2</td><td colspan="7">Cabinet {esc(keeper.last_name)} &amp; associés, inscrit au tableau de l'Ordre, {esc(dice.address("").line())}</td></tr><tr><td>3</td>{blank}</tr><tr><td>4</td><td colspan="7">Compte tenu au nom de {esc(name)}, {esc(home.line())} — SIRET {dice.siret()}</td></tr><tr><td>5</td>{blank}</tr><tr style="font-weight:bold"><td>6</td>{cells(heads)}</tr><tr><td>7</td>{cells(row)}</tr><tr><td>8</td>{blank}</tr><tr><td>9</td><td colspan="7">Pièces reçues le {received:%d/%m/%Y} ; prise d'effet de la mission le 01/01/{day.year - 2} ; seuil du régime micro : 77 700 ou 188 700 selon l'activité.</td></tr><tr><td>10</td><td colspan="7">Le présent document, établi ce jour, {WEEKDAYS[day.weekday()]} {long_date(day)}, l'est à la demande de l'intéressé{person.e} pour son dossier de logement.</td></tr><tr><td>11</td>{blank}</tr><tr><td>12</td><td colspan="3">Dressé par {esc(keeper.named("LAST_first"))}, expert-comptable</td><td colspan="4">Contresigné par {esc(partner.named("LAST_first"))}, associé{partner.e}</td></tr><tr><td>13</td><td colspan="3">{signature(dice.number(0, 99))}</td><td colspan="4">{signature(dice.number(0, 99))}</td></tr><tr><td>14</td>{blank}</tr></table><p class="tiny">revenu_{day.year - 1}.ods — Feuille1 — Page 1 / 1 — imprimé le {dice.day_after(20, 3, of=day):%d/%m/%Y}</p>"""
    return sheet(
        "accounting_statement",
        html,
        {"person_names": [name], "issue_date": day},
        font="Carlito",
        size=9.5,
        page="A4 landscape",
        margin="14mm",
    )


LAYOUTS = {"gridded_workbook": gridded_workbook}
