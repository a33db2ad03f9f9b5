"""Dealt layouts: an overseas fund's letter with a band of the parties on its left."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import long_date, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import kid, swap
from samples.stationery import sheet, signature, table

FUNDS = (
    ("Caf de La Réunion", "97400", "Saint-Denis"),
    ("Caf de la Martinique", "97200", "Fort-de-France"),
    ("Caf de la Guadeloupe", "97110", "Pointe-à-Pitre"),
    ("Caf de la Guyane", "97300", "Cayenne"),
)


def overseas_parties_band(dice: Dice) -> Paper:
    """The parties stacked in a band on the left (fund, recipient, curator, paying-in bank), the letter with its object on the right, ceilings below."""
    fund, postcode, town = dice.pick(FUNDS)
    person, home = dice.person(age=(28, 66)), dice.address()
    if "home" not in dice.given:
        home = replace(home, postcode=postcode, town=town, extra="")
    tutor, doctor, child = dice.person("", age=(30, 60)), dice.person("", age=(35, 64)), kid(dice, person)
    year, month = dice.month()
    issued = dice.day_after(25, 6, of=month_ends(year, month)[1])
    number, money = dice.digits(7), dice.money()
    housing, rest = dice.amount(120, 380, "housing_benefit"), dice.amount(180, 590)
    extra = dice.amount(60, 240)
    total = round(housing + rest + extra, 2)
    label = dice.pick(("Allocataire", "Bénéficiaire", "Titulaire du dossier"))
    names = [
        ("allocation de logement familiale, dont le versement est fait au bailleur", housing),
        (dice.pick(("revenu de solidarité active majoré", "allocation aux adultes handicapés (part réduite)")), rest),
        (dice.pick(("prime d'activité", "complément familial majoré")), extra),
    ]
    dice.random.shuffle(names)
    body = "".join(f"<li>{text} : {money(amount)} ;</li>" for text, amount in names)
    base = dice.number(8400, 9900)
    scale = [[str(n), f"{base + n * 2750:,}".replace(",", " ") + " €", f"{base + n * 2750 + 3100:,}".replace(",", " ") + " €"] for n in range(1, 5)]  # fmt: skip
    blocks = [
        f"<p><b>{label}</b><br>{esc(swap(person))}<br>{'<br>'.join(home.lines())}<br>n° {number}</p>",
        f"<p><b>{dice.pick(('Curateur', 'Mandataire judiciaire'))}</b><br>{esc(swap(tutor))}<br>Udaf, {esc(dice.address('').street)}<br>{postcode} {town}</p>",
        f"<p><b>Enfant ouvrant droit</b><br>{esc(swap(child))}<br>{child.birth_date:%d/%m/%Y}</p>",
    ]
    if dice.chance(0.5):
        blocks.append(blocks.pop(0))
    html = f"""<div style="display:flex;min-height:235mm"><div style="width:54mm;background:#dcece4;padding:5mm;font-size:9pt"><b style="font-size:15pt;color:#00705a">{fund}</b><p class="small">{esc(dice.address("").street)}<br>{postcode} {town} Cedex<br>{dice.phone()}</p>{"".join(blocks)}<p class="small">Médecin-conseil de la MDPH : Dr {esc(swap(doctor))}</p></div>
<div style="flex:1;padding:5mm 0 0 8mm"><p class="r">{town}, le {long_date(issued)}</p><p style="margin-top:12mm"><b>Objet : {dice.pick(("attestation de paiement", "attestation de paiement et de quotient familial", "relevé de vos droits payés"))}, {month_printed(year, month, "lower")}</b></p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>Vous avez demandé le {dice.day_before(9, 2, of=issued):%d/%m/%Y} un justificatif de vos droits. Pour le mois de {month_printed(year, month, "lower")} votre Caf a payé :</p><ul>{body}</ul><p>soit <b>{money(total)}</b> au total{", avant toute saisie" if dice.chance(0.4) else ""}. Le paiement a été fait le {month_ends(year, month)[1] + dt.timedelta(days=5):%d/%m/%Y}.</p><p>Vos droits sont calculés d'après les plafonds de ressources ci-dessous (année {year - 2}) :</p>
{table(scale, ("Enfants à charge", "Un revenu", "Deux revenus ou parent isolé"), numbers=(1, 2))}<p style="margin-top:5mm">Nous vous prions d'agréer nos salutations distinguées.</p><p class="r">Le directeur de la {fund}<br>{signature(dice.number(0, 99))}</p></div></div>"""
    truth = {"beneficiary_name": swap(person).replace(",", ""), "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font=dice.font("sans"), size=10, margin="12mm 14mm")


LAYOUTS = {"overseas_parties_band": overseas_parties_band}
