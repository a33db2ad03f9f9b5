"""Certificate of a request for family reunification (OFII, Ceseda L.434-1): who asks, and for whom.

The applicant and the members of the family who are to come are both concerned; the director who signs is not.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned, everybody, say_names
from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.documents._forms import tabled_people
from extractors.documents._others import is_neighbour, labelled_another
from extractors.fields.names import distinct
from extractors.fields.spec import Extraction
from extractors.page import Page

FAMILY = 6  # more people than that are not all of one request

_CONFIRMED = r"\bconfirm\w+ (?:d[eu] |l[ae] |de l[ae] )?(?:depot|transmission|envoi|enregistrement)\b"
_SENT = ((r"\b(?:transmise?|envoyee?|deposee?) (?:a|au|aux) [^.;:\d]{2,80} le\W*$", 0.95),)  # a portal writes at once


def extract(pages: Sequence[Page]) -> Extraction:
    """The applicant, the family who joins, the date."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft))
    places = {name: draft.text.text.find(name) for name in everybody(draft)}
    others = (labelled_another, is_neighbour)
    named = [name for name, at in places.items() if not any(other(draft.folded, at) for other in others)]
    if 1 < len(named) <= FAMILY and draft.has(
        r"au benefice de|en faveur de|au profit de|membres? de (?:sa |la )?famille|epou(?:x|se)|conjointe?"
    ):
        say_names(draft, named, 0.8)
    tabled = distinct(tabled_people(draft))
    if 1 < len(tabled) <= FAMILY and len(tabled) >= len(named):
        say_names(draft, tabled, 0.88)
    issue_date(draft, _SENT if draft.has(_CONFIRMED) else ())
    signature(draft)
    return draft.done()
