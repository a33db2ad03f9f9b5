"""Tax notices that name other notices, other incomes and other people beside their own."""

from __future__ import annotations

from functools import partial

from tests.extractors.documents.found import values_of_rows

values = partial(values_of_rows, "tax_notice")


def test_a_notice_that_leaves_another_as_it_is():
    read = values(
        "AVIS D'IMPÔT — RÔLE SUPPLÉMENTAIRE",
        "Impôt sur le revenu · année des revenus : 2022",
        "N° de référence de l'avis : 2435543062798",
        "Établi le 18/10/2024",
        None,
        "Cette notification ne modifie pas l'avis des revenus de 2021, établi le 24/07/2022.",
    )
    assert (read["income_year"], read["notice_year"], read["issue_date"]) == (2022, 2024, "2024-10-18")


def test_what_a_correction_adds_is_no_income():
    read = values(
        [(0.08, "(en euros)"), (0.4, "Avis du"), (0.55, "Correction"), (0.7, "Situation nouvelle")],
        [(0.08, "Revenu fiscal de référence"), (0.4, "32 880"), (0.55, "+ 2 150"), (0.7, "35 030")],
    )
    assert read["reference_tax_income"] == 35030


def test_a_row_that_counts_for_the_reference_income():
    read = values(
        [(0.08, "2DC Revenus mobiliers pris en compte pour le RFR"), (0.8, "340")],
        None,
        [(0.08, "RFR"), (0.6, "51 190")],
    )
    assert read["reference_tax_income"] == 51190


def test_a_reference_on_the_line_under_its_label():
    read = values(
        "Avis de situation déclarative à l'impôt sur le revenu 2025",
        "Établi le 19 avril 2025, d'après la déclaration n° 022537629 reçue le 11 avril. Référence de l'avis :",
        "2533146547198.",
    )
    assert read["notice_reference"] == "2533146547198"


def test_the_taxpayer_of_the_object_line():
    read = values(
        "Objet : impôt sur les revenus de l'année 2025 de Mme Divine DI STEFANO née PAYET",
        None,
        "Un premier pli a été refusé par Mme Emine MORENO",
    )
    assert read["declarants"] == ["Divine DI STEFANO"]


def test_the_taxpayer_of_a_file_and_an_ex_spouse():
    read = values(
        "Avis d'impôt 2024",
        "Dossier de",
        "Richard Calogero Franck BIGOT",
        "né le 05/12/1952",
        None,
        "Séparation déclarée le 05/01/2023. Mme Khadija Grigoryan, née le 07/04/1995, est désormais imposée",
    )
    assert read["declarants"] == ["Richard Calogero Franck BIGOT"]
