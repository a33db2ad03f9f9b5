# ruff: noqa: E501  (letters print long lines)
"""Papers about jobs, pensions, benefits and applications: answers to landlords, mails that quote, boxes of titles, days over a line."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

PAPERS = {
    "an answer to a landlord names whom it is addressed to as well": (
        "employer_certificate",
        (
            "Association Les Petits Pas",
            None,
            [(0.5, "SA d'HLM Clairsienne")],
            [(0.5, "à l'attention de Mme Zoé LOPEZ")],
            [(0.5, "161 quai Haut")],
            [(0.5, "25000 Besançon")],
            None,
            "En réponse à votre demande, nous vous indiquons que Mme LEROY Anne fait partie de nos effectifs sous contrat",
            "à durée indéterminée depuis le 2 août 2021.",
        ),
        {"employee_name": "LEROY Anne", "start_date": "2021-08-02"},
    ),
    "a mail that quotes the one it answers": (
        "employer_certificate",
        (
            "De : Marie GREGOIRE <m.rh@firme.example>",
            "Envoyé : lundi 9 novembre 2026 16:42",
            "La société Martin SAS confirme employer M. Paul ROUX. Il est arrivé le 06.08.2022 pour un remplacement.",
            None,
            "-----Message d'origine-----",
            "De : Paul ROUX",
            "Envoyé : 06/11/2026 07:55",
        ),
        {"issue_date": "2026-11-09", "start_date": "2022-08-06"},
    ),
    "an engagement at sea": (
        "employment_contract",
        (
            "CONTRAT D'ENGAGEMENT MARITIME",
            "ENTRE",
            "Coopérative maritime du Port, société coopérative, ci-après l'Armateur,",
            "ET",
            "le marin GRONDIN Ignacio, né le 04.05.1985, ci-après le Marin.",
            "Le présent engagement est conclu à terme fixe : il court du 24.09.2026 au 23.03.2027 inclus.",
        ),
        {"employee_name": "GRONDIN Ignacio", "contract_kind": "fixed_term", "start_date": "2026-09-24"},
    ),
    "a mission over its days": (
        "employment_contract",
        (
            "Contrat de mission temporaire n° 49264",
            None,
            [(0.08, "Motif"), (0.5, "Mission")],
            [(0.08, "Accroissement temporaire d'activité"), (0.5, "du 12/10/2026 au 11/12/2026")],
        ),
        {"start_date": "2026-10-12", "contract_kind": "temporary"},
    ),
    "a title of pension": (
        "pension_notice",
        (
            "TITRE DE PENSION",
            None,
            "TITULAIRE",
            "NOM DE FAMILLE : VAN DEN BERGHE",
            "PRÉNOMS : IGNACIO RENÉ",
            "NÉ LE 14/02/1958",
            None,
            [(0.08, "Concession par arrêté du 19/01/2021"), (0.6, "Effet du 01/03/2021")],
        ),
        {"beneficiary_name": "VAN DEN BERGHE IGNACIO RENÉ", "issue_date": "2021-01-19"},
    ),
    "the number in a grid, heads over values": (
        "benefits_statement",
        (
            [(0.08, "Allocataire"), (0.35, "Quotient familial"), (0.6, "Édité le")],
            [(0.08, "4693802"), (0.35, "439"), (0.6, "19/05/2025")],
        ),
        {"file_number": "4693802"},
    ),
    "a benefit told before its sum, over a line": (
        "benefits_statement",
        (
            "certifie que Monsieur ROUX Paul a été bénéficiaire au titre de septembre 2026 de l'allocation aux adultes",
            "handicapés pour 1 041,59 € et de l'allocation de logement sociale pour",
            "238,50 €, soit ensemble 1 280,09 €, payés par virement le 05/10/2026.",
        ),
        {"beneficiary_name": "ROUX Paul", "housing_benefit": 238.5, "total": 1280.09},
    ),
    "a sister is called by her name": (
        "pension_notice",
        (
            [(0.5, "Sœur Anne LEROY")],
            [(0.5, "147 route de la Ravine")],
            [(0.5, "93300 AUBERVILLIERS")],
            None,
            "Vous percevrez 944,66 € nets chaque mois.",
        ),
        {"beneficiary_name": "Anne LEROY"},
    ),
    "a renewal that was taken in": (
        "registration_certificate",
        (
            "Nous avons enregistré le renouvellement de votre demande le 25/10/2026.",
            "Sans renouvellement de votre part avant le 25/10/2027, la demande sera radiée.",
        ),
        {"renewed_on": "2026-10-25"},
    ),
    "an application handed in": (
        "registration_certificate",
        ([(0.08, "Demande présentée le"), (0.5, "18/10/2026")], [(0.08, "À renouveler avant le"), (0.5, "18/10/2027")]),
        {"first_filed_on": "2026-10-18", "renewed_on": None},
    ),
    "the number of a family": (
        "benefits_statement",
        ("N° de dossier famille : 8602521", "Édité le 13/11/2026"),
        {"file_number": "8602521", "issue_date": "2026-11-13"},
    ),
}


@pytest.mark.parametrize(("kind", "rows", "told"), PAPERS.values(), ids=PAPERS)
def test_papers(kind, rows, told):
    found = values(kind, *rows)
    assert {name: found.get(name) for name in told} == told
