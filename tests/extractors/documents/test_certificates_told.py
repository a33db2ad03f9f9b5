"""What certificates, acts and complaints that others drew have taught the reader: a page for each cause."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of


def test_a_mention_in_the_margin_is_older_than_the_copy():
    page = page_of(
        "COPIE INTÉGRALE - ACTE DE NAISSANCE N° 1699",
        "Marié à Rennes le 29 mai 2014.",
        "Rennes, le 7 juin 2014.",
        "L'officier de l'état civil",
        None,
        "Rennes, le 17 juillet 2026",
        "Pour le maire, l'officier de l'état civil délégué",
    )
    assert values("birth_certificate", page)["issue_date"] == "2026-07-17"


@pytest.mark.parametrize("caption", ["Date de fin de validité", "Valable jusqu'au", "Date de naissance"])
def test_a_day_under_its_caption_is_that_of_the_caption(caption):
    page = page_of(
        "CARTE MOBILITÉ INCLUSION",
        [(0.3, "Nom")],
        [(0.3, "ÖZKAN")],
        [(0.3, caption), (0.6, "N° de la carte")],
        [(0.3, "14 05 2034"), (0.6, "8818N518783")],
    )
    assert "issue_date" not in values("disability_decision", page)


@pytest.mark.parametrize(
    "facts", ["Commis le 27/02/2026", "Bayonne le 27/02/2026 vers 8 heures", "Constaté le 27/02/2026"]
)
def test_the_day_of_the_facts_is_not_that_of_the_complaint(facts):
    page = page_of(
        "PROCÈS-VERBAL DE PLAINTE",
        "Le vendredi 6 mars 2026 à 18 heures 24 minutes.",
        "Nous soussigné Gendarme LE BIHAN, officier de police judiciaire",
        f"{facts} - commune de Perpignan",
        "Le 27/02/2026, vers midi, j'ai été victime de violences.",
        "A Perpignan, le 06/03/2026 à 18 heures 46",
    )
    assert values("police_complaint", page)["issue_date"] == "2026-03-06"


def test_an_act_that_opens_with_its_day_was_made_on_no_other():
    page = page_of(
        "L'AN DEUX MILLE DIX-SEPT,",
        "LE DIX MARS",
        "Maître Yannick VANDEN, notaire, A RECU LE PRESENT ACTE CONTENANT VENTE",
        "Le dossier de diagnostic technique, établi le 24/01/2017, demeure annexé.",
    )
    assert values("property_deed", page)["issue_date"] == "2017-03-10"


def test_whoever_signs_for_the_employer_is_no_employer():
    page = page_of(
        [(0.1, "TEMPORIS PLUS SARL"), (0.6, "Centre de services")],
        [(0.1, "135 cours Gambetta")],
        [(0.1, "35000 Rennes")],
        None,
        "ATTESTATION D'EMPLOI",
        "L'employeur désigné ci-dessus certifie l'exactitude des informations suivantes :",
        *[None] * 25,
        "Pour l'employeur,",
        "Service ouvert du lundi au vendredi",
        "le service Administration du personnel",
    )
    assert values("employer_certificate", page)["employer_name"] == "TEMPORIS PLUS SARL"


def test_a_firm_s_name_goes_on_in_the_next_line_of_its_sentence():
    page = page_of(
        "Je soussignée Khadija BENALI, agissant en qualité de présidente de la société LOGIDIS",
        "NORD, atteste par la présente que Madame Nadège SIMON est employée depuis le 15 mai 2026.",
    )
    assert values("employer_certificate", page)["employer_name"] == "LOGIDIS NORD"


def test_whoever_is_certified_stands_under_the_colon():
    page = page_of(
        "La direction des ressources humaines confirme la présence dans nos",
        "effectifs, à la date d'édition de ce document, de :",
        [(0.12, "M. Philippe Dias")],
        [(0.12, "matricule 034163 - né le 22 mars 1993 à Pessac")],
    )
    assert values("employer_certificate", page)["employee_name"] == "Philippe Dias"


def test_where_the_landlord_lives_is_not_what_is_let():
    page = page_of(
        [(0.6, "Orléans, ce 16 juin 2026")],
        "Je soussigné João TEIXEIRA, propriétaire bailleur, demeurant 144 rue aux Ours à 45100 Orléans,",
        "certifie louer à Monsieur Özgür YILDIRIM, depuis le 19/05/2025, le logement suivant :",
        None,
        [(0.15, "51 chemin des Vignes")],
        [(0.15, "35000 Rennes")],
    )
    found = values("landlord_certificate", page)
    assert (found["address"], found["issue_date"]) == ("51 chemin des Vignes 35000 Rennes", "2026-06-16")


def test_a_landlord_is_called_by_its_name_and_the_tenant_told_after_the_verb():
    page = page_of(
        "La société civile immobilière dénommée SCI Les Tilleuls, dont le siège est 82 quai Haut, 97400 Saint-Denis,",
        "certifie que le logement dont elle est propriétaire, situé 89 boulevard Bas, 13003 Marseille, est",
        "loué nu, à usage de résidence principale, depuis le 1er mai 2021, à M. Movsar BELLEROSE.",
    )
    found = values("landlord_certificate", page)
    assert (found["host_name"], found["beneficiary_name"]) == ("SCI Les Tilleuls", "Movsar BELLEROSE")
    assert found["address"] == "89 boulevard Bas, 13003 Marseille"


def test_a_remark_between_a_label_and_its_value_begins_nothing():
    page = page_of(
        "ATTESTATION DE SUIVI",
        [(0.08, "Titulaire (nom, prénom)"), (0.4, "BONDARENKO Bohdan")],
        [(0.08, "Co-titulaire (nom, prénom)"), (0.4, "LE BIHAN Anne-Sophie")],
    )
    assert values("social_support_certificate", page)["person_names"] == ["BONDARENKO Bohdan", "LE BIHAN Anne-Sophie"]


def test_both_who_declare_are_named_by_the_boxes_of_a_form():
    page = page_of(
        "DÉCLARATION SUR L'HONNEUR",
        "Déclarant 1",
        [(0.08, "Nom : YILDIRIM"), (0.5, "Prénom : Zeynep")],
        None,
        "Déclarant 2",
        [(0.08, "Nom : NGOY"), (0.5, "Prénom : Trésor")],
    )
    assert values("sworn_statement", page)["person_names"] == ["YILDIRIM Zeynep", "NGOY Trésor"]


def test_an_address_is_announced_over_two_lines():
    page = page_of(
        "ATTESTATION D'ASSURANCE HABITATION",
        [(0.55, "Monsieur Gaëtan MASSON")],
        [(0.55, "185 boulevard de la Liberté")],
        [(0.55, "13003 Marseille")],
        None,
        "Nous certifions que Monsieur Gaëtan MASSON est assuré pour une maison située à l'adresse",
        "suivante :",
        None,
        [(0.2, "82 bis rue aux Ours")],
        [(0.2, "57070 Metz")],
    )
    assert values("home_insurance_certificate", page)["address"] == "82 bis rue aux Ours 57070 Metz"
