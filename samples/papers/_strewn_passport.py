"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td3
from samples.paper import Paper, esc
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone


def tunisian(dice: Dice) -> Paper:
    """A Tunisian passport's data page on a bank's copy: Arabic over French, father's name and trade, the renewal's stamp, the banker's note."""
    person = dice.person(age=(19, 76))
    father, banker = dice.person("", sex="M", age=(50, 80)), dice.person("", age=(25, 60))
    home = dice.address()
    issued = dice.day_before(1500, 60)
    expires = dt.date(issued.year + 5, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    last = unaccented(person.birth_name or person.last_name).upper()
    first = unaccented(" ".join(person.first_names)).upper()
    number, seed = dice.pick("ZYXW") + dice.digits(6), dice.number(0, 99)
    town = dice.pick(("SFAX", "MEDENINE", "TATAOUINE", "BIZERTE", "KAIROUAN"))
    seen = dice.day_before(25)
    day = "%d/%m/%Y"
    page = card(
        at(6, 3, "الجمهورية التونسية", "font-size:9pt")
        + at(6, 8.5, "RÉPUBLIQUE TUNISIENNE", "font-size:7pt;font-weight:bold")
        + at(74, 4, "جواز سفر — Passeport", "font-size:8pt;color:#7d1128")
        + at(5, 16, portrait(seed, width=112))
        + labelled(40, 14, "النوع Type", "P")
        + labelled(52, 14, "رمز البلاد Code pays", "TUN")
        + labelled(82, 14, "رقم الجواز Passeport N°", f"<b>{number}</b>")
        + labelled(40, 21.5, "اللقب Nom", esc(last))
        + labelled(40, 29, "الاسم Prénom(s)", esc(first))
        + labelled(40, 36.5, "الجنسية Nationalité", "TUNISIENNE")
        + labelled(82, 36.5, "الجنس Sexe", person.sex)
        + labelled(40, 44, "تاريخ الولادة Date de naissance", f"{person.birth_date:{day}}")
        + labelled(82, 44, "مكانها Lieu", town)
        + labelled(40, 51.5, "اسم الأب Prénom du père", esc(unaccented(father.first_name).upper()))
        + labelled(82, 51.5, "المهنة Profession", dice.pick(("OUVRIER", "COMMERÇANT", "ÉTUDIANT", "SANS")))
        + labelled(40, 59, "تاريخ الإصدار Date de délivrance", f"{issued:{day}}")
        + labelled(82, 59, "تاريخ انتهاء الصلوحية Date d'expiration", f"{expires:{day}}")
        + labelled(5, 60, "ب.ت.و C.I.N.", dice.digits(8), points=6.5)
        + labelled(40, 66, "سلطة الإصدار Autorité", f"CONSULAT DE {dice.pick(('MARSEILLE', 'NICE', 'LYON', 'PANTIN'))}", points=6.5)
        + at(92, 65, signature(seed, "#222"), "transform:scale(.45);transform-origin:0 0")
        + zone(td3("P", number, last, first.split(), born=person.birth_date, sex=person.sex, expires=expires, nationality="TUN", country="TUN"), 4, 77, points=9.6),
        width=125, height=89, ground="#f3e7ea", tint="#eef3e6",
    )  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1pt solid #004b40;padding-bottom:2mm"><b style="color:#004b40;font-size:13pt">Banque coopérative des Rives</b><span class="small">Pièce d'identité — entrée en relation<br>Agence de {esc(dice.address("").town)}</span></div>
<div style="margin:14mm 0 8mm 24mm;transform:rotate(-1.2deg)">{page}</div>
<table class="small" style="margin-left:24mm;width:125mm"><tr><td>Vu l'original le</td><td>{seen:{day}}</td></tr><tr><td>Conseiller</td><td>{esc(banker.named("LAST_first"))}</td></tr><tr><td>N° client</td><td>{dice.digits(10)}</td></tr><tr><td>Adresse déclarée</td><td>{esc(home.line())}</td></tr><tr><td>Réexamen du dossier avant le</td><td>{seen + dt.timedelta(days=1095):{day}}</td></tr></table>"""
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "TUN"}  # fmt: skip
    return sheet("passport", html, truth, font="DejaVu Sans", size=9.5)


LAYOUTS = {"tunisian": tunisian}
