"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td3
from samples.paper import Paper, esc
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone


def algerian_opened(dice: Dice) -> Paper:
    """An Algerian passport opened: above, the page of the person to warn; below, the data page in two scripts with the national number."""
    person, kin = dice.person(age=(18, 78)), dice.person("", age=(25, 75))
    issued = dice.day_before(2400, 60)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    last = unaccented(person.birth_name or person.last_name).upper()
    first = unaccented(" ".join(person.first_names)).upper()
    number, seed = dice.digits(9), dice.number(0, 99)
    home = dice.address("")
    day = "%d/%m/%Y"
    town = dice.pick(("ORAN", "TIZI OUZOU", "CONSTANTINE", "MOSTAGANEM", "BEJAIA"))
    above = card(
        at(6, 5, "Personne à prévenir en cas d'accident / الشخص الواجب إخطاره", "font-size:7pt")
        + labelled(6, 14, "Nom et prénoms", esc(kin.named("LAST_first")))
        + labelled(6, 23, "Adresse", esc(home.line()))
        + labelled(6, 32, "Téléphone", dice.phone())
        + labelled(6, 44, "Enfants mineurs", "— néant —")
        + at(90, 58, "2", "font-size:7pt")
        + at(60, 40, f"<div style='border:1pt solid #7a1f1f;color:#7a1f1f;padding:2mm;font-size:6.5pt'>CONSULAT GÉNÉRAL<br>IMMATRICULÉ<br>{issued + dt.timedelta(days=90):{day}}</div>", "transform:rotate(-6deg)"),
        width=125, height=70, ground="#eef5ec", tint="#f7f6e6",
    )  # fmt: skip
    below = card(
        at(6, 3, "الجمهورية الجزائرية الديمقراطية الشعبية", "font-size:8pt")
        + at(6, 8, "RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE", "font-size:6pt")
        + at(86, 4, "جواز سفر / PASSEPORT", "font-size:7pt")
        + at(5, 15, portrait(seed, width=112))
        + labelled(40, 14, "Type / النوع", "P")
        + labelled(54, 14, "Code du pays / رمز البلد", "DZA")
        + labelled(86, 14, "N° du passeport / رقم الجواز", f"<b>{number}</b>")
        + labelled(40, 22, "Nom / اللقب", esc(last))
        + labelled(40, 29, "Prénom(s) / الاسم", esc(first))
        + labelled(40, 36, "Nationalité / الجنسية", "ALGERIENNE")
        + labelled(86, 36, "Sexe / الجنس", person.sex)
        + labelled(40, 43, "Date de naissance / تاريخ الميلاد", f"{person.birth_date:{day}}")
        + labelled(86, 43, "Lieu / مكان الميلاد", town)
        + labelled(40, 50, "N° d'identification national", f"{dice.pick('12')}{dice.digits(17)}")
        + labelled(40, 57, "Date de délivrance / تاريخ الإصدار", f"{issued:{day}}")
        + labelled(86, 57, "Date d'expiration / تاريخ الانتهاء", f"{expires:{day}}")
        + labelled(40, 64, "Autorité / السلطة", f"DAIRA DE {town}")
        + at(92, 63, signature(seed, "#222"), "transform:scale(.5);transform-origin:0 0")
        + zone(td3("P", number, last, first.split(), born=person.birth_date, sex=person.sex, expires=expires, nationality="DZA", country="DZA"), 4, 76, points=9.6),
        width=125, height=89, ground="#e2f0e2", tint="#f8f5df",
    )  # fmt: skip
    html = f'<div style="padding:12mm 0 0 26mm">{above.replace("margin:0 0 9mm", "margin:0")}{below}</div>'
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "DZA"}  # fmt: skip
    return sheet("passport", html, truth, font="DejaVu Sans")


LAYOUTS = {"algerian_opened": algerian_opened}
