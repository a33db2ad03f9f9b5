"""Mails that answer others, letters of funds and consulates, screens: whose they are and of which day."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

DAYS = {
    "a mail that answers another, its head in columns": (
        "employer_certificate",
        (
            "Re: TR: attestation pour le logement",
            [(0.08, "De"), (0.2, "Anne ROUX <paie@firme.example>")],
            [(0.08, "Envoyé"), (0.2, "16 novembre 2026 à 17:42")],
            None,
            "Bonjour, voici l'attestation demandée.",
            None,
            "De : Paul ROY",
            "Envoyé : 14 novembre 2026 21:03",
        ),
        "2026-11-16",
    ),
    "a passport beside the place of an office": (
        "employer_certificate",
        (
            "Madame ROUX Anne, titulaire du passeport délivré le 05/01/2020, est assistante technique.",
            None,
            "Bordeaux, aux services du Consulat général, 8 octobre 2026.",
        ),
        "2026-10-08",
    ),
    "what came in, signed on another day": (
        "daily_allowance_statement",
        (
            "Nous avons bien reçu l'attestation de salaire signée le 27 septembre 2026 par votre employeur.",
            None,
            "À Saint-Jean-de-Luz, 9 novembre 2026.",
        ),
        "2026-11-09",
    ),
    "since when somebody is retired": (
        "pension_notice",
        ("Retraite complémentaire", None, [(0.08, "Retraite prise au"), (0.7, "1er janvier 2024")]),
        None,
    ),
}


@pytest.mark.parametrize("name", DAYS)
def test_the_day_of_the_paper(name):
    kind, rows, day = DAYS[name]
    assert values(kind, *rows).get("issue_date") == day


PEOPLE = {
    "a civility behind a stroke": ("pension_notice", ("Agirc-Arrco · M. Aurélien N'Guessan",), "Aurélien N'Guessan"),
    "a widow over an address torn in two": (
        "pension_notice",
        (
            [(0.43, "Mme Veuve DA SILVA Clémence")],
            [(0.43, "105 route de Saint-Clair, 23300 La")],
            [(0.43, "Souterraine")],
            *[None] * 20,
            [(0.7, "Le liquidateur,")],
            [(0.7, "Kévin Delépine")],
        ),
        "DA SILVA Clémence",
    ),
    "the only one with a civility, not who signs": (
        "daily_allowance_statement",
        (
            "M.S.A. Sud Aquitaine",
            None,
            "Madame Thi-Lan OULD BRAHIM, née Ben Youssef",
            "n° 2 90 02 64 131 371",
            "Objet : votre congé de maternité",
            None,
            "Le responsable du pôle Santé",
            "Aurélien Zwierzykowski",
        ),
        "Thi-Lan OULD BRAHIM",
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_who_is_paid(name):
    kind, rows, person = PEOPLE[name]
    assert values(kind, *rows).get("beneficiary_name") == person


def test_a_letter_in_two_languages_tells_who_employs_whom():
    found = values(
        "employer_certificate",
        [(0.6, "HR Shared Service Center")],
        "This is to confirm that the person named below is employed by Norrland Components France SAS, a",
        "subsidiary of Norrland AB.",
        [(0.08, "Employee / Salarié"), (0.5, "Nguyen, Fatoumata")],
        [(0.08, "Start date / Date d'embauche"), (0.5, "25.09.2021")],
    )
    assert (found["employee_name"], found["employer_name"]) == ("Nguyen Fatoumata", "Norrland Components France SAS")


def test_the_number_of_a_family_s_file():
    assert values("benefits_statement", "Dossier famille n° 6003391")["file_number"] == "6003391"


def test_an_applicant_since_a_day():
    found = values(
        "registration_certificate", "Depuis le 10 octobre 2026, vous êtes demandeur d'un logement social à La Réunion."
    )
    assert found["first_filed_on"] == "2026-10-10"


def test_the_client_of_a_bank_s_letter_is_not_who_signs_under_its_last_line():
    found = values(
        "bank_details",
        "Nous vous indiquons ci-après, à la demande de notre client(e) Monsieur Piotr ROUX, les",
        "coordonnées à utiliser pour tout virement. Il n'engage pas la",
        "banque sur la solvabilité du client.",
        None,
        "La chargée de clientèle,",
        "Nathalie DE LA BRUNETIÈRE",
    )
    assert found["person_names"] == ["Piotr ROUX"]


def test_who_signs_a_decision_stands_under_no_label():
    found = values(
        "scholarship_notice",
        "DOS REIS Anne-Sophie, née le 07/09/2004",
        None,
        "du 28/07/2026 est annulée et remplacée. Vous êtes exonérée de la CVEC.",
        "Voies de recours : deux mois. Le recteur, Émilien VAN DEN BERGHE",
    )
    assert found["person_names"] == ["DOS REIS Anne-Sophie"]


def test_a_former_husband_on_a_line_of_his_own_declares_nothing():
    rows = ("Ex-conjoint bénéficiaire de la pension versée", [(0.08, "Inès N'DIAYE")])
    assert "person_names" not in values("tax_return", "C'est terminé, merci.", None, *rows)


SINCE = {
    "who is away since": "Remplacement de NGUYEN Mamadou (arrêt maladie depuis le 25/08/2026), à compter du 14/09/2026",
    "another post since": "est employée depuis le 14/09/2026, puis comme responsable depuis le 1er janvier 2026",
}


@pytest.mark.parametrize("name", SINCE)
def test_since_when_somebody_works_there(name):
    assert values("employment_contract", SINCE[name])["start_date"] == "2026-09-14"


def test_what_was_paid_since_january_is_no_pay_of_a_month():
    assert "gross_pay" not in values("employer_certificate", "et 12 006,96 € brut depuis le 1er janvier.")


def test_who_declares_that_somebody_works_for_him():
    found = values("employer_certificate", "déclare que M. / Mme LE GOFF-TANGUY Rivo …………", "demeurant à Pau")
    assert found["employee_name"] == "LE GOFF-TANGUY Rivo"


def test_a_mail_s_day_stands_under_the_address_alone():
    rows = (
        "Votre allocation a été versée",
        "ne-pas-repondre@fonds.example",
        "lundi 3 août 2026 à 06:31",
        "À : Anne ROUX",
    )
    assert values("unemployment_statement", *rows)["issue_date"] == "2026-08-03"


def test_when_money_came_to_an_account_is_no_day_of_the_paper():
    rows = ([(0.08, "Versé sur votre compte"), (0.6, "375,84 €")], "le 02/10/2026 - compte …5023")
    assert "issue_date" not in values("pension_notice", "Mes paiements", *rows)
