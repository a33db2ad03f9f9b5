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


def test_the_sums_of_several_months_are_those_of_the_period():
    months = [("janvier 2024", "10/01/2024"), ("février 2024", "02/02/2024"), ("mars 2024", "03/03/2024")]
    rows = [
        [(0.1, month), (0.3, day), (0.5, "790,00 €"), (0.65, "60,00 €"), (0.8, "850,00 €")] for month, day in months
    ]
    page = page_of(
        "RÉCAPITULATIF DES QUITTANCES DE LOYER",
        "reçu pour la période du 1er janvier 2024 au 31 mars 2024",
        [(0.1, "Mois"), (0.3, "Reçu le"), (0.5, "Loyer"), (0.65, "Charges"), (0.8, "Total")],
        *rows,
        [(0.1, "Total"), (0.5, "2 370,00 €"), (0.65, "180,00 €"), (0.8, "2 550,00 €")],
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (2370.0, 180.0, 2550.0)
    assert "payment_date" not in found


def test_a_quantity_is_no_amount():
    page = page_of(
        "AVIS D'ÉCHÉANCE juillet 2024",
        [(0.1, "Code"), (0.2, "Rubrique"), (0.6, "Quantité"), (0.85, "Euros")],
        [(0.1, "1001"), (0.2, "LOYER LOGEMENT"), (0.6, "1,00 mois"), (0.85, "928,00")],
        [(0.1, "3000"), (0.2, "PROVISIONS DE CHARGES"), (0.6, "1,00 mois"), (0.85, "142,00")],
        [(0.2, "NET A PAYER"), (0.83, "1 070,00")],
    )
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"], found["total"]) == (928.0, 142.0, 1070.0)


def test_an_entry_of_the_account_is_not_the_period():
    page = page_of(
        "APPEL DE LOYER ET CHARGES du 01/04/2025 au 30/04/2025",
        [(0.1, "01/03/2025"), (0.3, "Terme de 03/2025"), (0.7, "489,89")],
        [(0.1, "06/03/2025"), (0.3, "Votre virement"), (0.85, "489,89")],
    )
    found = values("rent_due_notice", page)
    assert (found["period_start"], found["period_end"]) == ("2025-04-01", "2025-04-30")


def test_the_balance_paid_this_day_is_paid_on_the_day_of_the_paper():
    page = page_of(
        "QUITTANCE DE LOYER octobre 2023",
        [(0.1, "Solde versé ce jour"), (0.6, "617,00 €")],
        "Fait à Nantes, le 14/10/2023",
    )
    assert values("rent_receipt", page)["payment_date"] == "2023-10-14"


def test_sums_told_in_a_mail():
    page = page_of(
        "252,79 euros",
        "à verser avant le 5 mai 2025",
        "Pour la location du 1er au 31 mai 2025, votre propriétaire Consuelo Nguyen vous remercie de régler par",
        "virement la somme ci-dessus. Elle se compose ainsi : loyer 347,00 euros, charges 18,00 euros, moins l'aide au",
        "logement versée directement par la CAF 112,21 euros.",
    )
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"], found["housing_benefit"]) == (347.0, 18.0, 112.21)
    assert (found["total"], found["landlord_name"]) == (252.79, "Consuelo Nguyen")


def test_the_day_the_tenant_paid_is_not_that_of_the_paper():
    page = page_of(
        "QUITTANCE septembre 2025",
        [(0.1, "Reçu de la CAF (AL)"), (0.7, "119,62 €")],
        [(0.1, "Reçu du locataire"), (0.4, "le 01/09/2025"), (0.7, "653,90 €")],
        None,
        "Le 16/09/2025",
    )
    found = values("rent_receipt", page)
    assert (found["payment_date"], found["issue_date"]) == ("2025-09-01", "2025-09-16")
