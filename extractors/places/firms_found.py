"""The candidates for names of organisations: whatever a paper prints that may be one, and the people beside them.

A name of a firm has no shape of its own, so that candidates are many: what stands alone in a cell of a row, runs of
capitalised words, the names of the blocks, and people. Each is placed in the running text
where its words stand together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from statistics import median

from extractors.documents._draft import Draft
from extractors.documents._draft_people import organisation_or_name
from extractors.documents._issuer import ISSUERS
from extractors.fields.addresses import is_address_line
from extractors.fields.firms import own_name
from extractors.fields.flow import Flow
from extractors.fields.layout import Sheet
from extractors.fields.letterheads import UNFINISHED
from extractors.fields.name_words import name_word
from extractors.fields.names import Name, is_company, leading_name
from extractors.fields.parsed import fold
from extractors.fields.workplace import organisation_in
from extractors.page import Box, Page, Word
from extractors.places.mention import Place, place_of

Words = tuple[str, ...]
Named = tuple[str, Flow, str, int, int]  # how it was found, where, the name, its first and last character
_WORD = re.compile(r"[a-z]+|\d+")
_LINK = r"(?:de la|de l['’]|de|du|des|d['’]|l['’]|la|le|les|et|en|à|aux?|sur|pour|&|-|–)"
_TOKEN = r"(?:[DLdl]['’])?[A-ZÀ-Þ0-9][\w.'’&/-]*"
_RUN = re.compile(rf"(?<![\w'’.-])[A-ZÀ-Þ][\w.'’&/-]*(?:(?: {_LINK}){{0,2}}(?: |(?<=['’])){_TOKEN}){{0,9}}")
_KIND = re.compile(  # what a firm is, before the form of it that its name begins with: `la société SAS Roux`
    r"(?:la |l['’])?(?:soci[ée]t[ée]|entreprise)\s(?=(?:SASU?|SARL|EURL|SNC|SCOP|SCIC|SA|SCI)\s)", re.I
)
_CAPITAL = re.compile(r"(?<![\w'’-])(?:[dD][eu'’]s?\s?)?[A-ZÀ-Þ]")
_LABELLED = re.compile(r"\s?:\s")
_BETWEEN = re.compile(r"(?i)\bentre(?: les soussign[ée]s)?\s?:?\s*\Z")
_AND = re.compile(r"\s(?:et|&)\s(?=(?:M\.|Mme|Mlle|Mr|Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|MME)(?![^\W\d_]))")
_TILL = re.compile(r"(?:centre|service|adresse|guichet) d'encaissement\b")  # where stubs and cheques go: no creditor
_MARK_OF = re.compile(
    r"\b(?:marque|enseigne|nom commercial)s?(?: (?:commerciale?|deposee?|exploitee?))*"
    r" (?:de la |de l'|de |du |d'|par (?:la |l')?)"
)
_MOST_WORDS, _MOST_FIGURES = 10, 4
_EDGE, _LARGE = 0.02, 1.15
_ABOVE = 8  # cells of the rows above that a name may begin in


class Cell:
    """The words of a row that stand together, their text and their box."""

    __slots__ = ("box", "text", "words")

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words
        self.text = " ".join(word.text for word in words)
        self.box = Box.around(word.box for word in words)


@dataclass(slots=True)
class Found:
    """A name at its place, and the ways that led there."""

    words: Words
    value: str
    place: Place
    ways: set[str] = field(default_factory=set)


of_firm = lru_cache(maxsize=4096)(is_company)  # the same names of a paper are asked again and again


@lru_cache(maxsize=4096)
def words_of(text: str) -> Words:
    """The words of a name, folded."""
    return tuple(_WORD.findall(fold(text)))


def cells_of(draft: Draft) -> list[tuple[Page, list[list[Cell]]]]:
    """The rows of every page, each cut into its cells."""
    return [(sheet.page, [list(map(Cell, cells)) for cells in printed_cells(sheet)]) for sheet in draft.sheets]


def printed_cells(sheet: Sheet) -> Iterator[list[tuple[Word, ...]]]:
    """The cells of each row with the words as the page has them: those of a sloping page's rows were moved level."""
    printed: dict[tuple[str, float, float], list[Word]] = defaultdict(list)
    for word in sheet.page.words:
        printed[word.text, word.box.x0, word.box.x1].append(word)
    for row in sheet.rows:
        yield [tuple(_as_printed(word, printed) for word in cell) for cell in sheet.cells(row)]


def _as_printed(word: Word, printed: Mapping[tuple[str, float, float], Sequence[Word]]) -> Word:
    twins = printed.get((word.text, word.box.x0, word.box.x1), ())
    return min(twins, key=lambda twin: abs(twin.box.cy - word.box.cy), default=word)


def names_in(draft: Draft, cells: Sequence[tuple[Page, list[list[Cell]]]]) -> list[Found]:
    """Every name, once at each of its places, in the order of the text."""
    found: dict[Words, list[Found]] = {}
    index = {id(word): rank for rank, (word, _) in enumerate(draft.text.words)}
    for way, flow, printed, at, end in _everywhere(draft, cells):
        kind = _KIND.match(printed)
        value, start = (printed[kind.end() :], at + kind.end()) if kind else (printed, at)
        words = () if _TILL.match(fold(value)) else words_of(value)
        place = place_of(*_in_text(draft.text, index, flow, start, end)) if words else None
        if place is None:
            continue
        twins = found.setdefault(words, [])
        twin = next((other for other in twins if other.place.same(place)), None)
        if twin is None:
            twin = Found(words, value, place)
            twins.append(twin)
        twin.ways.add(way)
    several = [each for twins in found.values() for each in twins]
    couples = [each.place for each in several if "couple" in each.ways]
    several = [each for each in several if not any(_within(each.place, couple) for couple in couples)]
    return sorted(several, key=lambda each: (each.place.page.number, each.place.box.cy, each.place.box.x0))


def _within(one: Place, couple: Place) -> bool:
    """Whether a name is but one of a couple's, or the couple with a civility between them."""
    return one.flow is couple.flow and couple.start <= one.start < one.end <= couple.end and one != couple


def _in_text(text: Flow, index: dict[int, int], flow: Flow, start: int, end: int) -> tuple[Flow, int, int]:
    """The same stretch in the running text, where its words stand together there too."""
    words = flow.words_in(start, end)
    first = index.get(id(words[0][0])) if words and flow is not text else None
    if first is None or first + len(words) > len(text.words):
        return flow, start, end
    if any(text.words[first + step][0] is not word for step, (word, _) in enumerate(words)):
        return flow, start, end
    before = start - flow.starts[flow.words.index(words[0])]
    return text, text.starts[first] + before, text.starts[first] + before + end - start


def _everywhere(draft: Draft, cells: Sequence[tuple[Page, list[list[Cell]]]]) -> Iterator[Named]:
    yield from _people(draft.text)
    yield from _runs(draft.text)
    yield from _marks(draft.text)
    yield from _owners(draft.text)
    yield from _of_parties(draft)
    for page, rows in cells:
        yield from _of_cells(page, rows)
    yield from _runs(draft.blocks)


def _of_parties(draft: Draft) -> Iterator[Named]:
    for party in draft.parties:
        if party.organisation is not None:
            span = party.organisation
            yield "party firm", party.flow, span.text, span.start, span.end
        for span in party.names:
            yield "party person", party.flow, span.text, span.start, span.end


def _of_cells(page: Page, rows: Sequence[list[Cell]]) -> Iterator[Named]:
    usual = median([row[0].words[0].box.height for row in rows] or [1.0])
    above: list[Cell] = []
    for row in rows:
        joined = []
        for cell in row:
            yield from _of_cell(cell, page, "cell")
            upper = next((other for other in above if abs(other.box.x0 - cell.box.x0) < _EDGE), None)
            if upper is not None and _goes_on(upper.words, cell.words, usual):
                joined.append(Cell((*upper.words, *cell.words)))
                yield from _of_cell(joined[-1], page, "two lines")
        above = [*joined, *row, *above][:_ABOVE]


def _goes_on(upper: Sequence[Word], lower: Sequence[Word], usual: float) -> bool:
    """Whether a name may go on in the cell below: it is short of its end, a kind of firm, or in large print."""
    last, first = upper[-1].box, lower[0].box
    if len(upper) >= _MOST_WORDS or not upper[0].text[0].isupper() or first.y0 - last.y1 > 1.2 * last.height:
        return False
    text = " ".join(word.text for word in upper)
    large = last.height > _LARGE * usual and abs(first.height / last.height - 1) < 0.1
    return large or bool(UNFINISHED.search(text)) or of_firm(text)


def _of_cell(cell: Cell, page: Page, way: str) -> Iterator[Named]:
    start, flow = 0, None
    for end in (*(match.end() for match in _LABELLED.finditer(cell.text)), len(cell.text)):
        for name in _names_of(cell.text[start:end].rstrip(" :")):
            at = cell.text.find(name, start)
            if at >= 0:
                flow = flow or _row_of(cell, page)
                yield way, flow, name, at, at + len(name)
        start = end


def _row_of(cell: Cell, page: Page) -> Flow:
    """A cell as a text of its own."""
    starts = accumulate((len(word.text) + 1 for word in cell.words[:-1]), initial=0)
    return Flow(cell.text, tuple(starts), tuple((word, page) for word in cell.words))


@lru_cache(maxsize=2048)
def _names_of(text: str) -> tuple[str, ...]:
    """What a cell may name: all of it, or what is left without its kind, its seat, its number."""
    if len(text) < 3 or len(text.split()) > 14 or not (text[0].isupper() or text[1].isupper()):
        return ()
    if any(c.isdigit() for c in text) and is_address_line(text):
        return ()
    names = {own_name(text), organisation_in(text) or "", text.strip(' .,;«»"')}
    return tuple(sorted(name for name in names if len(name.split()) < _MOST_WORDS and _may_name(name)))


@lru_cache(maxsize=4096)
def _may_name(text: str) -> bool:
    """Whether words may be somebody's name: not all of them words of papers, no figure of any length."""
    if len(text) < 3 or sum(c.isdigit() for c in text) > _MOST_FIGURES:
        return False
    return of_firm(text) or any(word[0].isupper() and name_word(word.strip(".,;")) for word in text.split())


def _people(flow: Flow) -> Iterator[Named]:
    end = 0
    for match in _CAPITAL.finditer(flow.text):
        if match.start() < end:
            continue
        name = leading_name(flow.text, match.start())
        if name is None or name.start > match.start() + 1 or not (name.civility or len(name.text.split()) > 1):
            continue
        end = name.end
        yield "person", flow, name.text, name.start, name.end
        yield from _couple(flow, name)


def _couple(flow: Flow, first: Name) -> Iterator[Named]:
    """Two people of whom one sentence speaks as one: `M. Paul ROUX et Mme Anne ROY`; `entre` them stands a contract."""
    link = _AND.match(flow.text, first.end) if len(first.text.split()) > 1 else None
    second = leading_name(flow.text, link.end()) if link else None
    if second is None or len(second.text.split()) < 2:
        return
    if not _BETWEEN.search(flow.text[max(0, first.start - 30) : first.start]):
        yield "couple", flow, f"{first.text} et {second.text}", first.start, second.end


def _marks(flow: Flow) -> Iterator[Named]:
    """The suppliers known by their mark, however printed (`edf`), whatever follows it (`EDF Service Clients`)."""
    for match in ISSUERS.finditer(flow.folded):
        yield "mark", flow, flow.text[slice(*match.span())], *match.span()


def _owners(flow: Flow) -> Iterator[Named]:
    """Whose mark the paper bears: `Toit & Moi est une marque de la Société coopérative d'HLM du Lac`."""
    for match in _MARK_OF.finditer(flow.folded):
        for told in organisation_or_name(flow.text[match.end() : match.end() + 90])[:1]:
            name, start = own_name(told.value), match.end() + told.start
            yield "told", flow, name, start, start + len(name)


def _runs(flow: Flow) -> Iterator[Named]:
    for match in _RUN.finditer(flow.text):
        text = match.group().rstrip(" .,-–&")
        if not _may_name(text):
            continue
        yield "run", flow, text, match.start(), match.start() + len(text)
        if of_firm(text):
            for told in organisation_or_name(flow.text[match.start() : match.start() + 90])[:1]:
                yield "told", flow, told.value, match.start() + told.start, match.start() + told.end
