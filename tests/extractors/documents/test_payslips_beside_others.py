"""Payslips that name other firms, other days, other months beside their own; names and figures in running text."""

from __future__ import annotations

from functools import partial

from tests.extractors.documents.found import values_of_rows

values = partial(values_of_rows, "payslip")


def test_the_firm_that_makes_out_the_slip():
    read = values(
        "Bulletin de paie",
        "Salon Michelle Coiffure",
        "SIRET 764 061 123 00585",
        None,
        "Paie tenue par le cabinet Dupont Expertise, 18 place du Marché, SIRET 592 592 828 00327",
    )
    assert read["siret"] == "76406112300585"


def test_the_day_of_the_job_is_not_that_of_the_trade():
    read = values(
        "Bulletin de paie",
        [(0.08, "Entrée établissement"), (0.5, "Entrée profession")],
        [(0.08, "14/06/2021"), (0.5, "15/06/2017")],
    )
    assert read["hire_date"] == "2021-06-14"


def test_an_employee_told_surname_first_with_a_job():
    read = values(
        "Bulletin de paye",
        "arrêté pour août 2025",
        "pour le compte de : Fournier, Lakshmi, agent d'entretien, entrée dans la maison le 23 septembre 2021",
        None,
        "La somme de 1 897,68 euros a été virée le 31 août 2025 en faveur de l'intéressée.",
    )
    assert read["employee_name"] == "Fournier, Lakshmi"
    assert (read["hire_date"], read["net_pay"]) == ("2021-09-23", 1897.68)


def test_surname_and_first_name_in_boxes_far_apart():
    read = values(
        "RELEVÉ",
        [(0.08, "01 Nom d'usage"), (0.52, "08 Période d'emploi")],
        [(0.08, "N'DIAYE"), (0.52, "du 01/01/2026 au 31/01/2026")],
        None,
        None,
        [(0.08, "06 Poste occupé"), (0.52, "10 Heures rémunérées")],
        [(0.08, "Secrétaire"), (0.52, "130,00")],
        [(0.08, "07 Prénom usuel")],
        [(0.08, "Gheorghe")],
    )
    assert read["employee_name"] == "N'DIAYE Gheorghe"


def test_a_figure_that_a_line_end_tears():
    read = values(
        "Bulletin de paye", "Le net avant impôt est ainsi de 1", "435,94 euros ; le net social, de 1 470,94 euros."
    )
    assert (read["net_pay_before_tax"], read["net_social_pay"]) == (1435.94, 1470.94)


def test_the_month_s_column_under_a_title_that_recalls_a_year():
    read = values(
        "Bulletin de paie du 01/10/2025 au 31/10/2025",
        None,
        "Rappel, même mois de l'année précédente",
        [(0.42, "Octobre 2024"), (0.68, "Octobre 2025")],
        [(0.08, "Salaire brut"), (0.45, "728,57"), (0.7, "757,35")],
        [(0.08, "Net imposable"), (0.45, "597,49"), (0.7, "621,09")],
    )
    assert (read["gross_pay"], read["net_taxable_pay"]) == (757.35, 621.09)
