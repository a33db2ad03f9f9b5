"""Numbers that prove themselves by their key: found anywhere on a page, without a label."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractors.fields.declaration import Candidate
from extractors.fields.flow import blocks
from extractors.fields.layout import Sheet, Strip, once_a_page, strip_of
from extractors.fields.parsed import Parser


def standing_alone(sheets: Sequence[Sheet], field: str, find: Parser, score: float) -> list[Candidate]:
    """Every number on the pages whose key is right, with a score below that of a labelled one.

    In a row, or over the end of a line of its block.
    """
    found = []
    for sheet in sheets:
        page = sheet.page
        for strip in _strips(sheet):
            for parsed in find(strip.text):
                if parsed.score >= 1:
                    box = strip.box(parsed.start, parsed.end)
                    text = strip.text[parsed.start : parsed.end].replace("\t", " ")
                    reasons = ("its key is right",)
                    found.append(Candidate(field, parsed.value, text, page.number, box, page.source, score, reasons))
    return found


@once_a_page
def _strips(sheet: Sheet) -> list[Strip]:
    """The rows of a page, and each two lines of a block as one."""
    broken = ((*one.words, *two.words) for block in blocks(sheet.page) for one, two in pairwise(block))
    return [strip_of(words, sheet.aspect) for words in (*(row.words for row in sheet.rows), *broken)]
