"""Death certificate: full copy, extract or bulletin; the deceased, the day of the death."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._civil import ISSUED, OF_THE_ACT, born_people, entries
from extractors.documents._concerned import concerned, say_names
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._others import is_another
from extractors.fields.flow import Flow
from extractors.fields.spec import Extraction
from extractors.page import Page


def _born_after_death(text: Flow) -> list[str]:
    """Those whose birth is told, no widow, no parent; first after what tells the death: before stand officers."""
    dead = text.folded.find("deced")
    born = [(name, at) for name, at in born_people(text.text) if not is_another(text.folded, at, at + len(name))]
    return [name for name, at in born if at > dead] or [name for name, _ in born]


def extract(pages: Sequence[Page]) -> Extraction:
    """The deceased, the day of the death, the date of issue."""
    draft = draft_of(pages)
    boxes = [e.name for e in entries(draft) if e.heading not in ("pere", "mere", "parent", "enfant")]
    told = _born_after_death(draft.blocks) or _born_after_death(draft.text)
    names = boxes[:1] or told[:1]
    if names:
        say_names(draft, names, 0.9)
        draft.fields["deceased_name"] = replace(draft.fields["person_names"], value=names[0])
    else:
        draft.put("person_names", concerned(draft, envelope=0.0))
    issue_date(draft, ISSUED, OF_THE_ACT, latest=True)
    dated(
        draft,
        "death_date",
        ((r"decedee?(?: a [^\n]{2,30})?(?: le)?|date (?:du|de) deces|(?:deces )?survenue? le", 0.9),),
    )
    return draft.done()
