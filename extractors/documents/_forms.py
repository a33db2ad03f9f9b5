# ruff: noqa: E501  (patterns are read whole)
"""The people of forms: who a heading says they are, and what the boxes beside `Nom` and `Prénom` hold.

Two ways of ruling a form: sections one under another (`1. L'employeur`, then its boxes; `2. Le salarié`, then the same
boxes), or one column a person under a row of headings (`L'hébergeant | La personne hébergée`) with the labels once, on
the left. Either way a box belongs to the nearest heading above it that stands over its column or over its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from extractors.documents._bilingual import field_of
from extractors.documents._draft import Draft
from extractors.documents._form_heads import WHO, Heading, heading_over, headings_of, is_label, on_label, parted
from extractors.documents._identity import find_words
from extractors.fields.addresses import find_addresses
from extractors.fields.declaration import Candidate
from extractors.fields.flow import flow_of
from extractors.fields.headings import roles_in
from extractors.fields.layout import Sheet, once_a_page, strip_of
from extractors.fields.parsed import fold_in_place
from extractors.fields.prose import find_names
from extractors.fields.surnames import torn
from extractors.page import Box, Line, Page, Word

_OF = rf"(?: (?:du|de la|de l'|de l|de|d'|des) ?{WHO})?"
_LEAD = (  # `1 Assuré(e) — nom`: whose box it is may stand before a dash
    r"^\W*(?:je\W{1,3}(?=nom\b))?(?:(?:je )?soussignee?s?(?:\(e\))?\W{0,3})?(?:\d{1,2}(?:\.\d{1,2})? ?[.)/-]? ?)?(?:vos?|votre|ses|son|leurs?)? ?"
    rf"(?:(?P<whose>{WHO})(?: ?[12])? ?[—–-] ?)?"
)
_BOTH = re.compile(
    rf"{_LEAD}(?:civilite\s?[,/ -]+\s?)?(?:noms?(?: de (?:naissance|famille)| d'usage)?\s?(?:,|et|/|-|&)?\s?\(?prenoms?(?:\(s\)|s)?\)?|prenoms?(?:\(s\))?\s?(?:,|et|/|-|&)?\s?noms?(?: de (?:naissance|famille)| d'usage)?|nom complet|identite){_OF}\s*(?::|$|(?= ))"
)
_POSTCODE = re.compile(r"^\W*code postal\b(?!\s?(?:[,/&(-]|et\b)+\s?(?:ville|commune|localite))")
_TOWN = re.compile(r"^\W*(?:(?:code postal|cp)\s?(?:,|/|-|&|et)\s?)?(?:ville|commune|localite)\b")
_LAST = re.compile(
    rf"{_LEAD}noms?(?: de (?:naissance|famille|l'etat civil)| patronymique)?(?:\s?\([^)]{{0,25}}\))?{_OF}\s*(?::|$|(?= ))"
)
_FIRST = re.compile(rf"{_LEAD}(?:premiers? )?prenom(?:s|\s?[(il1|]s\))?(?:\s?\([^)]{{0,25}}\))?{_OF}\s*(?::|$|(?= ))")
_NOT_LAST = re.compile(
    r"usage|utilise|epou|marital|pere\b|mere\b|conjoint|rue\b|voie|banque|societe|commune|ecole|\bvous\b|medecin"
)
OF_ANOTHER = re.compile(  # `Nom et prénoms de la mère`: a relative's box, or that of who signs
    r"\b(?:du|de la|de l['’]|d['’])\s?(?:derni(?:er|ere) )?(?:pere|mere|conjointe?|epou(?:x|se)|medecin|tut(?:eur|rice)|signataire)\b"
)
_ADDRESS = re.compile(
    rf"{_LEAD}(?:(?:logement|lieu|domicile|residence) (?:ou (?:a lieu|se fait|est assure) (?:l'accueil|l'hebergement)|d'(?:accueil|hebergement)|de l'(?:accueil|hebergement))|adresse (?:actuelle|complete|postale|du domicile|de residence|du logement|personnelle)|adresse(?! (?:precedente|anterieure|d'origine|quittee|de correspondance|(?:e-?)?mail|electronique))|domicile(?! precedent| anterieur)|demeurant(?: a)?|domicilie(?:e|\(e\))?(?: a)?){_OF}(?:\s?\([^)]{{0,40}}\))?\s*(?::|$|(?= ))"
)


@dataclass(frozen=True, slots=True)
class Filled:
    """A box of a form: what it holds, where, and the words and roles of its heading."""

    text: str
    box: Box
    page: Page
    heading: str
    roles: frozenset[str]
    words: tuple[Word, ...]
    label: Box

    def candidate(self, field: str, value: object, score: float) -> Candidate:
        """The candidate that a value of this box makes."""
        read = min((word.confidence for word in self.words), default=1.0)
        score *= 0.6 + 0.4 * read
        return Candidate(
            field, value, self.text, self.page.number, self.box, self.page.source, score, ("box of a form",)
        )


def form_people(draft: Draft, by_birth: bool = False) -> list[tuple[str, Filled]]:
    """Every person whose name has boxes of its own, in the order of the pages, with the box.

    Of somebody's two surnames that in use; `by_birth`: that by birth, which civil status and hospitals know people by.
    """
    found: list[tuple[str, Filled]] = []
    for sheet in draft.sheets:
        for box in boxes_of(sheet, _BOTH):
            found += [(name, box) for parsed in find_names(box.text) if not parsed.start for name in parsed.value]
        firsts = list(boxes_of(sheet, _FIRST))
        lasts = [box for box in boxes_of(sheet, _LAST) if not _USE.match(fold_in_place(box.text))]
        lasts += [box for box in boxes_of(sheet, _USED) if box.box not in [last.box for last in lasts]]
        pairs = [(box, first) for box in lasts if (first := _partner(box, firsts, len(lasts) == 1)) is not None]
        for box, first in _of_one_surname(sheet, pairs, by_birth):
            last, given = _words(box.text), _words(first.text)
            if last and not torn(last) and given:
                words = (*box.words, *first.words)
                found.append((f"{last} {given}", replace(box, text=f"{box.text} {first.text}", words=words)))
    return found


_USE = re.compile(
    r"(?:d['’] ?usage|usuel|utilise|marital|d['’] ?epou(?:x|se)|auquel)\b"
)  # the end of a label in the cell of its value
_USED = re.compile(
    rf"{_LEAD}noms? (?:(?:d['’] ?usage|usuel|utilise|marital|d['’] ?epou(?:x|se))\b|auquel (?:(?:vos|les|ses) courriers (?:vous )?)?(?:seront|sont|doivent etre) adresses(?: (?:vos|les|ses) courriers)?)"
)


def _of_one_surname(
    sheet: Sheet, pairs: Sequence[tuple[Filled, Filled]], by_birth: bool
) -> Iterator[tuple[Filled, Filled]]:
    """The surnames with their given names; of one person's two, by birth and in use (`Nom d'usage`), one, with the words of both."""
    used = {box.box for box in boxes_of(sheet, _USED) if _words(box.text)}
    wanted = [(last.box in used) != by_birth for last, _ in pairs]
    people = [first.box for (_, first), right in zip(pairs, wanted, strict=True) if right]
    for (last, first), right in zip(pairs, wanted, strict=True):
        others = [word for box, given in pairs if given.box == first.box and box is not last for word in box.words]
        if right or first.box not in people:
            yield replace(last, words=(*last.words, *others)), first


def tabled_people(draft: Draft) -> list[str]:
    """The people of the boxes and of the tables whose columns are headed `Nom` and `Prénom`, row after row."""
    found = []
    for name, box in form_people(draft):
        found.append(name)
        sheet = next(sheet for sheet in draft.sheets if sheet.page is box.page)
        if box.label.y1 < box.box.cy and (column := _beside(sheet, box)):
            found += _further_rows(sheet, box.box, column)
    return found


def _beside(sheet: Sheet, last: Filled) -> Box | None:
    """The box of the given names under `Prénom`, level with the surname under `Nom`."""
    level = (box.box for box in boxes_of(sheet, _FIRST) if box.label.overlap_y(last.label) > 0.5)
    return next((box for box in level if box.overlap_y(last.box) > 0.5), None)


def _further_rows(sheet: Sheet, last: Box, first: Box) -> list[str]:
    """The names of the rows below, as far as both columns hold names and the rows stand close."""
    found: list[str] = []
    below = last
    for row in (row for row in sheet.rows if row.box.y0 > last.y1):
        cells = [(Box.around(w.box for w in cell), strip_of(cell, sheet.aspect).text) for cell in sheet.cells(row)]
        name = [next((_words(text) for box, text in cells if abs(box.x0 - at.x0) < 0.02), "") for at in (last, first)]
        if not all(name) or row.box.y0 - below.y1 > 3 * last.height or len(found) == _ROWS:
            break
        found.append(" ".join(name))
        below = row.box
    return found


_ROWS = 8  # of a family


def in_role(draft: Draft, roles: Sequence[str], against: Sequence[str] = (), by_birth: bool = False) -> list[Candidate]:
    """Candidates for the people of the boxes under headings of these roles, each a list of one name."""
    return [
        box.candidate("names", [name], 0.93)
        for name, box in form_people(draft, by_birth)
        if box.roles & set(roles) and not box.roles & set(against)
    ]


def form_addresses(draft: Draft, roles: Sequence[str], against: Sequence[str] = ()) -> list[Candidate]:
    """Candidates for the address in the boxes under headings of these roles."""
    return [
        box.candidate("address", address, 0.95)
        for address, box in boxed_addresses(draft)
        if box.roles & set(roles) and not box.roles & set(against)
    ]


def boxed_addresses(draft: Draft) -> list[tuple[str, Filled]]:
    """Every address that has a box, with the box, in the order of the pages."""
    return [
        (address.text, box)
        for sheet in draft.sheets
        for box in boxes_of(sheet, _ADDRESS, deep=True)
        for address in find_addresses(_completed(box, sheet))[:1]
    ]


def _completed(street: Filled, sheet: Sheet) -> str:
    """The address of a box, with the postcode and the town of the boxes of their own under it."""
    if find_addresses(street.text):
        return street.text
    parts = []
    for label in (_POSTCODE, _TOWN):
        near = (box for box in boxes_of(sheet, label) if -0.005 < box.box.cy - street.box.cy < 0.07)
        parts += [box.text.strip(" :") for box in near][:1]
    first = street.text.split("\n")[0]
    return "\n".join([first, " ".join(parts)])


def _words(text: str) -> str:
    """The words of a name, when they are all that the box holds."""
    found = find_words(text)
    whole = found and not text[: found[0].start].strip(" :.") and not re.search(r"\w", text[found[0].end :])
    return found[0].value if whole else ""


def _partner(last: Filled, firsts: Sequence[Filled], alone: bool) -> Filled | None:
    """The box of the given names that belong to a surname: under it in its column, or right of it on its row.

    Of a form that numbers its boxes as they come, the only one: `1 Nom`, and far right below `4 Prénom`; or over it.
    """
    near = [
        box
        for box in firsts
        if box.page is last.page
        and (
            (0 < box.box.cy - last.box.cy < 0.09 and _one_column(last, box))
            or (abs(box.box.cy - last.box.cy) < 0.5 * last.box.height and box.box.x0 > last.box.x1)
        )
    ]
    if not near and len(firsts) == 1 and alone and firsts[0].page is last.page:
        near = [box for box in firsts if 0 < box.box.cy - last.box.cy < 0.09 and box.box.x0 > last.box.x1]
        near += [box for box in firsts if 0 < last.box.cy - box.box.cy < 0.09 and _one_column(box, last)]
    return min(near, key=lambda box: (box.box.cy - last.box.cy, box.box.x0 - last.box.x0), default=None)


def _one_column(upper: Filled, lower: Filled) -> bool:
    """Whether two boxes stand over one another: they begin alike, or each follows its label on its line."""
    follow = all(box.box.x0 < box.label.x1 + 0.05 for box in (upper, lower))
    return abs(upper.box.x0 - lower.box.x0) < 0.06 or (follow and abs(upper.label.x0 - lower.label.x0) < 0.06)


def boxes_of(sheet: Sheet, label: re.Pattern[str], deep: bool = False) -> Iterator[Filled]:
    """The boxes that a label names, one for every column right of it, else the one below it; `deep`: of several lines."""
    heads, rows = _ruled(sheet)
    folded = _folded(sheet)
    for rank, texts in enumerate(folded):
        for at, text in enumerate(texts):
            match = label.match(text)
            if match is None or (label is _LAST and not _surname_s(match)) or _of_another(match):
                continue
            whose = roles_in(match.groupdict().get("whose") or "")
            beside = texts[at - 1] if at and not is_label(texts[at - 1]) and roles_in(texts[at - 1]) else ""
            for words in _held(sheet, rows[rank], at, match, rank):
                box = _filled(sheet, words, Box.around(w.box for w in rows[rank][at]), heads, deep)
                box = replace(box, heading=beside, roles=roles_in(beside)) if beside else box
                yield replace(box, roles=box.roles | whose) if whose else box


@once_a_page
def _folded(sheet: Sheet) -> list[list[str]]:
    """What the cells of `_ruled` say, folded in place."""
    return [[fold_in_place(strip_of(cell, sheet.aspect).text) for cell in cells] for cells in _ruled(sheet)[1]]


def _surname_s(label: re.Match[str]) -> bool:
    """Whether a label is that of a surname by birth alone: not `Nom d'usage`, not `Nom et prénom`."""
    return not _NOT_LAST.search(label.group()) and not _BOTH.match(label.string)


def _of_another(label: re.Match[str]) -> bool:
    """Whether a label goes on with whose name it is, and it is not that of whom the paper concerns."""
    found = OF_ANOTHER.search(label.string, label.start())
    return found is not None and found.start() <= label.end() + 1


@once_a_page
def _ruled(sheet: Sheet) -> tuple[list[Heading], list[list[tuple[Word, ...]]]]:
    """The headings of a page and the cells of its rows, cut where a label or a column begins."""
    heads = headings_of(sheet.page)
    parts = [[part for cell in sheet.cells(row) for part in parted(cell, heads)] for row in sheet.rows]
    return heads, [[piece for part in row for piece in _cut_at_labels(part)] for row in parts]


_INNER = re.compile(
    r"(?:noms?(?: de (?:naissance|famille)| d'usage)?|prenoms?(?:\(s\))?|ville|commune|code postal|nationalite|sexe"
    r"|profession|tel(?:ephone)?\.?|date(?: et lieu)? de naissance|ne\(?e?\)?(?: le)?|a|le|nir|adresse|n[°º] ?(?:ss|nir|fiscal)) ?:"
    r"|ne(?:e|\(e\))? le:? \d"
)
_JOINS = frozenset(("et", "ou", "de", "du", "des", "vos", "votre", "date", "lieu", "ne", "nee", "ne(e)"))


def _cut_at_labels(cell: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """A cell cut before each further label that a colon ends: `Nom : MARTIN Prénom : Zoé`."""
    folded = [fold_in_place(word.text) for word in cell]
    cuts = [
        i
        for i in range(2, len(cell))
        if re.search(r"[\w)]$", folded[i - 1]) and folded[i - 1] not in _JOINS
        and _INNER.match(" ".join(folded[i : i + 5]))
    ]  # fmt: skip
    return [cell[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(cell)], strict=True)]


def _after_colon(word: Word) -> Word:
    """What is glued to the end of a label: `Prénom:Anne`."""
    return replace(word, text=word.text.partition(":")[2])


def _held(
    sheet: Sheet, cells: Sequence[tuple[Word, ...]], at: int, match: re.Match[str], rank: int
) -> list[tuple[Word, ...]]:
    """The words of the boxes that belong to the label of one cell."""
    strip = strip_of(cells[at], sheet.aspect)
    end = match.end() if field_of(strip.text) is None else len(strip.text)  # else all of the cell is a label
    parts = (
        _after_colon(w) if s < end else w for s, e, w, _ in strip.pieces if s >= end or (e > end and ":" in w.text)
    )
    rest = tuple(dropwhile(_mark, parts))
    held = [rest] if rest else []
    for cell in cells[at + 1 :]:
        if is_label(strip_of(cell, sheet.aspect).text):
            break
        held.append(_both_lines(sheet, cell, cells[at]))
    if held:
        return held
    box = Box.around(w.box for w in cells[at])
    for row in sheet.rows[rank + 1 : rank + 3]:
        for cell in sheet.cells(row):
            place = Box.around(w.box for w in cell)
            if place.y0 - box.y1 < 2.2 * box.height and abs(place.x0 - box.x0) < 0.03:
                return [] if is_label(strip_of(cell, sheet.aspect).text) else [_under(cell, cells[at + 1 :])]
    return []


def _both_lines(sheet: Sheet, cell: tuple[Word, ...], label: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a value of two lines, beside a label at the height of its middle."""
    here, named = (Box.around(word.box for word in words) for words in (cell, label))
    for other, box in sheet.boxed:
        off = (box.cy + here.cy) / 2 - named.cy
        near = 0.5 < abs(box.cy - here.cy) / here.height < 1.6 and abs(other[0].box.x0 - cell[0].box.x0) < 0.006
        if near and abs(off) < 0.2 * here.height:
            return (*other, *cell) if box.cy < here.cy else (*cell, *other)
    return cell


def _under(cell: tuple[Word, ...], labels: Sequence[tuple[Word, ...]]) -> tuple[Word, ...]:
    """The words of a cell that stand under its label: `Zoé 03/05/1990 amie` runs on under the next labels of the row."""
    edge = min((label[0].box.x0 for label in labels), default=1.0) - 0.005
    return cell[:1] + tuple(word for word in cell[1:] if word.box.x0 < edge)


def _mark(word: Word) -> bool:
    """Whether a word has no letter or digit."""
    return not re.search(r"\w", word.text)


def _filled(sheet: Sheet, words: tuple[Word, ...], label: Box, heads: Sequence[Heading], deep: bool) -> Filled:
    box = Box.around(w.box for w in words)
    if deep:
        words = _column(sheet, words, box, label)
    text = flow_of((Line(tuple(line)), sheet.page) for line in _lines(words)).text
    heading = heading_over([head for head in heads if not on_label(head[0], label)], box, label)
    return Filled(text, box, sheet.page, heading, roles_in(heading), words, label)


def _column(sheet: Sheet, words: tuple[Word, ...], box: Box, label: Box) -> tuple[Word, ...]:
    """The words of a box with those of its further lines, as far as the next label on the left or a gap."""
    taken, bottom = list(words), box.y1
    for row in sheet.rows:
        if row.box.cy <= box.y1:
            continue
        cells = [(Box.around(w.box for w in cell), cell) for cell in sheet.cells(row)]
        named = any(b.x0 < box.x0 - 0.02 and _is_box_label(b, label) for b, _ in cells)
        here = [cell for b, cell in cells if abs(b.x0 - box.x0) < 0.02]
        if named or not here or row.box.y0 - bottom > 1.3 * box.height:
            break
        text = strip_of(here[0], sheet.aspect).text
        if label.y1 <= box.cy and (is_label(text) or roles_in(text)):
            break  # the next label, or section, of a form whose values stand under their labels
        taken += here[0]
        bottom = row.box.y1
    return tuple(taken)


def _is_box_label(box: Box, label: Box) -> bool:
    return abs(box.x0 - label.x0) < 0.03


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    for word in words:
        if lines and word.box.overlap_y(lines[-1][-1].box) > 0.3 and word.box.x0 > lines[-1][-1].box.x0:
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines
