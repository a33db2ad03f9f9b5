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
}


@pytest.mark.parametrize("kind, rows, expected", PAPERS.values(), ids=PAPERS.keys())
def test_reads_the_fields(kind, rows, expected):
    values = values_of_rows(kind, *rows)
    assert {name: values.get(name) for name in expected} == expected
