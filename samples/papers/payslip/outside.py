"""Layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Yearly figures before the month's, labels in two languages, an engagement of a few days in a theatre, a last slip with what is
paid at the end of a contract, and a retailer's sheet whose nets stand in tiles, the value over its label.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MONTHS, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import contributions, draw, fields, nir_printed, siret_printed


def year_before_month(dice: Dice) -> Paper:
    """A wholesale program: the summary at the foot gives the year first, then the quarter, and the month only in the third column."""
    pay, money = draw(dice, "company"), dice.table_money()
    employee = pay.employee.named("LAST_first")
    quarter = (pay.start.month - 1) % 3 + 1

    def foot(label: str, value: float) -> list[str]:
        return [label, money(pay.cumul(value)), money(round(value * quarter + (0 if quarter == 1 else 7.11), 2)), f"<b>{money(value)}</b>"]  # fmt: skip

    summary = [
        foot("Rémunération brute", pay.gross), foot("Retenues salariales", pay.withheld), foot("Net fiscal", pay.net_taxable),
        foot("Montant net social", pay.net_social), foot("Net avant PAS", pay.net_before_tax), foot("PAS", pay.tax),
    ]  # fmt: skip
    rows = [["Appointements", f"{pay.hours:.2f}", "", money(pay.base_pay), ""]]
    rows += [["Gratification", "", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += contributions(pay, money)
    rows += [["Carte de transport (remb. 50 %)", "", "", money(pay.transport, sign="+ "), ""]] if pay.transport else []
    html = f"""<table><tr><td style="width:46%;background:#e9e4d8;padding:3mm"><b>{esc(pay.employee.civility)} {esc(employee)}</b><br>{lines(pay.home.lines())}</td><td style="width:8%"></td><td class="small"><i>Votre employeur</i><br><b>{esc(pay.employer.name)}</b> &nbsp; {esc(pay.employer.address.line(" - "))}<br>N° d'établissement {siret_printed(pay.employer.siret, "spaced")}, activité {pay.employer.ape}<br>Cotisations versées à l'Urssaf {esc(dice.address("").town)}, CS 20{dice.digits(3)}</td></tr></table>
<div style="border-top:3px solid #8a6d2f;border-bottom:1px solid #8a6d2f;margin:5mm 0;padding:1.5mm 0;font-size:12pt">{month_printed(pay.start.year, pay.start.month, "title")} <span style="float:right">bulletin de paie n° {pay.start.month}/{dice.number(2, 140)}</span></div>
<p class="small">Matricule {dice.digits(4)} &nbsp;|&nbsp; Immatriculation sociale {nir_printed(pay.nir, "key")} &nbsp;|&nbsp; {esc(pay.job)}, niveau {dice.number(1, 6)} &nbsp;|&nbsp; présent{pay.employee.e} dans l'entreprise depuis le {date_printed(pay.hired_on, "slash")}</p>
{table(rows, "rows small", ("", "Base / nombre", "Taux %", "Salarié", "Employeur"), ("48%", "14%", "10%", "14%", "14%"))}
<div style="margin-top:6mm">{table(summary, "grid small", ("Récapitulatif", f"Année {pay.start.year}", f"Trimestre {(pay.start.month + 2) // 3}", "Mois"), ("37%", "21%", "21%", "21%"))}</div>
<p style="margin-top:4mm;text-align:right;font-size:11pt">Net versé sur votre compte le {date_printed(pay.paid_on, "slash")} : <b style="border:1px solid;padding:1mm 4mm">{money(pay.net)} €</b></p><p class="tiny">Pour vous aider à faire valoir vos droits, conservez ce document sans limitation de durée. Congés : acquis 25,00 pris {dice.number(0, 20)},00.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "URW Gothic", 8.4, "12mm 13mm")


def bilingual(dice: Dice) -> Paper:
    """A foreign group's French branch: every label twice, French over small English, value at the right of a thin rule; the year-to-date beside it."""
    pay, money = draw(dice, "company", 1_900, 4_200), dice.money()
    employee = pay.employee.named("first_LAST")

    def row(french: str, english: str, value: float, bold: bool = False, year: bool = True) -> str:
        weight = "bold" if bold else "normal"
        total = money(pay.cumul(value)) if year else ""
        return f"<tr style='font-weight:{weight}'><td>{french}<br><i class='tiny'>{english}</i></td><td class='n'>{money(value)}</td><td class='n' style='color:#777'>{total}</td></tr>"

    detail = [[a, b, c, d] for a, b, c, d, _ in contributions(pay, money)]
    bonus = row("Prime d'objectifs", "Performance bonus", pay.bonus, year=False) if pay.bonus else ""
    travel = row("Frais de transport", "Commuting allowance", pay.transport, year=False) if pay.transport else ""
    html = f"""<table><tr><td style="font-size:18pt;letter-spacing:1px;color:#b3122f">{esc(pay.employer.name)}</td><td class="right">Bulletin de salaire <i class="small">/ Payslip</i><br><b>{pay.start:%d/%m/%Y} - {pay.end:%d/%m/%Y}</b></td></tr></table>
<div style="display:flex;gap:6mm;margin:5mm 0"><div style="flex:1"><span class="tiny">Salarié / Employee</span><br>{esc(employee)}<br>{lines(pay.home.lines())}</div><div style="flex:1"><span class="tiny">Établissement / Site</span><br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "plain")}</div>
<div style="flex:1"><span class="tiny">Contrat / Contract</span><br>Embauche / Hired: {date_printed(pay.hired_on, "slash")}<br>Poste / Position: {esc(pay.job)}<br>N° SS / SSN: {nir_printed(pay.nir, "spaced")}</div></div>
<table class="rows"><tr><th></th><th class="right">Mois / Month</th><th class="right">Année / YTD</th></tr>{row("Salaire de base", "Base salary", pay.base_pay, year=False)}{bonus}{row("Salaire brut", "Gross salary", pay.gross, True)}{row("Total des cotisations salariales", "Employee contributions", pay.withheld)}{travel}{row("Montant net social", "Net social amount", pay.net_social)}{row("Net imposable", "Taxable net", pay.net_taxable)}{row("Net à payer avant impôt sur le revenu", "Net before income tax", pay.net_before_tax)}{row(f"Impôt sur le revenu prélevé à la source ({pay.tax_rate:.1f} %)", "Withholding tax", pay.tax)}{row("Net à payer", "Net pay", pay.net, True, False)}</table>
<p>Virement du / Transfer date: {date_printed(pay.paid_on, "slash")} &nbsp; {dice.iban()[:4]} •••• {dice.digits(3)}</p><h3 style="margin-top:6mm;font-size:9pt">Annexe : cotisations / Appendix: contributions</h3>{table(detail, "small", ("", "Base", "Taux / Rate", "Montant / Amount"), ("52%", "16%", "14%", "18%"))}"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Inter", 9, "14mm 17mm")


def engagement(dice: Dice) -> Paper:
    """A theatre's slip for a few days (« cachets »): a period inside a month, a fund for leave, the licence's number, net said in a sentence."""
    pay, money = draw(dice, "association", 700, 1_900), dice.money()
    first = pay.start.replace(day=dice.number(2, 14))
    last = first + dt.timedelta(days=dice.number(3, 12))
    pay = replace(pay, hired_on=first, paid_on=last + dt.timedelta(days=dice.number(1, 8)))
    employee = pay.employee.named("first_LAST")
    fees = dice.number(3, 9)
    owed = [[a, b, c, d] for a, b, c, d, _ in contributions(pay, money)]
    extra = f"<p>Défraiement transport, non soumis : {money(pay.transport)}</p>" if pay.transport else ""
    html = f"""<p class="center" style="font-size:14pt"><b>{esc(pay.employer.name)}</b></p><p class="center small">Licence d'entrepreneur de spectacles PLATESV-D-20{dice.digits(2)}-00{dice.digits(4)} · {esc(pay.employer.address.line())}<br>Siret {siret_printed(pay.employer.siret, "halves")} · APE 9001Z · Caisse des congés spectacles n° {dice.digits(6)}</p>
<p style="margin-top:8mm"><b>BULLETIN DE PAIE</b>, engagement du {long_date(first)} au {long_date(last)} — objet {dice.letters(1)}{dice.digits(9)}</p><p>{pay.employee.civility} {esc(employee)}, {dice.pick(("artiste dramatique", "régisseur lumière", "musicienne", "technicien son"))}<br>{esc(pay.home.line())}<br>n° de sécurité sociale : {nir_printed(pay.nir, "dots")} &nbsp;—&nbsp; embauche du {date_printed(first, "slash")}</p>
<table style="width:70%;margin:4mm 0"><tr><td>{fees} cachets ou services</td><td class="n">{money(pay.base_pay)}</td></tr>{f'<tr><td>Majoration dimanche</td><td class="n">{money(pay.bonus)}</td></tr>' if pay.bonus else ""}<tr><td><b>Salaire brut</b></td><td class="n"><b>{money(pay.gross)}</b></td></tr><tr><td class="small">Plafond de la sécurité sociale appliqué</td><td class="n small">{money(fees * 348.0)}</td></tr></table>
{table(owed, "small", ("Cotisations", "assiette", "taux", "retenue"), ("56%", "16%", "10%", "18%"))}<p style="border-top:1px solid;padding-top:2mm">Total des retenues : {money(pay.withheld)} &nbsp;&nbsp; part de l'employeur : {money(pay.charged)}</p>{extra}
<p>Montant net social : {money(pay.net_social)} &nbsp;&nbsp; Net imposable : {money(pay.net_taxable)}<br>Net à payer avant impôt sur le revenu : {money(pay.net_before_tax)}<br>Prélèvement à la source, taux {f"{pay.tax_rate:.1f}".replace(".", ",")} % : {money(pay.tax)}</p><p style="font-size:11.5pt">L'organisateur règle la somme nette de <b>{money(pay.net)}</b> par chèque n° {dice.digits(7)} le {long_date(pay.paid_on)}.</p>
<p class="tiny">Convention collective des entreprises artistiques et culturelles (IDCC 1285). Attestation employeur mensuelle transmise à France Travail spectacle. À conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "P052", 10, "17mm 20mm")


def last_month(dice: Dice) -> Paper:
    """The last slip of a contract: entry and exit, leave paid out, an indemnity outside contributions that the nets to pay hold and the taxable net does not."""
    pay, money = draw(dice, "company"), dice.table_money()
    indemnity = dice.amount(300, 2_400)
    more = round(indemnity - pay.transport, 2)
    pay = replace(
        pay, transport=indemnity, net_before_tax=round(pay.net_before_tax + more, 2), net=round(pay.net + more, 2)
    )
    employee = pay.employee.named("LAST_FIRST")
    left = pay.end - dt.timedelta(days=dice.number(0, 9))
    month = f"{MONTHS[pay.start.month - 1].upper()} {pay.start.year}"
    rows = [["010", "SALAIRE DE BASE", money(pay.base_pay), ""]]
    rows += [["380", "INDEMNITE COMPENSATRICE CONGES PAYES", money(pay.bonus), ""]] if pay.bonus else []
    rows += [["", "TOTAL BRUT", money(pay.gross), ""]]
    rows += [
        [f"{600 + 5 * i}", esc(unaccented(line.label).upper()), "", money(line.amount)]
        for i, line in enumerate(pay.lines)
        if line.amount
    ]
    rows += [["", "TOTAL COTISATIONS", "", money(pay.withheld)], ["850", "INDEMNITE DE RUPTURE CONVENTIONNELLE (EXONEREE)", money(indemnity), ""]]  # fmt: skip
    rows += [["", "NET A PAYER AVANT IMPOT SUR LE REVENU", money(pay.net_before_tax), ""], ["900", f"PRELEVEMENT A LA SOURCE {pay.tax_rate:.2f} %", "", money(pay.tax)]]  # fmt: skip
    html = f"""<table class="grid"><tr><td style="width:33%"><span class="tiny">PERIODE</span><br>{month}</td><td style="width:33%"><span class="tiny">ENTREE</span><br>{date_printed(pay.hired_on, "dot")}</td><td><span class="tiny">SORTIE</span><br>{date_printed(left, "dot")}</td></tr><tr><td><span class="tiny">PAYE LE</span><br>{date_printed(pay.paid_on, "dot")}</td><td><span class="tiny">N° SECURITE SOCIALE</span><br>{nir_printed(pay.nir, "plain")}</td><td><span class="tiny">MOTIF</span><br>RUPTURE CONVENTIONNELLE</td></tr></table>
<div class="cols" style="margin:6mm 0"><div><b>BULLETIN DE PAIE</b><br><span class="tiny">EMPLOYEUR</span><br>{esc(pay.employer.name.upper())}<br>{lines(pay.employer.address.lines(True))}<br>SIRET {siret_printed(pay.employer.siret, "plain")} &nbsp; NAF {pay.employer.ape}</div><div style="padding-top:9mm">{esc(pay.employee.civility.upper())} {esc(employee)}<br>{lines(pay.home.lines(True))}</div></div>
{table(rows, "", ("RUB", "LIBELLE", "A PAYER", "A RETENIR"), ("8%", "58%", "17%", "17%"))}<table style="margin-top:8mm;border-top:1px dashed"><tr><td>NET IMPOSABLE {money(pay.net_taxable)}</td><td>CUMUL {money(pay.cumul(pay.net_taxable))}</td><td>NET SOCIAL {money(pay.net_social)}</td><td class="right"><b>NET A PAYER : {money(pay.net)}</b></td></tr></table>
<p style="margin-top:6mm">SOLDE DE TOUT COMPTE REMIS CE JOUR. DERNIER SALAIRE DU MOIS PRECEDENT : {money(pay.net - indemnity + 12.4)}. ATTESTATION FRANCE TRAVAIL ET CERTIFICAT DE TRAVAIL JOINTS.</p>"""
    truth = fields(pay, employee_name=employee, employer_name=pay.employer.name.upper())
    return Paper(html, truth, "payslip", "td,th{padding:0.6mm 1mm}", "Courier Prime", 9.4, "13mm")


def tiles(dice: Dice) -> Paper:
    """A retailer's coloured sheet: five tiles at the head, each value over its label; the employer in a grey band at the left side, turned small."""
    pay, money = draw(dice, "company", 900, 2_400), dice.money()
    employee = pay.employee.named("first_last")

    def tile(value: float, label: str, ground: str) -> str:
        return f"<div style='flex:1;background:{ground};border-radius:3mm;padding:2.5mm;text-align:center'><b style='font-size:12pt'>{money(value)}</b><br><span class='tiny'>{label}</span></div>"

    rows = [[esc(line.label), money(line.base) if line.base else "", money(line.employer) if line.employer else "", money(line.amount, sign="-") if line.amount else ""] for line in pay.lines]  # fmt: skip
    pays = [["Temps de travail payé", f"{pay.hours:.2f} h".replace(".", ","), money(pay.base_pay)]]
    pays += [["Prime de rayon", "", money(pay.bonus)]] if pay.bonus else []
    back = f"<p>Remboursement trajet domicile-travail : + {money(pay.transport)}</p>" if pay.transport else ""
    html = f"""<div style="display:flex;gap:5mm"><div style="width:41mm;background:#ececec;padding:3mm" class="small"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><br>SIRET<br>{siret_printed(pay.employer.siret, "spaced")}<br>NAF {pay.employer.ape}<br><br>Magasin n° {dice.digits(3)}<br><br>Convention collective du commerce de détail à prédominance alimentaire<br><br><b>Votre contrat</b><br>Depuis le {date_printed(pay.hired_on, "slash")}<br>{esc(pay.job)}<br>N° sécu<br>{nir_printed(pay.nir, "slash")}<br><br><b>Vos compteurs</b><br>CP : {dice.number(1, 25)},00 j<br>RTT : 0,00 j<br><br>Net imposable depuis janvier<br>{money(pay.cumul(pay.net_taxable))}<br>Brut depuis janvier<br>{money(pay.cumul(pay.gross))}</div>
<div style="flex:1"><div style="display:flex;justify-content:space-between"><div><span style="font-size:15pt">Ma paie de {month_printed(pay.start.year, pay.start.month, "lower")}</span><br><span class="small">Bulletin de paie édité pour {pay.employee.civility} {esc(employee)}</span></div><div class="small" style="width:52mm">{esc(employee)}<br>{lines(pay.home.lines())}</div></div>
<div style="display:flex;gap:2mm;margin:5mm 0">{tile(pay.gross, "Salaire brut", "#fde7c8")}{tile(pay.net_social, "Montant net social", "#e3f0d8")}{tile(pay.net_taxable, "Net imposable", "#e3f0d8")}</div><div style="display:flex;gap:2mm;margin-bottom:5mm">{tile(pay.net_before_tax, "Net à payer avant impôt sur le revenu", "#dcebf7")}{tile(pay.tax, f"Impôt prélevé à la source {pay.tax_rate:.1f} %", "#f4dede")}{tile(pay.net, f"Net payé le {date_printed(pay.paid_on, 'slash')}", "#ffd24d")}</div>
{table(pays, "rows small", (), ("60%", "16%", "24%"))}<br>{table(rows, "rows small", ("Cotisations", "Base", "Part employeur", "Ma part"), ("46%", "17%", "18%", "19%"))}{back}<p class="tiny">Coût total pour l'entreprise : {money(pay.gross + pay.charged)}. Une question ? {dice.phone()}</p></div></div>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Lato", 9.4, "9mm 9mm")


LAYOUTS = {
    "year_first": year_before_month, "bilingual": bilingual, "engagement": engagement, "last_month": last_month, "tiles": tiles,
}  # fmt: skip
