"""Various layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A group's wage types on two pages with the sign behind the figure, a childminder paid by a town, an umbrella company's activity account beside
the slip, a freelance journalist's pieces, the screens of a telephone printed, the Urssaf's slip for small firms, a sealed mailer with three
panels, and a pad of the stationer's filled in by hand.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MONTHS, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import draw, fields, nir_printed, siret_printed
from samples.stationery import HAND, sheet


def _comma(value: float, places: int = 2) -> str:
    return f"{value:.{places}f}".replace(".", ",")


def _behind(value: float) -> str:
    """1.834,12- : the sign behind, as the big German program prints."""
    text = f"{abs(value):,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    return text + ("-" if value < 0 else "")


def wage_types(dice: Dice) -> Paper:
    """A group's program: four-figure wage types, the minus behind the amount, carried over to a second page where the nets are."""
    pay = draw(dice, "company", 1_700, 4_400)
    employee = pay.employee.named("LAST_first")
    number = dice.digits(8)
    first = [["M100", "Appointement mensuel", _comma(pay.hours), "", _behind(pay.base_pay)]]
    first += [["M215", "Prime variable", "", "", _behind(pay.bonus)]] if pay.bonus else []
    first += [["/101", "<b>Rémunération brute totale</b>", "", "", f"<b>{_behind(pay.gross)}</b>"]]
    owed = [
        [f"/{310 + 7 * i}", esc(line.label), _behind(line.base) if line.base else "", f"{_comma(line.rate, 3)}" if line.rate else "", _behind(-line.amount)]
        for i, line in enumerate(pay.lines)
        if line.amount
    ]  # fmt: skip
    last = [["/350", "Total retenues salarié", "", "", _behind(-pay.withheld)]]
    last += [["M381", "Remb. titre de transport", "", "", _behind(pay.transport)]] if pay.transport else []
    last += [["/450", "Montant net social", "", "", _behind(pay.net_social)], ["/460", "Net imposable du mois", "", "", _behind(pay.net_taxable)], ["/470", "Net à payer avant impôt sur le revenu", "", "", _behind(pay.net_before_tax)],
             ["/480", "Impôt prélevé à la source", _behind(pay.net_taxable), _comma(pay.tax_rate), _behind(-pay.tax) if pay.tax else "0,00"], ["/559", "<b>Virement</b>", "", "", f"<b>{_behind(pay.net)}</b>"]]  # fmt: skip
    year = [["Brut cumulé", _behind(pay.cumul(pay.gross))], ["Net imposable cumulé", _behind(pay.cumul(pay.net_taxable))], ["Net social cumulé", _behind(pay.cumul(pay.net_social))], ["PAS cumulé", _behind(pay.cumul(pay.tax))]]  # fmt: skip

    def top(page: int) -> str:
        return f"""<table class="small" style="border-bottom:1px solid #000;margin-bottom:4mm"><tr><td style="width:38%"><b>{esc(pay.employer.name)}</b><br>{esc(pay.employer.address.line(" / "))}<br>Etabl. {siret_printed(pay.employer.siret, "plain")} &nbsp; NAF {pay.employer.ape}</td>
<td style="width:34%">Période de paie<br>{pay.start:%d.%m.%Y} - {pay.end:%d.%m.%Y}<br>Matr. {number}</td><td class="right">BULLETIN DE SALAIRE<br>Page {page} de 2<br>{esc(employee)}</td></tr></table>"""

    heading = ("CodR", "Rubrique", "Base/Nbre", "Taux", "Montant EUR")
    widths = ("9%", "47%", "15%", "11%", "18%")
    html = f"""{top(1)}<div style="margin:6mm 0 6mm 102mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</div>
<table class="grid tiny" style="font-size:74%"><tr><td>Embauche<br><b>{pay.hired_on:%d.%m.%Y}</b></td><td>Poste<br><b>{esc(pay.job)}</b></td><td>Centre de coûts<br><b>{dice.digits(6)}</b></td><td>N° assuré<br><b>{nir_printed(pay.nir, "key")}</b></td><td>Domaine de paie<br><b>FR{dice.number(1, 9)}</b></td><td>Date virement<br><b>{pay.paid_on:%d.%m.%Y}</b></td></tr></table><br>
{table([*first, *owed], "rows small", heading, widths)}<p class="right small">à reporter {_behind(pay.gross - pay.withheld)}</p>
<div class="break">{top(2)}<p class="right small">report {_behind(pay.gross - pay.withheld)}</p>{table(last, "rows small", heading, widths)}<h3 style="margin-top:9mm;font-size:9pt">Cumuls depuis le 01.01.{pay.start.year}</h3><div style="width:80mm">{table(year, "small")}</div>
<p class="tiny" style="margin-top:10mm">Charges employeur du mois : {_behind(pay.charged)}. IBAN {dice.iban()[:9]} XXXX XXXX {dice.digits(3)}. Convention : métallurgie (IDCC 3248), groupe C{dice.number(4, 8)}. Solde CP {dice.number(0, 25)},00 — RTT {dice.number(0, 11)},00. Document à conserver sans limitation de durée.</p></div>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Liberation Sans Narrow", 10, "12mm 14mm")


def family_nursery(dice: Dice) -> Paper:
    """A town's or a département's home childminders: a line a child looked after, keep and meals free of contributions, the nets in a column of the right margin."""
    pay, money = draw(dice, "public", 1_200, 2_600), dice.table_money()
    children, days = dice.number(2, 4), dice.number(12, 21)
    keep, meals = round(3.94 * children * days, 2), round(4.5 * days, 2)
    pay = pay.with_indemnity(round(keep + meals, 2))
    employee = pay.employee.named("first_LAST")
    share = round(pay.base_pay / children, 2)
    parts = [share] * (children - 1) + [round(pay.base_pay - share * (children - 1), 2)]
    rows = [[f"Accueil enfant n° {dice.digits(4)}", f"{days} j", money(part), ""] for part in parts]
    rows += [["Majoration enfant porteur de handicap", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += [[esc(line.label), _comma(line.rate) + " %" if line.rate else "", "", money(line.amount)] for line in pay.lines if line.amount]  # fmt: skip
    rows += [
        [f"Indemnité d'entretien 3,94 x {children * days}", "", money(keep), ""],
        [f"Frais de repas 4,50 x {days}", "", money(meals), ""],
    ]

    def box(label: str, value: str, ground: str = "#fff") -> str:
        return f"<div style='border:1px solid #4f7d5a;background:{ground};padding:1.5mm;margin-bottom:2.5mm'><span class='tiny'>{label}</span><div class='right bold'>{value}</div></div>"

    html = f"""<div style="display:flex;gap:6mm"><div style="flex:1"><p style="color:#2e6b3d;font-size:14pt;margin-bottom:1mm">{esc(pay.employer.name)}</p><p class="small">Service d'accueil familial « Les Coccinelles »<br>{esc(pay.employer.address.line())}<br>SIRET n° {siret_printed(pay.employer.siret, "spaced")}</p>
<p style="margin:7mm 0 5mm"><b>Bulletin de paye de {esc(employee)}</b><br>assistant{pay.employee.e} maternel{"le" if pay.employee.sex == "F" else ""} agréé{pay.employee.e}, agent contractuel de droit public<br>{esc(pay.home.line())}</p>
<p class="small">Mois payé : {month_printed(pay.start.year, pay.start.month, "lower")} &nbsp;·&nbsp; Recruté{pay.employee.e} le {date_printed(pay.hired_on, "slash")} &nbsp;·&nbsp; Agrément du {date_printed(pay.hired_on - dt.timedelta(days=dice.number(40, 400)), "slash")}<br>Numéro INSEE {nir_printed(pay.nir, "spaced")}</p>
{table(rows, "rows small", ("Éléments", "Quantité / taux", "À payer", "À déduire"), ("52%", "16%", "16%", "16%"))}<p class="small" style="margin-top:3mm">Totaux : retenues {money(pay.withheld)} — charges de la collectivité {money(pay.charged)}</p><p class="tiny">L'indemnité d'entretien et les frais de repas ne sont ni imposables ni soumis à cotisations. Ircantec tranche A.</p></div>
<div style="width:44mm">{box("Brut soumis", money(pay.gross))}{box("Montant net social", money(pay.net_social))}{box("Net imposable du mois", money(pay.net_taxable))}{box(f"Net imposable de l'année {pay.start.year}", money(pay.cumul(pay.net_taxable)))}{box("Avant impôt", money(pay.net_before_tax))}{box(f"Impôt à la source ({_comma(pay.tax_rate, 1)} %)", money(pay.tax))}{box("Net à payer", money(pay.net), "#dfeee2")}<p class="small">mandaté par la trésorerie, virement du {date_printed(pay.paid_on, "slash")}</p></div></div>"""
    truth = fields(pay, employee_name=employee)
    return Paper(html, truth, "payslip", "", dice.pick(("Carlito", "Open Sans")), 9.6, "14mm 14mm")


def umbrella(dice: Dice) -> Paper:
    """« Portage salarial »: the account of what was invoiced to the client stands above the slip, in the same colours and with larger figures."""
    pay, money = draw(dice, "company", 2_100, 4_600), dice.money()
    employee = pay.employee.named("first_last")
    client = dice.company("", "company")
    expenses = dice.amount(40, 420)
    cost = round(pay.gross + pay.charged, 2)
    invoiced = round((cost + expenses) / 0.93, 2)
    fees = round(invoiced - cost - expenses, 2)
    pay = pay.with_indemnity(expenses)
    account = [
        [f"Chiffre d'affaires HT, facture F{dice.digits(5)} ({esc(client.name)})", money(invoiced)], ["Frais de gestion 7 %", money(fees, sign="- ")],
        ["Frais professionnels remboursés", money(expenses, sign="- ")], ["Disponible pour salaire et charges", money(cost)], ["Charges patronales", money(pay.charged, sign="- ")],
    ]  # fmt: skip
    days = dice.number(9, 20)
    reserve = f"<tr><td>Prime d'apport d'affaires</td><td class='n'>{money(pay.bonus)}</td></tr>" if pay.bonus else ""
    owed = [[esc(line.label), money(line.base) if line.base else "–", _comma(line.rate) if line.rate else "–", money(line.amount)] for line in pay.lines if line.amount]  # fmt: skip
    html = f"""<table><tr><td><span style="font-size:17pt;color:#6a1b9a">{esc(pay.employer.name)}</span><br><span class="small">société de portage salarial – garantie financière {dice.digits(6)} – {esc(pay.employer.address.line())} – {siret_printed(pay.employer.siret, "halves")} RCS</span></td><td class="right" style="width:52mm">{esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
<div style="background:#f3e8f7;padding:3mm 4mm;margin:5mm 0"><b style="color:#6a1b9a">1. Compte d'activité — {month_printed(pay.start.year, pay.start.month, "lower")}</b>{table(account, "rows")}</div>
<div style="padding:0 4mm"><b style="color:#6a1b9a">2. Bulletin de salaire</b><p class="small">Salarié{pay.employee.e} porté{pay.employee.e} : {esc(employee)}, consultant{pay.employee.e} — Sécurité sociale {nir_printed(pay.nir, "plain")} — CDI de portage signé et débuté le {date_printed(pay.hired_on, "long")} — forfait {days} jours</p>
<table class="rows"><tr><td>Salaire de base ({days} jours)</td><td class="n">{money(pay.base_pay)}</td></tr>{reserve}<tr class="bold"><td>Salaire brut</td><td class="n">{money(pay.gross)}</td></tr></table>
<div style="margin:2mm 0">{table(owed, "small", ("Part salariale", "Assiette", "%", "Montant"), ("54%", "17%", "10%", "19%"))}</div>
<table class="rows"><tr><td>Cotisations et contributions salariales</td><td class="n">{money(pay.withheld, sign="- ")}</td></tr><tr><td>Frais professionnels</td><td class="n">{money(expenses, sign="+ ")}</td></tr><tr><td>Net à payer avant impôt</td><td class="n">{money(pay.net_before_tax)}</td></tr><tr><td>Retenue à la source DGFiP, {_comma(pay.tax_rate, 1)} % de {money(pay.net_taxable)} <i>(net imposable)</i></td><td class="n">{money(pay.tax, sign="- ")}</td></tr><tr class="bold" style="background:#f3e8f7"><td>Net payé par virement du {date_printed(pay.paid_on, "slash")}</td><td class="n">{money(pay.net)}</td></tr><tr><td>Pour information : montant net social</td><td class="n">{money(pay.net_social)}</td></tr></table></div>
<p class="tiny" style="margin-top:5mm">Convention collective de branche des salariés en portage salarial (IDCC 3219). Réserve financière : {money(dice.amount(200, 2000))}. Solde de votre compte d'activité après ce bulletin : {money(0.0)}.</p>"""
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", "Lato", 9.6, "13mm 15mm")


def press_pieces(dice: Dice) -> Paper:
    """A newspaper's slip for pieces (« piges »): a list of articles, no date of hiring, the nets in a sentence-like row at the foot."""
    pay, money = draw(dice, "company", 700, 1_900), dice.table_money()
    employee = pay.employee.named("LAST_first")
    count = dice.number(2, 5)
    share = round(pay.base_pay / count, 2)
    sums = [share] * (count - 1) + [round(pay.base_pay - share * (count - 1), 2)]
    titles = (
        "Conseil municipal, le budget voté",
        "Portrait : la boulangère",
        "Marché de Noël",
        "Handball, la montée",
        "Grève au collège",
        "Reportage photo",
    )
    items = [[f"{pay.start + dt.timedelta(days=2 + 5 * i):%d/%m}", dice.pick(titles), f"{dice.number(1, 6)} feuillets", money(value)] for i, value in enumerate(sums)]  # fmt: skip
    items += [["", "Indemnité compensatrice de congés payés et 13e mois", "", money(pay.bonus)]] if pay.bonus else []
    items += [["", "Total des piges, brut", "", f"<b>{money(pay.gross)}</b>"]]
    owed = [[esc(line.label), money(line.base) if line.base else "", _comma(line.rate) if line.rate else "", money(line.amount)] for line in pay.lines if line.amount]  # fmt: skip
    owed += [["Ensemble des précomptes", "", "", money(pay.withheld)]]
    travel = f"<p>Frais de déplacement rédactionnels : {money(pay.transport)}</p>" if pay.transport else ""
    html = f"""<p style="text-align:center;font-size:19pt;border-top:3px double;border-bottom:3px double;padding:1mm 0"><i>La Gazette de l'Estuaire</i></p><p class="center small">éditée par {esc(pay.employer.name)}, {esc(pay.employer.address.line())} – SIRET {siret_printed(pay.employer.siret, "dash")} – CPPAP {dice.digits(4)} C {dice.digits(5)}</p>
<table style="margin:6mm 0"><tr><td style="width:55%"><b>BULLETIN DE PIGES</b> tenant lieu de bulletin de paie<br>parutions de {month_printed(pay.start.year, pay.start.month, "lower")}<br>journaliste rémunéré{pay.employee.e} à la pige, code pigiste {dice.letters(2)}{dice.digits(3)}<br>carte de presse {dice.digits(6)}<br>S.S. {nir_printed(pay.nir, "dots")}</td><td>{esc(employee)}<br>{lines(pay.home.lines())}</td></tr></table>
{table(items, "rows", ("Paru le", "Titre", "Volume", "Euros"), ("12%", "53%", "17%", "18%"))}<div style="margin:5mm 0 3mm">{table(owed, "small", ("Précomptes (taux réduits journalistes)", "Assiette", "Taux", "Euros"), ("54%", "17%", "11%", "18%"))}</div>{travel}
<p style="line-height:1.7">Net social : {money(pay.net_social)} &ensp;|&ensp; imposable : {money(pay.net_taxable)} &ensp;|&ensp; net avant impôt : {money(pay.net_before_tax)} &ensp;|&ensp; impôt à la source {_comma(pay.tax_rate, 1)} % : {money(pay.tax)} &ensp;|&ensp; <b>net à payer : {money(pay.net)}</b></p><p>Réglé le {long_date(pay.paid_on)} sur votre compte bancaire. Total des piges imposables depuis le 1er janvier : {money(pay.cumul(pay.net_taxable))}.</p><p class="tiny">Convention collective nationale des journalistes (IDCC 1480). Audiens Santé Prévoyance. Droits d'auteur réglés séparément.</p>"""
    truth = fields(pay, employee_name=employee, hire_date=None)
    return Paper(html, truth, "payslip", "", dice.pick(("C059", "Caladea")), 10, "15mm 18mm")


def phone_pages(dice: Dice) -> Paper:
    """A payroll application's screens printed one after the other on pages of a telephone's shape: cards, the value under the label."""
    pay, money = draw(dice, "company", 1_100, 3_000), dice.money()
    employee = pay.employee.named("first_last")
    day = date_printed(pay.paid_on, "padded")

    def item(label: str, value: str, strong: bool = False) -> str:
        size = "font-size:15pt;font-weight:bold" if strong else "font-size:10.5pt"
        return f"<div style='border-bottom:.6px solid #ddd;padding:1.6mm 0'><div style='color:#667;font-size:7.5pt'>{label}</div><div style='{size}'>{value}</div></div>"

    def screen(title: str, inner: str, first: bool = False) -> str:
        cls = "" if first else " class='break'"
        return f"<div{cls}><div style='background:#0b6b63;color:#fff;padding:3mm 4mm;margin:-6mm -6mm 4mm'>‹ &nbsp; {title}</div>{inner}</div>"

    bonus = item("Prime", money(pay.bonus)) if pay.bonus else ""
    travel = item("Trajets remboursés", money(pay.transport)) if pay.transport else ""
    owed = "".join(item(esc(line.label), money(line.amount, sign="-")) for line in pay.lines if line.amount)
    html = screen(f"Paie · {month_printed(pay.start.year, pay.start.month, 'lower')}", f"""<p style="font-size:12pt">Bonjour {esc(pay.employee.first_name)}</p>{item("Vous avez reçu", money(pay.net), True)}{item("Viré le", day)}{item("Avant impôt", money(pay.net_before_tax))}{item(f"Impôt prélevé à la source ({_comma(pay.tax_rate, 1)} %)", money(pay.tax))}{item("Montant net social", money(pay.net_social))}<p class="small" style="margin-top:4mm">C'est ce dernier montant que vous déclarez à la CAF.</p>""", True)  # fmt: skip
    html += screen("Vous et l'entreprise", f"""{item("Salarié", esc(employee))}{item("Domicile", esc(pay.home.line()))}{item("Numéro de sécu", nir_printed(pay.nir, "spaced"))}{item("Métier", esc(pay.job))}{item("Dans l'équipe depuis", date_printed(pay.hired_on, "padded"))}{item("Employeur", esc(pay.employer.name))}{item("Siège", esc(pay.employer.address.line()))}{item("SIRET · code APE", f"{siret_printed(pay.employer.siret, 'spaced')} · {pay.employer.ape}")}""")  # fmt: skip
    html += screen("Du brut au net", f"""{item(f"Salaire pour {_comma(pay.hours)} h", money(pay.base_pay))}{bonus}{item("Brut", money(pay.gross), True)}{owed}{travel}{item("Net imposable du mois", money(pay.net_taxable))}{item(f"Net imposable {pay.start.year}", money(pay.cumul(pay.net_taxable)))}""")  # fmt: skip
    html += "<p class='tiny' style='margin-top:4mm'>Bulletin de paie à conserver sans limitation de durée · convention collective Syntec</p>"
    return Paper(html, fields(pay, employee_name=employee), "payslip", "", dice.pick(("Roboto", "Inter")), 9, "6mm", "95mm 205mm")  # fmt: skip


def small_firm_service(dice: Dice) -> Paper:
    """The Urssaf makes the slip for a very small firm: the office's name over all, employer and employee in two numbered frames, one total line a fund."""
    pay, money = draw(dice, "company", 800, 2_300), dice.table_money()
    employee = pay.employee.named("LAST_FIRST")
    plain = unaccented(employee)
    office = "Urssaf, Centre national TESE"
    groups = dict.fromkeys(line.section for line in pay.lines)
    rows = []
    for section in groups:
        mine = [line for line in pay.lines if line.section == section]
        own, due = sum(line.amount for line in mine), sum(line.employer for line in mine)
        rows.append([section.capitalize(), money(own) if own else "–", money(due) if due else "–"])
    rows.append(["<b>Total</b>", f"<b>{money(pay.withheld)}</b>", f"<b>{money(pay.charged)}</b>"])
    label = "style='background:#e5ecf6;width:34%'"
    bonus = f"<tr><td {label}>Prime</td><td>{money(pay.bonus)}</td></tr>" if pay.bonus else ""
    travel = f"<tr><td {label}>Frais de transport</td><td>{money(pay.transport)}</td></tr>" if pay.transport else ""
    html = f"""<table><tr><td style="width:48%"><span style="font-size:17pt;color:#173a7a"><b>Urssaf</b></span><br><span class="small">{office}<br>TSA 20001, 69833 SAINT PRIEST CEDEX 9<br>www.letese.urssaf.fr – {dice.phone()}</span></td><td><div class="box" style="border-color:#173a7a"><b>BULLETIN DE PAIE</b> établi par le centre pour le compte de l'employeur<br>Titre emploi service entreprise n° {dice.digits(9)}<br>Période d'emploi : {date_printed(pay.start, "slash")} – {date_printed(pay.end, "slash")}</div></td></tr></table>
<div class="cols" style="margin:4mm 0"><div class="box"><b style="color:#173a7a">1 &nbsp;L'EMPLOYEUR</b><br>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>Siret : {siret_printed(pay.employer.siret, "plain")}<br>Code NAF : {pay.employer.ape}<br>Identifiant TESE : T{dice.digits(7)}</div><div class="box"><b style="color:#173a7a">2 &nbsp;LE SALARIÉ</b><br>{pay.employee.civility.upper()} {esc(plain)}<br>{lines(pay.home.lines(True))}<br>N° de Sécurité sociale : {nir_printed(pay.nir, "slash")}<br>Emploi occupé : {esc(pay.job)}<br>Date de début du contrat : {date_printed(pay.hired_on, "slash")}</div></div>
<p><b style="color:#173a7a">3 &nbsp;LA RÉMUNÉRATION</b></p><table class="grid"><tr><td {label}>Nombre d'heures</td><td>{_comma(pay.hours)}</td></tr><tr><td {label}>Salaire</td><td>{money(pay.base_pay)}</td></tr>{bonus}<tr><td {label}><b>Total brut</b></td><td><b>{money(pay.gross)}</b></td></tr></table>
<p style="margin-top:4mm"><b style="color:#173a7a">4 &nbsp;LES COTISATIONS ET CONTRIBUTIONS</b></p>{table(rows, "grid", ("", "Part salariale", "Part patronale"), ("50%", "25%", "25%"))}
<p style="margin-top:4mm"><b style="color:#173a7a">5 &nbsp;LE SALAIRE NET</b></p><table class="grid">{travel}<tr><td {label}>Montant net social</td><td>{money(pay.net_social)}</td></tr><tr><td {label}>Net à payer avant impôt sur le revenu</td><td>{money(pay.net_before_tax)}</td></tr><tr><td {label}>Net imposable</td><td>{money(pay.net_taxable)} &nbsp; <span class="small">(cumul annuel : {money(pay.cumul(pay.net_taxable))})</span></td></tr><tr><td {label}>Montant de la retenue à la source</td><td>{money(pay.tax)} &nbsp; <span class="small">(taux personnalisé {_comma(pay.tax_rate, 1)} %)</span></td></tr><tr><td {label}><b>Net à payer au salarié</b></td><td><b>{money(pay.net)}</b></td></tr><tr><td {label}>Date de versement du salaire</td><td>{date_printed(pay.paid_on, "slash")}</td></tr></table>
<p class="small" style="margin-top:4mm">Les cotisations dues par l'employeur seront prélevées le {date_printed((pay.end + dt.timedelta(days=15)).replace(day=25), "slash")} pour un montant de {money(pay.withheld + pay.charged)} €. Ce bulletin est délivré par le centre ; toute question sur son contenu est à poser à votre employeur.</p>"""
    truth = fields(pay, employee_name=plain)
    return Paper(html, truth, "payslip", "", dice.pick(("Liberation Sans", "Nimbus Sans")), 9, "12mm 14mm")


def sealed_mailer(dice: Dice) -> Paper:
    """A letter that is its own envelope: the pay in the top panel, both addresses in the middle one, nets and cumuls in the last, all in old capitals."""
    pay, money = draw(dice, dice.pick(("association", "company"))), dice.table_money()
    employee = unaccented(pay.employee.named("LAST_FIRST"))
    employer = unaccented(pay.employer.name).upper()
    month = unaccented(f"{MONTHS[pay.start.month - 1]} {pay.start.year}").upper()
    rows = [["SALAIRE MENSUEL", money(pay.hours), money(pay.base_pay), ""]]
    rows += [["PRIME EXCEPTIONNELLE", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += [["*** BRUT", "", money(pay.gross), ""]]
    short = {"Sécurité sociale plafonnée": "VIEIL. PLAF.", "Sécurité sociale déplafonnée": "VIEIL. DEPLAF.", "Complémentaire Tranche 1": "RETR. COMPL. T1", "CSG déductible de l'impôt sur le revenu": "CSG DEDUCT.", "CSG/CRDS non déductible de l'impôt sur le revenu": "CSG+CRDS N/DED.", "Complémentaire santé": "MUTUELLE"}  # fmt: skip
    rows += [[short.get(line.label, line.label), money(line.rate) if line.rate else "", "", money(line.amount)] for line in pay.lines if line.amount]  # fmt: skip
    rows += [["REMB. TRANSPORT", "", money(pay.transport), ""]] if pay.transport else []
    panel = "height:88mm;border-bottom:1px dashed #888;padding:3mm 0;overflow:hidden"
    nets = ("MT NET SOCIAL", pay.net_social), ("NET IMPOS.", pay.net_taxable), ("NET A PAYER AV. IMPOT", pay.net_before_tax), (f"P.A.S. {money(pay.tax_rate)}%", pay.tax), ("NET A VERSER", pay.net)  # fmt: skip
    html = f"""<div style="{panel}"><table style="font-size:90%"><tr><td>{employer}</td><td>{month}</td><td class="right">FEUILLET 1/1 MAT {dice.digits(5)}</td></tr></table>{table(rows, "", ("LIBELLE", "NB/TX", "GAINS", "RETENUES"), ("46%", "14%", "20%", "20%"))}</div>
<div style="{panel}"><div class="tiny">EXP. {employer}<br>{unaccented(pay.employer.address.line(" ")).upper()}<br>SIRET {siret_printed(pay.employer.siret, "plain")} APE {pay.employer.ape}<br>URSSAF {dice.digits(3)} {dice.digits(9)}</div><div style="margin:16mm 0 0 88mm;font-size:11pt">{pay.employee.civility.upper().rstrip(".")} {employee}<br>{unaccented("<br>".join(esc(row) for row in pay.home.lines(True)))}</div><div class="tiny" style="margin-top:14mm">BULLETIN DE PAIE - POUR OUVRIR, DETACHER LES BORDS PERFORES</div></div>
<div style="padding:3mm 0"><table class="grid" style="font-size:88%"><tr><td>NO SECURITE SOCIALE<br>{nir_printed(pay.nir, "spaced")}</td><td>ENTREE<br>{date_printed(pay.hired_on, "short")}</td><td>EMPLOI<br>{unaccented(pay.job).upper()}</td><td>PAYE LE<br>{date_printed(pay.paid_on, "short")}</td></tr></table>
<table class="grid" style="margin-top:3mm;font-size:82%"><tr>{"".join(f"<th>{name}</th>" for name, _ in nets)}</tr><tr>{"".join(f"<td class='n'>{money(value)}</td>" for _, value in nets)}</tr></table>
<table class="grid" style="margin-top:3mm;font-size:82%"><tr><th>CUMULS</th><th>BRUT</th><th>IMPOSABLE</th><th>HEURES</th><th>P.A.S.</th></tr><tr><td>{pay.start.year}</td><td class="n">{money(pay.cumul(pay.gross))}</td><td class="n">{money(pay.cumul(pay.net_taxable))}</td><td class="n">{money(pay.hours * pay.months)}</td><td class="n">{money(pay.cumul(pay.tax))}</td></tr></table>
<p style="margin-top:4mm;font-size:80%">CONGES N-1 : {dice.number(0, 25)},00 &nbsp; CONGES N : {dice.number(2, 20)},50 &nbsp; CHARGES EMPLOYEUR {money(pay.charged)}<br>DANS VOTRE INTERET CONSERVEZ CE BULLETIN SANS LIMITATION DE DUREE.</p></div>"""
    truth = fields(pay, employee_name=employee, employer_name=employer)
    return Paper(html, truth, "payslip", "td,th{padding:0.3mm 1.2mm}", dice.pick(("Nimbus Mono PS", "Courier Prime")), 9.3, "11mm 15mm")  # fmt: skip


def pad_by_hand(dice: Dice) -> Paper:
    """A leaf of the stationer's pad, filled in with a ball pen by a shopkeeper: empty rows, the net social added in the margin."""
    pay, money = draw(dice, "company", 700, 1_800), dice.table_money()
    employee = pay.employee.named("first_last")

    def ink(text: str, size: float = 11) -> str:
        return f"<span style=\"font-family:'{HAND}';color:#1d3a9e;font-size:{size}pt\">{text}</span>"

    def blank(label: str, text: str) -> str:
        return f"<div style='border-bottom:.6px dotted #555;margin-bottom:1mm'>{label} &nbsp;{ink(text)}</div>"

    names = (
        "Ass. maladie",
        "Ass. vieillesse plafonnée",
        "Ass. vieillesse déplafonnée",
        "Retraite complémentaire",
        "C.S.G. déductible",
        "C.S.G. + R.D.S. non déductibles",
    )
    owed = [line for line in pay.lines if line.rate]
    by_name = dict(zip(names[1:], owed, strict=True))
    rows = ""
    for name in names:
        line = by_name.get(name)
        cells = [money(line.base), _comma(line.rate), money(line.amount)] if line else ["", "", ""]
        rows += f"<tr><td>{name}</td>{''.join(f'<td>{ink(cell, 10)}</td>' for cell in cells)}</tr>"
    health = next((line for line in pay.lines if line.label == "Complémentaire santé"), None)
    other = ["Mutuelle", "", "", money(health.amount)] if health else ["", "", "", ""]
    rows += "".join(f"<td>{ink(cell, 10) if cell else '&nbsp;'}</td>" for cell in other).join(("<tr>", "</tr>"))
    rows += "<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>"
    bonus = money(pay.bonus) if pay.bonus else "—"
    travel = money(pay.transport) if pay.transport else "—"
    html = f"""<div style="border:1.4px solid #7a3030;padding:4mm;color:#5a2020;font-size:8.6pt"><table><tr><td style="width:45%"><b style="font-size:14pt">BULLETIN DE PAIE</b><br>N° {ink(dice.digits(2))}</td><td>{blank("Période du", date_printed(pay.start, "slash") + " &nbsp;au&nbsp; " + date_printed(pay.end, "slash"))}{blank("Payé le", date_printed(pay.paid_on, "slash") + " par " + dice.pick(("chèque", "virement")))}</td></tr></table>
<div class="cols" style="margin:3mm 0"><div><b>EMPLOYEUR</b> <i>(nom, adresse ou cachet)</i>{blank("", esc(pay.employer.name))}{blank("", esc(pay.employer.address.street))}{blank("", esc(pay.employer.address.postcode + " " + pay.employer.address.town))}{blank("N° SIRET", siret_printed(pay.employer.siret, "spaced"))}{blank("A.P.E.", pay.employer.ape)}</div><div><b>SALARIÉ</b>{blank("Nom, prénom", esc(employee))}{blank("Adresse", esc(pay.home.street))}{blank("", esc(pay.home.postcode + " " + pay.home.town))}{blank("N° S.S.", nir_printed(pay.nir, "spaced"))}{blank("Emploi", esc(pay.job))}{blank("Entré(e) le", date_printed(pay.hired_on, "slash"))}</div></div>
<table class="grid" style="border-color:#7a3030"><tr><td style="width:58%">Salaire de base : heures {ink(_comma(pay.hours))}</td><td>{ink(money(pay.base_pay))}</td></tr><tr><td>Heures supplémentaires à 25 %</td><td>{ink("—")}</td></tr><tr><td>Primes, avantages</td><td>{ink(bonus)}</td></tr><tr><td class="right"><b>A – SALAIRE BRUT</b></td><td>{ink(money(pay.gross), 12)}</td></tr></table>
<table class="grid" style="margin-top:3mm"><tr><th style="width:46%">RETENUES</th><th>Base</th><th>Taux</th><th>Part du salarié</th></tr>{rows}<tr><td colspan="3" class="right"><b>B – TOTAL DES RETENUES</b></td><td>{ink(money(pay.withheld))}</td></tr></table>
<table class="grid" style="margin-top:3mm"><tr><td style="width:58%">C – Indemnités non soumises (transport)</td><td>{ink(travel)}</td></tr><tr><td>Net à payer avant impôt sur le revenu (A – B + C)</td><td>{ink(money(pay.net_before_tax))}</td></tr><tr><td>Prélèvement à la source, taux {ink(_comma(pay.tax_rate, 1), 10)} %</td><td>{ink(money(pay.tax))}</td></tr><tr><td><b>NET À PAYER</b></td><td>{ink(money(pay.net), 13)}</td></tr><tr><td>Net imposable</td><td>{ink(money(pay.net_taxable))}</td></tr></table>
<p style="margin-top:3mm">Cotisations patronales : {ink(money(pay.charged))}</p><p style="margin:2mm 0 0 40mm">{ink("montant net social : " + money(pay.net_social) + " €")}</p><table style="margin-top:3mm"><tr><td>Signature de l'employeur</td><td class="right">Pour faire valoir vos droits, conservez ce bulletin sans limitation de durée.</td></tr></table></div><p class="tiny">Réf. 3{dice.digits(3)} E – Carnet de 50 bulletins autocopiants</p>"""
    return sheet("payslip", html, fields(pay, employee_name=employee), font="Liberation Sans", size=9, margin="12mm 20mm", css="table.grid td, table.grid th{border-color:#7a3030}")  # fmt: skip


LAYOUTS = {
    "wage_types": wage_types, "family_nursery": family_nursery, "umbrella": umbrella, "press_pieces": press_pieces,
    "phone_pages": phone_pages, "small_firm_service": small_firm_service, "sealed_mailer": sealed_mailer, "pad_by_hand": pad_by_hand,
}  # fmt: skip
