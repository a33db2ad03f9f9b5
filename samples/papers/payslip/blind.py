"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MONTHS, MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip import blind_trades
from samples.papers.payslip._draw import contributions, draw, fields, nir_printed, siret_printed
from samples.stationery import signature

COMMA = MoneyStyle(" ", ",", "", True)


def law_answers(dice: Dice) -> Paper:
    """A software house's sheet of questions and answers; the law for a title, last year's sums beside, the day of payment alone."""
    pay = draw(dice, "company", 1_600, 3_400)
    money = dice.money()
    name = pay.employee.named("first_LAST")
    ex, fund = dice.partner(pay.employee), dice.address("")
    before = 0.962
    asks = [
        ("Pour quel mois ?", month_printed(pay.start.year, pay.start.month, "lower")),
        ("Qui vous emploie ?", f"{esc(pay.employer.name)}, {esc(pay.employer.address.line())}"),
        ("Sous quel Siret, quel code NAF ?", f"{siret_printed(pay.employer.siret, 'spaced')}, {pay.employer.ape}"),
        ("Quel emploi, depuis quand ?", f"{esc(pay.job)}, depuis le {long_date(pay.hired_on)}"),
        ("Quelle convention ?", f"IDCC {dice.number(1000, 2900)}, {dice.number(100, 400)} points"),
        ("Qui rembourse vos soins ?", f"Mutuelle Le Grand Pré, {esc(fund.line())}"),
        ("Qui prévenir ?", f"{ex.civility} {esc(ex.named('first_LAST'))}, ex-conjoint{ex.e}"),
    ]
    talk = "".join(f"<p style='margin:1.2mm 0'><span style='color:#5b4a9e'>{a}</span> &nbsp;<b>{b}</b></p>" for a, b in asks)  # fmt: skip
    rows = [
        ["Salarié", esc(name), ""], ["Numéro de sécurité sociale", nir_printed(pay.nir, "key"), ""],
        ["Rémunération brute", money(pay.gross), money(pay.gross * before)], ["Vos cotisations", money(pay.withheld), money(pay.withheld * before)],
        ["Montant net social", money(pay.net_social), money(pay.net_social * before)],
    ]  # fmt: skip
    rows += [["Transport remboursé", money(pay.transport), ""]] if pay.transport else []
    rows += [
        ["Net à payer avant impôt sur le revenu", money(pay.net_before_tax), money(pay.net_before_tax * before)],
        ["Impôt prélevé à la source", money(pay.tax), money(pay.tax * before)],
        ["Net à payer", f"<b>{money(pay.net)}</b>", money(pay.net * before)],
        ["Net imposable", money(pay.net_taxable), money(pay.net_taxable * before)],
    ]
    rows_html = "".join(f"<tr><td>{a}</td><td class='right'>{b}</td><td class='right' style='color:#777'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    html = f"""<h2 style="font-weight:400">Document remis en application de l'article L. 3243-2 du code du travail</h2>{talk}
<table class="rows" style="margin-top:6mm"><tr><th style="width:50%"></th><th class="right">{month_printed(pay.start.year, pay.start.month, "digits")}</th><th class="right">{month_printed(pay.start.year - 1, pay.start.month, "digits")}</th></tr>{rows_html}</table>
<p style="margin:5mm 0 1mm;color:#5b4a9e">Quand et comment êtes-vous payé{pay.employee.e} ?</p><p>Par virement sur le compte se terminant par {dice.digits(4)}</p><p>{date_printed(pay.paid_on, "slash")}</p>
<p style="margin-top:8mm">{esc(pay.home.line(" – "))}</p><p class="tiny">Édition sans frais, conservation illimitée. Pour la définition des termes, voir www.service-public.fr, rubrique cotisations sociales.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", "Lato", 10, "15mm 18mm")


def printed_cells(dice: Dice) -> Paper:
    """A spreadsheet printed with its grid, letters and numbers: person at the left, pay at the right, all in small letters."""
    pay = draw(dice, dice.pick(("company", "association")), 1_400, 2_800)
    pay = replace(pay, paid_on=pay.end + dt.timedelta(days=1))
    name = pay.employee.named("first_last").lower()
    spouse, child = dice.partner(pay.employee), dice.children(pay.employee, 1)[0]
    last = round(pay.gross * 12 * 0.95, 2)
    left = [
        ("nom", esc(name)), ("rue", esc(pay.home.street.lower())), ("ville", f"{pay.home.postcode} {esc(pay.home.town.lower())}"), ("n° sécu", nir_printed(pay.nir, "spaced")), ("poste", esc(pay.job.lower())),
        ("entrée", f"{pay.hired_on:%d/%m/%Y}"), ("conjoint", esc(spouse.named("first_last").lower())), ("enfant (mutuelle)", esc(child.named("first_last").lower())), ("heures", COMMA(pay.hours)),
        (f"brut {pay.start.year - 1}", COMMA(last)), (f"imposable {pay.start.year - 1}", COMMA(last * 0.81)), (f"cumul brut {pay.start.year}", COMMA(pay.cumul(pay.gross))),
    ]  # fmt: skip
    right = [("salaire de base", pay.base_pay), *([("prime", pay.bonus)] if pay.bonus else []), ("total brut", pay.gross), *((line.label.lower()[:46], -line.amount) for line in pay.lines if line.amount)]  # fmt: skip
    right += [("net social", pay.net_social), *([("titre de transport", pay.transport)] if pay.transport else []), ("net avant impôt", pay.net_before_tax), (f"impôt {pay.tax_rate:.1f} %", -pay.tax), ("net à payer", pay.net), ("net imposable", pay.net_taxable)]  # fmt: skip
    body = ""
    for i in range(max(len(left), len(right))):
        a, b = left[i] if i < len(left) else ("", "")
        c, d = (right[i][0], COMMA(right[i][1])) if i < len(right) else ("", "")
        body += f"<tr><th>{i + 9}</th><td>{a}</td><td>{b}</td><td></td><td>{esc(c)}</td><td class='right'>{d}</td></tr>"
    html = f"""<div style="display:flex;justify-content:space-between"><div><svg width="62" height="34"><path d="M2 32 L18 4 L31 26 L44 10 L60 32 Z" fill="#3a7d6b"/></svg><br>le {long_date(pay.paid_on)}</div><div class="right">{esc(pay.employer.name)}<br><span class="small">{esc(pay.employer.address.line())}<br>siret {pay.employer.siret} – ape {pay.employer.ape}</span></div></div>
<table class="grid" style="margin-top:4mm"><colgroup><col style="width:5%"><col style="width:16%"><col style="width:27%"><col style="width:3%"><col style="width:35%"><col style="width:14%"></colgroup><tr><th></th><th class="center">A</th><th class="center">B</th><th class="center">C</th><th class="center">D</th><th class="center">E</th></tr><tr><th>7</th><td colspan="5"><b>bulletin de paie – {month_printed(pay.start.year, pay.start.month, "lower")}</b></td></tr><tr><th>8</th><td colspan="2">le salarié</td><td></td><td colspan="2">la paie en euros</td></tr>{body}</table>
<p style="margin-top:7mm">je soussigné{pay.employee.e} {esc(name)}, reconnais avoir reçu ce jour par virement la somme de {COMMA(pay.net)} € et un exemplaire du présent bulletin.</p>{signature(int(dice.digits(2)))}<p class="tiny">feuil1 – page 1 sur 1</p>"""
    css = "table.grid td,table.grid th{border:0.4px solid #b5b5b5;padding:0.8mm 1.2mm} th{background:#efefef;font-weight:normal;color:#666}"
    return Paper(html, fields(pay, employee_name=name), "payslip", css, "Carlito", 9.6, "14mm 14mm")


def captions_of_ward(dice: Dice) -> Paper:
    """A hospital's internal sheet: small captions beneath the values, an object line, who signs and who countersigns, several days."""
    pay = draw(dice, "public", 1_700, 2_900)
    if "employer" not in dice.given:
        pay = replace(pay, employer=replace(pay.employer, name=f"Centre hospitalier de {pay.employer.address.town}"))
    money = dice.table_money()
    name = pay.employee.named("LAST_FIRST")
    manager, checker = dice.person("", age=(35, 62)), dice.person("", age=(30, 60))
    printed, due = pay.end - dt.timedelta(days=6), pay.start
    effect = max(pay.hired_on, pay.start - dt.timedelta(days=61))

    def under(value: object, label: str, width: str) -> str:
        return f"<div style='width:{width};padding:1.5mm 2mm;border-top:0.6px solid #999'>{value}<br><span class='tiny'>{label}</span></div>"

    who = "".join((under(f"{pay.employee.civility.upper()} {esc(name)}", "agent", "40%"), under(dice.digits(6), "matricule", "18%"), under(esc(pay.job), "emploi occupé", "42%"), under(nir_printed(pay.nir, "plain"), "n° d'immatriculation sécurité sociale", "40%"), under(f"{pay.hired_on:%d/%m/%Y}", "entrée dans l'établissement", "24%"), under(f"{effect:%d/%m/%Y}", "effet du dernier avancement", "36%")))  # fmt: skip
    nets = "".join((under(money(pay.gross), "total brut", "20%"), under(money(pay.net_social), "montant net social", "20%"), under(money(pay.net_taxable), "net imposable du mois", "20%"), under(money(pay.net_before_tax), "net avant impôt", "20%"), under(f"<b>{money(pay.net)}</b>", "net versé à l'agent", "20%")))  # fmt: skip
    rows = [
        ["Traitement", money(pay.base_pay), ""],
        *([["Prime de service", money(pay.bonus), ""]] if pay.bonus else []),
    ]
    rows += [[line.label, "", money(line.amount)] for line in pay.lines if line.amount]
    rows += [["Remboursement transport", money(pay.transport), ""]] if pay.transport else []
    rows += [[f"Impôt à la source, taux {pay.tax_rate:.1f} %".replace(".", ","), "", money(pay.tax)]]
    html = f"""<p><b>{esc(pay.employer.name)}</b> – Direction des ressources humaines, bureau de la paie<br><span class="small">{esc(pay.employer.address.line())} – Siret {siret_printed(pay.employer.siret, "halves")}</span></p>
<p style="margin:5mm 0 5mm 90mm">{pay.employee.civility.upper()} {esc(name)}<br>{lines(pay.home.lines(True))}</p><p><u>Objet</u> : votre paie du mois {"d'" if MONTHS[pay.start.month - 1][0] in "ao" else "de "}{month_printed(pay.start.year, pay.start.month, "lower")}</p><p>{"Madame" if pay.employee.e else "Monsieur"} {esc(pay.employee.last_name.upper())},</p><p>Vous trouverez ci-après le détail de la somme mandatée.</p>
<div style="display:flex;flex-wrap:wrap">{who}</div><div style="margin-top:4mm">{table(rows, "rows small", ("Élément", "À payer", "À déduire"), ("60%", "20%", "20%"))}</div><div style="display:flex;flex-wrap:wrap;margin-top:4mm">{nets}</div>
<table class="grid small" style="margin-top:6mm"><tr><th>Étape</th><th>Date</th><th>Agent</th></tr><tr><td>Éléments variables reçus</td><td>{due + dt.timedelta(days=8):%d/%m/%Y}</td><td>{esc(checker.first_name[0])}. {esc(checker.last_name)}</td></tr><tr><td>Feuille imprimée</td><td>{printed:%d/%m/%Y}</td><td>{esc(checker.first_name[0])}. {esc(checker.last_name)}</td></tr><tr><td>Paiement par le comptable</td><td>{pay.paid_on:%d/%m/%Y}</td><td>Trésorerie hospitalière</td></tr></table>
<div class="cols small" style="margin-top:6mm"><div>Pour le directeur, par délégation,<br>{manager.civility} {esc(manager.named("first_LAST"))}, attaché{manager.e}<br>{signature(int(dice.digits(2)))}</div><div>Visa du cadre :<br>{checker.civility} {esc(checker.named("first_LAST"))}</div></div>"""
    truth = fields(pay, employee_name=name)
    return Paper(html, truth, "payslip", "", "Liberation Sans", 9.6, "13mm 16mm")


def tractor_print(dice: Dice) -> Paper:
    """An old line printer: no title, the person on two lines, the facts in the last paragraph and the footer."""
    pay = draw(dice, "company", 1_300, 2_600)
    who = pay.employee
    other = dice.person("", age=(40, 60)).last_name
    first_line, second_line = (
        unaccented(f"{who.last_name} {who.first_name}").upper(),
        unaccented(f"USAGE {other}").upper(),
    )
    name = first_line
    doctor = dice.person("", age=(35, 62))
    employer = unaccented(pay.employer.name).upper()

    def sum_(value: float) -> str:
        return f"{value:.2f}".replace(".", ",")

    table_ = "\n".join(f"  {unaccented(line.label).upper()[:44]:<46}{sum_(line.base) if line.base else '':>10}{sum_(line.amount):>12}" for line in pay.lines if line.amount)  # fmt: skip
    extra = f"  PRIME{'':<51}{sum_(pay.bonus):>12}\n" if pay.bonus else ""
    fare = f"REMB. TRANSPORT {sum_(pay.transport)} ; " if pay.transport else ""
    html = f"""<div style="white-space:pre;line-height:1.45">{esc(employer)}
{esc(unaccented(pay.employer.address.line(" ")).upper())}

INTERESSE{who.e.upper()} : {esc(first_line)}                     REF. / DATE : {dice.digits(5)} / {date_printed(pay.paid_on, "short")}
            {esc(second_line)}
            {chr(10).join(("            " if i else "") + esc(unaccented(r).upper()) for i, r in enumerate(pay.home.lines()))}

BAREME INTERNE     NIV.1 : 1 802,00   NIV.2 : 1 874,00   NIV.3 : 2 011,00
VISITE MEDICALE    DR {esc(unaccented(doctor.named("LAST_first")).upper())} - {date_printed(pay.start - dt.timedelta(days=37), "short")} - APTE

  SALAIRE {sum_(pay.hours)} H{"":<41}{sum_(pay.base_pay):>12}
{extra}{esc(table_)}

RAPPEL {pay.start.year - 1}   BRUT ANNUEL {sum_(pay.gross * 11.61)}   IMPOSABLE {sum_(pay.net_taxable * 11.61)}   VERSE {sum_(pay.net * 11.61)}

</div><p class="justify">PERIODE DE PAIE : {unaccented(month_printed(pay.start.year, pay.start.month, "upper"))}. LE BRUT S'ELEVE A {sum_(pay.gross)} EUROS, LE TOTAL DES RETENUES A {sum_(pay.withheld)}. {fare}NET SOCIAL {sum_(pay.net_social)}. NET AVANT IMPOT {sum_(pay.net_before_tax)}. IMPOT A LA SOURCE {sum_(pay.tax)} (TAUX {sum_(pay.tax_rate)}). NET A PAYER {sum_(pay.net)} EUROS, PAR VIREMENT. NET IMPOSABLE DU MOIS {sum_(pay.net_taxable)}.</p>
<p style="border-top:1px dashed #333;padding-top:2mm;margin-top:14mm">SIRET {siret_printed(pay.employer.siret, "halves")} - APE {pay.employer.ape} - S.S. {nir_printed(pay.nir, "key")} - ENTREE {date_printed(pay.hired_on, "short")} - EMPLOI {esc(unaccented(pay.job).upper())}<br>A CONSERVER SANS LIMITATION DE DUREE</p>"""
    truth = fields(pay, employee_name=name, employer_name=employer)
    return Paper(html, truth, "payslip", "", "Courier Prime", 9.6, "17mm 15mm")


def care_home_points(dice: Dice) -> Paper:
    """A care home under the agreement of 1951: points and coefficients, five columns, foot of boxes with the yearly sums first."""
    pay, money = draw(dice, "association", 1_700, 3_000), dice.table_money()
    name = pay.employee.named("LAST_first")
    points = dice.number(360, 520)
    rows = [[f"Coefficient {points} × valeur du point 4,58", money(pay.hours), "", money(pay.base_pay), "", ""]]
    rows += [["Indemnité dimanches et fériés", "", "", money(pay.bonus), "", ""]] if pay.bonus else []
    rows += [["<b>Brut fiscal et social</b>", "", "", f"<b>{money(pay.gross)}</b>", "", ""]]
    rows += [[a, b, c, "", d, e] for a, b, c, d, e in contributions(pay, money)]
    rows += [["<b>Total des retenues et charges</b>", "", "", "", f"<b>{money(pay.withheld)}</b>", f"<b>{money(pay.charged)}</b>"]]  # fmt: skip
    rows += [["Prise en charge abonnement transport", "", "", money(pay.transport), "", ""]] if pay.transport else []
    foot = [
        [f"{money(pay.cumul(pay.gross))}", money(pay.cumul(pay.net_taxable)), money(pay.gross), money(pay.net_taxable), money(pay.net_social), money(pay.net_before_tax)]
    ]  # fmt: skip
    html = f"""<table class="grid"><tr><td style="width:46%"><b>{esc(pay.employer.name)}</b><br>EHPAD Les Jardins de l'Alouette<br>{lines(pay.employer.address.lines())}<br><span class="small">N° SIRET {pay.employer.siret}<br>Code APE {pay.employer.ape} – FEHAP CCN 31/10/1951<br>Cotisations versées à : URSSAF {dice.digits(3)} {dice.digits(9)}</span></td><td><h2 class="center">Fiche de paie</h2><p class="center">Paie du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</p><p style="margin:4mm 0 0 12mm">{pay.employee.civility} {esc(name)}<br>{lines(pay.home.lines())}</p></td></tr></table>
<table class="grid small" style="margin:2mm 0"><tr><th>Matricule</th><th>Immatriculation SS</th><th>Métier</th><th>Ancienneté reprise</th><th>Date entrée</th><th>Service</th></tr><tr><td>{dice.digits(4)}</td><td>{nir_printed(pay.nir, "slash")}</td><td>{esc(pay.job)}</td><td>{pay.hired_on - dt.timedelta(days=dice.number(300, 2_000)):%d/%m/%Y}</td><td>{pay.hired_on:%d/%m/%Y}</td><td>Unité {dice.pick(("Lavande", "Glycine", "Mimosa"))}</td></tr></table>
<div style="border:0.6px solid #333">{table(rows, "small", ("Rubrique", "Base", "Taux", "Gain", "Retenue", "Part patronale"), ("40%", "12%", "9%", "13%", "13%", "13%"))}</div>
{table(foot, "grid small foot", ("Brut annuel", "Imposable annuel", "Brut", "Imposable", "Net social", "Net avant PAS"))}
<div style="display:flex;justify-content:flex-end;margin-top:2mm"><table class="grid" style="width:58%"><tr><td>Retenue à la source {money(pay.tax_rate)} %</td><td class="n">{money(pay.tax)}</td></tr><tr><td><b>NET À VERSER</b></td><td class="n"><b>{money(pay.net)}</b></td></tr><tr><td>Virement du</td><td class="n">{pay.paid_on:%d/%m/%Y}</td></tr></table></div>
<p class="tiny" style="margin-top:3mm">Compteurs au {pay.end:%d/%m/%Y} : CA {dice.number(1, 25)} – RTT 0 – Repos compensateurs {dice.number(0, 9)}. Tuteur de stage : {esc(dice.person("", age=(30, 60)).named("first_LAST"))}. Définition des rubriques : service-public.fr.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", ".foot td{text-align:center}", "Liberation Sans Narrow", 9.8, "11mm 12mm")  # fmt: skip


LAYOUTS = {
    "law_answers": law_answers, "printed_cells": printed_cells, "captions_of_ward": captions_of_ward,
    "tractor_print": tractor_print, "care_home_points": care_home_points, **blind_trades.LAYOUTS,
}  # fmt: skip
