"""A page made to be slow: thousands of words, figures, names or labels in a row, under a real title.

A sender may put anything into a text layer. Whatever stands there, the fields of a page are taken within seconds: no
loop over all pairs of words, no regular expression that tries every way to cut a line.
"""

from __future__ import annotations

import time

import pytest

from extractors.lines import group_lines
from extractors.page import Box, Page, Word
from extractors.places import extract
from tests.extractors.sheets import page_of

WORDS = 600
SECONDS = 4.0  # of the processor; a tenth of it or less on a desk's machine
ZONE = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TITLES = {
    "payslip": ("BULLETIN DE PAIE", "Salarié : Mme Nadia BELKACEM", "Net à payer : 1 834,12 €"),
    "tax_notice": ("AVIS D'IMPÔT 2026 SUR LES REVENUS DE 2025", "Revenu fiscal de référence : 28 411"),
    "rent_receipt": ("QUITTANCE DE LOYER", "Locataire : Mme Nadia BELKACEM", "Total réglé : 692,96 €"),
    "court_ruling": ("TRIBUNAL JUDICIAIRE DE BORDEAUX", "JUGEMENT DU 3 MARS 2026", "N° RG 23/01234"),
    "hosting_certificate": ("ATTESTATION D'HÉBERGEMENT", "Je soussignée Mme Nadia BELKACEM certifie héberger"),
    "passport": ("PASSEPORT", "Nom / Surname", "ERIKSSON", *ZONE),
}
TEXTS = {
    "letters": ["a"],
    "ones": ["1"],
    "amounts": ["123,45", "67,89"],
    "dates": ["12/03/2026"],
    "names": ["Mme", "DUPONT", "Marie"],
    "labels": ["NOM", ":", "Total", ":", "Net", "à", "payer", ":", "Loyer", ":"],
    "signs": ["(", "€", ",", "..."],
}


def crowded(title: tuple[str, ...], tokens: list[str]) -> Page:
    """A page with that title, and under it one line of `WORDS` words."""
    page = page_of(*title)
    step = 0.9 / WORDS
    line = [tokens[i % len(tokens)] for i in range(WORDS)]
    row = [Word(text, Box(0.05 + i * step, 0.6, 0.05 + (i + 0.8) * step, 0.61)) for i, text in enumerate(line)]
    return Page(1, 595, 842, group_lines([*page.words, *row], 595 / 842), "pdf_text")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("kind", TITLES)
def test_the_fields_of_a_crowded_page_are_taken_within_seconds(kind: str, text: str) -> None:
    started = time.process_time()
    extract(kind, [crowded(TITLES[kind], TEXTS[text])])
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("kind", TITLES)
def test_a_word_as_long_as_a_page_is_no_value(kind: str) -> None:
    """Ten thousand characters without a space."""
    for text in ("x" * 10_000, "1" * 10_000, ".-" * 5_000, "|" * 10_000):
        started = time.process_time()
        extract(kind, [page_of(*TITLES[kind], text, f"Nom : {text}", f"Total : {text} €")])
        assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "line",
    [
        "Reçu " + "1 €" * 40 + " x",
        "Bail " + "n" * 40 + ";;;;;;x 12/03/2026",
        "Bail " + "n---1" * 12 + ";;;;;;x 12/03/2026",
    ],
)
def test_a_sentence_of_a_receipt_is_read_in_one_way(line: str) -> None:
    started = time.process_time()
    extract("rent_receipt", [page_of(*TITLES["rent_receipt"], "Période : mars 2026", line)])
    assert time.process_time() - started < SECONDS


def test_a_title_with_remark_after_remark_is_read_in_one_way() -> None:
    started = time.process_time()
    extract("payslip", [page_of(*TITLES["payslip"], "Cumuls " + "(a) " * 40 + "de quoi")])
    assert time.process_time() - started < SECONDS
