"""The first day of a job among other days, sums among counts and numbers of accounts, people of boxes in columns."""

from __future__ import annotations

import pytest

from extractors.documents import extract
from tests.extractors.documents.found import values_of_rows as values
from tests.extractors.sheets import page_of

STARTS = {
    "a sentence that begins with `Entrée` over another day": (
        (
            "Entrée à notre service le 1er juin 2021, elle y occupe un",
            "emploi à temps complet. La période d'essai",
            "a pris fin le 1er août 2021.",
        ),
        "2021-06-01",
    ),
    "taken effect": (("elle est liée au Consulat par un contrat qui a pris effet le 15/03/2011.",), "2011-03-15"),
    "the vote of a council on another day": (
        (
            "La Commune de Pau, agissant en vertu de la délibération en date du 10/02/2026,",
            "Madame Müller est engagée en qualité d'adjointe technique territoriale contractuelle (cantine)",
            "pour faire face à un accroissement temporaire d'activité, du 1er mai 2026 au 30 avril 2027 inclus.",
        ),
        "2026-05-01",
    ),
    "a period under its heading, beside another column": (
        (
            [(0.08, "ARMOR INTERIM"), (0.7, "MISSION N° 495386/01")],
            [(0.7, "Édité le 08/09/2026")],
            None,
            [(0.08, "PÉRIODE"), (0.5, "MOTIF")],
            [(0.08, "du 09/09/2026 au 08/11/2026"), (0.5, "Accroissement d'activité")],
            [(0.08, "Souplesse : du 01/11/2026 au 16/11/2026")],
        ),
        "2026-09-09",
    ),
}


@pytest.mark.parametrize("name", STARTS)
def test_the_first_day_of_a_job(name):
    rows, day = STARTS[name]
    assert values("employment_contract", *rows).get("start_date") == day


def test_who_is_engaged_for_a_rise_of_work_from_a_day_to_another_is_engaged_for_a_time():
    text = "est engagée pour faire face à un accroissement temporaire d'activité, du 1er mai 2026 au 30 avril 2027."
    assert values("employment_contract", text)["contract_kind"] == "fixed_term"


def test_a_surname_that_begins_with_an_article_fills_its_box():
    found = values(
        "employment_contract",
        "A – Le particulier employeur",
        [(0.08, "Nom Beauséjour"), (0.5, "Prénom Côme")],
        None,
        "B – Le (la) salarié(e)",
        [(0.08, "Nom Le Goff"), (0.5, "Prénom Bérengère")],
        None,
        [(0.08, "Signature de l'employeur"), (0.5, "Signature du salarié")],
        [(0.08, "C. Beauséjour"), (0.5, "Le Goff")],
    )
    assert (found["employee_name"], found["employer_name"]) == ("Le Goff Bérengère", "Beauséjour Côme")


SUMS = {
    "days counted before the sum": (
        "daily_allowance_statement",
        (
            "Nous vous avons réglé 28 indemnités journalières de 38,96 € (CSG et CRDS déduites),",
            "soit 1 090,88 €, pour votre repos du 03/10/2026 au 30/10/2026.",
        ),
        1090.88,
    ),
    "the end of an account's number": (
        "pension_notice",
        ("Septembre 2026", "771,58 €", "net versé le 02/09/2026 · compte …3928"),
        771.58,
    ),
    "paid in the present tense": (
        "unemployment_statement",
        ("Compte tenu de ce salaire (467,78 € bruts), nous vous réglons 742,27 € pour octobre 2026.",),
        742.27,
    ),
}


@pytest.mark.parametrize("name", SUMS)
def test_what_is_paid(name):
    kind, rows, amount = SUMS[name]
    assert values(kind, *rows).get("amount") == amount


def test_those_who_declare_go_by_the_name_their_letters_are_sent_to():
    found = values(
        "tax_return",
        [(0.44, "Déclarant 1"), (0.7, "Déclarant 2")],
        [(0.08, "Nom de naissance"), (0.44, "Hoareau"), (0.7, "Kœhler")],
        [(0.08, "Nom auquel vos courriers seront adressés"), (0.44, "Hoareau"), (0.7, "Hoareau")],
        [(0.08, "Prénoms"), (0.44, "Rémi"), (0.7, "Zoé")],
    )
    assert found["person_names"] == ["Hoareau Rémi", "Hoareau Zoé"]


def test_given_names_over_an_address_are_not_all_of_a_name():
    found = values(
        "tax_return",
        "Déclarante",
        [(0.08, "Nom"), (0.37, "HOAREAU")],
        [(0.08, "Prénoms"), (0.37, "Ekaterina Mireille")],
        [(0.08, "Née le"), (0.37, "11/04/1979 à La Souterraine")],
        [(0.08, "Situation"), (0.37, "Célibataire")],
        [(0.08, "Adresse actuelle"), (0.37, "83 rue des Tanneurs, 62200 Boulogne-sur-Mer")],
    )
    assert found["person_names"] == ["HOAREAU Ekaterina Mireille"]


def test_a_name_over_two_lines_of_the_head_is_surer_than_either():
    page = page_of(
        "CENTRE HOSPITALIER", "DE LA VALLÉE", "ATTESTATION", None, "certifie que Mme Anne ROUX est employée en CDI"
    )
    found = extract("employer_certificate", [page]).fields["employer_name"]
    assert (found.value, found.confidence > 0.8) == ("CENTRE HOSPITALIER DE LA VALLÉE", True)
