"""The confusions that the domain names: each paper is what it is, and not what it looks like."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from classifiers.splitting import split
from extractors.page import Line, Page, Word
from tests.classifiers.pages import page

PAPERS = tomllib.loads(Path(__file__).with_name("papers.toml").read_text("utf-8"))["paper"]
NAMES = [paper["name"] for paper in PAPERS]


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_a_paper_is_what_it_is(paper) -> None:
    (guess,) = split([page(paper["text"])])
    assert guess.type == paper["type"], guess.cues


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_a_misread_paper_is_never_another_one(paper) -> None:
    """With accents lost, words glued and one letter in twenty misread, the paper is itself, or honestly unknown."""
    (guess,) = split([_misread(page(paper["text"], source="ocr"))])
    assert guess.type in (paper["type"], "unknown"), guess.cues


def test_most_misread_papers_are_still_recognised() -> None:
    right = sum(split([_misread(page(one["text"], source="ocr"))])[0].type == one["type"] for one in PAPERS)
    assert right >= 0.9 * len(PAPERS)


def test_the_end_of_a_sentence_is_no_title() -> None:
    """A due notice threatens with an order to pay; the line that begins with it goes on with the line above."""
    threat = (
        "SEMAVAL Littoral",
        "AVIS D'ÉCHÉANCE",
        "Locataire : Joséphine SALVADOR",
        "Loyer 546,72 Charges 86,17 À régler 632,89 avant le 07/02/2024",
        "Somme payable au plus tard le 07/02/2024. À défaut de règlement, une relance vous sera adressée, puis un",
        "commandement de payer visant la clause résolutoire.",
    )
    (guess,) = split([page("\n".join(threat))])
    assert guess.type == "rent_due_notice", guess.cues


def _misread(clean: Page) -> Page:
    """The page as a poor reader gives it; the same misreadings every time."""
    swaps = {"e": "c", "n": "m", "t": "f", "a": "o", "i": "l", "o": "0", "r": "n"}
    count = 0

    def letter(char: str) -> str:
        nonlocal count
        count += 1
        return swaps.get(char.lower(), char) if count % 20 == 0 else {"é": "e", "à": "a", "'": ""}.get(char, char)

    def line(one: Line) -> Line:
        words = [replace(word, text="".join(map(letter, word.text)) or "x") for word in one.words]
        return Line(tuple(_glued(words)))

    return replace(clean, lines=tuple(line(one) for one in clean.lines))


def _glued(words: list[Word]) -> list[Word]:
    """Every third word runs into the next."""
    out: list[Word] = []
    for number, word in enumerate(words):
        if out and number % 3 == 2:
            before = out.pop()
            word = Word(before.text + word.text, before.box.union(word.box))
        out.append(word)
    return out
