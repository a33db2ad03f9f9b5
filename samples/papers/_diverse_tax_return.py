"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import HAND, combed, lines, sheet, signature, ticked


def left_the_country(dice: Dice) -> Paper:
    """The leaf 2042-NR of somebody who moved to or from abroad in the year, filled with a pen: periods, a representative, boxes by code."""
    person, home = dice.person(age=(24, 66)), dice.address()
    year = dice.income_year()
    day = dt.date(year + 1, 5, dice.number(2, 19))
    agent, moved = dice.person("", age=(35, 70)), dt.date(year, dice.number(3, 10), dice.number(1, 28))
    abroad, there = (
        dice.pick((("Porto", "Portugal"), ("Liège", "Belgique"), ("Lausanne", "Suisse"), ("Montréal", "Canada"))),
        dice.number(4, 88),
    )
    ink = f"<span style='font-family:{HAND};color:#1c2f80;font-size:11.5pt'>{{}}</span>"
    wages, after = dice.number(9000, 26000), dice.number(2000, 15000)
    name = person.named("LAST_FIRST")
    written = f"le {ink.format(f'{day:%d/%m/%Y}')}"
    code = "<tr><td>{}</td><td style='width:22mm;text-align:center'><b>{}</b></td><td style='width:34mm;border:.6pt solid #266;text-align:right'>{}</td></tr>"
    html = (
        f"<div style='display:flex;justify-content:space-between;border-bottom:1.5pt solid #1d6b68;padding-bottom:2mm'><div class='small'>DIRECTION GÉNÉRALE<br>DES FINANCES PUBLIQUES</div><div style='font-size:1.7em;font-weight:bold;color:#1d6b68'>2042-NR</div><div class='r small'>Revenus {year}<br>N° 50153 # cerfa</div></div>"
        "<p class='b' style='color:#1d6b68;margin-top:4mm'>Transfert du domicile hors de France ou en France au cours de l'année</p>"
        f"<div class='cols'><div><p class='small b'>Déclarant 1</p><p>Nom et prénom : {ink.format(name)}</p><p>N° fiscal : {combed(dice.fiscal_number(person))}</p><p>Né(e) le {ink.format(f'{person.birth_date:%d/%m/%Y}')}</p></div><div><p class='small b'>Déclarant 2</p><p>Nom et prénom : ........................................</p><p>N° fiscal : ........................................</p></div></div>"
        f"<div class='box' style='border-color:#1d6b68'>{ticked('Vous avez quitté la France', False)} &nbsp; {ticked('Vous êtes revenu(e) en France', True)} &nbsp; le {ink.format(f'{moved:%d/%m/%Y}')}<br>Adresse à l'étranger avant cette date : {ink.format(f'Rua {there}, {abroad[0]}, {abroad[1]}' if abroad[1] == 'Portugal' else f'{there} rue du Lac, {abroad[0]}, {abroad[1]}')}<br>Adresse en France depuis : {ink.format(home.line())}<br>Représentant fiscal ou personne à contacter : {ink.format(agent.named())}, {ink.format(dice.phone())}</div>"
        "<p class='small b'>Revenus de source française perçus avant le retour</p><table>" + code.format("Traitements et salaires", "1AJ", ink.format(f"{after}")) + code.format("Revenus fonciers nets", "4BA", "") + "</table>"
        "<p class='small b'>Revenus perçus depuis le retour</p><table>" + code.format("Traitements et salaires", "1AJ", ink.format(f"{wages}")) + code.format("Pensions alimentaires reçues", "1AO", "") + code.format("Total porté sur la déclaration principale", "", ink.format(f"{wages + after}")) + "</table>"
        f"<p class='small' style='margin-top:5mm'>Joignez cette feuille à votre déclaration d'ensemble. Date limite de dépôt papier : 2{dice.number(0, 2)}/05/{year + 1}. La charte du contribuable peut être consultée sur impots.gouv.fr.</p>"
        f"<table style='margin-top:4mm'><tr><td style='width:60%'>{lines(f'À {ink.format(home.town)}', written)}</td><td>Signature<br>{signature(day.day)}</td></tr></table>"
    )  # fmt: skip
    return sheet(
        "tax_return",
        html,
        {"person_names": [name], "issue_date": day},
        font="Liberation Sans",
        size=9.8,
        margin="13mm 16mm",
    )


LAYOUTS = {"diverse_left_the_country": left_the_country}
