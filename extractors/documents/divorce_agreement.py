# ruff: noqa: E501  (turns of phrase are read whole)
"""Divorce by mutual consent without a judge (civil code art. 229-1): the agreement, or its deposit with a notary."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._civil import born_people, named_over_births, named_spouses
from extractors.documents._concerned import everybody, say_names
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._forms import form_people
from extractors.documents._ruling_support import child_support
from extractors.fields.names import distinct
from extractors.fields.spec import Extraction
from extractors.page import Page

_ATTESTED = r"\bnotaires?\b[^.;]{0,90}\b(?:attest|certifi)\w+"  # of a deposit, long after the spouses have signed
_OF_THEIRS = (
    r"[a-z],\ssignee?s?(?: electroniquement)?(?: par [^.;:\d\n]{3,50}?)?,? le"  # `…, signée le`: a sentence goes on
)
_SPOKEN_OF = r"\b(?:la|ladite|cette|une|leur)\sconvention\b(?:[^.;\d]|(?<=\bm)\.){0,125}\bsignee?s?(?: (?:electroniquement|par [^.;:\d\n]{3,50}?))?,? le"


def extract(pages: Sequence[Page]) -> Extraction:
    """The spouses, the deposit, the date."""
    draft = draft_of(pages)
    names = everybody(draft)[:2]
    if len(names) < 2:
        ways = (distinct(named_over_births(pages)), named_spouses(pages))
        names = next((way for way in ways if len(way) == 2), names)
    if len(names) < 2:
        told = born_people(draft.blocks.text)  # the parties may stand side by side
        told = told if len(told) > 1 else born_people(draft.text.text)
        named = [name for name, _ in (told if len(told) > 1 else form_people(draft))]  # a column for each
        names = distinct([*names, *named])[:2]
    if names:
        say_names(draft, names, 0.88 if len(names) == 2 else 0.6)
    signed = r"\bsignee?s?(?: et (?:scelle|horodate|contresigne|date|depose)e?s?)?(?: electroniquement)?(?: en [a-z' -]{2,30}(?:exemplaires?|originaux)(?: originaux)?)?(?: par [^.;:\d\n]{3,50}?)?(?:,? a [a-z' -]{2,30})?,? le\W*$"
    cues = ((r"l'an (?:\d{4}|deux mille[a-z -]*),?\W*(?:et )?le\W*$", 0.95), (signed, 0.93))
    issue_date(draft, cues, never=rf"{_SPOKEN_OF}|{_OF_THEIRS}" if draft.has(_ATTESTED) else "")
    dated(
        draft,
        "deposit_date",
        (
            (
                r"depos\w*(?: au rang des minutes[^\n.]{0,80}?)?(?: le)?|atteste avoir recu|(?<!lettres )(?<!recommandees )(?<!avis )(?:depot|\brecu)[^\n.]{0,30}(?:le|du)",
                0.85,
            ),
        ),
    )
    draft.put("child_support_amount", child_support(draft.text))
    return draft.done()
