"""The acte de décès: copy or extract of the deed (code civil, art. 79), or the short certificat de décès of the town hall."""

from __future__ import annotations

from samples.civil_status import birth_surname, civil_name, hour, in_words, town_hall, truth_name
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import born, head, lines, pairs, republic, sheet, signed


def full_copy(dice: Dice) -> Paper:
    """Copie intégrale d'acte de décès."""
    person, hall = dice.person(age=(40, 98)), town_hall(dice)
    other = dice.partner(person, same_name=False)
    day, number = dice.day_before(2000, 20), dice.number(2, 2400)
    issued = dice.day_before(15)
    text = (
        f"<p>Le {in_words(day)} à {hour(dice)} est décédé{person.e}, {dice.number(1, 99)} avenue de l'Hôpital, <b>{civil_name(person)}</b>, {born(person)}, retraité{person.e}, "
        f"domicilié{person.e} à {hall.town}, {dice.address('').street}, {'époux' if person.sex == 'M' else 'épouse'} de {civil_name(other)}.</p>"
        f"<p>Dressé sur la déclaration de {dice.person('').named()}, employé des pompes funèbres, qui, lecture faite et invité à lire l'acte, a signé avec Nous, {hall.officer}, officier de l'état civil.</p>"
    )
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}"), f"Département : {hall.department}")
        + f"<h1>COPIE INTÉGRALE<br>ACTE DE DÉCÈS N° {number}</h1><p class='b'>{birth_surname(person)} {', '.join(person.first_names)}</p>"
        + text + "<p>Copie certifiée conforme aux registres de l'état civil.</p>"
        + signed(hall.town, long_date(issued), hall.officer, seed=number, seal=f"MAIRIE {hall.of.upper()}", quality="L'officier de l'état civil")
    )  # fmt: skip
    return sheet(
        "death_certificate",
        html,
        {"person_names": [truth_name(person)], "issue_date": issued},
        font=dice.font("serif"),
        size=11,
    )


def certificate(dice: Dice) -> Paper:
    """Certificat (or extract) de décès, a form with the facts."""
    person, hall = dice.person(age=(40, 98)), town_hall(dice)
    day, issued = dice.day_before(900, 20), dice.day_before(15)
    title = dice.pick(("CERTIFICAT DE DÉCÈS", "EXTRAIT D'ACTE DE DÉCÈS", "BULLETIN DE DÉCÈS"))
    rows = (
        ("Nom", f"<b>{birth_surname(person)}</b>"), ("Prénoms", f"<b>{', '.join(person.first_names)}</b>"), (f"Né{person.e} le", long_date(person.birth_date)),
        ("À", person.birth_place), ("Situation", "marié" + person.e), ("Domicile", dice.address("").line()), (f"Décédé{person.e} le", long_date(day)), ("À", hall.town),
    )  # fmt: skip
    html = (
        head(lines(f"<b>Mairie {hall.of}</b>", "Service de l'état civil"), f"Acte n° {dice.number(2, 2400)}")
        + f"<h1>{title}</h1><p>Nous, maire {hall.of}, certifions que l'acte de décès de la personne désignée ci-dessous a été inscrit sur les registres de l'état civil de la commune :</p>"
        + pairs(rows, width="24%") + signed(hall.town, f"{issued:%d/%m/%Y}", hall.officer, seed=4, seal=f"MAIRIE {hall.of.upper()}")
    )  # fmt: skip
    return sheet(
        "death_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font=dice.font()
    )


def extract(dice: Dice) -> Paper:
    """Extrait in two lines of prose, from a small town, typed."""
    person, hall = dice.person(age=(40, 98)), town_hall(dice)
    day, issued = dice.day_before(900, 20), dice.day_before(15)
    html = (
        f"<div class='c'>{republic(f'COMMUNE {hall.of.upper()}')}</div><h1>EXTRAIT DES REGISTRES DES ACTES DE DÉCÈS</h1><p>Année {day.year} - acte n° {dice.number(1, 90)}</p>"
        + f"<p>Le {long_date(day)} est décédé{person.e} à {hall.town} : <b>{civil_name(person)}</b>, {born(person)}, veuf ou veuve.</p><p>Pour extrait conforme, délivré le {long_date(issued)}.</p>"
        + signed("", f"{issued:%d/%m/%Y}", hall.officer, seed=11, seal=f"MAIRIE {hall.of.upper()}", quality="Le maire")
    )  # fmt: skip
    return sheet(
        "death_certificate",
        html,
        {"person_names": [truth_name(person)], "issue_date": issued},
        font="Liberation Mono",
        size=10,
    )


LAYOUTS = {"full_copy": full_copy, "certificate": certificate, "extract": extract}  # fmt: skip
