# ruff: noqa: E501  (letters print long lines)
"""Receipts as people write them: numbered sentences, a printed mail, a till's slip, captions right of their values."""

from __future__ import annotations

import pytest

from extractors.documents._rent_day import _dated
from tests.extractors.documents.found import values_of_rows as values

RECEIPTS = {
    "numbered sentences, who received beside who paid": (
        (
            "1. M. Étienne MERCIER, qui demeure 68 cours de la Gare, 95200 Sarcelles, donne en location.",
            "2. M. Paul ROUX habite 98 quai Haut, 75013 Paris.",
            "3. Le terme court du 1er novembre 2024 au 30 novembre 2024.",
            "4. La somme de 784,43 € a été remise au bailleur le 2 novembre 2024.",
            None,
            [(0.1, "Qui a reçu :"), (0.6, "Qui a payé :")],
            [(0.1, "Étienne MERCIER"), (0.6, "Paul ROUX")],
        ),
        {"tenants": ["Paul ROUX"], "landlord_name": "Étienne MERCIER", "address": "98 quai Haut, 75013 Paris"},
    ),
    "a mail's head without colons, a payment without its year": (
        (
            "De Marie-Ange Weiss <marie@courriel.example>",
            "Date dimanche 6 septembre 2026 17:52",
            "À Teva Zinsou",
            "Cc Karim Faure (comptable)",
            None,
            "Bonjour Teva,",
            "J'ai bien reçu ton virement de 475,00 € le 4 septembre : ce mail te sert de quittance pour",
            "l'appartement de 34 cours Haut, 54300 Lunéville, pour la période du 01/09/2026 au 30/09/2026.",
        ),
        {
            "tenants": ["Teva Zinsou"],
            "landlord_name": "Marie-Ange Weiss",
            "address": "34 cours Haut, 54300 Lunéville",
            "payment_date": "2026-09-04",
        },
    ),
    "a till's slip: the day with its hour alone, the card and its day": (
        (
            "Habitat Jeunes du Pays Haut",
            None,
            [(0.3, "REÇU DE REDEVANCE")],
            None,
            [(0.34, "07/09/2026 17:33")],
            None,
            "Résident : Mme Anne LEROY",
            "Mois réglé : du 01/09/2026 au 30/09/2026",
            [(0.08, "Payé"), (0.5, "184,75")],
            "Carte bancaire le 06/09/2026",
        ),
        {"payment_date": "2026-09-06", "issue_date": "2026-09-07"},
    ),
    "captions in a column right of the values": (
        (
            [(0.1, "Paul ROUX"), (0.7, "locataire(s)")],
            [(0.1, "Anne LEROY"), (0.7, "propriétaire")],
            [(0.1, "134 avenue des Lilas, 44800"), (0.7, "adresse du propriétaire")],
            [(0.1, "Saint-Herblain")],
            None,
            [(0.1, "9 rue Haute, 75013 Paris"), (0.7, "logement loué")],
            [(0.1, "01.07.202631.07.2026"), (0.7, "période acquittée")],
        ),
        {
            "tenants": ["Paul ROUX"],
            "landlord_name": "Anne LEROY",
            "address": "9 rue Haute, 75013 Paris",
            "period_start": "2026-07-01",
            "period_end": "2026-07-31",
        },
    ),
    "a numbered notice of receipt; the day on which the lease was signed": (
        (
            "AVIS D'ENCAISSEMENT n° 164946 du 12/12/2025",
            "Nous avons bien reçu le 09/12/2025 le règlement de votre terme du 01/12/2025 au 31/12/2025.",
            "Contrat de résidence signé le 07/11/2022.",
        ),
        {"issue_date": "2025-12-12", "payment_date": "2025-12-09"},
    ),
    "a list of months paid beside the term": (
        (
            [(0.06, "Mois"), (0.2, "Réglé"), (0.3, "Le")],
            [(0.06, "07/2026"), (0.2, "486,43"), (0.3, "06/07")],
            [(0.06, "06/2026"), (0.2, "486,43"), (0.3, "08/06")],
            [(0.06, "05/2026"), (0.2, "486,43"), (0.3, "04/05")],
            None,
            [(0.5, "QUITTANCE")],
            [(0.5, "01/08/2026 /31/08/2026")],
        ),
        {"period_start": "2026-08-01", "period_end": "2026-08-31"},
    ),
    "a sister writes for her community": (
        (
            "Congrégation des Sœurs du Parc",
            "13 montée Haute",
            "76600 Le Havre",
            None,
            "Je soussignée, Sœur Berthe Lagarde, économe, reconnais au nom de la communauté avoir reçu de Madame Anne",
            "LEROY, qui habite la petite maison de notre propriété au 13 montée Haute, 76600 Le Havre, la somme de 463 €.",
        ),
        {"landlord_name": "Congrégation des Sœurs du Parc", "address": "13 montée Haute, 76600 Le Havre"},
    ),
}


@pytest.mark.parametrize(("rows", "told"), RECEIPTS.values(), ids=RECEIPTS)
def test_receipts(rows, told):
    found = values("rent_receipt", *rows)
    assert {name: found.get(name) for name in told} == told


def test_the_year_of_a_day_is_that_of_the_term():
    assert _dated(28, 12, ("2026-01-01", "2026-01-31")) == "2025-12-28"
    assert _dated(3, 8, ("2026-01-01", "2026-01-31")) is None
