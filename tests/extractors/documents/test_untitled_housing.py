# ruff: noqa: E501  (sentences are read whole)
"""Papers of housing that no title announces: letters, contracts in columns, forms of town halls, decoys beside."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "a stay contract: the house, not who manages it": (
        "shelter_certificate",
        [
            [(0.09, "Résidence Jean-Moulin"), (0.4, "Établissement géré par : Association Solid'Toit, 6 rue du Puits, 59100 Roubaix")],
            None,
            None,
            [(0.10, "L'établissement"), (0.55, "La personne accueillie")],
            [(0.10, "Résidence Jean-Moulin"), (0.55, "Mme Aïcha D'ALMEIDA")],
            [(0.10, "176 rue Émile-Zola"), (0.55, "née le 05/07/1975")],
            [(0.10, "31200 Toulouse")],
            None,
            "1. L'établissement met à disposition de la personne une chambre.",
            "Signé le 18/06/2026",
        ],
        {"host_name": "Résidence Jean-Moulin", "beneficiary_name": "Aïcha D'ALMEIDA", "address": "176 rue Émile-Zola 31200 Toulouse"},
    ),
    "a landlord's letter: what is let, not the letterhead": (
        "landlord_certificate",
        [
            "Mme Claude VAN DEN BROECK",
            "107 rue du 8-Mai-1945",
            "69200 Vénissieux",
            None,
            [(0.57, "Vénissieux, le 22 septembre 2026")],
            None,
            "Je loue depuis le 20 décembre 2019 à M. François ROUX le logement que je possède",
            "108 bis allée Louise-Michel, 29200 Brest. Le loyer est réglé.",
        ],
        {"host_name": "Claude VAN DEN BROECK", "address": "108 bis allée Louise-Michel, 29200 Brest"},
    ),
    "a host who says `je m'appelle`": (
        "hosting_certificate",
        [
            "Nice, 12 octobre 2026",
            None,
            "Je m'appelle Inès AIT OUALI, je suis née le 11 novembre 1976 à Abidjan et",
            "j'habite 136 bis quai de la Fosse, 06300 Nice. Mon neveu Bilal HADDAD vit chez moi.",
        ],
        {"host_name": "Inès AIT OUALI", "address": "136 bis quai de la Fosse, 06300 Nice", "beneficiary_name": "Bilal HADDAD"},
    ),
    "a town hall's form": (
        "hosting_certificate",
        [
            "VILLE DE ROUBAIX",
            "Service Logement",
            None,
            "A. Personne qui accueille",
            [(0.10, "Nom d'usage, prénom"), (0.36, "HADDAD Luís")],
            [(0.10, "Domicile"), (0.36, "180 rue des Capucins, 59100 Roubaix")],
            None,
            "B. Personne accueillie sous le même toit",
            [(0.10, "Nom d'usage, prénom"), (0.36, "NGUYEN Marie-Claude")],
            "Fait le 13/11/2026",
        ],
        {"host_name": "HADDAD Luís", "beneficiary_name": "NGUYEN Marie-Claude"},
    ),
    "the client of a landlord's portal": (
        "landlord_certificate",
        ["Attestation", [(0.1, "NOM DU CLIENT"), (0.5, "LOGEMENT")], [(0.1, "ROUSSEL Aïcha"), (0.5, "103 rue Paul-Éluard")], [(0.1, "N° CLIENT"), (0.5, "63000 Clermont-Ferrand")], [(0.1, "5762484")]],
        {"beneficiary_name": "ROUSSEL Aïcha"},
    ),
    "the head of a column is no landlord": (
        "rent_due_notice",
        [[(0.1, "Rubrique"), (0.7, "Débit"), (0.86, "Crédit")], [(0.1, "Loyer"), (0.7, "427,82")], [(0.1, "Charges"), (0.7, "81,90")]],
        {"landlord_name": None},
    ),
    "this paper attests, its sender is below": (
        "proof_of_address",
        ["Mon contrat fibre", None, "Alizé Télécom, SAS au capital de 2 000 000 €, 100 rue Haute, 80000 Amiens.", "Le présent récapitulatif atteste que l'abonnement est actif."],
        {"issuer": "Alizé Télécom"},
    ),
    "a foreign insurer, not its branch": (
        "home_insurance_certificate",
        [[(0.09, "Nordhaven Versicherung AG"), (0.47, "Succursale pour la France, 63 rue Grégoire, 67000 Strasbourg")], None, [(0.1, "Assuré"), (0.41, "Paul ROUX")]],
        {"issuer": "Nordhaven Versicherung AG"},
    ),
    "a flat by its short name": (
        "lease",
        [[(0.1, "Preneur"), (0.5, "Logement désigné")], [(0.1, "Mme Chloé ROUX"), (0.5, "Résidence Les Vignes –")], [(0.5, "Bât. C – Logt 62")], [(0.5, "35 impasse des Acacias")], [(0.5, "29200 Brest")]],
        {"address": "Résidence Les Vignes – Bât. C – Logt 62 35 impasse des Acacias 29200 Brest"},
    ),
    "a renewal told before its name, and the one before": (
        "registration_certificate",
        [
            "Nous avons bien pris en compte, le 6 mars 2026, le renouvellement de votre demande de",
            "logement locatif social.",
            None,
            [(0.19, "Déposée à l'origine le"), (0.45, "01/06/2021")],
            [(0.19, "Précédent renouvellement"), (0.45, "21/03/2025")],
            [(0.19, "À renouveler avant le"), (0.45, "06/03/2027")],
        ],
        {"first_filed_on": "2021-06-01", "renewed_on": "2026-03-06"},
    ),
    "a portal's card": (
        "registration_certificate",
        [[(0.11, "Titulaire"), (0.34, "Dépôt"), (0.55, "Attestation du")], [(0.11, "LE BIHAN Noël"), (0.34, "04/11/2026"), (0.55, "08/11/2026")]],
        {"applicant_name": "LE BIHAN Noël", "first_filed_on": "2026-11-04", "renewed_on": None},
    ),
    "the tenant of whom a guarantor speaks": (
        "surety_deed",
        [
            "Je soussigné Noël BRUN, né le 16/10/1988 à Dunkerque, locataire du 3 rue Haute, m'engage envers la SCI Rive",
            "(gérant : Thierry Mendès) à payer les loyers de Mme Kadiatou ROUX, née le 22/06/2002, locataire du 6",
            "allée Louise-Michel, 87000 Limoges, en cas de défaillance.",
            "Limoges, le 16/09/2026",
        ],
        {"person_names": ["Noël BRUN", "Kadiatou ROUX"]},
    ),
    "two buyers of a notary's certificate": (
        "property_deed",
        [
            "Aux termes d'un acte reçu par Maître Joëlle LE GOFF, notaire à Saint-Denis, il a été constaté la VENTE par",
            "la société SCI Marjolaine, dont le gérant est Karim El Khattabi, au profit de M. Thierry BRUN, né à Dunkerque",
            "le 21 juin 1970, et de Mme Soraya ROUX, née à Porto le 6 janvier 1988, acquéreurs indivis, demeurant ensemble",
            "148 chemin du Moulin, 35000 Rennes, des biens et droits immobiliers sis à SAINT-DENIS (93200), 77 rue Haute.",
        ],
        {"person_names": ["Thierry BRUN", "Soraya ROUX"]},
    ),
    "given names between commas, then a trade": (
        "property_deed",
        [
            "CESSION par la société SCI Belle Rive, siège 131 cours de l'Yser, 13003 Marseille,",
            "à Mademoiselle BRUN Maëlle, Mireille, Kadiatou, couturière, demeurant à 99 allée Haute, 63000 Clermont.",
        ],
        {"person_names": ["BRUN Maëlle Mireille Kadiatou"]},
    ),
    "who is given, not who gives": (
        "property_deed",
        [
            "DONATION entre :",
            "1°) DONATEUR — M. Tristan BRUN, retraité, demeurant à Paris, né le 8 mars 1938, veuf.",
            "2°) DONATAIRE — M. Mohamed BRUN, son enfant, demeurant à Vitry, né le 23 juin 1972.",
        ],
        {"person_names": ["Mohamed BRUN"]},
    ),
    "a lease between one and two": (
        "lease",
        [
            "Entre nous :",
            "1) M. Yann BRUN, retraité, 49 rue du 8-Mai-1945, 93200 Saint-Denis",
            "(propriétaire)",
            "2) Mme Joëlle ROUX, née le 26/02/1962",
            "(occupant)",
            None,
            "Redevance mensuelle hors charges .... 371,00 EUR",
            "Forfait eau, électricité, chauffage . 35,00 EUR",
            "Ensemble ............................ 406,00 EUR",
        ],
        {"tenants": ["Joëlle ROUX"], "landlord_name": "Yann BRUN", "rent": 371.0, "charges": 35.0},
    ),
    "a lease in questions and answers": (
        "lease",
        [
            [(0.08, "Qui donne le logement en location ?"), (0.40, "SCl Alba, société civile immatriculée sous le n° 583021183, dont")],
            [(0.40, "le siège est 114 place Louise Michel, 94400 Vitry, représentée par")],
            [(0.40, "son gérant, Manuel Thomas.")],
            [(0.40, "On l'appelle « le bailleur ».")],
            None,
            [(0.08, "Qui l'habitera ?"), (0.40, "M. Théo Hernandez, né le 28/08/1970 et M. Paul Hernandez, né le")],
            [(0.40, "27/02/2004.")],
            [(0.40, "On les appelle « le locataire ». Chacun répond de tout le loyer.")],
            None,
            [(0.08, "De quel logement s'agit-il ?"), (0.40, "D'un appartement de deux pièces, situé :")],
            [(0.40, "105 bis, quai des Lilas, 44800 Saint-Herblain")],
            [(0.40, "Il compte 58 m² habitables (loi Boutin). Annexe : cave de 9 m².")],
        ],
        {"landlord_name": "SCI Alba", "tenants": ["Théo Hernandez", "Paul Hernandez"], "address": "105 bis, quai des Lilas, 44800 Saint-Herblain"},
    ),
    "a board for waste": (
        "proof_of_address",
        [
            [(0.09, "Smictom du Val de Bièvre"), (0.56, "Avis des sommes à payer")],
            "Levées supplémentaires au-delà du forfait",
        ],
        {"issuer": "Smictom du Val de Bièvre", "energy": None},
    ),
    "a form with a letter a box": (
        "hosting_certificate",
        [
            "La personne du cadre 2 déclare loger chez elle la personne du cadre 1, au domicile",
            "suivant :",
            "65 quai Victor Hugo 59000 Lille",
            None,
            "Date de la déclaration :",
            "0 4 0 9 2 0 2 4",
        ],
        {"address": "65 quai Victor Hugo 59000 Lille", "issue_date": "2024-09-04"},
    ),
    "an order to leave, one letter misread": (
        "bailiff_act",
        [
            [(0.38, "Acte signifé le 21 octobre 2026")],
            None,
            "Destinataire : Mme Kadiatou BOUZID, 12 bis rue Haute, 67000 Strasbourg",
            "Titre : ordonnance rendue le 07/08/2026, signifiée le 27/08/2026.",
            "Je vous fais commandement, en vertu de ce titre, d'avoir à libérer les lieux.",
        ],
        {"issue_date": "2026-10-21", "act_kind": "leave_order"},
    ),
    "a surname whose capitals are misread": (
        "property_deed",
        ["CESSION par la société SCI Rive à Mademoiselle TCHouMI Maëlle, Mireille, Zoé, couturière, demeurant à Pau."],
        {"person_names": ["TCHOUMI Maëlle Mireille Zoé"]},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind, rows, wanted", PAPERS.values(), ids=PAPERS)
def test_untitled_papers_of_housing(kind, rows, wanted):
    found = values_of_rows(kind, *rows)
    assert {name: found.get(name) for name in wanted} == wanted
