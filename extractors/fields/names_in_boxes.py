"""Names in the boxes of a payslip: surname and first name apart (`Nom du salarié`, `Prénoms`), or in small letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.labels import label_of
from extractors.fields.layout import Sheet
from extractors.fields.name_words import name_word, solid_words
from extractors.fields.parsed import fold
from extractors.fields.prose import candidate_at
from extractors.page import Box, Page, Word

_SURNAME = re.compile(  # a label that says a surname where first names have a box of their own
    r"\W*nom (?:de l'|d[eu] (?:la )?)"
    r"(?:salariee?|agent|employee?|interimaire|collaborateur|travailleur|marin|artiste|apprenti)\W*$"
)
_FIRST = re.compile(r"\W*prenoms?(?:\(s\))?\b(?! (?:et|nom)\b)")


def says_surname(candidate: Candidate) -> bool:
    """Whether a candidate stands at a label such as `Nom du salarié`, which may mean the surname alone."""
    return _SURNAME.match(fold(label_of(candidate))) is not None


def apart_from_first(candidate: Candidate, pages: Sequence[Page]) -> Candidate:
    """A surname whose first name, in the box under or beside it, could not be read: not the whole name."""
    box = candidate.box
    if box is None or not says_surname(candidate):
        return candidate
    firsts = [o for page in pages if page.number == candidate.page for o in page.lines if _FIRST.match(fold(o.text))]
    near = any(abs(line.box.cy - box.cy) < 0.03 for line in firsts)
    return candidate.scaled(0.5, "its first name stands apart") if near else candidate


_SMALL = re.compile(  # `9 nom   anne roux`, `je soussignée anne roux, reconnais avoir reçu`
    r"(?:(?:^|\n|\t)(?:\d{1,2} )?(?:nom (?:et )?prenom|prenom (?:et )?nom|nom d[ue] (?:la )?salariee?|nom|salariee?)"
    r" ?[:\t ] ?|\bje soussignee? )(?P<who>[a-z][a-z'’ -]{4,60}?)(?= ?(?:\t|\n|,|$))"
)


def in_small_letters(table: Flow) -> list[Candidate]:
    """The employee of a slip written in small letters throughout, right of a label."""
    found = []
    for match in _SMALL.finditer(table.folded):
        start, end = match.span("who")
        name = table.text[start:end]
        if _small_name(name):
            found.append(candidate_at(table, "employee_name", name, start, end, 0.8, "in small letters"))
    return found


_SMALL_HEAD = re.compile(
    r"(?:noms?(?: et|,)? prenoms?|prenoms?(?: et|,)? noms?|personne(?: employee)?|salariee?|agent|identite)\W*"
)


def small_letters_below(sheets: Sequence[Sheet]) -> list[Candidate]:
    """The employee of a slip written in small letters, under the head of a column: `personne` over `anne roux`."""
    return [
        _under_head(sheet, _text(head), words)
        for sheet in sheets
        for upper, lower in pairwise(sheet.rows)
        for head in sheet.cells(upper)
        if _SMALL_HEAD.fullmatch(fold(_text(head)))
        for cell in sheet.cells(lower)
        if (words := _right_of(cell, head[0].box.x0)) and _small_name(_text(words))
    ]


def _right_of(cell: Sequence[Word], edge: float) -> Sequence[Word]:
    """The words of a cell that begin at the edge of a head; a figure of the column before may stand close to them."""
    words = [word for word in cell if word.box.x0 > edge - 0.01]
    before = _text(cell[: len(cell) - len(words)]).replace(" ", "")
    return words if words and abs(words[0].box.x0 - edge) < 0.01 and (not before or before.isdigit()) else ()


def _under_head(sheet: Sheet, head: str, words: Sequence[Word]) -> Candidate:
    box, page, name = sheet.slope.printed(Box.around(word.box for word in words)), sheet.page, _text(words)
    return Candidate("employee_name", name, name, page.number, box, page.source, 0.96, (f"below « {head} »",))


def _text(cell: Sequence[Word]) -> str:
    return " ".join(word.text for word in cell)


def _small_name(name: str) -> bool:
    """Whether a text is two to five words of names, all in small letters."""
    words = solid_words(name)
    small = name == name.lower() and not re.search(r"[\d:]", name)
    return small and 1 < len(words) < 6 and all(name_word(word.capitalize(), sure=True) for word in words)


def joined_names(last: Sequence[Candidate], first: Sequence[Candidate]) -> list[Candidate]:
    """`Nom : DURAND` and `Prénom : Paul` that stand near each other."""
    found = []
    lone = all(len({str(c.value) for c in several}) == 1 for several in (last, first))
    for one in last:
        for two in first:
            if {*fold(str(two.value)).split()} <= {*fold(str(one.value)).split()}:
                continue  # `Nom : DURAND Paul`
            if (
                one.page == two.page
                and one.box
                and two.box
                and (abs(one.box.cy - two.box.cy) < 0.04 or (lone and abs(one.box.x0 - two.box.x0) < 0.01))
                and one.box != two.box
            ):
                score = min(one.score, two.score)
                ways = {c.reasons[0].partition(" ")[0] for c in (one, two) if c.reasons}
                if len(ways) > 1:  # right of one label, below the other
                    score *= 0.6
                elif "right" in ways and abs(one.box.cy - two.box.cy) < 0.004:
                    score = max(score, 0.9)
                elif ways == {"below"} and abs(one.box.cy - two.box.cy) < 0.004:  # under neighbouring heads
                    score = max(score, 0.95)
                if abs(one.box.x0 - two.box.x0) < 0.01:  # one under the other, as a form has them
                    score = max(score, 0.88)
                box = one.box.union(two.box)
                value = f"{one.value} {two.value}"
                found.append(Candidate("employee_name", value, value, one.page, box, one.source, score, one.reasons))
    return found
