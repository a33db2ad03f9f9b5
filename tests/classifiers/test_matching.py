"""Where phrases stand: not in figures of a column, not at the end of a sentence, not as what somebody holds."""

from __future__ import annotations

import pytest

from classifiers.pagination import Numbering, numbering
from classifiers.scoring import ACCEPTED, evidence, score
from extractors.page import Box, Line, Page, Word
from tests.classifiers.pages import page


def points(of: Page, type_id: str) -> float:
    return next(one.points for one in score([evidence(of)]) if one.type == type_id)


def test_figures_one_under_the_other_are_no_number_of_a_form() -> None:
    """20 € over 42 € in a column of instalments: no form 2042."""
    text = "Calendrier de vos acomptes   Montant\n" + "\n".join(f"15 janvier   {sum_} €" for sum_ in (33, 20, 42, 40))
    one = page(text)
    apart = [Line((word,)) for line in one.lines for word in line.words]
    columns = Page(1, 595, 842, tuple(sorted(apart, key=lambda line: line.box.x0)), "pdf_text", blank=False)
    assert not any("2042" in cue for one in score([evidence(columns)])[:3] for cue in one.cues)


def lines(*rows: tuple[float, float, str]) -> Page:
    """Lines at (left, top), as wide as their letters."""

    def line(x: float, y: float, text: str) -> Line:
        words = []
        for word in text.split():
            words.append(Word(word, Box(x, y, x + 0.006 * len(word), y + 0.01)))
            x += 0.006 * (len(word) + 1)
        return Line(tuple(words))

    return Page(1, 595, 842, tuple(line(*row) for row in rows), "pdf_text", blank=False)


@pytest.mark.parametrize("end", ["après mise en demeure.", "après mise en demeure"])
def test_the_end_of_a_sentence_is_no_heading(end: str) -> None:
    """In two columns the line above it is the other column's."""
    two = lines(
        (0.08, 0.10, "La cotisation est payable d'avance. À défaut de paiement dans les dix jours"),
        (0.56, 0.10, "13. Sont exclus les dommages intentionnels de l'assuré"),
        (0.08, 0.115, "de l'échéance, la garantie peut être suspendue trente jours au moins"),
        (0.56, 0.115, "et ceux du défaut d'entretien"),
        (0.08, 0.13, end),
    )
    assert points(two, "court_letter") < ACCEPTED


def test_a_card_that_children_hold_is_not_the_page() -> None:
    """The composition of the household on a tax notice."""
    text = "Composition du foyer\nEnfants mineurs   2\ndont titulaires de la carte mobilité inclusion   0\nTotal 2"
    assert points(page(text), "disability_decision") < ACCEPTED


def test_the_zone_of_an_identity_card_is_none_of_a_permit() -> None:
    zone = "IDFRA556NJ21678<<<<<<<<<<<<<<<\n7809246F3207224FRA<<<<<<<<<<<6\nPERRAULT<<INES<MELANIE<<<<<<<<"
    assert points(page(zone), "identity_card") >= ACCEPTED > points(page(zone), "residence_permit")


@pytest.mark.parametrize("text", ["1467 330 703 335—avis 2024—2/3", "Avis 2024 – 2/3", "Bulletin | 2 / 3"])
def test_a_page_number_behind_a_dash(text: str) -> None:
    assert numbering(page(text, top=0.03)) == Numbering(2, 3)


@pytest.mark.parametrize("text", ["2042—page 4", "Facture du 05/02/2025 – page 4", "Page 4"])
def test_a_page_number_without_a_total_behind_what_the_page_is(text: str) -> None:
    assert numbering(page(text, top=0.03)) == Numbering(4, None)
    assert numbering(page(text, top=0.5)) is None
