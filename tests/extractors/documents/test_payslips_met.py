"""What payslips of makers nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from extractors.documents import extract
from extractors.lines import group_lines
from extractors.page import Box, Word
from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of

values = partial(values_of, "payslip")


@pytest.mark.parametrize(
    "sentence",
    [
        "L'organisateur règle la somme nette de 788,44 € par chèque n° 7697746 le 19 octobre 2024.",
        "Vous percevez 788,44 € nets, virés le 19/10/2024.",
        "Net versé sur votre compte : 788,44 €",
    ],
)
def test_the_net_told_in_a_sentence(sentence):
    assert values(page_of("BULLETIN DE PAIE", "Salaire brut : 957,98 €", sentence))["net_pay"] == 788.44


def test_the_month_is_the_column_that_says_so_wherever_it_stands():
    page = page_of(
        "BULLETIN DE PAIE",
        [(0.06, "Récapitulatif"), (0.4, "Année 2024"), (0.6, "Trimestre 4"), (0.8, "Mois")],
        [(0.06, "Rémunération brute"), (0.4, "11 627,20"), (0.6, "3 448,05"), (0.8, "1 149,35")],
        [(0.06, "Net fiscal"), (0.4, "9 559,30"), (0.6, "2 827,68"), (0.8, "942,56")],
        [(0.06, "Montant net social"), (0.4, "9 231,80"), (0.6, "2 729,43"), (0.8, "909,81")],
    )
    assert values(page) == {"gross_pay": 1149.35, "net_taxable_pay": 942.56, "net_social_pay": 909.81}


def placed(*words):
    """A page of words at (x, y, text, height), letters as wide as half their height."""
    return group_lines((Word(t, Box(x, y, x + 0.55 * h * len(t), y + h)) for x, y, t, h in words), 595 / 842)


def test_a_wide_space_sets_the_building_off_from_the_name():
    row = "Résidence Les Aubiers - 47 bis, place des Lilas - 67000 Strasbourg"
    page = page_of([(0.3, "Votre employeur")], [(0.3, "EURL Albert"), (0.41, row)], [(0.3, "SIRET 732 829 320 00074")])
    assert values(page)["employer_name"] == "EURL Albert"


def test_a_legal_form_alone_ends_the_name_above_it():
    page = page_of("Sécuritas Plus Gardiennage", "SNC", "55 avenue Haute", "66000 Perpignan", "SIRET 732 829 320 00074")
    assert values(page)["employer_name"] == "Sécuritas Plus Gardiennage SNC"


def test_a_mark_in_large_print_is_the_employer_where_nothing_says_more():
    page = page_of([(0.6, "Bulletin de salaire")], [(0.08, "Thi Mai DE LA CRUZ")], "Embauche : 08/01/2019", top=0.1)
    mark = placed((0.08, 0.04, "Bodin", 0.03))
    assert values(replace(page, lines=(*mark, *page.lines)))["employer_name"] == "Bodin"
    brand = placed((0.08, 0.04, "PayFit", 0.03))
    assert "employer_name" not in values(replace(page, lines=(*brand, *page.lines)))


def test_a_label_is_no_employer():
    page = page_of(
        [(0.8, "Mille Feuilles Édition")],
        [(0.8, "131 chemin des Oliviers")],
        [(0.8, "20090 Ajaccio")],
        None,
        [(0.06, "Salarié"), (0.4, "N° de sécurité sociale"), (0.8, "SIRET")],
        [(0.06, "Awa NDIAYE"), (0.4, "2 69 05 49 588 157 80"), (0.8, "732 829 320 00074")],
    )
    assert values(page)["employer_name"] == "Mille Feuilles Édition"


def test_the_branch_under_the_firms_band_is_not_the_employer():
    page = page_of(
        [(0.06, "Agence 821 - Le Creusot")],
        [(0.06, "144 bis avenue Salvador Allende")],
        [(0.06, "71200 Le Creusot")],
        [(0.06, "SIRET 732 829 320 00074 - NAF 7820Z")],
        None,
        [(0.06, "ENTREPRISE UTILISATRICE")],
        [(0.06, "CONSTRUCTIONS LAURAGAIS (Lannion)")],
        top=0.1,
    )
    band = placed((0.06, 0.03, "TEMPORIA", 0.016), (0.16, 0.03, "INTERIM", 0.016))
    assert values(replace(page, lines=(*band, *page.lines)))["employer_name"] == "TEMPORIA INTERIM"


def test_two_boxes_side_by_side_the_one_with_a_siret_is_the_employers():
    page = page_of(
        [(0.06, "Collectif Brouillard"), (0.55, "Samira Wang")],
        [(0.06, "151 rue des Frères Lumière"), (0.55, "118 ter avenue Jean Jaurès")],
        [(0.06, "64100 Bayonne"), (0.55, "95200 Sarcelles")],
        [(0.06, "SIRET : 732 829 320 00074"), (0.55, "Emploi : Comédienne")],
    )
    read = values(page)
    assert (read["employer_name"], read["employee_name"]) == ("Collectif Brouillard", "Samira Wang")


def test_an_occupation_that_begins_with_agent_is_no_name():
    page = page_of(
        [(0.06, "EMPLOI"), (0.25, "AGENT DE PRODUCTION")],
        None,
        [(0.06, "DATE D'ENTREE"), (0.25, "26.06.2022")],
        [(0.55, "MONSIEUR LEMOINE Cédric")],
        [(0.55, "178 BIS RUE LOUISE MICHEL")],
        [(0.55, "19100 BRIVE-LA-GAILLARDE")],
    )
    assert values(page)["employee_name"] == "LEMOINE Cédric"


def test_figures_before_their_names():
    page = page_of(
        "Ma fiche de paie · septembre 2026",
        "2 248,16 € de salaire brut",
        "1 779,64 € de montant net social",
        "1 836,90 € net imposable",
        "1 695,89 € net payé par virement le 30/09/2026",
    )
    read = values(page)
    assert (read["gross_pay"], read["net_social_pay"], read["net_pay"]) == (2248.16, 1779.64, 1695.89)


def test_an_advance_has_its_own_day():
    page = page_of("BULLETIN DE PAIE", "Acompte versé le 15/09/2026 : 200,00", "Virement le 30/09/2026")
    assert values(page)["payment_date"] == "2026-09-30"


def test_a_dash_between_two_phrases_is_no_minus():
    page = page_of("BULLETIN DE PAIE", "Net imposable du mois 1 836,90 — cumul 16 532,10")
    assert values(page)["net_taxable_pay"] == 1836.9


def test_a_net_without_its_thousands_is_hardly_believed():
    page = page_of(
        "BULLETIN DE PAIE",
        "Net à payer avant impôt sur le revenu 1 769,37",
        "Impôt sur le revenu prélevé à la source 73,48",
        "Net à payer 695,89",
    )
    assert extract("payslip", [page]).fields["net_pay"].confidence < 0.05


def test_a_key_in_brackets_belongs_to_the_number():
    assert (
        values(page_of("BULLETIN DE PAIE", "NIR 2 69 05 49 588 157 (80)"))["social_security_number"]
        == "269054958815780"
    )


def test_the_name_after_the_title():
    assert values(page_of("Bulletin de paie de Awa NDIAYE", "Salaire brut 2 000,00"))["employee_name"] == "Awa NDIAYE"


def test_the_column_of_the_slips_own_month():
    page = page_of(
        [(0.06, "BULLETIN DE SALAIRE"), (0.7, "Période : 09/2026")],
        [(0.06, "Rubrique"), (0.4, "Août 2026"), (0.6, "Septembre 2026"), (0.85, "Cumul 2026")],
        [(0.06, "Salaire brut"), (0.4, "2 300,00"), (0.6, "2 248,16"), (0.85, "20 233,44")],
        [(0.06, "Net imposable"), (0.4, "1 879,40"), (0.6, "1 836,90"), (0.85, "16 532,10")],
        [(0.06, "Net à payer"), (0.4, "1 735,23"), (0.6, "1 695,89"), (0.85, "15 263,01")],
    )
    read = values(page)
    assert (read["gross_pay"], read["net_taxable_pay"], read["net_pay"]) == (2248.16, 1836.9, 1695.89)


def test_the_rule_of_a_box_between_digits_is_white_space():
    page = page_of(
        [(0.06, "A - LE SALARIÉ")],
        [(0.06, "3 N° d'immatriculation"), (0.6, "5 Entrée")],
        [(0.06, "2|6|9|0|5|4|9|5|8|8|1|5|7|8|0"), (0.6, "08032025")],
        [(0.06, "10 Travail du"), (0.3, "11 au"), (0.6, "51 Date du versement")],
        [(0.06, "0|8| |0|3| |2|0|2|5"), (0.3, "1|8| |0|3| |2|0|2|5"), (0.6, "2|3| |0|3| |2|0|2|5")],
    )
    assert values(page) == {
        "social_security_number": "269054958815780",
        "hire_date": "2025-03-08",
        "period": "2025-03",
        "payment_date": "2025-03-23",
    }


def test_digits_in_boxes_of_their_own_are_one_figure():
    digits = [(0.06 + 0.013 * at + (0.013 if at > 1 else 0), 0.08, digit, 0.012) for at, digit in enumerate("0803")]
    page = page_of([(0.06, "Date d'entrée")], top=0.06)
    words = placed(*digits, (0.138, 0.08, "2025", 0.012))
    assert values(replace(page, lines=(*page.lines, *words)))["hire_date"] == "2025-03-08"


def test_the_net_under_a_caption_that_ends_with_its_name():
    page = page_of(
        [(0.4, "Somme revenant au marin (net payé)")],
        [(0.46, "2 513,71")],
        [(0.455, "le 31.08.2024")],
    )
    assert values(page) == {"net_pay": 2513.71, "payment_date": "2024-08-31"}


def test_a_sentence_gives_its_value_over_many_words_and_none_of_the_line_below():
    page = page_of(
        "Le montant net social à déclarer à la CAF pour l'AAH et la prime d'activité est de 667,53 €. Pour les impôts",
        "le net imposable du mois est de 691,56 € et celui de l'année, mois en cours compris, de 8 459,16 €.",
    )
    assert values(page) == {"net_social_pay": 667.53, "net_taxable_pay": 691.56}


def test_whoever_heads_the_column_beside_is_not_the_employer():
    page = page_of(
        [(0.06, "Armateur"), (0.36, "Navire"), (0.65, "Marin")],
        [(0.06, "Regnier SARL"), (0.36, "Kenavo"), (0.65, "PETROV Awa")],
        [(0.06, "104 bis chemin d'Aquitaine"), (0.36, "BX 115253"), (0.65, "147 place de la Gare")],
        [(0.06, "25000 Besançon"), (0.36, "Genre : pêche au large"), (0.65, "38100 Grenoble")],
    )
    assert values(page)["employer_name"] == "Regnier SARL"


def test_the_label_employer_weighs_more_than_the_ministry_over_it():
    page = page_of(
        [(0.06, "MINISTÈRE DE L'ÉDUCATION NATIONALE"), (0.45, "JUILLET 2025")],
        None,
        None,
        [(0.06, "EMPLOYEUR"), (0.43, "SIRET")],
        [(0.06, "ACADÉMIE DE STRASBOURG"), (0.43, "732 829 320 00074")],
    )
    assert values(page)["employer_name"] == "ACADÉMIE DE STRASBOURG"


@pytest.mark.parametrize(
    "line",
    [
        "Admise à l'ESAT le 15/01/2016",
        "Au service de l'armement depuis le 15/01/2016",
        "Recruté par contrat le 15/01/2016",
    ],
)
def test_words_of_an_entry(line):
    assert values(page_of("BULLETIN DE PAIE", line))["hire_date"] == "2016-01-15"


def test_a_number_broken_over_two_lines_that_its_key_proves():
    page = page_of([(0.6, "Sécurité sociale 2 69 05 49 588")], [(0.6, "157 80")])
    assert values(page)["social_security_number"] == "269054958815780"


def test_labels_told_again_in_english():
    page = page_of(
        [
            (0.06, "Salarié / Employee"),
            (0.4, "Mélanie Fuentes"),
            (0.6, "Date d'entrée / Hire date"),
            (0.85, "3 août 2020"),
        ],
        [(0.06, "Montant net social / Net social amount"), (0.85, "6,003.30")],
        [(0.06, "Net à payer avant impôt sur le revenu / Net pay before income tax"), (0.85, "6,035.70")],
        [(0.06, "Net imposable / Taxable net"), (0.85, "6,284.85")],
        [(0.06, "Net à payer / Net pay"), (0.8, "EUR 5,884.86")],
    )
    assert values(page) == {
        "employee_name": "Mélanie Fuentes",
        "hire_date": "2020-08-03",
        "net_social_pay": 6003.3,
        "net_pay_before_tax": 6035.7,
        "net_taxable_pay": 6284.85,
        "net_pay": 5884.86,
    }


def test_a_stroke_between_two_labels_parts_two_fields():
    page = page_of([(0.06, "Net imposable / Net à payer"), (0.6, "1 836,90 / 1 695,89")])
    assert values(page).get("net_taxable_pay") != 1695.89


def test_rates_are_no_months_over_columns():
    page = page_of(
        [(0.06, "Période"), (0.3, "février 2025")],
        [(0.06, "APEC"), (0.4, "1.83"), (0.85, "2.75")],
        [(0.06, "Net à payer"), (0.85, "5 884,86")],
    )
    assert values(page)["net_pay"] == 5884.86


def test_a_typewritten_slip():
    page = page_of(
        [(0.06, "PERIODE 06/2026")],
        [(0.06, "-" * 60)],
        [(0.06, "YILMAZ SOLÈNE"), (0.45, "NO SS 2690549588157 80")],
        [(0.06, "BÂT. C ESC. 1"), (0.45, "AIDE A DOMICILE - EMPLOYE DEGRE 1")],
        [(0.06, "161 RUE D'ALSACE"), (0.45, "TEMPS PARTIEL 130,00 H")],
        [(0.06, "53000 LAVAL")],
        [(0.06, "CCN BRANCHE AIDE (IDCC 2941)")],
        [(0.06, "-" * 60)],
    )
    read = values(page)
    assert (read["employee_name"], read["social_security_number"]) == ("YILMAZ SOLÈNE", "269054958815780")


def test_a_settlement_with_its_day_alone():
    assert values(page_of("BULLETIN DE PAIE", "Règlement : 17-03-2026, virement"))["payment_date"] == "2026-03-17"


@pytest.mark.parametrize("name", ["LE FOURNIL DE CÉLINE", "La Poste", "H&M", "AP-HP"])
def test_names_of_firms_that_begin_with_an_article_or_are_letters_alone(name):
    assert values(page_of(name, "3 rue Haute", "84000 Avignon", "Siret : 732 829 320 00074"))["employer_name"] == name


@pytest.mark.parametrize(
    ("rows", "field", "value"),
    [
        (["Vous recevrez donc 1 695,89 €, virés le 30 septembre 2026."], "payment_date", "2026-09-30"),
        (["Contrat à durée indéterminée du 03/02/2020"], "hire_date", "2020-02-03"),
        (["Mois : 09", "Année : 2026"], "period", "2026-09"),
        (["NET IMP. 1836.90"], "net_taxable_pay", 1836.9),
        (["NET SOC. 1779.64"], "net_social_pay", 1779.64),
        (["N.A.P. 1695.89"], "net_pay", 1695.89),
    ],
)
def test_short_words_and_turns_of_phrase(rows, field, value):
    assert values(page_of("BULLETIN DE PAIE", *rows))[field] == value


def test_of_two_people_over_addresses_the_one_with_a_number_of_social_security_is_paid():
    page = page_of(
        [(0.05, "Claire DUPONT"), (0.6, "Awa NDIAYE")],
        [(0.05, "3 rue Haute"), (0.6, "8 rue Basse")],
        [(0.05, "75011 Paris"), (0.6, "75012 Paris")],
        [(0.05, "N° Pajemploi : Y123456"), (0.6, "N° SS 2 69 05 49 588 157 80")],
    )
    read = values(page)
    assert (read["employer_name"], read["employee_name"]) == ("Claire DUPONT", "Awa NDIAYE")


def test_you_are_who_is_paid():
    page = page_of(
        [(0.05, "Votre employeur"), (0.5, "Vous")],
        [(0.05, "Oralys"), (0.5, "Awa NDIAYE")],
        [(0.05, "3 rue Haute"), (0.5, "8 rue Basse")],
        [(0.05, "75011 Paris"), (0.5, "75012 Paris")],
    )
    assert values(page)["employee_name"] == "Awa NDIAYE"


def test_what_the_line_above_says_of_its_own_day_says_nothing_of_the_month():
    assert values(page_of("Édité le 28/09/2026", "Septembre 2026", "Salaire brut 2 248,16"))["period"] == "2026-09"


def test_the_cumul_in_a_row_of_its_own_takes_nothing_from_the_month():
    page = page_of(
        [(0.05, "Net imposable"), (0.5, "1 836,90")],
        [(0.05, "Cumul"), (0.5, "16 532,10")],
    )
    assert values(page)["net_taxable_pay"] == 1836.9


def test_what_a_firm_is_worth_is_no_part_of_its_name():
    page = page_of("ORALYS SAS au capital de 10 000 € - RCS Bordeaux 732 829 320", "3 rue Haute - 33000 Bordeaux")
    assert values(page)["employer_name"] == "ORALYS SAS"


def test_a_slip_that_a_fund_makes_for_an_association():
    found = values_of_rows(
        "payslip",
        [(0.08, "cea chèque emploi associatif"), (0.6, "6 rue du Caire, 62500 Arras")],
        None,
        "BULLETIN DE PAIE – NOVEMBRE 2025",
        None,
        [(0.08, "Association"), (0.55, "Salariée")],
        [(0.08, "ÉCOLE DE MUSIQUE DO-RÉ-LA"), (0.55, "Madame LEROY Anne")],
        [(0.08, "91 rue Haute"), (0.55, "83 rue Basse")],
        [(0.08, "12200 Villefranche"), (0.55, "38200 Vienne")],
        [(0.08, "Siret 364 724 450 00010 – APE 9499Z")],
    )
    assert found["employer_name"] == "ÉCOLE DE MUSIQUE DO-RÉ-LA"


def test_labels_and_values_by_turns_over_a_row_of_them():
    found = values_of_rows(
        "payslip",
        "MINISTÈRE DES ARMÉES",
        None,
        [(0.08, "Nom"), (0.2, "OULD BRAHIM"), (0.5, "Prénom"), (0.65, "FÉLIX")],
        [(0.08, "Grade"), (0.2, "CAPORAL-CHEF"), (0.5, "Identifiant défense 1759979795")],
        None,
        "Somme créditée sur votre compte le 27/02/2026 : 1 567,02 €",
    )
    assert (found["employee_name"], found["payment_date"]) == ("OULD BRAHIM FÉLIX", "2026-02-27")


def test_what_is_to_be_sent_on_a_day():
    found = values_of_rows(
        "payslip",
        "BULLETIN DE PAYE DU 01/06/2026 AU 30/06/2026",
        [(0.08, "net avant impôt"), (0.6, "1 649,34")],
        [(0.08, "à virer le 04-07-2026"), (0.6, "1 625,41")],
    )
    assert (found["net_pay"], found["payment_date"]) == (1625.41, "2026-07-04")


def test_a_group_s_company_and_a_surname_with_a_particle():
    found = values_of_rows(
        "payslip",
        [(0.08, "Kestrel Tooling (France) SARL"), (0.6, "RELEVÉ DE PAIE")],
        "SIRET 375 940 699 00032",
        None,
        [(0.08, "SALARIÉ – Nom Du Plessis"), (0.55, "Emploi : régleur")],
        [(0.08, "Prénom Marie-Ange")],
    )
    assert found["employer_name"] == "Kestrel Tooling (France) SARL"
    assert found["employee_name"] == "Du Plessis Marie-Ange"


def test_a_name_on_stage_under_the_own_one():
    found = values_of_rows(
        "payslip",
        "Théâtre du Parc",
        "SIRET 343507265 00035 / APE 9001Z",
        None,
        [(0.5, "LEROY Séverine")],
        [(0.5, "dite « Zoé Roy »")],
        [(0.5, "148 rue Haute")],
        [(0.5, "76600 Le Havre")],
        None,
        [(0.08, "Net avant PAS"), (0.4, "272,30")],
        [(0.08, "PAS (3,5 %)"), (0.4, "-9,87")],
        [(0.6, "À percevoir"), (0.8, "262,43 €")],
    )
    assert (found["employee_name"], found["net_pay"]) == ("LEROY Séverine", 262.43)


def test_what_the_employer_pays_in_all_is_not_the_pay():
    page = page_of(
        [(0.06, "Net à payer avant impôt sur le revenu"), (0.86, "1 030,01 €")],
        [(0.06, "Impôt sur le revenu prélevé à la source"), (0.86, "80,05 €")],
        [(0.06, "Net à payer après impôt"), (0.86, "949,96 €")],
        None,
        "Salaire versé le 28/11/2023. Total à payer par l'association (cotisations et salaire) : 1 757,02 €.",
    )
    assert values(page)["net_pay"] == 949.96
