"""Papers of civil status, identity and social services by makers met last: a small page a cause."""

import pytest

from tests.extractors.documents.found import values_of_rows

DAYS = {
    "a surname at birth over two lines is no town": (
        "childminder_approval",
        (
            "Vu la demande présentée le 4 janvier 2026 par Madame Anne ROUX, née",
            "ROUX le 7 octobre 1978, domiciliée 114 chemin de la Ravine, 74300 Cluses ;",
            None,
            [(0.6, "Aiacciu, u 06/03/2026")],
        ),
        "2026-03-06",
    ),
    "the card that the applicant holds, and a print the day after": (
        "family_reunification_certificate",
        (
            "Confirmation du dépôt d'une demande de regroupement familial",
            "Demande n° RF-2025-1722471 — transmise à l'Office français de l'immigration et de l'intégration le",
            "22/09/2025 à 11h11",
            None,
            [(0.1, "Titre de séjour"), (0.4, "carte pluriannuelle n° 3203493142 délivrée le 30/03/2024")],
            None,
            [(0.6, "Imprimé le 23/09/2025 — page 1/1")],
        ),
        "2025-09-22",
    ),
    "a commission that decided, printed later": (
        "dalo_decision",
        (
            "Recours reçu le 18.05.26 — édition du 17.09.26",
            None,
            "La commission de médiation, réunie le 15.09.26, a pris la décision suivante :",
            "La demande est reconnue prioritaire et urgente.",
        ),
        "2026-09-15",
    ),
    "a letter that tells of a sitting": (
        "dalo_decision",
        (
            [(0.6, "Cayenne, le 25 octobre 2025")],
            None,
            "Lors de sa séance du 18 octobre 2025, la commission vous a reconnus prioritaires.",
        ),
        "2025-10-25",
    ),
    "the day of the visit, where no other is told": (
        "pregnancy_certificate",
        (
            "Consultation du 19/08/2026",
            None,
            "Je certifie suivre la grossesse de Madame Anne ROUX.",
            "Début de grossesse estimé au 20/04/2026",
        ),
        "2026-08-19",
    ),
    "a book handed over on the wedding day": (
        "family_record_book",
        (
            "MARIAGE",
            "Extrait de l'acte n° 64",
            "Le dix juin mille neuf cent quatre-vingt-quatre à dix heures",
            "ÉPOUX",
            "Nom ROUX",
            "Prénoms Paul, Jean",
            None,
            "Délivré conforme aux registres, le 10 juin 1984.",
            None,
            "PREMIER ENFANT",
            "Délivré conforme, le 15 mars 1990",
        ),
        "1984-06-10",
    ),
}


@pytest.mark.parametrize("case", DAYS)
def test_the_day_is_the_papers_own(case):
    kind, rows, day = DAYS[case]
    assert values_of_rows(kind, *rows).get("issue_date") == day
