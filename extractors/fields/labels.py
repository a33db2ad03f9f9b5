"""Finds the values that belong to labels: right of the label, below it, in its table column and row.

`candidates(pages, fields, decoys)` gives for every field all the values that could be meant, each with a score between
0 and 1 and its reasons: label (how well it was read), place (how far, what stands between), headers of column and row,
print (what the parser had to mend) and reading (how sure OCR is). `choose.py` takes it from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from extractors.fields.declaration import Candidate, Field
from extractors.fields.headers import AMOUNT, RANKED, Header, by_column, by_row, headers_of
from extractors.fields.layout import WORD_GAP, Sheet, Strip, gap, strip_of
from extractors.fields.mentions import Mention, find_mentions
from extractors.fields.parsed import Parsed
from extractors.fields.spec import Rejected
from extractors.page import Box, Page, Word

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_OTHER_CELL = re.compile(
    r"\t(?![^\t]*:)(?!\W?(?:[Ee]n )?(?:EUR|[Ee]uros?)\b)[^\t]*[^\W\d_]{3}[^\t]*\t"
)  # a cell of words
_NAMED_THERE = re.compile(r"\t[^\t]*[^\W\d_]{3}[^\t]*:\s*$")  # a cell of another column that names its value itself
_BRACKETS = re.compile(r"\([^()]*\)")  # a remark, however long
_FILLERS = {"eur", "euros", "euro", "de", "la", "le", "du", "au", "en", "est"}


def candidates(
    pages: Sequence[Page], fields: Sequence[Field], decoys: Sequence[str] = ()
) -> tuple[dict[str, list[Candidate]], list[Rejected]]:
    """All candidates of each field on these pages, best first, and the values refused with the reason."""
    found: dict[str, list[Candidate]] = {field.name: [] for field in fields}
    refused: list[Rejected] = []
    by_name = {field.name: field for field in fields}
    lexicon, weak = _lexicon(fields, decoys)
    for page in pages:
        sheet = Sheet(page)
        mentions = tuple(find_mentions(sheet, lexicon))
        searches = {name: _Search(sheet, mentions, field) for name, field in by_name.items()}
        for mention in mentions:
            for name in mention.fields:
                strength = mention.score * (0.75 if (name, mention.label) in weak else 1.0)
                if by_name[name].close and not _heads(sheet, mention):
                    strength *= 0.6  # a word of a sentence or of another value rather than a label
                for candidate in _values(searches[name], mention, strength):
                    candidate = candidate.moved(sheet.slope.printed)
                    accept = by_name[name].accept
                    if accept is None or accept(candidate.value):
                        found[name].append(candidate)
                    else:
                        refused.append(Rejected(name, candidate.text, candidate.page, candidate.box, "not plausible"))
    return {name: sorted(several, key=lambda c: -c.score) for name, several in found.items()}, refused


def _heads(sheet: Sheet, mention: Mention) -> bool:
    """Whether a label begins its cell, or a colon says that it is one."""
    left = sheet.leading(mention.line)
    if not any(_LETTERS.search(word.text) for word in left) or gap(left[-1], mention.words[0], sheet.aspect) > WORD_GAP:
        return True
    after = sheet.beside(mention.line)[:1]
    return ":" in mention.last.text[mention.end :] or bool(after and after[0].text.startswith(":"))


def _lexicon(
    fields: Sequence[Field], decoys: Sequence[str]
) -> tuple[dict[str, tuple[str, ...]], frozenset[tuple[str, str]]]:
    """Each label with the fields it names (decoys name none), and the pairs in which it names them weakly."""
    lexicon: dict[str, tuple[str, ...]] = dict.fromkeys(decoys, ())
    for field in fields:
        for label in (*field.labels, *field.weak_labels):
            lexicon[label] = (*lexicon.get(label, ()), field.name)
    return lexicon, frozenset((field.name, label) for field in fields for label in field.weak_labels)


@dataclass(frozen=True)
class _Search:
    """One field on one page: the page's rows, all labels found on it, and the headers that matter to the field."""

    sheet: Sheet
    mentions: tuple[Mention, ...]
    field: Field

    @cached_property
    def headers(self) -> list[Header]:
        """Column headers that speak for or against a value of this field."""
        return headers_of(self.sheet, self.field)


def _values(search: _Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """The candidates of one mention: those on its line first; those below count less when there are such."""
    right = list(_right(search, mention, strength)) if "right" in search.field.where else []
    if "right" in search.field.where and not right and (upper := _upper(mention)):
        right = list(_right(search, upper, strength))
    yield from right
    if "left" in search.field.where:
        yield from _left(search, mention, strength)
    if "below" in search.field.where:
        near = max((c.score for c in right), default=0.0)
        for candidate in _below(search, mention, strength):
            yield candidate.scaled(0.6, "another value stands right of the label") if near > 0.55 else candidate


def _upper(mention: Mention) -> Mention | None:
    """The first line of a label broken over two: the value may stand there."""
    words = [w for w in mention.words if w.box.cy < mention.line.y0]
    if not words:
        return None
    last = words[-1]
    return replace(mention, line=Box.around(w.box for w in words), last=last, end=len(last.text))


def _right(search: _Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """Values on the label's line, as far as the next label."""
    field, strip = search.field, _strip_right(search.sheet, mention, search.mentions)
    parsed = _told_apart(strip.text, field.parse(strip.text))
    found = []
    backwards = field.pick == "last" and not _in_one_breath(strip.text, parsed)
    for rank, value in enumerate(reversed(parsed) if backwards else parsed):
        words = _words_between(strip.text[: value.start])
        if words > field.between:
            continue
        score = (
            strength
            * 0.97**words
            * (1.0 if field.pick == "all" else RANKED ** min(rank, 3))
            * _near(search, mention, strip, value)
        )
        reasons = [f"right of « {mention.label} »", *([f"value {rank + 1} of its row"] if rank else [])]
        between = _lead(search, mention, strip) + strip.text[: value.start]
        if field.pick != "all" and not field.close and (_OTHER_CELL.search(between) or _NAMED_THERE.search(between)):
            score *= 0.5
            reasons.append("another column's words stand before it")
        found.append(_candidate(search, strip, value, score, reasons))
    leading = search.sheet.leading(mention.line)
    for candidate in by_column(found, search.headers):
        yield by_row(candidate, field, leading)


def _lead(search: _Search, mention: Mention, strip: Strip) -> str:
    """A tab when the words right of a label begin a cell of their own."""
    first = strip.pieces[0][2] if strip.pieces else mention.last
    return "\t" if first is not mention.last and gap(mention.last, first, search.sheet.aspect) > WORD_GAP else ""


def _in_one_breath(text: str, parsed: Sequence[Parsed]) -> bool:
    """Whether values are told as `month / year`: then their order is that of the label."""
    return len(parsed) > 1 and all("/" in text[left.end : right.start] for left, right in pairwise(parsed))


def _near(search: _Search, mention: Mention, strip: Strip, value: Parsed) -> float:
    """1, or less for a field whose value stands close to its label when it stands far: another column's text."""
    if not search.field.close:
        return 1.0
    white = (strip.box(value.start, value.end).x0 - mention.line.x1) * search.sheet.aspect / mention.line.height
    return max(0.4, 1.0 - 0.03 * max(0.0, white - 5.0))


def _strip_right(sheet: Sheet, mention: Mention, mentions: Sequence[Mention]) -> Strip:
    """The text on the label's line after it, as far as the next label."""
    words = sheet.beside(mention.line)
    following = (m for m in mentions if m is not mention and m.line.x0 > mention.line.x1 - 1e-4)
    ends = [m.line.x0 for m in following if any(w in m.words for w in words) and _stops(sheet, m)]
    stop = min(ends, default=2.0)
    words = tuple(w for w in words if w.box.x0 < stop - 1e-4 and w is not mention.last)
    rest = re.search(r"\w|-\d", mention.last.text[mention.end :])
    if rest:  # glued: the label's last word goes on with the value
        return strip_of((mention.last, *words), sheet.aspect, mention.end)
    return strip_of(words, sheet.aspect)


def _stops(sheet: Sheet, mention: Mention) -> bool:
    """Whether a label begins something new: a cell, what follows a figure or a mark, or what a colon follows."""
    left = sheet.leading(mention.line)
    return _heads(sheet, mention) or bool(re.search(r"\d|\W$", left[-1].text))


def _told_apart(text: str, parsed: list[Parsed]) -> list[Parsed]:
    """The values up to the first true word after one: what follows it belongs to that word."""
    for at, (left, right) in enumerate(pairwise(parsed), start=1):
        if _words_between(text[left.end : right.start]):
            return parsed[:at]
    return parsed


def _words_between(text: str) -> int:
    """How many true words stand between label and value (units and little words apart)."""
    return sum(word.lower() not in _FILLERS for word in _LETTERS.findall(_BRACKETS.sub(" ", text)))


def _left(search: _Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """The value just before the label, as in `3,00 parts`."""
    words = search.sheet.before(mention.line)
    strip = strip_of(words[-4:], search.sheet.aspect)
    parsed = search.field.parse(strip.text)
    if parsed and not strip.text[parsed[-1].end :].strip():
        yield _candidate(search, strip, parsed[-1], 0.9 * strength, [f"left of « {mention.label} »"])


def _below(search: _Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """Values under the label, in its column: nearer is better; another label between ends the search."""
    sheet, field = search.sheet, search.field
    height = mention.line.height
    mention = _whole(search, mention)
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
            score = strength * 0.92 * 0.96**drop * 0.75**seen * _aligned(box, mention.box)
            score *= 1.0 if _overlap(box, mention.box) > 0 else 0.85
            candidate = _candidate(search, strip, value, score, [f"below « {mention.label} »"])
            if _owned(search, mention, box):
                candidate = candidate.scaled(0.4, "it belongs to a label on its own line")
            left = [w for w in row.words if w.box.x1 <= box.x0 + 1e-4]
            yield by_row(candidate, field, left) if named else candidate
        seen += bool(inside)


def _hits(search: _Search, words: Sequence[Word]) -> tuple[Strip, list[tuple[Parsed, Box]]]:
    """The values of a row with their boxes; names are looked for at the beginning of every cell."""
    strip = strip_of(words, search.sheet.aspect)
    starts = [0, *(m.end() for m in re.finditer("\t", strip.text))] if search.field.close else [0]
    hits: list[tuple[Parsed, Box]] = []
    for start in starts:
        for value in search.field.parse(strip.text[start:]):
            moved = replace(value, start=value.start + start, end=value.end + start)
            if all(moved.start != known.start for known, _ in hits):
                hits.append((moved, strip.box(moved.start, moved.end)))
    return strip, hits


def _whole(search: _Search, mention: Mention) -> Mention:
    """The label with the words that end its phrase: `Montant net social (MNS)`."""
    words, line, last = list(mention.words), mention.line, mention.last
    taken = [w for m in search.mentions if m is not mention for w in m.words]
    for word in search.sheet.beside(mention.line):
        if gap(last, word, search.sheet.aspect) > 0.8 or word in taken or re.search(r"\d", word.text):
            break
        words.append(word)
        line, last = line.union(word.box), word
    return replace(mention, words=tuple(words), line=line, box=mention.box.union(line))


def _column(sheet: Sheet, mention: Mention) -> Box:
    """The label's column: a little to the left of it, and to the right as far as the next print on its line."""
    step = mention.line.height / sheet.aspect
    following = min((w.box.x0 for w in sheet.beside(mention.line)), default=1.0)
    right = min(max(following - 0.5 * step, mention.box.x1), mention.box.x1 + 14 * step)
    return Box(mention.box.x0 - 1.5 * step, mention.box.y0, right, mention.box.y1)


def _in_column(sheet: Sheet, box: Box, column: Box, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a value stands in the label's column rather than in that of another header of the same line."""
    straight = _overlap(box, mention.box)
    if straight <= 0 and not column.x0 < box.cx < column.x1:
        return False
    print_on_line = [
        w.box for w in (*sheet.before(mention.line), *sheet.beside(mention.line)) if w not in mention.words
    ]
    labels = [m.box for m in mentions if m is not mention and m.box.cy < box.cy and _level(m.box, mention.box)]
    return all(_overlap(box, rival) <= max(straight, 0.0) for rival in (*print_on_line, *labels))


def _owned(search: _Search, mention: Mention, box: Box) -> bool:
    """Whether a label on the value's own line announces it: nothing stands between."""
    left = [w for w in search.sheet.before(box) if re.search(r"\w", w.text)]
    rows = (*search.field.rows, *search.field.not_rows)
    return bool(left) and any(
        other is not mention and other.label not in rows and other.line.y0 > mention.line.cy and left[-1] in other.words
        for other in search.mentions
    )


def _overlap(one: Box, other: Box) -> float:
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def _level(one: Box, other: Box) -> bool:
    return one.overlap_y(other) > 0.4


def _aligned(box: Box, label: Box) -> float:
    """1 when left edges, right edges or middles agree; less when the value only touches the column."""
    off = min(abs(box.x0 - label.x0), abs(box.x1 - label.x1), abs(box.cx - label.cx))
    return 1.0 if off < 0.02 else 0.93 if off < 0.05 else 0.8


def _next_label_below(mention: Mention, mentions: Sequence[Mention]) -> float:
    """The height at which another label begins under this one, in its column (2 when none does)."""
    tops = [m.box.cy for m in mentions
            if m is not mention and m.box.y0 > mention.box.cy and m.box.overlap_x(mention.box) > 0.3]  # fmt: skip
    return min(tops, default=2.0) + 0.3 * mention.line.height


def _torn(strip: Strip, value: Parsed, aspect: float) -> bool:
    """Whether a figure may have lost its thousands: `1` before `751,93`, too far for a space, too near for a cell."""
    before = [w for s, e, w, _ in strip.pieces if e <= value.start]
    words = strip.words(value.start, value.end)
    if not before or not words or not re.match(r"\d{3}(?!\d)", strip.text[value.start : value.end]):
        return False
    return bool(re.fullmatch(r"\d{1,3}", before[-1].text)) and gap(before[-1], words[0], aspect) < 1.8


def _candidate(search: _Search, strip: Strip, value: Parsed, score: float, reasons: list[str]) -> Candidate:
    """The candidate with what the parser and the reader say of it."""
    reading = strip.confidence(value.start, value.end)
    if _torn(strip, value, search.sheet.aspect):
        score *= 0.5
        reasons.append("digits stand close before it")
    if value.score < 1:
        reasons.append(f"printed or read unclearly ({value.score:.2f})")
    score *= value.score * (0.6 + 0.4 * reading)
    text = strip.text[value.start : value.end].replace("\t", " ").strip()
    box = strip.box(value.start, value.end)
    page = search.sheet.page
    return Candidate(
        search.field.name, value.value, text, page.number, box, page.source, min(score, 0.99), tuple(reasons)
    )
