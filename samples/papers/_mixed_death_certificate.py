"""Mixed layouts: a slip with a stub to cut off, all in prose."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, town_hall, truth_name
from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def slip_for_the_family(dice: Dice) -> Paper:
    """A half sheet with a stub: prose only, the slip's own day in the first sentence; the neighbour who declared, the undertaker with his numbers, the burial to come, whom to hand it to at the foot."""
    dead, hall = dice.person(age=(48, 94)), town_hall(dice)
    if not dice.given:
        own = birth_surname(dead).title()
        dead = replace(dead, birth_name=None, last_name=f"{dice.pick(('de', 'du', 'de La', 'd’'))} {own}-{dice.person('').last_name.split()[-1]}".replace("’ ", "’"))  # fmt: skip
    issued = dice.day_before(70, 1)
    died = dice.day_before(5, 1, of=issued)
    told, grave = died + dt.timedelta(days=dice.number(0, 1)), issued + dt.timedelta(days=dice.number(2, 5))
    heir, neighbour, firm = dice.partner(dead, same_name=True), dice.person("", age=(30, 75)), dice.company("", "company")  # fmt: skip
    day = dice.pick((long_date(issued), f"{issued:%d/%m/%Y}", date_in_words(issued)))
    title = dice.pick(("BULLETIN DE DÉCÈS", "Bulletin mortuaire", "BULLETIN DE DÉCÈS (pour la famille)"))
    name, sex = esc(truth_name(dead)), dead.sex == "F"
    number = dice.number(3, 1900)
    stub = f"<p class='b'>SOUCHE n° {number}</p><p class='small'>Remis un bulletin relatif au décès survenu le {died:%d/%m/%Y}, à charge de {esc(heir.named('first_last'))}, qui en a donné reçu. Concession demandée avant le {issued + dt.timedelta(days=30):%d/%m/%Y}.</p>{signature(number % 99)}"  # fmt: skip
    main = f"""<div class="c"><b>{title}</b></div><p style="text-align:justify">Le {day}, nous, {esc(hall.officer)}, officier de l'état civil de la commune {esc(hall.of)}, avons délivré le présent bulletin, d'où il résulte que <b>{name}</b>, né{dead.e} à {esc(dead.birth_place)} le {long_date(dead.birth_date)}, {dice.pick(("retraitée" if sex else "retraité", "sans profession", "pensionnée de la marine" if sex else "pensionné de la marine"))}, est décédé{dead.e} en cette commune le {long_date(died)} à {dice.number(1, 23)} heures.</p>
<p style="text-align:justify">Le décès a été déclaré le {told:%d/%m/%Y} par {neighbour.civility} {esc(neighbour.named("first_LAST"))}, {"voisin" if neighbour.sex == "M" else "voisine"}, demeurant {esc(dice.address("").line())}, et l'acte dressé sous le numéro {number}. L'inhumation est prévue le {long_date(grave)} par les soins des pompes funèbres {esc(firm.address.town)} Assistance, {dice.phone()}, SIRET {firm.siret}.</p>
<div style="display:flex;justify-content:space-between"><div>{stamp("MAIRIE " + hall.of.upper())}</div><div>{signature(dice.number(0, 99))}</div></div><p class="small" style="border-top:.5pt solid">À remettre à {heir.civility} {esc(heir.named("first_LAST"))}, {esc(dice.address().line())} — sans frais.</p>"""
    cut = f"<div style='width:47mm;padding-right:4mm;border-right:1pt dashed #555'>{stub}</div><div style='flex:1;padding-left:5mm'>{main}</div>"  # fmt: skip
    if dice.chance(0.4):
        cut = f"<div style='flex:1;padding-right:5mm'>{main}</div><div style='width:47mm;padding-left:4mm;border-left:1pt dashed #555'>{stub}</div>"
    return sheet("death_certificate", f"<div style='display:flex'>{cut}</div>", {"person_names": [truth_name(dead)], "issue_date": issued}, font=dice.font("serif"), size=10.8, page="A5 landscape", margin="8mm 9mm")  # fmt: skip


LAYOUTS = {"slip_for_the_family": slip_for_the_family}
