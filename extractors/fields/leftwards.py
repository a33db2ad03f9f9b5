"""Values left of a label: before it in its phrase, at the head of its row, or in the column whose head says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.fields.boxes import last_box_on, numbers_a_box
from extractors.fields.declaration import Candidate
from extractors.fields.headers import verdict
from extractors.fields.layout import WORD_GAP, Sheet, gap, once_a_page, strip_of
from extractors.fields.mentions import Mention
from extractors.fields.search import Search, candidate_of

LETTERS = re.compile(r"[^\W\d_]{2,}")
_SUM = r"[-+–]?\s?\d[\d .]*[.,]\d\d"
_FIGURE_FIRST = re.compile(rf"{_SUM}(?: ?(?:€|EUR|euros?))?\s+[^\W\d_]{{2}}(?!.*\d[.,]\d\d)")
_LED = re.compile(rf"{_SUM}(?!\d)")
_DEDUCED = re.compile(
    r"(?:(?:reste )?[àa] (?:d[ée]duire|d[ée]clarer|ajouter|payer|verser|reporter)"
    r"|d[ée]duction|en moins|en plus|moins|dont|plus|soit|eur|euros?)\W*",
    re.I,
)


def across(search: Search, mention: Mention, strength: float, right: Sequence[Candidate]) -> Candidate | None:
    """The value left of a label between two columns, where their heads say that the right one is not meant.

    `après   Revenu fiscal de référence   avant`.
    """
    said = [verdict(search.headers, c.box) for c in right if c.box]
    if not said or not all(head is not None and head.sign < 0 for head in said):
        return None
    strip = strip_of(search.sheet.before(mention.line), search.sheet.aspect)
    parsed = search.field.parse(strip.text)
    if len(parsed) != 1:
        return None
    head = verdict(search.headers, strip.box(parsed[0].start, parsed[0].end))
    if head is None or head.sign < 0:
        return None
    return candidate_of(
        search, strip, parsed[0], 0.9 * strength, [f"left of « {mention.label} »", "under the right head"]
    )


def left_of(search: Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """The value just before the label in its phrase: `3,00 parts`, `2 248,16 € de salaire brut`."""
    words = search.sheet.before(mention.line)[-6:]
    strip = strip_of(words, search.sheet.aspect)
    phrase = strip.text.rpartition("\t")[2]
    parsed = (
        search.field.parse(phrase) if words and gap(words[-1], mention.words[0], search.sheet.aspect) < WORD_GAP else []
    )
    if parsed and re.fullmatch(r"[^\w.;:!?]*(?:(?:de|en|d'|d’)\W*)?", phrase[parsed[-1].end :]):
        offset = len(strip.text) - len(phrase)
        value = replace(parsed[-1], start=parsed[-1].start + offset, end=parsed[-1].end + offset)
        upper = mention.words[0].text[:1].isupper()
        if upper and numbers_a_box(strip.text[value.start : value.end], last_box_on(search.sheet)):
            return
        yield candidate_of(search, strip, value, 0.9 * strength, [f"left of « {mention.label} »"])


def first_of_row(search: Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """The figure that begins the label's row, on a page whose rows begin with figures: `633,00   loyer du logement`."""
    words = search.sheet.before(mention.line)
    strip = strip_of(words, search.sheet.aspect)
    parsed = search.field.parse(strip.text) if words and _figures_first(search.sheet) > 1 else []
    if len(parsed) == 1 and not LETTERS.search(
        _DEDUCED.sub(" ", strip.text[: parsed[0].start] + strip.text[parsed[0].end :])
    ):
        yield candidate_of(search, strip, parsed[0], 0.9 * strength, [f"begins the row of « {mention.label} »"])


def led(search: Search, mention: Mention) -> bool:
    """Whether the row of a label begins with its figure, as nearly all rows of such a page do."""
    sheet = search.sheet
    return _figures_first(sheet) > 2 and bool(_LED.match(strip_of(sheet.before(mention.line), sheet.aspect).text))


@once_a_page
def _figures_first(sheet: Sheet) -> int:
    """How many rows of the page are an amount and then words without another."""
    rows = (strip_of(row.words, sheet.aspect).text for row in sheet.rows)
    return sum(bool(_FIGURE_FIRST.match(text)) for text in rows)
