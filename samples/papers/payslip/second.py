"""Slips as the usual programs of small and middle-sized firms print them: a foot of two rows (month, year), codes, trailing minus signs."""

from __future__ import annotations

from collections.abc import Callable

from samples.dice import Dice, unaccented
from samples.french import MONTHS, MoneyStyle, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import (
    SIRET_STYLES,
    Pay,
    draw,
    fields,
    nir_printed,
    rate_printed,
    siret_printed,
)

DEDUCTED = "Csg déduct. de l'impôt sur le revenu"
SHORT = {
    "Sécurité sociale - Maladie Maternité Invalidité Décès": "Maladie-maternité-inval.-décès",
    "Accidents du travail - Maladies professionnelles": "Accidents du travail",
    "Sécurité sociale plafonnée": "Vieillesse plafonnée",
    "Sécurité sociale déplafonnée": "Vieillesse déplafonnée",
    "Complémentaire Tranche 1": "Retraite T1 + CEG",
    "CSG déductible de l'impôt sur le revenu": DEDUCTED,
    "CSG/CRDS non déductible de l'impôt sur le revenu": "Csg/Crds non déduct.",
}


def cells(pay: Pay, money: MoneyStyle, minus: str = "", label: Callable[[str], str] = str) -> list[list[str]]:
    """Label, base, rate, what the employee pays, what the employer pays: one row a contribution."""
    return [
        [
            label(SHORT.get(line.label, line.label)),
            money(line.base) if line.base else "",
            rate_printed(line.rate, money),
            money(line.amount) + minus if line.amount else "",
            money(line.employer) if line.employer else "",
        ]
        for line in pay.lines
    ]


def two_row_foot(dice: Dice) -> Paper:
    """The most sold program: « Paie du … au … », numbered rows, gain and withholding apart, foot « Période / Année », net in a box of its own."""
    pay, money = draw(dice), dice.table_money()
    employee = f"{pay.employee.last_name.upper()} {pay.employee.first_name}"
    rows = [
        ["1000", "Salaire de base", f"{pay.hours:.2f}", money(pay.base_pay / pay.hours), money(pay.base_pay), "", ""]
    ]
    rows += [["1310", "Prime d'assiduité", "", "", money(pay.bonus), "", ""]] if pay.bonus else []
    rows += [["", "<b>Total Brut</b>", "", "", f"<b>{money(pay.gross)}</b>", "", ""]]
    rows += [[str(2000 + 100 * i), c[0], c[1], c[2], "", c[3], c[4]] for i, c in enumerate(cells(pay, money))]
    rows += [["", "<b>Total Cotisations</b>", "", "", "", money(pay.withheld), money(pay.charged)]]
    rows += [["6040", "Indemnité de transport", "", "", money(pay.transport), "", ""]] if pay.transport else []
    rows += [["", "Montant net social", "", "", money(pay.net_social), "", ""], ["", "Net à payer avant impôt sur le revenu", "", "", money(pay.net_before_tax), "", ""]]  # fmt: skip
    rows += [
        [
            "9100",
            "Impôt sur le revenu prélevé à la source - PAS",
            money(pay.net_taxable),
            f"{pay.tax_rate:.2f}",
            "",
            money(pay.tax),
            "",
        ]
    ]
    foot = [
        ["Période", f"{pay.hours:.2f}", "0,00", money(pay.gross), "3 925,00", money(pay.net_taxable), money(pay.charged), money(pay.gross + pay.charged)],
        ["Année", f"{pay.hours * pay.months:.2f}", "0,00", money(pay.cumul(pay.gross)), money(3925.0 * pay.months), money(pay.cumul(pay.net_taxable)), money(pay.cumul(pay.charged)), money(pay.cumul(pay.gross + pay.charged))],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:52%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><br>Siret : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>Code Naf : {pay.employer.ape}<br>Urssaf/Msa : Urssaf Aquitaine</td>
<td class="center"><div class="box" style="font-size:13pt"><b>BULLETIN DE SALAIRE</b></div>Paie du {pay.start:%d/%m/%y} au {pay.end:%d/%m/%y}<br>Paiement le {pay.paid_on:%d/%m/%y} par Virement</td></tr></table>
<table style="margin:3mm 0"><tr><td style="width:52%" class="small">Matricule : {dice.digits(5)}<br>N° SS : {nir_printed(pay.nir, "spaced")}<br>Emploi : {esc(pay.job)}<br>Statut professionnel : Employé<br>Niveau : II &nbsp; Coefficient : {dice.number(150, 230)}<br>Entrée : {pay.hired_on:%d/%m/%Y} &nbsp; Ancienneté : {(pay.end - pay.hired_on).days // 365} an(s)<br>Convention collective : Commerce de détail (3305)</td><td class="box"><br>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}<br></td></tr></table>
{table(rows, "grid small", ("N°", "Désignation", "Nombre ou base", "Taux", "Gain", "Retenue", "Part patronale"), ("7%", "39%", "12%", "9%", "11%", "11%", "11%"))}
{table(foot, "grid small", ("", "Heures", "Heures suppl.", "Brut", "Plafond S.S.", "Net imposable", "Ch. patronales", "Coût global"))}
<table style="margin-top:2mm"><tr><td class="tiny" style="width:62%">Pour la définition des termes employés, se reporter au site internet www.service-public.fr rubrique cotisations sociales<br>Congés N-1 : acquis 25,00 pris {dice.number(0, 22)},00 — Congés N : acquis 12,50</td><td class="box center"><b>Net à payer : {money(pay.net)} euros</b></td></tr></table>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 8, "9mm 10mm")


def payroll_bureau(dice: Dice) -> Paper:
    """A payroll bureau: window address on the right, rubric codes, trailing minus signs, « NET PAYE EN EUROS », month over cumul in small cells."""
    pay, money = draw(dice, "company", 1_300, 3_900), dice.pick((MoneyStyle("", ",", ""), MoneyStyle(".", ",", "")))
    employee = f"{'MR' if pay.employee.sex == 'M' else 'MME'} {unaccented(pay.employee.named('LAST_FIRST'))}"
    rows = [["010", "SALAIRE MENSUEL", f"{pay.hours:.2f}", "", money(pay.base_pay), ""]]
    rows += [["245", "PRIME EXCEPTIONNELLE", "", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += [["", "*** TOTAL BRUT", "", "", money(pay.gross), ""]]
    rows += [
        [f"5{i}{dice.digits(1)}", *c] for i, c in enumerate(cells(pay, money, " -", lambda t: unaccented(t).upper()))
    ]
    rows += [["", "*** TOTAL RETENUES", "", "", f"{money(pay.withheld)} -", money(pay.charged)]]
    rows += [["710", "PART EMPLOYEUR NAVIGO", "", "", money(pay.transport), ""]] if pay.transport else []
    rows += [["", "NET A PAYER AVANT IMPOT", "", "", money(pay.net_before_tax), ""], ["950", "PRELEVEMENT A LA SOURCE", money(pay.net_taxable), f"{pay.tax_rate:.2f}", f"{money(pay.tax)} -", ""]]  # fmt: skip
    small = f"""<table class="grid small center"><tr><th></th><th>BRUT</th><th>NET IMPOSABLE</th><th>NET SOCIAL</th><th>PAS</th><th>HEURES</th></tr><tr><td>MOIS</td><td>{money(pay.gross)}</td><td>{money(pay.net_taxable)}</td><td>{money(pay.net_social)}</td><td>{money(pay.tax)}</td><td>{pay.hours:.2f}</td></tr><tr><td>CUMUL</td><td>{money(pay.cumul(pay.gross))}</td><td>{money(pay.cumul(pay.net_taxable))}</td><td>{money(pay.cumul(pay.net_social))}</td><td>{money(pay.cumul(pay.tax))}</td><td>{pay.hours * pay.months:.2f}</td></tr></table>"""
    html = f"""<p class="center"><b>BULLETIN DE PAIE</b></p><table class="small"><tr><td style="width:55%">{esc(pay.employer.name.upper())}<br>{lines(pay.employer.address.lines(True))}<br>SIRET {siret_printed(pay.employer.siret, "halves")} &nbsp; APE {pay.employer.ape}<br>CCN : METALLURGIE</td><td>PERIODE &nbsp; {pay.start:%d.%m.%Y} - {pay.end:%d.%m.%Y}<br>DATE DE PAIEMENT &nbsp; {pay.paid_on:%d.%m.%Y}<br>MATRICULE &nbsp; 00{dice.digits(6)}</td></tr></table>
<p style="margin:7mm 0 7mm 102mm">{esc(employee)}<br>{lines(unaccented(row).upper() for row in pay.home.lines())}</p><p class="small">No SECURITE SOCIALE {nir_printed(pay.nir, "key")} &nbsp;&nbsp; DATE ENTREE {pay.hired_on:%d.%m.%Y} &nbsp;&nbsp; EMPLOI {esc(unaccented(pay.job).upper())}</p>
{table(rows, "small", ("CODE", "LIBELLE", "BASE", "TAUX", "PART SALARIE", "PART EMPLOYEUR"), ("8%", "42%", "13%", "9%", "14%", "14%"))}<div style="margin-top:4mm">{small}</div>
<p class="right" style="margin-top:4mm"><span class="box">NET PAYE EN EUROS &nbsp;&nbsp;&nbsp; <b>{money(pay.net)}</b></span></p><p class="tiny">VIREMENT {dice.iban()[:14]} **** — CONSERVER CE BULLETIN SANS LIMITATION DE DUREE</p>"""
    truth = fields(pay, employee_name=employee.split(" ", 1)[1], employer_name=pay.employer.name.upper())
    return Paper(
        html,
        truth,
        "payslip",
        "table.small th{font-weight:normal;border-bottom:1px solid #000}",
        dice.font("sans"),
        8.5,
        "12mm",
    )


def accounting_firm(dice: Dice) -> Paper:
    """An accountant's cloud program: tax block of three columns (base, rate, amount) with a yearly column, paid line at the very end."""
    pay, money = draw(dice), dice.pick((MoneyStyle(" ", ",", ""), MoneyStyle(" ", ".", "")))
    employee = pay.employee.named("first_LAST")
    rows = [
        ["Salaire mensuel", f"{pay.hours:.2f}", money(pay.base_pay / pay.hours, cents=True), money(pay.base_pay), ""]
    ]
    rows += [["Heures supplémentaires à 125 %", "", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += [["<b>Rémunération brute</b>", "", "", f"<b>{money(pay.gross)}</b>", ""], *cells(pay, money)]
    rows += [["Exonérations et allègements de cotisations", "", "", "", money(pay.gross * 0.09, sign="-")], ["<b>Total des cotisations et contributions</b>", "", "", money(pay.withheld), money(pay.charged)]]  # fmt: skip
    rows += [["Rembt. titre de transport 50 %", "", "", money(pay.transport), ""]] if pay.transport else []
    tax = [
        ["Montant net imposable", "", "", money(pay.net_taxable), money(pay.cumul(pay.net_taxable))],
        ["Impôt sur le revenu prélevé à la source", money(pay.net_taxable), f"{pay.tax_rate:.2f} %", money(pay.tax), money(pay.cumul(pay.tax))],
        ["Montant net des HC/HS/RTT exonérées", "", "", "0.00" if money.decimal == "." else "0,00", ""],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:50%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<p class="small">SIRET : {siret_printed(pay.employer.siret, "plain")} &nbsp;&nbsp; Code NAF : {pay.employer.ape}</p></td><td><h2 style="margin:0">Bulletin de salaire</h2>Période : {MONTHS[pay.start.month - 1]} {pay.start.year}<p style="margin-top:9mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</p></td></tr></table>
<table class="small" style="background:#f2f2f2;margin:3mm 0"><tr><td>Matricule {dice.digits(3)}</td><td>N° de sécurité sociale {nir_printed(pay.nir, dice.pick(("plain", "spaced")))}</td><td>Début contrat : {pay.hired_on:%d/%m/%Y}</td></tr><tr><td>Emploi : {esc(pay.job)}</td><td>Classification : échelon {dice.number(1, 4)}</td><td>Convention : 1979 Hôtels cafés restaurants</td></tr></table>
{table(rows, "rows", ("Désignation", "Base", "Taux", "Salarié", "Employeur"), ("48%", "13%", "11%", "14%", "14%"))}<table class="grid" style="margin:2mm 0"><tr><td style="width:70%">Montant net social</td><td class="n">{money(pay.net_social)}</td></tr><tr><td><b>Net à payer avant impôt sur le revenu</b></td><td class="n"><b>{money(pay.net_before_tax)}</b></td></tr></table>
{table(tax, "grid small", ("Impôt sur le revenu", "Base", "Taux personnalisé", "Montant", "Cumul annuel"), ("42%", "14%", "16%", "14%", "14%"))}<table class="grid" style="margin-top:2mm"><tr><td style="width:70%"><b>Net payé</b> &nbsp;&nbsp; <span class="small">le {pay.paid_on:%d/%m/%Y} par virement</span></td><td class="n"><b>{money(pay.net)}</b></td></tr></table>
<p class="tiny">Total versé par l'employeur {money(pay.gross + pay.charged)} — Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 8.6, "11mm 13mm")


def web_minimal(dice: Dice) -> Paper:
    """A start-up's web program: wide margins, no frame, amounts with the euro sign, dates in words, the net as the last of few big lines."""
    pay, money = draw(dice, "company", 1_500, 3_900), dice.pick((MoneyStyle(), MoneyStyle("\u202f", ",", "\u00a0€")))
    employee = pay.employee.named("first_last")
    block = "".join(
        f"<div class='l'><span>{c[0]}</span><span>{c[3] + ' €' if c[3] else '—'}</span></div>"
        for c in cells(pay, MoneyStyle("\u202f", ",", ""))
    )
    extra = (
        f"<div class='l'><span>Transports en commun</span><span>{money(pay.transport)}</span></div>"
        if pay.transport
        else ""
    )
    bonus = f"<div class='l'><span>Prime</span><span>{money(pay.bonus)}</span></div>" if pay.bonus else ""
    html = f"""<div style="color:#8a8fa3">Bulletin de paie</div><div style="font-size:19pt;margin-bottom:1mm">{MONTHS[pay.start.month - 1].capitalize()} {pay.start.year}</div><div style="color:#8a8fa3">Du {long_date(pay.start)} au {long_date(pay.end)}</div>
<div class="cols" style="margin:8mm 0"><div><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class="small">SIRET {siret_printed(pay.employer.siret, "spaced")}<br>NAF {pay.employer.ape}</span></div><div><b>{esc(employee)}</b><br>{lines(pay.home.lines())}<br><span class="small">N° de sécurité sociale<br>{nir_printed(pay.nir, "spaced")}</span></div><div class="small">{esc(pay.job)}<br>Non-cadre, CDI<br>Arrivée : {long_date(pay.hired_on)}<br>Syntec (IDCC 1486)</div></div>
<div class="l"><span>Salaire de base</span><span>{money(pay.base_pay)}</span></div>{bonus}<div class="l t"><span>Salaire brut</span><span>{money(pay.gross)}</span></div>{block}<div class="l t"><span>Total des cotisations</span><span>{money(pay.withheld, sign="-")}</span></div>{extra}
<div class="l"><span>Montant net social</span><span>{money(pay.net_social)}</span></div><div class="l t"><span>Net à payer avant impôt</span><span>{money(pay.net_before_tax)}</span></div><div class="l"><span>Prélèvement à la source <span class="small">({pay.tax_rate:.1f} % de {money(pay.net_taxable)} imposables)</span></span><span>{money(pay.tax, sign="-")}</span></div>
<div class="l" style="font-size:13pt;background:#eef1ff;padding:2mm"><span>Net payé</span><span>{money(pay.net)}</span></div><p class="small">Virement émis le {long_date(pay.paid_on)}</p>
<table class="small" style="margin-top:6mm;color:#555"><tr><td>Depuis janvier</td><td>Brut<br>{money(pay.cumul(pay.gross))}</td><td>Net imposable<br>{money(pay.cumul(pay.net_taxable))}</td><td>Impôt<br>{money(pay.cumul(pay.tax))}</td></tr></table>"""
    css = ".l { display: flex; justify-content: space-between; padding: 0.7mm 0; border-bottom: 0.3px solid #e3e3ee; } .t { font-weight: bold; }"
    return Paper(
        html,
        fields(pay, employee_name=employee, net_taxable_pay=pay.net_taxable),
        "payslip",
        css,
        dice.pick(("Inter", "Lato", "Open Sans", "Roboto")),
        9,
        "17mm 22mm",
    )


def standing_columns(dice: Dice) -> Paper:
    """Columns drawn without lines across; « Période 10-2026 »; title centred between stars; « Net à verser »; the tax base among the rows."""
    pay, money = draw(dice), dice.table_money()
    employee = pay.employee.named("LAST_first")
    body = cells(pay, money)
    rows = [["Appointements", f"{pay.hours:.2f}", "", money(pay.base_pay), ""], *([["Commission", "", "", money(pay.bonus), ""]] if pay.bonus else []), ["BRUT FISCAL ET SOCIAL", "", "", money(pay.gross), ""], *body]  # fmt: skip
    rows += [["Carte de transport", "", "", money(pay.transport), ""]] if pay.transport else []
    rows += [["Net social", "", "", money(pay.net_social), ""], ["Net avant P.A.S.", "", "", money(pay.net_before_tax), ""], ["P.A.S. barème mensuel", money(pay.net_taxable), rate_printed(pay.tax_rate, money) or "0,00", money(pay.tax), ""]]  # fmt: skip
    html = f"""<h3 class="center">* * * &nbsp; BULLETIN DE PAIE &nbsp; * * *</h3><table class="box"><tr><td style="width:60%">Société : <b>{esc(pay.employer.name)}</b><br>{esc(pay.employer.address.line(" - "))}</td><td>N° Siret : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>Code APE : {pay.employer.ape}</td></tr></table>
<table class="box" style="margin-top:1mm"><tr><td style="width:60%">Salarié : <b>{esc(employee)}</b><br>{esc(pay.home.line(" - "))}</td><td>Période {pay.start:%m-%Y}<br>Matricule {dice.letters(3)}{dice.digits(2)}<br>N° S.S. {nir_printed(pay.nir, "dots")}</td></tr><tr><td>Fonction : {esc(pay.job)} &nbsp; Catégorie : ETAM</td><td>Date d'entrée {pay.hired_on:%d-%m-%Y}</td></tr></table>
{table(rows, "stand", ("Intitulé", "Base", "Taux", "Salarié", "Patronal"), ("46%", "14%", "12%", "14%", "14%"))}
<table class="box" style="margin-top:1mm"><tr><td>Net imposable<br><b>{money(pay.net_taxable)}</b></td><td>Cumul imposable<br>{money(pay.cumul(pay.net_taxable))}</td><td>Cumul brut<br>{money(pay.cumul(pay.gross))}</td><td>Total retenues<br>{money(pay.withheld)}</td><td style="font-size:11pt">Net à verser<br><b>{money(pay.net)} €</b></td></tr></table><p class="small">Mode de règlement : virement &nbsp; Date de règlement : {pay.paid_on:%d-%m-%Y}</p>"""
    css = "table.stand { border: 1px solid #000; height: 105mm; margin-top: 1mm } table.stand td, table.stand th { border-left: 0.7px solid #000; border-right: 0.7px solid #000; } table.stand th { border-bottom: 1px solid #000; } table.box td { padding: 3px 6px }"
    return Paper(html, fields(pay, employee_name=employee), "payslip", css, dice.font("any"), 8.6, "12mm")


def transfer_of(dice: Dice) -> Paper:
    """A group's outsourced pay: « Mois de paie : OCTOBRE » apart from the year, no net line but « Virement de … le … », pay cumuls on the left margin."""
    pay, money = draw(dice, "company", 1_200, 3_000), dice.table_money()
    employee = pay.employee.named(dice.pick(("LAST_first", "LAST_FIRST")))
    rows = [[f"<b>{title}</b>", "", "", "", ""] for title in ("RÉMUNÉRATION",)]
    rows += [["Salaire forfaitaire mensuel", "", "", money(pay.base_pay), ""], *([["13e mois (quote-part)", "", "", money(pay.bonus), ""]] if pay.bonus else []), ["<b>SALAIRE BRUT</b>", "", "", f"<b>{money(pay.gross)}</b>", ""], ["<b>COTISATIONS</b>", "", "", "", ""], *cells(pay, money, label=str.lower)]  # fmt: skip
    rows += [
        ["<b>TOTAL RETENUES</b>", "", "", money(pay.withheld, sign="-"), money(pay.charged)],
        *([["Indemnité kilométrique", "", "", money(pay.transport), ""]] if pay.transport else []),
    ]
    rows += [
        ["Net à payer avant PAS", "", "", money(pay.net_before_tax), ""],
        [f"PAS taux neutre {pay.tax_rate:.2f}", "", "", money(pay.tax, sign="-"), ""],
    ]
    side = f"""<b>CUMULS {pay.start.year}</b><br>Brut<br>{money(pay.cumul(pay.gross))}<br>Imposable<br>{money(pay.cumul(pay.net_taxable))}<br>PAS<br>{money(pay.cumul(pay.tax))}<br><br><b>CONGÉS</b><br>Acquis 20,83<br>Pris {dice.number(0, 20)},00<br><br><b>DU MOIS</b><br>Net fiscal<br>{money(pay.net_taxable)}<br>Montant net social<br>{money(pay.net_social)}"""
    html = f"""<table><tr><td style="width:33%">{esc(pay.employer.name)}<br><span class="small">{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "dash")}</span></td><td class="center" style="width:30%"><b>BULLETIN DE PAIE</b><br>Mois de paie : {MONTHS[pay.start.month - 1].upper()}<br>Année : {pay.start.year}</td><td class="right small">Page 1/1<br>Matricule {dice.digits(8)}<br>N° INSEE {nir_printed(pay.nir, "slash")}<br>Ancienneté au {pay.hired_on:%d/%m/%Y}<br>Entrée le {pay.hired_on:%d/%m/%Y}</td></tr></table>
<p style="margin:8mm 0 8mm 98mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines(True))}</p><div style="display:flex;gap:3mm"><div class="small" style="width:32mm;background:#f0f0ea;padding:2mm">{side}</div><div style="flex:1">{table(rows, "rows small", ("", "Base", "Taux", "Salarié", "Employeur"), ("46%", "14%", "10%", "15%", "15%"))}
<p style="margin-top:3mm;border-top:2px solid #000;border-bottom:2px solid #000;padding:1.5mm"><b>Virement de {money(pay.net)} € le {pay.paid_on:%d/%m/%Y}</b> <span class="small">sur le compte {dice.iban()[:9]} … {dice.digits(3)}</span></p></div></div>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 9, "12mm")


LAYOUTS = {
    "second_two_row_foot": two_row_foot, "second_payroll_bureau": payroll_bureau, "second_accounting_firm": accounting_firm, "second_web_minimal": web_minimal,
    "second_standing_columns": standing_columns, "second_transfer_of": transfer_of,
}  # fmt: skip
