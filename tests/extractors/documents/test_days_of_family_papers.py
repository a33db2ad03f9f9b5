# ruff: noqa: E501  (rows are read whole)
"""The day a family or social paper was made, told as its makers tell it, beside days that are others'."""

import pytest

from tests.extractors.documents.found import values_of_rows

DAYS = {
    "dictated, then typed": ("medical_certificate", ["Dicté le 16/02/2024 · frappé le 17/02/2024", "J'ai revu en consultation M. DURAND Lucas."], "2024-02-17"),
    "a document validated": ("medical_certificate", ["Document validé électroniquement le 17/02/2024 à 08:54"], "2024-02-17"),
    "births of spouses, then the town": (
        "divorce_agreement",
        ["Époux MBARGA Anselme, le 01/03/1967 à Saint-Nazaire", "Épouse POPOV Nour, le 27/02/1971 à Créteil", None, "Alençon, le 07/09/2014 « lu et approuvé »"],
        "2014-09-07",
    ),
    "a birth glued by the reader": ("disability_decision", ["CMI INVALIDITÉ", "Samir MARTEL", "Néle 01/11/1971", "Du 28/08/2023 au 27/08/2033"], None),
    "the term alone on its line": (
        "pregnancy_certificate",
        [[(0.78, "Le 9 mars 2025")], "Mme ROUX Anne, née le 17/07/1997. Date présumée de début de grossesse : 05/01/2025. Date présumée d'accouchement :", "05/10/2025.", "Certificat établi à la demande de l'intéressée et remis en main propre."],
        "2025-03-09",
    ),
    "decided that day": ("disability_decision", ["Personne protégée : CHERIF Bérénice", "En suite de la requête du 31/03/2026, il a été décidé ce 7 septembre 2026 :"], "2026-09-07"),
    "deliberated in a town": ("dalo_decision", ["Vu le recours reçu complet le 15 janvier 2026 ;", "Délibéré et rendu à Quimper, le 10 avril 2026. Le président, Idris MARTEL"], "2026-04-10"),
    "the meeting of the commission": ("dalo_decision", ["La commission réunie le 10 avril 2026 a décidé", "Fait à Quimper, le 14 avril 2026"], "2026-04-14"),
}  # fmt: skip


@pytest.mark.parametrize("case", DAYS)
def test_the_day_of_a_paper(case):
    kind, rows, day = DAYS[case]
    assert values_of_rows(kind, *rows).get("issue_date") == day


def test_a_notary_who_attests_a_deposit_speaks_of_the_day_on_which_the_spouses_signed():
    rows = (
        "Je soussigné, Tristan ROUX, notaire à Saint-Pierre, atteste que la",
        "convention par laquelle M. Joël BLONDEL et Mme Ludivine ROY ont consenti",
        "mutuellement à leur divorce, signée le 26/05/2025, m'a été remise le 31/05/2025.",
        "Saint-Pierre, 16 juin 2025.",
    )
    assert values_of_rows("divorce_agreement", *rows)["issue_date"] == "2025-06-16"
