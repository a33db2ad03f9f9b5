"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import lines, paragraphs, republic, sheet, signature, stamp, table


def extract_of_the_file(dice: Dice) -> Paper:
    """An extract of the department's file of applicants with one row: labels in a line, values in the next, ceilings beneath."""
    person, home, first = dice.person(age=(20, 75)), dice.address(), dice.day_before(2100, 420)
    renewed, chief, co = dice.day_before(300, 20), dice.person("", age=(34, 60)), dice.person("", age=(20, 60))
    desk = f"{home.postcode[:2]}CIL"
    number = f"0{home.postcode[:2]}{first:%m%y}{dice.digits(6)}{desk}"
    made = dice.day_after(15, 1, of=renewed)
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    labels = ("Numéro unique", "Titulaire", "Dépôt initial", "Dernier renouvellement", "Type recherché", "Guichet")
    values = (
        f"<b>{number}</b>",
        name,
        f"{first:%d/%m/%Y}",
        f"{renewed:%d/%m/%Y}",
        f"T{dice.number(1, 5)}",
        "Logévia Conseil",
    )
    html = (
        f"<div style='display:flex;justify-content:space-between'>{republic('PRÉFECTURE', 'Gestion départementale de la demande')}<div class='small'>{lines('Gestionnaire délégué : Logévia Conseil,', 'filiale du groupe Banque des Deux Rives', '17 quai des Docks, 76600 Le Havre', f'SIRET {dice.siret()}', f'tél. {dice.phone()}')}</div></div>"
        "<h1 style='margin-top:8mm'>Extrait du fichier départemental des postulants<br>à un logement à loyer modéré</h1><p class='c'>valant attestation d'enregistrement de la demande de logement locatif social</p>"
        f"<table class='grid' style='font-size:.87em;margin:6mm 0'><tr>{''.join(f'<th>{label}</th>' for label in labels)}</tr><tr>{''.join(f'<td>{value}</td>' for value in values)}</tr></table>"
        + paragraphs(
            f"La présente ligne est seule extraite ; la suivante du fichier, au nom de {co.first_name[0]}. {co.last_name}, ne concerne pas le titulaire. La demande vaut un an à compter du dernier renouvellement ; faute de nouvelle démarche avant le {renewed.replace(year=renewed.year + 1, day=min(renewed.day, 28)):%d/%m/%Y}, elle sera radiée.",
            "Ressources maximales (PLUS, revenu fiscal de référence N-2, hors Île-de-France) :",
        )
        + table((("Personne seule", "23 201 €"), ("Deux personnes", "30 984 €"), ("Trois personnes ou jeune ménage", "37 259 €"), ("Quatre personnes", "44 982 €")), ("Ménage", "Plafond"), numbers=(1,))
        + f"<p>Adresse de correspondance du titulaire : {home.line()}</p><div class='sign'><div>{stamp('DEMANDE LOCATIVE SOCIALE')}</div><div>Fait à {home.town}, le {long_date(made)}<br>{chief.first_name[0]}. {chief.last_name}, responsable du fichier<br>{signature(7)}</div></div>"
    )  # fmt: skip
    fields = {"unique_number": number, "applicant_name": name, "first_filed_on": first, "renewed_on": renewed}
    return sheet("registration_certificate", html, fields, font="Roboto", size=10)


LAYOUTS = {"diverse_extract_of_the_file": extract_of_the_file}
