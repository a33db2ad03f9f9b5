"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import foreign
from samples.papers._mixed_social_people import child_word, euros
from samples.stationery import logo, sheet, signature


def dated_steps(dice: Dice) -> Paper:
    """A small association's letter: the day under its logo, a table of dated steps, the scale it was reckoned by, names of several parts."""
    person, owner = foreign(dice, dice.person(age=(22, 74))), dice.company("landlord", dice.pick(("social_landlord", "agency")))  # fmt: skip
    name, money, ds = person.named(dice.pick(("first_LAST", "LAST_first"))), euros(dice), dice.pick(("slash", "long"))
    home, kid, near, helper = dice.address(), dice.children(person, 1)[0], foreign(dice, dice.person(""), ""), dice.person("", age=(25, 62))  # fmt: skip
    issued = dice.day_before(360, 5)
    if dice.chance(0.5):
        issued = issued.replace(day=1)
    count, part = dice.number(4, 8), float(dice.number(30, 140))
    rest = dice.amount(12, 90)
    debt = round(part * (count - 1) + rest, 2)
    stopped, met = issued - dt.timedelta(days=dice.number(25, 60)), issued - dt.timedelta(days=dice.number(4, 20))
    title = dice.pick(("Échéancier amiable de remboursement", "Accord d'étalement de la dette de loyer", "Protocole de remboursement échelonné", "Plan de règlement amiable"))  # fmt: skip
    steps = [(date_printed(stopped, ds), "dette arrêtée avec le bailleur", money(debt)), (date_printed(met, ds), "entretien à la permanence", "")]  # fmt: skip
    year, month = issued.year, issued.month
    for index in range(count):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        steps.append((date_printed(dt.date(year, month, 10), ds), f"{index + 1}{'re' if index == 0 else 'e'} échéance, en plus du loyer", money(part if index < count - 1 else rest)))  # fmt: skip
    body = "".join(f"<tr><td>{a}</td><td>{b}</td><td class='num'>{c}</td></tr>" for a, b, c in steps)
    scale = "".join(f"<tr><td>{a}</td><td>{b} € par mois au plus</td></tr>" for a, b in (("moins de 900 €", 40), ("900 à 1 400 €", 90), ("plus de 1 400 €", 150)))  # fmt: skip
    table = f"<table class='grid' style='margin:4mm 0'><tr><th>Date</th><th>Étape</th><th>Somme</th></tr>{body}</table>"
    grade = f"<p class='small'>Barème de l'association (ressources du foyer)</p><table class='small' style='width:60%'>{scale}</table>"
    witness = f"<p>{near.civility} {esc(near.named('first_LAST'))}, {dice.pick(('voisine' if near.sex == 'F' else 'voisin', 'bénévole', 'interprète'))}, a assisté à l'entretien et traduit ce qui précède. {dice.pick(('Sa', 'La')) if child_word(kid) == 'fille' else dice.pick(('Son', 'Le'))} {child_word(kid)}, {esc(kid.named('first_LAST'))} (né{kid.e} le {date_printed(kid.birth_date, 'slash')}), vit au foyer.</p>"
    blocks = [table, witness, grade] if dice.chance(0.5) else [grade, table, witness]
    opening = dice.pick(("Entre", "Il est convenu entre"))
    club = dice.pick(("Relais Budget", "Maison de l'Entraide", "Les Deux Ponts", "Point Conseil Foyers"))
    html = f"""{logo(club, dice.pick(("#a33b20", "#3c6e47", "#5a3d8a")), "association loi 1901")}<p>le {long_date(issued)}</p><p class="small">{esc(dice.address("").line())} — {dice.phone()}</p>
<p style="margin-top:6mm"><b>Objet : {title[0].lower() + title[1:]} — {person.civility} {esc(name)}</b></p>{f"<h1>{title}</h1>" if dice.chance(0.5) else ""}
<p>{opening} {esc(owner.name)}, {esc(owner.address.line())}, bailleur, et {person.civility} {esc(name)}, locataire au {esc(home.line())}, {"ce qui suit" if "convenu" in opening else "l'accord ci-dessous a été trouvé"} ; la dette de {money(debt)} est remboursée en {count} fois.</p>{"".join(blocks)}
<p>En cas d'échéance manquée, le bailleur reprend sa liberté après un rappel de quinze jours.</p><table><tr><td>Pour le bailleur<br>{signature(dice.number(0, 99))}</td><td>{"La locataire" if person.sex == "F" else "Le locataire"}<br>{signature(dice.number(0, 99), "#333")}</td><td>Pour l'association, {esc(helper.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("debt_settlement_plan", html, fields, font=dice.font("any"), size=10, margin="14mm 18mm")


LAYOUTS = {"dated_steps": dated_steps}
