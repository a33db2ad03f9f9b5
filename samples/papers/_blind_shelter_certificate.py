"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
)


def small_house_letter(dice: Dice) -> Paper:
    """A small association's word-processor letter in two halves: the person on the left, the room on the right."""
    person, home = dice.person(sex="F", age=(22, 60)), dice.address()
    day = dice.day_before(200, 2)
    since = dice.day_before(500, 40, of=day)
    house = dice.pick(("Association Le Pas de Porte", "Les Amis de la Halte", "Association Toit pour Elles"))
    office, witness, ex, head_ = (
        dice.address(""),
        dice.person("", age=(30, 70)),
        dice.person("", "M", (25, 65)),
        dice.person("", age=(40, 70)),
    )
    maiden = person.birth_name or dice.person("").last_name
    name = person.named("first_LAST")
    older = dice.day_before(200, 30, of=day) if (day - since).days > 240 else since
    html = f"""<p><b>{house}</b><br><span class="small">Loi de 1901 — {esc(office.line())} — {dice.phone()}</span></p>
<p style="margin-top:8mm"><b>Objet :</b> hébergement de {esc(name)}</p>
<p>Madame, Monsieur,</p><p>Par cette lettre du {long_date(day)}, notre association atteste qu'elle héberge la personne désignée ci-dessous, dans le logement décrit en regard.</p>
<div class="cols" style="margin:6mm 0"><div style="border-right:.5pt solid #777;padding-right:4mm"><p><u>La personne</u></p><p>Madame {esc(name)}<br>née {esc(maiden.upper())}<br>le {long_date(person.birth_date)}<br>séparée de M. {esc(ex.named("first_LAST"))}, qui ne réside pas avec elle</p><p>Entrée dans les lieux : {long_date(since)}</p></div><div><p><u>Le logement</u></p><p>Chambre meublée n° {dice.number(2, 30)}<br>{"<br>".join(home.lines())}</p><p>Participation : {dice.number(40, 160)} euros par mois, charges comprises</p></div></div>
<p>Notre note du {long_date(older)} indiquait une participation de {dice.number(161, 220)} euros ; elle est annulée. {witness.civility} {esc(witness.named("first_LAST"))}, qui habite le palier voisin, peut témoigner de sa présence.</p><p>L'hébergement est à titre temporaire, dans l'attente d'un logement autonome.</p><p style="margin-top:6mm">Pour l'association,<br>{"la présidente" if head_.sex == "F" else "le président"}, {esc(head_.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</p>"""
    truth = {"host_name": house, "beneficiary_name": name, "address": home.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, truth, font=dice.font("serif"), size=11)


LAYOUTS = {"small_house_letter": small_house_letter}
