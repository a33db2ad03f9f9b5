"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Drawn by somebody who knew nothing of the reader: a cleaner on several sites, a guard's month as a calendar, a helper paid through an
association that keeps the papers of a private employer, the form of the one desk for shows, a season with bed and board, a
traveller on commission, the caretaker of a jointly owned building.
"""

from __future__ import annotations

import calendar
import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MONTHS, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import Pay, contributions, draw, fields, nir_printed, siret_printed
from samples.stationery import combed

_HEADS = "table.rows th{text-align:right} table.rows th:first-child{text-align:left}"


def _decimal(value: float, places: int = 2) -> str:
    return f"{value:.{places}f}".replace(".", ",")


def several_sites(dice: Dice) -> Paper:
    """A cleaning firm: the totals in a dark column at the left, month over year; the hours by site; contributions said in a word or two."""
    pay, money = draw(dice, "company", 700, 2_100), dice.table_money()
    employee = pay.employee.named("LAST_FIRST")
    short = ("Maladie", "Mutuelle", "Accident trav.", "Vieillesse plaf.", "Vieillesse déplaf.", "Retr. compl. T1", "All. familiales", "Ass. chômage", "CSG déd.", "CSG/CRDS non déd.")  # fmt: skip
    labels = [label for label in short if label != "Mutuelle" or len(pay.lines) == len(short)]
    owed = [
        [label, money(line.base) if line.base else "", _decimal(line.rate) if line.rate else "", money(line.amount) if line.amount else "", money(line.employer) if line.employer else ""]
        for label, line in zip(labels, pay.lines, strict=True)
    ]  # fmt: skip
    first = round(pay.hours * dice.pick((0.4, 0.5, 0.6)), 2)
    part = round(pay.base_pay * first / pay.hours, 2)
    earned = [
        ["Chantier " + esc(dice.address("").town) + f" ({dice.digits(4)})", _decimal(first), money(part)],
        ["Chantier " + esc(dice.address("").town) + f" ({dice.digits(4)})", _decimal(pay.hours - first), money(pay.base_pay - part)],
    ]  # fmt: skip
    earned += [["Prime d'expérience (art. 4.7.6 CCN)", "", money(pay.bonus)]] if pay.bonus else []
    back = [["Indemnité transport CCN", "", "", money(pay.transport, sign="+"), ""]] if pay.transport else []

    def pile(label: str, value: float, year: bool = True) -> str:
        below = f"<br><span style='font-size:70%;color:#c9d8d2'>année {money(pay.cumul(value))}</span>" if year else ""
        return f"<div style='border-bottom:1px solid #7ea396;padding:2.2mm 0'><span class='small'>{label}</span><br><b>{money(value)}</b>{below}</div>"

    html = f"""<div style="display:flex;gap:5mm"><div style="width:40mm;background:#1f4d40;color:#fff;padding:3mm 4mm"><b style="font-size:12pt">{month_printed(pay.start.year, pay.start.month, "plain_upper")}</b>{pile("Total brut", pay.gross)}{pile("Total retenues", pay.withheld)}{pile("Net imposable", pay.net_taxable)}{pile("Montant net social", pay.net_social)}{pile("Net avant impôt", pay.net_before_tax, False)}{pile(f"P.A.S. ({_decimal(pay.tax_rate, 1)} %)", pay.tax)}<div style="padding-top:3mm"><span class="small">Net réglé</span><br><b style="font-size:14pt">{money(pay.net)} €</b><br><span class="small">par virement<br>{date_printed(pay.paid_on, "dot")}</span></div></div>
<div style="flex:1"><table><tr><td style="width:52%"><b>{esc(pay.employer.name)}</b><br>Propreté et services associés<br>{lines(pay.employer.address.lines())}<br>SIRET : {siret_printed(pay.employer.siret, "dash")} &nbsp; NAF : {pay.employer.ape}</td><td>BULLETIN DE SALAIRE<br>Matr. {dice.digits(6)} &nbsp; annexe 7 : non<br>Entr. le {date_printed(pay.hired_on, "short")}<br>Séc. soc. {nir_printed(pay.nir, "key")}<br>AS{dice.pick((1, 2, 3))}A &nbsp; {esc(pay.job)}</td></tr></table>
<div style="margin:9mm 0 8mm 48mm">{esc(pay.employee.civility.upper())} {esc(employee)}<br>{lines(pay.home.lines(True))}</div>
{table(earned, "rows small", ("Éléments de rémunération", "Heures", "Montant"), ("62%", "16%", "22%"))}<p class="right small" style="margin-top:1mm">Total des heures du mois : {_decimal(pay.hours)}</p>{table(owed + back, "rows small", ("Retenues", "Base", "%", "Part sal.", "Part pat."), ("36%", "18%", "10%", "18%", "18%"))}
<p class="tiny" style="margin-top:5mm">CCN des entreprises de propreté et services associés (IDCC 3043). Repos restant à prendre : {dice.number(0, 24)},50 j. Charges patronales du mois : {money(pay.charged)}. Bulletin à garder toute la vie.</p></div></div>"""
    truth = fields(pay, employee_name=employee)
    return Paper(html, truth, "payslip", _HEADS, dice.pick(("Carlito", "Open Sans", "Liberation Sans")), 9, "9mm")


def month_calendar(dice: Dice) -> Paper:
    """A guarding firm: the days of the month as a strip with the hours stood, gains and deductions side by side, the nets in one row of capitals at the foot."""
    pay, money = draw(dice, "company", 1_300, 2_700), dice.table_money()
    employee = pay.employee.named("first_LAST")
    days = range(1, pay.end.day + 1)
    strip = "".join(f"<td>{'LMMJVSD'[calendar.weekday(pay.start.year, pay.start.month, day)]}<br>{day}</td>" for day in days)  # fmt: skip
    stood = "".join(f"<td>{dice.pick(('', '', '12', '7', 'CP', '8', '12'))}</td>" for _ in days)
    gains = [["1000", "Traitement mensuel", money(pay.base_pay)]]
    gains += [["1420", "Maj. nuit + prime habillage", money(pay.bonus)]] if pay.bonus else []
    gains += [["<b>B</b>", "<b>TOTAL SOUMIS (BRUT)</b>", f"<b>{money(pay.gross)}</b>"]]
    gains += [["7110", "Rbt abonnement transp. (non soumis)", money(pay.transport)]] if pay.transport else []
    cuts = [[f"{4000 + 10 * i}", esc(line.label[:38]), money(line.amount)] for i, line in enumerate(pay.lines) if line.amount]  # fmt: skip
    cuts += [["<b>R</b>", "<b>TOTAL RETENU</b>", f"<b>{money(pay.withheld)}</b>"]]
    cells = (
        ("NET SOCIAL", pay.net_social), ("NET FISCAL DU MOIS", pay.net_taxable), ("NET FISCAL CUMULÉ", pay.cumul(pay.net_taxable)),
        ("NET AV. IMPÔT", pay.net_before_tax), (f"PAS {pay.tax_rate:.1f}%", pay.tax),
    )  # fmt: skip
    foot = "".join(f"<td><span class='tiny'>{label}</span><br>{money(value)}</td>" for label, value in cells)
    html = f"""<table><tr><td style="width:50%"><span class="tiny">Bénéficiaire</span><br><b>{esc(employee)}</b><br>{lines(pay.home.lines())}<br><span class="small">carte prof. CAR-0{dice.digits(2)}-20{dice.digits(2)}-{dice.digits(2)}-{dice.digits(11)}</span></td><td class="right"><b style="font-size:13pt">{esc(pay.employer.name)}</b><br>{esc(pay.employer.address.line(" – "))}<br>{siret_printed(pay.employer.siret, "spaced")} (SIRET) – code {pay.employer.ape}<br><span class="small">Autorisation CNAPS AUT-0{dice.digits(2)}-21{dice.digits(2)}-{dice.digits(2)}</span></td></tr></table>
<p style="margin:6mm 0 2mm;font-size:11pt">Paie du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y} <span class="small">&nbsp; — bulletin n° {dice.digits(5)}</span></p><table class="grid center" style="font-size:6.2pt;table-layout:fixed"><tr>{strip}</tr><tr style="height:5mm">{stood}</tr></table>
<p class="small" style="margin:3mm 0 5mm">N° INSEE {nir_printed(pay.nir, "spaced")} &nbsp;•&nbsp; {esc(pay.job)}, coef. {dice.pick((130, 140, 150, 175))} &nbsp;•&nbsp; dans la société depuis le {date_printed(pay.hired_on, "slash")} &nbsp;•&nbsp; {_decimal(pay.hours)} h contractuelles</p>
<div class="cols small" style="font-size:88%"><div>{table(gains, "grid", ("Rub.", "À VOTRE CRÉDIT", "€"), ("13%", "61%", "26%"))}</div><div>{table(cuts, "grid", ("Rub.", "À VOTRE DÉBIT", "€"), ("13%", "61%", "26%"))}</div></div>
<table class="grid center" style="margin-top:8mm"><tr>{foot}<td style="background:#111;color:#fff"><span style="font-size:65%">N.A.P. (EUR)</span><br><b>{money(pay.net)}</b></td></tr></table><p class="right small" style="margin-top:2mm">valeur en compte : {date_printed(pay.paid_on, "slash")} — {dice.iban()[:4]}…{dice.digits(3)}</p>
<p class="tiny" style="margin-top:8mm">Convention collective nationale des entreprises de prévention et de sécurité (n° 1351). Compteur modulation : {dice.number(-9, 14)},00 h. Part de l'entreprise : {money(pay.charged)}.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Liberation Sans Narrow", 10, "11mm 12mm")


def mandatary(dice: Dice) -> Paper:
    """A private person employs, an association keeps the papers (« mode mandataire »): its heading first, the employer in the text, dotted leaders, no SIRET."""
    pay, money = draw(dice, "association", 420, 1_500), dice.money()
    boss = dice.person("", age=(68, 95))
    employer, employee = f"{boss.civility} {boss.named('first_LAST')}", pay.employee.named("LAST_first")
    hours = round(pay.base_pay / 12.6, 1)

    def dotted(label: str, value: str, strong: bool = False) -> str:
        weight = "bold" if strong else "normal"
        return f"<div style='display:flex;font-weight:{weight};margin:1.2mm 0'><span>{label}</span><span style='flex:1;border-bottom:1px dotted #555;margin:0 2mm 1mm'></span><span>{value}</span></div>"

    rows = dotted(f"{_decimal(hours, 1)} heures effectuées au domicile de l'employeur", money(pay.base_pay))
    rows += dotted("Indemnité de congés payés (10 %)", money(pay.bonus)) if pay.bonus else ""
    rows += dotted("Rémunération brute du mois", money(pay.gross), True)
    cuts = "".join(dotted(esc(line.label), "– " + money(line.amount)) for line in pay.lines if line.amount)
    ride = dotted("Frais kilométriques", "+ " + money(pay.transport)) if pay.transport else ""
    html = f"""<div style="border-bottom:2px solid #b4552d;padding-bottom:2mm"><span style="font-size:16pt;color:#b4552d">Bien Vivre Chez Soi</span> &nbsp; <span class="small">service mandataire agréé, SAP/{dice.digits(9)} — {esc(dice.address("").line())}</span></div>
<p style="margin-top:5mm">Document établi par le service mandataire <b>pour le compte du particulier employeur</b>, seul employeur de la personne salariée.</p>
<table style="margin:5mm 0"><tr><td style="width:50%"><i>Salarié{pay.employee.e}</i><br><b>{pay.employee.civility} {esc(employee)}</b><br>{lines(pay.home.lines())}<br>S.S. n° {nir_printed(pay.nir, "spaced")}</td><td><i>Particulier employeur</i><br><b>{esc(employer)}</b><br>{lines(pay.employer.address.lines())}<br>n° Urssaf {dice.digits(3)} {dice.digits(10)}</td></tr></table>
<h2 style="text-align:center;font-variant:small-caps;letter-spacing:1px">fiche de paie — {month_printed(pay.start.year, pay.start.month, "lower")}</h2><p class="small center">Contrat à durée indéterminée, entrée en fonction le {long_date(pay.hired_on)} ; assistant{pay.employee.e} de vie niveau {dice.pick(("C", "D"))} ; convention collective des particuliers employeurs et de l'emploi à domicile</p>
{rows}<p class="small" style="margin-top:4mm"><i>Retenues obligatoires :</i></p><div class="small" style="padding-left:8mm">{cuts}</div>{dotted("Ensemble des retenues", "– " + money(pay.withheld))}{ride}
<div style="background:#f6ece6;padding:3mm 5mm;margin-top:5mm">{dotted("Montant net social", money(pay.net_social))}{dotted("Net à payer avant impôt sur le revenu", money(pay.net_before_tax))}{dotted(f"Impôt retenu à la source (taux {_decimal(pay.tax_rate, 1)} %, base {money(pay.net_taxable)})", "– " + money(pay.tax))}{dotted("Somme due à la personne salariée", money(pay.net), True)}</div>
<p style="margin-top:4mm" class="small">Net imposable du mois : {money(pay.net_taxable)}. Depuis le 1er janvier : {money(pay.cumul(pay.net_taxable))}. Cotisations à la charge de l'employeur : {money(pay.charged)}.</p><p style="margin-top:5mm">À régler par l'employeur au plus tard le {long_date(pay.end + dt.timedelta(days=5))}. &nbsp; Réglé par {dice.pick(("chèque", "virement"))} le {long_date(pay.paid_on)}.</p>"""
    truth = fields(pay, employee_name=employee, employer_name=boss.named("first_LAST"), siret=None)
    return Paper(html, truth, "payslip", "", dice.pick(("Caladea", "FreeSerif")), 10.5, "16mm 20mm")


def one_desk(dice: Dice) -> Paper:
    """The one desk for occasional shows: a form with numbered boxes, digits in combs, the employer's and the artist's parts in frames; worth a payslip."""
    pay, money = draw(dice, "association", 300, 1_200), dice.table_money()
    employee = pay.employee.named("LAST_FIRST")
    first = pay.start.replace(day=dice.number(1, 20))
    last = first + dt.timedelta(days=dice.number(0, 6))

    def boxed(number: int, label: str, value: str, width: str = "auto") -> str:
        return f"<td style='width:{width}'><span style='font-size:60%'><b>{number}</b> {label}</span><br>{value}</td>"

    ride = f"<tr>{boxed(33, 'Frais professionnels remboursés', money(pay.transport))}<td colspan='3'></td></tr>" if pay.transport else ""  # fmt: skip
    extra = f"dont {money(pay.bonus)} de supplément" if pay.bonus else "sans supplément"
    html = f"""<table style="border:2px solid #00549f"><tr><td style="color:#00549f"><b style="font-size:14pt">GUICHET DU SPECTACLE OCCASIONNEL</b><br>Déclaration unique et simplifiée des cotisations sociales et contrat de travail</td><td class="right">DUS n° {dice.digits(3)} {dice.digits(3)} {dice.digits(3)}<br><b>Feuillet 3 — salarié, vaut bulletin de paie</b></td></tr></table>
<p style="background:#00549f;color:#fff;padding:1mm 3mm;margin:4mm 0 0">A &nbsp; EMPLOYEUR</p><table class="grid"><tr>{boxed(1, "Dénomination", esc(pay.employer.name.upper()), "62%")}{boxed(2, "SIRET", combed(pay.employer.siret))}</tr><tr>{boxed(3, "Adresse", esc(pay.employer.address.line(" ", True)))}{boxed(4, "Code activité", combed(pay.employer.ape))}</tr></table>
<p style="background:#00549f;color:#fff;padding:1mm 3mm;margin:4mm 0 0">B &nbsp; SALARIÉ(E)</p><table class="grid"><tr>{boxed(10, "Nom d'usage, prénom", esc(employee), "52%")}{boxed(11, "N° de sécurité sociale", combed(nir_printed(pay.nir, "plain")))}</tr><tr>{boxed(12, "Domicile", esc(pay.home.line(" ", True)))}{boxed(13, "N° congés spectacles", combed(dice.letters(1) + dice.digits(6)))}</tr></table>
<p style="background:#00549f;color:#fff;padding:1mm 3mm;margin:4mm 0 0">C &nbsp; PRESTATION — mois de {month_printed(pay.start.year, pay.start.month, "lower")}</p><table class="grid"><tr>{boxed(20, "Début du contrat", combed(f"{first:%d%m%Y}"), "25%")}{boxed(21, "Fin du contrat", combed(f"{last:%d%m%Y}"), "25%")}{boxed(22, "Emploi tenu", dice.pick(("Musicien", "Chanteuse", "Régisseur", "Conteuse")), "25%")}{boxed(23, "Nombre de cachets", str(dice.number(1, 6)), "25%")}</tr></table>
<p style="background:#00549f;color:#fff;padding:1mm 3mm;margin:4mm 0 0">D &nbsp; RÉMUNÉRATION (en euros)</p><table class="grid"><tr>{boxed(30, "Salaire brut avant abattement", f"<b>{money(pay.gross)}</b> <span class='tiny'>{extra}</span>", "25%")}{boxed(31, "Total cotisations salariales", money(pay.withheld), "25%")}{boxed(32, "Total cotisations patronales", money(pay.charged), "25%")}{boxed(34, "Total à verser au Guichet", money(pay.withheld + pay.charged), "25%")}</tr>{ride}
<tr>{boxed(35, "Montant net social", money(pay.net_social))}{boxed(36, "Net imposable", money(pay.net_taxable))}{boxed(37, "Net avant impôt sur le revenu", money(pay.net_before_tax))}{boxed(38, f"Prélèvement à la source {pay.tax_rate:.1f} %", money(pay.tax))}</tr><tr>{boxed(39, "NET VERSÉ AU SALARIÉ", f"<b style='font-size:12pt'>{money(pay.net)}</b>")}{boxed(40, "Versé le", combed(f"{pay.paid_on:%d%m%Y}"))}{boxed(41, "Mode", dice.pick(("Chèque", "Virement")))}<td></td></tr></table>
<p class="tiny" style="margin-top:5mm">Le présent feuillet se substitue à la remise du bulletin de paie (code du travail, art. L. 7122-24). Il ouvre des droits au titre des annexes 8 et 10. Détail des cotisations par organisme au verso ou sur l'espace en ligne.</p><div class="cols" style="margin-top:6mm"><div class="box" style="height:22mm"><span class="tiny">Signature de l'employeur</span></div><div class="box" style="height:22mm"><span class="tiny">Signature du salarié</span></div></div>"""
    truth = fields(pay, employee_name=employee, employer_name=pay.employer.name.upper(), hire_date=first)
    return Paper(html, truth, "payslip", "td{padding:1.2mm 1.5mm}", "Nimbus Sans", 9, "10mm 11mm")


def lodged_season(dice: Dice) -> Paper:
    """A hotel's seasonal slip: bed and board are in the gross and taken back from the net; each total above its label in a row of rounded cells in mid page, details below."""
    pay, money = draw(dice, "company", 1_600, 2_400), dice.money()
    kind = dice.pick((91.3, 137.28, 183.04, 108.42))
    pay = pay.with_indemnity(-kind)
    employee = pay.employee.named("first_LAST")
    hired = pay.start - dt.timedelta(days=dice.number(0, 80))
    wage = [["Salaire mensuel", _decimal(pay.hours) + " h", money(pay.base_pay - kind)], ["Avantages en nature : repas et logement", "", money(kind)]]  # fmt: skip
    wage += [["Pourcentage service", "", money(pay.bonus)]] if pay.bonus else []

    def cell(value: float, label: str, ground: str = "#fff") -> str:
        return f"<div style='flex:1;border:1px solid #7a5c2e;border-radius:4mm;background:{ground};padding:2mm;text-align:center'>{money(value)}<br><span style='font-size:62%'>{label}</span></div>"

    owed = [[a, b, c, d, e] for a, b, c, d, e in contributions(pay, money)]
    html = f"""<p class="center" style="font-size:17pt;font-style:italic;color:#7a5c2e">{esc(pay.employer.name)}</p><p class="center small">{esc(pay.employer.address.line(" • "))}<br>Siret {pay.employer.siret} • Naf {pay.employer.ape} • Hôtels, cafés, restaurants (HCR), IDCC 1979</p>
<table style="margin:7mm 0"><tr><td style="width:45%"><b>Bulletin de paie</b><br>mois : {month_printed(pay.start.year, pay.start.month, "digits")}<br>contrat saisonnier, entrée {date_printed(hired, "slash")}<br>poste : {esc(pay.job)}<br>assuré{pay.employee.e} n° {nir_printed(pay.nir, "slash")}</td><td>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
<div style="display:flex;gap:2mm">{cell(pay.gross, "BRUT")}{cell(pay.net_social, "NET SOCIAL", "#f5efe2")}{cell(pay.net_taxable, "IMPOSABLE")}{cell(pay.net_before_tax, "NET AVANT IMPÔT")}{cell(pay.net, "<b>À PAYER</b>", "#ecd9ae")}</div>
<p style="margin:6mm 0 1mm"><b>1. Ce qui vous est dû</b></p>{table(wage, "rows", (), ("60%", "16%", "24%"))}<p style="margin:5mm 0 1mm"><b>2. Cotisations</b></p>{table(owed, "rows small", ("", "Assiette", "Taux", "Vous", "Nous"), ("47%", "16%", "9%", "14%", "14%"))}<p class="small right">soit {money(pay.withheld)} pour vous et {money(pay.charged)} pour l'établissement</p>
<p style="margin:5mm 0 1mm"><b>3. Reprises</b></p><table class="rows"><tr><td>Repas et logement déjà fournis</td><td class="n">- {money(kind)}</td></tr><tr><td>Impôt à la source, {_decimal(pay.tax_rate, 1)} %</td><td class="n">- {money(pay.tax)}</td></tr></table>
<p style="margin-top:6mm">Payé par virement le {date_printed(pay.paid_on, "slash")}. &nbsp; <span class="small">Imposable cumulé {pay.start.year} : {money(pay.cumul(pay.net_taxable))} ; heures cumulées : {_decimal(pay.hours * min(pay.months, 3))}.</span></p>"""
    truth = fields(pay, employee_name=employee, hire_date=hired)
    return Paper(html, truth, "payslip", _HEADS, dice.pick(("URW Bookman", "P052")), 9, "12mm 18mm")


def commissions(dice: Dice) -> Paper:
    """A sales traveller: the first page is the statement of commissions by client, the second the slip, where the year stands left of the month."""
    pay, money = draw(dice, "company", 1_500, 3_500), dice.table_money()
    employee = pay.employee.named("LAST_first")
    left, rows = pay.base_pay, []
    for index in range(4):
        share = left if index == 3 else round(left * dice.pick((0.2, 0.3, 0.4)), 2)
        left = round(left - share, 2)
        rate = dice.pick((5, 6, 8))
        rows.append([esc(dice.company("").name), f"F{dice.digits(6)}", money(share * 100 / rate), f"{rate} %", money(share)])  # fmt: skip
    bonus = [["Prime d'objectif trimestriel", "", "", "", money(pay.bonus)]] if pay.bonus else []
    month = month_printed(pay.start.year, pay.start.month, "lower")

    def line(label: str, value: float, bold: bool = False) -> str:
        tag = "b" if bold else "span"
        return f"<tr><td class='n' style='color:#555'>{money(pay.cumul(value))}</td><td style='padding-left:6mm'><{tag}>{label}</{tag}></td><td class='n'><{tag}>{money(value)}</{tag}></td></tr>"

    cuts = "".join(line(esc(item.label), item.amount) for item in pay.lines if item.amount)
    ride = line("Remboursement de frais de route sur justificatifs", pay.transport) if pay.transport else ""
    html = f"""<p>{esc(pay.employer.name)} — direction commerciale</p><h2 style="margin-top:8mm">Relevé de commissions n° {dice.digits(3)}, {month}</h2><p>Représentant : {esc(employee)} &nbsp; secteur {dice.digits(2)}-{dice.digits(2)} &nbsp; carte VRP n° {dice.digits(8)}</p>
{table(rows + bonus, "grid", ("Client", "Facture", "Montant HT", "Taux", "Commission"), ("34%", "15%", "20%", "11%", "20%"))}<p class="right" style="margin-top:3mm">Total reporté au bulletin : {money(pay.gross)}</p><p class="small">Les commissions sont acquises à l'encaissement. Ce relevé est indissociable du bulletin qui suit (2 pages).</p>
<div class="break"></div><table><tr><td style="width:55%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>RCS / SIRET {siret_printed(pay.employer.siret, "halves")}, NAF {pay.employer.ape}</td><td>{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
<p style="margin:7mm 0 4mm;border-top:1px solid;border-bottom:1px solid;padding:2mm 0">BULLETIN DE PAYE &nbsp; {month} &nbsp;|&nbsp; V.R.P. exclusif, engagé le {date_printed(pay.hired_on, "slash")} &nbsp;|&nbsp; Ident. Séc. sociale {nir_printed(pay.nir, "plain")}</p>
<table><tr><td class="right small" style="width:20%"><i>depuis le 1er janvier</i></td><td></td><td class="right small" style="width:20%"><i>ce mois-ci</i></td></tr>{line("Fixe et commissions, total brut", pay.gross, True)}{cuts}{line("Total des précomptes", pay.withheld)}{ride}{line("Montant net social", pay.net_social)}{line("Net fiscal", pay.net_taxable)}{line("Net à payer avant impôt", pay.net_before_tax)}{line(f"Retenue à la source au taux de {_decimal(pay.tax_rate)} %", pay.tax)}{line("NET À PAYER", pay.net, True)}</table>
<p style="margin-top:6mm">Arrêté à la somme de {amount_in_words(pay.net)}, payée le {date_printed(pay.paid_on, "slash")} par virement.</p><p class="tiny">Accord national interprofessionnel des VRP du 3 octobre 1975. Cotisations patronales : {money(pay.charged)}. À conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Nimbus Roman", 10.5, "18mm 20mm")


def _caretakers_syndicate(pay: Pay, dice: Dice) -> str:
    if "employer" in dice.given:
        return pay.employer.name
    return f"SDC {dice.pick(('Les Terrasses', 'Le Belvédère', 'Parc Monceau', 'Les Érables', 'Résidence du Lac'))}"


def caretaker(dice: Dice) -> Paper:
    """The caretaker of a jointly owned building, on its side: the managing agent's heading, the employer (the owners' syndicate) in small, three columns of type of even width."""
    pay, money = draw(dice, "company", 1_100, 1_900), dice.table_money()
    employer, agency = _caretakers_syndicate(pay, dice), dice.company("agency", "agency")
    employee = unaccented(pay.employee.named("LAST_FIRST"))
    gains = [["SALAIRE COMPLEMENTAIRE", money(pay.base_pay)]] + ([["13EME MOIS PRORATA", money(pay.bonus)]] if pay.bonus else [])  # fmt: skip
    gains += [["* BRUT *", money(pay.gross)]]
    cuts = [[esc(unaccented(line.label).upper()[:29]), money(line.amount)] for line in pay.lines if line.amount]
    cuts += [["* RETENUES *", money(pay.withheld)]]
    ends = [["BRUT - RETENUES", money(pay.gross - pay.withheld)]]
    ends += [["IND. TRANSPORT", money(pay.transport)]] if pay.transport else []
    ends += [["NET AVANT PAS", money(pay.net_before_tax)], [f"PAS {pay.tax_rate:.2f}", money(pay.tax)], ["NET A PAYER", f"<b>{money(pay.net)}</b>"], ["NET SOCIAL", money(pay.net_social)], ["NET IMPOSABLE", money(pay.net_taxable)], ["CUMUL IMPOSABLE", money(pay.cumul(pay.net_taxable))], ["CUMUL BRUT", money(pay.cumul(pay.gross))]]  # fmt: skip
    month = unaccented(f"{MONTHS[pay.start.month - 1]} {pay.start.year}").upper()
    html = f"""<table><tr><td style="width:36%"><b>{esc(unaccented(agency.name).upper())}</b><br>ADMINISTRATEUR DE BIENS - SYNDIC<br>{lines(unaccented(row) for row in agency.address.lines(True))}</td><td style="width:34%">BULLETIN DE PAIE<br><br>PERIODE : {month}<br>REGLE LE : {date_printed(pay.paid_on, "slash")}<br>ENTREE : {date_printed(pay.hired_on, "slash")}</td><td><br><br>{esc(pay.employee.civility.upper())} {esc(employee)}<br>{lines(unaccented(row) for row in pay.home.lines(True))}</td></tr></table>
<p style="border-top:1px dashed;border-bottom:1px dashed;padding:2mm 0;margin:6mm 0">EMPLOYEUR : {esc(unaccented(employer).upper())} (REPRESENTE PAR SON SYNDIC) &nbsp; {esc(unaccented(pay.employer.address.line(" ", True)))}<br>SIRET EMPLOYEUR : {pay.employer.siret} &nbsp; APE 8110Z &nbsp; GARDIEN CAT. B &nbsp; UV : {dice.number(4, 10)}000 &nbsp; NO SS {nir_printed(pay.nir, "key")}</p>
<div style="display:flex;gap:7mm"><div style="flex:1">{table(gains, "", ("GAINS", ""), ("66%", "34%"))}</div><div style="flex:1.25;border-left:1px dashed;border-right:1px dashed;padding:0 4mm">{table(cuts, "", ("RETENUES", ""), ("72%", "28%"))}</div><div style="flex:1">{table(ends, "", ("DECOMPTE", ""), ("62%", "38%"))}</div></div>
<p class="small" style="margin-top:7mm">CCN GARDIENS CONCIERGES ET EMPLOYES D'IMMEUBLES (IDCC 1043). COTISATIONS EMPLOYEUR : {money(pay.charged)}. DANS VOTRE INTERET, ET POUR VOUS AIDER A FAIRE VALOIR VOS DROITS, CONSERVEZ CE BULLETIN SANS LIMITATION DE DUREE.</p>"""
    truth = fields(pay, employee_name=employee, employer_name=unaccented(employer).upper())
    return Paper(html, truth, "payslip", "td,th{padding:.5mm 0}", "Liberation Mono", 8.6, "13mm", "A4 landscape")


LAYOUTS = {
    "several_sites": several_sites, "month_calendar": month_calendar, "mandatary": mandatary, "one_desk": one_desk,
    "lodged_season": lodged_season, "commissions": commissions, "caretaker": caretaker,
}  # fmt: skip
