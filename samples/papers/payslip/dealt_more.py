"""Dealt layouts: the other half of the slips dealt by cards (two languages, a hand-ruled sheet, a second page, a house's own form)."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, table
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, Pay, draw, fields, nir_printed, siret_printed
from samples.stationery import HAND, PEN, sheet, signature

GROUPS = (
    "Halvorsen Retail Group Ltd",
    "Brandt & Koch Holding AG",
    "Northgate Facilities plc",
    "Van Aerden Logistics BV",
)


def _owed(pay: Pay) -> list[tuple[str, str, float]]:
    """What the employee pays: label, rate, amount."""
    return [(line.label, f"{line.rate:.2f} %".replace(".", ","), line.amount) for line in pay.lines if line.amount]


def _ask(french: str, english: str, answer: str) -> str:
    return f'<p style="margin:1mm 0"><span class="small">{french} / <i>{english}</i></span> <b>{answer}</b></p>'


def _answers(pay: Pay, money: MoneyStyle) -> str:
    """The questions about the sums of the month, with their answers."""
    held = "".join(
        f"<br>{label} {rate if rate != '0,00 %' else ''} : − {money(value)}" for label, rate, value in _owed(pay)
    )
    fares = (
        _ask("Quels remboursements ?", "Any refunds?", f"{money(pay.transport)} (transport)") if pay.transport else ""
    )
    rate = f"{pay.tax_rate:.1f} %".replace(".", ",")
    rows = [
        _ask("Quel brut ?", "Gross pay this month?", money(pay.gross)),
        f'<p style="margin:1mm 0" class="small">Quelles cotisations ? / <i>Which deductions?</i>{held}</p>',
        fares,
        _ask("Quel net avant impôt ?", "Net before income tax?", money(pay.net_before_tax)),
        _ask("Quel impôt retenu ?", "Tax withheld?", f"{money(pay.tax)} ({rate})"),
        _ask("Quel net à payer ?", "Take-home pay?", money(pay.net)),
        _ask("Payé quand ?", "Paid on?", date_printed(pay.paid_on, "slash")),
        _ask("Quel net imposable ?", "Taxable net?", money(pay.net_taxable)),
        _ask("Quel montant net social ?", "Social net amount?", money(pay.net_social)),
    ]
    return "".join(rows)


def two_tongues(dice: Dice) -> Paper:
    """A foreign-owned group's statement in French and English: questions and answers, last year's sums beside this year's."""
    pay, money = draw(dice, "company", low=1_500), dice.money()
    worker, partner = pay.employee, dice.partner(pay.employee)
    name, officer = worker.named("FIRST_LAST"), dice.person("", age=(30, 58))
    group = esc(dice.pick(GROUPS))
    moved, old_home = dice.day_before(300, 40, pay.start), dice.address("")
    honor = "Madame" if worker.sex == "F" else "Monsieur"

    nir, siret = nir_printed(pay.nir, dice.pick(NIR_STYLES)), siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))
    who = [
        _ask("Qui est l'employeur ?", "Who is the employer?", f"{esc(pay.employer.name)}, {esc(pay.employer.address.line())}"),
        _ask("Sous quel SIRET ?", "Registration number?", siret),
        _ask("Quel poste ?", "Which position?", esc(pay.job)),
        _ask("Depuis quand ?", "Since when?", date_printed(pay.hired_on, "slash")),
        _ask("Quel n° de Sécurité sociale ?", "Social security number?", nir),
        _ask("Quelle adresse ?", "Current address?", esc(pay.home.line())),
        _ask("Ancienne adresse ?", "Former address?", f"{esc(old_home.line())} (jusqu'au / until {date_printed(moved, 'slash')})"),
        _ask("Conjoint couvert par la mutuelle ?", "Spouse covered?", f"{partner.civility} {esc(partner.named('FIRST_LAST'))}"),
    ]  # fmt: skip
    year = pay.start.year
    sums = [
        [label, money(round(pay.cumul(value) * 0.96 - 41, 2)), money(pay.cumul(value))]
        for label, value in (
            ("Brut / Gross", pay.gross),
            ("Imposable / Taxable", pay.net_taxable),
            ("Net / Net paid", pay.net),
        )
    ]
    beside = table(sums, "grid small", ("Cumul / Year to date", str(year - 1), str(year)), ("40%", "30%", "30%"))
    html = f"""<table style="border-bottom:3px solid #00594c"><tr><td><b style="font-size:15pt;color:#00594c">{group}</b></td><td class="right tiny">French subsidiary: {esc(pay.employer.name)}</td></tr></table>
<h1 style="margin:5mm 0 1mm;font-size:16pt">{dice.pick(("RELEVÉ", "RELEVÉ MENSUEL"))} <span style="font-weight:normal">/ STATEMENT</span></h1><p>Mois / Month : <b>{month_printed(year, pay.start.month, dice.pick(("title", "digits", "upper")))}</b> — <span class="small">vaut bulletin de paie (article L. 3243-2 du code du travail)</span></p>
<p style="background:#e5f1ef;padding:2mm 3mm"><b>Concerne :</b> {honor.upper() if dice.chance(0.5) else worker.civility} {esc(name)}</p>{"".join(who)}<hr>{_answers(pay, money)}
<div style="margin:4mm 0">{beside if (pay.start - pay.hired_on).days > 400 else ""}</div>
<p>Fait à {esc(pay.employer.address.town)}, le {long_date(pay.end)}</p><p class="small">{esc(officer.named("FIRST_LAST"))}, HR &amp; Payroll Officer</p>{signature(dice.number(1, 90))}"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("sans"), 9, "13mm 17mm")


def ruled_by_hand(dice: Dice) -> Paper:
    """A farmer's or shopkeeper's ruled sheet, filled by hand: label, value and remark in three columns, the day alone on its line."""
    pay, money = draw(dice, "company", low=700, high=1_900), dice.money()
    last, first = pay.employee.last_name, pay.employee.first_name
    master, doctor = dice.person("", age=(40, 70)), dice.person("", age=(30, 64))
    visit = dice.day_after(60, 8, pay.paid_on)
    scale = dice.pick(
        ("1 repas 5,35 / logement 77,30", "1 repas 5,45 / logement 79,10", "1 repas 5,50 / logement 79,70")
    )
    rest = [
        [
            label.replace(" de l'impôt sur le revenu", ""),
            f"− {money(value)}",
            rate if rate != "0,00 %" else "part salarié",
        ]
        for label, rate, value in _owed(pay)
    ]
    rows = [
        ["Employeur", esc(pay.employer.name), f"Siret {pay.employer.siret}"],
        ["Domicile", esc(pay.home.line()), "inchangé" if dice.chance(0.5) else ""],
        ["Entrée", date_printed(pay.hired_on, "slash"), esc(pay.job)],
        ["N° Sécu", nir_printed(pay.nir, "spaced"), "carte vue"],
        ["Mois de", month_printed(pay.start.year, pay.start.month, "lower"), f"{pay.hours:.2f} h".replace(".", ",")],
        ["Gages" if dice.chance(0.4) else "Paye", money(pay.base_pay), "selon accord"],
        *([["Prime", money(pay.bonus), dice.pick(("récolte", "inventaire", "dimanches"))]] if pay.bonus else []),
        ["Brut", f"<u>{money(pay.gross)}</u>", ""],
        *rest,
        *([["Trajets", f"+ {money(pay.transport)}", "moitié du bus"]] if pay.transport else []),
        ["Net avant impôt", money(pay.net_before_tax), f"net social {money(pay.net_social)}"],
        ["Impôt", f"− {money(pay.tax)}", f"sur imposable {money(pay.net_taxable)}"],
        ["Reste net à payer", f"<b>{money(pay.net)}</b>", f"{dice.pick(('chèque', 'virement'))} du {date_printed(pay.paid_on, 'slash')}"],
        ["Docteur", f"Dr {esc(doctor.named('first_last'))}", f"visite MSA le {date_printed(visit, 'slash')}"],
        ["Barème", scale, "avantages en nature (pas pris)"],
    ]  # fmt: skip
    inner = "".join(
        f'<tr><td style="width:27%">{a}</td><td style="width:41%">{b}</td><td style="width:32%;color:#555">{c}</td></tr>'
        for a, b, c in rows
    )
    made = pay.end - dt.timedelta(days=dice.number(0, 2))
    html = f"""<p class="center" style="font-size:15pt;text-decoration:underline">{dice.pick(("Feuille de paye", "Fiche de paye", "Compte de paye du mois"))}</p>
<p>{long_date(made)}</p>
<table style="margin:3mm 0"><tr><td style="width:25%">Dossier de :</td><td style="width:38%">Nom&nbsp; {esc(last)}</td><td style="text-align:right">Prénom&nbsp; {esc(first)}</td></tr></table>
<table class="ruled">{inner}</table>
<p style="margin-top:5mm">Me rendre le carnet d'heures avant le {long_date(dice.day_after(12, 4, pay.paid_on))}. {esc(master.first_name)} {esc(master.last_name)}, {esc(pay.employer.address.line())}</p>{signature(dice.number(1, 90))}"""
    css = "body{color:#1b2a6b} .ruled td{border-right:.5pt solid #d88;border-bottom:.4pt solid #bcd;padding:2px 5px}"
    truth = fields(pay, employee_name=f"{last} {first}")
    return sheet("payslip", html, truth, font=dice.pick((HAND, PEN)), size=11, margin="13mm 15mm", css=css)


def second_leaf(dice: Dice) -> Paper:
    """Page two of a letter: the figures in its middle, each before its label; the employee's own « je soussigné » below."""
    pay, money = draw(dice, dice.pick(("public", "association", "company"))), dice.money()
    worker, child = pay.employee, dice.children(pay.employee, 1, "")[0]
    name = worker.named("LAST_first")
    chief, curator = dice.person("", age=(35, 62)), dice.person("", age=(30, 62))
    made = dt.date(pay.end.year + pay.end.month // 12, pay.end.month % 12 + 1, 1)
    e = worker.e
    figures = [
        (money(pay.gross), dice.pick(("de rémunération brute", "bruts"))),
        *((money(value, sign="− "), f"de {label}") for label, _, value in _owed(pay)),
        *([(money(pay.transport, sign="+ "), "d'indemnité de trajet")] if pay.transport else []),
        (money(pay.net_before_tax), "nets à payer avant impôt sur le revenu"),
        (money(pay.tax, sign="− "), "d'impôt prélevé à la source"),
        (money(pay.net), dice.pick(("nets à payer", "nets versés"))),
        (money(pay.net_social), "de montant net social"),
        (money(pay.net_taxable), "nets imposables"),
        (f"{pay.hours:.2f}".replace(".", ","), "heures rémunérées"),
        (date_printed(pay.paid_on, "slash"), "jour du paiement"),
        (date_printed(pay.hired_on, "slash"), "date d'embauche"),
        (nir_printed(pay.nir, dice.pick(NIR_STYLES)), "numéro de Sécurité sociale"),
    ]  # fmt: skip
    inner = "".join(
        f'<tr><td class="right" style="width:42%;padding-right:4mm"><b>{value}</b></td><td>{label}</td></tr>'
        for value, label in figures
    )
    html = f"""<table><tr><td style="width:60%"><b style="font-size:14pt;letter-spacing:1px">{esc(pay.employer.name)}</b><br><span class="small">le {long_date(made)}</span></td><td class="right">{dice.pick(("— 2 —", "Page 2 sur 3", "2/3"))}</td></tr></table>
<p class="justify" style="margin-top:9mm">… et le maintien de vos garanties de prévoyance pour votre enfant {esc(child.named("LAST_first"))}, né{child.e} le {date_printed(child.birth_date, "slash")}. {dice.pick(("Un double de la présente est adressé à", "Conformément au jugement, copie est transmise à"))} {curator.civility} {esc(curator.named("LAST_first"))}, mandataire judiciaire à la protection des majeurs, en sa qualité de curat{"rice" if curator.sex == "F" else "eur"}.</p>
<p style="margin-top:5mm"><b>Pièce justificative visée à l'article L. 3243-2 du code du travail</b><br>{month_printed(pay.start.year, pay.start.month, dice.pick(("lower", "title")))} — {esc(pay.job)}</p>
<table style="margin:3mm 0;border-top:1px solid #333;border-bottom:1px solid #333">{inner}</table>
<p class="justify">Les montants ci-dessus sont reportés au registre. La troisième page comporte le relevé de vos congés ; elle est à nous renvoyer avant le {long_date(dice.day_after(40, 15, made))}.</p>
<p style="margin:5mm 0 5mm 88mm">Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.named("LAST_first"))}<br>{signature(dice.number(1, 90))}</p>
<div class="box" style="padding:3mm">Je soussigné{e} {esc(name)}, né{e} le {date_printed(worker.birth_date, "slash")}, demeurant {esc(pay.home.line())}, reconnais avoir reçu de mon employeur le présent décompte et la somme nette qui y figure.<br><br>Signature :</div>
<p class="tiny">{esc(pay.employer.name)} — {esc(pay.employer.address.line())} — SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — APE {pay.employer.ape}</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("any"), 10, "16mm 20mm")


def house_form(dice: Dice) -> Paper:
    """The inner sheet of a home or a workshop for disabled workers: boxes with a label above each value, two who sign, a curator."""
    pay, money = draw(dice, dice.pick(("association", "public")), low=750, high=2_200), dice.table_money()
    worker, name = pay.employee, pay.employee.named("FIRST_LAST")
    clerk, head, curator = dice.person("", age=(25, 62)), dice.person("", age=(35, 62)), dice.person("", age=(30, 62))
    child = dice.children(worker, 1, "")[0]
    civility = ("Madame" if worker.sex == "F" else "Monsieur") if dice.chance(0.5) else worker.civility

    def box(label: str, value: str, span: int = 1) -> str:
        return f'<td colspan="{span}"><span class="tiny">{label}</span><br><b>{value}</b></td>'

    def band(*cells: str) -> str:
        return f"<tr>{''.join(cells)}</tr>"

    held = "".join(band(box(f"retenue : {label}", money(value, sign="− "), 4)) for label, _, value in _owed(pay))
    more = band(box("remboursement de transport", money(pay.transport), 4)) if pay.transport else ""
    person = [
        band(box("Concerne :", f"{civility} {esc(name)}", 2), box("né" + worker.e + " le", date_printed(worker.birth_date, "slash")), box("matricule maison", dice.digits(5))),
        band(box("adresse", esc(pay.home.line()), 3), box("entrée en fonctions", date_printed(pay.hired_on, "slash"))),
        band(box("emploi", esc(pay.job), 2), box("n° sécurité sociale", nir_printed(pay.nir, dice.pick(NIR_STYLES)), 2)),
        band(box("mesure de protection", f"{'curatelle renforcée' if dice.chance(0.5) else 'curatelle simple'} — {curator.civility} {esc(curator.named('FIRST_LAST'))}", 2), box("enfant ayant droit", esc(child.named("FIRST_LAST"))), box("né" + child.e + " le", date_printed(child.birth_date, "slash"))),
    ]  # fmt: skip
    sums = [
        band(box("mois", month_printed(pay.start.year, pay.start.month, dice.pick(("upper", "title", "digits")))), box("heures", f"{pay.hours:.2f}".replace(".", ",")), box(dice.pick(("traitement", "émoluments")), money(pay.base_pay)), box("indemnités", money(pay.bonus))),
        band(box("total brut", money(pay.gross), 2), box("total des retenues", money(pay.withheld), 2)),
        held + more,
        band(box("montant net social", money(pay.net_social)), box("net imposable", money(pay.net_taxable)), box("net avant impôt", money(pay.net_before_tax)), box("impôt à la source", money(pay.tax))),
        band(box(dice.pick(("net à percevoir", "net à payer")), f'<span style="font-size:13pt">{money(pay.net)}</span>', 2), box("réglé par virement du", date_printed(pay.paid_on, "slash"), 2)),
    ]  # fmt: skip
    made = pay.end - dt.timedelta(days=dice.number(0, 3))
    html = f"""<table><tr><td><b>{esc(pay.employer.name)}</b><br>{esc(pay.employer.address.line())}<br><span class="tiny">SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</span></td><td class="right small">Service du personnel<br>imprimé interne n° {dice.number(3, 88)} bis</td></tr></table>
<h2 class="center" style="margin:5mm 0;letter-spacing:2px">{dice.pick(("DÉCOMPTE DE TRAITEMENT ET ÉMOLUMENTS", "BULLETIN DE TRAITEMENT", "FEUILLE DE PAYE DU PERSONNEL"))}</h2>
<table class="grid">{"".join(person)}</table><br><table class="grid">{"".join(sums)}</table>
<p style="margin-top:5mm">{esc(pay.employer.address.town)}, {long_date(made)}</p>
<div class="cols"><div>Établi par {clerk.civility} {esc(clerk.named("FIRST_LAST"))}<br>{signature(dice.number(1, 90))}</div><div>Contresigné : {head.civility} {esc(head.named("FIRST_LAST"))}, {dice.pick(("économe", "chef de bureau", "directrice adjointe" if head.sex == "F" else "directeur adjoint"))}<br>{signature(dice.number(1, 90))}</div></div>"""
    return Paper(
        html,
        fields(pay, employee_name=name),
        "payslip",
        ".grid td{padding:1mm 2mm;width:25%}",
        dice.font("sans"),
        9,
        "14mm 15mm",
    )


LAYOUTS = {
    "two_tongues": two_tongues,
    "ruled_by_hand": ruled_by_hand,
    "second_leaf": second_leaf,
    "house_form": house_form,
}
