"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MONTHS, MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip._draw import Pay, contributions, draw, fields, nir_printed, rate_printed, siret_printed
from samples.stationery import STYLE, at, signature, table, ticked

PLAIN = MoneyStyle(" ", ",", "")
EUROS = MoneyStyle(" ", ",", " €")
DOTTED = MoneyStyle("", ".", "")
VILLAGES = ("Saint-Aubin-des-Prés", "Montclar-la-Rivière", "Villers-sous-Orne", "Lanvéoc-le-Haut", "Puy-Chalard")


def three_given(dice: Dice, person: Person) -> Person:
    """The person with three given names, unless a dossier fixed who it is."""
    if "person" in dice.given:
        return person
    more = [name for name in dice.person("", sex=person.sex).first_names if name not in person.first_names]
    pool = [
        *person.first_names,
        *more,
        "Marie" if person.sex == "F" else "Joseph",
        "Rose" if person.sex == "F" else "Alain",
    ]
    return replace(person, first_names=tuple(dict.fromkeys(pool))[:3])


def notary_office(dice: Dice) -> Paper:
    """An office of notaries; the employee speaks; every value in capitals straight after its colon."""
    pay = draw(dice, "company", 1_500, 3_400)
    partner, accountant = dice.person("").named("first_LAST"), dice.person("").named("first_LAST")
    if "employer" not in dice.given:
        firm = f"SCP {dice.person('').last_name} et {dice.person('').last_name}, notaires associés"
        pay = replace(pay, employer=replace(pay.employer, name=firm))
    person = pay.employee
    name = f"{person.last_name.upper()} {person.first_name}"
    month = month_printed(pay.start.year, pay.start.month, "upper")
    old, bank, lord = dice.address(""), dice.address(""), dice.person("")
    html = f"""<table><tr><td><b style="font-variant:small-caps;font-size:12pt">{esc(pay.employer.name)}</b><br><i>Office notarial</i><br>{lines(pay.employer.address.lines())}<br>SIRET:{siret_printed(pay.employer.siret, "spaced")}</td><td class="right">{esc(pay.employer.address.town)}, le {long_date(pay.paid_on)}</td></tr></table>
<h2 class="center" style="margin:9mm 0 5mm">FEUILLE DE PAIE</h2><p class="justify">Je soussigné{person.e} {esc(name)}, demeurant {esc(pay.home.line())}, précédemment {esc(old.line())} (logement de {lord.civility} {esc(lord.named("first_LAST"))}, bailleur, quitté depuis lors), reconnais avoir reçu ce jour de l'office ci-dessus, par virement de la banque tenant son compte de gestion, la Caisse Mutuelle des Offices, {esc(bank.line())}, la paie dont le détail suit.</p>
<div style="margin:5mm 0 5mm 8mm;line-height:1.75">Emploi:{esc(pay.job.upper())}<br>Numéro de sécurité sociale:{nir_printed(pay.nir, "key")}<br>Au service de l'office depuis le:{date_printed(pay.hired_on, "capital")}<br>Mois payé:{month}<br>Heures:{PLAIN(pay.hours)}<br>Salaire fixe:{EUROS(pay.base_pay)}{f"<br>Gratification:{EUROS(pay.bonus)}" if pay.bonus else ""}<br>Salaire brut:{EUROS(pay.gross)}<br>Retenues à ma charge:{EUROS(pay.withheld)}<br>Charges de l'office:{EUROS(pay.charged)}{f"<br>Titres de transport rendus:{EUROS(pay.transport)}" if pay.transport else ""}<br>Montant net social:{EUROS(pay.net_social)}<br>Net imposable:{EUROS(pay.net_taxable)}<br>Net à payer avant impôt sur le revenu:{EUROS(pay.net_before_tax)}<br>Impôt retenu à la source ({PLAIN(pay.tax_rate)} %):{EUROS(pay.tax)}<br><b>Net à payer:{EUROS(pay.net)}</b></div>
<p class="small justify">Paie établie d'après les calculs de {esc(accountant)}, expert-comptable, et visée par Maître {esc(partner)}, notaire. Caisse de retraite et de prévoyance du notariat, affiliation n° {dice.digits(8)}. Le net social est celui que l'on déclare pour la prime d'activité.</p><div class="sign"><div>L'employé{person.e}<br>{signature(dice.number(1, 40))}</div><div>Pour l'office</div></div>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", STYLE, "P052", 10.5, "18mm 22mm")


def app_row(dice: Dice) -> Paper:
    """A page of an application on a narrow sheet: an employer certifies, one heading row over one row of figures."""
    pay = draw(dice, None, 1_300, 2_900)
    person = three_given(dice, pay.employee)
    name = f"{' '.join(person.first_names)} {person.last_name}"
    kid = dice.person("", age=(2, 12)).first_name
    money = MoneyStyle("\u202f", ",", "")
    month = f"{MONTHS[pay.start.month - 1]} {pay.start.year}"
    row = [f"{pay.paid_on:%d/%m/%y}", money(pay.gross), money(pay.net_social), money(pay.net_taxable), money(pay.net_before_tax), money(pay.tax), f"<b>{money(pay.net)}</b>"]  # fmt: skip
    heads = ("Date", "Brut", "Net social", "Net imposable", "Avant impôt", "Impôt", "Versé")
    chips = "".join(
        f"<div style='border-bottom:.4pt solid #ccd;padding:1.2mm 0'>{line.label}<span style='float:right'>{money(line.amount)}</span></div>"
        for line in pay.lines
        if line.amount
    )
    html = f"""<div style="background:#12324a;color:#fff;padding:3mm 4mm;border-radius:2mm">‹ &nbsp; <b>Mes feuilles de paye</b><span style="float:right">{dice.number(7, 22):02d}:{dice.number(0, 59):02d} ▮▮▯</span></div><p style="font-size:13pt;margin:5mm 0 1mm"><b>Feuille de paye · {month}</b></p><p>{esc(pay.employer.name)} certifie que</p>
<div class="box" style="border-radius:2mm"><b style="font-size:11pt">{esc(name)}</b><br><span class="small">☎ {dice.phone()} · SIRET {siret_printed(pay.employer.siret, "plain")} · IBAN {dice.iban()}<br>N° SS {nir_printed(pay.nir, "spaced")} · {esc(pay.job)} · entrée le {pay.hired_on:%d/%m/%Y}</span></div><p>a reçu, pour {month}, les sommes de la ligne ci-dessous.</p>{table([row], heads, cls="grid small")}
<p style="margin-top:5mm"><b>Détail des retenues</b></p><div class="small">{chips}<div class="b" style="padding-top:1mm">Somme des retenues<span style="float:right">{money(pay.withheld)}</span></div>{f'<div>Navette et abonnement, remboursés<span style="float:right">{money(pay.transport)}</span></div>' if pay.transport else ""}</div>
<p class="small" style="margin-top:4mm">Enfant ouvrant droit à la mutuelle : {esc(kid)} (jusqu'au {date_printed(pay.end + dt.timedelta(days=420), "slash")}). Entretien professionnel : {date_printed(pay.end + dt.timedelta(days=33), "slash")} à 9 h.</p><p class="right">Pour le directeur, par délégation,<br>M. {esc(dice.person("", sex="M").named("first_last"))}</p><p class="tiny">{lines(pay.employer.address.lines())} · À garder sans limite de durée.</p>"""
    truth = fields(pay, employee_name=name)
    return Paper(html, truth, "payslip", STYLE, "Roboto", 9, "7mm 8mm", "148mm 235mm")


def agency_steps(dice: Dice) -> Paper:
    """A home-help franchise: a coloured band at the side, a table of dated steps, surname and given name far apart."""
    pay = draw(dice, "company", 800, 2_300)
    person = pay.employee
    name = f"{person.last_name.upper()} {person.first_name}"
    client, guardian = dice.person("", age=(76, 90)), dice.person("", age=(35, 60))
    spouse = dice.person("").first_name
    made = pay.end + dt.timedelta(days=1)
    paid = max(pay.paid_on, made + dt.timedelta(days=1))
    pay = replace(pay, paid_on=paid)
    month = month_printed(pay.start.year, pay.start.month, "lower")
    steps = [
        [f"{pay.start:%d/%m/%Y}", "Ouverture de la période", "planning accepté"],
        [
            f"{pay.start + dt.timedelta(days=14):%d/%m/%Y}",
            "Pointage de quinzaine",
            f"{PLAIN(round(pay.hours / 2, 2))} h",
        ],
        [f"{pay.end:%d/%m/%Y}", "Clôture de la période", f"{PLAIN(pay.hours)} h"],
        [f"{made:%d/%m/%Y}", "Calcul de la paie", f"brut {EUROS(pay.gross)}"],
        [f"{paid:%d/%m/%Y}", "Virement", f"{EUROS(pay.net)}"],
    ]
    sums = [
        ["Rémunération de base", PLAIN(pay.base_pay)],
        *([["Majoration dimanches et fériés", PLAIN(pay.bonus)]] if pay.bonus else []),
        ["Rémunération brute", PLAIN(pay.gross)],
        ["Cotisations et contributions du salarié", PLAIN(pay.withheld, sign="-")],
        *([["Frais kilométriques", PLAIN(pay.transport)]] if pay.transport else []),
        ["Net avant impôt", PLAIN(pay.net_before_tax)],
        [f"Prélèvement à la source, taux {PLAIN(pay.tax_rate)} %", PLAIN(pay.tax, sign="-")],
        ["Net versé", PLAIN(pay.net)],
        ["Pour information : net social", PLAIN(pay.net_social)],
        ["Pour information : net imposable", PLAIN(pay.net_taxable)],
    ]
    band = f"""<div style="position:absolute;left:0;top:0;width:40mm;height:270mm;background:#2f7d6b;color:#fff;padding:5mm 4mm" class="small"><p style="font-size:15pt"><b>Bras<br>Dessus</b></p><p>le réseau des aides à domicile</p><p style="margin-top:14mm">Agence franchisée indépendante</p><p>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>{dice.phone()}</p><p>SIRET<br>{siret_printed(pay.employer.siret, "halves")}</p><p style="margin-top:16mm">Tête de réseau :<br>Bras Dessus Réseau SAS<br>{lines(dice.address("").lines())}<br>SIRET {dice.siret()}</p></div>"""
    html = f"""{band}<div style="margin-left:47mm"><h1 style="text-align:left">RELEVÉ</h1><p>Le {long_date(paid)}, nous avons viré au nom de la personne désignée ci-dessous sa paie du mois de {month}.</p><table class="grid"><tr><td style="width:30%">Nom</td><td>{esc(person.last_name.upper())}</td></tr><tr><td>N° Sécurité sociale</td><td>{nir_printed(pay.nir, "slash")}</td></tr><tr><td>Poste</td><td>{esc(pay.job)}, depuis le {pay.hired_on:%d/%m/%Y}</td></tr><tr><td>Interventions chez</td><td>{client.civility} {esc(client.named("first_LAST"))}, représenté{client.e} par {guardian.civility} {esc(guardian.named("first_LAST"))}, curatelle renforcée</td></tr><tr><td>Conjoint couvert</td><td>{esc(spouse)}, mutuelle obligatoire</td></tr><tr><td>Prénom</td><td>{esc(person.first_name)}</td></tr></table>
<p style="margin-top:5mm"><b>Les étapes de la période</b></p>{table(steps, ("Date", "Étape", ""), cls="rows")}<p style="margin-top:5mm"><b>Les sommes</b></p>{table(sums, ("", "Euros"), cls="grid", numbers=(1,))}<p class="small" style="margin-top:4mm"><b>Barème de la branche</b> (taux horaire brut) : degré 1 : 12,02 € — degré 2 : 12,38 € — degré 3 : 13,10 €. Plafond mensuel de la sécurité sociale : 3 925,00 €. Indemnité kilométrique : 0,38 €.</p></div>"""
    return Paper(
        f"<div style='position:relative'>{html}</div>",
        fields(pay, employee_name=name),
        "payslip",
        STYLE,
        "Carlito",
        10.5,
        "12mm 14mm 12mm 10mm",
    )


def town_ticks(dice: Dice) -> Paper:
    """A village's typed form: boxes ticked or struck, the given name over the surname, the sums of last year beside this year's."""
    pay = draw(dice, "public", 1_400, 2_600)
    if "employer" not in dice.given:
        pay = replace(pay, employer=replace(pay.employer, name=f"Commune de {dice.pick(VILLAGES)}"))
    person = pay.employee
    name = f"{person.first_name} {person.last_name}"
    year, mayor = pay.start.year, dice.person("").named("first_LAST")
    permanent = dice.chance(0.5)

    def last(value: float) -> str:
        return DOTTED(round(value * 12 * 0.97 + 3.4, 2))

    def three(label: str, value: float) -> list[str]:
        return [label, last(value), DOTTED(pay.cumul(value)), DOTTED(value)]

    rows = [
        three("TRAITEMENT BRUT", pay.base_pay),
        *([three("REGIME INDEMNITAIRE", pay.bonus)] if pay.bonus else []),
        three("TOTAL BRUT", pay.gross),
        three("RETENUES OUVRIERES", pay.withheld),
        *([three("FORFAIT TRANSPORT", pay.transport)] if pay.transport else []),
        three("MONTANT NET SOCIAL", pay.net_social),
        three("NET IMPOSABLE", pay.net_taxable),
        three("NET A PAYER AVANT IMPOT", pay.net_before_tax),
        three(f"IMPOT A LA SOURCE {DOTTED(pay.tax_rate)} %", pay.tax),
        three("NET A PAYER", pay.net),
    ]
    struck = "<s>stagiaire</s>"
    html = f"""<p>MAIRIE<br>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}</p><p>Tél. {dice.phone()} &nbsp; SIRET {siret_printed(pay.employer.siret, "spaced")}<br>Compte de la commune {dice.iban()}</p><p class="center" style="font-size:13pt;margin:6mm"><u>BULLETIN DE PAYE</u><br>{month_printed(pay.start.year, pay.start.month, "plain_upper")}</p>
<p>Concerne :</p><p style="margin-left:20mm">{esc(person.first_name)}<br>{esc(person.last_name)}<br><br>{lines(pay.home.lines())}</p><p>{ticked("titulaire", permanent)} &nbsp; {ticked(struck, False)} &nbsp; {ticked("contractuel", not permanent)} &nbsp;&nbsp;|&nbsp;&nbsp; {ticked("temps complet", pay.hours > 150)} &nbsp; {ticked("temps non complet", pay.hours <= 150)} ({DOTTED(pay.hours)} h)</p><p>Emploi : {esc(pay.job)}<br>Entré{person.e} le : {date_printed(pay.hired_on, "dot")}<br>Immatriculation : {nir_printed(pay.nir, "dots")}</p>
{table(rows, ("", f"ANNEE {year - 1}", f"ANNEE {year}", "CE MOIS"), cls="grid", numbers=(1, 2, 3))}<p class="small" style="margin-top:4mm">Rappel : plafond mensuel de sécurité sociale 3925.00 ; SMIC mensuel 1801.80 ; indice majoré plancher 366.<br>Part de la commune : {DOTTED(pay.charged)}.</p><p style="margin-top:6mm">Mandat payé par le comptable public, virement sur le compte de l'agent :</p><p style="margin-left:20mm">{date_printed(pay.paid_on, "padded")}</p><p class="right">Le maire, {esc(mayor)}</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", STYLE, "Courier Prime", 10.5, "15mm 17mm")


def _section_rows(pay: Pay, money: MoneyStyle) -> str:
    out, seen = "", ""
    for line, cells in zip(pay.lines, contributions(pay, money), strict=True):
        if line.section != seen:
            seen = line.section
            out += f'<tr><td colspan="5" style="color:#5b3df5;padding-top:2mm"><b>{seen.capitalize()}</b></td></tr>'
        out += f"<tr><td>{cells[0]}</td>" + "".join(f'<td class="num">{cell}</td>' for cell in cells[1:]) + "</tr>"
    return out


def web_payroll(dice: Dice) -> Paper:
    """A young firm's payroll on the web: wide white sheet, violet headings, three cards of nets at the foot, leave in tiles."""
    pay, money = draw(dice, "company", 1_900, 3_600), MoneyStyle("\u202f", ",", "\u00a0€")
    name = f"{pay.employee.first_name} {pay.employee.last_name}"
    left = dice.number(3, 19)
    cards = [
        ("Net à payer avant impôt", pay.net_before_tax),
        (f"Prélèvement à la source ({PLAIN(pay.tax_rate)} %)", pay.tax),
        (f"Net payé le {pay.paid_on:%d/%m/%Y}", pay.net),
    ]
    tiles = "".join(
        f"<div style='flex:1;background:#f3f1ff;border-radius:2mm;padding:2.5mm'><span class='small'>{label}</span><br><b style='font-size:13pt'>{money(value)}</b></div>"
        for label, value in cards
    )
    html = f"""<div class="cols"><div><b style="font-size:15pt">Bulletin de paie</b><br>{month_printed(pay.start.year, pay.start.month, "title")}<br><span class="small">Du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</span></div><div class="right small"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "plain")} · NAF {pay.employer.ape}<br>Urssaf : URSSAF Île-de-France, TSA 60012, 93517 Montreuil Cedex</div></div>
<div class="cols small" style="margin:5mm 0"><div>Emploi<br><b>{esc(pay.job)}</b><br>Statut<br><b>Non cadre</b><br>Convention collective<br><b>Syntec (IDCC 1486)</b></div><div>Entrée<br><b>{pay.hired_on:%d/%m/%Y}</b><br>Ancienneté<br><b>{max((pay.end - pay.hired_on).days // 365, 0)} an(s)</b><br>N° de sécurité sociale<br><b>{nir_printed(pay.nir, "spaced")}</b></div><div style="border-left:2px solid #5b3df5;padding-left:4mm;font-size:11pt">{esc(name)}<br>{lines(pay.home.lines())}</div></div>
<table class="small"><tr><th></th><th class="num">Base</th><th class="num">Taux</th><th class="num">Salarié</th><th class="num">Employeur</th></tr><tr><td>Salaire de base</td><td class="num">{PLAIN(pay.hours)}</td><td></td><td class="num">{PLAIN(pay.base_pay)}</td><td></td></tr>{f'<tr><td>Prime exceptionnelle</td><td></td><td></td><td class="num">{PLAIN(pay.bonus)}</td><td></td></tr>' if pay.bonus else ""}<tr style="border-top:1px solid #5b3df5"><td><b>Rémunération brute</b></td><td></td><td></td><td class="num"><b>{PLAIN(pay.gross)}</b></td><td></td></tr>{_section_rows(pay, PLAIN)}<tr style="border-top:1px solid #5b3df5"><td><b>Total des cotisations</b></td><td></td><td></td><td class="num">{PLAIN(pay.withheld)}</td><td class="num">{PLAIN(pay.charged)}</td></tr>{f'<tr><td>Abonnement de transport (50 %)</td><td></td><td></td><td class="num">{PLAIN(pay.transport)}</td><td></td></tr>' if pay.transport else ""}<tr><td><b>Montant net social</b></td><td></td><td></td><td class="num"><b>{PLAIN(pay.net_social)}</b></td><td></td></tr></table>
<div style="display:flex;gap:3mm;margin:6mm 0 4mm">{tiles}</div><div class="cols small"><div>Net imposable : {money(pay.net_taxable)}<br>Net imposable cumulé : {money(pay.cumul(pay.net_taxable))}<br>Brut cumulé : {money(pay.cumul(pay.gross))}</div><div>Coût global : {money(pay.gross + pay.charged)}<br>Tickets restaurant : {left} à 9,00 € (part employeur 5,40 €)</div><div>Congés acquis : {PLAIN(2.08 * 6)} · pris : {PLAIN(float(dice.number(0, 5)))}<br>RTT restants : {PLAIN(float(dice.number(0, 9)))}</div></div><p class="tiny">Gestionnaire : {esc(dice.person("").named("first_last"))}. Conservez ce bulletin sans limitation de durée. www.service-public.fr, rubrique cotisations sociales.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", STYLE, "Inter", 9, "13mm 14mm")


def state_service(dice: Dice) -> Paper:
    """The slip a collecting body makes for very small employers: its own letterhead, number and address before the employer's."""
    pay = draw(dice, "company", 700, 2_300)
    name = f"{pay.employee.last_name.upper()} {pay.employee.first_name.upper()}"
    taken = pay.end + dt.timedelta(days=44)
    rows = [
        ["", cells[0], cells[1], cells[2], cells[3], cells[2] and "", cells[4]] for cells in contributions(pay, PLAIN)
    ]
    body = "".join(
        f'<tr><td>{r[1]}</td><td class="num">{r[2]}</td><td class="num">{r[3]}</td><td class="num">{r[4]}</td><td class="num">{r[6]}</td></tr>'
        for r in rows
    )
    foot = [
        ["Montant net social", PLAIN(pay.net_social)],
        ["Net à payer avant impôt sur le revenu", PLAIN(pay.net_before_tax)],
        [f"Impôt sur le revenu prélevé à la source (taux non personnalisé {PLAIN(pay.tax_rate)} %)", PLAIN(pay.tax)],
        ["Net payé", PLAIN(pay.net)],
        ["Montant net imposable", PLAIN(pay.net_taxable)],
    ]
    html = f"""<table class="small"><tr><td style="width:55%"><b style="font-size:12pt;color:#1a4f8b">Titre emploi service</b><br>Centre national des titres simplifiés<br>TSA 80119 — 69833 Saint-Priest Cedex 9<br>SIRET du centre : {dice.siret()} — {dice.phone()}</td><td class="right">Volet social n° {dice.digits(9)}<br>enregistré le {pay.end + dt.timedelta(days=2):%d/%m/%Y}<br>Code employeur Z{dice.digits(11)}</td></tr></table><h2 class="center" style="background:#1a4f8b;color:#fff;padding:1.5mm;margin:3mm 0">BULLETIN DE PAIE</h2>
<table class="grid"><tr><th style="width:50%">Employeur</th><th>Salarié</th></tr><tr><td>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>SIRET : {siret_printed(pay.employer.siret, "spaced")}<br>APE : {pay.employer.ape}</td><td>{esc(name)}<br>{lines(pay.home.lines())}<br>N° Sécurité sociale : {nir_printed(pay.nir, "key")}<br>Emploi : {esc(pay.job)}</td></tr></table>
<table class="grid small" style="margin:3mm 0"><tr><th>Période d'emploi</th><th>Date d'embauche</th><th>Date de paiement</th><th>Heures rémunérées</th><th>Contrat</th></tr><tr><td>du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</td><td>{pay.hired_on:%d/%m/%Y}</td><td>{pay.paid_on:%d/%m/%Y}</td><td>{PLAIN(pay.hours)}</td><td>CDI</td></tr></table>
<table class="grid small"><tr><th>Rubriques</th><th>Base</th><th>Taux salarial</th><th>Part salarié</th><th>Part employeur</th></tr><tr><td>Salaire de base</td><td></td><td></td><td class="num">{PLAIN(pay.base_pay)}</td><td></td></tr>{f'<tr><td>Prime</td><td></td><td></td><td class="num">{PLAIN(pay.bonus)}</td><td></td></tr>' if pay.bonus else ""}<tr class="b"><td>Salaire brut</td><td></td><td></td><td class="num">{PLAIN(pay.gross)}</td><td></td></tr>{body}<tr class="b"><td>Total</td><td></td><td></td><td class="num">{PLAIN(pay.withheld)}</td><td class="num">{PLAIN(pay.charged)}</td></tr>{f'<tr><td>Indemnité non soumise : transport</td><td></td><td></td><td class="num">{PLAIN(pay.transport)}</td><td></td></tr>' if pay.transport else ""}</table>
<div style="margin:3mm 0 0 70mm">{table(foot, cls="grid", numbers=(1,))}</div><p class="small" style="margin-top:4mm">Les cotisations dues, soit {EUROS(pay.withheld + pay.charged)}, seront prélevées sur le compte de l'employeur le {taken:%d/%m/%Y}. Cumul brut depuis janvier : {PLAIN(pay.cumul(pay.gross))} — cumul net imposable : {PLAIN(pay.cumul(pay.net_taxable))}.</p><p class="tiny">Document établi par le centre d'après les éléments déclarés par l'employeur, qui en reste responsable. À conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", STYLE, "Liberation Sans", 9, "11mm 13mm")


def coded_columns(dice: Dice) -> Paper:
    """A big payroll bureau's sheet without a title: rubrics with codes, gains, retentions and employer's part in columns, boxes below with labels above."""
    pay, money = draw(dice, "company", 1_600, 3_500), DOTTED
    person = pay.employee
    name = f"{person.last_name.upper()} {person.first_name.upper()}"
    code = 1000
    rows = [["0010", "SALAIRE MENSUEL", money(pay.hours), "", money(pay.base_pay), "", ""]]
    if pay.bonus:
        rows.append(["0214", "PRIME D'EQUIPE", "", "", money(pay.bonus), "", ""])
    rows.append(["0999", "<b>TOTAL BRUT</b>", "", "", f"<b>{money(pay.gross)}</b>", "", ""])
    for line in pay.lines:
        code += 37
        base = money(line.base) if line.base else ""
        rows.append([str(code), line.label.upper().replace("É", "E").replace("Ô", "O")[:46], base, rate_printed(line.rate, money), "", money(line.amount) if line.amount else "", money(line.employer) if line.employer else ""])  # fmt: skip
    rows.append(["5000", "<b>TOTAL RETENUES</b>", "", "", "", money(pay.withheld), money(pay.charged)])
    if pay.transport:
        rows.append(["6120", "REMB. TITRE DE TRANSPORT", "", "", money(pay.transport), "", ""])
    rows.append(["8000", "NET AVANT IMPOT", "", "", money(pay.net_before_tax), "", ""])
    rows.append(
        ["8010", "PRELEVEMENT A LA SOURCE", money(pay.net_taxable), money(pay.tax_rate), "", money(pay.tax), ""]
    )
    boxes = [
        ("Heures", pay.hours, 150.0 * pay.months), ("Brut", pay.gross, pay.cumul(pay.gross)), ("Net imposable", pay.net_taxable, pay.cumul(pay.net_taxable)),
        ("Net social", pay.net_social, pay.cumul(pay.net_social)), ("Ch. patronales", pay.charged, pay.cumul(pay.charged)),
    ]  # fmt: skip
    foot = "<tr><th></th>" + "".join(f"<th>{label}</th>" for label, _, _ in boxes) + "</tr>"
    foot += "<tr><td>Mois</td>" + "".join(f'<td class="num">{money(m)}</td>' for _, m, _ in boxes) + "</tr>"
    foot += "<tr><td>Année</td>" + "".join(f'<td class="num">{money(y)}</td>' for _, _, y in boxes) + "</tr>"
    pieces = [
        at(0, 0, f"<b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>Siret {pay.employer.siret} &nbsp; Ape {pay.employer.ape}<br>Lieu de versement des cotisations : Urssaf {esc(dice.address('').town)}"),
        at(0, 27, f"Matricule {dice.digits(6)}<br>Emploi {esc(pay.job)}<br>Entrée {pay.hired_on:%d/%m/%Y}<br>No S.S. {nir_printed(pay.nir, 'key')}<br>Établissement {dice.digits(4)} — Responsable : {esc(dice.person('').named('LAST_first'))}", "font-size:8pt"),
        at(100, 0, f"Paie de {month_printed(pay.start.year, pay.start.month, 'title')}<br>Période du {pay.start:%d/%m} au {pay.end:%d/%m/%Y}<br>Paiement le {pay.paid_on:%d/%m/%Y} par virement"),
        at(100, 29, f"{person.civility.upper().replace('.', '')} {esc(name)}<br>{lines(pay.home.lines(True))}", "font-size:10.5pt"),
    ]  # fmt: skip
    html = f"""<div style="position:relative;height:54mm">{"".join(pieces)}</div>{table(rows, ("Code", "Libellé", "Base / nb", "Taux", "Gains", "Retenues", "Part patronale"), cls="grid coded", numbers=(2, 3, 4, 5, 6))}
<table class="grid small" style="margin-top:4mm">{foot}</table><div style="display:flex;justify-content:space-between;margin-top:4mm"><div class="small">Congés N-1 : {dice.number(0, 25)} j &nbsp; Congés N : {dice.number(1, 20)} j<br>Compte épargne-temps : {money(dice.amount(20, 900))} EUR<br>Acompte du mois : néant</div><div class="box" style="width:58mm;text-align:center">Net à payer en euros<br><b style="font-size:14pt">{money(pay.net)}</b></div></div><p class="tiny">Dans votre intérêt, gardez ce document sans limitation de durée. Informations : www.service-public.fr</p>"""
    css = (
        STYLE
        + ".coded td { border-top: 0; border-bottom: 0; font-size: 8pt } .coded { border-bottom: .6px solid #333 }"
    )
    return Paper(html, fields(pay, employee_name=name), "payslip", css, "Liberation Sans Narrow", 9.5, "11mm 12mm")


def sick_leave(dice: Dice) -> Paper:
    """An accountants' program in the month of a sick leave: absence taken off and pay kept, benefits received in its place, leave and yearly totals across the foot."""
    pay = draw(dice, "company", 1_700, 3_300)
    person = pay.employee
    name = f"{person.first_name} {person.last_name.upper()}"
    away = round(pay.base_pay * dice.number(3, 9) / 30, 2)
    first = pay.start + dt.timedelta(days=dice.number(3, 12))
    last = first + dt.timedelta(days=dice.number(3, 9))
    received = round(away * 0.5, 2)
    rows = [
        ["Salaire de base", PLAIN(pay.hours), PLAIN(pay.base_pay), ""],
        [f"Absence maladie du {first:%d/%m} au {last:%d/%m}", "", PLAIN(away, sign="-"), ""],
        ["Maintien de salaire maladie à 100 %", "", PLAIN(away), ""],
        *([["Prime d'assiduité", "", PLAIN(pay.bonus), ""]] if pay.bonus else []),
        ["<b>Salaire brut</b>", "", f"<b>{PLAIN(pay.gross)}</b>", ""],
        *[[c[0], c[1] and f"{c[1]} × {c[2]}" if c[2] else c[1], PLAIN(line.amount, sign="-") if line.amount else "", c[4]] for line, c in zip(pay.lines, contributions(pay, PLAIN), strict=True)],
        ["Total des cotisations et contributions", "", PLAIN(pay.withheld, sign="-"), PLAIN(pay.charged)],
        *([["Indemnité de transport", "", PLAIN(pay.transport), ""]] if pay.transport else []),
    ]  # fmt: skip
    nets = [
        ["Montant net social", PLAIN(pay.net_social), PLAIN(pay.cumul(pay.net_social))],
        ["Net à payer avant impôt sur le revenu", f"<b>{PLAIN(pay.net_before_tax)}</b>", ""],
        ["Impôt sur le revenu prélevé à la source", PLAIN(pay.tax), PLAIN(pay.cumul(pay.tax))],
        ["Montant net imposable", PLAIN(pay.net_taxable), PLAIN(pay.cumul(pay.net_taxable))],
        ["Net à payer au salarié", f"<b>{PLAIN(pay.net)}</b>", ""],
    ]
    html = f"""<table><tr><td style="width:50%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class="small">N° Siret : {siret_printed(pay.employer.siret, "halves")} Code Naf : {pay.employer.ape}<br>Paie tenue par : Cabinet {esc(dice.person("").last_name)} &amp; Associés, experts-comptables, Siret {dice.siret()}</span></td><td><h2 class="center" style="margin:0">BULLETIN DE SALAIRE</h2><p class="center">Période : {month_printed(pay.start.year, pay.start.month, "title")}<br>Paiement : {pay.paid_on:%d/%m/%Y} (virement)</p></td></tr></table>
<table style="margin:4mm 0"><tr><td class="small" style="width:50%">Matricule : {dice.digits(5)}<br>N° SS : {nir_printed(pay.nir, "spaced")}<br>Emploi : {esc(pay.job)}<br>Date entrée : {pay.hired_on:%d/%m/%Y}<br>Arrêt prescrit par le Dr {esc(dice.person("").last_name)} ; visite de reprise le {last + dt.timedelta(days=24):%d/%m/%Y}</td><td style="border:.6px solid #999;padding:3mm">{person.civility} {esc(name)}<br>{lines(pay.home.lines())}</td></tr></table>
{table(rows, ("Éléments de paie", "Base et taux", "Montant salarié", "Charges employeur"), cls="grid small", numbers=(1, 2, 3))}<div class="cols" style="margin-top:4mm"><div>{table(nets, ("", "Mois", "Année"), cls="grid small", numbers=(1, 2))}</div><div class="small" style="flex:0 0 54mm"><b>Commentaire</b><br>Indemnités journalières perçues par l'entreprise en lieu et place du salarié (subrogation) : {EUROS(received)} brut, déjà comprises dans le maintien. Les sommes de la caisse figurent sur le décompte du {last + dt.timedelta(days=6):%d/%m/%Y}.</div></div>
<table class="grid small" style="margin-top:4mm"><tr><th>Congés</th><th>Acquis</th><th>Pris</th><th>Solde</th></tr><tr><td>N-1</td><td>25,00</td><td>{dice.number(0, 9)},00</td><td>{dice.number(10, 16)},00</td></tr><tr><td>N</td><td>12,48</td><td>0,00</td><td>12,48</td></tr></table><p class="tiny">Allègement de cotisations employeur : {PLAIN(dice.amount(20, 400))} — Total versé par l'employeur : {PLAIN(pay.gross + pay.charged)} — Plafond S.S. 3 925,00</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", STYLE, "Liberation Sans", 9, "11mm 13mm")


LAYOUTS = {
    "diverse_notary_office": notary_office, "diverse_app_row": app_row, "diverse_agency_steps": agency_steps, "diverse_town_ticks": town_ticks,
    "diverse_web_payroll": web_payroll, "diverse_state_service": state_service, "diverse_coded_columns": coded_columns, "diverse_sick_leave": sick_leave,
}  # fmt: skip
