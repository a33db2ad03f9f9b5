# ruff: noqa: E501  (turns of phrase are read whole)
"""Pacs certificate: a receipt or certificate of registration (civil code art. 515-3) or of dissolution (515-7).

An agreement between partners or a form to register it (cerfa 15725) registers nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._alone import stacked
from extractors.documents._captions_right import names_left_of_captions
from extractors.documents._civil import born_people, entries, side_by_side
from extractors.documents._concerned import concerned, everybody, say_names, stands_as_another
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import dated, issue_date
from extractors.fields.names import distinct
from extractors.fields.spec import Extraction
from extractors.page import Page

_BIRTHS = re.compile(r"\bne+e?(?:\(e\))? le \d")


def extract(pages: Sequence[Page]) -> Extraction:
    """The partners, the day of registration, whether it is a dissolution."""
    draft = draft_of(pages)
    names = distinct(names_left_of_captions(draft.table))[:2]
    if len(names) < 2:
        names = distinct([name for name, _ in born_people(side_by_side(draft.blocks))])[:2]
    if len(names) < 2:
        names = distinct([e.name for e in entries(draft)])[:2] or names
    if len(names) < 2:
        piled = distinct(stacked(draft))  # in a register: a surname over given names, twice
        told = [name for name in everybody(draft) if not stands_as_another(draft, name)]
        names = piled if len(piled) == 2 else distinct([*names, *told])[:2]
    if len(names) >= 2:
        say_names(draft, names, 0.9)
    elif len(_BIRTHS.findall(draft.folded)) < 2:  # else one of two was not read
        draft.put("person_names", concerned(draft, envelope=0.0))
    issue_date(draft, ((r"\benregistrement (?:n\W{0,3}[\w/ -]{1,24} )?(?:du|le|en date du)\W*$", 0.7),))
    dated(
        draft,
        "registration_date",
        (
            (
                r"enregistree?(?: par ses soins)?(?: ce jour)?(?: a [^\n,]{2,30})?(?: le)?|prend effet[^\n]{0,60}|date d'enregistrement|conclu le|a la date",
                0.85,
            ),
        ),
    )
    dissolved = draft.has(r"dissolution(?! ?: voir| ?\(?art)|est dissous|dissoute?\b|rupture du p")
    draft.tell("dissolution", dissolved, r"dissolution|est dissous|rupture" if dissolved else r"solidarite|pacs", 0.92)
    return draft.done()
