"""Rents as offices print them: notaries, strips of boxes, months begun, days announced, heads misread."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of as values
from tests.extractors.documents.found import values_of_rows
from tests.extractors.sheets import page_of


def test_a_notary_receives_for_somebody():
    found = values(
        "rent_receipt",
        page_of(
            "OFFICE NOTARIAL DU VIEUX MOULIN",
            None,
            "Nous, notaires soussignés, agissant en qualité de mandataire de Madame Solène DIAKITÉ,",
            "propriétaire-bailleur, reconnaissons avoir reçu le 8 novembre 2023, par virement au compte de",
            "l'Étude, de Madame Noémie PHAM, locataire, la somme de 557,89 euros, se décomposant comme suit :",
            [(0.18, "loyer principal, hors charges"), (0.71, "407,58 €")],
            [(0.18, "provision pour charges récupérables"), (0.71, "150,31 €")],
            [(0.18, "Ensemble"), (0.71, "557,89 €")],
            None,
            "Dépôt de garantie détenu par l'Étude : 407,58 €",
        ),
    )
    assert (found["landlord_name"], found["tenants"]) == ("Solène DIAKITÉ", ["Noémie PHAM"])
    assert (found["rent"], found["charges"], found["total"]) == (407.58, 150.31, 557.89)


def test_a_month_begun_has_a_column_of_its_own():
    found = values(
        "rent_receipt",
        page_of(
            "QUITTANCE DE LOYER - MOIS INCOMPLET",
            "Période quittancée : du 12/01/2025 au 31/01/2025, soit 20 jours sur 31.",
            None,
            [(0.1, "Nature"), (0.36, "Montant mensuel"), (0.57, "Calcul"), (0.72, "Dû pour la période")],
            [(0.1, "Loyer"), (0.45, "640,00"), (0.57, "20/31"), (0.82, "412,90")],
            [(0.1, "Charges"), (0.46, "93,00"), (0.57, "20/31"), (0.83, "60,00")],
            [(0.1, "Total payé (€)"), (0.82, "472,90")],
            None,
            "À compter du 01/02/2025, le loyer charges comprises est de 733,00 € par mois.",
        ),
    )
    assert (found["rent"], found["charges"], found["total"]) == (412.9, 60.0, 472.9)


STRIP = [(0.07, "BAILLEUR"), (0.49, "MANDAT"), (0.64, "LOT"), (0.78, "DATE")]
ACCOUNT = [(0.07, "Opération"), (0.49, "Débit"), (0.64, "Crédit"), (0.78, "DATE")]


@pytest.mark.parametrize(("heads", "day"), [(STRIP, "2023-07-05"), (ACCOUNT, None)])
def test_the_day_in_a_strip_of_boxes(heads, day):
    cells = [(0.07, "INDIVISION POPESCU"), (0.49, "89621"), (0.64, "B32"), (0.78, "05/07/2023")]
    page = page_of(
        "ORELIA", None, "Quittance", None, heads, cells, None, [(0.07, "Loyer du mois de juin 2023"), (0.7, "980,75")]
    )
    assert values("rent_receipt", page).get("issue_date") == day


def test_the_day_of_the_levy_is_not_that_of_the_letter():
    page = page_of(
        "Val de Berry Logement",
        [(0.73, "Le 26 septembre 2026")],
        None,
        "Avis d'échéance d'octobre 2026 - prélèvement automatique",
        None,
        "Le 5 octobre 2026, nous prélèverons la somme de 821,57 € sur votre compte.",
    )
    assert values("rent_due_notice", page)["issue_date"] == "2026-09-26"


def test_the_rented_premises_are_no_landlord():
    page = page_of(
        "REGIE DA ROCHA ET FILS",
        None,
        ">>> APPEL DE LOYER <<<",
        None,
        "BAILLEUR : MUKENDI BAPTISTE",
        "LOCAL LOUE : 95 BOULEVARD DE LA LIBERTE",
        [(0.24, "88100 SAINT-DIE-DES-VOSGES")],
    )
    assert values("rent_due_notice", page)["landlord_name"] == "MUKENDI BAPTISTE"


def test_an_unread_landlord_is_not_replaced_by_the_sender():
    page = page_of(
        "REGIE TRAORE ET FILS",
        None,
        "APPEL DE LOYER",
        None,
        "BAILLEUR : N' DIAYE TUAN",
        "LOCAL LOUE : 95 BOULEVARD DE LA LIBERTE 88100 EPINAL",
    )
    assert values("rent_due_notice", page).get("landlord_name") in (None, "N'DIAYE TUAN")


@pytest.mark.parametrize("head", ["A.L. CAF", "APL", "AIDE CAF"])
def test_who_pays_the_benefit_lets_nothing(head):
    page = page_of(
        "SEMIDAL",
        "203 rue Olympe de Gouges - BP 572 - 97400 Saint-Denis",
        None,
        "QUITTANCE DE LOYER du 01.05.2023 au 31.05.2023",
        None,
        [(0.14, "LOYER NET"), (0.36, "CHARGES"), (0.58, head), (0.79, "NET PAYÉ")],
        [(0.14, "442,69 €"), (0.36, "189,76 €"), (0.57, "-222,00 €"), (0.78, "410,45 €")],
    )
    assert values("rent_receipt", page)["landlord_name"] == "SEMIDAL"


@pytest.mark.parametrize("office", ["Votre agence : Antenne Centre", "Centre de relation clients 02 41 67 78 79"])
def test_an_office_of_the_sender_is_not_the_landlord(office):
    page = page_of(
        "Marne et Gondoire Habitat",
        "Office public de l'habitat",
        None,
        office,
        "152 ter rue Louise Michel",
        "94200 Ivry-sur-Seine",
        None,
        "QUITTANCE DE LOYER DÉCEMBRE 2025",
    )
    assert values("rent_receipt", page)["landlord_name"] == "Marne et Gondoire Habitat"


def test_who_signs_is_not_the_tenant():
    page = page_of(
        "Madame Léonie Grondin",
        "33 quai de la Fosse, 56000 Vannes",
        None,
        [(0.54, "Mcinsieur Joaquim Payet")],
        [(0.54, "36 ter route de Saint-Fons")],
        None,
        "APPEL DE LOYER",
        "Loyer nu : 355,64 €",
        "Cordialement,",
        "Léonie Grondin",
    )
    found = values("rent_due_notice", page)
    assert "tenants" not in found and "address" not in found
    assert found["landlord_name"] == "Léonie Grondin"


def test_a_head_with_a_letter_lost():
    page = page_of(
        "Logis Métropole",
        None,
        "QUITTANCE DE LOYER Avril 2026",
        None,
        [(0.07, "Nom du ou des locatares"), (0.5, "Adresse du logement")],
        [(0.07, "KABONGO Jean-Baptiste"), (0.51, "118 bis rue Paul Éluard")],
        [(0.07, "POPESCU Vanessa"), (0.51, "94200 Ivry-sur-Seine")],
    )
    assert values("rent_receipt", page)["tenants"] == ["KABONGO Jean-Baptiste", "POPESCU Vanessa"]


def test_dates_joined_by_a_stroke():
    page = page_of(
        "Avis d'échéance",
        None,
        [(0.07, "Description"), (0.53, "Période"), (0.78, "Qté"), (0.87, "Montant")],
        [(0.07, "Loyer"), (0.53, "01-10-2026/31-10-2026"), (0.78, "1"), (0.87, "636,96 €")],
    )
    found = values("rent_due_notice", page)
    assert (found["period_start"], found["period_end"]) == ("2026-10-01", "2026-10-31")


MANDATES = (
    ("Agence Immo Sud pour le compte de la SCI LES ORMES", "SCI LES ORMES"),
    ("En vertu du mandat de gestion n° 4512 confié par Monsieur Luc BERNARDIN,", "Luc BERNARDIN"),
    ("L'agence, dûment mandatée par Madame Anne ROY,", "Anne ROY"),
    ("Administrateur de biens, mandataire de la SCI LES ORMES 12 rue Haute 37000 Tours", "SCI LES ORMES"),
)


@pytest.mark.parametrize(("line", "landlord"), MANDATES)
def test_whom_an_agency_acts_for(line, landlord):
    page = page_of("AGENCE DU PORT", None, "QUITTANCE DE LOYER - Mars 2024", line, None, "Locataire : M. Ali SAID")
    assert values("rent_receipt", page)["landlord_name"] == landlord


def test_a_part_of_a_month_is_the_period():
    page = page_of(
        "QUITTANCE DE LOYER",
        "Loyer du mois de janvier 2025 au prorata (du 12/01/2025 au 31/01/2025)",
        [(0.1, "Loyer (20 jours)"), (0.8, "412,90 €")],
    )
    assert values("rent_receipt", page)["period_start"] == "2025-01-12"


def test_the_sum_of_a_levy_told_in_its_sentence():
    page = page_of(
        "Val de Berry Logement",
        [(0.6, "Le 26/09/2026")],
        "AVIS D'ÉCHÉANCE - octobre 2026",
        "Le prélèvement de 821,57 € interviendra le 5 octobre 2026.",
    )
    found = values("rent_due_notice", page)
    assert (found["total"], found["issue_date"]) == (821.57, "2026-09-26")


@pytest.mark.parametrize(
    ("acting", "who"),
    [
        ("agissant en qualité de curatrice de M. Jean ROUX, majeur protégé", "Jean ROUX"),
        ("agissant en qualité de euratrice de M. Jean ROUX", "Jean ROUX"),
        ("tutrice de M. Jean ROUX", "Jean ROUX"),
        ("agissant en qualité de gérante de la SCI Alba", "SCI Alba"),
        ("habilitée à représenter Mme Léa NDIAYE", "Léa NDIAYE"),
        ("agissant en tant que bailleur", "Anne PETIT"),
        ("agissant en qualité de mandataire", None),
    ],
)
def test_whoever_signs_for_somebody_lets_nothing(acting, who):
    read = values_of_rows(
        "rent_receipt", "QUITTANCE DE LOYER", None, f"Je soussignée Anne PETIT, {acting},",
        "reconnais avoir reçu de Mme Nadia BELKACEM la somme de 650,00 euros",
        "pour le loyer de mai 2026 du logement situé 12 rue Haute, 75012 Paris.",
    )  # fmt: skip
    assert read.get("landlord_name") == who


def test_a_form_with_its_captions_under_the_lines_and_a_box_a_digit():
    read = values_of_rows(
        "rent_receipt",
        "QUITTANCE", None, None,
        "JULIEN Naïma", "Nom et prénom du propriétaire ou de son représentant",
        "YILDIZ Adèle", "Nom et prénom du ou des locataires",
        "170 avenue Pierre Mendès France, 51100 Reims", "Situation des lieux loués", None, None,
        "Période du 0|1|0|5|2|0|2|6 au |3|1|0|5|2|0|2|6",
        [(0.08, "Loyer net de charges"), (0.6, "|1|05|9€3|7")],
        [(0.08, "Charges et prestations récupérables"), (0.6, "64|€33")],
        [(0.08, "Total reçu du locataire"), (0.6, "1123 € 7 0")],
    )  # fmt: skip
    assert (read["landlord_name"], read["tenants"]) == ("JULIEN Naïma", ["YILDIZ Adèle"])
    assert (read["rent"], read["charges"], read["total"], read["period_end"]) == (1059.37, 64.33, 1123.7, "2026-05-31")
    assert "51100 Reims" in read["address"]


def test_a_note_to_a_lodger():
    read = values_of_rows(
        "rent_receipt", "Lyon, le 3 mai 2026", "Pour Divine Pruvost, chambre du fond", "Bonjour Divine,",
        "Quittance de loyer du mois de mai 2026",
        "Chambre meublée chez moi, 54 B cours Lucie Aubrac, 94400 Vitry-sur-Seine",
        "chambre : 450,00", "forfait eau, chauffage, internet : 50,00", "reçu en tout : 500,00",
        "Bonne journée,", "William Lévy",
    )  # fmt: skip
    assert (read["tenants"], read["landlord_name"]) == (["Divine Pruvost"], "William Lévy")
    assert (read["rent"], read["charges"], read["total"]) == (450, 50, 500)
    assert "94400 Vitry-sur-Seine" in read["address"]


def test_an_employee_who_signs_lets_nothing():
    rows = ("Quittance de loyer mai 2026", "Loyer 450,00", "Charges 50,00", "Total 500,00", "Cordialement,")
    assert "landlord_name" not in values_of_rows("rent_receipt", *rows, "Paul DURAND", "Gestionnaire locatif")


def test_a_call_that_begins_with_its_figures():
    read = values_of_rows(
        "rent_due_notice", "Mai 2026", "544,00 € de loyer, hors charges", "17,00 € de provision pour les charges",
        "- 192,88 € que la CAF me verse pour vous", "368,12 € à me faire parvenir pour le mardi 5 mai 2026", None,
        [(0.08, "Vous"), (0.5, "Moi, votre propriétaire")], [(0.08, "Yevheniia Barbe"), (0.5, "Calogero Roux")],
        [(0.08, "91 rue Haute"), (0.5, "71 rue Basse")], [(0.08, "77100 Meaux"), (0.5, "66000 Perpignan")],
    )  # fmt: skip
    assert (read["tenants"], read["landlord_name"]) == (["Yevheniia Barbe"], "Calogero Roux")
    assert (read["total"], read["housing_benefit"]) == (368.12, 192.88)


def test_who_owes_and_has_on_one_account():
    read = values_of_rows(
        "rent_receipt", "FONDATION DU LAC", "QUITTANCE N° 4022", "Compte de Mme Lucía DUPONT,",
        "locataire de l'immeuble 109, square Lucie Aubrac, 83000 Toulon", "Mois de mai 2026",
    )  # fmt: skip
    assert (read["tenants"], "83000 Toulon" in read["address"]) == (["Lucía DUPONT"], True)
