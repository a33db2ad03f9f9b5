"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, truth_name, wedding_day
from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import full_name, sheet, signature, stamp


def folded_leaflet(dice: Dice) -> Paper:
    """A leaflet of two halves, values left and labels right of them; usage name and « née », short dates; the other half carries the mutual's advert with its scale and the couple's former address."""
    man, wife = dice.person(sex="M", age=(28, 60)), dice.person("", "F", (27, 58))
    wed = wedding_day(dice, (man, wife))
    kids, birth = [], wed - dt.timedelta(days=210)
    for kid in dice.children(man, dice.number(1, 3)):
        birth += dt.timedelta(days=dice.number(330, 1500))
        if birth < dice.today - dt.timedelta(days=15):
            kids.append(replace(kid, birth_date=birth))
    given = wed
    hall, old, insurer = dice.address(""), dice.address(""), dice.address("")
    witness = dice.person("", age=(25, 60))

    def row(value: str, label: str) -> str:
        return f"<tr><td style='width:62%;border-bottom:.4pt solid #999'>{value}</td><td class='tiny'>{label}</td></tr>"

    def kid_rows() -> str:
        return "".join(
            row(
                f"{esc(full_name(kid))} <span class='small'>({kid.birth_date:%d.%m.%y})</span>",
                f"{index}{'er' if index == 1 and kid.sex == 'M' else 're' if index == 1 else 'e'} enfant",
            )
            for index, kid in enumerate(kids, 1)
        )

    left = f"""<div class="c"><b style="font-size:14pt">LIVRET DE FAMILLE</b><br><span class="small">Mairie de {esc(hall.town)} — remis le jour du mariage</span></div>
<table style="margin-top:5mm">{row(f"{wed:%d.%m.%y}", "mariage célébré le / délivrance")}{row(f"<b>{esc(truth_name(man))}</b>", "époux")}{row(f"{man.birth_date:%d.%m.%y}, {esc(man.birth_place)}", "né le, à")}{row(f"<b>{esc(truth_name(wife))}</b>", "épouse (nom de naissance)")}{row(f"{wife.birth_date:%d.%m.%y}, {esc(wife.birth_place)}", "née le, à")}{row(f"{esc(wife.first_name)} {esc(man.last_name.upper())}, née {esc(birth_surname(wife))}", "nom d'usage demandé")}{kid_rows()}{row("—", "décès")}</table>
<div style="display:flex;justify-content:space-between;margin-top:4mm"><div>{stamp("ÉTAT CIVIL")}</div><div class="small">L'officier de l'état civil<br>{signature(dice.number(0, 99))}</div></div>"""
    scale = "".join(
        f"<tr><td>{people}</td><td>{first} €</td></tr>"
        for people, first in (
            ("Couple", 31 + dice.number(0, 9)),
            ("Couple, 1 enfant", 44 + dice.number(0, 9)),
            ("Couple, 2 enfants et +", 55 + dice.number(0, 9)),
        )
    )
    right = f"""<b>Jeunes ménages : la Mutuelle des Trois Rives</b><br><span class="small">{esc(insurer.line())} — {dice.phone()}</span><p class="small">Cotisation mensuelle selon la famille :</p><table class="grid">{scale}</table>
<p style="margin-top:8mm" class="small"><b>Notes de la famille</b><br>Ancienne adresse : {esc(old.line())}, jusqu'au {dice.day_before(200, 20):%d.%m.%y}.<br>Témoin : {esc(witness.named("first_last"))}, tél. {dice.phone()}.</p><p class="small" style="margin-top:8mm">Toute naissance doit être déclarée dans les cinq jours. Le livret perdu est signalé à la mairie de la résidence.</p>"""
    html = f"<div style='display:flex;gap:9mm'><div style='flex:1.25'>{left}</div><div style='flex:1;border-left:.6pt dashed #777;padding-left:8mm'>{right}</div></div>"
    names = [truth_name(man), truth_name(wife), *(full_name(kid) for kid in kids)]
    fields = {"person_names": names, "issue_date": given}
    return sheet(
        "family_record_book", html, fields, font=dice.font("any"), size=10, page="A4 landscape", margin="13mm 14mm"
    )


LAYOUTS = {"folded_leaflet": folded_leaflet}
