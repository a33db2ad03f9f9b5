"""Finds the values that belong to labels: right of the label, below it, in its table column and row.

`candidates(sheets, fields, decoys)` gives for every field all the values that could be meant, each with a score between
0 and 1 and its reasons: label (how well it was read), place (how far, what stands between), headers of column and row,
print (what the parser had to mend) and reading (how sure OCR is). `choose.py` takes it from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.fields.declaration import Candidate, Field
from extractors.fields.glosses import glossed
from extractors.fields.headers import ANOTHER, OTHERWISE, RANKED, by_column, by_row
from extractors.fields.layout import WORD_GAP, Sheet, Strip, gap, once_a_page, strip_of
from extractors.fields.leftwards import LETTERS, across, first_of_row, led, left_of
from extractors.fields.mentions import Mention, find_mentions
from extractors.fields.parsed import Parsed
from extractors.fields.runs import compact
from extractors.fields.search import Search, candidate_of
from extractors.fields.spec import Rejected
from extractors.fields.stacks import SAME_EDGE, above, below, headed, heads_a_row, in_a_sentence, next_cell
from extractors.fields.superseded import current
from extractors.page import Box, Word

_OTHER_CELL = re.compile(
    r"\t(?![^\t]*:)(?!\W?(?:[Ee]n )?(?:EUR|[Ee]uros?)\b)[^\t]*[^\W\d_]{3}[^\t]*\t"
)  # a cell of words
_MONTH = re.compile(  # the cell of a month names no other thing
    r"(?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)[a-zé]*\.? ?(?:19|20)?\d\d(?!\d)", re.I
)
_BY_BANK = re.compile(  # nor does how it was paid: `Montant versé   virement du 03/11/2026   1 397,58 €`
    r"(?:par )?(?:virement|ch[èe]que|mandat)(?: bancaire)?(?: (?:du|le))? \d{1,2}[/.]\d{1,2}[/.]\d{2,4}", re.I
)
_NAMED_THERE = re.compile(r"\t[^\t]*[^\W\d_]{3}[^\t]*:[^\t]*$")  # a cell of another column that names its values itself
_BRACKETS = re.compile(r"\([^()]*\)")  # a remark, however long
_ENDING = re.compile(r"\W*(?:e|s|es|x)\W*", re.I)  # of a plural: `CLIENTS PARTICULIERS`
_DASHES = frozenset("–—-|·•")
TAKEN = "another value stands right of the label"
DOUBTED = 0.6  # of its score: a value under a label that names another
_POINTING = frozenset(  # `par notre structure :`
    ("notre", "nos", "mon", "ma", "mes", "ce", "cet", "cette", "ces", "ladite", "ledit", "par")
)
_FILLERS = {"eur", "euros", "euro", "de", "la", "le", "du", "au", "en", "est", "et", "ou", "mme"}


def candidates(
    sheets: Sequence[Sheet], fields: Sequence[Field], decoys: Sequence[str] = ()
) -> tuple[dict[str, list[Candidate]], list[Rejected]]:
    """All candidates of each field on these pages, best first, and the values refused with the reason."""
    found: dict[str, list[Candidate]] = {field.name: [] for field in fields}
    refused: list[Rejected] = []
    by_name = {field.name: field for field in fields}
    lexicon, weak = _lexicon(fields, decoys)
    for sheet in sheets:
        mentions = glossed(sheet, [m for m in find_mentions(sheet, lexicon) if not _remark(sheet, m)], weak)
        searches = {name: Search(sheet, mentions, field) for name, field in by_name.items()}
        for mention in mentions:
            for name in mention.fields:
                strength = mention.score * (0.75 if (name, mention.label) in weak else 1.0)
                if (name, mention.label) in weak and _begins_another(sheet, mention):
                    strength *= 0.5  # `Net imposebk`
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
    if not any(LETTERS.search(word.text) for word in left) or gap(left[-1], mention.words[0], sheet.aspect) > WORD_GAP:
        return True
    if left[-1].text in _DASHES and mention.words[0].text[:1].isupper():
        return True  # `SALARIÉ – Nom`
    after = sheet.beside(mention.line)[:1]
    colon = ":" in mention.last.text[mention.end :] or bool(after and after[0].text.startswith(":"))
    return colon and compact(left[-1].text) not in _POINTING


def _begins_another(sheet: Sheet, mention: Mention) -> bool:
    """Whether a label as short as `Net` goes on with a word that no label knows: it names something else."""
    after = sheet.beside(mention.line)[:1]
    near = bool(after) and gap(mention.last, after[0], sheet.aspect) < 0.8
    return mention.length < 4 and near and bool(re.match(r"[^\W\d_]{4}", after[0].text))


def _remark(sheet: Sheet, mention: Mention) -> bool:
    """Whether a label is a word of a remark in brackets without figures: `Forfait de charges (eau, internet)`."""
    before = strip_of(sheet.leading(mention.line), sheet.aspect).text
    beside = strip_of(sheet.beside(mention.line), sheet.aspect).text
    rest, closed, _ = f"{mention.last.text[mention.end :]} {beside}".partition(")")
    return before.count("(") > before.count(")") and bool(closed) and not re.search(r"\d", rest)


def _lexicon(
    fields: Sequence[Field], decoys: Sequence[str]
) -> tuple[dict[str, tuple[str, ...]], frozenset[tuple[str, str]]]:
    """Each label with the fields it names (decoys name none), and the pairs in which it names them weakly."""
    lexicon: dict[str, tuple[str, ...]] = dict.fromkeys(decoys, ())
    for field in fields:
        for label in (*field.labels, *field.weak_labels):
            lexicon[label] = (*lexicon.get(label, ()), field.name)
    return lexicon, frozenset((field.name, label) for field in fields for label in field.weak_labels)


def _values(search: Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """The candidates of one mention: those on its line first; those below count less when there are such."""
    where = search.field.where
    told = mention.last.text[mention.end :]
    bracketed = mention.words[0].text.startswith("(") and told.startswith(")")  # `04 92 (numéro fiscal)`
    before = list(left_of(search, mention, strength)) if "left" in where or bracketed else []
    ended = bool(before) and (bracketed or told.startswith((".", ",", ";")))  # `2,50 parts. 1 personne`
    ended = ended or (told.startswith((".", ";")) and in_a_sentence(search.sheet, mention))
    rightwards = "right" in where and not ended
    right = list(_right(search, mention, strength)) if rightwards else []
    if rightwards and not right and (upper := _upper(mention)):
        right = list(_right(search, upper, strength))
    if rightwards and not right and (middle := _middled(search.sheet, mention)):
        right = [c for c in _right(search, middle, strength) if re.search(r"\d", c.text)]  # names stand anywhere
    if right and (beyond := across(search, mention, strength, right)):
        yield beyond
        right = [c.scaled(OTHERWISE, ANOTHER) for c in right]
    if right and led(search, mention):
        yield from first_of_row(search, mention, strength)
        right = [c.scaled(0.4, "the figure of its row stands first") for c in right]
    yield from right or before
    if rightwards and not (right or before):
        yield from first_of_row(search, mention, strength)
    near = max((c.score for c in right or before), default=0.0)
    over = above(search, mention, strength) if near <= 0.55 and not {"below", "above"}.isdisjoint(where) else None
    if over is not None:
        yield over
    if "below" in where:
        taken = TAKEN if near > 0.55 else "the label is a caption" if over else ""
        for candidate in below(search, mention, strength):
            yield candidate.scaled(DOUBTED, taken) if taken else candidate


def label_of(candidate: Candidate) -> str:
    """The label that a candidate was found at: what `right of` and `below` of its first reason are told of."""
    return candidate.reasons[0].partition("«")[2] if candidate.reasons else ""


def _upper(mention: Mention) -> Mention | None:
    """The first line of a label broken over two: the value may stand there."""
    words = [w for w in mention.words if w.box.cy < mention.line.y0]
    if not words:
        return None
    last = words[-1]
    return replace(mention, line=Box.around(w.box for w in words), last=last, end=len(last.text))


def _middled(sheet: Sheet, mention: Mention) -> Mention | None:
    """The label at the height of the middle between it and the line under it in its cell: the value stands there."""
    under, line = next_cell(sheet, mention.line, up=False), mention.line
    if under is None or under[0].box.y0 - line.y1 > line.height or abs(under[0].box.x0 - line.x0) > SAME_EDGE:
        return None
    foot = max(word.box.y1 for word in under)
    middle = Box(line.x0, (line.y0 + foot - line.height) / 2, line.x1, (line.y0 + foot + line.height) / 2)
    beside = [sheet.beside(box) for box in (line, Box.around(word.box for word in under))]
    level = all(abs(word.box.cy - middle.cy) < 0.2 * line.height for words in beside for word in words)
    return replace(mention, line=middle) if level and not re.search(r"\d", "".join(w.text for w in under)) else None


def _right(search: Search, mention: Mention, strength: float) -> Iterator[Candidate]:
    """Values on the label's line, as far as the next label."""
    field, strip = search.field, _strip_right(search.sheet, mention, search.mentions)
    parsed = [v for v in field.parse(strip.text) if not _boxed(strip.text, v)]
    parsed = _told_apart(strip.text, _outside(strip.text, current(strip.text, parsed)))
    cells = [value for value in parsed if field.pick != "all" and strip.text[: value.start].endswith("\t")]
    others = [value for value in cells if headed(search, mention, strip.box(value.start, value.end))]
    parsed = [value for value in parsed if value not in others] or parsed
    held = _held_below(search, mention) if parsed and field.pick != "all" and _lead(search, mention, strip) else ""
    if _BLANK.fullmatch(held):
        return
    if field.parse(held):
        parsed = [v for v in parsed if v.start or not headed(search, mention, strip.box(v.start, v.end))]
    found = []
    backwards = field.pick == "last" and not _in_one_breath(strip.text, parsed)
    for rank, value in enumerate(reversed(parsed) if backwards else parsed):
        words = _words_between(strip.text[: value.start])
        if words > field.between or (field.close and _goes_on(search, mention, strip, value)):
            continue
        score = (
            strength
            * 0.97**words
            * (1.0 if field.pick == "all" else RANKED ** min(rank, 3))
            * _near(search, mention, strip, value)
        )
        reasons = [f"right of « {mention.label} »", *([f"value {rank + 1} of its row"] if rank else [])]
        between = _BY_BANK.sub("", _MONTH.sub("", _lead(search, mention, strip) + strip.text[: value.start]))
        between = _BRACKETS.sub("", between)
        if field.pick != "all" and not field.close and (_OTHER_CELL.search(between) or _NAMED_THERE.search(between)):
            score *= 0.5
            reasons.append("another column's words stand before it")
        if field.close and between.endswith("\t") and heads_a_row(search, mention):
            score *= 0.4
            reasons.append("it stands among the heads of columns")
        found.append(candidate_of(search, strip, value, score, reasons))
    leading = search.sheet.leading(mention.line)
    for candidate in by_column(found, search.headers):
        yield by_row(candidate, field, leading)


_BLANK = re.compile(r"[—–-]{1,2}|(?i:n[ée]ant)")


def _held_below(search: Search, mention: Mention) -> str:
    """What stands right under a label, with its left edge, where that is no label: the label is a caption."""
    cell = next_cell(search.sheet, mention.line, up=False)
    if cell is None or any(word is cell[0] for other in search.mentions for word in other.words):
        return ""
    box, line = cell[0].box, mention.line
    tight = box.y0 - line.y1 < line.height and abs(box.x0 - line.x0) < SAME_EDGE
    return strip_of(cell, search.sheet.aspect).text if tight else ""


def _goes_on(search: Search, mention: Mention, strip: Strip, value: Parsed) -> bool:
    """Whether a name goes on with its label as one phrase: `Agent de production`, `Agent QUALIFIE` under `Emploi`."""
    if value.start > 0 or _lead(search, mention, strip):
        return False
    surname = mention.label.lower().startswith("nom") and strip.text[:1].isupper()  # `Nom  Du Plessis`
    phrase = not surname and re.match(r"(?:de|du|des)\b|d['’]", strip.text, re.I)
    return bool(phrase) or _valued(search, mention)


def _valued(search: Search, mention: Mention) -> bool:
    """Whether a label stands where the value of another does: right of it, or under it with the same left edge."""
    names = {compact(name) for name in search.field.not_after}
    left = search.sheet.before(mention.line)[-4:]
    over = next_cell(search.sheet, mention.line, up=True) if names else None
    if over and abs(over[0].box.x0 - mention.line.x0) < SAME_EDGE and compact(" ".join(w.text for w in over)) in names:
        return True
    return any(compact(" ".join(word.text for word in left[at:])) in names for at in range(len(left)))


def _lead(search: Search, mention: Mention, strip: Strip) -> str:
    """A tab when the words right of a label begin a cell of their own."""
    first = strip.pieces[0][2] if strip.pieces else mention.last
    return "\t" if first is not mention.last and gap(mention.last, first, search.sheet.aspect) > WORD_GAP else ""


def _in_one_breath(text: str, parsed: Sequence[Parsed]) -> bool:
    """Whether values are told as `month / year`: then their order is that of the label."""
    return len(parsed) > 1 and all("/" in text[left.end : right.start] for left, right in pairwise(parsed))


def _near(search: Search, mention: Mention, strip: Strip, value: Parsed) -> float:
    """1, or less for a field whose value stands close to its label when it stands far: another column's text."""
    if not search.field.close or search.field.pick == "all":  # of several names the last stands far
        return 1.0
    white = (strip.box(value.start, value.end).x0 - mention.line.x1) * search.sheet.aspect / mention.line.height
    if white > 5.0 and not _flush(search.sheet).isdisjoint(map(id, strip.words(value.start, value.end))):
        return 1.0
    return max(0.4, 1.0 - 0.03 * max(0.0, white - 5.0))


@once_a_page
def _flush(sheet: Sheet) -> frozenset[int]:
    """The words of the values of a form set from margin to margin: rows of label and value that end on one edge."""
    rows = [(row.rank, cells[1]) for row in sheet.rows if len(cells := sheet.cells(row)) == 2]
    words: set[int] = set()
    for (rank, upper), (following, lower) in pairwise(rows):
        one, two = (Box.around(word.box for word in cell) for cell in (upper, lower))
        near = following - rank == 1 and two.y0 - one.y1 < 3 * max(one.height, two.height)
        if near and abs(one.x1 - two.x1) < SAME_EDGE < 0.01 < abs(one.x0 - two.x0):
            words.update(id(word) for word in (*upper, *lower))
    return frozenset(words)


def _strip_right(sheet: Sheet, mention: Mention, mentions: Sequence[Mention]) -> Strip:
    """The text on the label's line after it, as far as the next label."""
    words = sheet.beside(mention.line)
    right = (m for m in mentions if m is not mention and m.line.x0 > mention.line.x1 - 1e-4)
    here = set(words)
    ends = [m for m in right if not here.isdisjoint(m.words) and _stops(sheet, m)]
    stop = min((m.line.x0 for m in ends), default=2.0)
    words = tuple(w for w in words if w.box.x0 < stop - 1e-4 and w is not mention.last)
    if ends and _numbered(sheet, mention, words):
        words = words[:-1]
    following = min(ends, key=lambda m: m.line.x0).words[0] if ends else mention.last
    if ends and len(words) > 1 and words[-1].text in _DASHES and gap(words[-1], following, sheet.aspect) < WORD_GAP:
        words = words[:-1]  # `Net social 1 262,00 – Imposable du mois 1 308,31`: no minus
    rest = mention.last.text[mention.end :]
    if re.search(r"\w|-\d", rest) and not _ENDING.fullmatch(rest):  # glued: the label goes on with the value
        return strip_of((mention.last, *words), sheet.aspect, mention.end)
    return strip_of(words, sheet.aspect)


_BOX_NUMBER = re.compile(r"\d\d?[.)]?")


def _numbered(sheet: Sheet, mention: Mention, words: Sequence[Word]) -> bool:
    """Whether the last words between two labels are the number of the second: `39 NET VERSÉ   40 VERSÉ LE`."""
    own = sheet.leading(mention.line)
    if not words or not own or not all(_BOX_NUMBER.fullmatch(word.text) for word in (own[-1], words[-1])):
        return False
    before = words[-2] if len(words) > 1 else mention.last
    return gap(before, words[-1], sheet.aspect) > WORD_GAP


@once_a_page
def _stops(sheet: Sheet, mention: Mention) -> bool:
    """Whether a label begins something new: a cell, what follows a figure or a mark, or what a colon follows.

    Every label of a line asks it of every other. In a remark that closes before the value it begins nothing:
    `Revenu fiscal de référence (revenus 2025)  32 443`.
    """
    left = sheet.leading(mention.line)
    if mention.words[0].text.startswith("(") and left:
        beside = strip_of(sheet.beside(mention.line), sheet.aspect).text
        closed = f"{mention.last.text[mention.end :]} {beside}".partition(")")[2]
        return not re.match(r"\W*\w", closed)
    return _heads(sheet, mention) or bool(re.search(r"\d|\W$", left[-1].text))


def _boxed(text: str, value: Parsed) -> bool:
    """Whether a value is the number of the next box of a form: `[9] Personnes à charge   [10] Impôt net`."""
    return text[: value.start].endswith("[") and text[value.end :].startswith("]")


def _outside(text: str, parsed: list[Parsed]) -> list[Parsed]:
    """The values outside brackets, when there are any: `(dont 2 576 de revenus exonérés) 43 624`."""
    remarks = [match.span() for match in _BRACKETS.finditer(text)]
    return [v for v in parsed if not any(start < v.start and v.end < end for start, end in remarks)] or parsed


def _told_apart(text: str, parsed: list[Parsed]) -> list[Parsed]:
    """The values up to the first true word after one: what follows it belongs to that word."""
    for at, (left, right) in enumerate(pairwise(parsed), start=1):
        if _words_between(text[left.end : right.start]):
            return parsed[:at]
    return parsed


def _words_between(text: str) -> int:
    """How many true words stand between label and value (units and little words apart)."""
    return sum(word.lower() not in _FILLERS for word in LETTERS.findall(_BRACKETS.sub(" ", text)))
