"""Fits the model of the words of papers: `python -m samples.model`, whenever layouts were added.

Writes `classifiers/model/`. Each layout is drawn several times with other words; layouts held apart for measuring are
left out. Only letters are kept: values teach nothing. Same specimens, same model.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

import click
import numpy as np

from classifiers.learned import words_of
from classifiers.whole import FEW, MODEL
from samples.generate import apart, draw
from samples.papers import discover
from samples.wording import reworded
from service.learning.examples import Specimen
from service.learning.keeping import forget, keep
from service.learning.training import fit

DRAWS = 4
RUNS = 20_000
_UNSEEN = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL | re.IGNORECASE)
_INSIDE_A_WORD = re.compile(r"</?(?:b|i|u|em|strong|span|sup|sub|small)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def specimens() -> Iterator[Specimen]:
    """The words of every layout, then of every one drawn again, `DRAWS` times in all."""
    book = sorted(discover().items())
    for number in range(DRAWS):
        for type_id, layouts in book:
            for layout in apart(layouts, held=False):
                paper = reworded(draw(type_id, layout, f"words:{number}"), f"words:{number}:{layout}")
                text = words_of(printed(paper.html))
                if len(text) >= FEW:
                    yield Specimen(paper.type, text)


def printed(body: str) -> str:
    """The text of an HTML body.

    >>> printed("<style>p { }</style><p>Net <b>à</b> payer</p>").split()
    ['Net', 'à', 'payer']
    """
    return html.unescape(_TAG.sub(" ", _INSIDE_A_WORD.sub("", _UNSEEN.sub(" ", body))))


@click.command()
def main() -> None:
    """Draws every layout, fits the model and puts it in the place of the one before."""
    papers = list(specimens())
    model = fit([], papers, "0001", runs=RUNS)
    small = replace(model, idf=model.idf.astype(np.float16), weights=model.weights.astype(np.float16))
    forget(MODEL)
    keep(MODEL, small, {"specimens": len(papers)})
    click.echo(f"{len(papers)} texts, {len(model.types)} types, {len(model.vocabulary)} runs of letters")


if __name__ == "__main__":
    main()
