"""Rent receipts and due notices laid out by hand: a table, a letter, a social landlord's sheet for two months."""

from __future__ import annotations

from extractors.documents import extract
from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of

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


RESIDENCE = (
    [(0.08, "Association Saint-Vincent"), (0.6, "AVIS D'ÉCHÉANCE")],
    [(0.08, "Résidence sociale — 34 ter quai Pasteur, 95200 Sarcelles")],
    None,
    "Résidente : ALLARD Hélène, logement Z532",
    "11, allée du 8 Mai 1945,21000 Dijon",
    "Redevance due du 01-03-2026 au31-03-2026 — avis établi le 23-02-2026",
    [(0.08, "Équivalence de loyer"), (0.7, "606.00 €")],
    [(0.08, "Équivalence de charges locatives"), (0.7, "83.70 €")],
    [(0.08, "APL-foyer à déduire"), (0.7, "-208.41 €")],
    [(0.08, "Reste à votre charge"), (0.7, "481.29 €")],
)


def test_the_landlords_number_of_a_dwelling_is_no_part_of_its_address():
    found = values("rent_due_notice", page_of(*RESIDENCE))
    assert found["address"] == "11, allée du 8 Mai 1945, 21000 Dijon"
    assert found["tenants"] == ["ALLARD Hélène"]
    assert (found["period_start"], found["period_end"]) == ("2026-03-01", "2026-03-31")
    assert found["landlord_name"] == "Association Saint-Vincent"


def test_a_table_across_the_page_gives_each_date_to_its_column():
    page = page_of(
        "QUITTANCE DE LOYER DE JANVIER 2026",
        "Bail n° 0661206 — quittance du 18/01/2026",
        None,
        [(0.08, "Période"), (0.25, "Loyer"), (0.4, "Charges"), (0.55, "Net payé"), (0.75, "Payé le")],
        [(0.08, "01/01/2026"), (0.25, "995,00"), (0.4, "128,13"), (0.55, "1123,13"), (0.75, "09/01/2026")],
        "au 31/01/2026",
    )
    found = values("rent_receipt", page)
    assert (found["issue_date"], found["payment_date"]) == ("2026-01-18", "2026-01-09")
    assert (found["period_start"], found["period_end"]) == ("2026-01-01", "2026-01-31")


def test_the_row_of_an_account_under_a_payment_is_not_its_date():
    page = page_of(
        "RELEVÉ DE COMPTE ET QUITTANCE DE LOYER",
        "Terme du 01/01/2026 au 31/01/2026",
        None,
        [(0.08, "11/12/2025 Votre virement - merci"), (0.8, "739,42")],
        [(0.08, "01/01/2026 Loyer janvier"), (0.6, "715,57")],
        [(0.08, "01/01/2026 Provision s/ charges"), (0.6, "23,85")],
        [(0.08, "12/01/2026 Prélèvement automatique"), (0.8, "739,42")],
    )
    assert values("rent_receipt", page)["payment_date"] == "2026-01-12"


def test_a_landlord_named_over_the_sentence_of_a_counterfoil():
    page = page_of(
        "QUITTANCE DE LOYER",
        None,
        "Propriétaire : Fatoumata Hernandez-Pons",
        "Reçu de M. Zoran Conceição",
        "la somme de trois cent soixante-neuf euros et vingt-cing centimes",
        "pour le terme du 01/12/2024 au 31/12/2024",
        "du logement qu'il occupe 73 ter square de l'Abbé Grégoire, 94400 Vitry-sur-Seine",
        "Loyer : 324,82",
        "Charges : 44,43",
    )
    found = values("rent_receipt", page)
    assert found["landlord_name"] == "Fatoumata Hernandez-Pons"
    assert found["tenants"] == ["Zoran Conceição"]
    assert found["total"] == 369.25


def test_a_printed_mail_names_both_in_its_head():
    page = page_of(
        "Quittance mars 2025",
        "De : Muhammad Aslam Merle <m.proprio@exemple.fr>",
        "À : Sokha McAllister",
        "Date : samedi 1er mars 2025 à 21:12",
        "Bonjour,",
        "J'ai bien reçu ton virement de 488,70 € le 03/03/2025 pour le loyer de mars (381,92 € + 106,78 € de charges)",
        "de l'appartement du 44 cours Gay-Lussac, 91000 Évry-Courcouronnes. Ce mail vaut quittance.",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["landlord_name"]) == (["Sokha McAllister"], "Muhammad Aslam Merle")


def test_an_agency_called_agency_is_a_landlord():
    page = page_of(
        "Agence du Cours",
        "Résidence Les Aubiers, 10 cours d'Aquitaine, 76600 Le Havre",
        None,
        [(0.6, "COULIBALY Inês")],
        [(0.6, "6 bis résidence Pasteur")],
        [(0.6, "77100 Meaux")],
        None,
        "Appel de loyer — décembre 2025",
        "Loyer principal : 432,43 EUR",
        "Charges locatives : 49,00 EUR",
        "Net à payer : 481,43 EUR",
    )
    assert values("rent_due_notice", page)["landlord_name"] == "Agence du Cours"


SOCIAL = (
    [(0.6, "MME BELKACEM NADIA")],
    [(0.6, "12 RUE HAUTE")],
    [(0.6, "75013 PARIS")],
    None,
    "AVIS D'ÉCHÉANCE OCTOBRE 2026",
    "Votre gestionnaire : Mme Sophie MARTIN - 01 44 00 00 00",
    None,
    [(0.08, "LOYER PRINCIPAL"), (0.7, "412,35")],
    [(0.08, "SUPPLEMENT DE LOYER SOLIDARITE"), (0.7, "25,00")],
    [(0.08, "PARKING N° 73"), (0.7, "40,00")],
    [(0.08, "PROV. CHARGES GENERALES"), (0.7, "62,10")],
    [(0.08, "RÉGULARISATION DE CHARGES 2025"), (0.7, "-12,10")],
    [(0.08, "APL"), (0.7, "-210,00")],
    [(0.08, "TOTAL ECHEANCE"), (0.7, "317,35")],
    [(0.08, "SOLDE ANTERIEUR"), (0.7, "120,00")],
    [(0.08, "MONTANT A PAYER"), (0.7, "437,35")],
    None,
    "Paris Habitat-OPH - Établissement public - 21 bis rue Claude Bernard 75253 Paris Cedex 05 - RCS Paris 344 810 825",
)


def test_the_months_total_of_a_social_landlord_named_in_the_legal_mentions():
    page = page_of(*SOCIAL)
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"], found["total"]) == (412.35, 62.1, 317.35)
    assert found["landlord_name"] == "Paris Habitat-OPH"
    assert not extract("rent_due_notice", [page]).cautions


def test_a_gross_total_is_not_what_the_tenant_pays():
    page = page_of(
        "QUITTANCE DE LOYER DE JANVIER 2026",
        None,
        [(0.08, "Loyer"), (0.25, "Charges"), (0.4, "Total brut"), (0.55, "A?L"), (0.7, "Net payé")],
        [(0.08, "846,56"), (0.25, "143,54"), (0.4, "990,10"), (0.55, "187,11"), (0.7, "802,99")],
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (846.56, 143.54, 802.99)


def test_an_amount_that_contradicts_the_others_is_not_given():
    page = page_of(
        "Avis d'échéance de loyer",
        "Je vous remercie de me faire parvenir la somme de 806,18 correspondant au loyer (738,) et aux charges (681)",
        "de la période du 01/04/2025 au 30/04/2025.",
    )
    found = values("rent_due_notice", page)
    assert (found["total"], found["rent"]) == (806.18, 738.0)
    assert "charges" not in found


def test_one_header_over_two_columns_is_told_by_the_sum():
    page = page_of(
        "Avis d'échéance n° 40881738",
        None,
        [(0.08, "Échéance"), (0.3, "Loyer coURRICharges"), (0.55, "Aide au logement"), (0.8, "Total")],
        [(0.08, "Décembre 2024"), (0.3, "1041,00"), (0.41, "153,03"), (0.55, "191,43"), (0.8, "1002,60")],
        "Quittance sur demande (article 21 de la loi du 6 juillet 1989).",
    )
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"], found["total"]) == (1041.0, 153.03, 1002.6)


def test_the_owner_is_who_gave_the_mandate_and_the_ends_of_a_period_may_be_told_apart():
    page = page_of(
        "CITYA BORDEAUX",
        [(0.08, "10 cours de l'Intendance"), (0.6, "M. ou Mme DURAND PAUL")],
        [(0.08, "33000 BORDEAUX"), (0.6, "12 RUE HAUTE")],
        [(0.6, "33700 MERIGNAC")],
        None,
        "QUITTANCE N° 20261000457",
        "Mandant : M. LEROY Paul",
        "Début de période : 01/10/2026",
        "Fin de période : 31/10/2026",
        [(0.08, "LOYER"), (0.7, "550,00")],
        [(0.08, "PROVISION/CHARGES"), (0.7, "50,00")],
        [(0.08, "TOTAL"), (0.7, "600,00")],
        "Bordeaux, 6 novembre 2026",
    )
    found = values("rent_receipt", page)
    assert found["landlord_name"] == "LEROY Paul"
    assert (found["period_start"], found["period_end"]) == ("2026-10-01", "2026-10-31")
    assert found["issue_date"] == "2026-11-06"


def test_the_head_of_a_mail_that_comes_again_is_the_sender():
    page = page_of(
        "Oralys",
        "Votre loyer de juin arrive à échéance",
        "Bonjour Jesús Delorme,",
        "Votre avis d'échéance du 26/05/2024 pour votre logement 43 boulevard Foch, 92230 Gennevilliers est prêt.",
        "Loyer : 427,00 €",
        "Charges : 110,22 €",
        "La quittance de mai est dans votre espace client. Oralys, 130 square de l'Abbé Grégoire, 35000 Rennes.",
    )
    assert values("rent_due_notice", page)["landlord_name"] == "Oralys"


def test_a_line_of_another_kind_explains_the_sum_and_an_old_balance_is_no_months_total():
    head = ("DOMOFRANCE", "AVIS D'ÉCHÉANCE", "Résidente : Mme MARTIN Jeanne", "Période du 01/10 au 31/10/2026")
    amounts = ([(0.08, "Loyer"), (0.7, "480,00")], [(0.08, "Charges"), (0.7, "90,00")])
    page = page_of(*head, *amounts, [(0.08, "Téléalarme"), (0.7, "12,00")], [(0.08, "Total"), (0.7, "582,00")])
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"], found["total"]) == (480.0, 90.0, 582.0)
    assert (found["tenants"], found["period_start"]) == (["MARTIN Jeanne"], "2026-10-01")
    page = page_of(*head, *amounts, [(0.08, "Solde antérieur"), (0.7, "300,00")], [(0.08, "À payer"), (0.7, "870,00")])
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"]) == (480.0, 90.0)
    assert "total" not in found


def test_where_the_tenants_live_may_be_told_after_their_names():
    page = page_of(
        "Quittance de loyer",
        None,
        "Je soussigné, Monsieur Jacques LEROY, demeurant 3 place Foch, 33800 Bordeaux, reconnais avoir reçu de",
        "Monsieur Paul DURAND et Madame Zoé ROY, demeurant ensemble au 12 rue Haute, 33000 Bordeaux, la somme de",
        "sept cents euros (700 €) en règlement du loyer et des charges du mois d'octobre 2026.",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["landlord_name"]) == (["Paul DURAND", "Zoé ROY"], "Jacques LEROY")
    assert found["address"] == "12 rue Haute, 33000 Bordeaux"


def test_an_account_number_before_the_tenant_and_a_sum_written_as_one():
    page = page_of(
        "QUITTANCE",
        "Locataire : 00012345 - DURAND Paul",
        "Adresse : 12 rue Haute 33000 Bordeaux",
        "4ème trimestre 2026",
        "Loyer : 550 € + Charges : 50 € = 600 €",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["total"]) == (["DURAND Paul"], 600.0)
    assert found["address"] == "12 rue Haute 33000 Bordeaux"
