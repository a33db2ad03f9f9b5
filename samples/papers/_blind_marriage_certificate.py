"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.civil_status import birth_surname, truth_name, wedding_day
from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def third_leaf(dice: Dice) -> Paper:
    """A Malian third leaf: numbered boxes of husband and wife, fathers and mothers, two witnesses, the option and the dowry."""
    one, two = dice.person(sex="M", age=(24, 66)), dice.person("partner", sex="F", age=(22, 60))
    wed = wedding_day(dice, (one, two))
    issued = dice.day_before(180, 1)
    parents = [dice.person("", sex=s, age=(50, 80)).named() for s in ("M", "F", "M", "F")]
    witnesses = [dice.person("", age=(30, 65)).named() for _ in range(2)]
    officer = dice.person("", sex="M", age=(38, 64)).named()
    town = dice.pick(("Kayes", "Sikasso", "Bamako - Commune IV", "Nioro du Sahel"))
    cell = "border:.6pt solid #333;padding:1.2mm 2mm;vertical-align:top"

    def box(number: int, label: str, value: str) -> str:
        return f'<td style="{cell}"><span class="tiny">{number}. {label}</span><br>{value}</td>'

    rows = [
        ("Nom", birth_surname(one), birth_surname(two)),
        ("Prénoms", " ".join(one.first_names), " ".join(two.first_names)),
        ("Date de naissance", f"{one.birth_date:%d/%m/%Y}", f"{two.birth_date:%d/%m/%Y}"),
        ("Profession", "commerçant", "ménagère"),
        ("Prénom et nom du père", parents[0], parents[2]),
        ("Prénom et nom de la mère", parents[1], parents[3]),
        ("Situation antérieure", "célibataire", "célibataire"),
        ("Témoin", witnesses[0], witnesses[1]),
    ]
    body = "".join(
        f"<tr>{box(3 + i, label, esc(a))}{box(3 + i + len(rows), label, esc(b))}</tr>"
        for i, (label, a, b) in enumerate(rows)
    )
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><div>RÉGION / DISTRICT : {town.split(" ")[0].upper()}<br>CENTRE PRINCIPAL : {town.upper()}<br>REGISTRE : {dice.number(1, 30):02d}</div><div class="c"><b>RÉPUBLIQUE DU MALI</b><br>Un Peuple - Un But - Une Foi</div><div>VOLET N° 3<br>(à remettre aux conjoints)</div></div><h1 style="font-size:16pt;letter-spacing:2pt">ACTE DE MARIAGE N° {dice.number(10, 900)}</h1>
<table><tr>{box(1, "Date de la célébration", f"{wed:%d/%m/%Y}")}{box(2, "Lieu", town)}</tr><tr><td style="{cell};text-align:center"><b>ÉPOUX</b></td><td style="{cell};text-align:center"><b>ÉPOUSE</b></td></tr>{body}<tr>{box(19, "Option", dice.pick(("monogamie", "polygamie")) + " — régime : séparation de biens")}{box(20, "Dot", f"{dice.number(5, 50) * 1000} F CFA, versée")}</tr></table>
<p style="margin-top:5mm" class="small">21. Signatures des époux, des témoins et de l'officier : apposées au volet n° 1.</p><div style="display:flex;justify-content:space-between;margin-top:6mm">{stamp("MAIRIE DE " + town.upper()[:12], "#155d2b")}<div>22. Établi le {issued:%d/%m/%Y}<br>L'officier d'état civil<br>{esc(officer)}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("marriage_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}, font="Liberation Serif", size=10.5, margin="13mm 17mm")  # fmt: skip


LAYOUTS = {"third_leaf": third_leaf}
