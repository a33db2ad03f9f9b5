"""What tax notices nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

values = partial(values_of_rows, "tax_notice")


TITLE = ("AVIS DE SITUATION DECLARATIVE A L'IMPOT SUR LE REVENU 2021", "Impôt sur les revenus de 2020", None)


@pytest.mark.parametrize(
    "told",
    [
        "Elle remplace celle figurant sur le document précédent, édité le 26/04/2021.",
        "Cet avis annule et remplace l'avis établi le 26/04/2021.",
        "Le présent document remplace l'avis initial du 26 avril 2021.",
        "Cet avis tient lieu de l'avis du 26 avril 2021, qui est annulé.",
        "Date d'émission de l'avis initial : 26/04/2021",
    ],
)
def test_the_day_of_a_paper_that_is_replaced(told):
    assert values(*TITLE, told, None, "Date d'établissement : 02/09/2021")["issue_date"] == "2021-09-02"
    assert "issue_date" not in values(*TITLE, told)


@pytest.mark.parametrize(
    "own", ["Avis rectificatif établi le 02/09/2021", "Remplacé par le présent avis émis le 02/09/2021"]
)
def test_the_day_of_the_notice_that_replaces(own):
    assert values(*TITLE, own)["issue_date"] == "2021-09-02"


def test_a_label_that_breaks_after_a_little_word():
    read = values(
        *TITLE,
        [(0.1, "Nombre de"), (0.3, "Revenu brut"), (0.5, "Revenu fiscal de"), (0.7, "Total de l'impôt sur le revenu")],
        [(0.11, "parts"), (0.32, "global"), (0.51, "référence"), (0.8, "net")],
        [(0.12, "1,0"), (0.32, "0 €"), (0.52, "0 €"), (0.8, "0 €")],
    )
    assert (read["tax_shares"], read["reference_tax_income"], read["net_tax"]) == (1.0, 0, 0)


def test_a_second_person_who_hangs_left():
    read = values(
        *TITLE,
        [(0.5, "M SAINT-ANGE YANN")],
        [(0.4702, "OU M KERBRAT IDRISS")],
        [(0.5, "194 TER ROUTE DE LYON")],
        [(0.5, "02100 SAINT-QUENTIN")],
    )
    assert read["declarants"] == ["SAINT-ANGE YANN", "KERBRAT IDRISS"]


def test_no_tax_is_as_much_as_the_income():
    rows = ([(0.1, "Revenu fiscal de référence"), (0.7, "20 937")], [(0.1, "Impôt sur le revenu net"), (0.7, "20 937")])
    read = values(*TITLE, *rows)
    assert read["reference_tax_income"] == 20937 and "net_tax" not in read


def test_whom_a_household_supports_in_a_column_of_the_first_page():
    rows = ([(0.1, "Parts : 3,00"), (0.5, "Établi le 27.08.2025")], "Situation : M", "À charge : 2 personnes")
    assert values(*TITLE, *rows)["dependants"] == 2


@pytest.mark.parametrize(
    ("shares", "supported", "told"), [("2,5", 7, None), ("2,5", 1, 1), ("1,5", 2, 2), ("1,25", 2, None)]
)
def test_shares_that_cannot_hold_the_dependants(shares, supported, told):
    read = values(*TITLE, "M DURAND PAUL", "12 rue Haute", "33000 Bordeaux", None,
                  f"Nombre de parts : {shares}", f"Nombre de personnes à charge : {supported}")  # fmt: skip
    assert (read.get("dependants"), read.get("household_size")) == (told, told and told + 1)


def test_two_heads_that_stand_close_are_two_columns():
    read = values(
        *TITLE,
        [(0.5, "Avis précédent Avis corrigé Différence")],
        [(0.08, "Revenu fiscal de référence"), (0.58, "49 323"), (0.70, "47 929"), (0.78, "– 1 394")],
        [(0.08, "Nombre de parts"), (0.58, "2,00"), (0.70, "2,50"), (0.78, "0,50")],
    )
    assert (read["reference_tax_income"], read["tax_shares"]) == (47929, 2.5)


def test_a_corrected_notice_is_of_its_own_day():
    read = values(
        "Impôt sur les revenus de 2024",
        "Le présent avis d'impôt corrigé, daté du 17 avril 2026, annule et remplace",
        "l'avis n° 25 45 8795100 22 du 11 juillet 2025.",
    )
    assert read["issue_date"] == "2026-04-17"
    assert "notice_year" not in read


def test_the_day_goes_on_from_the_year():
    read = values("Avis d'impôt établi en 2024", "le 04/07/2024, mis en recouvrement le 25/07/2024")
    assert (read["notice_year"], read["issue_date"]) == (2024, "2024-07-04")


@pytest.mark.parametrize("dots", ["....", ". . . .", ". ."])
def test_dots_that_lead_to_a_value(dots):
    read = values(
        "REVENUS 2024 - IMPOT SUR LE REVENU - AVIS 2025",
        f"N. FISCAL{dots}11 11 944 904 217",
        f"REF. AVIS{dots}25 26 5211802 63",
        f"DATE ETABLT{dots}07/07/2025",
        f"PERS. A CHARGE{dots}02",
        f"NB PARTS{dots}2,50",
        f"REV. FISCAL DE REF.{dots}18 003",
    )
    assert read["notice_reference"] == "2526521180263"
    assert (read["issue_date"], read["dependants"], read["tax_shares"]) == ("2025-07-07", 2, 2.5)
    assert (read["notice_year"], read["reference_tax_income"]) == (2025, 18003)


def test_an_article_of_the_law_is_no_income():
    read = values(
        *TITLE,
        [(0.3, "Revenu fiscal de référence"), (0.6, "Seuil 2021 d'exonération (art. 1417)")],
        [(0.3, "5 681 €"), (0.6, "20 010 €")],
    )
    assert read["reference_tax_income"] == 5681


def test_the_second_declarant_in_figures():
    read = values(
        *TITLE,
        [(0.08, "1er déclarant"), (0.3, "LEGROS ADJOUA"), (0.7, "16 42 293 200 009")],
        [(0.08, "2d déclarant"), (0.3, "LEGROS YANN"), (0.7, "12 26 956 258 290")],
    )
    assert read["tax_numbers"] == ["1642293200009", "1226956258290"]
    assert read["declarants"] == ["LEGROS ADJOUA", "LEGROS YANN"]


def test_the_declarants_at_the_head_of_their_columns():
    read = values(
        *TITLE,
        "N° fiscal décl. 1 : 3183834704148",
        "N° fiscal décl. 2 : 3145678901234",
        [(0.5, "Décl. 1"), (0.7, "Décl. 2"), (0.88, "Total")],
        [(0.5, "Grégory Nguyen"), (0.7, "Awa Schaeffer")],
        [(0.08, "Salaires"), (0.5, "19 012"), (0.7, "24 381"), (0.88, "43 393")],
    )
    assert read["declarants"] == ["Grégory Nguyen", "Awa Schaeffer"]


def test_a_sentence_counts_nobody_in_the_next_column():
    read = values(
        *TITLE,
        [(0.6, "Personnes à charge")],
        [(0.6, "0")],
        None,
        [(0.08, "Un enfant pour lequel vous payez n'est pas compté à votre charge. Le reste"), (0.8, "7")],
        [(0.8, "RUE DU PORT")],
    )
    assert read["dependants"] == 0


def test_what_a_relief_gives_back_is_neither_income_nor_tax():
    read = values(
        "Avis de dégrèvement - Impôt sur les revenus de 2023",
        [(0.5, "Imposition"), (0.65, "Imposition"), (0.82, "Montant")],
        [(0.5, "primitive"), (0.65, "rectifiée"), (0.82, "dégrevé")],
        [(0.08, "Revenu fiscal de référence"), (0.5, "31 200"), (0.65, "29 850"), (0.82, "1 350")],
        [(0.08, "Impôt sur le revenu net"), (0.5, "1 420"), (0.65, "980"), (0.82, "440")],
    )
    assert (read["reference_tax_income"], read["net_tax"]) == (29850, 980)


def test_a_letter_tells_the_income_of_last_year_too():
    told = "référence s'établit à 14 210 € (il était de 13 980 € l'an dernier) et vous n'êtes pas imposable."
    read = values(*TITLE, "Votre foyer compte 1,5 part pour une personne à charge. Votre revenu fiscal de", told)
    assert (read["reference_tax_income"], read["net_tax"], read["tax_shares"]) == (14210, 0, 1.5)


@pytest.mark.parametrize(
    "rule",
    ["Si votre revenu baisse, vous n'êtes pas imposable.", "Vous n'êtes pas imposable si l'impôt reste sous 61 €."],
)
def test_a_rule_about_taxes_taxes_nobody(rule):
    assert "net_tax" not in values(*TITLE, rule)


def test_other_short_names():
    read = values(*TITLE, "NO AVIS ........ 21 33 1234567 89", "IMPOT REVENU NET ........ 612")
    assert (read["notice_reference"], read["net_tax"]) == ("2133123456789", 612)


def test_what_goes_from_one_figure_to_another_in_one_breath():
    read = values(
        "Avis d'impôt corrigé établi en 2026 - Impôt sur les revenus de 2024",
        "Nous avons corrigé votre imposition : votre revenu fiscal de référence passe de 31 200 € à 29 850 €,",
        "le nombre de parts de 1,5 à 2 et l'impôt net de 1 420 € à 980 €.",
        "Avis : 26 33 1234567 89",
    )
    assert (read["reference_tax_income"], read["tax_shares"], read["net_tax"]) == (29850, 2.0, 980)
    assert read["notice_reference"] == "2633123456789"


def test_labels_right_of_their_values():
    read = values(
        [(0.6, "feuillet 1/2 – rôle 021 – émission de 2026")],
        [(0.3, "27/07/2026 établi le")],
        [(0.3, "13/08/2026 mis en recouvrement le")],
        [(0.3, "2025 revenus de l'année")],
        [(0.3, "27 795 € revenu fiscal de référence")],
        [(0.3, "26 965 € revenu fiscal de référence retenu l'an dernier (revenus 2024)")],
    )
    assert (read["issue_date"], read["income_year"], read["notice_year"]) == ("2026-07-27", 2025, 2026)


def test_a_number_before_the_name():
    read = values(
        *TITLE,
        "Déclarant 1 : 06 14 455 283 267 – ROUX ANNE",
        "Déclarant 2 : 07 89 634 903 400 – LE GOFF PAUL",
        "Crédit d'impôt – frais de garde, agrément de Mme Zoé ROY  -200",
    )
    assert read["declarants"] == ["ROUX ANNE", "LE GOFF PAUL"]


@pytest.mark.parametrize("over", ["MME LEROY NÉE ROUX", "MME LEROY", "MME LE GOFF-ROY ÉPOUSE ROUX"])
def test_a_surname_over_the_given_names(over):
    read = values(*TITLE, [(0.5, over)], [(0.5, "ANNE FATOU")], [(0.5, "42 RUE HAUTE")], [(0.5, "33000 BORDEAUX")])
    assert read["declarants"] == [f"{over.split(' ', 1)[1].split(' NÉE')[0].split(' ÉPOUSE')[0]} ANNE FATOU"]


def test_an_address_abroad_among_the_references():
    read = values(
        *TITLE,
        "Référence du document : 26 59 8939433 11",
        "Adresse d'imposition au 01/01/2026 :",
        "LINDENSTRASSE 22",
        "10969 BERLIN",
        "ALLEMAGNE",
        "Numéro FIP : 935 23 207640",
    )
    assert read["address"] == "LINDENSTRASSE 22 10969 BERLIN ALLEMAGNE"


def test_the_reference_in_the_next_column_is_no_numero_fiscal():
    read = values(
        *TITLE,
        [(0.08, "Numéro fiscal du déclarant 1"), (0.7, "Établi le")],
        [(0.08, "24 02 777 979 280"), (0.7, "17/07/2024")],
        None,
        [(0.7, "Réf. de l'avis")],
        [(0.08, "Numéro fiscal du déclarant 2"), (0.7, "24 59 4793924 34")],
        [(0.08, "36 99 292 162 153")],
    )
    assert read["tax_numbers"] == ["2402777979280", "3699292162153"]
