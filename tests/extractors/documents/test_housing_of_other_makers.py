# ruff: noqa: E501  (sentences are read whole)
"""Papers of housing by makers whom few think of: villages, cooperatives, apps, associations, with decoys beside."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "a summons: its own day alone, that of the order to pay in the story": (
        "bailiff_act",
        [
            "ASSIGNATION DEVANT LE JUGE DES CONTENTIEUX DE LA PROTECTION",
            "Le 3 octobre 2026",
            "Je, Zoé ROUX, commissaire de justice à Pau, soussignée, ai donné assignation à Monsieur Paul BARRE.",
            "Un commandement délivré le 25 juillet 2026 est resté infructueux.",
        ],
        {"issue_date": "2026-10-03"},
    ),
    "a visit told: the label of the report in two lines": (
        "unfit_housing_report",
        [
            [(0.08, "Bailleur"), (0.26, "SARL Tropic (absent, convoqué le"), (0.65, "Compte rendu 13/09/2026")],
            [(0.26, "20/08/2026)"), (0.65, "du")],
        ],
        {"issue_date": "2026-09-13"},
    ),
    "this day, said of what is renewed": (
        "domiciliation_certificate",
        ["Cette domiciliation a été renouvelée en dernier lieu ce 31 octobre 2026 et prend fin le 30 octobre 2027."],
        {"issue_date": "2026-10-31"},
    ),
    "the empty form has a day of its own": (
        "unfit_housing_report",
        ["Ville de Besançon", "le 1er août 2024", None, None, "Imprimé municipal 7-114, tirage du 01/09/2022"],
        {"issue_date": "2024-08-01"},
    ),
    "a day beside a telephone": (
        "dalo_decision",
        [[(0.08, "Service du logement"), (0.82, "03 53 01 86 50")], "le 11 juillet 2026", None, "La commission, en sa séance du 04/07/2026, reconnaît"],
        {"issue_date": "2026-07-11"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "rows", "expected"), PAPERS.values(), ids=PAPERS)
def test_paper(kind, rows, expected):
    values = values_of_rows(kind, *rows)
    assert {name: values.get(name) for name in expected} == expected
