"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import (
    WEEKDAYS,
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    table,
)


def overseas_allowance(dice: Dice) -> Paper:
    """An overseas authority's printed mail: rows of headings over rows of values, a scale below."""
    person, parent = dice.person(age=(18, 25)), dice.person("", age=(42, 60))
    place, post, mailhost = dice.pick(
        (
            ("Collectivité Territoriale de Martinique", "97200 Fort-de-France", "ctm-mq.example"),
            ("Conseil départemental de La Réunion", "97400 Saint-Denis", "cd974.example"),
            ("Collectivité territoriale de Guyane", "97300 Cayenne", "ctguyane.example"),
        )
    )
    home = dice.address()
    year = dice.today.year - (0 if dice.today.month == 12 else 1)
    day = dt.date(year, dice.number(9, 11), dice.number(2, 28))
    name = person.named("first_LAST")
    step = dice.number(1, 5)
    month, count = 110 + step * 40, 10
    agent, head_ = dice.person("", age=(28, 60)), dice.person("", age=(40, 62))
    asked = dice.day_before(90, 30, of=day)
    scale = [[str(n), f"{33100 - n * 3900} €", f"{110 + n * 40},00 €"] for n in range(1, 6)]
    html = f"""<div class="small" style="border-bottom:1pt solid #555;padding-bottom:2mm"><b>De :</b> bourses-education@{mailhost}<br><b>Envoyé :</b> {WEEKDAYS[day.weekday()]} {long_date(day)} {dice.number(8, 17):02d}:{dice.number(10, 59)}<br><b>À :</b> {unaccented(person.first_name).lower().replace(" ", "").replace("'", "")}{dice.number(10, 99)}@courriel.example<br><b>Objet :</b> Notification d'attribution de bourse</div>
<p style="margin-top:8mm"><b>{place}</b><br>Direction de l'éducation et de la jeunesse — BP {dice.number(100, 900)} {post} Cedex<br>Tél. {dice.phone()} — SIRET {dice.siret()}</p>
<h1 style="font-size:1.25em">NOTIFICATION D'ATTRIBUTION DE BOURSE TERRITORIALE</h1>
<table style="margin-top:6mm"><tr class="small"><td>Dossier de</td><td>Numéro</td><td>Année universitaire</td><td>Établissement</td></tr><tr class="b"><td>{esc(name)}</td><td>{dice.digits(6)}</td><td>{year}-{year + 1}</td><td>Université, antenne de {esc(home.town)}</td></tr></table>
<table style="margin-top:4mm"><tr class="small"><td>Demande reçue le</td><td>Parent déclarant</td><td>Enfants à charge</td><td>Points de charge</td></tr><tr class="b"><td>{asked:%d/%m/%Y}</td><td>{parent.first_name[0]}. {esc(parent.last_name)}</td><td>{dice.number(1, 4)}</td><td>{dice.number(2, 14)}</td></tr></table>
<table style="margin-top:4mm"><tr class="small"><td>Échelon</td><td>Montant mensuel</td><td>Mensualités</td><td>Montant de l'année</td></tr><tr class="b"><td>{step}</td><td>{month},00 €</td><td>{count}</td><td>{month * count},00 €</td></tr></table>
<p style="margin-top:6mm">Votre demande a reçu un avis favorable de la commission permanente. L'aide est versée d'octobre à juillet sur le compte dont vous avez donné le relevé (IBAN terminant par {dice.digits(4)}), sous réserve de votre assiduité.</p>
<p class="small b">Barème indicatif</p>{table(scale, ("Échelon", "Plafond de ressources du foyer", "Bourse mensuelle"), numbers=(1, 2))}
<p style="margin-top:6mm">Pour le président, la cheffe de service, {head_.first_name[0]}. {esc(head_.last_name)}<br><span class="small">Affaire suivie par {agent.first_name[0]}. {esc(agent.last_name)}, poste {dice.number(1000, 9999)}</span></p>"""
    return sheet(
        "scholarship_notice", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10
    )


LAYOUTS = {"overseas_allowance": overseas_allowance}
