"""Names of which the surname and the first name stand in boxes of their own: `Nom du salarié`, `Prénoms`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.labels import label_of
from extractors.fields.parsed import fold
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


def joined_names(last: Sequence[Candidate], first: Sequence[Candidate]) -> list[Candidate]:
    """`Nom : DURAND` and `Prénom : Paul` that stand near each other."""
    found = []
    for one in last:
        for two in first:
            if {*fold(str(two.value)).split()} <= {*fold(str(one.value)).split()}:
                continue  # `Nom : DURAND Paul`
            if (
                one.page == two.page
                and one.box
                and two.box
                and abs(one.box.cy - two.box.cy) < 0.04
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
