"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td3
from samples.paper import Paper, esc
from samples.stationery import (
    at,
    card,
    labelled,
    portrait,
    sheet,
    signature,
    zone,
)


def bangladeshi(dice: Dice) -> Paper:
    """A Bangladeshi electronic passport's two facing pages scanned upright: data page below, above it the page of father, mother, emergency contact and the older passport."""
    person = dice.person(age=(19, 70))
    father, mother, contact = (
        dice.person("", sex="M", age=(45, 85)),
        dice.person("", sex="F", age=(42, 82)),
        dice.person("", sex="M", age=(25, 70)),
    )
    issued = dice.day_before(1500, 60)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    last = unaccented(person.birth_name or person.last_name).upper()
    first = unaccented(" ".join(person.first_names)).upper()
    number, old = dice.pick("ABE") + "0" + dice.digits(7), dice.letters(2) + dice.digits(7)
    seed, town = dice.number(0, 99), dice.pick(("SYLHET", "NOAKHALI", "COMILLA", "MADARIPUR"))

    def d(day: dt.date) -> str:
        return f"{day:%d} {('JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC')[day.month - 1]} {day.year}"

    older = issued - dt.timedelta(days=dice.number(5, 90))
    upper = card(
        at(5, 4, "PERSONAL DATA AND EMERGENCY CONTACT", "font-size:7.5pt;font-weight:bold;color:#084")
        + labelled(5, 14, "Father's Name", esc(unaccented(father.named("FIRST_LAST"))))
        + labelled(68, 14, "Mother's Name", esc(unaccented(mother.named("FIRST_LAST"))))
        + labelled(5, 24, "Spouse's Name", "")
        + labelled(5, 34, "Permanent Address", f"VILL: CHAR {esc(town)}, P.O. {dice.digits(4)}, {town}")
        + labelled(5, 44, "Emergency Contact: Name / Relationship", f"{esc(unaccented(contact.named('FIRST_LAST')))} / BROTHER")
        + labelled(5, 54, "Telephone No.", f"+880 17{dice.digits(8)}")
        + labelled(68, 54, "Previous Passport No. / Expired", f"{old} / {d(older)}"),
        width=125, height=70, ground="#e5f2e8", tint="#f7f0e2",
    )  # fmt: skip
    lower = card(
        at(5, 3, "গণপ্রজাতন্ত্রী বাংলাদেশ / PEOPLE'S REPUBLIC OF BANGLADESH", "font-size:7pt;font-weight:bold;color:#084")
        + at(100, 3, "PASSPORT", "font-size:8pt")
        + at(5, 13, portrait(seed, width=116))
        + labelled(42, 10, "Type", "P") + labelled(56, 10, "Country Code", "BGD") + labelled(86, 10, "Passport Number", f"<b>{number}</b>")
        + labelled(42, 18, "Surname", esc(last)) + labelled(42, 26, "Given Name", esc(first))
        + labelled(42, 34, "Nationality", "BANGLADESHI") + labelled(86, 34, "Personal No.", dice.digits(10))
        + labelled(42, 42, "Date of Birth", d(person.birth_date)) + labelled(86, 42, "Sex", person.sex)
        + labelled(42, 50, "Place of Birth", town) + labelled(86, 50, "Issuing Authority", "DIP/DHAKA")
        + labelled(42, 58, "Date of Issue", d(issued)) + labelled(86, 58, "Date of Expiry", d(expires))
        + at(8, 58, signature(seed, "#222"), "transform:scale(.45);transform-origin:0 0")
        + zone(td3("P", number, last, first.split(), born=person.birth_date, sex=person.sex, expires=expires, nationality="BGD", country="BGD"), 4, 74, points=9.6),
        width=125, height=86, ground="#e5f2e8", tint="#f7f0e2",
    )  # fmt: skip
    html = f'<div style="margin:14mm 0 0 22mm;transform:rotate(.8deg)">{upper}<div style="margin-top:-9mm">{lower}</div></div><p class="tiny" style="margin-left:22mm">numérisé le {dice.day_before(30):%d/%m/%Y} — espace public numérique — poste {dice.number(1, 9)}</p>'
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "BGD"}  # fmt: skip
    return sheet("passport", html, truth, font="FreeSans", size=9.5)


LAYOUTS = {"bangladeshi": bangladeshi}
