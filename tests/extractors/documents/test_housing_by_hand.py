"""Housing papers of odd makers: written by hand, asked as questions, with room for a stamp."""

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "room for a stamp is no host, a residence no guest": (
        "hosting_certificate",
        [
            "Moi, Mme MARQUES Anne, née le 19/06/1974 à Sarcelles, m'engage à loger gratuitement chez moi, au",
            "105 résidence des Trois Fontaines, 37000 Tours",
            "Mme LOPES Zoé, née le 26/12/2003, dès son arrivée prévue le 20/09/2024.",
            *("Date : 03/08/2024", None),
            [(0.08, "Signature de l'hébergeante"), (0.6, "Visa du consulat")],
        ],
        {"host_name": "MARQUES Anne", "beneficiary_name": "LOPES Zoé"},
    ),
    "a surname, a comma, a given name": (
        "landlord_certificate",
        [
            *("le 1er juin 2024", "Propriétaire : Roux, Tristan", "Appartement 93, 177 rue Haute, 33000 Bordeaux"),
            "– j'écris la présente en faveur de Martel, Anne, ma locataire",
            "– née le 25 juillet 1992 (et moi le 17 avril 1954)",
            "– avant : 115, avenue Basse, 77100 Meaux, chez Xu, Paul",
        ],
        {"host_name": "Roux Tristan", "beneficiary_name": "Martel Anne"},
    ),
    "who asks, who let before": (
        "domiciliation_certificate",
        [
            *("ATTESTATION", "Qui est domicilié ?", "Madame Zoé ROUX, née le 10/03/1999"),
            *("Où logeait le ménage auparavant ?", "9 rue Haute, 20200 Bastia ; bailleur : M. Paul BOUAZIZI,"),
        ],
        {"person_names": ["Zoé ROUX"]},
    ),
    "who declares stands over a stamp": (
        "sworn_statement",
        [
            "Je soussigné Vincent ROUX, né le 4 novembre 1972,",
            "affirme sur l'honneur vivre seul.",
            *("Signature du déclarant", "AS Cadre", "réservé au service"),
        ],
        {"person_names": ["Vincent ROUX"]},
    ),
    "a neighbour who lives on the landing": (
        "shelter_certificate",
        [
            *("Association Toit pour Elles", None, "Objet : hébergement de Simone ROUX", None),
            "Par cette lettre, notre association atteste qu'elle héberge la personne désignée ci-dessous.",
            "Mme Zoé NGUYEN, qui habite le palier voisin, peut témoigner de sa présence.",
        ],
        {"beneficiary_name": "Simone ROUX"},
    ),
    "as things stood that day": (
        "landlord_certificate",
        [
            *("Objet : situation locative au 29 septembre 2024", "Attestation du bailleur"),
            *("Cabinet Haut, mandataire du bailleur ci-dessous, atteste que les locataires sont à jour.", None),
            [(0.3, "Locataires en titre"), (0.6, "Nés les")],
            [(0.3, "ROUX Jean"), (0.6, "14/03/1996")],
            [(0.3, "MARTEL Zoé"), (0.6, "14/11/1962")],
        ],
        {"issue_date": "2024-09-29"},
    ),
    "a day alone beside a column of days": (
        "unfit_housing_report",
        [
            *("VILLE DE SAINT-HERBLAIN", "Constat d'insalubrité d'un logement occupé"),
            *([(0.7, "21 avril 2024")], None, "Déroulement", [(0.08, "Date"), (0.3, "Fait")]),
            [(0.08, "25/01/2024"), (0.3, "signalement reçu en mairie")],
            [(0.08, "27/02/2024"), (0.3, "lettre au propriétaire, sans réponse")],
            [(0.08, "31/03/2024"), (0.3, "visite sur place")],
        ],
        {"issue_date": "2024-04-21"},
    ),
    "a lease that was signed before": (
        "notice_to_quit",
        [
            *([(0.5, "Tourcoing, 14 juillet 2024")], None),
            "Par contrat signé le 06/02/2022 et ayant pris effet le 15/02/2022, je vous ai donné en location",
            "le logement que vous occupez. Je n'entends pas le reconduire, ayant décidé de le reprendre.",
        ],
        {"issue_date": "2024-07-14"},
    ),
    "a decision that is undone": (
        "dalo_decision",
        [
            *("COMMISSION DE MÉDIATION", "Décide, en sa séance du 23 août 2025 :"),
            *("1. La décision du 16 mars 2025 est retirée.", "2. La demande est prioritaire.", "Le 23/08/2025"),
        ],
        {"issue_date": "2025-08-23"},
    ),
    "for whom a number is given": (
        "registration_certificate",
        [
            *("ATTESTATION", "d'enregistrement d'une demande de logement locatif social", "délivrée en faveur de"),
            *("M. et Mme Paul VINCENT", "135 chemin Haut, 87000 Limoges"),
            "représentés dans leurs démarches par Mme Zoé ROUX, mandataire judiciaire",
        ],
        {"applicant_name": "Paul VINCENT"},
    ),
    "who acts for the holder": (
        "bank_details",
        [
            "Relevé d'identité bancaire",
            [(0.08, "M. Jean ROUX"), (0.6, "FR76 9748 9824 7374 0112 4710 631")],
            "Mandataire : Mme Zoé ROUX, épouse, procuration en cours.",
        ],
        {"person_names": ["Jean ROUX"]},
    ),
    "a mail of who lets, printed by another": (
        "landlord_certificate",
        [
            "Anne Martel <anne@boitemail.example>",
            *(None, "De : Paul Roux <proprio.465@mail.example>", "Date :", "mer. 7 octobre 2026, 7:38", None),
            "Je confirme, en ma qualité de propriétaire, que Monsieur Omar Vermeulen me loue depuis le 1er octobre",
            "2022 le deux-pièces du 38 rue Basse, 20200 Bastia, au loyer de 472,00 €.",
        ],
        {
            "host_name": "Paul Roux",
            "beneficiary_name": "Omar Vermeulen",
            "address": "38 rue Basse, 20200 Bastia",
            "issue_date": "2026-10-07",
        },
    ),
    "a sister who speaks for her house": (
        "landlord_certificate",
        [
            *("Congrégation des Sœurs de la Visitation de Rennes", "Économat provincial", None, "Attestation", None),
            "La Congrégation, propriétaire de la maison, représentée par sœur Zoé ROUX, économe, fait connaître que",
            "Madame Maïté HOARAU, locataire du logement du second étage, s'acquitte ponctuellement du loyer.",
        ],
        {"host_name": "Congrégation des Sœurs de la Visitation de Rennes", "beneficiary_name": "Maïté HOARAU"},
    ),
    "two names in boxes on both sides of the verb": (
        "hosting_certificate",
        [
            "(à remplir par la personne qui loge)",
            [(0.08, "Je, Nom : Roux"), (0.4, "Prénom : Anne")],
            "demeurant 8 rue Haute, 59140 Dunkerque",
            "certifie sur l'honneur loger chez moi, à l'adresse ci-dessus, sans contrepartie :",
            [(0.08, "Nom : Martel"), (0.4, "Prénom : Paul")],
        ],
        {"host_name": "Roux Anne", "beneficiary_name": "Martel Paul"},
    ),
    "a home that was lost": (
        "hosting_certificate",
        [
            *("Nadège SAINTE-ROSE", "107 rue Basse", "69120 Vaulx-en-Velin", None),
            "J'ai accueilli sous mon toit Monsieur OYONO NDONG KÉVIN, né le 13.05.1971, après la perte de son",
            "logement du 95 bis sentier des Lilas, 68000 Colmar le 18 mars 2026.",
        ],
        {"beneficiary_name": "OYONO NDONG KÉVIN", "address": "107 rue Basse 69120 Vaulx-en-Velin"},
    ),
    "who follows the case is not who shelters": (
        "shelter_certificate",
        [
            *("SIAO-Urgence 74 Alpes Abri", "Mise à l'abri hôtelière", "Suivi : Zoé ROUX, travailleuse sociale", None),
            "Notre association prend en charge l'hébergement de la famille dont les renseignements suivent :",
            *(
                "• Cheffe de famille : Khadija MARTEL, née le 04/04/1998",
                "• Lieu de mise à l'abri : Hôtel des Voyageurs",
            ),
        ],
        {"host_name": "SIAO-Urgence 74 Alpes Abri"},
    ),
    "who had the meter before": (
        "proof_of_address",
        [
            *("RÉGIE MUNICIPALE DES EAUX DE LANSLEVILLARD", "Mairie - 73480 Lanslevillard", None),
            *([(0.55, "Mme GAUBERT MAÏTÉ")], [(0.55, "11 quai Haut")], [(0.55, "73480 LANSLEVILLARD")], None),
            [(0.08, "ANCIEN ABONNE"), (0.3, ": D'AUBIGNY TUAN (resilie 08.04.2024)")],
        ],
        {"holder_name": "GAUBERT MAÏTÉ"},
    ),
    "a supplier by what it sells and where": (
        "proof_of_address",
        ["Électricité des Outre-mer", "Service clients : 05 90 40 90 64", None, "Document n° 0379294647"],
        {"issuer": "Électricité des Outre-mer"},
    ),
    "an agent over the agency": (
        "home_insurance_certificate",
        [
            *(
                "Mutuelle des Planteurs",
                "Agent général : Zoé Roux — ORIAS 45402656 — 90 rue Haute, 97440 Saint-André",
                None,
            ),
            "Nous soussignés attestons garantir Mme DU BOIS Ana en qualité de locataire, pour l'habitation ci-après :",
            *("89 rue Basse", "97300 Cayenne"),
        ],
        {"holder_name": "DU BOIS Ana", "address": "89 rue Basse 97300 Cayenne"},
    ),
    "by whom a screen says to be given": (
        "home_insurance_certificate",
        ["Vous êtes couverte", "émise par Lumen Assurances", None, "ASSURÉ PRINCIPAL", "Zoé Roux"],
        {"issuer": "Lumen Assurances"},
    ),
    "a couple over two lines of an envelope": (
        "notice_to_quit",
        [
            *("Madame Anne Roux", "130 rue Haute", "50100 Cherbourg", None),
            [(0.5, "Monsieur Amadou Özdemir et Madame")],
            *(None, [(0.5, "Mélissa Özdemir")], [(0.5, "136 rue Basse")], [(0.5, "57600 Forbach")], None),
            "Le bail que je vous ai consenti le 19 mai 2021 arrive à son terme le 19 mai 2027. Je vous informe",
            "que je ne le renouvellerai pas, car je reprends le logement pour y loger mon fils.",
        ],
        {"person_names": ["Amadou Özdemir", "Mélissa Özdemir"], "from": "landlord"},
    ),
    "a surname that begins at a line's end": (
        "social_support_certificate",
        [
            "Je soussigné Amadou Roux, conseiller en économie sociale et familiale, accompagne M. Étienne DA",
            "SILVA PEREIRA, né le 06/01/1980, depuis le 1er août 2025.",
        ],
        {"person_names": ["Étienne DA SILVA PEREIRA"]},
    ),
    "the mayor beside those who rent": (
        "lease",
        [
            "La Commune de Rupt, propriétaire, d'une part ; et Monsieur Jean LACROIX, né le 19 septembre 1988, et",
            "Madame Zoé LACROIX, son épouse, née le 6 juillet 1981, ci-après les preneurs, d'autre part ;",
            *(None, [(0.08, "Les preneurs"), (0.6, "Le Maire, Thérèse ROUX")]),
        ],
        {"tenants": ["Jean LACROIX", "Zoé LACROIX"]},
    ),
    "terms by the month": (
        "lease",
        [
            *("Loyer hors charges / mois", "687,00 €", None, "Forfait de charges / mois", "81,00 €", None),
            *("Entrée · Move-in", "1er août 2025"),
        ],
        {"rent": 687.0, "charges": 81.0, "start_date": "2025-08-01"},
    ),
    "the first filing in short": (
        "registration_certificate",
        [[(0.08, "1ER DEPOT"), (0.3, "13/01/2025")], [(0.08, "RENOUVELEE LE"), (0.3, "02/03/2026")]],
        {"first_filed_on": "2025-01-13", "renewed_on": "2026-03-02"},
    ),
    "what is let, under a label in capitals": (
        "lease",
        [
            *("Société immobilière du Lagon", "SA d'économie mixte — 148 rue Haute, 97110 Pointe-à-Pitre", None),
            *("Engagement de location", None, "Titulaire(s)"),
            [(0.08, "Nom de naissance"), (0.4, "ROUX")],
            [(0.08, "Prénom"), (0.4, "Omar")],
            [(0.08, "Adresse avant l'entrée"), (0.4, "68 rue Basse 97600 Mamoudzou")],
            *(None, "Local loué"),
            [(0.08, "Groupe / module"), (0.4, "0036 Résidence Haute — logement 4733, type T3")],
            [(0.08, "Situé"), (0.4, "104 rue des Lilas 97440 Saint-André")],
        ],
        {
            "tenants": ["ROUX Omar"],
            "landlord_name": "Société immobilière du Lagon",
            "address": "104 rue des Lilas 97440 Saint-André",
        },
    ),
    "what is let, under a label in two languages": (
        "lease",
        [
            [(0.08, "BAILLEUR · LANDLORD"), (0.5, "LE LOGEMENT MEUBLÉ · THE FURNISHED HOME")],
            [(0.08, "Homebase Europe B.V."), (0.5, "74 rue des Lilas, 87500 Gourin")],
        ],
        {"address": "74 rue des Lilas, 87500 Gourin"},
    ),
    "words glued to their labels": (
        "hosting_certificate",
        [
            "(à remplir par la personne qui loge)",
            [(0.08, "Je, Nom :Roux"), (0.4, "Prénom:Anne")],
            "certifie sur l'honneur loger chez moi, à l'adresse ci-dessus, sans contrepartie :",
            [(0.08, "Nom : Martel"), (0.4, "Prénom : Paul")],
        ],
        {"host_name": "Roux Anne", "beneficiary_name": "Martel Paul"},
    ),
    "who else lives with the tenant": (
        "landlord_certificate",
        [
            *("Coopérative d'habitation Le Toit", None),
            [(0.08, "Titulaire du bail"), (0.4, "M. LACROIX Rachid")],
            [(0.08, "Occupant déclaré en 2025"), (0.4, "Mme ROUX Ana, mère")],
        ],
        {"beneficiary_name": "LACROIX Rachid"},
    ),
    "owners in a register": (
        "property_deed",
        [
            *("LIVRE FONCIER", "SECTION I — PROPRIÉTAIRES INSCRITS"),
            *("1) FABRE GAËTAN, né le 15/02/1972 à Thonon", "2) ROUX ZOÉ, née le 02/03/1963 à Pau"),
            *("SECTION II — CHARGES ET RESTRICTIONS", "Servitude de passage"),
        ],
        {"person_names": ["FABRE GAËTAN", "ROUX ZOÉ"]},
    ),
    "a given name at a line's end": (
        "social_support_certificate",
        [
            "Je soussigné Amadou Roux, conseiller en économie sociale et familiale, accompagne M. Étienne",
            "ETXEBERRIA, né le 06/01/1980, depuis le 1er août 2025.",
        ],
        {"person_names": ["Étienne ETXEBERRIA"]},
    ),
    "a supplier by its trade": (
        "proof_of_address",
        ["Soleil Austral Énergie", "Service clients : 05 90 40 90 64", None, "Document n° 0379294647"],
        {"issuer": "Soleil Austral Énergie"},
    ),
}

DAYS = {
    "surety_deed": "Signé en ligne le 28/08/2026 par Zoé Roux, fondé de pouvoir.",
    "sworn_statement": "Signé devant nous, le 28 août 2026 :",
    "property_deed": "Acte reçu par le notaire soussigné, aujourd'hui même vendredi 28 août 2026,",
    "financing_plan": "Conseillère : Zoé Roux — document arrêté au 28 août 2026 (annule celui du 05/04/2026)",
    "landlord_certificate": "Situation locative arrêtée le 28/08/2026 à 11:12 (éditée par ROUX Zoé)",
    "social_support_certificate": "N/Réf : MA/1596 — 28-08-2026",
}


@pytest.mark.parametrize("kind, line", DAYS.items(), ids=DAYS.keys())
def test_reads_the_day_of_issue(kind, line):
    assert values_of_rows(kind, "Né le 03/04/1981", None, line).get("issue_date") == "2026-08-28"


@pytest.mark.parametrize("kind, rows, expected", PAPERS.values(), ids=PAPERS.keys())
def test_reads_the_fields(kind, rows, expected):
    values = values_of_rows(kind, *rows)
    assert {name: values.get(name) for name in expected} == expected
