"""Values that stand under their label, or over it: forms with headings, columns of a table, tiles with captions.

Under a label the nearer value is the likelier, as far as the next label of the column. A tile is the other way round:
`1 834,12 €` in large print, `Net payé` small beneath it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from extractors.fields.boxes import last_box_on, numbers_a_box
from extractors.fields.declaration import Candidate
from extractors.fields.headers import AMOUNT, by_row
from extractors.fields.layout import WORD_GAP, Sheet, Strip, cut, gap, once_a_page, strip_of
from extractors.fields.mentions import Mention
from extractors.fields.parsed import Parsed
from extractors.fields.search import Search, aligned, candidate_of, level, shared
from extractors.page import Box, Word

SAME_EDGE = 0.006
PROSE = 5  # words beyond a label: a sentence
SENTENCE = 8  # words right of a label, figures and all: `Entrée à notre service le 1er juin 2021, elle y occupe un`
CAPTIONED = 3  # labels under their figures: a page of captions
LONGEST_VALUE = 16  # words of a value: an amount of seven digits, one a box, with its sign
_NUMBERED = re.compile(r"\d{1,2}[.)]")
_RATE = re.compile(r"\((?:taux)?\d{1,2}(?:[.,]\d{1,2})?%\)", re.I)
_WORD = re.compile(r"\b(?!(?i:eur|euros?)\b)[^\W\d_]{2}")


def below(search: Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """Values under the label, in its column: nearer is better; another label between ends the search.

    Where nothing stands under it, the amount under its whole caption: `Somme revenant au marin (net payé)`.
    """
    whole = _whole(search, mention)
    prose = len(whole.words) - len(mention.words) > PROSE or in_a_sentence(search.sheet, mention)
    prose = prose or _going_on(search.sheet, mention) > SENTENCE
    found = list(_under(search, whole, strength, mention.line.height))
    if not found and not prose and (caption := _caption(search, whole)):
        captioned = _under(search, caption, 0.95 * strength, mention.line.height)
        found = [c for c in captioned if AMOUNT.search(c.text)]  # names stand under captions of other names everywhere
    for candidate in found:
        yield candidate.scaled(0.5, "the label goes on as a sentence") if prose else candidate


def _under(search: Search, mention: Mention, strength: float, height: float) -> Iterator[Candidate]:
    """Values under a label, or under the caption that ends with it."""
    sheet, field = search.sheet, search.field
    column = _column(sheet, mention)
    floor = _next_label_below(mention, search.mentions)
    named = not any(AMOUNT.search(w.text) for w in sheet.before(mention.line))  # the label heads a column of named rows
    seen = 0
    for row, words in sheet.under(mention.box, field.reach * height):
        if row.box.cy > floor or seen >= 6:
            break
        strip, hits = _hits(search, words)
        inside = [(v, b) for v, b in hits if _in_column(sheet, b, column, mention, search.mentions)]
        for value, box in inside:
            drop = max(0.0, (box.y0 - mention.box.y1) / height)
            rank = 0 if field.pick == "all" else seen
            score = strength * 0.92 * 0.96**drop * 0.75**rank * aligned(box, mention.box)
            score *= 1.0 if shared(box, mention.box) > 0 else 0.85
            candidate = candidate_of(search, strip, value, score, [f"below « {mention.label} »"])
            if _owned(search, mention, box):
                candidate = candidate.scaled(0.4, "it belongs to a label on its own line")
            left = [w for w in row.words if w.box.x1 <= box.x0 + 1e-4]
            yield by_row(candidate, field, _row_name(left)) if named else candidate
        seen += bool(inside)


def _row_name(left: Sequence[Word]) -> Sequence[Word]:
    """The words left of a value that name its row: the first, where only figures follow them."""
    first = next((at for at, word in enumerate(left) if AMOUNT.search(word.text)), len(left))
    return left if any(_WORD.search(word.text) for word in left[first:]) else left[:first]


def _caption(search: Search, mention: Mention) -> Mention | None:
    """The label with the words before it in its cell, when they are few and no figures."""
    words = _phrase(search.sheet, mention, r"\d")
    return mention.widened(before=words) if 1 <= len(words) <= PROSE else None


def in_a_sentence(sheet: Sheet, mention: Mention) -> bool:
    """Whether so many words lead to a label, without a gap or a stroke, that it stands inside a sentence.

    Or fewer, and the sentence goes on: `Le présent avis d'impôt corrigé, daté du 11 février 2026, annule et remplace`.
    """
    led = _phrase(sheet, mention, r"(?<!\d)/(?!\d)")
    return len(led) > PROSE or (bool(led) and len(led) + _going_on(sheet, mention) > 2 * PROSE)


def _going_on(sheet: Sheet, mention: Mention) -> int:
    """How many words follow a label without a gap."""
    words = (mention.last, *sheet.beside(mention.line))
    gaps = (gap(left, right, sheet.aspect) > 0.8 for left, right in pairwise(words))
    return next((at for at, wide in enumerate(gaps) if wide), len(words) - 1)


def _phrase(sheet: Sheet, mention: Mention, stop: str) -> list[Word]:
    """The words before a label, no gap between, as far as one that holds `stop`; more than `PROSE` are not counted."""
    words: list[Word] = []
    first = mention.words[0]
    for word in reversed(sheet.before(mention.line)):
        if word in mention.words:
            continue
        if gap(word, first, sheet.aspect) > 0.8 or re.search(stop, word.text) or len(words) > PROSE:
            break
        words, first = [word, *words], word
    return words


def _hits(search: Search, words: Sequence[Word]) -> tuple[Strip, list[tuple[Parsed, Box]]]:
    """The values of a row with their boxes; names are looked for at the beginning of the cells: `Monsieur | ROUX`."""
    strip = strip_of(words, search.sheet.aspect)
    hits: list[tuple[Parsed, Box]] = []
    for start in (0, *(m.end() for m in re.finditer("\t", strip.text))):
        if start and not search.field.close and any(re.search(r"\d", strip.text[v.start : v.end]) for v, _ in hits):
            break
        for value in search.field.parse(strip.text[start:]):
            moved = replace(value, start=value.start + start, end=value.end + start)
            if all(moved.start != known.start for known, _ in hits):
                hits.append((moved, strip.box(moved.start, moved.end)))
    return strip, hits


def _whole(search: Search, mention: Mention) -> Mention:
    """The label with the words that end its phrase, `Net social (MNS)`, and its box's number: `6.`, `07 À charge`."""
    words: list[Word] = []
    last = mention.last
    taken = [w for m in search.mentions if m is not mention for w in m.words]
    beside = search.sheet.beside(mention.line)
    rate = _rate(beside)
    for word in beside:
        figure = word not in rate and re.search(r"\d", word.text)
        if gap(last, word, search.sheet.aspect) > 0.8 or word in taken or figure:
            break
        words, last = [*words, word], word
    number = [
        w
        for w in search.sheet.before(mention.line)[-1:]
        if _NUMBERED.fullmatch(w.text) or numbers_a_box(w.text, last_box_on(search.sheet))
    ]
    near = number and gap(number[0], mention.words[0], search.sheet.aspect) < WORD_GAP
    whole = mention.widened(after=words)
    return whole.widened(before=number) if near else whole


def _rate(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a rate in brackets that begin a text: `Impôt à la source (5,3 %)`."""
    return next((words[:n] for n in (1, 2, 3) if _RATE.fullmatch("".join(w.text for w in words[:n]))), ())


def _column(sheet: Sheet, mention: Mention) -> Box:
    """The label's column: a little to the left of it, and to the right as far as the next print on its line."""
    step = mention.line.height / sheet.aspect
    following = min((w.box.x0 for w in sheet.beside(mention.line)), default=1.0)
    right = min(max(following - 0.5 * step, mention.box.x1), mention.box.x1 + 14 * step)
    return Box(mention.box.x0 - 1.5 * step, mention.box.y0, right, mention.box.y1)


def _in_column(sheet: Sheet, box: Box, column: Box, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a value stands in the label's column rather than in that of another header of the same line."""
    straight = shared(box, mention.box)
    if straight <= 0 and not column.x0 < box.cx < column.x1:
        return False
    if abs(box.x0 - mention.box.x0) < SAME_EDGE:
        return True  # whatever goes on beside the label: `Net payé, virement le 28/09/2026` over `3 097,42 €`
    print_on_line = [
        w.box for w in (*sheet.before(mention.line), *sheet.beside(mention.line)) if w not in mention.words
    ]
    labels = [m.box for m in mentions if m is not mention and m.box.cy < box.cy and level(m.box, mention.box)]
    return all(shared(box, rival) <= max(straight, 0.0) for rival in (*print_on_line, *labels))


def _owned(search: Search, mention: Mention, box: Box) -> bool:
    """Whether a label on the value's own line announces it: nothing stands between."""
    if abs(box.x0 - mention.box.x0) < SAME_EDGE and box.y0 - mention.box.y1 < 0.8 * box.height:
        return False  # right under its label: the other is that of another column
    left = [w for w in search.sheet.before(box) if re.search(r"\w", w.text)]
    rows = (*search.field.rows, *search.field.not_rows)
    return bool(left) and any(
        other is not mention and other.label not in rows and other.line.y0 > mention.line.cy and left[-1] in other.words
        for other in search.mentions
    )


def _next_label_below(mention: Mention, mentions: Sequence[Mention]) -> float:
    """The height at which another label begins under this one, in its column (2 when none does)."""
    tops = [m.box.cy for m in mentions
            if m is not mention and m.box.y0 > mention.box.cy and m.box.overlap_x(mention.box) > 0.3]  # fmt: skip
    return min(tops, default=2.0) + 0.3 * mention.line.height


def headed(search: Search, mention: Mention, box: Box) -> bool:
    """Whether a value far right of its label stands right under another field's label that nothing follows: its own."""
    field, height = search.field, box.height
    column_heads = {*field.columns, *field.not_columns, *field.rows, *field.not_rows}
    for other in search.mentions:
        near = -0.3 * height < box.y0 - other.box.y1 < 1.2 * height and abs(other.box.x0 - box.x0) < 0.01
        if (
            near
            and other.box.x0 > mention.box.x1
            and field.name not in other.fields
            and other.label not in column_heads
        ):
            beside = search.sheet.beside(other.line)
            return not any(re.search(r"\d", w.text) for w in beside if gap(other.last, w, search.sheet.aspect) < 20)
    return False


def heads_a_row(search: Search, mention: Mention) -> bool:
    """Whether a label is one of a row of heads, each over its value: another one there has a figure right under it.

    `EMPLOYEUR | ARMÉE | N° SIRET` over `MINISTÈRE | MARINE | 110 090 016 00058`.
    """
    sheet = search.sheet
    under = next_cell(sheet, mention.line, up=False)
    if under is None or any(word in other.words for other in search.mentions for word in under):
        return False
    return abs(under[0].box.x0 - mention.line.x0) < 0.01 and any(
        _over_figure(sheet, other) for other in search.mentions if level(other.line, mention.line) and other != mention
    )


def _over_figure(sheet: Sheet, label: Mention) -> bool:
    """Whether right under a label, and not beside it, stands a figure."""
    cell = next_cell(sheet, label.line, up=False)
    if cell is None or abs(cell[0].box.x0 - label.line.x0) > 0.01 or cell[0].box.y0 - label.line.y1 > label.line.height:
        return False
    beside = [w for w in sheet.beside(label.line) if gap(label.last, w, sheet.aspect) < 20]
    led = any(re.search(r"\d", w.text) for w in cell[:2])  # `Identifiant défense 1759` has its own label
    return led and not any(re.search(r"\d", w.text) for w in beside)


def above(search: Search, mention: Mention, strength: float) -> Candidate | None:
    """The value that a caption stands under: alone in its cell, nearer than what is below, in no column of figures."""
    label = _captioning(search.sheet, mention)
    upper = next_cell(search.sheet, label, up=True)
    if upper is None or not _lone_value(search, upper):
        return None
    if not _figured(upper) and _captions(search) < CAPTIONED:
        return None  # names stand over labels of other names everywhere, but on a page of captions
    box = Box.around(word.box for word in upper)
    height, drop = max(box.height, label.height), label.y0 - box.y1
    beyond, under = next_cell(search.sheet, box, up=True), next_cell(search.sheet, label, up=False)
    if drop > 1.6 * height or box.height < 0.9 * label.height or aligned(box, label) < 0.9:
        return None
    if beyond and box.y0 - max(w.box.y1 for w in beyond) < drop and _labels(search, beyond):
        return None
    if beyond and _lone_value(search, beyond) and box.y0 - max(w.box.y1 for w in beyond) < 1.2 * height:
        return None
    if under and _lone_value(search, under) and min(w.box.y0 for w in under) - label.y1 < 1.3 * drop:
        return None
    if _names(search.sheet, box, label):
        return None
    strip = strip_of(upper, search.sheet.aspect)
    value = search.field.parse(strip.text)[0]
    return candidate_of(search, strip, value, 0.95 * strength * aligned(box, label), [f"over « {mention.label} »"])


def _captioning(sheet: Sheet, mention: Mention) -> Box:
    """The box of a label with the few words of its cell: `Value date / Date de paiement` is one caption."""
    cell = _cells(sheet).get(id(mention.words[0]), ())
    few = len(cell) - len(mention.words) <= PROSE and not _figured(cell)
    return Box.around([mention.box, *(w.box for w in cell)]) if few else mention.box


@once_a_page
def _cells(sheet: Sheet) -> dict[int, tuple[Word, ...]]:
    """The cell of each word of the page."""
    return {id(word): cell for cell in sheet.segments for word in cell}


def _captions(search: Search) -> int:
    """How many labels of a page stand right under a cell with a figure, far nearer than what stands under them."""
    sheet, mentions = search.sheet, search.mentions
    if sheet.memo.get(_captions, (None, 0))[0] is not mentions:
        labels = {id(word) for mention in mentions for word in mention.words}
        found = sum(_under_a_figure(sheet, _captioning(sheet, mention), labels) for mention in mentions)
        sheet.memo[_captions] = (mentions, found)
    count: int = sheet.memo[_captions][1]
    return count


def _under_a_figure(sheet: Sheet, label: Box, labels: Set[int]) -> bool:
    """Whether a label stands right under a cell with a figure that holds no label, and nothing as near under it."""
    upper, under = next_cell(sheet, label, up=True), next_cell(sheet, label, up=False)
    if not upper or not _figured(upper) or any(id(word) in labels for word in upper):
        return False
    drop = label.y0 - max(word.box.y1 for word in upper)
    rest = min(word.box.y0 for word in under) - label.y1 if under else 1.0
    return drop < 0.8 * label.height and drop < 0.6 * rest


def _figured(cell: Sequence[Word]) -> bool:
    return any(re.search(r"\d", word.text) for word in cell)


def _names(sheet: Sheet, box: Box, label: Box) -> bool:
    """Whether the words left of a value, in the same print, are the name of its row and no value of a tile beside it.

    `CONDUCTEUR PL   05.08.09` over `QUALIFICATION   DATE ENTREE`.
    """
    captions = [w.box for w in sheet.before(label)]
    left = [w for w in sheet.before(box) if abs(w.box.height - box.height) < 0.2 * box.height]
    for cell in cut(left, sheet.aspect):
        here = Box.around(word.box for word in cell)
        if any(_WORD.search(w.text) for w in cell) and not any(shared(here, c) > 0 for c in captions):
            return True
    return False


def next_cell(sheet: Sheet, box: Box, up: bool) -> tuple[Word, ...] | None:
    """The nearest cell over a box, or under it, that shares its column."""
    best: tuple[float, tuple[Word, ...]] | None = None
    for cell, here in sheet.boxed:
        away = box.y0 - here.y1 if up else here.y0 - box.y1
        if away > -0.3 * box.height and shared(here, box) > 0 and (best is None or away < best[0]):
            best = (away, cell)
    return best[1] if best else None


def _labels(search: Search, cell: Sequence[Word]) -> bool:
    """Whether a cell is a label: a value nearer to it than to the one below is its own."""
    return any(word in mention.words for mention in search.mentions for word in cell)


def _lone_value(search: Search, cell: Sequence[Word]) -> bool:
    """Whether a cell holds one value and no words; a run of figures longer than any value is not even parsed."""
    if len(cell) > LONGEST_VALUE:
        return False
    text = strip_of(cell, search.sheet.aspect).text
    parsed = search.field.parse(text)
    if search.field.close and not re.search(r"\d", text):
        return len(parsed) == 1 and parsed[0].start == 0
    return len(parsed) == 1 and not _WORD.search(text[: parsed[0].start] + text[parsed[0].end :])
