"""Layouts once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MONTH_STYLES, date_printed, month_printed
from samples.paper import Paper, esc, table
from samples.papers.payslip._draw import (
    NIR_STYLES,
    SIRET_STYLES,
    draw,
    fields,
    nir_printed,
    rate_printed,
    siret_printed,
)


def at(x: float, y: float, text: str, style: str = "") -> str:
    """Text at a place of the page, in millimetres."""
    return f"<div style='position:absolute;left:{x}mm;top:{y}mm;white-space:nowrap;{style}'>{text}</div>"


def positioned(dice: Dice) -> Paper:
    """A report program without rules: columns held only by their places, amounts set to the right, cumuls in a column of their own."""
    pay, money = draw(dice), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    rows = [
        ("SALAIRE DE BASE", "", pay.base_pay, None),
        *([("HEURES SUPPL.", "", pay.bonus, None)] if pay.bonus else []),
        ("SALAIRE BRUT", "", pay.gross, pay.cumul(pay.gross)),
    ]
    rows += [
        (line.label.upper()[:44], rate_printed(line.rate, money), line.amount, None)
        for line in pay.lines
        if line.amount
    ]
    rows += [("TRANSPORT", "", pay.transport, None)] if pay.transport else []
    rows += [
        ("MONTANT NET SOCIAL", "", pay.net_social, pay.cumul(pay.net_social)),
        ("NET IMPOSABLE", "", pay.net_taxable, pay.cumul(pay.net_taxable)),
        ("NET A PAYER AVANT IMPOT SUR LE REVENU", "", pay.net_before_tax, None),
        ("IMPOT SUR LE REVENU PRELEVE A LA SOURCE", f"{pay.tax_rate:.2f}", pay.tax, pay.cumul(pay.tax)),
        ("NET PAYE", "", pay.net, None),
    ]
    parts = [
        at(15, 10, esc(pay.employer.name), "font-weight:bold"),
        at(15, 15, esc(pay.employer.address.line())),
        at(15, 20, f"SIRET : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}"),
        at(130, 10, "BULLETIN DE PAIE"),
        at(130, 15, month_printed(pay.start.year, pay.start.month, dice.pick(MONTH_STYLES))),
    ]
    parts += [
        at(115, 30 + 5 * i, esc(text))
        for i, text in enumerate([f"{pay.employee.civility} {employee}", *pay.home.lines()])
    ]
    parts += [
        at(15, 32, f"N° SS : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}"),
        at(15, 37, f"Emploi : {esc(pay.job)}"),
        at(15, 42, f"Date d'entrée : {date_printed(pay.hired_on, 'slash')}"),
        at(15, 47, f"Date de paiement : {date_printed(pay.paid_on, 'slash')}"),
    ]
    parts += [at(15, 64, "LIBELLE"), at(112, 64, "TAUX"), at(140, 64, "MOIS"), at(168, 64, "CUMUL")]
    for i, (label, rate, month, year) in enumerate(rows):
        y = 70 + 6 * i
        parts += [
            at(15, y, label),
            at(112, y, rate),
            f"<div style='position:absolute;right:40mm;top:{y}mm'>{money(month)}</div>",
            f"<div style='position:absolute;right:8mm;top:{y}mm'>{money(year) if year else ''}</div>",
        ]
    return Paper(
        f"<div style='position:relative;height:260mm'>{''.join(parts)}</div>",
        fields(pay, employee_name=employee),
        "payslip",
        "",
        dice.font(dice.pick(("sans", "mono"))),
        8,
        "8mm",
    )


def receipt_like(dice: Dice) -> Paper:
    """A small shop: one frame, label and value by pairs on the same line, twice a line, the cumul beside the month after a slash."""
    pay, money = draw(dice, "company", 600, 2_000), dice.money()
    employee = pay.employee.named("first_LAST")

    def pairs(*cells: tuple[str, str]) -> str:
        return "<tr>" + "".join(f"<td>{a} : <b>{b}</b></td>" for a, b in cells) + "</tr>"

    rows = [
        [line.label, rate_printed(line.rate, money) + " %" if line.rate else "", money(line.amount)]
        for line in pay.lines
        if line.amount
    ]
    html = f"""<table class="grid">{pairs(("Entreprise", esc(pay.employer.name)), ("SIRET", siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))))}{pairs(("Salarié", esc(employee)), ("N° Sécurité sociale", nir_printed(pay.nir, dice.pick(NIR_STYLES))))}{pairs(("Embauché le", date_printed(pay.hired_on, "dash")), ("Fonction", esc(pay.job)))}{pairs(("Paie du", f"{date_printed(pay.start, 'dash')} au {date_printed(pay.end, 'dash')}"), ("Réglée le", date_printed(pay.paid_on, "dash")))}</table>
<h2 class="center" style="margin:4mm">Bulletin de paie</h2>{table(rows, "rows", ("Cotisation", "Taux", "Part salariale"))}<br><table class="grid">{pairs(("Salaire brut mois / année", f"{money(pay.gross)} / {money(pay.cumul(pay.gross))}"), ("Total cotisations", money(pay.withheld)))}{pairs(("Net social", money(pay.net_social)), ("Frais remboursés", money(pay.transport)))}
{pairs(("Net imposable mois / année", f"{money(pay.net_taxable)} / {money(pay.cumul(pay.net_taxable))}"), ("Net avant impôt", money(pay.net_before_tax)))}{pairs((f"Impôt à la source {pay.tax_rate:.1f} %", money(pay.tax)), ("NET À PAYER", money(pay.net)))}</table><p class="small">{esc(pay.employer.name)}, {esc(pay.employer.address.line())}</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("any"), 9.5, "15mm")


LAYOUTS = {"held_positioned": positioned, "held_receipt_like": receipt_like}
