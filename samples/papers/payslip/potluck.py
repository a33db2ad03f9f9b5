"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, Pay, draw, fields, nir_printed, siret_printed


def _owed(pay: Pay) -> list[tuple[str, str, float]]:
    """What the employee pays: label, rate, amount."""
    return [(line.label, f"{line.rate:.2f}".replace(".", ","), line.amount) for line in pay.lines if line.amount]


def guard_rounds(dice: Dice) -> Paper:
    """A security firm: what is earned on the left, what is held back on the right, the sums in cells under their labels."""
    pay, money = draw(dice, "company"), dice.table_money()
    name = pay.employee.named("LAST_first")
    chief, site = dice.person("", age=(30, 60)), dice.company("", "company")
    earned = [["Vacations de jour et de nuit", f"{pay.hours:.2f}".replace(".", ","), money(pay.base_pay)]]
    if pay.bonus:
        earned.append(["Majorations dimanches", "10 %", money(pay.bonus)])
    earned.append(["<b>BRUT DU MOIS</b>", "", f"<b>{money(pay.gross)}</b>"])
    if pay.transport:
        earned.append(["Remb. abonnement transport", "50 %", money(pay.transport)])
    held = [[label, rate if rate != "0,00" else "", money(amount)] for label, rate, amount in _owed(pay)]
    held.append(["<b>TOTAL RETENUES</b>", "", f"<b>{money(pay.withheld)}</b>"])
    cells = (
        ("Montant net social", pay.net_social),
        ("Net imposable", pay.net_taxable),
        ("Net avant impôt", pay.net_before_tax),
        (f"PAS {pay.tax_rate:.1f} %".replace(".", ","), -pay.tax),
        ("NET À PAYER", pay.net),
    )
    foot = "".join(f"<td>{label}<br><b style='font-size:11pt'>{money(value)}</b></td>" for label, value in cells)
    html = f"""
<table style="border-bottom:2px solid #800"><tr><td><b style="font-size:13pt">BULLETIN DE SALAIRE</b><br>{month_printed(pay.start.year, pay.start.month, "upper")}</td><td class="right"><b>{esc(pay.employer.name)}</b><br>{esc(pay.employer.address.line(" - "))}<br>Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} · APE {pay.employer.ape}</td></tr></table>
<div class="cols" style="margin:4mm 0"><div><b>{esc(name)}</b><br>{lines(pay.home.lines())}<br>Matricule {dice.digits(5)}</div><div class="small">Agent de sécurité qualifié, coef. 140<br>Entré{pay.employee.e} dans l'entreprise le {date_printed(pay.hired_on, "slash")}<br>N° SS {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Carte professionnelle valable jusqu'au {date_printed(dice.day_after(900, 100), "slash")}</div></div>
<p class="small">Site d'affectation : {esc(site.name)}, {esc(site.address.line())} — chef de site : {esc(chief.named("first_LAST"))} — prise de poste sur site le {date_printed(dice.day_before(30, 3, pay.start), "slash")}</p>
<div class="cols"><div>{table(earned, "grid", ("Gains", "Base", "Montant"), ("54%", "20%", "26%"))}</div><div>{table(held, "grid small", ("Retenues salariales", "Taux", "Montant"), ("58%", "17%", "25%"))}</div></div>
<table class="grid center" style="margin-top:6mm"><tr>{foot}</tr></table>
<p style="margin-top:4mm">Virement du {date_printed(pay.paid_on, "slash")} — IBAN {dice.iban()[:9]} **** {dice.digits(4)}</p>
<table class="grid small" style="width:60%"><tr><th>Depuis janvier</th><td>Brut {money(pay.cumul(pay.gross))}</td><td>Imposable {money(pay.cumul(pay.net_taxable))}</td><td>Net payé {money(pay.cumul(pay.net))}</td></tr></table>
<p class="tiny">Coût employeur hors salaire : {money(pay.charged)}. À conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("sans"), 8.5, "12mm 13mm")


def parish(dice: Dice) -> Paper:
    """A diocesan association, on a typing machine: one line after another, dots up to the sums, no table."""
    pay, money = draw(dice, "association", low=600, high=1_900), MoneyStyle("", ",", "")
    name = pay.employee.named("first_LAST")
    bursar = dice.person("", age=(45, 75))
    width = 78

    def dots(label: str, value: float, sign: str = "") -> str:
        shown = money(value, sign=sign)
        return f"{label} {'.' * (width - len(label) - len(shown) - 2)} {shown}"

    rows = [
        pay.employer.name,
        *pay.employer.address.lines(),
        f"Siret {pay.employer.siret}    APE {pay.employer.ape}",
        "",
        "",
        f"BULLETIN DE PAYE DU {date_printed(pay.start, 'dot')} AU {date_printed(pay.end, 'dot')}",
        "",
        f"{'Madame' if pay.employee.sex == 'F' else 'Monsieur'} {name}",
        *pay.home.lines(),
        f"Immatriculée sous le n° {nir_printed(pay.nir, 'spaced')}"
        if pay.employee.sex == "F"
        else f"Immatriculé sous le n° {nir_printed(pay.nir, 'spaced')}",
        f"Au service de l'association depuis le {date_printed(pay.hired_on, 'dot')}",
        "Emploi : sacristie et accueil de la maison paroissiale",
        "",
        dots(f"Salaire pour {pay.hours:.2f} heures".replace(".", ","), pay.base_pay),
        *([dots("Prime des fêtes", pay.bonus)] if pay.bonus else []),
        dots("SALAIRE BRUT", pay.gross),
        "",
        *(dots(f"  {label[:48]}", amount, "-") for label, _, amount in _owed(pay)),
        *([dots("Trajets remboursés", pay.transport)] if pay.transport else []),
        "",
        dots("Montant net social", pay.net_social),
        dots("Net à payer avant impôt sur le revenu", pay.net_before_tax),
        dots(f"Impôt prélevé à la source sur {money(pay.net_taxable)} (net imposable)", pay.tax, "-"),
        dots("NET À PAYER", pay.net),
        "",
        f"Réglé le {date_printed(pay.paid_on, 'dot')} par chèque n° {dice.digits(7)}",
        f"tiré sur le compte du denier, signé de l'économe {bursar.named('first_LAST')},",
        f"en fonction depuis le {date_printed(dice.day_before(2000, 300), 'dot')}.",
        "",
        f"Rappel : acompte de décembre de l'an passé, 150,00 (soldé). Cumul brut {money(pay.cumul(pay.gross))}",
    ]
    html = f'<div style="white-space:pre-wrap;line-height:1.3">{esc(chr(10).join(rows))}</div>'
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("mono"), 9, "18mm 16mm")


def night_porter(dice: Dice) -> Paper:
    """A hotel's program: boxes down the left hand with who and where, the ladder from gross to net on the right."""
    pay, money = draw(dice, "company"), dice.money()
    name = pay.employee.named("first_last")
    house = dice.address("")

    def step(label: str, value: str, strong: bool = False) -> str:
        weight = "font-weight:bold;background:#efe7d8" if strong else ""
        return f'<div style="display:flex;justify-content:space-between;padding:1.2mm 2mm;{weight}"><span>{label}</span><span>{value}</span></div>'

    steps = [step(f"Salaire de base ({pay.hours:.2f} h)".replace(".", ","), money(pay.base_pay))]
    if pay.bonus:
        steps.append(step("Heures de nuit", money(pay.bonus)))
    steps.append(step("Salaire brut", money(pay.gross), True))
    steps += [step(esc(label), money(amount, sign="− ")) for label, _, amount in _owed(pay)]
    if pay.transport:
        steps.append(step("Frais de transport", money(pay.transport, sign="+ ")))
    steps += [
        step("Net à payer avant impôt sur le revenu", money(pay.net_before_tax), True),
        step(
            f"Impôt sur le revenu prélevé à la source ({pay.tax_rate:.1f} %)".replace(".", ","),
            money(pay.tax, sign="− "),
        ),
        step("Net à payer au salarié", money(pay.net), True),
    ]
    side = (
        ("Employeur", f"{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}"),
        (
            "Établissement de travail",
            f"Hôtel des Voyageurs<br>{lines(house.lines())}<br>ouvert le {date_printed(dt.date(1998, 4, 3), 'slash')}",
        ),
        ("SIRET", siret_printed(pay.employer.siret, "spaced")),
        ("Salarié", f"<b>{esc(name)}</b><br>{lines(pay.home.lines())}"),
        ("N° de Sécurité sociale", nir_printed(pay.nir, dice.pick(NIR_STYLES))),
        ("Emploi", "Réceptionniste de nuit, niveau II échelon 1"),
        ("Date d'entrée", date_printed(pay.hired_on, "slash")),
        ("Période", month_printed(pay.start.year, pay.start.month, "title")),
        ("Date de paiement", date_printed(pay.paid_on, "slash")),
        (
            "Montants utiles",
            f"Montant net social : {money(pay.net_social)}<br>Net imposable : {money(pay.net_taxable)}",
        ),
    )
    boxes = "".join(
        f'<div style="border-left:3px solid #8a6d3b;padding:1mm 2mm;margin-bottom:2.5mm"><span class="tiny">{label}</span><br>{value}</div>'
        for label, value in side
    )
    html = f"""<h2 style="color:#8a6d3b">Bulletin de paie</h2><table><tr><td style="width:62mm;padding-right:6mm">{boxes}</td><td><div style="border:0.6px solid #8a6d3b">{"".join(steps)}</div>
<p class="small" style="margin-top:5mm">Avantage en nature repas non retenu ce mois. Cumul imposable de l'année : {money(pay.cumul(pay.net_taxable))}. Part de l'employeur : {money(pay.charged)}. Congés restants : {dice.number(2, 25)} jours au {date_printed(pay.end, "slash")}.</p>
<p class="tiny">Une question ? {esc(dice.person("").named("first_last"))}, gestionnaire de paie, {dice.phone()}</p></td></tr></table>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("sans"), 8.6, "13mm 13mm")


def contract_agent(dice: Dice) -> Paper:
    """A contractual agent of the public service: no title; sums in cells at the head, codes and three columns beneath."""
    pay, money = draw(dice, "public", low=1_900, high=2_900), dice.table_money()
    name = pay.employee.named("LAST_FIRST")
    head, unit = dice.person("", age=(40, 66)), dice.person("", age=(40, 66))
    rows = [["101000", "Traitement brut contractuel", money(pay.base_pay), "", ""]]
    if pay.bonus:
        rows.append(["201883", "Indemnité de sujétions", money(pay.bonus), "", ""])
    for number, line in enumerate(pay.lines):
        rows.append(
            [
                f"{401001 + number * 201}",
                esc(line.label),
                "",
                money(line.amount) if line.amount else "",
                money(line.employer) if line.employer else "",
            ]
        )
    if pay.transport:
        rows.append(["750000", "Remboursement domicile-travail", money(pay.transport), "", ""])
    rows.append(["558000", f"Impôt sur le revenu prélevé à la source {pay.tax_rate:.1f} %", "", money(pay.tax), ""])
    paid = round(pay.gross + pay.transport, 2)
    held = round(pay.withheld + pay.tax, 2)
    rows.append(["", "TOTAUX DU MOIS", money(paid), money(held), money(pay.charged)])
    html = f"""
<table class="grid center"><tr><td>MOIS DE<br><b>{month_printed(pay.start.year, pay.start.month, "plain_upper")}</b></td><td>TOTAL BRUT<br><b>{money(pay.gross)}</b></td><td>MONTANT NET SOCIAL<br><b>{money(pay.net_social)}</b></td><td>MONTANT IMPOSABLE DU MOIS<br><b>{money(pay.net_taxable)}</b></td><td>NET À PAYER AVANT IMPÔT<br><b>{money(pay.net_before_tax)}</b></td><td style="background:#dde6f0">NET À PAYER<br><b>{money(pay.net)}</b></td></tr></table>
<table style="margin:5mm 0"><tr><td style="width:50%">{esc(pay.employer.name.upper())}<br>{lines(pay.employer.address.lines(True))}<br>SIRET {pay.employer.siret}</td><td class="box">{name}<br>{lines(pay.home.lines(True))}</td></tr></table>
<table class="grid small"><tr><td>N° DE SÉCURITÉ SOCIALE<br>{nir_printed(pay.nir, "spaced")}</td><td>GRADE<br>ATTACHÉ CONTRACTUEL</td><td>DÉBUT DE CONTRAT<br>{date_printed(pay.hired_on, "slash")}</td><td>ENTRETIEN ANNUEL<br>{date_printed(pay.end + dt.timedelta(days=40), "slash")}</td><td>CHEF DE SERVICE<br>{esc(head.named("LAST_first"))}</td></tr></table><br>
{table(rows, "rows small", ("CODE", "ÉLÉMENTS", "À PAYER", "À DÉDUIRE", "POUR INFORMATION"), ("11%", "44%", "15%", "15%", "15%"))}
<p class="small" style="margin-top:4mm">MIS EN PAIEMENT LE {date_printed(pay.paid_on, "slash")} — COMPTABLE ASSIGNATAIRE : AGENCE COMPTABLE, {esc(unit.named("LAST_first"))}<br>CUMUL IMPOSABLE DEPUIS LE 1ER JANVIER : {money(pay.cumul(pay.net_taxable))} — AVANCE DE FRAIS DE MISSION (HORS PAIE) : {dice.number(60, 400)},00</p>"""
    return Paper(
        html,
        fields(pay, employee_name=name, employer_name=pay.employer.name.upper()),
        "payslip",
        "",
        dice.font("sans"),
        8.5,
        "12mm 12mm",
    )


def insertion_site(dice: Dice) -> Paper:
    """An insertion worksite, landscape, headed by its own name and « décompte du mois »: one wide row of columns a block."""
    pay, money = draw(dice, "association", low=900, high=1_500), dice.table_money()
    name = pay.employee.named("first_LAST")
    guide, agent = dice.person("", age=(30, 60)), dice.person("", age=(28, 60))
    owed = _owed(pay)
    half = (len(owed) + 1) // 2

    def cuts(part: list[tuple[str, str, float]]) -> str:
        return table([[esc(label), money(amount)] for label, _, amount in part], "rows small", (), ("74%", "26%"))

    top = [["Heures payées", f"{pay.hours:.2f}".replace(".", ",")], ["Salaire horaire × heures", money(pay.base_pay)]]
    if pay.bonus:
        top.append(["Prime de chantier", money(pay.bonus)])
    top.append(["<b>Total brut</b>", f"<b>{money(pay.gross)}</b>"])
    last = [["Total des retenues", money(pay.withheld)]]
    if pay.transport:
        last.append(["Carte de bus (moitié)", money(pay.transport)])
    last += [
        ["Montant net social", money(pay.net_social)],
        ["Net avant prélèvement à la source", money(pay.net_before_tax)],
        ["Net fiscal", money(pay.net_taxable)],
        [f"Prélèvement à la source {pay.tax_rate:.1f} %".replace(".", ","), money(pay.tax)],
        ["<b>Versé au salarié</b>", f"<b>{money(pay.net)}</b>"],
    ]
    html = f"""
<table><tr><td><b style="font-size:12pt">{esc(pay.employer.name)}</b><br>Atelier et chantier d'insertion<br>{esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</td>
<td class="center"><b style="font-size:13pt">Décompte du mois</b><br>du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}</td><td class="right"><b>{esc(name)}</b><br>{lines(pay.home.lines())}</td></tr></table>
<p class="small" style="border-top:1px solid #396;border-bottom:1px solid #396;padding:1.5mm 0;margin:4mm 0">Au chantier depuis le {date_printed(pay.hired_on, "slash")} · Orientation du {date_printed(pay.hired_on - dt.timedelta(days=12), "slash")} · Séc. soc. {nir_printed(pay.nir, dice.pick(NIR_STYLES))} · Encadrant technique : {esc(guide.named("first_last"))} · Accompagnement : {esc(agent.named("first_last"))} · Chantier : espaces verts</p>
<table><tr><td style="width:25%">{table(top, "grid")}</td><td style="width:24%">{cuts(owed[:half])}</td><td style="width:24%">{cuts(owed[half:])}</td><td>{table(last, "grid")}</td></tr></table>
<p style="margin-top:5mm">Viré le {date_printed(pay.paid_on, "slash")}. Aide de l'État au poste : {money(round(pay.gross * 0.82, 2))} (versée à la structure). Cumul net fiscal {pay.start.year} : {money(pay.cumul(pay.net_taxable))}. Acompte demandé pour le mois prochain : {dice.number(50, 200)},00</p>"""
    return Paper(
        html, fields(pay, employee_name=name), "payslip", "", dice.font("sans"), 9, "13mm 14mm", "A4 landscape"
    )


def notice_of_transfer(dice: Dice) -> Paper:
    """A house's human resources write: « votre rémunération de mars », the sums said in paragraphs and one short list."""
    pay, money = draw(dice, "company"), MoneyStyle("\u00a0", ",", "\u00a0€")
    name = pay.employee.named("first_LAST")
    writer = dice.person("", age=(28, 60))
    month = month_printed(pay.start.year, pay.start.month, "lower")
    made = dice.pick((pay.paid_on, pay.paid_on - dt.timedelta(days=1)))
    bits = [f"{esc(label)} {money(amount)}" for label, _, amount in _owed(pay)]
    extra = f", auquel s'ajoute une prime d'équipe de {money(pay.bonus)}" if pay.bonus else ""
    fares = f" Vos frais de transport vous sont remboursés pour {money(pay.transport)}." if pay.transport else ""
    html = f"""
<table><tr><td><b>{esc(pay.employer.name)}</b><br>Direction des ressources humaines<br>{lines(pay.employer.address.lines())}</td><td style="width:75mm;padding-top:14mm">{pay.employee.civility} {esc(name)}<br>{lines(pay.home.lines())}</td></tr></table>
<h2 style="margin:10mm 0 5mm">Votre rémunération : {month}</h2>
<p class="small">{esc(pay.job)}, dans l'entreprise depuis le {long_date(pay.hired_on)} — n° de sécurité sociale {nir_printed(pay.nir, "spaced")} — période du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}</p>
<p class="justify">Votre salaire de base est de {money(pay.base_pay)} pour {f"{pay.hours:.2f}".replace(".", ",")} heures{extra}. <b>Votre rémunération brute s'élève à {money(pay.gross)}.</b></p>
<p class="justify">Vos cotisations et contributions représentent {money(pay.withheld)}, soit : {" ; ".join(bits)}.{fares} L'entreprise verse de son côté {money(pay.charged)}.</p>
<p class="justify">Il vous revient <b>{money(pay.net_before_tax)} avant impôt sur le revenu</b>. L'impôt prélevé à la source, au taux de {f"{pay.tax_rate:.1f}".replace(".", ",")} % appliqué à votre net imposable de {money(pay.net_taxable)}, est de {money(pay.tax)}. <b>La somme qui vous est payée est de {money(pay.net)}</b> ; elle est virée le {long_date(pay.paid_on)}.</p>
<p class="justify">Le montant net social à déclarer pour la prime d'activité ou le RSA est de {money(pay.net_social)}.</p>
<p>Pour mémoire, votre épargne salariale au 31 décembre {pay.start.year - 1} : {money(dice.amount(300, 4_000))}. Votre prochain entretien professionnel est fixé au {long_date(dice.day_after(90, 20, pay.end))}.</p>
<p style="margin-top:8mm">{esc(writer.named("first_last"))}, responsable de l'administration du personnel</p>
<p class="tiny" style="margin-top:14mm;border-top:0.5px solid #888;padding-top:2mm">{esc(pay.employer.name)} — SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} — NAF {pay.employer.ape} — URSSAF, 3 avenue de la Cotisation. Cette lettre tient lieu de bulletin (art. L. 3243-2 du code du travail) ; établie le {date_printed(made, "slash")}, à conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("any"), 10.5, "20mm 22mm")


LAYOUTS = {
    "guard_rounds": guard_rounds,
    "parish": parish,
    "night_porter": night_porter,
    "contract_agent": contract_agent,
    "insertion_site": insertion_site,
    "notice_of_transfer": notice_of_transfer,
}
