"""How far a pregnancy was when its certificate was made, in weeks of pregnancy.

Doctors print weeks of amenorrhea (two more), the presumed beginning, or the expected birth: in France 41 weeks of
amenorrhea after the last period, that is 39 weeks after the beginning (Haute Autorité de santé).
"""

from __future__ import annotations

from datetime import date, timedelta

from service.checklists.papers import Paper

TERM_WEEKS, AMENORRHEA_LEAD = 39, 2


def weeks_at(paper: Paper, on: date) -> int | None:
    """Full weeks of pregnancy on the day of the certificate (on D when its date was not read), or None."""
    start, due = paper.day("pregnancy_start"), paper.day("due_date")
    day = paper.day("issue_date") or on
    if start is None and due is not None:
        start = due - timedelta(weeks=TERM_WEEKS)
    if start is not None:
        return int((day - start).days // 7)
    printed = paper.number("weeks")
    return None if printed is None else int(printed) - AMENORRHEA_LEAD
