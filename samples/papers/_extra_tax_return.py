"""Extra layouts: a return mended on line, its steps down the side."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet


def mended_on_line(dice: Dice) -> Paper:
    """The site's page after a correction: a time line at the left with the first deposit, the letter of the office and the mended sending; declarants as captions over values, the child and the agent of the office named, the mended boxes only."""
    one = dice.person(age=(22, 72))
    people = [one, dice.partner(one)] if dice.chance(0.6) else [one]
    year, style = dice.income_year(), dice.pick(("first_LAST", "LAST_first"))
    if dt.date(year + 1, 10, 20) > dice.today and "income_year" not in dice.given:
        year -= 1
    sent = dt.date(year + 1, dice.pick((4, 5)), dice.number(13, 30))
    asked = dt.date(year + 1, 8, dice.number(3, 28))
    again = asked + dt.timedelta(days=dice.number(3, 40))
    names, kid = [it.named(style) for it in people], dice.children(one, 1)[0]
    old, money_ = dice.number(11000, 34000), dice.number(300, 2600)
    agent = dice.person("", age=(26, 60)).named("first_LAST")

    def step(day: dt.date, what: str, now: bool = False) -> str:
        return f"<div style='border-left:2pt solid {'#18753c' if now else '#bbb'};padding:0 0 5mm 3mm'><span class='small'>{day:%d/%m/%Y}</span><br>{what}</div>"

    who = "".join(f"<div style='width:48%'><div class='tiny'>Déclarant {i}</div><b>{esc(name)}</b><div class='small'>{it.birth_date:%d/%m/%Y} — {dice.fiscal_number(it)}</div></div>" for i, (it, name) in enumerate(zip(people, names, strict=True), 1))  # fmt: skip
    html = f"""<div style="border-bottom:2pt solid #000091;padding-bottom:2mm" class="b">Finances publiques <span class="small" style="font-weight:normal">— déclaration des revenus {year}, accusé de réception n° {dice.digits(12)}</span></div>
<div style="display:flex;gap:8mm;margin-top:8mm"><div style="width:48mm">{step(sent, "Déclaration déposée")}{step(asked, f"Courrier du service : {esc(agent)}, contrôleur")}{step(again, "<b>Déclaration rectificative déposée</b>", True)}{step(again + dt.timedelta(days=50), "Avis rectifié attendu (au plus tôt)")}</div>
<div style="flex:1"><div style="display:flex;justify-content:space-between">{who}</div><p class="small" style="margin-top:4mm">{esc(dice.address().line())}</p><table class="grid" style="margin-top:5mm"><tr><th>Case modifiée</th><th>Déclaré d'abord</th><th>Nouvelle valeur</th></tr><tr><td>1AJ salaires</td><td class="num">{old}</td><td class="num">{old + money_}</td></tr><tr><td>6GU pension alimentaire versée à {esc(dice.person("").named(style))}</td><td class="num">0</td><td class="num">{dice.number(600, 3000)}</td></tr><tr><td>CF enfant à charge : {esc(kid.first_name)}, {min(kid.birth_date.year, year)}</td><td class="num">0</td><td class="num">1</td></tr></table>
<p style="margin-top:6mm">Votre envoi remplace le précédent. Il n'y a pas lieu de le renvoyer par courrier.</p><p class="small">Montants en euros. Mandataire déclaré : {esc(dice.person("").named(style))}. Prélèvement à la source : taux inchangé jusqu'au 31/08/{year + 2}. Ce document ne peut remplacer votre avis d'impôt.</p></div></div>"""
    return sheet("tax_return", html, {"person_names": names, "issue_date": again}, font="Open Sans", size=10, margin="14mm 16mm")  # fmt: skip


LAYOUTS = {"mended_on_line": mended_on_line}
