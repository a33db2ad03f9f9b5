"""What certificates, acts and complaints drawn by people who never saw the reader have taught it: a page for each cause."""

from __future__ import annotations

import pytest

from extractors.documents import extract
from tests.extractors.sheets import page_of


def values(kind, *pages):
    return {name: field.value for name, field in extract(kind, pages).fields.items()}


def test_a_mention_in_the_margin_is_older_than_the_copy():
    page = page_of(
        "COPIE INTÉGRALE - ACTE DE NAISSANCE N° 1699",
        "Marié à Rennes le 29 mai 2014.",
        "Rennes, le 7 juin 2014.",
        "L'officier de l'état civil",
        None,
        "Rennes, le 17 juillet 2026",
        "Pour le maire, l'officier de l'état civil délégué",
    )
    assert values("birth_certificate", page)["issue_date"] == "2026-07-17"


@pytest.mark.parametrize("caption", ["Date de fin de validité", "Valable jusqu'au", "Date de naissance"])
def test_a_day_under_its_caption_is_that_of_the_caption(caption):
    page = page_of(
        "CARTE MOBILITÉ INCLUSION",
        [(0.3, "Nom")],
        [(0.3, "ÖZKAN")],
        [(0.3, caption), (0.6, "N° de la carte")],
        [(0.3, "14 05 2034"), (0.6, "8818N518783")],
    )
    assert "issue_date" not in values("disability_decision", page)


@pytest.mark.parametrize(
    "facts", ["Commis le 27/02/2026", "Bayonne le 27/02/2026 vers 8 heures", "Constaté le 27/02/2026"]
)
def test_the_day_of_the_facts_is_not_that_of_the_complaint(facts):
    page = page_of(
        "PROCÈS-VERBAL DE PLAINTE",
        "Le vendredi 6 mars 2026 à 18 heures 24 minutes.",
        "Nous soussigné Gendarme LE BIHAN, officier de police judiciaire",
        f"{facts} - commune de Perpignan",
        "Le 27/02/2026, vers midi, j'ai été victime de violences.",
        "A Perpignan, le 06/03/2026 à 18 heures 46",
    )
    assert values("police_complaint", page)["issue_date"] == "2026-03-06"


def test_an_act_that_opens_with_its_day_was_made_on_no_other():
    page = page_of(
        "L'AN DEUX MILLE DIX-SEPT,",
        "LE DIX MARS",
        "Maître Yannick VANDEN, notaire, A RECU LE PRESENT ACTE CONTENANT VENTE",
        "Le dossier de diagnostic technique, établi le 24/01/2017, demeure annexé.",
    )
    assert values("property_deed", page)["issue_date"] == "2017-03-10"
