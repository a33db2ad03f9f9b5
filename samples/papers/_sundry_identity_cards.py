"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import check_digit, plain
from samples.paper import Paper
from samples.stationery import at, card, labelled, portrait, sheet, zone


def romanian(dice: Dice) -> Paper:
    """Romania's card before the chip: captions in three languages, series and number apart, a span of validity; the day of birth stands only in the lines for machines."""
    person, home, seed = dice.person(age=(19, 70)), dice.address(""), dice.number(0, 99)
    surname, names = (
        plain(person.last_name).replace("<", "-"),
        " ".join(plain(name).replace("<", "-") for name in person.first_names),
    )
    issued = dice.day_before(2200, 30)
    expires = dt.date(issued.year + 10, person.birth_date.month, min(person.birth_date.day, 28))
    series, number = dice.pick(("RX", "RK", "XB", "MZ", "KX", "VN", "SB")), dice.digits(6)
    sex = (1 if person.sex == "M" else 2) + (4 if person.birth_date.year >= 2000 else 0)
    top = f"IDROU{surname.replace('-', '<')}<<{names.replace(' ', '<').replace('-', '<')}"[:36].ljust(36, "<")
    day, end, code = f"{person.birth_date:%y%m%d}", f"{expires:%y%m%d}", f"{sex}{dice.digits(6)}"
    first = f"{series}{number}<"
    second = f"{first}{check_digit(first)}ROU{day}{check_digit(day)}{person.sex}{end}{check_digit(end)}{code}"
    second += check_digit(second[0:10] + second[13:20] + second[21:35])
    cnp = f"{sex}{day}{dice.digits(6)}"
    face = card(
        at(36, 3, "ROUMANIE<br><b>ROMANIA</b><br>ROMANIA", "font-size:6.2pt;text-align:center;color:#14456b") + at(5, 3, "CARTE D'IDENTITE<br><b>CARTE DE IDENTITATE</b><br>IDENTITY CARD", "font-size:6pt;white-space:nowrap")
        + at(70, 4, f"SERIA <b>{series}</b> NR <b>{number}</b>", "font-size:9pt;white-space:nowrap") + at(5, 14, portrait(seed, width=96))
        + at(34, 13, f"CNP &nbsp;{cnp}", "font-size:7.6pt") + labelled(34, 17, "Nume/Nom/Last name", surname, points=8) + labelled(34, 22.6, "Prenume/Prenom/First name", names, points=8)
        + labelled(34, 28.2, "Cetățenie/Nationalite/Nationality", "Română / ROU", points=7.4) + labelled(88, 28.2, "Sex/Sexe/Sex", person.sex, points=7.4)
        + labelled(34, 33.6, "Loc naștere/Lieu de naissance/Place of birth", dice.pick(("Jud.IS Mun.Iași", "Jud.BC Mun.Onești", "Mun.București Sec.4", "Jud.TM Orș.Lugoj")), points=7.4)
        + labelled(34, 39, "Domiciliu/Adresse/Address", f"Jud.{dice.pick(('CJ', 'DJ', 'SV', 'GL'))} Sat.{dice.pick(('Valea Mare', 'Bistrița', 'Poiana'))}<br>Str.{dice.pick(('Unirii', 'Florilor', 'Mihai Eminescu'))} nr.{dice.number(1, 140)}", points=7)
        + labelled(34, 47.5, "Emisă de/Delivree par/Issued by", f"SPCLEP {dice.pick(('Iași', 'Bacău', 'Craiova'))}", points=7) + labelled(66, 47.5, "Valabilitate/Validite/Validity", f"{issued:%d.%m.%y}-{expires:%d.%m.%Y}", points=7.4)
        + zone([top, second], 4.5, 59, points=11), width=105, height=74, ground="#e3ecd9", tint="#f6e9dd",
    )  # fmt: skip
    truth = {"last_name": surname, "first_names": names, "birth_date": person.birth_date, "document_number": series + number, "expiry_date": expires, "nationality": "ROU"}  # fmt: skip
    note = f"<p class='small' style='margin:16mm 0 0 8mm'>Copie remise par l'intéressé{person.e}, logement {home.postcode} {home.town}</p>"
    return sheet(
        "identity_card", f'<div style="padding:30mm 0 0 24mm;transform:rotate(1.2deg)">{face}</div>{note}', truth
    )


LAYOUTS = {"romanian": romanian}
