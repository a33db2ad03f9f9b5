"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain, qr
from samples.stationery import republic, sheet, signature, signed, spoken


def heirs_before_the_mayor(dice: Dice) -> Paper:
    """A town hall's certificate of who inherits a small account: no death certificate and no family book."""
    person, gone = dice.person(age=(30, 66)), dice.person("", age=(66, 92))
    gone = replace(gone, last_name=person.last_name, birth_name=None)
    day = dice.day_before(600, 4)
    died, mayor, town = dice.day_before(200, 12, of=day), dice.person("", age=(40, 70)), plain(dice.address("")).town
    html = f"""<div class="head"><div>{republic("Commune de " + esc(town))}</div><div class="r small">Affaires générales<br>{dice.phone()}</div></div><h1 style="margin:12mm 0">CERTIFICAT D'HÉRÉDITÉ</h1>
<p class="justify" style="line-height:1.7">Le maire soussigné, sur la déclaration de deux témoins, {esc(dice.person("", age=(30, 75)).named("first_LAST"))} et {esc(dice.person("", age=(30, 75)).named("first_LAST"))}, certifie qu'il est de notoriété que {gone.civility} {esc(gone.named("first_LAST"))}, né{gone.e} le {long_date(gone.birth_date)} à {esc(gone.birth_place)}, dernier domicile {esc(plain(dice.address("")).line())}, décédé{gone.e} le {long_date(died)}, laisse pour seul{person.e} héritier{"e" if person.sex == "F" else ""} {person.civility} <b>{esc(person.named("first_LAST"))}</b>, demeurant {esc(dice.address().line())}.</p>
<p class="justify" style="line-height:1.7">Le présent est délivré en vue du retrait d'un avoir de {dice.number(120, 4900)},{dice.digits(2)} € déposé à la {dice.pick(("Caisse d'épargne des Vallées", "Banque coopérative du Littoral"))}. Il est sans effet au-delà de 5 000 € et ne remplace pas l'acte de notoriété du notaire.</p>{signed(esc(town), long_date(day), esc(initial(mayor)), seed=dice.number(0, 90), seal="MAIRIE", quality="Le maire,")}"""
    return sheet("unknown", html, {}, font=dice.font("serif"), size=11.5)


def vehicle_without_pledge(dice: Dice) -> Paper:
    """A print of the ministry's site about a car that may be sold: a person, a number, days, and nothing of a dwelling."""
    person, day = dice.person(age=(20, 76)), dice.day_before(500, 1)
    plate = f"{dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}"
    first = dice.day_before(4200, 400, of=day)
    rows = [("Numéro d'immatriculation", plate), ("Marque et modèle", dice.pick(("RENAULT CLIO", "PEUGEOT 208", "DACIA SANDERO"))), ("Première mise en circulation", f"{first:%d/%m/%Y}"), ("Titulaire du certificat", esc(person.named("LAST_FIRST"))), ("Certificat délivré le", f"{dice.day_before(300, 20, of=day):%d/%m/%Y}"), ("Numéro de formule", f"{day.year - 1}{dice.letters(2)}{dice.digits(5)}"), ("Gage", "néant"), ("Opposition", "néant"), ("Déclaration de vol", "néant")]  # fmt: skip
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{day:%d/%m/%Y} {dice.number(8, 21):02d}:{dice.number(10, 59)}</span><span>histo-vehicules.example/certificat</span></div><div class="head" style="margin-top:6mm"><div>{republic("Ministère de l'Intérieur")}</div><div class="r">Système d'immatriculation des véhicules</div></div><h1>CERTIFICAT DE SITUATION ADMINISTRATIVE SIMPLE</h1><p class="c small">(certificat de non-gage, article R. 322-4 du code de la route)</p>
<table class="rows" style="margin:8mm 0">{"".join(f"<tr><td style='width:46%'>{a}</td><td><b>{b}</b></td></tr>" for a, b in rows)}</table><p>À la date du {long_date(day)}, la situation administrative du véhicule ne fait pas obstacle au changement de titulaire. Ce certificat doit dater de moins de quinze jours lors de la vente.</p><p class="r">{qr(dice, 70)}</p>"""
    return sheet("unknown", html, {}, font="Liberation Sans", size=10.5)


def complaint_of_the_house(dice: Dice) -> Paper:
    """A managing agent's letter about noise at night: an occupier, an address, a lease quoted, and neither notice nor judgment."""
    person, next_door, agent = dice.person(age=(20, 70)), dice.person("", age=(25, 80)), dice.person("", age=(28, 60))
    day, home, firm = dice.day_before(300, 2), plain(dice.address()), dice.company("", "agency")
    nights = [day - dt.timedelta(days=n) for n in (21, 14, 6)]
    html = f"""<div class="head"><div><b style="font-size:14pt">{esc(firm.name)}</b><br><span class="small">Syndic et gérance — {esc(firm.address.line())}</span></div></div><div class="to">{spoken(person, "first_LAST")}<br>{"<br>".join(map(esc, home.lines()))}</div><p class="r">{esc(firm.address.town)}, le {long_date(day)}</p><p><b>Objet : tranquillité de l'immeuble, rappel au règlement</b></p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p class="justify">Plusieurs occupants, dont {next_door.civility} {esc(next_door.named("first_LAST"))}, nous signalent des bruits répétés provenant de l'appartement que vous occupez, dans les nuits suivantes :</p><ul>{"".join(f"<li>{long_date(n, weekday=True)}, de {dice.number(22, 23)} h à {dice.number(1, 4)} h</li>" for n in nights)}</ul><p class="justify">L'article 7 de la loi du 6 juillet 1989 et l'article 12 du règlement de copropriété vous obligent à une jouissance paisible. Nous vous demandons d'y veiller désormais. À défaut, nous en référerons à votre bailleur, qui appréciera les suites à donner à votre bail, et au conciliateur de justice.</p>
<p class="justify">Nous restons disponibles pour un échange à l'agence, par exemple le {day + dt.timedelta(days=9):%d/%m/%Y} à 17 h 30. Le remplacement du badge d'entrée, facturé {dice.number(18, 45)},00 €, est sans rapport avec la présente.</p><p>Veuillez agréer nos salutations distinguées.</p><p style="margin-left:55%">{esc(initial(agent))}<br>gestionnaire de copropriété{signature(dice.number(0, 90))}</p>"""
    return sheet("unknown", html, {}, font=dice.font("sans"), size=10.8)


LAYOUTS = {
    "heirs_before_the_mayor": heirs_before_the_mayor,
    "vehicle_without_pledge": vehicle_without_pledge,
    "complaint_of_the_house": complaint_of_the_house,
}
