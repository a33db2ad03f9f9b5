"""Sorted layouts: a page of a telephone's application, captions in one line and all values in the next."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import squares
from samples.papers._sorted_income_kit import at_age
from samples.stationery import sheet


def app_page(dice: Dice) -> Paper:
    """A telephone's application exported as a page: « Dossier de », captions in a line over their values, a former address, the next renewal, who signs by delegation, no title."""
    person, day = dice.person(age=(17, 82)), dice.day_before(300, 3)
    head, agent, doctor = at_age(dice, 42, 64), at_age(dice, 28, 60), at_age(dice, 32, 66)
    name, ds, old = person.named("FIRST_LAST"), dice.pick(("slash", "dot", "dash")), dice.address("")
    landlord, home, town = at_age(dice, 40, 80), dice.address(), dice.address("").town
    begin = day.replace(day=1)
    end, next_on = begin + dt.timedelta(days=364), day + dt.timedelta(days=dice.number(20, 200))
    nir = dice.nir(person)
    shown = f"{nir[0]} {nir[1:3]} {nir[3:5]} {nir[5:7]} {nir[7:10]} {nir[10:13]} {nir[13:]}"

    def strip(cells: list[tuple[str, str]]) -> str:
        tops = "".join(f"<td class='tiny'>{a}</td>" for a, _ in cells)
        return f"<table style='background:#fff;border-radius:3mm;margin:2mm 0'><tr>{tops}</tr><tr>{''.join(f'<td>{b}</td>' for _, b in cells)}</tr></table>"

    strips = [strip([("N° de sécurité sociale", shown), ("Né" + person.e + " le", date_printed(person.birth_date, ds))]), strip([("Carte Vitale", dice.pick(("active", "à jour"))), ("Série", dice.digits(6)), ("Droits du", date_printed(begin, ds)), ("au", date_printed(end, ds))]), strip([("Organisme", f"CPAM {esc(town)}"), ("Code", f"01 {dice.digits(3)} {dice.digits(4)}"), ("Exonération", "aucune")]), strip([("Médecin traitant", f"DR {esc(doctor.named('FIRST_LAST'))}"), ("Mise à jour avant le", date_printed(next_on, ds))]), strip([("Adresse", esc(home.line())), ("Ancienne adresse", f"{esc(old.line())}, chez {landlord.civility} {esc(landlord.named('FIRST_LAST'))}")])]  # fmt: skip
    if dice.chance(0.5):
        strips = [strips[0], strips[2], strips[1], strips[4], strips[3]]
    html = f"""<div style="background:#e9f3ea;padding:4mm 6mm;min-height:180mm"><div class="small" style="display:flex;justify-content:space-between"><span>{dice.number(7, 22)}:{dice.number(10, 59)}</span><span>4G ▮▮▮ {dice.number(12, 98)} %</span></div>
<div style="background:#2e8b57;color:#fff;border-radius:3mm;padding:3mm 4mm;margin:2mm 0"><b style="font-size:14pt">{dice.pick(("appli carte Vitale", "Vitale mobile", "ma carte Vitale"))}</b><br><span class="small">Dossier de</span><br><b>{person.civility} {esc(name)}</b></div>{"".join(strips)}
<div class="c" style="margin:3mm 0">{squares(dice, 78)}<div class="tiny">à présenter au professionnel de santé</div></div>
<p class="small">Fait à {esc(town)}, le {date_printed(day, ds)}<br>Pour {"la directrice" if head.sex == "F" else "le directeur"} de la caisse, par délégation, {agent.civility} {esc(agent.named("FIRST_LAST"))}</p><div class="c small" style="color:#2e8b57">Accueil · Carte · {dice.pick(("Messages", "Dépenses"))} · Réglages</div></div>"""
    truth = {"person_names": [name], "issue_date": day}
    return sheet("health_card", html, truth, font=dice.pick(("Roboto", "Inter", "Lato", "Open Sans")), size=9.2, page="120mm 205mm", margin="3mm")  # fmt: skip


LAYOUTS = {"app_page": app_page}
