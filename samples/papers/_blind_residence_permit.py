"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone


def union_citizen(dice: Dice) -> Paper:
    """The card of a citizen of the Union who stays for good, both sides side by side on a wide copy certified by an adviser."""
    person = dice.person(age=(20, 80))
    adviser = dice.person("", age=(25, 60))
    code, word = dice.pick((("ROU", "Roumanie"), ("PRT", "Portugal"), ("ESP", "Espagne"), ("ITA", "Italie"), ("BGR", "Bulgarie")))  # fmt: skip
    surname = (person.birth_name or person.last_name).upper()
    usual = f"<br><span style='font-size:5pt'>ÉP. {esc(person.last_name.upper())}</span>" if person.birth_name else ""
    issued = dice.day_before(1600, 20)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    arrived = dice.day_before(4000, 1900, of=issued)
    number = dice.letters(2).replace("O", "K").replace("I", "L") + dice.digits(7)
    foreigner, seed = dice.pick(("99", "75", "33", "31")) + "0" + dice.digits(7), dice.number(0, 99)
    home = dice.address()
    dept = dice.pick(("de la Gironde", "du Rhône", "de la Haute-Garonne", "du Nord"))
    face = card(
        at(3, 2, "TITRE DE SÉJOUR", "font-size:7pt;font-weight:bold;color:#1d3a7a")
        + at(38, 2, "RÉSIDENCE PERMANENTE", "font-size:5pt")
        + at(66, 2, number, "font-size:7pt;font-weight:bold")
        + at(58, 10, portrait(seed, width=88))
        + labelled(4, 7, "NOM", f"{esc(surname)}{usual}")
        + labelled(4, 15, "Prénoms", esc(", ".join(person.first_names)))
        + labelled(4, 22, "Sexe", person.sex)
        + labelled(14, 22, "Nationalité", code)
        + labelled(32, 22, "Né(e) le", f"{person.birth_date:%d/%m/%Y}")
        + labelled(4, 29, "Catégorie du titre", "CITOYEN UE/EEE/SUISSE", points=6.5)
        + labelled(4, 36, "Observations", "SÉJOUR PERMANENT - TOUTES ACTIVITÉS PROFESSIONNELLES", points=5)
        + labelled(4, 43, "Expire le", f"{expires:%d/%m/%Y}"),
        ground="#dfe8f6", tint="#f6e9ee",
    )  # fmt: skip
    back = card(
        labelled(4, 3, "Né(e) à", f"{esc(person.birth_place.upper())} ({word.upper()})", points=6.5)
        + labelled(4, 9, "Délivré le", f"{issued:%d/%m/%Y}", points=6.5)
        + labelled(30, 9, "Par", f"PRÉFECTURE {dept.upper()}", points=6)
        + labelled(4, 15, "N° personnel", foreigner, points=6.5)
        + labelled(30, 15, "Date d'entrée en France", f"{arrived:%d/%m/%Y}", points=6.5)
        + labelled(4, 21, "Adresse", esc(home.line(" ", capital=True)), points=5.6)
        + at(60, 26, f'<div style="transform:scale(.4);transform-origin:0 0">{signature(seed)}</div>')
        + zone(td1("IR", number, surname, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality=code, optional=foreigner), 4.5, 36, points=11),
        ground="#dfe8f6", tint="#f6e9ee",
    )  # fmt: skip
    html = f"""<div style="display:flex;gap:14mm;margin:30mm 0 16mm 32mm">{face}{back}</div><div style="margin-left:32mm;border:.8pt solid #333;width:120mm;padding:3mm;transform:rotate(-1deg)" class="small">Copie conforme à l'original présenté le {dice.day_before(15):%d/%m/%Y}<br>{esc(adviser.named())}, conseillère, Maison des services publics de {esc(dice.address("").town)}</div>"""
    truth = {"last_name": surname, "first_names": " ".join(person.first_names), "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": code, "permit_kind": "card"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Liberation Sans", page="A4 landscape")


LAYOUTS = {"union_citizen": union_citizen}
