"""Rents on tiles whose small words stand under their values, on notes and invoices that name who lets in other ways."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

TILES = (
    [(0.06, "Agence du Port SARL"), (0.4, "2 rue Basse, 33000 Bordeaux")],
    None,
    None,
    [(0.06, "Paul PETIT"), (0.4, "01/05/2026"), (0.55, "31/05/2026")],
    [(0.06, "Awa FALL"), (0.4, "occupation facturée d'avance")],
    [(0.06, "preneurs")],
    None,
    [(0.06, "12 rue Haute"), (0.4, "600,00 €")],
    [(0.06, "33000 Bordeaux"), (0.4, "loyer hors charges")],
    [(0.06, "lieux loués")],
    None,
    [(0.06, "Anne ROUX"), (0.4, "650,00 €")],
    [(0.06, "bailleur, pour qui nous encaissons"), (0.4, "à régler")],
    None,
    [(0.06, "Zoé MARTIN")],
    [(0.06, "gestionnaire de votre dossier")],
)


def test_small_words_under_the_names():
    read = values("rent_due_notice", *TILES)
    assert read["tenants"] == ["Paul PETIT", "Awa FALL"]
    assert read["landlord_name"] == "Anne ROUX"


def test_small_words_over_the_names():
    read = values(
        "rent_due_notice",
        *([(0.06, "locataire")], [(0.06, "Paul PETIT")], None, None),
        *([(0.06, "bailleur")], [(0.06, "Anne ROUX")], None, None, "Loyer 600,00 €", "Total à payer 600,00 €"),
    )
    assert read["landlord_name"] == "Anne ROUX"


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (
            (
                "SCI FAMILLE B. – RCS Pau 345 493 043",
                "Gérante : Mme Anne ROUX",
                None,
                "La SCI FAMILLE B., propriétaire, donne quittance à",
                "M. Paul PETIT",
            ),
            "SCI FAMILLE B.",
        ),
        (
            (
                "De la part de Mme Anne ROUX, 40 rue Basse, 66000 Perpignan",
                "à M. Paul PETIT, locataire du 38 rue Haute, 93200 Saint-Denis",
                None,
                "Cher Monsieur,",
                "Voici ce qui sera à me verser pour le mois de novembre 2026 :",
            ),
            "Anne ROUX",
        ),
    ],
)
def test_who_lets_said_otherwise(rows, name):
    assert values("rent_due_notice", *rows, None, "Loyer 600,00 €")["landlord_name"] == name


def test_the_garage_let_to_another():
    read = values(
        "rent_receipt",
        "Quittance de loyer de février 2024",
        "Le garage du fond de cour reste loué à Mme Siobhan NGUYEN et n'entre pas dans ce compte.",
        "Loyer 600,00 €",
    )
    assert "tenants" not in read


def test_the_address_of_the_surety_beside_the_dwelling():
    read = values(
        "rent_due_notice",
        [(0.08, "Locataire"), (0.55, "Adresse de facturation (garant)")],
        [(0.08, "Paul PETIT"), (0.55, "Anne PETIT")],
        [(0.08, "Logement loué"), (0.55, "127 avenue Basse")],
        [(0.08, "90 rue Haute, 67000 Strasbourg"), (0.55, "67000 Strasbourg")],
        [(0.08, "Studio 339")],
    )
    assert read["address"] == "90 rue Haute, 67000 Strasbourg"
