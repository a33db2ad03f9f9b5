"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, table
from samples.stationery import sheet, signature, stamp


def grey_column(dice: Dice) -> Paper:
    """An order to pay whose sums stand in a grey column at the right; the officer's clerk, the landlord's manager and an older lease day in it."""
    person, home, owner = dice.person(age=(21, 72)), dice.address(), dice.person("landlord", age=(38, 84))
    day = dice.day_before(250, 5)
    style, money = dice.name_style(), MoneyStyle()
    name = person.named(style)
    officer, clerk = (dice.person("", age=(28, 62)) for _ in range(2))
    lease_day = day - dt.timedelta(days=dice.number(500, 2400))
    rent = dice.amount(420, 890)
    months, paid, cost = dice.number(3, 6), float(dice.number(50, 300)), dice.amount(120, 170)
    due = round(rent * months, 2)
    total = round(due - paid + cost, 2)
    rows = [[f"Loyers et charges, {months} mois", money(due)], ["Versement reçu", money(-paid)], ["Coût de l'acte", money(cost)], ["<b>Total</b>", f"<b>{money(total)}</b>"]]  # fmt: skip
    html = f"""<div class="cols"><div class="small"><b>SELARL {esc(officer.last_name.upper())} &amp; ASSOCIÉS</b><br>Commissaires de justice<br>{esc(dice.address("").line())}<br>Affaire suivie par {esc(clerk.named("first_LAST"))}</div><div class="r small">Réf. {dice.digits(6)}/{dice.letters(2)}<br>EXPÉDITION</div></div>
<h1 style="letter-spacing:1pt;border:1.4pt solid #000;padding:3mm;margin:6mm 0">COMMANDEMENT DE PAYER<br><span style="font-size:10pt;letter-spacing:0">visant la clause résolutoire — article 24 de la loi du 6 juillet 1989</span></h1>
<div style="display:flex;gap:6mm"><div style="flex:1"><p>L'an {day.year} et le <b>{long_date(day)}</b>,</p><p>À la demande de {owner.civility} {esc(owner.named(style))}, né{owner.e} le {owner.birth_date:%d/%m/%Y}, demeurant {esc(dice.address("").line())}, représenté{owner.e} par {esc(dice.company("", "agency").name)}, j'ai, {esc(officer.named("first_LAST"))}, commissaire de justice soussigné{officer.e},</p>
<p class="b">FAIT COMMANDEMENT À</p><p style="margin-left:8mm">{person.civility} {esc(name)}<br>{esc(home.line())}<br><span class="small">où étant et parlant comme dit au procès-verbal de remise</span></p><p>en vertu du bail sous seing privé du {long_date(lease_day)}, de payer DANS LE DÉLAI DE SIX SEMAINES les sommes portées ci-contre.</p>
<p>À défaut, le bail sera résilié de plein droit et le juge saisi aux fins d'expulsion. Vous pouvez saisir le fonds de solidarité pour le logement, {esc(dice.address("").line())}, et demander des délais au juge.</p></div>
<div style="width:62mm;background:#e9e9e9;padding:4mm" class="small"><b>DÉCOMPTE</b> arrêté au {day - dt.timedelta(days=6):%d/%m/%Y}{table(rows, "rows")}<p style="margin-top:6mm">Loyer mensuel charges comprises : {money(rent)}</p></div></div>
<div class="sign"><div>{stamp("COMMISSAIRE DE JUSTICE", under="CJ")}</div><div>{esc(officer.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [name], "issue_date": day}
    return sheet("bailiff_act", html, fields, font="Nimbus Roman", size=11, margin="15mm 17mm")


LAYOUTS = {"grey_column": grey_column}
