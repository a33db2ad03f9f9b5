"""Dealt layouts: slips whose maker, geometry, wording and decoys were dealt by cards."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip import dealt_more
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, Pay, draw, fields, nir_printed, siret_printed
from samples.stationery import signature, ticked


def _owed(pay: Pay) -> list[tuple[str, str, float]]:
    """What the employee pays: label, rate, amount."""
    return [(line.label, f"{line.rate:.2f} %".replace(".", ","), line.amount) for line in pay.lines if line.amount]


def handed_over(dice: Dice) -> Paper:
    """A public employer's letter to the head of the service, who hands it over; values above their labels, whose it is in the footer."""
    pay, money = draw(dice, "public"), dice.money()
    worker, child = pay.employee, dice.children(pay.employee, 1, "")[0]
    spare = [*worker.first_names, *dice.person("", sex=worker.sex).first_names, "Claude", "Dominique"]
    name = f"{' '.join(list(dict.fromkeys(spare))[:3])} {worker.last_name.upper()}"
    head, deputy = dice.person("", age=(35, 62)), dice.person("", age=(35, 62))
    made = min(pay.paid_on, pay.end) - dt.timedelta(days=dice.number(1, 5))
    site = dice.address("")

    def over(value: str, label: str) -> str:
        return f'<td style="padding:1.5mm 2mm"><b>{value}</b><br><span class="tiny">{label}</span></td>'

    cells = [
        over(money(pay.gross), dice.pick(("rémunération brute", "total brut", "traitement brut"))),
        over(money(pay.withheld), "retenues de l'agent"),
        over(money(pay.net_social), "montant net social"),
        over(money(pay.net_taxable), dice.pick(("net imposable du mois", "montant imposable"))),
        over(money(pay.net_before_tax), "net à payer avant impôt"),
        over(money(pay.tax), "impôt prélevé à la source"),
        over(money(pay.net), dice.pick(("net versé", "net à payer"))),
        over(date_printed(pay.paid_on, "slash"), "date de virement"),
        over(date_printed(pay.hired_on, "slash"), "date d'entrée dans l'établissement"),
        over(nir_printed(pay.nir, dice.pick(NIR_STYLES)), "n° de sécurité sociale de l'agent"),
        over(esc(pay.job), "emploi"),
        over(f"{pay.hours:.2f}".replace(".", ","), "heures du mois"),
    ]
    grid = "".join(f"<tr>{''.join(cells[i : i + 3])}</tr>" for i in range(0, 12, 3))
    held = [[f"<span>{money(a)}</span>", f'<span class="small">{label}</span>'] for label, _, a in _owed(pay)]
    if pay.transport:
        held.append(
            [f"<span>+ {money(pay.transport)}</span>", '<span class="small">prise en charge du transport</span>']
        )
    html = f"""<table><tr><td style="width:50%"><b style="font-size:13pt;color:#14507a">{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class="tiny">SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</span>
<p class="small" style="margin-top:5mm"><u>Vos références</u> : PAIE/{dice.digits(4)}/{dice.letters(2)}<br><u>Nos références</u> : DRH-{dice.digits(3)} · poste {dice.digits(4)}</p></td>
<td style="padding-top:18mm;line-height:1.45">À l'attention de {head.civility} {esc(head.named("first_LAST"))}<br>{dice.pick(("Responsable de service", "Responsable d'unité"))}<br>{lines(site.lines())}</td></tr></table>
<p style="margin-top:9mm"><b>Objet :</b> bulletin de paie de {month_printed(pay.start.year, pay.start.month, "lower")}, {dice.pick(("établi", "arrêté"))} le {long_date(made)}</p>
<table style="border:1px solid #14507a;margin:4mm 0">{grid}</table><p class="small">Retenues du mois, à déduire du brut :</p>{table(held, "", (), ("26%", "74%"))}
<p class="small" style="margin-top:4mm">Supplément familial : enfant {esc(child.named("first_last"))}, né{child.e} le {date_printed(child.birth_date, "slash")} ; justificatif de scolarité à fournir avant le {long_date(dice.day_after(50, 20, pay.end))}. Entretien annuel fixé au {long_date(dice.day_after(90, 52, pay.end))} à {dice.number(9, 16)} h.</p>
<p style="margin:8mm 0 0 95mm">Pour le directeur, par délégation,<br>{deputy.civility} {esc(deputy.named("first_last"))}<br>{signature(dice.number(1, 90))}</p>
<p style="border-top:1px solid #888;margin-top:6mm" class="small">Exemplaire unique, à remettre à : <b>{esc(name)}</b>, {esc(pay.home.line())} — à conserver sans limitation de durée</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("sans"), 9, "14mm 16mm")


def _above(dice: Dice, pay: Pay, money: MoneyStyle, name: str) -> list[list[str]]:
    """The cells of the spreadsheet down to the bonus."""
    full = pay.hours > 150
    kinds = f"{ticked('CDI')} <s>{ticked('CDD', False)}</s> <s>{ticked('apprenti', False)}</s>"
    times = f"{ticked('temps plein', full)} {ticked('temps partiel', not full)}"
    return [
        [f"<b>{esc(pay.employer.name)}</b>", esc(pay.employer.address.line()), "", f"APE {pay.employer.ape}"],
        ["Siret", f"<span>n° {pay.employer.siret}</span>", "", ""],
        [
            "Salarié(e)" if dice.chance(0.5) else "Nom",
            esc(name),
            "N° SS",
            f"n° {nir_printed(pay.nir, dice.pick(NIR_STYLES))}",
        ],
        ["Adresse", esc(pay.home.line()), "Embauche", f"le {date_printed(pay.hired_on, 'slash')}"],
        ["Contrat", kinds, times, esc(pay.job)],
        [
            "Mois",
            month_printed(pay.start.year, pay.start.month, "title"),
            "Heures",
            f"{pay.hours:.2f}".replace(".", ","),
        ],
        ["", "", "", ""],
        ["Salaire de base", "", "", money(pay.base_pay)],
        *(
            [[dice.pick(("Prime d'assiduité", "Prime de panier", "Heures de nuit")), "", "", money(pay.bonus)]]
            if pay.bonus
            else []
        ),
    ]


def _below(dice: Dice, pay: Pay, money: MoneyStyle) -> list[list[str]]:
    """The cells from the gross to the insurer."""
    former, doctor = dice.person("", sex="F" if pay.employee.sex == "M" else "M"), dice.person("", age=(30, 64))
    sick = pay.start + dt.timedelta(days=dice.number(3, 14))
    fund = dice.pick(("Mutuelle des Trois Estuaires", "Prévoyance Artisane", "Caisse mutuelle du Ponant"))
    how = f"{ticked('virement')} <s>{ticked('chèque', False)}</s> <s>{ticked('espèces', False)}</s>"
    return [
        ["<b>Brut</b>", "", "", f"<b>{money(pay.gross)}</b>"],
        *(
            [label, "", f"<span>{rate if rate != '0,00 %' else ''}</span>", money(amount, sign="-")]
            for label, rate, amount in _owed(pay)
        ),
        *([["Transport 50 %", ticked("remboursé"), "", money(pay.transport)]] if pay.transport else []),
        ["Net avant impôt", "", "", money(pay.net_before_tax)],
        ["Net social (à déclarer CAF)", "", "", money(pay.net_social)],
        ["Net fiscal", "", f"<span>PAS {pay.tax_rate:.1f} %</span>".replace(".", ","), money(pay.net_taxable)],
        [
            "Impôt à la source",
            ticked("taux transmis", pay.tax_rate > 0),
            ticked("non imposable", pay.tax_rate == 0),
            money(pay.tax, sign="-"),
        ],
        ["<b>NET PAYÉ</b>", how, f"le {date_printed(pay.paid_on, 'slash')}", f"<b>{money(pay.net)}</b>"],
        [
            "Arrêt maladie",
            f"{ticked('oui')} prescrit par le Dr {esc(doctor.named('first_LAST'))}",
            f"le {date_printed(sick, 'slash')}",
            "maintien 100 %",
        ],
        [
            "Pension aliment.",
            f"{ticked('paiement direct', False)} {former.civility} {esc(former.named('first_LAST'))}, ex-conjoint{former.e}",
            "demande en cours",
            "néant ce mois",
        ],
        ["Mutuelle", f"{esc(fund)}, {esc(dice.address('').line())}", "", ""],
    ]


def ticked_cells(dice: Dice) -> Paper:
    """A small firm's spreadsheet printed with letters and numbers of its cells; boxes ticked and struck; its title on the last row."""
    pay, money = draw(dice, "company"), dice.table_money()
    name, boss = pay.employee.named("first_LAST"), dice.person("", age=(30, 60))
    rows = [*_above(dice, pay, money, name), *_below(dice, pay, money)]
    numbered = [[str(n), *row] for n, row in enumerate(rows, 1)]
    html = f"""{table(numbered, "grid", ("", "A", "B", "C", "D"), ("4%", "25%", "37%", "16%", "18%"))}
<p style="margin-top:5mm">{boss.civility} {esc(boss.named("first_LAST"))}, {dice.pick(("gérant", "responsable de l'établissement", "associé gérant"))}, certifie que {esc(name)} a bien perçu la somme portée en ligne « Net payé ».</p>
<p>{esc(pay.employer.address.town)}, {date_printed(max(pay.end, pay.paid_on), "slash")}</p>{signature(dice.number(1, 90))}
<p style="background:#d9ead3;border:1px solid #6a6;padding:1mm 3mm;margin-top:8mm"><b>{dice.pick(("BULLETIN DE PAIE", "BULLETIN DE SALAIRE", "Fiche de paie"))}</b> <span class="tiny">feuille « {month_printed(pay.start.year, pay.start.month, "dash")} » — paie.xls</span></p>"""
    return Paper(
        html,
        fields(pay, employee_name=name),
        "payslip",
        "th{background:#eee;text-align:center;color:#666}",
        dice.font("sans"),
        8,
        "11mm 11mm",
    )


def centred_lines(dice: Dice) -> Paper:
    """An old program's print: every line in the middle, capitals without accents, the article of the code instead of a title."""
    pay, money = draw(dice, low=900, high=2_400), MoneyStyle("", dice.pick((",", ".")), "")
    name = unaccented(f"{' '.join(pay.employee.first_names)} {pay.employee.last_name}").upper()
    clerk, chief = dice.person("", age=(30, 62)), dice.person("", age=(30, 62))
    earlier = pay.start - dt.timedelta(days=dice.number(2, 6))
    cap = 3_864 if pay.start.year == 2024 else 3_925 if pay.start.year == 2025 else 4_005

    def day(date: dt.date) -> str:
        return f"{date:%d.%m.%y}"

    def signs(person: object) -> str:
        return f"{person.first_name[0]}. {person.last_name}"  # type: ignore[attr-defined]

    rule = dice.pick(("=", "-", "*")) * 52
    body = [
        pay.employer.name, pay.employer.address.line(" - "), f"SIRET {siret_printed(pay.employer.siret, 'spaced')}  TEL {dice.phone()}", rule,
        dice.pick(("PIECE ARTICLES L 3243-1 ET L 3243-2 DU CODE DU TRAVAIL", "ETAT ARTICLE R 3243-1 DU CODE DU TRAVAIL")),
        f"PERIODE DU {day(pay.start)} AU {day(pay.end)}", "", "AU NOM DE", name, pay.home.line(" - "),
        f"S.S. {nir_printed(pay.nir, 'spaced')}", f"{pay.job} - ENTREE {day(pay.hired_on)}", rule,
        f"{pay.hours:.2f} H   SALAIRE {money(pay.base_pay)}", *([f"GRATIFICATION {money(pay.bonus)}"] if pay.bonus else []),
        f"** BRUT {money(pay.gross)} **", "",
        *(f"{label[:40]}{f' {rate}' if rate != '0,00 %' else ''}   -{money(amount)}" for label, rate, amount in _owed(pay)),
        f"TOTAL RETENUES -{money(pay.withheld)}", *([f"INDEMNITE TRANSPORT {money(pay.transport)}"] if pay.transport else []), rule,
        f"MONTANT NET SOCIAL {money(pay.net_social)}", f"NET IMPOSABLE {money(pay.net_taxable)}",
        f"{dice.pick(('NET AVANT IMPOT', 'NET A PAYER AVANT IMPOT'))} {money(pay.net_before_tax)}",
        f"IMPOT A LA SOURCE {f'{pay.tax_rate:.1f} %'} -{money(pay.tax)}", f"*** NET A PAYER {money(pay.net)} ***",
        f"VIRE LE {day(pay.paid_on)}  IBAN {dice.iban()}", rule,
        f"RAPPEL : DECOMPTE DU {day(earlier)} - NET {money(pay.net - dice.number(12, 60))}",
        f"PLAFOND S.S.  MOIS {money(cap)}  TRANCHE 2 {money(cap * 8)}", f"PLAFOND TITRE RESTAURANT {dice.pick(('7,18', '7,26'))}",
        f"ETABLI PAR {signs(clerk)}   VU {signs(chief)}",
    ]  # fmt: skip
    html = "".join(f"<div>{esc(unaccented(row).upper()) or '&nbsp;'}</div>" for row in body)
    truth = fields(pay, employee_name=name, employer_name=unaccented(pay.employer.name).upper())
    css = "body{text-align:center;line-height:1.4;white-space:pre-wrap}"
    return Paper(
        html, truth, "payslip", css, dice.pick(("Nimbus Mono PS", "Liberation Mono", "Courier Prime")), 9.5, "14mm"
    )


def pay_book(dice: Dice) -> Paper:
    """An extract of the pay book: one row of the register, then the facts in sentences behind dashes; signed electronically."""
    pay, money = draw(dice, dice.pick(("association", "company"))), dice.money()
    name, last = pay.employee.named("LAST_first"), round(pay.gross * dice.pick((0.96, 0.97, 0.985)), 2)
    child, keeper = dice.children(pay.employee, 1, "")[0], dice.person("", age=(30, 60))
    sex, year = pay.employee.e, pay.start.year
    shown = month_printed(year, pay.start.month, "lower")
    role = dice.pick(("Intéressé" + sex, "Titulaire", "Membre du personnel"))
    row = [str(dice.number(11, 240)), esc(name), shown, money(pay.gross), money(pay.withheld), money(pay.net)]
    facts = [
        f"{role} : {esc(name)}, né{sex} le {date_printed(pay.employee.birth_date, 'slash')}, immatriculé{sex} sous le n° {nir_printed(pay.nir, dice.pick(NIR_STYLES))}, demeurant {esc(pay.home.line())} ;",
        f"entré{sex} au service de la maison le {long_date(pay.hired_on)} en qualité de « {esc(pay.job)} » ;",
        f"appointements de base {money(pay.base_pay)} pour {f'{pay.hours:.2f}'.replace('.', ',')} heures{f', gratification {money(pay.bonus)}' if pay.bonus else ''}, soit un brut de {money(pay.gross)} ;",
        "retenues : "
        + ", ".join(f"{label.lower()} {money(amount)}" for label, _, amount in _owed(pay))
        + f", ensemble {money(pay.withheld)} ;",
        *([f"remboursement de transport {money(pay.transport)} ;"] if pay.transport else []),
        f"montant net social de {money(pay.net_social)}, net imposable de {money(pay.net_taxable)} ;",
        f"net à payer avant impôt de {money(pay.net_before_tax)}, dont impôt retenu à la source {money(pay.tax)} ;",
        f"somme nette de {money(pay.net)} {dice.pick(('portée au compte', 'virée au compte'))} {dice.iban()} le {long_date(pay.paid_on)} ;",
        f"enfant à charge inscrit à la couverture santé : {esc(child.named('LAST_first'))}, né{child.e} le {date_printed(child.birth_date, 'slash')}.",
    ]
    past = [["Brut", money(last), money(pay.gross)], ["Net payé", money(round(last * 0.78, 2)), money(pay.net)]]
    heading = ("Comparaison", month_printed(year - 1, pay.start.month, "lower"), shown)
    compared = table(past, "grid", heading, ("40%", "30%", "30%")) if (pay.start - pay.hired_on).days > 400 else ""
    done = max(pay.end, pay.paid_on) + dt.timedelta(days=dice.number(1, 5))
    html = f"""<p><b>{esc(pay.employer.name)}</b> — {esc(pay.employer.address.line())}<br><span class="small">Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} · tél. {dice.phone()} · APE {pay.employer.ape}</span></p>
<h2 class="center" style="margin:7mm 0 2mm">{dice.pick(("Bulletin de paye", "Bulletin d'appointements", "Bulletin de paye et d'appointements"))}</h2><p class="center">extrait du livre de paye, folio {dice.number(12, 96)}</p>
{table([row], "grid", ("N° d'ordre", "Nom et prénom", "Mois", "Gains", "Retenues", "Net"))}
<div style="margin:6mm 0;line-height:1.5">{"".join(f'<p style="padding-left:6mm;text-indent:-4mm">– {fact}</p>' for fact in facts)}</div>
{compared}
<p class="small" style="margin-top:5mm">Extrait conforme au registre tenu sur support numérique. Il ne s'y trouve ni rature ni renvoi.</p>
<p style="border:1px solid #558;padding:2mm 4mm;width:92mm;margin-left:auto" class="small">Signé électroniquement le {date_printed(done, "slash")} à {dice.number(8, 18):02d}:{dice.number(0, 59):02d}<br>{esc(keeper.named("LAST_first"))}, chargé{keeper.e} de la paye</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("serif"), 10, "18mm 20mm")


LAYOUTS = {
    "handed_over": handed_over,
    "ticked_cells": ticked_cells,
    "centred_lines": centred_lines,
    "pay_book": pay_book,
    **dealt_more.LAYOUTS,
}
