"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td3
from samples.paper import Paper
from samples.stationery import at, card, portrait, sheet, signature, zone


def indian(dice: Dice) -> Paper:
    """An Indian booklet, first and last page on one copy: the number at the right above, parents, spouse, address and the old booklet on the last page."""
    person, seed = dice.person(age=(23, 70)), dice.number(0, 99)
    last, first = unaccented(person.last_name).upper(), " ".join(unaccented(n).upper() for n in person.first_names)
    number, old = f"{dice.pick('ZTNRV')}{dice.digits(7)}", f"{dice.pick('FGHJK')}{dice.digits(7)}"
    issued = dice.day_before(2600, 60)
    expires = issued.replace(year=issued.year + 10, day=min(issued.day, 28)) - dt.timedelta(days=1)
    before = issued.replace(year=issued.year - 10, day=min(issued.day, 27))
    father, mother, other = dice.person("", sex="M"), dice.person("", sex="F"), dice.partner(person)
    city = dice.pick(("PUDUCHERRY", "KARAIKAL, PUDUCHERRY", "CHENNAI, TAMIL NADU", "JALANDHAR, PUNJAB"))
    home = dice.address()

    def item(left: float, top: float, label: str, value: str) -> str:
        return at(left, top, f"<div style='font-size:4.8pt;color:#345;font-style:italic'>{label}</div><div style='font-size:8.2pt;white-space:nowrap'>{unaccented(value)}</div>")  # fmt: skip

    page = (
        at(5, 3, "<b>REPUBLIC OF INDIA</b> &nbsp; PASSPORT", "font-size:9pt;letter-spacing:1pt") + at(6, 14, portrait(seed, width=112)) + at(6, 56, f"<div style='transform:scale(.6);transform-origin:0 0'>{signature(seed)}</div>")
        + item(40, 10, "Type", "P") + item(56, 10, "Country Code", "IND") + item(88, 10, "Passport No.", f"<b>{number}</b>") + item(40, 19, "Surname", last) + item(40, 27, "Given Name(s)", first)
        + item(40, 35, "Nationality", "INDIAN") + item(68, 35, "Sex", person.sex) + item(88, 35, "Date of Birth", f"{person.birth_date:%d/%m/%Y}") + item(40, 43, "Place of Birth", city)
        + item(40, 51, "Place of Issue", "PARIS") + item(40, 59, "Date of Issue", f"{issued:%d/%m/%Y}") + item(88, 59, "Date of Expiry", f"{expires:%d/%m/%Y}")
        + zone(td3("P", number, last, [unaccented(n) for n in person.first_names], born=person.birth_date, sex=person.sex, expires=expires, nationality="IND", country="IND"), 5, 74, points=10.6)
    )  # fmt: skip
    end = (
        item(8, 6, "Name of Father / Legal Guardian", father.named("first_LAST").upper()) + item(8, 15, "Name of Mother", mother.named("first_LAST").upper()) + item(8, 24, "Name of Spouse", other.named("first_LAST").upper())
        + item(8, 33, "Address", f"{home.street.upper()}<br>{home.postcode} {home.town.upper()}, FRANCE") + item(8, 46, "Old Passport No. with Date and Place of Issue", f"{old} &nbsp; {before:%d/%m/%Y} &nbsp; CHENNAI")
        + item(8, 56, "File No.", f"FRAP0{dice.digits(8)}{issued:%y}") + at(8, 70, "This passport is the property of the Government of India. Any communication from the passport authority must be complied with at once.", "font-size:5.5pt;width:100mm")
    )  # fmt: skip
    html = f"<div style='padding:14mm 0 0 22mm'>{card(page, width=125, height=88, ground='#e4e9f4', tint='#f7efe2')}{card(end, width=125, height=88, ground='#eef0ea', tint='#e4e9f4')}</div>"
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "INDIAN"}  # fmt: skip
    return sheet("passport", html, truth, font="Liberation Sans")


LAYOUTS = {"indian": indian}
