"""What certificates, bills and acts nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from extractors.documents._civil import born_people, side_by_side
from extractors.fields.flow import flow_of
from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of


def test_names_in_the_margin_are_not_those_of_the_text():
    page = page_of([(0.09, "BEN YOUSSEF")], [(0.33, "Cédric Mehdi ROUX, chauffeur, né à Marseille le 3 mai 1955")])
    text = flow_of((line, page) for line in page.lines)
    assert [name for name, _ in born_people(text.text)] == ["BEN YOUSSEF Cédric Mehdi ROUX"]
    assert [name for name, _ in born_people(side_by_side(text))] == ["Cédric Mehdi ROUX"]


def test_a_supplier_is_known_by_its_mark_in_small_letters_or_by_the_law_s_line():
    rows = (
        [(0.5, "Mme ROUX Soraya")],
        [(0.5, "111 rue des Acacias")],
        [(0.5, "80000 AMIENS")],
        "Facture du 25 août 2025",
        None,
    )
    page = page_of("engie", None, *rows)
    assert values("proof_of_address", page)["issuer"] == "engie"
    page = page_of("lumio", None, *rows, "Lumio Courant – SA au capital de 604 696 311 euros – RCS Nanterre 966275091")
    assert values("proof_of_address", page)["issuer"] == "Lumio Courant"


def test_a_guarantor_is_named_by_the_label_left_of_the_name():
    page = page_of(
        "ENGAGEMENT DE CAUTION SOLIDAIRE",
        "Acte de cautionnement délivré par voie électronique le 30/10/2025",
        None,
        [(0.1, "LA CAUTION"), (0.25, "Monsieur Mehdi Roux, né le 03/04/1961 à Caen, demeurant 147 ter rue Haute,")],
        [(0.25, "29200 Brest.")],
        [(0.1, "LE LOCATAIRE"), (0.25, "Madame Anne Tran, née le 01/10/1997 à Dunkerque.")],
    )
    read = values("surety_deed", page)
    assert (read["person_names"], read["issue_date"]) == (["Mehdi Roux", "Anne Tran"], "2025-10-30")


def test_a_report_has_the_day_of_its_number_and_findings_name_nobody():
    page = page_of(
        "RAPPORT D'ENQUÊTE SUR L'ÉTAT D'INSALUBRITÉ",
        "Rapport n° 2025-0668 du 26/03/2025",
        None,
        [(0.09, "Occupant"), (0.3, "Monsieur Minh Roux, locataire, 4 personnes")],
        [(0.09, "Date de la visite"), (0.3, "03/03/2025")],
        None,
        "1. CONSTATATIONS",
        "1.1 Humidité",
        "Présence de moisissures sur les murs.",
    )
    read = values("unfit_housing_report", page)
    assert (read["person_names"], read["issue_date"]) == (["Minh Roux"], "2025-03-26")


def test_a_house_heads_its_certificate():
    page = page_of(
        [(0.21, "Foyer Rosa Parks")],
        [(0.13, "F")],
        [(0.21, "Secrétariat : 109 rue Haute – 87000 Limoges")],
        None,
        "Je soussignée, Zohra Ozanne, cheffe de service, atteste que Monsieur Ousmane Roux, né le 11/06/1970,",
        "est hébergé par notre établissement depuis le 11 juillet 2024.",
    )
    assert values("shelter_certificate", page)["host_name"] == "Foyer Rosa Parks"


def test_whom_a_complaint_is_against_is_not_who_complains():
    page = page_of(
        "RÉCÉPISSÉ DE DÉPÔT DE PLAINTE",
        "Nous, Jean MARTIN, Brigadier de Police, constatons que se présente la personne ci-après dénommée :",
        "Madame SAÏDI Nadia",
        "née le 02/04/1988 à PAU",
        "qui dépose plainte pour violences volontaires par conjoint contre M. DURAND Paul",
    )
    assert values("police_complaint", page)["person_names"] == ["SAÏDI Nadia"]


def test_a_midwife_who_certifies_is_not_the_patient():
    page = page_of(
        "Maternité des Bluets du Parc",
        "24 avenue Haute, 56100 Lorient",
        None,
        "Je soussignée, Fatoumata Payet, sage-femme, certifie que l'examen de ce jour constate l'état de :",
        None,
        [(0.5, "Madame ROUX Solène, née LEFEBVRE")],
    )
    assert values("pregnancy_certificate", page)["person_names"] == ["ROUX Solène"]


def test_a_deadline_after_pour_le_is_no_day_of_issue():
    page = page_of(
        "L'AN DEUX MILLE VINGT-SIX et le DIX-SEPT FÉVRIER",
        "J'ai donné congé à :",
        "Madame SAÏDI Nadia, demeurant 12 rue Haute 33600 PESSAC",
        "Pour le 31 août 2026, du logement qu'elle occupe.",
    )
    assert values("notice_to_quit", page)["issue_date"] == "2026-02-17"


def test_a_bill_is_dated_after_a_number_in_groups():
    page = page_of(
        "Régie de l'Eau de Bordeaux", "Facture n° 2026 123456 du 04/09/2026", None, "Titulaire : Mme ROUX Anne"
    )
    assert values("proof_of_address", page)["issue_date"] == "2026-09-04"


def test_a_pension_is_what_is_paid_before_the_tax_and_an_allowance_may_be_told():
    page = page_of(
        "ATTESTATION DE PAIEMENT",
        [(0.08, "Date de paiement"), (0.4, "Montant net avant impôt"), (0.7, "Montant versé")],
        [(0.08, "09/10/2026"), (0.4, "968,11 €"), (0.7, "945,00 €")],
    )
    assert values("pension_notice", page)["amount"] == 968.11
    page = page_of("France Travail", "Votre allocation pour le mois de septembre 2026 est de 1 023,30 euros net.")
    assert values("unemployment_statement", page)["amount"] == 1023.3


def test_of_a_sale_told_by_its_notary_the_buyers_are_owners():
    page = page_of(
        "ATTESTATION DE PROPRIÉTÉ",
        "Monsieur Jean MARTIN a vendu à Madame Nadia ROUX, née à PAU le 2 avril 1988, et Monsieur Paul DURAND,",
        "né à PAU le 3 mai 1990, un appartement sis 3 impasse du Puits 33600 PESSAC.",
    )
    assert values("property_deed", page)["person_names"] == ["Nadia ROUX", "Paul DURAND"]


def test_who_directs_a_house_is_not_its_name():
    page = page_of(
        "Je soussigné, Directeur de la résidence sociale LES PINS, sise 12 rue Haute 33600 PESSAC,",
        "certifie que M. DIALLO Mamadou occupe le logement n° 214 depuis le 03/01/2025.",
    )
    assert values("shelter_certificate", page)["host_name"] == "résidence sociale LES PINS"


def test_a_return_is_dated_by_the_day_it_was_recorded():
    page = page_of("Déclarant 1 : ROUX NADIA", "Votre déclaration a été enregistrée le 14/05/2026 à 21h03.")
    assert values("tax_return", page)["issue_date"] == "2026-05-14"
