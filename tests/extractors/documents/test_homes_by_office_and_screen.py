"""Homes and who speaks for them: forms of a town hall, houses under an order's name, screens, mails, old leases."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "two sections under the name of the office that legalises": (
        "hosting_certificate",
        [
            [(0.4, "MAIRIE DE THIERS")],
            [(0.35, "Centre communal d'action sociale")],
            "A. L'OCCUPANT EN TITRE",
            [(0.08, "Nom"), (0.34, "KEITA")],
            [(0.08, "Prénom(s)"), (0.34, "Hervé")],
            [(0.08, "Demeurant"), (0.34, "56 boulevard Haut, 63300 Thiers")],
            None,
            "B. LA PERSONNE LOGÉE",
            [(0.08, "Nom"), (0.34, "ROUX")],
            [(0.08, "Prénom(s)"), (0.34, "Tiphaine")],
            None,
            "Le soussigné (A) affirme sur l'honneur loger à titre gratuit la personne désignée en B.",
            "Date : 15/07/2026",
        ],
        {"host_name": "KEITA Hervé", "beneficiary_name": "ROUX Tiphaine"},
    ),
    "the home of the first section, not where the other comes from": (
        "hosting_certificate",
        [
            "A. L'OCCUPANT EN TITRE",
            [(0.08, "Nom"), (0.34, "KEITA")],
            [(0.08, "Prénom(s)"), (0.34, "Hervé")],
            [(0.08, "Adresse"), (0.34, "56 boulevard Haut, 63300 Thiers")],
            None,
            "B. LA PERSONNE LOGÉE",
            [(0.08, "Nom"), (0.34, "ROUX")],
            [(0.08, "Prénom(s)"), (0.34, "Tiphaine")],
            [(0.08, "Adresse"), (0.34, "70 rue Basse, 66000 Perpignan")],
        ],
        {"host_name": "KEITA Hervé", "address": "56 boulevard Haut, 63300 Thiers"},
    ),
    "an account opened in a name": (
        "landlord_certificate",
        [
            "Société d'habitat de l'Ouest",
            None,
            "Nous attestons que le compte locatif ouvert au nom de",
            [(0.3, "Madame KEITA née ROUX Tiphaine")],
            "pour le logement dont elle est titulaire",
            [(0.2, "Résidence"), (0.43, "Bois de Senteur")],
            [(0.2, "Adresse"), (0.43, "108 rue Haute, 97460 Saint-Paul")],
            "est à jour du règlement des loyers.",
        ],
        {"beneficiary_name": "KEITA Tiphaine"},
    ),
    "a surety's firm lets nothing": (
        "lease",
        [
            "Bailleur : Mme Zoé ROUX",
            "Locataire : M. Paul KEITA",
            "La société Visa Habitat, représentée par sa directrice, ci-après dénommée la caution,",
        ],
        {"landlord_name": "Zoé ROUX"},
    ),
    "an office that legalises lodges nobody": (
        "hosting_certificate",
        [
            [(0.35, "MAIRIE DE THIERS")],
            [(0.35, "Centre communal d'action sociale")],
            "Attestation d'hébergement",
            "La personne désignée ci-dessus loge M. Paul ROUX à titre gratuit.",
        ],
        {"host_name": None},
    ),
    "lodged free of charge at my home": (
        "hosting_certificate",
        [
            "Je soussignée Zoé KEITA déclare sur l'honneur loger",
            "gratuitement chez moi Miroslaw Abebe Tesfaye, de façon stable, depuis le 30/03/2025.",
        ],
        {"host_name": "Zoé KEITA", "beneficiary_name": "Miroslaw Abebe Tesfaye"},
    ),
    "the house for which its director certifies, under her order": (
        "shelter_certificate",
        [
            [(0.2, "Congrégation des Sœurs de la Visitation")],
            [(0.35, "Maison maternelle Sainte-Anne")],
            "105 avenue Haute, 23000 Guéret",
            None,
            "Je soussignée, Sœur Marie (Nadège ROUX), directrice",
            "de la Maison maternelle Sainte-Anne, certifie que Madame Zoé KEITA est accueillie.",
        ],
        {"host_name": "Maison maternelle Sainte-Anne", "beneficiary_name": "Zoé KEITA"},
    ),
    "a house that calls itself a scheme": (
        "shelter_certificate",
        [
            "Dispositif d'hébergement d'urgence Passerelle",
            "Boîte postale 479 — 78190 Gennevilliers Cedex",
            None,
            "L'équipe certifie que Mme Zoé KEITA est prise en charge.",
        ],
        {"host_name": "Dispositif d'hébergement d'urgence Passerelle"},
    ),
    "a firm told at the foot of a screen": (
        "proof_of_address",
        [
            "Zéphyr Mobile & Box",
            "Titulaire du contrat",
            "Oksana Roux",
            "Adresse d'installation",
            "118 rue Haute",
            "66000 Perpignan",
            None,
            "Ce document atteste que la ligne est en service. Zéphyr Télécom SA, 8 rue",
            "du Port, 92100 Boulogne-Billancourt. Vérifiez-le.",
        ],
        {"issuer": "Zéphyr Télécom SA"},
    ),
    "whoever confirms, in a mail": (
        "proof_of_address",
        [
            "Objet : Attestation de contrat",
            "Chère cliente,",
            "Vous l'avez demandé. La Régie d'Électricité du Haut-Lac vous confirme que",
            "le contrat est actif.",
            "Au nom de : Madame Ghislaine ROUX",
        ],
        {"issuer": "Régie d'Électricité du Haut-Lac", "holder_name": "Ghislaine ROUX"},
    ),
    "labels in two languages": (
        "home_insurance_certificate",
        [
            "Kobo Insurance SE, succursale française",
            [(0.1, "Policyholder"), (0.45, "Bastien Kowalczyk")],
            "Assuré(e)",
            None,
            [(0.1, "Also covered"), (0.45, "Rémi Mahé")],
            "Également couvert(e)",
        ],
        {"holder_name": "Bastien Kowalczyk"},
    ),
    "a house with a name, let by a town": (
        "lease",
        [
            "La Commune de Saint-Paul, représentée par son Maire, Mme Zoé ROUX, ci-après « la Commune »,",
            "et M. KEITA Gérard né le 14/08/1979, demeurant 124 boulevard Haut, 88000 Épinal,",
            "ci-après « le preneur »,",
            "1° Objet. La Commune donne à loyer le logement sis Ancien presbytère, 2 place de",
            "l'Église, 12000 Saint-Paul, comprenant 4 pièces.",
        ],
        {
            "address": "Ancien presbytère, 2 place de l'Église, 12000 Saint-Paul",
            "landlord_name": "Commune de Saint-Paul",
        },
    ),
    "where tenants come from is not what they rent": (
        "lease",
        [
            "CONTRAT DE LOCATION",
            "M. KEITA Gérard né le 14/08/1979, demeurant 124 boulevard Haut, 88000 Épinal,",
            "ci-après « le preneur »,",
        ],
        {"address": None},
    ),
    "an office in a narrow column, by its director": (
        "lease",
        [
            *[None] * 22,
            [(0.08, "ENGAGEMENT DE LOCATION"), (0.5, "DÉSIGNATION")],
            [(0.08, "logement conventionné"), (0.5, "21 bis lotissement Bel Air")],
            [(0.5, "88000 Épinal")],
            [(0.08, "Office public de l'habitat d'Épinal")],
            [(0.08, "représenté par sa directrice générale")],
            [(0.08, "Nadège Le Goff")],
            None,
            [(0.08, "LOCATAIRES")],
            [(0.08, "M. KEITA Hervé, né le 12-01-1980")],
        ],
        {"landlord_name": "Office public de l'habitat d'Épinal"},
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_read_as_printed(name):
    kind, rows, expected = PAPERS[name]
    found = values_of_rows(kind, *rows)
    assert {field: found.get(field) for field in expected} == expected
