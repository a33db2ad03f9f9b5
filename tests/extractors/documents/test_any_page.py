"""Whatever a page says, taking the fields of any type raises nothing: it may have been mistaken for that type."""

from __future__ import annotations

import time

import pytest

from classifiers.catalogue import catalogue
from extractors import places
from extractors.documents import extract
from tests.classifiers.pages import page

PAGES = {
    "nothing": "",
    "a word": "LIVRET",
    "signs": "1\n2/3\n:\n- - -\n€\n12,5 %\n(",
    "labels alone": "Nom :\nPrénom :\nNé(e) le :\nAdresse :\nLoyer :\nTotal :\nPériode du au\nFait à , le",
    "a letter": "Madame,\nVotre rendez-vous est le 12 mars 2026.\nMme Awa N'DIAYE\n12 rue de la Paix\n75002 PARIS",
    "sums": "Loyer 512,30\nCharges 44,10\nAPL -120,00\nTotal 436,40\nNet 1 734,20\n1 734,20 20 808,00",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("kind", sorted(catalogue()))
def test_no_page_makes_an_extractor_fail(kind: str, text: str) -> None:
    extract(kind, [page(text)])
    extract(kind, [page(text), page(PAGES["a letter"], 2)])


def test_a_page_of_thousands_of_lines_takes_no_minutes_and_says_so() -> None:
    crowded = page("\n".join(PAGES["a letter"].splitlines() * 600))
    started = time.process_time()
    found = places.extract("payslip", [crowded, page("Net à payer 1 734,20", 2)])
    assert time.process_time() - started < 5
    assert [one.code for one in found.cautions] == ["too_dense"]
    assert "page 1" in found.cautions[0].message
