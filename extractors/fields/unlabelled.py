"""Numbers that prove themselves by their key: found anywhere on a page, without a label."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.layout import Sheet, strip_of
from extractors.fields.parsed import Parser


def standing_alone(sheets: Sequence[Sheet], field: str, find: Parser, score: float) -> list[Candidate]:
    """Every number on the pages whose key is right, with a score below that of a labelled one."""
    found = []
    for sheet in sheets:
        page = sheet.page
        for row in sheet.rows:
            strip = strip_of(row.words, sheet.aspect)
            for parsed in find(strip.text):
                if parsed.score >= 1:
                    box = strip.box(parsed.start, parsed.end)
                    text = strip.text[parsed.start : parsed.end].replace("\t", " ")
                    reasons = ("its key is right",)
                    found.append(Candidate(field, parsed.value, text, page.number, box, page.source, score, reasons))
    return found
