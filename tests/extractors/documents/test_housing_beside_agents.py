"""Papers of housing that name those who act for a party, its mark, its kind: the party itself is given."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "the article before a legal form with its points": (
        "lease",
        [
            "ENTRE LES SOUSSIGNES :",
            "1°) La S.C.I. BELLEVUE, société civile au capital de 7.622 Euros, siège social à Pau, représentée par son",
            'gérant, Monsieur Paul ROUX, ci-après dénommée "LE BAILLEUR",',
            "d'une part,",
            '2°) Monsieur Jean ROY, instituteur, né à Pau le 3 mai 1944, ci-après dénommé "LE PRENEUR",',
        ],
        {"landlord_name": "S.C.I. BELLEVUE", "tenants": ["Jean ROY"]},
    ),
    "the director by whom a landlord acts": (
        "bailiff_act",
        [
            "COMMANDEMENT DE PAYER LES LOYERS",
            "À : Monsieur Jean ROY, né le 27/08/1978, demeurant 3 rue Haute, 64000 Pau",
            "À LA REQUÊTE DE : LOIRE HABITAT – OPH, agissant par son directeur général, M. Paul ROUX.",
            "En vertu d'un bail du 14 août 2013, je vous fais commandement de payer les sommes suivantes :",
        ],
        {"person_names": ["Jean ROY"]},
    ),
    "the agent that represents a landlord and signs for him": (
        "lease",
        [
            "CABINET ROUVIER",
            "I. Désignation des parties",
            "Le présent contrat est conclu entre les",
            "soussignés :",
            "Monsieur Paul ROUX, demeurant 96 chemin",
            "de la Croix Blanche, 75019 Paris, désigné ci-après",
            "« le bailleur », personne physique, représenté par",
            "son mandataire Cabinet Rouvier, carte",
            "professionnelle n° CPI 7172 2019 000 183 943",
            "et",
            "Madame Corinne ROY, née le 12/12/1964",
            "Monsieur Jean ROY, né le 04/06/1963",
            "désignés ci-après « le locataire ».",
            "Localisation : 117 rue Haute, 59100 Roubaix",
            None,
            "Le bailleur ou son mandataire",
            "CABINET ROUVIER",
        ],
        {
            "landlord_name": "Paul ROUX",
            "tenants": ["Corinne ROY", "Jean ROY"],
            "address": "117 rue Haute, 59100 Roubaix",
        },
    ),
    "a drawing before a supplier's name": (
        "proof_of_address",
        [
            [(0.07, "≋ Syndicat des Eaux de la Loire"), (0.7, "FACTURE D'EAU")],
            None,
            "Date d'émission 14/11/2026",
            None,
            [(0.57, "M. ROY Jean")],
            [(0.57, "3 rue Haute")],
            [(0.57, "64000 PAU")],
            None,
            "Distribution de l'eau",
        ],
        {"issuer": "Syndicat des Eaux de la Loire"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "rows", "expected"), PAPERS.values(), ids=PAPERS)
def test_paper(kind, rows, expected):
    values = values_of_rows(kind, *rows)
    assert {name: values.get(name) for name in expected} == expected
