"""Sorted layouts: page two of a letter, a ward's sheet with remarks, a form with numbered boxes, an agency's questions."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, draw, fields, nir_printed, siret_printed
from samples.papers.payslip._sorted_kit import BEFORE, GROSS, NET, SOCIAL, TAXABLE, dated_stamp, flow
from samples.papers.rent_receipt._sorted_kit import three_given
from samples.stationery import barcode, full_name, logo, sheet, signature


def certified_steps(dice: Dice) -> Paper:
    """Page two of a letter that makes up for a lost slip: « certifie que », a table of dated steps, the title at the bottom."""
    pay, money = draw(dice, low=1_100), dice.money()
    who, people = three_given(dice, pay.employee), [dice.person("", age=(30, 62)) for _ in range(3)]
    old, name = dice.address(""), full_name(who)
    first = (pay.paid_on.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
    hours = f"{pay.hours:.2f}".replace(".", ",")
    day = lambda value: date_printed(value, "slash")  # noqa: E731
    closed = pay.end - dt.timedelta(days=dice.number(4, 7))
    steps = [
        (day(pay.start), "ouverture du mois de paie", ""),
        (day(closed), f"relevé des heures arrêté : {hours} h", ""),
        (day(closed), dice.pick(GROSS).lower(), money(pay.gross)),
        (day(closed), "cotisations salariales retenues", money(pay.withheld, sign="-")),
    ]
    if pay.transport:
        steps.append((day(pay.end), "participation au transport", money(pay.transport)))
    steps += [
        (day(pay.end), dice.pick(BEFORE).replace("Net", "net"), money(pay.net_before_tax)),
        (day(pay.end), f"impôt retenu à la source, taux {pay.tax_rate:.1f} %".replace(".", ",", 1), money(pay.tax)),
        (day(pay.paid_on), f"<b>{dice.pick(('net payé par virement', 'net à payer, viré', 'net versé'))}</b>", f"<b>{money(pay.net)}</b>"),
        (day(pay.paid_on + dt.timedelta(days=dice.number(5, 14))), "déclaration sociale nominative déposée", ""),
    ]  # fmt: skip
    rows = "".join(f'<tr><td>{a}</td><td>{b}</td><td class="n">{c}</td></tr>' for a, b, c in steps)
    floor = dice.number(340, 380)
    scale = "".join(f"<tr><td>{floor + 14 * n}</td><td>{money(round(1_802 + 41.5 * n, 2))}</td></tr>" for n in range(4))
    title = dice.pick(("BULLETIN DE SALAIRE — DUPLICATA", "DUPLICATA DE BULLETIN DE PAIE", "BULLETIN DE PAIE RECONSTITUÉ"))  # fmt: skip
    html = f"""{logo(esc(pay.employer.name[:26]), dice.pick(("#6b2a2a", "#274b6b", "#5a5a1e")))}<p>le {long_date(first)}</p><p class="small right">suite de notre lettre — page 2/3</p>
<p class="justify">…occupait jusqu’alors le {esc(old.line())}, logement que lui louait {people[0].civility} {esc(people[0].named("first_LAST"))} et qu’{"elle" if who.sex == "F" else "il"} a quitté le {long_date(dice.day_before(500, 90, pay.start))} ; les envois faits à cette adresse nous sont revenus.</p>
<p class="justify">Le service de la paie de {esc(pay.employer.name)} (SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}) certifie que {who.civility} {esc(name)}, n° {nir_printed(pay.nir, dice.pick(NIR_STYLES))}, demeurant {esc(pay.home.line())}, {dice.pick(("engagé", "entré", "recruté"))}{who.e} le {long_date(pay.hired_on)}, a été payé{who.e} pour {month_printed(pay.start.year, pay.start.month, "lower")} ainsi qu’il suit :</p>
<table class="grid" style="margin:4mm 0"><tr><th style="width:22%">Jour</th><th>Opération</th><th style="width:24%">Somme</th></tr>{rows}</table>
<p class="justify">{dice.pick(TAXABLE)} : {money(pay.net_taxable)}. {dice.pick(SOCIAL)} : {money(pay.net_social)}. {dice.pick(("L’original ayant été égaré", "L’original n’ayant pas été distribué"))}, cet écrit en tient lieu.</p>
<table class="grid small" style="width:45%"><tr><th>Coefficient</th><th>Minimum mensuel de la grille</th></tr>{scale}</table><div style="margin:6mm 0 0 85mm">Pour le directeur, par délégation,<br>{people[1].civility} {esc(people[1].named("first_LAST"))}<br>{signature(dice.number(0, 900))}</div><div class="c b" style="background:#ddd;padding:2mm;margin-top:5mm;font-size:1.15em">{title}</div>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("any"), size=9.5, margin="15mm 20mm")


def ward_remarks(dice: Dice) -> Paper:
    """A hospital's internal sheet: narrow labels, values, remarks in a third column; the couple in the address, one of them below."""
    pay, money = draw(dice, "public", low=1_850), dice.table_money()
    who, mate = pay.employee, dice.partner(pay.employee, same_name=True)
    people = [dice.person("", age=(28, 62)) for _ in range(2)]
    name, index = who.named(dice.pick(("first_LAST", "first_last"))), round(pay.base_pay / 4.92278)
    made, seen = pay.paid_on - dt.timedelta(days=1), pay.paid_on + dt.timedelta(days=dice.number(2, 9))
    notes = {
        "brut": f"indice majoré {index}{', prime comprise' if pay.bonus else ''}",
        "tax": "taux transmis par l’administration fiscale",
        "sécurité": "part de l’agent", "csg": "sur 98,25 % du brut", "social": "à déclarer à la CAF", "net": "",
    }  # fmt: skip

    def remark(label: str) -> str:
        low = label.lower()
        for key in ("brut", "csg", "sécurité", "social"):
            if key in low:
                return notes[key]
        return notes["tax"] if "source" in low and "(" in low else ""

    rows = [
        ("Matricule", dice.digits(6), f"prise d’effet de l’échelon : {date_printed(dice.day_before(400, 40, pay.start), 'slash')}"),
        ("N° INSEE", nir_printed(pay.nir, dice.pick(NIR_STYLES)), "clé comprise"),
        (dice.pick(("Grade", "Emploi")), dice.pick(("Aide-soignant de classe normale", "Agent des services hospitaliers", "Infirmier en soins généraux")), f"service {dice.pick(('de gériatrie', 'des urgences', 'de pédiatrie'))}"),
        (dice.pick(("Entrée", "Recruté le")), date_printed(pay.hired_on, "slash"), "ancienneté reprise"),
        (dice.pick(("Mois", "Paie de")), month_printed(pay.start.year, pay.start.month, "upper"), f"du {pay.start:%d} au {pay.end:%d}, {pay.hours:.2f} h".replace(".", ",")),
        *((label, value, remark(label)) for label, value in flow(dice, pay, money)),
        ("Virement", date_printed(pay.paid_on, "slash"), f"compte {dice.iban()[:9]} …"),
    ]  # fmt: skip
    body = "".join(f'<tr><td class="small">{a}</td><td>{esc(b)}</td><td class="small"><i>{esc(c)}</i></td></tr>' for a, b, c in rows)  # fmt: skip
    scale = "".join(f"<td>{index - 20 + 10 * n}<br>{money(round((index - 20 + 10 * n) * 4.92278, 2))}</td>" for n in range(6))  # fmt: skip
    couple = f"M. et Mme {esc(who.last_name.upper())} {esc((who if who.sex == 'M' else mate).first_name)}"
    html = f"""<div class="head"><div><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class="small">N° SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — Direction des ressources humaines, feuille interne {dice.digits(2)}</span></div><div>{couple}<br>{lines(pay.home.lines())}</div></div>
<h2 class="c">{dice.pick(("BULLETIN DE PAIE", "Bulletin de paie", "BULLETIN DE SALAIRE"))}</h2><table class="grid"><colgroup><col style="width:27%"><col style="width:33%"><col style="width:40%"></colgroup><tr><th>Rubrique</th><th>Valeur</th><th>Observations</th></tr>{body}</table>
<p style="margin-top:4mm">Je soussigné{who.e} {esc(name)}, agent du service, {dice.pick(("reconnais avoir reçu ce bulletin", "ai pris connaissance de ce bulletin"))} et la somme {dice.pick(("portée au net", "qu’il indique"))}.</p><p class="right">{esc(pay.employer.address.town)}, {long_date(seen)}</p>
<div class="cols small"><div>L’agent de paie<br>{esc(people[0].named("first_LAST"))} {signature(dice.number(0, 900))}</div><div>Contresigné, le cadre<br>{esc(people[1].named("first_LAST"))} {signature(dice.number(0, 900), "#222")}</div><div>L’intéressé{who.e}<br>{signature(dice.number(0, 900), "#333")}</div></div><table class="grid tiny"><tr><td>Indice<br>Traitement</td>{scale}</tr></table><p class="tiny">Tiré le {date_printed(made, "slash")} — reçu au secrétariat du service le {date_printed(pay.paid_on + dt.timedelta(days=1), "slash")}</p>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("any"), size=9, margin="13mm 16mm")


def numbered_form(dice: Dice) -> Paper:
    """A State's form without a title: numbered boxes, the employee speaks, staff by their initial, a lone day above the signature."""
    pay, money = draw(dice, dice.pick(("association", "company")), high=2_400), dice.table_money()
    who, boss, doctor, clerk = pay.employee, *(dice.person("", age=(30, 66)) for _ in range(3))
    name, made = f"{who.first_name} {who.last_name.upper()}", pay.paid_on + dt.timedelta(days=dice.number(0, 5))
    old = dice.day_before(31, 22, pay.start)
    short = lambda p: f"{p.first_name[0]}. {p.last_name.upper()}"  # noqa: E731
    sums = flow(dice, pay, money)
    parts = [
        ("EMPLOYEUR", f"{esc(pay.employer.name)}<br>{esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>Représenté par {esc(short(boss))}, né{boss.e} le {date_printed(boss.birth_date, 'slash')}"),
        ("SALARIÉ", f"{esc(name)}<br>{esc(pay.home.line())}<br>né{who.e} le {date_printed(who.birth_date, 'slash')} à {esc(who.birth_place)}<br>N° sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))}"),
        ("EMPLOI", f"{esc(pay.job)}<br>{dice.pick(('Embauche le', 'Début d’activité'))} {date_printed(pay.hired_on, 'slash')}<br>Visite d’aptitude : Dr {esc(short(doctor))}, le {date_printed(dice.day_before(30, 3, pay.start), 'slash')}"),
        ("PÉRIODE", f"du {date_printed(pay.start, 'slash')} au {date_printed(pay.end, 'slash')} &nbsp; Heures : {pay.hours:.2f}".replace(".", ",")),
        ("SALAIRE ET COTISATIONS (en euros)", '<table class="rows">' + "".join(f'<tr><td>5.{n} {a}</td><td class="n">{v}</td></tr>' for n, (a, v) in enumerate(sums, 1)) + "</table>"),
        ("PAIEMENT", f"{dice.pick(('payé le', 'versé le', 'réglé le'))} {date_printed(pay.paid_on, 'slash')} par {dice.pick(('virement', 'chèque'))}"),
        ("VOLET ANTÉRIEUR", f"n° {dice.digits(8)} du {date_printed(old, 'slash')}, net {money(round(pay.net * 0.91, 2))}"),
    ]  # fmt: skip
    half = {0, 1, 2, 3}
    boxes = "".join(
        f'<div class="bx" style="width:{49.4 if n in half else 100}%"><b>{n + 1}.</b> <span class="tiny">{head}</span><br>{text}</div>'
        for n, (head, text) in enumerate(parts)
    )
    number = f"{dice.number(11, 16)}{dice.digits(3)}*{dice.number(2, 9):02d}"
    html = f"""<div class="head"><div class="small"><b>RÉPUBLIQUE FRANÇAISE</b><br>Ministère chargé du travail</div><div class="right"><span style="border:1pt solid #000;border-radius:50%;padding:1mm 3mm">cerfa</span> N° {number}<br><span class="small">{dice.pick(("Volet n° 3 — exemplaire du salarié", "Volet salarié, tenant lieu de bulletin (C. trav., art. L. 3243-2)"))}</span></div></div><div class="wrap">{boxes}</div>
<p style="margin-top:4mm"><b>8.</b> Je soussigné{who.e}, {esc(name)}, reconnais avoir {dice.pick(("reçu le salaire net porté ci-dessus", "été payé" + who.e + " de la somme nette ci-dessus"))} et n’avoir rien à réclamer pour cette période.</p><p style="margin:5mm 0 0 105mm">{long_date(made)}</p><div style="margin-left:105mm">{signature(dice.number(0, 900))}</div>{barcode(number[:5] + dice.digits(6))}<p class="tiny">Saisi par {esc(short(clerk))}. La loi n° 78-17 du 6 janvier 1978 s’applique aux réponses faites à ce formulaire.</p>"""
    css = ".wrap { display: flex; flex-wrap: wrap; gap: 1.2mm } .bx { border: .7pt solid #2a5a8a; padding: 2px 6px } "
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("sans"), size=9, margin="12mm 15mm", css=css)  # fmt: skip


def franchise_band(dice: Dice) -> Paper:
    """A franchised temp agency: a coloured band, questions and answers, a stamp with its day, the client firm and the adviser near."""
    pay, money = draw(dice, "company", high=2_600), dice.money()
    who, adviser, client = pay.employee, dice.person("", age=(23, 60)), dice.company("", "company")
    name, child = who.named("LAST_first"), dice.children(who, 1, "")[0]
    brand = dice.pick(("Cap Mission", "Intérim & Vous", "Tandem Emploi", "Relais Job"))
    made = pay.paid_on - dt.timedelta(days=dice.number(0, 2))
    due = pay.paid_on + dt.timedelta(days=dice.number(8, 20))
    rate = f"{pay.tax_rate:.1f}".replace(".", ",")
    asked = [
        ("Combien ai-je gagné avant retenues ?", f"{dice.pick(GROSS)} : {money(pay.gross)}"),
        ("Combien a-t-on retenu pour ma protection sociale ?", money(pay.withheld)),
        ("Quel montant pour la CAF ?", f"{dice.pick(SOCIAL)} : {money(pay.net_social)}"),
        ("Et pour les impôts ?", f"{dice.pick(TAXABLE)} : {money(pay.net_taxable)} — retenu ce mois-ci à la source ({rate} %) : {money(pay.tax)}"),
        ("Combien avant cet impôt ?", f"{dice.pick(BEFORE)} : {money(pay.net_before_tax)}" + (f", dont trajets {money(pay.transport)}" if pay.transport else "")),
        ("Combien sur mon compte ?", f"<b>{dice.pick(NET)} : {money(pay.net)}</b>"),
        ("Quand ?", f"{dice.pick(('virement du', 'payé le', 'le'))} {date_printed(pay.paid_on, 'slash')}"),
        ("Chez qui ai-je travaillé ?", f"{esc(client.name)}, {esc(client.address.line())}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        asked = [asked[5], asked[6], *asked[:5], asked[7]]
    answers = "".join(f'<p class="q">{q}</p><p class="a">{a}</p>' for q, a in asked)
    title = dice.pick(("Ma paye de", "Mon salaire expliqué —", "Ce que j’ai gagné en", "Fiche de paye —"))
    table = f"""<table class="grid"><tr><th>Intérimaire</th><th>Né{who.e} le</th><th>N° SS</th><th>1er contrat</th></tr><tr><td>{esc(name)}</td><td>{date_printed(who.birth_date, "slash")}</td><td>{nir_printed(pay.nir, dice.pick(NIR_STYLES))}</td><td>{date_printed(pay.hired_on, "slash")}</td></tr></table>"""
    html = f"""<div class="fr"><div class="side"><p style="font-size:1.6em"><b>{esc(brand)}</b></p><p class="small">agence franchisée exploitée par</p><p>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</p><p style="margin-top:12mm">Votre conseill{"ère" if adviser.sex == "F" else "er"}<br><b>{esc(adviser.named("LAST_first"))}</b><br>{dice.phone()}</p><p style="margin-top:12mm" class="small">Prochain rendez-vous : {date_printed(due + dt.timedelta(days=dice.number(1, 15)), "slash")}<br>Relevé d’heures à rendre avant le {date_printed(due, "slash")}</p></div>
<div class="main"><h2>{title} {month_printed(pay.start.year, pay.start.month, "lower")}</h2>{table}<p class="small" style="margin:2mm 0 4mm">{lines(pay.home.lines())}</p>{answers}<p class="small">Mutuelle : {esc(child.first_name)}, né{child.e} le {date_printed(child.birth_date, "slash")}, ajouté{child.e} — demande reçue le {date_printed(made - dt.timedelta(days=dice.number(5, 20)), "slash")}, effet le {date_printed(pay.end + dt.timedelta(days=1), "slash")}.</p>
{dated_stamp(brand.upper(), date_printed(made, dice.pick(("slash", "dot"))), dice.pick(("#8a1c3a", "#1c3a8a", "#333")), dice.chance(0.4))}<p class="tiny">Imprimé le {date_printed(made + dt.timedelta(days=dice.number(3, 30)), "slash")} depuis l’agence. Ce bulletin de paie se conserve sans limitation de durée.</p></div></div>"""
    tint = dice.pick(("#d5471b", "#0b6e6e", "#5b2a86"))
    css = f".fr {{ display: flex; min-height: 262mm }} .side {{ width: 27%; background: {tint}; color: #fff; padding: 8mm 4mm }} .main {{ width: 73%; padding: 4mm 0 0 8mm }} .q {{ color: {tint}; margin: 2mm 0 0 }} .a {{ margin: 0 0 1mm 5mm }}"
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("sans"), size=9.5, margin="12mm 13mm", css=css)  # fmt: skip


LAYOUTS = {
    "certified_steps": certified_steps,
    "ward_remarks": ward_remarks,
    "numbered_form": numbered_form,
    "franchise_band": franchise_band,
}
