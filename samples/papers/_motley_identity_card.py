"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import at, card, portrait, sheet, signature, stamp


def polish(dice: Dice) -> Paper:
    """Poland's card, front alone on a copy certified by a town hall: captions in two languages run together, the number in the left corner."""
    person, seed = dice.person(age=(19, 70)), dice.number(0, 99)
    surname, names = person.last_name.upper(), " ".join(name.upper() for name in person.first_names)
    number, expires = f"{dice.letters(3)} {dice.digits(6)}", dice.day_after(3300, 60)
    face = card(
        at(4, 2.4, "<b>RZECZPOSPOLITA POLSKA</b>", "font-size:7.6pt;color:#6b1f2a") + at(45, 2.6, "REPUBLIC OF POLAND", "font-size:5.2pt;color:#6b1f2a") + at(45, 5.4, "<b>DOWÓD OSOBISTY</b> / IDENTITY CARD", "font-size:4.4pt")
        + at(4, 9.5, portrait(seed, width=86)) + at(30, 10, f"<span style='font-size:4.2pt;color:#555'>NAZWISKO / SURNAME</span><br><b>{surname}</b>", "font-size:8pt;width:52mm")
        + at(30, 18, f"<span style='font-size:4.2pt;color:#555'>IMIONA / GIVEN NAMES</span><br><b>{names}</b>", "font-size:7.4pt;width:54mm") + at(30, 28, "<span style='font-size:4.2pt;color:#555'>OBYWATELSTWO / NATIONALITY</span><br><b>POLSKIE</b>", "font-size:7.2pt")
        + at(59, 28, f"<span style='font-size:4.2pt;color:#555'>DATA URODZENIA / DATE OF BIRTH</span><br><b>{person.birth_date:%d.%m.%Y}</b>", "font-size:7.2pt") + at(30, 36, f"<span style='font-size:4.2pt;color:#555'>NR DOWODU / CARD NUMBER</span><br><b>{number}</b>", "font-size:7.2pt")
        + at(70, 36, f"<span style='font-size:4.2pt;color:#555'>PŁEĆ / SEX</span><br><b>{'K' if person.sex == 'F' else 'M'}</b>", "font-size:7.2pt") + at(30, 44, f"<span style='font-size:4.2pt;color:#555'>TERMIN WAŻNOŚCI / EXPIRY DATE</span><br><b>{expires:%d.%m.%Y}</b>", "font-size:7.2pt") + at(66, 45, f"CAN {dice.digits(6)}", "font-size:6pt")
        + at(4, 47, signature(seed), "height:6mm;overflow:hidden;transform:scale(.6);transform-origin:0 0"), ground="#f3e9ee", tint="#e3eef0",
    )  # fmt: skip
    html = f"<div style='transform:scale(1.5);transform-origin:0 0;margin:14mm 0 60mm 12mm'>{face}</div><div style='margin-left:60mm;color:#283593'>Copie certifiée conforme à la pièce présentée<br>Guichet unique, le {dice.day_before(40, 1):%d/%m/%Y}<br>{stamp('MAIRIE ANNEXE')}</div>"
    truth = {"last_name": surname, "first_names": names, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "POLSKIE"}  # fmt: skip
    return sheet("identity_card", html, truth, margin="12mm 14mm")


LAYOUTS = {"polish": polish}
