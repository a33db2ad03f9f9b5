"""Rents of congregations, cooperatives, associations that sublet: who lets, where, and the day of payment."""

from __future__ import annotations

from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of


def test_the_bursar_of_a_congregation_called_by_its_kind():
    page = page_of(
        "CONGRÉGATION DES SŒURS DE CHOLET",
        "Je soussignée, Sœur Claire-Agnès, économe de la Congrégation propriétaire de",
        "l'immeuble, reconnais avoir reçu, le 6 octobre 2026, de Mademoiselle Clémence Roux, la somme de 337 €",
    )
    assert values("rent_receipt", page)["landlord_name"] == "CONGRÉGATION DES SŒURS DE CHOLET"


def test_a_cooperative_over_its_kind_and_the_day_money_came_in():
    page = page_of(
        "LES TISSERANDS",
        "Société coopérative d'habitants",
        "La coopérative bailleresse donne reçu et quittance à ses associés-",
        "locataires",
        "ROUX Hanitra",
        "GUYONVARC'H Moussa",
        "de leur règlement crédité le 09/12/2025, au titre de leur logement : 9 ter cours Haut, 81100 Castres",
    )
    found = values("rent_receipt", page)
    assert (found["landlord_name"], found["payment_date"]) == ("LES TISSERANDS", "2025-12-09")
    assert found["tenants"] == ["ROUX Hanitra", "GUYONVARC'H Moussa"]


def test_an_association_that_sublets_beside_the_owner():
    page = page_of(
        "Propriétaire du logement : M. Kévin ROY (bail principal du 04/05/2020)",
        None,
        [(0.1, "SOUS-LOCATAIRES"), (0.6, "LIEU")],
        [(0.1, "M. Gaëtan FRÉMEAUX"), (0.6, "7 bis rue Haute")],
        [(0.6, "49300 Cholet")],
        None,
        "BAILLEUR (LOCATAIRE PRINCIPAL)",
        "Association Toit & Passerelle",
    )
    assert values("rent_receipt", page)["landlord_name"] == "Association Toit & Passerelle"


def test_an_employee_writes_for_the_association_that_lets():
    page = page_of(
        "De : Élodie VAN DEN BROUCKE – Foyer Rural Habitat",
        "Envoyé : 24/02/2026 11:02",
        "À : Kévin NGUYEN VAN",
        "Objet : mars 2026",
        "les chèques sont à libeller à « Association Foyer Rural",
        "Habitat » (bailleur). Le reçu sera donné au guichet.",
        "Cordialement,",
        "Élodie VAN DEN BROUCKE, secrétaire",
    )
    assert values("rent_due_notice", page)["landlord_name"] == "Association Foyer Rural Habitat"


def test_a_cheque_handed_over_and_what_the_owner_will_be_paid():
    page = page_of(
        "Reçu de Monsieur ROUX Baptiste, preneur, la somme de 685,38 €, montant du terme de septembre 2026.",
        "Par chèque de banque remis le 11 septembre 2026. Le solde revenant à la",
        "propriétaire, sous déduction des honoraires, lui sera versé le 5",
        "octobre 2026.",
    )
    assert values("rent_receipt", page)["payment_date"] == "2026-09-11"


def test_the_day_a_cheque_is_drawn_is_not_that_of_payment():
    page = page_of("Reçu de M. Ludovic ROUX", "Mode de paiement : numéraire chèque virement Chèque tiré le 10/10/2025")
    assert "payment_date" not in values("rent_receipt", page)


def test_homes_without_a_street_or_with_their_postcode_last():
    hamlet = page_of("Reçu de M. Ludovic ROUX", "demeurant Ancien presbytère, le Bourg, 15240 Saulvat", "323,00 €")
    last = page_of("j'ai bien reçu votre virement de 884 euros pour le 7 bis rue Haute à Aurillac (15000).")
    assert values("rent_receipt", hamlet)["address"] == "Ancien presbytère, le Bourg, 15240 Saulvat"
    assert values("rent_receipt", last)["address"] == "7 bis rue Haute à Aurillac (15000)"


def test_the_receiver_of_a_commune_is_not_at_home():
    page = page_of(
        [(0.08, "Budget annexe logements"), (0.55, "Titre exécutoire n° 354")],
        [(0.08, "Comptable chargé du recouvrement"), (0.55, "M. KOWALCZYK Marc")],
        [(0.08, "1 place du Marché, 68100 Mulhouse"), (0.55, "28 rue Notre-Dame")],
        [(0.55, "68100 MULHOUSE")],
    )
    assert values("rent_due_notice", page)["address"] == "28 rue Notre-Dame 68100 MULHOUSE"


def test_a_cooperative_over_the_year_it_was_founded_in():
    page = page_of("La Maison Ouvrière du Hainaut", "S.A. coopérative d'HLM fondée en 1908", "APPEL DE LOYER")
    assert values("rent_due_notice", page)["landlord_name"] == "La Maison Ouvrière du Hainaut"


def test_the_menu_of_an_app_lets_nothing():
    page = page_of(
        "Mon foyer Mes échéances",
        "À payer 422,00 €",
        "Mise en ligne : 28/03/2026",
        "Association Horizon Jeunes, gestionnaire. Votre responsable : Mamadou Roux.",
    )
    found = values("rent_due_notice", page)
    assert (found["landlord_name"], found["issue_date"]) == ("Association Horizon Jeunes", "2026-03-28")


def test_a_former_receipt_is_no_day_of_issue():
    page = page_of("Quittance de loyer", "Notre précédente quittance, du 2 février 2025, portait par erreur 855 euros.")
    assert "issue_date" not in values("rent_receipt", page)
