# ruff: noqa: E501  (labels are read whole)
"""The people of forms by where their boxes stand: `Nom` with a value right of it or below, `Prénoms` under or beside it.

In some books the labels are captions under their values (`NAVARRO` over `Nom de famille`). A spread of two pages, two
columns of spouses behind one column of labels, a box for each given name: the place of the print says whose name is
whose, whatever the order in which the words are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from extractors.documents._bilingual import field_of
from extractors.fields.misread import small_initials
from extractors.fields.parsed import fold_in_place
from extractors.fields.surnames import torn
from extractors.page import Box, Line, Page, Word

_NUMBER = r"\W*(?:\d{1,2}\W+)?"
_BOTH = r"\s*(?:\(\s*s\s*\))?\s*(?:et|,|/|&|-)\s*(?:pre)?noms?\b"
_PLURAL = r"(?:s|\s*[(il1|e]\s*s\s*[)l1i|])?"  # `(s)`, its bracket misread
_LAST = re.compile(
    rf"{_NUMBER}(?:1er\s+)?noms?(?!\s+(?:apres|d'usage|usuel)|{_BOTH})"
    r"(?:\s+(?:de\s+(?:naissance|famille|l'enfant|jeune fille)|(?:avant|a) (?:le|la|l') ?(?:mariage|naissance)|patronymique))?(?:\s*\(\w{1,4}\))?(?:\s*/[^:]*)?\s*(?=:|$|\s)"
)
_FIRST = re.compile(rf"{_NUMBER}p[rn]enom{_PLURAL}(?!{_BOTH})(?:\s+de\s+l'enfant)?(?:\s*/[^:]*)?\s*(?=:|$|\s)")
_WHOLE = re.compile(
    rf"{_NUMBER}(?:pre)?noms?{_BOTH}(?:\s*\(\s*s\s*\))?(?:\s+(?:de\s+l'enfant|de l[ae']\s?(?:personne|interessee?|epou(?:x|se))|du (?:defunt|titulaire)|de la defunte))?"
    r"\s*(?=:|$|\s(?!d(?:e|u|es)\b|d'))"
)
_LABEL = re.compile(
    rf"{_NUMBER}(?:(?:noms?|p[rn]enom{_PLURAL}|ne+e?|date|lieu|sexe|nationalite|domicile|profession)\b|(?:a|le)\W*$)"
)
_OF_ACT = re.compile(
    r"\W*(?:actes? n|(?:celebree?|dressee?|inscrite?|reconnue?) (?:le|a|par)\b|commune\b)"
)  # no name's
_COLUMN = 3  # labels of one column
_NEAR = 0.09  # how far apart the labels of a surname and of its given names may stand, as a fraction of the page
_FAR = 0.16  # where the birth stands between them
_ACTS = re.compile(
    r"^\W*(?:(?:le|la|l'|nous,?) ?)?(?:declarante?|officier|temoins?|agent|comparante?|redacteur|interprete)\b[^:]{0,24}$"
)
_TONGUES = re.compile(r"\w\s+[—–/-]\s+\w+\s+[—–/-]\s+\w")  # `Name — Surname — Apellidos`


_WHOSE = re.compile(r"\s*(?:du|de la|de l['’]|d['’])\s?(?P<who>pere|mere|conjointe?|epou(?:x|se)|parent)\b")


@dataclass(frozen=True, slots=True)
class Boxed:
    """A person of a form: given names and surname, the box of the label, whose the label says they are."""

    name: str
    label: Box
    page: Page
    whose: str = ""


@dataclass(frozen=True, slots=True)
class _Item:
    """A label and the values that it announces, left to right, each with its words; `Prénom du père` says whose."""

    label: Box
    values: tuple[tuple[str, tuple[Word, ...]], ...]
    whose: str = ""


def boxed_people(pages: Sequence[Page], clean: Callable[[str], str]) -> list[Boxed]:
    """The people of every page, top to bottom; `clean` takes the name out of a box's text."""
    found: list[Boxed] = []
    for page in map(_cut_at_labels, pages):
        captioned = _captioned(page)
        firsts = _items(page, _FIRST, clean, captioned)
        here: list[Boxed] = []
        used: list[_Item] = []
        for last in _items(page, _LAST, clean, captioned):
            theirs = [first for first in firsts if first.whose == last.whose]
            free = [first for first in theirs if first not in used]
            first = _partner(last, theirs) or _over(last, free, page) or _far_below(last, free, page)
            if first is not None:
                used.append(first)
                pairs = zip(last.values, _aligned(last, first, clean), strict=False)
                here += [
                    Boxed(f"{given} {surname}", last.label, page, last.whose)
                    for (surname, _), given in pairs
                    if given and not (torn(surname) or (page.source == "ocr" and _HEADLESS.match(surname)))
                ]
        for whole in _items(page, _WHOLE, clean, captioned):
            here += [Boxed(name, whole.label, page) for name, _ in whole.values if " " in name]
        found += sorted(here, key=lambda person: person.label.cy)
    return [person for person in found if not headed_by(person, _ACTS)]


_INNER = re.compile(r"(?:noms?|prenoms?)(?:\(s\))? ?:")


_GIVEN_NEXT = re.compile(r"prenoms?(?:\(s\))?:?")  # `NOM ROUX Prénoms Anne, Zoé`


def _cut_at_labels(page: Page) -> Page:
    """The page, its lines cut before a second label: `Prénom(s) : Anne Prénom(s) : Paul` is of two columns."""
    return replace(page, lines=tuple(piece for line in page.lines for piece in _pieces(line)))


def _pieces(line: Line) -> list[Line]:
    folded = [fold_in_place(word.text) for word in line.words]
    cuts = [
        i
        for i in range(2, len(folded))
        if ":" in " ".join(folded[:i]) and re.search(r"[\w)]$", folded[i - 1]) and folded[i - 1] not in ("et", "ou")
        and _INNER.match(" ".join(folded[i : i + 2]))
    ] or [
        i
        for i in range(2, len(folded))
        if folded[0] in ("nom", "noms") and _GIVEN_NEXT.fullmatch(folded[i]) and folded[i - 1] not in ("et", "ou", ",", "/", "&", "-")
    ][:1]  # fmt: skip
    return [Line(line.words[start:stop]) for start, stop in zip([0, *cuts], [*cuts, len(folded)], strict=True)]


def _captioned(page: Page) -> bool:
    """Whether labels stand under their values: most are nearer to the line over them than to the one below."""
    alone = [line for line in page.lines if _alone(line)]
    if 2 * sum(_valued_beside(page, line) for line in alone) > len(alone):
        return False  # `Prénom  Anne` over `Nom  ROUX`, under a heading
    over = [line for line in alone if (near := _neighbour(page, line, up=True)) is not None and not _is_label(near)]
    return len(over) > 1 and 2 * sum(_nearer_above(page, line) for line in over) > len(over)


def _valued_beside(page: Page, line: Line) -> bool:
    """Whether the next print right of a label, on its row, is no label: its value."""
    row = (o for o in page.lines if o.box.overlap_y(line.box) > 0.6 and 0 < o.box.x0 - line.box.x1 < 0.12)
    beside = min(row, key=lambda o: o.box.x0, default=None)
    return beside is not None and not _is_label(beside)


def _alone(line: Line) -> bool:
    text = fold_in_place(line.text)
    match = _LAST.match(text) or _FIRST.match(text)
    return match is not None and not text[match.end() :].strip(" :")


def _is_label(line: Line) -> bool:
    return _names_a_box(line.text)


def _names_a_box(text: str) -> bool:
    """Whether a text begins with a label, or is one in another language: `Casata` under `Nom`."""
    return _LABEL.match(fold_in_place(text)) is not None or field_of(text) is not None


def _neighbour(page: Page, line: Line, *, up: bool) -> Line | None:
    """The nearest line over a line, or below it, that begins at its left edge."""
    column = [o for o in page.lines if o is not line and abs(o.box.x0 - line.box.x0) < 0.012]
    side = [o for o in column if (o.box.cy < line.box.cy) == up]
    return min(side, key=lambda o: abs(o.box.cy - line.box.cy), default=None)


def _nearer_above(page: Page, line: Line) -> bool:
    above, below = _neighbour(page, line, up=True), _neighbour(page, line, up=False)
    if above is None or line.box.y0 - above.box.y1 > line.box.height:
        return False
    return below is None or line.box.y0 - above.box.y1 < 0.7 * (below.box.y0 - line.box.y1)


def _above(page: Page, line: Line) -> list[tuple[Word, ...]]:
    """What stands over a caption, none of the captions of the row before."""
    value = _neighbour(page, line, up=True)
    near = value is not None and line.box.y0 - value.box.y1 < line.box.height and not _is_label(value)
    return [value.words] if value is not None and near else []


def _items(page: Page, label: re.Pattern[str], clean: Callable[[str], str], captioned: bool) -> list[_Item]:
    found = []
    for line in page.lines:
        match = label.match(fold_in_place(line.text))
        if match is None:
            continue
        whose = None if label is _WHOLE else _WHOSE.match(fold_in_place(line.text), match.end())
        held = _above(page, line) if captioned else _values(page, line, (whose or match).end())
        if label is _FIRST:
            held = [_gone_on(page, words, clean) for words in held]
        values = [(clean(_text(words, label is _FIRST)), words) for words in held]
        named = tuple((text, words) for text, words in values if text)
        if named:
            found.append(_Item(line.words[0].box, named, whose["who"] if whose is not None else ""))
    return found


_FEW = 3  # given names that a second line holds


def _gone_on(page: Page, words: tuple[Word, ...], clean: Callable[[str], str]) -> tuple[Word, ...]:
    """Given names with those of the next line: after a comma or the margin that ends the first, or right under its first word."""
    if not words or not clean(_text(words)):
        return words
    last, left = words[-1].box, words[0].box.x0
    for line in page.lines:
        tight = 0 < line.box.cy - last.cy < 2.2 * last.height and len(line.words) <= _FEW
        under = (
            abs(line.box.x0 - left) < 0.008 and len(words) > 1 and line.box.x1 < last.x1
        )  # the shorter line is the rest
        wraps = words[-1].text.endswith(",") or last.x1 > max(o.box.x1 for o in page.lines) - 0.03
        if not tight or not (under or (wraps and line.box.x0 < left)):
            continue
        text = _text(line.words)
        beside = any(o.box.x1 <= line.box.x0 and o.box.overlap_y(line.box) > 0.4 for o in page.lines)
        alike = all(word.text.isupper() == words[0].text.isupper() for word in line.words)
        whole = len(clean(text).split()) == len(line.words) and not _names_a_box(text)
        if alike and whole and not beside:
            return (*words, *line.words)
    return words


_HEADLESS = re.compile(r"[^\W\d_] [^\W\d_]")  # `O PRESTI`: what a reader of pictures left of `LO PRESTI`


def _text(words: Sequence[Word], given: bool = False) -> str:
    """What a box says; `given` names have their capitals."""
    text = " ".join(word.text for word in words).strip(" :")
    return small_initials(text) if given else text


def _values(page: Page, line: Line, end: int) -> list[tuple[Word, ...]]:
    """What stands on the label's line after it, else right of it, else below."""
    inline = _rest(line, end) if field_of(line.text) is None else []
    label = _translated(page, line)
    beside = sorted(
        (o for o in page.lines if o is not line and o.box.overlap_y(label) > 0.4 and o.box.x0 > line.box.x1),
        key=lambda o: o.box.x0,
    )
    labels = (_LABEL, _OF_ACT)
    stops = (
        i
        for i, o in enumerate(beside)
        if any(label.match(fold_in_place(o.text)) for label in labels) or _under_its_own(page, o)
    )
    stop = next(stops, len(beside))
    right = [other.words for other in beside[:stop]]
    if len(right) == 1 and not inline and _prose(beside[0]) and (under := _below(page, line, beside[0].box.x0)):
        return under  # a form in a margin
    if inline or right:
        return inline + right
    return _below(page, line, min((other.box.x0 for other in beside), default=2.0)) or _left(page, line, label)


def _prose(line: Line) -> bool:
    """Whether a line is of running text: most of its words are in small letters."""
    return len(line.words) > _COLUMN and 2 * sum(word.text.islower() for word in line.words) > len(line.words)


def _under_its_own(page: Page, value: Line) -> bool:
    """Whether a value stands right under a label of its own column, so that it is none of a label left of it."""
    over = _neighbour(page, value, up=True)
    return over is not None and _alone(over) and value.box.y0 - over.box.y1 < value.box.height


def _left(page: Page, line: Line, label: Box) -> list[tuple[Word, ...]]:
    """What stands left of a label, in forms whose labels are all at the right edge."""
    before = [o for o in page.lines if o.box.x1 <= line.box.x0 and o.box.overlap_y(label) > 0.4]
    named = [o.box.x0 for o in page.lines if _LABEL.match(fold_in_place(o.text))]
    if len(before) != 1 or len(named) < _COLUMN or any(abs(x0 - line.box.x0) > 0.03 for x0 in named):
        return []
    return [before[0].words]


def _below(page: Page, line: Line, end: float) -> list[tuple[Word, ...]]:
    """The words under a label, in its column: as far right as the next label begins, over two lines where they are tight."""
    taken: list[Word] = []
    label = line.box
    for other in sorted(page.lines, key=lambda o: o.box.cy):
        upper = taken[-1].box if taken else label
        left = taken[0].box.x0 if taken else line.box.x0
        near = 0 < other.box.cy - upper.cy < (1.5 if taken else 2.6) * upper.height
        column = [w for w in other.words if line.box.x0 - 0.03 < w.box.x0 < end - 0.01]
        if not near or not column or abs(column[0].box.x0 - left) > 0.03:
            continue
        if not taken and field_of(_text(column)) and not _LABEL.match(fold_in_place(_text(column))):
            label = column[0].box  # the same in another language
            continue
        if _names_a_box(_text(column)):
            break
        taken += column
    return [tuple(taken)] if taken else []


def _translated(page: Page, line: Line) -> Box:
    """The box of a label with what stands under it, in smaller print or parted by dashes: the same in other languages."""
    box = line.box
    for below in page.lines:
        near = -0.3 * line.box.height < below.box.y0 - box.y1 < line.box.height
        told_again = below.box.height < 0.9 * line.box.height or _TONGUES.search(below.text) is not None
        same = _LABEL.match(fold_in_place(below.text)) is None
        if near and abs(below.box.x0 - line.box.x0) < 0.06 and told_again and same:
            box = Box(box.x0, box.y0, box.x1, below.box.y1)
    return box


def _rest(line: Line, end: int) -> list[tuple[Word, ...]]:
    """What a line says after its label."""
    words, at = [], 0
    for word in line.words:
        if at >= end and word.text.strip(":"):
            words.append(word)
        at += len(word.text) + 1
    return [tuple(words)] if words else []


def _partner(last: _Item, firsts: Sequence[_Item]) -> _Item | None:
    """The given names that belong to a surname: the next ones under its label, else on its line, right of it or left."""
    under = [f for f in firsts if 0 < f.label.cy - last.label.cy < _NEAR and abs(f.label.x0 - last.label.x0) < 0.03]
    if under:
        return min(under, key=lambda f: f.label.cy)
    level = [f for f in firsts if f.label.overlap_y(last.label) > 0.5]
    return min(level, key=lambda f: (f.label.x0 < last.label.x0, abs(f.label.x0 - last.label.x0)), default=None)


def _far_below(last: _Item, firsts: Sequence[_Item], page: Page) -> _Item | None:
    """The given names under a surname in a narrow band, where the birth stands between: under no other surname's label."""
    under = [f for f in firsts if 0 < f.label.cy - last.label.cy < _FAR and abs(f.label.x0 - last.label.x0) < 0.01]
    first = min(under, key=lambda f: f.label.cy, default=None)
    lasts = [line.box for line in page.lines if _LAST.match(fold_in_place(line.text))]
    between = first is not None and any(
        last.label.cy < box.cy < first.label.cy and abs(box.x0 - last.label.x0) < 0.03 for box in lasts
    )
    return None if between else first


def _over(last: _Item, firsts: Sequence[_Item], page: Page) -> _Item | None:
    """The given names right over a surname, where forms ask for them first: those under no other surname's label."""
    over = [f for f in firsts if 0 < last.label.cy - f.label.cy < _NEAR and abs(f.label.x0 - last.label.x0) < 0.03]
    first = max(over, key=lambda f: f.label.cy, default=None)
    if first is None:
        return None
    lasts = (line.box for line in page.lines if _LAST.match(fold_in_place(line.text)))
    taken = any(0 < first.label.cy - box.cy < _NEAR and abs(box.x0 - first.label.x0) < 0.03 for box in lasts)
    return None if taken else first


def _aligned(last: _Item, first: _Item, clean: Callable[[str], str]) -> list[str]:
    """For each surname the given names of its column; empty where none stand in it."""
    if len(last.values) == len(first.values):
        return [text for text, _ in first.values]
    edges = [words[0].box.x0 - 0.03 for _, words in last.values]
    given = [word for _, words in first.values for word in words]
    columns = zip(edges, [*edges[1:], 2.0], strict=True)
    return [clean(_text([w for w in given if left < w.box.x0 < right])) for left, right in columns]


def headed_by(person: Boxed, heading: re.Pattern[str]) -> str:
    """What the label says whose it is, else the word of the nearest heading above, in the column or the margin, or none."""
    label = person.label
    if heading.fullmatch(person.whose):
        return person.whose
    above = [
        (line.box.cy, match.group())
        for line in person.page.lines
        if (len(line.words) <= 8 or _begins_with(heading, line)) and (over_column(line.box, label) or _in_margin(line, label))
        and (match := heading.search(fold_in_place(line.text)))
    ]  # fmt: skip
    return max(above, default=(0.0, ""))[1]


_RANKED = re.compile(r"\W*(?:\d{1,2} ?(?:er|re|e|eme|nde?)? )?")
_LONG = 16  # words of a heading that says where its box is taken from


def _begins_with(heading: re.Pattern[str], line: Line) -> bool:
    """Whether a longer line is a heading all the same: `1er enfant — extrait de l'acte de naissance n° 705, mairie de Pau`."""
    text = fold_in_place(line.text)
    rank = _RANKED.match(text)
    who = heading.match(text, rank.end() if rank is not None else 0) if len(line.words) <= _LONG else None
    return who is not None and re.match(r" ?[—–:(|-]", text[who.end() :]) is not None


def over_column(heading: Box, label: Box) -> bool:
    """Whether a heading stands above a label, over its column."""
    near = label.x0 - 0.02 < heading.x1 and heading.x0 < label.x0 + 0.45
    return near and heading.cy < label.cy


def _in_margin(heading: Line, label: Box) -> bool:
    """Whether a heading stands left of a column of labels, on the row of a label or higher."""
    near = label.x0 - 0.2 < heading.box.x1 <= label.x0
    return near and heading.box.y0 < label.y1 - 0.5 * label.height and len(heading.words) < 4
