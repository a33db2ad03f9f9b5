"""A page's (or a run of pages') scores: points for every type of the catalogue, the strangers among them, and why.

Each cue of a type counts once, with its weight; a heading counts in full where it looks like one and little in
running text. A paper whose needs are not met, or that is a blank form, is not that paper. The type with most points
wins if it has enough of them and is no stranger; else the answer is `unknown`. How far to believe it is
`confidence.py`'s work.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from classifiers.blanks import is_blank_form
from classifiers.catalogue import Cue, DocumentType, catalogue, strangers
from classifiers.matching import Find, Matcher
from classifiers.text import PageText, page_text
from extractors.page import Page

ACCEPTED = 6.0
UNMET = 0.35  # what is left of a score when a need is not met
BARCODE = 9.0
LATER_PAGES = 0.5  # a cue first met on a second or later page
CROWD = 5  # headings of that many different papers on one page: a list of papers, not a paper
LIST = "list_of_papers"


@dataclass(frozen=True, slots=True)
class Score:
    """The points of one type and the cues that gave them (`+6 bulletin de paie`)."""

    type: str
    points: float
    cues: tuple[str, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found on one page: phrases, and the page's folded text for patterns."""

    page: PageText
    finds: dict[str, Find]
    blank_form: bool


@cache
def all_types() -> tuple[DocumentType, ...]:
    """The catalogue, then the strangers."""
    return (*catalogue().values(), *strangers().values())


@cache
def matcher() -> Matcher:
    """One matcher for every phrase of every TOML."""
    return Matcher(
        phrase
        for entry in all_types()
        for cue in (*entry.cues, *entry.needs, *entry.continues)
        for phrase in cue.phrases
    )


def evidence(page: Page) -> Evidence:
    """Folds a page and looks every phrase up, once."""
    text = page_text(page)
    return Evidence(text, matcher().find(text), is_blank_form(text))


def score(pages: Sequence[Evidence]) -> list[Score]:
    """The points of every type for these pages taken as one paper, best first."""
    scores = [_score_type(entry, pages) for entry in all_types()]
    return sorted((_crowded(one, pages) for one in scores), key=lambda one: -one.points)


def _score_type(entry: DocumentType, pages: Sequence[Evidence]) -> Score:
    found = [(points, cue) for cue in entry.cues if (points := _points(cue, pages))]
    total = sum(points for points, _ in found)
    names = [f"{points:+.1f} {cue.name}" for points, cue in found]
    codes = {code for one in pages for code in one.page.barcodes}
    if codes & entry.barcodes:
        total += BARCODE
        names.append(f"{BARCODE:+.1f} 2D-Doc")
    elif any(not _points(need, pages) for need in entry.needs):
        total *= UNMET if total > 0 else 1.0
        names.append("needs not met")
    if entry.known and pages[0].blank_form and not codes:
        total *= UNMET if total > 0 else 1.0
        names.append("blank form")
    return Score(entry.id, total, tuple(names), entry.known)


def _points(cue: Cue, pages: Sequence[Evidence]) -> float:
    """The most a cue gives on any of the pages; the first page counts in full."""
    best = 0.0
    for number, one in enumerate(pages):
        strength = _strength(cue, one) * (1.0 if number == 0 else LATER_PAGES)
        best = max(best, strength)
    return best * cue.weight


def _strength(cue: Cue, one: Evidence) -> float:
    if cue.pattern is not None:
        return 1.0 if cue.pattern.search(one.page.plain) else 0.0
    finds = [one.finds[phrase] for phrase in cue.phrases if phrase in one.finds]
    if not finds:
        return 0.0
    if cue.where == "title":
        return max(find.heading * find.exactness for find in finds)
    return max(find.exactness for find in finds)


def _crowded(one: Score, pages: Sequence[Evidence]) -> Score:
    """A page that names many kinds of papers is a list of papers: the list gains a point for each."""
    if one.type != LIST or one.points <= 0:
        return one
    named = sum(1 for entry in catalogue().values() if _names(entry, pages[0]))
    gain = max(0, named - CROWD + 1) * 1.5
    return Score(one.type, one.points + gain, (*one.cues, f"{gain:+.1f} names {named} kinds of papers"), False)


def _names(entry: DocumentType, one: Evidence) -> bool:
    """Whether a heading of this type stands somewhere on the page."""
    return any(
        phrase in one.finds for cue in entry.cues if cue.where == "title" and cue.weight >= 5 for phrase in cue.phrases
    )


def continuing(type_id: str, one: Evidence) -> int:
    """How many of a type's continuation phrases (second pages, backs) stand on the page."""
    entry = catalogue().get(type_id) or strangers().get(type_id)
    if entry is None:
        return 0
    return sum(1 for cue in entry.continues if any(phrase in one.finds for phrase in cue.phrases))
