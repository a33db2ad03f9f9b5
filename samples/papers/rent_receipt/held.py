"""Layouts once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth


def across(dice: Dice) -> Paper:
    """A social landlord's table read across: one heading a column, one row of figures under it; notice of the next payment in the foot."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.table_money()
    tenant = rent.tenants[0].named("LAST_first")
    html = f"""<p><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}</p><p style="margin-left:95mm">{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</p><h2>QUITTANCE DE LOYER DE {month_printed(rent.start.year, rent.start.month, "upper")}</h2><p class="small">Bail n° {dice.digits(7)} — quittance du {date_printed(rent.issued_on, "slash")}</p>
<table class="grid center"><tr><th>Période</th><th>Loyer</th><th>Charges</th><th>Total brut</th><th>APL</th><th>Net payé</th><th>Payé le</th></tr><tr><td>{date_printed(rent.start, "slash")}<br>au {date_printed(rent.end, "slash")}</td><td>{money(rent.rent)}</td><td>{money(rent.charges)}</td><td>{money(rent.gross)}</td><td>{money(rent.benefit)}</td><td>{money(rent.total)}</td><td>{date_printed(rent.paid_on, "slash")}</td></tr></table>
<p style="margin-top:8mm">Quittance délivrée sous réserve de l'encaissement effectif des sommes reçues.</p>"""
    return Paper(html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("sans"), 9.5, "15mm")


def formal_letter(dice: Dice) -> Paper:
    """A letter of a couple of owners to a couple of tenants; charges after the total; words for the month only."""
    rent, money = draw(dice, tenants=2), dice.money()
    owner = rent.landlord.named("first_LAST")
    tenants = [t.named("first_LAST") for t in rent.tenants]
    month = month_printed(rent.start.year, rent.start.month, "lower")
    html = f"""<p>De : {esc(owner)}<br>{lines(dice.address("").lines())}</p><p>À : {esc(tenants[0])} et {esc(tenants[1])}<br>{lines(rent.home.lines())}</p><p><b>Objet : quittance du loyer de {month}</b></p><p>Madame, Monsieur,</p><p class="justify" style="line-height:1.6">J'ai bien reçu, le {date_printed(rent.paid_on, "long")}, votre virement de {money(rent.total)} pour le loyer du mois de {month} de l'appartement que je vous loue à l'adresse ci-dessus.
Cette somme comprend le loyer de {money(rent.rent)} et la provision sur charges de {money(rent.charges)}. La présente vaut quittance.</p><p>Fait le {date_printed(rent.issued_on, "long")}.</p><p>{esc(owner)}</p>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", "", dice.font("serif"), 12, "24mm")


LAYOUTS = {"held_across": across, "held_formal_letter": formal_letter}
