"""Assorted layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Three papers that everybody has and nobody asks for: the receipt for a deposit, a voter's card, a yearly tax certificate for help at home.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.stationery import at, barcode, card, labelled, sheet, signature, spoken, stamp


def deposit_receipt(dice: Dice) -> Paper:
    """A receipt for the deposit given at the signing of a lease: owner, tenant, dwelling and a sum received, but no month of rent."""
    owner, tenant, home = dice.person("landlord_person", age=(35, 80)), dice.person("person"), dice.address("home")
    sum_, money, signed = float(dice.number(380, 1_100)), dice.money(), dice.day_before(300)
    html = f"""<p>{esc(owner.named("first_LAST"))}<br>{lines(dice.address("").lines())}</p><h1 style="margin:12mm 0">Reçu de dépôt de garantie</h1>
<p>Je soussigné{owner.e} {esc(spoken(owner))}, propriétaire, reconnais avoir reçu de {esc(spoken(tenant))}, locataire, la somme de {money(sum_)} ({amount_in_words(sum_)}) versée {dice.pick(("par chèque", "par virement"))} le {long_date(signed)}, à titre de <b>dépôt de garantie</b> du logement situé {esc(home.line())}, conformément à l'article 22 de la loi du 6 juillet 1989.</p>
<p>Cette somme, égale à un mois de loyer hors charges, n'est pas encaissée au titre d'un loyer et ne produit pas d'intérêts. Elle sera restituée dans le délai d'un mois après la remise des clés si l'état des lieux de sortie est conforme à l'état des lieux d'entrée, ou de deux mois dans le cas contraire, déduction faite des sommes restant dues.</p>
<p>Le présent reçu ne vaut pas quittance de loyer.</p><p style="margin-top:10mm">Fait en deux exemplaires à {esc(home.town)}, le {long_date(signed)}</p><table><tr><td>Le bailleur<br>{signature(dice.number(1, 90))}</td><td>Le locataire<br>{signature(dice.number(1, 90))}</td></tr></table>"""
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.8, margin="20mm 22mm")


def voters_card(dice: Dice) -> Paper:
    """A voter's card, front and back photocopied on one page: name, birth, home, polling station and national number, all fit to pass for an identity."""
    person, home = dice.person("person"), dice.address("home")
    year = dice.pick((2022, 2024, 2026))
    flag = '<svg width="342" height="8" viewBox="0 0 342 8"><rect width="114" height="8" fill="#20407c"/><rect x="114" width="114" height="8" fill="#fff"/><rect x="228" width="114" height="8" fill="#c8202f"/></svg>'
    front = at(0, 0, flag) + at(6, 5, "<b style='font-size:8pt'>RÉPUBLIQUE FRANÇAISE</b>") + at(6, 10, "<span style='font-size:15pt;letter-spacing:1px'>Carte électorale</span>")  # fmt: skip
    front += at(6, 19, "<i style='font-size:6.5pt'>VOTER EST UN DROIT, C'EST AUSSI UN DEVOIR CIVIQUE</i>")
    front += at(6, 25, f"<div style='font-size:8pt'>{person.civility} <b>{esc(person.last_name.upper())}</b><br>{esc(', '.join(person.first_names))}<br>{lines(home.lines())}</div>")  # fmt: skip
    front += at(62, 40, f"<span style='font-size:6pt'>{year}</span>") + at(50, 44, barcode(dice.digits(9), height=18))
    back = labelled(6, 5, "Né(e) le", date_printed(person.birth_date, "slash")) + labelled(38, 5, "Département ou pays de naissance", esc(person.birth_postcode[:2]))  # fmt: skip
    back += labelled(6, 14, "Lieu du bureau de vote", f"ÉCOLE {esc(dice.address('').street.upper())}")
    back += labelled(6, 23, "N° bureau", f"{dice.number(1, 60):04d}") + labelled(28, 23, "N° d'ordre sur la liste", str(dice.number(1, 1_200)))  # fmt: skip
    back += labelled(6, 32, "Numéro national d'électeur (NNE)", dice.digits(9)) + labelled(50, 32, "Commune", esc(home.town.upper()))  # fmt: skip
    back += at(52, 38, f"<div style='transform:scale(.55);transform-origin:0 0'>{stamp('MAIRIE', '#444')}</div>") + at(6, 42, "<span style='font-size:6pt'>Signature du titulaire</span>")  # fmt: skip
    back += at(6, 44, f"<div style='transform:scale(.5);transform-origin:0 0'>{signature(dice.number(1, 90))}</div>")
    html = f'<div style="margin:12mm 0 0 30mm">{card(front, height=58, ground="#f6f3ea", tint="#fff")}{card(back, height=58, ground="#f6f3ea", tint="#fff")}</div>'
    return sheet("unknown", html, {}, size=9)


def help_at_home(dice: Dice) -> Paper:
    """The yearly tax certificate of somebody who employs help at home: years, sums « à déclarer », a tax credit, but neither a notice nor a payslip."""
    person, home, money = dice.person("person", age=(35, 85)), dice.address("home"), MoneyStyle(" ", ",", " €")
    year = dice.income_year()
    wages = dice.amount(600, 5_200)
    charges = round(wages * 0.62, 2)
    rows = "".join(f"<tr><td>{label}</td><td class='num'>{money(value)}</td></tr>" for label, value in (("Total des salaires nets versés", wages), ("Total des cotisations sociales prélevées", charges), ("dont impôt prélevé à la source du salarié", 0.0)))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div style="font-size:19pt;color:#1c5c8a"><b>Urssaf</b> <span style="font-size:10pt">service Cesu</span></div><div class="small">Votre numéro de compte : {dice.letters(1)}{dice.digits(10)}<br>Saint-Étienne, le {date_printed(dt.date(year + 1, 3, dice.number(2, 28)), "padded")}</div></div>
<div style="margin:14mm 0 12mm 95mm">{esc(spoken(person, "LAST_FIRST"))}<br>{lines(home.lines(True))}</div><h2>ATTESTATION FISCALE {year}</h2><p>Madame, Monsieur,</p><p>Nous vous prions de trouver ci-dessous le récapitulatif des sommes que vous avez déclarées pour l'emploi d'un ou plusieurs salariés à domicile. Ces montants sont à reporter, déduction faite des aides perçues, sur votre déclaration des revenus {year} (cadre 7DB) et ouvrent droit à un crédit d'impôt de 50 %.</p>
<table class="grid" style="margin:6mm 0">{rows}<tr class="b"><td>Montant total à déclarer</td><td class="num">{money(wages + charges)}</td></tr></table><p>Périodes d'emploi déclarées : {dice.number(3, 12)} bulletins de salaire édités pour {dice.number(1, 2)} salarié(s).</p><p class="small">Conservez cette attestation : elle peut vous être demandée par l'administration fiscale. Elle ne remplace ni votre avis d'impôt ni les bulletins de salaire remis à votre salarié. La loi n° 78-17 du 6 janvier 1978 vous garantit un droit d'accès et de rectification.</p>"""
    return sheet("unknown", html, {}, font=dice.pick(("Lato", "Open Sans")), size=10, margin="15mm 19mm")


LAYOUTS = {"deposit_receipt": deposit_receipt, "voters_card": voters_card, "help_at_home": help_at_home}  # fmt: skip
