"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import (
    MoneyStyle,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
)


def old_printer_law_title(dice: Dice) -> Paper:
    """A fund's fixed-width letter headed by the articles of the code; the sums of two years stand beside one another."""
    person, home = dice.person(age=(62, 80)), dice.address()
    name = person.named("first_last").lower()
    day = dice.day_before(300, 2)
    since = dt.date(day.year - dice.number(0, 2), dice.number(1, 12), 1)
    since = min(since, day.replace(day=1))
    gross = dice.amount(620, 1700)
    held = round(gross * 0.074, 2)
    net = round(gross - held, 2)
    before = round(gross / 1.022, 2)
    before_net = round(before - round(before * 0.074, 2), 2)
    head_, clerk = dice.person("", age=(45, 62)), dice.person("", age=(28, 60))
    money = MoneyStyle(" ", ",", "")
    html = f"""<div style="font-family:'Liberation Mono'"><p>CAISSE AUTONOME DE RETRAITE DES METIERS DU FLEUVE<br>{esc(unaccented(dice.address("").line(" - ", True)))}<br>service des droits propres</p>
<p style="margin:12mm 0 12mm 90mm">{esc(name)}<br>{"<br>".join(esc(row.lower()) for row in home.lines())}</p>
<p>APPLICATION DES ARTICLES L. 351-1 ET R. 351-10 DU CODE DE LA SECURITE SOCIALE</p><p>dossier {dice.digits(2)} {dice.digits(6)} {dice.letters(1)}</p>
<p>votre demande a ete examinee. une pension de vieillesse vous est attribuee a titre personnel a compter du {since:%d/%m/%Y}, au taux de 50,00 %, pour {dice.number(120, 170)} trimestres retenus. vous pouvez contester cette decision dans les deux mois devant la commission de recours amiable.</p>
<div class="box"><p>montant mensuel brut ............ {money(gross)} euros<br>retenues csg, crds, casa ........ {money(held)} euros<br>montant mensuel net a payer ..... {money(net)} euros</p></div>
<p>pour comparaison, au meme taux et avant la derniere revalorisation :</p><table class="grid"><tr><td></td><td>annee {day.year - 1}</td><td>annee {day.year}</td></tr><tr><td>brut mensuel</td><td>{money(before)}</td><td>{money(gross)}</td></tr><tr><td>net mensuel</td><td>{money(before_net)}</td><td>{money(net)}</td></tr></table>
<p style="margin-top:6mm">la complementaire vous sera versee par l'institution rivage prevoyance, {esc(dice.address("").line(", ").lower())}, a qui un double est transmis.</p>
<p>le directeur : {esc(head_.named("first_last").lower())} &nbsp;&nbsp;&nbsp; vu, l'agent comptable : {esc(clerk.named("first_last").lower())}</p></div>"""
    html += f'<p class="tiny" style="position:absolute;bottom:0">Édité le {day:%d/%m/%Y} - imp. RV-41</p>'
    return sheet(
        "pension_notice",
        html,
        {"beneficiary_name": name, "issue_date": day, "amount": net},
        font="Liberation Mono",
        size=9.5,
    )


LAYOUTS = {"old_printer_law_title": old_printer_law_title}
