"""Acts, reports, deeds, plans and notices of housing that name those who let, visit or act beside those concerned."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "who asks for the act, after leading dots": (
        "bailiff_act",
        [
            "COMMANDEMENT DE QUITTER LES LIEUX",
            "DATE DE L'ACTE ......: 11/09/2026",
            "REQUÉRANTE ..........: Mme PHAM Solène",
            [(0.35, "propriétaire bailleresse")],
            "SIGNIFIÉ À ..........: M. KEITA Jean-Baptiste",
            [(0.35, "Mme GAUTHIER Anne-Laure")],
        ],
        {"person_names": ["KEITA Jean-Baptiste", "GAUTHIER Anne-Laure"]},
    ),
    "who asks for the act, told after the name": (
        "bailiff_act",
        [
            "COMMANDEMENT DE PAYER",
            "Pour Mme Solène PHAM, propriétaire, il est fait commandement",
            "à M. Jean-Baptiste KEITA, locataire.",
        ],
        {"person_names": ["Jean-Baptiste KEITA"]},
    ),
    "an occupant and an owner, beside their labels": (
        "unfit_housing_report",
        [
            "Rapport de visite",
            [(0.08, "Occupante"), (0.3, "Mme KEITA Aïcha et 3 enfants")],
            [(0.08, "Propriétaire"), (0.3, "M. PHAM Anthony, 111 rue du Four, 88000 Épinal")],
            "Rapport établi le 11/03/2026. L'inspecteur : Yanis Roux",
        ],
        {"person_names": ["KEITA Aïcha"]},
    ),
    "a town at the end of a sentence, before who signs": (
        "unfit_housing_report",
        [
            "Monsieur KEITA Thierry",
            "Allocataire n° 5055351",
            "92 rue Haute",
            "97460 Saint-Paul",
            None,
            "Bailleur : Mme PHAM Fatoumata",
            None,
            "Rapport remis le 15.05.2026 au locataire et à la Caf. Saint-Denis. De Oliveira",
        ],
        {"person_names": ["KEITA Thierry"]},
    ),
    "an owner who lives there": (
        "unfit_housing_report",
        [[(0.08, "Propriétaire occupant :"), (0.3, "M. KEITA Thierry")], "Visité par Mme ROUX, inspectrice"],
        {"person_names": ["KEITA Thierry"]},
    ),
    "an owner of a lot who must pay": (
        "bailiff_act",
        [
            "COMMANDEMENT DE PAYER",
            "À la requête du syndicat des copropriétaires, il est fait commandement à",
            "M. Jean KEITA, propriétaire du lot 12, et à Mme Anne ROUX, de payer les charges.",
        ],
        {"person_names": ["Jean KEITA", "Anne ROUX"]},
    ),
    "a civility whose point is read as a comma": (
        "debt_settlement_plan",
        [
            [(0.52, "M, KEITA Kévin")],
            [(0.52, "Mme KEITA Inès")],
            [(0.52, "48 avenue Haute")],
            [(0.52, "29300 Quimperlé")],
            None,
            "Objet : mesures imposées",
        ],
        {"person_names": ["KEITA Kévin", "KEITA Inès"]},
    ),
    "a co-owner who owes, of the other part": (
        "debt_settlement_plan",
        [
            "PLAN D'APUREMENT",
            "ENTRE le syndicat des copropriétaires, représenté par son syndic bénévole Mme Véronique Roux,",
            "ET M. Ousmane El Mansouri, copropriétaire occupant du lot 14, né le 6 janvier 1972,",
            "d'autre part ;",
            "Établi le 17 août 2026.",
            [(0.08, "Véronique Roux"), (0.5, "El Mansouri")],
        ],
        {"person_names": ["Ousmane El Mansouri"]},
    ),
    "a surety without the benefits, of whom": (
        "surety_deed",
        [
            "Je soussigné Yanis Kowalczyk, né le 30 mai 1968 à Vire, me porte caution solidaire, sans bénéfice",
            "de discussion ni de division, de Gérard Quéméner, étudiant, né le 9 février 2005, pour",
            "le logement que lui loue Madame Maryvonne Roux.",
        ],
        {"person_names": ["Yanis Kowalczyk", "Gérard Quéméner"], "tenants": ["Gérard Quéméner"]},
    ),
    "an applicant greeted in a mail": (
        "registration_certificate",
        [
            "De : ne-pas-repondre@demande.example",
            "Bonjour Étienne Kowalczyk,",
            "Votre demande, déposée en ligne le 9 juillet 2026, a été contrôlée. Elle porte le numéro unique",
            "059 0726 735757 GDPUB",
            None,
            "Votre conseiller pour toute question : Jean Roux, maison de l'habitat.",
        ],
        {"applicant_name": "Étienne Kowalczyk"},
    ),
    "a landlord's name before its tenants' space": (
        "rent_due_notice",
        [
            "Habitat Coopératif des Deux Caps espace locataire › mes avis",
            [(0.08, "Titulaires"), (0.4, "Logement")],
            [(0.08, "Mme KEITA Zaïnaba"), (0.4, "12 rue Haute")],
            [(0.4, "64400 Oloron-Sainte-Marie")],
            "Avis d'échéance — période du 01.10.26 au 31.10.26",
        ],
        {"landlord_name": "Habitat Coopératif des Deux Caps"},
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_read_as_printed(name):
    kind, rows, expected = PAPERS[name]
    found = values_of_rows(kind, *rows)
    assert {field: found.get(field) for field in expected} == expected
