"""Home employers: the slips that Pajemploi and CESU send; the employer is a person and has no SIRET."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MONTHS, MoneyStyle, date_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import draw, fields, nir_printed


def pajemploi(dice: Dice) -> Paper:
    """Assistante maternelle agréée: hours, maintenance and meal allowances outside the pay, child's first name (a trap for names)."""
    pay = draw(dice, low=420, high=1_350)
    money = MoneyStyle(" ", ",", " €")
    parent, child = dice.person("employer_person", age=(25, 45)), dice.person("", age=(0, 3))
    keep = round(dice.number(8, 20) * 3.8, 2)
    net, before = round(pay.net + keep, 2), round(pay.net_before_tax + keep, 2)
    employee, employer = pay.employee.named("LAST_FIRST"), parent.named("LAST_FIRST")
    rows = [
        [
            line.label,
            money(line.base, suffix=False) if line.base else "",
            f"{line.rate:.2f}".replace(".", ",") if line.rate else "",
            money(line.amount, suffix=False),
            money(line.employer, suffix=False),
        ]
        for line in pay.lines
    ]
    html = f"""<p><b>Urssaf service Pajemploi</b> <span class="small">www.pajemploi.urssaf.fr</span></p><h2>Bulletin de salaire</h2>
<p>Période d'emploi du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</p>
<div class="cols"><div class="box"><b>EMPLOYEUR</b><br>{esc(parent.civility)} {esc(employer)}<br>{lines(dice.address("").lines())}<br>N° Pajemploi : Y{dice.digits(9)}</div>
<div class="box"><b>SALARIÉ</b><br>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}<br>N° de Sécurité sociale : {nir_printed(pay.nir, dice.pick(("plain", "key", "spaced")))}</div></div>
<p>Emploi : Assistant maternel agréé — Enfant gardé : {esc(child.first_name)} — Date d'embauche : {date_printed(pay.hired_on, "slash")}<br>Convention collective nationale de la branche du secteur des particuliers employeurs et de l'emploi à domicile</p>
<table class="rows"><tr><td>Nombre d'heures normales</td><td class="n">{dice.number(40, 170)}</td></tr><tr><td>Nombre de jours d'activité</td><td class="n">{dice.number(8, 21)}</td></tr><tr><td><b>Salaire brut</b></td><td class="n"><b>{money(pay.gross)}</b></td></tr></table>
{table(rows, "grid small", ("Cotisations", "Base", "Taux", "Part salariale", "Part patronale"))}
<table class="rows" style="margin-top:4mm"><tr><td>Total des cotisations salariales</td><td class="n">{money(pay.withheld)}</td></tr><tr><td>Remboursement de transport</td><td class="n">{money(pay.transport)}</td></tr><tr><td>Indemnités d'entretien</td><td class="n">{money(keep)}</td></tr>
<tr><td>Montant net social</td><td class="n">{money(pay.net_social)}</td></tr><tr><td>Net imposable</td><td class="n">{money(pay.net_taxable)}</td></tr><tr><td>Cumul imposable depuis janvier</td><td class="n">{money(pay.cumul(pay.net_taxable))}</td></tr>
<tr><td>Net à payer avant impôt sur le revenu</td><td class="n">{money(before)}</td></tr><tr><td>Impôt sur le revenu prélevé à la source ({pay.tax_rate:.2f} %)</td><td class="n">{money(pay.tax)}</td></tr>
<tr><td><b>Net à payer</b></td><td class="n"><b>{money(net)}</b></td></tr></table><p>Date de paiement : {date_printed(pay.paid_on, "slash")}</p>
<p class="tiny">Ce bulletin de salaire est établi par le service Pajemploi pour le compte de l'employeur (article L. 531-8 du code de la sécurité sociale).</p>"""
    truth = fields(
        pay, employee_name=employee, employer_name=employer, siret=None, net_pay=net, net_pay_before_tax=before
    )
    return Paper(html, truth, "payslip", "", dice.font("sans"), 9, "14mm")


def cesu(dice: Dice) -> Paper:
    """CESU: a narrow list of labels and amounts without table rules, month in the title, employer by his number only in small print."""
    pay = draw(dice, low=160, high=1_100)
    money = dice.money()
    boss = dice.person("employer_person", age=(40, 92))
    employee, employer = pay.employee.named("first_LAST"), boss.named("first_LAST")
    hours = dice.number(8, 90)

    def row(label: str, value: str, bold: bool = False) -> str:
        return f"<div style='display:flex;justify-content:space-between;{'font-weight:bold;' if bold else ''}border-bottom:1px dotted #999'><span>{label}</span><span>{value}</span></div>"

    html = f"""<p class="right small">Centre national Cesu<br>63 rue de la Montat<br>42961 Saint-Étienne Cedex 9</p><h1 style="font-size:15pt">Cesu — Bulletin de salaire {MONTHS[pay.start.month - 1]} {pay.start.year}</h1>
<p>Volet social n° {dice.digits(10)} — période du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}</p>
<p><b>Salarié{pay.employee.e}</b> : {pay.employee.civility} {esc(employee)}, {esc(pay.home.line())}<br>N° Sécurité sociale : {nir_printed(pay.nir, "spaced")}</p><p><b>Employeur</b> : {boss.civility} {esc(employer)}, {esc(dice.address("").line())} — N° Cesu {dice.letters(1)}{dice.digits(7)}</p>
<p>Nature de l'emploi : garde à domicile, ménage — Employé depuis le {date_printed(pay.hired_on, "slash")}</p>
<div style="width:120mm;margin:6mm auto;line-height:1.9">{row("Heures effectuées", f"{hours},00")}{row("Salaire horaire net", money(pay.net_before_tax / hours))}{row("Salaire brut", money(pay.gross), True)}{row("Cotisations salariales", money(pay.withheld))}
{row("dont CSG et CRDS non déductibles", money(pay.lines[-1].amount))}{row("Montant net social", money(pay.net_social))}{row("Frais de transport remboursés", money(pay.transport))}{row("Net avant impôt sur le revenu", money(pay.net_before_tax))}
{row("Net imposable", money(pay.net_taxable))}{row(f"Prélèvement à la source (taux {pay.tax_rate:.1f} %)", money(pay.tax))}{row("Net payé", money(pay.net), True)}{row("Net imposable cumulé", money(pay.cumul(pay.net_taxable)))}</div>
<p>Salaire versé le {date_printed(pay.paid_on, "long")} par virement.</p>"""
    return Paper(
        html,
        fields(pay, employee_name=employee, employer_name=employer, siret=None),
        "payslip",
        "",
        dice.font("any"),
        9.5,
        "16mm",
    )


LAYOUTS = {"home_pajemploi": pajemploi, "home_cesu": cesu}
