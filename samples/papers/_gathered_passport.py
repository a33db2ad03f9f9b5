"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.mrz import td3
from samples.paper import Paper, esc
from samples.stationery import at, card, portrait, sheet, zone


def cape_verdean(dice: Dice) -> Paper:
    """A Cape Verdean page whose labels stand on one line and all values on the next, a surname with particles, a certified copy's wording beneath with the former booklet, a former landlord and the next visit."""
    person, seed = dice.person(age=(18, 74)), dice.number(0, 99)
    if "person" not in dice.given:
        person = replace(
            person,
            last_name=dice.pick(("de Pina da Veiga", "Tavares dos Reis", "da Luz Semedo", "Gomes de Barros")),
            birth_name=None,
        )
    last, firsts = (
        unaccented(person.birth_name or person.last_name).upper(),
        [unaccented(name).upper() for name in person.first_names],
    )
    given, number, old = " ".join(firsts), f"{dice.letters(2)}{dice.digits(6)}", f"J{dice.digits(6)}"
    issued = dice.day_before(1500, 30)
    expires = issued.replace(year=issued.year + 5, day=min(issued.day, 28))
    copied = dice.day_before(20)
    landlord, agent = dice.person("", age=(35, 70)), dice.person("", age=(28, 60))

    def line(top: float, columns: list[tuple[float, str, str]]) -> str:
        labels = "".join(
            at(left, top, label, "font-size:4.7pt;color:#35507a;white-space:nowrap") for left, label, _ in columns
        )
        return labels + "".join(
            at(left, top + 3, value, "font-size:8.2pt;white-space:nowrap") for left, _, value in columns
        )

    page = (
        at(5, 3, "REPÚBLICA DE CABO VERDE", "font-size:9pt;font-weight:bold") + at(74, 3.4, "PASSAPORTE / PASSEPORT / PASSPORT", "font-size:6pt") + at(5, 13, portrait(seed, width=100))
        + line(11, [(36, "Tipo / Type", "P"), (52, "País / Country", "CPV"), (78, "N.º / No", f"<b>{number}</b>")])
        + line(21, [(36, "Apelidos / Nom / Surname", f"<b>{last}</b>"), (90, "Sexo / Sex", person.sex)])
        + line(31, [(36, "Nome / Prénoms / Given names", given)])
        + line(41, [(36, "Nacionalidade / Nationality", "CABO-VERDIANA"), (70, "Data de nascimento / Birth", f"{person.birth_date:%d-%m-%Y}"), (98, "Natural de", dice.pick(("PRAIA", "MINDELO", "TARRAFAL")))])
        + line(51, [(36, "Emissão / Date of issue", f"{issued:%d-%m-%Y}"), (70, "Válido até / Expiry", f"{expires:%d-%m-%Y}"), (98, "Entidade", "DEF")])
        + zone(td3("P", number, last, firsts, born=person.birth_date, sex=person.sex, expires=expires, nationality="CPV", country="CPV"), 5, 72, points=10.2)
    )  # fmt: skip
    html = f"""<p class="small">Dossier de : {esc(person.first_name)} {esc(person.last_name)} &nbsp;·&nbsp; pièce 1 — copie en couleur</p><div style="padding:6mm 0 0 {dice.number(6, 30)}mm">{card(page, width=125, height=86, ground="#e0ebf3", tint="#f3ece0")}</div>
<div style="border:.6pt solid #555;padding:3mm 4mm;margin-top:6mm" class="small"><p>Le présent document, établi ce jour, {long_date(copied, weekday=True)}, est la copie d'un livret présenté en original au guichet par son titulaire.</p><p>Livret antérieur : {old}, échu le {issued - dt.timedelta(days=dice.number(5, 200)):%d-%m-%Y}, conservé. Dernière adresse déclarée : {esc(dice.address("").line())}, chez {landlord.civility} {esc(landlord.last_name)} (bailleur jusqu'en {issued.year}). Prochain rendez-vous : {dice.day_after(60, 4):%d-%m-%Y}, guichet {dice.number(1, 9)}.</p><table class="grid"><tr><th>Droit de chancellerie</th><th>{issued.year - 1}</th><th>{issued.year}</th></tr><tr><td>Livret ordinaire</td><td>{dice.number(60, 70)} €</td><td>{dice.number(71, 85)} €</td></tr></table><p>L'agent : {esc(agent.named("first_last"))}</p></div>"""
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "CABO-VERDIANA"}  # fmt: skip
    return sheet("passport", html, truth, font=dice.pick(("Liberation Sans", "Open Sans", "Carlito")), size=10)


LAYOUTS = {"cape_verdean": cape_verdean}
