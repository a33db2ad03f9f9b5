"""Rents told in answers to questions, by territories, by who signs for the landlord; days printed later than made."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of

ANSWERS = (
    "Attestation",
    "délivrée gratuitement à la demande de Mme Pauline ROUX, née ÇELIK",
    None,
    "Qui délivre ce document ?",
    "Mme Marie-Ange PETIT, qui loue le logement, 72 ter boulevard Haut, 06300 Nice.",
    None,
    "Qui habite le logement et a payé ?",
    "Mme Pauline ROUX née ÇELIK, seule titulaire du bail depuis la séparation d'avec",
    "Mme Victoire ROUX.",
    None,
    "Où se trouve le logement ?",
    "19 bis, rue Basse, 25000 Besançon.",
    None,
    "Pour combien de temps ?",
    "Du 01/02/2025 au 28/02/2025.",
)


def test_questions_head_their_answers():
    found = values_of_rows("rent_receipt", *ANSWERS)
    assert (found["tenants"], found["landlord_name"]) == (["Pauline ROUX"], "Marie-Ange PETIT")


def test_who_signs_for_the_landlord_lets_nothing_and_a_piece_has_its_day():
    found = values_of(
        "rent_receipt",
        page_of(
            [(0.08, "Habitat du Nord"), (0.6, "QUITTANCE DE TERME")],
            [(0.08, "179 B quai de la Gare, 87000 Limoges"), (0.6, "pièce AF968818 du 05.08.24")],
            None,
            [(0.08, "Preneur à bail (titulaire)"), (0.6, "Lieux loués")],
            [(0.08, "DI STEFANO Andrée"), (0.6, "42, boulevard Haut")],
            [(0.6, "83000 Toulon")],
            None,
            "Pour le bailleur, A. Gaillard, service quittancement. Sommes en euros.",
        ),
    )
    assert (found["landlord_name"], found["issue_date"]) == ("Habitat du Nord", "2024-08-05")


def test_a_firm_signed_for_is_the_landlord():
    found = values_of_rows(
        "rent_receipt",
        "Quittance de loyer",
        "Reçu de M. Paul ROUX la somme de 650,00 € pour le mois de mai 2025.",
        "Pour le bailleur, la SCI Alba, son gérant",
    )
    assert found["landlord_name"] == "SCI Alba"


TITLE = (
    "Imprimé le 27/07/2025",
    None,
    "RÉPUBLIQUE FRANÇAISE",
    "{head}",
    "Direction du patrimoine",
    "22 boulevard Haut",
    "97200 Fort-de-France",
    None,
    "TITRE RENDU EXÉCUTOIRE",
    None,
    "Objet : créance émise le Jeanne",
    "22/07/2025 sur ROUX",
    None,
    "— La collectivité loue le logement situé 36 rue Basse, 97200 Fort-de-France ; la créance",
    "naît de cette location pour la période du 01/08/2025 au 31/08/2025.",
)


@pytest.mark.parametrize("head", ["Collectivité territoriale de Martinique", "Département de la Guadeloupe"])
def test_a_territory_lets_and_a_sheet_is_printed_after_it_was_made(head):
    found = values_of_rows("rent_due_notice", *[row and row.format(head=head) for row in TITLE])
    assert (found["landlord_name"], found["issue_date"]) == (head, "2025-07-22")


def test_a_department_over_a_commune_says_where_it_is():
    found = values_of_rows(
        "rent_receipt",
        "RÉPUBLIQUE FRANÇAISE",
        "Département du Gard",
        "COMMUNE DE MURAT",
        "Quittance de loyer du mois de mai 2025",
        "Reçu de M. Paul ROUX la somme de 350,00 €, à la paierie départementale.",
    )
    assert found["landlord_name"] == "COMMUNE DE MURAT"


def test_a_day_alone_at_the_head_is_earlier_than_the_printing():
    found = values_of(
        "rent_receipt",
        page_of(
            [(0.08, "Hôpital Nord"), (0.6, "FICHE INTERNE")],
            [(0.08, "Direction des ressources"), (0.6, "imprimée le 31/05/2025")],
            "9 place Haute, 06300 Nice",
            None,
            [(0.6, "16 mai 2025")],
            None,
            "Objet : logement de Mme Simone ROUX",
            "Chère Madame,",
            "Nous avons reçu pour le logement les sommes suivantes, dont quittance :",
        ),
    )
    assert (found["issue_date"], found["tenants"]) == ("2025-05-16", ["Simone ROUX"])


def test_a_fund_that_pays_the_benefit_lets_nothing_and_a_name_goes_on_below():
    found = values_of(
        "rent_due_notice",
        page_of(
            [(0.08, "Est Métropole"), (0.5, "AVIS D'ÉCHÉANCE MAI 2025")],
            [(0.08, "Habitat")],
            [(0.08, "48 bis, cours Haut")],
            [(0.08, "75013 Paris")],
            None,
            [(0.08, "Avis émis le"), (0.5, "APL VERSÉE PAR LA CAF"), (0.8, "-230,80")],
            [(0.08, "21/04/2025"), (0.5, "VOTRE ÉCHÉANCE"), (0.8, "234,15")],
        ),
    )
    assert found["landlord_name"] == "Est Métropole Habitat"


def test_the_payment_of_a_term_is_no_day_of_payment():
    found = values_of(
        "rent_receipt",
        page_of(
            "Reçu de M. José ROUX la somme de 699,56 €, pour loyer des locaux, en",
            "paiement du terme du 01/05/2024 au 31/05/2024.",
            None,
            "Paiements",
            [(0.08, "09/05/2024 Virement bancaire"), (0.7, "699,56 €")],
        ),
    )
    assert found["payment_date"] == "2024-05-09"


def test_tenants_in_whose_name_and_given_names_below_or_after_their_label():
    found = values_of_rows(
        "rent_receipt",
        "Nous reconnaissons avoir encaissé la somme de 442,00 € pour l'occupation de l'appartement,",
        "au nom de",
        "Giulia ROUX",
        "Oleksandr DE LA CRUZ",
        "qui l'habitent avec l'enfant Xavier ROUX, et leur en donnons quittance.",
    )
    assert found["tenants"] == ["Giulia ROUX", "Oleksandr DE LA CRUZ"]
    found = values_of_rows(
        "rent_due_notice",
        "Le 26 juillet 2026,",
        None,
        "Monsieur et Madame BEN YOUSSEF",
        "Éloi et Maëlys",
        "64 bis rue Haute",
        "64130 Mauléon-Licharre",
        None,
        "Chers locataires,",
    )
    assert found["tenants"] == ["BEN YOUSSEF Éloi", "BEN YOUSSEF Maëlys"]
    found = values_of_rows(
        "rent_receipt",
        "GFA du Domaine de Malvert",
        "61100 Flers",
        None,
        "À Monsieur ROUX, prénoms : Loïc, Tiago, Mamadou",
        "Reçu ce jour 419,55 € en espèces, pour le logement de Métairie du Bas, 52 rue Haute, 61100 Flers",
    )
    assert (found["tenants"], found["landlord_name"]) == (["ROUX Loïc Tiago Mamadou"], "GFA du Domaine de Malvert")
    assert found["address"] == "Métairie du Bas, 52 rue Haute, 61100 Flers"


def test_hands_a_notice_goes_to_and_an_order_named_by_its_kind():
    found = values_of_rows(
        "rent_due_notice",
        "Objet : échéance — avril 2026",
        "soit ensemble : 718,62 €",
        "à remettre à : M. et Mme Paul et Zoé Roux",
    )
    assert found["tenants"] == ["Paul Roux", "Zoé Roux"]
    found = values_of_rows(
        "rent_receipt",
        "CONGRÉGATION DES SŒURS DE LA CHARITÉ",
        "Je soussignée, Sœur Marie Petit, économe, agissant au nom de",
        "la Congrégation propriétaire, reconnais avoir reçu le",
        "3 septembre 2026, des mains de Madame Vve Ginette ROUX, la somme de 698,32 Euros",
    )
    assert found["landlord_name"] == "CONGRÉGATION DES SŒURS DE LA CHARITÉ"
    assert found["tenants"] == ["Ginette ROUX"]


def test_two_regions_name_one_office():
    found = values_of_rows(
        "rent_receipt",
        "Crous de Lille Nord - Pas-de-Calais",
        "100, résidence Haute",
        "29200 Brest",
        None,
        "Quittance n° 2025-651702",
    )
    assert found["landlord_name"] == "Crous de Lille Nord - Pas-de-Calais"


def test_a_branch_of_who_heads_the_sheet_and_a_copy_that_the_agent_took():
    found = values_of(
        "rent_due_notice",
        page_of(
            [(0.08, "Néotoa"), (0.5, "AVIS D'ÉCHÉANCE AVRIL 2025")],
            [(0.08, "43 place Haute")],
            [(0.08, "54500 Vandœuvre-lès-Nancy")],
            None,
            [(0.08, "Votre agence")],
            [(0.08, "Agence des Coteaux")],
            [(0.08, "79 bis cours Bas")],
            [(0.08, "80000 Amiens")],
        ),
    )
    assert found["landlord_name"] == "Néotoa"
    found = values_of(
        "rent_receipt",
        page_of(
            [(0.08, "LOYER HORS CHARGES"), (0.35, "CHARGES"), (0.5, "MONTANT REÇU"), (0.7, "VERSEMENT DU")],
            [(0.08, "301,79"), (0.35, "117,89"), (0.5, "419,68"), (0.7, "10/05/2025")],
            None,
            "Reçu par l'agent le 19/05/2025 — exemplaire 2/2",
        ),
    )
    assert found["payment_date"] == "2025-05-10"


def test_an_estate_stands_over_its_tower():
    found = values_of_rows(
        "rent_due_notice",
        "AVIS D'ÉCHÉANCE",
        None,
        "Madame ROUX Inès",
        "Cité Dillon, Tour 9",
        "45 bis boulevard Haut",
        "97232 Le Lamentin",
    )
    assert found["address"] == "Cité Dillon, Tour 9 45 bis boulevard Haut 97232 Le Lamentin"


@pytest.mark.parametrize(
    "rows",
    [
        ("Merci de régler le loyer de mai par chèque, établi au nom de Mme Anne PETIT.",),
        ("Votre chèque est à établir", "au nom de", "Anne PETIT", "avant le 5 du mois."),
        ("Attestation établie à la demande de Mme Anne PETIT, propriétaire."),
    ],
)
def test_in_whose_name_money_goes_rents_nothing(rows):
    rows = (rows,) if isinstance(rows, str) else rows
    found = values_of_rows("rent_due_notice", "AVIS D'ÉCHÉANCE", *rows, "Locataire : Paul ROUX")
    assert found.get("tenants") in (["Paul ROUX"], None)
    found = values_of_rows("rent_due_notice", "AVIS D'ÉCHÉANCE", *rows)
    assert "tenants" not in found


def test_sisters_whose_ligature_a_reader_lost():
    found = values_of_rows(
        "rent_receipt",
        "CONGRÉGATION DES SCURS DE LA CHARITÉ",
        "Je soussignée, Sœur Marie Petit, économe, agissant au nom de",
        "la Congrégation propriétaire , reconnais avoir reçu le 3 mai 2026 la somme de 98,32 Euros",
    )
    assert found["landlord_name"] == "CONGRÉGATION DES SŒURS DE LA CHARITÉ"


def test_a_former_landlord_in_brackets_and_the_day_of_a_law_before_a_payment():
    found = values_of_rows(
        "rent_receipt",
        "Nous répondons ci-après, au nom du propriétaire, Mme Alice PETIT, à vos questions.",
        "Où habitiez-vous avant ? 169 ter, place Haute, 21000 Dijon",
        "(bailleur : Régie Martel).",
    )
    assert found["landlord_name"] == "Alice PETIT"
    page = page_of(
        "Document délivré en application de l'article 21 de la loi n° 89-462 du 6 juillet 1989",
        "paiement intégral, valant quittance",
        "terme du 01.08.26 au 31.08.26",
        "loyer : 503.00",
    )
    assert "payment_date" not in values_of("rent_receipt", page)
