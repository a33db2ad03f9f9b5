"""Tax notices of tiles, captions, copies and couples: one small page for each cause."""

from __future__ import annotations

from functools import partial

import pytest

from extractors.fields.flow import blocks
from tests.extractors.documents.found import values_of_rows
from tests.extractors.sheets import page_of

rows = partial(values_of_rows, "tax_notice")
TITLE = "Avis d'impôt établi en 2024 - Impôt sur les revenus de 2023"


def test_years_that_answer_labels_head_no_columns():
    found = rows(
        "Situation déclarative",
        [(0.1, "Revenus de l'année"), (0.52, "Situation établie en")],
        [(0.1, "2023"), (0.52, "2024")],
        None,
        [(0.1, "Salaires et assimilés"), (0.52, "Revenu fiscal de référence (RFR)")],
        [(0.1, "34 369 €"), (0.52, "31 133 €")],
        None,
        [(0.1, "Parts"), (0.52, "À charge")],
        [(0.1, "2,00"), (0.52, "1")],
        None,
        "Plafonds pour recevoir le chèque énergie",
        [(0.06, "Parts"), (0.3, "RFR maximal")],
        *([(0.06, parts), (0.3, most)] for parts, most in (("1", "11 000 €"), ("1,5", "16 500 €"), ("2", "22 000 €"))),
    )
    assert (found["reference_tax_income"], found["tax_shares"], found["dependants"]) == (31133, 2.0, 1)


def test_a_count_under_the_number_of_its_box():
    found = rows(TITLE, "6. PERSONNES À CHARGE (NOMBRE)", "2", "7. dont enfants, nés le", "11/07/2015, 02/03/2018")
    assert found["dependants"] == 2


COUPLE = ("Nom et prénoms du déclarant 1 : MARTIN ALI", "Nom et prénoms du déclarant 2 : ROUX SANDRINE")


@pytest.mark.parametrize(
    ("numbers", "wanted"),
    [
        ([[(0.08, "N° fiscal :"), (0.3, "06 06 882 047 051 (M)")], [(0.3, "18 12 642 794 088 (R)")]], 2),
        (
            [[(0.08, "N° fiscal :"), (0.3, "06 06 882 047 051 (M)")], [(0.3, "24 12 642 794 088")]],
            1,
        ),  # the notice's own
    ],
)
def test_a_second_number_stands_under_the_first(numbers, wanted):
    assert len(rows(TITLE, *numbers, None, *COUPLE)["tax_numbers"]) == wanted


def test_a_single_person_has_one_number():
    numbers = [(0.08, "N° fiscal :"), (0.3, "06 06 882 047 051")], [(0.3, "18 12 642 794 088")]
    assert rows(TITLE, *numbers, "Contribuable : MARTIN ALI")["tax_numbers"] == ["0606882047051"]


def test_a_couple_of_a_counter_copy():
    found = rows(
        [(0.08, "D.G.F.I.P."), (0.6, "Edité le 29/09/2026")],
        TITLE,
        "FOYER   VOUS : EL MANSOURI JEAN-BAPTISTE",
        "CONJOINT : EL MANSOURI AÏCHA",
        "RÉF. AVIS 24 53 8781269 11   ÉTABLI LE 12/07/2024",
        "VOUS N'AVEZ RIEN À PAYER",
    )
    assert found["declarants"] == ["EL MANSOURI JEAN-BAPTISTE", "EL MANSOURI AÏCHA"]
    assert found["issue_date"] == "2024-07-12"


def test_the_day_of_an_edition_counts_where_none_other_stands():
    assert rows(TITLE, "Édité le 12/07/2024")["issue_date"] == "2024-07-12"


def test_people_told_with_years_and_dashes():
    found = rows(TITLE, "Déclarants : DIALLO OUSMANE (1973) – DIALLO EUGÉNIE, née VASSEUR (1967)")
    assert found["declarants"] == ["DIALLO OUSMANE", "DIALLO EUGÉNIE"]


def test_people_may_have_a_box_at_the_post_office_the_tax_office_is_nobodys():
    office = [[(0.5, text)] for text in ("SIP DE MAMOUDZOU", "AVENUE DE LA PRÉFECTURE BP 501", "97600 MAMOUDZOU")]
    home = [
        [(0.5, text)] for text in ("M YILMAZ LOÏC OU MME ROUX MARIE", "QUARTIER MANGUIER", "BP 118", "97670 OUANGANI")
    ]
    found = rows(TITLE, *office, None, None, *home)
    assert found["declarants"] == ["YILMAZ LOÏC", "ROUX MARIE"]
    assert found["address"] == "QUARTIER MANGUIER BP 118 97670 OUANGANI"


def test_who_declares_in_the_first_person():
    told = "Je soussignée Ximena DE LA BARRE, domiciliée 65 allée de l'Église, 67000 Strasbourg, ai déclaré."
    assert rows("Situation déclarative", "Revenus de 2023", told)["declarants"] == ["Ximena DE LA BARRE"]


def test_a_part_of_an_income_is_no_share():
    told = "Le barème taxe à 0 % la part de revenu inférieure à 11 294 €."
    assert rows(TITLE, "Le foyer compte 2,50 parts, avec 2 personnes à charge.", told)["tax_shares"] == 2.5


def test_a_town_set_wider_still_ends_its_street():
    page = page_of([(0.43, "14 B RUE DE LA GARE")], [(0.46, "29200 BREST")], pitch=0.0235)
    assert len(blocks(page)) == 1
    assert len(blocks(page_of([(0.43, "Salaire brut")], [(0.46, "29200 BREST")], pitch=0.0235))) == 2
