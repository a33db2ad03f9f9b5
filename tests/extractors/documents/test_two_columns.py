"""Pages set in two columns of prose are read column after column; forms and tables are not."""

from __future__ import annotations

from extractors.fields.gutters import in_columns
from tests.extractors.documents.found import values_of_rows
from tests.extractors.sheets import page_of

LEFT = (
    "Mme Joëlle BRUN, demeurant 88 quai de la Loire,",
    "31200 Toulouse, ci-après nommée « le bailleur »,",
    "et",
    "M. Yann ROUX, né le 27/06/1979 à Bamako (Mali),",
    "et Mme Inès ROUX, née le 17/12/1977 à Lille, ici",
    "tenus solidairement, ci-après « le preneur ».",
    "LES LIEUX",
    "Au 144 ter chemin du Moulin, 64100 Bayonne, dans",
    "un immeuble, un logement de 74,2 m² habitables, au",
    "2e étage. Précédemment loué à Mme Zoé D'Almeida.",
)
RIGHT = (
    "Trois années qui commenceront à courir le 1er août",
    "2024 pour finir, sauf congé, le 31 juillet 2027.",
    "LE PRIX",
    "Le preneur s'oblige à verser chaque mois une somme",
    "de 528,00 € en principal et celle de 72,00 € à",
    "valoir sur les charges récupérables, soit 600,00 €.",
    "Il est remis ce jour 528,00 € comme garantie et un",
    "exemplaire du contrat, que chacun reconnaît avoir.",
    "Le preneur, « lu et approuvé »",
    "Roux",
)


def rows():
    return [[(0.06, left), (0.525, right)] for left, right in zip(LEFT, RIGHT, strict=True)]


def test_the_left_column_is_read_before_the_right_one():
    lines = in_columns(page_of(*rows()))
    assert lines is not None and [line.text for line in lines] == [*LEFT, *RIGHT]


def test_a_lease_in_two_columns():
    found = values_of_rows("lease", *rows())
    assert found["tenants"] == ["Yann ROUX", "Inès ROUX"] and found["landlord_name"] == "Joëlle BRUN"
    assert (found["rent"], found["charges"], found["start_date"]) == (528.0, 72.0, "2024-08-01")
    assert found["address"] == "144 ter chemin du Moulin, 64100 Bayonne"


def test_a_form_has_no_columns_of_prose():
    form = [[(0.06, "Nom et prénom du locataire"), (0.525, "M. Yann ROUX, né le 27/06/1979 à Bamako")]] * 14
    assert in_columns(page_of(*form)) is None
