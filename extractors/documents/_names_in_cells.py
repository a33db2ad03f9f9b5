# ruff: noqa: E501  (labels are read whole)
"""A name in the cell of a label that is no single run of words: the surname over the given names, or parted by a dash.

`Professionnel` left of `ROUX` over `Anne`; `NOM – Prénom(s)` left of `ROUX – Anne Zoé`; the label that hospitals stick on
their papers, `ROUX` over `Anne F 03/05/1990`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from extractors.documents._concerned_cues import FIELD
from extractors.documents._draft import Draft
from extractors.documents._forms import form_people
from extractors.fields.declaration import Candidate
from extractors.fields.labels import label_of
from extractors.fields.name_words import PARTICLES, name_word
from extractors.fields.names import is_company
from extractors.fields.parsed import fold
from extractors.page import Line, Page

_MOST = 3  # words of a line of a name
_PIECE = re.compile(r"[A-ZÀ-Þ](?:['’ -]?[A-Za-zÀ-ÿ])+")
_SURNAME_DASH = re.compile(r"(?P<last>[A-ZÀ-Þ]{2}(?:['’ -]?[A-ZÀ-Þ])*) ?[–—/-] ?$")
_ASKS_BOTH = re.compile(r"\bnom\b.{1,6}\bprenom|\bprenom.{1,6}\bnom\b")


@cache
def _labels() -> frozenset[str]:
    return frozenset(fold(label) for label in FIELD.labels)


def after_its_dash(draft: Draft, candidate: Candidate) -> Candidate:
    """The candidate with the surname that a dash parts from the given names, where the label asks for both."""
    names = candidate.value
    if len(names) != 1 or any(word.isupper() for word in names[0].split()) or not _ASKS_BOTH.search(_asked(candidate)):
        return candidate
    place = draft.table.text.find(candidate.text)
    before = _SURNAME_DASH.search(draft.table.text, max(0, place - 40), place) if place > 0 else None
    surname = before["last"].split() if before is not None else []
    while surname and fold(surname[0]) in ("nom", "prenom", "prenoms"):
        surname = surname[1:]
    return replace(candidate, value=[" ".join((*surname, names[0]))]) if surname else candidate


def as_boxed(draft: Draft, candidate: Candidate) -> Candidate:
    """The name of the boxes of a form, where a block of its values has it as two: `DA SILVA` over `Ana Rosa`."""
    parts = [fold(name) for name in candidate.value]
    wholes = [name for name, _ in form_people(draft)] if len(parts) == 2 else []
    whole = next((name for name in wholes if fold(name) == " ".join(parts)), None)
    return candidate if whole is None else replace(candidate, value=[whole])


def _asked(candidate: Candidate) -> str:
    return fold(label_of(candidate))


def in_two_lines(draft: Draft) -> list[Candidate]:
    """The people whose surname and given names have a line each in the cell of a label that names whom a paper concerns."""
    return [
        Candidate(
            "names", [f"{upper.text} {lower.text}"], upper.text, page.number, upper.box, page.source, 0.88, (why,)
        )
        for page in draft.pages
        for upper, lower in _pairs(page)
        if (why := _label(page, upper, lower))
    ]


def _pairs(page: Page) -> Iterator[tuple[Line, Line]]:
    """The lines that are the two parts of a name, one right under the other."""
    parts = [line for line in page.lines if len(line.words) <= _MOST and _part(line.text)]
    for upper in parts:
        for lower in parts:
            tight = (
                abs(lower.box.x0 - upper.box.x0) < 0.006
                and -0.3 < (lower.box.y0 - upper.box.y1) / upper.box.height < 0.9
            )
            if tight and lower is not upper and upper.text.isupper() != lower.text.isupper():
                yield upper, lower


def _part(text: str) -> bool:
    """Whether a line is a surname or given names and nothing else."""
    words = text.split()
    named = all(name_word(word, sure=True) or fold(word) in PARTICLES for word in words)
    return named and _PIECE.fullmatch(text) is not None and not is_company(text) and fold(text) not in _labels()


def _label(page: Page, upper: Line, lower: Line) -> str:
    """The label left of the two lines, that of neither alone, or right over them; empty when there is none."""
    level = [o for o in page.lines if o.box.x1 < upper.box.x0 and upper.box.y0 < o.box.cy < lower.box.y1]
    beside = max(level, key=lambda o: o.box.x1, default=None)
    over = (
        o for o in page.lines
        if abs(o.box.x0 - upper.box.x0) < 0.01 and 0 < upper.box.cy - o.box.cy < 2.4 * upper.box.height
    )  # fmt: skip
    label = beside if beside is not None else max(over, key=lambda o: o.box.cy, default=None)
    alone = len({round(o.box.cy, 2) for o in level}) < 2
    known = label is not None and fold(label.text).strip(" :") in _labels()
    return f"in two lines beside « {label.text} »" if label is not None and alone and known else ""


_BORN = r"(?:\(?[MFH]\)?[ ,]+)?(?:n[ée]+\(?e?\)? le |ddn ?:? ?)?(?:\d\d[/.]\d\d[/.](?:19|20)?\d\d)\b"
_STUCK = re.compile(rf"(?P<first>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+){{0,2}})[ ,]+{_BORN}", re.I)
_OF_A_STAY = re.compile(r"\b(?:ipp|nda|n\W{0,2}(?:de )?sejour|iep|nip|ins)\b")


def on_a_sticker(pages: Sequence[Page]) -> list[Candidate]:
    """The patient of the label that a hospital sticks on its papers: `ROUX` over `Anne F 03/05/1990`, then numbers of a stay."""
    found = []
    for page in pages:
        for given in page.lines:
            match = _STUCK.match(given.text)
            near = (o for o in page.lines if match and abs(o.box.x0 - given.box.x0) < 0.02 and o is not given)
            by = {round((o.box.cy - given.box.cy) / given.box.height): o for o in near}
            upper = next((by[at] for at in (-1, -2) if at in by), None)
            stay = any(_OF_A_STAY.search(fold(o.text)) for at, o in by.items() if 0 < at < 7)
            if match and upper and stay and upper.text.isupper() and _part(upper.text):
                name = [f"{upper.text} {match['first']}"]
                found.append(
                    Candidate("names", name, upper.text, page.number, upper.box, page.source, 0.9, ("sticker",))
                )
    return found
