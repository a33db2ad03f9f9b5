"""Rents whose labels, values and sums stand in columns: two languages, margins, months in rows, abbreviations."""

from __future__ import annotations

from tests.extractors.documents.test_rent import values
from tests.extractors.sheets import page_of


def test_a_margin_and_a_window_are_two_addresses():
    page = page_of(
        [(0.05, "VOTRE LOGEMENT"), (0.6, "Mme Anne TEIXEIRA")],
        [(0.05, "144, rue des Quatre"), (0.6, "144, rue des Quatre Vents")],
        [(0.05, "Vents"), (0.6, "97110 Pointe-à-Pitre")],
        [(0.05, "97110 Pointe-à-Pitre")],
        None,
        "Quittance de juillet 2026",
    )
    assert values("rent_receipt", page)["address"] == "144, rue des Quatre Vents 97110 Pointe-à-Pitre"


def test_abbreviated_headings_say_who():
    page = page_of(
        "REGIE DU LAC",
        "100 boulevard Haut",
        "34500 Béziers",
        None,
        "A V I S   D' E C H E A N C E",
        "Prop. : TRAN Assia",
        "Loc. : GRONDIN Séverine",
        "Lgt : 12 rue Haute 93100 Montreuil",
    )
    found = values("rent_due_notice", page)
    assert (found["landlord_name"], found["tenants"]) == ("TRAN Assia", ["GRONDIN Séverine"])
    assert found["address"] == "12 rue Haute 93100 Montreuil"


def test_the_whole_name_of_a_firm_under_its_head():
    page = page_of(
        [(0.08, "Résident"), (0.6, "Bailleur")],
        [(0.08, "Éric LÊ"), (0.6, "Arc en Ciel Résidences")],
        None,
        "Appel de loyer de septembre 2024",
    )
    assert values("rent_due_notice", page)["landlord_name"] == "Arc en Ciel Résidences"
