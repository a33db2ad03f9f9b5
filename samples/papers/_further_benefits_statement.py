"""Further layouts: totals in a band at the right, a table of who is paid each benefit."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import (
    MONEY_STYLES,
    MONTHS,
    long_date,
    month_printed,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
)


def band_at_right(dice: Dice) -> Paper:
    """The fund's page with a coloured band at the right that holds the sum, the number and the quotient; the benefits as sentences with dots."""
    person, (year, month), money = dice.person(age=(20, 60)), dice.month(), dice.pick(MONEY_STYLES[:7])
    name, number = person.named("LAST_first"), dice.digits(7) + (dice.letters(1) if dice.chance(0.5) else "")
    kids, other = dice.children(person, 2), dice.partner(person)
    start, end = month_ends(year, month)
    issued = end + dt.timedelta(days=dice.number(3, 20))
    housing, family, bonus = dice.amount(120, 420), dice.pick((148.52, 151.05)), dice.amount(90, 380)
    total = round(housing + family + bonus, 2)
    parts = [("Allocations familiales avec conditions de ressources", family), (dice.pick(("Aide personnalisée au logement (Apl)", "Allocation de logement familiale (Alf)")), housing), ("Prime d'activité", bonus)]  # fmt: skip
    dots = "".join(f"<div style='display:flex;margin:2mm 0'><span>{label}</span><span style='flex:1;border-bottom:.6pt dotted #666;margin:0 2mm 1mm'></span><span>{money(value)}</span></div>" for label, value in parts)  # fmt: skip
    house = "".join(f"<li>{kid.first_name}, né{kid.e} le {kid.birth_date:%d/%m/%Y}</li>" for kid in kids)
    html = f"""<div style="display:flex;gap:8mm"><div style="flex:1"><b style="color:#0a3c78;font-size:12pt">Caisse d'Allocations familiales {dice.pick(("de la Gironde", "du Nord", "du Rhône", "de Seine-Saint-Denis"))}</b><div style="margin:14mm 0 10mm 28mm">{person.civility} {name}<br>{"<br>".join(dice.address().lines(True))}</div>
<p>Madame, Monsieur,</p><p>La Caf vous fait savoir que, pour le mois {"d'" if MONTHS[month - 1][0] in "ao" else "de "}{month_printed(year, month, "lower")}, elle vous a payé :</p>{dots}
<p style="margin-top:6mm">Votre situation connue au {issued:%d/%m/%Y} : vie de couple avec {other.named("first_LAST")} depuis le {long_date(dice.day_before(3000, 500, of=start))}, deux enfants à charge :</p><ul>{house}</ul>
<p>Le mois précédent, vos droits s'élevaient à {money(round(total - dice.amount(3, 60), 2))}. Le versement est daté du 5 du mois suivant.</p><p class="small">La loi rend passible d'amende quiconque se rend coupable de fraude ou de fausse déclaration (art. L. 114-13 du code de la sécurité sociale).</p></div>
<div style="width:48mm;background:#e3edf8;padding:5mm;min-height:210mm"><span class="small">Le</span> {long_date(issued)}<br><br><span class="small">Allocataire n°</span><br><b>{number}</b><br><br><span class="small">Payé pour le mois</span><br><b style="font-size:13pt">{money(total)}</b><br><br><span class="small">Quotient familial</span><br>{dice.number(180, 980)} €<br><br><span class="small">Ressources annuelles prises en compte</span><br>{money(dice.amount(9000, 24000))}<br><br><span class="small">Nous écrire</span><br>CAF, {dice.address("").line()}<br><br><span class="small">Votre conseillère</span><br>{dice.person("", "F").named("first_last")}</div></div>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font=dice.font("sans"), size=10, margin="14mm 14mm")


def who_is_paid(dice: Dice) -> Paper:
    """A wide table with the payee of each benefit, a day of payment a line and no deduction; the household's other adult asks for the paper."""
    person, (year, month), money = dice.person(age=(22, 66)), dice.month(), dice.table_money()
    name, number = person.named(dice.pick(("first_LAST", "LAST_FIRST"))), f"{dice.digits(7)}"
    other, kid = dice.partner(person), dice.children(person, 1)[0]
    _start, end = month_ends(year, month)
    issued, paid = end + dt.timedelta(days=dice.number(7, 24)), end + dt.timedelta(days=5)
    housing, rsa, lone = dice.amount(150, 390), dice.amount(240, 620), dice.pick((195.86, 199.18))
    total = round(housing + rsa + lone, 2)
    rows = [("ALS", "Allocation de logement sociale", housing), ("RSA", "Revenu de solidarité active", rsa), ("ASF", f"Allocation de soutien familial — {kid.first_name}", lone)]  # fmt: skip
    body = "".join(f"<tr><td>{code}</td><td>{label}</td><td class='c'>{month:02d}/{year}</td><td class='num'>{money(value)}</td><td class='num'>{money(0)}</td><td class='num'>{money(value)}</td><td>{paid:%d/%m/%Y}</td><td>l'intéressé{person.e}</td></tr>" for code, label, value in rows)  # fmt: skip
    html = f"""<table><tr><td style="width:60%"><b style="font-size:12pt">CAISSE GÉNÉRALE DE SÉCURITÉ SOCIALE — Prestations familiales</b><br><span class="small">{dice.address("").line()}</span></td><td class="r">Document produit le {issued:%d/%m/%Y}<br><span class="small">à la demande de {other.named("first_last")}, membre du foyer</span></td></tr></table>
<table style="margin:7mm 0;border-top:.6pt solid;border-bottom:.6pt solid"><tr><td><span class="tiny">Dossier</span><br><b>{number}</b></td><td><span class="tiny">Responsable du dossier</span><br><b>{name}</b></td><td><span class="tiny">Né{person.e} le</span><br>{person.birth_date:%d/%m/%Y}</td><td><span class="tiny">Domicile</span><br>{dice.address().line()}</td></tr></table>
<table class="grid"><tr><th>Code</th><th>Prestation</th><th>Mois</th><th>Droit</th><th>Retenue</th><th>Réglé</th><th>Date</th><th>Réglé à</th></tr>{body}<tr><td colspan="5" class="r"><b>Ensemble des prestations</b></td><td class="num"><b>{money(total)}</b></td><td colspan="2"></td></tr></table>
<p style="margin-top:6mm" class="small">Sommes en euros, nettes de CRDS. Indu en cours de recouvrement : néant (soldé le {dice.day_before(400, 60, of=issued):%d/%m/%Y}, {money(dice.amount(60, 400))}). Loyer déclaré : {money(dice.amount(380, 720))}, bailleur {dice.company("", "social_landlord").name}.</p><p>Le présent relevé est délivré pour valoir ce que de droit.</p><p class="r">L'agent chargé du dossier, {dice.person("").named("first_last")}</p>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet(
        "benefits_statement", html, truth, font=dice.font("sans"), size=9.6, page="A4 landscape", margin="14mm"
    )


LAYOUTS = {"band_at_right": band_at_right, "who_is_paid": who_is_paid}
