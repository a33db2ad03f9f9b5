"""Rents whose labels, values and sums stand in columns: two languages, margins, months in rows, abbreviations."""

from __future__ import annotations

from tests.extractors.documents.found import values_of as values
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


TERMS = (
    "RÉSIDENCES DU LAC",
    None,
    [(0.45, "Terme précédent"), (0.7, "Terme à venir")],
    [(0.45, "01/05/2024 - 31/05/2024"), (0.7, "01/06/2024 - 30/06/2024")],
    [(0.08, "Loyer"), (0.57, "636,37"), (0.83, "644,00")],
    [(0.08, "Provisions sur charges"), (0.57, "137,00"), (0.83, "137,00")],
    [(0.08, "Total"), (0.57, "773,37"), (0.83, "781,00")],
)


def test_of_two_terms_side_by_side_the_one_that_is_called():
    found = values("rent_due_notice", page_of("Avis d'échéance", *TERMS))
    assert (found["rent"], found["total"], found["period_start"]) == (644.0, 781.0, "2024-06-01")
    found = values("rent_receipt", page_of("Quittance de loyer", *TERMS))
    assert (found["rent"], found["total"], found["period_start"]) == (636.37, 773.37, "2024-05-01")


def test_months_head_the_terms_too():
    rows = [(0.45, "Mai 2024 (soldé)"), (0.7, "Juin 2024 (à payer)")], *TERMS[4:]
    assert values("rent_due_notice", page_of("Avis d'échéance", None, *rows))["rent"] == 644.0
    assert values("rent_receipt", page_of("Quittance de loyer", None, *rows))["rent"] == 636.37


def test_the_last_head_of_a_row_announces_nothing_in_the_first_cell_below():
    page = page_of(
        "Avis d'échéance",
        [(0.1, "TERME COMMENÇANT LE"), (0.4, "FINISSANT LE"), (0.7, "ÉDITÉ LE")],
        [(0.1, "01/08/2026"), (0.4, "31/08/2026"), (0.7, "2|3|/|0|7|/|2|0|2|6")],
    )
    assert values("rent_due_notice", page)["issue_date"] == "2026-07-23"


def test_a_label_without_its_last_word_is_no_label():
    page = page_of(
        "Votre quittance du 15/04/2025",
        [(0.1, "Loyer"), (0.3, "Charges"), (0.5, "Payé")],
        [(0.1, "01/04/25"), (0.3, "50,00"), (0.5, "650,00")],
        "Quittance délivrée sous réserve d'encaissement définitif.",
    )
    assert values("rent_receipt", page)["issue_date"] == "2025-04-15"


def test_the_end_of_a_sentence_on_the_left_labels_nobody():
    page = page_of(
        [(0.1, "Dossier G123"), (0.55, "M. Luc ADEYEMI")],
        [(0.1, "Mandant : M. Paul DURAND,"), (0.55, "161 impasse Haute")],
        [(0.1, "bailleur"), (0.55, "67000 Strasbourg")],
        None,
        "Quittance de mai 2026",
        "Somme reçue à l'étude le 11/05/2026 : 143,00 EUR",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["landlord_name"]) == (["Luc ADEYEMI"], "Paul DURAND")
    assert (found["address"], found["payment_date"]) == ("161 impasse Haute 67000 Strasbourg", "2026-05-11")


def test_an_address_over_the_white_of_a_printers_list():
    page = page_of(
        "AQUITANIS",
        "LOCATAIRE 0740. 380.12 MME HADDAD ELISE",
        [(0.08, "LOGT"), (0.2, "198, PLACE DES ECOLES")],
        [(0.2, "33000 BORDEAUX")],
        "PERIODE DU 01/12/24 AU 31/12/24",
        "EDITION 18/12/24",
        "NET QUITTANCE 344,07",
        pitch=0.026,
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["issue_date"]) == (["HADDAD ELISE"], "2024-12-18")
    assert found["address"] == "198, PLACE DES ECOLES 33000 BORDEAUX"


def test_a_cue_that_ends_its_cell_announces_the_day_below():
    page = page_of(
        "Quittance de mai 2026",
        [(0.06, "Vu, quittance et avis établis le :"), (0.5, "Heure :"), (0.7, "Reçu n°")],
        [(0.06, "04/06/2026"), (0.5, "9 h 05"), (0.7, "1920")],
    )
    assert values("rent_receipt", page)["issue_date"] == "2026-06-04"


def test_the_whole_of_those_who_rent_together_stands_beside_the_part_of_each():
    page = page_of(
        "QUITTANCE DE LOYER AOÛT 2023",
        None,
        [(0.05, "Poste"), (0.5, "Zoé"), (0.65, "Paul"), (0.85, "ENSEMBLE")],
        [(0.05, "Loyer hors charges"), (0.5, "419,00"), (0.65, "392,00"), (0.85, "811,00")],
        [(0.05, "Charges (forfait)"), (0.5, "30,00"), (0.65, "30,00"), (0.85, "60,00")],
        [(0.05, "TOTAL VERSÉ"), (0.5, "449,00"), (0.65, "422,00"), (0.85, "871,00")],
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (811.0, 60.0, 871.0)


def test_months_in_rows_are_no_parts_of_tenants():
    page = page_of(
        "QUITTANCE DE LOYER AOÛT 2023",
        None,
        [(0.05, "Mois"), (0.4, "Loyer"), (0.6, "Charges"), (0.8, "Total payé")],
        [(0.05, "Août 2023"), (0.4, "419,00"), (0.6, "30,00"), (0.8, "449,00")],
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (419.0, 30.0, 449.0)
