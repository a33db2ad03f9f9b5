"""Further layouts: a station's attestation of a complaint for an insurer and a landlord."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)


def station_attestation(dice: Dice) -> Paper:
    """A station's attestation: the plaintiff in the middle of one sentence, the author of the facts and the officer around; facts, complaint and attestation on three days, the complaint's on the sheet's top."""
    person, author = dice.person(age=(18, 74)), dice.person("", age=(20, 66))
    name, filed = person.named("first_LAST"), dice.day_before(300, 3)
    facts = dice.day_before(40, 0, of=filed)
    town = dice.address("").town
    what = dice.pick((("violences volontaires par conjoint", "art. 222-13 du code pénal"), ("menaces de mort réitérées", "art. 222-17 du code pénal"), ("harcèlement moral par ancien concubin", "art. 222-33-2-1 du code pénal")))  # fmt: skip
    html = f"""<table><tr><td style="width:62mm" class="c">MINISTÈRE DE L'INTÉRIEUR<br>DIRECTION GÉNÉRALE<br>DE LA POLICE NATIONALE<br>———<br>Commissariat de {town}<br>{dice.phone()}</td><td class="c" style="border:1pt solid;padding:4mm">Procédure {filed.year}/{dice.digits(6)}<br>établie le {long_date(filed)} à {dice.number(8, 22)} h {dice.number(10, 59)}</td></tr></table>
<div style="margin:12mm 6mm;text-align:justify;line-height:1.7"><p>Nous, {dice.person("").named("first_LAST")}, gardien de la paix, agent de police judiciaire en fonction au service, constatons que se présente à nous {person.civility} <b>{name}</b>, né{person.e} le {long_date(person.birth_date)} à {person.birth_place}, demeurant {dice.address().line()}, qui porte plainte contre {author.civility} {author.named("first_LAST")}, pour des faits de {what[0]} ({what[1]}) commis du {long_date(facts - dt.timedelta(days=dice.number(5, 200)))} au {long_date(facts)}.</p>
<p>Un examen par l'unité médico-judiciaire est requis pour le {long_date(filed + dt.timedelta(days=dice.number(1, 5)))}. Les droits des victimes, notamment celui d'être assisté{person.e} par l'association {dice.company("", "association").name}, sont notifiés sur-le-champ. La procédure sera transmise au procureur de la République près le tribunal judiciaire.</p><p>Copie conforme remise séance tenante à la partie plaignante, qui signe avec nous.</p></div>
<div style="display:flex;justify-content:space-around"><div>La partie plaignante<br>{signature(dice.number(0, 99))}</div><div>L'agent<br>{signature(dice.number(0, 99))}</div>{stamp("POLICE NATIONALE " + town.upper())}</div><p class="tiny">Matricule {dice.digits(7)} — témoin cité : {dice.person("").named("first_last")} — page 1/1</p>"""
    return sheet("police_complaint", html, {"person_names": [name], "issue_date": filed}, font=dice.pick((dice.font("mono"), dice.font("serif"))), size=10.2)  # fmt: skip


LAYOUTS = {"station_attestation": station_attestation}
