"""Dealt layouts: each follows a card of maker, geometry, names, day and decoys."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.papers.rent_receipt._draw import draw, truth


def cooperative_row(dice: Dice) -> Paper:
    """A housing cooperative: « Concerne », one row of values, the day alone on its line, an insurer and a ceiling scale beside."""
    rent, money = draw(dice, "social_landlord"), dice.table_money()
    tenant, clerk, insurer = (
        rent.tenants[0].named("FIRST_LAST"),
        dice.person("", age=(28, 60)),
        dice.company("", "company"),
    )
    title = dice.pick(("REÇU LIBÉRATOIRE DE LOYER", "ACQUIT DE LOYER ET CHARGES", "QUITTANCEMENT ACQUITTÉ"))
    cells = (f"{rent.start:%d/%m/%Y}", f"{rent.end:%d/%m/%Y}", money(rent.rent), money(rent.charges), money(rent.total), f"{rent.paid_on:%d/%m/%Y}")  # fmt: skip
    heads = ("Du", "Au", dice.pick(("Loyer hors charges", "Loyer principal")), dice.pick(("Charges", "Provisions")), "Réglé (€)", dice.pick(("Payé le", "Encaissé le")))  # fmt: skip
    scale = "".join(f"<tr><td>{n} pers.</td><td>{20000 + n * 6150} €</td></tr>" for n in (1, 2, 3))
    html = f"""<p><b>{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line())}</span></p><p class="right">{long_date(rent.issued_on)}</p><h2>{title}</h2>
<p>Concerne : {rent.tenants[0].civility.upper()} {esc(tenant)}<br>Logement : {esc(rent.home.line())}</p><table class="grid"><tr>{"".join(f"<th>{h}</th>" for h in heads)}</tr><tr>{"".join(f"<td>{c}</td>" for c in cells)}</tr></table>
<p style="margin-top:6mm">La coopérative reconnaît avoir reçu cette somme et en donne quittance, sous réserve de tous ses droits.</p><p>Entretien confié à {esc(insurer.name)}, {esc(insurer.address.line())}, échéance {date_printed(dice.day_after(200, 20, rent.end), "slash")}.</p>
<table class="grid small" style="width:60mm"><tr><th colspan="2">Plafonds de ressources</th></tr>{scale}</table><p class="right">Pour la coopérative, {clerk.civility} {esc(clerk.named("FIRST_LAST"))}</p><p class="tiny" style="margin-top:50mm">Société coopérative d'intérêt collectif HLM à capital variable — SIRET {rent.company.siret} — {dice.phone()}. Document à conserver trois ans.</p>"""
    return Paper(html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("sans"), 10, "17mm 18mm")


LAYOUTS = {"cooperative_row": cooperative_row}
