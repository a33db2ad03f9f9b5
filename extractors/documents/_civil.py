# ruff: noqa: E501  (turns of phrase are read whole)
"""Civil status: the people of acts and family books, from forms (`NOM … / Prénoms …`) or from the prose of full copies.

Extracts print boxes, one person under one heading (`ÉPOUX`, `MÈRE OU PARENT`, `PREMIER ENFANT`); full copies tell a story
(`est née …, Anne, Zoé MARTIN, du sexe féminin, fille de … et de …`). Empty boxes of a family book name nobody.
Sources: decree 2017-890 (acts), order of 1 June 2006 (model of the family book).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.documents._bilingual import field_of
from extractors.documents._boxes import boxed_people, headed_by, over_column
from extractors.documents._draft import Draft
from extractors.documents._labels_between import people_beside_labels
from extractors.fields.flow import Flow, rows
from extractors.fields.misread import mended, mended_name, small_initials, unspaced
from extractors.fields.name_words import PARTICLES, is_civility, name_word
from extractors.fields.names import distinct, is_person, leading_name
from extractors.fields.parsed import fold, fold_in_place
from extractors.fields.surnames import torn
from extractors.page import Box, Line, Page

_LAST = r"(?:^|\n|(?<=\s{2}))\s*(?:\d\s*\.?\s*)?(?:nom|1er nom|name)(?:s)?(?: de (?:naissance|famille)| de l'enfant)?(?:\s*/[^\n:]*)?\s*:?[ \n]\s*(?P<last>[^\n]+)"
_FIRST = r"\n(?:[^\n]*\n){0,2}?\s*(?:\d\s*\.?\s*)?prenoms?\s*(?:\(s\))?(?: de l'enfant)?(?:\s*/[^\n:]*)?\s*:?[ \n]\s*(?P<first>[^\n]+)"
_PAIR = re.compile(_LAST + _FIRST)
_BOTH = re.compile(r"(?:^|\n)\s*noms? et prenoms?\s*:?\s*(?P<name>[^\n]+)")
_HEADING = re.compile(r"\b(?:epoux|epouse|conjointe?|mari|femme|pere|mere|parent|enfants?|decedee?)\b")
_BLANK = re.compile(r"^[\s.…_-]*$")
_SMALL_INITIAL = re.compile(r"^[copsuvwxz][a-zà-ÿ]{2,}(?=,?\s[A-ZÀ-Þ])")  # `célimène, Anne`: read so, never printed so
_SMALL_L = re.compile(r"^l(?!(?:a|e|es|o|os|as)$)(?=[a-zà-ÿ])")  # `loana`: no given name is printed in a small l

ISSUED = (  # when a copy or an extract of an act was given; the margin may stand between the lines of the sentence
    (r"\b(?:delivree?s?|conformes?|certifiee?s?)\b[^.;\d]{0,110}(?:\ble|,)\W*$", 0.94),
    (r"date de (?:la )?(?:delivrance|l'extrait|copie)[^\d]{0,150}$", 0.95),
    (r"\bdelivrance (?:de (?:la (?:presente )?copie|l'extrait)|du (?:present )?(?:formulaire|certificat|bulletin|document))\W*$", 0.94),
)  # fmt: skip
OF_THE_ACT = (  # days of the act itself, of its mentions and of what it tells
    r"\b(?:dressee?|etablissement de l'acte|transcri\w+|inscri\w+|portee?|apposee?|mentionn\w+|celebre\w*|nee?|mariee?s?|decedee?|divorce\w*|jugement|reconnue?|convention|vienne)\b(?:(?!\bce jour\b)[^.;\d]){0,60}?(?:\ble)?"
    r"|\b(?:traduction (?:conforme|certifiee|fidele|assermentee)|(?:certifi\w+|pour) (?:la )?(?:presente )?traduction)\b[^;\d]{0,120}(?:\ble|,)"  # a translator's
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A person of a form: the name, where it stands, and the word that heads it."""

    name: str
    start: int
    heading: str


def form_entries(text: Flow) -> list[Entry]:
    """The people of the boxes, in the order of the text."""
    folded = text.folded
    found: list[Entry] = []
    for match in _PAIR.finditer(folded):
        last = clean_name(text.text[match.start("last") : match.end("last")])
        first = clean_name(text.text[match.start("first") : match.end("first")])
        if last and first and not torn(last):
            found.append(Entry(f"{first} {last}", match.start("last"), heading_before(folded, match.start())))
    for match in _BOTH.finditer(folded):
        name = clean_name(text.text[match.start("name") : match.end("name")])
        if name and len(name.split()) > 1:
            found.append(Entry(name, match.start("name"), heading_before(folded, match.start())))
    return sorted(found, key=lambda entry: entry.start)


def clean_name(text: str) -> str:
    """The name of a box: given names without their commas, nothing of what follows; empty for none or a label."""
    if _BLANK.match(text) or field_of(text) is not None:
        return ""
    words: list[str] = []
    text = _SMALL_INITIAL.sub(lambda m: m.group().capitalize(), text.strip(" .:"))
    text = unspaced(small_initials(text) if "," in text else text)
    for word in (mended(_SMALL_L.sub("I", piece)) for piece in re.split(r"[\s,]+", text)):
        particle = fold(word) in PARTICLES and (word.islower() or word.isupper() or word.istitle())
        if is_civility(word) or not (particle or name_word(word, sure=True)) or (word.islower() and not particle):
            break
        words.append(word)
    return " ".join(words) if any(fold(word) not in PARTICLES for word in words) else ""


def heading_before(folded: str, place: int) -> str:
    """The nearest word above that says who the person is."""
    found = list(_HEADING.finditer(folded, max(0, place - 400), place))
    return found[-1].group() if found else ""


def entries(draft: Draft) -> list[Entry]:
    """The people of the boxes: by where they stand, else read block after block, else row after row."""
    if couple := _beside_labels(draft):
        return couple
    tries = [
        _placed(draft),
        form_entries(draft.blocks),
        *_halves(draft.pages),
        form_entries(draft.table),
        form_entries(draft.text),
    ]
    return max(tries, key=len)  # the first of equals


def _beside_labels(draft: Draft) -> list[Entry]:
    """The two people on either side of labels that stand between them."""
    names = next(filter(None, (people_beside_labels(page, clean_name) for page in draft.pages)), [])
    return [Entry(name, max(0, draft.text.text.find(name.split()[-1])), "") for name in names]


def _placed(draft: Draft) -> list[Entry]:
    """The people of boxes found by their place on the page."""
    return [
        Entry(person.name, max(0, draft.text.text.find(person.name.split()[-1])), headed_by(person, _HEADING))
        for person in boxed_people(draft.pages, clean_name)
    ]


def _halves(pages: Sequence[Page]) -> list[list[Entry]]:
    """The people of pages in two halves (`ÉPOUX` beside `ÉPOUSE`), each half read row after row.

    The right half begins with its heading, or, where headings stand in the middle of their halves, between the two.
    """
    return [found for centred in (False, True) if (found := _in_halves(pages, centred))]


def _in_halves(pages: Sequence[Page], centred: bool) -> list[Entry]:
    found: list[Entry] = []
    for page in pages:
        heads = [line for line in page.lines if _HEADING.match(fold(line.text)) and len(line.words) <= 4]
        pairs = [(a, b) for a in heads for b in heads if abs(a.box.cy - b.box.cy) < 0.01 and b.box.x0 - a.box.x1 > 0.1]
        if not pairs:
            continue
        edge = min((a.box.x1 + b.box.x0) / 2 if centred else b.box.x0 - 0.02 for a, b in pairs)
        for left in (True, False):
            words = [tuple(w for w in line.words if (w.box.x0 < edge) == left) for line in page.lines]
            half = replace(page, lines=tuple(Line(group) for group in words if group))
            found += form_entries(rows([half]))
    return found


_BORN = re.compile(
    r"(?:,\s+(?!n[ée])[a-zà-ÿ][a-zà-ÿ'’ -]{2,30})?,?(?:\s[—–-])?\s+(?:n[ée]+e?|N[ée]+e?|n[ée]\(e\))\s+(?:ou n[ée]e? )?(?:le|à|a|\d)"
)


_OF_TOWN = re.compile(  # before a place, whatever it is
    r"(?:\b(?i:(?:registre|commune|mairie|ville|section|instance|judiciaire|consulat|d[ée]partement)\s+d(?:es?\s+|u\s+|['’]))|(?<!\w)[àÀ]\s+(?:L[ae]s?\s+)?"
    r"|\b(?:rue|avenue|boulevard|place|all[ée]e|chemin|impasse|cours|quai|route|square|passage|faubourg|r[ée]sidence|quartier|lieu[- ]?dit|hameau|lotissement|cit[ée]|villa|morne|habitation)"
    r"\s+(?:d(?:e|u|es)\s+|de la\s+|d['’]|de l['’])?(?:[A-ZÀ-Þ][\w'’-]*\s+){0,3})$"
)
_GIVEN = re.compile(r"(?<!et )(?<!, )(?<!/ )\bpr[ée]noms?(?:\(s\))?\s*:?\s*$", re.I)  # `Prénoms : Anne Zoé`: no surname
_AT_BIRTH = re.compile(r"\b[Nn][ée]e\s+$")
_THEN_ANOTHER = re.compile(r"\s+n[ée]e\s+[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{1,30}")  # `Anne ROUX née LE GALL`, then the day
_BEGINS = re.compile(r"[.;:](?=\s)|\d|\v")
_LAWYER_ABOVE = re.compile(r"\b(Me|ME|Ma[iî]tre|MA[IÎ]TRE)( [^\n,;.:]{2,50})\n(?=[A-ZÀ-Þ])")


def born_people(text: str) -> list[tuple[str, int]]:
    """The people whose name is followed by `né(e) le`, in order, with their place.

    >>> born_people("entre Zoé, Anne MARTIN, née le 3 mai 1990 à Pau, et Li WU, né le 4 mai 1991")
    [('Zoé Anne MARTIN', 6), ('Li WU', 52)]
    """
    found: list[tuple[str, int]] = []
    prose = _LAWYER_ABOVE.sub("\\1\\2\v", text)  # whose name ends with its line: the next one's begins below
    prose = _names_apart(prose)
    prose = re.sub(r"(?<=[\w,'’-])\n(?=\S)", " ", prose)  # a narrow column breaks names anywhere
    for match in _BORN.finditer(prose):
        near = max(0, match.start() - 110)
        ends = [
            m.end()
            for m in _BEGINS.finditer(prose, near, match.start())
            if m[0] != "." or prose[m.start() - 1] not in "Me"
        ]
        window = max([near, *ends])
        for word in re.finditer(r"(?<![\w'’-])[A-ZÀ-Þ][\w'’.-]*", prose[window : match.start()]):
            start = window + word.start()
            if _OF_TOWN.search(prose, window, word.end() + 1):
                continue  # `MAIRIE DE` before its town
            if _GIVEN.search(prose, max(0, start - 24), start):
                break  # none of the words up to the birth is a surname
            name = None if _OF_TOWN.search(prose, window, start) else leading_name(prose, start)
            if name is None:
                continue
            if _AT_BIRTH.search(prose, window, start):
                break  # `née ROUX`, then the day: somebody's other surname
            whole = match.start() - 2 <= name.end <= match.start() + 1
            whole = whole or _THEN_ANOTHER.fullmatch(prose, name.end, match.start()) is not None
            if whole and len(name.text.split()) > 1:
                found.append((name.text, name.start))
                break
    return found


def _names_apart(text: str) -> str:
    """The text, `\v` for the end of a line of whole names over one that begins with another: the values of a form."""
    lines = text.split("\n")
    parts = lines[:1]
    for upper, lower in pairwise(lines):
        parts += ["\v" if _whole_line(upper) and _begins_whole(lower) else "\n", lower]
    return "".join(parts)


def _whole_line(line: str) -> bool:
    """Whether a line ends with a whole name: `Paul MOREAU`, `Juge / greffier Paul Moreau / Anne Roy`."""
    names = re.split(r" ?/ ?", line.strip())
    return is_person(names[-1]) and (len(names) > 1 or _two_cases(line))


def _begins_whole(line: str) -> bool:
    """Whether a line begins with a whole name whose birth it tells."""
    name = leading_name(line)
    return name is not None and _two_cases(name.text) and _BORN.match(line, name.end) is not None


def _two_cases(name: str) -> bool:
    """Whether a name has its surname in capitals and its given name not: neither is missing."""
    words = [word for word in mended_name(name).split() if len(word) > 1]
    return any(word.isupper() for word in words) and not all(word.isupper() for word in words)


_BIRTH_LINE = re.compile(
    r"(?:m\.?,? )?ne+(?:e|\(e\))?\s+(?:le|a)\s|le \d{1,2}(?:er)?[ ./-]\w{2,9}[ ./-]\d{4},? a [a-z]"
)
_MANY = 12  # people born on one page, of a paper about a family


def named_over_births(pages: Sequence[Page]) -> list[str]:
    """The people whose name is a line of its own over the line that tells their birth, in columns or one under another."""
    return [name for name, *_ in _over_births(pages)]


def entries_over_births(draft: Draft) -> list[Entry]:
    """The same people, each with the word that begins the nearest heading of the column."""
    return [
        Entry(name, max(0, draft.text.text.find(name.split()[-1])), _column_heading(page, line))
        for name, page, line in _over_births(draft.pages)
    ]


def _over_births(pages: Sequence[Page]) -> list[tuple[str, Page, Line]]:
    found: list[tuple[str, Page, Line]] = []
    for page in pages:
        births = [line for line in page.lines if _BIRTH_LINE.match(fold(line.text))]
        for birth in births[:_MANY]:
            nearest = _right_over(birth, page.lines)
            if nearest is None:
                continue
            surname = surname_over(nearest, page.lines)
            text = small_initials(nearest.text) if surname else nearest.text
            name = leading_name(text)
            whole = name is not None and name.end >= len(text.rstrip(" ,"))
            if name is not None and whole and (surname or len(name.text.split()) > 1):
                found.append((f"{surname} {name.text}".strip(), page, nearest))
    return sorted(found, key=lambda it: (it[1].number, round(it[2].box.cy, 2), it[2].box.x0))


def surname_over(given: Line, lines: Sequence[Line]) -> str:
    """The surname that fills the line over given names, in capitals: `MASSON`, `Mme MASSON` over `Anne-Laure Véronique`."""
    if any(word.isupper() and len(word) > 1 for word in given.text.split()):
        return ""
    above = _right_over(given, lines)
    near = above is not None and given.box.y0 - above.box.y1 < 1.8 * given.box.height
    words = above.text.split() if above is not None and near else []
    words = words[1:] if words and is_civility(words[0]) else words
    plain = words and all(word.isupper() and name_word(word, sure=True) for word in words)
    return " ".join(words) if plain and len("".join(words)) > 1 and not _HEADING.search(fold(" ".join(words))) else ""


_HEADS_COLUMN = re.compile(
    rf"\W*(?:(?:\d{{1,2}} ?(?:er|re|e|eme|nde?)?|premiere?|[a-z]{{3,9}}ieme|seconde?) )?(?:l[ea] )?(?P<who>{_HEADING.pattern})(?! reconnu)"
)


def _column_heading(page: Page, line: Line) -> str:
    """The word that begins the nearest heading over a line: `MÈRE (extrait de son acte de naissance)`, `1er enfant`."""
    above = [
        (other.box.cy, match["who"])
        for other in page.lines
        if over_column(other.box, line.box) and (match := _HEADS_COLUMN.match(fold(other.text)))
    ]
    return max(above, default=(0.0, ""))[1]


_SPOUSE = re.compile(
    r"\W*(?:l'|l[ea] )?(?:epou(?:x|se)|mari|femme|conjointe?|partenaire)(?: (?:n\W{0,2})?[12ab])?\s*[:–-]?\s+"
)


def named_spouses(pages: Sequence[Page]) -> list[str]:
    """The people of lines that begin with what they are to each other: `Époux MARTIN Paul, le 01/03/1967 à Pau`."""
    found = []
    for line in (line for page in pages for line in page.lines):
        match = _SPOUSE.match(fold_in_place(line.text))
        name = leading_name(line.text, match.end()) if match is not None else None
        ends = name is not None and re.match(r"\s*(?:[,;(–-]|n[ée]|$)", line.text[name.end :])
        if name is not None and ends and len(name.text.split()) > 1:
            found.append(name.text)
    return distinct(found)


def lines_over(line: Line, lines: Sequence[Line]) -> list[Line]:
    """The lines over one in its column, each close over the last, the nearest first."""
    found: list[Line] = []
    under = line
    for other in sorted((o for o in lines if o.box.cy < line.box.cy), key=lambda o: -o.box.cy):
        if _in_column(other.box, under.box):
            found.append(other)
            under = other
    return found


def _right_over(line: Line, lines: Sequence[Line]) -> Line | None:
    """The nearest line over one in its column."""
    over = (other for other in lines if other.box.y0 < line.box.y0 and _in_column(other.box, line.box))
    return max(over, key=lambda other: other.box.y0, default=None)


def _in_column(over: Box, under: Box) -> bool:
    """Whether a line stands close over another, both beginning, or centred, alike."""
    aligned = min(abs(over.x0 - under.x0), abs(over.cx - under.cx)) < 0.015
    return aligned and under.y0 - over.y1 < 2.2 * under.height


def side_by_side(text: Flow) -> str:
    """The text with a tab instead of a line feed where a line of the column beside it follows: no name runs over."""
    said, place, before = text.text, 0, None
    for line in said.split("\n"):
        boxes = [word.box for word, _ in text.words_in(place, place + len(line))] if line else []
        here = Box.around(boxes) if boxes else None
        if before is not None and here is not None and (before.x1 < here.x0 or here.x1 < before.x0):
            said = f"{said[: place - 1]}\t{said[place:]}"
        before, place = here, place + len(line) + 1
    return said
