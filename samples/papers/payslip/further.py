"""Further layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A sheltered workshop, the numbered form for seasonal farm work, a hospital's sheet across the page, an explained slip that
begins with sentences, and a fishing company's slip for one trip.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import contributions, draw, fields, nir_printed, rate_printed, siret_printed
from samples.stationery import combed

PLAIN = MoneyStyle("", ",", "")


def workshop(dice: Dice) -> Paper:
    """An ESAT: a guaranteed remuneration in two parts (workshop, State) in place of a wage, the taxable net inside a sentence."""
    pay, money = (
        draw(dice, "association", 700, 1_300),
        dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", "€"))),
    )
    worker = pay.employee.named("first_LAST")
    direct = round(pay.base_pay * dice.pick((0.18, 0.22, 0.31)), 2)
    rest = round(pay.base_pay - direct, 2)
    parts = [["Rémunération directe à la charge de l'ESAT", "", money(direct)], ["Aide au poste versée par l'État (ASP)", "", money(rest)]]  # fmt: skip
    parts += [["Prime d'intéressement à l'excédent d'exploitation", "", money(pay.bonus)]] if pay.bonus else []
    parts += [
        ["<b>Rémunération garantie brute</b>", f"{pay.hours:.2f} h".replace(".", ","), f"<b>{money(pay.gross)}</b>"]
    ]
    travel = f"<tr><td>Participation au transport</td><td class='n'>{money(pay.transport, sign='+')}</td></tr>" if pay.transport else ""  # fmt: skip
    owed = [[a, b, c, d] for a, b, c, d, _ in contributions(pay, money) if d]
    html = f"""<div style="border-left:5px solid #5a8f3c;padding-left:4mm"><b style="font-size:13pt">{esc(pay.employer.name)}</b><br>Établissement et service d'accompagnement par le travail<br>{esc(pay.employer.address.line(" — "))}<br><span class="small">N° SIRET {siret_printed(pay.employer.siret, "halves")} — FINESS {dice.digits(9)} — CCN du 15 mars 1966</span></div>
<h1 style="font-size:13pt;margin-top:7mm">Bulletin de rémunération garantie</h1><p style="font-size:11pt">mois : {month_printed(pay.start.year, pay.start.month, "lower")}</p>
<table class="grid" style="margin-bottom:5mm"><tr><td style="width:50%">Travailleur : {pay.employee.civility} {esc(worker)}<br>N° d'assuré social : {nir_printed(pay.nir, "key")}<br>Atelier : {dice.pick(("espaces verts", "blanchisserie", "conditionnement", "restauration"))}</td><td>Admis{pay.employee.e} à l'ESAT le {date_printed(pay.hired_on, "slash")}<br>Orientation CDAPH jusqu'au {date_printed(dice.day_after(900, 100), "slash")}<br>Taux de rémunération : {dice.number(56, 75)} % du SMIC</td></tr></table>
{table(parts, "rows", (), ("62%", "14%", "24%"))}<p style="margin-top:4mm"><u>Retenues</u></p>{table(owed, "rows small", ("", "Assiette", "%", "Montant"), ("58%", "16%", "8%", "18%"))}
<table style="width:62%;margin:5mm 0 0 38%"><tr><td>Total des retenues</td><td class="n">{money(pay.withheld, sign="-")}</td></tr>{travel}<tr><td>Net à payer avant impôt sur le revenu</td><td class="n">{money(pay.net_before_tax)}</td></tr><tr><td>Impôt retenu à la source ({f"{pay.tax_rate:.1f}".replace(".", ",")} %)</td><td class="n">{money(pay.tax)}</td></tr><tr style="background:#e3efda"><td><b>Net à payer</b></td><td class="n"><b>{money(pay.net)}</b></td></tr></table>
<p style="margin-top:5mm">Le montant net social à déclarer à la CAF pour l'AAH et la prime d'activité est de {money(pay.net_social)}. Pour les impôts, le net imposable du mois est de {money(pay.net_taxable)} et celui de l'année, mois en cours compris, de {money(pay.cumul(pay.net_taxable))}.</p>
<p>Virement effectué le {long_date(pay.paid_on)}. Congés restants : {dice.number(2, 25)} jours.</p><p class="small" style="margin-top:7mm">{pay.employee.civility} {esc(worker)}<br>{lines(pay.home.lines())}</p><p class="tiny">La rémunération garantie n'est pas un salaire au sens du code du travail (art. L. 243-4 du CASF). Ce bulletin se conserve sans limite de durée.</p>"""
    return Paper(html, fields(pay, employee_name=worker), "payslip", "", "Open Sans", 9, "14mm 17mm")


def farm_form(dice: Dice) -> Paper:
    """The simplified title of farm employment: a form of numbered boxes, digits in cells, a season inside one month, employer at the foot."""
    pay, money = draw(dice, "company", 700, 1_900), PLAIN
    first = pay.start.replace(day=dice.number(1, 9))
    last = first + dt.timedelta(days=dice.number(9, 18))
    pay = replace(pay, hired_on=first, paid_on=last + dt.timedelta(days=dice.number(0, 5)))
    name = unaccented(pay.employee.last_name).upper()
    given = unaccented(pay.employee.first_name).upper()

    def cell(number: str, label: str, value: str, width: int = 25, bold: bool = False) -> str:
        inner = f"<b>{value}</b>" if bold else value
        return f"<div style='width:{width}%;border:.5pt solid #6b4;padding:1mm 1.5mm;min-height:11mm'><span class='tiny' style='color:#384'>{number} {label}</span><br>{inner}</div>"

    def row(*cells: str) -> str:
        return f"<div style='display:flex'>{''.join(cells)}</div>"

    def bar(text: str) -> str:
        return f"<div style='background:#cfe6c3;padding:.8mm 2mm;font-weight:bold;font-size:8pt;margin-top:3mm'>{text}</div>"

    owed = [[a, b, c, d] for a, b, c, d, _ in contributions(pay, money) if d]
    bonus = cell("26", "Prime de rendement", money(pay.bonus)) if pay.bonus else cell("26", "Primes", "néant")
    back = (
        cell("41", "Frais remboursés", money(pay.transport)) if pay.transport else cell("41", "Frais remboursés", "-")
    )
    day = "%d %m %Y"
    html = f"""<table><tr><td style="font-size:16pt;color:#2f7d1f"><b>TESA</b> <span style="font-size:9pt">Titre emploi simplifié agricole</span></td><td class="right"><b>VOLET SALARIÉ</b><br><span class="small">Bulletin de paie n° {dice.digits(10)}</span></td></tr></table>
{bar("A - LE SALARIÉ")}{row(cell("1", "Nom", esc(name), 34), cell("2", "Prénom", esc(given), 33), cell("3", "N° d'immatriculation (MSA)", combed(pay.nir), 33))}{row(cell("4", "Adresse", esc(unaccented(pay.home.line(" ")).upper()), 67), cell("5", "Date d'embauche", combed(f"{pay.hired_on:{day}}"), 33))}
{bar("B - PÉRIODE ET EMPLOI")}{row(cell("10", "Travail du", combed(f"{first:{day}}"), 30), cell("11", "au", combed(f"{last:{day}}"), 30), cell("12", "Emploi", dice.pick(("Cueilleur", "Vendangeuse", "Ouvrier serriste", "Castreuse de maïs")), 22), cell("13", "Contrat", "saisonnier", 18))}
{bar("C - RÉMUNÉRATION")}{row(cell("20", "Heures normales", f"{pay.hours:.2f}".replace(".", ",")), cell("21", "Salaire correspondant", money(pay.base_pay)), bonus, cell("29", "Salaire brut total", money(pay.gross), bold=True))}
{bar("D - COTISATIONS OUVRIÈRES")}{table(owed, "grid small", ("Nature", "Assiette", "Taux", "Part ouvrière"), ("56%", "16%", "10%", "18%"))}
{bar("E - SOMMES À RETENIR ET À VERSER")}{row(cell("30", "Total cotisations ouvrières", money(pay.withheld)), cell("31", "Part patronale", money(pay.charged)), back, cell("42", "Net avant impôt", money(pay.net_before_tax)))}{row(cell("43", "Net fiscal", money(pay.net_taxable)), cell("44", "Montant net social", money(pay.net_social)), cell("45", f"Impôt à la source (taux {f'{pay.tax_rate:.1f}'.replace('.', ',')})", money(pay.tax)), cell("50", "NET PAYÉ", money(pay.net), bold=True))}{row(cell("51", "Date du versement", combed(f"{pay.paid_on:{day}}"), 50), cell("52", "Mode", dice.pick(("chèque", "virement", "espèces")), 50))}
{bar("F - L'EMPLOYEUR")}{row(cell("60", "Nom ou raison sociale", esc(pay.employer.name), 45), cell("61", "SIRET", combed(pay.employer.siret), 55))}{row(cell("62", "Adresse de l'exploitation", esc(pay.employer.address.line()), 72), cell("63", "NAF", "0121Z", 28))}
<p class="tiny" style="margin-top:4mm">Document établi par la caisse de MSA d'après la déclaration de l'employeur (art. L. 712-1 du code rural). Pour vos démarches, conservez ce volet sans limitation de durée. MSA, {esc(dice.address("").town)} - {dice.phone()}</p>"""
    truth = fields(pay, employee_name=f"{name} {given}", social_security_number=pay.nir)
    return Paper(html, truth, "payslip", "", "Liberation Sans", 9, "11mm 12mm")


def hospital(dice: Dice) -> Paper:
    """A hospital's sheet across the page: capitals, three amount columns, the identity at the right, the nets in a vertical strip at the left."""
    pay, money = draw(dice, "public", 1_500, 3_300), dice.pick((PLAIN, MoneyStyle(" ", ",", ""), MoneyStyle("", ".", "")))  # fmt: skip
    agent = unaccented(pay.employee.named("LAST_FIRST"))
    employer = unaccented(pay.employer.name).upper()

    def strip(label: str, value: str, weight: str = "normal") -> str:
        return f"<div style='border-bottom:.5pt solid;padding:2mm 1mm;text-align:center'>{label}<br><span style='font-weight:{weight};font-size:11pt'>{value}</span></div>"

    index = dice.number(366, 560)
    rows = [["101000", f"TRAITEMENT BRUT IM {index}", "", money(pay.base_pay), "", ""]]
    rows += [["104210", "INDEMNITE DIMANCHES ET FERIES", "", money(pay.bonus), "", ""]] if pay.bonus else []
    for order, (label, _, rate, amount, owed) in enumerate(contributions(pay, money)):
        rows.append([f"{401100 + 50 * order}", esc(unaccented(label).upper()), rate, "", amount, owed])
    rows += [["752000", "REMB. FORFAIT MOBILITE", "", money(pay.transport), "", ""]] if pay.transport else []
    rows += [["558000", "PRELEVEMENT A LA SOURCE", f"{pay.tax_rate:.2f}", "", money(pay.tax), ""]] if pay.tax else []
    paid, kept = money(pay.gross + pay.transport), money(pay.withheld + pay.tax)
    month = month_printed(pay.start.year, pay.start.month, "plain_upper")
    html = f"""<div style="display:flex;gap:4mm"><div style="width:38mm;border:.8pt solid;font-size:7.5pt">{strip("PAYE DE", month, "bold")}{strip("MONTANT BRUT", money(pay.gross))}{strip("NET SOCIAL", money(pay.net_social))}{strip("MONTANT IMPOSABLE<br>DU MOIS", money(pay.net_taxable))}{strip("IMPOSABLE DEPUIS<br>LE 1ER JANVIER", money(pay.cumul(pay.net_taxable)))}{strip("NET A PAYER AVANT<br>IMPOT", money(pay.net_before_tax))}{strip("NET A PAYER<br>EN EUROS", money(pay.net), "bold")}{strip("VIRE LE", date_printed(pay.paid_on, "slash"))}{strip("COUT ETABLISSEMENT", money(pay.gross + pay.charged))}</div>
<div style="flex:1"><table><tr><td style="width:56%"><b>{esc(employer)}</b><br>DIRECTION DES RESSOURCES HUMAINES - BUREAU DE LA PAYE<br>{lines(unaccented(row).upper() for row in pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "plain")}</td><td style="border:.8pt solid;padding:2mm 4mm;font-size:10pt">{"MME" if pay.employee.sex == "F" else "M"} {esc(agent)}<br>{lines(unaccented(row).upper() for row in pay.home.lines())}</td></tr></table>
<p style="margin:3mm 0 2mm">MATRICULE {dice.digits(6)} &nbsp; NUM INSEE {nir_printed(pay.nir, "key")} &nbsp; GRADE {esc(unaccented(pay.job).upper())} &nbsp; ECHELON {dice.number(1, 11):02d} &nbsp; QUOTITE {dice.pick((100, 80, 50))} %<br>UF {dice.digits(4)} &nbsp; DATE ENTREE ETABLISSEMENT {date_printed(pay.hired_on, "slash")} &nbsp; DATE PROCH. ECHELON {date_printed(dice.day_after(500, 60), "slash")}</p>
{table([*rows, ["", "TOTAUX", "", f"<b>{paid}</b>", f"<b>{kept}</b>", money(pay.charged)]], "grid", ("CODE", "ELEMENTS DE PAYE", "TAUX", "A PAYER", "A DEDUIRE", "PART EMPLOYEUR"), ("9%", "46%", "7%", "12%", "12%", "14%"))}
<p class="tiny" style="margin-top:3mm">BULLETIN DE PAYE A CONSERVER SANS LIMITATION DE DUREE - COMPTABLE ASSIGNATAIRE : TRESORERIE PRINCIPALE - IBAN {dice.iban()[:9]} **** - EDITE LE {date_printed(pay.paid_on - dt.timedelta(days=dice.number(2, 6)), "slash")}</p></div></div>"""
    truth = fields(pay, employee_name=agent, employer_name=employer)
    return Paper(html, truth, "payslip", "", "DejaVu Sans Condensed", 8, "9mm 10mm", page="A4 landscape")


def explained(dice: Dice) -> Paper:
    """A young payroll service: the first page tells the pay in sentences with a drawn sum, the second is the legal slip without the employee's address."""
    pay, money = draw(dice, "company", 1_300, 3_600), dice.pick((MoneyStyle("\u202f", ",", "\u00a0€"), MoneyStyle(" ", ",", " €")))  # fmt: skip
    name = pay.employee.named("first_last")
    month = month_printed(pay.start.year, pay.start.month, "lower")

    def step(value: str, label: str, ground: str = "#fff") -> str:
        return f"<div style='background:{ground};border-radius:2mm;padding:2mm 4mm;margin-bottom:1.5mm;display:flex;justify-content:space-between'><span>{label}</span><span>{value}</span></div>"

    owed = [[a, b, c, d, e] for a, b, c, d, e in contributions(pay, money)]
    back = step(money(pay.transport, sign="+ "), "On ajoute la moitié de votre abonnement de transport") if pay.transport else ""  # fmt: skip
    bonus = f" et une prime de {money(pay.bonus)}" if pay.bonus else ""
    rate = f"{pay.tax_rate:.1f}".replace(".", ",")
    html = f"""<div style="text-align:right;color:#6a3df0;font-size:12pt">payette<b>.</b></div><p style="margin-top:10mm">{esc(name)}<br>{lines(pay.home.lines())}</p><p style="font-size:19pt;margin:12mm 0 4mm">Bonjour {esc(pay.employee.first_name)},<br>voici votre paie, {month}.</p>
<p style="font-size:11pt">{esc(pay.employer.name)} vous a versé <b>{money(pay.net)}</b> le {long_date(pay.paid_on)}.</p><p>Ce mois-ci vous avez travaillé {f"{pay.hours:.2f}".replace(".", ",")} heures, pour un salaire de base de {money(pay.base_pay)}{bonus}. Voici comment nous arrivons à votre net :</p>
<div style="background:#f3f0fe;padding:5mm;border-radius:4mm;margin:5mm 0">{step(money(pay.gross), "Votre rémunération brute")}{step(money(pay.withheld, sign="− "), "On retire vos cotisations et contributions")}{back}{step(money(pay.net_before_tax), "Ce que vous auriez touché sans l'impôt à la source", "#e4dcff")}{step(money(pay.tax, sign="− "), f"On retire l'impôt (taux transmis par la DGFiP : {rate} %)")}{step(f"<b>{money(pay.net)}</b>", "<b>Sur votre compte</b>", "#c9b8ff")}</div>
<p><b>Pour vos démarches.</b> La CAF vous demande le montant net social : pour {month}, c'est {money(pay.net_social)}. Votre déclaration de revenus sera préremplie avec le montant net imposable, {money(pay.net_taxable)} ce mois-ci et {money(pay.cumul(pay.net_taxable))} depuis le 1er janvier.</p>
<div class="break"><table class="small"><tr><td><b>Bulletin de paie</b><br>Période : {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}<br>Paiement : {date_printed(pay.paid_on, "slash")}</td><td><b>{esc(pay.employer.name)}</b><br>{esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, "spaced")} · NAF {pay.employer.ape}</td><td class="right"><b>{esc(name)}</b><br>{esc(pay.job)}<br>Sécurité sociale {nir_printed(pay.nir, "spaced")}<br>Arrivée le {date_printed(pay.hired_on, "slash")}</td></tr></table><br>
{table([["<b>Rémunération brute</b>", "", "", f"<b>{money(pay.gross)}</b>", ""], *owed, ["Total", "", "", money(pay.withheld), money(pay.charged)]], "rows small", ("Rubrique", "Base", "Taux", "Salarié", "Employeur"), ("46%", "15%", "9%", "15%", "15%"))}
<p style="margin-top:6mm" class="small">Montant net social {money(pay.net_social)} · Net à payer avant impôt sur le revenu {money(pay.net_before_tax)} · Montant net imposable {money(pay.net_taxable)} · Impôt sur le revenu prélevé à la source {money(pay.tax)} · Net à payer au salarié {money(pay.net)} · Total versé par l'employeur {money(pay.gross + pay.charged)}</p><p class="tiny">Définition des rubriques et conservation du bulletin : www.service-public.fr. Document remis sous forme électronique, coffre n° {dice.digits(9)}.</p></div>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", "Inter", 9.6, "15mm 20mm")


def fishing_trip(dice: Dice) -> Paper:
    """A shipowner's slip for sailors: a fixed daily wage by category, ENIM in place of Urssaf, « somme revenant au marin »; no SIRET, no net before tax."""
    pay, money = draw(dice, "company", 1_100, 3_400), dice.pick((MoneyStyle(".", ",", ""), MoneyStyle(" ", ",", "")))
    pay = replace(pay, transport=0.0, net_before_tax=round(pay.net_before_tax - pay.transport, 2), net=round(pay.net - pay.transport, 2))  # fmt: skip
    sailor = pay.employee.named("LAST_first")
    days = dice.number(11, 29)
    named = {"Sécurité sociale plafonnée": "ENIM - Caisse de retraite des marins", "Sécurité sociale déplafonnée": "ENIM - Caisse générale de prévoyance"}  # fmt: skip
    owed = [f"<tr><td>{esc(named.get(a, a))}</td><td class='n'>{b}</td><td class='n'>{c}</td><td class='n'>{d}</td></tr>" for a, b, c, d, _ in contributions(pay, money) if d]  # fmt: skip
    vessel = dice.pick(("L'Oiseau des Îles", "Marie-Galante II", "Kenavo", "Petite Étoile"))
    bonus = f"<tr><td>Part de pêche complémentaire</td><td></td><td></td><td class='n'>{money(pay.bonus)}</td></tr>" if pay.bonus else ""  # fmt: skip
    html = f"""<p class="center" style="border:1.5pt solid #12355b;padding:2mm;font-size:12pt;color:#12355b">BULLETIN DE SALAIRE MARIN<br><span style="font-size:9pt">{date_printed(pay.start, "dot")} — {date_printed(pay.end, "dot")}</span></p>
<table style="margin:4mm 0"><tr><td style="width:33%"><u>Armateur</u><br>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}</td><td style="width:34%"><u>Navire</u><br>{esc(vessel)}<br>{dice.pick(("BX", "LO", "CC", "GV"))} {dice.digits(6)}<br>Genre : pêche au large</td><td><u>Marin</u><br>{esc(sailor)}<br>{lines(pay.home.lines())}</td></tr></table>
<table class="grid small" style="margin-bottom:4mm"><tr><td>N° de marin<br>{dice.digits(8)}</td><td>NIR<br>{nir_printed(pay.nir[:13], "plain")}</td><td>Fonction<br>{dice.pick(("Matelot", "Mécanicien", "Second", "Cuisinier de bord"))}</td><td>Catégorie ENIM<br>{dice.number(3, 12)}</td><td>Au service de l'armement depuis<br>{date_printed(pay.hired_on, "dot")}</td><td>Jours d'embarquement<br>{days}</td></tr></table>
<table class="rows"><tr><th style="width:52%"></th><th class="right">Assiette</th><th class="right">Taux</th><th class="right">Euros</th></tr><tr><td>Salaire à la part, minimum garanti ({days} j)</td><td></td><td></td><td class="n">{money(pay.base_pay)}</td></tr>{bonus}<tr><td><b>Brut</b></td><td></td><td></td><td class="n"><b>{money(pay.gross)}</b></td></tr>{"".join(owed)}<tr><td>Ensemble des retenues sociales</td><td></td><td></td><td class="n">{money(pay.withheld)}</td></tr><tr><td>Retenue à la source, impôt sur le revenu</td><td class="n">{money(pay.net_taxable)}</td><td class="n">{rate_printed(pay.tax_rate, money)}</td><td class="n">{money(pay.tax)}</td></tr></table>
<table style="margin-top:6mm"><tr><td style="width:50%" class="small">Net imposable : {money(pay.net_taxable)}<br>Net social : {money(pay.net_social)}<br>Cumul imposable {pay.start.year} : {money(pay.cumul(pay.net_taxable))}<br>Avances à bord : néant</td><td style="border:1pt solid;padding:3mm;text-align:center">Somme revenant au marin (net payé)<br><b style="font-size:14pt">{money(pay.net)}</b><br>le {date_printed(pay.paid_on, "dot")}</td></tr></table>
<p class="tiny" style="margin-top:8mm">Contributions de l'armateur : {money(pay.charged)}. Convention collective nationale de la pêche professionnelle maritime. Bulletin à garder sans limitation de durée. Vu, le marin :</p>"""
    truth = fields(pay, employee_name=sailor, siret=None, net_pay_before_tax=None, social_security_number=pay.nir[:13])
    return Paper(html, truth, "payslip", "", "Caladea", 9.6, "16mm 18mm")


LAYOUTS = {
    "workshop": workshop, "farm_form": farm_form, "hospital": hospital, "explained": explained,
    "fishing_trip": fishing_trip,
}  # fmt: skip
