"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
)


def savings_bank_page(dice: Dice) -> Paper:
    """A regional savings bank's page for a joint account: holders joined by OU, codes in a frame, the holder's mailing block at the right."""
    person, home = dice.person(age=(22, 75)), dice.address()
    partner = dice.partner(person, same_name=False)
    day, iban = dice.day_before(300, 1), dice.iban()
    bits = iban.replace(" ", "")
    names = [person.named("LAST_FIRST"), partner.named("LAST_FIRST")]
    desk, agent = dice.address(""), dice.person("", age=(24, 60))
    html = f"""<div class="head"><div><b style="font-size:14pt;color:#b3001b">Épargne Populaire des Plaines</b><br><span class="small">Agence {esc(desk.town)} Centre<br>{esc(desk.street)}<br>{desk.postcode} {esc(desk.town)}<br>{dice.phone()}</span></div><div class="small r">Relevé édité par : {esc(agent.named("first_LAST"))}<br>{day:%d/%m/%Y} {dice.number(9, 17):02d}h{dice.number(10, 59)}</div></div>
<div class="to">{person.civility.upper().rstrip(".")} {esc(names[0])}<br>{"<br>".join(home.lines(True))}</div><h1>RELEVÉ D'IDENTITÉ BANCAIRE</h1><p class="small">Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs appelés à faire inscrire des opérations à votre compte.</p>
<div class="box"><table><tr class="small"><td>c/étab</td><td>c/guichet</td><td>n/compte</td><td>c/rice</td><td>domiciliation</td></tr><tr class="b"><td>{bits[4:9]}</td><td>{bits[9:14]}</td><td>{bits[14:25]}</td><td>{bits[25:27]}</td><td>EPP {esc(desk.town.upper())}</td></tr></table><p style="margin-top:4mm"><span class="small">Identifiant international de compte (IBAN)</span><br><b>{iban}</b></p><p><span class="small">Identifiant de l'établissement (BIC)</span><br><b>EPPLFRP1{dice.digits(3)}</b></p><p><span class="small">Intitulé du compte</span><br><b>{person.civility.upper().rstrip(".")} {esc(names[0])} OU {partner.civility.upper().rstrip(".")} {esc(names[1])}</b></p></div>
<p class="small">Compte joint ouvert le {dice.day_before(4000, 200, of=day):%d/%m/%Y}. Bénéficiaire enregistré le plus récent : {esc(dice.person("").named("LAST_FIRST"))}.</p><p class="tiny">Épargne Populaire des Plaines, société anonyme coopérative, capital 402 000 000 €, siège {esc(dice.address("").line())}, SIREN {dice.siret()[:9]}.</p>"""
    return sheet("bank_details", html, {"person_names": names, "issue_date": day}, font=dice.font("sans"), size=10)


LAYOUTS = {"savings_bank_page": savings_bank_page}
