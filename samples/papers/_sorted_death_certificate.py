"""Sorted layouts: an overseas town hall's centred act and a software's one-row attestation of a death."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, in_words, town_hall, truth_name
from samples.dice import Dice
from samples.french import date_in_words, date_printed, long_date, number_in_words
from samples.paper import Paper
from samples.stationery import republic, sheet, signature, stamp, table


def overseas_centred(dice: Dice) -> Paper:
    """A town hall of an overseas department, every line centred, days in letters, under the article of the law; grave fees of two years at the foot."""
    dead = dice.person(age=(45, 96))
    died = dice.day_before(700, 25)
    told = died + dt.timedelta(days=dice.number(0, 2))
    issued = min(told + dt.timedelta(days=dice.number(2, 300)), dice.today)
    where, town = dice.pick(
        (
            ("La Réunion", "Saint-Leu"),
            ("Guadeloupe", "Le Moule"),
            ("Martinique", "Le Vauclin"),
            ("Guyane", "Macouria"),
            ("Mayotte", "Chiconi"),
        )
    )
    wife, teller, mayor = (
        dice.partner(dead, same_name=False),
        dice.person("", age=(30, 65)),
        dice.person("", age=(40, 70)),
    )
    sir = "MONSIEUR" if dead.sex == "M" else "MADAME"
    name = f"{' '.join(dead.first_names)} {birth_surname(dead)}".upper()
    lines = [
        f"Concerne : {sir} {name}",
        f"né{dead.e} le {in_words(dead.birth_date)} à {dead.birth_place}",
        f"{'époux' if dead.sex == 'M' else 'épouse'} de {wife.civility.upper()} {wife.named('FIRST_LAST')}",
        f"{dice.pick(('décédé', 'est décédé', 'mort'))}{dead.e} le {in_words(died)} à {dice.number(1, 23)} heures, en son domicile",
        f"sur la déclaration de {teller.civility.upper()} {teller.named('FIRST_LAST')}, {dice.pick(('voisin', 'ami', 'employé'))}{teller.e} {'du défunt' if dead.sex == 'M' else 'de la défunte'}, reçue le {in_words(told)}",
        f"acte n° {dice.number(2, 260)} du registre de l'année {number_in_words(died.year)}",
    ]
    fees = table(
        [("15 ans", "180", "190"), ("30 ans", "340", "360"), ("caveau provisoire (par mois)", "25", "27")],
        ("Concessions (€)", str(issued.year - 1), str(issued.year)),
        numbers=(1, 2),
    )
    law = dice.pick(
        (
            "ARTICLES 78 ET 79 DU CODE CIVIL",
            "EXTRAIT DE L'ACTE DRESSÉ SELON L'ARTICLE 79 DU CODE CIVIL",
            "CODE CIVIL, LIVRE Ier, TITRE II, CHAPITRE IV — DES ACTES DE DÉCÈS",
        )
    )
    html = (
        f"<div style='display:flex;justify-content:center'>{republic(where.upper(), 'COMMUNE : ' + town.upper())}</div><h1 style='margin:12mm 0 10mm'>{law}</h1><div class='c' style='line-height:2.1'>"
        + "<br>".join(lines)
        + f"<br><br>Délivré le {date_in_words(issued)}<br>pour copie conforme au registre</div><div class='c' style='margin-top:6mm'>L'officier de l'état civil<br>{mayor.named()}<br>{signature(issued.day)}{stamp('COMMUNE ' + town.upper(), '#14532d')}</div><div style='width:70%;margin:8mm auto 0'>{fees}</div>"
    )  # fmt: skip
    return sheet(
        "death_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.font("serif"), size=11.2
    )


def one_row_attestation(dice: Dice) -> Paper:
    """A town hall's software writes to the widowed: the day in the first sentence, the deceased in a table of one row, the notary and old address below."""
    hall = town_hall(dice)
    dead = dice.person(age=(40, 95))
    left = dice.partner(dead, "widowed", same_name=True)
    home, before = dice.address(), dice.address("")
    died = dice.day_before(300, 40)
    issued = died + dt.timedelta(days=dice.number(3, 39))
    got = issued - dt.timedelta(days=dice.number(1, 3))
    effect = issued + dt.timedelta(days=dice.number(20, 60))
    style = dice.pick(("slash", "dot", "short"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    rest = " ".join(dead.first_names)
    notary, clerk = dice.person("", age=(40, 65)), dice.person("", age=(25, 60))
    grid = table(
        [(birth_surname(dead), rest, f"{day(dead.birth_date)}<br>{dead.birth_place}", f"{day(died)}<br>{hall.town}", f"{dice.number(3, 1400)}/{died.year}")],
        (dice.pick(("Nom", "Nom de naissance", "Nom de famille")), "Prénoms", "Né(e) le / à", dice.pick(("Décédé(e) le / à", "Date et lieu du décès", "Décès")), "Acte"),
    )  # fmt: skip
    opening = dice.pick((
        f"La mairie {hall.of} vous délivre le {long_date(issued)} la présente attestation, établie au vu du registre des décès.",
        f"En réponse à votre demande reçue le {day(got)}, nous attestons ce {long_date(issued)} que l'acte de décès suivant figure à nos registres.",
    ))  # fmt: skip
    staff = f"{clerk.first_name[0]}. {clerk.last_name}"
    html = (
        f"<div class='head'><div class='b'>Ville {hall.of}<br><span class='small'>Population – état civil</span></div><div class='tiny'>Edilis Population v{dice.number(5, 9)}.{dice.number(0, 9)} — modèle {dice.letters(2)}{dice.digits(3)}</div></div>"
        f"<div class='to'>{left.civility} {left.named()}<br>{'<br>'.join(home.lines())}</div><h2 style='font-size:1.5em'>{dice.pick(('Attestation', 'Certificat', 'Notification'))}</h2><p>{opening}</p>{grid}"
        f"<p style='margin-top:7mm'>Ancienne adresse connue de nos services : {before.line()} (chez M. {dice.person('', sex='M').last_name}, bailleur, jusqu'au {day(died - dt.timedelta(days=dice.number(300, 900)))}). Notaire désigné pour la succession : Me {notary.named()}.</p>"
        f"<p>Radiation de la liste électorale : effet au {day(effect)}. Avis reçu de l'hôpital le {day(died + dt.timedelta(days=1))}.</p><p style='margin-top:10mm'>Traité par : {staff}<br>{signature(issued.day)}</p>{stamp('VILLE ' + hall.of.upper())}"
    )  # fmt: skip
    return sheet(
        "death_certificate",
        html,
        {"person_names": [truth_name(dead)], "issue_date": issued},
        font=dice.font(),
        size=10.4,
    )


LAYOUTS = {"overseas_centred": overseas_centred, "one_row_attestation": one_row_attestation}
