"""Mixed layouts: a Haitian booklet whose values stand left of their labels, with a consulate's slip."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.mrz import td3
from samples.paper import Paper, esc
from samples.stationery import at, card, portrait, sheet, signature, zone


def haitian(dice: Dice) -> Paper:
    """A Haitian page in French and Creole, each value left of its label; a consulate's slip beneath tells a former booklet, a visit to come, a clerk and the mother."""
    person, seed = dice.person(age=(18, 76)), dice.number(0, 99)
    last, first = unaccented(person.birth_name or person.last_name).upper(), " ".join(unaccented(n).upper() for n in person.first_names)  # fmt: skip
    number, old = f"{dice.pick('RPN')}{dice.digits(8)}", f"{dice.letters(2)}{dice.digits(7)}"
    issued = dice.day_before(2500, 40)
    years = dice.pick((5, 10))
    expires = issued.replace(year=issued.year + years, day=min(issued.day, 28)) - dt.timedelta(days=1)
    if expires < dice.today:
        expires = expires.replace(year=expires.year + 5)
    clerk, mother = dice.person("", age=(30, 60)), dice.person("", "F")
    months = ("JAN", "FEV", "MAR", "AVR", "MAI", "JUN", "JUL", "AOU", "SEP", "OCT", "NOV", "DEC")
    town = dice.pick(("JACMEL", "LES CAYES", "GONAIVES", "PORT-AU-PRINCE", "CAP-HAITIEN"))

    def day(it: dt.date) -> str:
        return f"{it.day:02d} {months[it.month - 1]} {it.year}"

    def item(top: float, value: str, label: str) -> str:
        return at(38, top, f"<span style='display:inline-block;width:50mm;font-size:8.4pt;white-space:nowrap'>{value}</span><span style='font-size:4.8pt;color:#457'>{label}</span>")  # fmt: skip

    rows = [
        (f"<b>{last}</b>", "Non / Nom"), (first, "Prenon / Prénoms"), ("HAITIENNE", "Nasyonalite / Nationalité"), (day(person.birth_date), "Dat nesans / Date de naissance"),
        (f"{person.sex} &nbsp; {town}", "Sèks, kote li fèt / Sexe, lieu de naissance"), (day(issued), "Dat li fèt / Date de délivrance"), (day(expires), "Dat ekspirasyon / Date d'expiration"), ("DIE PORT-AU-PRINCE", "Otorite / Autorité"),
    ]  # fmt: skip
    page = (
        at(5, 2.5, "<b>REPIBLIK D AYITI — RÉPUBLIQUE D'HAÏTI</b>", "font-size:8.5pt") + at(5, 8, "PASPÒ / PASSEPORT &nbsp; P &nbsp; HTI", "font-size:6pt") + at(88, 2.5, number, "font-size:11pt;font-weight:bold;color:#932")
        + at(5, 14, portrait(seed, width=104)) + at(6, 56, f"<div style='transform:scale(.6);transform-origin:0 0'>{signature(seed)}</div>") + "".join(item(12 + i * 6.8, a, b) for i, (a, b) in enumerate(rows))
        + zone(td3("P", number, last, [unaccented(n) for n in person.first_names], born=person.birth_date, sex=person.sex, expires=expires, nationality="HTI", country="HTI"), 5, 74, points=10.4)
    )  # fmt: skip
    lines = [f"Ancien livret n° {old} du {day(issued.replace(year=issued.year - 10, day=min(issued.day, 27)))}, annulé", f"Mère : {esc(mother.named('LAST_first'))}", f"Prochain rendez-vous : {day(dice.day_after(60, 3))}, guichet {dice.number(1, 6)}", f"Traité par {esc(clerk.first_name[0])}. {esc(clerk.last_name)} — tél. {dice.phone()}"]  # fmt: skip
    if dice.chance(0.5):
        lines.reverse()
    slip = f"<div style='border:.6pt dashed #444;width:118mm;padding:3mm;font-size:8.5pt'><b>CONSULAT GÉNÉRAL — fiche de remise</b><br>{'<br>'.join(lines)}</div>"  # fmt: skip
    passport = card(page, width=125, height=88, ground="#e3e8f4", tint="#f6e4e4")
    html = f"<div style='padding:10mm 0 0 {dice.number(8, 34)}mm'>{passport + slip if dice.chance(0.6) else slip + '<br>' + passport}</div>"
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "HAITIENNE"}  # fmt: skip
    return sheet("passport", html, truth, font=dice.pick(("Liberation Sans", "Nimbus Sans", "Roboto")))


LAYOUTS = {"haitian": haitian}
