# ruff: noqa: E501  (turns of phrase are read whole)
"""French or European identity card: new format (credit card, TD1 zone on the back), old format (zone `IDFRA` on the front).

Both sides are asked for: `sides` says which are seen. A card issued to an adult from 2004 to 2013 holds five years longer
than printed (decree 2013-1188), which the checklist computes from `issue_date` or from the end of validity.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._bilingual import field_of
from extractors.documents._draft import Draft, draft_of
from extractors.documents._identity import read_identity
from extractors.fields.mrz import Mrz
from extractors.fields.spec import Extraction
from extractors.page import Page

_FRONT = r"carte nationale d'identite|identity card|prenom\(?s?\)?|given names|date de naiss"
_NEW_BACK = r"date de delivr|date of issue|adresse|\baddress\b|taille|height"


def extract(pages: Sequence[Page]) -> Extraction:
    """Names, birth, number, end of validity, nationality; the sides seen."""
    draft = draft_of(pages)
    zone = read_identity(draft)
    sides = _sides(draft, zone)
    if sides:
        draft.say("sides", sides, 0, 40, 0.85)
    return draft.done()


def _sides(draft: Draft, zone: Mrz | None) -> list[str]:
    """Front and back, by the words and the zone that each side bears."""
    folded = draft.folded
    sides = set()
    labels = re.search(_FRONT, folded) and (re.search(r"prenom|given", folded))
    captions = {field_of(line.text) for page in draft.pages for line in page.lines}
    if labels or {"last_name", "first_names"} <= captions or (zone is not None and zone.kind == "IDFRA"):
        sides.add("front")
    if zone is not None and zone.kind == "TD1":
        sides.add("back")
    if re.search(r"valable jusqu'au|signature de l'autorite", folded):
        sides.add("back")
    if zone is None and re.search(_NEW_BACK, folded) and not labels:
        sides.add("back")
    return sorted(sides, reverse=False) if sides != {"back", "front"} else ["front", "back"]
