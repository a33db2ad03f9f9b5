"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def adviser_reply(dice: Dice) -> Paper:
    """An agency answers a question in prose: what was paid for the month asked, beside a month before and a repayment."""
    person, home, (year, month) = dice.person(age=(20, 62)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    before = first - dt.timedelta(days=1)
    money, name = MoneyStyle(), person.named("first_LAST")
    paid_on = last + dt.timedelta(days=dice.number(2, 4))
    issued = paid_on + dt.timedelta(days=dice.number(4, 15))
    asked = issued - dt.timedelta(days=dice.number(1, 3))
    daily, back = dice.amount(26, 61), float(dice.number(15, 90))
    gross = round(daily * last.day, 2)
    net, older = round(gross - back, 2), round(daily * before.day, 2)
    adviser = dice.person("", age=(25, 60)).named("first_last")
    html = f"""<table><tr><td style="width:62%"><span style="color:#283276;font-size:15pt;font-weight:bold">france travail</span><br><span class="small">Agence de {esc(dice.address("").town)}<br>Votre correspondant : {esc(adviser)}<br>39 49 (service gratuit + prix appel)</span></td><td class="small" style="border-left:2pt solid #e1000f;padding-left:4mm">{esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}<br>Id. {dice.digits(7)}{dice.letters(1)}</td></tr></table>
<p style="margin-top:14mm">Le {long_date(issued)}</p><p class="b">Réponse à votre question du {asked:%d/%m/%Y} posée depuis votre espace personnel</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p>Vous souhaitez savoir pourquoi votre virement est plus faible que le précédent. Pour {month_printed(before.year, before.month, "lower")} ({before.day} jours), vous aviez reçu {money(older)}. Pour {month_printed(year, month, "lower")}, vos droits à l'allocation d'aide au retour à l'emploi s'établissent à {last.day} jours x {money(daily)}, soit {money(gross)}.</p>
<p>Une retenue de {money(back)} a toutefois été opérée au titre du trop-perçu notifié le {first - dt.timedelta(days=40):%d/%m/%Y}. La somme effectivement payée pour {month_printed(year, month, "lower")} est donc de <b>{money(net)}</b>, virée le {paid_on:%d/%m/%Y} sur votre compte. Aucun prélèvement à la source n'a été appliqué.</p>
<p>Il vous restait {dice.number(60, 500)} jours indemnisables au {last:%d/%m/%Y}. Ce courrier vaut justificatif auprès des organismes qui vous le demanderaient.</p><p>Je vous prie d'agréer mes salutations distinguées.</p><p style="margin-left:60%">{esc(adviser)}<br>Conseiller indemnisation<br>{signature(dice.number(0, 99))}</p>"""
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("unemployment_statement", html, fields, font="Open Sans", size=10)


LAYOUTS = {"adviser_reply": adviser_reply}
