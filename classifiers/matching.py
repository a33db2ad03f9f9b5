"""Where the phrases of the catalogue stand on a page, and how sure each find is.

All phrases are looked up at once. A short phrase is a run of up to four whole words, and those of a page are a
dictionary; a long one can only be there if its first eight letters are, and the eight-letter pieces of a page are a
set; what passes is checked with a plain substring search. Only on pages read by OCR, phrases not found are looked
for with a few letters wrong (rapidfuzz), and only those that share most of their three-letter pieces with the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import partial_ratio_alignment

from classifiers.text import LONG_LINE, Flat, PageText, fold

PIECE = 8
RUN = 4  # words in a short phrase, elided ones (`l'`, `d'`) included
FREE_LENGTH = 14  # a phrase this long is itself wherever it stands; a shorter one must begin and end with a word
FUZZY_LENGTH = 8  # a shorter phrase with a letter wrong is another word
TOP = 0.42
MAYBE_HEADING = 0.5
IN_TEXT = 0.25  # what a heading is worth in running text
_OCCURRENCES = 5
_NOBODY = np.array([], np.intp)


@dataclass(frozen=True, slots=True)
class Find:
    """A phrase found: how much like a heading it stands (0 to 1), how exactly it is written (0 to 1), how high up.

    `rows`: every line where it could be a heading (a page can hold two papers). `of_another`: somewhere high on the
    page it is the end of another paper's heading (`Avenant n° 1 au contrat de location`).
    """

    phrase: str
    heading: float
    exactness: float
    top: bool
    rows: frozenset[int] = frozenset()
    of_another: bool = False


def _any(words: str) -> str:
    return "|".join(map(fold, words.split()))


_ANOTHER = re.compile(  # what a heading begins with that only speaks of the paper it names
    rf"(?:objet)?(?:(?:{_any('formulaire lettre imprimé dossier')})de)?"
    rf"(?:{_any('demande avenant projet résiliation promesse refus annulation modèle recours réclamation')}"
    rf"|{_any('contestation rupture cession transfert')})(?:{_any('unilatérale conventionnelle')})?"
    r"(?:n[or]?[\diosb]{0,6})?"
    rf"(?:de|du|des|d|aux?|a)(?:{_any('la l un une son sa mon ma leur présent votre')})?"
    rf"|(?:dont)?(?:{_any('titulaires bénéficiaires détenteurs')})(?:de|du|des|d)(?:{_any('la l un une')})?"
)


class Matcher:
    """Looks a fixed set of folded phrases up in pages."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_piece: dict[str, list[str]] = {}
        self._short: set[str] = set()
        self._fuzzy: list[str] = []
        for phrase in sorted(set(phrases)):
            if len(phrase) < PIECE:
                self._short.add(phrase)
            else:
                self._by_piece.setdefault(phrase[:PIECE], []).append(phrase)
            if len(phrase) >= FUZZY_LENGTH:
                self._fuzzy.append(phrase)
        holders: dict[str, list[int]] = {}
        parts = [set(_pieces(phrase, 3)) for phrase in self._fuzzy]
        for number, pieces in enumerate(parts):
            for piece in pieces:
                holders.setdefault(piece, []).append(number)
        self._holders = {piece: np.array(numbers, np.intp) for piece, numbers in holders.items()}
        self._enough = np.array([0.6 * len(pieces) for pieces in parts])

    def find(self, page: PageText) -> dict[str, Find]:
        """The phrases that stand on the page, each with its best place."""
        found: dict[str, Find] = {}
        for flat in page.flats:
            for phrase, position in self._short_ones(flat):
                _keep(found, _find(phrase, position, flat, page))
            for piece in self._by_piece.keys() & set(_pieces(flat.letters, PIECE)):
                for phrase in self._by_piece[piece]:
                    _keep(found, _exact(phrase, flat, page))
        if page.noisy:
            self._find_misread(page, found)
        return found

    def _short_ones(self, flat: Flat) -> Iterator[tuple[str, int]]:
        """The short phrases that are whole words, or runs of a few on one line, and where."""
        letters, starts, short = flat.letters, (*flat.starts, len(flat.letters)), self._short
        for number, start in enumerate(flat.starts):
            for end in starts[number + 1 : number + 1 + RUN]:
                if end - start >= PIECE:
                    break
                if letters[start:end] in short and flat.row_at(start) == flat.row_at(end - 1):
                    yield letters[start:end], start

    def _find_misread(self, page: PageText, found: dict[str, Find]) -> None:
        for flat in page.flats:
            held = [self._holders[piece] for piece in self._holders.keys() & set(_pieces(flat.letters, 3))]
            shared = np.bincount(np.concatenate([*held, _NOBODY]), minlength=len(self._fuzzy))
            for number in np.flatnonzero(shared >= self._enough):
                if self._fuzzy[number] not in found:
                    _keep(found, _misread(self._fuzzy[number], flat, page))


def _pieces(text: str, size: int) -> Iterator[str]:
    return (text[i : i + size] for i in range(len(text) - size + 1))


def _keep(found: dict[str, Find], find: Find | None) -> None:
    if find is None:
        return
    best = found.get(find.phrase, find)
    if find.heading * find.exactness > best.heading * best.exactness:
        best, find = find, best
    if find.of_another and not best.of_another:
        best = replace(best, of_another=True)
    found[best.phrase] = best


def _exact(phrase: str, flat: Flat, page: PageText) -> Find | None:
    """The phrase as it stands, at its most heading-like place."""
    places: list[Find] = []
    position = flat.letters.find(phrase)
    for _ in range(_OCCURRENCES):
        if position < 0:
            break
        if _stands_alone(phrase, position, flat):
            places.append(_find(phrase, position, flat, page))
        position = flat.letters.find(phrase, position + 1)
    if not places:
        return None
    best = max(places, key=lambda place: place.heading)
    rows = frozenset[int]().union(*(place.rows for place in places))
    return replace(best, rows=rows, of_another=any(place.of_another for place in places))


def _find(phrase: str, start: int, flat: Flat, page: PageText, end: int = 0, exactness: float = 1.0) -> Find:
    """The phrase that stands there, as it is written or (with `end`) nearly so."""
    row, exact = flat.row_at(start), exactness == 1.0
    heading, top = _heading(start, end or start + len(phrase), flat, page), page.rows[row].y0 < TOP
    if heading < MAYBE_HEADING:
        return Find(phrase, heading, exactness, top)
    if any(map(_ANOTHER.fullmatch, flat.before(start))):
        return Find(phrase, IN_TEXT, exactness, top, of_another=top and exact)
    return Find(phrase, heading, exactness, top, frozenset((row,)) if exact else frozenset())


def _stands_alone(phrase: str, position: int, flat: Flat) -> bool:
    if len(phrase) >= FREE_LENGTH:
        return True
    return position in flat.edges and position + len(phrase) in flat.edges


def _misread(phrase: str, flat: Flat, page: PageText) -> Find | None:
    """The phrase with a letter in eight wrong, beginning or ending with a word."""
    allowed = len(phrase) // 8
    place = partial_ratio_alignment(phrase, flat.letters, score_cutoff=100 - 130 * allowed / len(phrase))
    if place is None or place.dest_end <= place.dest_start:
        return None
    distance = Levenshtein.distance(phrase, flat.letters[place.dest_start : place.dest_end], score_cutoff=allowed)
    near = any(place.dest_start + shift in flat.edges or place.dest_end + shift in flat.edges for shift in (-1, 0, 1))
    if distance > allowed or not near:
        return None
    return _find(phrase, place.dest_start, flat, page, place.dest_end, 1.0 - distance / len(phrase))


def _heading(start: int, end: int, flat: Flat, page: PageText) -> float:
    """How much a place looks like a heading: alone on its lines, in the upper part, in larger letters."""
    first, last = flat.row_at(start), flat.row_at(end - 1)
    rows = [page.rows[first]] if first == last else [page.rows[first], page.rows[last]]
    letters = sum(row.letters for row in rows)
    if rows[0].listed or rows[0].runs_on:
        return IN_TEXT
    share = min(1.0, (end - start) / max(letters, 1))
    top = rows[0].y0 < TOP
    if rows[0].subject and share >= 0.2:
        return 0.9
    if rows[0].capitals and share >= 0.2 and rows[0].words <= LONG_LINE and flat.begins_row(start):
        return 0.9 if top else 0.6
    tall = max(row.y1 - row.y0 for row in rows) > 1.25 * page.letter_height
    if share >= 0.85:
        return 1.0 if top or tall else 0.75
    running = sum(row.words for row in rows) > LONG_LINE and not tall
    if share >= 0.4 and not running:
        return 1.0 if tall else (0.85 if top else 0.5)
    if tall and share >= 0.2:
        return 0.8
    return 0.4 if top else IN_TEXT
