"""What tax notices of forms nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from functools import partial

from tests.extractors.documents.found import values_of
from tests.extractors.sheets import page_of

values = partial(values_of, "tax_notice")


def test_the_copy_of_a_counter_in_short_words():
    page = page_of(
        "FINANCES PUBLIQUES",
        None,
        "*** COPIE D'AVIS D'IMPOT SUR LE REVENU - 2022 ***",
        None,
        [(0.08, "DECLARANT 1   SPI 3023217600053"), (0.5, ": DURAND PAUL")],
        [(0.08, "ADRESSE D'IMPOSITION"), (0.5, ": 12 RUE HAUTE")],
        [(0.5, ": 33000 BORDEAUX")],
        None,
        [(0.08, "NB PARTS"), (0.5, ": 2,00")],
        [(0.08, "NB PERS. A CHARGE"), (0.5, ": 1")],
        [(0.08, "REV. FISCAL DE REF."), (0.5, ": 21 484")],
    )
    read = values(page)
    assert (read["declarants"], read["address"]) == (["DURAND PAUL"], "12 RUE HAUTE 33000 BORDEAUX")
    assert (read["reference_tax_income"], read["tax_shares"], read["dependants"]) == (21484, 2.0, 1)


def test_figures_of_the_next_column_are_no_income_and_no_tax():
    page = page_of(
        [(0.08, "Revenu fiscal de référence (RFR)"), (0.5, "180, SQUARE DE LA GARE")],
        [(0.08, "17 779 €"), (0.5, "33600 PESSAC")],
        None,
        [(0.08, "Montant de l'impôt sur le revenu net"), (0.5, "Situation déclarée : veuf(ve), 2 enfants à charge")],
        [(0.08, "0 €")],
    )
    read = values(page)
    assert (read["reference_tax_income"], read["net_tax"]) == (17779, 0)


def test_the_number_of_a_flat_is_no_income():
    page = page_of(
        [(0.08, "Revenu fiscal de référence"), (0.5, "APPARTEMENT 60")], [(0.08, "20 369 €"), (0.5, "99 COURS HAUT")]
    )
    assert values(page)["reference_tax_income"] == 20369


def test_in_large_print_the_sender_stands_in_the_block_of_the_address():
    page = page_of(
        "Direction générale des Finances publiques",
        "Impôt sur les revenus de 2023",
        "Cet avis est adressé à :",
        "M DURAND PAUL",
        "12 RUE HAUTE",
        "33000 BORDEAUX",
    )
    assert values(page)["address"] == "12 RUE HAUTE 33000 BORDEAUX"


def test_who_is_not_taxable_pays_nothing():
    assert values(page_of("Impôt sur les revenus de 2020", "VOUS N'ÊTES PAS IMPOSABLE"))["net_tax"] == 0
    told = page_of("Impôt sur les revenus de 2020", "Demandez une exonération si vous n'êtes pas imposable")
    assert "net_tax" not in values(told)


def test_a_label_over_a_name_is_no_declarant():
    page = page_of(
        [(0.12, "Déclarant 1"), (0.5, "Numéro fiscal du déclarant 1")],
        [(0.12, "M. KABORÉ BAPTISTE"), (0.5, "30 23 217 600 053")],
        [(0.12, "Déclarant 2"), (0.5, "Numéro fiscal du déclarant 2")],
        [(0.12, "MME DELACROIX-MORVAN SOPHIE"), (0.5, "30 12 534 769 188")],
        [(0.12, "Adresse d'imposition au 1er janvier 2026")],
        [(0.12, "81 RUE D'ALSACE")],
        [(0.12, "46000 CAHORS")],
    )
    assert values(page)["declarants"] == ["KABORÉ BAPTISTE", "DELACROIX-MORVAN SOPHIE"]


def test_a_year_in_the_row_below_is_no_tax():
    page = page_of("Impôt sur le revenu net", "Prélèvement à la source déjà versé en 2025")
    assert "net_tax" not in values(page)


def test_of_columns_for_several_years_the_notices_own():
    page = page_of(
        "Impôt sur les revenus de 2024",
        [(0.3, "2023"), (0.5, "2024")],
        [(0.08, "Revenu fiscal de référence"), (0.3, "27 300"), (0.5, "28 411")],
    )
    assert values(page)["reference_tax_income"] == 28411


def test_a_couple_in_one_cell():
    page = page_of([(0.08, "Foyer fiscal de"), (0.3, "M. Paul DURAND et Mme Anne MARTIN")])
    assert values(page)["declarants"] == ["Paul DURAND", "Anne MARTIN"]


def test_a_couple_without_civility_over_its_address():
    page = page_of("Paul DURAND et Anne MARTIN", "12 rue Haute", "33000 Bordeaux")
    assert values(page)["declarants"] == ["Paul DURAND", "Anne MARTIN"]


def test_names_and_numbers_under_their_heads():
    page = page_of(
        [(0.05, "Nom"), (0.25, "Prénom"), (0.45, "N° fiscal")],
        [(0.05, "DURAND"), (0.25, "Paul"), (0.45, "30 23 217 600 053")],
        [(0.05, "MARTIN"), (0.25, "Anne"), (0.45, "30 12 534 769 188")],
    )
    read = values(page)
    assert read["declarants"] == ["DURAND Paul", "MARTIN Anne"]
    assert read["tax_numbers"] == ["3023217600053", "3012534769188"]


def test_children_of_two_kinds_in_one_phrase():
    page = page_of("Situation de famille : mariés, 2 enfants mineurs et 1 enfant majeur rattaché")
    assert values(page)["dependants"] == 3


def test_a_tax_of_nothing_in_a_word():
    assert values(page_of("Revenus de 2024", "Impôt sur le revenu net à payer : néant"))["net_tax"] == 0


def test_years_among_the_words_are_no_amounts():
    page = page_of(
        "Impôt sur les revenus et prélèvements sociaux 2025",
        "Impôt sur les revenus perçus en 2024",
        [(0.05, "RFR 2023 (avis 2024)"), (0.8, "27 000")],
        [(0.05, "RFR 2024 (avis 2025)"), (0.8, "28 911")],
    )
    read = values(page)
    assert (read["income_year"], read["reference_tax_income"]) == (2024, 28911)
    assert "net_tax" not in read


COUPLE = [
    [(0.25, "Nom, prénom"), (0.58, "Numéro fiscal (SPI)")],
    [(0.08, "Madame"), (0.25, "PINEAU XIAOLING"), (0.58, "30 23 217 600 053")],
    [(0.08, "Madame"), (0.25, "PINEAU SOKHA"), (0.58, "30 12 534 769 188")],
]


def test_a_column_of_names_under_one_head():
    assert values(page_of(*COUPLE))["declarants"] == ["PINEAU XIAOLING", "PINEAU SOKHA"]


def test_fewer_names_than_numbers_were_not_all_read():
    glued = [(0.08, "Madame"), (0.25, "PINEAUXIAOLING"), (0.58, "30 23 217 600 053")]
    assert "declarants" not in values(page_of(COUPLE[0], glued, COUPLE[2]))


def test_a_town_that_bears_a_word_of_papers():
    page = page_of(
        "Impôt sur les revenus de 2021", "", "M NDIAYE HASSAN", "127 CHEMIN DES GÉRANIUMS", "97430 LE TAMPON"
    )
    assert values(page)["address"] == "127 CHEMIN DES GÉRANIUMS 97430 LE TAMPON"


def test_a_remark_between_a_label_and_its_value():
    page = page_of([(0.05, "Revenu fiscal de référence (RFR) (revenus 2025)"), (0.85, "32 443")])
    assert values(page)["reference_tax_income"] == 32443


def test_a_label_after_the_number_of_shares_counts_nobody():
    page = page_of("Avis d'impôt 2024", "Nombre de parts : 3   Personnes à charge : 2", "N° fiscal 30 23 217 600 053")
    assert values(page)["dependants"] == 2


def test_a_hamlet_over_the_town_is_no_second_declarant():
    page = page_of("Impôt sur les revenus de 2023", "", "M NDIAYE HASSAN", "GRANDE TERRE", "97200 FORT-DE-FRANCE")
    assert values(page)["declarants"] == ["NDIAYE HASSAN"]


def test_an_address_overseas():
    page = page_of("Impôt sur les revenus de 2023", "", "M NDIAYE HASSAN", "PK 7 ROUTE DES PLAGES", "97354 REMIRE")
    assert values(page)["address"] == "PK 7 ROUTE DES PLAGES 97354 REMIRE"
