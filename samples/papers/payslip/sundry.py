"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A line printer's boxes of dashes, last month beside this one, a foster carer's slip, wages seized by a creditor, both copies on one
sheet, a slip told in sentences with the net in words, and a lorry driver's with an annex of journeys.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MONTHS, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import Pay, contributions, draw, fields, nir_printed, siret_printed


def _of_month(pay: Pay) -> str:
    """de mai 2026, d'août 2026."""
    name = MONTHS[pay.start.month - 1]
    link = "d'" if name[0] in "ao" else "de "
    return f"{link}{name} {pay.start.year}"


def line_printer(dice: Dice) -> Paper:
    """An old program on a line printer: every rule is made of dashes and bars, capitals without accents, the foot in two rows."""
    pay = draw(dice, "company")
    employee = unaccented(pay.employee.named("LAST_FIRST"))
    employer = unaccented(pay.employer.name).upper()
    sizes = (6, 42, 11, 8, 12, 12)

    def amount(value: float) -> str:
        return f"{value:.2f}".replace(".", ",") if value else ""

    def row(*cells: str, wide: tuple[int, ...] = sizes, right: int = 2) -> str:
        set_ = [c.rjust(w - 1) + " " if i >= right else (" " + c).ljust(w) for i, (c, w) in enumerate(zip(cells, wide, strict=True))]  # fmt: skip
        return "|" + "|".join(set_) + "|"

    def rule(wide: tuple[int, ...] = sizes) -> str:
        return "+" + "+".join("-" * w for w in wide) + "+"

    one, foot = (96,), (18, 19, 19, 18, 18)
    out = [rule(one), row(f"BULLETIN DE PAIE   MOIS DE : {unaccented(MONTHS[pay.start.month - 1]).upper()} {pay.start.year}   FEUILLET 1/1   REGLEMENT LE {date_printed(pay.paid_on, 'short')}", wide=one), rule(one)]  # fmt: skip
    out += [row(text, wide=one) for text in (f"EMPLOYEUR {employer}", unaccented(pay.employer.address.line(" ")).upper(), f"SIRET {siret_printed(pay.employer.siret, 'halves')}   APE {pay.employer.ape}   URSSAF {dice.digits(3)}.{dice.digits(9)}")]  # fmt: skip
    out += [rule(one), row(f"MLE {dice.digits(5)}   NOM {employee}", wide=one)]
    out += [row(unaccented(text).upper(), wide=one) for text in pay.home.lines()]
    out += [row(f"NO S.S. {nir_printed(pay.nir, 'spaced')}   ENTREE {date_printed(pay.hired_on, 'short')}   EMPLOI {unaccented(pay.job).upper()[:30]}", wide=one)]  # fmt: skip
    out += [rule(), row("CODE", "LIBELLE", "BASE", "TAUX", "GAIN", "RETENUE"), rule()]
    out += [row("0010", "SALAIRE MENSUEL", f"{pay.hours:.2f}".replace(".", ","), "", amount(pay.base_pay), "")]
    out += [row("0240", "PRIME", "", "", amount(pay.bonus), "")] if pay.bonus else []
    out += [row("", "*** TOTAL BRUT", "", "", amount(pay.gross), ""), row("", "", "", "", "", "")]
    out += [row(f"{4000 + 10 * i}", unaccented(line.label).upper().replace("SECURITE SOCIALE", "SS")[:40], amount(line.base), amount(line.rate), "", amount(line.amount)) for i, line in enumerate(pay.lines) if line.amount]  # fmt: skip
    out += [row("", "*** TOTAL RETENUES", "", "", "", amount(pay.withheld))]
    out += [row("7100", "REMB. TITRE DE TRANSPORT", "", "", amount(pay.transport), "")] if pay.transport else []
    out += [row("", "NET AVANT IMPOT", "", "", amount(pay.net_before_tax), "")]
    out += [row("8000", "PRELEVEMENT A LA SOURCE", amount(pay.net_taxable), f"{pay.tax_rate:.2f}".replace(".", ","), "", f"{pay.tax:.2f}".replace(".", ","))]  # fmt: skip
    out += [rule(), "", rule(foot), row("CUMUL BRUT", "CUMUL IMPOSABLE", "IMPOSABLE MOIS", "NET SOCIAL", "NET A PAYER", wide=foot)]  # fmt: skip
    out += [row(amount(pay.cumul(pay.gross)), amount(pay.cumul(pay.net_taxable)), amount(pay.net_taxable), amount(pay.net_social), amount(pay.net), wide=foot, right=0), rule(foot), "", " DANS VOTRE INTERET, CONSERVER CE BULLETIN SANS LIMITATION DE DUREE"]  # fmt: skip
    html = f"<div style='white-space:pre;line-height:1.3'>{esc(chr(10).join(out))}</div>"
    truth = fields(pay, employee_name=employee, employer_name=employer)
    return Paper(html, truth, "payslip", "", "Liberation Mono", 8.2, "16mm 12mm")


def beside_last_month(dice: Dice) -> Paper:
    """A group's portal: the month before stands in the first column, this month in the second, the gap in the third."""
    pay, money = draw(dice, "company", 1_500, 3_900), dice.table_money()
    employee = pay.employee.named("first_LAST")
    before, share = pay.start - dt.timedelta(days=1), dice.pick((0.927, 0.951, 0.973, 1.018))

    def row(label: str, value: float, bold: bool = False) -> str:
        old = round(value * share, 2)
        gap = round(value - old, 2)
        sign = "+" if gap > 0 else "-" if gap < 0 else ""
        weight = "font-weight:bold;background:#eef6f4" if bold else ""
        return f"<tr style='{weight}'><td>{label}</td><td class='n' style='color:#666'>{money(old)}</td><td class='n'>{money(value)}</td><td class='n small'>{sign}{money(abs(gap))}</td></tr>"

    owed = "".join(row(line.label, line.amount) for line in pay.lines if line.amount)
    bonus = row("Part variable", pay.bonus) if pay.bonus else ""
    fares = row("Forfait mobilités durables", pay.transport) if pay.transport else ""
    titles = f"<tr><th></th><th class='right'>{month_printed(before.year, before.month, 'title')}</th><th class='right'>{month_printed(pay.start.year, pay.start.month, 'title')}</th><th class='right'>Écart</th></tr>"
    html = f"""<div style="background:#0b5d4e;color:#fff;padding:4mm 5mm;display:flex;justify-content:space-between"><div style="font-size:15pt">Bulletin de salaire</div><div class="right">{month_printed(pay.start.year, pay.start.month, "title")}<br><span class="small">comparé au mois précédent</span></div></div>
<div class="cols small" style="margin:5mm 0"><div><b>{esc(employee)}</b><br>{lines(pay.home.lines())}</div><div>{esc(pay.job)}<br>Dans le groupe depuis le {date_printed(pay.hired_on, "padded")}<br>NIR {nir_printed(pay.nir, "spaced")}</div><div><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "spaced")} · NAF {pay.employer.ape}</div></div>
<table class="rows" style="font-size:8.8pt">{titles}{row("Salaire de base", pay.base_pay)}{bonus}{row("Total brut", pay.gross, True)}{owed}{row("Total des cotisations", pay.withheld)}{row("Montant net social", pay.net_social, True)}{fares}{row("Net à payer avant impôt sur le revenu", pay.net_before_tax, True)}{row(f"Prélèvement à la source ({pay.tax_rate:.1f} %)", pay.tax)}{row("Net payé", pay.net, True)}</table>
<table class="rows" style="margin-top:6mm;width:76%;font-size:8.8pt">{titles}{row("Net imposable", pay.net_taxable)}{row("Coût employeur", pay.gross + pay.charged)}</table>
<p style="margin-top:6mm" class="small">Virement émis le {date_printed(pay.paid_on, "padded")} &nbsp;·&nbsp; Solde de congés au {date_printed(pay.end, "padded")} : {dice.number(2, 31)} jours</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Roboto", 9.4, "10mm 14mm")


def foster_carer(dice: Dice) -> Paper:
    """A fostering service: pay by child received, allowances outside contributions, labels to the right of the figures at the foot."""
    pay, money = draw(dice, "association", 1_300, 2_900), dice.money()
    pay = pay.with_indemnity(round(dice.number(18, 31) * 16.36, 2))
    employee = pay.employee.named("LAST_first")
    fixed = round(pay.base_pay * 0.43, 2)
    rows = [["Fonction globale de l'accueil, part fixe", "1", money(fixed)]]
    rows += [[f"Accueil continu, enfant {dice.letters(1)}. {dice.letters(1)}.", f"{pay.end.day} j", money(pay.base_pay - fixed)]]  # fmt: skip
    rows += [["Majoration pour sujétions", "", money(pay.bonus)]] if pay.bonus else []
    owed = [[a, b, c, d] for a, b, c, d, _ in contributions(pay, money) if d]
    nets = [
        (pay.gross, "Rémunération brute totale"), (pay.withheld, "à déduire : cotisations du salarié"), (pay.net_social, "montant net social (déclaré à la CAF et à la MSA)"),
        (pay.transport, "à ajouter : indemnités d'entretien et fournitures"), (pay.net_before_tax, "net avant impôt"),
        (pay.tax, f"à déduire : impôt, taux {pay.tax_rate:.1f} %".replace(".", ",")), (pay.net, f"somme virée à l'assistant{pay.employee.e} familial{pay.employee.e}"), (pay.net_taxable, "à déclarer : net imposable du mois"),
    ]  # fmt: skip
    foot = "".join(f"<tr><td class='n' style='width:34%'><b>{money(value)}</b></td><td style='padding-left:5mm'>{label}</td></tr>" for value, label in nets)  # fmt: skip
    html = f"""<p style="border-left:4mm solid #7d9c3c;padding-left:4mm"><span style="font-size:13pt">{esc(pay.employer.name)}</span><br>Service de placement familial<br><span class="small">{esc(pay.employer.address.line(" – "))}</span></p>
<h2 class="center" style="margin-top:6mm">Bulletin de paie d'un{"e" if pay.employee.e else ""} assistant{pay.employee.e} familial{pay.employee.e}</h2><p class="center">paie {_of_month(pay)}, versée le {date_printed(pay.paid_on, "dot")}</p>
<p style="margin:5mm 0 5mm 92mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</p><p>Agrément du {date_printed(pay.hired_on - dt.timedelta(days=dice.number(60, 900)), "dot")} — recruté{pay.employee.e} le {date_printed(pay.hired_on, "dot")} — N° Insee {pay.nir[:1]} {pay.nir[1:3]} {pay.nir[3:5]} {pay.nir[5:7]} {pay.nir[7:10]} {pay.nir[10:13]}, clé {pay.nir[13:]}</p>
{table(rows, "grid", ("Accueils du mois", "Nombre", "Montant"), ("62%", "14%", "24%"))}<br>{table(owed, "rows small", ("Cotisations", "Assiette", "Taux", "Retenue"), ("54%", "17%", "11%", "18%"))}
<table style="margin-top:5mm;width:84%;border-top:2px solid #7d9c3c">{foot}</table><p class="tiny" style="margin-top:8mm">Association gestionnaire, Siret {siret_printed(pay.employer.siret, "plain")}, APE {pay.employer.ape}. Convention collective du 15 mars 1966. Abattement journalier de l'article 80 sexies non pris en compte. Bulletin à conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Caladea", 10, "15mm 18mm")


def seized(dice: Dice) -> Paper:
    """A guarding company: a part of the wages is seized after tax, all the nets stand in a rail on the right, seniority is older than the entry."""
    pay, money = draw(dice, "company", 1_750, 2_700), dice.table_money()
    taken = dice.amount(40, 190)
    pay = replace(pay, net=round(pay.net - taken, 2))
    employee = pay.employee.named("FIRST_LAST")
    older = pay.hired_on - dt.timedelta(days=dice.number(300, 2_400))
    nights = round(pay.base_pay * 0.06, 2)
    rows = [["1000", "Salaire de base", f"{pay.hours:.2f}", money(pay.base_pay - nights), ""], ["1120", "Majoration heures de nuit 10 %", f"{dice.number(20, 70)}.00", money(nights), ""]]  # fmt: skip
    rows += [["1310", "Prime d'habillage", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += [["", "<b>Brut soumis</b>", "", f"<b>{money(pay.gross)}</b>", ""]]
    rows += [[f"{3000 + 20 * i}", esc(line.label), money(line.base) if line.base else "", "", money(line.amount)] for i, line in enumerate(pay.lines) if line.amount]  # fmt: skip
    rows += [["6100", "Rbt abonnement transport", "", money(pay.transport), ""]] if pay.transport else []
    rows += [["9000", "Impôt sur le revenu prélevé à la source", f"{pay.tax_rate:.2f} %", "", money(pay.tax)], ["9400", "Saisie administrative à tiers détenteur", "", "", money(taken)]]  # fmt: skip
    rail = [("Période", f"{pay.start:%d/%m} - {pay.end:%d/%m/%Y}"), ("Date de règlement", date_printed(pay.paid_on, "slash")), ("Total brut", money(pay.gross)), ("Net imposable", money(pay.net_taxable)), ("Net social", money(pay.net_social)), ("Net avant impôt", money(pay.net_before_tax)), ("Cumul imposable", money(pay.cumul(pay.net_taxable)))]  # fmt: skip
    cells = "".join(f"<div style='padding:2.2mm;border-bottom:0.5px solid #fff'><span class='tiny' style='color:#ddd'>{a}</span><br>{b}</div>" for a, b in rail)  # fmt: skip
    html = f"""<div style="display:flex;gap:5mm"><div style="flex:1"><table><tr><td style="width:52%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}</td><td class="small">Siret : {siret_printed(pay.employer.siret, "spaced")}<br>Naf : 8010Z<br>Conv. coll. : Prévention et sécurité 3196<br>Autorisation AUT-0{dice.digits(2)}-20{dice.digits(2)}-{dice.digits(2)}-{dice.digits(2)}-{dice.digits(11)}</td></tr></table>
<div style="margin:6mm 0 6mm 46mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</div><p class="small">Matricule {dice.letters(2)}{dice.digits(4)} — Agent de sécurité, niveau 3 éch. 2, coef. 140<br>Sécurité sociale : {nir_printed(pay.nir, "key")}<br>Ancienneté reprise au {date_printed(older, "slash")} — Entrée dans la société le {date_printed(pay.hired_on, "slash")}</p>
{table(rows, "rows small", ("Rub.", "Désignation", "Base", "À payer", "À déduire"), ("9%", "48%", "14%", "14%", "15%"))}<p class="small" style="margin-top:4mm">La saisie notifiée le {date_printed(pay.start - dt.timedelta(days=12), "slash")} est reversée au comptable public ; reste à recouvrer : {money(dice.amount(300, 1_900))}.</p></div>
<div style="width:39mm;background:#26324a;color:#fff"><div style="padding:3mm 2.2mm;font-size:12pt;line-height:1.1">BULLETIN<br>DE PAIE</div>{cells}<div style="padding:3mm 2.2mm;background:#c8952b"><span class="small">NET À PAYER</span><br><b style="font-size:14pt">{money(pay.net)}</b></div></div></div>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Nimbus Sans", 9.2, "11mm 10mm")


def both_copies(dice: Dice) -> Paper:
    """A sheet on its side with the employee's copy and the employer's beside each other, to be cut."""
    pay, money = draw(dice, "company", 750, 2_100), dice.table_money()
    employee = pay.employee.named("first_last")
    rows = [["Salaire", f"{pay.hours:.2f} h".replace(".", ","), money(pay.base_pay)]]
    rows += [["Pourboires et primes", "", money(pay.bonus)]] if pay.bonus else []
    rows += [["<b>Brut</b>", "", f"<b>{money(pay.gross)}</b>"]]
    rows += [[esc(line.label), f"{line.rate:.2f} %".replace(".", ",") if line.rate else "", money(line.amount, sign="- ")] for line in pay.lines if line.amount]  # fmt: skip
    rows += [["Trajet domicile-travail", "", money(pay.transport, sign="+ ")]] if pay.transport else []
    rows += [["<b>Net avant PAS</b>", "", f"<b>{money(pay.net_before_tax)}</b>"], ["PAS", f"{pay.tax_rate:.2f} %".replace(".", ","), money(pay.tax, sign="- ")]]  # fmt: skip

    def copy(whose: str) -> str:
        return f"""<p class="tiny right"><i>{whose}</i></p><p><b>{esc(pay.employer.name)}</b>, {esc(pay.employer.address.line())}<br><span class="small">{siret_printed(pay.employer.siret, "dash")} &nbsp; {pay.employer.ape}</span></p>
<p style="background:#ddd;padding:1mm 2mm">Fiche de paie — {month_printed(pay.start.year, pay.start.month, "lower")}</p><p>{pay.employee.civility} {esc(employee)}<br>{esc(pay.home.line())}<br><span class="small">Sécu {nir_printed(pay.nir, "plain")} — arrivée le {date_printed(pay.hired_on, "dash")}<br>{esc(pay.job)}</span></p>
{table(rows, "rows small", (), ("66%", "13%", "21%"))}<p style="margin-top:3mm" class="small">Net fiscal : {money(pay.net_taxable)} &nbsp; Net social : {money(pay.net_social)}</p><p style="border:1.5px solid;padding:1.5mm;text-align:center">Net versé <b>{money(pay.net)}</b> le {date_printed(pay.paid_on, "dash")}</p><p class="tiny">Conservez ce bulletin sans limitation de durée.</p>"""

    html = f"""<table><tr><td style="width:49%;padding-right:7mm;border-right:1px dashed #555">{copy("Exemplaire de l'employeur")}</td><td style="padding-left:7mm">{copy("Exemplaire du salarié")}</td></tr></table>"""
    return Paper(
        html, fields(pay, employee_name=employee), "payslip", "", "Carlito", 9.6, "10mm 12mm", page="A4 landscape"
    )


def told(dice: Dice) -> Paper:
    """A craftsman's own letter that is the slip: everything in sentences, numbered articles, the net in digits and in words."""
    pay, money = draw(dice, "company", 1_000, 2_300), dice.money()
    employee = pay.employee.named("first_LAST")
    owed = " ; ".join(f"{line.label.lower().replace('csg', 'CSG').replace('crds', 'CRDS')}, {money(line.amount)}" for line in pay.lines if line.amount)  # fmt: skip
    bonus = f" et d'une gratification de {money(pay.bonus)}" if pay.bonus else ""
    fares = f" Il s'y ajoute {money(pay.transport)} de frais de transport, non soumis." if pay.transport else ""
    tax = f"L'impôt prélevé à la source, au taux de {pay.tax_rate:.1f} %, est de {money(pay.tax)}.".replace(".", ",", 1) if pay.tax else "Aucun impôt n'est prélevé à la source, le taux étant de 0 %."  # fmt: skip
    html = f"""<table><tr><td style="width:60%">{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>inscrit au répertoire des métiers, Siret {siret_printed(pay.employer.siret, "spaced")}, code {pay.employer.ape}</td><td></td></tr></table>
<p style="margin:7mm 0 7mm 88mm">à {pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</p><p class="center" style="font-size:13pt;font-variant:small-caps">Bulletin de paie du mois {_of_month(pay)}</p>
<p class="justify"><b>1.</b> Ce bulletin couvre le travail accompli du {long_date(pay.start)} au {long_date(pay.end)} par {pay.employee.civility} {esc(employee)}, {esc(pay.job.lower())}, immatriculé{pay.employee.e} à la sécurité sociale sous le n° {nir_printed(pay.nir, "spaced")}, au service de l'entreprise depuis le {long_date(pay.hired_on)}.</p>
<p class="justify"><b>2.</b> Pour {f"{pay.hours:.2f}".replace(".", ",")} heures, la rémunération se compose d'un salaire de {money(pay.base_pay)}{bonus}. Le salaire brut s'élève donc à {money(pay.gross)}.</p>
<p class="justify"><b>3.</b> Sont retenues les cotisations suivantes : {owed}. Ces retenues font ensemble {money(pay.withheld)} ; l'employeur acquitte de son côté {money(pay.charged)}.</p>
<p class="justify"><b>4.</b> Le montant net social est de {money(pay.net_social)} ; le net imposable du mois, de {money(pay.net_taxable)} ({money(pay.cumul(pay.net_taxable))} depuis le début de l'année).{fares}</p>
<p class="justify"><b>5.</b> Le net à payer avant impôt sur le revenu ressort à {money(pay.net_before_tax)}. {tax}</p>
<p class="justify"><b>6.</b> La somme nette à payer est en conséquence de <b>{money(pay.net)}</b>, soit en toutes lettres : <i>{amount_in_words(pay.net)}</i>, remise par chèque le {long_date(pay.paid_on)}.</p>
<p class="small" style="margin-top:8mm">Convention collective des ouvriers du bâtiment occupant jusqu'à dix salariés (IDCC 1596). Ce bulletin est à garder sans limitation de durée.</p><table style="margin-top:10mm"><tr><td>L'employeur</td><td class="right">Pour acquit, le salarié</td></tr></table>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "p{margin-bottom:3.2mm}", "C059", 10.4, "20mm 24mm")  # fmt: skip


def driver(dice: Dice) -> Paper:
    """A haulier: hours of service, an annex of journeys on the second sheet, the employer only at the foot, the window at the lower right."""
    pay, money = draw(dice, "company", 1_900, 2_800), dice.table_money()
    meals = dice.number(5, 11)
    pay = pay.with_indemnity(round(meals * 15.96, 2))
    employee = pay.employee.named("LAST_FIRST")
    equal = round(pay.base_pay * 0.09, 2)
    rows = [["Heures de service au taux normal", f"{pay.hours:.2f}", money(pay.base_pay - equal), ""], ["Heures d'équivalence 25 %", "17.33", money(equal), ""]]  # fmt: skip
    rows += [["Prime de non-accident", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += [["<b>TOTAL BRUT</b>", "", f"<b>{money(pay.gross)}</b>", ""]]
    rows += [[esc(line.label), money(line.base) if line.base else "", "", money(line.amount)] for line in pay.lines if line.amount]  # fmt: skip
    rows += [["<b>TOTAL RETENUES</b>", "", "", f"<b>{money(pay.withheld)}</b>"], [f"Frais de route ({meals} repas, détail en annexe)", "", money(pay.transport), ""]]  # fmt: skip
    journeys = [
        [date_printed(pay.start + dt.timedelta(days=day), "slash"), esc(dice.address("").town), esc(dice.address("").town), f"{dice.number(4, 9)} h {dice.number(10, 59)}", f"{dice.number(110, 620)}", "15.96" if index < meals else ""]
        for index, day in enumerate(sorted({dice.number(0, 27) for _ in range(22)}))
    ]  # fmt: skip
    month = month_printed(pay.start.year, pay.start.month, "digits")
    html = f"""<table class="grid center"><tr><td>BULLETIN DE SALAIRE</td><td>Mois {month}</td><td>Payé le {date_printed(pay.paid_on, "dot")}</td><td>Virement</td></tr></table>
<div style="margin:5mm 0">{table(rows, "", ("Rubrique", "Nombre / base", "Somme", "Retenue"), ("56%", "15%", "14%", "15%"))}</div>
<table class="grid"><tr><th>Net social</th><th>Net imposable</th><th>Net avant impôt</th><th>PAS {f"{pay.tax_rate:.2f}".replace(".", ",")} %</th><th style="background:#222;color:#fff">NET À PAYER</th></tr><tr><td>{money(pay.net_social)}</td><td>{money(pay.net_taxable)}</td><td>{money(pay.net_before_tax)}</td><td>{money(pay.tax)}</td><td style="font-size:12pt"><b>{money(pay.net)}</b></td></tr><tr class="small"><td>cumul {money(pay.cumul(pay.net_social))}</td><td>cumul {money(pay.cumul(pay.net_taxable))}</td><td></td><td>cumul {money(pay.cumul(pay.tax))}</td><td></td></tr></table>
<table style="margin-top:12mm"><tr><td style="width:50%" class="small">Conducteur routier, groupe 6, coefficient 138M<br>N° SS {nir_printed(pay.nir, "plain")}<br>Entré{pay.employee.e} le {date_printed(pay.hired_on, "dot")}<br>Carte conducteur : fin de validité {date_printed(pay.end + dt.timedelta(days=dice.number(90, 1_200)), "dot")}<br>Repos compensateur acquis : {dice.number(1, 9)} h</td><td style="border:0.6px solid #999;padding:4mm">{esc(pay.employee.civility.upper())} {esc(employee)}<br>{lines(pay.home.lines(True))}</td></tr></table>
<p style="margin-top:12mm;border-top:1px solid;padding-top:2mm" class="small center">{esc(pay.employer.name)} — {esc(pay.employer.address.line(" — "))}<br>Siret {siret_printed(pay.employer.siret, "halves")} — NAF 4941A — Convention collective nationale des transports routiers (IDCC 16)</p>
<div class="break"><p><b>Annexe au bulletin {month}</b> — {esc(employee)}</p>{table(journeys, "rows small", ("Jour", "Départ", "Arrivée", "Service", "km", "Repas"), ("17%", "25%", "25%", "14%", "9%", "10%"))}<p class="small">Total des frais de route : {money(pay.transport)}. Temps de service validé par le conducteur le {date_printed(pay.end, "dot")}.</p></div>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "DejaVu Sans Condensed", 8.8, "12mm 13mm")


LAYOUTS = {
    "line_printer": line_printer, "beside_last_month": beside_last_month, "foster_carer": foster_carer,
    "seized": seized, "both_copies": both_copies, "told": told, "driver": driver,
}  # fmt: skip
