"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A declarative notice that lists the children by name, a trader taxed at a flat rate on three pages, an overseas notice whose tax is
abated, and a first page that ends in a payment coupon.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed
from samples.paper import Paper, esc, table
from samples.papers.tax_notice._details import EURO
from samples.papers.tax_notice._draw import (
    barcode,
    draw,
    envelope,
    fields,
    grouped,
    shares_printed,
    tax_name,
)
from samples.stationery import barcode as bars

UNBROKEN = MoneyStyle("\u00a0", ",", "", False)


def family_list(dice: Dice) -> Paper:
    """A declarative notice: numbers in a ribbon, the result before the references, a second page that names each child with its birth date."""
    house = draw(dice, couple=dice.chance(0.5), children=dice.pick((1, 2, 3)))
    made = dt.date(house.year + 1, dice.pick((4, 5, 6)), dice.number(9, 28))
    house = replace(house, issued_on=made, collected_on=made)
    numbers = "".join(f"<td>Déclarant {i + 1}<br><b>{grouped(number, (13,))}</b></td>" for i, number in enumerate(house.numbers))  # fmt: skip
    kids = [[f"{i + 1}", esc(tax_name(child)), date_printed(child.birth_date, "slash"), "enfant mineur célibataire"] for i, child in enumerate(house.children)]  # fmt: skip
    pays = [["Traitements et salaires déclarés", *(EURO(s) for s in house.salaries), ""], ["Déduction de 10 %", *(f"- {EURO(round(s * 0.1))}" for s in house.salaries), ""], ["Salaires et assimilés nets", *(EURO(s - round(s * 0.1)) for s in house.salaries), EURO(house.taxable)]]  # fmt: skip
    who = [f"Déclarant {i + 1}" for i in range(len(house.names))]
    html = f"""<table><tr><td style="width:40%"><b>DIRECTION GÉNÉRALE<br>DES FINANCES PUBLIQUES</b><br><span class="small">{esc(house.office[0])}<br>{esc(house.office[1])}<br>{esc(house.office[2])}</span></td><td style="background:#f1ecd9;padding:4mm"><b style="font-size:12.5pt">Avis de situation déclarative à l'impôt sur le revenu {house.year + 1}</b><br>Revenus de l'année {house.year}<br><span class="small">pour justifier de vos revenus et charges auprès des tiers</span></td></tr></table>
<div style="margin:9mm 0 9mm 92mm">{envelope(house)}</div>
<div style="border:1px solid #8c7a36"><table><tr><td style="width:33%;padding:3mm">Revenu fiscal de référence<br><b style="font-size:13pt">{EURO(house.rfr)}</b></td><td style="width:33%;padding:3mm">Nombre de parts<br><b style="font-size:13pt">{shares_printed(house.shares)}</b></td><td style="padding:3mm">Impôt sur le revenu net<br><b style="font-size:13pt">{EURO(house.net_tax)}</b></td></tr></table></div>
<table class="grid" style="margin-top:5mm"><tr>{numbers}<td>Référence du document<br><b>{grouped(house.reference, (2, 2, 7, 2))}</b></td><td>Date d'établissement<br><b>{date_printed(house.issued_on, "slash")}</b></td></tr></table>
<div class="cols" style="margin-top:8mm"><div style="flex:0 0 34mm">{barcode(house, dice, "18")}<br><span class="tiny">2D-DOC</span></div><div class="small justify">Ce document reprend les éléments que vous avez déclarés en ligne. Il ne s'agit pas d'un avis d'impôt : celui-ci vous sera adressé au cours de l'été {house.year + 1}. Toute personne à qui vous le présentez peut en vérifier l'authenticité sur impots.gouv.fr, avec le numéro fiscal et la référence du document. Il n'est pas nécessaire de fournir l'original.</div></div>
<p style="margin-top:8mm" class="small">Vos déclarants : {esc(" ; ".join(house.names))}. Adresse d'imposition au 1er janvier {house.year + 1} : celle de l'envoi.</p><p class="tiny right">1 / 2</p>
<div class="break"><p><b>Situation déclarative — revenus {house.year}</b> <span style="float:right">{grouped(house.numbers[0], (13,))}</span></p><h3>Votre foyer</h3>{table(kids, "grid", ("Rang", "Nom et prénom", "Naissance", "Qualité"), ("9%", "45%", "18%", "28%"))}
<p style="margin-top:3mm">Nombre de personnes à charge : {len(house.children)} &nbsp; dont en résidence alternée : 0 &nbsp; dont titulaires de la carte d'invalidité : 0</p><h3>Vos revenus</h3>{table(pays, "rows", ("", *who, "Total"), ("46%", *(["18%"] * len(who)), "18%"))}<br>{table([["Revenu brut global", EURO(house.taxable)], ["Revenu imposable", EURO(house.taxable)], ["Impôt sur le revenu net", EURO(house.net_tax)], ["Revenu fiscal de référence", EURO(house.rfr)]], "rows", (), ("78%", "22%"))}<p class="tiny right" style="margin-top:20mm">2 / 2</p></div>"""
    return Paper(html, fields(house, "declarative_situation"), "tax_notice", "", "Open Sans", 9.3, "13mm 16mm")


def flat_rate_trader(dice: Dice) -> Paper:
    """A self-employed person under the « versement libératoire »: the reference income is above the taxable one; three pages, dot leaders."""
    house = draw(dice, children=dice.pick((0, 0, 1)))
    if house.rfr - house.taxable < 1_000 and "rfr" not in dice.given:
        house = replace(house, rfr=house.taxable + dice.number(1_400, 9_000))
    trade = house.rfr - house.taxable
    salary = house.salaries[0]

    def leader(label: str, value: str, bold: bool = False) -> str:
        mark = "font-weight:bold" if bold else ""
        return f"<div style='display:flex;{mark}'><span>{label}</span><span style='flex:1;border-bottom:1px dotted #555;margin:0 1.5mm 1mm'></span><span>{value}</span></div>"

    def top(page: int) -> str:
        return f"<p class='small' style='border-bottom:1px solid #234;padding-bottom:1mm'>Avis d'impôt établi en {house.year + 1} – Impôt sur les revenus de {house.year} <span style='float:right'>N° fiscal {grouped(house.numbers[0])} – page {page} / 3</span></p>"

    asked = leader("Montant à payer", f"{EURO(house.due)} €", True) if house.due > 0 else leader("Montant qui vous sera restitué", f"{EURO(-house.due)} €", True) if house.due < 0 else leader("Montant à payer", "0 €", True)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start"><div><b>RÉPUBLIQUE FRANÇAISE</b><br><span class="tiny"><i>Liberté Égalité Fraternité</i></span></div><div class="center"><span style="font-size:15pt">Impôt et prélèvements sociaux<br>sur les revenus de {house.year}</span><br>Avis d'impôt établi en {house.year + 1}</div><div class="tiny">AVIS_IR_RG</div></div>
<table style="margin-top:8mm"><tr><td style="width:44%">{barcode(house, dice, "28", "24mm")}</td><td><span class="small">{esc(house.office[0])}<br>{esc(house.office[2])}</span><br><br>{envelope(house)}</td></tr></table>
<h3 style="margin-top:8mm;color:#234">L'essentiel</h3>{asked}{leader("Revenu fiscal de référence", EURO(house.rfr))}{leader("Nombre de parts", shares_printed(house.shares))}<h3 style="margin-top:6mm;color:#234">Vos références</h3>{leader("Numéro fiscal (déclarant 1)", grouped(house.numbers[0]))}{leader("Référence de l'avis", grouped(house.reference, (2, 2, 7, 2)))}{leader("Numéro FIP", f"{dice.digits(3)} {dice.digits(2)} {dice.digits(3)} {dice.digits(6)} {dice.letters(1)}")}{leader("Numéro de rôle", dice.digits(3))}{leader("Date de mise en recouvrement", date_printed(house.collected_on, "slash"))}{leader("Date d'établissement", date_printed(house.issued_on, "slash"))}
<p class="small" style="margin-top:6mm">Adresse d'imposition au 01/01/{house.year + 1} : {esc(unaccented(house.home.line(" ")).upper())}</p><p class="small justify">Vous avez opté pour le versement libératoire de l'impôt sur le revenu au titre de votre activité de micro-entrepreneur : l'impôt correspondant a été acquitté auprès de l'Urssaf avec vos cotisations. Ces revenus ne sont pas imposés une seconde fois mais entrent dans le revenu fiscal de référence.</p>
<div class="break">{top(2)}<h3 style="color:#234">Détail des revenus</h3>{leader("Situation du foyer – célibataire, divorcé ou séparé", "C")}{leader("Nombre de personnes à charge", str(len(house.children)))}{leader("Salaires", EURO(salary))}{leader("Déduction 10 % ou frais réels", f"- {EURO(round(salary * 0.1))}")}{leader("Salaires, pensions, rentes nets", EURO(house.taxable))}{leader("Revenu brut global", EURO(house.taxable))}{leader("Revenu imposable", EURO(house.taxable), True)}
<h3 style="margin-top:5mm;color:#234">Micro-entrepreneur – versement libératoire</h3>{leader("Chiffre d'affaires, prestations de services BIC", EURO(trade * 2))}{leader("Abattement forfaitaire 50 %", f"- {EURO(trade)}")}{leader("Revenu net soumis au versement libératoire", EURO(trade))}{leader("Versement libératoire payé (pour information)", EURO(round(trade * 2 * 0.017)))}
<h3 style="margin-top:5mm;color:#234">Calcul de l'impôt</h3>{leader("Impôt sur les revenus soumis au barème", EURO(house.net_tax))}{leader("Impôt sur le revenu net", EURO(house.net_tax), True)}{leader("Retenue à la source déjà prélevée", f"- {EURO(house.withheld)}" if house.withheld else "0")}</div>
<div class="break">{top(3)}<h3 style="color:#234">Informations complémentaires</h3>{leader("Plafond épargne retraite pour les cotisations à verser", EURO(4_114 + salary // 40))}{leader("Revenu fiscal de référence", EURO(house.rfr))}<p class="small justify" style="margin-top:4mm">Le revenu fiscal de référence est égal au revenu imposable ({EURO(house.taxable)}) augmenté du revenu net soumis au versement libératoire ({EURO(trade)}). Votre nouveau taux de prélèvement s'applique à compter du 1er septembre {house.year + 1}. Réclamation possible jusqu'au 31 décembre {house.year + 3}.</p></div>"""
    return Paper(html, fields(house), "tax_notice", "", "Nimbus Sans", 9.6, "12mm 18mm")


def overseas(dice: Dice) -> Paper:
    """An overseas department: tax abated by thirty per cent, three narrow columns on the first page, all the calculation on the second in one table with line numbers."""
    house = draw(dice, couple=dice.chance(0.4), taxed=True)
    house = replace(house, net_tax=house.net_tax or dice.number(120, 900))
    full = round(house.net_tax / 0.7)
    shared = sum(round(s * 0.1) for s in house.salaries)
    calculation = [["Total des salaires et assimilés", UNBROKEN(sum(house.salaries))], ["Déduction forfaitaire", f"-{UNBROKEN(shared)}"], ["Revenu brut global", UNBROKEN(house.taxable)], ["Revenu imposable", UNBROKEN(house.taxable)], ["Impôt avant abattement", UNBROKEN(full)], ["Abattement départements d'outre-mer 30 %", f"-{UNBROKEN(full - house.net_tax)}"], ["Impôt sur le revenu net", f"<b>{UNBROKEN(house.net_tax)}</b>"], ["Prélèvements à la source de l'année", f"-{UNBROKEN(house.withheld)}" if house.withheld else "0"], ["REVENU FISCAL DE RÉFÉRENCE", f"<b>{UNBROKEN(house.rfr)}</b>"]]  # fmt: skip
    numbered = [[f"L{10 + i}", label, value] for i, (label, value) in enumerate(calculation)]
    status = "M" if len(house.names) > 1 else "C"
    people = "<br>".join(f"{esc(name)}<br>{grouped(number, (2, 2, 3, 3, 3))}" for name, number in zip(house.names, house.numbers, strict=True))  # fmt: skip
    state = "à payer" if house.due > 0 else "à vous rembourser" if house.due < 0 else "à payer"
    html = f"""<div style="border-top:3mm solid #0a6a7a;padding-top:3mm"><span style="font-size:17pt">Avis d'impôt {house.year + 1}</span> <span style="float:right" class="small right">DIRECTION RÉGIONALE<br>DES FINANCES PUBLIQUES</span><br>sur les revenus de l'année {house.year}</div>
<div style="margin:10mm 0 8mm 90mm">{envelope(house)}</div>
<div style="display:flex;gap:4mm"><div style="flex:1;background:#e6f1f2;padding:3mm"><b>Foyer fiscal</b><br><br>{people}<br><br>Parts : {shares_printed(house.shares)}<br>Situation : {status}<br>À charge : {len(house.children)} personne{"s" if len(house.children) > 1 else ""}</div>
<div style="flex:1;background:#e6f1f2;padding:3mm"><b>Document</b><br><br>Référence de l'avis<br>{grouped(house.reference, (2, 2, 7, 2))}<br><br>Établi le {date_printed(house.issued_on, "dot")}<br>Mis en recouvrement le {date_printed(house.collected_on, "dot")}<br>N° FIP {dice.digits(12)}</div>
<div style="flex:1;background:#0a6a7a;color:#fff;padding:3mm"><b>Résultat</b><br><br>Solde {state}<br><span style="font-size:15pt">{UNBROKEN(abs(house.due))} €</span><br><br>Revenu fiscal de référence (RFR)<br><span style="font-size:15pt">{UNBROKEN(house.rfr)} €</span></div></div>
<table style="margin-top:8mm"><tr><td style="width:34mm">{barcode(house, dice, "28")}</td><td class="small">Votre centre : {esc(house.office[0])}, {esc(house.office[1])}, {esc(house.office[2])}<br><br>L'abattement de 30 % (plafonné) dont bénéficient les contribuables domiciliés en Guadeloupe, en Martinique ou à La Réunion est déjà déduit de votre impôt. Le détail figure à la ligne L15, page suivante. Le centre vous reçoit sur rendez-vous. Le présent avis tient lieu de justificatif de ressources.</td></tr></table>
<p class="small" style="margin-top:8mm">Logement occupé au 1er janvier {house.year + 1} : {esc(unaccented(house.home.line(" ")).upper())}</p>
<div class="break"><p>{esc(house.names[0])} – {grouped(house.numbers[0], (2, 2, 3, 3, 3))} <span style="float:right">Revenus {house.year} – feuillet 2</span></p>{table(numbered, "grid", ("Ligne", "Nature", "Montant en euros"), ("12%", "62%", "26%"))}<p class="small" style="margin-top:4mm">Taux moyen d'imposition : {house.net_tax * 100 / max(house.rfr, 1):.2f} % &nbsp; Taux marginal : 11,00 %</p></div>"""
    return Paper(html, fields(house), "tax_notice", "", "FreeSans", 9.6, "10mm 15mm")


def coupon(dice: Dice) -> Paper:
    """A couple of two surnames: the first page alone, in columns with the labels under the figures, and a TIP coupon with other long numbers at its foot."""
    house = draw(dice, couple=True, taxed=True)
    net = house.net_tax or dice.number(300, 900)
    house = replace(house, net_tax=net, withheld=max(0, net - dice.number(25, 280)))
    number = dice.digits(2) + dice.digits(12)

    def under(value: str, label: str) -> str:
        return f"<div style='margin-bottom:3.4mm'><b>{value}</b><br><span class='tiny'>{label}</span></div>"

    people = "".join(under(f"{esc(name)} &nbsp; {grouped(fiscal, (1, 3, 3, 3, 3))}", f"déclarant {i + 1}, nom et numéro fiscal") for i, (name, fiscal) in enumerate(zip(house.names, house.numbers, strict=True)))  # fmt: skip
    html = f"""<table><tr><td style="width:30%"><b>FINANCES PUBLIQUES</b><br><span class="small">{esc(house.office[0])}<br>{esc(house.office[1])}<br>{esc(house.office[2])}<br>Tél. {dice.phone()}</span></td><td class="center"><b style="font-size:13pt">AVIS D'IMPÔT {house.year + 1}</b><br>IMPÔT SUR LES REVENUS DE L'ANNÉE {house.year}</td><td style="width:28mm">{barcode(house, dice, "28", "23mm")}</td></tr></table>
<div style="margin:8mm 0 8mm 88mm">{envelope(house)}</div><div class="cols" style="border-top:1px solid;padding-top:4mm"><div>{people}{under(house.reference, "référence de l'avis")}{under(date_printed(house.issued_on, "slash"), "date d'établissement")}{under(date_printed(house.collected_on, "slash"), "date de mise en recouvrement")}{under(date_printed(dt.date(house.year + 1, 9, 15), "slash"), "date limite de paiement")}</div>
<div>{under(f"{EURO(house.net_tax)} €", "impôt sur le revenu net")}{under(f"{EURO(house.withheld)} €", "déjà prélevé à la source")}{under(f"{EURO(house.due)} €", "somme qui reste à payer")}{under(EURO(house.rfr), "revenu fiscal de référence")}{under(shares_printed(house.shares), "nombre de parts")}{under(str(len(house.children)), "personnes à charge")}</div></div>
<p class="small">Adresse d'imposition : {esc(unaccented(house.home.line(" ")).upper())}. Le détail du calcul est disponible dans votre espace particulier. Si vous payez par TIP SEPA, détachez le coupon ci-dessous, datez-le, signez-le et joignez un relevé d'identité bancaire.</p>
<div style="border-top:1px dashed #333;margin-top:6mm;padding-top:3mm"><table><tr><td style="width:62%"><b>TIP SEPA</b> &nbsp; Référence unique du mandat TIPSEPA{dice.digits(18)}<br><span class="small">ICS FR46ZZZ005002 – Créancier : DGFiP</span><br><br>{envelope(house)}</td><td class="right">Montant : <b>{EURO(house.due)},00 €</b><br><br><span class="small">Date et lieu : ........................<br><br>Signature :</span></td></tr></table><p style="font-family:'Liberation Mono';font-size:10pt;margin-top:6mm">{number[:12]} &nbsp; {house.reference}{dice.digits(4)} &nbsp; {dice.digits(10)} &nbsp; {dice.digits(2)}{house.due:08d}00</p>{bars(number)}</div>"""
    return Paper(html, fields(house), "tax_notice", "", "Liberation Sans", 9.8, "13mm 15mm")


LAYOUTS = {
    "family_list": family_list, "flat_rate_trader": flat_rate_trader, "overseas": overseas, "coupon": coupon,
}  # fmt: skip
