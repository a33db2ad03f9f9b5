"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
)


def manager_for_partner(dice: Dice) -> Paper:
    """A large manager's registered letter for a couple of tenants: file strip, quoted law, the partner who is to move in."""
    tenants = [dice.person(age=(25, 72))]
    tenants.append(dice.partner(tenants[0], same_name=False))
    home, desk, own = dice.address(), dice.address(""), dice.address("")
    owner, heir, agent = dice.person("", age=(40, 78)), dice.person("", age=(26, 70)), dice.person("", age=(26, 60))
    day = dice.day_before(300, 3)
    end = (day.replace(day=1) + dt.timedelta(days=dice.number(215, 300))).replace(day=1) - dt.timedelta(days=1)
    begun = (end + dt.timedelta(days=1)).replace(year=end.year - 6)
    names = [p.named("first_LAST") for p in tenants]
    html = f"""<div style="border-top:4pt solid #5b2a86;padding-top:3mm" class="head"><div><b style="font-size:14pt">Horizon Gestion Immobilière</b><br><span class="small">Administrateur de biens — {esc(desk.line())}<br>CPI {dice.digits(4)} {dice.digits(4)} {dice.digits(3)} {dice.digits(3)}</span></div><div class="small">Lettre recommandée avec AR<br>1A {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.number(0, 9)}</div></div>
<table class="small" style="background:#f1ebf7;margin:3mm 0"><tr><td>Mandant : {esc(owner.named("LAST_first"))}</td><td>Lot : {dice.digits(4)}</td><td>Bail : {begun:%d/%m/%Y}</td><td>Gestionnaire : {esc(agent.named("first_LAST"))}</td></tr></table><div class="to">{tenants[0].civility} {esc(names[0])}<br>{tenants[1].civility} {esc(names[1])}<br>{"<br>".join(home.lines())}</div><p class="r">{esc(desk.town)}, le {long_date(day)}</p><p><b>Objet : reprise de votre logement à l'échéance du bail</b></p><p>Madame, Monsieur,</p>
<p>Agissant au nom et pour le compte de {owner.civility} {esc(owner.named("first_LAST"))}, demeurant {esc(own.line())}, nous vous donnons congé du logement que vous occupez au {esc(home.line())}, pour le <b>{long_date(end)}</b>, terme de votre bail, conformément à l'article 15-I de la loi du 6 juillet 1989.</p><p>Le bénéficiaire de la reprise est {heir.civility} {esc(heir.named("first_LAST"))}, né{heir.e} le {heir.birth_date:%d/%m/%Y}, partenaire de pacs du bailleur (pacte enregistré le {dice.day_before(2500, 500, of=day):%d/%m/%Y}), qui réside aujourd'hui {esc(dice.address("").line())} et souhaite établir ici sa résidence principale. Ce motif est réel et sérieux.</p><p>Vous pouvez partir avant le terme sans autre préavis ; le loyer n'est dû que pour le temps d'occupation. Un état des lieux vous sera proposé. Vous trouverez ci-joint la notice prévue par l'arrêté du 13 décembre 2017.</p><p>Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.</p><p class="r">Pour le bailleur, le mandataire<br>{signature(dice.number(0, 99))}</p>"""
    return sheet("notice_to_quit", html, {"person_names": names, "issue_date": day}, font=dice.font("sans"), size=10)


LAYOUTS = {"manager_for_partner": manager_for_partner}
