"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
)


def moratorium_cards(dice: Dice) -> Paper:
    """A lessor's windowed letter: references, three cards side by side, instalments; an older agreement is quoted."""
    person, home = dice.person(age=(25, 70)), dice.address()
    firm = dice.company("landlord", "social_landlord")
    day = dice.day_before(250, 2)
    spouse, neighbour, agent = dice.partner(person), dice.person("", age=(30, 75)), dice.person("", age=(28, 60))
    name = person.named("FIRST_LAST")
    count, each = dice.number(8, 24), dice.number(35, 95)
    debt = count * each
    older = dice.day_before(500, 200, of=day)
    first = (day.replace(day=1) + dt.timedelta(days=40)).replace(day=5)

    def tile(title: str, text: str) -> str:
        return f'<div class="box" style="flex:1"><div class="b">{title}</div>{text}</div>'

    html = f"""<p><b>{esc(firm.name)}</b><br>Service contentieux amiable<br>{"<br>".join(firm.address.lines())}</p><table class="grid small" style="width:62mm;margin-top:4mm"><tr><td>Vos références</td><td>{dice.digits(6)}/{dice.digits(2)}</td></tr><tr><td>Nos références</td><td>CA-{dice.digits(4)}</td></tr><tr><td>Date</td><td>{day:%d/%m/%Y}</td></tr></table><div class="to">{"MADAME" if person.sex == "F" else "MONSIEUR"} {esc(name)}<br>{"<br>".join(home.lines(True))}</div>
<p><b>Objet : accord de moratoire — compte de {person.civility.upper()} {esc(name)}</b></p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>À la suite de votre visite, nous vous accordons un échelonnement de votre arriéré de loyers, aux conditions suivantes.</p>
<div style="display:flex;gap:3mm">{tile("L'arriéré", f"{debt},00 € au dernier jour du mois écoulé")}{tile("Les versements", f"{count} mensualités de {each},00 €, la première le {first:%d/%m/%Y}")}{tile("Le logement", f"{esc(home.street)}<br>{home.postcode} {esc(home.town)}")}</div>
<p>Cet accord remplace celui du {older:%d/%m/%Y}, qui portait sur {debt + dice.number(60, 400)},00 € et n'a pas été tenu. Il suppose la reprise du loyer courant. {spouse.civility} {esc(spouse.named("FIRST_LAST"))}, cotitulaire parti{spouse.e} du logement, en est avisé{spouse.e} pour information ; {neighbour.civility} {esc(neighbour.named("FIRST_LAST"))}, votre voisin{neighbour.e}, vous accompagnait.</p><p>Un seul versement manqué rend la totalité exigible et nous oblige à reprendre la procédure.</p><p>Veuillez agréer nos salutations distinguées.</p><div class="sign"><div>{esc(agent.named("FIRST_LAST"))}<br>conseiller social<br>{signature(dice.number(0, 99))}</div><div>Lu et approuvé, le débiteur<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet(
        "debt_settlement_plan", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10
    )


LAYOUTS = {"moratorium_cards": moratorium_cards}
