"""Payslips as numbered forms, as screens, in two languages; numbers broken over lines, heads in sentences."""

from __future__ import annotations

from functools import partial

from tests.extractors.documents.found import values_of_rows

slip = partial(values_of_rows, "payslip")


def test_a_numbered_form_with_two_surnames_and_a_representative():
    read = slip(
        "Titre emploi simplifié – volet salarié, vaut bulletin de paie",
        [(0.08, "1 Dénomination de l'employeur"), (0.5, "EARL DES TROIS CHÊNES")],
        [(0.08, "2 Représenté par"), (0.5, "ROUX Paul")],
        [(0.08, "3 Adresse du siège"), (0.5, "104 rue Haute, 13015 Marseille")],
        [(0.08, "5 Nom de naissance du salarié"), (0.5, "FALL")],
        [(0.08, "6 Nom d'usage"), (0.5, "PETIT")],
        [(0.08, "7 Prénoms"), (0.5, "Awa")],
        None,
        "Établi à Marseille, signature de l'employeur : Roux",
    )
    assert read["employee_name"] == "PETIT Awa"
    assert read["employer_name"] == "EARL DES TROIS CHÊNES"


def test_a_screen_with_firm_and_person_on_one_line():
    read = slip("Mes documents", None, "Paie de juillet 2026", "Boulangerie du Port · Anne Roux", None, "Net à payer")
    assert read["employee_name"] == "Anne Roux"
    assert read["employer_name"] == "Boulangerie du Port"


def test_a_pizzeria_is_a_firm():
    read = slip("Paie de juillet 2026", "Pizzeria La Strada · Anne Roux", None, "Net à payer")
    assert (read["employer_name"], read["employee_name"]) == ("Pizzeria La Strada", "Anne Roux")


def test_two_languages():
    read = slip(
        [(0.08, "Employee / Salarié"), (0.4, "Employee ID"), (0.6, "Job title")],
        [(0.08, "Roux, Anne"), (0.4, "FR-54933"), (0.6, "Analyst")],
        None,
        "Pay period 01/09/2026 – 30/09/2026 · Bank transfer value date 28/09/2026",
    )
    assert read["employee_name"] == "Roux, Anne"
    assert read["period"] == "2026-09"
    assert read["payment_date"] == "2026-09-28"
    assert "employer_name" not in read


def test_a_key_on_the_next_line():
    read = slip(
        "BULLETIN DE PAIE", "Intérimaire : ROUX Anne, NIR 2 95 10 99 126 111", "93", None, "Salaire brut 2 000,00"
    )
    assert read["social_security_number"] == "295109912611193"


def test_a_word_of_a_sentence_heads_no_column():
    read = slip(
        "Salariée n° 4 · apprentie 2e année, CFA de Pau · n° séc. soc. 2740624052073 06 · entrée le 1er septembre 2025",
        None,
        [(0.52, "mars 2026"), (0.69, "depuis janvier")],
        [(0.08, "Rémunération brute"), (0.54, "1 092,71"), (0.74, "3 278,13")],
        [(0.08, "Net fiscal"), (0.54, "896,12"), (0.74, "2 688,36")],
        [(0.08, "Net versé"), (0.54, "852,99"), (0.74, "2 558,97")],
    )
    assert read["net_pay"] == 852.99
    assert read["net_taxable_pay"] == 896.12


def test_who_teaches_an_apprentice_is_not_paid():
    read = slip(
        [(0.08, "Coiffure du Port"), (0.6, "Anne ROUX")],
        [(0.08, "67 rue Haute, 34500 Béziers"), (0.6, "29 rue Basse")],
        [(0.08, "Maître d'apprentissage : Zoé MARTIN"), (0.6, "72100 Le Mans")],
    )
    assert read.get("employee_name") == "Anne ROUX"


def test_a_row_under_the_head_of_the_employer_names_the_employer():
    read = slip(
        "Bulletin de salaire - chèque emploi service universel",
        [(0.5, "ROUX LUCAS")],
        [(0.5, "14 RUE HAUTE")],
        [(0.5, "62300 LENS")],
        None,
        [(0.08, "SALARIÉ"), (0.46, "EMPLOYEUR")],
        [(0.08, "Emploi"), (0.25, "Employé familial"), (0.46, "N° Cesu"), (0.6, "Z4964932757")],
        [(0.08, "Heures"), (0.25, "22,00"), (0.46, "Nom"), (0.6, "FALL LEILA")],
        [
            (0.08, "Période d'emploi"),
            (0.25, "du 01/01/2022 au 31/01/2022"),
            (0.46, "Adresse"),
            (0.6, "3 rue Basse, 59100 Roubaix"),
        ],
        None,
        [(0.08, "SALAIRE BRUT"), (0.8, "312,44")],
        [(0.08, "NET À PAYER"), (0.8, "239,68")],
    )
    assert (read["employer_name"], read["employee_name"]) == ("FALL LEILA", "ROUX LUCAS")
