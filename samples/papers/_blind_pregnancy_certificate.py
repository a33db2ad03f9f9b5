"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def sheet_with_grid(dice: Dice) -> Paper:
    """A midwife's spreadsheet printed with its grid: centred lines, the day inside the first sentence, an elder child and a doctor."""
    person = dice.person(sex="F", age=(19, 43))
    if "person" not in dice.given:
        person = replace(person, last_name=dice.pick(("de Kergariou-Lopes", "da Costa Pinheiro", "Van den Bossche-Ruiz", "de la Motte-Diarra")), birth_name=None)  # fmt: skip
    child = dice.person("", age=(2, 11))
    midwife, doctor = dice.person("", sex="F", age=(26, 60)), dice.person("", age=(32, 64))
    seat, home = dice.address(), dice.address("")
    issued = dice.day_before(90, 1)
    weeks = dice.number(14, 33)
    start = issued - dt.timedelta(days=weeks * 7 + dice.number(0, 6) - 14)
    term = start + dt.timedelta(days=273)
    name = person.named("first_LAST")
    cells = (
        f"{esc(midwife.named())} - sage-femme libérale",
        f"{esc(home.line())} - {dice.phone()}",
        "",
        f"Objet : déclaration et certificat de grossesse - {person.civility} {esc(name)}",
        "",
        f"Je soussignée certifie avoir examiné ce {long_date(issued)}",
        f"la patiente nommée en objet, née le {person.birth_date:%d/%m/%Y}, domiciliée {esc(seat.line())},",
        f"et constaté une grossesse évolutive de {weeks} semaines d'aménorrhée.",
        "",
        f"Début présumé : {start:%d/%m/%Y}",
        f"Terme prévu : {term:%d/%m/%Y}",
        f"Échographie du 1er trimestre : Dr {esc(doctor.named())}",
        f"Enfant déjà au foyer : {esc(child.first_name)} {esc(person.last_name.upper())}, né{child.e} le {child.birth_date:%d/%m/%Y}",
        "",
        "Fait pour les organismes de logement et de prestations.",
        f"{signature(dice.number(0, 99))}",
        f"RPPS {dice.digits(11)}",
    )
    letters = "".join(f'<td style="background:#ddd;text-align:center;font-size:7pt;padding:0">{c}</td>' for c in "ABC")
    rows = "".join(
        f'<tr><td style="background:#ddd;width:8mm;font-size:7pt;text-align:center">{i}</td><td style="width:11mm"></td><td style="text-align:center;height:8.5mm;vertical-align:middle">{cell}</td><td style="width:11mm"></td></tr>'
        for i, cell in enumerate((*cells, "", "", ""), 1)
    )
    html = f"""<style>.x td {{ border: .35pt solid #aaa }}</style><table class="x"><tr><td style="background:#ddd"></td>{letters}</tr>{rows}</table><p class="tiny c" style="margin-top:3mm">Feuil1 — certificats.ods</p>"""
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": issued}, font="Liberation Sans", size=10, margin="12mm 12mm")  # fmt: skip


LAYOUTS = {"sheet_with_grid": sheet_with_grid}
