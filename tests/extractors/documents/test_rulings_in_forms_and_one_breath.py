# ruff: noqa: E501  (rulings print long lines)
"""Rulings as extracts in rows of label and value, told in one sentence, of labour courts, ordered without a heading."""

from __future__ import annotations

from functools import partial

import pytest

from extractors.documents._civil import born_people
from tests.extractors.documents.found import values_of_rows

ruling = partial(values_of_rows, "court_ruling")

EXTRACT = (
    "Tribunal judiciaire de Pau",
    "Extrait de décision",
    None,
    "Numéro d'inscription au répertoire : 23/00493",
    "Ordonnance sur mesures provisoires : sans objet, les époux y ayant renoncé",
    "Rendu le : 25 mai 2025",
    None,
    "Premier époux",
    "PETIT Paul, né le 31/05/1989 à Pau",
    "Conseil du premier",
    "Me Anne ROUX",
    "Second époux",
    "FALL Awa, née le 13/01/1972 à Pau",
    "Conseil du second",
    "Me Zoé ROY",
    None,
    "Teneur du dispositif :",
    "« Le juge, par décision contradictoire ; PRONONCE le divorce de M. PETIT Paul et de Mme FALL Awa ; PARTAGE les dépens. »",
)


def test_an_extract_that_gives_the_orders_alone():
    read = ruling(*EXTRACT)
    assert read["ruling_kind"] == "divorce"
    assert read["parties"] == ["PETIT Paul", "FALL Awa"]


def test_what_considerations_begin_with_is_nobody():
    read = ruling(
        "Le 27 août 2026, le juge aux affaires familiales du tribunal judiciaire de Pau a rendu la décision qui suit,",
        "entre Monsieur Paul PETIT, demeurant 1 rue Haute, 64000 Pau, et Madame Awa FALL, demeurant 2 rue Basse ;",
        None,
        "Considérant que de la vie commune des parties, rompue l'an passé, est né Nino ; que le parent demandeur réclame 189 € ;",
        None,
        "En conséquence, statuant par décision contradictoire :",
        "met à sa charge, pour l'entretien et l'éducation, une pension de 264 euros le mois, à raison de 132 € pour chacun des deux ;",
    )
    assert read["parties"] == ["Paul PETIT", "Awa FALL"]
    assert read["ruling_kind"] == "child_support"
    assert read["child_support_amount"] == 132.0


def test_a_labour_court_over_the_sitting_of_its_bureau():
    read = ruling(
        "CONSEIL DE PRUD'HOMMES DU HAVRE",
        "Chez Mme Roux, 129 rue Haute, 37000 Tours",
        None,
        "JUGEMENT",
        "Bureau de jugement du 19 mai 2024 : Anne ROY, président",
        "PAR CES MOTIFS",
        "DIT le licenciement dénué de cause réelle et sérieuse.",
    )
    assert read["court"] == "Conseil de prud'hommes du Havre"


def test_a_town_set_wide_unevenly():
    assert (
        ruling("TR I BUNAL J UD I C I A I RE", "DU M ANS", None, "PAR CES MOTIFS", "DIT n'y avoir lieu.")["court"]
        == "Tribunal judiciaire du Mans"
    )


def test_a_firm_known_by_who_speaks_for_it_and_a_law_firm_that_is_no_party():
    read = ruling(
        "Tribunal de proximité de Pau",
        "Bailleur",
        "SA d'HLM Les Pins, prise en la personne de son représentant légal",
        "SELARL Les Juristes, prise en la personne de Me Roux",
        "Occupants",
        "M. Paul PETIT",
        None,
        "PAR CES MOTIFS",
        "Ordonne l'expulsion de M. Petit.",
    )
    assert sorted(read["parties"]) == ["Paul PETIT", "SA d'HLM Les Pins"]


def test_the_parties_may_follow_the_sentence_that_announces_the_decision():
    read = ruling(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "JUGEMENT D'OUVERTURE D'UNE CURATELLE RENFORCÉE",
        "Le juge des tutelles a rendu le 10 juillet 2025 la décision suivante :",
        "REQUÉRANTE : Madame Awa FALL, fille",
        "MAJEUR À PROTÉGER : Monsieur PETIT Paul, né le 7 janvier 1939 à Pau",
        None,
        "PLACE l'intéressé sous curatelle renforcée pour une durée de soixante mois ;",
        "DÉSIGNE l'UDAF en qualité de curateur.",
    )
    assert read["parties"] == ["Awa FALL", "PETIT Paul"]
    assert read["ruling_kind"] == "guardianship"


@pytest.mark.parametrize(
    "order",
    [
        "DISONS que le père versera 151 euros par mois pour l'entretien de l'enfant commun Zoé ;",
        "FIXONS la part contributive du père à 151 € par mois et par enfant ;",
    ],
)
def test_support_told_after_its_sum_or_before(order):
    head = ("TRIBUNAL DE GRANDE INSTANCE DE PAU", "ORDONNANCE DE NON-CONCILIATION", None)
    assert ruling(*head, "AUTORISONS les époux à introduire l'instance ;", order)["child_support_amount"] == 151.0


def test_orders_after_the_judge_named_last():
    read = ruling(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "Ordonnance d'orientation et sur mesures provisoires",
        "Statuant sur les mesures provisoires, le juge de la mise en état :",
        "• fixe la part contributive du père à 160 € par mois et par enfant (soit 480 € par mois) ;",
    )
    assert read["child_support_amount"] == 160.0


def test_the_day_after_the_town_of_the_cabinet():
    read = ruling(
        "Ordonnance", "PAR CES MOTIFS", "Désignons un tuteur.", "Fait en notre cabinet, à Pau, le 19 juillet 2024"
    )
    assert read["decision_date"] == "2024-07-19"


def test_the_clerk_named_on_the_line_above_is_not_born():
    told = "Paul Roux / Zoé Ndiaye\nPETIT Paul, né le 20/05/1990\nAnne Zoé\nMARTIN, née le 3 mai 1990"
    assert [name for name, _ in born_people(told)] == ["PETIT Paul", "Anne Zoé MARTIN"]
