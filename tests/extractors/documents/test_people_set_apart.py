"""Former holders, witnesses, whom to call in need: nobody whom a paper concerns. Cells that go on in the next line."""

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "the holder before, in a row of the table": (
        "bank_details",
        [
            [(0.55, "Mme Inès MARTEL")],
            [(0.55, "9 rue Haute")],
            [(0.55, "38000 Grenoble")],
            None,
            "Relevé d'identité du compte",
            "Vous trouverez ci-dessous, en date du 6 mars 2025, les coordonnées à remettre à vos débiteurs.",
            "Elles remplacent celles de l'ancien compte 785 tenu avec M. Paul POPOV et clos le 15/10/2022.",
            [(0.1, "Intitulé"), (0.7, "Inès MARTEL")],
            [(0.1, "IBAN"), (0.6, "FR76 9849 2475 7331 5952 4675 049")],
            [(0.1, "Titulaire précédent (compte clos)"), (0.7, "Paul POPOV")],
        ],
        ["Inès MARTEL"],
    ),
    "who is to live there": (
        "notice_to_quit",
        [
            "Le bailleur : M. Paul POPOV",
            "Objet : location consentie à Mme Inès MARTEL",
            "Nous vous informons que le bailleur n'entend pas renouveler ce bail et qu'il reprend le logement.",
            "nom du bénéficiaire de la reprise : M. Luc POPOV",
            "Vous devrez avoir quitté les lieux au plus tard le 29/08/2026.",
        ],
        ["Inès MARTEL"],
    ),
    "the witness in the margin, the name in a narrow column": (
        "police_complaint",
        [
            [(0.06, "TÉMOIN ENTENDU"), (0.26, "GENDARMERIE NATIONALE")],
            [(0.06, "POPOV Paul"), (0.26, "Brigade territoriale autonome")],
            None,
            [(0.3, "P.V. n°"), (0.4, "Déposée"), (0.5, "Plaignant"), (0.62, "Naissance"), (0.75, "Infraction")],
            [(0.3, "32438/2026"), (0.4, "05/05/2026"), (0.5, "MARTEL"), (0.62, "04/07/1992"), (0.75, "Violences")],
            [(0.4, "16 h 20"), (0.5, "Inès"), (0.75, "par conjoint")],
            None,
            "La ligne ci-dessus atteste qu'une plainte a été reçue et enregistrée.",
            "Fait à Pau, le 21 mai 2026",
        ],
        ["MARTEL Inès"],
    ),
    "surname and given names far apart in one column": (
        "medical_certificate",
        [
            "Pièce établie au nom de la personne dont l'état est décrit ci-après, à sa demande.",
            [(0.1, "Prénoms"), (0.3, "Inès")],
            [(0.1, "Examen"), (0.3, "19.02.26")],
            [(0.1, "Constat"), (0.3, "insuffisance respiratoire chronique")],
            [(0.1, "Avis"), (0.3, "un logement adapté est nécessaire")],
            [(0.1, "Établi le"), (0.3, "21.02.26")],
            [(0.1, "NOM"), (0.3, "MARTEL")],
        ],
        ["MARTEL Inès"],
    ),
    "whom to call, beside the card's holder": (
        "student_card",
        [
            "CARTE ÉTUDIANT 2025-2026",
            [(0.2, "Nom"), (0.6, "En cas d'urgence prévenir")],
            [(0.2, "MARTEL"), (0.6, "M. Paul POPOV — 01 99 00 48 29")],
            None,
            [(0.2, "Prénom"), (0.6, "Délivrée le")],
            [(0.2, "Inès"), (0.6, "07/09/2025")],
        ],
        ["MARTEL Inès"],
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_whoever_stands_apart_is_not_whom_the_paper_concerns(name: str) -> None:
    type_id, rows, people = PAPERS[name]
    assert values_of_rows(type_id, *rows)["person_names"] == people


def test_a_neighbour_named_between_the_parties_rents_nothing() -> None:
    rows = [
        "CONTRAT DE LOCATION",
        "Mme Naïma BLOT, demeurant 172 impasse des Lilas, 97400 Saint-Denis, ci-après « le bailleur » ;",
        "Mme Ludivine POPOV, voisine, remet les clés.",
        "M. Karim MARTEL, né le 26 mars 2003 à Brest, ci-après « le locataire ».",
        "Loyer mensuel : 611,00 €",
    ]
    assert values_of_rows("lease", *rows)["tenants"] == ["Karim MARTEL"]
