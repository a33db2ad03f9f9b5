"""Payslips that print other months, other offices and other words beside their own: one small page for each cause."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of

rows = partial(values_of_rows, "payslip")
values = partial(values_of, "payslip")
PAY = "BULLETIN DE PAIE - Mai 2025"
HEADS = [(0.3, "Brut"), (0.5, "Net avant impôt"), (0.75, "Net à payer")]
OWN = [(0.3, "1 361,03"), (0.5, "1 042,39"), (0.75, "1 042,39")]
PAST = [(0.3, "1 279,37"), (0.5, "979,85"), (0.75, "979,85")]


@pytest.mark.parametrize("title", ["Rappel, mai 2024 :", "Pour mémoire : paie de mai 2024", "Même mois de l'an passé"])
def test_a_table_of_a_year_ago_is_not_the_slips(title):
    found = rows(PAY, None, HEADS, OWN, None, None, [(0.3, title)], HEADS, PAST)
    assert (found["gross_pay"], found["net_pay_before_tax"], found["net_pay"]) == (1361.03, 1042.39, 1042.39)


def test_of_rows_that_name_their_months_that_of_the_slip_counts():
    past, own = ([(0.08, month), *figures] for month, figures in (("Mai 2024", PAST), ("Mai 2025", OWN)))
    found = rows(PAY, None, HEADS, past, own)
    assert (found["gross_pay"], found["net_pay"]) == (1361.03, 1042.39)


def test_a_sentence_that_looks_back_tells_nothing_of_the_slip():
    told = "L'an passé, même mois : brut 1 275,03 euros, net avant impôt 1 049,49 euros, payé 1 049,49 euros."
    found = rows(PAY, "Brut : 1 361,03", "Net avant impôt : 1 112,39", None, told)
    assert (found["gross_pay"], found["net_pay_before_tax"]) == (1361.03, 1112.39)


def test_a_long_dash_before_an_answer_is_no_minus():
    found = rows(PAY, "Quel est le montant net social ?", "— 2134,15 €", "Reste à verser au salarié", "2100,05 €")
    assert found["net_social_pay"] == 2134.15


def test_an_agent_who_signs_is_not_paid():
    page = page_of(PAY, "Mme Jeanne MOREL, 14 rue Haute, 63000 Clermont-Ferrand", *[None] * 40, "L'agent : Rose BA")
    assert values(page)["employee_name"] == "Jeanne MOREL"


def test_what_kind_of_firm_it_is_names_nobody():
    found = rows("SCOP L'Atelier des Ponts", "société coopérative à capital variable", "29120 PONT-L'ABBÉ", PAY)
    assert found.get("employer_name") != "coopérative à"


def test_a_foreign_office_employs_and_says_so_in_its_own_words():
    found = rows(
        [(0.2, "CONSULADO-GERAL DE PORTUGAL EM LYON")],
        [(0.2, "24 quai des Tanneurs, 69002 LYON")],
        None,
        PAY,
        [(0.08, "Née le"), (0.4, "31-05-1988")],
        [(0.08, "Prise de service"), (0.4, "07-11-2023")],
        "Employeur sans établissement en France, inscrit au Centre national des firmes étrangères.",
    )
    assert (found["hire_date"], found["employer_name"]) == ("2023-11-07", "CONSULADO-GERAL DE PORTUGAL EM LYON")


def test_a_job_with_its_contract_is_no_letterhead():
    found = rows("CH INTERCOMMUNAL DU VAL", "SIRET 732 829 320 00074", None, None, "UF 2566 AIDE-SOIGNANTE CDI", PAY)
    assert found["employer_name"] == "CH INTERCOMMUNAL DU VAL"


@pytest.mark.parametrize("label", ["À PERCEVOIR", "Reste versé"])
def test_what_is_left_is_the_net(label):
    assert rows(PAY, [(0.46, label), (0.8, "1 509,98 €")])["net_pay"] == 1509.98


def test_the_office_alone_over_the_employers_whole_name():
    found = rows("MAIRIE", "COMMUNE DE SAINT-PAUL-LES-BOIS", "1 place de l'Église", "87380 SAINT-PAUL-LES-BOIS", PAY)
    assert found["employer_name"] == "COMMUNE DE SAINT-PAUL-LES-BOIS"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Madame", "DE LA TOUR", "Clémence"), "DE LA TOUR Clémence"),
        (("Madame", "Anne ROUX", "Bellevue"), "Anne ROUX"),
    ],
)
def test_a_civility_alone_stands_over_the_name_in_one_line_or_two(lines, name):
    page = page_of(PAY, None, *[[(0.5, line)] for line in (*lines, "58 chemin de la Fontaine", "20250 CORTE")])
    assert values(page)["employee_name"] == name


def test_given_names_alone_are_not_the_person_whose_surname_stands_over_them():
    found = rows(
        PAY, None, "2 SALARIÉ", "Nom de naissance : DIALLO", "Prénom(s) : José Loïc Ali", "Né(e) le : 12/04/1998"
    )
    assert found["employee_name"] == "DIALLO José Loïc Ali"


def test_a_name_with_a_comma_goes_on_with_its_address():
    found = rows(
        PAY, None, None, "à remettre à : Bertin, Abd-el-Malik - 11, square du 8 Mai 1945, 97200 Fort-de-France"
    )
    assert found["employee_name"] == "Bertin, Abd-el-Malik"


def test_the_day_on_which_we_have_paid():
    told = (
        "Le 3 juin 2025, nous avons viré sur votre compte le salaire de vos interventions du 01/05/2025 au 31/05/2025."
    )
    assert rows(PAY, told)["payment_date"] == "2025-06-03"


def test_a_household_that_writes_itself_is_the_employer():
    told = "Mois de mai 2025, jardinage à mon domicile, depuis le 14 juillet 2020."
    found = rows("Parisa Moukoko", None, "172 avenue Rosa Parks, 95200 Sarcelles", None, told, None, "Payé : 1 128,48")
    assert found["employer_name"] == "Parisa Moukoko"


def test_headings_that_ask_who():
    heads = [(0.08, "QUI TRAVAILLE"), (0.5, "QUI PAIE")]
    found = rows(PAY, heads, [(0.08, "Rachid NGUYEN PHUOC"), (0.5, "SNC Chevallier")])
    assert (found["employee_name"], found["employer_name"]) == ("Rachid NGUYEN PHUOC", "SNC Chevallier")


def test_a_corrected_slip_tells_the_corrected_figures_beside_those_of_the_one_it_replaces():
    read = values_of_rows(
        "payslip",
        "BULLETIN DE SALAIRE RECTIFICATIF",
        "Juin 2026 - annule et remplace le bulletin édité le 05.07.2026",
        [(0.08, "Éléments"), (0.5, "Bulletin annulé"), (0.68, "Bulletin rectifié"), (0.9, "Écart")],
        [(0.08, "TOTAL BRUT"), (0.55, "1 832,11"), (0.74, "1 971,73"), (0.9, "139,62")],
        [(0.08, "Montant net social"), (0.55, "1 451,91"), (0.74, "1 560,81"), (0.9, "108,90")],
        [(0.08, "NET À PAYER"), (0.55, "1 338,84"), (0.74, "1 447,74"), (0.9, "108,90")],
    )
    assert [read[name] for name in ("gross_pay", "net_social_pay", "net_pay")] == [1971.73, 1560.81, 1447.74]
