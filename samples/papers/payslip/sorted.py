"""Sorted layouts: a group's bilingual prose, an ESAT's band, a spreadsheet with dots, a leaflet with boxes to tick."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip import sorted_more
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, draw, fields, nir_printed, siret_printed
from samples.papers.payslip._sorted_kit import dated_stamp, employed_by, flow, held, squares, usage_named
from samples.stationery import sheet, signature, ticked

TONGUES = (
    ("Gross pay", "Social security contributions", "Net before income tax", "Income tax withheld", "Net pay"),
    ("Brutoloon", "Sociale bijdragen", "Netto vóór belasting", "Ingehouden belasting", "Nettoloon"),
    ("Retribuzione lorda", "Contributi previdenziali", "Netto ante imposta", "Imposta trattenuta", "Netto pagato"),
    ("Salario bruto", "Cotizaciones sociales", "Neto antes de impuesto", "Impuesto retenido", "Neto pagado"),
)
WORKSHOPS = ("ESAT Les Ateliers du Lys", "ESAT du Grand Saule", "Association Horizon Bleu – ESAT", "ESAT Jean Moulinet")
FARMS = ("EARL des Grands Prés", "GAEC du Vieux Chêne", "SCEA Château Marsan", "EARL Noirmont Père et Fils", "SCEV La Combe")  # fmt: skip
GROUPS = ("Vandermeulen Holding N.V.", "Northgate Partners plc", "Gruppo Alberti S.p.A.", "Iberlogic S.A.")


def group_prose(dice: Dice) -> Paper:
    """A foreign group's sheet: sentences in French, one boxed summary in two languages with last year beside, the title in the object."""
    pay, money = draw(dice, "company", low=1_400), dice.money()
    who, child = usage_named(dice, pay.employee), dice.children(pay.employee, 1, "")[0]
    chief, turn = dice.person("", age=(35, 60)), dice.number(0, 3)
    name, words = who.named("first_LAST"), TONGUES[turn]
    born = f", né{who.e} {esc(who.birth_name.upper())}" if who.birth_name else ""
    made = pay.paid_on + dt.timedelta(days=dice.number(1, 6))
    year, k = pay.start.year, dice.pick((0.955, 0.97, 0.982))
    rows = [("Rémunération brute", pay.gross), ("Cotisations sociales", -pay.withheld), ("Net avant impôt", pay.net_before_tax), ("Impôt retenu", -pay.tax), (dice.pick(("Net versé", "Net à payer")), pay.net)]  # fmt: skip
    if pay.transport:
        rows.insert(2, ("Transport", pay.transport))
    second = [*words[:2], "—", *words[2:]] if pay.transport else list(words)
    box = "".join(
        f"<tr><td>{a}<br><i class='tiny'>{b}</i></td><td class='n'>{money(round(v * k, 2))}</td><td class='n'><b>{money(v)}</b></td></tr>"
        for (a, v), b in zip(rows, second, strict=True)
    )
    nets = [f"Le net imposable du mois ressort à {money(pay.net_taxable)}", f"le montant net social à {money(pay.net_social)}"]  # fmt: skip
    title = dice.pick(("bulletin de paie", "bulletin de salaire", "fiche de paie"))
    html = f"""<div class="head"><div><b style="font-size:1.25em">{esc(pay.employer.name)}</b><br><span class="small">{esc(pay.employer.address.line(" · "))}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} · a {esc(GROUPS[turn])} company</span></div></div>
<p><b>Objet / {("Subject", "Betreft", "Oggetto", "Asunto")[turn]} : {title} — {month_printed(year, pay.start.month, "lower")}</b></p>
<p class="justify">Le présent document, établi ce jour, {long_date(made, weekday=True)}, {dice.pick(("retrace", "arrête"))} ce qui revient à {who.civility} {esc(name)}{born}, né{who.e} le {long_date(who.birth_date)}, {esc(pay.job.lower())} dans nos services depuis le {long_date(pay.hired_on)} et immatriculé{who.e} à la sécurité sociale sous le numéro {nir_printed(pay.nir, dice.pick(NIR_STYLES))}. La période va du {long_date(pay.start)} au {long_date(pay.end)} et compte {f"{pay.hours:.2f}".replace(".", ",")} heures payées.</p>
<div class="box" style="border:1.4pt solid #333;margin:4mm 12mm"><table class="rows"><tr><th></th><th class="right">{month_printed(year - 1, pay.start.month, "title")}</th><th class="right">{month_printed(year, pay.start.month, "title")}</th></tr>{box}</table></div>
<p class="justify">{nets[0]} et {nets[1]}. Le virement a été fait le {long_date(pay.paid_on)}. Les cotisations comprennent notamment {", ".join(f"{esc(label)} pour {money(value)}" for label, value in held(pay)[:3])}. L’enfant {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)}, est couvert{child.e} par le contrat de santé du groupe.</p>
<div style="margin:8mm 0 0 90mm">Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.named("first_LAST"))}, <i>HR Shared Services</i><br>{signature(dice.number(0, 900))}</div>
<div style="position:fixed;bottom:0" class="small">À remettre à : {who.civility} {esc(name)} — {esc(pay.home.line())} &nbsp;|&nbsp; à conserver sans limitation de durée</div>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("any"), size=10, margin="18mm 20mm")


def workshop_band(dice: Dice) -> Paper:
    """An ESAT: a frame, a seal and a code; the parties in a band on the left, the guardian among them, the title at the bottom."""
    pay, money = employed_by(dice, draw(dice, "association", low=700, high=1_250), WORKSHOPS), dice.table_money()
    people = [dice.person("", age=(28, 64)) for _ in range(2)]
    child, name = dice.children(pay.employee, 1, "")[0], pay.employee.named("first_LAST")
    made = pay.paid_on + dt.timedelta(days=dice.number(1, 9))
    guard = (
        dice.pick(("Curatrice", "Mandataire judiciaire")) if people[0].sex == "F" else dice.pick(("Curateur", "Tuteur"))
    )
    part = [
        ("ÉTABLISSEMENT", f"<b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}"),
        (dice.pick(("TRAVAILLEUR", "USAGER", "PERSONNE ACCOMPAGNÉE")), f"<b>{esc(name)}</b><br>{lines(pay.home.lines())}<br>{nir_printed(pay.nir, dice.pick(NIR_STYLES))}"),
        (guard.upper(), f"{esc(people[0].named('first_LAST'))}<br>{dice.phone()}"),
    ]  # fmt: skip
    part = [part[1], part[2], part[0]] if dice.chance(0.4) else part
    band = "".join(f'<p class="tiny" style="color:#fff">{a}</p><p style="margin-bottom:6mm">{b}</p>' for a, b in part)
    own = round(pay.base_pay * dice.pick((0.1, 0.12, 0.15)), 2)
    top = [("dont rémunération directe de l’ESAT", own), ("dont aide au poste de l’État", round(pay.base_pay - own, 2))]
    if pay.bonus:
        top.append(("dont prime d’intéressement", pay.bonus))
    rows = flow(dice, pay, money)
    body = [rows[0], *((f"&nbsp;&nbsp;<i>{a}</i>", money(v)) for a, v in top), *rows[1:]]
    inner = "".join(f'<tr><td>{a}</td><td class="n">{v}</td></tr>' for a, v in body)
    title = dice.pick(("BULLETIN DE RÉMUNÉRATION GARANTIE", "BULLETIN DE PAIE", "BULLETIN DE SALAIRE"))
    html = f"""<div class="frame"><div class="band">{band}<div style="background:#fff;padding:2mm;width:20mm">{squares(dice)}</div></div><div class="main"><p>Objet : rémunération de {pay.employee.civility} {esc(name)}, {month_printed(pay.start.year, pay.start.month, "lower")}</p><p class="small">Atelier {dice.pick(("espaces verts", "blanchisserie", "conditionnement", "restauration"))} — {f"{pay.hours:.2f}".replace(".", ",")} h — du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}</p><table class="rows">{inner}</table>
<p style="margin-top:4mm">{dice.pick(("Versé le", "Viré au compte de gestion le"))} {date_printed(pay.paid_on, "slash")}</p><p class="small">Enfant à charge déclaré : {esc(child.named("first_last"))}, {max(0, (made - child.birth_date).days // 365)} ans. Remis en présence de {people[1].civility} {esc(people[1].named("first_LAST"))}, témoin, éducat{"rice" if people[1].sex == "F" else "eur"}, qui l’a lu à voix haute.</p>
<div style="display:flex;justify-content:space-between">{dated_stamp("ESAT", dice.pick(("PAYÉ", "PAIE")), "#37713a")}{signature(dice.number(0, 900))}</div><h2 style="text-align:center;border-top:2pt solid #37713a;padding-top:3mm">{title}</h2></div></div><p class="tiny">Édité le {date_printed(made, "slash")} — exemplaire du travailleur, à garder sans limite de temps.</p>"""
    css = ".frame { border: 2.5pt double #37713a; display: flex; min-height: 235mm } .band { width: 30%; background: #37713a; color: #fff; padding: 5mm 4mm } .main { width: 70%; padding: 5mm 6mm }"
    truth = fields(pay, employee_name=name, hire_date=None)
    return sheet("payslip", html, truth, font=dice.font("sans"), size=9, margin="13mm 13mm", css=css)


def dotted_cells(dice: Dice) -> Paper:
    """A spreadsheet printed with its grid and headings: dots to the sums, surname and given name far apart, an older slip quoted."""
    pay, money = draw(dice, "company"), dice.table_money()
    who, mate, bank = pay.employee, dice.partner(pay.employee, ""), dice.address("")
    before = (pay.start - dt.timedelta(days=3)).replace(day=1)
    old = dice.day_before(4, 0, pay.start)
    word = dice.pick(("Décompte de paye", "Feuille de paye", "Décompte de salaire", "Bulletin de paye"))
    rows: list[tuple[str, str, str, str]] = [
        (pay.employer.name, "", "", f"SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}"),
        (pay.employer.address.line(), "", "", f"APE {pay.employer.ape}"),
        ("", "", "", ""),
        (f"Objet : {word.lower()} {dice.pick(('de', '–'))} {month_printed(pay.start.year, pay.start.month, 'lower')}, {dice.pick(('réglé', 'versé', 'viré'))} le {date_printed(pay.paid_on, 'slash')}", "", "", ""),
        ("Concerne :", who.last_name.upper(), "", who.first_name),
        ("", f"né{who.e} le {date_printed(who.birth_date, 'slash')}", "", f"n° SS {nir_printed(pay.nir, dice.pick(NIR_STYLES))}"),
        ("Ayant droit mutuelle", f"{mate.first_name} ({date_printed(mate.birth_date, 'slash')})", "", pay.job),
        ("Domicile", pay.home.line(), "", f"entrée : {date_printed(pay.hired_on, 'slash')}"),
    ]  # fmt: skip
    dots = f'<span class="dots">{"." * 160}</span>'
    sums = [(f"Salaire de base {pay.hours:.2f} h".replace(".", ","), money(pay.base_pay))]
    if pay.bonus:
        sums.append((dice.pick(("Prime de panier", "Prime de rendement", "13e mois (fraction)")), money(pay.bonus)))
    sums += flow(dice, pay, money)
    body = [tuple(esc(c) for c in row) for row in rows]
    wide = {1, 4}
    out = []
    for n, row in enumerate(body, 1):
        cells = "".join(f"<td>{c}</td>" for c in row)
        if n in wide:
            cells = f'<td colspan="3"><b>{row[0]}</b></td><td>{row[3]}</td>'
        out.append(f'<tr><td class="no">{n}</td>{cells}</tr>')
    for n, (label, value) in enumerate(sums, len(body) + 1):
        out.append(f'<tr><td class="no">{n}</td><td colspan="3"><div class="lead">{label} {dots}</div></td><td class="n">{value}</td></tr>')  # fmt: skip
    last = [
        f"Annule et remplace le décompte {month_printed(before.year, before.month, 'lower')} remis le {date_printed(old, 'slash')} (net {money(round(pay.net * 0.96, 2))}) pour ce qui est des congés.",
        f"Prévoyance : {dice.pick(('Mutuelle des Artisans de l’Est', 'Caisse Rhénane de Prévoyance'))}, {bank.line()}",
    ]
    for n, text in enumerate(last, len(body) + len(sums) + 1):
        out.append(f'<tr><td class="no">{n}</td><td colspan="4" class="small">{esc(text)}</td></tr>')
    heads = "".join(f'<td class="no">{c}</td>' for c in " ABCD")
    html = f'<p class="c tiny">{word.split()[0].lower()}s_{pay.start.year}.ods — feuille {pay.start.month}</p><table class="ss"><colgroup><col style="width:5%"><col style="width:24%"><col style="width:28%"><col style="width:13%"><col style="width:30%"></colgroup><tr>{heads}</tr>{"".join(out)}</table>'
    css = ".ss { table-layout: fixed } .ss td { border: .4pt solid #bbb; height: 6mm } .no { background: #eee; text-align: center; color: #555; font-size: 75% } .lead { overflow: hidden; white-space: nowrap } .dots { color: #555; letter-spacing: 1.5pt }"
    truth = fields(pay, employee_name=who.named("LAST_first"))
    return sheet("payslip", html, truth, font=dice.font("sans"), size=9, margin="12mm 12mm", css=css, footer="Page {page}")  # fmt: skip


def farm_leaflet(dice: Dice) -> Paper:
    """A folded leaflet of the farm voucher kind: two halves, boxes ticked or not, « surname, given name » in the row of a table."""
    pay, money = employed_by(dice, draw(dice, "company", high=2_300), FARMS), dice.table_money()
    who, boss, wife = pay.employee, dice.person("", age=(35, 65)), dice.person("", age=(35, 65))
    name = f"{who.last_name.upper()}, {who.first_name}"
    made, mail = pay.paid_on + dt.timedelta(days=dice.number(1, 8)), dice.day_after(25, 12, pay.paid_on)
    seasonal, way = dice.chance(0.6), dice.number(0, 2)
    ways = "<br>".join(
        ticked(
            f"{label} le {date_printed(pay.paid_on, 'slash')}" if n == way else f"{label} le ..../..../....", n == way
        )
        for n, label in enumerate(("virement", "chèque", "espèces"))
    )
    kinds = " ".join(ticked(label, on) for label, on in (("saisonnier", seasonal), ("CDD", not seasonal), ("CDI", False), ("vendanges", False)))  # fmt: skip
    sums = "".join(f'<tr><td>{a}</td><td class="n">{v}</td></tr>' for a, v in flow(dice, pay, money))
    bonus = ticked(f"prime : {money(pay.bonus)}" if pay.bonus else "prime : ........", bool(pay.bonus))
    right = f"""<p><b>Rémunération en euros</b></p><p>{ticked(f"heures normales {pay.hours:.2f} : {money(pay.base_pay)}".replace(".", ",", 1))}<br>{bonus}<br>{ticked("heures supplémentaires : ........", False)}<br>{ticked("<s>nourri(e), logé(e)</s>", False)}</p><table class="rows">{sums}</table><p style="margin-top:3mm">Payé par :<br>{ways}</p>
<p class="tiny">Déclaration à renvoyer avant le {date_printed(mail, "slash")}. Prochain passage du conseiller : {date_printed(mail + dt.timedelta(days=dice.number(5, 30)), "slash")}. {dice.pick(("Conserver ce relevé sans limitation de durée.", "À garder sans limite : il sert à la retraite."))}</p>"""
    left = f"""<p class="c"><b style="font-size:1.5em;letter-spacing:.1em">RELEVÉ</b><br>{dice.pick(("titre simplifié de l’emploi agricole", "titre emploi des exploitations"))} · volet du salarié</p><p>Réf. / date : {dice.digits(6)}-{dice.letters(1)} / {date_printed(made, "slash")}</p>
<p><b>Exploitation</b> {esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} – tél. {dice.phone()}<br>{dice.iban()}<br><span class="small">Chef d’exploitation : {esc(boss.last_name)}, {esc(boss.first_name)} — conjoint{wife.e} collaborat{"rice" if wife.sex == "F" else "eur"} : {esc(wife.last_name)}, {esc(wife.first_name)}</span></p>
<table class="grid"><tr><td>Salarié{who.e}</td><td><b>{esc(name)}</b></td></tr><tr><td>N° d’immatriculation</td><td>{nir_printed(pay.nir, dice.pick(NIR_STYLES))}</td></tr><tr><td>Adresse</td><td>{esc(pay.home.line())}</td></tr><tr><td>Entré{who.e} le</td><td>{date_printed(pay.hired_on, "slash")}</td></tr><tr><td>Mois de travail</td><td>{month_printed(pay.start.year, pay.start.month, "lower")}</td></tr><tr><td>Emploi</td><td>{dice.pick(("ouvrier agricole", "taille et palissage", "conduite de tracteur", "cueillette"))}</td></tr></table><p style="margin-top:4mm">Contrat : {kinds}</p><p>Situation : {ticked("seul(e)", dice.chance(0.5))} {ticked("<s>marié(e)</s>", False)}</p>"""
    html = f'<div class="lf"><div style="border-right:.6pt dotted #777">{left}</div><div>{right}</div></div>'
    css = ".lf { display: flex } .lf > div { width: 50%; padding: 0 7mm; min-height: 170mm }"
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("sans"), size=9, page="A4 landscape", margin="13mm 8mm", css=css)  # fmt: skip


LAYOUTS = {
    "group_prose": group_prose,
    "workshop_band": workshop_band,
    "dotted_cells": dotted_cells,
    "farm_leaflet": farm_leaflet,
    **sorted_more.LAYOUTS,
}
