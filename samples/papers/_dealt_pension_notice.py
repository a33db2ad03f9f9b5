"""Dealt layouts: a pension fund's window letter, its values in capitals after a colon."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, table

PLAIN = MoneyStyle(" ", ",", "")


def _sums(gross: float) -> list[float]:
    """Gross, CSG, CRDS, Casa and net."""
    csg, crds, casa = round(gross * 0.083, 2), round(gross * 0.005, 2), round(gross * 0.003, 2)
    return [gross, csg, crds, casa, round(gross - csg - crds - casa, 2)]


def capitals_after_colon(dice: Dice) -> Paper:
    """Surname and given name in far cells, reference and day in one line, last year's sums beside this year's; signed by delegation."""
    person, home, chief = dice.person(age=(63, 85)), dice.address(), dice.person("", age=(40, 62))
    agent = dice.person("", age=(28, 60))
    year = dice.today.year if dice.today.month > 2 else dice.today.year - 1
    effect = dt.date(year, 1, 1)
    issued = effect + dt.timedelta(days=dice.number(8, 45))
    printed, received = issued + dt.timedelta(days=dice.number(1, 3)), issued - dt.timedelta(days=dice.number(20, 60))
    old = dice.amount(620, 1490)
    before, now = _sums(old), _sums(round(old * dice.pick((1.008, 1.009, 1.022)), 2))
    labels = ("Montant brut", "CSG 8,30 %", "CRDS 0,50 %", "Casa 0,30 %", dice.pick(("Net mensuel", "Net avant impôt", "Net versé chaque mois")))  # fmt: skip
    rows = [[label, PLAIN(a), PLAIN(b)] for label, a, b in zip(labels, before, now, strict=True)]
    fund = dice.pick(("Carsat Aquitaine", "Carsat Hauts-de-France", "Carsat Sud-Est", "Carsat Bretagne"))
    title = dice.pick(("DÉCOMPTE DE VOTRE PENSION", "AVIS DE REVALORISATION DE VOTRE RETRAITE PERSONNELLE", "BULLETIN ANNUEL DE PENSION"))  # fmt: skip
    html = f"""<div class="head"><div><b style="font-size:16pt;color:#8a1b4e">{fund}</b><br><span class="small">Retraite de base du régime général<br>{dice.phone()}</span></div><div class="small r">Imprimé le {printed:%d.%m.%Y}</div></div>
<div class="cols"><div class="small"><b>Vos références</b><br>N° de sécurité sociale : {dice.nir(person)}<br>Réf. / date : {dice.letters(2)}{dice.digits(5)} / {issued:%d.%m.%Y}<br>Suivi par : {esc(agent.first_name[0])}. {esc(agent.last_name.upper())}<br>Votre courrier reçu le : {received:%d.%m.%Y}</div><div style="padding-left:8mm">{esc(person.civility)} {esc(person.named("FIRST_LAST"))}<br>{"<br>".join(esc(x) for x in home.lines(True))}</div></div>
<h1 style="text-align:left;margin-top:14mm">{title}</h1><table style="margin:4mm 0 6mm;border:.6pt solid #8a1b4e"><tr><td>NOM : {esc(person.last_name.upper())}</td><td class="c small">dossier {dice.digits(6)}</td><td class="r">PRÉNOM : {esc(person.first_name.upper())}</td></tr></table>
<p>SITUATION : RETRAITÉ{person.e.upper()}<br>DATE D'EFFET : {effect:%d.%m.%Y}<br>MODE DE PAIEMENT : VIREMENT, LE 9 DE CHAQUE MOIS<br>AVANTAGE : RETRAITE PERSONNELLE AU TAUX DE {dice.pick(("50,000", "47,500", "43,125"))} %</p>
{table(rows, ("Montants mensuels en euros", f"Année {year - 1}", f"Année {year}"), numbers=(1, 2))}
<p style="margin-top:5mm">Le montant de la dernière colonne vous est payé à compter du {effect:%d.%m.%Y}. Le prélèvement à la source est, s'il y a lieu, retenu en plus. Vous pouvez contester cet avis devant la commission de recours amiable dans les deux mois qui suivent sa réception.</p>
<div style="margin:9mm 0 0 55%">Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.named())}<br>{signature(dice.number(0, 99))}</div>"""
    truth = {"beneficiary_name": person.named("LAST_FIRST"), "issue_date": issued, "amount": now[-1]}
    return sheet("pension_notice", html, truth, font=dice.font("sans"), size=10.2, margin="14mm 18mm")


LAYOUTS = {"capitals_after_colon": capitals_after_colon}
