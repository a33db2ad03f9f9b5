"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.stationery import HAND, at, card, labelled, portrait, sheet, signature, zone


def algerian_certificate(dice: Dice) -> Paper:
    """The ten-year certificate of an Algerian on a fund's copy: a new home's sticker on the back, an earlier title quoted by the desk."""
    person = dice.person(age=(22, 80))
    agent = dice.person("", age=(25, 60))
    surname = unaccented(person.birth_name or person.last_name).upper()
    firsts = [unaccented(name).upper() for name in person.first_names]
    issued = dice.day_before(2800, 30)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    before = issued - dt.timedelta(days=dice.number(20, 90))
    number = f"{dice.letters(2).replace('O', 'K').replace('I', 'L')}{dice.digits(7)}"
    foreigner, seed = dice.pick(("99", "75", "69", "13")) + "0" + dice.digits(7), dice.number(0, 99)
    home, past = dice.address(), dice.address("")
    moved = issued + dt.timedelta(days=dice.number(5, 25))
    day = "%d/%m/%Y"
    dept = dice.pick(("DU RHÔNE", "DES BOUCHES-DU-RHÔNE", "DU NORD", "DE L'ISÈRE"))
    usual = f"<br><span style='font-size:5pt'>USAGE : {esc(unaccented(person.last_name).upper())}</span>" if person.birth_name else ""  # fmt: skip
    face = card(
        at(3, 2, "TITRE DE SÉJOUR", "font-size:7pt;font-weight:bold;color:#8a1c3a")
        + at(33, 2.4, "RÉSIDENCE PERMIT".replace("É", "E"), "font-size:4.6pt")
        + at(62, 2, number, "font-size:7.5pt;font-weight:bold;font-family:'Liberation Mono'")
        + at(4, 9, portrait(seed, width=86))
        + labelled(31, 8, "NOM · SURNAME", f"{esc(surname)}{usual}")
        + labelled(31, 16.5, "PRÉNOMS · FORENAMES", esc(" ".join(firsts)), points=7)
        + labelled(31, 23.5, "SEXE", person.sex)
        + labelled(40, 23.5, "NATIONALITÉ", "DZA")
        + labelled(58, 23.5, "DATE DE NAISSANCE", f"{person.birth_date:%d %m %Y}")
        + labelled(31, 30.5, "TYPE DE TITRE", "CERTIFICAT DE RÉSIDENCE D'ALGÉRIEN", points=6.2)
        + labelled(31, 37, "DATE D'EXPIRATION", f"{expires:%d %m %Y}")
        + labelled(58, 37, "N° PERSONNEL", foreigner)
        + labelled(31, 44, "REMARQUES", "TOUTES ACTIVITÉS PROFESSIONNELLES EN FRANCE MÉTROPOLITAINE", points=4.6)
        + at(58, 47, f'<div style="transform:scale(.36);transform-origin:0 0">{signature(seed)}</div>'),
        ground="#f6e4e9", tint="#e6eef8",
    )  # fmt: skip
    sticker = f'<div style="background:#fff;border:.3pt solid #888;padding:.6mm 1.2mm;width:50mm;font-size:5pt;line-height:1.2"><b>NOUVELLE ADRESSE</b> {moved:%d/%m/%Y}<br>{esc(unaccented(home.line(" ", capital=True)))}</div>'
    back = card(
        labelled(4, 3, "LIEU DE NAISSANCE", f"{dice.pick(('SETIF', 'ORAN', 'BATNA', 'TLEMCEN'))} (ALGÉRIE)", points=6.2)
        + labelled(46, 3, "DÉLIVRÉ LE — PAR", f"{issued:%d %m %Y} — PRÉFECTURE {dept}", points=5.2)
        + labelled(4, 9.5, "ADRESSE", esc(unaccented(past.line(" ", capital=True))), points=5)
        + at(6, 17, sticker, "transform:rotate(-2deg)")
        + labelled(62, 12, "ENTRÉE EN FRANCE", f"{dice.day_before(6000, 3000, of=issued):%d %m %Y}", points=6)
        + zone(td1("IR", number, surname, firsts, born=person.birth_date, sex=person.sex, expires=expires, nationality="DZA", optional=foreigner), 4.5, 35, points=11),
        ground="#f6e4e9", tint="#e6eef8",
    )  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><span>Caisse — accueil de {esc(dice.address("").town)}, poste {dice.number(1, 14)}</span><span>numérisé le {dice.day_before(30):%d.%m.%Y} par {esc(agent.named())}</span></div><div style="margin:24mm 0 0 14mm;transform:scale(1.25);transform-origin:0 0">{face}</div><div style="margin:18mm 0 0 52mm;transform:scale(1.25);transform-origin:0 0">{back}</div>
<p class="small" style="margin:26mm 0 0 14mm;font-family:{HAND}">ancien récépissé n° {dice.digits(10)} périmé le {before:{day}} — titre rendu, allocataire {dice.digits(7)}</p>"""
    truth = {"last_name": surname, "first_names": " ".join(firsts), "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "DZA", "permit_kind": "card"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Liberation Sans")


LAYOUTS = {"algerian_certificate": algerian_certificate}
