"""Figures of last year beside this year's, days that papers tell of others, names in the order of registers."""

from __future__ import annotations

from tests.extractors.documents.found import values_of_rows as read


def test_a_rent_beside_that_of_last_year():
    found = read(
        "rent_due_notice",
        "AVIS D'ÉCHÉANCE d'octobre 2025",
        None,
        [(0.35, "2024"), (0.55, "2025")],
        None,
        [(0.08, "Loyer"), (0.33, "918,15 €"), (0.53, "944,60 €")],
        [(0.08, "Charges"), (0.33, "105,06 €"), (0.53, "112,97 €")],
        [(0.08, "APL"), (0.33, "-294,32 €"), (0.53, "-283,00 €")],
        [(0.08, "À régler"), (0.33, "728,89 €"), (0.53, "774,57 €")],
    )
    assert (found["rent"], found["charges"]) == (944.6, 112.97)
    assert (found["housing_benefit"], found["total"]) == (283.0, 774.57)


def test_an_income_at_the_right_of_its_column():
    found = read(
        "tax_notice",
        "AVIS D'IMPÔT établi en 2024 - impôt sur les revenus de 2023",
        None,
        [(0.4, "Revenus 2022"), (0.6, "Revenus 2023")],
        [(0.08, "Revenu fiscal de référence"), (0.49, "29 458"), (0.69, "31 270")],
    )
    assert found["reference_tax_income"] == 31270


def test_a_surname_then_a_comma_then_given_names():
    found = read(
        "payslip",
        "BULLETIN DE PAIE",
        None,
        [(0.08, "Salarié"), (0.3, "FERRAND, Roselin")],
        [(0.08, "Adresse"), (0.3, "190 B square Gay-Lussac, 29200 Brest")],
    )
    assert found["employee_name"] == "FERRAND Roselin"


def test_a_meeting_to_come_is_not_the_day_of_a_mail():
    found = read(
        "unemployment_statement",
        "Courriel du 09/07/2025, 14 h 39",
        None,
        "Votre versement détaillé",
        None,
        "Prochain entretien avec É. ROUX, le 24/07/2025.",
    )
    assert found["issue_date"] == "2025-07-09"


def test_the_day_of_a_form_before_that_of_its_print():
    found = read(
        "property_deed",
        "Pau, le 3 juin 2024",
        None,
        "ATTESTATION D'ACQUISITION",
        None,
        [(0.6, "Imprimé le")],
        [(0.6, "09/06/2024")],
    )
    assert found["issue_date"] == "2024-06-03"


def test_a_letter_tells_where_and_when_it_is_written():
    found = read(
        "rent_receipt",
        "QUITTANCE DE LOYER",
        None,
        "Par cette lettre écrite à Dijon le 22 septembre 2025, nous donnons quittance du terme.",
    )
    assert found["issue_date"] == "2025-09-22"


def test_a_receipt_given_back_is_not_the_paper():
    found = read(
        "hosting_certificate",
        "La quittance du 20/09/2022, d'un montant de 677.50, que vous m'avez retournée ne vaut plus rien.",
        None,
        "Attestation d'hébergement",
        "Je soussignée Zoé ROUX déclare héberger chez moi Mme Anne ROY.",
    )
    assert "issue_date" not in found


def test_children_under_the_birth_of_a_declarant():
    found = read(
        "tax_notice",
        "AVIS D'IMPÔT 2024 - impôt sur les revenus de 2023",
        [(0.55, "M DURAND THOMAS")],
        [(0.55, "134 AVENUE HAUTE")],
        [(0.55, "78190 TRAPPES")],
        None,
        [(0.3, "Déclarant 1 : né le")],
        [(0.3, "06/06/1981")],
        [(0.3, "Paul DURAND, né le")],
        [(0.3, "02/10/2015")],
    )
    assert found["declarants"] == ["DURAND THOMAS"]


def test_the_birth_of_a_husband_or_wife_on_a_receipt():
    found = read(
        "residence_permit",
        "RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR",
        None,
        [(0.08, "NO ÉTRANGER"), (0.4, "NÉ(E) LE")],
        [(0.08, "5909839519"), (0.4, "05/07/1997")],
        None,
        [(0.08, "CONJOINT"), (0.4, "NÉ(E) LE (CONJOINT)")],
        [(0.08, "Louis ROY"), (0.4, "06/12/1980")],
    )
    assert (found["birth_date"], found["document_number"]) == ("1997-07-05", "5909839519")


def test_a_grant_told_to_the_parents():
    found = read(
        "scholarship_notice",
        [(0.55, "Mme Anne ROUX")],
        [(0.55, "3 bis square Haut")],
        [(0.55, "66000 Perpignan")],
        None,
        "Objet : bourse de mérite de Zoé ROUX — avis de concession, année 2023-2024",
    )
    assert found["person_names"] == ["Zoé ROUX"]


def test_a_bailiff_at_the_request_of_the_owner():
    found = read(
        "rent_receipt",
        "REMISE DE QUITTANCE",
        None,
        "Maître Prosper MOULIN, agissant à la demande de Jean LEGENDRE, propriétaire des lieux, délivre",
        "quittance en faveur de M. ROCHE Guy.",
    )
    assert found["landlord_name"] == "Jean LEGENDRE"


def test_a_form_with_both_civilities_to_strike_out():
    found = read(
        "hosting_certificate",
        "ATTESTATION D'HÉBERGEMENT",
        None,
        "Je, Mme M. Alexandre ROUX,",
        "héberge gratuitement Mme Anne ROY depuis le 23/12/2023.",
    )
    assert found["host_name"] == "Alexandre ROUX"


def test_in_whose_name_a_term_is_called():
    found = read(
        "rent_due_notice",
        "AVIS D'ÉCHÉANCE",
        None,
        "loyer:545,18 EUROS",
        None,
        "au nom de:ÉLISABETH ROUX-PETIT",
        None,
        "garant:ALEXANDRE LACROIX, né le 23/04/1972",
    )
    assert found["tenants"] == ["ÉLISABETH ROUX-PETIT"]


def test_whose_file_it_is():
    found = read(
        "rent_receipt",
        "Dossier de M. Paul LANGLOIS",
        None,
        "QUITTANCE DE LOYER",
        "Loyer de novembre 2024 : 720,10 €",
    )
    assert found["tenants"] == ["Paul LANGLOIS"]
