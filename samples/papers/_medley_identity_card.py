"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper
from samples.stationery import PEN, at, card, portrait, sheet, signature, zone


def helvetic(dice: Dice) -> Paper:
    """A Swiss card, back above face on a sheet of an agency's copier: captions in five languages, a place of origin, a stamp of who copied it."""
    person, seed = dice.person(age=(27, 80)), dice.number(0, 99)
    issued = dice.day_before(2800, 40)
    expires = issued.replace(year=issued.year + 10, day=min(issued.day, 28)) - dt.timedelta(days=1)
    number = f"{dice.pick('ECSB')}{dice.digits(7)}"
    last, first = person.last_name, " ".join(person.first_names)
    origin = dice.pick(("Porrentruy JU", "Bulle FR", "Vevey VD", "Bellinzona TI", "Sion VS", "Carouge GE"))
    seen, clerk = dice.day_before(20, 1), dice.person("", age=(24, 60))

    def item(left: float, top: float, label: str, value: str) -> str:
        return at(left, top, f"<div style='font-size:4.1pt;color:#733;white-space:nowrap'>{label}</div><div style='font-size:7.6pt'>{value}</div>")  # fmt: skip

    face = (
        at(3, 2, "<b>SCHWEIZERISCHE EIDGENOSSENSCHAFT · CONFÉDÉRATION SUISSE · CONFEDERAZIONE SVIZZERA<br>CONFEDERAZIUN SVIZRA · SWISS CONFEDERATION</b>", "font-size:4.3pt;white-space:nowrap")
        + at(74, 3, "<span style='background:#d52b1e;color:#fff;padding:.5mm 1.6mm;font-size:10pt'>✚</span>")
        + at(3, 7, "Identitätskarte · Carte d’identité · Carta d’identità · Carta d’identitad · Identity card", "font-size:4.6pt;white-space:nowrap")
        + at(55, 12, portrait(seed, width=92))
        + item(3, 12, "Name · Nom · Cognome · Num · Surname", last)
        + item(3, 19, "Vorname(n) · Prénom(s) · Nome(i) · Prenum(s) · Given name(s)", first)
        + item(3, 26, "Geburtsdatum · Date de naissance · Data di nascita · Data da naschientscha", f"{person.birth_date:%d %m %Y}")
        + item(3, 33, "Geschlecht · Sexe · Sesso", person.sex)
        + item(24, 33, "Nationalität · Nationalité", "CHE")
        + item(3, 40, "Unterschrift · Signature · Firma", "")
        + at(4, 42, signature(seed, "#222"), "transform:scale(.5);transform-origin:0 0")
        + at(55, 46, number, "font-size:9pt;letter-spacing:1pt;font-weight:bold")
    )  # fmt: skip
    back = (
        item(3, 3, "Heimatort · Lieu d’origine · Attinenza · Lieu d’attinenza · Place of origin", origin)
        + item(3, 10, "Grösse · Taille · Statura · Grondezza · Height", f"{dice.number(152, 194)} cm")
        + item(40, 10, "Behörde · Autorité · Autorità · Autoritad", origin[-2:] + " - Service de la population")
        + item(3, 17, "Ausstellungsdatum · Date de délivrance · Data di rilascio", f"{issued:%d %m %Y}")
        + item(40, 17, "Gültig bis · Date d’expiration · Data di scadenza", f"{expires:%d %m %Y}")
        + zone(td1("ID", number, last, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality="CHE", country="CHE"), 3, 32, points=9.6)
    )  # fmt: skip
    html = f"<div style='font-size:8.5pt;border-bottom:.5pt solid #999'>Agence Habitat {dice.address('').town} — pièce versée au dossier {dice.digits(6)} le {seen:%d/%m/%Y}</div><div style='padding:14mm 0 0 34mm'>{card(back, ground='#f6e9ea', tint='#eef2f4')}{card(face, ground='#f6e9ea', tint='#eef2f4')}</div><div style='margin-left:96mm;border:1.4pt solid #2a4a9a;color:#2a4a9a;padding:2mm 4mm;width:62mm;transform:rotate(-4deg)'>ORIGINAL VU PAR NOUS<br>{clerk.named('LAST_first')}<br>chargé(e) de clientèle — <span style='font-family:{PEN};font-size:14pt'>{seen:%d.%m.%y}</span></div>"
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "CHE"}  # fmt: skip
    return sheet("identity_card", html, truth, font="Carlito")


LAYOUTS = {"helvetic": helvetic}
