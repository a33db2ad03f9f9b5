"""A page's (or a run of pages') scores: points for every type of the catalogue, the strangers among them, and why.

Each cue of a type counts once, with its weight; a heading counts in full where it looks like one and little in running
text. A paper whose needs are not met, or that is a blank form, is not that paper. What follows from points and words
together is `confidence.py`'s work.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from classifiers.blanks import is_blank_form
from classifiers.catalogue import Cue, DocumentType, catalogue, strangers
from classifiers.matching import MAYBE_HEADING, Find, Matcher
from classifiers.text import PageText, page_text
from extractors.page import Page

ACCEPTED = 6.0
UNMET_NEEDS = "needs not met"
UNMET = 0.35  # what is left of a score when a need is not met
BARCODE = 9.0
LATER_PAGES = 0.5  # a cue first met on a second or later page
LIST = "list_of_papers"
CROWD = 4  # that many different papers named on one page: a list of papers, not a paper
CROWD_GAIN = 2.0
HEADLINE = 5.0  # a title cue of that weight names its paper
SMALL_HEADLINE = 4.0
SURELY_READ = 0.9  # what speaks against a paper must be read nearly letter by letter
ANOTHER = 0.75  # against a paper that the heading of another names (`Avenant au contrat de location`)
AS_HEADING = 0.8  # from here on, a title stands as a heading, and one that begins a paper


@dataclass(frozen=True, slots=True)
class Score:
    """The points of one type and the cues that gave them (`+6 bulletin de paie`).

    `ruled_out`: a need is not met, the form is blank, or words that speak against the type stand on the page.
    """

    type: str
    points: float
    known: bool
    found: tuple[tuple[float, str], ...] = ()
    ruled_out: bool = False

    @property
    def cues(self) -> tuple[str, ...]:
        """The cues for people to read, as `+6.0 bulletin de paie`."""
        return tuple(f"{points:+.1f} {name}" for points, name in self.found)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found on one page: how strongly each cue stands there (0 to 1), by the cue's number in `index()`.

    `beginnings`: the types whose heading stands in the upper part, as at the beginning of a paper; `heading_rows`: the
    lines that could be headings of papers.
    """

    page: PageText
    strengths: dict[int, float]
    beginnings: frozenset[str]
    heading_rows: frozenset[int]
    blank_form: bool
    papers_named: int


@dataclass(frozen=True, slots=True)
class Index:
    """Every cue of every type, numbered; phrases → cues; and the matcher that knows all phrases."""

    types: tuple[DocumentType, ...]
    cues: tuple[Cue, ...]
    owners: tuple[tuple[int, str], ...]
    by_phrase: dict[str, tuple[int, ...]]
    patterns: tuple[int, ...]
    named_by: dict[str, frozenset[str]]
    beginning: dict[int, str]
    matcher: Matcher


@cache
def index() -> Index:
    """The catalogue and the strangers, turned inside out: from what is found on a page to what it speaks for."""
    types = (*catalogue().values(), *strangers().values())
    cues: list[Cue] = []
    owners: list[tuple[int, str]] = []
    by_phrase: dict[str, list[int]] = defaultdict(list)
    named_by: dict[str, set[str]] = defaultdict(set)
    for number, entry in enumerate(types):
        for role, group in (("cue", entry.cues), ("need", entry.needs), ("continues", entry.continues)):
            for cue in group:
                for phrase in cue.phrases:
                    by_phrase[phrase].append(len(cues))
                    if entry.known and cue.where == "title" and cue.weight >= HEADLINE:
                        named_by[phrase].add(entry.id)
                cues.append(cue)
                owners.append((number, role))
    return Index(
        types=types,
        cues=tuple(cues),
        owners=tuple(owners),
        by_phrase={phrase: tuple(numbers) for phrase, numbers in by_phrase.items()},
        patterns=tuple(number for number, cue in enumerate(cues) if cue.pattern is not None),
        named_by={phrase: frozenset(ids) for phrase, ids in named_by.items()},
        beginning={n: types[owners[n][0]].id for n, cue in enumerate(cues) if owners[n][1] == "cue" and _begins(cue)},
        matcher=Matcher(by_phrase),
    )


def _begins(cue: Cue) -> bool:
    """Whether a cue marks the beginning of a paper: its heading, or machine-readable lines (a pattern that decides)."""
    if cue.inner:
        return False
    return cue.weight >= (HEADLINE if cue.pattern is not None else SMALL_HEADLINE) and (
        cue.pattern is not None or cue.where == "title"
    )


def evidence(page: Page) -> Evidence:
    """Folds a page and looks every phrase up, once."""
    text, known = page_text(page), index()
    strengths: dict[int, float] = {}
    named: set[str] = set()
    beginnings: set[str] = set()
    rows: set[int] = set()
    others: set[int] = set()
    for phrase, find in known.matcher.find(text).items():
        if phrase in known.named_by:
            named.update(known.named_by[phrase])
            rows.update(find.rows)
        for number in known.by_phrase[phrase]:
            if known.cues[number].weight < 0 and not _speaks_against(known.cues[number], find):
                continue
            strength = find.exactness * (find.heading if known.cues[number].where == "title" else 1.0)
            strengths[number] = max(strength, strengths.get(number, 0.0))
            if find.of_another and known.cues[number].where == "title" and known.cues[number].weight > 0:
                others.add(number)
            if find.top and strength >= AS_HEADING and number in known.beginning:
                beginnings.add(known.beginning[number])
    for number in others:
        if strengths[number] < AS_HEADING:
            strengths[number] = -ANOTHER
    for number in known.patterns:
        pattern = known.cues[number].pattern
        if pattern is not None and pattern.search(text.plain):
            strengths[number] = 1.0
            if number in known.beginning:
                beginnings.add(known.beginning[number])
    return Evidence(text, strengths, frozenset(beginnings), frozenset(rows), is_blank_form(text), len(named))


def _speaks_against(cue: Cue, find: Find) -> bool:
    """Whether what was found can count against a type: surely read, and a title not merely named in running text."""
    return find.exactness >= SURELY_READ and (cue.where == "anywhere" or find.heading >= MAYBE_HEADING)


def score(pages: Sequence[Evidence]) -> list[Score]:
    """The points of every type for these pages taken as one paper, best first."""
    known = index()
    found: dict[int, list[tuple[float, str]]] = defaultdict(list)
    met: dict[int, int] = defaultdict(int)
    for number, strength in _together(pages).items():
        owner, role = known.owners[number]
        if role == "cue":
            found[owner].append((strength * known.cues[number].weight, known.cues[number].name))
        elif role == "need":
            met[owner] += 1
    codes = {code for one in pages for code in one.page.barcodes}
    scores = (
        _score_type(entry, found[number], met[number], codes, pages[0]) for number, entry in enumerate(known.types)
    )
    return sorted(scores, key=lambda one: -one.points)


def is_stranger(scores: Sequence[Score]) -> bool:
    """Whether the best of the scores is a paper that nobody asks for (a menu, a list of papers), with points enough."""
    return not scores[0].known and scores[0].points >= ACCEPTED


def _together(pages: Sequence[Evidence]) -> dict[int, float]:
    """Each cue's strength over the pages; one first met on a later page counts half."""
    strengths = dict(pages[0].strengths)
    for one in pages[1:]:
        for number, strength in one.strengths.items():
            strengths[number] = max(strengths.get(number, 0.0), LATER_PAGES * strength)
    return strengths


def _score_type(
    entry: DocumentType, found: list[tuple[float, str]], met: int, codes: AbstractSet[str], first: Evidence
) -> Score:
    if codes & entry.barcodes:
        found.append((BARCODE, "2D-Doc"))
    if entry.id == LIST and first.papers_named >= CROWD:
        found.append(((first.papers_named - CROWD + 1) * CROWD_GAIN, f"names {first.papers_named} kinds of papers"))
    total = sum(points for points, _ in found)
    lacking = UNMET_NEEDS if met < len(entry.needs) and not codes & entry.barcodes else ""
    if entry.known and first.blank_form and not codes:
        lacking = "blank form"
    ruled_out = bool(lacking) or any(points < 0 for points, _ in found)
    if lacking and total > 0:
        found.append((_lowered(total) - total, lacking))
        total = _lowered(total)
    return Score(entry.id, total, entry.known, tuple(found), ruled_out)


def _lowered(points: float) -> float:
    return min(points, ACCEPTED) * UNMET


def titles(type_id: str, one: Evidence) -> frozenset[str]:
    """The names of the titles of a type that stand on a page as headings."""
    known = index()
    return frozenset(
        known.cues[number].name
        for number, strength in one.strengths.items()
        if strength >= AS_HEADING
        and known.owners[number][1] == "cue"
        and known.types[known.owners[number][0]].id == type_id
        and known.cues[number].where == "title"
        and known.cues[number].weight > 0
    )


def continuing(type_id: str, one: Evidence) -> int:
    """How many of a type's continuation phrases (second pages, backs) stand on the page."""
    known = index()
    return sum(
        1
        for number in one.strengths
        if known.owners[number][1] == "continues" and known.types[known.owners[number][0]].id == type_id
    )
