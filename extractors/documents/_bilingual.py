"""Identity papers in two or three languages: a caption such as `Name / Surname / Nom` over its box, or left of it.

Every state prints its own language first, then English and French (regulation (EU) 2019/1157; ICAO 9303-3): the caption
is known by any of its parts, and the words of its line that are no value belong to it. The months of a date may be
written in two languages too: `08 AUG / AOÛT 1990`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from extractors.fields.dates import find_dates, iso
from extractors.fields.declaration import Candidate
from extractors.fields.parsed import Parsed, Parser, fold, fold_in_place
from extractors.page import Line, Page

_PARTS = re.compile(r"\s*(?:/|\||•|·)\s*")
_RANK = re.compile(r"^\W*(?:\[?[a-z0-9]{1,2}[\].)]\s+|\(?\d\)\s*)", re.I)  # `[a] Name`, `1. Surname`, `(3) Nom`
_MONTHS = {
    "jan": 1, "gen": 1, "ene": 1, "feb": 2, "fev": 2, "mar": 3, "mrt": 3, "apr": 4, "avr": 4, "abr": 4, "mai": 5,
    "may": 5, "mag": 5, "mei": 5, "maj": 5, "jun": 6, "giu": 6, "jui": 6, "jul": 7, "lug": 7, "aug": 8, "aou": 8,
    "ago": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "ott": 10, "out": 10, "nov": 11, "dec": 12, "dez": 12,
    "dic": 12,
}  # fmt: skip
_TWICE = re.compile(
    r"(?<!\d)(\d{1,2})[ .-]{0,2}([a-z]{3,9})\.?(?:\s?/\s?([a-z]{3,9})\.?)?[ .,-]{1,2}((?:19|20)\d\d|\d\d)(?!\d)"
)


_FRENCH = re.compile(
    r"noms?\b|prenoms?\b|name$|date|ne\(?e|nationalit(?:e|y)$|expire le|valable|n(?:°|o\b)|numero|delivre"
)
_NUMBER = re.compile(  # Germany and France, Italy, Spain and Poland, French passports, the card of 1988
    r"[CFGHJKLMNPRTVWXYZ0-9]{9}|[A-Z]{2}\d{5}[A-Z]{2}|[A-Z]{3}\d{6}|\d{2}[A-Z]{2}\d{5}"
)


@cache
def _names() -> dict[str, str]:
    """Each word of `_bilingual.toml` folded, with its field."""
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return {fold(word).strip(" ."): field for field, words in table.items() for word in words}


def find_identity_dates(text: str) -> list[Parsed]:
    """Dates with months in one language or in two.

    >>> [p.value for p in find_identity_dates("08 AUG / AOÛT 1990, 01-DEC-2031, 12 06 1990")]
    ['1990-06-12', '1990-08-08', '2031-12-01']
    """
    found = find_dates(text)
    for match in _TWICE.finditer(fold_in_place(text)):
        month = _MONTHS.get(match[2][:3]) if match[2][:4] != "juil" else 7
        year = int(match[4]) if len(match[4]) == 4 else int(match[4]) + (2000 if int(match[4]) < 50 else 1900)
        day = iso(year, month, int(match[1])) if month else None
        if day and not any(p.start < match.end() and match.start() < p.end for p in found):
            found.append(Parsed(day, match.start(), match.end()))
    return found


def field_of(caption: str) -> str | None:
    """The field that a caption names.

    >>> field_of("[a] Name / Surname / Nom"), field_of("Cognome/Surname"), field_of("Leipzig")
    ('last_name', 'last_name', None)
    """
    parts = [fold(part).strip(" .:") for part in _PARTS.split(_RANK.sub("", caption.strip()))]
    fields = {_names()[part] for part in parts if part in _names()}
    if len(fields) == 2 and fields == {"last_name", "first_names"} and len(parts) > 1:
        return "first_names" if parts[0] in ("nome", "nombre") else None  # `Nome / Name`
    return fields.pop() if len(fields) == 1 else None


def captioned(pages: Sequence[Page], parsers: dict[str, Parser]) -> list[Candidate]:
    """Candidates for the boxes under captions in several languages, or right of them."""
    return [c for page in pages for line in page.lines for c in _boxes(page, line, parsers)]


def lone_number(pages: Sequence[Page]) -> list[Candidate]:
    """The number of a card that prints it without a caption: the only line of the card that has the form of one."""
    found = {
        line.text: Candidate(
            "document_number", line.text, line.text, page.number, line.box, page.source, 0.75, ("alone",)
        )
        for page in pages
        for line in page.lines
        if _NUMBER.fullmatch(line.text) and re.search(r"\d", line.text) and re.search(r"[A-Z]", line.text)
    }
    return list(found.values()) if len(found) == 1 else []


def _boxes(page: Page, line: Line, parsers: dict[str, Parser]) -> list[Candidate]:
    field = field_of(line.text)
    if field is None:
        return _right_of_it(page, line, parsers)
    if field not in parsers or (not _PARTS.search(line.text) and _FRENCH.match(fold(line.text))):
        return []
    near = [
        other
        for other in page.lines
        if 0 < other.box.cy - line.box.cy < 2.6 * line.box.height and -0.02 < other.box.x0 - line.box.x0 < 0.03
    ]
    for below in sorted(near, key=lambda other: other.box.y0)[:1]:
        if field_of(below.text) is not None:
            return []
        return [
            Candidate(field, v.value, below.text, page.number, below.box, page.source, 0.93 * v.score, ("its caption",))
            for v in parsers[field](below.text)[:1]
        ]
    return []


_CAPTION = 4  # words of a caption that its value follows on the line


def _right_of_it(page: Page, line: Line, parsers: dict[str, Parser]) -> list[Candidate]:
    """The value after a caption in another language than French, on its line: `Cognome ROSSI`, `Nato il 03.05.1990`."""
    words = line.words
    for length in range(min(_CAPTION, len(words) - 1), 0, -1):
        caption = " ".join(word.text for word in words[:length])
        field = field_of(caption)
        if field is None:
            continue
        if field not in parsers or _FRENCH.match(fold(caption)):
            return []
        rest = Line(words[length:])
        return [
            Candidate(
                field, v.value, rest.text, page.number, rest.box, page.source, 0.9 * v.score, ("after its caption",)
            )
            for v in parsers[field](rest.text)[:1]
            if not rest.text[: v.start].strip(" :.")
            and not rest.text[v.end :].strip(" .,")
            and (field not in ("last_name", "first_names") or not rest.text[v.start].islower())  # `Nome della madre`
        ]
    return []
