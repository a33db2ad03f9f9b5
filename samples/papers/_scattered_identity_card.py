"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.stationery import (
    at,
    barcode,
    card,
    labelled,
    portrait,
    sheet,
    signature,
    zone,
)


def czech(dice: Dice) -> Paper:
    """A Czech card, face and back pasted under the stamp of an agency's copy: English beside Czech, a number of birth, an authority, a copying day and a clerk."""
    person = dice.person(age=(19, 76))
    clerk, home = dice.person("", age=(24, 60)), dice.address()
    issued = dice.day_before(1900, 40)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28))
    surname, seed = (person.birth_name or person.last_name).upper(), dice.number(0, 99)
    given = " ".join(person.first_names)
    number = "2" + dice.digits(8)
    roll = f"{person.birth_date.year % 100:02d}{person.birth_date.month + (50 if person.sex == 'F' else 0):02d}{person.birth_date.day:02d}/{dice.digits(4)}"
    day = "%d.%m.%Y"
    town = dice.pick(("Olomouc", "Plzeň", "Ústí nad Labem", "Zlín"))
    tint = {"ground": "#e6ecf7", "tint": "#f8e6e6"}
    face = card(
        at(3, 2, "ČESKÁ REPUBLIKA / CZECH REPUBLIC", "font-size:6pt;font-weight:bold;color:#11457e")
        + at(3, 5, "OBČANSKÝ PRŮKAZ / IDENTITY CARD", "font-size:5pt")
        + at(4, 12, portrait(seed, width=84))
        + labelled(30, 10, "PŘÍJMENÍ / SURNAME", esc(surname))
        + labelled(30, 16.5, "JMÉNO / GIVEN NAMES", esc(given.upper()))
        + labelled(30, 23, "DATUM NAROZENÍ / DATE OF BIRTH", f"{person.birth_date:{day}}")
        + labelled(62, 23, "POHLAVÍ / SEX", person.sex)
        + labelled(30, 29.5, "MÍSTO NAROZENÍ / PLACE OF BIRTH", f"{town.upper()}, okr. {town.upper()}", points=6.2)
        + labelled(30, 36, "STÁTNÍ OBČANSTVÍ / NATIONALITY", "ČESKÁ REPUBLIKA", points=6.2)
        + labelled(30, 42, "DATUM VYDÁNÍ / DATE OF ISSUE", f"{issued:{day}}", points=6.5)
        + labelled(62, 42, "PLATNOST DO / DATE OF EXPIRY", f"{expires:{day}}", points=6.5)
        + labelled(66, 3, "ČÍSLO / NUMBER", f"<b>{number}</b>", points=7)
        + at(4, 46, f'<div style="transform:scale(.35);transform-origin:0 0">{signature(seed, "#222")}</div>'),
        **tint,
    )  # fmt: skip
    back = card(
        labelled(4, 3, "TRVALÝ POBYT / PERMANENT STAY", f"{town.upper()}, Nádražní {dice.number(3, 180)}/{dice.number(2, 60)}", points=6)
        + labelled(4, 10, "RODNÉ ČÍSLO / PERSONAL NO.", roll, points=6.5)
        + labelled(42, 10, "VYDAL / AUTHORITY", f"MAGISTRÁT MĚSTA {town.upper()}", points=5.2)
        + labelled(4, 17, "RODNÉ PŘÍJMENÍ, STAV", "—", points=6)
        + at(58, 18, barcode(dice.digits(8), height=30), "transform:scale(.5);transform-origin:0 0")
        + zone(td1("ID", number, surname, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality="CZE", country="CZE"), 4.5, 35, points=11),
        **tint,
    )  # fmt: skip
    seen = dice.day_before(25)
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><b>AGENCE DU PORT — location</b><span>dossier {dice.digits(6)} · candidat 1/2</span></div><div style="margin:22mm 0 0 18mm;transform:scale(1.25) rotate(.7deg);transform-origin:0 0">{face}{back}</div><div style="margin:52mm 0 0 88mm;border:1.4pt solid #27408b;color:#27408b;width:72mm;padding:2mm;transform:rotate(-3deg)">VU L'ORIGINAL le {seen:%d/%m/%Y}<br>par {esc(clerk.named())}<br>valable jusqu'au {seen + dt.timedelta(days=90):%d/%m/%Y} pour ce dossier</div><p class="small" style="margin-top:12mm">Adresse actuelle déclarée : {esc(home.line())}</p>"""
    truth = {"last_name": surname, "first_names": given.upper(), "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "CZE"}  # fmt: skip
    return sheet("identity_card", html, truth, font="DejaVu Sans", size=9.5)


LAYOUTS = {"czech": czech}
