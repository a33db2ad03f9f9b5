"""When the application was first filed and last renewed: from the situation, or from a registration certificate.

An application is valid one year from its filing or last renewal (CCH, art. R.441-2-7).
"""

from __future__ import annotations

from datetime import date

from service.checklists.case import Case
from service.checklists.papers import Paper


def filing_dates(case: Case) -> tuple[date | None, date | None, list[Paper]]:
    """The first filing, the last filing or renewal, and the certificates that say so."""
    declared = case.situation.first_filed_on
    papers = [paper for paper in case.papers if paper.type == "registration_certificate" and _theirs(case, paper)]
    filed = [day for paper in papers if (day := paper.day("first_filed_on"))]
    renewed = [day for paper in papers if (day := paper.day("renewed_on"))]
    first = [*([declared] if declared else []), *filed]
    every = [*first, *renewed]
    return (min(first) if first else None), (max(every) if every else None), papers


def _theirs(case: Case, paper: Paper) -> bool:
    """Somebody else's certificate dates nothing."""
    owners = case.owners[paper.key]
    return bool(owners.known) or not owners.read
