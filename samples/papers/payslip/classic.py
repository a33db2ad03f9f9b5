"""Slips of older programs: coded lines, gains and deductions in two columns, a framed net at the foot, two pages at times."""

from __future__ import annotations

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

GRID = "table.v td { border-left: 0.6px solid #000; border-right: 0.6px solid #000; padding: 1px 3px; } table.v th { border: 0.6px solid #000; } table.v { border: 0.6px solid #000; }"


def _coded(pay: Pay, money) -> list[list[str]]:  # noqa: ANN001
    """Code, label, base, rate, gain, deduction, employer's rate and amount."""
    rows = [
        ["1000", "Salaire de base", f"{pay.hours:.2f}", money(pay.base_pay / pay.hours), money(pay.base_pay), "", ""]
    ]
    if pay.bonus:
        rows.append(["1250", "Prime de production", "", "", money(pay.bonus), "", ""])
    rows.append(["", "<b>Salaire brut</b>", "", "", f"<b>{money(pay.gross)}</b>", "", ""])
    for number, line in enumerate(pay.lines):
        label = line.label.replace("Sécurité sociale", "Séc. soc.").replace("de l'impôt sur le revenu", "IR")
        rows.append(
            [
                str(4000 + 15 * number), label, money(line.base) if line.base else "", rate_printed(line.rate, money), "",
                money(line.amount) if line.amount else "", money(line.employer) if line.employer else "",
            ]
        )  # fmt: skip
    rows.append(["", "<b>Total des retenues</b>", "", "", "", money(pay.withheld), money(pay.charged)])
    if pay.transport:
        rows.append(["6100", "Indemnité transport", "", "", money(pay.transport), "", ""])
    return rows


def carbon(dice: Dice) -> Paper:
    """Fixed-width print on a ruled form: capitals without accents, period between two dates, net in a box, cumuls under it."""
    pay, money = draw(dice, "company"), dice.table_money()
    employee = pay.employee.named("LAST_FIRST")
    month = month_printed(pay.start.year, pay.start.month, dice.pick(("plain_upper", "digits", "short")))
    rows = [*_coded(pay, money), ["7000", "Net a payer avant impot sur le revenu", "", "", "", money(pay.net_before_tax), ""],
            ["7010", "Montant net social", "", "", "", money(pay.net_social), ""],
            ["7100", "Impot sur le revenu preleve a la source", money(pay.net_taxable), f"{pay.tax_rate:.2f}", "", money(pay.tax), ""]]  # fmt: skip
    cumuls = [
        ["Mois", money(pay.gross), f"{pay.hours:.2f}", money(pay.net_taxable)],
        ["Annee", money(pay.cumul(pay.gross)), f"{pay.hours * pay.months:.2f}", money(pay.cumul(pay.net_taxable))],
    ]
    html = f"""
<table><tr><td style="width:55%">{esc(pay.employer.name.upper())}<br>{lines(pay.employer.address.lines(True))}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} NAF {pay.employer.ape}</td>
<td class="box">BULLETIN DE PAIE<br>PERIODE : {month}<br>PAIEMENT LE : {date_printed(pay.paid_on, "short")}</td></tr></table>
<table style="margin:4mm 0"><tr><td style="width:55%">MATRICULE : {dice.digits(6)}<br>N SECU : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>EMPLOI : {esc(pay.job.upper())}<br>ENTREE LE : {date_printed(pay.hired_on, dice.pick(("slash", "dot")))}</td>
<td>{"MONSIEUR" if pay.employee.sex == "M" else "MADAME"}<br>{esc(employee)}<br>{lines(pay.home.lines(True))}</td></tr></table>
{table(rows, "v", ("N°", "Désignation", "Nombre ou base", "Taux", "Gain", "Retenue", "Part patronale"), ("7%", "37%", "13%", "9%", "12%", "11%", "11%"))}
<table style="margin-top:4mm"><tr><td style="width:62%">{table(cumuls, "grid", ("CUMULS", "BRUT", "HEURES", "NET IMPOSABLE"))}</td><td><div class="box center" style="font-size:12pt;border-width:2px"><b>NET A PAYER</b><br><b>{money(pay.net)} EUR</b></div></td></tr></table>
<p>PAYE PAR VIREMENT</p>"""
    return Paper(
        html,
        fields(pay, employer_name=pay.employer.name.upper(), employee_name=employee),
        "payslip",
        GRID,
        dice.font("mono"),
        6.6,
        "9mm 9mm",
    )


def two_pages(dice: Dice) -> Paper:
    """A long slip: overtime day by day, « report » at the foot of page 1, nets on page 2 under a repeated head."""
    pay, money, names = draw(dice, "company", 1_600, 3_900), dice.table_money(), dice.name_style()
    employee = pay.employee.named(names)
    month = month_printed(pay.start.year, pay.start.month, dice.pick(MONTH_STYLES))
    head = f"""<table class="small"><tr><td>{esc(pay.employer.name)}<br>SIRET {siret_printed(pay.employer.siret, "plain")}</td><td class="center"><b>BULLETIN DE SALAIRE</b><br>Paie de {month}</td><td class="right">{esc(employee)}<br>Matricule {dice.digits(5)}</td></tr></table><hr>"""
    days = [
        [
            f"{pay.start.replace(day=d):%d/%m}",
            "Panier de jour" if d % 3 else "Trajet zone 2",
            "1,00",
            "10,30" if d % 3 else "4,86",
            "",
        ]
        for d in range(1, 29)
    ]
    rows = _coded(pay, money)
    html = f"""{head}<div class="cols"><div>{lines(pay.employer.address.lines())}<br>Code NAF : {pay.employer.ape}<br>Convention collective : Bâtiment ouvriers IDCC 1597</div>
<div><b>{pay.employee.civility} {esc(employee)}</b><br>{lines(pay.home.lines())}</div></div>
<p class="small">N° Sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))} — Qualification {esc(pay.job)} — Entrée {date_printed(pay.hired_on, "slash")} — Sortie : néant</p>
<h3>Indemnités versées par la caisse (pour mémoire, non soumises)</h3>{table(days, "rows small", ("Jour", "Nature", "Nombre", "Taux", ""))}
{table(rows[:3], "v", ("N°", "Désignation", "Base", "Taux", "Gain", "Retenue", "Employeur"))}<p class="right">…/… suite page 2</p>
<div class="break"></div>{head}<p>Report brut : {money(pay.gross)}</p>{table(rows[3:], "v", ("N°", "Désignation", "Base", "Taux", "Gain", "Retenue", "Employeur"), ("7%", "38%", "13%", "9%", "11%", "11%", "11%"))}
<table class="grid" style="margin-top:5mm"><tr><th>Net imposable du mois</th><th>Cumul net imposable</th><th>Montant net social</th><th>Net avant impôt</th><th>PAS {pay.tax_rate:.1f} %</th><th>NET PAYÉ</th></tr>
<tr><td class="n">{money(pay.net_taxable)}</td><td class="n">{money(pay.cumul(pay.net_taxable))}</td><td class="n">{money(pay.net_social)}</td><td class="n">{money(pay.net_before_tax)}</td><td class="n">{money(pay.tax)}</td><td class="n"><b>{money(pay.net)}</b></td></tr></table>
<p>Règlement par virement le {date_printed(pay.paid_on, dice.pick(("slash", "long")))}</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", GRID, dice.font("sans"), 8, "10mm 12mm")


def labels_above(dice: Dice) -> Paper:
    """A grid of small boxes, each label above its value, as older British-made programs do; the net in the last row of boxes."""
    pay, money, names = draw(dice), dice.money(), dice.name_style()
    employee = pay.employee.named(names)
    style = dice.pick(("slash", "dash", "dot"))

    def boxes(cells: list[tuple[str, str]]) -> str:
        return (
            "<table class='grid' style='margin-bottom:2mm'><tr>"
            + "".join(f"<td><span class='tiny'>{a}</span><br>{b}</td>" for a, b in cells)
            + "</tr></table>"
        )

    rows = [
        [
            line.label,
            money(line.base) if line.base else "",
            rate_printed(line.rate, money),
            money(line.amount) if line.amount else "",
            money(line.employer) if line.employer else "",
        ]
        for line in pay.lines
    ]
    html = f"""<h2 class="center">FICHE DE PAIE</h2>
{boxes([("Employeur", f"<b>{esc(pay.employer.name)}</b>"), ("Siret", siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))), ("Code APE", pay.employer.ape)])}
{boxes([("Adresse", esc(pay.employer.address.line())), ("Convention collective", "Hôtels, cafés, restaurants (1979)")])}
{boxes([("Salarié", f"<b>{esc(employee)}</b>"), ("N° sécurité sociale", nir_printed(pay.nir, dice.pick(NIR_STYLES))), ("Date d'entrée", date_printed(pay.hired_on, style)), ("Emploi", esc(pay.job))])}
{boxes([("Période", f"du {date_printed(pay.start, style)} au {date_printed(pay.end, style)}"), ("Date de paiement", date_printed(pay.paid_on, style)), ("Horaire", f"{pay.hours:.2f}"), ("Mode", "Virement")])}
{boxes([("Salaire de base", money(pay.base_pay)), ("Primes", money(pay.bonus)), ("Brut", f"<b>{money(pay.gross)}</b>")])}
{table(rows, "rows", ("Cotisations", "Base", "Taux", "Salarié", "Employeur"), ("44%", "15%", "11%", "15%", "15%"))}<br>
{boxes([("Total retenues", money(pay.withheld)), ("Transport", money(pay.transport)), ("Net social", money(pay.net_social)), ("Net imposable", money(pay.net_taxable))])}
{boxes([("Cumul brut", money(pay.cumul(pay.gross))), ("Cumul net imposable", money(pay.cumul(pay.net_taxable))), ("Cumul impôt", money(pay.cumul(pay.tax)))])}
{boxes([("Net à payer avant impôt", f"<b>{money(pay.net_before_tax)}</b>"), (f"Impôt sur le revenu ({pay.tax_rate:.2f} %)", money(pay.tax)), ("Net à payer", f"<b style='font-size:12pt'>{money(pay.net)}</b>")])}"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("any"), 8.5, "12mm 14mm")


LAYOUTS = {"classic_carbon": carbon, "classic_two_pages": two_pages, "classic_labels_above": labels_above}
