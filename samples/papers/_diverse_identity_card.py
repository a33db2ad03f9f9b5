"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone


def diverse_hungarian(dice: Dice) -> Paper:
    """The Hungarian card, both sides: the whole name in one line, the surname first; the mother's name and the name at birth on the back."""
    person = dice.person(age=(19, 70))
    mother, holder = dice.person("", sex="F", age=(48, 90)), dice.person("", age=(25, 60))
    last, given = person.last_name.upper(), " ".join(person.first_names).upper()
    born_as = (person.birth_name or person.last_name).upper()
    expires = dice.day_after(1900, 30)
    issued = dt.date(expires.year - 6, expires.month, min(expires.day, 28))
    number = dice.digits(6) + dice.letters(2).replace("O", "K").replace("I", "L")
    seed = dice.number(0, 99)
    face = card(
        at(3, 2, "MAGYARORSZÁG &nbsp; HUNGARY", "font-size:6.6pt;font-weight:bold;color:#2f5b3c")
        + at(3, 6, "SZEMÉLYAZONOSÍTÓ IGAZOLVÁNY / IDENTITY CARD", "font-size:4.6pt")
        + at(4, 12, portrait(seed, width=92))
        + labelled(31, 10, "Családi név és utónév / Surname and given names", esc(f"{last} {given}"), points=6.8)
        + labelled(31, 19, "Neme / Sex", "NŐ/F" if person.sex == "F" else "FÉRFI/M")
        + labelled(47, 19, "Állampolgárság / Nationality", "HUN")
        + labelled(31, 26, "Születési idő / Date of birth", f"{person.birth_date:%d %m %Y}")
        + labelled(59, 26, "Érvényességi idő / Expiry", f"{expires:%d %m %Y}")
        + labelled(31, 33, "Okmányazonosító / Document No.", number)
        + labelled(65, 33, "CAN", dice.digits(6), points=6.5)
        + at(31, 41, f'<div style="transform:scale(.42);transform-origin:0 0">{signature(seed, "#222")}</div>'),
        ground="#e7f0e3", tint="#f7e9e6",
    )  # fmt: skip
    back = card(
        labelled(4, 3, "Születési név / Name at birth", esc(f"{born_as} {given}"), points=6.4)
        + labelled(4, 10, "Születési hely / Place of birth", esc(person.birth_place.upper()), points=6.4)
        + labelled(44, 10, "Kiállítás / Issued", f"{issued:%d %m %Y}", points=6.4)
        + labelled(4, 17, "Anyja neve / Mother's name", esc(mother.named("LAST_FIRST")), points=6.4)
        + labelled(4, 24, "Kiállító hatóság / Authority", "BM NYHÁT", points=6.4)
        + labelled(44, 24, "Személyi azonosító", f"{dice.number(1, 2)}-{person.birth_date:%y%m%d}-{dice.digits(4)}", points=6.4)
        + zone(td1("ID", number, unaccented(last), [unaccented(name) for name in given.split()], born=person.birth_date, sex=person.sex, expires=expires, nationality="HUN", country="HUN"), 4.5, 34, points=11),
        ground="#e7f0e3", tint="#f7e9e6",
    )  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><span>Scan_{dice.today:%Y%m%d}_{dice.digits(3)}.pdf</span><span>{esc(holder.named("first_LAST"))} — poste 2</span></div><div style="margin:38mm 0 0 30mm;transform:scale(1.28);transform-origin:0 0">{face}</div><div style="margin:34mm 0 0 46mm;transform:scale(1.28) rotate(1.2deg);transform-origin:0 0">{back}</div>"""
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "HUN"}  # fmt: skip
    return sheet("identity_card", html, truth, font="Roboto", margin="10mm 12mm")


LAYOUTS = {"diverse_hungarian": diverse_hungarian}
