"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MONTHS, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
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


def _other(dice: Dice) -> str:
    """Somebody of the office, who is not paid by this slip."""
    somebody = dice.person("", age=(28, 60))
    return f"{somebody.civility} {somebody.named('first_LAST')}"


def sidebar(dice: Dice) -> Paper:
    """A coloured panel down the left with every identity and every net, each value above its small label; lines on the right."""
    pay, money = draw(dice, low=900), dice.money()
    employee = pay.employee.named(dice.name_style())
    tone = dice.pick(("#e3efe9", "#e8e6f3", "#f6ecdf", "#e2edf5"))
    edited = pay.end - dt.timedelta(days=dice.number(5, 8))

    def under(value: str, label: str) -> str:
        return f"<div style='margin-bottom:2.6mm'><b>{value}</b><div class='tiny'>{label}</div></div>"

    panel = (
        f"<div style='font-size:115%;font-weight:bold'>{esc(pay.employer.name)}</div><div class='small'>{lines(pay.employer.address.lines())}</div>"
        "<hr>"
        + under(siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES)), "Siret")
        + under(pay.employer.ape, "Code APE")
        + "<hr>"
        + under(esc(employee), "Collaborateur")
        + under(lines(pay.home.lines()), "Domicile")
        + under(nir_printed(pay.nir, dice.pick(NIR_STYLES)), "N° de Sécurité sociale")
        + under(esc(pay.job), "Emploi")
        + under(date_printed(pay.hired_on, "slash"), "Présence dans l'entreprise depuis le")
        + under(dice.digits(5), "Matricule")
        + under(_other(dice), "Interlocuteur paie")
        + "<hr>"
        + under(money(pay.net_taxable), "Net imposable")
        + under(f"<span style='font-size:150%'>{money(pay.net)}</span>", "Net payé")
        + under(date_printed(pay.paid_on, "slash"), "Virement effectué le")
        + under(money(pay.net_before_tax), "Net à payer avant impôt")
        + under(money(pay.net_social), "Montant net social")
    )
    body = "".join(
        f"<tr><td>{esc(line.label)}</td><td class='n'>{rate_printed(line.rate, money)}</td><td class='n'>{money(line.amount, suffix=False) if line.amount else ''}</td></tr>"
        for line in pay.lines
    )
    extra = (
        f"<tr><td>Remboursement titre de transport</td><td></td><td class='n'>{money(pay.transport, suffix=False)}</td></tr>"
        if pay.transport
        else ""
    )
    bonus = (
        f"<tr><td>Prime d'assiduité</td><td></td><td class='n'>{money(pay.bonus, suffix=False)}</td></tr>"
        if pay.bonus
        else ""
    )
    total = "style='border-top:1pt solid #333;font-weight:bold'"
    main = f"""<div style="font-size:190%;font-weight:300">{month_printed(pay.start.year, pay.start.month, "title")}</div>
<p class="small">bulletin de paie · préparé le {date_printed(edited, "slash")} · feuillet 1/1</p>
<table class="air"><tr><td style="width:60%">Appointements {money(pay.hours, suffix=False)} h</td><td></td><td class="n">{money(pay.base_pay, suffix=False)}</td></tr>{bonus}
<tr {total}><td>Salaire brut</td><td></td><td class="n">{money(pay.gross, suffix=False)}</td></tr><tr><td class="small">À votre charge</td><td class="small right">%</td><td></td></tr>{body}
<tr {total}><td>Total retenu</td><td></td><td class="n">{money(pay.withheld, suffix=False)}</td></tr>{extra}
<tr><td>Prélèvement à la source</td><td class="n">{rate_printed(pay.tax_rate, money) or "0"}</td><td class="n">{money(pay.tax, suffix=False)}</td></tr></table>
<p style="margin-top:9mm"><b>Depuis le 1er janvier</b></p><table class="air"><tr><td>Brut</td><td>Imposable</td><td>Impôt retenu</td><td>Coût employeur</td></tr><tr><td>{money(pay.cumul(pay.gross))}</td><td>{money(pay.cumul(pay.net_taxable))}</td><td>{money(pay.cumul(pay.tax))}</td><td>{money(pay.cumul(pay.gross + pay.charged))}</td></tr></table>
<p class="small" style="margin-top:8mm">Congés : acquis {money(pay.months * 2.5, suffix=False)} j, pris {dice.number(0, 5)} j. Part de l'employeur ce mois : {money(pay.charged)}. À conserver sans limitation de durée. Le montant net social est celui à déclarer à votre caisse d'allocations.</p>"""
    html = f"<table><tr><td style='width:58mm;background:{tone};padding:5mm 4mm'>{panel}</td><td style='padding:5mm 0 0 7mm'>{main}</td></tr></table>"
    css = "hr{border:0;border-top:.5pt solid #888;margin:2mm 0 2.5mm} table.air td{padding:2.2px 3px}"
    return Paper(html, fields(pay, employee_name=employee), "payslip", css, dice.font("sans"), 8.8, "9mm")


def folded_sheet(dice: Dice) -> Paper:
    """A landscape sheet to fold: on the left the envelope face and a word of the personnel office, on the right the slip in dots."""
    pay, money = draw(dice, dice.pick(("company", "association")), 1_300, 3_200), dice.table_money()
    employee = pay.employee.named("LAST_first")
    bureau, agent = dice.address(""), _other(dice)
    vote = pay.end + dt.timedelta(days=dice.number(30, 70))
    shared = dice.number(3, 9) * 100.0

    def row(label: str, value: str, strong: bool = False) -> str:
        style = "font-weight:bold" if strong else ""
        return f"<div class='d' style='{style}'><span>{label}</span><i></i><span>{value}</span></div>"

    rows = [row("Salaire de base", money(pay.base_pay))]
    if pay.bonus:
        rows.append(row("Heures majorées 25 %", money(pay.bonus)))
    rows.append(row("Rémunération brute", money(pay.gross), True))
    rows += [row(esc(line.label), money(-line.amount)) for line in pay.lines if line.amount]
    if pay.transport:
        rows.append(row("Part employeur abonnement transports", money(pay.transport)))
    rows += [
        row("Net avant prélèvement à la source", money(pay.net_before_tax), True),
        row(f"Prélèvement à la source ({money(pay.tax_rate)} % de {money(pay.net_taxable)})", money(-pay.tax)),
        row(f"Versé le {date_printed(pay.paid_on, 'slash')} sur votre compte", money(pay.net), True),
    ]
    left = f"""<div class="small">Exp. : Service mutualisé de la paie, {esc(bureau.line())}</div>
<div style="margin:24mm 0 22mm 38mm;line-height:1.5">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</div>
<p><b>Le mot du service</b></p><p class="justify">Les élections professionnelles auront lieu le {long_date(vote)}. Une prime de partage de la valeur de {money(shared)} euros figurera, si l'accord est signé,
sur la paie suivante. Le plafond mensuel de la Sécurité sociale reste fixé à {money(3_925.0)} euros. Pour toute question : {agent}, {dice.phone()}.</p><p class="right">{agent}</p>"""
    right = f"""<div class="cols"><div><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}</div><div class="right"><b>BULLETIN DE PAIE</b><br>Paie {"d'" if MONTHS[pay.start.month - 1][0] in "ao" else "de "}{month_printed(pay.start.year, pay.start.month, "lower")}<br>SIRET {siret_printed(pay.employer.siret, "spaced")}<br>APE {pay.employer.ape}</div></div>
<p style="margin-top:3mm">{esc(pay.job)}, dans nos effectifs depuis le {date_printed(pay.hired_on, "slash")}. Immatriculation Sécurité sociale <span style='white-space:nowrap'>{nir_printed(pay.nir, dice.pick(NIR_STYLES))}</span>. Horaire {money(pay.hours)}.</p>
{"".join(rows)}<p style="margin-top:4mm" class="box">Montant net social {money(pay.net_social)} &nbsp;|&nbsp; Net fiscal {money(pay.net_taxable)} &nbsp;|&nbsp; Charges patronales {money(pay.charged)}</p>
<p class="small">Cumuls {pay.start.year} : brut {money(pay.cumul(pay.gross))} ; net fiscal {money(pay.cumul(pay.net_taxable))} ; net social {money(pay.cumul(pay.net_social))} ; impôt {money(pay.cumul(pay.tax))}. Bulletin à garder sans limite de temps.</p>"""
    html = f"<table><tr><td style='width:127mm;padding-right:9mm;border-right:.5pt dashed #888'>{left}</td><td style='padding-left:9mm'>{right}</td></tr></table>"
    css = ".d{display:flex;margin:1.1mm 0} .d i{flex:1;border-bottom:.6pt dotted #777;margin:0 1.5mm 1mm}"
    return Paper(
        html, fields(pay, employee_name=employee), "payslip", css, dice.font("any"), 9.8, "10mm", page="A4 landscape"
    )


def in_sentences(dice: Dice) -> Paper:
    """A letter of a small office that tells the month of pay in sentences; its own date and its signatory are beside the matter."""
    pay, money = draw(dice, dice.pick(("company", "association")), 1_000, 2_600), dice.money()
    if not money.suffix:
        money = replace(money, suffix=" €")
    who = pay.employee
    employee = who.named(dice.pick(("first_LAST", "first_last")))
    written = pay.end + dt.timedelta(days=dice.number(7, 12))
    boss = _other(dice)
    details = ", ".join(
        f"{line.label.lower()} ({money(line.amount)})" for line in pay.lines if line.amount and line.section != "CSG"
    )
    csg = sum(line.amount for line in pay.lines if line.section == "CSG")
    month = month_printed(pay.start.year, pay.start.month, "lower")
    fares = f"Nous y ajoutons {money(pay.transport)} pour vos trajets. " if pay.transport else ""
    bonus = (
        f", soit {money(pay.base_pay)} de traitement et {money(pay.bonus)} d'heures complémentaires"
        if pay.bonus
        else ""
    )
    tax = (
        f"L'administration fiscale nous ayant transmis un taux de {rate_printed(pay.tax_rate, money)} %, nous retenons {money(pay.tax)}."
        if pay.tax
        else "Votre taux de prélèvement à la source étant nul, aucune retenue n'est faite à ce titre."
    )
    html = f"""<p><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} – APE {pay.employer.ape}</p>
<p style="margin:8mm 0 8mm 95mm">{who.civility} {esc(employee)}<br>{lines(pay.home.lines())}</p><p class="right">Le {long_date(written)}</p>
<p>Objet : votre rémunération {"d'" if month[0] in "ao" else "de "}{month}</p><p>{"Madame" if who.sex == "F" else "Monsieur"},</p>
<p>Vous travaillez à nos côtés depuis le {long_date(pay.hired_on)} comme {esc(pay.job.lower())} et vous êtes immatriculé{who.e} à la Sécurité sociale sous le numéro <span style='white-space:nowrap'>{nir_printed(pay.nir, dice.pick(NIR_STYLES))}</span>. Voici le compte de la période qui va du {long_date(pay.start)} au {long_date(pay.end)}.</p>
<p>Pour {money(pay.hours, suffix=False)} heures, votre salaire brut est de {money(pay.gross)}{bonus}. Les cotisations à votre charge font {money(pay.withheld)} : {details} ; contributions sociales (CSG et CRDS) {money(csg)}. De notre côté nous avons acquitté {money(pay.charged)}.</p>
<p>Le montant net social, que vous reporterez à la caisse d'allocations familiales, est de {money(pay.net_social)}. {fares}Le net avant impôt ressort ainsi à {money(pay.net_before_tax)}. Le net imposable est de {money(pay.net_taxable)} pour ce mois et de {money(pay.cumul(pay.net_taxable))} depuis janvier. {tax}</p>
<p>La somme nette de <b>{money(pay.net)}</b> vous a donc été payée par virement le {long_date(pay.paid_on)}.</p>
<p>Il vous reste {dice.number(4, 18)} jours de congé à prendre avant le 31 mai {pay.end.year + 1}. Nous vous conseillons de garder ce courrier, qui vaut bulletin, sans limitation de durée.</p>
<p>Recevez, {"Madame" if who.sex == "F" else "Monsieur"}, nos salutations distinguées.</p><p style="margin:10mm 0 0 95mm">Pour l'employeur,<br>{boss}</p>"""
    css = "p{margin-bottom:4mm;line-height:1.45}"
    return Paper(html, fields(pay, employee_name=employee), "payslip", css, dice.font("serif"), 10.5, "20mm 22mm")


def inn(dice: Dice) -> Paper:
    """An inn: its sign in large letters, the firm in small; meals in kind put in and taken out, an advance already paid."""
    pay, money = draw(dice, "company", 1_500, 2_500), dice.table_money()
    employee = pay.employee.named(dice.name_style())
    job = dice.given.get(
        "job", dice.pick(("Commis de cuisine", "Serveuse", "Plongeur", "Réceptionniste", "Chef de rang"))
    )
    count = dice.number(14, 24)
    meal = {2024: 4.15, 2025: 4.22}.get(pay.start.year, 4.25)
    meals = round(count * meal, 2)
    before = round(pay.net_before_tax - meals, 2)
    full = round(before - pay.tax, 2)
    advance = dice.number(1, 5) * 50.0
    net = round(full - advance, 2)
    given_on = pay.start + dt.timedelta(days=dice.number(10, 17))
    sign = dice.pick(("Auberge du Lion d'Or", "Hôtel des Voyageurs", "Le Relais du Pont", "Brasserie de la Halle"))
    style = dice.pick(("slash", "dash", "dot"))

    def cell(label: str, value: str, span: int = 1) -> str:
        return f"<td colspan='{span}'><span class='tiny'>{label}</span><br>{value}</td>"

    def line(label: str, number: str = "", rate: str = "", plus: str = "", minus: str = "") -> str:
        right = "".join(f"<td class='n'>{x}</td>" for x in (number, rate, plus, minus))
        return f"<tr><td>{label}</td>{right}</tr>"

    base = round(pay.base_pay - meals, 2)
    body = line("Salaire mensuel", money(pay.hours), "", money(base))
    body += line("Heures supplémentaires", "", "", money(pay.bonus)) if pay.bonus else ""
    body += line("Avantage en nature repas", str(count), money(meal), money(meals))
    body += line("<b>BRUT</b>", "", "", f"<b>{money(pay.gross)}</b>")
    body += "".join(
        line(esc(x.label), money(x.base) if x.base else "", rate_printed(x.rate, money), "", money(x.amount))
        for x in pay.lines
        if x.amount
    )
    body += line("Frais de transport", "", "", money(pay.transport)) if pay.transport else ""
    body += line("Reprise avantage en nature", str(count), money(meal), "", money(meals))
    body += line("<b>Net à payer avant impôt</b>", "", "", f"<b>{money(before)}</b>")
    body += line(
        "Impôt prélevé à la source", money(pay.net_taxable), rate_printed(pay.tax_rate, money), "", money(pay.tax)
    )
    body += line("Sous-total", "", "", money(full))
    body += line(f"Acompte du {date_printed(given_on, style)}", "", "", "", money(advance))
    html = f"""<div class="center" style="font:italic 22pt 'C059','Liberation Serif'">{sign}</div><p class="center small">{esc(pay.employer.name)} – {esc(pay.employer.address.line())} – Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} – NAF {pay.employer.ape}</p>
<table class="grid"><tr>{cell("Mois", month_printed(pay.start.year, pay.start.month, dice.pick(("title", "upper", "digits"))))}{cell("Nom et prénom", esc(employee), 2)}{cell("Immatriculation S.S.", nir_printed(pay.nir, dice.pick(NIR_STYLES)))}</tr>
<tr>{cell("Poste tenu", esc(job))}{cell("Entrée", date_printed(pay.hired_on, style))}{cell("Visite médicale", date_printed(pay.hired_on + dt.timedelta(days=11), style))}{cell("Demeurant", esc(pay.home.line()))}</tr></table>
<table class="side" style="margin-top:4mm"><tr><th>Désignation</th><th>Nombre / base</th><th>Taux</th><th>À payer</th><th>À retenir</th></tr>{body}</table>
<table class="grid" style="margin-top:4mm"><tr>{cell("Net imposable", money(pay.net_taxable))}{cell("Montant net social", money(pay.net_social))}{cell("Réglé par", "virement")}{cell("Le", date_printed(pay.paid_on, style))}{cell("<b>NET À PAYER</b>", f"<b style='font-size:130%'>{money(net)}</b>")}</tr>
<tr>{cell("Cumul brut", money(pay.cumul(pay.gross)))}{cell("Cumul imposable", money(pay.cumul(pay.net_taxable)))}{cell("Charges patronales", money(pay.charged))}{cell("Congés restants", str(dice.number(1, 20)))}{cell("Convention", "HCR 1979")}</tr></table>
<p class="small" style="margin-top:4mm">Pour vous aider à faire valoir vos droits, conservez cette feuille sans limitation de durée.</p>"""
    css = "table.side{border:.8pt solid #222} table.side th{border-bottom:.8pt solid #222} table.side th+th{text-align:right} table.side td{border-left:.5pt solid #999}"
    truth = fields(pay, employee_name=employee, net_pay_before_tax=before, net_pay=net)
    return Paper(html, truth, "payslip", css, dice.font("sans"), 9, "13mm")


def hourly_sessions(dice: Dice) -> Paper:
    """A public body that pays by the session: the sessions dated one by one, then the pay; authorising officer and paymaster named."""
    pay, money = draw(dice, "public", 700, 1_900), dice.table_money()
    employee = pay.employee.named("LAST_first")
    days = sorted({dice.number(0, (pay.end - pay.start).days) for _ in range(11)})
    days = [day for day in days if (pay.start + dt.timedelta(days=day)).weekday() < 6] or [9]
    hours = [dice.pick((2, 3, 4, 6)) for _ in days]
    whole = round(sum(hours) * 1.0, 2)
    rate = int(pay.base_pay / whole * 100) / 100
    rest = round(pay.base_pay - sum(round(h * rate, 2) for h in hours), 2)
    rest_row = (
        f"<tr><td>Indemnité différentielle</td><td></td><td></td><td class='n'>{money(rest)}</td></tr>" if rest else ""
    )
    bonus_row = (
        f"<tr><td>Indemnité de surveillance</td><td></td><td></td><td class='n'>{money(pay.bonus)}</td></tr>"
        if pay.bonus
        else ""
    )
    sessions = "".join(
        f"<tr><td>Vacation du {date_printed(pay.start + dt.timedelta(days=day), 'slash')}</td><td class='n'>{h}</td><td class='n'>{money(rate)}</td><td class='n'>{money(round(h * rate, 2))}</td></tr>"
        for day, h in zip(days, hours, strict=True)
    )
    held = "".join(
        f"<tr><td>{i:03d}</td><td>{esc(line.label.upper())}</td><td class='n'>{money(line.amount) if line.amount else ''}</td><td class='n'>{money(line.employer) if line.employer else ''}</td></tr>"
        for i, line in enumerate(pay.lines, 401)
    )
    fares = (
        f"<tr><td>210</td><td>PRISE EN CHARGE TRANSPORT</td><td class='n'>+ {money(pay.transport)}</td><td></td></tr>"
        if pay.transport
        else ""
    )
    html = f"""<table><tr><td style="width:50%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>N° SIRET : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</td>
<td class="small">Ordonnateur : {_other(dice)}<br>Comptable assignataire : Paierie départementale<br>{esc(dice.address("").line())}<br>Mandat {dice.digits(6)} du {date_printed(pay.end - dt.timedelta(days=6), "slash")}</td></tr></table>
<h2 class="center" style="margin:5mm 0 4mm">ÉTAT DE VACATIONS VALANT BULLETIN DE PAYE</h2>
<table class="grid"><tr><td style="width:34%">Agent vacataire</td><td>{pay.employee.civility} {esc(employee)}</td></tr><tr><td>Adresse personnelle</td><td>{esc(pay.home.line())}</td></tr><tr><td>N° INSEE</td><td>{nir_printed(pay.nir, dice.pick(NIR_STYLES))}</td></tr><tr><td>Fonction exercée</td><td>{esc(pay.job)}</td></tr><tr><td>Mois de paye</td><td>{month_printed(pay.start.year, pay.start.month, dice.pick(("lower", "upper", "title")))}</td></tr></table>
<p style="margin:4mm 0 1mm"><b>I. Service fait</b></p><table class="rows"><tr><th></th><th class="right">Heures</th><th class="right">Taux horaire</th><th class="right">Montant</th></tr>{sessions}{rest_row}{bonus_row}<tr style="font-weight:bold"><td>TOTAL BRUT</td><td class="n">{int(whole)}</td><td></td><td class="n">{money(pay.gross)}</td></tr></table>
<p style="margin:4mm 0 1mm"><b>II. Retenues</b></p><table class="rows"><tr><th>Code</th><th>Rubrique</th><th class="right">Agent</th><th class="right">Collectivité</th></tr>{held}<tr><td></td><td>TOTAL DES RETENUES</td><td class="n">{money(pay.withheld)}</td><td class="n">{money(pay.charged)}</td></tr>{fares}</table>
<p style="margin:4mm 0 1mm"><b>III. Liquidation</b></p><table class="grid"><tr><td>Montant imposable de l'année</td><td>Montant imposable du mois</td><td>Montant net social</td><td>Net à payer avant impôt sur le revenu</td></tr><tr><td>{money(pay.cumul(pay.net_taxable))}</td><td>{money(pay.net_taxable)}</td><td>{money(pay.net_social)}</td><td>{money(pay.net_before_tax)}</td></tr>
<tr><td>Taux P.A.S.</td><td>Impôt prélevé</td><td>Net payé</td><td>Date de virement</td></tr><tr><td>{money(pay.tax_rate)} %</td><td>{money(pay.tax)}</td><td><b>{money(pay.net)}</b></td><td>{date_printed(pay.paid_on, "slash")}</td></tr></table>
<p class="small" style="margin-top:3mm">Arrêté le présent état à la somme brute de {amount_in_words(pay.gross)}.</p>"""
    truth = fields(pay, employee_name=employee, hire_date=None)
    return Paper(html, truth, "payslip", "", dice.font(dice.pick(("serif", "sans"))), 8.8, "12mm 14mm")


def _subrogated(pay: Pay, days: int) -> tuple[Pay, float, float]:
    """The slip whose employer is paid the daily allowances of so many days of illness in place of the employee."""
    gross = round(pay.gross / 60 * days, 2)
    net = round(gross * 0.933, 2)
    more = pay.with_indemnity(net)
    return replace(more, net_social=round(pay.net_social + net, 2)), gross, net


def head_office(dice: Dice) -> Paper:
    """A month of illness with the allowances paid through the employer; head office, provident institution and their numbers around."""
    pay, allowances, allowances_net = _subrogated(draw(dice, "company", 1_500, 3_000), days := dice.number(4, 7))
    money = dice.table_money()
    employee = pay.employee.named(dice.name_style())
    contract = round(pay.base_pay + allowances, 2)
    absent = round(contract / 30 * (days + 3), 2)
    first = pay.start + dt.timedelta(days=dice.number(2, 12))
    last = first + dt.timedelta(days=days + 2)
    head, insurer = dice.address(""), dice.siret()
    heading = ("Rubriques", "Base", "Taux", "Part salariale", "Part patronale")

    def row(label: str, base: str = "", rate: str = "", own: str = "", owed: str = "", strong: bool = False) -> str:
        cells = "".join(f"<td class='n'>{x}</td>" for x in (base, rate, own, owed))
        return f"<tr{' class=t' if strong else ''}><td>{label}</td>{cells}</tr>"

    body = row("1010 Salaire contractuel", money(pay.hours), "", money(contract))
    body += row(f"3100 Absence maladie {first:%d/%m} - {last:%d/%m}", str(days + 3), "", money(-absent))
    body += row("3150 Maintien employeur", str(days + 3), "", money(absent))
    body += row("3190 IJSS brutes déduites", "", "", money(-allowances))
    body += row("1400 Prime", "", "", money(pay.bonus)) if pay.bonus else ""
    body += row("2000 TOTAL BRUT", "", "", money(pay.gross), "", True)
    for code, line in enumerate(pay.lines, 51):
        body += row(
            f"{code}00 {esc(line.label)}", money(line.base) if line.base else "", rate_printed(line.rate, money),
            money(-line.amount) if line.amount else "", money(line.employer) if line.employer else "",
        )  # fmt: skip
    body += row("7000 Total cotisations", "", "", money(-pay.withheld), money(pay.charged), True)
    body += row("7400 IJSS nettes (subrogation CPAM)", "", "", money(allowances_net))
    body += row("8000 Net avant impôt", "", "", money(pay.net_before_tax), "", True)
    body += row("8100 Impôt à la source", money(pay.net_taxable), rate_printed(pay.tax_rate, money), money(-pay.tax))
    body += row("9000 Net à payer au salarié", "", "", money(pay.net), "", True)
    html = f"""<table class="grid"><tr><td rowspan="2" style="width:46%"><b>{esc(pay.employer.name)}</b><br>Établissement : {esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} &nbsp; APE {pay.employer.ape}<br><span class="small">Siège social : {esc(head.line())}<br>RCS {pay.employer.siret[:9]} – Prévoyance : Mutualité Alba, {insurer}</span></td><td class="center"><b>Bulletin de salaire</b></td></tr>
<tr><td>Du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}<br>Paiement : {date_printed(pay.paid_on, "slash")} par virement</td></tr>
<tr><td>Matricule {dice.digits(4)} &nbsp; {esc(pay.job)}<br>SS {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Entrée {date_printed(pay.hired_on, "slash")} &nbsp; Ancienneté au {date_printed(pay.hired_on - dt.timedelta(days=184), "slash")}<br>Responsable hiérarchique : {_other(dice)}</td><td style="padding:4mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
<table class="zeb" style="margin-top:3mm"><tr>{"".join(f"<th>{h}</th>" for h in heading)}</tr>{body}</table>
<table class="grid" style="margin-top:3mm;width:78%"><tr><td></td><td>Brut</td><td>Net imposable</td><td>Net social</td><td>IJSS</td></tr><tr><td>Mois</td><td class="n">{money(pay.gross)}</td><td class="n">{money(pay.net_taxable)}</td><td class="n">{money(pay.net_social)}</td><td class="n">{money(allowances_net)}</td></tr>
<tr><td>Année</td><td class="n">{money(pay.cumul(pay.gross))}</td><td class="n">{money(pay.cumul(pay.net_taxable))}</td><td class="n">{money(pay.cumul(pay.net_social))}</td><td class="n">{money(allowances_net)}</td></tr></table>
<p class="small" style="margin-top:3mm">Arrêt prescrit le {date_printed(first, "slash")}, reprise prévue le {date_printed(last + dt.timedelta(days=1), "slash")}. Bulletin à conserver sans limitation de durée.</p>"""
    css = "table.zeb th{background:#444;color:#fff} table.zeb th+th{text-align:right} tr.t td{font-weight:bold;background:#e9e9e9}"
    return Paper(html, fields(pay, employee_name=employee), "payslip", css, dice.font("sans"), 8.6, "12mm")


def cheque_below(dice: Dice) -> Paper:
    """The upper half tells the month, the lower half is the cheque to tear off: sum in letters, bank, places and numbers."""
    pay = draw(dice, dice.pick(("company", "association")), 700, 1_900)
    pay = replace(pay, paid_on=pay.end + dt.timedelta(days=dice.number(0, 6)))
    money = dice.money()
    employee = pay.employee.named(dice.pick(("first_LAST", "LAST_FIRST", "FIRST_LAST")))
    bank = dice.address("")
    number = dice.digits(7)
    small = "".join(
        f"<tr><td>{esc(line.label)}</td><td class='n'>{money(line.amount)}</td></tr>"
        for line in pay.lines
        if line.amount
    )
    bonus = f"<tr><td>Prime exceptionnelle</td><td class='n'>{money(pay.bonus)}</td></tr>" if pay.bonus else ""
    fares = f"<tr><td>Indemnité de trajet</td><td class='n'>{money(pay.transport)}</td></tr>" if pay.transport else ""
    html = f"""<div class="cols"><div><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>SIRET : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>APE : {pay.employer.ape}</div>
<div>Période : {date_printed(pay.start, "slash")} – {date_printed(pay.end, "slash")}<br>{esc(employee)}<br>{esc(pay.job)}<br>{money(pay.hours, suffix=False)} heures<br>SS : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Embauche : {date_printed(pay.hired_on, "slash")}</div></div>
<div class="cols" style="margin-top:5mm"><div><table class="grid"><tr><td>Salaire de base</td><td class="n">{money(pay.base_pay)}</td></tr>{bonus}<tr><td><b>Salaire brut</b></td><td class="n"><b>{money(pay.gross)}</b></td></tr>{small}<tr><td>Total des retenues</td><td class="n">{money(pay.withheld)}</td></tr>{fares}</table></div>
<div><table class="grid"><tr><td>Net à payer avant impôt</td><td class="n">{money(pay.net_before_tax)}</td></tr><tr><td>Impôt prélevé à la source</td><td class="n">{money(pay.tax)}</td></tr><tr><td>Net du présent chèque</td><td class="n"><b>{money(pay.net)}</b></td></tr><tr><td>Montant net social</td><td class="n">{money(pay.net_social)}</td></tr><tr><td>Net imposable</td><td class="n">{money(pay.net_taxable)}</td></tr><tr><td>Net imposable depuis janvier</td><td class="n">{money(pay.cumul(pay.net_taxable))}</td></tr><tr><td>Cotisations de l'employeur</td><td class="n">{money(pay.charged)}</td></tr></table>
<p class="small" style="margin-top:4mm">Chèque n° {number} émis le {date_printed(pay.paid_on, "slash")}. Conservez ce volet sans limitation de durée et détachez le chèque ci-dessous, valable jusqu'au {date_printed(dt.date(pay.paid_on.year + 1, pay.paid_on.month, min(pay.paid_on.day + 8, 28)), "slash")}.</p></div></div>
<div style="border-top:1pt dashed #555;margin:9mm 0 6mm"></div>
<div style="border:.8pt solid #557;background:#eef3ee;padding:4mm 5mm"><div class="cols"><div><b>CRÉDIT COOPÉRATIF DU LITTORAL</b></div><div class="right">Chèque n° {number}</div></div>
<p style="margin-top:4mm">Payez contre ce chèque non endossable <span style="border-bottom:.5pt solid #333">{amount_in_words(pay.net)}</span></p><div class="cols"><div>à <b>{pay.employee.civility} {esc(employee)}</b><br>{lines(pay.home.lines())}</div><div class="right"><span style="border:1pt solid #333;padding:1.5mm 4mm;background:#fff">€ {money(pay.net, suffix=False)}</span><br><br>À {esc(pay.employer.address.town)}, le {date_printed(pay.paid_on, "slash")}</div></div>
<div class="cols small" style="margin-top:5mm"><div>Payable en France<br>{lines(bank.lines())}<br>Tél. {dice.phone()}</div><div>Titulaire<br>{esc(pay.employer.name)}<br>Compte {dice.digits(11)}</div><div class="right">Signature<br><br></div></div>
<p style="font-family:'Liberation Mono';margin:4mm 0 0">⑈{number}⑈ {dice.digits(12)}⑆ {dice.digits(12)}⑈</p></div>"""
    css = ".cols{gap:10mm}"
    return Paper(html, fields(pay, employee_name=employee), "payslip", css, dice.font("any"), 9, "14mm")


LAYOUTS = {
    "sidebar": sidebar,
    "folded_sheet": folded_sheet,
    "in_sentences": in_sentences,
    "inn": inn,
    "hourly_sessions": hourly_sessions,
    "head_office": head_office,
    "cheque_below": cheque_below,
}
