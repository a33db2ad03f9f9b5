"""Sorted layouts: a let agreed by a letter typed in a spreadsheet, a law's leaflet in two halves."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, table

PARTICLES = ("de La Tour", "Le Goff du Parc", "d'Aubigny-Morel", "de Sousa Vieira", "van den Berghe", "du Plessis")


def spreadsheet_letter(dice: Dice) -> Paper:
    """A lease as a letter inside a spreadsheet's printed grid: prose alone, the title in the object, a guardian and the rent ceiling beside."""
    person, owner, home = dice.person(age=(20, 68)), dice.person("landlord", age=(36, 84)), dice.address()
    if "person" not in dice.given:
        person = replace(person, last_name=dice.pick(PARTICLES))
    helper = dice.person("", age=(35, 62))
    start = dice.day_before(800, 20).replace(day=1)
    signed = (start - dt.timedelta(days=dice.number(5, 28))).replace(day=1)
    rent, charges, money = float(dice.number(380, 1_190)), float(dice.number(20, 120)), dice.money()
    surface = dice.number(18, 92)
    name, lord = person.named("first_last"), owner.named("first_last")
    prose = [
        f"Objet : {dice.pick(('bail de votre logement', 'contrat de location non meublée'))}",
        f"Entre nous, {esc(lord)}, né{owner.e} le {long_date(owner.birth_date)}, qui donne à bail, et {esc(name)}, né{person.e} le {long_date(person.birth_date)}, qui prend en location, il est convenu ce qui suit, selon la loi du 6 juillet 1989.",
        f"Je vous loue l'appartement vide situé {esc(home.line())}, d'une surface habitable de {surface} m², à compter du {long_date(start)}, pour trois ans.",
        f"Le loyer est de {money(rent)} par mois, et vous verserez en outre {money(charges)} de provision pour charges. Le loyer de référence majoré de la zone donnerait un plafond de {money(rent + dice.number(30, 120))}.",
        f"{helper.civility} {esc(helper.named('first_last'))}, votre curateur, a donné son accord. Le dépôt de garantie, {money(rent)}, sera rendu au départ.",
        f"Bon pour accord, signé par {esc(lord)} et {esc(name)}.",
    ]
    rows = [(str(n), text, "", "") for n, text in enumerate(prose, 3)]
    html = f"""<p style="font-size:14pt;color:#666"><b>⌂ {esc(owner.last_name[:1])}.</b></p><p>le {long_date(signed)}</p>{table(rows, ("", "A", "B", "C"))}<p class="tiny c">Feuil1 — page 1</p>"""
    fields = {"tenants": [name], "landlord_name": lord, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    css = "td,th{border:.4pt solid #bbb!important;padding:2mm} td:nth-child(1){width:8mm;color:#666} td:nth-child(3),td:nth-child(4){width:17mm}"
    return sheet("lease", html, fields, font=dice.font("sans"), size=10.4, margin="14mm 14mm", css=css)


def two_halves(dice: Dice) -> Paper:
    """A leaflet folded in two: the law's name for a title, prose at the left, one boxed summary at the right, a witness, a child and the ceiling of rents beside."""
    person, owner, home = dice.person(age=(21, 66)), dice.person("landlord", age=(36, 84)), dice.address()
    witness, child = dice.person("", age=(28, 70)), dice.children(person, 1)[0]
    start = dice.day_before(800, 20)
    printed = start - dt.timedelta(days=dice.number(2, 25))
    rent, charges, money = dice.amount(390, 1_180), float(dice.number(20, 130)), MoneyStyle()
    surface = dice.number(200, 910) / 10
    shown = f"{surface:.1f}".replace(".", ",")
    name, lord = (f"{p.last_name.upper()}, {p.first_name}" for p in (person, owner))
    scale = table([["1 pièce", "21,40 €"], ["2 pièces", "17,90 €"], ["3 pièces", "15,60 €"]], ("Loyer de référence majoré", "par m²"))  # fmt: skip
    left = f"""<h2>LOI N° 89-462 DU 6 JUILLET 1989</h2><p>Titre Ier — location à usage de résidence principale</p><p>Le bailleur, {esc(lord)}, demeurant {esc(dice.address("").line())}, loue au locataire, {esc(name)}, le logement décrit ci-contre, qu'{"elle" if person.sex == "F" else "il"} occupera avec {"sa fille" if child.sex == "F" else "son fils"} {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}.</p><p>L'état des lieux sera dressé le {long_date(start)} en présence de {witness.civility} {esc(witness.last_name.upper())}, {esc(witness.first_name)}, témoin des deux parties. Le locataire assure le logement contre les risques locatifs et répond des dégradations.</p>{scale}"""
    right = f"""<div style="border:1.2pt solid #333;padding:4mm"><p>{dice.pick(("Situation", "Adresse du logement"))} : {esc(home.line())}</p><p>Surface habitable : {shown} m²</p><p>{dice.pick(("Prise d'effet", "Date d'effet du bail"))} : {start:%d/%m/%Y}, pour trois ans</p><p>Loyer mensuel : {money(rent)}</p><p>{dice.pick(("Provision sur charges", "Charges"))} : {money(charges)}</p><p>Dépôt de garantie : {money(rent)}</p></div><p style="margin-top:12mm">Le bailleur &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Le locataire</p>"""
    html = f"""<div style="display:flex;gap:14mm"><div style="flex:1">{left}</div><div style="flex:1">{right}</div></div><p class="tiny" style="margin-top:12mm">Édité le {printed:%d/%m/%Y} — exemplaire à remettre à {esc(name)}</p>"""
    fields = {"tenants": [name], "landlord_name": lord, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, fields, font=dice.font("any"), size=10, page="A4 landscape", margin="13mm 14mm")


LAYOUTS = {"spreadsheet_letter": spreadsheet_letter, "two_halves": two_halves}
