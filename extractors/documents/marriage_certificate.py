"""Marriage certificate: full copy or extract of the act; the two spouses, the day, the mentions of a divorce."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._civil import ISSUED, OF_THE_ACT, born_people, entries, side_by_side, surname_first
from extractors.documents._concerned import concerned, say_names
from extractors.documents._draft import draft_of
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
        draft.put("person_names", [c for c in concerned(draft, envelope=0.0) if len(c.value) > 1])
    issue_date(draft, ISSUED, OF_THE_ACT, latest=True)
    dated(draft, "marriage_date", ((r"celebre[^\n]{0,30}?|maries? le|mariage du|(?:^|\n)\s*le", 0.8),))
    kinds = [
        kind
        for kind, pattern in (("divorce", r"divorce"), ("separation", r"separation de corps"))
        if draft.has(pattern)
    ]
    if kinds:
        draft.say("mentions", kinds, 0, 20, 0.85)
    return draft.done()
