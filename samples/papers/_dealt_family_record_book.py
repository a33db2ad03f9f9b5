"""Dealt layouts: a state form with numbered boxes in place of the booklet."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, town_hall, wedding_day
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, three
from samples.stationery import combed, sheet, stamp, table


def form_of_six_boxes(dice: Dice) -> Paper:
    """Boxes 1 to 6 of a form: the family is the rows of a table, a former spouse and a maternity stand beside, two agents sign, the day is in the footer."""
    man, wife = dice.person("partner", sex="M", age=(26, 66)), dice.person(sex="F", age=(26, 62))
    former = dice.person("", sex="F", age=(30, 66))
    agent, head, hall = dice.person("", age=(25, 60)), dice.person("", age=(35, 63)), town_hall(dice)
    wed = wedding_day(dice, (man, wife))
    kids = [
        replace(
            child,
            last_name=man.last_name,
            birth_name=None,
            birth_date=min(wed + dt.timedelta(days=300 + 700 * n), dice.today - dt.timedelta(days=60 - 20 * n)),
        )
        for n, child in enumerate(
            dice.person("", age=(0, 17)) for _ in range(dice.number(1, 2) if (dice.today - wed).days > 1200 else 1)
        )
    ]
    given = [three(dice, man), three(dice, wife), *(three(dice, child) for child in kids)]
    last = [birth_surname(man), birth_surname(wife), *(child.last_name.upper() for child in kids)]
    who = ["époux", "épouse", *(f"enfant {n + 1}" for n in range(len(kids)))]
    people = [man, wife, *kids]
    rows = [
        [word, esc(first), esc(name), f"{p.birth_date:%d/%m/%Y}", esc(p.birth_place)]
        for word, first, name, p in zip(who, given, last, people, strict=True)
    ]
    issued = dice.today
    clinic = dice.address("")
    title = dice.pick(("LIVRET D'ÉTAT CIVIL DE LA FAMILLE", "LIVRET DE MARIAGE", "LIVRET DE FAMILLE (duplicata sur feuille)"))  # fmt: skip
    box = "border:.8pt solid #333;padding:2mm 3mm;margin:2mm 0"
    numbered = [
        ("Officier de l'état civil", f"Commune {esc(hall.of)} ({esc(hall.department)}), registre {wed.year}, acte {combed(dice.digits(4))}"),
        ("Mariage", f"célébré le {long_date(wed)} ; {dice.pick(('sans contrat', 'contrat reçu par notaire, régime de la séparation'))}"),
        ("Personnes inscrites", table(rows, ("Qualité", "Prénoms", "Nom", "Né(e) le", "à"))),
        ("Union antérieure", f"de l'époux : {esc(former.named())}, divorcés le {dice.day_before(200, 30, of=wed):%d/%m/%Y}"),
        ("Lieu de l'accouchement", f"Maternité Sainte-Odile, {esc(clinic.line())}, déclaration reçue le {dice.day_after(4, 1, of=kids[-1].birth_date):%d/%m/%Y}"),
        ("Visa", f"Dressé par {esc(initial(agent))} · contresigné par {esc(initial(head))} {stamp('Mairie ' + hall.of)}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        numbered[3], numbered[4] = numbered[4], numbered[3]
    body = "".join(f"<div style='{box}'><b>{n}. {label}</b><div>{text}</div></div>" for n, (label, text) in enumerate(numbered, 1))  # fmt: skip
    html = f"""<div class="head"><div class="small"><b>RÉPUBLIQUE FRANÇAISE</b><br>Ministère de l'Intérieur</div><div class="tiny r">n° 1{dice.digits(4)}*0{dice.number(1, 4)}<br>décret n° 74-449 du 15 mai 1974</div></div><h1>{title}</h1><p class="small">Cadres remplis par la mairie. Toute altération est punie par la loi ; les époux font inscrire ici les changements de leur état civil.</p>{body}"""
    names = [f"{first} {name}" for first, name in zip(given, last, strict=True)]
    return sheet("family_record_book", html, {"person_names": names, "issue_date": issued}, font=dice.font("sans"), size=9.8, margin="13mm 15mm", footer=f"Édité le {issued:%d/%m/%Y} – formulaire à conserver par les époux – {{page}}")  # fmt: skip


LAYOUTS = {"form_of_six_boxes": form_of_six_boxes}
