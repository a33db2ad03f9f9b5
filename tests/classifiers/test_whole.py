"""The words of a paper as a whole are heard beside the cues."""

from __future__ import annotations

import pytest

from classifiers.catalogue import catalogue
from classifiers.confidence import chances
from classifiers.guess import UNKNOWN
from classifiers.scoring import Score, evidence, score
from classifiers.splitting import split
from classifiers.whole import shares, shipped
from tests.classifiers.pages import page

NO_TITLE = """
Résidence Les Acacias
Madame, Monsieur,
Nous vous prions de trouver ci-dessous le décompte de votre prochain terme, à acquitter par virement.
Loyer principal 512,00   Provision sur charges 74,00   Entretien chaudière 6,50
Votre compte locataire présente un solde de 592,50 euros, exigible au 5 du mois.
À défaut de versement, une relance vous sera envoyée par le gestionnaire.
"""


def test_the_shipped_model_knows_every_type() -> None:
    assert {*catalogue(), UNKNOWN} == set(shipped().types)


def test_a_paper_without_a_title_is_known_by_its_words() -> None:
    (guess,) = split([page(NO_TITLE)])
    assert guess.type == "rent_due_notice", guess.cues
    assert guess.cues[-1].startswith("words as a whole")


@pytest.mark.parametrize("text", ["", "Bonjour", "12 34 56"])
def test_few_words_decide_nothing(text: str) -> None:
    found = [evidence(page(text + " "))]
    assert max(shares(found, score(found)).items(), key=lambda one: one[1])[0] == UNKNOWN


def test_what_the_page_denies_is_unknown() -> None:
    denied = (
        "# REÇU D'ACOMPTE DE RÉSERVATION\nReçu de M. Morel la somme de 200 euros. Ne vaut pas quittance de loyer.\n"
    )
    found = [evidence(page(denied))]
    assert shares(found, score(found)).get("rent_receipt", 0.0) == 0.0


def test_the_chances_are_shared_among_the_types_and_unknown() -> None:
    scores = [Score("lease", 9.0, True), Score("payslip", 0.0, True), Score("menu", 2.0, False)]
    likely = chances(scores, {"lease": 0.6, "payslip": 0.3, UNKNOWN: 0.1})
    assert [type_id for type_id, _ in likely] == ["lease", "payslip", UNKNOWN]
    assert sum(chance for _, chance in likely) == pytest.approx(1)


DUE_NOTICE = """
Gironde Habitat
LOYER DE AOÛT 2024
Nous avons bien reçu votre paiement de 429,66 € pour juillet 2024 et vous en remercions.
À détacher et à joindre à votre chèque, 435,96 EUR avant le 13-08-2024
Loyer conventionné 690,00
Charges récupérables 19,40
APL versée pour vous par la CAF -273,44
Net à payer 435,96
Le présent document n'a pas valeur de reçu.
"""


def test_cues_and_words_that_agree_are_surer_than_either() -> None:
    cues, none = Score("lease", 9.0, True), Score("lease", 0.0, True)
    other, much, little = Score("payslip", 0.0, True), {"lease": 0.8, UNKNOWN: 0.1}, {"lease": 0.1, UNKNOWN: 0.1}
    both, words, titles = (
        dict(chances([one, other], share))["lease"] for one, share in ((cues, much), (none, much), (cues, little))
    )
    assert both > words and both > titles


def test_a_page_without_a_title_whose_words_are_another_paper_s_begins_one() -> None:
    """A letter of the landlord behind a payslip, as a feeder takes them."""
    slip = page("# BULLETIN DE PAIE\nPériode : octobre 2026\nSalaire brut 2 100\nNet à payer 1 640\nNet social 1 702\n")
    assert [guess.pages for guess in split([slip, page(NO_TITLE, number=2)])] == [(1,), (2,)]


@pytest.mark.parametrize("foot", ["Ce relevé est indissociable du bulletin qui suit.", "Suite au verso", "T.S.V.P."])
def test_a_foot_that_announces_more_is_no_end(foot: str) -> None:
    first = page(f"Garage Novak, relevé de commissions n° 918\nClient Facture Montant HT Taux\nVille 897,29\n{foot}\n")
    slip = page("# BULLETIN DE PAIE\nSalaire brut 2 100\nNet à payer 1 640\nNet social 1 702\n", number=2)
    assert [guess.pages for guess in split([first, slip])] == [(1, 2)]


@pytest.mark.parametrize(
    ("front", "back"),
    [
        ("Le détail de votre échéance figure au verso.", "Ce mois-ci\nLoyer conventionné 690,00"),
        ("Votre règlement est attendu.", "verso — avis du 28-07-2024\nLoyer conventionné 690,00"),
    ],
)
def test_a_front_that_sends_to_its_back_goes_on_there(front: str, back: str) -> None:
    first = page(f"Gironde Habitat\nClient 563970.07\nLOYER DE AOÛT 2024\n{front}\n")
    second = page(f"{back}\nCharges récupérables 19,40\nNet à payer 435,96\nSolde 0,00\n", number=2)
    assert [guess.pages for guess in split([first, second])] == [(1, 2)]


def test_conditions_on_the_back_announce_no_second_page() -> None:
    slip = page(
        "# BULLETIN DE PAIE\nPériode : octobre 2026\nSalaire brut 2 100\nNet à payer 1 640\n"
        "Conditions au verso\nNet social 1 702\n"
    )
    assert [guess.pages for guess in split([slip, page(NO_TITLE, number=2)])] == [(1,), (2,)]


def test_a_due_notice_may_thank_for_the_last_payment() -> None:
    (guess,) = split([page(DUE_NOTICE)])
    assert guess.type == "rent_due_notice", guess.cues


def test_a_line_of_a_form_does_not_undo_words_that_leave_no_doubt() -> None:
    card = """
    École nationale supérieure d'architecture
    # Mode d'emploi
    1. Imprimez cette page. 2. Pliez selon les pointillés.
    # Carte d'étudiante
    Gabrielle CONCEIÇÃO née le 08/04/2001
    n° INE 484701933PJ n° étudiant 90112993 Licence 2 année universitaire 2025-2026
    valable du 1/9/2025 au 31/8/2026
    """
    (guess,) = split([page(card)])
    assert guess.type == "student_card", guess.cues
