# ruff: noqa: E501  (sentences are read whole)
"""Papers of housing by makers whom few think of: villages, cooperatives, apps, associations, with decoys beside."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "a summons: its own day alone, that of the order to pay in the story": (
        "bailiff_act",
        [
            "ASSIGNATION DEVANT LE JUGE DES CONTENTIEUX DE LA PROTECTION",
            "Le 3 octobre 2026",
            "Je, Zoé ROUX, commissaire de justice à Pau, soussignée, ai donné assignation à Monsieur Paul BARRE.",
            "Un commandement délivré le 25 juillet 2026 est resté infructueux.",
        ],
        {"issue_date": "2026-10-03"},
    ),
    "a visit told: the label of the report in two lines": (
        "unfit_housing_report",
        [
            [(0.08, "Bailleur"), (0.26, "SARL Tropic (absent, convoqué le"), (0.65, "Compte rendu 13/09/2026")],
            [(0.26, "20/08/2026)"), (0.65, "du")],
        ],
        {"issue_date": "2026-09-13"},
    ),
    "this day, said of what is renewed": (
        "domiciliation_certificate",
        ["Cette domiciliation a été renouvelée en dernier lieu ce 31 octobre 2026 et prend fin le 30 octobre 2027."],
        {"issue_date": "2026-10-31"},
    ),
    "the empty form has a day of its own": (
        "unfit_housing_report",
        ["Ville de Besançon", "le 1er août 2024", None, None, "Imprimé municipal 7-114, tirage du 01/09/2022"],
        {"issue_date": "2024-08-01"},
    ),
    "a day beside a telephone": (
        "dalo_decision",
        [[(0.08, "Service du logement"), (0.82, "03 53 01 86 50")], "le 11 juillet 2026", None, "La commission, en sa séance du 04/07/2026, reconnaît"],
        {"issue_date": "2026-07-11"},
    ),
    "two of one label, one under another, beside a place with a name": (
        "financing_plan",
        [
            [(0.08, "Accédants"), (0.36, "Opération"), (0.66, "Établi le 16/09/2026")],
            [(0.08, "Thierry Grondin"), (0.36, "Les Jardins du Lin, lot 14")],
            [(0.08, "Ingrid Traoré"), (0.36, "17 rue du 8-Mai-1945")],
            [(0.36, "12200 Villefranche-de-Rouergue")],
        ],
        {"person_names": ["Thierry Grondin", "Ingrid Traoré"]},
    ),
    "a list of those whose mail is kept": (
        "domiciliation_certificate",
        [
            "Relais Itinérance 63 – association loi 1901 agréée",
            "130 lotissement Les Bougainvillées, 13110 Port-de-Bouc",
            None,
            "Nous déclarons recevoir le courrier et tenir lieu d'adresse administrative pour :",
            "• M. ROUX Célestin, né le 27/08/1982,",
            "• Mme ROUX Anne-Gaëlle, née Bélizaire le 17/02/1976,",
        ],
        {"person_names": ["ROUX Célestin", "ROUX Anne-Gaëlle"]},
    ),
    "the other surname between surname and given name": (
        "disability_decision",
        [[(0.08, "Bénéficiaire"), (0.28, "ABDOU ROY, ép. SISSOKO, Leïla")], [(0.08, "Née le"), (0.28, "30/07/1996")]],
        {"person_names": ["ABDOU ROY Leïla"]},
    ),
    "who translated": (
        "sworn_statement",
        [
            [(0.08, "Nom d'usage"), (0.26, "POPESCU")],
            [(0.08, "Prénoms"), (0.26, "Marie-Josée Camille")],
            None,
            "J'affirme être séparée de fait de M. Loïc GRONDIN depuis le 9 février 2026.",
            "Je certifie l'exactitude de ce qui est écrit ci-dessus, lu et traduit en tigrigna par Mme Zoé ROUX.",
        ],
        {"person_names": ["POPESCU Marie-Josée Camille"]},
    ),
    "tenants told with their landlord, one name over two lines": (
        "debt_settlement_plan",
        [
            "Entre Habitat du Ponant, office public, 2 route de la Chapelle, 97139 Les Abymes, et ses locataires SISSOKO",
            "Saïd et ROUX Danièle, 56 lotissement Les Bougainvillées, 97410 Saint-Pierre.",
        ],
        {"person_names": ["SISSOKO Saïd", "ROUX Danièle"]},
    ),
    "who signs by delegation owes nothing": (
        "debt_settlement_plan",
        [
            [(0.08, "Le locataire, bon pour accord"), (0.5, "Pour le directeur N. VINCENT, par")],
            [(0.5, "délégation,")],
            [(0.5, "Mme M. ROUX")],
        ],
        {"person_names": None},
    ),
    "a child's row is no other tenant's": (
        "unfit_housing_report",
        [
            [(0.34, "Qualité"), (0.45, "Présents à la visite"), (0.8, "Né(e) le")],
            [(0.34, "Locataire Mme Joyce ROUX née LEDUC"), (0.8, "10/12/1992")],
            [(0.34, "Enfant"), (0.46, "Adrienne ROUX"), (0.8, "31/08/2020")],
        ],
        {"person_names": ["Joyce ROUX"]},
    ),
    "a mail of a landlord who answers": (
        "landlord_certificate",
        [
            "De : Olivier Hoarau <gerance@sci-exemple.fr>",
            "Bonjour Madame,",
            "Je vous confirme au nom de la SCI Kerlann, propriétaire, que Mme Zoé DE LA FONTENELLE loue bien l'appartement du",
            "118 sente des Coquelicots, 97232 Le Lamentin depuis le 1er septembre 2021.",
            "SCI Kerlann – 76 bis quai de la Navigation, 97410 Saint-Pierre",
        ],
        {"host_name": "SCI Kerlann", "beneficiary_name": "Zoé DE LA FONTENELLE", "address": "118 sente des Coquelicots, 97232 Le Lamentin"},
    ),
    "a house that makes known": (
        "shelter_certificate",
        [
            "Par la présente, le responsable de la Communauté du Pain Partagé fait savoir à qui de droit que le compagnon",
            "Anicet WAGNER, né le 11/12/1981, vit à la communauté de façon continue.",
        ],
        {"host_name": "Communauté du Pain Partagé", "beneficiary_name": "Anicet WAGNER"},
    ),
    "a voucher: sheltered by": (
        "shelter_certificate",
        ["La famille est hébergée par l'Association Halte-Refuge dans le cadre du dispositif d'urgence."],
        {"host_name": "Association Halte-Refuge"},
    ),
    "lodged at one's home, with nothing in return": (
        "hosting_certificate",
        ["Je soussignée Jeanne ROUX déclare sur l'honneur que je loge chez moi, sans contrepartie, M. Guy ADAM, né le 27/05/1964."],
        {"host_name": "Jeanne ROUX", "beneficiary_name": "Guy ADAM"},
    ),
    "whom one shares a room with": (
        "shelter_certificate",
        [
            [(0.55, "M. Xavier MUKENDI")],
            [(0.55, "7 rue Haute")],
            [(0.55, "83000 Toulon")],
            None,
            "Vous êtes hébergé(e) par notre association à l'adresse ci-dessus ;",
            "vous partagez la chambre 28 avec Mme Maryse ROUX, née le 25/09/1969 ;",
        ],
        {"beneficiary_name": "Xavier MUKENDI"},
    ),
    "a village lets: what it holds, where it lies": (
        "lease",
        [
            "Entre la Commune de Forbach, représentée par son Maire, ci-après « la Commune », d'une part,",
            "et M. Farid ROUX, né le 5 août 1979, ci-après « le preneur », d'autre part,",
            "l'appartement situé à l'étage de l'ancienne école, 21 ter allée Germaine-Tillion, 57600 Forbach, d'une contenance habitable",
            "de 58 m², avec un jardin de 140 m² laissé en jouissance.",
        ],
        {"landlord_name": "Commune de Forbach", "address": "21 ter allée Germaine-Tillion, 57600 Forbach", "surface": 58.0},
    ),
    "tenants under captions that count them": (
        "lease",
        [
            "Colocataire 1",
            "Raïssa Rakotomalala",
            None,
            "Colocataire 2",
            "Aurélien Abdou Madi",
            None,
            [(0.08, "À partir du"), (0.47, "Durée")],
            [(0.08, "4 mai 2026"), (0.47, "1 an")],
        ],
        {"tenants": ["Raïssa Rakotomalala", "Aurélien Abdou Madi"], "start_date": "2026-05-04"},
    ),
    "notice given to one by two who live elsewhere": (
        "notice_to_quit",
        [
            "CONGÉ POUR REPRISE",
            "NOTIFIÉ PAR : l'indivision BOUCHAREB",
            "M. Célestin Bouchareb, 86 sente des Coquelicots, 94200 Ivry-sur-Seine",
            "Mme Bénédicte Bouchareb, 10 rue du 8-Mai-1945, 29270 Carhaix-Plouguer",
            "À : M. WAGNER Rachid, locataire",
            "3 avenue des Filaos, 69120 Vaulx-en-Velin",
        ],
        {"person_names": ["WAGNER Rachid"]},
    ),
    "a mark that certifies by its own name": (
        "landlord_certificate",
        [
            [(0.08, "SOHACAL"), (0.68, "Les Abymes, le 11 octobre 2026")],
            "Société d'habitat des communes et des lotissements – SEM",
            None,
            "La SOHACAL certifie que la personne désignée ci-dessus est titulaire du bail.",
        ],
        {"host_name": "SOHACAL"},
    ),
    "who manages, who lets, who let before": (
        "landlord_certificate",
        [
            "Attestation du bailleur",
            "Cabinet Bédin Gestion, mandataire du bailleur ci-dessous, atteste que les locataires sont à jour.",
            None,
            [(0.28, "Logement loué"), (0.6, "Bailleur")],
            [(0.28, "29 avenue Saint-Exupéry"), (0.6, "M. Pierre ROUX")],
            [(0.28, "66000 Perpignan")],
            None,
            [(0.28, "Logement précédent"), (0.6, "Bailleur précédent")],
            [(0.28, "28, rue d'Aquitaine"), (0.6, "M. Noé DA SILVA")],
            [(0.28, "51100 Reims")],
        ],
        {"host_name": "Pierre ROUX", "address": "29 avenue Saint-Exupéry 66000 Perpignan"},
    ),
    "a house beside its network": (
        "shelter_certificate",
        [
            [(0.08, "Attestation de résidence"), (0.69, "Habitat Jeunes")],
            [(0.69, "Résidence Le Belvédère")],
            [(0.69, "136 route de la Chapelle")],
            [(0.69, "35600 Redon")],
            None,
            "La Résidence Le Belvédère, foyer de jeunes travailleurs, atteste que",
            None,
            "Mme Zoé ROUX",
            "née le 5 mars 2005, y est logée en chambre n° 217.",
        ],
        {"host_name": "Résidence Le Belvédère", "beneficiary_name": "Zoé ROUX", "address": "136 route de la Chapelle 35600 Redon"},
    ),
    "an insurer's mail: the envelope's name in two lines, the insurer's seat, a landlord of old": (
        "home_insurance_certificate",
        [
            [(0.57, "Sokha Anne")],
            [(0.57, "GOMEZ")],
            [(0.57, "98, impasse Haute")],
            [(0.57, "78190 Trappes")],
            None,
            "Par le présent certificat, Garantie des Foyers, dont le siège est situé 89 bis, chemin d'Aquitaine, 92230 Gennevilliers,",
            "confirme que vous êtes assuré chez elle pour le logement où nous vous écrivons, en qualité de locataire.",
            "Ce contrat remplace celui du logement que vous louiez à M. Abdelkader ROBIN.",
        ],
        {"holder_name": "Sokha Anne GOMEZ", "issuer": "Garantie des Foyers", "address": "98, impasse Haute 78190 Trappes"},
    ),
    "an insurer in its box, in two tongues": (
        "home_insurance_certificate",
        [
            [(0.1, "Assureur"), (0.34, "Koala Home Insurance N.V., succursale France")],
            [(0.1, "Insurer")],
            [(0.1, "Assuré principal"), (0.34, "Nadège ROUX")],
            [(0.1, "Policyholder")],
        ],
        {"issuer": "Koala Home Insurance N.V.", "holder_name": "Nadège ROUX"},
    ),
    "a bill that says you and where you use": (
        "proof_of_address",
        [
            [(0.08, "Vous"), (0.51, "Nous")],
            [(0.08, "M. ou Mme LEFÈVRE Marius"), (0.51, "Agence Petite-Terre, BP 333")],
            None,
            "Où vous consommez",
            "34 rue Haute",
            "97600 Mamoudzou",
        ],
        {"holder_name": "LEFÈVRE Marius", "address": "34 rue Haute 97600 Mamoudzou"},
    ),
    "owners numbered in rows": (
        "property_tax_notice",
        ["PROPRIÉTAIRE 1 : ROUX ANA PAULA", "PROPRIÉTAIRE 2 : ROUX SNEZANA", "ADRESSE DU BIEN : 122 CHEMIN DES LILAS, 06300 NICE"],
        {"person_names": ["ROUX ANA PAULA", "ROUX SNEZANA"]},
    ),
    "a lease that grants to one, by another": (
        "lease",
        [
            "Consenti en faveur de",
            "M. Raymond ROUX, né le 06/09/1969",
            None,
            None,
            "Par",
            "Mme Nathalie BARRE, née le 30/06/1974, propriétaire",
        ],
        {"tenants": ["Raymond ROUX"], "landlord_name": "Nathalie BARRE"},
    ),
    "a slip under a landlord's letter": (
        "sworn_statement",
        [
            [(0.08, "Gironde Habitat — 36 avenue Pasteur, 66000 Perpignan"), (0.72, "Perpignan, le 31/07/2024")],
            None,
            "M. Ngo Bassong,",
            "Votre dossier ne comporte pas toutes les pièces. Renvoyez le volet avant le 03/09/2024.",
            None,
            "x partie à détacher et à nous retourner",
            None,
            [(0.08, "Michaël"), (0.72, "Limoges, le 19/08/2024")],
            "NGO BASSONG",
            "166 rue Haute",
            "87000 Limoges",
            None,
            "Je soussigné, né le 30/08/1989 à Pessac, certifie que je ne suis pas en mesure de produire de justificatif.",
            "La personne qui figure aussi sur ma demande, Paul Sy, né le 02/05/1978, ne vit plus avec moi.",
        ],
        {"person_names": ["Michaël NGO BASSONG"], "issue_date": "2024-08-19"},
    ),
    "who is greeted by the surname, named in full in the subject": (
        "debt_settlement_plan",
        [
            "Objet : votre dette locative — Adeyemi, Farzana — pièce jointe 2 feuillets",
            None,
            "Madame Adeyemi, voici ce que nous avons convenu ensemble :",
            None,
            "Pour le directeur général M. ALLAIN, par délégation,",
            "Mme A. ROUX",
        ],
        {"person_names": ["Adeyemi Farzana"]},
    ),
    "a voucher's household in its boxes": (
        "shelter_certificate",
        [
            "MÉNAGE HÉBERGÉ",
            None,
            [(0.1, "Nom"), (0.22, "GRONDIN"), (0.41, "Prénom"), (0.62, "Nadège")],
            [(0.1, "Née le"), (0.22, "01/06/1983"), (0.41, "Composition"), (0.62, "1 adulte + 2 enfants")],
        ],
        {"beneficiary_name": "GRONDIN Nadège"},
    ),
    "a bank's offer is of another day": (
        "financing_plan",
        [
            [(0.5, "Document remis le 8 septembre 2026 à l'agence de Dax")],
            None,
            "L'offre de la Banque Mutuelle du Littoral, éditée le 06/09/2026, est acceptable à compter du 17/09/2026.",
        ],
        {"issue_date": "2026-09-08"},
    ),
    "a town and a day before who signs": (
        "social_support_certificate",
        ["Ce document est délivré à sa demande.", None, "Saint-Ouen-sur-Seine, 14/10/2026 — cheffe de service : Ingrid ROUX"],
        {"issue_date": "2026-10-14"},
    ),
    "a landlord's firm misread by a letter": (
        "landlord_certificate",
        ["Je vous confirme au nom de la SCl Kerlann, propriétaire, que Mme Zoé ROUX loue bien l'appartement."],
        {"host_name": "SCI Kerlann"},
    ),
    "a mayor for the commune that owns": (
        "landlord_certificate",
        [
            [(0.4, "RÉPUBLIQUE FRANÇAISE")],
            [(0.37, "Commune de Tours")],
            None,
            "Le Maire, agissant au nom de la commune propriétaire, certifie que M. ROUX Jérôme occupe le logement communal.",
        ],
        {"host_name": "Commune de Tours", "beneficiary_name": "ROUX Jérôme"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "rows", "expected"), PAPERS.values(), ids=PAPERS)
def test_paper(kind, rows, expected):
    values = values_of_rows(kind, *rows)
    assert {name: values.get(name) for name in expected} == expected
