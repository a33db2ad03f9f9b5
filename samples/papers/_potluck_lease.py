"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature

_ENGLISH = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip


def two_languages(dice: Dice) -> Paper:
    """A furnished lease in French on the left and English on the right; the last tenant's rent, the guarantor and the agent in it."""
    person, home, owner = dice.person(age=(20, 55)), dice.address(), dice.person("landlord", age=(35, 80))
    guarantor, agent = dice.person("", age=(45, 70)), dice.person("", age=(25, 60))
    start = dice.day_before(700, 20).replace(day=dice.pick((1, 15)))
    signed_on = start - dt.timedelta(days=dice.number(3, 25))
    rent, charges = float(dice.number(480, 1250)), float(dice.number(30, 120))
    old = rent - dice.number(10, 60)
    surface = dice.number(180, 620) / 10
    shown, other = f"{surface:.1f}".replace(".", ","), f"{dice.number(30, 60) / 10:.1f}".replace(".", ",")
    style = dice.name_style()
    tenant, lord = person.named(style), owner.named(style)
    money = MoneyStyle()
    where = esc(home.line())
    day = f"{start.day} {_ENGLISH[start.month - 1]} {start.year}"
    pairs = [
        ("<b>Parties.</b> " + f"Le bailleur : {owner.civility} {esc(lord)}, demeurant {esc(dice.address('').line())}. Le locataire : {person.civility} {esc(tenant)}, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}.", "<b>Parties.</b> " + f"Landlord: {esc(lord)}. Tenant: {esc(tenant)}. The agent, {esc(agent.named('first_LAST'))}, helped to draft this contract and is not a party to it."),
        (f"<b>Logement.</b> Le bailleur loue au locataire, à usage exclusif de résidence principale, l'appartement meublé situé {where}. Surface habitable : {shown} m². Annexe : cave de {other} m².", f"<b>Dwelling.</b> The landlord lets to the tenant, as main home, the furnished flat above. Living area: {surface:.1f} sq. m. A cellar of {other.replace(',', '.')} sq. m goes with it."),
        (f"<b>Durée.</b> Le contrat prend effet le {long_date(start)} pour un an, renouvelable tacitement.", f"<b>Term.</b> One year from {day}, tacitly renewed."),
        (f"<b>Loyer.</b> Le loyer mensuel est fixé à {money(rent)}, auquel s'ajoute une provision sur charges de {money(charges)}, soit {money(rent + charges)} payables le 5. Dernier loyer acquitté par le précédent locataire : {money(old)}, versé jusqu'au {start - dt.timedelta(days=16):%d/%m/%Y}.", f"<b>Rent.</b> The monthly rent is €{rent:,.0f} plus €{charges:,.0f} for service charges, that is €{rent + charges:,.0f} due on the 5th."),
        (f"<b>Dépôt de garantie.</b> {money(rent * 2)}, restitué dans les deux mois de la remise des clés.", f"<b>Deposit.</b> €{rent * 2:,.0f}, given back within two months."),
        (f"<b>Garant.</b> {guarantor.civility} {esc(guarantor.named('first_LAST'))}, demeurant {esc(dice.address('').line())}, par acte séparé.", "<b>Guarantor.</b> By a separate deed."),
    ]  # fmt: skip
    rows = "".join(f'<tr><td style="width:58%;padding:2mm 4mm 2mm 0">{fr}</td><td style="padding:2mm 0 2mm 4mm;border-left:.5pt solid #999;font-style:italic;color:#333">{en}</td></tr>' for fr, en in pairs)  # fmt: skip
    html = f"""<h1 style="font-size:14pt">BAIL D'HABITATION MEUBLÉE &nbsp;/&nbsp; <i>FURNISHED LEASE</i></h1><p class="c small">Loi n° 89-462 du 6 juillet 1989, titre Ier bis. Seul le texte français engage les parties. <i>Only the French wording binds the parties.</i></p><table style="margin-top:6mm">{rows}</table>
<p style="margin-top:6mm">Signé à {esc(dice.address("").town)} le {signed_on:%d/%m/%Y}, en deux exemplaires.</p><div class="sign"><div>Le bailleur / Landlord<br>{signature(dice.number(0, 99))}</div><div>Le locataire / Tenant<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {
        "tenants": [tenant], "landlord_name": lord, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface,
    }  # fmt: skip
    return sheet("lease", html, fields, font="P052", size=10.2, margin="15mm 17mm")


LAYOUTS = {"two_languages": two_languages}
