# ruff: noqa: E501  (sentences are read whole)
"""Papers of housing told in sentences, in lists and in boxes: who lets, who lodges, where, with decoys beside."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "a notary's lease: the town before the street, parties numbered under the request": (
        "lease",
        [
            "À Le Mans, au siège de l'Office notarial, Maître Joanna ROY, notaire, A REÇU le présent acte à la requête de :",
            "1°) Monsieur Piotr MARCHETTI, retraité, demeurant à 4 bis rue Haute 94400 Vitry-sur-Seine, ci-après dénommé le BAILLEUR, d'une part ;",
            "2°) Madame Khadija FERREIRA, infirmière, née à Dijon le 8 octobre 1986, ci-après dénommée le PRENEUR, d'autre part ;",
            "un immeuble sis à Le Mans (72000), 14 bis rue Marcel Sembat, au deuxième étage, loyer mensuel hors charges de 574,00 euros.",
        ],
        {"tenants": ["Khadija FERREIRA"], "landlord_name": "Piotr MARCHETTI", "address": "Le Mans (72000), 14 bis rue Marcel Sembat"},
    ),
    "a typed lease: the owner is named first, a house with a yard": (
        "lease",
        [
            "Entre les soussignés :",
            "- Mme MAC CORMACK Thi Mai, demeurant 10 rue Marcel Sembat, 72000 Le Mans, propriétaire, représentée par",
            "M. KOWALCZYK Jan, administrateur de biens,",
            "- M. HADDOU Mamadou, cariste, né le 28 août 1967, locataire, il a été convenu ce qui suit :",
            "Mme MAC CORMACK loue à M. HADDOU une petite maison avec cour (55 m2 habitables) et une cave de 8 m².",
        ],
        {"tenants": ["HADDOU Mamadou"], "landlord_name": "MAC CORMACK Thi Mai", "surface": 55.0},
    ),
    "a lease of three, numbered, beside their landlord": (
        "lease",
        [
            [(0.11, "LE BAILLEUR"), (0.51, "LES COLOCATAIRES")],
            [(0.11, "Grosjean Piotr"), (0.51, "1. Rakoto Lucie, né(e) le 24/08/2002")],
            [(0.11, "69 avenue Foch"), (0.51, "2. Bazin Félix, né(e) le 15/02/1961")],
            [(0.11, "34080 Montpellier"), (0.51, "3. Ferreira Anne, né(e) le 04/11/1970")],
            None,
            "OÙ",
            "84 boulevard de la Liberté",
            "69008 Lyon",
        ],
        {"tenants": ["Rakoto Lucie", "Bazin Félix", "Ferreira Anne"], "address": "84 boulevard de la Liberté 69008 Lyon"},
    ),
    "a lease that tells of the former tenant and the former lease": (
        "lease",
        [
            "Bailleur : Mme Inès JEAN",
            "Locataire : M. Paul BARRE",
            None,
            "Le logement compte 4 pièces, pour 56,5 m² habitables.",
            "L'ancien bail, d'une surface déclarée de 57 m², est sans valeur.",
            None,
            "Dernier occupant",
            "Mme Heather VASSEUR",
        ],
        {"tenants": ["Paul BARRE"], "surface": 56.5},
    ),
    "a landlord whose tenant one is": (
        "landlord_certificate",
        [
            "VALHABITAT",
            "Agence de la Confluence",
            None,
            [(0.56, "Madame D'ANGELO JOANNA")],
            [(0.56, "104 rue du Puits Couvert")],
            [(0.56, "54500 Vandœuvre-lès-Nancy")],
            None,
            "Nous attestons que vous êtes locataire de VALHABITAT depuis le 31/08/2018 et que vous êtes à jour.",
        ],
        {"host_name": "VALHABITAT", "beneficiary_name": "D'ANGELO JOANNA"},
    ),
    "a letter of a landlord: where he lives heads it, what he lets ends the sentence": (
        "landlord_certificate",
        [
            "Oumar El Khattabi",
            "122 route de Saint-Aubin",
            "35200 Rennes",
            None,
            "Je loue un appartement à Mme Inès NGUYEN depuis le 30.01.2019, 28 impasse du Moulin, 44100 Nantes.",
            None,
            "Le propriétaire,",
            "Oumar El Khattabi",
        ],
        {"beneficiary_name": "Inès NGUYEN", "address": "28 impasse du Moulin, 44100 Nantes"},
    ),
    "a mail in the name of a firm that lets": (
        "landlord_certificate",
        [
            "De : Locataires SCI du Vieux Port <contact@vieuxport.example>",
            "Envoyé : lundi 4 mai 2026 09:14",
            None,
            "Bonjour Madame Poulain,",
            None,
            "Je vous confirme par la présente, au nom de la SCI du Vieux Port, bailleresse,",
            "que Madame Bérengère POULAIN est bien notre locataire au 135 square Piaf, 42100 Saint-Étienne en vertu d'un bail signé le 05/05/2017.",
        ],
        {"host_name": "SCI du Vieux Port", "beneficiary_name": "Bérengère POULAIN", "address": "135 square Piaf, 42100 Saint-Étienne", "issue_date": "2026-05-04"},
    ),
    "a host with a name by birth and one in use": (
        "hosting_certificate",
        [
            "Accueillant",
            [(0.11, "Nom d'usage"), (0.35, "FERREIRA")],
            [(0.11, "Nom de naissance"), (0.35, "BOUCHAREB")],
            [(0.11, "Prénom(s)"), (0.35, "Sakina")],
            [(0.11, "Demeurant"), (0.35, "137 rue Haute, 80000 Amiens")],
            None,
            "Personne accueillie",
            [(0.11, "Nom"), (0.35, "ROUDAUT")],
            [(0.11, "Prénom(s)"), (0.35, "Rachid")],
        ],
        {"host_name": "FERREIRA Sakina", "beneficiary_name": "ROUDAUT Rachid"},
    ),
    "two columns: the home of the host, not the last one of the guest": (
        "hosting_certificate",
        [
            [(0.12, "HÉBERGEUR"), (0.53, "HÉBERGÉE")],
            [(0.12, "Nom et prénom"), (0.53, "Nom et prénom")],
            [(0.12, "LEMOINE Hervé"), (0.53, "PÉRIDON Ghislaine")],
            [(0.12, "Pièce d'identité"), (0.53, "Dernière adresse")],
            [(0.12, "CNI 793853719"), (0.53, "48 avenue Allende, 72000 Le Mans")],
            [(0.12, "Domicile"), (0.53, "Hébergée depuis")],
            [(0.12, "64 bis route Haute, 35200 Rennes"), (0.53, "19/02/2026")],
        ],
        {"host_name": "LEMOINE Hervé", "address": "64 bis route Haute, 35200 Rennes"},
    ),
    "a shelter by its kind in the sentence, by its name in the head": (
        "shelter_certificate",
        [
            "Association L'Escale du Levant",
            "CHRS – Stabilisation – Pension de famille",
            None,
            "La directrice du CHRS atteste que Madame ABDELKADER INÈS est accueillie depuis le 18/06/2025.",
        ],
        {"host_name": "Association L'Escale du Levant"},
    ),
    "a contract of stay": (
        "shelter_certificate",
        ["CONTRAT DE SÉJOUR", None, "Entre la FONDATION SAINT-ROCH, gestionnaire, représentée par M. Ludovic MAILLARD, chef de service,"],
        {"host_name": "FONDATION SAINT-ROCH"},
    ),
    "a shelter with the office that writes": (
        "shelter_certificate",
        ["SAMU SOCIAL DE L'AGGLOMÉRATION – PÔLE HÔTELIER", "Édité le 05/10/2026", None, "Chef de famille : MÜLLER Anne"],
        {"host_name": "SAMU SOCIAL DE L'AGGLOMÉRATION"},
    ),
    "a notice to live there: for whom it is, not for whom it is given": (
        "notice_to_quit",
        [
            "Congé pour habiter",
            None,
            [(0.11, "Destinataires"), (0.36, "Monsieur Nuno ROY et Madame Solène D'ANGELO, colocataires")],
            None,
            [(0.11, "Mandant"), (0.36, "Monsieur Jean MARCHETTI, 124 bis rue Haute, 94400 Vitry-sur-Seine")],
            None,
            "Nous vous donnons congé par la présente. Remis le 27/04/2026",
        ],
        {"person_names": ["Nuno ROY", "Solène D'ANGELO"], "from": "landlord"},
    ),
    "an insured dwelling under `où`, the former one told below": (
        "home_insurance_certificate",
        [
            "Banque Populace Assurances atteste assurer, au titre du contrat n° 677325033 :",
            "• qui : M. Lacassagne Yannick (né le 13/06/1961)",
            "• où : 30 rue du Puits Couvert, 38130 Échirolles",
            "• quand : période du 09/10/2026 au 08/10/2027",
            None,
            "Précédent logement assuré (2 bis rue Paul Éluard, 35200 Rennes) : garantie cessée le 09/10/2026.",
        ],
        {"address": "30 rue du Puits Couvert, 38130 Échirolles", "issuer": "Banque Populace Assurances"},
    ),
    "a mark in small letters, a title over the address": (
        "home_insurance_certificate",
        [
            "nidou.",
            "Votre attestation",
            None,
            "Logement couvert",
            "147 rue du Faubourg-Saint-Jean, 93200 Saint-Denis",
            None,
            "Document généré le 09/11/2026. nidou Assurances SA, entreprise régie par le code des assurances",
        ],
        {"address": "147 rue du Faubourg-Saint-Jean, 93200 Saint-Denis"},
    ),
    "a water board: whom it serves and where, in columns": (
        "proof_of_address",
        [
            "SYNDICAT INTERCOMMUNAL DES EAUX DE LA HAUTE VALLÉE",
            "Régie de recettes – 1 place de la Mairie – 69008 Lyon",
            None,
            [(0.11, "Usager"), (0.38, "N° abonné"), (0.52, "Desserte"), (0.77, "Compteur")],
            [(0.11, "CHARPENTIER Bastien"), (0.38, "385799"), (0.52, "106 chemin des Vignes"), (0.77, "D1547266")],
            [(0.52, "34080 Montpellier")],
            None,
            "Facture émise et rendue exécutoire le 03/08/2026",
        ],
        {"holder_name": "CHARPENTIER Bastien", "address": "106 chemin des Vignes 34080 Montpellier"},
    ),
    "a supplier of a region": (
        "proof_of_address",
        ["GEDIA LOIRE – entreprise locale de distribution", None, "Nous attestons que Monsieur Hervé Van Hove est titulaire d'un contrat."],
        {"issuer": "GEDIA LOIRE", "holder_name": "Hervé Van Hove"},
    ),
    "an insurer's letter to a landlord": (
        "home_insurance_certificate",
        [
            "Transmis à :",
            "Gironde Habitat",
            "48 square Gay-Lussac, 31100 Toulouse",
            None,
            None,
            "Houria Adeyemi",
            "sociétaire 94298769 J — contrat « Chez moi » n° 024181764",
            None,
            "Vous êtes assurée par Matmutuelle, société d'assurance mutuelle à cotisations variables.",
        ],
        {"issuer": "Matmutuelle", "holder_name": "Houria Adeyemi"},
    ),
    "an act of a single landlord, a clause numbered eight": (
        "lease",
        [
            "Par le présent acte, Mme Inès JEAN, domiciliée 86 cours Haut, 29200 Brest, propriétaire, représentée par l'agence, consent une location à :",
            "M. Paul BARRE, né le 28 mai 1971 à Brest, ci-après le preneur.",
            "Les lieux comprennent 4 pièces et une salle d'eau, pour 56,5 m² habitables et une cave de 5 m².",
            "7. L'agence peut saisir le fonds de solidarité pour le logement.",
            "8. Pièces jointes. État des lieux.",
        ],
        {"landlord_name": "Inès JEAN", "tenants": ["Paul BARRE"], "surface": 56.5},
    ),
    "a plan given to whom it concerns": (
        "financing_plan",
        ["Rendez-vous du 09/04/2026", None, "Ce plan, remis à l'intéressée le 13 avril 2026, ne vaut pas offre de prêt."],
        {"issue_date": "2026-04-13"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind, rows, wanted", PAPERS.values(), ids=PAPERS)
def test_papers_of_housing_told(kind, rows, wanted):
    found = values_of_rows(kind, *rows)
    assert {name: found.get(name) for name in wanted} == wanted
