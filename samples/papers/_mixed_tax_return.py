"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import comma
from samples.stationery import sheet, signature


def plain_paper_declaration(dice: Dice) -> Paper:
    """A couple's declaration on plain paper under the form's number: the day in the object line, an extract of the payers' list, the facts in the last lines."""
    one = dice.person(age=(24, 72))
    two = dice.partner(one, same_name=False)
    home, kid = dice.address(), dice.children(one, 1)[0]
    names, ds = [one.named("first_LAST"), two.named("first_LAST")], dice.pick(("long", "slash", "padded"))
    year = dice.income_year()
    if dt.date(year + 1, 7, 20) > dice.today and "income_year" not in dice.given:
        year -= 1
    signed = dt.date(year + 1, dice.pick((4, 5, 6)), dice.number(10, 29))
    first, second = dice.number(9000, 33000), dice.number(0, 26000)
    helped = dice.number(600, 3200)
    agent, chief, keeper = dice.person("", age=(26, 60)), dice.person("", age=(40, 63)), dice.person("", age=(30, 60))
    payer, other = dice.company(), dice.company("", "company")
    rows = [
        (payer.name, names[0], "1AJ", first),
        (other.name, names[1], "1BJ", second),
        ("Caf (non imposable)", kid.named("first_LAST"), "—", helped),
    ]
    if dice.chance(0.5):
        rows = rows[::-1]
    table = "".join(f"<tr><td>{esc(a)}</td><td>{esc(b)}</td><td>{c}</td><td class='num'>{d}</td></tr>" for a, b, c, d in rows)  # fmt: skip
    title = dice.pick((f"DÉCLARATION N° 2042 — REVENUS {year}", f"Déclaration prévue à l'article 170 du code général des impôts — revenus de {year}", f"Formulaire n° 2042 (papier libre), année {year}"))  # fmt: skip
    last = f"<p>Je déclare donc, pour notre foyer, {first + second} € de traitements et salaires en {year} ({first} € en case 1AJ, {second} € en case 1BJ), un enfant à charge, {esc(kid.first_name)}, né{kid.e} le {date_printed(kid.birth_date, ds)}, et {dice.pick(('une résidence principale inchangée', 'aucun autre revenu'))} au 1er janvier {year + 1}.</p>"
    aide = f"<p>{keeper.civility} {esc(comma(keeper))}, {dice.pick(('avocat' + keeper.e, 'conseil juridique', 'interprète'))}, nous a aidés à établir ce papier ; {'elle' if keeper.sex == 'F' else 'il'} n'est pas notre mandataire.</p>"
    html = f"""<div class="small">Service des impôts des particuliers de {esc(dice.address("").town)}<br>{esc(dice.address("").line())}</div>
<p style="margin-top:7mm"><b>Objet : {dice.pick(("notre déclaration du", "déclaration souscrite le", "dépôt au guichet du"))} {date_printed(signed, ds)}</b></p><h1 style="font-size:1.25em">{title}</h1>
<p>Je soussigné{one.e}, premier déclarant, dépose sur papier libre la déclaration de nos revenus, le service en ligne ne m'étant pas ouvert. Voici l'extrait de la liste des payeurs qui nous concerne :</p>
<table class="grid small"><tr><th>Payeur</th><th>Personne</th><th>Case</th><th>Euros</th></tr>{table}</table>{aide if dice.chance(0.7) else ""}{last}
<table style="margin-top:6mm"><tr><td style="width:50%">{esc(names[0])}<br>{esc(names[1])}<br><span class="small">{esc(home.line())}</span><br>{signature(dice.number(0, 99))}{signature(dice.number(0, 99), "#333")}</td><td class="small">Reçu au guichet par {esc(comma(agent))}, agent{agent.e} des finances publiques ; visa {esc(comma(chief))}, inspect{"rice" if chief.sex == "F" else "eur"}.<br>Enregistré sous le n° {dice.digits(11)} le {date_printed(signed + dt.timedelta(days=dice.number(1, 5)), ds)}.</td></tr></table>
<div class="tiny" style="border-top:.5pt solid #999;margin-top:6mm">N° fiscaux : {dice.fiscal_number(one)} (déclarant 1) ; {dice.fiscal_number(two)} (déclarant 2). Nés les {date_printed(one.birth_date, "slash")} et {date_printed(two.birth_date, "slash")}. Situation : {dice.pick(("mariés", "pacsés"))}.</div>"""
    fields = {"person_names": names, "issue_date": signed}
    return sheet("tax_return", html, fields, font=dice.font("any"), size=10.4, margin="17mm 19mm")


LAYOUTS = {"plain_paper_declaration": plain_paper_declaration}
