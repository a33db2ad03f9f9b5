# ruff: noqa: E501  (turns of phrase are read whole)
"""Bank statement: a month of one account, closed on a day (`arrêté au 30/11/2025`). It proves no income and no address.

The day it was made is the day the account was closed, unless another one is printed as such; the person is the holder.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._concerned import concerned
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import issue_date
from extractors.fields.declaration import Candidate
from extractors.fields.spec import Extraction
from extractors.page import Page

CLOSED = (
    (r"(?:releve|extrait)(?: (?:de|du|des|vos|votre|mon) comptes?| bancaire| n\W{0,2}\d+)*[^\n\d]{0,25}\bau\W*$", 0.8),
    (r"\b(?:arretee?|clos|cloture)(?: le| au| a la date du)?\W*$", 0.8),
)

_PAID = re.compile(  # who money went to, or came from
    r"\b(?:(?:derniers?|nouveaux?|vos|mes|ajouter un) (?:beneficiaires?|destinataires?|emetteurs?)|donneur d'ordre|virement (?:a|de|vers)|envoye a|recu de)\s?:?\W{0,3}(?:(?:m|mr|mme|mlle|monsieur|madame)\W{1,2})?$"
)
_SOLE_TRADER = re.compile(
    r"\s(?:EI|E\.I\.?|EIRL|[Ee]ntrepreneur [Ii]ndividuel)$"
)  # behind the name since the law of 2022


def holders(draft: Draft) -> list[Candidate]:
    """Whoever has the account, without what the law adds to a sole trader's name; nobody who was paid from it."""
    kept = [c for c in concerned(draft) if not _was_paid(draft, c)]
    return [replace(c, value=[_SOLE_TRADER.sub("", name) for name in c.value]) for c in kept]


def _was_paid(draft: Draft, candidate: Candidate) -> bool:
    """Whether the words before a name say that money went to it: `Dernier bénéficiaire : Paul ROUX`."""
    start = draft.text.text.find(candidate.text) if candidate.text else -1
    return start >= 0 and _PAID.search(draft.folded, max(0, start - 60), start) is not None


def extract(pages: Sequence[Page]) -> Extraction:
    """The holder and the day the account was closed."""
    draft = draft_of(pages)
    draft.put("person_names", holders(draft))
    issue_date(draft)
    if "issue_date" not in draft.fields:
        issue_date(draft, CLOSED)
    return draft.done()
