# ruff: noqa: E501  (rows are read whole)
"""Family books that tell births in sentences or print names over them, without boxes: who is in them, when they were given."""

from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of


def test_children_named_after_the_town_of_their_birth():
    cover = page_of(
        "LIVRET DE FAMILLE", "DUPLICATA", None, "Délivré par la mairie du Havre", "(Seine-Maritime)", "le 5 mai 2024"
    )
    marriage = page_of(
        "EXTRAIT DE L'ACTE DE MARIAGE N° 74",
        "Le treize octobre deux mille dix se sont mariés devant",
        "nous, à Le Havre, William, Exaucé MARTEL, né le 17",
        "mai 1990 à Toulouse, et Denise ROUX, née le 26",
        "février 1965 à Pau. Il n'a pas été fait de contrat.",
        "Délivré conforme aux registres",
    )
    child = page_of(
        "PREMIER ENFANT",
        "Le trois mai deux mille vingt est née à",
        "Trappes Nina, Julie, Parisa MARTEL, du sexe féminin",
    )
    found = values_of("family_record_book", cover, marriage, child)
    assert found["person_names"] == ["William Exaucé MARTEL", "Denise ROUX", "Nina Julie Parisa MARTEL"]
    assert found["issue_date"] == "2024-05-05"


def test_spouses_side_by_side_over_their_births():
    found = values_of_rows(
        "family_record_book",
        *([(0.25, "ÉPOUX"), (0.7, "ÉPOUSE")], None),
        [(0.06, "Anselme Samir MARTEL"), (0.5, "Ludivine Agnès ROUX")],
        [(0.06, "né le 22 septembre 1983"), (0.5, "née le 11 mai 1985")],
        *([(0.06, "Fils de Benoît MARTEL"), (0.5, "Fille de Denis ROUX")], [(0.06, "et de Héloïse LE BIHAN"), (0.5, "et de Zoé SAINT-LÉGER")], None),
        *([(0.25, "1 er enfant"), (0.7, "2 e enfant")], None),
        [(0.06, "Le 4 novembre 2018 à Pau"), (0.5, "Le 12 novembre 2021 à Pau")],
        [(0.06, "est née Inès MARTEL"), (0.5, "est né Denis MARTEL")],
        [(0.06, "Délivré conforme aux registres, le 08/11/2018"), (0.5, "Délivré conforme aux registres, le 16/11/2021")],
    )  # fmt: skip
    assert found["parents"] == ["Anselme Samir MARTEL", "Ludivine Agnès ROUX"]
    assert found["children"] == ["Inès MARTEL", "Denis MARTEL"]
    assert "issue_date" not in found


def test_parents_under_headings_that_go_on_with_their_acts():
    found = values_of_rows(
        "family_record_book",
        *(
            "MÈRE (extrait de son acte de naissance n° 336, Épinal)",
            [(0.18, "Yasmina Anne LE GOFF")],
            [(0.18, "le 01.06.1991 à Épinal")],
            None,
        ),
        *(
            "PÈRE (extrait de son acte de naissance n° 672, Quimper)",
            [(0.18, "Idrissa LE BRIS")],
            [(0.18, "le 20.08.1985 à Quimper")],
            None,
        ),
        *("ENFANT – acte n° 488", [(0.18, "Héloïse Nour LE BRIS")], [(0.18, "née le 03.07.2021 à Pau")], None),
        "Délivré aux parents de l'enfant à Pau, le 08.07.2021",
    )
    assert (found["parents"], found["children"]) == (
        ["Yasmina Anne LE GOFF", "Idrissa LE BRIS"],
        ["Héloïse Nour LE BRIS"],
    )
    assert found["issue_date"] == "2021-07-08"
