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


def test_the_given_names_that_end_the_line_are_all_of_one():
    found = values("daily_allowance_statement", "Assurée : ROUX Élodie, Anaïs, Clémence", "N° 2 86 04 66 348 128 84")
    assert found["beneficiary_name"] == "ROUX Élodie Anaïs Clémence"


def test_a_screen_tells_whose_number_it_is_and_what_was_paid_last():
    found = values(
        "unemployment_statement",
        "Mes paiements",
        "Inès Lefèvre · identifiant 6839413B",
        None,
        "Dernier paiement",
        "1 098,73 €",
        "pour août 2026 · virement du 2 septembre 2026",
        [(0.08, "Allocation journalière nette"), (0.8, "36,62 €")],
    )
    assert (found["beneficiary_name"], found["amount"], found.get("issue_date")) == ("Inès Lefèvre", 1098.73, None)


def test_two_who_declare_have_columns_of_boxes():
    found = values(
        "tax_return",
        [(0.75, "À déposer au plus tard")],
        [(0.75, "le 19 mai 2026")],
        [(0.08, "DÉCLARANT 1 – Nom de naissance"), (0.51, "DÉCLARANT 2 – Nom de naissance")],
        [(0.08, "Bensoussan"), (0.51, "Pérez")],
        [(0.08, "Prénoms"), (0.51, "Prénoms")],
        [(0.08, "Jean-Baptiste"), (0.51, "Inès")],
        None,
        "À Mende le 01/05/2026",
    )
    assert (found["person_names"], found["issue_date"]) == (["Bensoussan Jean-Baptiste", "Pérez Inès"], "2026-05-01")


def test_accounts_of_a_farm_of_one():
    text = "À la demande de notre adhérent n° 1622, l'exploitation individuelle Roux Aurélien, élevage ovin"
    assert values("accounting_statement", "ATTESTATION", text)["person_names"] == ["Roux Aurélien"]


MISSIONS = {
    "one row": ([[(0.08, "11.09.2026"), (0.3, "10.11.2026"), (0.5, "35 h")]], "2026-09-11"),
    "two rows, those of earlier jobs": ([[(0.08, "11.09.2025"), (0.3, "10.11.2025")]] * 2, None),
}


@pytest.mark.parametrize("name", MISSIONS)
def test_a_mission_from_a_day_to_another(name):
    rows, day = MISSIONS[name]
    heads = [(0.08, "Du"), (0.3, "Au"), (0.5, "Durée hebdo")]
    assert values("employment_contract", "CONTRAT DE MISSION", None, heads, *rows).get("start_date") == day


def test_who_follows_the_file_employs_nobody():
    found = values(
        "employer_certificate",
        "EPSMR de la Plaine",
        "Direction des ressources humaines",
        "Affaire suivie par : Hélène ZINSOU",
        None,
        "certifie que Mme Aïcha ROUX est employée en contrat à durée indéterminée depuis le 28/08/2025",
    )
    assert found["employer_name"] == "EPSMR de la Plaine"


def test_the_day_on_which_money_was_sent_is_not_of_the_paper():
    found = values("daily_allowance_statement", "Règlement par virement au salarié, émis le 07/08/2026.")
    assert "issue_date" not in found
