"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper
from samples.stationery import at, card, portrait, sheet, signature, stamp, zone


def luxembourg(dice: Dice) -> Paper:
    """A card of the Grand Duchy on a copy that a town hall certified: three languages over each value, both sides, the certifier's words beneath."""
    person, seed = dice.person(age=(18, 79)), dice.number(0, 99)
    surname, firsts = (person.birth_name or person.last_name).upper(), " ".join(person.first_names)
    issued = dice.day_before(1600, 40)
    expires = issued.replace(year=issued.year + 10, day=min(issued.day, 28)) - dt.timedelta(days=1)
    number = f"{dice.letters(2)}{dice.digits(1)}{dice.letters(1)}{dice.digits(5)}"
    register = f"{person.birth_date:%Y%m%d}{dice.digits(5)}"
    clerk, copied = dice.person("", age=(25, 60)), dice.day_before(38)
    town = dice.address("").town

    def item(left: float, top: float, label: str, value: str, points: float = 7.8) -> str:
        return at(left, top, f"<div style='font-size:4.3pt;color:#555;white-space:nowrap'>{label}</div><div style='font-size:{points}pt;white-space:nowrap'>{value}</div>")  # fmt: skip

    face = (
        at(3, 2, "<b>GRAND-DUCHÉ DE LUXEMBOURG</b>", "font-size:6.6pt;letter-spacing:.4pt") + at(47, 2.4, "CARTE D'IDENTITÉ · PERSONALAUSWEIS · IDENTITY CARD", "font-size:3.4pt;white-space:nowrap")
        + at(60, 8, portrait(seed, width=80)) + at(3, 7, "<b>LUX</b>", "font-size:11pt;color:#0a6")
        + item(14, 7, "Nom / Name / Surname", f"<b>{surname}</b>") + item(14, 13.4, "Prénoms / Vornamen / Given names", firsts, 7)
        + item(3, 20, "Sexe / Geschlecht", person.sex) + item(18, 20, "Nationalité / Staatsangehörigkeit", "LUX") + item(3, 27, "Date et lieu de naissance / Geburtsdatum und -ort", f"{person.birth_date:%d.%m.%Y} {person.birth_place.upper()}")
        + item(3, 34, "N° de la carte / Kartennummer", number) + item(34, 34, "Expire le / Gültig bis", f"{expires:%d.%m.%Y}") + item(3, 41, "Délivrée le / Ausgestellt am", f"{issued:%d.%m.%Y}") + item(30, 41, "Autorité / Behörde", "MINISTÈRE DE L'INTÉRIEUR", 5.6)
        + at(58, 41, f'<div style="transform:scale(.5);transform-origin:0 0">{signature(seed)}</div>')
    )  # fmt: skip
    back = (
        item(4, 4, "N° d'identification national / Nationale Identifikationsnummer", register, 8.4) + item(4, 12, "Taille / Größe", f"{dice.number(152, 196)} cm") + item(30, 12, "Donneur d'organes", "—")
        + zone(td1("ID", number, surname, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality="LUX", optional=register, country="LUX"), 4.5, 33, points=11)
    )  # fmt: skip
    html = (
        f"<div style='padding:12mm 0 0 30mm'>{card(face, ground='#dff0f4', tint='#f6f1dc')}{card(back, ground='#dff0f4', tint='#f6f1dc')}</div>"
        f"<div style='border:.6pt solid #336;margin:16mm 22mm 0 30mm;padding:4mm;color:#225'><b>MAIRIE DE {town.upper()}</b> — Service Population<br>Copie certifiée conforme à l'original présenté ce jour.<br>"
        f"Le {copied:%d/%m/%Y}, l'agent délégué : {clerk.named('LAST_first')}, né{clerk.e} le {clerk.birth_date:%d/%m/%Y}, matricule {dice.digits(6)}<div class='r'>{stamp('MAIRIE', '#336')}</div></div>"
    )  # fmt: skip
    truth = {"last_name": surname, "first_names": firsts, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "LUX"}  # fmt: skip
    return sheet("identity_card", html, truth, font="Nimbus Sans")


LAYOUTS = {"luxembourg": luxembourg}
