"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    at,
    barcode,
    card,
    portrait,
    sheet,
    signature,
)


def lycee_sections(dice: Dice) -> Paper:
    """A lycée's card for its higher sections, cut from a printed sheet; the headmaster and the form tutor are named on it."""
    person = dice.person(age=(18, 23))
    year = dice.today.year - 1
    given = dt.date(year, 9, dice.number(2, 28))
    head_, tutor, home = dice.person("", age=(42, 63)), dice.person("", age=(28, 60)), dice.address()
    lycee = dice.pick(
        ("Lycée polyvalent Rosa-Luxemburg", "Lycée Hélène-Boucher", "Lycée général et technologique des Deux-Rives")
    )
    track = dice.pick(("BTS Support à l'action managériale", "BTS Assurance", "CPGE ECG", "DCG"))
    face = (
        at(
            0,
            0,
            f"<div style='width:110mm;background:#0b5d4a;color:#fff;padding:1.5mm 3mm;font-size:7.5pt'>Région académique — Académie<br><b style='font-size:9.5pt'>{esc(lycee)}</b></div>",
        )
        + at(82, 17, portrait(dice.number(0, 60), width=62))
        + at(
            3,
            14,
            f"<div style='font-size:10pt;font-weight:bold'>CARTE D'ÉTUDIANT·E</div><div style='font-size:7pt'>{track} — {year}/{year + 1}</div>",
        )
        + at(
            3,
            26,
            f"<table style='width:76mm;font-size:8pt'><tr><td>Nom</td><td><b>{esc(person.last_name.upper())}</b></td></tr><tr><td>Prénom</td><td><b>{esc(person.first_name)}</b></td></tr><tr><td>Né{person.e} le</td><td>{person.birth_date:%d/%m/%Y}</td></tr><tr><td>INE</td><td>{dice.digits(9)}{dice.letters(2)}</td></tr></table>",
        )
        + at(
            3,
            52,
            f"<div style='font-size:7pt'>Délivrée le {given:%d/%m/%Y} &nbsp; Le proviseur, {esc(head_.named('first_LAST'))}</div><div>{signature(dice.number(0, 99))}</div>",
        )
    )
    back = (
        at(4, 5, barcode(dice.digits(12)))
        + at(
            4,
            17,
            f"<div style='font-size:7pt;max-width:98mm'>Professeur référent : {esc(tutor.named('first_LAST'))}. Demi-pension : badge {dice.digits(5)}. Valable jusqu'au 31/08/{year + 1}. En cas de perte, renvoyer au lycée, {esc(home.street)}, {home.postcode} {esc(home.town)}.</div>",
        )
        + at(
            4,
            34,
            "<div style='font-size:7pt;max-width:98mm'>Règlement intérieur adopté le 27/06/2019. Tarifs étudiants des musées, cinémas et restaurants universitaires sur présentation de cette carte.</div>",
        )
    )
    html = card(face, width=110, height=72, ground="#fff", tint="#eef7f2") + card(
        back, width=110, height=50, ground="#fff", tint="#fff"
    )
    return sheet(
        "student_card",
        html,
        {"person_names": [person.named("LAST_first")], "issue_date": given},
        font="Open Sans",
        size=9,
    )


LAYOUTS = {"lycee_sections": lycee_sections}
