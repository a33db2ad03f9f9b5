"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import Paper, esc, table
from samples.stationery import sheet, signature


def needs_and_means(dice: Dice) -> Paper:
    """A broker's study: what it costs at the left and what pays it at the right, both to the same sum; the seller, the notary and the broker."""
    person, home = dice.person(age=(25, 58)), dice.address()
    people = [person, dice.partner(person)] if dice.chance(0.5) else [person]
    style, money = dice.pick(("first_LAST", "LAST_first")), MoneyStyle(cents=False)
    names = [it.named(style) for it in people]
    issued = dice.day_before(400, 4)
    seller, broker, notary = (dice.person("", age=(30, 75)).named("first_LAST") for _ in range(3))
    flat = dice.address("")
    price = dice.number(95, 320) * 1000
    fees, works, warranty = round(price * 0.078), dice.number(0, 18) * 1000, dice.number(12, 34) * 100
    broker_fee = 1500
    total = price + fees + works + warranty + broker_fee
    zero, own = dice.number(12, 60) * 1000, dice.number(8, 30) * 1000
    loan = total - zero - own
    left = [["Prix du bien", money(price)], ["Frais de notaire", money(fees)], ["Travaux", money(works)], ["Garantie", money(warranty)], ["Courtage", money(broker_fee)], ["<b>Total</b>", f"<b>{money(total)}</b>"]]  # fmt: skip
    right = [["Apport personnel", money(own)], ["Prêt à taux zéro, 20 ans", money(zero)], ["Prêt principal, 25 ans à 3,45 %", money(loan)], ["<b>Total</b>", f"<b>{money(total)}</b>"]]  # fmt: skip
    said = " et ".join(f"{it.civility} {esc(name)}" for it, name in zip(people, names, strict=True))
    monthly = round(loan * 0.0345 / 12 / (1 - (1 + 0.0345 / 12) ** -300), 2)
    html = f"""<div class="cols"><div><b style="font-size:14pt;color:#7b1fa2">Cap Crédit Courtage</b><br><span class="small">{esc(dice.address("").line())}<br>ORIAS {dice.digits(8)}</span></div><div class="r small">Étude n° {dice.digits(5)}<br>remise le {issued:%d/%m/%Y}<br>par {esc(broker)}</div></div>
<p style="margin-top:9mm">Pour : <b>{said}</b><br>demeurant {esc(home.line())}</p><p>Acquisition d'une résidence principale, {esc(flat.line())}, vendue par {esc(seller)} ; avant-contrat signé le {issued - dt.timedelta(days=dice.number(6, 20)):%d/%m/%Y} chez Maître {esc(notary)}.</p>
<div class="cols" style="margin-top:6mm"><div style="border-top:3pt solid #7b1fa2"><b>Ce que coûte l'opération</b>{table(left, "rows")}</div><div style="border-top:3pt solid #26a69a"><b>Ce qui la paie</b>{table(right, "rows")}</div></div>
<p style="margin-top:8mm">Mensualité du prêt principal, hors assurance : <b>{MoneyStyle()(monthly)}</b>. Taux d'endettement estimé : {dice.number(24, 34)} %. Déblocage prévu vers le {issued + dt.timedelta(days=80):%d/%m/%Y}.</p><p class="small">Établi d'après les pièces fournies. Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager. Accord de principe de la Banque du Littoral valable 30 jours.</p><p style="margin-left:65%">{signature(dice.number(0, 99))}</p>"""
    return sheet("financing_plan", html, {"person_names": names, "issue_date": issued}, font="Carlito", size=11)


LAYOUTS = {"needs_and_means": needs_and_means}
