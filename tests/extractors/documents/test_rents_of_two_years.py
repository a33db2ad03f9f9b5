"""Rents beside last year's, flatmates beside who rents, treasurers beside the association that lets."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of

MAIL = (
    "De : quittancement@coop.example",
    "Objet : Thi Thu Hà Nguyen Phuoc — terme de août 2026",
    "Date : dimanche 26 juillet 2026 07:24",
    "Chère Madame Nguyen Phuoc,",
    "Voici ce qui est appelé pour votre logement, 190 B résidence du Lac, 13003 Marseille, du 01/08/2026 au",
    "31/08/2026 :",
    [(0.505, "2025"), (0.715, "2026")],
    [(0.12, "Loyer mensuel"), (0.641, "937,36 €"), (0.85, "961,39 €")],
    [(0.12, "Charges mensuelles"), (0.65, "70,06 €"), (0.859, "74,53 €")],
    "Vous verserez donc 1 035,92 € ; le prélèvement sera présenté le 07/08/2026.",
    None,
    "Coop Logis, société régie par les articles L. 422-3 et suivants du code de la",
    "construction et de l'habitation — siège : 104 rue de l'Abbé Grégoire, 29200 Brest",
)


def test_figures_on_the_right_edge_of_the_later_years_column():
    found = values("rent_due_notice", page_of(*MAIL))
    assert (found["rent"], found["charges"], found["total"]) == (961.39, 74.53, 1035.92)


def test_the_subject_of_a_mail_has_the_whole_name_and_a_seat_is_no_home():
    found = values("rent_due_notice", page_of(*MAIL))
    assert found["tenants"] == ["Thi Thu Hà Nguyen Phuoc"]
    assert found["address"] == "190 B résidence du Lac, 13003 Marseille"


@pytest.mark.parametrize(
    ("past", "present"),
    [("2025 (rappel)", "ce mois"), ("Ancien loyer", "Nouveau loyer"), ("Avant révision", "Après révision")],
)
def test_a_column_that_only_recalls(past: str, present: str):
    page = page_of(
        "Quittance de loyer de janvier 2026",
        [(0.44, past), (0.62, present)],
        [(0.12, "Loyer"), (0.541, "992,31 €"), (0.72, "1 023,00 €")],
        [(0.12, "Charges"), (0.55, "56,33 €"), (0.732, "59,29 €")],
        [(0.12, "Total du mois"), (0.532, "1 048,64 €"), (0.72, "1 082,29 €")],
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (1023.0, 59.29, 1082.29)


DOTTED = (
    "Objet : terme de janvier 2026 — pièce remplie le 23/01/2026",
    "Le bailleur, Gian Luca Lamy , reconnaît que le locataire du logement sis 161 chemin Haut, 66000 Perpignan",
    "lui a remis le 12/01/2026 la somme de mille euros pour la période du 01/01/2026 au 31/01/2026 et lui en donne",
    "quittance. Le bail a été reçu par Maître Smith, notaire, le 05/07/2024. Le locataire demeurait auparavant Esc. 8",
    "étage 5, 25 rue Basse, 78190 Trappes, chez M. Alexandre Hosseini, propriétaire.",
    None,
    "Signature du bailleur : G. Lamy",
)


def test_whoever_let_the_home_before_lets_nothing_and_a_hand_signs_with_an_initial():
    assert values("rent_receipt", page_of(*DOTTED))["landlord_name"] == "Gian Luca Lamy"


def test_the_day_money_was_handed_over_is_not_that_of_the_deed():
    found = values("rent_receipt", page_of(*DOTTED))
    assert (found["payment_date"], found["issue_date"]) == ("2026-01-12", "2026-01-23")


def test_a_treasurer_signs_for_the_association_that_lets():
    page = page_of(
        "Je soussignée Tamar ROUX, née ROY le 10 septembre 1947, trésorière de l'association",
        "Foyer Sainte-Odile, dont le siège est 28 B quai Haut, 93200 Saint-",
        "Denis, propriétaire, déclare avoir reçu le 6 mars 2025 de Mme Nathalie LÊ la somme de 840,21 euros",
    )
    assert values("rent_receipt", page)["landlord_name"] == "Foyer Sainte-Odile"


def test_your_flatmates_are_others():
    page = page_of(
        [(0.1, "Vous êtes"), (0.55, "Votre propriétaire")],
        [(0.1, "Jean Demir"), (0.55, "Philippe Bouazizi")],
        [(0.1, "170 ter, boulevard Haut"), (0.55, "60 rue Basse, 75008 Paris")],
        [(0.1, "51100 Reims")],
        None,
        "Vos colocataires : Margot Dupuy (chambre 1), Aslam Kaya (chambre 2).",
    )
    assert values("rent_receipt", page)["tenants"] == ["Jean Demir"]


def test_a_day_after_its_reference_and_a_notice_that_was_settled():
    page = page_of(
        "Réf./date : AP79017/24/09/2025",
        "logement:RÉSIDENCE BEAUSÉJOUR, 54, CHEMIN JEAN JAURÈS, 92230 GENNEVILLIERS",
        "Notre avis du 25/08/2025, d'un montant de 453,00€, a bien été soldé.",
    )
    found = values("rent_due_notice", page)
    assert found["issue_date"] == "2025-09-24"
    assert found["address"] == "RÉSIDENCE BEAUSÉJOUR, 54, CHEMIN JEAN JAURÈS, 92230 GENNEVILLIERS"


def test_to_pay_before_recalls_nothing():
    page = page_of(
        [(0.3, "Solde précédent"), (0.58, "Ce mois"), (0.78, "À payer avant le")],
        [(0.3, "897,28"), (0.58, "900,68"), (0.78, "07/02/2026")],
        [(0.1, "Loyer logement"), (0.86, "1.069,40")],
        [(0.1, "Sous-total charges"), (0.86, "76,69")],
        [(0.1, "Aide personnalisée au logement"), (0.86, "-245,41")],
        [(0.1, "Total du terme"), (0.86, "900,68")],
    )
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"], found["housing_benefit"], found["total"]) == (
        1069.4,
        76.69,
        245.41,
        900.68,
    )


def test_what_is_asked_for_and_the_benefit_that_is_expected():
    page = page_of(
        "– loyer hors charges : 450,00 €",
        "– charges : 59,00 €",
        "– moins l'APL attendue de la CAF : 137,00 €",
        "– il vous reste à verser : 372,00 €, le 10 mars 2026 dernier délai.",
    )
    found = values("rent_due_notice", page)
    assert (found["rent"], found["housing_benefit"], found["total"]) == (450.0, 137.0, 372.0)


def test_where_our_tenant_is():
    page = page_of(
        "SCI Bois Vert, 22 rue Ancelet - 97424 Saint-Leu",
        "Nous certifions que Mme RAKOTOMALALA Sandrine, née le 25/01/1987, notre locataire au 5",
        "chemin de la Fontaine, 97430 Le Tampon, a soldé son terme :",
    )
    assert values("rent_receipt", page)["address"] == "5 chemin de la Fontaine, 97430 Le Tampon"
