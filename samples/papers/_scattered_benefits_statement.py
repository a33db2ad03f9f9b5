"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, date_in_words, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import kid
from samples.papers._mixed_social_people import married
from samples.stationery import logo, sheet


def grid_from_the_portal(dice: Dice) -> Paper:
    """A page printed from a fund's portal: boxes with labels above, an object and a salutation, its day in words at the end."""
    person = married(dice, dice.person(sex="F", age=(24, 54)))
    child, husband, chief, signer = kid(dice, person), dice.person("", sex="M", age=(26, 60)), dice.person("", age=(45, 62)), dice.person("", age=(30, 60))  # fmt: skip
    year, month = dice.month()
    after = dt.date(year + month // 12, month % 12 + 1, dice.number(7, 24))
    housing = dice.amount(140, 390, "housing_benefit")
    family, prime = dice.amount(140, 345), dice.amount(90, 310)
    total = round(housing + family + prime, 2)
    number, money, home = dice.digits(7), MoneyStyle(" ", ",", " €"), dice.address()
    name = f"{person.first_name} {person.last_name.upper()}"
    born_as = f" née {esc(person.birth_name.upper())}" if person.birth_name else ""
    bar = "font-size:7pt;color:#555;display:flex;justify-content:space-between"
    host = dice.pick(("espace-allocataire.caf-fictive.example", "mon-compte.caf-fictive.example"))
    clock = f"{after:%d/%m/%Y} {dice.number(8, 21):02d}:{dice.number(10, 59)}"
    cells = [
        ("Numéro de dossier", number), ("Personne", f"{esc(name)}{born_as}"), ("Adresse connue", esc(home.line())),
        ("Conjoint au foyer jusqu'au " + f"{dice.day_before(900, 120, of=after):%d/%m/%Y}", esc(husband.named("first_LAST"))), ("Enfant présent", f"{esc(child.first_name)}, {child.birth_date:%d/%m/%Y}"), ("Quotient familial", f"{dice.number(310, 790)}"),
        ("Droits du mois de", month_printed(year, month, "lower")), ("Aide au logement (ALF)", money(housing)), ("Allocation de soutien familial", money(family)),
        ("Prime d'activité", money(prime)), ("Somme des droits du mois", f"<b>{money(total)}</b>"), ("Retenue, aide passée", "0,00 €"),
    ]  # fmt: skip
    grid = "".join("<tr>" + "".join(f"<td style='border:.7pt solid #8ab;width:33%;padding:2mm 2.5mm'><div class='tiny'>{a}</div>{b}</td>" for a, b in cells[i : i + 3]) + "</tr>" for i in range(0, 12, 3))  # fmt: skip
    html = f"""<div style="{bar}"><span>{clock}</span><span>Mes paiements et mes droits</span></div><div style="margin:6mm 0">{logo("allocations familiales", "#2a5aa0", "Caisse du département")}</div>
<p><b>Objet : {dice.pick(("justificatif de mes droits et versements", "décompte mensuel de mes prestations"))}</b></p><p>Madame {esc(person.last_name.upper())},</p><p>Voici l'état de votre dossier tel qu'il ressort de nos fichiers.</p><table style="margin:4mm 0">{grid}</table>
<p>Virement du cinq du mois suivant sur votre compte. Le plafond de ressources de la prime, pour deux personnes, était de {money(dice.number(1900, 2400))} au dernier barème.</p><p>Pièce délivrée le {date_in_words(after)}, pour servir et valoir ce que de droit.</p><p style="margin-left:52%">Pour le directeur {esc(chief.civility)} {esc(chief.named("first_LAST"))},<br>par délégation, {esc(signer.civility)} {esc(signer.named("first_LAST"))}</p>
<div style="{bar};margin-top:12mm;border-top:.4pt solid #999"><span>https://{host}/droits/{dice.digits(6)}</span><span>1/1</span></div>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": after}  # fmt: skip
    return sheet("benefits_statement", html, truth, font=dice.font("sans"), size=10)


LAYOUTS = {"grid_from_the_portal": grid_from_the_portal}
