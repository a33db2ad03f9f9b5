"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet


def wide_print(dice: Dice) -> Paper:
    """A print of even letters: values in capitals after colons, « surname, given name », a guardian, a child, a doctor, whom to give it to in the foot."""
    person = dice.person(age=(20, 70))
    child = dice.children(person, 1, "")[0]
    guardian, doctor = dice.person("", age=(30, 66)), dice.person("", age=(33, 66))
    issued = dice.day_before(500, 3)
    while issued.weekday() != 1:
        issued -= dt.timedelta(days=1)
    filed = dice.day_before(240, 70, of=issued)
    end = dt.date(issued.year + dice.pick((2, 5, 10)), issued.month, 28)
    home, seat = dice.address(), dice.address("")

    def caps(text: str) -> str:
        return esc(unaccented(text).upper())

    name = f"{caps(person.last_name)}, {caps(person.first_name)}"
    rows = (
        ("DOSSIER", dice.digits(6) + "/" + f"{filed:%y}"),
        ("DEMANDE RECUE", f"{filed:%d/%m/%Y}"),
        ("USAGER", name),
        ("NE(E) LE", f"{person.birth_date:%d/%m/%Y}"),
        ("DOMICILE", caps(home.line(" "))),
        ("REPRESENTANT", f"{caps(guardian.last_name)}, {caps(guardian.first_name)} (CURATELLE RENFORCEE)"),
        ("ENFANT A CHARGE", f"{caps(child.last_name)}, {caps(child.first_name)} {child.birth_date:%d/%m/%Y}"),
        ("MEDECIN EVALUATEUR", f"DR {caps(doctor.last_name)}, {caps(doctor.first_name)}"),
        ("-", ""),
        ("TAUX D'INCAPACITE", dice.pick(("EGAL OU SUPERIEUR A 80 %", "COMPRIS ENTRE 50 ET 79 %"))),
        ("ALLOCATION ADULTE", "ACCORD"),
        ("VALIDITE", f"JUSQU'AU {end:%d/%m/%Y}"),
        ("CARTE MENTION PRIORITE", "ACCORD"),
        ("QUALITE DE TRAVAILLEUR", "MAINTENUE"),
    )
    text = "\n".join("-" * 74 if a == "-" else f"{a:<24}: {b}" for a, b in rows)
    day = long_date(issued, weekday=True)
    html = f"""<div style="white-space:pre-wrap;line-height:1.5">MAISON DEPARTEMENTALE DES PERSONNES HANDICAPEES
{caps(seat.line(" "))}
{"=" * 74}

   RELEVE DE DECISION DE LA C.D.A.P.H.       (ED. 14  ECRAN 07)

{"=" * 74}

Le présent document, établi ce jour, {day},
porte à la connaissance de l'usager ce qu'a arrêté la commission des
droits et de l'autonomie :

{text}

VOIES DE RECOURS : PREALABLE OBLIGATOIRE AUPRES DE LA M.D.P.H. DANS LES
DEUX MOIS, PUIS POLE SOCIAL DU TRIBUNAL JUDICIAIRE.

                              LE PRESIDENT DE LA COMMISSION


{"-" * 74}
à remettre à : {name}
copie        : {caps(guardian.last_name)}, {caps(guardian.first_name)}
{"-" * 74}</div>"""
    return sheet("disability_decision", html, {"person_names": [name.replace(",", "")], "issue_date": issued}, font="Liberation Mono", size=9.8, margin="18mm 20mm")  # fmt: skip


LAYOUTS = {"wide_print": wide_print}
