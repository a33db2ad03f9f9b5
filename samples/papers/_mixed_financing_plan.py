"""Mixed layouts: a financing plan told in sentences over the grid of a spreadsheet."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain, swap
from samples.stationery import sheet


def _sheet_rows(rows: list[tuple[str, ...]], letters: str = "ABCD") -> str:
    """The grid of a spreadsheet: numbers at the left, letters on top; a row of one cell spans all columns."""
    edge = 'style="background:#eee;color:#666;text-align:center;font-size:7pt;width:7mm"'
    out = f"<tr><td {edge}></td>" + "".join(f'<td {edge.replace("width:7mm", "")}>{letter}</td>' for letter in letters) + "</tr>"  # fmt: skip
    for index, row in enumerate(rows, 1):
        span = f' colspan="{len(letters)}"' if len(row) == 1 else ""
        out += f"<tr><td {edge}>{index}</td>" + "".join(f"<td{span}>{cell or '&nbsp;'}</td>" for cell in row) + "</tr>"
    return f'<table style="border:.4pt solid #bbb">{out}</table>'


def grid_of_sentences(dice: Dice) -> Paper:
    """A spreadsheet printed with its grid: sentences only, the day in the object line, the title in the last row; notary, curator and last year's sums."""
    person, home = dice.person(age=(25, 64)), plain(dice.address())
    notary, curator, adviser = (
        dice.person("", age=(35, 64)),
        dice.person("", age=(35, 64)),
        dice.person("", age=(25, 60)),
    )
    flat, day = plain(dice.address("")), dice.day_before(400, 4)
    promise, sale = day - dt.timedelta(days=dice.number(6, 40)), day + dt.timedelta(days=dice.number(50, 110))
    money = dice.pick(
        (MoneyStyle(), MoneyStyle(cents=False), MoneyStyle(" ", ",", " EUR", False), MoneyStyle(".", ",", " €"))
    )
    price, works = dice.number(88, 310) * 1000, dice.number(0, 22) * 1000
    fees, guarantee = round(price * 0.076), dice.number(11, 34) * 100
    cost = price + works + fees + guarantee
    own, zero = dice.number(6, 26) * 1000, dice.number(10, 48) * 1000
    loan, years = cost - own - zero, dice.pick((20, 22, 25))
    monthly = round(loan * 0.0345 / 12 / (1 - (1 + 0.0345 / 12) ** (-years * 12)), 2)
    name, style = swap(person), dice.pick(("slash", "long", "dot"))
    last, this = dice.number(17, 40) * 1000, dice.number(18, 43) * 1000
    story = [
        (f"{dice.pick(('Simulation faite', 'Plan établi'))} au nom de <b>{esc(name)}</b>, demeurant {esc(home.line())}.",),
        (f"L'opération porte sur l'achat d'un logement situé {esc(flat.line())}, suivant compromis du {date_printed(promise, style)}, pour un prix de {money(float(price))}{f', auquel s’ajoutent {money(float(works))} de travaux' if works else ''}.",),
        (f"Les frais d'acte, estimés par Maître {esc(swap(notary))}, sont de {money(float(fees))} et la garantie du prêt coûte {money(float(guarantee))}, de sorte que le besoin total est de <b>{money(float(cost))}</b>.",),
        (f"Il est couvert par un apport de {money(float(own))}, un prêt à taux zéro de {money(float(zero))} et un prêt amortissable de {money(float(loan))} sur {years} ans, soit {MoneyStyle()(monthly)} par mois hors assurance.",),
        (f"{dice.pick(('Assisté', 'Dossier suivi avec l’accord du curateur'))} : {esc(swap(curator))}, {dice.pick(('curateur', 'mandataire judiciaire'))}. {dice.pick(('Signature de l’acte prévue le', 'Acte authentique attendu vers le'))} {date_printed(sale, style)}.",),
    ]  # fmt: skip
    if dice.chance(0.4):
        story[1], story[4] = story[4], story[1]
    incomes = [("Ressources déclarées", str(day.year - 2), str(day.year - 1), dice.pick(("écart", "évol."))), ("Salaires et pensions", money(float(last)), money(float(this)), f"{(this - last) / 1000:+.0f} k€".replace(".", ","))]  # fmt: skip
    title = dice.pick(
        ("PLAN DE FINANCEMENT", "Plan de financement prévisionnel", "PLAN DE FINANCEMENT DU PROJET IMMOBILIER")
    )
    bank = dice.pick(
        ("Banque de la Baie", "Crédit des Provinces", "Caisse Solidaire de l'Ouest", "Courtage des Halles")
    )
    rows: list[tuple[str, ...]] = [
        (f"{bank} — {esc(dice.address('').line())} — {dice.phone()}",), ("",),
        (f"Objet : {dice.pick(('votre projet d’accession, étude', 'simulation d’achat', 'notre entretien'))} du {date_printed(day, style)}",), ("",),
        *story, ("",), *incomes, ("",),
        (f"{dice.pick(('Établi sur la foi des pièces remises', 'Document non contractuel'))}, par {esc(swap(adviser))}, {dice.pick(('chargé d’affaires', 'conseil en financement'))}.",),
        (f'<b style="font-size:12pt">{title}</b>',),
    ]  # fmt: skip
    html = f"""<div class="tiny c">{dice.pick(("Feuil1", "PLAN_V3", "Synthèse"))}</div><style>td {{ border:.4pt solid #bbb; padding:1.4mm 2mm }}</style>{_sheet_rows(rows)}<div class="tiny c" style="margin-top:4mm">Page 1</div>"""
    return sheet("financing_plan", html, {"person_names": [name], "issue_date": day}, font=dice.pick(("Carlito", "Liberation Sans", "Open Sans")), size=10)  # fmt: skip


LAYOUTS = {"grid_of_sentences": grid_of_sentences}
