"""The clarified model (arrêté of 25 February 2016, montant net social since July 2023) as three payroll programs print it."""

from __future__ import annotations

from itertools import groupby

from samples.dice import Dice
from samples.french import MONTH_STYLES, date_printed, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import (
    NIR_STYLES,
    SIRET_STYLES,
    Pay,
    draw,
    fields,
    nir_printed,
    rate_printed,
    siret_printed,
)

RULE = "table.p { border: 0.7px solid #444; } table.p td { border-left: 0.5px solid #777; padding: 1.5px 4px; } table.p th { border-bottom: 0.7px solid #444; border-left: 0.5px solid #777; }"


def _contributions(pay: Pay, money, employer: bool = True, headings: bool = True) -> list[list[str]]:  # noqa: ANN001
    rows: list[list[str]] = []
    for section, group in groupby(pay.lines, key=lambda line: line.section):
        if headings and section != "CSG":
            rows.append([f"<b>{section}</b>", "", "", "", ""])
        for line in group:
            base = money(line.base) if line.base else ""
            cells = [
                line.label,
                base,
                rate_printed(line.rate, money),
                money(line.amount) if line.amount else "",
                money(line.employer) if line.employer else "",
            ]
            rows.append(cells)
    return rows if employer else [row[:4] for row in rows]


def blocks(dice: Dice) -> Paper:
    """Headings by risk, five columns, the four nets in a stack on the right at the foot, cumuls in a strip below."""
    pay, money, names = draw(dice), dice.table_money(), dice.name_style()
    style = dice.pick(("slash", "slash", "dot", "long"))
    employee = pay.employee.named(names)
    rows = [
        [
            "Salaire de base",
            f"{pay.hours:.2f}".replace(".", ","),
            money(round(pay.base_pay / pay.hours, 4)),
            money(pay.base_pay),
            "",
        ],
        *([["Prime d'ancienneté", "", "", money(pay.bonus), ""]] if pay.bonus else []),
        ["<b>SALAIRE BRUT</b>", "", "", f"<b>{money(pay.gross)}</b>", ""],
        *_contributions(pay, money),
        ["<b>TOTAL DES COTISATIONS ET CONTRIBUTIONS</b>", "", "", money(pay.withheld), money(pay.charged)],
        *(
            [["Remboursement frais de transport", "", "", money(pay.transport), money(pay.transport)]]
            if pay.transport
            else []
        ),
    ]
    html = f"""
<table><tr><td style="width:52%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>SIRET : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}
&nbsp; Code APE : {pay.employer.ape}<br>URSSAF Aquitaine — n° {dice.digits(12)}</td><td><h2>BULLETIN DE PAIE</h2>Période : {month_printed(pay.start.year, pay.start.month, dice.pick(MONTH_STYLES))}<br>
Date de paiement : {date_printed(pay.paid_on, style)}</td></tr></table>
<table style="margin:5mm 0"><tr><td style="width:52%" class="small">Matricule : {dice.digits(5)}<br>N° de Sécurité sociale : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Emploi : {esc(pay.job)}<br>
Classification : niveau {dice.pick(("I", "II", "III"))} coef. {dice.number(140, 285)}<br>Date d'entrée : {date_printed(pay.hired_on, style)}<br>Convention collective : Commerces de gros (IDCC 573)</td>
<td class="box">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
{table(rows, "p", ("Éléments de paie", "Base", "Taux", "Part salarié", "Part employeur"), ("46%", "14%", "12%", "14%", "14%"))}
<table style="width:60%;margin:3mm 0 3mm 40%" class="grid"><tr><td>Montant net social</td><td class="n">{money(pay.net_social)}</td></tr>
<tr><td><b>Net à payer avant impôt sur le revenu</b></td><td class="n"><b>{money(pay.net_before_tax)}</b></td></tr>
<tr><td>Impôt sur le revenu prélevé à la source — base {money(pay.net_taxable)} × {pay.tax_rate:.2f} %</td><td class="n">{money(pay.tax, sign="-" if pay.tax else "")}</td></tr>
<tr><td style="font-size:12pt"><b>Net à payer au salarié</b></td><td class="n" style="font-size:12pt"><b>{money(pay.net)}</b> €</td></tr></table>
{table([["Mois", money(pay.gross), money(pay.net_taxable), money(pay.charged), f"{pay.hours:.2f}"], ["Année", money(pay.cumul(pay.gross)), money(pay.cumul(pay.net_taxable)), money(pay.cumul(pay.charged)), f"{pay.hours * pay.months:.2f}"]], "grid small", ("Cumuls", "Brut", "Net imposable", "Charges patronales", "Heures"))}
<p class="tiny">Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée. Informations : www.service-public.fr</p>"""
    truth = fields(pay, employee_name=employee)
    return Paper(html, truth, "payslip", RULE, dice.font("sans"), 7.8, "9mm 11mm")


def dark_header(dice: Dice) -> Paper:
    """A recent web program: dark bands, employee on the left, amounts with €, nets as a ladder with its cumul at the right."""
    pay, money, names = draw(dice), dice.money(), dice.name_style()
    employee = pay.employee.named(names)

    def band(text: str) -> str:
        return f'<div class="band">{text}</div>'

    def pair(label: str, month: float, year: float, bold: bool = False) -> str:
        tag = "b" if bold else "span"
        return f"<tr><td><{tag}>{label}</{tag}></td><td class='n'><{tag}>{money(month)}</{tag}></td><td class='n' style='color:#666'>{money(year)}</td></tr>"

    body = _contributions(pay, money, employer=True, headings=True)
    html = f"""
<div class="cols"><div><b>{esc(employee)}</b><br>{lines(pay.home.lines())}<br><span class="small">{esc(pay.job)} · {"Cadre" if pay.gross > 3_000 else "Non cadre"}<br>
Sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Entré{pay.employee.e} le {date_printed(pay.hired_on, "slash")} · Matricule {dice.letters(2)}{dice.digits(4)}</span></div>
<div class="right"><b style="font-size:13pt">Bulletin de salaire</b><br>{month_printed(pay.start.year, pay.start.month, "title")}<br><span class="small">du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}<br>payé le {date_printed(pay.paid_on, "slash")}</span></div></div>
<p class="small" style="margin-top:4mm">Employeur : {esc(pay.employer.name)} — {esc(pay.employer.address.line())} — SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — NAF {pay.employer.ape}</p>
{band("Rémunération brute")}<table><tr><td>Salaire mensuel ({pay.hours:.2f} h)</td><td class="n">{money(pay.base_pay)}</td></tr>{f"<tr><td>Heures supplémentaires 25 %</td><td class='n'>{money(pay.bonus)}</td></tr>" if pay.bonus else ""}
<tr><td><b>Total brut</b></td><td class="n"><b>{money(pay.gross)}</b></td></tr></table>
{band("Cotisations et contributions sociales obligatoires")}{table(body, "rows small", ("", "Base", "Taux %", "Salarié", "Employeur"), ("44%", "15%", "11%", "15%", "15%"))}
{band("Du brut au net <span style='float:right'>mois · cumul " + str(pay.start.year) + "</span>")}
<table style="font-size:9pt">{pair("Montant net social", pay.net_social, pay.cumul(pay.net_social))}{pair("Net imposable", pay.net_taxable, pay.cumul(pay.net_taxable))}
{pair("Net à payer avant impôt", pay.net_before_tax, pay.cumul(pay.net_before_tax), True)}{pair(f"Prélèvement à la source ({pay.tax_rate:.1f} %, taux personnalisé)".replace(".", ","), pay.tax, pay.cumul(pay.tax))}
{pair("Net payé", pay.net, pay.cumul(pay.net), True)}</table>
<p class="tiny">Congés : acquis 2,08 · pris 0 · solde {dice.number(2, 27)},50. Pour la définition des termes employés, consulter le site mon-entreprise.urssaf.fr.</p>"""
    css = ".band{background:#22304a;color:#fff;padding:3px 6px;margin:3mm 0 1mm;font-weight:bold}"
    return Paper(html, fields(pay, employee_name=employee), "payslip", css, dice.font("sans"), 8, "11mm 13mm")


def model_2026(dice: Dice) -> Paper:
    """The model of 2026: one table to the foot, montant net social as its own band, reimbursements after it, net in words of the decree."""
    pay, money = draw(dice, "association" if dice.chance(0.5) else "company"), dice.table_money()
    last, first = pay.employee.last_name.upper(), pay.employee.first_name
    rows = [
        [f"Salaire de base {pay.hours:.2f} h".replace(".", ","), money(pay.base_pay), "", money(pay.base_pay), ""],
        *([["Indemnité de sujétion", "", "", money(pay.bonus), ""]] if pay.bonus else []),
        ["<b>Rémunération brute</b>", "", "", f"<b>{money(pay.gross)}</b>", ""],
        *_contributions(pay, money),
        ["<b>Total cotisations et contributions obligatoires</b>", "", "", money(pay.withheld), money(pay.charged)],
        ["<b>MONTANT NET SOCIAL</b>", "", "", f"<b>{money(pay.net_social)}</b>", ""],
        *(
            [["Prise en charge du transport domicile-travail", "", "", money(pay.transport), ""]]
            if pay.transport
            else []
        ),
        ["<b>MONTANT NET À PAYER AVANT IMPÔT SUR LE REVENU</b>", "", "", f"<b>{money(pay.net_before_tax)}</b>", ""],
        ["Montant net imposable", "", "", money(pay.net_taxable), ""],
        [
            f"Montant de l'impôt prélevé à la source (taux {pay.tax_rate:.2f} %)",
            money(pay.net_taxable),
            f"{pay.tax_rate:.2f}",
            money(pay.tax),
            "",
        ],
        ["<b>MONTANT NET À PAYER</b>", "", "", f"<b>{money(pay.net)}</b>", ""],
    ]
    html = f"""
<table class="grid"><tr><td style="width:50%">EMPLOYEUR<br><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>N° SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>APE {pay.employer.ape}</td>
<td>SALARIÉ<br>Nom : <b>{esc(last)}</b><br>Prénom : <b>{esc(first)}</b><br>{lines(pay.home.lines())}<br>N° SS : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}</td></tr></table>
<p class="center bold" style="font-size:11pt;margin:4mm 0">BULLETIN DE PAIE du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}</p>
<p>Emploi : {esc(pay.job)} &nbsp;&nbsp; Date d'embauche : {date_printed(pay.hired_on, "slash")} &nbsp;&nbsp; Ancienneté : {(pay.end - pay.hired_on).days // 365} an(s) &nbsp;&nbsp; CCN de la branche de l'aide à domicile</p>
{table(rows, "p", ("Libellé", "Base", "Taux", "Salarié", "Employeur"), ("50%", "13%", "11%", "13%", "13%"))}
<p style="margin-top:4mm">Paiement par virement le {date_printed(pay.paid_on, "slash")}</p>
<p class="small">Cumul annuel : brut {money(pay.cumul(pay.gross))} — net imposable {money(pay.cumul(pay.net_taxable))} — impôt prélevé {money(pay.cumul(pay.tax))} — montant net social {money(pay.cumul(pay.net_social))}</p>"""
    return Paper(html, fields(pay, employee_name=f"{last} {first}"), "payslip", RULE, dice.font("sans"), 8, "10mm 12mm")


LAYOUTS = {"clarified_blocks": blocks, "clarified_dark_header": dark_header, "clarified_2026": model_2026}
