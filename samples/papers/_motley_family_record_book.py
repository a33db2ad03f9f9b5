"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import civil_name, in_words, town_hall, truth_name, wedding_day
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import born, full_name, sheet, signature, stamp


def duplicate_in_sentences(dice: Dice) -> Paper:
    """A duplicate of a family book, small pages: the cover says when it was delivered, the acts are told in sentences, a page for each, with a mention of divorce on the second."""
    one, two = dice.person(age=(30, 62)), dice.person("partner", age=(28, 60))
    kids = dice.children(one, dice.number(1, 3))
    wed, hall = wedding_day(dice, (one, two)), town_hall(dice)
    given = dice.day_before(160, 3)
    number = dice.number(3, 290)

    def act(title: str, text: str, note: str) -> str:
        return f"<div class='new'><p class='c small'>{title}</p><p style='text-align:justify;line-height:1.75;margin-top:8mm'>{text}</p><p class='small' style='margin-top:9mm'>Mentions : {note}</p><table style='margin-top:10mm'><tr><td>{stamp('MAIRIE ' + hall.of.upper(), '#333')}</td><td class='small'>Délivré conforme aux registres<br>L'officier de l'état civil<br>{signature(dice.number(0, 99))}</td></tr></table></div>"

    divorced = (
        f"divorce prononcé le {long_date(wed + dt.timedelta(days=dice.number(90, 190)))} par le tribunal judiciaire {hall.of}"
        if dice.chance(0.4)
        else "néant"
    )
    pages = act(
        f"EXTRAIT DE L'ACTE DE MARIAGE N° {number}",
        f"Le {in_words(wed)} se sont mariés devant nous, à {hall.town}, <b>{civil_name(one)}</b>, {born(one)}, et <b>{civil_name(two)}</b>, {born(two)}. Il n'a pas été fait de contrat de mariage.",
        divorced,
    )
    for rank, kid in enumerate(kids, 1):
        place = dice.address("").town
        pages += act(
            f"{('PREMIER', 'DEUXIÈME', 'TROISIÈME')[rank - 1]} ENFANT — EXTRAIT DE L'ACTE DE NAISSANCE N° {dice.number(5, 2100)}",
            f"Le {in_words(kid.birth_date)} est né{kid.e} à {place} <b>{', '.join(kid.first_names)} {kid.last_name.upper()}</b>, du sexe {'féminin' if kid.sex == 'F' else 'masculin'}, enfant des titulaires du présent livret.",
            "néant",
        )
    html = f"""<div class="c" style="padding-top:22mm"><p style="letter-spacing:2pt">RÉPUBLIQUE FRANÇAISE</p><p style="font-size:22pt;margin:14mm 0 4mm">LIVRET DE FAMILLE</p><p style="border:1.4pt solid #8b1a1a;color:#8b1a1a;display:inline-block;padding:1mm 9mm;font-size:13pt">DUPLICATA</p><p style="margin-top:22mm">Délivré par la mairie {hall.of}<br>({hall.department})<br>le {long_date(given)}</p><p class="small" style="margin-top:16mm">en remplacement d'un livret déclaré perdu. Décret n° 74-449 du 15 mai 1974.<br>Toute modification doit y être portée sans délai.</p></div>{pages}"""
    truth = {"person_names": [truth_name(one), truth_name(two), *(full_name(kid) for kid in kids)], "issue_date": given}
    return sheet("family_record_book", html, truth, font="P052", size=9.6, page="110mm 155mm", margin="10mm 12mm")


LAYOUTS = {"duplicate_in_sentences": duplicate_in_sentences}
