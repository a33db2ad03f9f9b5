"""Public service: the « bulletin de paye » of the State, a town's slip, a public hospital's slip."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice
from samples.french import MONTHS, date_printed, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import NIR_STYLES, Pay, draw, fields, nir_printed, siret_printed

GRADES = (
    "ADJ ADM PRINC 2CL",
    "PROFESSEUR CERTIFIE CL NORM",
    "GARDIEN DE LA PAIX",
    "SECRETAIRE ADM CL NORMALE",
    "INFIRMIER 1ER GRADE",
)


def _civil(dice: Dice, low: float = 1_650, high: float = 3_300) -> Pay:
    """A civil servant's month: pension deduction, CSG; no unemployment contribution."""
    pay = draw(dice, "public", low, high)
    kept = tuple(
        replace(
            line,
            label={
                "Sécurité sociale plafonnée": "Retenue pension civile",
                "Complémentaire Tranche 1": "Cotisation salariale RAFP",
            }.get(line.label, line.label),
        )
        for line in pay.lines
        if line.amount
    )
    return replace(pay, lines=kept)


def state(dice: Dice) -> Paper:
    """The State's: three columns of money (à payer, à déduire, pour information), codes of six digits, month in the head, yearly taxable amount."""
    pay, money = _civil(dice), dice.table_money()
    employee = pay.employee.named("LAST_FIRST")
    treatment, housing = round(pay.base_pay * 0.94, 2), round(pay.base_pay - round(pay.base_pay * 0.94, 2), 2)
    rows = [
        ["101000", "TRAITEMENT BRUT", money(treatment), "", ""],
        ["102000", "INDEMNITE DE RESIDENCE", money(housing), "", ""],
    ]
    if pay.bonus:
        rows.append(["200364", "IFSE", money(pay.bonus), "", ""])
    rows += [["", "<b>MONTANT BRUT</b>", f"<b>{money(pay.gross)}</b>", "", ""]]
    rows += [
        [
            f"40{i}{dice.digits(3)}",
            line.label.upper(),
            "",
            money(line.amount),
            money(line.employer) if line.employer else "",
        ]
        for i, line in enumerate(pay.lines)
    ]
    if pay.transport:
        rows.append(["400610", "REMBT DOMICILE TRAVAIL", money(pay.transport), "", ""])
    rows += [["", "NET A PAYER AVANT IMPOT SUR LE REVENU", money(pay.net_before_tax), "", ""],
             ["558000", f"IMPOT SUR LE REVENU PRELEVE A LA SOURCE TAUX PERSONNALISE {pay.tax_rate:.2f}%", "", money(pay.tax), money(pay.net_taxable)]]  # fmt: skip
    html = f"""
<table><tr><td style="width:50%"><b>{esc(pay.employer.name.upper())}</b><br><span class="small">MINISTERE 206 — SIRET {siret_printed(pay.employer.siret, "plain")}<br>N° ORDRE 000{dice.digits(2)}</span></td><td class="right"><b>BULLETIN DE PAYE</b><br>MOIS DE &nbsp; {month_printed(pay.start.year, pay.start.month, "plain_upper")}<br>
<span class="small">AFFECTATION : POSTE DE GESTION 033 — {esc(pay.employer.address.town.upper())}</span></td></tr></table>
<table class="grid small" style="margin:3mm 0"><tr><th>IDENTIFICATION</th><th>GRADE</th><th>ENFANTS A CHARGE</th><th>ECHELON</th><th>INDICE OU NB D'HEURES</th></tr>
<tr><td>{nir_printed(pay.nir, dice.pick(("spaced", "key")))}</td><td>{dice.pick(GRADES)}</td><td>{dice.number(0, 3):02d}</td><td>{dice.number(1, 12):02d}</td><td>0{dice.number(366, 560)}</td></tr></table>
{table(rows, "grid", ("CODE", "ELEMENTS", "A PAYER", "A DEDUIRE", "POUR INFORMATION"), ("10%", "48%", "14%", "14%", "14%"))}
<table class="grid" style="margin-top:3mm"><tr><td>TOTAUX DU MOIS</td><td class="n">{money(pay.gross + pay.transport)}</td><td class="n">{money(pay.withheld + pay.tax)}</td></tr>
<tr><td>COUT TOTAL EMPLOYEUR</td><td class="n">{money(pay.gross + pay.charged)}</td><td></td></tr></table>
<table style="margin-top:3mm"><tr><td class="small" style="width:55%">MONTANT IMPOSABLE DE L'ANNEE : {money(pay.cumul(pay.net_taxable))}<br>MONTANT IMPOSABLE DU MOIS : {money(pay.net_taxable)}<br>MONTANT NET SOCIAL : {money(pay.net_social)}<br>
COMPTABLE ASSIGNATAIRE : DRFIP DE {esc(pay.employer.address.town.upper())}</td><td class="box"><b>NET A PAYER</b><span style="float:right"><b>{money(pay.net)} €</b></span></td></tr></table>
<p style="margin:8mm 0 0 90mm">{"M." if pay.employee.sex == "M" else "MME"} {esc(employee)}<br>{lines(pay.home.lines(True))}</p>
<p class="small">VIREE LE {date_printed(pay.paid_on, "slash")} SUR LE COMPTE {dice.iban()[:14]} XXXX</p>"""
    truth = fields(pay, employee_name=employee, employer_name=pay.employer.name.upper(), hire_date=None)
    return Paper(html, truth, "payslip", "", dice.font(dice.pick(("sans", "mono"))), 7.2, "10mm 11mm")


def town(dice: Dice) -> Paper:
    """A town's or a department's: agent in a frame, two running columns mois and cumul, « Net à payer » mid-page on the right."""
    pay, money, names = _civil(dice), dice.table_money(), dice.name_style()
    employee = pay.employee.named(names)
    rows = [["Traitement indiciaire", money(pay.base_pay), money(pay.cumul(pay.base_pay))], *([["Régime indemnitaire (RIFSEEP)", money(pay.bonus), money(pay.cumul(pay.bonus))]] if pay.bonus else []),
            ["<b>Rémunération brute</b>", f"<b>{money(pay.gross)}</b>", money(pay.cumul(pay.gross))]]  # fmt: skip
    rows += [
        [line.label, money(line.amount, sign="-"), money(line.amount * pay.months, sign="-")] for line in pay.lines
    ]
    rows += (
        [["Participation transport", money(pay.transport), money(pay.transport * pay.months)]] if pay.transport else []
    )
    html = f"""<div class="cols"><div><h2>{esc(pay.employer.name)}</h2>{lines(pay.employer.address.lines())}<br>SIRET : {siret_printed(pay.employer.siret, "spaced")}</div>
<div class="box"><b>BULLETIN DE PAYE — {MONTHS[pay.start.month - 1].upper()} {pay.start.year}</b><br>Agent : {pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</div></div>
<p class="small">Matricule {dice.digits(5)} — {esc(pay.job)} — Cat. C — Échelon {dice.number(1, 11)} — IM {dice.number(366, 480)} — Entré{pay.employee.e} dans la collectivité le {date_printed(pay.hired_on, "slash")} — NIR {nir_printed(pay.nir, dice.pick(NIR_STYLES))}</p>
{table(rows, "grid", ("Libellé", "Mois", f"Cumul {pay.start.year}"), ("60%", "20%", "20%"))}
<table class="grid" style="width:70%;margin:4mm 0 0 30%"><tr><th></th><th>Mois</th><th>Cumul</th></tr><tr><td>Net à payer avant impôt</td><td class="n">{money(pay.net_before_tax)}</td><td class="n">{money(pay.cumul(pay.net_before_tax))}</td></tr>
<tr><td>Net imposable</td><td class="n">{money(pay.net_taxable)}</td><td class="n">{money(pay.cumul(pay.net_taxable))}</td></tr><tr><td>Impôt prélevé à la source</td><td class="n">{money(pay.tax)}</td><td class="n">{money(pay.cumul(pay.tax))}</td></tr>
<tr><td>Montant net social</td><td class="n">{money(pay.net_social)}</td><td class="n">{money(pay.cumul(pay.net_social))}</td></tr><tr><td><b>Net à payer</b></td><td class="n"><b>{money(pay.net)}</b></td><td></td></tr></table>
<p>Date de règlement : {date_printed(pay.paid_on, "slash")}</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("any"), 8.5, "13mm")


def hospital(dice: Dice) -> Paper:
    """A public hospital: employee before employer, NIR of 13 digits and key apart, nights and Sundays, net in a dotted box."""
    pay, money = _civil(dice, 1_750, 2_900), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    rows = [
        ["TRAITEMENT DE BASE", "30,00", money(pay.base_pay), "", ""],
        *([["IND. DIMANCHES ET FERIES", "2,00", money(pay.bonus), "", ""]] if pay.bonus else []),
    ]
    rows += [["TOTAL BRUT", "", money(pay.gross), "", ""]]
    rows += [
        [
            line.label,
            f"{line.rate:.2f}" if line.rate else "",
            "",
            money(line.amount),
            money(line.employer) if line.employer else "",
        ]
        for line in pay.lines
    ]
    rows += [["REMB. TRANSPORT PUBLIC", "", money(pay.transport), "", ""]] if pay.transport else []
    rows += [["TOTAUX", "", money(pay.gross + pay.transport), money(pay.withheld), money(pay.charged)]]
    html = f"""<table><tr><td style="width:46%" class="small">AGENT {dice.digits(6)}<br>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}<br>Sécurité sociale : {pay.nir[:13]} clé {pay.nir[13:]}<br>Grade : {dice.pick(GRADES)}</td>
<td class="right"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "halves")} APE 8610Z</td></tr></table>
<h2 class="center" style="border:1px solid #333;margin:4mm 0">BULLETIN DE PAYE &nbsp; {pay.start.month:02d}/{pay.start.year}</h2>
{table(rows, "rows", ("Élément", "Taux/Nb", "À payer", "À retenir", "Charges patronales"), ("42%", "12%", "15%", "15%", "16%"))}
<table style="margin-top:4mm"><tr><td style="width:48%">Cumul imposable : {money(pay.cumul(pay.net_taxable))}<br>Imposable du mois : {money(pay.net_taxable)}<br>Net social : {money(pay.net_social)}</td>
<td><table style="border:1px dashed #000"><tr><td>Net avant prélèvement de l'impôt</td><td class="n">{money(pay.net_before_tax)}</td></tr><tr><td>Prélèvement à la source {pay.tax_rate:.1f} %</td><td class="n">{money(pay.tax)}</td></tr>
<tr><td><b>NET A PAYER EN EUROS</b></td><td class="n"><b>{money(pay.net)}</b></td></tr></table></td></tr></table>
<p class="small">Date d'entrée dans l'établissement {date_printed(pay.hired_on, "dot")}. Virement du {date_printed(pay.paid_on, "dot")} — TRESORERIE HOSPITALIERE.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 8.2, "12mm")


LAYOUTS = {"public_state": state, "public_town": town, "public_hospital": hospital}
