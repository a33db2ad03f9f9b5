"""Further layouts: the department's letter that carries the card."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    at,
    card,
    labelled,
    portrait,
    sheet,
    signature,
)


def letter_with_card(dice: Dice) -> Paper:
    """The president of the department grants the inclusion card: a letter above, the card to detach beneath; the commission's sitting, the request and a helper bear other days and names."""
    person, helper = dice.person(age=(19, 80)), dice.person("", age=(30, 70))
    name, issued = person.named("LAST_first"), dice.day_before(700, 10)
    sat = dice.day_before(20, 5, of=issued)
    asked = dice.day_before(220, 60, of=sat)
    ends = issued.replace(day=1) + dt.timedelta(days=365 * dice.pick((3, 5, 10)))
    department = dice.pick(("de la Somme", "du Finistère", "de l'Hérault", "de la Moselle", "du Val-d'Oise"))
    face = (
        at(4, 3, "CARTE MOBILITÉ INCLUSION", "font-weight:bold;font-size:9pt;color:#12406e")
        + at(50, 9, "INVALIDITÉ", "font-weight:bold;font-size:10pt")
        + at(4, 11, portrait(dice.number(0, 99), width=60))
        + labelled(26, 17, "Nom, prénom", name)
        + labelled(26, 26, "N°", f"{dice.digits(4)}-{dice.digits(6)}")
        + labelled(26, 35, "Date de fin", f"{ends:%d/%m/%Y}")
        + at(58, 34, f"{'Besoin d’accompagnement' if dice.chance(0.5) else ''}", "font-size:6pt")
    )  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:13pt;color:#12406e">Le Département {department}</b><br><span class="small">MDPH — {dice.address("").line()}</span></div><div class="small">Dossier {dice.digits(6)}<br>Votre contact : {dice.person("").named("first_last")}</div></div>
<div style="margin:9mm 0 6mm 100mm">{person.civility} {name}<br>{f"aux bons soins de {helper.named('first_last')}<br>" if dice.chance(0.6) else ""}{"<br>".join(dice.address().lines(True))}</div>
<p>Le {long_date(issued)}</p><p style="text-align:justify">Vous avez déposé une demande le {asked:%d/%m/%Y}. Au vu de l'avis de la Commission des droits et de l'autonomie des personnes handicapées, réunie le {sat:%d/%m/%Y}, qui vous reconnaît un taux d'incapacité au moins égal à 80 %, et en application de l'article L. 241-3 du code de l'action sociale et des familles, je vous accorde la carte mobilité inclusion portant la mention « invalidité », valable jusqu'au {ends:%d/%m/%Y}.</p>
<p style="text-align:justify">La mention « stationnement » vous est refusée. Votre carte antérieure, délivrée le {dice.day_before(2500, 1500, of=issued):%d/%m/%Y}, doit être détruite. Cette décision peut être contestée par recours administratif préalable dans les deux mois.</p>
<div style="margin-left:55%">Le Président du Conseil départemental<br>{dice.person("", age=(44, 68)).named("first_last")}<br>{signature(dice.number(0, 99))}</div><p class="tiny">- - - - - - - - - - carte à détacher - - - - - - - - - -</p>{card(face)}"""
    return sheet(
        "disability_decision", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10.3
    )


LAYOUTS = {"letter_with_card": letter_with_card}
