# ruff: noqa: E501  (letters print long lines)
"""Papers about jobs, pensions, studies and accounts as town halls, consulates, screens and mails print them."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

DAYS = {
    "fait au siège": (("ATTESTATION DE TRAVAIL", None, "Fait au siège du Consulat, le 6 octobre 2026"), "2026-10-06"),
    "donné en notre maison": (("Nous certifions.", None, "Donné en notre maison, le 3 septembre 2026."), "2026-09-03"),
    "a mail's head, the sender under `De`": (
        (
            "De :",
            "Anne ROUX <rh@firme.example>",
            "Envoyé : jeudi 12 novembre 2026 16:49",
            "Pour faire suite à ta demande du 8 novembre 2026, Le 08/11/2026, Zoé a écrit :",
        ),
        "2026-11-12",
    ),
    "a mail's head on one line": (("De: appli@banque.example Date: 21/11/2023 13:43 Sujet: RIB",), "2023-11-21"),
    "notified after it was made": (
        ("Fait en mairie le 28 août 2026", None, [(0.08, "Le maire,")], None, "Notifié le 30 août 2026"),
        "2026-08-28",
    ),
    "delivered, a town without `à`": (
        ("Somme versée le 02/11/2026.", "Délivré pour faire valoir ce que de droit, Pau le 03/11/2026."),
        "2026-11-03",
    ),
    "under a sentence that negates": (
        ("La majoration ne vous est pas accordée.", "Le 25 juin 2026", "Pour la directrice, le gestionnaire"),
        "2026-06-25",
    ),
}


@pytest.mark.parametrize("name", DAYS)
def test_the_day_of_the_paper(name):
    rows, day = DAYS[name]
    assert values("employer_certificate", *rows)["issue_date"] == day
