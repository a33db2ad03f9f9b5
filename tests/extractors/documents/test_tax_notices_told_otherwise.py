"""Tax notices of other makers: corrected ones, abroad, in two languages, as screens, pages of details alone."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

values = partial(values_of_rows, "tax_notice")


def test_the_year_of_a_notice_that_corrects():
    read = values(
        "AVIS D'IMPÔT RECTIFICATIF",
        "Impôt sur les revenus de 2024 — avis primitif établi en 2025, avis corrigé établi en 2026",
    )
    assert (read["income_year"], read["notice_year"]) == (2024, 2026)
    assert values("Avis d'impôt établi en 2025", "Impôt sur les revenus de 2024")["notice_year"] == 2025


@pytest.mark.parametrize("told", ["Marié", "mariés", "Pacsé(e)s"])
def test_spouses_of_whom_one_number_is_printed(told):
    read = values(
        [(0.08, "Avis d'impôt établi en 2025"), (0.5, "N° fiscal déclarant 1 : 02 63 183 426 030")],
        None,
        [(0.08, "Situation du foyer"), (0.8, told)],
        [(0.08, "Nombre de personnes à charge"), (0.8, "1")],
        [(0.08, "Nombre de parts"), (0.8, "2,50")],
    )
    assert (read["dependants"], read["household_size"]) == (1, 3)


def test_a_home_abroad_whose_country_ends_the_line_of_its_town():
    read = values(
        "Impôt sur les revenus de 2024",
        None,
        [(0.5, "MME MAC GREGOR MARIE-THÉRÈSE")],
        [(0.5, "RUE DE LAUSANNE 52")],
        [(0.5, "1202 GENEVE SUISSE")],
    )
    assert read["address"] == "RUE DE LAUSANNE 52 1202 GENEVE SUISSE"


def test_a_home_abroad_under_a_couple_whose_last_given_names_go_on_below():
    read = values(
        "Impôt sur les revenus de 2024",
        None,
        [(0.5, "MME DU CHESNE ZEYNEP ET M BARDET")],
        [(0.5, "JOAO PEDRO")],
        [(0.5, "22 AVENUE LOUISE BTE 5")],
        [(0.5, "1050 BRUXELLES")],
        [(0.5, "BELGIQUE")],
    )
    assert read["declarants"] == ["DU CHESNE ZEYNEP", "BARDET JOAO PEDRO"]
    assert read["address"] == "22 AVENUE LOUISE BTE 5 1050 BRUXELLES BELGIQUE"


@pytest.mark.parametrize("names", [("Zarema", "DOS SANTOS-MARTINEZ"), ("Ndeye Fatou", "M'BALA")])
def test_an_envelope_with_the_surname_under_the_given_name(names):
    read = values(
        "Avis d'impôt sur les revenus de 2024",
        None,
        *([(0.5, name)] for name in names),
        [(0.5, "148 place Gay-Lussac")],
        [(0.5, "87000 Limoges")],
    )
    assert read["declarants"] == [" ".join(names)]


def test_surname_comma_given_name():
    read = values(
        "Justificatif de situation déclarative à l'impôt sur le revenu",
        [(0.08, "Au nom de"), (0.25, "Hernandez, Marc-Antoine"), (0.6, "identité vérifiée")],
        [(0.08, "Confiance"), (0.25, "M. Alphonse Chevallier"), (0.6, "voisin que vous avez désigné")],
    )
    assert read["declarants"] == ["Hernandez, Marc-Antoine"]


def test_the_heads_of_columns_recall_a_year():
    read = values(
        [(0.3, "Avis d'impôt 2024 sur les revenus de 2023"), (0.7, "Réf. / Az. 24 59 4251595 19")],
        None,
        [(0.62, "Rappel 2022"), (0.88, "2023")],
        [(0.2, "Revenu fiscal de référence"), (0.66, "59 608 €"), (0.86, "63 413 €")],
        [(0.2, "Personnes à charge : 1")],
    )
    assert read["reference_tax_income"] == 63413
    assert read["notice_reference"] == "2459425159519"
    assert read["dependants"] == 1


def test_a_home_of_two_lines_after_its_label():
    read = values(
        "AVIS D'IMPÔT 2024 - IMPÔT SUR LES REVENUS DE 2023",
        None,
        [(0.09, "RÉF. AVIS"), (0.3, "24 19 9441382 39 ÉTABLI LE 05/07/2024")],
        "ADRESSE AU 01/01/2024 : 42 ROUTE DE SAINT-JEAN",
        [(0.267, "50300 AVRANCHES")],
    )
    assert read["address"] == "42 ROUTE DE SAINT-JEAN 50300 AVRANCHES"


def test_the_number_of_a_childs_other_parent_is_told_in_passing():
    read = values(
        [(0.08, "Avis d'impôt établi en 2025"), (0.5, "Identifiant fiscal : 01 19 773 327 037")],
        None,
        [(0.08, "Situation du foyer"), (0.8, "D")],
        [(0.08, "Nombre de personnes à charge"), (0.8, "2")],
        [(0.08, "Nombre de parts"), (0.8, "2,00")],
        "Résidence alternée déclarée également par M ROUX PAUL (n° fiscal 3119409047349).",
    )
    assert (read["tax_numbers"], read["household_size"]) == (["0119773327037"], 3)
