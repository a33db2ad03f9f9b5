"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip._draw import SIRET_STYLES, Pay, draw, fields, nir_printed, siret_printed
from samples.papers.payslip._sorted_kit import dated_stamp, squares, usage_named
from samples.stationery import HAND, TYPEWRITER, full_name, handwriting, sheet, signature

FAMILIES = ("Rakotomalala Andrianaivo", "El Idrissi Bennani", "Da Cunha Pereira Neves", "Nguyen Phuoc Tran", "Mbala wa Kasongo", "Ortega y Villar")  # fmt: skip
NOBLE = ("de Kersauson-Lamy", "du Bouchet de Ruffey", "Le Goff-d'Arvor", "de Saint-Aubin Vernet", "de la Motte-Rigaud")
VILLAGES = ("Saint-Loup-des-Vignes-Hautes", "Montbrun-le-Vieux", "La Chapelle-aux-Ormes", "Sainte-Foy-du-Ruisseau")
BRANDS = ("Aidomia", "Les Mains du Quartier", "Servizen", "Tempo & Toit")
BANKS = ("Banque Delorme & Cie", "Caisse de Crédit Agraire du Bocage", "Crédit Solidaire Océan")


def _called(dice: Dice, pay: Pay, names: tuple[str, ...]) -> Pay:
    chosen = dice.pick(names)
    return pay if "person" in dice.given else replace(pay, employee=replace(pay.employee, last_name=chosen))


def _three(dice: Dice, person: Person) -> Person:
    more = tuple(dice.person("", sex=person.sex).first_name for _ in range(4))
    if "person" in dice.given:
        return person
    return replace(person, first_names=tuple(dict.fromkeys((*person.first_names, *more)))[:3])


def _hired_by(dice: Dice, pay: Pay, name: str) -> Pay:
    return pay if "employer" in dice.given else replace(pay, employer=replace(pay.employer, name=name))


def _month(pay: Pay, style: str = "lower") -> str:
    return month_printed(pay.start.year, pay.start.month, style)


def _hours(pay: Pay) -> str:
    return f"{pay.hours:.2f}".replace(".", ",")


def _rate(pay: Pay) -> str:
    return f"{pay.tax_rate:.1f} %".replace(".", ",")


def _before(pay: Pay, share: float, money: MoneyStyle) -> list[str]:
    """The same month a year ago, in proportion: gross, net before tax, net."""
    return [money(round(value * share, 2)) for value in (pay.gross, pay.net_before_tax, pay.net)]


def affiliate(dice: Dice) -> Paper:
    """A foreign-owned group: a narrow column of labels in two languages, the values, then remarks; the title in the band at the foot."""
    pay, money = draw(dice, "company", low=1_500), dice.money()
    who, mate, bank, old = pay.employee, dice.partner(pay.employee, ""), dice.address(""), dice.address("")
    name, owner = who.named("FIRST_LAST"), dice.person("", age=(40, 80))
    moved, made = dice.day_before(500, 60, pay.start), pay.paid_on + dt.timedelta(days=dice.number(1, 5))

    def dot(day: dt.date) -> str:
        return date_printed(day, "dot")

    rows = [
        ("Collaborateur", "Employee", f"<b>{who.civility.upper()} {esc(name)}</b>", f"Couverture santé étendue à {mate.civility} {esc(mate.named('first_LAST'))}, conjoint{mate.e} (Zurcher Mutual SE)"),
        ("Domicile", "Home", lines(pay.home.lines()), f"Jusqu'au {dot(moved)} : {esc(old.line())}, bailleur {owner.civility} {esc(owner.last_name)}"),
        ("Immatriculation", "Social ID", nir_printed(pay.nir, "spaced"), "à vérifier sur votre attestation de droits"),
        ("Poste", "Position", esc(pay.job), f"Présence / Present since {dot(pay.hired_on)}"),
        ("Mois", "Month", f"{dot(pay.start)} – {dot(pay.end)}", f"{_hours(pay)} h rémunérées / hours paid"),
        ("Base", "Base", money(pay.base_pay), "salaire contractuel / contractual pay"),
        *([("Variable", "Bonus", money(pay.bonus), "prime de résultat / performance award")] if pay.bonus else []),
        ("Brut total", "Total gross", f"<b>{money(pay.gross)}</b>", f"cumul de l'année / year to date {money(pay.cumul(pay.gross))}"),
        ("Charges salariales", "Employee share", money(pay.withheld, sign="-"), f"part du groupe / employer share {money(pay.charged)}"),
        *([("Trajets", "Commuting", money(pay.transport), "remboursement non soumis")] if pay.transport else []),
        ("Net social", "Social net", money(pay.net_social), "à déclarer pour le RSA et la prime d'activité"),
        ("Avant impôt", "Before tax", money(pay.net_before_tax), "net à payer avant impôt sur le revenu"),
        ("Fiscal", "Taxable net", money(pay.net_taxable), f"net imposable ; year to date {money(pay.cumul(pay.net_taxable))}"),
        ("Impôt", "Tax", money(pay.tax, sign="-" if pay.tax else ""), f"prélèvement à la source, taux {_rate(pay)}"),
        ("Versé", "Paid out", f"<b>{money(pay.net)}</b>", f"virement du / value date {dot(pay.paid_on)} — {dice.pick(BANKS)}, {esc(bank.line())}"),
    ]  # fmt: skip
    body = "".join(f'<tr><td style="width:21%">{a}<br><i class="tiny">{b}</i></td><td style="width:33%">{c}</td><td class="tiny" style="width:46%">{d}</td></tr>' for a, b, c, d in rows)  # fmt: skip
    html = f"""<div class="head"><div><b style="font-size:1.3em;letter-spacing:1pt">{esc(pay.employer.name)}</b><br><span class="small">{esc(pay.employer.address.line(" · "))}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} · {dice.pick(("ein Unternehmen der Hallberg Gruppe AG", "part of Kestrel Holdings Ltd", "uma empresa do Grupo Serrano"))}</span></div><div>{esc(pay.employer.address.town)}, {long_date(made)}</div></div>
<table class="grid">{body}</table><div style="position:fixed;bottom:0;left:0;right:0;background:#23354d;color:#fff;padding:3mm;text-align:center"><b>{dice.pick(("BULLETIN DE PAIE", "BULLETIN DE SALAIRE"))} / PAY STATEMENT — {_month(pay, "upper")}</b></div>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("sans"), size=9.3, margin="14mm 16mm")


def leaders_and_receipt(dice: Dice) -> Paper:
    """A letter with a window and « Vos références »: dotted leaders to the sums, the employee's own words beneath."""
    pay, money = draw(dice), dice.money()
    who, mate = pay.employee, dice.partner(pay.employee, "", False)
    guard, seen = dice.person("", age=(30, 60)), dice.person("", age=(25, 60))
    name = who.named("first_LAST")

    def dot(day: dt.date) -> str:
        return f"{day:%d.%m.%y}"

    rows = [
        (f"Appointements, {_hours(pay)} h", money(pay.base_pay)),
        *([("Gratification", money(pay.bonus))] if pay.bonus else []),
        ("Total des gains (brut)", money(pay.gross)),
        *((line.label, money(line.amount, sign="-")) for line in pay.lines if line.amount),
        *([("Frais de transport remboursés", money(pay.transport))] if pay.transport else []),
        ("Net avant prélèvement de l'impôt", money(pay.net_before_tax)),
        (f"Prélèvement à la source au taux de {_rate(pay)}", money(pay.tax, sign="-" if pay.tax else "")),
        (f"Somme virée le {dot(pay.paid_on)}", money(pay.net)),
        ("Pour vos démarches sociales : montant net social", money(pay.net_social)),
        ("Pour votre déclaration de revenus : net imposable", money(pay.net_taxable)),
    ]
    body = "".join(f'<div style="display:flex"><span>{a}</span><span style="flex:1;border-bottom:1pt dotted #444;margin:0 1.5mm 1.2mm"></span><span>{b}</span></div>' for a, b in rows)  # fmt: skip
    html = f"""<div class="head"><div><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<p class="small" style="margin-top:6mm"><b>Vos références</b><br>Siret de l'établissement : {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>Sécurité sociale : {nir_printed(pay.nir, dice.pick(("spaced", "key", "plain")))}<br>Chez nous depuis le {dot(pay.hired_on)}</p></div><div style="padding-top:26mm;width:80mm">{who.civility} {esc(name)}<br>{lines(pay.home.lines())}</div></div>
<h2>{dice.pick(("Feuille de paie", "Décompte de salaire", "Bordereau de salaire"))} du {dot(pay.start)} au {dot(pay.end)}</h2>{body}
<p class="small" style="margin-top:5mm">Ayants droit de la mutuelle : vous ({dot(who.birth_date)}) ; {esc(mate.named("first_LAST"))} ({dot(mate.birth_date)}). Correspondant pour la mesure de protection de {mate.civility} {esc(mate.last_name)} : {guard.civility} {esc(guard.named("first_LAST"))}, curat{"rice" if guard.sex == "F" else "eur"}.</p>
<div style="border-top:1pt solid #333;margin-top:6mm;padding-top:3mm"><p>Je soussigné{who.e} {esc(name)}, {esc(pay.job.lower())}, reconnais avoir reçu l'original de cette feuille le {dot(pay.paid_on + dt.timedelta(days=dice.number(1, 8)))}, en présence de {seen.civility} {esc(seen.named("first_LAST"))}, collègue.</p>{signature(dice.number(0, 900))}</div>"""
    return sheet(
        "payslip",
        html,
        fields(pay, employee_name=name),
        font=dice.pick(("Liberation Serif", "Lato", "Caladea", "Open Sans", "C059", "Carlito", "Roboto")),
        size=9.8,
        margin="14mm 18mm",
    )


def one_row_grid(dice: Dice) -> Paper:
    """A spreadsheet printed with its grid: one row of heads and one row of values, the surname first and the given name last."""
    pay, money = draw(dice, "company"), dice.table_money()
    who, child = pay.employee, dice.children(pay.employee, 1, "")[0]
    late = pay.paid_on
    heads = ["NOM", "Entrée", "Emploi", "Heures", "Brut", "Retenues", "Transport", "Net social", "Net avant impôt", "Taux PAS", "PAS", "Net payé", "Net fiscal", "PRÉNOM"]  # fmt: skip
    row = [
        esc(who.last_name.upper()), f"{pay.hired_on:%d/%m/%Y}", esc(pay.job), _hours(pay), money(pay.gross), money(pay.withheld), money(pay.transport),
        money(pay.net_social), money(pay.net_before_tax), _rate(pay), money(pay.tax), money(pay.net), money(pay.net_taxable), esc(who.first_name),
    ]  # fmt: skip
    letters = "".join(f'<td class="hd">{chr(65 + i)}</td>' for i in range(len(heads)))
    scale = "".join(f'<tr><td class="hd">{n}</td><td>{a} €</td><td>{b} %</td></tr>' for n, (a, b) in enumerate((("jusqu\'à 1 620", "0,0"), ("1 620 à 1 683", "0,5"), ("1 683 à 1 791", "1,3"), ("1 791 à 1 911", "2,1"), ("1 911 à 2 042", "2,9")), 16))  # fmt: skip
    html = f"""<table class="x"><tr><td class="hd" style="width:6mm"></td>{letters}</tr><tr><td class="hd">1</td><td colspan="9"><b>BULLETIN DE PAIE</b> &nbsp; du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</td><td colspan="5">{esc(pay.employer.name)}</td></tr>
<tr><td class="hd">2</td><td colspan="9">Dossier de : {who.civility} — n° sécu {nir_printed(pay.nir, dice.pick(("plain", "spaced")))} — {esc(pay.home.line())}</td><td colspan="5">{esc(pay.employer.address.line())}</td></tr>
<tr><td class="hd">3</td><td colspan="9">Enfant inscrit à la mutuelle : {esc(child.named("first_LAST"))} ({child.birth_date:%d/%m/%Y})</td><td colspan="5">Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — tél. {dice.phone()}</td></tr>
<tr><td class="hd">4</td>{"".join(f"<th>{head}</th>" for head in heads)}</tr><tr><td class="hd">5</td>{"".join(f"<td>{cell}</td>" for cell in row)}</tr><tr><td class="hd">6</td><td colspan="14">Compte : {dice.iban()}</td></tr></table>
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div><p class="tiny">Feuil2 ! Taux par défaut de la retenue (extrait)</p><table class="x" style="width:62mm"><tr><td class="hd"></td><td class="hd">A</td><td class="hd">B</td></tr>{scale}</table></div><div>{dated_stamp("PAYÉ LE", f"{late:%d/%m/%Y}", square=dice.chance(0.5))}</div></div>"""
    css = ".x td, .x th { border: .5pt solid #9aa; font-size: 7.6pt; padding: 2px 3px } .hd { background: #e4e4e4; text-align: center; color: #555 } .x th { background: #fff }"
    truth = fields(pay, employee_name=f"{who.last_name.upper()} {who.first_name}")
    return sheet("payslip", html, truth, font=dice.font("sans"), size=8.5, page="A4 landscape", margin="10mm 8mm", css=css)  # fmt: skip


def notebook(dice: Dice) -> Paper:
    """A private employer's ruled sheet in handwriting: what it is in one line, the sums in the next; no title."""
    pay, money = draw(dice, "company", 500, 1_450), dice.money()
    job = dice.pick(("garde d'enfants", "aide ménagère", "jardinage", "ménage et repassage"))
    pay = replace(pay, hours=round(pay.gross / dice.amount(12.6, 14.5), 2), job=dice.given.get("job", job))
    who, boss, bank = pay.employee, dice.person("", age=(35, 84)), dice.address("")
    chief = pay.employer.name if "employer" in dice.given else boss.named("first_last")
    home = pay.employer.address
    name = f"{who.last_name}, {who.first_name}"
    made = pay.paid_on + dt.timedelta(days=dice.number(0, 3))
    k = dice.pick((0.93, 0.96, 0.978))
    top = [("brut", pay.gross), ("cotisations", pay.withheld), *([("transport", pay.transport)] if pay.transport else []), ("net avant impôt", pay.net_before_tax), ("impôt retenu", pay.tax), ("payé", pay.net)]  # fmt: skip
    low = [("net imposable", pay.net_taxable), ("net social", pay.net_social), ("heures", None)]  # fmt: skip

    def pair(items: Sequence[tuple[str, float | None]]) -> str:
        heads = "".join(f"<td>{a}</td>" for a, _ in items)
        values = "".join(f"<td><b>{_hours(pay) if v is None else money(v)}</b></td>" for _, v in items)
        return f"<table><tr>{heads}</tr><tr>{values}</tr></table>"

    html = f"""<div style="display:flex;justify-content:space-between"><div>{esc(chief)}<br>{lines(home.lines())}</div><div>{esc(home.town)}, le {long_date(made)}</div></div>
<p style="margin-top:8mm">Mois de {_month(pay)}, {esc(pay.job.lower())} à mon domicile, depuis le {long_date(pay.hired_on)}.</p><br>{pair(top)}<br>{pair(low)}<br>
<p>Virement fait le {long_date(pay.paid_on)} par {dice.pick(BANKS)}, {esc(bank.line())}.</p><p>L'an passé, même mois : brut {_before(pay, k, money)[0]}, net avant impôt {_before(pay, k, money)[1]}, payé {_before(pay, k, money)[2]}.</p>
<p>Grille de la convention, pour mémoire (brut de l'heure) : niveau A 12,02 – niveau B 12,21 – niveau C 12,55 – niveau D 12,96.</p><div style="text-align:right;margin-right:20mm">{signature(dice.number(0, 900))}</div>
<p>n° Sécu : {nir_printed(pay.nir, "spaced")}</p><div style="position:fixed;bottom:0">à remettre à : {esc(name)} – {esc(pay.home.line())} – à garder toute la vie</div>"""
    css = f"{handwriting()} body {{ line-height: 9mm; background: linear-gradient(#fff 96%, #c4d4ec 96%) 0 0 / 100% 9mm }} p {{ margin: 0 }} td {{ padding: 0 4px }}"
    truth = fields(pay, employee_name=name, employer_name=chief, siret=None)
    return sheet("payslip", html, truth, font=HAND, size=11.5, margin="16mm 16mm", css=css)


def framed_answers(dice: Dice) -> Paper:
    """A framed certificate with seal and squares: questions and their answers, the day in the stamp, a general title."""
    pay, money = draw(dice, low=900), dice.money()
    who, chief, other = usage_named(dice, pay.employee), dice.person("", age=(30, 60)), dice.person("", age=(30, 60))
    name, fund = who.named("first_LAST"), dice.address("")
    born = f" né{who.e} {esc(who.birth_name.upper())}" if who.birth_name else ""
    made, year, k = pay.paid_on + dt.timedelta(days=dice.number(1, 9)), pay.start.year, dice.pick((0.951, 0.967, 0.985))
    told = [
        ("Qui est le bénéficiaire ?", f"{who.civility} <b>{esc(name)}</b>{born}, {esc(pay.home.line())}"),
        ("Sous quel numéro de sécurité sociale ?", nir_printed(pay.nir, dice.pick(("spaced", "slash", "dots")))),
        ("Qui l'emploie ?", f"{esc(pay.employer.name)}, {esc(pay.employer.address.line())} — Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}"),
        ("Pour quel travail, et depuis quand ?", f"{esc(pay.job)}, depuis le {long_date(pay.hired_on)}"),
        ("De quel mois s'agit-il ?", f"{_month(pay)} ({_hours(pay)} heures)"),
        ("Combien a été gagné, en brut ?", money(pay.gross)),
        ("Combien retiennent les organismes ?", money(pay.withheld)),
        *([("Quels frais sont rendus ?", f"{money(pay.transport)} de transport")] if pay.transport else []),
        ("Que reste-t-il avant l'impôt ?", money(pay.net_before_tax)),
        ("Quel impôt est prélevé à la source ?", f"{money(pay.tax)} (taux {_rate(pay)})"),
        ("Combien a été payé, et quand ?", f"<b>{money(pay.net)}</b>, le {date_printed(pay.paid_on, 'slash')}"),
        ("Quel est le net imposable du mois ?", money(pay.net_taxable)),
        ("Quel est le montant net social ?", money(pay.net_social)),
    ]  # fmt: skip
    talk = "".join(f'<p style="margin:0"><i>{q}</i><br>&nbsp;&nbsp;— {a}</p>' for q, a in told)
    old = "".join(f"<td>{v}</td>" for v in _before(pay, k, money))
    new = "".join(f"<td>{money(v)}</td>" for v in (pay.gross, pay.net_before_tax, pay.net))
    html = f"""<div style="border:3pt double #704214;padding:7mm 9mm;min-height:262mm"><div class="head"><div><b style="color:#704214;font-size:1.3em">✦ TITRE EMPLOI SIMPLIFIÉ</b></div><div>{squares(dice)}</div></div><h1>ATTESTATION</h1><p class="c small">établie au vu du volet social de l'employeur — elle vaut bulletin de paie (article L. 133-5-8 du code de la sécurité sociale)</p>{talk}
<table class="grid small" style="margin-top:4mm"><tr><th></th><th>Brut</th><th>Avant impôt</th><th>Payé</th></tr><tr><td>{_month((pay), "title").replace(str(year), str(year - 1))}</td>{old}</tr><tr><td>{_month(pay, "title")}</td>{new}</tr></table>
<p class="tiny" style="margin-top:2mm">Les cotisations de prévoyance sont reversées à Prévoyance Océane, {esc(fund.line())}.</p><div style="display:flex;justify-content:space-between;align-items:center"><div class="small">L'agent : {esc(chief.named("first_LAST"))}<br>{signature(dice.number(0, 900))}</div>{dated_stamp("CENTRE NATIONAL", f"{made:%d/%m/%Y}", "#704214")}<div class="small">Contresigné : {esc(other.named("first_LAST"))}<br>{signature(dice.number(0, 900), "#111")}</div></div></div>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.pick(("Liberation Serif", "Caladea", "C059")), size=9.4, margin="12mm 14mm")  # fmt: skip


def village_form(dice: Dice) -> Paper:
    """A village's own form filled on a typewriter: printed labels in one line, typed values in the next."""
    village = dice.pick(VILLAGES)
    pay = _hired_by(dice, _called(dice, draw(dice, "public", low=1_750), NOBLE), f"Commune de {village}")
    money, who = dice.table_money(), pay.employee
    child, seen = dice.children(who, 1, "")[0], dice.person("", age=(40, 70))
    name, made = who.named("first_last"), (pay.end + dt.timedelta(days=1))
    boxes: list[list[tuple[str, str]]] = [
        [("Agent", f"{who.civility} {name}"), ("Né(e) le", f"{who.birth_date:%d/%m/%Y}"), ("N° de Sécurité sociale", nir_printed(pay.nir, "spaced"))],
        [("Emploi", pay.job), ("Au service de la commune depuis", f"{pay.hired_on:%d/%m/%Y}"), ("Heures du mois", _hours(pay))],
        [("Traitement", money(pay.base_pay)), ("Indemnités", money(pay.bonus)), ("Total brut", money(pay.gross)), ("Retenues", money(pay.withheld))],
        [("Transport", money(pay.transport)), ("Net avant impôt", money(pay.net_before_tax)), (f"Impôt à la source {_rate(pay)}", money(pay.tax)), ("Net mandaté", money(pay.net))],
        [("Montant net social", money(pay.net_social)), ("Montant imposable", money(pay.net_taxable)), ("Payé par la trésorerie le", f"{pay.paid_on:%d/%m/%Y}")],
    ]  # fmt: skip
    if not pay.transport:
        boxes[3].pop(0)
    forms = "".join(
        f'<table class="grid" style="margin-top:-.6px"><tr>{"".join(f"<td style=&quot;border-bottom:0&quot; class=&quot;tiny&quot;>{a}</td>".replace("&quot;", chr(34)) for a, _ in row)}</tr>'
        f"<tr>{''.join(f'<td class={chr(34)}ty{chr(34)}>{esc(b)}</td>' for _, b in row)}</tr></table>"
        for row in boxes
    )
    steps = "".join(f"<tr><td>{n}</td><td>{366 + 2 * n}</td><td>{money(round((366 + 2 * n) * 4.92278, 2))}</td></tr>" for n in range(1, 6))  # fmt: skip
    html = f"""<div><b>♜ MAIRIE DE {esc(village.upper()) if "employer" not in dice.given else esc(pay.employer.name.upper())}</b><br><span class="small">{esc(pay.employer.address.line())}</span><br>le {long_date(made)}</div><p style="margin-top:7mm"><b>Objet</b> : paie de {who.civility} {esc(name)}, {_month(pay)}</p><h2 class="c">{dice.pick(("FICHE INDIVIDUELLE DE PAYE", "ÉTAT INDIVIDUEL DE TRAITEMENT", "DÉCOMPTE DE TRAITEMENT"))}</h2>
<p class="small">Employeur : {esc(pay.employer.name)} — Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — période du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</p>{forms}<p class="small" style="margin-top:3mm">Enfant ouvrant droit au supplément familial : {esc(child.named("first_last"))}, né{child.e} le {child.birth_date:%d/%m/%Y}. Domicile de l'agent : {esc(pay.home.line())}.</p>
<p class="tiny" style="margin-top:5mm">Rappel de l'échelle C1 (traitement mensuel d'un temps complet)</p><table class="grid small" style="width:70mm"><tr><th>Échelon</th><th>Indice</th><th>Brut</th></tr>{steps}</table><div style="display:flex;justify-content:space-between;margin-top:8mm"><div>Remis à l'agent devant {seen.civility} {esc(seen.named("first_LAST"))}, garde champêtre</div><div>Le Maire<br>{signature(dice.number(0, 900))}</div></div>"""
    css = f".ty {{ font-family: '{TYPEWRITER}'; border-top: 0; font-size: 9.6pt }}"
    return sheet(
        "payslip",
        html,
        fields(pay, employee_name=name),
        font=dice.pick(("Liberation Serif", "DejaVu Serif", "Caladea", "C059", "P052")),
        size=10,
        css=css,
    )


def site_cards(dice: Dice) -> Paper:
    """A landscape sheet: three cards side by side above a wide table; the closing day in the object line, a general title."""
    pay = _called(dice, draw(dice, dice.pick(("company", "association")), low=1_000), FAMILIES)
    money, who, old = dice.money(), pay.employee, dice.address("")
    owner, chief, agent = (dice.person("", age=(32, 70)) for _ in range(3))
    name, shut = who.named("first_LAST"), pay.end - dt.timedelta(days=dice.number(2, 5))
    cards = [
        ("QUI TRAVAILLE", f"<b>{esc(name)}</b><br>{lines(pay.home.lines())}<br>{esc(pay.job)}<br>N° S.S. {nir_printed(pay.nir, dice.pick(('plain', 'key')))}"),
        ("QUI PAIE", f"<b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}"),
        ("LOGEMENT DE CHANTIER (RENDU)", f"{lines(old.lines())}<br>ancien bailleur : {owner.civility} {esc(owner.named('first_LAST'))}<br>quitté le {date_printed(dice.day_before(300, 20, pay.start), 'slash')}"),
    ]  # fmt: skip
    block = "".join(f'<div style="flex:1;border:1pt solid #567;border-radius:2mm;padding:3mm"><span class="tiny">{a}</span><br>{b}</div>' for a, b in cards)  # fmt: skip
    rows = [
        ("1", f"Heures ({_hours(pay)})", pay.base_pay, None, None), *([("2", "Prime", pay.bonus, None, None)] if pay.bonus else []), ("3", "Rémunération brute", pay.gross, None, pay.cumul(pay.gross)),
        *((str(n), line.label, None, line.amount or None, None) for n, line in enumerate((x for x in pay.lines if x.amount), 10)), *([("30", "Transport remboursé", pay.transport, None, None)] if pay.transport else []),
        ("40", "Net social", pay.net_social, None, None), ("41", "Net avant impôt sur le revenu", pay.net_before_tax, None, None), ("42", f"Impôt (taux {_rate(pay)}, sur {money(pay.net_taxable)} imposables)", None, pay.tax or None, pay.cumul(pay.net_taxable)), ("43", "Reste versé", pay.net, None, None),
    ]  # fmt: skip
    body = "".join(f'<tr><td>{a}</td><td>{b}</td>{"".join(f"<td class=num>{money(v) if v is not None else str()}</td>" for v in vs)}</tr>' for a, b, *vs in rows)  # fmt: skip
    html = f"""<div class="head" style="margin-bottom:3mm"><div style="font-size:1.5em"><b>RELEVÉ</b></div><div>Objet : paie de {_month(pay)}, arrêtée le {date_printed(shut, "slash")}</div></div><div style="display:flex;gap:4mm;margin-bottom:3mm" class="small">{block}</div>
<table class="grid small"><tr><th>Rub.</th><th>Libellé</th><th>À payer</th><th>À déduire</th><th>Cumul {pay.start.year}</th></tr>{body}</table><p class="small" style="margin-top:2mm">Entrée : {date_printed(pay.hired_on, "slash")}. Virement : {date_printed(pay.paid_on, "slash")}.</p>
<div class="cols small"><div>Pour le directeur, par délégation, {chief.civility} {esc(chief.named("first_LAST"))}<br>{signature(dice.number(0, 900))}</div><div>Saisi et contresigné par {esc(agent.named("first_LAST"))}, service paie</div></div>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("sans"), size=9, page="A4 landscape", margin="9mm 13mm 13mm", footer=f"À remettre à {who.civility} {name} en main propre — à conserver sans limite de durée")  # fmt: skip


def side_brand(dice: Dice) -> Paper:
    """A franchised agency for help at home: a coloured side band, the day in the first sentence, one row of sums beneath one of heads."""
    brand = dice.pick(BRANDS)
    pay, money = draw(dice, "company", 600, 1_900), dice.money()
    pay = _hired_by(dice, pay, f"SARL {brand} {dice.pick(('Rives', 'Plaine', 'Littoral'))} Services")
    who, mate = _three(dice, pay.employee), dice.partner(pay.employee, "")
    child, k = dice.children(who, 1, "")[0], dice.pick((0.9, 0.94, 0.972))
    name, year = full_name(who), pay.start.year
    heads = [
        "Brut",
        "Part salariale",
        *(["Indemnité"] if pay.transport else []),
        "Net avant impôt",
        "PAS",
        "Net à payer",
    ]
    values = [pay.gross, pay.withheld, *([pay.transport] if pay.transport else []), pay.net_before_tax, pay.tax, pay.net]  # fmt: skip
    row = "".join(f"<td>{money(v)}</td>" for v in values)
    past = "".join(f"<td>{v}</td>" for v in _before(pay, k, money))
    html = f"""<div style="display:flex;min-height:258mm"><div style="width:46mm;background:#0f6f6a;color:#fff;padding:6mm 4mm"><b style="font-size:1.6em">{brand}</b><p class="small">réseau de franchisés indépendants</p><p class="small" style="margin-top:14mm">{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>Siret<br>{siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>{dice.phone()}</p></div>
<div style="flex:1;padding:4mm 0 0 9mm"><h1 style="text-align:left">{dice.pick(("BULLETIN DE SALAIRE", "BULLETIN DE PAIE"))}</h1><p><b>Objet : {who.civility} {esc(name)}, mois de {_month(pay)}</b></p><p class="justify">Le {long_date(pay.paid_on)}, nous avons viré sur votre compte le salaire de vos interventions du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}, soit {_hours(pay)} heures comme {esc(pay.job.lower())}, emploi que vous tenez depuis le {pay.hired_on:%d/%m/%Y}. Vous nous avez dit vivre au {esc(pay.home.line())} avec {mate.civility} {esc(mate.named("first_LAST"))} et avoir à charge {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}.</p>
<table class="grid c" style="margin:6mm 0"><tr>{"".join(f"<th>{head}</th>" for head in heads)}</tr><tr>{row}</tr></table><p>Montant net social du mois : {money(pay.net_social)}. Imposable du mois : {money(pay.net_taxable)} (taux {_rate(pay)}). Immatriculation : {nir_printed(pay.nir, dice.pick(("spaced", "plain")))}.</p><p>Soit un versement de {amount_in_words(pay.net)}.</p>
<p class="small" style="margin-top:9mm">Rappel, {_month(pay).replace(str(year), str(year - 1))} :</p><table class="grid c small"><tr><th>Brut</th><th>Net avant impôt</th><th>Net à payer</th></tr><tr>{past}</tr></table><p style="margin-top:12mm">{signature(dice.number(0, 900))}</p></div></div>"""
    return sheet("payslip", html, fields(pay, employee_name=name), font=dice.font("sans"), size=10, margin="13mm 14mm 13mm 10mm")  # fmt: skip


LAYOUTS = {
    "affiliate": affiliate,
    "leaders_and_receipt": leaders_and_receipt,
    "one_row_grid": one_row_grid,
    "notebook": notebook,
    "framed_answers": framed_answers,
    "village_form": village_form,
    "site_cards": site_cards,
    "side_brand": side_brand,
}
