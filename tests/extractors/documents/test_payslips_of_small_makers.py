"""Payslips of small makers: letters, dioceses, consulates, gas boards, applications, home workers' slips in a mail."""

from __future__ import annotations

from functools import partial

import pytest

from extractors.documents import extract
from tests.extractors.documents.found import values_of_rows
from tests.extractors.sheets import page_of

values = partial(values_of_rows, "payslip")


def test_a_dash_between_figures_of_one_line_is_no_minus():
    read = values(
        "Bulletin de paie",
        "Net social 1 262,00 – Imposable du mois 1 308,31 – Imposable cumulé 13 083,10",
    )
    assert (read["net_social_pay"], read["net_taxable_pay"]) == (1262.0, 1308.31)


def test_the_cumul_in_the_row_of_the_month():
    read = values("Bulletin de salaire", "SALAIRE IMPOSABLE Cumul 2026 : 3 475,50 496,50")
    assert read["net_taxable_pay"] == 496.5


def test_cumuls_of_two_years_under_their_title():
    read = values(
        [(0.08, "Net fiscal"), (0.4, "1 872,12")],
        None,
        None,
        [(0.08, "cumuls au dernier jour du mois"), (0.4, "2024"), (0.5, "2025")],
        [(0.08, "brut"), (0.4, "2 214,35"), (0.5, "2 282,83")],
        [(0.08, "net fiscal"), (0.4, "1 812,21"), (0.5, "1 872,12")],
    )
    assert read["net_taxable_pay"] == 1872.12


def test_the_rows_that_add_up_to_the_gross():
    read = values(
        "BULLETIN DE PAYE",
        [(0.1, "TRAITEMENT BRUT"), (0.60, "1 987,06")],
        [(0.1, "INDEMNITE DE RESIDENCE"), (0.6255, "19,87")],
        [(0.1, "IFSE"), (0.617, "303,61")],
        None,
        [(0.1, "COÛT TOTAL"), (0.3, "TOTAUX DU MOIS :")],
        [(0.1, "EMPLOYEUR"), (0.3, "BRUT")],
        [(0.1, "3 743,07"), (0.3, "2 310,54")],
    )
    assert read["gross_pay"] == 2310.54


def test_a_weak_name_of_the_net_is_not_the_net_that_the_sums_prove():
    read = values(
        "Bulletin de salaire",
        [(0.1, "Salaire net hors indemnités"), (0.6, "502,94 €")],
        [(0.1, "Net à payer avant impôt sur le revenu"), (0.6, "628,74 €")],
        [(0.1, "Prélèvement à la source (taux 1,10 %)"), (0.6, "- 5,73 €")],
        [(0.1, "Net à payer"), (0.6, "623,01 €")],
    )
    assert read["net_pay"] == 623.01


def test_a_label_told_again_in_english_is_sure():
    assert values("Paiement / Pay date : 29/07/2026", "Bulletin de paie")["payment_date"] == "2026-07-29"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Date d'embauche 01/11/2015 · Entrée aux IEG 15/05/2013", "2015-11-01"),
        ("Contrat à durée déterminée d'usage du 14/06/2026 au 23/06/2026", "2026-06-14"),
        ("Prise de fonctions : 15/01/2017", "2017-01-15"),
    ],
)
def test_the_day_of_entry(told, day):
    assert values("Bulletin de paie de juin 2026", told)["hire_date"] == day


def test_the_names_under_neighbouring_heads():
    read = values(
        [(0.08, "Nom de naissance"), (0.35, "Prénom"), (0.6, "Né(e) le")],
        [(0.08, "BEN SLIMANE"), (0.35, "Béatrice"), (0.6, "02/07/1991")],
    )
    assert read["employee_name"] == "BEN SLIMANE Béatrice"


def test_a_name_in_small_letters_under_its_head():
    read = values(
        [(0.08, "matricule"), (0.2, "personne"), (0.5, "emploi")],
        [(0.15, "34896"), (0.2, "rokhaya gonçalves ferreira"), (0.5, "chargé d'accueil")],
    )
    assert read["employee_name"] == "rokhaya gonçalves ferreira"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Concerne :", "Lyon, Nadia"),
        ("Concerne :", "d'Almeida, Agathe"),
        ("Bulletin de paie de l'artiste :", "Anne Roux"),
    ],
)
def test_whom_the_slip_is_about(label, name):
    assert values(f"{label} {name}", "Sécurité sociale")["employee_name"] == name


def test_who_shows_her_employer_the_detail_of_her_pay():
    read = values(
        "Je soussignée MADAME XIAOLING ZERROUKI",
        "assistante maternelle agréée, 114 boulevard Louise Michel, 29200 Brest,",
        "présente à la signature de mon employeur particulier",
        "MONSIEUR MATTEO PETITJEAN",
        "(118, boulevard des Trois Fontaines, 75013 Paris)",
        "le détail de ma paie pour la garde de Édouard,",
    )
    assert (read["employee_name"], read["employer_name"]) == ("XIAOLING ZERROUKI", "MATTEO PETITJEAN")


def test_the_firm_under_its_heading_and_not_who_runs_it():
    read = values("Votre employeur", "Chez Mémé Suzon SARL", "Siret 503 856 742 00062", "Gérant : Noé Delacroix")
    assert read["employer_name"] == "Chez Mémé Suzon SARL"


def test_a_sentence_about_the_employer_names_none():
    read = values(
        [(0.08, "EMPLOYEUR – N° Cesu Z1881603")],
        [(0.08, "Mme D'HÉROUVILLE FATOUMATA")],
        [(0.08, "64 route de Paris 83000 Toulon")],
        None,
        "L'employeur bénéficie d'un crédit d'impôt (art. 199 sexdecies).",
    )
    assert read["employer_name"] == "D'HÉROUVILLE FATOUMATA"


def test_the_agent_who_pays_is_not_the_agent_who_is_paid():
    read = values(
        "CONSULAT GÉNÉRAL D'ITALIE À NICE",
        "Nom : N'Diaye",
        "Prénom : Mehdi",
        *[None] * 20,
        [(0.08, "L'agent comptable"), (0.5, "Le Consul général")],
        [(0.08, "Béatrice Moutoussamy"), (0.5, "Youssef Lefebvre-Oyono")],
    )
    assert (read["employee_name"], read["employer_name"]) == ("N'Diaye Mehdi", "CONSULAT GÉNÉRAL D'ITALIE À NICE")


@pytest.mark.parametrize(
    ("head", "employer"),
    [
        (["† Association diocésaine de Mende † Économat", "4 place Haute"], "Association diocésaine de Mende"),
        (["MAIRIE DE SAINT-AUBIN", "Commune de Saint-Aubin", "5 place Haute"], "Commune de Saint-Aubin"),
    ],
)
def test_the_letterhead_of_one_body(head, employer):
    assert values(*head, "Siret : 887 923 381 00099")["employer_name"] == employer


def test_a_firm_with_its_siret_in_the_next_column():
    head = [(0.08, "SOCIETE"), (0.35, "SIRET"), (0.65, "APE")]
    page = page_of(head, [(0.08, "SOLUVIA"), (0.35, "81114680201101"), (0.65, "8572Z")], "BULLETIN DE PAIE")
    given = extract("payslip", [page]).fields["employer_name"]
    assert given.value == "SOLUVIA"
    assert given.confidence > 0.95


def test_a_rate_in_the_caption_of_the_tax():
    read = extract(
        "payslip",
        [
            page_of(
                [(0.6, "Avant impôt")],
                [(0.8, "2 134,80")],
                None,
                [(0.6, "Impôt à la source (5,3 %)")],
                [(0.1, "Sécurité sociale plafonnée 6,90 %"), (0.5, "163,53"), (0.817, "103,01")],
                None,
                [(0.6, "Net à payer")],
                [(0.8, "2 031,79")],
            )
        ],
    ).fields
    assert read["net_pay_before_tax"].value == 2134.80
    assert read["net_pay_before_tax"].confidence > 0.9
