"""Taxe foncière and taxe d'habitation: the same letterhead as the income tax notice, « avis d'impôt » too, and no income year."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.paper import Paper, esc, lines, table
from samples.papers import _mixed_property_tax_notice, _potluck_property_tax_notice, _sorted_property_tax_notice
from samples.papers.tax_notice._draw import grouped, tax_name


def land(dice: Dice) -> Paper:
    """Taxes foncières: columns commune, intercommunalité, département; base, rate, cotisation."""
    person, home = dice.person("person"), dice.address("home")
    name, year = tax_name(person), dice.today.year - dice.number(0, 2)
    day = dt.date(year, 8, dice.number(20, 30))
    base = dice.number(900, 2_900)
    rows = [
        [f"Taux {year - 1}", "48,26 %", "", "0,152 %"],
        [f"Taux {year}", "48,51 %", "", "0,160 %"],
        ["Base", str(base), "", str(base)],
        ["Cotisation", str(round(base * 0.4851)), "", str(round(base * 0.0016))],
    ]
    html = f"""<table><tr><td><b>RÉPUBLIQUE FRANÇAISE</b><br>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</td><td class="right"><h2>TAXES FONCIÈRES {year}</h2>Avis d'impôt<br><span class="small">pour les propriétés bâties et non bâties</span></td></tr></table>
<div class="cols"><div class="box"><b>Vos références</b><br>Numéro fiscal : {grouped(dice.fiscal_number(person))}<br>Référence de l'avis : {year % 100} 33 {dice.digits(7)} {dice.digits(2)}<br>Numéro de propriétaire : 063 {dice.letters(1)}{dice.digits(5)}<br>Date d'établissement : {day:%d/%m/%Y}<br>Date de mise en recouvrement : {dt.date(year, 8, 31):%d/%m/%Y}</div><div>{"M" if person.sex == "M" else "MME"} {esc(name)}<br>{lines(unaccented(r).upper() for r in home.lines())}</div></div>
<p class="bold">Montant de votre impôt : {round(base * 0.4867)} € — Vous devez payer au plus tard le 15/10/{year}</p>{table(rows, "grid", ("Propriétés bâties", "Commune", "Syndicat", "Taxe GEMAPI"))}<p class="small">Département : 33 — Commune : {esc(home.town.upper())} — Frais de gestion 3 %</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": day}, "property_tax_notice", "", dice.font("sans"), 9.5, "14mm"
    )


def dwelling(dice: Dice) -> Paper:
    """Taxe d'habitation of the old kind, which does print a reference income and parts of the year before (a trap)."""
    person, home = dice.person("person"), dice.address("home")
    name, year = tax_name(person), dice.number(2019, 2022)
    day = dt.date(year, 10, dice.number(2, 15))
    html = f"""<h1 style="font-size:14pt">Taxe d'habitation {year}</h1><p>Contribution à l'audiovisuel public — avis d'imposition établi le {day:%d/%m/%Y}</p><p class="right">{esc(name)}<br>{lines(unaccented(r).upper() for r in home.lines())}</p>
{table([["Valeur locative brute", str(dice.number(1_800, 4_200))], ["Abattement général à la base", "450"], ["Base nette d'imposition", "2 310"], ["Cotisations", str(dice.number(180, 900))], ["Revenu fiscal de référence du foyer", f"{dice.number(8, 30)} {dice.digits(3)}"], ["Nombre de parts", "2"], ["Plafonnement selon le revenu", "0"]], "rows")}
<p>Somme à payer au plus tard le 15/11/{year} : {dice.number(138, 900)} €</p><p class="small">Numéro fiscal {dice.fiscal_number(person)} — Occupant au 1er janvier {year} — Local n° {dice.digits(7)}</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": day}, "property_tax_notice", "", dice.font("any"), 10, "18mm"
    )


LAYOUTS = {"land": land, "dwelling": dwelling}


def vacant_dwelling(dice: Dice) -> Paper:
    """The tax on vacant dwellings (TLV): figures in a strip at the foot, references stacked in a right-hand column, « avis d'impôt » in a small heading."""
    person, home = dice.person(age=(35, 88)), dice.address()
    year = dice.number(dice.today.year - 2, dice.today.year - 1)
    issued = dt.date(year, dice.pick((9, 10, 11)), dice.pick((15, 30)))
    place, base = dice.address(""), dice.number(900, 4_800)
    rate = dice.pick((17, 34))
    tax, fee = round(base * rate / 100), round(base * rate / 100 * 0.09)
    name = tax_name(person)
    number = dice.fiscal_number(person)
    rows = [["Année de vacance au 1er janvier", "1re" if rate == 17 else "2e et suivantes"], ["Base nette (valeur locative)", str(base)], ["Taux", f"{rate},00 %"], ["Cotisation", str(tax)], ["Frais de gestion (9 %)", str(fee)]]  # fmt: skip
    html = f"""<div style="display:flex;gap:8mm"><div style="flex:1"><b>FINANCES PUBLIQUES</b><br><span class="tiny">Direction générale des finances publiques</span><div style="margin:22mm 0 12mm">{esc(name)}<br>{lines(unaccented(row).upper() for row in home.lines())}</div><div style="font-size:13pt"><b>TAXE SUR LES LOGEMENTS VACANTS</b></div><div>Avis d'impôt {year} — article 232 du code général des impôts</div></div>
<div style="width:62mm;background:#f1f1f1;padding:3mm" class="small"><b>Pour nous joindre</b><br>SIP {esc(place.town)}<br>0 809 401 401 (prix d'un appel)<br><br><b>Numéro fiscal</b><br>{grouped(number)}<br><b>Référence de l'avis</b><br>{dice.digits(2)} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)}<br><b>Date d'établissement</b><br>{issued:%d/%m/%Y}<br><b>Mise en recouvrement</b><br>{issued + dt.timedelta(days=16):%d/%m/%Y}<br><b>Contrat de prélèvement</b><br>néant</div></div>
<p style="margin-top:9mm">Madame, Monsieur,<br>selon les éléments connus de l'administration, le logement désigné ci-dessous, dont vous êtes propriétaire dans une commune où il existe un déséquilibre entre l'offre et la demande, n'était ni meublé ni occupé depuis plus d'un an au 1er janvier {year}.</p><p>Logement imposé : {esc(place.line())} — lot {dice.digits(4)} — invariant {dice.digits(10)}</p>
{table(rows, "rows", (), ("72%", "28%"))}<div style="display:flex;margin-top:12mm;background:#20407c;color:#fff;padding:4mm 6mm;font-size:12pt;justify-content:space-between"><span>Somme à payer au plus tard le 15/12/{year}</span><b>{tax + fee} €</b></div><p class="tiny">Si le logement était occupé ou vacant malgré vous (vente, travaux importants), adressez une réclamation au service ci-contre avant le 31 décembre de l'année suivante.</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": issued}, "property_tax_notice", "", "Liberation Sans", 9.6
    )


LAYOUTS["vacant_dwelling"] = vacant_dwelling
LAYOUTS |= _potluck_property_tax_notice.LAYOUTS
LAYOUTS |= _mixed_property_tax_notice.LAYOUTS
LAYOUTS |= _sorted_property_tax_notice.LAYOUTS
