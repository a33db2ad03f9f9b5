"""Sorted layouts: a police complaint's receipt filled by pen."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import town_hall
from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper
from samples.stationery import HAND, PEN, republic, sheet, signature, stamp


def penned_between_dots(dice: Dice) -> Paper:
    """A printed receipt filled by pen on dotted lines: labels in one line and all values in the next, the day only in the header."""
    person = dice.person(sex="F", age=(22, 70))
    maiden, used = person.birth_name or dice.person("", sex="F").last_name, person.last_name
    name = f"{person.first_name} {used.upper()} née {maiden.upper()}"
    home, before, hall = dice.address(), dice.address(""), town_hall(dice)
    unit_town = hall.town
    child = dice.person("", age=(3, 16))
    filed = dice.day_before(400, 1)
    facts = dice.day_before(25, 1, of=filed)
    moved = dice.day_before(900, 60, of=facts)
    agent, landlord = dice.person("", age=(24, 55)), dice.person("", age=(40, 75))
    unit = dice.pick(
        (
            f"Commissariat de police {hall.of}",
            f"Circonscription de sécurité publique {hall.of}",
            f"Brigade de gendarmerie {hall.of}",
        )
    )
    pen = dice.pick((HAND, PEN))
    style = dice.pick(("slash", "short", "dot"))
    size = "1.25em" if pen == PEN else "1em"

    def filled(*pairs: tuple[str, str, int]) -> str:
        labels = "".join(f"<div style='width:{w}%'>{label}</div>" for label, _, w in pairs)
        values = "".join(
            f"<div style='width:{w}%;font-family:{pen};font-size:{size};color:#1b2f7d;border-bottom:1.2pt dotted #444;min-height:7mm'>{v}</div>"
            for _, v, w in pairs
        )
        return f"<div class='small' style='display:flex'>{labels}</div><div style='display:flex;margin-bottom:4mm'>{values}</div>"

    offence = dice.pick(
        ("menaces réitérées", "violation de domicile", "violences volontaires", "dégradations", "harcèlement")
    )
    title = dice.pick(("RÉCÉPISSÉ DE DÉPÔT DE PLAINTE", "RÉCÉPISSÉ DE PLAINTE", "Récépissé du dépôt de plainte"))
    blocks = [
        filled(("Nom d'usage et prénom, nom de naissance", name, 62), ("Date et lieu de naissance", f"{date_printed(person.birth_date, style)} {person.birth_place}", 38)),
        filled(("Adresse actuelle", home.line(), 66), ("Téléphone", dice.phone(), 34)),
        filled(("Ancienne adresse et bailleur", f"{before.line()} — {landlord.civility} {landlord.last_name}", 74), ("Quittée le", date_printed(moved, style), 26)),
        filled(("Nature de l'infraction", offence, 34), ("Commise le", date_printed(facts, style), 22), ("Lieu", unit_town, 22), ("Enfant présent", child.first_name + f", {max(1, (filed - child.birth_date).days // 365)} ans", 22)),
    ]  # fmt: skip
    if dice.chance(0.5):
        blocks[2], blocks[3] = blocks[3], blocks[2]
    html = (
        f"<div class='small' style='border-bottom:.6pt solid #666;display:flex;justify-content:space-between'><span>{unit}</span><span>{date_printed(filed, style)} {dice.number(8, 19):02d}:{dice.number(10, 59)}</span><span>P. 1/1</span></div>"
        f"<div style='display:flex;justify-content:space-between;margin-top:6mm'>{republic('MINISTÈRE DE L’INTÉRIEUR')}<div class='small'>SIRET {dice.siret()}<br>Tél. {dice.phone()}<br>PV n° {dice.digits(5)}/{filed.year}/{dice.digits(6)}</div></div><h1 style='margin:8mm 0'>{title}</h1>"
        f"<p>Concerne : <span style='font-family:{pen};font-size:{size};color:#1b2f7d;border-bottom:1.2pt dotted #444'>Mme {name}</span></p><p>{dice.pick(('Une plainte a été reçue par nos services pour les faits ci-dessous.', 'La plainte décrite ci-après a été enregistrée par notre unité.'))}</p>"
        + "".join(blocks)
        + f"<p class='small'>La victime est informée qu'elle peut se constituer partie civile et demander réparation (article 10-2 du code de procédure pénale). Prochain examen médico-légal : {date_printed(filed + dt.timedelta(days=dice.number(2, 9)), style)}.</p>"
        f"<div class='sign'><div>La plaignante<br>{signature(5)}</div><div>{stamp('POLICE JUDICIAIRE', '#333')}</div><div>L'agent : <span style='font-family:{pen}'>{agent.first_name[0]}. {agent.last_name}</span><br>{signature(11)}</div></div>"
    )  # fmt: skip
    printed = f"{person.first_name} {used.upper()}"
    return sheet(
        "police_complaint", html, {"person_names": [printed], "issue_date": filed}, font=dice.font("any"), size=10.6
    )


LAYOUTS = {"penned_between_dots": penned_between_dots}
