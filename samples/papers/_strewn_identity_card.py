"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.stationery import at, barcode, card, labelled, portrait, sheet, signature, zone


def crosswise_watermark(dice: Dice) -> Paper:
    """A new card copied crosswise, both sides turned on one sheet, the State's watermark site having written a use and a day all over."""
    person = dice.person(age=(18, 80))
    clerk = dice.person("", age=(25, 60))
    home = dice.address()
    issued = dice.day_before(1500, 40)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    copied = dice.day_before(40)
    surname = (person.birth_name or person.last_name).upper()
    usual = person.last_name.upper() if person.birth_name else ""
    number = f"{dice.pick('XTRLK')}{dice.number(1, 9)}{dice.pick('ABCD')}{dice.digits(1)}{dice.letters(1).replace('O', 'P').replace('I', 'J')}{dice.digits(1)}{dice.letters(2).replace('O', 'P').replace('I', 'J')}{dice.digits(1)}"
    seed = dice.number(0, 99)
    day = "%d %m %Y"
    face = card(
        at(3, 2, "RÉPUBLIQUE FRANÇAISE", "font-size:7pt;font-weight:bold;color:#1d3a7a")
        + at(43, 2.4, "CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD", "font-size:3.9pt;white-space:nowrap")
        + at(4, 10, portrait(seed, width=88))
        + labelled(31, 7, "NOM / Surname", esc(surname))
        + labelled(31, 14, "Prénoms / Given names", esc(", ".join(person.first_names)), points=7)
        + labelled(31, 21, "SEXE / Sex", person.sex)
        + labelled(40, 21, "NATIONALITÉ / Nationality", "FRA")
        + labelled(61, 21, "DATE DE NAISS. / Date of birth", f"{person.birth_date:{day}}", points=7)
        + labelled(31, 28, "LIEU DE NAISSANCE / Place of birth", esc(person.birth_place.upper()), points=7)
        + (labelled(31, 34, "NOM D'USAGE / Alternate name", f"ép. {esc(usual)}", points=6.5) if usual else "")
        + labelled(31, 41, "N° DU DOCUMENT / Document No", number)
        + labelled(62, 41, "DATE D'EXPIR. / Expiry date", f"{expires:{day}}", points=7)
        + at(31, 47, f'<div style="transform:scale(.35);transform-origin:0 0">{signature(seed, "#222")}</div>')
        + at(70, 48, dice.digits(6), "font-size:5.5pt"),
        ground="#dff0f2", tint="#f5e8f0",
    )  # fmt: skip
    back = card(
        labelled(4, 4, "TAILLE / Height", f"1,{dice.number(50, 95)} m", points=6.5)
        + labelled(26, 4, "DATE DE DÉLIVRANCE / Date of issue", f"{issued:{day}}", points=6.5)
        + labelled(4, 11, "ADRESSE / Address", "<br>".join(esc(row.upper()) for row in home.lines()), points=6.2)
        + at(64, 6, barcode(dice.digits(9), height=42), "transform:scale(.5);transform-origin:0 0")
        + zone(td1("ID", number, surname, person.first_names, born=person.birth_date, sex=person.sex, expires=expires), 4.5, 34, points=11),
        ground="#dff0f2", tint="#f5e8f0",
    )  # fmt: skip
    use = f"DOSSIER HLM UNIQUEMENT — {copied:%d/%m/%Y} — "
    mark = "".join(f'<div style="white-space:nowrap;margin:0 0 15mm {-12 + 9 * (i % 3)}mm">{use * 4}</div>' for i in range(15))  # fmt: skip
    turned = "position:absolute;transform:rotate(90deg) scale(1.32);transform-origin:0 0"
    html = f"""<div style="position:relative;height:268mm;overflow:hidden"><div style="{turned};left:98mm;top:22mm">{face}</div><div style="{turned};left:98mm;top:146mm">{back}</div>
<div style="position:absolute;left:-20mm;top:-20mm;transform:rotate(-32deg);transform-origin:50% 50%;font-size:10pt;color:#5a6a8a;opacity:.28;width:260mm;height:300mm">{mark}</div>
<div class="tiny" style="position:absolute;left:112mm;top:4mm;width:66mm">Copie remise au guichet à {clerk.civility} {esc(clerk.named())}<br>Document protégé par un filigrane déposé en ligne</div></div>"""
    truth = {"last_name": surname, "first_names": " ".join(person.first_names), "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "FRA"}  # fmt: skip
    return sheet("identity_card", html, truth, font="Liberation Sans", margin="12mm 12mm")


LAYOUTS = {"crosswise_watermark": crosswise_watermark}
