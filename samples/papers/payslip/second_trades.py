"""Slips of particular trades: hospital with indices, railways in capitals, missions, vouchers of associations and farms, meals, hours and absences."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends, unaccented
from samples.french import MONTHS, MoneyStyle, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, draw, fields, nir_printed, siret_printed
from samples.papers.payslip.second import cells

PLAIN = MoneyStyle("", ",", "")


def dotted(dice: Dice) -> Paper:
    """Before 2019, a shop's own program: typewriter letters, leaders of dots, no tax withheld, no « montant net social »."""
    pay = draw(dice, "company", 1_100, 2_100)
    start, end = month_ends(dice.number(2015, 2018), pay.start.month)
    gross, net = pay.gross, round(pay.gross - pay.withheld, 2)
    hired = start - dt.timedelta(days=dice.number(60, 2_500))
    employee = unaccented(pay.employee.named("LAST_FIRST"))

    def row(label: str, value: str) -> str:
        return esc(f"{label} {'.' * (62 - len(label) - len(value))} {value}")

    body = [
        row("Salaire de base", PLAIN(pay.base_pay)),
        *([row("Prime", PLAIN(pay.bonus))] if pay.bonus else []),
        row("SALAIRE BRUT", PLAIN(gross)),
        "",
    ]
    body += [row(c[0], PLAIN(line.amount)) for c, line in zip(cells(pay, PLAIN), pay.lines, strict=True) if line.amount]
    body += [row("TOTAL DES RETENUES", PLAIN(pay.withheld)), "", row("NET IMPOSABLE", PLAIN(pay.net_taxable)), row("NET A PAYER", PLAIN(net)), "", row("Cumul imposable", PLAIN(pay.cumul(pay.net_taxable)))]  # fmt: skip
    html = f"""<pre>{esc(unaccented(pay.employer.name).upper())}
{chr(10).join(esc(unaccented(r).upper()) for r in pay.employer.address.lines())}
SIRET {pay.employer.siret}   APE {pay.employer.ape}

                    B U L L E T I N   D E   P A I E
               Mois : {MONTHS[start.month - 1].upper()} {start.year}    Paye le : {end:%d/%m/%y}

                                  {esc(employee)}
{chr(10).join(" " * 34 + esc(unaccented(r).upper()) for r in pay.home.lines())}

No S.S. : {nir_printed(pay.nir, "spaced")}
Entre{pay.employee.e} le : {hired:%d/%m/%Y}     Emploi : {esc(unaccented(pay.job))}
{"-" * 64}
{chr(10).join(body)}
{"-" * 64}
Pour vous aider a faire valoir vos droits, conservez ce
bulletin sans limitation de duree.</pre>"""
    truth = fields(pay, employee_name=employee, employer_name=unaccented(pay.employer.name).upper(), period=f"{start:%Y-%m}", gross_pay=gross, net_pay=net, net_pay_before_tax=None, net_social_pay=None, payment_date=end, hire_date=hired)  # fmt: skip
    return Paper(html, truth, "payslip", "pre { font-family: inherit; }", dice.font("mono"), 9.5, "16mm 20mm")


def railway(dice: Dice) -> Paper:
    """A great public firm: everything in small capitals, « 2026/10 », codes of four characters, columns « au crédit / au débit »."""
    pay = draw(dice, "public", 1_700, 3_200)
    employee = unaccented(pay.employee.named("LAST_FIRST"))
    rows = [["0A10", "TRAITEMENT", "", PLAIN(pay.base_pay), ""], *([["2C31", "GRATIFICATION D'EXPLOITATION", "", PLAIN(pay.bonus), ""]] if pay.bonus else []), ["", "REMUNERATION BRUTE", "", PLAIN(pay.gross), ""]]  # fmt: skip
    rows += [
        [f"{i}R{dice.digits(2)}", unaccented(c[0]).upper(), c[2], "", c[3]]
        for i, c in enumerate(cells(pay, PLAIN), 3)
        if c[3]
    ]
    rows += [["8T02", "PARTICIPATION TRANSPORT", "", PLAIN(pay.transport), ""]] if pay.transport else []
    rows += [["", "NET AVANT IMPOT SUR LE REVENU", "", PLAIN(pay.net_before_tax), ""], ["9P00", "IMPOT SUR LE REVENU P.A.S.", f"{pay.tax_rate:.1f}", "", PLAIN(pay.tax)], ["", "TOTAUX", "", PLAIN(pay.gross + pay.transport), PLAIN(pay.withheld + pay.tax)]]  # fmt: skip
    html = f"""<table class="grid"><tr><td rowspan="2" style="width:34%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines(True))}<br>SIRET {siret_printed(pay.employer.siret, "spaced")}</td><td>BULLETIN DE PAIE<br><b>{pay.start:%Y/%m}</b></td><td>IMMATRICULATION<br>{dice.digits(7)}{dice.letters(1)}</td><td>N. SEC. SOCIALE<br>{nir_printed(pay.nir, "key")}</td></tr>
<tr><td>EMPLOI<br>{esc(unaccented(pay.job).upper())}</td><td>QUALIF. NIV. POS.<br>C 1 {dice.number(8, 20):02d} ECH {dice.number(1, 9)}</td><td>DATE ADMISSION<br>{pay.hired_on:%d/%m/%Y}</td></tr></table><p style="margin:6mm 0 6mm 92mm">{"MONSIEUR" if pay.employee.sex == "M" else "MADAME"} {esc(employee)}<br>{lines(unaccented(r).upper() for r in pay.home.lines())}</p>
{table(rows, "rows", ("CODE", "LIBELLE", "TAUX", "AU CREDIT", "AU DEBIT"), ("9%", "51%", "10%", "15%", "15%"))}<table class="grid" style="margin-top:2mm"><tr><td>NET FISCAL MOIS<br>{PLAIN(pay.net_taxable)}</td><td>NET FISCAL ANNEE<br>{PLAIN(pay.cumul(pay.net_taxable))}</td><td>MONTANT NET SOCIAL<br>{PLAIN(pay.net_social)}</td><td>CHARGES ENTREPRISE<br>{PLAIN(pay.charged)}</td><td><b>NET A PAYER<br>{PLAIN(pay.net)}</b></td><td>VALEUR<br>{pay.paid_on:%d/%m/%Y}</td></tr></table>"""
    truth = fields(pay, employee_name=employee)
    return Paper(
        html,
        truth,
        "payslip",
        "",
        dice.pick(("Liberation Sans Narrow", "DejaVu Sans Mono", "Liberation Mono")),
        7.4,
        "9mm 10mm",
    )


def hospital(dice: Dice) -> Paper:
    """A public hospital: grade, échelon, IB and IM (look like amounts), CNRACL, « Net imposable du mois / Cumul imposable », net in the middle."""
    pay, money = draw(dice, "public", 1_600, 3_100), dice.table_money()
    employee = pay.employee.named("LAST_first")
    index = dice.number(366, 560)
    town = pay.employer.address.town
    name = f"CENTRE HOSPITALIER DE {unaccented(town).upper()}"
    rows = [["TIND", f"TRAITEMENT INDICIAIRE IM {index}", "30", money(pay.base_pay), ""], *([["PSEG", "PRIME SEGUR / CTI 49 POINTS", "49", money(pay.bonus), ""]] if pay.bonus else []), ["", "<b>BRUT</b>", "", f"<b>{money(pay.gross)}</b>", ""]]  # fmt: skip
    rows += [
        [
            f"C{i}{dice.digits(2)}",
            c[0].replace("Vieillesse plafonnée", "CNRACL").replace("Retraite T1 + CEG", "RAFP"),
            c[2],
            f"-{c[3]}" if c[3] else "",
            c[4],
        ]
        for i, c in enumerate(cells(pay, money))
    ]
    rows += [["TRAN", "REMB. TRANSPORT", "", money(pay.transport), ""]] if pay.transport else []
    html = f"""<div class="cols"><div><b>{esc(name)}</b><br>Direction des ressources humaines<br>{lines(pay.employer.address.lines())}<br>N° SIRET {siret_printed(pay.employer.siret, "spaced")}</div><div class="box">{"M." if pay.employee.sex == "M" else "MME"} {esc(employee)}<br>{lines(pay.home.lines())}</div></div><h3 style="background:#ddd;padding:1mm" class="center">BULLETIN DE PAYE DU MOIS DE {MONTHS[pay.start.month - 1].upper()} {pay.start.year}</h3>
<table class="grid small center"><tr><th>N° agent</th><th>Grade</th><th>Éch.</th><th>IB</th><th>IM</th><th>Quotité</th><th>UF</th><th>N° Sécurité sociale</th></tr><tr><td>{dice.digits(6)}</td><td>AIDE SOIGNANT CL. NORMALE</td><td>{dice.number(1, 11)}</td><td>{index + 57}</td><td>{index}</td><td>100 %</td><td>{dice.digits(4)}</td><td>{nir_printed(pay.nir, "spaced")}</td></tr></table><p class="small">Date d'entrée dans l'établissement : {pay.hired_on:%d/%m/%Y}</p>
{table(rows, "rows small", ("Code", "Libellé", "Nb / taux", "Part agent", "Part établissement"), ("9%", "47%", "12%", "16%", "16%"))}<div class="cols" style="margin-top:3mm"><div class="small">Net imposable du mois : {money(pay.net_taxable)}<br>Cumul imposable : {money(pay.cumul(pay.net_taxable))}<br>Montant net social : {money(pay.net_social)}</div>
<div class="box center"><b>NET A PAYER EN EUROS</b><br><span style="font-size:13pt">{money(pay.net)}</span></div><div class="small">Net à payer avant impôt : {money(pay.net_before_tax)}<br>PAS {pay.tax_rate:.2f} % : {money(pay.tax)}<br>Virement du {pay.paid_on:%d/%m/%Y}</div></div><p class="tiny">Comptable assignataire : Trésorerie hospitalière de {esc(town)}</p>"""
    return Paper(
        html, fields(pay, employee_name=employee, employer_name=name), "payslip", "", dice.font("sans"), 9, "12mm"
    )


def association_voucher(dice: Dice) -> Paper:
    """Chèque emploi associatif: made by the Urssaf, whose address heads the sheet; employer and employee in two frames; « Net à payer avant PAS »."""
    pay, money = draw(dice, "association", 300, 1_700), dice.money()
    employee = pay.employee.named("LAST_FIRST")
    rows = [[c[0], c[1], c[2], c[3]] for c in cells(pay, PLAIN)]
    html = f"""<table><tr><td><b style="color:#2b6cb0;font-size:14pt">urssaf</b> <b>chèque emploi associatif</b><br><span class="small">Centre national CEA — TSA 60016<br>93517 MONTREUIL CEDEX</span></td><td class="right small">Volet social n° {dice.digits(10)}<br>Document édité le {pay.paid_on + dt.timedelta(days=3):%d/%m/%Y}</td></tr></table><h2 class="center" style="color:#2b6cb0">BULLETIN DE PAIE</h2><p class="center">Période d'emploi : du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</p>
<div class="cols"><div class="box"><b>ASSOCIATION EMPLOYEUR</b><br>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "plain")}</div><div class="box"><b>SALARIÉ</b><br>{esc(employee)}<br>{lines(pay.home.lines())}<br>N° SS {nir_printed(pay.nir, "plain")}</div></div><p>Emploi : {esc(pay.job)} — Date d'embauche : {pay.hired_on:%d/%m/%Y} — Nombre d'heures : {pay.hours:.2f} — Date de paiement : {pay.paid_on:%d/%m/%Y}</p>
<p class="box">Salaire brut : <b>{money(pay.gross)}</b> (dont congés payés 10 %)</p>{table(rows, "grid small", ("Cotisations et contributions", "Assiette", "Taux salarial", "Montant"), ("55%", "15%", "14%", "16%"))}
<table style="margin-top:3mm"><tr><td style="width:50%">Frais professionnels remboursés : {money(pay.transport)}<br>Net imposable : {money(pay.net_taxable)}<br>Cumul net imposable : {money(pay.cumul(pay.net_taxable))}<br>Montant net social : {money(pay.net_social)}</td><td>Net à payer avant PAS : {money(pay.net_before_tax)}<br>Prélèvement à la source ({pay.tax_rate:.1f} %) : {money(pay.tax)}<br><b>Net à payer : {money(pay.net)}</b></td></tr></table>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 9.4, "14mm")


def missions(dice: Dice) -> Paper:
    """Two missions at two client firms, each with its dates; period only as « Paie : 10/2026 »; an advance between the net and the transfer."""
    pay, money = draw(dice, "company", 1_000, 2_500), dice.table_money()
    clients = [dice.company("", "company") for _ in range(2)]
    employee = pay.employee.named("LAST_first")
    half = pay.start.replace(day=14)
    spans = [(pay.start, half), (half + dt.timedelta(days=1), pay.end)]
    jobs = [
        [
            f"Mission {dice.digits(7)}",
            esc(c.name),
            esc(c.address.town),
            f"{a:%d/%m/%y} → {b:%d/%m/%y}",
            f"{dice.number(50, 80)},00 h",
        ]
        for c, (a, b) in zip(clients, spans, strict=True)
    ]
    html = f"""<table><tr><td style="width:46%" class="small"><b style="font-size:14pt;color:#b00">{esc(pay.employer.name)}</b><br>Travail temporaire — Agence de {esc(pay.employer.address.town)}<br>{esc(pay.employer.address.line())}<br>Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} NAF 7820Z</td><td><b>Bulletin de paie</b> &nbsp; Paie : {pay.start:%m/%Y}<br><br>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines(True))}</td></tr></table>
<p class="small">Intérimaire n° {dice.digits(6)} &nbsp; N° sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))} &nbsp; Qualification : {esc(pay.job)}</p>{table(jobs, "grid small", ("Contrat", "Client", "Lieu", "Dates", "Heures"))}<br>
{table([["Salaire des missions, IFM et ICCP", "", "", money(pay.gross), ""], ["<b>BRUT</b>", "", "", f"<b>{money(pay.gross)}</b>", ""], *cells(pay, money), *([["Indemnité de déplacement", "", "", money(pay.transport), ""]] if pay.transport else [])], "rows small", ("Libellé", "Base", "Taux", "Part salariale", "Part employeur"), ("48%", "13%", "9%", "15%", "15%"))}
<table class="grid" style="margin-top:3mm"><tr><td>Imposable<br>{money(pay.net_taxable)}</td><td>Net social<br>{money(pay.net_social)}</td><td>Net avant impôt<br>{money(pay.net_before_tax)}</td><td>Impôt {pay.tax_rate:.2f} %<br>{money(pay.tax)}</td><td><b>Net payé</b><br><b>{money(pay.net)}</b></td></tr></table><p class="small">Règlement le {pay.paid_on:%d/%m/%Y}. Cumuls de l'année — brut : {money(pay.cumul(pay.gross))}, imposable : {money(pay.cumul(pay.net_taxable))}, IFM : {money(pay.cumul(pay.gross / 11))}.</p>"""
    truth = fields(pay, employee_name=employee, hire_date=None)
    return Paper(html, truth, "payslip", "", dice.font("sans"), 9, "12mm")


def farm_voucher(dice: Dice) -> Paper:
    """TESA of the MSA: numbered frames, comb-like cells, the farmer is a person, dates in boxes, few lines."""
    pay, money = draw(dice, "company", 500, 1_900), MoneyStyle(" ", ",", " €")
    farmer = dice.person("", age=(30, 64))
    employer = f"EARL {farmer.last_name.upper()}"
    employee = f"{pay.employee.last_name.upper()} {pay.employee.first_name}"
    html = f"""<table><tr><td><b style="font-size:14pt;color:#00723f">MSA</b> &nbsp; santé famille retraite services</td><td class="right"><b>Titre Emploi Simplifié Agricole</b><br>BULLETIN DE PAIE — feuillet du salarié</td></tr></table>
<div class="box"><b>1 — EMPLOYEUR</b> &nbsp; {esc(employer)} &nbsp; {esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, "plain")} &nbsp; Caisse de MSA : {esc(pay.employer.address.town)}</div><div class="box"><b>2 — SALARIÉ</b><table><tr><td>Nom et prénom<br><b>{esc(employee)}</b></td><td>N° d'immatriculation<br><b>{nir_printed(pay.nir, "plain")}</b></td></tr><tr><td>Adresse<br>{lines(pay.home.lines())}</td><td>Date d'embauche<br><b>{pay.hired_on:%d/%m/%Y}</b><br>Emploi : saisonnier, récolte</td></tr></table></div>
<div class="box"><b>3 — PÉRIODE</b> &nbsp; du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y} &nbsp; Heures : {pay.hours:.2f} &nbsp; Taux horaire : {money(pay.base_pay / pay.hours)}</div><div class="box"><b>4 — RÉMUNÉRATION</b><table><tr><td>Total brut</td><td class="n">{money(pay.gross)}</td></tr><tr><td>Retenues pour cotisations (voir notice)</td><td class="n">{money(pay.withheld)}</td></tr><tr><td>Remboursement de frais</td><td class="n">{money(pay.transport)}</td></tr><tr><td>Montant net social</td><td class="n">{money(pay.net_social)}</td></tr><tr><td>Net imposable</td><td class="n">{money(pay.net_taxable)}</td></tr><tr><td>Net à payer avant impôt</td><td class="n">{money(pay.net_before_tax)}</td></tr><tr><td>Impôt prélevé à la source</td><td class="n">{money(pay.tax)}</td></tr></table></div>
<div class="box" style="font-size:12pt"><b>5 — NET À PAYER</b> <span style="float:right"><b>{money(pay.net)}</b></span></div><p>Payé le {pay.paid_on:%d/%m/%Y} &nbsp; ☐ espèces &nbsp; ☒ chèque &nbsp; ☐ virement</p>"""
    return Paper(
        html,
        fields(pay, employee_name=employee, employer_name=employer),
        "payslip",
        ".box { padding: 2mm 3mm; }",
        dice.font("sans"),
        9.5,
        "15mm",
    )


def restaurant(dice: Dice) -> Paper:
    """Hotels and restaurants: meals as benefit in kind, in the gross and out of the net; two frames side by side at the foot, net at the left."""
    pay, money = draw(dice, "company", 1_500, 2_300), dice.table_money()
    meals = round(4.22 * dice.number(8, 22), 2)
    pay = replace(pay, net_before_tax=round(pay.net_before_tax - meals, 2), net=round(pay.net - meals, 2))
    worked = round(pay.gross - meals - pay.bonus, 2)
    employee = pay.employee.named("first_LAST")
    rows = [["Salaire de base", f"{pay.hours:.2f}", money(worked)], *([["Heures majorées", "", money(pay.bonus)]] if pay.bonus else []), ["Avantage en nature repas", str(round(meals / 4.22)), money(meals)], ["Salaire brut", "", money(pay.gross)]]  # fmt: skip
    rows += [[c[0], c[2], f"- {c[3]}"] for c in cells(pay, money) if c[3]]
    rows += [["Reprise avantage en nature repas", "", f"- {money(meals)}"], *([["Prime transport", "", money(pay.transport)]] if pay.transport else []), ["Net à payer avant impôt sur le revenu", "", money(pay.net_before_tax)], [f"Impôt sur le revenu {pay.tax_rate:.2f} % de {money(pay.net_taxable)}", "", f"- {money(pay.tax)}"]]  # fmt: skip
    html = f"""<div class="cols"><div class="center"><b style="font-size:13pt">{esc(pay.employer.name)}</b><br><i>Hôtel - Restaurant</i><br>{esc(pay.employer.address.line())}<br><span class="small">{siret_printed(pay.employer.siret, "spaced")} — {pay.employer.ape}</span></div></div><p class="right"><b>Fiche de paie</b>, {MONTHS[pay.start.month - 1]} {pay.start.year}</p><p>Remise à {pay.employee.civility} {esc(employee)}, {esc(pay.home.line())}<br><span class="small">{esc(pay.job)}, présent{pay.employee.e} depuis le {pay.hired_on:%d/%m/%Y} · n° sécu {nir_printed(pay.nir, "spaced")}</span></p>
{table(rows, "rows", ("Rubrique", "Nombre / taux", "Montant (€)"), ("62%", "18%", "20%"))}<div class="cols" style="margin-top:4mm"><div class="box center">NET À PAYER<br><b style="font-size:14pt">{money(pay.net)}</b><br><span class="small">chèque du {pay.paid_on:%d/%m/%Y}</span></div><div class="box small">Net imposable du mois {money(pay.net_taxable)}<br>Net imposable depuis le 1er janvier {money(pay.cumul(pay.net_taxable))}<br>Brut depuis le 1er janvier {money(pay.cumul(pay.gross))}<br>MONTANT NET SOCIAL {money(pay.net_social)}</div></div>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("any"), 9.8, "15mm")


def hours_and_absences(dice: Dice) -> Paper:
    """Home help part-time: a calendar of hours and an absence first; two gross figures; « Période 01/10/2026 - 31/10/2026 »; nets in a column."""
    pay, money = draw(dice, "association", 600, 1_500), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    missing, day = dice.amount(40, 160), dice.number(3, 20)
    weeks = [[f"Sem. {i}", *(f"{dice.number(2, 6)},00" if d < 5 else "" for d in range(7))] for i in range(1, 5)]
    rows = [["Salaire de base temps partiel", f"{pay.hours:.2f}", money(pay.base_pay + missing)], [f"Absence non rémunérée du {day:02d}/{pay.start:%m} au {day + 2:02d}/{pay.start:%m}", "", money(missing, sign="-")], *([["Majoration dimanche 45 %", "", money(pay.bonus)]] if pay.bonus else []), ["TOTAL BRUT", "", money(pay.gross)]]  # fmt: skip
    rows += [[c[0], c[2], f"-{c[3]}"] for c in cells(pay, money) if c[3]]
    nets = [["Montant net social", money(pay.net_social)], ["Indemnités transport", money(pay.transport)], ["Net à payer avant impôt", money(pay.net_before_tax)], ["Net imposable", money(pay.net_taxable)], ["Impôt retenu", money(pay.tax)], ["Net versé", money(pay.net)], ["Cumul net imposable", money(pay.cumul(pay.net_taxable))]]  # fmt: skip
    html = f"""<h2 class="right">BULLETIN DE SALAIRE</h2><table class="grid small"><tr><td style="width:50%"><b>Employeur</b><br>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</td><td><b>Salarié</b><br>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}<br>Sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))}</td></tr><tr><td>Période {pay.start:%d/%m/%Y} - {pay.end:%d/%m/%Y}</td><td>Embauche {pay.hired_on:%d/%m/%Y} — {esc(pay.job)} — réglé le {pay.paid_on:%d/%m/%Y}</td></tr></table>
<p class="small" style="margin:2mm 0 0">Planning réalisé</p>{table(weeks, "grid small center", ("", "L", "M", "M", "J", "V", "S", "D"))}<br>{table(rows, "grid", ("Libellé", "Nombre / taux", "Montant"), ("60%", "18%", "22%"))}<div style="margin:3mm 0 0 95mm">{table(nets, "grid")}</div><p class="tiny">Édité par le service paie le {long_date(pay.end)}</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.font("sans"), 9, "13mm")


LAYOUTS = {
    "second_dotted": dotted, "second_railway": railway, "second_hospital": hospital, "second_association_voucher": association_voucher, "second_missions": missions,
    "second_farm_voucher": farm_voucher, "second_restaurant": restaurant, "second_hours_and_absences": hours_and_absences,
}  # fmt: skip
