"""Tax notices that tell of two years in sentences, letters without a title, inner pages alone."""

from __future__ import annotations

from functools import partial

from extractors.fields.runs import Run
from extractors.page import Box, Word
from tests.extractors.documents.found import values_of_rows

notice = partial(values_of_rows, "tax_notice")


def test_a_letter_with_shares_of_another_year():
    read = notice(
        [(0.7, "Revenus de l'année")],
        [(0.7, "2022")],
        None,
        [(0.7, "Réf. avis")],
        [(0.7, "2393410134551")],
        None,
        [(0.7, "Parts")],
        [(0.7, "3,00")],
        None,
        "Pour le calcul des plafonds d'épargne, le revenu fiscal de référence",
        "de 2021 était de 53717 € pour 2,00 parts.",
    )
    assert read["notice_kind"] == "income_tax"
    assert read["tax_shares"] == 3.0


def test_inner_pages_with_their_running_head_and_a_reminder():
    read = notice(
        [
            (0.05, "Avis d'impôt établi en 2025"),
            (0.37, "DURAND PAUL / MARTIN ANNE"),
            (0.7, "Référence : 2575204487447"),
        ],
        [(0.05, "Impôt sur les revenus de 2024"), (0.37, "N° fiscal : 0430096770334")],
        None,
        None,
        [(0.05, "Revenu fiscal de référence"), (0.8, "49 045")],
        None,
        "Rappel : votre revenu fiscal de référence des revenus de 2023 s'élevait à 47 884 €.",
    )
    assert read["declarants"] == ["DURAND PAUL", "MARTIN ANNE"]
    assert read["reference_tax_income"] == 49045


def test_an_article_read_as_a_figure():
    words = [Word(text, Box(0.1, 0.1, 0.2, 0.11), 0.9) for text in ("Référence", "de", "1", "'avis", "1")]
    assert Run.of(words).text == "referencedelavis1"
