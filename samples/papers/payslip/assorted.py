"""Assorted layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

The accountants' commonest program with its two rows at the foot, an office program of gains and retentions, a building site with
its leave fund, a soldier's slip, a sheltered workshop's guaranteed pay, an apprentice whose nets are all the same.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MONTHS, MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import draw, fields, nir_printed, siret_printed


def accountants(dice: Dice) -> Paper:
    """The program most accounting firms run: facts in a narrow column, « Mensuel » and « Annuel » at the foot, « Net payé » in its corner."""
    pay, money = draw(dice, "company", 1_200, 3_300), dice.table_money()
    employee, style = pay.employee.named("first_LAST"), "slash"
    age = (pay.end - pay.hired_on).days
    seniority = f"{age // 365} an(s) et {age % 365 // 30} mois"
    facts = [
        ("Matricule", f"{dice.number(1, 400):05d}"), ("N° SS", nir_printed(pay.nir, "key")), ("Emploi", esc(pay.job)), ("Statut professionnel", dice.pick(("Ouvrier", "Employé", "Agent de maîtrise"))),
        ("Coefficient", str(dice.number(120, 290))), ("Entrée", date_printed(pay.hired_on, style)), ("Ancienneté", seniority), ("Convention collective", dice.pick(("Commerce de gros", "Hôtels, cafés, restaurants", "Entreprises de propreté"))),
    ]  # fmt: skip
    facts_html = "".join(f"<tr><td style='color:#456'>{label} :</td><td>{value}</td></tr>" for label, value in facts)

    def row(label: str, *cells: str, bold: bool = False, ground: str = "") -> str:
        tds = "".join(f"<td class='n'>{cell}</td>" for cell in cells)
        return f"<tr style='{'font-weight:bold;' if bold else ''}{f'background:{ground}' if ground else ''}'><td>{label}</td>{tds}</tr>"

    body = row("Salaire de base", money(pay.hours), f"{pay.base_pay / pay.hours:.4f}", money(pay.base_pay), "", "")
    body += row("Prime exceptionnelle", "", "", money(pay.bonus), "", "") if pay.bonus else ""
    body += row("Salaire brut", "", "", money(pay.gross), "", "", bold=True, ground="#e7eef5")
    section = ""
    for line in pay.lines:
        if line.section != section:
            section = line.section
            body += f"<tr><td colspan='6' style='font-weight:bold'>{esc(section.capitalize())}</td></tr>"
        share = f"{line.employer / line.base * 100:.3f}" if line.base and line.employer else ""
        body += row(f"&nbsp;&nbsp;{esc(line.label)}", money(line.base) if line.base else "", f"{line.rate:.4f}" if line.rate else "", money(line.amount, sign="-") if line.amount else "", share, money(line.employer) if line.employer else "")  # fmt: skip
    body += row(
        "Total des cotisations et contributions", "", "", money(-pay.withheld), "", money(pay.charged), bold=True
    )
    body += row("Indemnité transport 50 %", "", "", money(pay.transport), "", "") if pay.transport else ""
    body += row("Montant net social", "", "", money(pay.net_social), "", "", ground="#f4f4f4")
    body += row("Net à payer avant impôt sur le revenu", "", "", money(pay.net_before_tax), "", "", bold=True, ground="#e7eef5")  # fmt: skip
    body += row("Impôt sur le revenu prélevé à la source - PAS", money(pay.net_taxable), f"{pay.tax_rate:.2f}", money(-pay.tax), "", "")  # fmt: skip
    ceiling = 4_005.0

    def foot(name: str, year: bool) -> list[str]:
        values = [
            pay.hours,
            pay.gross,
            ceiling,
            pay.net_taxable,
            pay.charged,
            pay.gross + pay.charged,
            pay.net + pay.charged,
        ]
        return [f"<b>{name}</b>", *(money(pay.cumul(value) if year else value) for value in values)]

    html = f"""<div style="display:flex;gap:8mm"><div style="width:88mm"><b style="font-size:11pt">{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class="small">Siret : {siret_printed(pay.employer.siret, "plain")} &nbsp; Code Naf : {pay.employer.ape}<br>Urssaf/Msa : Urssaf {esc(dice.address("").town)}</span><table class="small" style="margin-top:4mm">{facts_html}</table></div>
<div style="flex:1"><div style="background:#2f5d8c;color:#fff;text-align:center;padding:2mm;font-size:12pt">BULLETIN DE SALAIRE</div><div style="text-align:center;margin:1.5mm">Période : {month_printed(pay.start.year, pay.start.month, "title")}</div><div style="margin-top:14mm;padding-left:6mm">{"Monsieur" if pay.employee.sex == "M" else "Madame"} {esc(employee)}<br>{lines(pay.home.lines())}</div></div></div>
<table class="small" style="margin-top:6mm;border:.6px solid #2f5d8c"><tr style="background:#2f5d8c;color:#fff"><th>Éléments de paie</th><th class="right">Base</th><th class="right">Taux</th><th class="right">Montant salarié</th><th class="right">Taux</th><th class="right">Montant employeur</th></tr>{body}</table>
<div style="display:flex;gap:3mm;margin-top:6mm"><div style="flex:1">{table([foot("Mensuel", False), foot("Annuel", True)], "grid tiny", ("", "Heures", "Brut", "Plafond S.S.", "Net imposable", "Ch. patronales", "Coût Global", "Total versé"))}</div><div style="width:45mm;border:1.2px solid #2f5d8c;padding:2mm;text-align:center"><span style="font-size:11.5pt">Net payé : <b>{money(pay.net)}</b> euros</span><br><span class="tiny">Paiement le {date_printed(pay.paid_on, style)} par Virement</span></div></div>
<table class="tiny" style="margin-top:4mm;width:60%"><tr><td>Congés</td><td>N-1</td><td>N</td></tr><tr><td>Acquis</td><td>30,00</td><td>{dice.number(1, 12)},50</td></tr><tr><td>Total pris</td><td>{dice.number(0, 25)},00</td><td>0,00</td></tr></table><p class="tiny" style="margin-top:5mm">Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin sans limitation de durée. Informations complémentaires : www.service-public.fr</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Open Sans", 8.6, "9mm 10mm")


def gains_and_retentions(dice: Dice) -> Paper:
    """An office program's preprinted grid: « Gain » and « Retenue » columns, capitals without accents, the taxable net as a line among the others."""
    pay, money = draw(dice, "association"), dice.table_money()
    employee = unaccented(pay.employee.named("LAST_FIRST"))
    employer = unaccented(pay.employer.name).upper()
    rows = [["0100", "SALAIRE MENSUEL", money(pay.hours), money(pay.base_pay / pay.hours), "", money(pay.base_pay), "", ""]]  # fmt: skip
    rows += [["0250", "PRIME D'ASSIDUITE", "", "", "", money(pay.bonus), "", ""]] if pay.bonus else []
    rows += [["", "<b>TOTAL BRUT</b>", "", "", "", f"<b>{money(pay.gross)}</b>", "", ""]]
    for index, line in enumerate(pay.lines):
        label = unaccented(line.label).upper()[:42]
        rows.append([f"{3000 + 50 * index}", esc(label), "", money(line.base) if line.base else "", f"{line.rate:.3f}" if line.rate else "", "", money(line.amount) if line.amount else "", money(line.employer) if line.employer else ""])  # fmt: skip
    rows += [["", "<b>TOTAL DES RETENUES</b>", "", "", "", "", f"<b>{money(pay.withheld)}</b>", money(pay.charged)]]
    rows += [["8010", "NET IMPOSABLE", "", money(pay.net_taxable), "", "", "", ""]]
    rows += [["8020", "MONTANT NET SOCIAL", "", money(pay.net_social), "", "", "", ""]]
    rows += [["8100", "REMBOURSEMENT TRANSPORT", "", "", "", money(pay.transport), "", ""]] if pay.transport else []
    rows += [["8500", "NET A PAYER AVANT IMPOT SUR LE REVENU", "", money(pay.net_before_tax), "", "", "", ""]]
    rows += [["8600", "IMPOT SUR LE REVENU PRELEVE A LA SOURCE", "", money(pay.net_taxable), f"{pay.tax_rate:.2f}", "", money(pay.tax), ""]]  # fmt: skip
    figures = [("Salaire brut", pay.gross), ("Charges salariales", pay.withheld), ("Charges patronales", pay.charged), ("Avantages en nature", 0.0), ("Net imposable", pay.net_taxable), ("Impôt prélevé", pay.tax), ("Heures travaillées", pay.hours)]  # fmt: skip
    cumuls = [[label, money(value), money(pay.cumul(value)) if value else money(0)] for label, value in figures]
    body = "".join("<tr>" + f"<td>{row[0]}</td><td>{row[1]}</td>" + "".join(f"<td class='n'>{cell}</td>" for cell in row[2:]) + "</tr>" for row in rows)  # fmt: skip
    html = f"""<table class="frame"><tr><td style="width:50%"><b>{esc(employer)}</b><br>{lines(row.upper() for row in map(unaccented, pay.employer.address.lines()))}<br><br>Siret : {siret_printed(pay.employer.siret, "halves")} &nbsp; Ape : {pay.employer.ape}</td><td class="center" style="vertical-align:middle"><span style="font-size:14pt">BULLETIN DE PAIE</span><br>Paie du {date_printed(pay.start, "short")} au {date_printed(pay.end, "short")}<br>Paiement le {date_printed(pay.paid_on, "short")} par virement</td></tr>
<tr><td class="small">Matricule : {dice.letters(2)}{dice.digits(3)} &nbsp; Nº S.S. : {nir_printed(pay.nir, "spaced")}<br>Emploi : {esc(unaccented(pay.job))}<br>Indice : {dice.number(280, 460)} &nbsp; Date d'entrée : {date_printed(pay.hired_on, "short")}<br>Horaire : {pay.hours:.2f}<br>Convention coll. : CCN 51 / FEHAP</td><td><div style="margin:5mm 0 3mm 8mm">{esc(unaccented(pay.employee.civility).upper())} {esc(employee)}<br>{lines(row.upper() for row in map(unaccented, pay.home.lines()))}</div></td></tr></table>
<table class="frame pay" style="margin-top:3mm"><tr><th rowspan="2">N°</th><th rowspan="2">Désignation</th><th rowspan="2">Nombre</th><th rowspan="2">Base</th><th colspan="3" class="center">Part salariale</th><th class="center">Part patronale</th></tr><tr><th>Taux</th><th>Gain</th><th>Retenue</th><th>Retenue</th></tr>{body}</table>
<div style="display:flex;gap:5mm;margin-top:4mm"><div style="width:96mm">{table(cumuls, "frame small", ("Cumuls", "Période", "Année"), ("46%", "27%", "27%"))}</div><div style="flex:1"><table class="frame"><tr><th class="center">NET A PAYER</th></tr><tr><td class="center" style="font-size:15pt;padding:4mm"><b>{money(pay.net)}</b></td></tr></table><p class="tiny" style="margin-top:3mm">Congés en cours : acquis {dice.number(2, 25)},50 – pris {dice.number(0, 2)},00<br>Pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée.</p></div></div>"""
    css = "table.frame td, table.frame th{border-left:.6px solid #333;border-right:.6px solid #333;padding:.5mm 1.2mm} table.frame{border:.9px solid #333} table.frame th{border-bottom:.6px solid #333;background:#eee;font-weight:normal} table.pay{font-size:85%}"
    truth = fields(pay, employee_name=employee, employer_name=employer)
    return Paper(html, truth, "payslip", css, "Liberation Sans Narrow", 9.6, "10mm 11mm")


def building_site(dice: Dice) -> Paper:
    """A mason's slip: hours by building site first, meals and journeys outside contributions, leave paid by the trade's fund, nets as a ladder."""
    pay, money = draw(dice, "company", 1_500, 2_900), dice.money()
    days = dice.number(14, 21)
    meal, ride = dice.pick((10.1, 10.3, 11.3)), dice.pick((2.4, 3.85, 5.6))
    pay = pay.with_indemnity(round(days * (meal + ride), 2))
    employee = pay.employee.named("first_last")
    first_half = round(pay.hours * 0.6, 2)
    sites = [[esc(dice.address("").line()), f"{first_half:.2f}", str(days - 6)], [esc(dice.address("").line()), f"{pay.hours - first_half:.2f}", "6"]]  # fmt: skip
    rows = [["Salaire horaire brut", f"{pay.hours:.2f} h", money(pay.base_pay)]]
    rows += [["Prime d'outillage", "", money(pay.bonus)]] if pay.bonus else []
    rows += [["<b>Brut soumis à cotisations</b>", "", f"<b>{money(pay.gross)}</b>"]]
    rows += [[esc(line.label), f"{money(line.base)} × {line.rate:.2f} %" if line.rate else "", money(line.amount, sign="- ")] for line in pay.lines if line.amount]  # fmt: skip
    rows += [["Paniers (non soumis)", f"{days} × {meal:.2f}".replace(".", ","), money(days * meal, sign="+ ")]]
    rows += [["Petits déplacements, zone 2 (non soumis)", f"{days} × {ride:.2f}".replace(".", ","), money(days * ride, sign="+ ")]]  # fmt: skip

    def rung(label: str, value: float, indent: int, ground: str = "#f3ead9") -> str:
        return f"<div style='margin-left:{indent}mm;background:{ground};padding:1.3mm 3mm;margin-bottom:1mm;display:flex;justify-content:space-between'><span>{label}</span><b>{money(value)}</b></div>"

    html = f"""<div style="border-left:5mm solid #c4762b;padding-left:4mm"><span style="font-size:15pt">{esc(pay.employer.name)}</span><br>{esc(pay.employer.address.line(" – "))}<br><span class="small">SIRET {siret_printed(pay.employer.siret, "dash")} · NAF {pay.employer.ape} · n° Caisse CIBTP {dice.digits(6)} · PRO BTP {dice.digits(7)}</span></div>
<table style="margin:6mm 0 4mm"><tr><td style="width:55%"><b>FICHE DE PAYE</b> du mois de {month_printed(pay.start.year, pay.start.month, "lower")}<br>Ouvrier du bâtiment – {dice.pick(("maçon", "coffreur", "couvreur", "peintre", "plaquiste"))}, niveau {dice.pick(("I", "II", "III"))}, coef. {dice.pick(("150", "170", "185", "210"))}<br>Arrivé{pay.employee.e} dans l'entreprise le {long_date(pay.hired_on)}<br>N° Sécurité Sociale {nir_printed(pay.nir, "spaced")}</td><td>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
{table(sites, "grid small", ("Chantiers du mois", "Heures", "Paniers"), ("70%", "15%", "15%"))}<p class="small">Intempéries : 0 h. Les congés payés sont réglés par la caisse CIBTP : certificat à demander en fin de contrat.</p>
{table(rows, "rows", (), ("50%", "25%", "25%"))}
<div style="margin:6mm 0 0 60mm">{rung("Net social", pay.net_social, 0)}{rung("Net fiscal du mois", pay.net_taxable, 6)}{rung("Net avant impôt", pay.net_before_tax, 12)}{rung(f"Prélèvement à la source ({pay.tax_rate:.1f} %)".replace(".", ","), pay.tax, 18)}{rung("Net à payer", pay.net, 24, "#f0b46a")}</div>
<p style="margin-top:5mm">Virement émis le {long_date(pay.paid_on)}. Cumul imposable depuis le 1er janvier : {money(pay.cumul(pay.net_taxable))}. Part patronale du mois : {money(pay.charged)}.</p><p class="tiny">Convention collective nationale des ouvriers du bâtiment (entreprises occupant jusqu'à 10 salariés), IDCC 1596. À conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Carlito", 10, "13mm 15mm")


SOLDIER = {
    "Sécurité sociale plafonnée": "RETENUE PENSION MILITAIRE", "Sécurité sociale déplafonnée": "FONDS DE PREVOYANCE", "Complémentaire Tranche 1": "RETRAITE ADDITIONNELLE",
    "CSG déductible de l'impôt sur le revenu": "CSG DEDUCTIBLE", "CSG/CRDS non déductible de l'impôt sur le revenu": "CSG NON DEDUCTIBLE ET CRDS", "Complémentaire santé": "PARTICIPATION SANTE",
}  # fmt: skip


def soldier(dice: Dice) -> Paper:
    """A soldier's pay: « solde », the ministry as employer, three columns, taxable sums at the foot, no SIRET and no day of engagement."""
    pay, money = draw(dice, "public", 1_500, 2_900), MoneyStyle("", ",", "")
    ministry = dice.pick(("Ministère des Armées", "Ministère des Armées et des Anciens combattants"))
    employee = unaccented(pay.employee.named("LAST_FIRST"))
    owed = [line for line in pay.lines if line.amount]
    rows = [["SOLDE DE BASE", money(pay.base_pay), "", ""]]
    rows += [["INDEMNITE POUR CHARGES MILITAIRES", money(pay.bonus), "", ""]] if pay.bonus else []
    rows += [["MONTANT BRUT DE LA SOLDE", "", "", money(pay.gross)]]
    rows += [
        [SOLDIER[line.label], "", money(line.amount), money(line.employer) if line.employer else ""] for line in owed
    ]
    rows += [["PRISE EN CHARGE TRANSPORT", money(pay.transport), "", ""]] if pay.transport else []
    rows += [["MONTANT NET SOCIAL", "", "", money(pay.net_social)], ["NET A PAYER AVANT IMPOT SUR LE REVENU", "", "", money(pay.net_before_tax)]]  # fmt: skip
    rows += [["IMPOT SUR LE REVENU PRELEVE A LA SOURCE", "", money(pay.tax), f"TAUX {pay.tax_rate:.2f} %"]] if pay.tax else []  # fmt: skip
    rows += [["", "", "", ""]] * 5
    body = "".join("<tr><td>" + row[0] + "</td>" + "".join(f"<td class='n'>{cell}</td>" for cell in row[1:]) + "</tr>" for row in rows)  # fmt: skip
    month = f"{unaccented(MONTHS[pay.start.month - 1]).upper()} {pay.start.year}"
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>{esc(ministry.upper())}</b><br><span class="small">SECRÉTARIAT GÉNÉRAL POUR L'ADMINISTRATION<br>Centre expert des ressources humaines et de la solde<br>CS {dice.digits(5)} – 54035 NANCY CEDEX</span></div><div style="border:1px solid;padding:2mm 5mm;text-align:center;align-self:start"><b>BULLETIN MENSUEL DE SOLDE</b><br>{month}</div></div>
<table class="box3" style="margin-top:6mm"><tr><td><i>Identifiant défense</i><br>{dice.digits(10)}</td><td><i>N° INSEE</i><br>{nir_printed(pay.nir, "key")}</td><td><i>Grade</i><br>{dice.pick(("SERGENT", "CAPORAL-CHEF", "SECOND MAITRE", "ADJUDANT", "SOLDAT 1ERE CLASSE"))}</td><td><i>Échelon</i><br>0{dice.number(1, 9)}</td><td><i>Indice majoré</i><br>{dice.number(366, 470)}</td><td><i>Unité d'affectation</i><br>{dice.number(1, 92)}E RGT</td></tr></table>
<div style="margin:7mm 0 7mm 95mm">{esc(pay.employee.civility.upper())} {esc(employee)}<br>{lines(row.upper() for row in map(unaccented, pay.home.lines()))}</div>
<table class="pay"><tr><th style="width:49%">ÉLÉMENTS</th><th style="width:17%">À PAYER</th><th style="width:17%">À DÉDUIRE</th><th style="width:17%">POUR INFORMATION</th></tr>{body}<tr style="border-top:1px solid"><td class="right">TOTAUX DU MOIS</td><td class="n">{money(pay.gross + pay.transport)}</td><td class="n">{money(pay.withheld + pay.tax)}</td><td></td></tr></table>
<table class="box3" style="margin-top:3mm"><tr><td><i>Solde imposable de l'année</i><br>{money(pay.cumul(pay.net_taxable))}</td><td><i>Solde imposable du mois</i><br>{money(pay.net_taxable)}</td><td><i>Mise en paiement</i><br>{date_printed(pay.paid_on, "slash")}</td><td style="width:38%"><i>NET À PAYER</i> &nbsp; <b style="font-size:13pt">{money(pay.net)} EUR</b></td></tr></table>
<p class="small" style="margin-top:3mm">VIREMENT AU COMPTE {dice.iban()[:9]} **** **** {dice.digits(3)}</p><p class="tiny">Ce bulletin est à conserver sans limitation de durée. Toute réclamation est à adresser à votre bureau d'administration (GSBdD).</p>"""
    css = ".box3 td{border:.6px solid #556b2f;padding:1mm 2mm} .box3 i{font-size:70%;color:#444} .pay{border:.8px solid #556b2f} .pay th{background:#dfe5d3;text-align:center;border:.6px solid #556b2f} .pay td{border-left:.6px solid #556b2f;border-right:.6px solid #556b2f;height:5mm}"
    truth = fields(pay, employee_name=employee, employer_name=ministry.upper(), siret=None, hire_date=None)
    return Paper(html, truth, "payslip", css, "FreeSans", 9.2, "12mm 13mm")


def sheltered_workshop(dice: Dice) -> Paper:
    """An ESAT's slip: pay of the workshop and the State's aid add up to a guaranteed pay; large letters, short words, labels before each figure."""
    pay, money = draw(dice, "association", 780, 1_150), dice.money()
    pay = replace(pay, tax_rate=0.0, tax=0.0, net=pay.net_before_tax)
    employee = pay.employee.named("first_LAST")
    aid = round(pay.base_pay * 0.79, 2)
    month = month_printed(pay.start.year, pay.start.month, "lower")

    def line(label: str, value: str, bold: bool = False) -> str:
        return f"<tr><td style='padding:1mm 0;{'font-weight:bold' if bold else ''}'>{label}</td><td class='n' style='padding:1mm 0;{'font-weight:bold' if bold else ''}'>{value}</td></tr>"

    earned = line("Rémunération directe de l'ESAT", money(pay.base_pay - aid)) + line(
        "Aide au poste de l'État", money(aid)
    )
    earned += line("Prime d'intéressement", money(pay.bonus)) if pay.bonus else ""
    earned += line("Rémunération garantie brute", money(pay.gross), True)
    owed = "".join(line(esc(item.label), money(item.amount)) for item in pay.lines if item.amount)
    back = line("Remboursement de transport", money(pay.transport)) if pay.transport else ""
    html = f"""<p style="font-size:9pt;text-align:right">Bulletin remis le {date_printed(pay.paid_on, "slash")}, jour du virement</p><h2 style="font-size:17pt;font-weight:normal">Ma fiche de paie – {month}</h2>
<div class="cols"><div><b>Je travaille à l'ESAT de</b><br>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br><span class="small">Numéro SIRET {siret_printed(pay.employer.siret, "spaced")}</span></div><div><b>Je suis</b><br>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}<br><span class="small">Sécurité sociale {nir_printed(pay.nir, "spaced")}</span></div></div>
<p style="margin-top:4mm">Contrat de soutien et d'aide par le travail. Entrée à l'ESAT : {date_printed(pay.hired_on, "slash")}. Atelier : {dice.pick(("espaces verts", "conditionnement", "blanchisserie", "cuisine"))}. Temps : {pay.hours:.2f} h.</p>
<table style="margin-top:3mm"><tr><td colspan="2" style="background:#d9e8d4;padding:1.5mm">1. Ce que je gagne</td></tr>{earned}<tr><td colspan="2" style="background:#f4dcd0;padding:1.5mm">2. Ce qui est retiré (cotisations)</td></tr>{owed}{line("Total retiré", money(pay.withheld), True)}<tr><td colspan="2" style="background:#d5e3ee;padding:1.5mm">3. Ce que je reçois</td></tr>{back}{line("Net à payer avant impôt sur le revenu", money(pay.net_before_tax))}{line("Impôt sur le revenu (taux 0,0 %)", money(0))}{line("Net versé sur mon compte", money(pay.net), True)}</table>
<p style="margin-top:4mm;border:1px dotted;padding:2mm" class="small">Pour mes papiers : montant net social à déclarer à la CAF (AAH, prime d'activité) : <b>{money(pay.net_social)}</b>. Montant net imposable du mois : <b>{money(pay.net_taxable)}</b> ; depuis janvier : {money(pay.cumul(pay.net_taxable))}. Coût des charges pour l'ESAT : {money(pay.charged)}.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "DejaVu Sans Condensed", 11, "14mm 18mm")


def apprentice(dice: Dice) -> Paper:
    """An apprentice without contributions: gross, social, taxable and paid nets are one figure, each in its own cell of one row."""
    pay, money = draw(dice, "company", 520, 1_180), dice.table_money()
    gross, start = pay.gross, pay.start
    hired = dt.date(start.year - (start.month < 9), 9, dice.number(1, 8))
    health = dice.pick((0.0, 15.2, 21.4))
    net = round(gross + pay.transport - health, 2)
    pay = replace(pay, net_social=gross, net_taxable=gross, net_before_tax=net, tax=0.0, tax_rate=0.0, net=net)
    employee = pay.employee.named("LAST_first")
    zero = money(0)
    rows = [[esc(line.label), money(gross), "exo.", zero, money(round(line.employer * 0.2, 2))] for line in pay.lines if line.base]  # fmt: skip
    rows += [["Mutuelle d'entreprise", "", "", money(health), money(health)]] if health else []
    rows += [["Abonnement transport (50 %)", "", "", money(pay.transport, sign="+"), ""]] if pay.transport else []
    heads = ("Brut", "Net social", "Net imposable", "Net avant impôt", "PAS", "Net à payer")
    values = (gross, gross, gross, net, 0.0, net)
    row = "".join(f"<td style='text-align:center;font-size:11pt;padding:2mm'>{money(value)}</td>" for value in values)
    html = f"""<table style="background:#7b3f61;color:#fff"><tr><td style="padding:3mm;font-size:13pt">{esc(pay.employer.name)}</td><td class="right" style="padding:3mm">Bulletin de paie – APPRENTI{pay.employee.e.upper()}<br>{start:%m} / {start.year}</td></tr></table>
<div style="display:flex;gap:6mm;margin:4mm 0"><div style="flex:1" class="small">{lines(pay.employer.address.lines())}<br>N° SIRET {siret_printed(pay.employer.siret, "spaced")} – NAF {pay.employer.ape}<br>Conv. coll. : {dice.pick(("Boulangerie-pâtisserie artisanale", "Coiffure", "Services de l'automobile"))}<br>Caisse : URSSAF n° {dice.digits(12)}</div><div style="flex:1.2;border:.6px solid #7b3f61;padding:3mm"><b>{esc(employee)}</b><br>{lines(pay.home.lines())}</div></div>
<table class="small grid"><tr><td>Contrat d'apprentissage</td><td>du {date_printed(hired, "slash")} au {date_printed(dt.date(hired.year + 2, 8, 31), "slash")}</td><td>Date d'entrée</td><td>{date_printed(hired, "slash")}</td></tr><tr><td>Immatriculation S.S.</td><td>{nir_printed(pay.nir, "slash")}</td><td>Formation</td><td>{dice.pick(("CAP 1re année", "CAP 2e année", "BP 1re année"))}, CFA {esc(dice.address("").town)}</td></tr><tr><td>Rémunération</td><td>{dice.pick((27, 43, 51, 67))} % du SMIC, {pay.hours:.2f} h dont CFA {dice.number(20, 70)},00 h</td><td>Période</td><td>{date_printed(pay.start, "slash")} – {date_printed(pay.end, "slash")}</td></tr></table>
<table style="margin:4mm 0"><tr><td>Salaire apprenti</td><td class="n">{money(pay.base_pay)}</td></tr>{f'<tr><td>Heures de dimanche</td><td class="n">{money(pay.bonus)}</td></tr>' if pay.bonus else ""}</table>{table(rows, "rows small", ("Cotisations", "Assiette", "Taux sal.", "Part salarié", "Part employeur"), ("46%", "14%", "10%", "14%", "16%"))}
<table class="grid" style="margin-top:8mm"><tr>{"".join(f'<th class="center" style="background:#efe3ea;text-align:center">{name}</th>' for name in heads)}</tr><tr>{row}</tr></table>
<p class="small" style="margin-top:3mm">Réglé par chèque le {date_printed(pay.paid_on, "slash")}. Salaire de l'apprenti exonéré de cotisations salariales (dans la limite légale) et d'impôt dans la limite du SMIC annuel (art. 81 bis du CGI). Brut cumulé : {money(pay.cumul(gross))} ; imposable cumulé : {money(pay.cumul(gross))}.</p>"""
    truth = fields(pay, employee_name=employee, hire_date=hired)
    return Paper(html, truth, "payslip", "", dice.pick(("Lato", "Roboto")), 9.4, "12mm 14mm")


LAYOUTS = {
    "accountants": accountants, "gains_and_retentions": gains_and_retentions, "building_site": building_site,
    "soldier": soldier, "sheltered_workshop": sheltered_workshop, "apprentice": apprentice,
}  # fmt: skip
