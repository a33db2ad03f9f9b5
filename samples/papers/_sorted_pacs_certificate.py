"""Sorted layouts: a wide landscape sheet and a monospaced print of the registry of civil partnerships."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall
from samples.dice import Dice, Person
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import head, logo, sheet, signature, stamp, table

_TITLES = (
    "ATTESTATION D'INSCRIPTION AU REGISTRE DES PACTES CIVILS DE SOLIDARITÉ",
    "CERTIFICAT DE SITUATION D'UN PACS EN COURS",
    "ATTESTATION DE NON-DISSOLUTION D'UN PACTE CIVIL DE SOLIDARITÉ",
)


def wide_register_sheet(dice: Dice) -> Paper:
    """A landscape sheet in favour of M. et Mme: the day in the object, values in capitals after their colon, a wide table with the older convention and the fees."""
    hall = town_hall(dice)
    man, woman = dice.person(sex="M", age=(22, 60)), dice.person("partner", sex="F", age=(22, 60))
    issued = dice.day_before(85, 1)
    changed = dice.day_before(400, 60, of=issued)
    registered = dice.day_before(1800, 420, of=issued)
    came = dice.day_before(20, 3, of=issued)
    first = registered - dt.timedelta(days=dice.number(5, 40))

    def name(p: Person) -> str:
        return f"{p.first_name} {birth_surname(p)}".upper()

    style = dice.pick(("slash", "dot", "capital"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    number = f"PACS-{registered.year}-{dice.number(1, 900):04d}"
    rows = [
        ("CONVENTION D'ORIGINE", day(first), "sous seing privé", "indivision", "apports : 3 400 €"),
        ("ENREGISTREMENT", day(registered), number, "effet le même jour", "gratuit"),
        ("MODIFICATION", day(changed), "convention modificative", "séparation de biens", "gratuit"),
        ("DEMANDE REÇUE", day(came), "guichet numérique", "—", "—"),
    ]
    if dice.chance(0.4):
        rows = rows[:2] + rows[3:]
    title = dice.pick(_TITLES)
    faces = "".join(
        f"<div style='width:48%'>{'PARTENAIRE'} : <b>{name(p)}</b><br>NÉ{p.e.upper()} LE : {day(p.birth_date)}<br>À : {p.birth_place.upper()}</div>"
        for p in dice.pick(((man, woman), (woman, man)))
    )
    scale = table(
        [
            ("Enregistrement en mairie", "0 €"),
            ("Émoluments du notaire (à titre indicatif)", "84,51 €"),
            ("Droit fixe", "125 €"),
        ],
        ("Barème indicatif", "Coût"),
    )
    html = (
        head(logo(hall.town, "#39424e", "service de l'état civil"), f"Objet : attestation du {long_date(issued)}, registre des PACS")
        + f"<h1>{title}</h1><p>Délivrée {dice.pick(('en faveur de', 'à la demande de', 'pour le compte de'))} M. et Mme {name(man)} – {name(woman)}</p><div style='display:flex;justify-content:space-between;margin:5mm 0'>{faces}</div>"
        + table(rows, ("Événement", "Jour", "Référence", "Régime ou effet", "Sommes"))
        + f"<div style='display:flex;justify-content:space-between;margin-top:6mm'><div style='width:45%'>{scale}<p class='tiny'>Imprimé le {day(min(issued + dt.timedelta(days=1), dice.today))}</p></div><div>L'officier de l'état civil : {hall.officer.upper()}<br>{signature(issued.day)}</div><div>{stamp('MAIRIE ' + hall.of.upper())}</div></div>"
    )  # fmt: skip
    names = [name(man), name(woman)]
    return sheet(
        "pacs_certificate",
        html,
        {"person_names": names, "issue_date": issued},
        font=dice.font(),
        size=10,
        page="A4 landscape",
        margin="12mm 16mm",
    )


def last_paragraph_print(dice: Dice) -> Paper:
    """A registry's monospaced print of the nineties, in small letters: who and when only in the last paragraph, the day beside the reference."""
    one, two = dice.person(age=(24, 62)), dice.person("partner", age=(24, 62))
    issued, town = dice.day_before(90, 1), dice.address("").town
    registered = dice.day_before(2600, 300, of=issued)

    def name(p: Person) -> str:
        return f"{' '.join(p.first_names)} {birth_surname(p)}".lower()

    head_of, former, doctor = (
        dice.person("", age=(35, 62)),
        dice.partner(one, same_name=False),
        dice.person("", age=(35, 60)),
    )
    number = f"{dice.number(1, 820):04d}/{registered.year}"
    where = dice.pick((f"mairie de {town}", f"hotel de ville - {town}", f"ville de {town} - etat civil"))
    law = dice.pick(
        (
            "loi n. 99-944 du 15 novembre 1999 - articles 515-1 a 515-7 du code civil",
            "article 515-3-1 du code civil - loi n. 2016-1547 du 18 novembre 2016",
            "decret n. 2006-1806 du 23 decembre 2006, article 6",
        )
    )
    law_text = (
        "le registre est tenu sous forme dematerialisee. la dissolution resulte du deces, du mariage ou de la declaration des partenaires.",
        f"convention deposee par me {doctor.named('first_last').lower()}, notaire, et enregistree apres la dissolution du pacte anterieur conclu avec {former.named('first_last').lower()}.",
        "les tiers sont informes par la mention portee en marge de l'acte de naissance de chaque partenaire.",
    )
    body = "".join(f"<p>{t}</p>" for t in (law_text if dice.chance(0.6) else law_text[::-1]))
    end = (
        f"je soussigne(e), {dice.person('', age=(30, 60)).named('first_last').lower()}, pour le maire, par delegation de {head_of.civility.lower()} {head_of.named('first_last').lower()}, certifie que {name(one)}, ne{one.e} le {one.birth_date:%d/%m/%Y}, "
        f"et {name(two)}, ne{two.e} le {two.birth_date:%d/%m/%Y}, sont lies par un pacte civil de solidarite enregistre sous le numero {number} le {registered:%d/%m/%Y}, {dice.pick(('non dissous a ce jour', 'toujours en vigueur'))}."
    )  # fmt: skip
    html = (
        f"<div>{where}</div><div>ref. {dice.letters(2).lower()}{dice.digits(5)} / {issued:%d/%m/%Y} {' ' * 8} poste {dice.digits(4)}</div><div>{'-' * 66}</div><p>{law}</p><div>{'-' * 66}</div>"
        f"{body}<div style='height:{dice.number(20, 60)}mm'></div><p>{end}</p><div style='height:14mm'></div>{signature(issued.day)}<div>{'=' * 66}</div><div>{name(one)} / {name(two)} - pacs {number}</div>"
    )  # fmt: skip
    names = [name(one), name(two)]
    return sheet(
        "pacs_certificate",
        html,
        {"person_names": names, "issue_date": issued},
        font=dice.font("mono"),
        size=10.2,
        margin="18mm 20mm",
    )


LAYOUTS = {"wide_register_sheet": wide_register_sheet, "last_paragraph_print": last_paragraph_print}
