"""What the head of a column and the name of a row say of a value: `Mois` beside `Cumul`, `Salarié` beside `Employeur`.

A header speaks for (1) or against (-1) the values under it. It stands right over them, or its column begins with it:
headers set left over figures set right. Headers of the year (those that are also names of rows that rule out) are
final; those of rates or of the employer's share are not when the row has no other value: totals under a table often
stand in its last column. The only figure of a row under a header of the year stays possible: the header may be that of
the line above alone (`Impôt sur le revenu | Base | Taux | Montant | Cumul`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.fields.declaration import Candidate, Field
from extractors.fields.layout import Sheet, gap, once_a_page
from extractors.fields.mentions import Mention, find_mentions, find_phrases
from extractors.fields.parsed import fold
from extractors.fields.runs import compact
from extractors.page import Box, Word

AMOUNT = re.compile(r"\d[.,]\d\d(?!\d)")
RANKED = 0.55  # what is left of a score for each value that stands nearer
FAR = 10  # letter heights between a table and another beside it
PHRASE = 0.8  # letter heights between the words of one header
TYPED = 1.6  # the same before the year of one, in letters all of one width: `ANNEE 2024`
_YEAR = re.compile(r"20\d\d")
SENTENCE = 6  # so many words after a head's own are a sentence: `apprentie 2e année, CFA de Béziers · n° …`
ANOTHER, OTHERWISE = "its column is another one", 0.25  # of its score: a value under the head of another column


@dataclass(frozen=True, slots=True)
class Header:
    """A column header: its box, how far right its column may reach, what it says, and whether that is final."""

    box: Box
    end: float
    sign: int
    final: bool

    def over(self, box: Box) -> bool:
        """Whether it stands right above a box."""
        return self.box.cy < box.y0 and min(self.box.x1, box.x1) > max(self.box.x0, box.x0)

    def governs(self, box: Box) -> bool:
        """Whether the box stands in the column that begins with this header."""
        return self.box.cy < box.y0 and self.box.x0 < box.cx < self.end


def headers_of(sheet: Sheet, field: Field) -> list[Header]:
    """The headers of a page that matter to a field, lowest first."""
    return _headers(sheet, field.columns, field.not_columns, field.not_rows)


@once_a_page
def _headers(sheet: Sheet, columns: tuple[str, ...], others: tuple[str, ...], rows: tuple[str, ...]) -> list[Header]:
    labels = {**dict.fromkeys(columns, ("+",)), **dict.fromkeys(others, ("-",))}
    found = find_mentions(sheet, labels) if labels else []
    headers = []
    for mention in found:
        if _in_a_phrase(sheet, mention):
            continue
        amounts = [w for w in (*sheet.before(mention.line), *sheet.beside(mention.line)) if AMOUNT.search(w.text)]
        level = [m for m in found if m is not mention and m.box.overlap_y(mention.box) > 0.4]
        if amounts and not (level and _apart(sheet, [mention, *level], amounts)):
            continue  # a line with amounts is no head of a table
        phrase, end = _extent(sheet, mention, [m for m in level if m.fields != mention.fields])
        if sum(word.box.x1 <= phrase.x1 + 1e-6 for word in sheet.beside(mention.line)) > SENTENCE:
            continue
        sign = 1 if mention.fields == ("+",) else -1
        headers.append(Header(phrase, end if level else phrase.x1, sign, mention.label in rows))
    headers = [replace(h, end=min(h.end, _next_head(h, headers))) for h in headers]
    return sorted(headers, key=lambda h: -h.box.cy)


_LEADS_TO = frozenset(  # a phrase: `comparé au mois précédent`, `nous avons corrigé votre imposition`
    ("au", "aux", "avec", "que", "par", "sur", "depuis", "avons", "avez", "ont", "ete", "est", "sont", "sera", "seront")
)


def _in_a_phrase(sheet: Sheet, mention: Mention) -> bool:
    """Whether words lead to a head as to no head of a column: `comparé au mois précédent`."""
    words = sheet.leading(mention.line)
    near = words and gap(words[-1], mention.words[0], sheet.aspect) < PHRASE
    return bool(near) and fold(words[-1].text) in _LEADS_TO


def _apart(sheet: Sheet, level: Sequence[Mention], amounts: Sequence[Word]) -> bool:
    """Whether heads of one line each stand over an amount, and the amounts of their line far off, in another table."""
    box = Box.around(mention.box for mention in level)
    whites = (max(box.x0 - word.box.x1, word.box.x0 - box.x1) for word in amounts)
    if min(whites) * sheet.aspect < FAR * box.height:
        return False
    under = [w for _, words in sheet.under(box, 2.5 * box.height) for w in words if AMOUNT.search(w.text)]
    return all(any(w.box.overlap_x(mention.box) > 0 for w in under) for mention in level)


def _next_head(header: Header, headers: Sequence[Header]) -> float:
    """Where the next column begins whose head stands on nearly the same line: side tables are a little off."""
    level = (h.box for h in headers if h.box.x0 > header.box.x1 and h.box.overlap_y(header.box) > 0.2)
    return min((box.x0 for box in level), default=1.0)


def _extent(sheet: Sheet, mention: Mention, others: Sequence[Mention]) -> tuple[Box, float]:
    """The header with the words that go on with it (`Cumul 2026`), and where the next print on its line begins.

    A head that says otherwise is another one, however near: `Avis précédent Avis corrigé Différence`.
    """
    box, last = mention.box, mention.last
    ends = {id(other.words[0]) for other in others}
    for word in sheet.beside(mention.line):
        white = TYPED if _YEAR.fullmatch(word.text) else PHRASE
        if gap(last, word, sheet.aspect) > white or id(word) in ends:
            return box, word.box.x0
        box, last = box.union(word.box), word
    return box, 1.0


def verdict(headers: Sequence[Header], box: Box) -> Header | None:
    """The header that speaks for or against a box: the nearest above, one right over it first."""
    over = next((h for h in headers if h.over(box)), None)
    heads = next((h for h in headers if h.governs(box)), None)
    if over and heads:
        return over if over.box.cy > heads.box.cy - over.box.height else heads
    return over or heads


def by_column(candidates: Sequence[Candidate], headers: Sequence[Header]) -> list[Candidate]:
    """The candidates of one row, best place first, with the word of their columns."""
    said = [verdict(headers, c.box) if c.box else None for c in candidates]
    soft = all(h is not None and h.sign < 0 and not h.final for h in said)
    lone = len(candidates) == 1
    signs = [h.sign if h is not None else 0 for h in said]
    told = signs.count(1) == 1 and signs.count(-1) == len(signs) - 1  # the headers name one column of the row
    weighed = []
    for rank, (candidate, header) in enumerate(zip(candidates, said, strict=True)):
        if lone and header is not None and header.sign < 0 and header.final:
            weighed.append(candidate.scaled(0.65, "its column may be another one"))
        elif header is None or soft:
            weighed.append(candidate)
        elif header.sign > 0:
            better = 1.05 * RANKED ** -min(rank, 3) if told else 1.6 if rank else 1.05
            weighed.append(candidate.scaled(better, "its column is the right one"))
        else:
            weighed.append(candidate.scaled(OTHERWISE, ANOTHER))
    return weighed


def by_row(candidate: Candidate, field: Field, left: Sequence[Word]) -> Candidate:
    """The candidate with the word of its row's name: for it, against it, or none."""
    sign = row_sign(field, left)
    if sign < 0:
        return candidate.scaled(0.25, "its row is another one")
    return candidate.scaled(1.2, "its row is the right one") if sign > 0 else candidate


def _spent(field: Field, left: Sequence[Word]) -> bool:
    """Whether the words that rule out have their own amount: `CUMUL ANNUEL 16894.44 NET SOCIAL` leaves the net."""
    phrases = tuple(compact(phrase) for phrase in field.not_rows)
    chunk: list[Word] = []
    spent = False
    for word in left:
        if not AMOUNT.search(word.text):
            chunk.append(word)
        elif chunk:
            if find_phrases(chunk, field.not_rows):
                spent = compact("".join(w.text for w in chunk)).rstrip("0123456789").endswith(phrases)
                if not spent:
                    return False
            chunk = []
    return spent and not find_phrases(chunk, field.not_rows)


def row_sign(field: Field, left: Sequence[Word]) -> int:
    """1, -1 or 0: what the words before a value say of its row."""
    if field.not_rows and not _spent(field, left) and find_phrases(left, field.not_rows):
        return -1
    return 1 if field.rows and find_phrases(left, field.rows) else 0
