"""Sorted layouts: a social support certificate printed from a portal."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import logo, sheet, signature, table

_HOUSES = (
    "Maison des solidarités",
    "Centre communal d'action sociale",
    "Pôle social départemental",
    "Association Le Relais",
)


_TITLES = (
    "Attestation d'accompagnement social",
    "Attestation de suivi social",
    "Attestation d'accompagnement social lié au logement",
)


def portal_values_first(dice: Dice) -> Paper:
    """A portal's print-out: values at the left of their labels, the day under the logo, the holder only in the footer; two years of aid and a child."""
    person = dice.person(age=(21, 70))
    child = dice.person("", age=(2, 16))
    worker, deputy = dice.person("", age=(25, 60)), dice.person("", age=(35, 62))
    issued = dice.day_before(80, 1)
    began = dice.day_before(900, 120, of=issued)
    met = dice.day_before(25, 2, of=issued)
    house = dice.pick(_HOUSES)
    town = dice.address("").town
    style = dice.pick(("slash", "dot", "long"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    money = dice.money()
    title = dice.pick(_TITLES)
    values = [
        (day(began), dice.pick(("début de l'accompagnement", "suivi depuis"))),
        (worker.named(), "référent social"),
        (
            dice.pick(
                ("ASLL, six mois renouvelables", "mesure d'accompagnement personnalisé", "accompagnement global")
            ),
            "nature de la mesure",
        ),
        (f"{child.first_name}, né{child.e} le {day(child.birth_date)}", "enfant à charge"),
        (day(met), "dernier entretien"),
        (
            dice.pick(("recherche d'un logement stable", "maintien dans le logement", "apurement d'une dette")),
            "objectif",
        ),
    ]
    if dice.chance(0.5):
        values = values[::-1]
    left = "".join(
        f"<tr><td style='width:52%' class='b'>{v}</td><td style='color:#555'>{label}</td></tr>" for v, label in values
    )
    last, this = [dice.number(8, 60) * 10 for _ in range(2)], [dice.number(8, 60) * 10 for _ in range(2)]
    aids = [
        ("Secours d'urgence", money(last[0]), money(this[0])), ("Fonds de solidarité logement", money(last[1]), money(this[1])),
        ("Total", money(sum(last)), money(sum(this))),
    ]  # fmt: skip
    clock = f"{issued:%d/%m/%Y} {dice.number(8, 18):02d}:{dice.number(10, 59)}"
    printed = issued + dt.timedelta(days=dice.number(0, 1))
    clock = clock if printed > dice.today else f"{printed:%d/%m/%Y} {dice.number(8, 18):02d}:{dice.number(10, 59)}"
    url = f"https://solidarites.{house.split()[0].lower()}.example/espace/dossiers/{dice.digits(6)}/imprimer"
    whom = f"à remettre à {person.civility} {person.named()}"
    html = (
        f"<div class='tiny' style='display:flex;justify-content:space-between;margin-bottom:6mm'><span>{clock}</span><span>{house} – espace professionnel</span></div>{logo(house, dice.pick(('#0a6', '#64308c', '#b4501e')), town)}<div style='margin-top:4mm'>le {long_date(issued)}</div>"
        f"<h1 style='margin:10mm 0 6mm'>{title}</h1><p>{dice.pick(('Le service atteste que la personne désignée au bas de cette page est accompagnée par un travailleur social.', 'Nous attestons suivre le ménage du destinataire de ce document, régulièrement reçu par nos travailleurs sociaux.'))}</p>"
        f"<table style='margin:6mm 0'>{left}</table>"
        + table(aids, ("Aides versées", str(issued.year - 1), str(issued.year)), numbers=(1, 2))
        + f"<p style='margin-top:8mm'>Pour {dice.pick(('le directeur', 'la directrice'))}, par délégation, {deputy.civility} {deputy.named()}</p>{signature(issued.day)}<p class='b' style='margin-top:16mm'>{whom}</p><div class='tiny' style='display:flex;justify-content:space-between;border-top:.4pt solid #aaa'><span>{url}</span><span>1/1</span></div>"
    )  # fmt: skip
    truth = {"person_names": [person.named()], "issue_date": issued}
    return sheet("social_support_certificate", html, truth, font=dice.font(), size=10.4, margin="9mm 14mm")


LAYOUTS = {"portal_values_first": portal_values_first}
