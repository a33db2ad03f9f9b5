"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import draw, fields, nir_printed, siret_printed

SPACED = MoneyStyle(" ", ",", "", True)


def supermarket(dice: Dice) -> Paper:
    """A supermarket's slip: clock breaks, meal vouchers, a discount card, the bank named; nets at the right in a tinted column."""
    pay = draw(dice, "company", 1_200, 2_300)
    money = SPACED
    name = pay.employee.named("first_last")
    head = dice.person("", age=(30, 58))
    bank = dice.address("")
    breaks = round(pay.base_pay * 0.05, 2)
    rows = [["0100", "Salaire mensuel", money(pay.hours), money(pay.base_pay - breaks)], ["0210", "Forfait pauses 5 %", "", money(breaks)]]  # fmt: skip
    rows += [["0350", "Majoration heures de nuit", "", money(pay.bonus)]] if pay.bonus else []
    owed = [[f"{3000 + 20 * i}", line.label, f"{line.rate:.2f}".replace(".", ",") if line.rate else "", money(line.amount, sign="-")] for i, line in enumerate(pay.lines) if line.amount]  # fmt: skip
    side = [
        ("Brut", pay.gross), ("Retenues salariales", pay.withheld), ("Net social", pay.net_social), *([("Navigo / transport", pay.transport)] if pay.transport else []),
        ("Net avant impôt sur le revenu", pay.net_before_tax), ("Impôt prélevé", pay.tax), ("Net payé", pay.net), ("Net fiscal du mois", pay.net_taxable), ("Net fiscal depuis janvier", pay.cumul(pay.net_taxable)),
    ]  # fmt: skip
    column = "".join(f"<p style='margin-bottom:3.5mm'><span class='small'>{a}</span><br><b style='font-size:12pt'>{money(b)}</b></p>" for a, b in side)  # fmt: skip
    html = f"""<div style="display:flex;gap:6mm"><div style="flex:1"><p><b style="font-size:13pt;color:#b3261e">{esc(pay.employer.name)}</b> &nbsp;magasin {dice.digits(4)}</p><p class="small">{esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, "dash")} · NAF {pay.employer.ape} · Commerce de détail à prédominance alimentaire (2216)<br>Votre manager : {esc(head.named("first_last"))}</p>
<p style="margin-top:5mm"><b>Bulletin de salaire {month_printed(pay.start.year, pay.start.month, "title")}</b></p><table class="small"><tr><td>Collaborateur</td><td>{esc(name)}</td></tr><tr><td>Numéro SS</td><td>{nir_printed(pay.nir, "spaced")}</td></tr><tr><td>Fonction</td><td>{esc(pay.job)}, niveau {dice.number(1, 4)}</td></tr><tr><td>Arrivée magasin</td><td>{pay.hired_on:%d/%m/%Y}</td></tr><tr><td>Domicile</td><td>{esc(pay.home.line())}</td></tr></table>
<div style="margin-top:5mm">{table([*rows, ["", "<b>Total brut</b>", "", f"<b>{money(pay.gross)}</b>"], *owed], "rows small", ("Code", "Libellé", "Quantité ou taux", "Montant"), ("10%", "52%", "18%", "20%"))}</div>
<p class="small" style="margin-top:6mm">Versé le {pay.paid_on:%d/%m/%Y} sur votre compte Banque des Deux Rives, {esc(bank.line())}. Carte remise personnel : {money(dice.amount(12, 60))} € d'achats remisés, non compris dans la paie. Tickets restaurant : {dice.number(8, 20)}.</p></div>
<div style="width:52mm;background:#fdf1d8;padding:5mm">{column}</div></div><p class="tiny" style="margin-top:8mm">Absences et congés : période du 01/06/{pay.start.year - 1} au 31/05/{pay.start.year} ; restent {dice.number(2, 25)} jours à prendre avant le 31/10/{pay.start.year + 1}. Conservez ce bulletin sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", "Open Sans", 9.2, "12mm 12mm")


def home_helper_rounds(dice: Dice) -> Paper:
    """An association of help at home: journeys and clients listed, mileage outside the gross, landscape, no helpful title."""
    pay = draw(dice, "association", 1_100, 2_100)
    kilometres = dice.number(60, 320)
    pay = pay.with_indemnity(round(kilometres * 0.38, 2))
    money = dice.money()
    name = pay.employee.named("LAST_FIRST")
    clients = [dice.person("", age=(70, 92)) for _ in range(3)]
    parts = [round(pay.hours * share, 2) for share in (0.41, 0.33)]
    parts.append(round(pay.hours - sum(parts), 2))
    rounds = [[f"{p.civility} {esc(p.named('LAST_first'))}", dice.pick(("GIR 3", "GIR 4", "PCH", "Aide ménagère")), f"{h:.2f}".replace(".", ",")] for p, h in zip(clients, parts, strict=True)]  # fmt: skip
    sums = [["Heures du mois", f"{pay.hours:.2f}".replace(".", ",")], ["Salaire des heures", money(pay.base_pay)], *([["Majoration dimanche", money(pay.bonus)]] if pay.bonus else []), ["Salaire brut", f"<b>{money(pay.gross)}</b>"]]  # fmt: skip
    sums += [[line.label, money(line.amount, sign="- ")] for line in pay.lines if line.amount]
    tail = [["Montant net social", money(pay.net_social)], [f"Frais kilométriques : {kilometres} km × 0,38", money(pay.transport)], ["Net à payer avant impôt", money(pay.net_before_tax)], ["Prélèvement à la source", money(pay.tax, sign="- ")], ["Net versé", f"<b>{money(pay.net)}</b>"], ["Montant imposable", money(pay.net_taxable)]]  # fmt: skip

    def list_(rows: list[list[str]]) -> str:
        return (
            "<table class='rows small'>"
            + "".join(f"<tr><td>{a}</td><td class='n'>{b}</td></tr>" for a, b in rows)
            + "</table>"
        )

    html = f"""<div style="display:flex;gap:9mm"><div style="width:78mm"><p><b style="font-size:12pt;color:#00695c">{esc(pay.employer.name)}</b><br><span class="small">Service d'aide et d'accompagnement à domicile<br>{lines(pay.employer.address.lines())}<br>Siret {pay.employer.siret} – {pay.employer.ape}<br>Branche de l'aide à domicile (BAD), filière intervention</span></p>
<p style="margin-top:7mm">{esc(name)}<br>{lines(pay.home.lines(True))}</p><p class="small" style="margin-top:5mm">{esc(pay.job)}<br>Sécurité sociale {nir_printed(pay.nir, "dots")}<br>Au service de l'association depuis le {date_printed(pay.hired_on, "dot")}<br>Responsable de secteur : {esc(dice.person("", age=(28, 60)).named("first_LAST"))}</p><p><b>Vos interventions de {month_printed(pay.start.year, pay.start.month, "lower")}</b></p>{table(rounds, "grid small", ("Bénéficiaire", "Plan", "Heures"), ("56%", "26%", "18%"))}<p class="small" style="margin-top:3mm">Prochain planning remis le {date_printed(pay.end + dt.timedelta(days=3), "dot")}</p></div>
<div style="flex:1">{list_(sums)}</div><div style="width:76mm;border-left:1px solid #00695c;padding-left:6mm">{list_(tail)}<p style="margin-top:6mm">Réglé par virement le {date_printed(pay.paid_on, "dot")}.</p><p class="small">Rappel de l'an passé à la même date : net versé {money(pay.net * 0.94)}.</p><p class="tiny" style="margin-top:16mm">Ce bulletin doit être conservé sans limitation de durée. Les frais de déplacement n'entrent ni dans le brut ni dans le net imposable.</p></div></div>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", "Carlito", 9.8, "13mm 14mm", "A4 landscape")


def doctoral_contract(dice: Dice) -> Paper:
    """A university's slip for a doctoral contract: codes, « à payer / à déduire / pour information », the laboratory and its head named."""
    pay = draw(dice, "public", 1_900, 2_400)
    hired = pay.start - dt.timedelta(days=dice.number(40, 900))
    pay = replace(pay, hired_on=dice.given.get("hired_on", dt.date(hired.year, hired.month, 1)))
    if "employer" not in dice.given:
        pay = replace(pay, employer=replace(pay.employer, name=f"Université {pay.employer.address.town}-Littoral"))
    money = MoneyStyle("", ",", "", True)
    name = pay.employee.named("LAST_FIRST")
    head = dice.person("", age=(40, 64))
    lab = dice.address("")
    lines_ = [("101070", "TRAITEMENT BRUT", pay.base_pay, 0.0, 0.0), *([("200364", "IND. ENSEIGNEMENT COMPLEMENTAIRE", pay.bonus, 0.0, 0.0)] if pay.bonus else [])]  # fmt: skip
    lines_ += [(f"40{1 + i:02d}01", line.label.upper().replace("SÉCURITÉ SOCIALE", "S.S."), 0.0, line.amount, line.employer) for i, line in enumerate(pay.lines)]  # fmt: skip
    lines_ += [("200039", "REMB. DOMICILE TRAVAIL", pay.transport, 0.0, 0.0)] if pay.transport else []
    lines_ += [("558001", f"IMPOT SUR LE REVENU PRELEVE {pay.tax_rate:.2f}".replace(".", ","), 0.0, pay.tax, 0.0)]
    body = "".join(f"<tr><td>{c}</td><td>{esc(t)}</td>" + "".join(f"<td class='n'>{money(v) if v else ''}</td>" for v in (a, b, d)) + "</tr>" for c, t, a, b, d in lines_)  # fmt: skip
    paid, taken = round(pay.gross + pay.transport, 2), round(pay.withheld + pay.tax, 2)
    html = f"""<table class="grid"><tr><td style="width:34%"><span class="tiny">ÉTABLISSEMENT EMPLOYEUR</span><br><b>{esc(pay.employer.name)}</b><br><span class="small">{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "spaced")}</span></td><td style="width:33%"><span class="tiny">AFFECTATION</span><br><span class="small">Laboratoire Temps et Territoires<br>{lines(lab.lines())}<br>dir. {esc(head.first_name[0])}. {esc(head.last_name)}</span></td><td><span class="tiny">MOIS DE</span><br><b>{month_printed(pay.start.year, pay.start.month, "upper")}</b><br><span class="tiny">FEUILLE N°</span> {dice.digits(4)}</td></tr></table>
<table class="grid small" style="border-top:0"><tr><td><span class="tiny">IDENTIFICATION (NIR)</span><br>{nir_printed(pay.nir, "spaced")}</td><td><span class="tiny">GRADE</span><br>DOCTORANT CONTRACTUEL</td><td><span class="tiny">ENFANTS À CHARGE</span><br>{dice.number(0, 2)}</td><td><span class="tiny">ÉCHELON / INDICE</span><br>00 / 0000</td><td><span class="tiny">EN FONCTION DEPUIS LE</span><br>{pay.hired_on:%d/%m/%Y}</td></tr></table>
<table class="frame small" style="margin-top:2mm"><tr><th style="width:10%">CODE</th><th>ÉLÉMENTS</th><th class="right">À PAYER</th><th class="right">À DÉDUIRE</th><th class="right">POUR INFORMATION</th></tr>{body}<tr><td></td><td class="right">TOTAUX</td><td class="n">{money(paid)}</td><td class="n">{money(taken)}</td><td class="n">{money(pay.charged)}</td></tr></table>
<table class="grid" style="margin-top:3mm"><tr><td><span class="tiny">BRUT SOUMIS</span><br>{money(pay.gross)}</td><td><span class="tiny">MONTANT NET SOCIAL</span><br>{money(pay.net_social)}</td><td><span class="tiny">MONTANT IMPOSABLE DU MOIS</span><br>{money(pay.net_taxable)}</td><td><span class="tiny">IMPOSABLE DE L'ANNÉE</span><br>{money(pay.cumul(pay.net_taxable))}</td><td><span class="tiny">NET AVANT IMPÔT</span><br>{money(pay.net_before_tax)}</td><td style="background:#e6e6e6"><span class="tiny">NET À PAYER</span><br><b>{money(pay.net)}</b></td></tr></table>
<div class="cols" style="margin-top:4mm"><div class="small">COMPTABLE : agent comptable de l'établissement<br>VIREMENT DU {pay.paid_on:%d/%m/%Y} – IBAN …{dice.digits(4)}</div><div>{pay.employee.civility.upper()} {esc(name)}<br>{lines(pay.home.lines(True))}</div></div><p class="tiny" style="margin-top:10mm">Contrat doctoral du {pay.hired_on:%d/%m/%Y} au {pay.hired_on + dt.timedelta(days=1_095):%d/%m/%Y}. Dans votre intérêt, conservez ce bulletin sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", ".frame{border:0.6px solid #333} .frame td{border-left:0.6px solid #333}", "FreeSans", 9.4, "11mm 12mm")  # fmt: skip


LAYOUTS = {
    "supermarket": supermarket, "home_helper_rounds": home_helper_rounds, "doctoral_contract": doctoral_contract,
}  # fmt: skip
