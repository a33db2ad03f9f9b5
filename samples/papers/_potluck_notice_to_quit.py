"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def niece_moves_in(dice: Dice) -> Paper:
    """An owner takes a flat back for a daughter or a son: one dense letter, the subject in other words, the lease's dates and the one who will live there."""
    person, home, owner = dice.person(age=(25, 63)), dice.address(), dice.person("landlord", age=(45, 88))
    people = [person, dice.partner(person)] if dice.chance(0.5) else [person]
    child = dice.children(owner, 1)[0]
    style = dice.name_style()
    names = [it.named(style) for it in people]
    ends = dice.day_after(400, 200).replace(day=dice.pick((14, 28)))
    issued = ends - dt.timedelta(days=dice.number(190, 240))
    begun = ends.replace(year=ends.year - 3) + dt.timedelta(days=1)
    said = " et ".join(f"{it.civility} {esc(it.named(style))}" for it in people)
    flat = esc(home.line())
    kept = "vos nom et qualité de locataires" if len(people) > 1 else "vos nom et qualité de locataire"
    html = f"""<table><tr><td style="width:50%" class="small">Expéditeur<br>{owner.civility} {esc(owner.named(style))}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</td><td><span class="small">LRAR 1A {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.digits(1)}</span><br><br>{"<br>".join(f"{it.civility} {esc(it.named(style))}" for it in people)}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table>
<p style="margin-top:12mm">{esc(dice.address("").town)}, {long_date(issued)}</p><p><u>Concerne : votre appartement, fin du bail au {ends:%d/%m/%Y}</u></p>
<p class="justify">Par contrat signé le {begun - dt.timedelta(days=9):%d/%m/%Y} et ayant pris effet le {begun:%d/%m/%Y}, je vous ai donné en location, à {said}, le logement que vous occupez {flat}, par l'entremise de {esc(dice.person("", age=(30, 60)).named("first_LAST"))}, qui gérait alors mes biens. Ce contrat, conclu pour trois ans, arrive à son terme le {long_date(ends)}.</p>
<p class="justify">Je vous fais connaître par la présente que je n'entends pas le reconduire, ayant décidé de reprendre ce logement au profit de {"ma fille" if child.sex == "F" else "mon fils"}, {esc(child.named("first_LAST"))}, actuellement domicilié{child.e} {esc(dice.address("").line())}, qui en fera sa résidence principale, sa mutation professionnelle prenant effet à cette date. Telle est la raison, réelle et sérieuse, de ma décision, prise en application de l'article 15 de la loi n° 89-462 du 6 juillet 1989.</p>
<p class="justify">Il vous appartiendra donc, après avoir réglé loyers et charges jusqu'à votre sortie, de rendre les lieux libres et les clés au plus tard à cette même date, {kept} prenant fin alors. Vous trouverez ci-joint la notice d'information relative aux obligations du bailleur et aux voies de recours du locataire.</p><p>Je vous prie d'agréer mes salutations.</p><p style="margin-left:60%">{signature(dice.number(0, 99))}</p>"""
    fields = {"person_names": names, "issue_date": issued}
    return sheet("notice_to_quit", html, fields, font="Liberation Serif", size=11.3, margin="18mm 22mm")


LAYOUTS = {"niece_moves_in": niece_moves_in}
