"""Layouts away from the beaten track: value above label, columns by person, dates that stand only at the end."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MONTHS, date_printed, month_printed
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


def accountant(dice: Dice) -> Paper:
    """An accountant's program: « À déduire » and « À payer » columns, leave and cumuls in three small tables side by side, total paid by the employer."""
    pay, money = draw(dice), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    rows = [
        ["Salaire de base", f"{pay.hours:.2f}", money(pay.base_pay / pay.hours), "", money(pay.base_pay), ""],
        *([["Majoration dimanche", "", "", "", money(pay.bonus), ""]] if pay.bonus else []),
        ["<b>Salaire brut</b>", "", "", "", f"<b>{money(pay.gross)}</b>", ""],
    ]
    rows += [
        [
            line.label,
            money(line.base) if line.base else "",
            rate_printed(line.rate, money),
            money(line.amount) if line.amount else "",
            "",
            money(line.employer) if line.employer else "",
        ]
        for line in pay.lines
    ]
    rows += [
        ["Allègement de cotisations employeur", "", "", "", "", money(pay.gross * 0.12, sign="-")],
        ["<b>Total des cotisations et contributions</b>", "", "", money(pay.withheld), "", money(pay.charged)],
    ]
    rows += [["Frais de transport", "", "", "", money(pay.transport), ""]] if pay.transport else []
    rows += [["Montant net social", "", "", "", money(pay.net_social), ""], ["<b>Net à payer avant impôt sur le revenu</b>", "", "", "", f"<b>{money(pay.net_before_tax)}</b>", ""], ["<i>dont évolution de la rémunération liée à la suppression des cotisations chômage et maladie</i>", "", "", "", money(pay.gross * 0.0145), ""],
             ["Impôt prélevé à la source", money(pay.net_taxable), f"{pay.tax_rate:.2f}", money(pay.tax), "", ""]]  # fmt: skip
    html = f"""<table><tr><td style="width:50%" class="box"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class="small">Siret : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} &nbsp; Code Naf : {pay.employer.ape}<br>Urssaf/Msa : {dice.digits(15)}</span></td><td style="padding-left:6mm"><b style="font-size:13pt">BULLETIN DE SALAIRE</b><br>Période : du {pay.start:%d/%m/%y} au {pay.end:%d/%m/%y}<br>Paiement le {pay.paid_on:%d/%m/%y} par virement</td></tr></table>
<table style="margin:3mm 0"><tr><td style="width:50%" class="small">Matricule : {dice.digits(5)}<br>N° SS : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Emploi : {esc(pay.job)}<br>Statut : Non cadre<br>Entrée : {pay.hired_on:%d/%m/%Y} &nbsp; Ancienneté : {(pay.end - pay.hired_on).days // 365} ans</td><td class="box">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
{table(rows, "grid", ("Éléments de paie", "Base", "Taux", "À déduire", "À payer", "Charges patronales"), ("43%", "12%", "9%", "12%", "12%", "12%"))}
<div class="cols" style="margin-top:3mm"><div>{table([["Acquis", "2,50"], ["Pris", "0,00"], ["Solde", f"{dice.number(2, 28)},50"]], "grid small", ("Congés", "N"))}</div><div>{table([["Brut", money(pay.cumul(pay.gross))], ["Net imposable", money(pay.cumul(pay.net_taxable))], ["Heures", f"{pay.hours * pay.months:.2f}"]], "grid small", ("Cumuls", ""))}</div>
<div>{table([["Net imposable", money(pay.net_taxable)], ["Total versé par l'employeur", money(pay.gross + pay.charged)], ["<b>Net payé</b>", f"<b>{money(pay.net)}</b>"]], "grid", ())}</div></div>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 8, "9mm 11mm")


def fiscal_terms(dice: Dice) -> Paper:
    """A big firm's slip: « Net fiscal », month and year in cells apart, arrears of an earlier month, the nets in the head of the page."""
    pay, money = draw(dice, "company"), dice.money()
    last, first = pay.employee.last_name.upper(), pay.employee.first_name
    earlier = MONTHS[(pay.start.month - 2) % 12]
    rows = [
        ["0010", "Appointements", money(pay.base_pay)],
        *([["0420", f"Rappel {earlier}", money(pay.bonus)]] if pay.bonus else []),
        ["", "<b>TOTAL BRUT</b>", f"<b>{money(pay.gross)}</b>"],
    ]
    rows += [
        [f"{5000 + 10 * i}", line.label, money(line.amount, sign="-") if line.amount else ""]
        for i, line in enumerate(pay.lines)
    ]
    rows += [["8100", "Abonnement transports", money(pay.transport)]] if pay.transport else []
    html = f"""<table class="grid"><tr><td>Mois<br><b>{MONTHS[pay.start.month - 1].upper()}</b></td><td>Année<br><b>{pay.start.year}</b></td><td>Net fiscal<br><b>{money(pay.net_taxable)}</b></td><td>Montant net social<br><b>{money(pay.net_social)}</b></td><td>Net avant impôt<br><b>{money(pay.net_before_tax)}</b></td><td>PAS {pay.tax_rate:.1f} %<br>{money(pay.tax)}</td><td style="background:#dfe9f5">NET À PAYER<br><b>{money(pay.net)}</b></td></tr></table>
<div class="cols" style="margin:5mm 0"><div>{lines([last + " " + first, *pay.home.lines()])}<br><br>Numéro de sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Entré{pay.employee.e} dans la société le {date_printed(pay.hired_on, "slash")}</div><div class="right">{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>Établissement SIRET {siret_printed(pay.employer.siret, "halves")}</div></div>
<h3>BULLETIN DE PAIE</h3>{table(rows, "rows", ("Code", "Libellé", "Montant"), ("10%", "66%", "24%"))}<table class="grid" style="margin-top:4mm"><tr><td>Cumul brut {money(pay.cumul(pay.gross))}</td><td>Cumul net fiscal {money(pay.cumul(pay.net_taxable))}</td><td>Cumul PAS {money(pay.cumul(pay.tax))}</td></tr></table><p>Virement effectué le {date_printed(pay.paid_on, "slash")}.</p>"""
    return Paper(html, fields(pay, employee_name=f"{last} {first}"), "payslip", "", dice.font("any"), 8.6, "12mm")


def local_authority(dice: Dice) -> Paper:
    """A local authority's program: capitals, amounts agent and employer, « Mois de paie », net in the foot with its bank."""
    pay, money = draw(dice, "public", 1_700, 2_900), dice.table_money()
    employee = pay.employee.named("LAST_FIRST")
    rows = [
        ["1", "TRAITEMENT INDICIAIRE", "", money(pay.base_pay), ""],
        *([["52", "NBI", "10", money(pay.bonus), ""]] if pay.bonus else []),
        ["", "TOTAL BRUT", "", money(pay.gross), ""],
    ]
    rows += [
        [
            str(300 + i),
            line.label.upper(),
            rate_printed(line.rate, money),
            money(line.amount, sign="-") if line.amount else "",
            money(line.employer) if line.employer else "",
        ]
        for i, line in enumerate(pay.lines)
    ]
    rows += [["610", "PRISE EN CHARGE TRANSPORT", "", money(pay.transport), ""]] if pay.transport else []
    rows += [
        ["", "NET AVANT IMPOT", "", money(pay.net_before_tax), ""],
        ["990", "IMPOT PRELEVE A LA SOURCE", f"{pay.tax_rate:.2f}", money(pay.tax, sign="-"), ""],
    ]
    html = f"""<p><b>{esc(pay.employer.name)}</b> — {esc(pay.employer.address.line())} — Siret {siret_printed(pay.employer.siret, "plain")}</p><h2>BULLETIN DE PAYE</h2><table class="grid"><tr><td>Mois de paie : {pay.start:%m/%Y}</td><td>Matricule : {dice.digits(4)}</td><td>N° INSEE : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}</td></tr><tr><td colspan="3">Agent : {"M" if pay.employee.sex == "M" else "MME"} {esc(employee)} — {esc(pay.home.line().upper())}</td></tr></table><br>
{table(rows, "rows", ("Rub.", "Libellé", "Taux", "Montant agent", "Montant employeur"), ("8%", "46%", "12%", "17%", "17%"))}<p style="margin-top:4mm">NET IMPOSABLE DU MOIS {money(pay.net_taxable)} &nbsp; CUMUL ANNUEL {money(pay.cumul(pay.net_taxable))} &nbsp; NET SOCIAL {money(pay.net_social)}</p><p class="box">NET A PAYER {money(pay.net)} EUR — viré le {date_printed(pay.paid_on, "slash")} — {dice.iban()[:9]}…</p>"""
    truth = fields(pay, employee_name=employee, hire_date=None)
    return Paper(html, truth, "payslip", "", dice.font("sans"), 8.6, "13mm")


def narrow_columns(dice: Dice) -> Paper:
    """Two columns on the page: pay on the left, identity and nets on the right; the employer only in the foot."""
    pay, money = draw(dice), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    rows = [
        ["Brut", money(pay.gross)],
        *([line.label, money(line.amount, sign="-")] for line in pay.lines if line.amount),
    ]
    html = f"""<h2>Paie de {month_printed(pay.start.year, pay.start.month, "lower")}</h2><div class="cols"><div>{table(rows, "grid small")}</div><div><p>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</p><p class="small">Sécu. {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>{esc(pay.job)}, depuis le {date_printed(pay.hired_on, "slash")}</p>
{table([["Salaire brut", money(pay.gross)], ["Net social", money(pay.net_social)], ["Net imposable", money(pay.net_taxable)], ["Remboursements", money(pay.transport)], ["Net à payer avant impôt", money(pay.net_before_tax)], ["Impôt", money(pay.tax)], ["<b>Net à payer</b>", f"<b>{money(pay.net)}</b>"]], "rows")}<p class="small">Payé le {date_printed(pay.paid_on, "slash")}</p></div></div>
<p class="tiny" style="margin-top:12mm">{esc(pay.employer.name)} · {esc(pay.employer.address.line())} · Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} · APE {pay.employer.ape} · Bulletin de paie à conserver sans limitation de durée</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("any"), 10, "15mm")


def absence(dice: Dice) -> Paper:
    """A month with sick leave: negative lines, daily allowances maintained, two gross figures (before and after absence)."""
    pay, money = draw(dice), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    days = dice.number(2, 6)
    missing = round(pay.base_pay / 22 * days, 2)
    away = pay.start.replace(day=dice.number(3, 12))
    rows = [
        ["Salaire contractuel", money(pay.base_pay + missing)],
        [f"Absence maladie du {away:%d/%m} ({days} jours)", money(missing, sign="-")],
        *([["Maintien de salaire", money(pay.bonus)]] if pay.bonus else []),
        ["<b>Brut soumis à cotisations</b>", f"<b>{money(pay.gross)}</b>"],
    ]
    rows += [[line.label, money(line.amount, sign="-")] for line in pay.lines if line.amount]
    rows += [["Titre de transport (50 %)", money(pay.transport)]] if pay.transport else []
    html = f"""<div class="cols"><div class="small">{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</div><div class="right small">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</div></div><h2 class="center" style="margin:5mm">BULLETIN DE SALAIRE<br><span style="font-size:10pt">période du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}</span></h2>
<p class="small">N° de Sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))} — entrée le {date_printed(pay.hired_on, "slash")} — {esc(pay.job)}</p>{table(rows, "rows", (), ("75%", "25%"))}
<table class="grid" style="margin-top:4mm"><tr><td>Montant net social<br>{money(pay.net_social)}</td><td>Net imposable<br>{money(pay.net_taxable)}</td><td>Net à payer avant impôt<br>{money(pay.net_before_tax)}</td><td>Impôt ({pay.tax_rate:.1f} %)<br>{money(pay.tax)}</td><td><b>Net payé</b> (versé le {date_printed(pay.paid_on, "slash")})<br><b>{money(pay.net)}</b></td></tr></table>"""
    truth = fields(pay, employee_name=employee)
    return Paper(html, truth, "payslip", "", dice.font("sans"), 9.5, "14mm")


def correction(dice: Dice) -> Paper:
    """A « bulletin rectificatif » that quotes the slip it replaces: another net, another date, the same month."""
    pay, money = draw(dice, "company"), dice.money()
    employee = pay.employee.named(dice.name_style())
    rows = [
        ["Brut", money(pay.gross)],
        ["Cotisations salariales", money(pay.withheld, sign="-")],
        *([["Transport", money(pay.transport)]] if pay.transport else []),
        ["Montant net social", money(pay.net_social)],
        ["Net imposable", money(pay.net_taxable)],
        ["Net à payer avant impôt sur le revenu", money(pay.net_before_tax)],
        [f"Prélèvement à la source {pay.tax_rate:.1f} %", money(pay.tax)],
        ["<b>Net à payer</b>", f"<b>{money(pay.net)}</b>"],
    ]
    html = f"""<p class="small">Annule et remplace le bulletin édité le {date_printed(pay.end, "slash")} (net versé par erreur : {money(pay.net - 41.3)})</p><h2>BULLETIN DE PAIE RECTIFICATIF — {month_printed(pay.start.year, pay.start.month, "title")}</h2><p>Employeur : {esc(pay.employer.name)}, {esc(pay.employer.address.line())}, SIRET {siret_printed(pay.employer.siret, "plain")}<br>Salarié : {esc(employee)}, {esc(pay.home.line())}<br>Sécurité sociale : {nir_printed(pay.nir, "spaced")} — Embauche : {date_printed(pay.hired_on, "slash")}</p>{table(rows, "grid", (), ("70%", "30%"))}<p>Date de paiement : {date_printed(pay.paid_on, "slash")}</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("any"), 10.5, "18mm")


LAYOUTS = {
    "unusual_accountant": accountant, "unusual_fiscal_terms": fiscal_terms, "unusual_local_authority": local_authority, "unusual_narrow": narrow_columns,
    "unusual_absence": absence, "unusual_correction": correction,
}  # fmt: skip
