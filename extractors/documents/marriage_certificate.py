"""Marriage certificate: full copy or extract of the act; the two spouses, the day, the mentions of a divorce."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._civil import ISSUED, OF_THE_ACT, born_people, entries, side_by_side
from extractors.documents._civil_prose import surname_first
from extractors.documents._concerned import concerned, named_after, say_names
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import dated, issue_date
from extractors.fields.names import distinct
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The spouses, the day of the marriage, the mentions, the date of issue."""
    draft = draft_of(pages)
    names = distinct([e.name for e in entries(draft) if e.heading not in ("pere", "mere", "parent")])
    if len(names) < 2:
        names = distinct([name for name, _ in born_people(side_by_side(draft.blocks))])[:2]
    if len(names) < 2:
        names = distinct(surname_first(draft.text.text)) or names
    if len(names) >= 2:
        say_names(draft, names[:2], 0.9)
    else:
        united = [c for c in named_after(draft, _UNION, 0.92) if len(c.value) == _SPOUSES]
        told = [c for c in concerned(draft, envelope=0.0) if len(c.value) > 1 and not any(map(_abridged, c.value))]
        draft.put("person_names", united or told)
    issue_date(draft, ISSUED, OF_THE_ACT, latest=True)
    dated(draft, "marriage_date", ((r"celebre[^\n]{0,30}?|maries? le|mariage du|(?:^|\n)\s*le", 0.8),))
    kinds = [kind for kind, pattern in _KINDS if _mentioned(draft, pattern)]
    if kinds:
        draft.say("mentions", kinds, 0, 20, 0.85)
    return draft.done()


_SPOUSES = 2
_UNION = r"\b(?:l'union|(?:le|du) mariage)\s(?:de|d'|entre)\s?:?"
_INITIAL = re.compile(r"\b[A-ZÀ-Þ]\.")
_KINDS = (("divorce", r"\bdivorc\w*"), ("separation", r"\bseparation de corps"))
_DENIED = re.compile(r"\b(?:aucune?|ni|sans|pas de|neant|porte-t-(?:il|elle))\b[^.;:\n]{0,60}$")
_DENIED_AFTER = re.compile(
    r"[^.;\n?]{0,40}\?\W{0,5}(?:non|neant|aucune?)\b|[^.;\n:]{0,40}:\W{0,3}(?:neant|aucune?|non)\b"
)


def _abridged(name: str) -> bool:
    """Whether a given name is but an initial: an officer's, no spouse's."""
    return _INITIAL.search(name) is not None


def _mentioned(draft: Draft, pattern: str) -> bool:
    """Whether the act tells of it, and does not deny it: `Mention de divorce : néant`, `aucune mention de divorce`."""
    text = draft.folded
    return any(
        not (_DENIED.search(text, max(0, match.start() - 80), match.start()) or _DENIED_AFTER.match(text, match.end()))
        for match in re.finditer(pattern, text)
    )
