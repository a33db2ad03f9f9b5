"""The months and stretches of time of a paper."""

from __future__ import annotations

from zlib import crc32

import pytest

from extractors.documents._draft import draft_of
from extractors.places.periods import mentions
from tests.extractors.sheets import page_of


def values(type_id, *rows):
    return [mention.value for mention in mentions(draft_of([page_of(*rows)]), type_id)]


@pytest.mark.parametrize(
    ("row", "span"),
    [
        ("Terme du 01/03/2024 au 31/03/2024", "2024-03-01/2024-03-31"),
        ("Loyer de mars 2024", "2024-03-01/2024-03-31"),
        ("Occupation du 8 mars 2024 jusqu'au soir du 30 mars 2024", "2024-03-08/2024-03-30"),
        ("Loyer du 2e trimestre 2024", "2024-04-01/2024-06-30"),
        ("Reçu pour avril, mai et juin 2024", "2024-04-01/2024-06-30"),
    ],
)
def test_a_stretch_of_a_rent(row, span):
    assert span in values("rent_receipt", row)


def test_a_day_and_its_month_on_two_lines():
    rows = ("la somme due pour le loyer et les charges du logement du 8 juin 2025 au 30", "juin 2025 :")
    assert values("rent_due_notice", *rows)[0] == "2025-06-08/2025-06-30"


def test_no_rent_is_for_a_year_nor_for_a_day():
    assert values("rent_receipt", "Bail du 01/03/2021 au 28/02/2024") == []
    assert values("rent_receipt", "le 3 mai 2024 et le 4 mai 2024") == []


def test_months_of_pay_and_those_that_two_days_name():
    assert values("payslip", "Paie de SEPT. 26", "Période 01/07 - 31/07/2024") == ["2026-09", "2024-07"]
    assert values("unemployment_statement", [(0.1, "01/09/2026"), (0.3, "15/09/2026")]) == ["2026-09"]


def test_first_and_last_days_of_the_same_mentions():
    draft = draft_of([page_of("Terme du 01/03/2024 au 31/03/2024")])
    assert [str(m.value).split("/")[0] for m in mentions(draft, "rent_receipt")] == ["2024-03-01"]
    assert [str(m.value).split("/")[1] for m in mentions(draft, "rent_receipt")] == ["2024-03-31"]


def test_signs_tell_the_paid_month_from_the_called_one():
    page = page_of("Quittance du mois de mars 2024", None, None, None, None, "Prochain appel : avril 2024")
    paid, called = mentions(draft_of([page]), "rent_receipt")
    assert crc32(b"said paid") in paid.signs.values
    assert crc32(b"said paid") not in called.signs.values
    assert crc32(b"latest") in called.signs.values


def test_a_paper_without_periods_is_not_read():
    assert values("lease", "Loyer de mars 2024") == []
