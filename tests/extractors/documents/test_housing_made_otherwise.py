# ruff: noqa: E501  (sentences are read whole)
"""Papers of housing whose people, firms and homes are told in other places: signatures, feet, marks, tables, mails."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "two parties in columns, signed on a platform": (
        "lease",
        [
            [(0.08, "Qui loue ?"), (0.53, "À qui ?")],
            [(0.08, "Mme Yuki THIERRY, née le 22/06/1981"), (0.53, "Mme Laurence BARRE")],
            [(0.08, "16 allée du Bois, 38100 Grenoble"), (0.53, "M. Halil MARTY")],
            [(0.08, "ci-après le bailleur"), (0.53, "tenus solidairement")],
            None,
            "Quoi ? Appartement de 3 pièces, surface habitable 81 m², balcon 7 m².",
            "26 ter avenue Haute, 35000 Rennes",
            None,
            [(0.08, "Signataire"), (0.34, "Qualité"), (0.55, "Horodatage")],
            [(0.08, "Yuki THIERRY"), (0.34, "bailleur"), (0.55, "25/03/2023 16:49:47")],
            [(0.08, "Laurence BARRE"), (0.34, "locataire 1"), (0.55, "25/03/2023 16:47:23")],
            [(0.08, "Halil MARTY"), (0.34, "locataire 2"), (0.55, "26/03/2023 08:51:52")],
            [(0.08, "Daniel VINCENT"), (0.34, "caution"), (0.55, "26/03/2023 16:18:22")],
        ],
        {
            "tenants": ["Laurence BARRE", "Halil MARTY"],
            "landlord_name": "Yuki THIERRY",
            "address": "26 ter avenue Haute, 35000 Rennes",
        },
    ),
    "a commune lets, of the first part": (
        "lease",
        [
            "MAIRIE DE USTOU",
            "La Commune de Ustou, représentée par son Maire, Mme Zoé ROUX, habilitée par délibération,",
            [(0.7, "d'une part,")],
            "Et Madame Paul Gwenaëlle, née le 25/11/1981 à Porto, contenant 61 m2 environ,",
            [(0.7, "d'autre part,")],
        ],
        {"landlord_name": "Commune de Ustou", "surface": 61.0},
    ),
    "who is lodged, under the labels of a table": (
        "hosting_certificate",
        [
            "Je, soussigné(e) (nom, prénom de la personne qui héberge) : Payet Rosalinda",
            "domicilié(e) à : 46 avenue Haute, 76600 Le Havre",
            "déclare sur l'honneur recevoir chez moi, à titre gratuit :",
            [(0.08, "NOM"), (0.3, "Prénom"), (0.45, "Né(e) le"), (0.6, "Lien avec l'hébergeant")],
            [(0.08, "Grondin"), (0.3, "Noëmie"), (0.45, "27/06/1972"), (0.6, "amie")],
            "Fait à Le Havre le 05/08/2026",
        ],
        {"beneficiary_name": "Grondin Noëmie", "address": "46 avenue Haute, 76600 Le Havre"},
    ),
    "parents who sign, at their address above": (
        "hosting_certificate",
        [
            "Karim et Oksana Grondin",
            "87 rue des Lavandières",
            "59140 DUNKERQUE",
            None,
            "Notre fille Noëmie Grondin est revenue vivre sous notre toit ; elle louait au 96 rue Haute, 69120 Vaulx-en-Velin.",
            "Nous l'hébergeons gratuitement à notre adresse ci-dessus.",
            None,
            "Karim Grondin Oksana Grondin",
        ],
        {"host_name": "Karim et Oksana Grondin", "address": "87 rue des Lavandières 59140 DUNKERQUE"},
    ),
    "a mail: the landlord under who signs": (
        "landlord_certificate",
        [
            "Zoé LE GUENNEC <le@semarun.example>",
            "De : Gestion locative Ouest",
            "À : Jean Kowalczyk",
            None,
            "Nous vous confirmons que Mme PAYET Aïssatou et M. KOWALCZYK Jean sont locataires de notre logement",
            "situé 46 rue des Flamboyants, 97420 Le Port.",
            None,
            "Zoé Le Guennec",
            "Chargée de clientèle",
            "SEMARUN Habitat - société d'économie mixte",
            "12 bd de la Marine, 97420 Le Port",
        ],
        {"host_name": "SEMARUN Habitat", "beneficiary_name": "PAYET Aïssatou"},
    ),
    "the seat of who shelters is nobody's home": (
        "shelter_certificate",
        [
            "Association L'Escale du Causse",
            "CHRS « Les Genêts » — siège : 80 cours Gambetta, 76600 Le Havre",
            "La directrice certifie que M. Gaël Tehahe, né le 03/11/1986, est accueilli.",
        ],
        {"address": None},
    ),
    "an association attests, the hotel only houses": (
        "shelter_certificate",
        [
            "Plateforme hôtelière",
            [(0.08, "Établissement"), (0.3, "Hôtel Beau Séjour")],
            [(0.3, "136 quai de la Monnaie")],
            [(0.3, "93200 SAINT-DENIS")],
            None,
            "L'association Réseau Toit-Relais atteste que le ménage ci-dessus est mis à l'abri.",
        ],
        {"host_name": "Réseau Toit-Relais"},
    ),
    "the works of the town, not its hall": (
        "proof_of_address",
        ["MAIRIE DE LA ROCHE", "Régie des eaux de La Roche", "Mairie — 05310", None, "Abonné : ROUX Étienne"],
        {"issuer": "Régie des eaux de La Roche"},
    ),
    "a mark over the page, told in full at its foot": (
        "home_insurance_certificate",
        ["lumo.", "Ton attestation habitation", None, "Remise à (bailleur)", "SCI Roux", None, "Lumo est la marque de Lumo Insurance SE, succursale France."],
        {"issuer": "Lumo Insurance SE"},
    ),
    "a mark in the bar of an app, told at the foot": (
        "proof_of_address",
        ["thermia • mes documents", "Attestation de contrat", None, "Thermia, réseau de chaleur coopératif, SCIC"],
        {"issuer": "Thermia"},
    ),
    "handed over at a place with an article": (
        "notice_to_quit",
        ["Nous vous donnons congé. La villa que feu notre père vous avait louée à compter du 8 janvier 2021.", "Remis en main propre contre décharge au Lamentin le 01/07/2026."],
        {"issue_date": "2026-07-01"},
    ),
    "those of a list, whose mail is kept; handed over at a town": (
        "domiciliation_certificate",
        [
            "Les personnes suivantes ont élu domicile auprès de notre association et y reçoivent leur courrier :",
            "• Le Guennec Dragan, 03/06/1982",
            "• Le Guennec Leïla (née Çelik), 08/02/1973",
            "Ce droit prend fin le 30 septembre 2027.",
            "Remis à Schiltigheim le 1er octobre 2026 par Karim Etcheverry, bénévole",
        ],
        {"person_names": ["Le Guennec Dragan", "Le Guennec Leïla"], "issue_date": "2026-10-01"},
    ),
    "children of a list are nobody whom the paper concerns": (
        "domiciliation_certificate",
        ["M. Paul ROUX est domicilié au centre. Enfants à charge :", "• Roux Zoé, 03/06/2012", "• Roux Léa, 08/02/2013"],
        {"person_names": ["Paul ROUX"]},
    ),
    "the deed's own day, not that of the tenant's visa": (
        "surety_deed",
        [
            "Contrat de cautionnement n° C11602133",
            [(0.08, "Le bailleur"), (0.5, "Le locataire garanti")],
            [(0.08, "SCI du Lavoir"), (0.5, "Mme Anne ROUX")],
            [(0.5, "visa délivré le 04/01/2026")],
            None,
            "Acte conclu par voie électronique le 03/02/2026 à 11:48:03",
        ],
        {"issue_date": "2026-02-03"},
    ),
    "for whom somebody stands surety": (
        "surety_deed",
        ["Je soussigné Sékou Le Guennec, né le 11 août 1980,", "me porte caution solidaire de Dragan Castagnède pour le logement sis 123 impasse Haute, 63300 Thiers."],
        {"person_names": ["Sékou Le Guennec", "Dragan Castagnède"]},
    ),
    "two people, each with the day of birth in brackets": (
        "financing_plan",
        ["Accédants : Loïc D'Oliveira (20/09/1977) et Irina Castagnède (04/03/1973)"],
        {"person_names": ["Loïc D'Oliveira", "Irina Castagnède"]},
    ),
    "renewed on a day told after two others": (
        "registration_certificate",
        [
            "Le renouvellement de la demande déposée initialement le 15 septembre 2015 par Mme",
            "ROUX Irina, née le 08/12/1953, co-demandeur : DU PLESSIS Teva, a été",
            "enregistré en date du 9 mai 2026.",
        ],
        {"applicant_name": "ROUX Irina", "first_filed_on": "2015-09-15", "renewed_on": "2026-05-09"},
    ),
    "the home that they have at this address": (
        "home_insurance_certificate",
        ["Notre caisse garantit les sociétaires du logement de 4 pièces qu'ils ont à cette adresse : 47 rue", "du 8-Mai-1945, 50100 Cherbourg-en-Cotentin."],
        {"address": "47 rue du 8-Mai-1945, 50100 Cherbourg-en-Cotentin"},
    ),
    "who is to leave, not who asks for it": (
        "bailiff_act",
        [
            "COMMANDEMENT DE QUITTER LES LIEUX",
            [(0.08, "Requérant (créancier)"), (0.34, "N'DIAYE Jean, 107 bis quai Haut, 69120 Vaulx-en-Velin")],
            [(0.08, "Destinataires"), (0.34, "1) PAYET Karim")],
            [(0.34, "2) PAYET Marie née Roux")],
        ],
        {"person_names": ["PAYET Karim", "PAYET Marie"]},
    ),
    "an article torn among capitals; whose kind the letter speaks of as its own": (
        "landlord_certificate",
        [
            "CONGRÉGATION DES SŒURS DE L A SAINTE-ESPÉRANCE",
            "Maison mère : 3 rue du Carmel, 81100 Castres",
            None,
            "Notre Congrégation, propriétaire de l'immeuble, y loue un petit appartement à Monsieur Gaël ROUX, né le 6 mars 1955.",
        ],
        {"host_name": "CONGRÉGATION DES SŒURS DE LA SAINTE-ESPÉRANCE", "beneficiary_name": "Gaël ROUX"},
    ),
    "where one is lodged, asked and answered": (
        "shelter_certificate",
        [
            "Association Toit et Partage",
            "loi de 1901 — 182 route Haute, 92230 Gennevilliers",
            None,
            "Où la personne est-elle logée ?",
            "— 13 ter boulevard Bas, 34080 Montpellier, dans un logement dont nous sommes locataires.",
        ],
        {"address": "13 ter boulevard Bas, 34080 Montpellier"},
    ),
    "the risk insured before is another": (
        "home_insurance_certificate",
        [
            [(0.08, "Situation du risque :"), (0.34, "17 bis allée Haute, 34080 Montpellier")],
            [(0.08, "Qualité :"), (0.34, "locataire")],
            [(0.08, "Ancien risque, garanti jusqu'au 14/04/2022 :"), (0.5, "111 place Basse, 87000 Limoges")],
        ],
        {"address": "17 bis allée Haute, 34080 Montpellier"},
    ),
    "a bill, its number and its day, one under another": (
        "proof_of_address",
        [[(0.08, "Ondéa Mobile, service clients"), (0.6, "Facture mobile")], [(0.6, "n° D7929399810")], [(0.6, "du 21/05/2026")]],
        {"issue_date": "2026-05-21"},
    ),
    "who lets is not whom the report is about; the day of a visit is no report's": (
        "unfit_housing_report",
        [
            "Ville de Caen · Service communal d'hygiène",
            "31 mars 2024",
            "Madame Maria ROUX,",
            None,
            "1. Constat. Le 19/03/2024, l'inspecteur de salubrité a relevé 9 désordres.",
            "5. Procédure. Le propriétaire, Mme Zoé MARTINS, a reçu notre courrier.",
        ],
        {"person_names": ["Maria ROUX"], "issue_date": "2024-03-31"},
    ),
    "the first election of domicile is no day of the paper": (
        "domiciliation_certificate",
        ["Trois absences entraînent la radiation. Première élection de domicile : 31/05/2024.", None, "25/11/2025"],
        {"issue_date": "2025-11-25"},
    ),
    "made by one's own hand": (
        "surety_deed",
        ["Je soussigné Sékou ROUX me porte caution de Paul BRUN par bail du 8 mai 2026.", "Fait de ma main à Thiers, le 10 mai 2026, en deux exemplaires."],
        {"issue_date": "2026-05-10"},
    ),
    "the day of the agreement": (
        "debt_settlement_plan",
        ["Débiteur : M. Paul ROUX", "1 05/10/2026 158,00 € 1 738,00 €", "Accord conclu le 13/09/2026 avec l'aide de Mme BRUN."],
        {"issue_date": "2026-09-13"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_read_as_printed(name):
    kind, rows, expected = PAPERS[name]
    found = values_of_rows(kind, *rows)
    assert {field: found.get(field) for field in expected} == expected
