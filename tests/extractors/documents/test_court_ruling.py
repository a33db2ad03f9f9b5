"""Rulings: what the operative part decides, whatever the facts tell."""

from __future__ import annotations

from functools import partial

import pytest

from extractors.documents.court_ruling import extract
from tests.extractors.documents.found import values_of_rows
from tests.extractors.sheets import page_of

HEAD = (
    "T R I B U N A L J U D I C I A I R E",
    "DE BORDEAUX",
    "N° RG 23/01234 - N° Portalis DBX6-W-B7H-XABC",
    "MINUTE n° : 2026/347",
    None,
    "JUGEMENT DU DOUZE MARS DEUX MILLE VINGT-SIX",
    None,
    "DEMANDEUR :",
    "Madame Nadia SAÏDI épouse BELKACEM",
    "née le 3 mai 1988 à Oran",
    "représentée par Me Claire DUBOIS, avocat",
    None,
    "DÉFENDEUR :",
    "Monsieur Karim BELKACEM",
    None,
    "DÉBATS : à l'audience du 15 janvier 2026",
    None,
    "EXPOSÉ DU LITIGE",
    "Les époux se sont mariés le 12 juin 2010. Par ordonnance de non-conciliation du 4 mai 2021, la pension",
    "a été fixée à 200 euros par enfant. L'épouse demande l'expulsion et 300 euros.",
    None,
    "P A R C E S M O T I F S",
)


values = partial(values_of_rows, "court_ruling", *HEAD)
bare_values = partial(values_of_rows, "court_ruling")


def test_a_divorce_with_child_support():
    found = values(
        "PRONONCE le divorce de Madame Nadia SAÏDI et de Monsieur Karim BELKACEM ;",
        "FIXE à la somme de 150 euros par mois et par enfant, soit 300 euros au total, la contribution de",
        "M. Karim BELKACEM à l'entretien et à l'éducation des enfants ;",
    )
    assert found == {
        "court": "Tribunal judiciaire de Bordeaux",
        "case_number": "23/01234",
        "decision_date": "2026-03-12",
        "child_support_amount": 150.0,
        "ruling_kind": "divorce",
        "parties": ["Nadia SAÏDI", "Karim BELKACEM"],
    }


@pytest.mark.parametrize(
    ("order", "kind", "ordered"),
    [
        (
            "CONSTATE la clause résolutoire ; DIT qu'à défaut il pourra être procédé à son expulsion ;",
            "eviction",
            True,
        ),
        (
            "SUSPEND les effets de la clause résolutoire ; DIT qu'à défaut il sera procédé à l'expulsion ;",
            "eviction",
            False,
        ),
        ("DÉBOUTE la SCI de sa demande d'expulsion ;", "eviction", False),
        (
            "DIT n'y avoir lieu de suspendre les effets de cette clause ; "
            "DIT qu'à défaut il sera procédé à leur expulsion ; "
            "DÉBOUTE les parties de toutes leurs autres demandes ;",
            "eviction",
            True,
        ),
        (
            "ORDONNE l'expulsion de M. X. ; REJETTE la demande de sursis à expulsion, faute de pièces ;",
            "eviction",
            True,
        ),
        (
            "REJETTE la demande de délais, SUSPEND les effets de la clause résolutoire et DIT qu'à défaut "
            "il sera procédé à l'expulsion ;",
            "eviction",
            False,
        ),
        ("VALIDE le congé pour vendre et PRONONCE la résiliation du bail ;", "lease_termination", None),
        ("PLACE Monsieur Jean PETIT sous curatelle renforcée pour 60 mois ;", "guardianship", None),
        ("INTERDIT à M. X. d'entrer en relation avec Mme Y. ;", "protection_order", None),
        ("PRONONCE la séparation de corps des époux ;", "legal_separation", None),
        ("CONDAMNE le bailleur à rendre le logement décent sous astreinte ;", "unfit_housing", None),
        ("CONDAMNE M. Karim BELKACEM aux dépens.", "other", None),
    ],
)
def test_the_operative_part_says_the_kind(order, kind, ordered):
    found = values(order)
    assert (found["ruling_kind"], found.get("eviction_ordered")) == (kind, ordered)


def test_total_for_several_children_is_not_taken_for_one():
    found = values("FIXE à 300 euros par mois la contribution du père à l'entretien et à l'éducation des enfants ;")
    assert "child_support_amount" not in found


def test_a_summons_without_operative_part_has_no_kind():
    page = page_of("ASSIGNATION", "Tribunal judiciaire de Pau", "Madame A. demande l'expulsion de Monsieur B.")
    assert "ruling_kind" not in extract([page]).fields


def test_an_appeal_is_its_own_ruling_not_the_one_below():
    found = bare_values(
        "Décision déférée à la cour : jugement du 9 octobre 2023 du tribunal judiciaire de Pontoise",
        "N° RG : 23/00148",
        None,
        "COUR D'APPEL DE VERSAILLES",
        "ARRÊT DU 10 DÉCEMBRE 2024",
        "N° RG 24/05244",
        None,
        "APPELANT : M. Jean MARTIN",
        "INTIMÉE : SCI DU MOULIN",
        None,
        "PAR CES MOTIFS",
        "CONFIRME le jugement ; ORDONNE l'expulsion de M. Jean MARTIN",
    )
    assert found["court"] == "Cour d'appel de Versailles"
    assert (found["case_number"], found["decision_date"]) == ("24/05244", "2024-12-10")


def test_one_party_alone_is_left_out_of_a_dispute():
    found = bare_values(
        "TRIBUNAL JUDICIAIRE DE PAU", "DÉFENDEUR : M. Jean MARTIN", "PAR CES MOTIFS", "PRONONCE le divorce"
    )
    assert "parties" not in found


def test_a_day_told_among_the_facts_is_never_the_decision():
    found = bare_values(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "JUGEMENT DE DIVORCE",
        "EXPOSÉ DU LITIGE",
        "L'ordonnance sur mesures provisoires a été rendue le 22 juin 2024.",
        "PAR CES MOTIFS",
        "PRONONCE le divorce",
    )
    assert "decision_date" not in found


def test_the_year_in_letters_without_its_apostrophe():
    found = bare_values("TRIBUNAL JUDICIAIRE DE PAU", "Lan deux mille vingt-cinq, le quatorze juin, Nous, juge")
    assert found["decision_date"] == "2025-06-14"


@pytest.mark.parametrize("printed", ["TRIBUNAL JUDICIAIRE DE·FORT-DE-FRANCE", "TRIBUNAL IUDICIAIREDEFORT-DE-FRANCE"])
def test_a_court_whose_words_were_run_together(printed):
    assert bare_values(printed)["court"] == "Tribunal judiciaire de Fort-de-France"


def test_those_whom_the_head_lost_are_found_in_the_orders():
    found = bare_values(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "DEMANDEUR : M. MUÑOZ Dieudonné",
        "PARTIE DÉFENDERESSE",
        "PAR CES MOTIFS",
        "PRONONCE pour altération définitive du lien conjugal le divorce de M. MUÑOZ Dieudonné et de Mme KAYA Awa ;",
    )
    assert found["parties"] == ["MUÑOZ Dieudonné", "KAYA Awa"]


def test_a_guardian_kept_in_charge_is_a_party():
    found = bare_values(
        "TRIBUNAL JUDICIAIRE DE MEAUX",
        "Majeur protégé : Mme Bénédicte PONS, née le 30/05/1967",
        "Par ces motifs, le juge :",
        "Renouvelle la curatelle renforcée pour une durée de cent vingt mois ;",
        "Maintient Mme Parisa OUÉDRAOGO, mandataire judiciaire à la protection des majeurs, comme curateur ;",
    )
    assert found["parties"] == ["Bénédicte PONS", "Parisa OUÉDRAOGO"]


def test_two_sides_on_one_row():
    page = page_of(
        "TRIBUNAL JUDICIAIRE DE BOBIGNY",
        [(0.08, "Demandeur"), (0.3, "Gironde Habitat"), (0.55, "Défendeur"), (0.7, "M. XU Cédric")],
        [(0.08, "Juge"), (0.3, "Lucía MONNIER"), (0.55, "Greffier"), (0.7, "Roselin GOMEZ")],
        "PAR CES MOTIFS",
        "DIT n'y avoir lieu à ordonner l'expulsion ;",
    )
    assert extract([page]).fields["parties"].value == ["Gironde Habitat", "XU Cédric"]


def test_words_that_a_reader_ran_together_name_nobody():
    found = bare_values("TRIBUNAL JUDICIAIRE DE PAU", "DEMANDEUR : M. EugèneBAZINFné", "DÉFENDEUR : Mme Léa ROUX")
    assert "parties" not in found


def test_a_note_in_the_margin_is_no_party():
    found = bare_values(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "DEMANDERESSE : Mme Laure TRAORÉ",
        "DÉFENDEUR : M. René FERRARO",
        "DÉFENDEUR",
        "Grosse délivrée le",
    )
    assert found["parties"] == ["Laure TRAORÉ", "René FERRARO"]
