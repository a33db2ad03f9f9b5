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
