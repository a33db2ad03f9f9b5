"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, long_date
from samples.paper import Paper, esc, table
from samples.stationery import HAND, sheet, signature


def agency_grid(dice: Dice) -> Paper:
    """An agency's printed form: guarantor, tenant and landlord in three columns of a grid, the mention written by hand, the lease's day above."""
    tenant, surety, home = dice.person(age=(18, 40)), dice.person("surety", age=(40, 72)), dice.address()
    owner, agent = dice.person("landlord", age=(35, 85)), dice.person("", age=(25, 60))
    day = dice.day_before(500, 5)
    lease_day = day + dt.timedelta(days=dice.number(1, 6))
    style, money = dice.name_style(), MoneyStyle()
    rent, charges = float(dice.number(390, 980)), float(dice.number(25, 110))
    top = round((rent + charges) * 36, 2)
    names = [surety.named(style), tenant.named(style)]
    rows = [
        ["Nom et prénom", esc(names[0]), esc(names[1]), esc(owner.named(style))],
        ["Naissance", *(f"{it.birth_date:%d/%m/%Y}<br>{esc(it.birth_place)}" for it in (surety, tenant, owner))],
        ["Domicile", esc(dice.address("").line()), esc(dice.address("").line()), esc(dice.address("").line())],
        ["Profession", dice.pick(("fonctionnaire", "retraité·e", "comptable")), dice.pick(("étudiant·e", "apprenti·e", "en recherche d'emploi")), "sans objet"],
    ]  # fmt: skip
    html = f"""<div class="small">{esc(dice.company("", "agency").name)} — Gestion locative — votre interlocuteur : {esc(agent.named("first_last"))} — modèle CS-{dice.digits(2)}</div><h1 style="background:#333;color:#fff;padding:3mm">CAUTIONNEMENT SOLIDAIRE</h1>
{table(rows, "grid", ("", "La caution", "Le locataire", "Le bailleur"), ("16%", "28%", "28%", "28%"))}<p style="margin-top:6mm">Logement loué : {esc(home.line())}. Bail de trois ans devant prendre effet le {lease_day:%d/%m/%Y}. Loyer : {money(rent)} ; charges : {money(charges)} ; révision annuelle selon l'indice de référence des loyers du {dice.number(2, 4)}e trimestre {day.year - 1}.</p>
<p class="small">Article 2297 du code civil et article 22-1 de la loi n° 89-462 du 6 juillet 1989. Un exemplaire du contrat de location est remis à la caution. Lorsque le cautionnement ne comporte aucune indication de durée, la caution peut le résilier unilatéralement.</p><p class="b">Mention apposée par la caution :</p><div style="font-family:{HAND};color:#1a237e;border:1pt solid #aaa;padding:4mm;font-size:12pt">Je m'engage en qualité de caution envers le bailleur à lui payer ce que lui doit le locataire en cas de défaillance de celui-ci, dans la limite de {money(top)} ({amount_in_words(top)}), pour neuf ans, et je renonce au bénéfice de discussion.</div>
<p style="margin-top:6mm">Fait en trois exemplaires à {esc(dice.address("").town)}, le {long_date(day)}</p><div class="sign"><div>La caution<br>{signature(dice.number(0, 99))}</div><div>Le bailleur ou son mandataire<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("surety_deed", html, {"person_names": names, "issue_date": day}, font="FreeSans", size=10)


LAYOUTS = {"agency_grid": agency_grid}
