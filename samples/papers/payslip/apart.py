"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Address, Company, Dice
from samples.french import long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip._draw import Pay, draw, fields, nir_printed, siret_printed


def _held(pay: Pay) -> list[tuple[str, float, float, float, float]]:
    """Label, base, rate, the worker's part, the employer's."""
    return [(line.label, line.base, line.rate, line.amount, line.employer) for line in pay.lines]


def soldier(dice: Dice) -> Paper:
    """The armed forces' monthly statement of pay: codes, « à payer », « à déduire », a unit and its garrison, a spouse's savings payment taken off apart."""
    pay, money = draw(dice, low=1_500, high=2_900), dice.table_money()
    name = pay.employee.named("LAST_FIRST")
    garrison = replace(dice.address(""), extra="")
    rank = dice.pick(("SOLDAT 1RE CLASSE", "CAPORAL-CHEF", "SERGENT", "QUARTIER-MAITRE", "AVIATEUR"))
    unit = dice.pick(("3E REGIMENT DU MATERIEL", "BASE AERIENNE 106", "8E REGIMENT DE TRANSMISSIONS", "GSBDD BORDEAUX"))
    paid: list[tuple[str, str, str, str]] = [("101000", "SOLDE DE BASE INDICIAIRE", money(pay.base_pay), "")]
    if pay.bonus:
        paid.append(("202206", "INDEMNITE ETAT MILITAIRE (IEM)", money(pay.bonus), ""))
    if pay.transport:
        paid.append(("604970", "REMBT DOMICILE TRAVAIL", money(pay.transport), ""))
    paid += [
        (f"{401001 + 211 * n}", label.upper(), "", money(part))
        for n, (label, _, _, part, _) in enumerate(_held(pay))
        if part
    ]
    if pay.tax:
        paid.append(("558000", f"IMPOT SUR LE REVENU PRELEVE A LA SOURCE {pay.tax_rate:.1f} %", "", money(pay.tax)))
    rows = "".join(
        f'<tr><td>{a}</td><td>{b}</td><td class="n">{c}</td><td class="n">{d}</td></tr>' for a, b, c, d in paid
    )
    html = f"""<table class="grid"><tr><td style="width:50mm"><b>MINISTÈRE DES ARMÉES</b><br>Service du commissariat<br>Centre interarmées de la solde</td><td class="center"><b style="font-size:13pt">BULLETIN MENSUEL DE SOLDE</b><br>{month_printed(pay.start.year, pay.start.month, "plain_upper")}</td><td style="width:48mm" class="small">Identifiant défense {dice.digits(10)}<br>N° S.S. {nir_printed(pay.nir, "key")}<br>Feuillet 1</td></tr></table>
<table class="grid small" style="margin-top:2mm"><tr><td>GRADE<br><b>{rank}</b></td><td>ÉCHELON<br><b>0{dice.number(1, 9)}</b></td><td>INDICE MAJORÉ<br><b>{dice.number(366, 480)}</b></td><td>DATE D'ENTRÉE EN SERVICE<br><b>{pay.hired_on:%d/%m/%Y}</b></td><td>DATE DE PROMOTION<br><b>{dice.day_before(300, 30, pay.start):%d/%m/%Y}</b></td><td>CHARGES MILITAIRES<br><b>taux {dice.number(1, 3)}</b></td></tr></table>
<div class="cols" style="margin:6mm 0 5mm"><div class="small">Formation d'emploi : {unit}<br>{lines(garrison.lines(True))}<br>Gestionnaire : {esc(dice.person("", age=(25, 58)).named("LAST_FIRST"))}</div><div>{"MONSIEUR" if pay.employee.sex == "M" else "MADAME"} {esc(name)}<br>{lines(pay.home.lines(True))}</div></div>
<table class="arm"><tr><th style="width:17mm">CODE</th><th>ÉLÉMENTS</th><th class="right" style="width:28mm">À PAYER</th><th class="right" style="width:28mm">À DÉDUIRE</th></tr>{rows}<tr style="border-top:1px solid"><td></td><td>TOTAUX</td><td class="n">{money(pay.gross + pay.transport)}</td><td class="n">{money(pay.withheld + pay.tax)}</td></tr></table>
<table class="grid center" style="margin-top:5mm"><tr><td>TOTAL BRUT<br><b>{money(pay.gross)}</b></td><td>MONTANT IMPOSABLE DU MOIS<br><b>{money(pay.net_taxable)}</b></td><td>MONTANT NET SOCIAL<br><b>{money(pay.net_social)}</b></td><td>NET AVANT IMPÔT<br><b>{money(pay.net_before_tax)}</b></td><td style="border-width:2px">NET À PAYER<br><b style="font-size:12pt">{money(pay.net)}</b></td></tr></table>
<p class="small" style="margin-top:3mm">MIS EN PAIEMENT LE {pay.paid_on:%d/%m/%Y} AU COMPTE {dice.iban()[:9]} XXXX XXXX XXXX — IMPOSABLE ANNUEL {money(pay.cumul(pay.net_taxable))}</p><p class="tiny">La solde de réserve (ESR) fait l'objet d'un bulletin distinct. Pension alimentaire sur délégation de solde : néant. Renseignements : {dice.phone()}.</p>"""
    truth = fields(pay, employee_name=name, employer_name="MINISTÈRE DES ARMÉES", siret=None)
    return Paper(html, truth, "payslip", ".arm{border:1px solid #000}.arm td,.arm th{border-right:.6px solid #555;padding:.4mm 2mm}", "Liberation Sans Narrow", 9.5, "11mm 13mm")  # fmt: skip


def fisher(dice: Dice) -> Paper:
    """A fishing boat's accounts and one sailor's share: sales of the trips, common costs, parts, then contributions on a lump wage; two sums called « part »."""
    pay, money = draw(dice, "company", low=1_300, high=3_200), dice.money()
    name = pay.employee.named("first_LAST")
    pay = replace(pay, transport=0.0, net_before_tax=round(pay.net_before_tax - pay.transport, 2), net=round(pay.net - pay.transport, 2))  # fmt: skip
    skipper = dice.person("", age=(28, 60))
    boat = dice.pick(("L'ÉTOILE DU MATIN", "P'TIT MOUSSE II", "AVEL MAD", "NOTRE-DAME DES FLOTS"))
    parts = dice.number(5, 8)
    crew = round(pay.gross * parts, 2)
    costs = dice.amount(900, 4_000)
    held = "".join(f"<tr><td>{label}</td><td class='n'>{f'{rate:.2f}'.replace('.', ',')} %</td><td class='n'>{money(part)}</td></tr>" for label, _, rate, part, _ in _held(pay) if part and rate)  # fmt: skip
    held += "".join(f"<tr><td>{label}</td><td></td><td class='n'>{money(part)}</td></tr>" for label, _, rate, part, _ in _held(pay) if part and not rate)  # fmt: skip
    html = f"""<p style="font-size:15pt;margin:0"><b>{esc(pay.employer.name)}</b> <span style="font-size:10pt">— armement à la pêche</span></p><p class="small">{esc(pay.employer.address.line(" · "))} · SIRET {siret_printed(pay.employer.siret, "spaced")} · navire {boat} ({dice.letters(2)} {dice.digits(6)}) · patron {esc(skipper.named("LAST_first"))}</p>
<h2 style="border-left:6px solid #06626d;padding-left:4mm;margin:7mm 0">Bulletin de salaire à la part<br><span style="font-size:10pt;font-weight:normal">marées du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</span></h2>
<p><b>Marin</b> : {pay.employee.civility} {esc(name)}, {esc(pay.home.line())}<br>Matelot, 5e catégorie Enim — n° marin {dice.digits(8)} — sécurité sociale {nir_printed(pay.nir, "dots")}<br>Embarqu{"é" if pay.employee.sex == "M" else "ée"} le {pay.hired_on:%d/%m/%Y} ; visite médicale du {dice.day_before(280, 20, pay.start):%d/%m/%Y}</p>
<div class="cols" style="margin-top:6mm"><div><b>1. Compte du navire</b><table class="rows"><tr><td>Ventes en criée</td><td class="n">{money(crew * 2 + costs)}</td></tr><tr><td>Frais communs (gazole, glace, vivres)</td><td class="n">{money(costs)}</td></tr><tr><td>Net à partager</td><td class="n">{money(crew * 2)}</td></tr><tr><td>Part armement 50 %</td><td class="n">{money(crew)}</td></tr><tr><td>Part équipage 50 %</td><td class="n">{money(crew)}</td></tr><tr><td>Nombre de parts</td><td class="n">{parts}</td></tr><tr><td><b>Salaire brut, une part</b></td><td class="n"><b>{money(pay.gross)}</b></td></tr></table></div>
<div><b>2. Retenues du marin</b><table class="rows">{held}<tr><td><b>Total</b></td><td></td><td class="n"><b>{money(pay.withheld)}</b></td></tr></table></div></div>
<table style="margin-top:8mm;width:120mm;margin-left:50mm"><tr><td>Montant net social</td><td class="n">{money(pay.net_social)}</td></tr><tr><td>Net imposable</td><td class="n">{money(pay.net_taxable)}</td></tr><tr><td>Net à payer avant impôt sur le revenu</td><td class="n">{money(pay.net_before_tax)}</td></tr><tr><td>Prélèvement à la source ({f"{pay.tax_rate:.1f}".replace(".", ",")} %)</td><td class="n">{money(pay.tax)}</td></tr><tr style="font-size:13pt"><td><b>Net à payer</b></td><td class="n"><b>{money(pay.net)}</b></td></tr></table>
<p class="small" style="margin-top:8mm">Réglé par virement le {long_date(pay.paid_on)}. Jours de mer : {dice.number(12, 24)}. Congés payés inclus dans la part. Godaille non soumise : 2 kg par marée. Salaire forfaitaire Enim journalier pour information : {money(dice.amount(48, 70))}.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("sans"), 9.8, "15mm 16mm")


def inmate(dice: Dice) -> Paper:
    """Work in prison: the penitentiary administration's slip, a roll number, the sums then shared between purse, victims and savings for the day of leaving."""
    pay, money = draw(dice, low=310, high=880), dice.table_money()
    pay = replace(pay, transport=0.0, tax=0.0, tax_rate=0.0, net_before_tax=round(pay.gross - pay.withheld, 2), net=round(pay.gross - pay.withheld, 2))  # fmt: skip
    name = pay.employee.named("LAST_first")
    place = replace(dice.address(""), extra="")
    kind = dice.pick(("Maison d'arrêt", "Centre de détention", "Centre pénitentiaire"))
    victims, saved = round(pay.net * 0.1, 2), round(pay.net * 0.1, 2)
    rows = "".join(f"<tr><td>{label}</td><td class='n'>{money(base) if base else ''}</td><td class='n'>{money(rate) if rate else ''}</td><td class='n'>{money(part) if part else ''}</td></tr>" for label, base, rate, part, _ in _held(pay) if part)  # fmt: skip
    year, month = pay.start.year, pay.start.month
    html = f"""<table><tr><td style="width:75mm"><b>MINISTÈRE DE LA JUSTICE</b><br>Direction de l'administration pénitentiaire<br><br>Employeur :<br><b>{kind} de {esc(place.town)}</b><br>{esc(place.street)}<br>{place.postcode} {esc(place.town)}<br>SIRET : {pay.employer.siret}</td><td><div class="box"><b>BULLETIN DE PAIE</b> — personne détenue<br>Mois : {month:02d}/{year}<br>Régime : service général, classe {dice.number(1, 3)}<br>Poste : {dice.pick(("auxiliaire d'étage", "buanderie", "cuisine", "bibliothèque"))}</div></td></tr></table>
<table class="grid" style="margin:6mm 0"><tr><td>N° écrou</td><td>Nom, prénom</td><td>Affectation</td><td>N° de sécurité sociale</td><td>Entré{pay.employee.e} au service le</td></tr><tr><td>{dice.digits(5)}</td><td><b>{esc(name)}</b></td><td>Bât. {dice.pick("ABCD")} cellule {dice.number(101, 340)}</td><td>{pay.nir}</td><td>{pay.hired_on:%d/%m/%Y}</td></tr></table>
<table class="rows"><tr><td></td><td class="right"><i>base</i></td><td class="right"><i>taux %</i></td><td class="right"><i>montant</i></td></tr><tr><td>Heures travaillées ({dice.number(48, 128)} h)</td><td></td><td></td><td class="n">{money(pay.base_pay)}</td></tr>{f"<tr><td>Prime de rendement</td><td></td><td></td><td class='n'>{money(pay.bonus)}</td></tr>" if pay.bonus else ""}<tr><td><b>Rémunération brute</b></td><td></td><td></td><td class="n"><b>{money(pay.gross)}</b></td></tr>{rows}<tr><td>Total des retenues</td><td></td><td></td><td class="n">{money(pay.withheld)}</td></tr></table>
<p style="margin-top:5mm">Montant net social : {money(pay.net_social)}<br>Net imposable : {money(pay.net_taxable)}<br><b>NET À PAYER : {money(pay.net)}</b> — porté au compte nominatif le {pay.paid_on:%d/%m/%Y}</p>
<div class="box small" style="margin-top:4mm;width:115mm"><b>Répartition sur le compte nominatif</b> (art. D. 320 du code de procédure pénale)<table><tr><td>Part disponible</td><td class="n">{money(pay.net - victims - saved)}</td></tr><tr><td>Indemnisation des parties civiles</td><td class="n">{money(victims)}</td></tr><tr><td>Pécule de libération</td><td class="n">{money(saved)}</td></tr></table></div>
<p class="tiny">Solde du compte après opération : {money(dice.amount(20, 900))}. Cantine du mois : {money(dice.amount(10, 120))}. Document remis à l'intéressé{pay.employee.e}, à conserver. Aucune mention du lieu n'est exigée par les tiers ({esc(dice.person("", age=(30, 60)).named("first_LAST"))}, régie des comptes).</p>"""
    truth = fields(pay, employee_name=name, employer_name=f"{kind} de {place.town}", net_pay_before_tax=None)
    return Paper(html, truth, "payslip", "", dice.font("any"), 10, "16mm 17mm")


def umbrella(dice: Dice) -> Paper:
    """A « portage » company: the consultant's activity account (invoices, fees, reserve) above the pay it leaves; a client's name and sums much larger than the wage."""
    pay, money = draw(dice, "company", low=2_100, high=3_900), dice.table_money()
    name = pay.employee.named("first_LAST")
    client = dice.company("", "company")
    fee = round((pay.gross + pay.charged) * 1.17, 2)
    cost = round(fee * 0.07, 2)
    cells = "".join(f"<tr><td>{label}</td><td class='n'>{money(base) if base else ''}</td><td class='n'>{money(part) if part else ''}</td><td class='n'>{money(due) if due else ''}</td></tr>" for label, base, _, part, due in _held(pay))  # fmt: skip
    tiles = "".join(
        f'<div style="flex:1;background:{tone};padding:2.5mm;border-radius:2mm"><span style="font-size:7pt">{label}</span><br><b style="font-size:{size}pt">{money(value)} €</b></div>'
        for label, value, tone, size in (
            ("Montant net social", pay.net_social, "#eef5ee", 10), ("Net à payer avant impôt", pay.net_before_tax, "#eef5ee", 10),
            (f"Impôt prélevé à la source ({f'{pay.tax_rate:.1f}'.replace('.', ',')} %)", pay.tax, "#eef5ee", 10), ("Net payé", pay.net, "#cfe6cf", 13),
        )
    )  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1px solid #2f6b3a"><div><b style="font-size:14pt;color:#2f6b3a">{esc(pay.employer.name)}</b><br><span class="small">portage salarial</span></div><div class="right small">{esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, "halves")} — IDCC 3219</div></div>
<div class="cols" style="margin-top:4mm"><div><b>{esc(name)}</b><br>{lines(pay.home.lines())}</div><div class="small">Période de paie : {month_printed(pay.start.year, pay.start.month, "lower")}<br>Consultant{pay.employee.e} porté{pay.employee.e} depuis le {pay.hired_on:%d/%m/%Y}<br>N° de sécurité sociale : {nir_printed(pay.nir, "spaced")}<br>Virement : {pay.paid_on:%d/%m/%Y}</div></div>
<h3 style="margin-top:5mm;color:#2f6b3a">A — Compte d'activité</h3><table class="rows small"><tr><td>Facture F{pay.start:%y%m}-{dice.digits(3)} — {esc(client.name)}, {esc(client.address.town)} (échéance {dice.day_after(30, 10, pay.end):%d/%m/%Y})</td><td class="n">{money(fee)}</td></tr><tr><td>Frais de gestion 7 %</td><td class="n">-{money(cost)}</td></tr><tr><td>Solde reporté du mois précédent</td><td class="n">{money(dice.amount(40, 900))}</td></tr><tr><td>Coût global de la paie (brut et part patronale)</td><td class="n">-{money(pay.gross + pay.charged)}</td></tr></table>
<h3 style="margin-top:5mm;color:#2f6b3a">B — Bulletin de paie</h3><table class="grid small"><tr><th>Rubrique</th><th class="right">Base</th><th class="right">Part salarié</th><th class="right">Part employeur</th></tr><tr><td>Salaire de base{" et indemnité d'apport d'affaires" if pay.bonus else ""}</td><td class="n">{money(pay.gross)}</td><td></td><td></td></tr><tr><td><b>Salaire brut</b></td><td class="n"><b>{money(pay.gross)}</b></td><td></td><td></td></tr>{cells}{f"<tr><td>Remboursement transport</td><td class='n'>{money(pay.transport)}</td><td></td><td></td></tr>" if pay.transport else ""}<tr><td>Total</td><td></td><td class="n">{money(pay.withheld)}</td><td class="n">{money(pay.charged)}</td></tr></table>
<div style="display:flex;gap:3mm;margin-top:6mm">{tiles}</div><p class="small" style="margin-top:4mm">Net imposable du mois : {money(pay.net_taxable)} € ; depuis janvier : {money(pay.cumul(pay.net_taxable))} €. Réserve financière de 10 % : {money(dice.amount(100, 400))} €, versée en fin de contrat.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", "Inter", 8.8, "13mm 15mm")


def corrected(dice: Dice) -> Paper:
    """A hotel chain's slip on its side that takes the place of another: first paid, put right, difference; only the middle column counts, a second transfer."""
    pay, money = draw(dice, "company", low=1_400, high=2_600), dice.table_money()
    name = pay.employee.named("LAST_first")
    forgot = dice.amount(40, 160)
    first = pay.paid_on
    again = dice.day_after(16, 6, first)
    pay = replace(pay, paid_on=again)
    drop = round(forgot * 0.78, 2)

    def line(label: str, now: float, was: float, bold: bool = False) -> str:
        mark = "font-weight:bold;background:#f0f0f0" if bold else ""
        return f'<tr style="{mark}"><td>{label}</td><td class="n">{money(was)}</td><td class="n">{money(now)}</td><td class="n">{money(now - was)}</td></tr>'

    body = line("Salaire de base", pay.base_pay, pay.base_pay - forgot) + (
        line("Majorations et primes", pay.bonus, pay.bonus) if pay.bonus else ""
    )
    body += line("Dont rappel d'heures de nuit omises (compris ci-dessus)", forgot, 0.0) + line(
        "TOTAL BRUT", pay.gross, pay.gross - forgot, True
    )
    for label, _, _, part, _ in _held(pay):
        if part:
            flat = label == "Complémentaire santé"
            body += line(label, part, part if flat else round(part * (pay.gross - forgot) / pay.gross, 2))
    if pay.transport:
        body += line("Indemnité de transport", pay.transport, pay.transport)
    body += line("MONTANT NET SOCIAL", pay.net_social, pay.net_social - drop, True) + line(
        "NET IMPOSABLE", pay.net_taxable, pay.net_taxable - drop, True
    )
    body += line("NET AVANT IMPÔT", pay.net_before_tax, pay.net_before_tax - drop, True) + line(
        "IMPÔT À LA SOURCE", pay.tax, pay.tax
    )
    body += line("NET À PAYER", pay.net, pay.net - drop, True)
    html = f"""<div style="display:flex;gap:8mm"><div style="flex:0 0 62mm;background:#f6f1e7;padding:5mm;font-size:8.3pt"><b style="font-size:11pt">{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><br>Siret<br>{siret_printed(pay.employer.siret, "dash")}<br>Naf {pay.employer.ape}<br>Convention : hôtels, cafés, restaurants<br><br><b>{esc(name)}</b><br>{lines(pay.home.lines())}<br><br>Sécurité sociale<br>{nir_printed(pay.nir, "slash")}<br>Date d'embauche<br>{pay.hired_on:%d.%m.%Y}<br>Matricule {dice.digits(6)}<br>Niveau II échelon {dice.number(1, 3)}<br><br>Responsable de l'établissement<br>{esc(dice.person("", age=(28, 60)).named("first_LAST"))}</div>
<div style="flex:1"><b style="font-size:14pt">BULLETIN DE SALAIRE RECTIFICATIF</b><br>{month_printed(pay.start.year, pay.start.month, "title")} — annule et remplace le bulletin édité le {first:%d.%m.%Y}<table class="grid" style="margin-top:4mm;font-size:8.6pt"><tr><th>Éléments</th><th class="right">Bulletin annulé</th><th class="right">Bulletin rectifié</th><th class="right">Écart</th></tr>{body}</table>
<p class="small" style="margin-top:4mm">L'écart de {money(drop)} € fait l'objet d'un virement complémentaire. Date de paiement : {again:%d.%m.%Y}. Repas pris : {dice.number(8, 22)}. Solde de congés : {dice.number(2, 24)} jours.</p></div></div>"""
    return Paper(
        html, fields(pay, employee_name=name), "payslip", "", dice.font("sans"), 9.5, "12mm 13mm", page="A4 landscape"
    )


def foster(dice: Dice) -> Paper:
    """A department's slip for a foster carer: each child taken in by first name, hours kept, upkeep sums that are no pay; a public payroll's two columns of codes."""
    pay, money = draw(dice, low=1_600, high=2_700), dice.table_money()
    upkeep = float(dice.number(280, 640))
    pay = replace(pay, transport=upkeep, net_before_tax=round(pay.net_before_tax - pay.transport + upkeep, 2), net=round(pay.net - pay.transport + upkeep, 2))  # fmt: skip
    county, where, seat = dice.pick(
        (
            ("Département de la Gironde", "33074", "Bordeaux Cedex"), ("Département du Nord", "59047", "Lille Cedex"),
            ("Département de l'Isère", "38022", "Grenoble Cedex"), ("Conseil départemental du Finistère", "29196", "Quimper Cedex"),
        )
    )  # fmt: skip
    hall = Address(f"{dice.number(1, 60)} {dice.pick(('rue', 'boulevard', 'place'))} de la Préfecture", where, seat)
    pay = replace(pay, employer=Company(county, pay.employer.siret, "84.11Z", hall, "public"))
    name = pay.employee.named("LAST_first")
    kids = [dice.person("", age=(2, 16)) for _ in range(dice.pick((1, 2)))]
    share = round(pay.base_pay / len(kids), 2)
    last = round(pay.base_pay - share * (len(kids) - 1), 2)
    left = [
        (f"Accueil permanent : {esc(k.first_name)} ({k.birth_date.year})", share if n < len(kids) - 1 else last)
        for n, k in enumerate(kids)
    ]
    if pay.bonus:
        left.append(("Sujétion particulière", pay.bonus))
    one = "".join(f"<tr><td>{label}</td><td class='n'>{money(value)}</td></tr>" for label, value in left)
    two = "".join(
        f"<tr><td>{label}</td><td class='n'>{money(part)}</td></tr>" for label, _, _, part, _ in _held(pay) if part
    )
    html = f"""<p style="border-bottom:3px double #333"><b>{esc(county)}</b> &nbsp; <span class="small">{esc(pay.employer.address.line())} &nbsp; N° SIRET : {siret_printed(pay.employer.siret, "spaced")}</span></p><p class="center" style="font-size:12.5pt;margin:4mm 0"><b>BULLETIN DE PAYE</b><br><span style="font-size:10pt">période du 01/{pay.start.month:02d}/{pay.start.year} au {pay.end:%d/%m/%Y}</span></p>
<table><tr><td style="width:92mm" class="small">Agent n° {dice.digits(6)}<br>Emploi : assistant{pay.employee.e} familial{"e" if pay.employee.sex == "F" else ""}, direction de l'enfance<br>Recruté{pay.employee.e} le {pay.hired_on:%d/%m/%Y}, agrément du {dice.day_before(800, 60, pay.start):%d/%m/%Y}<br>Sécurité sociale : {nir_printed(pay.nir, "spaced")}<br>Référent : {esc(dice.person("", age=(26, 60)).named("first_LAST"))}</td><td>{pay.employee.civility} {esc(name)}<br>{lines(pay.home.lines())}</td></tr></table>
<div class="cols" style="margin-top:7mm"><div><b>GAINS</b><table class="rows">{one}<tr><td><b>Total brut</b></td><td class="n"><b>{money(pay.gross)}</b></td></tr></table><p style="margin-top:4mm"><b>NON SOUMIS</b></p><table class="rows"><tr><td>Indemnités d'entretien</td><td class="n">{money(upkeep)}</td></tr></table></div><div><b>RETENUES</b><table class="rows">{two}<tr><td><b>Total retenues</b></td><td class="n"><b>{money(pay.withheld)}</b></td></tr></table></div></div>
<table style="margin-top:9mm;border:1px solid"><tr>{"".join(f"<td style='padding:2mm'>{label}<br><b>{money(value)}</b></td>" for label, value in (("Net imposable", pay.net_taxable), ("Montant net social", pay.net_social), ("Net à payer avant impôt sur le revenu", pay.net_before_tax), (f"PAS au taux de {pay.tax_rate:.1f}".replace(".", ",") + " %", pay.tax), ("NET À PAYER", pay.net)))}</tr></table>
<p class="small" style="margin-top:4mm">Comptable assignataire : paierie départementale. Paiement du {pay.paid_on:%d/%m/%Y}. Les allocations d'habillement, de rentrée et de Noël sont versées sur l'état de frais ; elles n'entrent pas dans ce bulletin. Heures d'absence de l'enfant : {dice.number(0, 40)}.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("any"), 9.8, "15mm 16mm")


LAYOUTS = {
    "apart_soldier": soldier, "apart_fisher": fisher, "apart_inmate": inmate, "apart_umbrella": umbrella, "apart_corrected": corrected,
    "apart_foster": foster,
}  # fmt: skip
