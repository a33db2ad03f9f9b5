"""Payslips of makers that were met late: books of slips, communes overseas, screens, other languages."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

slip = partial(values_of_rows, "payslip")


def test_the_first_names_of_nom_du_salarie_have_a_box_of_their_own():
    boxes = [(0.5, "Nom du salarié"), (0.68, "Ben Slimane")], [(0.5, "Prénoms"), (0.68, "Ibrahima")]
    assert slip("Ets Martin", *boxes)["employee_name"] == "Ben Slimane Ibrahima"
    assert "employee_name" not in slip("Ets Martin", boxes[0], [(0.5, "Prénoms"), (0.68, "Abde[krim")])
    assert slip("Ets Martin", [(0.5, "Nom du salarié"), (0.68, "Anne ROUX")])["employee_name"] == "Anne ROUX"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (["DÉPARTEMENT DE LA GUADELOUPE", "COMMUNE DE TERRE-DE-BAS"], "COMMUNE DE TERRE-DE-BAS"),
        (["DÉPARTEMENT DE LA GUADELOUPE", "Hôtel du Département"], "DÉPARTEMENT DE LA GUADELOUPE"),
        (["Université Évry-", "Littoral"], "Université Évry-Littoral"),
        (["SAS Hoareau magasin 6932"], "SAS Hoareau"),
        (["Régie municipale d'électricité", None, "EPIC · 16 route Haute"], "Régie municipale d'électricité"),
    ],
)
def test_the_employer_of_a_letterhead(head, name):
    assert slip(*head, "12 rue Haute", "97136 Terre-de-Bas", "SIRET 732 829 320 00074")["employer_name"] == name


def test_a_label_names_no_employer():
    read = slip(
        [(0.08, "1 EMPLOYEUR"), (0.5, "2 SALARIÉ")],
        [(0.08, "Raison sociale"), (0.5, "Nom")],
        [(0.08, "COMITÉ DES FÊTES DE LUXEUIL"), (0.5, "PAYET")],
        [(0.08, "49 allée Haute — 70300 Luxeuil-les-Bains"), (0.5, "Prénom")],
        [(0.08, "N° Siret"), (0.5, "Zélie")],
    )
    assert read["employer_name"] == "COMITÉ DES FÊTES DE LUXEUIL"


def test_an_employer_asked_for():
    read = slip("Pour quel mois ? mai 2026", "Qui vous emploie ? Logistique du Port SASU, 36 rue Haute, 77100 Meaux")
    assert read["employer_name"] == "Logistique du Port SASU"


def test_who_is_cared_for_is_not_paid():
    read = slip(
        "Association Les Petits Pas",
        None,
        "SY MICHELLE",
        "2 ter route Haute",
        "67000 STRASBOURG",
        None,
        [(0.08, "Bénéficiaire"), (0.3, "Plan"), (0.5, "Heures")],
        [(0.08, "Mme NGO Anahit"), (0.3, "GIR 4"), (0.5, "53,30")],
    )
    assert read.get("employee_name") != "NGO Anahit"


def test_the_doctor_of_a_visit_is_not_paid():
    read = slip("INTERESSE : DOS SANTOS REZA", None, [(0.08, "VISITE MEDICALE"), (0.3, "DR ROUX ANTONIO - 23/01/25")])
    assert read["employee_name"] == "DOS SANTOS REZA"


def test_a_day_by_which_to_pay_is_not_that_of_payment():
    assert "payment_date" not in slip("Bulletin de paie", "À régler par virement au plus tard le 7 juin 2026.")


@pytest.mark.parametrize(
    "told", ["Net à payer : 1 191,77 € (virement ce jour)", "reconnais avoir reçu ce jour par virement la somme"]
)
def test_paid_on_the_day_of_the_paper(told):
    assert slip("DÉCOMPTE DE PART", "Paimpol, le 8 décembre 2025", None, told)["payment_date"] == "2025-12-08"
    assert "payment_date" not in slip("DÉCOMPTE DE PART", "Paimpol, le 8 décembre 2025", None, "Conservez-le ce jour")


@pytest.mark.parametrize(
    "row", ["CONTRAT VENDANGES DEBUT 02/08/2026 FIN 14/08/2026", [(0.1, "CONTRAT SAISON"), (0.4, "DEBUT 02/08/2026")]]
)
def test_a_contract_that_begins(row):
    assert slip("VOLET SALARIE", row)["hire_date"] == "2026-08-02"


def test_captions_in_english_with_the_french_ones_below():
    read = slip(
        "Brückner Ventiltechnik France SARL",
        "32 rue de l'Abbé Grégoire, 22500 Paimpol",
        "SIRET 732 829 320 00074",
        None,
        [(0.08, "Employee / Salarié"), (0.6, "Start date / Entrée")],
        [(0.08, "Öztürk, Cédric"), (0.6, "12/10/2020")],
        None,
        [(0.08, "Gross / Brut"), (0.4, "3 668,65"), (0.6, "Net social amount"), (0.85, "2 844,96")],
        [(0.6, "Montant net social")],
        [(0.6, "Taxable net"), (0.85, "2 995,79")],
        [(0.6, "Net imposable")],
        [(0.6, "Net before income tax"), (0.85, "2 789,76")],
        [(0.6, "Net avant impôt")],
        [(0.6, "Withholding tax 7.5 %"), (0.85, "224,68")],
        [(0.6, "Net paid"), (0.85, "2 565,08")],
        [(0.6, "Net payé")],
        [(0.6, "YTD taxable"), (0.85, "17 974,74")],
        [(0.6, "Employer cost"), (0.85, "4 929,66")],
        [(0.6, "Coût employeur")],
        None,
        [(0.5, "M. Cédric Öztürk")],
        [(0.5, "132 allée Haute")],
        [(0.5, "29300 Quimperlé")],
    )
    assert {"Öztürk", "Cédric"} == set(read["employee_name"].replace(",", "").split())
    assert read["employer_name"] == "Brückner Ventiltechnik France SARL"
    nets = [read[name] for name in ("net_social_pay", "net_taxable_pay", "net_pay_before_tax", "net_pay")]
    assert nets == [2844.96, 2995.79, 2789.76, 2565.08]


def test_an_apprentice_whose_pay_is_not_taxed():
    rows = (
        "Ton salaire versé le 30/04/2026",
        "807,90 €",
        None,
        [(0.08, "Salaire brut"), (0.8, "783,90 €")],
        [(0.08, "Net avant impôt"), (0.8, "807,90 €")],
        [(0.08, "Net social"), (0.8, "783,90 €")],
        [(0.08, "Net imposable"), (0.8, "0,00 €")],
    )
    read = slip([(0.08, "Contrat"), (0.6, "Apprentissage (CAP)")], *rows)
    assert (read["net_taxable_pay"], read["net_pay"]) == (0, 807.9)
    assert "net_taxable_pay" not in slip("Taxe d'apprentissage", *rows)


def test_an_employee_in_small_letters():
    rows = [(0.08, "9 nom"), (0.3, "zineb dias")], [(0.08, "13 poste"), (0.3, "employé de restauration")]
    assert slip("bulletin de paie – mai 2025", *rows)["employee_name"] == "zineb dias"
    assert "employee_name" not in slip("bulletin de paie", [(0.08, "salarié"), (0.3, "employé de restauration")])


def test_who_became_a_partner_was_hired_before():
    read = slip("Associée salariée depuis le 11/06/2024 – Date d'entrée : 12/06/2022")
    assert read["hire_date"] == "2022-06-12"
