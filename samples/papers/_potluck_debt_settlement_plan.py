"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, table
from samples.stationery import sheet, signature


def three_boxes(dice: Dice) -> Paper:
    """The form a landlord sends to the CAF: debtor, landlord and debt in three boxes, instalments in three columns, two signatures."""
    person, home, owner = dice.person(age=(21, 75)), dice.address(), dice.company("landlord_company", "social_landlord")
    issued = dice.day_before(300, 5)
    name, money = person.named(dice.name_style()), MoneyStyle()
    count, part = dice.pick((12, 15, 18)), float(dice.number(30, 90))
    last_part = round(part + dice.amount(1, 25), 2)
    debt = round(part * (count - 1) + last_part, 2)
    keeper, helper = (dice.person("", age=(25, 60)).named("first_LAST") for _ in range(2))
    first = dt.date(issued.year + issued.month // 12, issued.month % 12 + 1, 10)
    cells = []
    for i in range(count):
        index = first.year * 12 + first.month - 1 + i
        cells.append(f"{i + 1}. 10/{index % 12 + 1:02d}/{index // 12} : {money(part if i < count - 1 else last_part)}")
    rows = [cells[i : i + 3] for i in range(0, count, 3)]
    benefit = dice.number(150, 380)
    box = "border:.8pt solid #444;padding:3mm;margin-bottom:3mm"
    html = f"""<p class="small">Imprimé à retourner à la caisse d'allocations familiales — Dossier n° {dice.digits(7)}</p><h1 style="background:#22577a;color:#fff;padding:3mm">PLAN D'APUREMENT DE LA DETTE DE LOYER</h1>
<div style="{box}"><b>1. L'occupant</b><br>Nom et prénom : {esc(name)} &nbsp; né{person.e} le {person.birth_date:%d/%m/%Y}<br>Logement : {esc(home.line())}<br>Entré{person.e} le {issued - dt.timedelta(days=dice.number(700, 2500)):%d/%m/%Y}</div>
<div style="{box}"><b>2. Le bailleur</b><br>{esc(owner.name)}, {esc(owner.address.line())}<br>Interlocuteur : {esc(keeper)} — Travailleur social informé : {esc(helper)}</div>
<div style="{box}"><b>3. La dette</b><br>Arrêtée au {issued - dt.timedelta(days=12):%d/%m/%Y} à la somme de <b>{money(debt)}</b> — Loyer courant : {money(float(dice.number(380, 720)))} — Aide au logement : {money(float(benefit))}</div>
<p>L'occupant reconnaît devoir cette somme et s'engage à la rembourser, en plus du loyer courant, selon l'échéancier suivant :</p>{table(rows, "grid small")}
<p style="margin-top:4mm">Le bailleur s'engage à ne pas poursuivre l'occupant tant que le plan est respecté. En cas de non-paiement de deux échéances, la CAF est avisée et le versement de l'aide peut être interrompu.</p><p>Conclu à {esc(home.town)}, le {long_date(issued)}, en trois exemplaires</p><div class="sign"><div>L'occupant<br>{signature(dice.number(0, 99))}</div><div>Pour le bailleur<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("debt_settlement_plan", html, fields, font="FreeSans", size=10)


LAYOUTS = {"three_boxes": three_boxes}
