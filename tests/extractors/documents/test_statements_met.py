"""Statements, deeds and certificates drawn by outside examiners: one small page for each cause that was mended."""

from __future__ import annotations

import pytest

from extractors.documents.benefits_statement import find_file_number
from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of


def test_an_act_beside_a_narrow_column_is_dated_by_its_opening_and_not_by_the_lease():
    page = page_of(
        [(0.08, "SELARL WEISS"), (0.4, "COMMANDEMENT DE PAYER LES LOYERS")],
        [(0.08, "27 rue Haute"), (0.4, "L'AN DEUX MILLE VINGT-CINQ")],
        [(0.08, "92230 Gennevilliers"), (0.4, "et le DIX-SEPT OCTOBRE")],
        [(0.08, "Coût de l'acte"), (0.4, "À LA DEMANDE DE : Batigère Marseille")],
        [(0.08, "Total 136,46"), (0.4, "EN VERTU : d'un bail d'habitation sous seing privé en date du 08/02/2017")],
    )
    assert values("bailiff_act", page)["issue_date"] == "2025-10-17"


@pytest.mark.parametrize(
    "number", ["53 485216 D", "1234567", "1234567 A", "0 123 456 B", "88323964", "6220178676721", "123 456"]
)
def test_file_numbers_of_the_funds(number: str):
    assert [found.value for found in find_file_number(f" {number}\nM. ROUX")][:1] == [number]


def test_a_number_to_be_quoted_is_the_file_s():
    page = page_of("MSA d'Armorique", "Attestation de paiement", "Numéro à rappeler : 6220178676721")
    assert values("benefits_statement", page)["file_number"] == "6220178676721"


def test_a_renewal_is_told_by_a_sentence():
    page = page_of(
        "Votre demande, déposée pour la première fois le 21/01/2020, conserve son ancienneté.",
        "J'accuse réception du renouvellement de votre demande de logement locatif social, enregistré le 26/12/2021.",
    )
    found = values("registration_certificate", page)
    assert (found["first_filed_on"], found["renewed_on"]) == ("2020-01-21", "2021-12-26")


def test_a_sum_is_told_by_how_it_was_paid_and_a_year_is_none():
    page = page_of(
        "Décompte des paiements de février 2025",
        [(0.08, "Nous avons réglé ces sommes après l'arrêt du 27 janvier"), (0.7, "Versé par virement")],
        [(0.08, "2025."), (0.7, "1 031,11 €")],
    )
    assert values("daily_allowance_statement", page)["amount"] == 1031.11


def test_the_month_of_a_letter_stands_in_its_subject():
    page = page_of(
        "France Travail",
        "Objet : cumul de votre allocation avec un salaire, avril 2025",
        "Somme nette versée : 1 135,05 €",
        "Sarcelles, le 4 mai 2025",
    )
    assert values("unemployment_statement", page)["period"] == "2025-04"


def test_both_tenants_of_a_surety_have_a_row():
    page = page_of(
        "ACTE DE CAUTIONNEMENT SOLIDAIRE",
        None,
        [(0.08, "Locataire"), (0.4, "M. GUILLOU Benoît (né le 13/01/2003)")],
        None,
        [(0.08, "Co-locataire"), (0.4, "Mme YILMAZ Zoubida (née le 28/10/1967)")],
        None,
        "Article 1 : l'organisme garant se porte caution solidaire des locataires désignés ci-dessus.",
    )
    assert values("surety_deed", page)["person_names"] == ["GUILLOU Benoît", "YILMAZ Zoubida"]


@pytest.mark.parametrize("name", ["SIAO 93 - INTERLOGEMENT", "115 DU RHÔNE - FORUM RÉFUGIÉS", "Le Relais"])
def test_a_house_is_named_in_its_box(name: str):
    page = page_of(
        "ATTESTATION DE PRISE EN CHARGE EN STRUCTURE D'HÉBERGEMENT",
        None,
        "Structure attestant l'hébergement",
        name,
        None,
        "Nom et prénom de la personne hébergée",
        "SANTONI DIDIER",
    )
    assert values("shelter_certificate", page)["host_name"] == name


def test_gas_is_brought_where_the_bill_says():
    page = page_of(
        [(0.08, "Butagaz")],
        None,
        [(0.55, "Mme SAUVAGE MARIA")],
        [(0.55, "108 AVENUE VICTOR HUGO")],
        [(0.55, "95200 SARCELLES")],
        None,
        None,
        [(0.08, "Votre compte client"), (0.4, "Vous avez été livrée ici")],
        [(0.08, "15260099"), (0.4, "Appartement 89")],
        [(0.08, "Contrat citerne"), (0.4, "171 B chemin Gay-Lussac")],
        [(0.08, "Barème B2P"), (0.4, "25000 Besançon")],
    )
    assert values("proof_of_address", page)["address"] == "Appartement 89 171 B chemin Gay-Lussac 25000 Besançon"


def test_a_firm_of_water_writes_in_its_own_name():
    page = page_of(
        "Eau de Grenoble Alpes",
        None,
        None,
        "Facture d'eau du 02/11/2026",
        "Eau de Grenoble Alpes - RCS Nanterre 193 627 988",
    )
    assert values("proof_of_address", page)["issuer"] == "Eau de Grenoble Alpes"


def test_labels_may_be_captions_under_their_values():
    page = page_of(
        "ACTE DE MARIAGE n° 297",
        "célébré à Dakar le 31 juillet 2001 entre",
        None,
        "NAVARRO",
        "Nom de famille",
        None,
        "Muhammad Aslam",
        "Prénom(s)",
        None,
        "16 mars 1970 - Lens",
        "Date et lieu de naissance",
        None,
        "HOSSEINI",
        "Nom de famille",
        None,
        "Ioana, Guerda",
        "Prénom(s)",
    )
    assert values("family_record_book", page)["person_names"] == ["Muhammad Aslam NAVARRO", "Ioana Guerda HOSSEINI"]


def test_a_letter_sent_through_the_post_s_site_is_of_the_day_it_was_left_there():
    page = page_of(
        "Lettre recommandée électronique, preuve de dépôt",
        [(0.08, "Destinataire"), (0.4, "Déposée")],
        [(0.08, "M. BÉZIER ALFRED"), (0.4, "10/01/2025 à 16:12")],
        None,
        "Je vous donne congé pour le 30 juin 2025, terme du contrat.",
    )
    assert values("notice_to_quit", page)["issue_date"] == "2025-01-10"


def test_both_spouses_of_a_sentence_are_concerned():
    page = page_of(
        "CERTIFICAT DE DOMICILIATION",
        "Je soussignée, Clémence FERREIRA, Vice-Présidente, atteste que :",
        "Monsieur Sanjay PRUD'HOMME, né le 10 août 1967 à Antananarivo (Madagascar)",
        "et Madame Svetlana DA SILVA, née le 27 juin 1951 à Fès (Maroc)",
        "sont domiciliés au CCAS de Sarcelles depuis le 05/04/2024.",
    )
    found = values("domiciliation_certificate", page)
    assert found["person_names"] == ["Sanjay PRUD'HOMME", "Svetlana DA SILVA"]


def test_a_surname_may_begin_with_a_small_particle():
    page = page_of("BELGIQUE", "CARTE D'IDENTITÉ", "Nom / Name", "de Oliveira Lopes", "Prénoms / Given names", "Paulo")
    assert values("identity_card", page)["last_name"] == "de Oliveira Lopes"


def test_a_role_beside_a_label_is_no_house():
    page = page_of(
        "ATTESTATION D'HÉBERGEMENT",
        [(0.08, "Nom de l'établissement :"), (0.4, "CHRS Le Relais")],
        [(0.08, "Personne hébergée :"), (0.4, "M. Paul DURAND")],
    )
    found = values("shelter_certificate", page)
    assert (found["host_name"], found["beneficiary_name"]) == ("CHRS Le Relais", "Paul DURAND")
    page = page_of("Adoma", None, "Raison sociale", "N° SIRET", "M. Paul DURAND est hébergé")
    assert values("shelter_certificate", page)["host_name"] == "Adoma"


def test_a_copy_is_of_the_day_it_was_handed_and_not_of_the_order_in_it():
    page = page_of("SIGNIFICATION", "Acte remis le 12/03/2026", "d'une ordonnance en date du 04/11/2025")
    assert values("bailiff_act", page)["issue_date"] == "2026-03-12"


def test_the_number_with_the_fund_is_worth_more_than_social_security():
    page = page_of("MSA", "N° de Sécurité sociale : 1 85 03 33 063 021 47", "N° adhérent : 12345678 F")
    assert values("benefits_statement", page)["file_number"] == "12345678 F"


def test_a_screen_of_payments_is_of_its_month_and_of_no_day_of_transfer():
    page = page_of(
        "france travail · mon espace",
        "Bonjour Laurence Ibarra",
        [(0.1, "Mai 2025"), (0.8, "payé")],
        "Virement émis le 05/06/2025",
        [(0.1, "Montant net versé"), (0.8, "1 596,23 €")],
        None,
        "Mes paiements précédents",
        "Avril 2025",
        "Mars 2025",
    )
    found = values("unemployment_statement", page)
    assert (found["beneficiary_name"], found["period"]) == ("Laurence Ibarra", "2025-05")
    assert "issue_date" not in found


def test_a_slip_of_a_pension_is_of_the_month_in_its_head_and_pays_the_net_of_the_month():
    page = page_of(
        [(0.1, "BULLETIN DE PENSION"), (0.4, "Re"), (0.72, "ttribu OCTOBRE 2024")],
        [(0.1, "Total brut"), (0.74, "2467.34")],
        [(0.1, "CRDS 0,50 %"), (0.87, "12.34")],
        None,
        [(0.67, "NET DU MOIS, EN EUROS")],
        [(0.71, "2242.81")],
    )
    found = values("pension_notice", page)
    assert (found["period"], found["amount"]) == ("2024-10", 2242.81)


@pytest.mark.parametrize(
    ("head", "foot", "issuer"),
    [
        (
            ["Facture n° 1"],
            "Règlements par chèque : Thermavia, centre de traitement, TSA 35062, 59195 Lille",
            "Thermavia",
        ),
        (["Facture n° 1"], "Chèque à l'ordre de Thermavia, à envoyer avant le 5 mai", "Thermavia"),
        (["Facture n° 1"], "Mode de règlement : prélèvement automatique", None),
        (["Réseau Chaleur", "Métropole"], "Chèque : Réseau Chaleur Métropole, Lille", "Réseau Chaleur Métropole"),
    ],
)
def test_a_bill_is_of_whom_it_asks_to_be_paid(head, foot, issuer):
    page = page_of(*head, None, "Titulaire : DA SILVA FRÉDÉRIC", "Période : 06/12/2024 - 07/03/2025", None, foot)
    assert values("proof_of_address", page).get("issuer") == issuer


def test_spaces_about_a_hyphen_cut_no_name():
    page = page_of("NOUS CERTIFIONS QUE M. SAINT -FLEUR THEODORE", "A BENEFICIE POUR LE MOIS DE SEPTEMBRE 2024")
    assert values("benefits_statement", page)["beneficiary_name"] == "SAINT-FLEUR THEODORE"
