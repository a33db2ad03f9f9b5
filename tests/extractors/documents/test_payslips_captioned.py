"""Payslips whose labels are captions or numbered boxes, and those of temporary workers, shops, telephones."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

values = partial(values_of_rows, "payslip")
NIR, SIRET = "1 68 07 59 314 234 33", "732 829 320 00074"


def test_names_and_days_stand_over_their_captions():
    read = values(
        [(0.08, "Kestrel Facilities France"), (0.5, "SCHAEFFER Karim")],
        [(0.08, "Legal entity / Employeur"), (0.5, "Employee / Salarié")],
        None,
        [(0.08, SIRET), (0.4, "09/2026"), (0.7, "16/03/2009")],
        [(0.08, "N° d'établissement (SIRET)"), (0.4, "Mois concerné"), (0.7, "Dans l'entreprise depuis")],
        None,
        [(0.08, NIR), (0.4, "04/07/1968"), (0.7, "01/10/2026")],
        [(0.08, "N° de sécurité sociale"), (0.4, "Naissance"), (0.7, "Value date / Date de paiement")],
        None,
        [(0.08, "2 104,23"), (0.4, "2 068,08"), (0.7, "2 068,08")],
        [(0.08, "Montant net social"), (0.4, "Net avant impôt"), (0.7, "À payer")],
    )
    assert (read["employer_name"], read["employee_name"]) == ("Kestrel Facilities France", "SCHAEFFER Karim")
    assert (read["payment_date"], read["hire_date"]) == ("2026-10-01", "2009-03-16")
    assert (read["net_social_pay"], read["net_pay"]) == (2104.23, 2068.08)


def test_a_column_to_pay_is_no_caption():
    read = values(
        "BULLETIN DE PAYE",
        [(0.4, "À payer"), (0.6, "À déduire")],
        [(0.08, "Traitement brut"), (0.4, "2 100,00")],
        [(0.08, "Retenue pension"), (0.6, "233,10")],
    )
    assert "net_pay" not in read


def test_a_telephone_shows_a_payslip():
    read = values(
        [(0.08, "09:41"), (0.8, "4G 68 %")],
        "< Mes paies",
        "Août 2026",
        "Clinique des Cèdres SA",
        f"SIRET {SIRET}",
        None,
        [(0.35, "1 781,80 €")],
        [(0.33, "versés le 27 août 2026")],
        None,
        "Awa HAÏDARA · matricule 5648",
        [(0.08, "Gagné (brut)"), (0.8, "2 341,98 €")],
    )
    assert (read["employer_name"], read["employee_name"]) == ("Clinique des Cèdres SA", "Awa HAÏDARA")
    assert (read["net_pay"], read["payment_date"]) == (1781.80, "2026-08-27")


def test_the_boxes_of_a_form_are_numbered():
    read = values(
        [(0.08, "10 Nom d'usage, prénom"), (0.6, "11 N° de sécurité sociale")],
        [(0.08, "OULD MOHAMED EMMANUEL"), (0.6, "1|6807593|14|23|4|3 3")],
        [(0.08, "34 Total à verser au Guichet")],
        [(0.08, "599,74")],
        [(0.08, "39 NET VERSÉ AU SALARIÉ"), (0.4, "40 Versé le"), (0.7, "41 Mode")],
        [(0.08, "783,74"), (0.4, "04/09/2026"), (0.7, "Chèque")],
    )
    assert read["net_pay"] == 783.74
    assert read["employee_name"] == "OULD MOHAMED EMMANUEL"
    assert read["social_security_number"] == "168075931423433"


def test_the_firm_that_a_worker_is_lent_to_and_a_part_paid_before():
    read = values(
        "Manavia Intérim",
        f"24 boulevard de la Liberté, 13003 Marseille – SIRET {SIRET}",
        [(0.08, "Intérimaire"), (0.35, "Awa TRAORÉ")],
        [(0.08, "Entreprise utilisatrice"), (0.35, "SELARL Pharmacie des Halles")],
        [(0.35, "148 chemin de l'Étang, 02100 Saint-Quentin")],
        [(0.35, "SIRET 356 000 000 00048")],
        [(0.08, "Mission"), (0.35, "du 03/10/2026 au 25/10/2026")],
        "Paie du mois de octobre 2026",
        "acompte déjà versé le 16/10/2026 : 250,00 € — règlement du solde le 11/11/2026",
    )
    assert (read["siret"], read["payment_date"]) == ("73282932000074", "2026-11-11")


def test_the_sign_of_a_shop_and_whom_a_sentence_pays():
    read = values(
        "AU BON FOURNIL",
        "Soufiane Etchegaray, exploitant",
        "84 ter boulevard de la Liberté",
        "76600 LE HAVRE",
        f"siret {SIRET}",
        None,
        "Salaire de juillet 2026 de Madame Hélène D'Angelo, coiffeuse, présente dans la",
        "maison depuis le 8 octobre 2023.",
        [(0.08, "NET EN EUROS"), (0.6, "1443,20")],
    )
    assert (read["employer_name"], read["employee_name"]) == ("AU BON FOURNIL", "Hélène D'Angelo")
    assert read["net_pay"] == 1443.20


def test_the_month_stands_over_its_year():
    read = values(
        [(0.08, "DÉCEMBRE"), (0.5, "BULLETIN DE SALAIRE")],
        [(0.08, "2025"), (0.5, "Matr. 436131")],
        [(0.5, "Entr. le 16/11/24")],
        [(0.08, "Net réglé")],
        [(0.08, "1 325,98 €")],
        [(0.08, "par virement")],
        [(0.08, "06.01.2026")],
    )
    assert (read["period"], read["hire_date"]) == ("2025-12", "2024-11-16")
    assert (read["net_pay"], read["payment_date"]) == (1325.98, "2026-01-06")


@pytest.mark.parametrize(
    ("rows", "field", "value"),
    [
        ([[(0.08, "* BRUT *"), (0.4, "1360,45"), (0.6, "BRUT - RETENUES"), (0.9, "1049,30")]], "gross_pay", 1360.45),
        ([[(0.08, "B TOTAL SOUMIS (BRUT)"), (0.6, "2 056,86")]], "gross_pay", 2056.86),
        ([[(0.08, "Somme due à la personne salariée"), (0.6, "982,69 euros")]], "net_pay", 982.69),
        (["Avant impôt, il vous revient 1.945,26 € ; impôt prélevé : 26,44 €."], "net_pay_before_tax", 1945.26),
        (
            [
                [(0.08, "Salaire net imposable du"), (0.4, "Cumul imposable")],
                [(0.08, "mois"), (0.4, "2026")],
                [(0.08, "656,17"), (0.4, "4 593,19")],
            ],
            "net_taxable_pay",
            656.17,
        ),
    ],
)
def test_other_names_of_the_amounts(rows, field, value):
    assert values("BULLETIN DE PAIE", *rows)[field] == value


def test_a_parent_employs():
    read = values(
        [(0.08, "Parent employeur"), (0.55, "Salariée (garde d'enfant)")],
        [(0.08, "M. Idriss AÏT-OUARAB"), (0.55, "Mme Solène LE GOFF")],
        [(0.08, "141 rue du Faubourg"), (0.55, "17 ter allée du Port")],
        [(0.08, "49000 ANGERS"), (0.55, "42100 SAINT-ÉTIENNE")],
        [(0.08, "N° Pajemploi Y399608106")],
    )
    assert (read["employer_name"], read["employee_name"]) == ("Idriss AÏT-OUARAB", "Solène LE GOFF")


def test_the_branch_of_a_foreign_firm():
    assert (
        values("Employeur : Ostermann Dentaltechnik, succursale France")["employer_name"]
        == "Ostermann Dentaltechnik, succursale France"
    )


@pytest.mark.parametrize(
    "client",
    [
        ["Client : SARL LES PINS - SIRET 356 000 000 00048 - 64000 PAU"],
        ["Contrat 1 : chez METALOR (SIRET 356 000 000 00048) du 01/05/2026 au 12/05/2026"],
        ["Société utilisatrice :", "SAS LOGIPLUS", "4 quai du Port 33300 Bordeaux", "SIRET : 356 000 000 00048"],
    ],
)
def test_the_number_of_the_client_beside_the_agency(client):
    read = values("TEMPORIS SAS", "12 rue Haute 33000 Bordeaux", f"SIRET {SIRET}", None, *client, None, "Paie mai 2026")
    assert read["siret"] == "73282932000074"


def test_another_telephone():
    read = values(
        [(0.08, "18:22"), (0.85, "5G")],
        "Mon coffre",
        "Bulletin de septembre 2026",
        "Garage des Lices SAS",
        None,
        [(0.4, "Net payé")],
        [(0.35, "1 420,50 €")],
        [(0.33, "viré le 02/10/2026")],
    )
    assert (read["employer_name"], read["net_pay"]) == ("Garage des Lices SAS", 1420.5)


def test_short_captions():
    read = values(
        [(0.08, "août 2026"), (0.5, "01/03/2019"), (0.75, "31/08/2026")],
        [(0.08, "Période"), (0.5, "Entrée"), (0.75, "Paiement")],
        None,
        [(0.08, "1 800,00"), (0.5, "1 440,00"), (0.75, "1 420,50")],
        [(0.08, "Brut"), (0.5, "Avant impôt"), (0.75, "Versé")],
        [(0.08, "Salaire versé au salarié le 31/08/2026"), (0.8, "1 420,50")],
    )
    assert (read["payment_date"], read["hire_date"], read["net_pay"]) == ("2026-08-31", "2019-03-01", 1420.5)


def test_a_name_in_brackets_says_what_the_figure_before_it_is():
    read = values(
        "Votre paie de juin 2026",
        "À déclarer à la Caf : 1 575,00 € (montant net social). Pour les impôts : 1 640,00 € (net imposable).",
    )
    assert (read["net_social_pay"], read["net_taxable_pay"]) == (1575.0, 1640.0)


def test_two_parents_employ():
    read = values(
        [(0.08, "Vous employez"), (0.5, "Employeurs")],
        [(0.08, "Mme Awa TRAORÉ"), (0.5, "M. et Mme DURAND Paul")],
        [(0.08, "2 rue Haute"), (0.5, "5 rue Basse")],
        [(0.08, "33000 BORDEAUX"), (0.5, "33000 BORDEAUX")],
    )
    assert (read["employee_name"], read["employer_name"]) == ("Awa TRAORÉ", "DURAND Paul")
