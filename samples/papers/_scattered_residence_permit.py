"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import (
    at,
    card,
    labelled,
    portrait,
    sheet,
    zone,
)


def marked_by_a_tenant_site(dice: Dice) -> Paper:
    """A ten-year card as a site for would-be tenants gives it back: both sides one under the other, a purpose written across, a header, the site's own day and hour."""
    person = dice.person(age=(20, 78))
    code, land = dice.pick(
        (
            ("DZA", "ALGÉRIE"),
            ("MAR", "MAROC"),
            ("SEN", "SÉNÉGAL"),
            ("LKA", "SRI LANKA"),
            ("COD", "R.D. CONGO"),
            ("HTI", "HAÏTI"),
        )
    )
    surname = (person.birth_name or person.last_name).upper()
    issued = dice.day_before(2600, 30)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    arrived = dice.day_before(4200, 1500, of=issued)
    number = dice.letters(2).replace("O", "K").replace("I", "L") + dice.digits(7)
    foreigner, seed, home = dice.pick(("99", "75", "69")) + "0" + dice.digits(7), dice.number(0, 99), dice.address()
    made = dice.day_before(30)
    tint = {"ground": "#e3eef0", "tint": "#f5e6ea"}
    face = card(
        at(3, 2, "TITRE DE SÉJOUR", "font-size:7pt;font-weight:bold;color:#1d3a7a") + at(31, 2.3, "RESIDENCE PERMIT  FRA", "font-size:5pt") + at(65, 2, number, "font-size:7pt;font-weight:bold")
        + at(4, 9, portrait(seed, width=86))
        + labelled(30, 8, "NOM / Prénoms", f"{esc(surname)}<br>{esc(', '.join(person.first_names))}")
        + labelled(30, 18, "SEXE", person.sex) + labelled(40, 18, "NATIONALITÉ", code) + labelled(58, 18, "NÉ(E) LE", f"{person.birth_date:%d %m %Y}")
        + labelled(30, 25, "TYPE DE TITRE", "CARTE DE RÉSIDENT", points=6.5) + labelled(30, 32, "REMARQUES", "AUTORISE SON TITULAIRE À TRAVAILLER", points=5.4)
        + labelled(30, 39, "TITRE VALABLE JUSQU'AU", f"{expires:%d %m %Y}") + at(66, 42, dice.digits(6), "font-size:6pt"), **tint,
    )  # fmt: skip
    back = card(
        labelled(4, 3, "LIEU DE NAISSANCE", land, points=6.5)
        + labelled(34, 3, "DÉLIVRÉ LE", f"{issued:%d %m %Y}", points=6.5) + labelled(60, 3, "ENTRÉE", f"{arrived:%d %m %Y}", points=6.5)
        + labelled(4, 10, "ADRESSE", esc(plain(home).line(" ", capital=True)), points=5.4)
        + labelled(4, 17, "N° ÉTRANGER", foreigner, points=6.5) + labelled(34, 17, "AUTORITÉ", "PRÉFECTURE DU RHÔNE", points=6)
        + zone(td1("IR", number, surname, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality=code, optional=foreigner), 4.5, 35, points=11), **tint,
    )  # fmt: skip
    words = "DOCUMENTS EXCLUSIVEMENT DESTINÉS À LA LOCATION &nbsp; • &nbsp; "
    mark = "".join(
        f'<div style="white-space:nowrap;margin:0 0 12mm {-(i % 4) * 22}mm">{words * 4}</div>' for i in range(14)
    )
    html = f"""<div style="position:relative;height:262mm;overflow:hidden"><div style="background:#000091;color:#fff;padding:3mm 5mm;display:flex;justify-content:space-between"><b>dossier-locatif.example</b><span class="small">Pièce d'identité — locataire principal — 1/1</span></div>
<div style="margin:14mm 0 0 24mm;transform:scale(1.5);transform-origin:0 0;width:90mm;height:170mm">{face}{back}</div><div style="position:absolute;left:-10mm;top:24mm;transform:rotate(-24deg);color:#667;opacity:.3;font-size:9pt;width:260mm">{mark}</div><div style="position:absolute;bottom:0;left:0;right:0" class="tiny">Fichier déposé et filigrané le {made:%d/%m/%Y} à {dice.number(7, 22):02d}:{dice.number(10, 59)} — contrôle automatique effectué — dossier à actualiser avant le {made + dt.timedelta(days=90):%d/%m/%Y} — ne pas diffuser — {dice.letters(3)}{dice.digits(6)}</div></div>"""
    truth = {"last_name": surname, "first_names": " ".join(person.first_names), "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": code, "permit_kind": "card"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Liberation Sans", margin="12mm 14mm")


LAYOUTS = {"marked_by_a_tenant_site": marked_by_a_tenant_site}
