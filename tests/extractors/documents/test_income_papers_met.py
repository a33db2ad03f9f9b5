# ruff: noqa: E501  (letters print long lines)
"""Papers about jobs, pensions, studies and accounts as town halls, consulates, screens and mails print them."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

DAYS = {
    "fait au siège": (("ATTESTATION DE TRAVAIL", None, "Fait au siège du Consulat, le 6 octobre 2026"), "2026-10-06"),
    "donné en notre maison": (("Nous certifions.", None, "Donné en notre maison, le 3 septembre 2026."), "2026-09-03"),
    "a mail's head, the sender under `De`": (
        (
            "De :",
            "Anne ROUX <rh@firme.example>",
            "Envoyé : jeudi 12 novembre 2026 16:49",
            "Pour faire suite à ta demande du 8 novembre 2026, Le 08/11/2026, Zoé a écrit :",
        ),
        "2026-11-12",
    ),
    "a mail's head on one line": (("De: appli@banque.example Date: 21/11/2023 13:43 Sujet: RIB",), "2023-11-21"),
    "notified after it was made": (
        ("Fait en mairie le 28 août 2026", None, [(0.08, "Le maire,")], None, "Notifié le 30 août 2026"),
        "2026-08-28",
    ),
    "delivered, a town without `à`": (
        ("Somme versée le 02/11/2026.", "Délivré pour faire valoir ce que de droit, Pau le 03/11/2026."),
        "2026-11-03",
    ),
    "under a sentence that negates": (
        ("La majoration ne vous est pas accordée.", "Le 25 juin 2026", "Pour la directrice, le gestionnaire"),
        "2026-06-25",
    ),
}


@pytest.mark.parametrize("name", DAYS)
def test_the_day_of_the_paper(name):
    rows, day = DAYS[name]
    assert values("employer_certificate", *rows)["issue_date"] == day


JOBS = {
    "a civility left to choose, the name after a colon": (
        "employer_certificate",
        (
            "Je soussigné (nom, prénom de l'employeur) : Étienne OUEDRAOGO",
            "demeurant : 113 avenue du Port, Pau",
            "atteste employer à mon domicile Mme / M. : Thi Mai CHAUVEAU",
            "né(e) le : 07/03/1978 en qualité de : garde d'enfants",
        ),
        {"employee_name": "Thi Mai CHAUVEAU"},
    ),
    "who accepts to be engaged, over whoever signs for the firm": (
        "employment_contract",
        (
            "Norrvik France SAS",
            "35 rue du Port, 59200 Tourcoing",
            None,
            "La promesse d'embauche du 30.07.24, qui mentionnait 1 782,19 € brut, est annulée et remplacée.",
            "Je soussignée, Mme Giulia MOREL, née le 22.07.93 à Pau, demeurant 53 rue Haute,",
            "38100 Grenoble, accepte d'être engagée par Norrvik France SAS aux conditions ci-dessus.",
            None,
            [(0.08, "Le salarié / Employee"), (0.5, "Pour la société / For the company")],
            [(0.5, "M. Hugues MAHE, né le 28.08.70, HR Director")],
        ),
        {"employee_name": "Giulia MOREL", "start_date": None, "gross_pay": None},
    ),
    "a surname in capitals on the next line": (
        "employer_certificate",
        (
            "Mme H. KAYA, pour la direction, certifie que Mme Ximena Jeanne",
            "BAUDRY travaille dans nos ateliers et y est toujours en poste.",
        ),
        {"employee_name": "Ximena Jeanne BAUDRY"},
    ),
    "our firm, by its kind of contract": (
        "employer_certificate",
        (
            "Mme Hélène ROUX est salariée de notre société Hallgrim France SARL en CDl à temps plein depuis le 09/03/2021.",
        ),
        {"employer_name": "Hallgrim France SARL", "contract_kind": "permanent", "start_date": "2021-03-09"},
    ),
    "boxes of an apprentice, over their values, beside others": (
        "employment_contract",
        (
            "CONTRAT D'APPRENTISSAGE",
            None,
            "L'APPRENTI(E)",
            [(0.08, "Nom de naissance de l'apprenti(e) :"), (0.55, "NIR : 2 06 08 77 498 308 61")],
            [(0.08, "N'GUESSAN")],
            [
                (0.08, "Le premier prénom de l'apprenti(e) selon l'état civil :"),
                (0.55, "Date de naissance : 06/08/2006"),
            ],
            [(0.08, "Thi Mai")],
            None,
            [(0.08, "Adresse : 49 rue Haute"), (0.55, "Représentant légal (apprenti mineur non émancipé)")],
            [(0.08, "29120 PONT-L'ABBÉ"), (0.55, "ZINSOU Clémence")],
        ),
        {"employee_name": "N'GUESSAN Thi Mai", "contract_kind": "apprenticeship"},
    ),
}


@pytest.mark.parametrize("name", JOBS)
def test_who_works_for_whom(name):
    kind, rows, expected = JOBS[name]
    found = values(kind, *rows)
    assert {field: found.get(field) for field in expected} == expected
