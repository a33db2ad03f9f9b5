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
}


@pytest.mark.parametrize("kind, rows, expected", PAPERS.values(), ids=PAPERS.keys())
def test_reads_the_fields(kind, rows, expected):
    values = values_of_rows(kind, *rows)
    assert {name: values.get(name) for name in expected} == expected
