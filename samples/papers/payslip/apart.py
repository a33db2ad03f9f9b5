"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Address, Company, Dice
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip._draw import Pay, draw, fields, nir_printed, siret_printed
from samples.stationery import PEN, sheet


def _held(pay: Pay) -> list[tuple[str, float, float, float, float]]:
    """Label, base, rate, the worker's part, the employer's."""
    return [(line.label, line.base, line.rate, line.amount, line.employer) for line in pay.lines]


def over_the_border(dice: Dice) -> Paper:
    """A frontier worker's slip from Luxembourg: French words of another law (caisse de pension, classe d'impôt, indice), no SIRET, no net social; a household's tax credit."""
    pay, money = draw(dice, "company", low=2_300, high=3_900), dice.pick((MoneyStyle(".", ",", ""), MoneyStyle(" ", ",", ""), MoneyStyle("'", ".", "")))  # fmt: skip
    name = pay.employee.named(dice.pick(("first_last", "first_LAST")))
    firm = f"{dice.pick(('Ardenne Logistik', 'Moselle Facility', 'Kirchberg Services', 'Alzette Pneus', 'Résidence Um Bierg'))} {dice.pick(('S.à r.l.', 'S.A.'))}"
    seat = f"{dice.number(2, 90)}, {dice.pick(('rue de Bettembourg', 'route de Longwy', 'Zone Op Zaemer'))}, L-{dice.number(3_200, 4_990)} {dice.pick(('Esch-sur-Alzette', 'Bascharage', 'Dudelange'))}"
    parts = [
        ("Caisse de maladie, soins", 2.80),
        ("Caisse de maladie, espèces", 0.25),
        ("Caisse de pension", 8.0),
        ("Assurance dépendance", 1.4),
    ]
    sums = [(label, rate, round(pay.gross * rate / 100, 2)) for label, rate in parts]
    held = round(sum(value for _, _, value in sums), 2)
    credit, tax = 50.0, round(pay.gross * dice.number(3, 11) / 100, 2)
    net = round(pay.gross - held - tax + credit, 2)
    grade, base = dice.number(1, 3), "1" if dice.chance(0.5) else "1a"
    rows = "".join(
        f"<tr><td>{label}</td><td class='n'>{money(pay.gross)}</td><td class='n'>{money(rate)} %</td><td class='n'>{money(value, sign='-')}</td></tr>"
        for label, rate, value in sums
    )
    html = f"""<div style="display:flex"><div style="flex:1;background:#1f4e5f;color:#fff;padding:4mm"><b style="font-size:12.5pt">{firm}</b><br>{seat}<br><span class="small">RCS Luxembourg B {dice.digits(6)} — matricule employeur {dice.digits(4)} {dice.digits(4)}</span></div><div style="flex:0 0 62mm;border:1px solid #1f4e5f;padding:4mm">DÉCOMPTE DE RÉMUNÉRATION<br><b>{month_printed(pay.start.year, pay.start.month, "title")}</b><br><span class="small">non périodique : néant</span></div></div>
<div class="cols" style="margin:6mm 0"><div class="small">Entrée : {pay.hired_on:%d.%m.%Y}<br>Classe d'impôt : {base}<br>Indice : {dice.number(921, 968)},{dice.digits(2)}<br>Qualification : salarié{pay.employee.e} non qualifié{pay.employee.e}, groupe {grade}<br>Heures : {dice.number(152, 184)},00 &nbsp; Congé restant : {dice.number(20, 190)} h</div><div>{pay.employee.civility.replace("M.", "Monsieur").replace("Mme", "Madame")}<br>{esc(name)}<br>{lines(pay.home.lines())}<br>FRANCE</div></div>
<table class="lux"><tr><th>Libellé</th><th class="right">Base</th><th class="right">Taux</th><th class="right">EUR</th></tr><tr><td>Salaire mensuel</td><td></td><td></td><td class="n">{money(pay.base_pay)}</td></tr>{f"<tr><td>Heures de nuit et de dimanche</td><td></td><td></td><td class='n'>{money(pay.bonus)}</td></tr>" if pay.bonus else ""}<tr class="s"><td>Total brut</td><td></td><td></td><td class="n">{money(pay.gross)}</td></tr>{rows}<tr class="s"><td>Total cotisations</td><td></td><td></td><td class="n">{money(held, sign="-")}</td></tr><tr><td>Impôt retenu, classe {base} (fiche de retenue du {dice.day_before(200, 40, pay.start):%d.%m.%Y})</td><td></td><td></td><td class="n">{money(tax, sign="-")}</td></tr><tr><td>Crédit d'impôt salarié (CIS)</td><td></td><td></td><td class="n">{money(credit)}</td></tr><tr class="s" style="font-size:11.5pt"><td>Net à payer</td><td></td><td></td><td class="n">{money(net)}</td></tr></table>
<p class="small" style="margin-top:5mm">Payé le {pay.paid_on:%d.%m.%Y} sur {dice.iban()[:9]} … BIC SOGEFRPP. Cumul brut de l'année : {money(pay.cumul(pay.gross))}. Chèques-repas : 18 x 2,80 retenus sur le décompte suivant. Contact paie : {esc(dice.person("", age=(26, 58)).named("first_last"))}, +352 27 00 {dice.digits(2)} {dice.digits(2)}.</p>"""
    truth = fields(pay, employee_name=name, employer_name=firm, siret=None, net_taxable_pay=None, net_social_pay=None, net_pay_before_tax=None, net_pay=net, social_security_number=None)  # fmt: skip
    return Paper(html, truth, "payslip", ".lux td,.lux th{border-bottom:.5px solid #9bb;padding:1.2mm 2mm}.s td{font-weight:bold;background:#edf3f5}", dice.font("sans"), 9.8, "13mm 15mm")  # fmt: skip


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


def written_on(dice: Dice) -> Paper:
    """A small firm's plain slip on which a social worker wrote by pen: a mean of three months, the file's number, a ring around a sum, « vu » and a day; a stamp « copie »."""
    pay, money = draw(dice, "company", low=1_350, high=2_300), dice.table_money()
    name = pay.employee.named("LAST_FIRST")
    seen = dice.day_after(60, 9, pay.paid_on)
    pen = f"position:absolute;font-family:{PEN};color:{dice.pick(('#b3202a', '#1c3f94'))};white-space:nowrap"
    mean, other = round(pay.net * 1.04, 2), round(pay.net * 0.93, 2)

    def figure(value: float) -> str:
        return f"{value:.0f}".rjust(4)

    cells = "".join(f"<tr><td>{label}</td><td class='n'>{money(base) if base else ''}</td><td class='n'>{money(rate) if rate else ''}</td><td class='n'>{money(part) if part else ''}</td><td class='n'>{money(due) if due else ''}</td></tr>" for label, base, rate, part, due in _held(pay))  # fmt: skip
    notes = "".join(
        f'<div style="{pen};left:{x}mm;top:{y}mm;font-size:{size}pt;transform:rotate({turn}deg)">{text}</div>'
        for x, y, size, turn, text in (
            (112, 1, 17, -2, f"dossier {dice.digits(4)} — vu le {seen:%d/%m}"), (20, 232, 19, -3, f"moy. 3 mois = {figure(mean)} €"), (20, 243, 16, -3, f"({figure(other)} le mois d'avant, heures sup en +)"),
            (112, 236, 16, 2, "reste : avis d'impôt à fournir"),
        )
    )  # fmt: skip
    foot = "".join(f"<tr><td>{label}</td><td class='n'>{money(value)}</td><td class='n'>{money(pay.cumul(value))}</td></tr>" for label, value in (("Brut", pay.gross), ("Net imposable", pay.net_taxable), ("Montant net social", pay.net_social)))  # fmt: skip
    html = f"""<div style="position:relative;padding-top:14mm">{notes}<div style="position:absolute;right:4mm;top:254mm;border:2px solid #555;color:#555;padding:1mm 4mm;transform:rotate(8deg);font-size:13pt">COPIE</div>
<table class="w" style="margin-top:0"><tr><td style="width:50%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>Siret : {siret_printed(pay.employer.siret, "plain")}<br>Code NAF : {pay.employer.ape}</td><td><b>Bulletin de salaire</b><br>Période du {pay.start:%d/%m/%y} au {pay.end:%d/%m/%y}<br>Paiement le {pay.paid_on:%d/%m/%y} par virement<br>Congés restants : {dice.number(1, 28)} jours</td></tr><tr><td>Matricule {dice.digits(4)}<br>N° SS {nir_printed(pay.nir, "key")}<br>Entrée le {pay.hired_on:%d/%m/%y}<br>Emploi : {esc(pay.job)}, échelon {dice.number(3, 9)}<br>Horaire {money(pay.hours)}</td><td style="padding:7mm 4mm">{pay.employee.civility} {esc(name)}<br>{lines(pay.home.lines())}</td></tr></table>
<table class="w" style="margin-top:3mm"><tr><th>Désignation</th><th>Base</th><th>Taux</th><th>Part salarié</th><th>Part patronale</th></tr><tr><td>Salaire mensuel</td><td class="n">{money(pay.hours)}</td><td></td><td class="n">{money(pay.base_pay)}</td><td></td></tr>{f"<tr><td>Heures supplémentaires 25 %</td><td></td><td></td><td class='n'>{money(pay.bonus)}</td><td></td></tr>" if pay.bonus else ""}<tr><td><b>Salaire brut</b></td><td></td><td></td><td class="n"><b>{money(pay.gross)}</b></td><td></td></tr>{cells}<tr><td>Total des cotisations</td><td></td><td></td><td class="n">{money(pay.withheld)}</td><td class="n">{money(pay.charged)}</td></tr>{f"<tr><td>Remboursement transport</td><td></td><td></td><td class='n'>{money(pay.transport)}</td><td></td></tr>" if pay.transport else ""}<tr><td>Net à payer avant impôt sur le revenu</td><td></td><td></td><td class="n">{money(pay.net_before_tax)}</td><td></td></tr><tr><td>Impôt sur le revenu prélevé à la source</td><td class="n">{money(pay.net_taxable)}</td><td class="n">{money(pay.tax_rate)}</td><td class="n">{money(pay.tax)}</td><td></td></tr></table>
<div class="cols" style="margin-top:3mm"><div><table class="w small"><tr><th></th><th>Mois</th><th>Année</th></tr>{foot}</table></div><div style="text-align:right">Net payé : <span style="border:1.6pt solid #b3202a;border-radius:50%;padding:1.5mm 4mm;font-size:12pt"><b>{money(pay.net)}</b></span> euros</div></div></div>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.pick(("Liberation Sans", "FreeSans", "DejaVu Sans Condensed")), size=8.8, margin="11mm 14mm", css=".w td,.w th{border:.7px solid #222;padding:.6mm 1.6mm}")  # fmt: skip


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
    "apart_over_the_border": over_the_border, "apart_fisher": fisher, "apart_inmate": inmate, "apart_written_on": written_on, "apart_corrected": corrected,
    "apart_foster": foster,
}  # fmt: skip
