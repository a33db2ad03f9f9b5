"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td3
from samples.paper import Paper, esc
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone


def diverse_sri_lankan(dice: Dice) -> Paper:
    """The Sri Lankan passport held open: observations above, the page of the holder below, with another number of identity and a trade."""
    person = dice.person(age=(20, 72))
    wife = dice.partner(person, same_name=False)
    last, given = (person.birth_name or person.last_name).upper(), " ".join(person.first_names).upper()
    issued = dice.day_before(3300, 60)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28))
    number, old = f"N{dice.digits(7)}", f"M{dice.digits(7)}"
    seed = dice.number(0, 99)
    noted = issued + dt.timedelta(days=dice.number(1, 40))
    caption = "font-size:6.2pt;line-height:1.5"
    above = card(
        at(5, 5, "නිරීක්ෂණ &nbsp; அவதானிப்புகள் &nbsp; OBSERVATIONS", "font-size:6.5pt;color:#6a2230")
        + at(5, 14, f"THE HOLDER'S PREVIOUS PASSPORT NO. {old} ISSUED AT COLOMBO ON {dt.date(issued.year - 10, issued.month, min(issued.day, 28)):%d/%m/%Y} HAS BEEN CANCELLED AND RETURNED.", caption + ";width:112mm")
        + at(5, 24, f"SPOUSE: {esc(wife.named('FIRST_LAST'))}", caption)
        + at(5, 33, f"VALID FOR ALL COUNTRIES &nbsp; {noted:%d/%m/%Y}", caption)
        + at(84, 46, f'<div style="transform:rotate(-7deg);border:1pt solid #6a2230;color:#6a2230;padding:2mm;font-size:6pt">DEPT. OF IMMIGRATION<br>AND EMIGRATION<br>COLOMBO {noted:%d/%m/%Y}</div>')
        + at(115, 80, "4", "font-size:6pt"),
        width=125, height=86, ground="#f6ebe6", tint="#eef2df",
    )  # fmt: skip
    below = card(
        at(5, 3, "DEMOCRATIC SOCIALIST REPUBLIC OF SRI LANKA", "font-size:7.4pt;font-weight:bold;color:#6a2230")
        + at(5, 7.5, "PASSPORT", "font-size:6pt;letter-spacing:2pt")
        + at(5, 14, portrait(seed, width=112))
        + labelled(40, 12, "Type", "PB")
        + labelled(56, 12, "Country Code", "LKA")
        + labelled(84, 12, "Passport No.", number, points=9, style="font-weight:bold")
        + labelled(40, 20, "Surname", esc(last))
        + labelled(40, 27.5, "Other Names", esc(given))
        + labelled(40, 35, "National Status", "SRI LANKAN")
        + labelled(84, 35, "Profession", dice.pick(("COOK", "NOT STATED", "ACCOUNTANT", "STUDENT")))
        + labelled(40, 42.5, "Date of Birth", f"{person.birth_date:%d/%m/%Y}")
        + labelled(84, 42.5, "ID. No.", f"{person.birth_date.year}{dice.digits(8)}")
        + labelled(40, 50, "Sex", person.sex)
        + labelled(56, 50, "Place of Birth", dice.pick(("JAFFNA", "COLOMBO", "VAVUNIYA", "KANDY")))
        + labelled(40, 57.5, "Date of Issue", f"{issued:%d/%m/%Y}")
        + labelled(84, 57.5, "Authority", "AUTHORITY COLOMBO", points=6.5)
        + labelled(40, 65, "Date of Expiry", f"{expires:%d/%m/%Y}")
        + at(84, 64, f'<div style="transform:scale(.5);transform-origin:0 0">{signature(seed, "#222")}</div>')
        + zone(td3("PB", number, last, given.split(), born=person.birth_date, sex=person.sex, expires=expires, nationality="LKA", country="LKA"), 4, 76, points=9.6),
        width=125, height=88, ground="#f6ebe6", tint="#eef2df",
    )  # fmt: skip
    html = f"<div style='padding:22mm 0 0 26mm'>{above.replace('margin:0 0 9mm', 'margin:0')}{below}<p class='tiny'>{dice.day_before(20):%d/%m/%Y} — copie remise par le consulat honoraire — {dice.phone()}</p></div>"
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "LKA"}  # fmt: skip
    return sheet("passport", html, truth, font="Nimbus Sans", margin="10mm 12mm")


LAYOUTS = {"diverse_sri_lankan": diverse_sri_lankan}
