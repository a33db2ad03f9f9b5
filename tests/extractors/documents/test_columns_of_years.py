"""Figures of last year beside this year's, days that papers tell of others, names in the order of registers."""

from __future__ import annotations

from tests.extractors.documents.found import values_of_rows as read


def test_a_rent_beside_that_of_last_year():
    found = read(
        "rent_due_notice",
        "AVIS D'ÉCHÉANCE d'octobre 2025",
        None,
        [(0.35, "2024"), (0.55, "2025")],
        None,
        [(0.08, "Loyer"), (0.33, "918,15 €"), (0.53, "944,60 €")],
        [(0.08, "Charges"), (0.33, "105,06 €"), (0.53, "112,97 €")],
        [(0.08, "APL"), (0.33, "-294,32 €"), (0.53, "-283,00 €")],
        [(0.08, "À régler"), (0.33, "728,89 €"), (0.53, "774,57 €")],
    )
    assert (found["rent"], found["charges"]) == (944.6, 112.97)
    assert (found["housing_benefit"], found["total"]) == (283.0, 774.57)


def test_an_income_at_the_right_of_its_column():
    found = read(
        "tax_notice",
        "AVIS D'IMPÔT établi en 2024 - impôt sur les revenus de 2023",
        None,
        [(0.4, "Revenus 2022"), (0.6, "Revenus 2023")],
        [(0.08, "Revenu fiscal de référence"), (0.49, "29 458"), (0.69, "31 270")],
    )
    assert found["reference_tax_income"] == 31270


def test_a_surname_then_a_comma_then_given_names():
    found = read(
        "payslip",
        "BULLETIN DE PAIE",
        None,
        [(0.08, "Salarié"), (0.3, "FERRAND, Roselin")],
        [(0.08, "Adresse"), (0.3, "190 B square Gay-Lussac, 29200 Brest")],
    )
    assert found["employee_name"] == "FERRAND Roselin"
