"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    MONTHS,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
    table,
    ticked,
)


def filled_print_steps(dice: Dice) -> Paper:
    """A printed form filled by pen on dotted lines: the visits in dated steps, a couple named one under the other."""
    person, home = dice.person(age=(24, 70)), dice.address()
    partner = dice.partner(person, same_name=False)
    day = dice.day_before(250, 2)
    steps = [dice.day_before(120, 70, of=day), dice.day_before(60, 35, of=day), dice.day_before(30, 8, of=day)]
    agent, neighbour, owner = (
        dice.person("", age=(28, 62)),
        dice.person("", age=(30, 80)),
        dice.person("", age=(40, 80)),
    )
    names = [person.named("first_LAST"), partner.named("first_LAST")]
    pen = "font-family:Kalam;color:#123a8a;border-bottom:.8pt dotted #555;padding:0 2mm"
    ink = lambda text: f'<span style="{pen}">{text}</span>'  # noqa: E731
    fault = dice.pick(
        (
            "moisissures sur trois murs, ventilation absente",
            "installation électrique dangereuse, tableau ouvert",
            "plafond affaissé, infiltrations par la toiture",
        )
    )
    rows = [
        [ink(f"{steps[0]:%d/%m/%Y}"), ink("signalement reçu en mairie")],
        [
            ink(f"{steps[1]:%d/%m/%Y}"),
            ink(f"lettre au propriétaire, {owner.civility} {esc(owner.named('first_LAST'))}, sans réponse"),
        ],
        [ink(f"{steps[2]:%d/%m/%Y}"), ink("visite sur place, photographies")],
        [ink("sous un mois"), ink("travaux exigés, contre-visite")],
    ]
    html = f"""<div class="head"><div>VILLE DE {esc(home.town.upper())}<br>Hygiène et salubrité</div><div class="small">Imprimé HS 12 — imprimé en mars {day.year - 3}</div></div><h1>Constat d'insalubrité d'un logement occupé</h1><p class="r">{ink(f"{day.day} {MONTHS[day.month - 1]} {day.year}")}</p>
<p style="line-height:2">L'inspecteur assermenté {ink(esc(agent.named("first_LAST")))} certifie que<br>{ink(esc(names[0]))}<br>{ink(esc(names[1]))}<br>occupent le logement sis {ink(esc(home.line()))} et qu'il y a constaté : {ink(fault)}.</p><p>Déroulement</p>{table(rows, ("Date", "Fait"))}
<p style="line-height:2;margin-top:5mm">Rapport antérieur du {ink(f"{dice.day_before(900, 300, of=steps[0]):%d/%m/%Y}")} : travaux estimés alors à {ink(f"{dice.number(12, 70) * 100} euros")}. Voisin entendu : {ink(f"{neighbour.civility} {esc(neighbour.named('first_LAST'))}")}.</p><p>Conclusion : {ticked("manquement à la décence", False)} {ticked("insalubrité remédiable")} {ticked("péril", False)}. Effet : à réception.</p><p class="r">Signature de l'inspecteur<br>{signature(dice.number(0, 99))}</p>"""
    return sheet(
        "unfit_housing_report", html, {"person_names": names, "issue_date": day}, font=dice.font("serif"), size=10.5
    )


LAYOUTS = {"filled_print_steps": filled_print_steps}
