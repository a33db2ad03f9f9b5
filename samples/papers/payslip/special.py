"""Slips with a second company on them, the employee printed first, labels apart from their values, landscape paper."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import (
    NIR_STYLES,
    SIRET_STYLES,
    draw,
    fields,
    nir_printed,
    rate_printed,
    siret_printed,
)


def temporary(dice: Dice) -> Paper:
    """Interim: weeks and user companies in the body, end-of-mission and holiday allowances, deposit already paid."""
    pay, money = draw(dice, "company", 900, 2_600), dice.table_money()
    user = dice.company("", "company")
    employee = pay.employee.named(dice.name_style())
    deposit = dice.pick((0.0, 0.0, 150.0, 300.0))
    net = round(pay.net - deposit, 2)
    ifm, iccp = round(pay.gross / 11, 2), round(pay.gross / 12, 2)
    base = round(pay.gross - ifm - iccp, 2)
    weeks = [
        [
            f"Semaine {int((pay.start + dt.timedelta(days=7 * i)).strftime('%V'))}",
            f"{esc(user.name)} — {esc(user.address.town)}",
            f"{dice.number(24, 39)},00",
            money(base / 4),
        ]
        for i in range(3)
    ]
    rows = [["Heures de mission", "", "", money(base), ""], ["Indemnité de fin de mission 10 %", money(base), "10,00", money(ifm), ""], ["Indemnité compensatrice de congés payés", money(base + ifm), "10,00", money(iccp), ""],
            ["<b>Total brut</b>", "", "", f"<b>{money(pay.gross)}</b>", ""]]  # fmt: skip
    rows += [
        [
            line.label,
            money(line.base) if line.base else "",
            rate_printed(line.rate, money),
            money(line.amount, sign="-") if line.amount else "",
            money(line.employer) if line.employer else "",
        ]
        for line in pay.lines
    ]
    rows += [["Transport", "", "", money(pay.transport), ""]] if pay.transport else []
    html = f"""<table><tr><td><b style="font-size:13pt">{esc(pay.employer.name)}</b><br>Entreprise de travail temporaire<br>{esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — APE 7820Z — Garantie financière : Socamett</td>
<td class="box">BULLETIN DE SALAIRE INTÉRIMAIRE<br>Du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}<br>Bulletin n° {dice.digits(7)}</td></tr></table>
<p style="margin:4mm 0 4mm 100mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</p><p class="small">N° SS {nir_printed(pay.nir, dice.pick(NIR_STYLES))} · Qualification {esc(pay.job)} · Contrat n° {dice.digits(8)} · Motif : accroissement temporaire d'activité</p>
{table(weeks, "grid small", ("Semaine", "Entreprise utilisatrice", "Heures", "Montant"))}<br>{table(rows, "rows", ("Rubrique", "Base", "Taux", "Salarié", "Employeur"), ("46%", "14%", "10%", "15%", "15%"))}
<table class="grid" style="margin-top:3mm"><tr><td>Net imposable : <b>{money(pay.net_taxable)}</b></td><td>Montant net social : <b>{money(pay.net_social)}</b></td><td>Net à payer avant impôt : <b>{money(pay.net_before_tax)}</b></td></tr>
<tr><td>PAS (taux non personnalisé {pay.tax_rate:.2f} %) : {money(pay.tax)}</td><td>{f"Acompte versé : {money(deposit)}" if deposit else "Acompte : néant"}</td><td style="background:#eee">NET À PAYER : <b>{money(net)}</b> €</td></tr></table>
<p class="small">Virement le {date_printed(pay.paid_on, "slash")} — Cumuls {pay.start.year} : brut {money(pay.cumul(pay.gross))} / imposable {money(pay.cumul(pay.net_taxable))} / heures {pay.hours * pay.months:.2f}</p>"""
    return Paper(
        html,
        fields(pay, employee_name=employee, net_pay=net, hire_date=None),
        "payslip",
        "",
        dice.font("sans"),
        8.2,
        "11mm 12mm",
    )


def landscape(dice: Dice) -> Paper:
    """A4 on its side: identity in a column on the left, figures in the middle, nets in a column on the right."""
    pay, money = draw(dice), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    rows = [
        ["Salaire de base", f"{pay.hours:.2f}", money(pay.base_pay), ""],
        *([["Prime exceptionnelle", "", money(pay.bonus), ""]] if pay.bonus else []),
        ["<b>BRUT</b>", "", f"<b>{money(pay.gross)}</b>", ""],
    ]
    rows += [
        [
            line.label,
            rate_printed(line.rate, money),
            money(line.amount) if line.amount else "-",
            money(line.employer) if line.employer else "-",
        ]
        for line in pay.lines
    ]
    right = [
        ("Brut", pay.gross),
        ("Net social", pay.net_social),
        ("Net imposable", pay.net_taxable),
        ("Net avant impôt", pay.net_before_tax),
        (f"Impôt {pay.tax_rate:.1f} %", pay.tax),
    ]
    column = "".join(
        f"<p>{label}<br><b>{money(value)}</b><br><span class='tiny'>cumul {money(pay.cumul(value))}</span></p>"
        for label, value in right
    )
    html = f"""<div style="display:flex;gap:6mm"><div style="width:62mm;border-right:1px solid #999;padding-right:4mm"><h2>Bulletin de paie</h2><p><b>{month_printed(pay.start.year, pay.start.month, "lower")}</b></p>
<p class="tiny">SALARIÉ</p><p>{esc(employee)}<br>{lines(pay.home.lines())}</p><p class="small">N° S.S. {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>{esc(pay.job)}<br>Embauche : {date_printed(pay.hired_on, "dot")}</p>
<p class="tiny">EMPLOYEUR</p><p>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}</p><p class="small">Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>NAF {pay.employer.ape}</p><p class="small">Payé le {date_printed(pay.paid_on, "dot")}</p></div>
<div style="flex:1">{table(rows, "rows", ("Rubriques", "Nb / Taux", "Salarié", "Employeur"), ("50%", "14%", "18%", "18%"))}{f"<p>Remboursement transport {money(pay.transport)}</p>" if pay.transport else ""}</div>
<div style="width:44mm;background:#f1f1f1;padding:3mm">{column}<p style="font-size:12pt">Net à payer<br><b>{money(pay.net)} €</b></p></div></div>"""
    return Paper(
        html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 8.2, "10mm", "A4 landscape"
    )


def association(dice: Dice) -> Paper:
    """An association's slip from a spreadsheet: employee first, employer last, months in full, everything in sentences and one table."""
    pay, money = draw(dice, "association"), dice.money()
    employee = pay.employee.named(dice.name_style())
    month = month_printed(pay.start.year, pay.start.month, dice.pick(("lower", "title")))
    rows = [
        [line.label, rate_printed(line.rate, money), money(line.amount) if line.amount else "—"] for line in pay.lines
    ]
    html = f"""<h2 class="center">BULLETIN DE SALAIRE — {month}</h2><p>Salarié{pay.employee.e} : <b>{esc(employee)}</b>, demeurant {esc(pay.home.line())}, employé{pay.employee.e} depuis le {date_printed(pay.hired_on, "long")} en qualité de {esc(pay.job.lower())}.<br>
Numéro d'immatriculation à la Sécurité sociale : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}</p>
<p>Salaire de base pour {pay.hours:.2f} heures : {money(pay.base_pay)}{f" — prime de fin d'année (prorata) : {money(pay.bonus)}" if pay.bonus else ""}<br><b>Salaire brut : {money(pay.gross)}</b></p>
{table(rows, "grid", ("Retenues", "Taux", "Montant"), ("64%", "14%", "22%"))}
<p style="margin-top:4mm">Total des retenues : {money(pay.withheld)}{f" — remboursement de transport : {money(pay.transport)}" if pay.transport else ""}<br>Montant net social : {money(pay.net_social)}<br>Net imposable : {money(pay.net_taxable)} (cumul depuis le 1er janvier : {money(pay.cumul(pay.net_taxable))})<br>
Net à payer avant impôt sur le revenu : {money(pay.net_before_tax)}<br>Prélèvement à la source : {money(pay.tax)}</p><p style="font-size:13pt"><b>Net payé : {money(pay.net)}</b>, le {date_printed(pay.paid_on, "long")}</p>
<p style="margin-top:10mm" class="small"><b>{esc(pay.employer.name)}</b> (association loi 1901) — {esc(pay.employer.address.line())}<br>N° SIRET : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — APE {pay.employer.ape} — cotisations versées à l'Urssaf</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("any"), 9.5, "15mm 17mm")


LAYOUTS = {"special_temporary": temporary, "special_landscape": landscape, "special_association": association}
