"""Names in the boxes of a payslip: surname and first name apart (`Nom du salarié`, `Prénoms`), or in small letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.labels import label_of
from extractors.fields.name_words import name_word, solid_words
from extractors.fields.parsed import fold
from extractors.fields.prose import candidate_at
from extractors.page import Page

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
        words = solid_words(name)
        if (
            name == name.lower()
            and 1 < len(words) < 6
            and all(name_word(word.capitalize(), sure=True) for word in words)
        ):
            found.append(candidate_at(table, "employee_name", name, start, end, 0.8, "in small letters"))
    return found


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
                if abs(one.box.x0 - two.box.x0) < 0.01:  # one under the other, as a form has them
                    score = max(score, 0.88)
                box = one.box.union(two.box)
                value = f"{one.value} {two.value}"
                found.append(Candidate("employee_name", value, value, one.page, box, one.source, score, one.reasons))
    return found
