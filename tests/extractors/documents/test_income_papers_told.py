"""Papers of funds, banks and grants by which makers nobody thinks of first tell whom they pay."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

PEOPLE = {
    "boxes numbered as they come, whose they are before a dash": (
        "daily_allowance_statement",
        (
            [(0.09, "1 Assuré(e) — nom"), (0.7, "2 N° d'immatriculation")],
            [(0.09, "D'ALMEIDA"), (0.7, "103085905723183")],
            [(0.09, "3 Adresse"), (0.7, "4 Prénom")],
            [(0.09, "80 cours Rosa Parks, 59200 Tourcoing"), (0.7, "Salvatore")],
            [(0.09, "5 Médecin prescripteur"), (0.7, "6 Arrêt prescrit le")],
            [(0.09, "Dr Arthur NAVARRO"), (0.7, "28/04/2025")],
        ),
        {"beneficiary_name": "D'ALMEIDA Salvatore"},
    ),
    "the employer's boxes before a dash are nobody's who is paid": (
        "daily_allowance_statement",
        (
            [(0.09, "1 Employeur — nom"), (0.5, "2 Prénom")],
            [(0.09, "ROUX"), (0.5, "Anne")],
        ),
        {},
    ),
    "small letters in the window of the envelope": (
        "pension_notice",
        (
            "CAISSE AUTONOME DE RETRAITE DU FLEUVE",
            "service des droits propres",
            None,
            [(0.52, "mme rouzbeh hernandez")],
            [(0.52, "192 bis boulevard du port")],
            [(0.52, "59200 tourcoing")],
            None,
            "montant mensuel net a payer : 1 039,52 euros",
        ),
        {"beneficiary_name": "rouzbeh hernandez"},
    ),
    "an account of two, called by both, sent to one": (
        "bank_details",
        (
            [(0.55, "M ROUX EMMANUEL")],
            [(0.55, "177 CHEMIN DU PORT")],
            [(0.55, "59200 TOURCOING")],
            None,
            "RELEVÉ D'IDENTITÉ BANCAIRE",
            None,
            "Intitulé du compte",
            "M ROUX EMMANUEL OU M CELIK BOUBACAR",
        ),
        {"person_names": ["ROUX EMMANUEL", "CELIK BOUBACAR"]},
    ),
    "the file of a student beside the parent who declares": (
        "scholarship_notice",
        (
            [(0.09, "Dossier de"), (0.3, "Numéro")],
            [(0.09, "Hatice DUPRÉ"), (0.3, "615002")],
            None,
            [(0.09, "Demande reçue le"), (0.3, "Parent déclarant")],
            [(0.09, "26/07/2024"), (0.3, "J. Turpin")],
        ),
        {"person_names": ["Hatice DUPRÉ"]},
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_whom_the_paper_concerns(name):
    kind, rows, wanted = PEOPLE[name]
    found = values(kind, *rows)
    assert {field: found.get(field) for field in ("beneficiary_name", "person_names") if field in found} == wanted
