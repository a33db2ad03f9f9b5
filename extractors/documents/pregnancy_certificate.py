# ruff: noqa: E501  (turns of phrase are read whole)
"""Pregnancy certificate: a doctor or midwife certifies a pregnancy, its start or its term."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import dated, issue_date, or_day_of_visit
from extractors.documents._forms import in_role
from extractors.documents._names_in_cells import on_a_sticker
from extractors.fields.spec import Extraction
from extractors.page import Page

_SURE = 0.6  # of a box that says whose it is


def extract(pages: Sequence[Page]) -> Extraction:
    """The patient, start and term, weeks, the date."""
    draft = draft_of(pages)
    # The other parent's box is below.
    boxed = [c for c in in_role(draft, ("beneficiary",), by_birth=True)[:1] if c.score > _SURE]
    draft.put("person_names", boxed or on_a_sticker(draft.pages) or concerned(draft))
    dated(
        draft,
        "pregnancy_start",
        (
            (
                r"(?:date )?(?:presumee? )?(?:du |de )?debut (?:presume )?(?:de |du |la )*grossesse(?: (?:est )?fixee? au| presumee?| estimee?)*|grossesse (?:a )?debut\w*|debut de (?:la )?grossesse|date de conception",
                0.93,
            ),
        ),
    )
    dated(
        draft,
        "due_date",
        (
            (
                r"accouchement(?: \w+){0,4}|terme(?: theorique| prevu| presume| de la grossesse)*(?: \w+){0,3}|date (?:presumee|prevue|probable)[^\n]{0,25}accouch\w*",
                0.92,
            ),
        ),
    )
    issue_date(draft, others=("pregnancy_start", "due_date"))
    or_day_of_visit(draft)
    weeks = re.search(r"(\d{1,2})\s*(?:semaines?(?: d'amenorrhee)?|sa\b)", draft.folded)
    if weeks and 3 < int(weeks[1]) < 43:
        draft.say("weeks", int(weeks[1]), weeks.start(), weeks.end(), 0.85)
    return draft.done()
