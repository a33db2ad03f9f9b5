"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, spoken


def insertion_site(dice: Dice) -> Paper:
    """An insertion worksite's fixed-term contract with its approval number, prescriber, hours and the wage of a part-time week."""
    person, home = dice.person(age=(19, 58)), dice.address()
    start = dice.day_before(400, 10)
    day = dice.day_before(6, 0, of=start)
    end = start + dt.timedelta(days=dice.pick((122, 181, 243)))
    head_, guide, adviser = dice.person("", age=(40, 66)), dice.person("", age=(28, 62)), dice.person("", age=(26, 60))
    house = (
        dice.given["employer"].name
        if "employer" in dice.given
        else dice.pick(
            ("Chantiers du Bocage", "Ressourcerie L'Établi", "Les Jardins de la Plaine", "Association Recommencer")
        )
    )
    seat, town_hall = dice.address(""), dice.day_before(200, 60, of=day)
    hourly = (
        12.02
        if start.year >= 2026
        else 11.88
        if start >= dt.date(2024, 11, 1)
        else 11.65
        if start.year == 2024
        else 11.52
    )
    hours = 112.67
    gross = round(hourly * hours, 2)
    money = MoneyStyle(" ", ",", " €")
    name = person.named("first_LAST")
    html = f"""<h1 style="font-size:1.3em">CONTRAT À DURÉE DÉTERMINÉE D'INSERTION (CDDI)<br><span style="font-size:.75em;font-weight:normal">conclu en application de l'article L. 5132-15-1 du code du travail — temps partiel</span></h1>
<p><b>Entre</b> l'atelier et chantier d'insertion {esc(house)}, association conventionnée par l'État (convention n° ACI {dice.digits(3)} {dice.digits(2)} {dice.digits(4)} du {town_hall:%d/%m/%Y}), {esc(seat.line())}, SIRET {dice.siret()}, représentée par {head_.civility} {esc(head_.named("first_LAST"))}, {"présidente" if head_.sex == "F" else "président"},</p><p><b>et</b> {spoken(person)}, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}, de nationalité {dice.pick(("française", "malienne", "portugaise"))}, n° {dice.nir(person)}, demeurant {esc(home.line())}, dont l'éligibilité a été validée sur la plateforme de l'inclusion (PASS IAE n° {dice.digits(5)} {dice.digits(7)}, délivré le {dice.day_before(20, 3, of=day):%d/%m/%Y}),</p><p>il est convenu ce qui suit.</p>
<p><b>Objet et emploi.</b> {"La salariée" if person.sex == "F" else "Le salarié"} est engagé{person.e} comme {dice.pick(("ouvrier polyvalent d'espaces verts", "agent de tri et de valorisation", "ouvrier maraîcher"))}, niveau A, coefficient 310 de la convention collective des ateliers et chantiers d'insertion (IDCC 3016).</p><p><b>Durée.</b> Le contrat court du {long_date(start)} au {long_date(end)} inclus ; il peut être renouvelé dans la limite de vingt-quatre mois. La période d'essai s'achève le {start + dt.timedelta(days=13):%d/%m/%Y}.</p><p><b>Durée du travail.</b> Vingt-six heures par semaine, soit 112,67 heures par mois, du lundi au jeudi.</p><p><b>Rémunération.</b> Le taux horaire brut est de {money(hourly)} ; la rémunération mensuelle brute s'élève à {money(gross)}. L'aide au poste versée à la structure, {money(dice.number(20000, 24000))} par an et par équivalent temps plein, n'entre pas dans ce montant.</p><p><b>Accompagnement.</b> {guide.civility} {esc(guide.named("first_LAST"))}, encadrant{guide.e} technique, et {adviser.civility} {esc(adviser.named("first_LAST"))}, conseill{"ère" if adviser.sex == "F" else "er"} en insertion, suivent le projet. Prescripteur : Mission locale, entretien du {dice.day_before(40, 21, of=day):%d/%m/%Y}.</p><p><b>Suspension et rupture.</b> Le contrat peut être suspendu pour une période d'immersion ou d'essai chez un autre employeur. Retraite complémentaire : Prévoyance des Associations, {esc(dice.address("").line())}.</p>
<p style="margin-top:5mm">En deux exemplaires, à {esc(seat.town)}, le {day:%d/%m/%Y}</p><div class="sign"><div>Pour l'association<br>{signature(dice.number(0, 99))}</div><div>{"La salariée" if person.sex == "F" else "Le salarié"} (lu et approuvé)<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {
        "employee_name": name,
        "employer_name": house,
        "contract_kind": "fixed_term",
        "start_date": start,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet("employment_contract", html, truth, font=dice.font("any"), size=10)


LAYOUTS = {"insertion_site": insertion_site}
