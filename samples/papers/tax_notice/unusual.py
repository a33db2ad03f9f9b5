"""Layouts away from the beaten track: value above label, columns by person, dates that stand only at the end."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice import _details as detail
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed

NBSP = MoneyStyle("\u00a0", ",", "\u00a0€", False)


def four_pages(dice: Dice) -> Paper:
    """Labels above values in the left column, a timetable of payments with other years, the reference income on page 3 of 4 alone."""
    house = draw(dice, couple=dice.chance(0.5), taxed=True)
    who = "<br>".join(
        f"{'M' if p.sex == 'M' else 'MME'} {esc(n)}" for p, n in zip(house.declarants, house.names, strict=True)
    )
    keys = "".join(
        f"<p>Numéro fiscal du déclarant {i}<br><b>{grouped(n, (2, 2, 3, 3, 3))}</b></p>"
        for i, n in enumerate(house.numbers, 1)
    )
    months = [
        [f"25/{month:02d}/{house.year + 1}", NBSP(abs(house.due) / 4 + 1, cents=True)] for month in (9, 10, 11, 12)
    ]
    html = f"""<div style="display:flex;gap:8mm"><div style="width:58mm" class="small"><p style="font-size:11pt"><b>FINANCES PUBLIQUES</b></p>{keys}<p>Référence de l'avis<br><b>{grouped(house.reference, (2, 2, 7, 2))}</b></p><p>Numéro FIP<br>75 {dice.digits(3)} {dice.digits(6)}</p>
<p>Adresse d'imposition au 1er janvier {house.year + 1}<br>{lines(house.home_rows)}</p><p>Avis établi le<br><b>{house.issued_on:%d/%m/%Y}</b></p><p>Mis en recouvrement le<br>{house.collected_on:%d/%m/%Y}</p>{barcode(house, dice, "28", "24mm")}</div>
<div style="flex:1"><p class="right">page 1/4</p><h1 style="font-size:15pt">Avis d'impôt {house.year + 1}</h1><p>Impôt sur les revenus de l'année {house.year}</p><div style="margin:14mm 0 16mm 20mm">{who}<br>{lines(house.home_rows)}</div>
<p>Montant de votre impôt sur le revenu net : <b>{NBSP(house.net_tax)}</b></p><p>Déjà prélevé à la source en {house.year} : {NBSP(house.withheld)}</p><p>Échéances prévues :</p>{table(months, "rows")}<p class="small">Le détail figure aux pages suivantes. Vous avez jusqu'au 31/12/{house.year + 4} pour réclamer.</p></div></div>
<div class="break"></div><p class="right">page 2/4</p>{detail.incomes(house, NBSP)}<p class="small">Pour mémoire, revenus de {house.year - 1} : {NBSP(house.rfr - 411)}.</p><div class="break"></div><p class="right">page 3/4</p><h3>Foyer fiscal</h3>
{table([["Nombre de parts", shares_printed(house.shares)], ["Nombre de personnes à charge", str(len(house.children))], ["Revenu fiscal de référence de l'année précédente", NBSP(house.rfr - 411)], [f"Revenu fiscal de référence {house.year}", NBSP(house.rfr)]], "grid")}
<div class="break"></div><p class="right">page 4/4</p><p class="justify">{detail.LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "15mm", shuffled=dice.chance(0.5))


def columns_by_declarant(dice: Dice) -> Paper:
    """ASDIR as a table: one column a declarant, surname and first name in rows of their own, amounts at the right of a wide page."""
    house = draw(dice, couple=True)
    house = replace(house, issued_on=dt.date(house.year + 1, 5, dice.number(2, 30)))
    people = house.declarants
    rows = [["Nom", *(esc(unaccented(p.last_name).upper()) for p in people)], ["Prénom", *(esc(unaccented(p.first_name).upper()) for p in people)],
            ["Date de naissance", *(f"<span>{p.birth_date:%d/%m/%Y}</span>" for p in people)], ["Numéro fiscal", *(f"<span>{n}</span>" for n in house.numbers)]]  # fmt: skip
    facts = [["Adresse au 1er janvier " + str(house.year + 1), esc(unaccented(house.home.line(" ")).upper())], ["Situation de famille", "Marié(e)s"], ["Nombre de parts", f"<span>{shares_printed(house.shares)}</span>"], ["Nombre de personnes à charge", f"<span>{len(house.children)}</span>"],
             ["Revenu imposable", f"<span>{NBSP(house.taxable)}</span>"], ["Revenu fiscal de référence", f"<b>{NBSP(house.rfr)}</b>"], ["Impôt sur le revenu net", f"<span>{NBSP(house.net_tax)}</span>"]]  # fmt: skip
    html = f"""<p>Direction générale des Finances publiques</p><h2>AVIS DE SITUATION DÉCLARATIVE — IMPÔT SUR LES REVENUS {house.year}</h2><p>Document établi le {date_printed(house.issued_on, "long")} sous la référence {house.reference}</p>
{table(rows, "grid", ("", "Déclarant 1", "Déclarant 2"), ("34%", "33%", "33%"))}<br>{table(facts, "grid", (), ("34%", "66%"))}<p class="small">Ce document ne constitue pas un avis d'impôt.</p>"""
    return Paper(
        html,
        fields(house, "declarative_situation"),
        "tax_notice",
        "td{padding:5px}",
        dice.font("any"),
        10.5,
        "16mm",
        "A4 landscape",
    )


def dense_photocopy(dice: Dice) -> Paper:
    """Everything on one crowded page in two columns of small print, capitals, no frames; figures without the euro sign."""
    house = draw(dice, taxed=dice.chance(0.6), couple=dice.chance(0.4))
    money = MoneyStyle("", ",", "", False)
    numbers = " ".join(f"DECLARANT {i} {n}" for i, n in enumerate(house.numbers, 1))
    left = [("REVENUS " + str(house.year), ""), *((f"SALAIRES DECL. {i}", money(s)) for i, s in enumerate(house.salaries, 1)), ("REVENU BRUT GLOBAL", money(house.taxable)), ("REVENU IMPOSABLE", money(house.taxable)),
            ("IMPOT SUR LE REVENU NET", money(house.net_tax)), ("PRELEVEMENT A LA SOURCE", money(house.withheld))]  # fmt: skip
    right = [
        ("PARTS", shares_printed(house.shares)),
        ("PERSONNES A CHARGE", str(len(house.children))),
        ("REVENU FISCAL DE REFERENCE", money(house.rfr)),
        ("TAUX MARGINAL", "11,00"),
        ("PLAFOND EPARGNE RETRAITE", "4114"),
    ]

    def column(rows: list[tuple[str, str]]) -> str:
        return "".join(
            f"<div style='display:flex;justify-content:space-between'><span>{a}</span><span>{b}</span></div>"
            for a, b in rows
        )

    html = f"""<p>DGFIP &nbsp; AVIS D'IMPOT ETABLI EN {house.year + 1} &nbsp; IMPOT SUR LES REVENUS DE {house.year}</p><p>{lines(house.names)}<br>{lines(house.home_rows)}</p><p>N FISCAL {numbers}<br>REF AVIS {grouped(house.reference, (2, 2, 5, 4))} ETABLI LE {house.issued_on:%d.%m.%Y} MISE EN RECOUVREMENT {house.collected_on:%d.%m.%Y}</p>
<div class="cols"><div>{column(left)}</div><div>{column(right)}</div></div>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9, "12mm")


LAYOUTS = {"unusual_four_pages": four_pages, "unusual_columns": columns_by_declarant, "unusual_dense": dense_photocopy}
