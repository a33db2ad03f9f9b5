"""Further layouts: an accident at work counted in two rates, a provident institution's top-up."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import (
    MONEY_STYLES,
    long_date,
    month_printed,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
)


def accident_two_rates(dice: Dice) -> Paper:
    """An accident at work: sixty then eighty per cent, a grey block a stretch; the accident, the employer and the relapse bear other days."""
    person, (year, month), money = dice.person(age=(19, 62)), dice.month(), dice.pick(MONEY_STYLES[:7])
    name, (start, end) = person.named(dice.pick(("first_LAST", "LAST_first"))), month_ends(year, month)
    issued, cut = end + dt.timedelta(days=dice.number(2, 15)), dice.number(8, 20)
    base, accident = dice.amount(58, 110), start - dt.timedelta(days=28 - cut)
    turn = start + dt.timedelta(days=cut)
    blocks, net = "", 0.0
    for first, last, share in ((start, turn - dt.timedelta(days=1), 0.6), (turn, end, 0.8)):
        days = (last - first).days + 1
        rate = round(base * share, 2)
        gross = round(rate * days, 2)
        held = round(gross * 0.067, 2)
        net = round(net + gross - held, 2)
        blocks += f"<div style='background:#eee;padding:4mm;margin:3mm 0;display:flex;justify-content:space-between'><div>Du {first:%d/%m/%Y} au {last:%d/%m/%Y}<br><span class='small'>{days} indemnités à {share:.0%} du gain journalier, soit {money(rate)}</span></div><div class='r'>{money(gross)}<br><span class='small'>CSG-RDS : -{money(held)}</span></div></div>"
    firm = dice.company("employer")
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:13pt">CPAM {dice.pick(("de Loire-Atlantique", "de l'Isère", "du Puy-de-Dôme", "des Yvelines"))}</b><br><span class="small">Pôle Accidents du travail — maladies professionnelles<br>Tél. 3646</span></div><div class="small r">Sinistre {dice.digits(9)}<br>accident du {accident:%d/%m/%Y}<br>Employeur : {firm.name}</div></div>
<div style="margin:12mm 0 8mm 100mm">{name}<br>{"<br>".join(dice.address().lines())}</div><p>N° {dice.nir(person)}</p>
<p>Relevé des sommes qui vous reviennent pour {month_printed(year, month, "lower")}. Gain journalier retenu : {money(base)} (plafond {money(240.49)}).</p>{blocks}
<div style="border-top:1.4pt solid;border-bottom:1.4pt solid;padding:3mm 4mm;display:flex;justify-content:space-between"><b>Net viré sur votre compte</b><b>{money(net)}</b></div>
<p style="margin-top:6mm">Relevé arrêté le {issued:%d/%m/%Y}. La reprise est prévue le {(issued + dt.timedelta(days=dice.number(10, 50))):%d/%m/%Y} par certificat du Dr {dice.person("").named("first_LAST")}. Les indemnités d'accident du travail sont imposables pour moitié, soit {money(round(net / 2, 2))} pour ce relevé.</p>
<p class="small">Pour les recours : commission de recours amiable, {dice.address("").line()}.</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("daily_allowance_statement", html, truth, font=dice.font("sans"), size=10.2)


def provident_top_up(dice: Dice) -> Paper:
    """A provident institution's count: the pay it guarantees, what the Assurance Maladie gave, the complement paid to the person; a vertical sum under one column of labels."""
    person, (year, month), money = dice.person(age=(24, 62)), dice.month(), dice.table_money()
    name, (start, end) = person.named("first_LAST"), month_ends(year, month)
    issued, firm = end + dt.timedelta(days=dice.number(6, 22)), dice.company("employer")
    wage = dice.amount(62, 120)
    kept, ijss = round(wage * 0.8, 2), round(min(wage * 0.5, 41.47), 2)
    daily = round(kept - ijss, 2)
    gross = round(daily * end.day, 2)
    held = round(gross * 0.067, 2)
    net = round(gross - held, 2)
    rows = [("Salaire journalier de référence", money(wage)), ("Garantie du contrat (80 %)", money(kept)), ("Indemnité journalière de la Sécurité sociale, à déduire", money(ijss)), ("Complément par jour", money(daily)), (f"Nombre de jours, du {start:%d/%m} au {end:%d/%m/%Y}", str(end.day)), ("Complément brut", money(gross)), ("CSG et CRDS", f"- {money(held)}")]  # fmt: skip
    body = "".join(
        f"<tr><td style='padding:1.6mm'>{a}</td><td class='num' style='padding:1.6mm'>{b}</td></tr>" for a, b in rows
    )
    html = f"""<div style="border-left:6pt solid #5b2d8e;padding-left:5mm"><b style="font-size:14pt;color:#5b2d8e">{dice.pick(("Prévoyance Solidaire des Métiers", "Mutuelle Confluence Prévoyance", "Institut de prévoyance Garance"))}</b><br><span class="small">Institution régie par le code de la sécurité sociale — Centre de gestion, {dice.address("").line()}</span></div>
<div style="display:flex;margin:10mm 0"><div class="small" style="width:95mm">Adhérent : {firm.name}<br>Contrat collectif n° {dice.digits(6)}-{dice.digits(2)}<br>Arrêt initial : {(start - dt.timedelta(days=dice.number(91, 300))):%d/%m/%Y}<br>Franchise : 90 jours<br>Gestionnaire : {dice.person("").named("first_last")}</div><div>{person.civility} {name}<br>{"<br>".join(dice.address().lines())}</div></div>
<p>Le {long_date(issued)}</p><p><b>Incapacité temporaire — indemnités journalières complémentaires, {month_printed(year, month, "lower")}</b></p>
<table style="width:130mm" class="rows">{body}<tr><td style="padding:1.6mm"><b>À votre crédit</b></td><td class="num" style="padding:1.6mm"><b>{money(net)}</b></td></tr></table>
<p style="margin-top:7mm">Virement du {(issued + dt.timedelta(days=1)):%d/%m/%Y}, compte terminé par {dice.digits(3)}. En l'absence de décompte de la Sécurité sociale reçu avant le {(issued + dt.timedelta(days=30)):%d/%m/%Y}, nos versements seront suspendus. Cumul versé depuis l'origine du sinistre : {money(round(net * dice.number(2, 6) + 113.2, 2))}.</p><p class="tiny">Montants exprimés en euros. Réclamation : service relation adhérents, puis médiateur de la protection sociale.</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("daily_allowance_statement", html, truth, font=dice.font("any"), size=10.2)


LAYOUTS = {"accident_two_rates": accident_two_rates, "provident_top_up": provident_top_up}
