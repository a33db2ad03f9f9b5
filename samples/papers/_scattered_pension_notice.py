"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import logo, sheet, signature


def quarterly_fund(dice: Dice) -> Paper:
    """A liberal profession's fund that grants its two regimes: base and complementary, points, arrears, the net by month."""
    person = dice.person(age=(63, 78))
    day = dice.day_before(400, 5)
    effect = dt.date(day.year - (day.month < 3), (day.month - 3) % 12 + 1, 1)
    base, points, worth = dice.amount(420, 820), dice.number(900, 2400), 2.63
    extra = round(points * worth / 12, 2)
    gross = round(base + extra, 2)
    csg, crds, casa = round(gross * 0.066, 2), round(gross * 0.005, 2), round(gross * 0.003, 2)
    net = round(gross - csg - crds - casa, 2)
    if "amount" in dice.given:
        net = dice.amount(1, 2, "amount")
    spouse, chief = dice.person("", age=(60, 80)), dice.person("", age=(35, 60))
    name, money, home = person.named("LAST_FIRST"), MoneyStyle(" ", ",", " €"), dice.address()
    html = f"""<div class="head"><div>{logo("CARPSO", "#6b2d5c", "Caisse autonome de retraite et de prévoyance des soignants libéraux")}<p class="small">{esc(plain(dice.address("")).line())}<br>Allocations — {dice.phone()}</p></div><div class="small r">N° d'affilié : {dice.digits(6)} {dice.letters(1)}<br>N° SS : {dice.nir(person)}</div></div>
<div class="to">{person.civility.upper()} {esc(name)}<br>{"<br>".join(map(esc, home.lines(True)))}</div><p class="r">Paris, le {long_date(day)}</p><p><b>Objet : liquidation de vos droits</b><br><span class="small">Demande reçue le {dice.day_before(150, 95, of=effect + dt.timedelta(days=60)):%d/%m/%Y}, commission du {day - dt.timedelta(days=dice.number(3, 9)):%d/%m/%Y}</span></p>
<p>{"Chère affiliée" if person.sex == "F" else "Cher affilié"},</p><p>Votre cessation d'activité ayant été enregistrée, nous vous accordons les avantages ci-après, à effet du {long_date(effect)} :</p>
<table class="rows"><tr><td>Régime de base des professions libérales — {dice.number(120, 172)} trimestres tous régimes, taux 50,00 %</td><td class="num">{money(base)}</td></tr><tr><td>Régime complémentaire — {points} points à {str(worth).replace(".", ",")} € l'an</td><td class="num">{money(extra)}</td></tr><tr><td>Brut par mois</td><td class="num">{money(gross)}</td></tr><tr><td>CSG {money(csg)} ; CRDS {money(crds)} ; Casa {money(casa)}</td><td class="num">- {money(round(csg + crds + casa, 2))}</td></tr><tr><td><b>Net versé chaque mois (taux d'impôt à la source transmis : 0 %)</b></td><td class="num"><b>{money(net)}</b></td></tr></table>
<p>Les arrérages dus depuis l'effet, soit {money(round(net * 2, 2))} pour deux mensualités, seront virés le {long_date(day + dt.timedelta(days=6))}. La réversion éventuelle au profit de {spouse.civility} {esc(spouse.named("LAST_FIRST"))}, né{spouse.e} le {spouse.birth_date:%d/%m/%Y}, serait de 60 % du régime complémentaire, soit {money(round(extra * 0.6, 2))}.</p>
<p>Cette décision peut être portée devant la commission de recours amiable dans les deux mois. Si vous reprenez une activité, déclarez-la avant le 30 avril.</p><p style="margin-left:55%">Le directeur, par délégation<br>la responsable des allocations<br>{esc(initial(chief))}<br>{signature(dice.number(0, 90))}</p>"""
    return sheet("pension_notice", html, {"beneficiary_name": name, "issue_date": day, "amount": net}, font=dice.font("serif"), size=10.5)  # fmt: skip


LAYOUTS = {"quarterly_fund": quarterly_fund}
