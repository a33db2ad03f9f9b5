"""Forms that say who somebody is by a heading: sections one under another, columns side by side, boxes of dates."""

from __future__ import annotations

from extractors.documents import extract
from tests.extractors.sheets import page_of


def values(type_id, *rows):
    return {name: field.value for name, field in extract(type_id, [page_of(*rows)]).fields.items()}


def test_host_and_guest_in_two_columns_of_one_form():
    found = values(
        "hosting_certificate",
        "DÉCLARATION D'HÉBERGEMENT",
        None,
        [(0.22, "L'HÉBERGEANT"), (0.55, "LA PERSONNE HÉBERGÉE")],
        [(0.08, "Nom"), (0.22, "KONÉ"), (0.55, "DA SILVA")],
        [(0.08, "Prénom"), (0.22, "Fatou Aïcha"), (0.55, "Zoé")],
        [(0.08, "Adresse"), (0.22, "12 rue Haute"), (0.55, "la même")],
        [(0.22, "33000 Bordeaux")],
        [(0.08, "Qualité"), (0.22, "locataire"), (0.55, "sœur")],
    )
    assert (found["host_name"], found["beneficiary_name"]) == ("KONÉ Fatou Aïcha", "DA SILVA Zoé")
    assert found["address"] == "12 rue Haute 33000 Bordeaux"


def test_employer_and_employee_in_sections_with_the_same_boxes():
    found = values(
        "employment_contract",
        "Contrat de travail à durée indéterminée",
        "1. Le particulier employeur",
        "Nom et prénom D'ANGELO Jean",
        "Adresse 3 rue Haute, 33000 Bordeaux",
        "2. Le salarié",
        "Nom et prénom JEAN Fatoumata",
        "Adresse 5 rue Basse, 33000 Bordeaux",
    )
    assert (found["employer_name"], found["employee_name"]) == ("D'ANGELO Jean", "JEAN Fatoumata")


def test_the_first_applicant_and_the_days_printed_under_their_labels():
    found = values(
        "registration_certificate",
        "Attestation d'enregistrement d'une demande de logement social",
        [(0.22, "Demandeur"), (0.38, "Co-demandeur"), (0.6, "Déposée initialement le")],
        [(0.08, "Nom"), (0.22, "MERCIER"), (0.38, "ROUX"), (0.6, "25/04/2023")],
        [(0.08, "Prénom"), (0.22, "Zarema"), (0.38, "Li"), (0.6, "Renouvelée en dernier lieu le")],
        [(0.6, "16/08/2025")],
        [(0.6, "À renouveler avant le")],
        [(0.6, "16/08/2026")],
    )
    assert found["applicant_name"] == "MERCIER Zarema"
    assert (found["first_filed_on"], found["renewed_on"]) == ("2023-04-25", "2025-08-16")


def test_a_card_of_a_neighbour_whose_captions_are_in_three_languages():
    found = values(
        "identity_card",
        [(0.2, "BUNDESREPUBLIK DEUTSCHLAND"), (0.6, "W5K3PW016")],
        None,
        "[a] Name / Surname / Nom",
        "YILDIZ",
        None,
        "Vornamen / Given names / Prénoms",
        "ZOÉ",
        None,
        [(0.08, "Geburtstag / Date of birth"), (0.5, "Staatsangehörigkeit")],
        [(0.08, "20.02.1976"), (0.5, "DEUTSCH")],
        None,
        "Gültig bis / Date of expiry / Date d'expiration",
        "12 FEB / FÉV 2035",
    )
    assert (found["last_name"], found["first_names"], found["nationality"]) == ("YILDIZ", "ZOÉ", "DEUTSCH")
    assert (found["birth_date"], found["expiry_date"]) == ("1976-02-20", "2035-02-12")
    assert found["document_number"] == "W5K3PW016"


def test_a_letter_that_answers_another_is_not_of_the_day_of_that_one():
    found = values(
        "unemployment_statement",
        [(0.08, "Identifiant"), (0.4, "Courrier du"), (0.7, "Inscrit depuis le")],
        [(0.08, "2663876N"), (0.4, "2 novembre 2025"), (0.7, "11/11/2023")],
        None,
        "Conformément à notre courrier du 24/08/2025, une retenue de 42,16 € est opérée.",
        "La somme versée sur votre compte s'élève donc à 402,43 €.",
    )
    assert (found["issue_date"], found["amount"]) == ("2025-11-02", 402.43)


def test_a_sender_that_runs_on_into_the_line_below():
    found = values(
        "proof_of_address",
        "Régie municipale d'énergie",
        "de Lannemezan",
        None,
        None,
        "TITULAIRE",
        "Mme Zoé MARTIN",
        None,
        "ADRESSE DE FOURNITURE",
        "10 rue Haute",
        "62300 Lens",
        None,
        "Régie municipale d'énergie de Lannemezan, RCS 498786005",
    )
    assert (found["issuer"], found["address"]) == (
        "Régie municipale d'énergie de Lannemezan",
        "10 rue Haute 62300 Lens",
    )


def test_a_contract_for_a_stretch_of_days_begins_on_its_first():
    found = values(
        "employer_certificate",
        "La mairie de Pau certifie que Mme ROUX Li est employée par contrat à durée déterminée",
        "conclu pour la période du 1er août 2026 au 21 mars 2027,",
        "après un premier engagement du 05/07/2025 au 01/01/2026.",
    )
    assert found["start_date"] == "2026-08-01"
