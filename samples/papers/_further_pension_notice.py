"""Further layouts: the reversion granted to a widow or widower, a pension fund's monthly slip on half a sheet."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    MONEY_STYLES,
    long_date,
    month_printed,
)
from samples.paper import Paper
from samples.stationery import (
    logo,
    sheet,
    signature,
)


def reversion_granted(dice: Dice) -> Paper:
    """The pension of a dead spouse granted: the dead one's name and days, income compared with a ceiling, the first sum with arrears beside the monthly one."""
    person = dice.person(age=(56, 84))
    dead = dice.partner(person, "late", same_name=True)
    name, issued, money = person.named("LAST_first"), dice.day_before(500, 5), dice.pick(MONEY_STYLES[:7])
    effect = dt.date(issued.year, issued.month, 1) - dt.timedelta(days=dice.number(2, 6) * 30)
    effect = effect.replace(day=1)
    died = effect - dt.timedelta(days=dice.number(3, 25))
    gross = dice.amount(290, 940)
    csg = round(gross * 0.091, 2)
    net = round(gross - csg, 2)
    months = (issued.year - effect.year) * 12 + issued.month - effect.month
    html = f"""<div style="display:flex;justify-content:space-between"><div>{logo("Carsat " + dice.pick(("Aquitaine", "Bretagne", "Nord-Picardie", "Sud-Est")), "#7b1e5a", "Retraite &amp; Santé au travail")}<div class="small" style="margin-top:4mm">Service Réversion<br>Dossier de {dead.civility} {dead.named("first_LAST")}<br>N° {dice.nir(dead)}</div></div><div style="padding-top:14mm">{person.civility} {name}<br>{"<br>".join(dice.address().lines(True))}</div></div>
<p style="margin-top:10mm">Le {long_date(issued)}</p>
<p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>{dead.civility} {dead.named("first_LAST")}, dont vous étiez le conjoint, est décédé{dead.e} le {long_date(died)} ; sa retraite personnelle s'élevait à {money(round(gross / 0.54, 2))} par mois. Après étude de vos ressources du trimestre ({money(dice.amount(2900, 5200))}, plafond {money(6_083.60)}), <b>nous vous attribuons une retraite de réversion à compter du {long_date(effect)}</b>.</p>
<div style="margin:6mm 0 6mm 20mm;width:120mm"><div style="display:flex;justify-content:space-between;padding:1mm 0">Montant brut (54 %)<span>{money(gross)}</span></div><div style="display:flex;justify-content:space-between;padding:1mm 0">CSG 8,3 %, CRDS et Casa 0,8 %<span>- {money(csg)}</span></div><div style="display:flex;justify-content:space-between;padding:1mm 0">Prélèvement à la source (taux 0 %)<span>{money(0)}</span></div><div style="display:flex;justify-content:space-between;padding:1.5mm 0;border-top:.8pt solid"><b>Vous percevrez chaque mois</b><b>{money(net)}</b></div></div>
<p>Votre premier versement, vers le 9 du mois prochain, comprendra les {months} mois échus, soit {money(round(net * months, 2))}. Cette prestation pourra être révisée si vos ressources changent ou si vous vous remariez. Votre prochaine déclaration de ressources vous sera demandée avant le {long_date(issued + dt.timedelta(days=365))}.</p>
<p>Si vous contestez, vous disposez de deux mois pour saisir la commission de recours amiable.</p><div style="margin-left:60%">Le directeur,<br>{dice.person("", age=(40, 64)).named("first_LAST")}<br>{signature(dice.number(0, 99))}</div>"""
    return sheet("pension_notice", html, {"beneficiary_name": name, "issue_date": issued, "amount": net}, font=dice.font("sans"), size=10.2)  # fmt: skip


def half_sheet_slip(dice: Dice) -> Paper:
    """A pension fund's monthly slip on half a sheet laid wide: the count at the left, the payee at the right, last year's total and points beneath."""
    person, money = dice.person(age=(61, 88)), dice.table_money()
    name, (year, month) = person.named(dice.pick(("LAST_FIRST", "LAST_first"))), dice.month()
    gross = dice.amount(180, 1450)
    sick, csg, crds, casa = (round(gross * share, 2) for share in (0.01, 0.083, 0.005, 0.003))
    net = round(gross - sick - csg - crds - casa, 2)
    paid = dt.date(year, month, dice.number(1, 4))
    rows = [("Allocation brute", gross), ("Cotisation maladie 1,00 %", -sick), ("CSG 8,30 %", -csg), ("CRDS 0,50 %", -crds), ("CASA 0,30 %", -casa), ("Impôt à la source (taux 0,0 %)", 0.0)]  # fmt: skip
    body = "".join(f"<tr><td>{label}</td><td class='num'>{money(value)}</td></tr>" for label, value in rows)
    html = f"""<div style="display:flex;gap:12mm"><div style="width:95mm"><b style="font-size:13pt;color:#00695c">{dice.pick(("Agirc-Arrco · Groupe Horizon Retraite", "Caisse de retraite du Bâtiment et des Travaux", "Institution de retraite L'Étoile"))}</b><br><span class="small">Échéance {month_printed(year, month, "lower")} — terme à échoir</span><table class="rows" style="margin-top:4mm">{body}<tr><td><b>Porté au compte ****{dice.digits(4)}</b></td><td class="num"><b>{money(net)}</b></td></tr></table><p class="tiny">Montants en euros</p></div>
<div style="flex:1"><div style="border:.6pt solid #00695c;border-radius:3mm;padding:5mm;margin-top:6mm">{person.civility} {name}<br>{"<br>".join(dice.address().lines(True))}</div><p class="small" style="margin-top:7mm">Mis en paiement le {paid:%d/%m/%Y}<br>Matricule {dice.digits(7)} {dice.letters(1)}<br>Points acquis : {dice.number(2000, 9000)} · valeur au 1er novembre : 1,4386<br>Bénéficiaire de l'option réversion : {dice.partner(person).named("first_last")}</p><p class="small">Rappel : total versé en {year - 1} : {money(round(net * 11.93, 2))} €, à reporter sur votre déclaration de revenus.</p></div></div>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": paid, "amount": net}
    return sheet(
        "pension_notice", html, truth, font=dice.font("sans"), size=9.4, page="A5 landscape", margin="11mm 12mm"
    )


LAYOUTS = {"reversion_granted": reversion_granted, "half_sheet_slip": half_sheet_slip}
