"""Rent receipts and due notices laid out by hand: a table, a letter, a social landlord's sheet for two months."""

from __future__ import annotations

from extractors.documents import extract
from tests.extractors.sheets import page_of


def values(type_id, *pages):
    return {name: field.value for name, field in extract(type_id, pages).fields.items()}


AGENCY = (
    [(0.08, "FONCIA BORDEAUX"), (0.6, "")],
    "13 cours de Verdun",
    "33000 BORDEAUX CEDEX",
    None,
    [(0.6, "Mme Nadia BELKACEM")],
    [(0.6, "Appt 12 - Bât B")],
    [(0.6, "4 rue des Lilas")],
    [(0.6, "33800 BORDEAUX")],
    None,
    "QUITTANCE DE LOYER",
    "Propriétaire : SCI LES TILLEULS",
    None,
    "Période du 01/09/2026 au 30/09/2026",
    None,
    [(0.08, "Loyer principal"), (0.7, "650,00 €")],
    [(0.08, "Provision pour charges"), (0.7, "73,45 €")],
    [(0.08, "Aide personnalisée au logement (APL)"), (0.7, "- 210,00 €")],
)


def test_an_agencys_table():
    page = page_of(
        *AGENCY,
        [(0.08, "Total quittancé"), (0.7, "513,45 €")],
        None,
        "Payé le 02/09/2026 par virement",
        None,
        "Bordeaux, le 03/10/2026",
    )
    assert values("rent_receipt", page) == {
        "tenants": ["Nadia BELKACEM"],
        "landlord_name": "SCI LES TILLEULS",
        "address": "Appt 12 - Bât B 4 rue des Lilas 33800 BORDEAUX",
        "period_start": "2026-09-01",
        "period_end": "2026-09-30",
        "rent": 650.0,
        "charges": 73.45,
        "housing_benefit": 210.0,
        "total": 513.45,
        "payment_date": "2026-09-02",
        "issue_date": "2026-10-03",
    }


def test_a_total_that_does_not_add_up_is_told():
    page = page_of(*AGENCY, [(0.08, "Total quittancé"), (0.7, "620,00 €")])
    found = extract("rent_receipt", [page])
    assert [caution.code for caution in found.cautions] == ["sums_do_not_add_up"]


LETTER = (
    "Je soussigné Monsieur Jean-Pierre LE GOFF, propriétaire du logement situé 12 bis rue de Kerfautras,",
    "29200 Brest, déclare avoir reçu de Madame Thi Mai NGUYEN la somme de six cent vingt euros (620 €),",
    "au titre du loyer du mois de septembre 2026, dont 560 € de loyer et 60 € de charges, et lui en donne",
    "quittance.",
    None,
    "Fait à Brest, le 5 octobre 2026",
)


def test_a_letter_in_prose():
    assert values("rent_receipt", page_of(*LETTER)) == {
        "tenants": ["Thi Mai NGUYEN"],
        "landlord_name": "Jean-Pierre LE GOFF",
        "address": "12 bis rue de Kerfautras, 29200 Brest",
        "period_start": "2026-09-01",
        "period_end": "2026-09-30",
        "rent": 560.0,
        "charges": 60.0,
        "total": 620.0,
        "issue_date": "2026-10-05",
    }


TWO_MONTHS = (
    "QUITTANCE - période du 01/12/2025 au 31/12/2025",
    "Reçu le 04/12/2025 les sommes suivantes, dont quittance :",
    [(0.08, "Loyer"), (0.7, "1 028,00")],
    [(0.08, "Provisions sur charges"), (0.7, "35,01")],
    [(0.08, "Total"), (0.7, "1 063,01")],
    None,
    "AVIS D'ÉCHÉANCE - période du 01/01/2026 au 31/01/2026",
    "À régler avant le 05/01/2026",
    [(0.08, "Loyer"), (0.7, "1 038,69")],
    [(0.08, "Provisions sur charges"), (0.7, "35,01")],
    [(0.08, "Total"), (0.7, "1 073,70")],
)


def test_the_receipt_that_shares_its_sheet_with_the_next_notice():
    paid = values("rent_receipt", page_of(*TWO_MONTHS))
    assert (paid["period_start"], paid["rent"], paid["total"]) == ("2025-12-01", 1028.0, 1063.01)
    asked = values("rent_due_notice", page_of(*TWO_MONTHS))
    assert (asked["period_start"], asked["rent"], asked["total"]) == ("2026-01-01", 1038.69, 1073.7)


def test_a_social_landlords_lines_of_charges_are_summed():
    page = page_of(
        "QUITTANCE DE SEPTEMBRE 2026",
        [(0.08, "Loyer principal"), (0.7, "412,35")],
        [(0.08, "Loyer parking"), (0.7, "35,00")],
        [(0.08, "Provision charges générales"), (0.7, "62,10")],
        [(0.08, "Provision eau froide"), (0.7, "18,00")],
        [(0.08, "RLS"), (0.7, "-42,00")],
        [(0.08, "APL"), (0.7, "-210,00")],
        [(0.08, "Net à payer"), (0.7, "275,45")],
    )
    found = values("rent_receipt", page)
    assert {name: found[name] for name in ("rent", "charges", "rent_reduction", "housing_benefit", "total")} == {
        "rent": 412.35,
        "charges": 80.1,
        "rent_reduction": 42.0,
        "housing_benefit": 210.0,
        "total": 275.45,
    }


def test_several_headings_on_one_line_and_amounts_told_by_their_columns():
    page = page_of(
        "QUITTANCE DE LOYER",
        None,
        "Locataire : M. Paul DURAND Logement : 12 rue Haute, 33000 Bordeaux Propriétaire : Mme Anne LEROY",
        None,
        "Terme du 12/09/2026 au 30/09/2026",
        None,
        [(0.45, "Mois entier"), (0.7, "Prorata")],
        [(0.08, "Loyer"), (0.45, "900,00 €"), (0.7, "570,00 €")],
        [(0.08, "Charges"), (0.45, "60,00 €"), (0.7, "38,00 €")],
        [(0.08, "Total"), (0.45, "960,00 €"), (0.7, "608,00 €")],
        None,
        "Reçu le 13/09/2026",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["landlord_name"]) == (["Paul DURAND"], "Anne LEROY")
    assert (found["rent"], found["charges"], found["total"]) == (570.0, 38.0, 608.0)
    assert found["address"] == "12 rue Haute, 33000 Bordeaux"


def test_a_multiplied_rent_is_no_rent_and_months_in_a_list_are_one_period():
    page = page_of(
        "QUITTANCE",
        "Terme : avril, mai et juin 2026",
        None,
        "Loyer du trimestre (3 × 400,00 €) : 1 200,00 €",
        "Provision sur charges : 90,00 €",
        "Ensemble : 1 290,00 €",
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (1200.0, 90.0, 1290.0)
    assert (found["period_start"], found["period_end"]) == ("2026-04-01", "2026-06-30")
