"""Further layouts: a letter by hand about having separated."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    HAND,
    PEN,
    sheet,
    signature,
)


def parted_by_hand(dice: Dice) -> Paper:
    """A letter by hand without a heading: parted from the other parent, children kept, no income but one; day of parting, of moving and of signing."""
    person = dice.person(age=(20, 68))
    other, kids = dice.partner(person, same_name=False), dice.children(person, 2)
    name, issued = person.named("first_last"), dice.day_before(70)
    parted = dice.day_before(900, 60, of=issued)
    moved = dice.day_before(40, 2, of=parted)
    town = dice.address("").town
    html = f"""<div>{name}<br>{"<br>".join(dice.address().lines())}<br>{dice.phone()}</div><p style="margin:8mm 0 8mm 90mm">{dice.company("", "social_landlord").name}<br>Service des attributions<br>à l'attention de M. {dice.person("", "M").last_name}</p>
<p>Je soussigné{person.e} {name}, né{person.e} le {long_date(person.birth_date)} à {person.birth_place}, atteste sur l'honneur ne plus vivre avec {other.named("first_last")} depuis le {long_date(parted)}. {"Il" if other.sex == "M" else "Elle"} a quitté le logement le {long_date(moved)} et habite maintenant {dice.address("").town}. Nous n'étions ni mariés ni pacsés et aucune procédure n'est en cours.</p>
<p>Nos enfants {kids[0].first_name} ({dice.number(2, 9)} ans) et {kids[1].first_name} ({dice.number(10, 16)} ans) vivent avec moi. Je ne reçois aucune pension. Mes seules ressources sont mon salaire et les allocations.</p>
<p>Je sais que cette attestation pourra être produite en justice et que toute fausse déclaration m'expose à des sanctions pénales (article 441-7 du code pénal).</p><p>Je joins la copie de ma carte d'identité délivrée le {dice.day_before(3000, 200, of=issued):%d/%m/%Y}.</p><p style="margin:10mm 0 0 70mm">{town}, le {long_date(issued)}<br>{signature(dice.number(0, 99))}</p>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": issued}, font=dice.pick((HAND, HAND, PEN)), size=dice.pick((13, 14)), margin="20mm 22mm")  # fmt: skip


LAYOUTS = {"parted_by_hand": parted_by_hand}
