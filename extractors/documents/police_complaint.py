# ruff: noqa: E501  (turns of phrase are read whole)
"""Complaint: receipt of a complaint lodged with police or gendarmerie (code of criminal procedure art. 15-3).

A `main courante` (logbook entry) only records a statement: it is no complaint.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._concerned import concerned, named_after, signs
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import boxed_dates, issue_date
from extractors.documents._draft_people import merged_people
from extractors.fields.declaration import Candidate
from extractors.fields.parsed import Parsed, fold
from extractors.fields.prose import Cue, after, find_names
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The person who complains, the kind of record, the date."""
    draft = draft_of(pages)
    named = merged_people(
        [
            *_said(draft),
            *named_after(
                draft,
                r"(?:plaignante?|victime|declarante?|requerante?|comparait devant nous|se presente|entendons|(?:depose|a depose) plainte|plainte deposee par|deposee? par|interessee?)\s*(?:\(e\))?\s*:?,?",
            ),
            *concerned(draft),
        ]
    )
    named = [c for c in named if not (_accused(draft, c) or signs(draft, c) or _OFFICER.search(fold(c.text)))]
    complains = any(_COMPLAINS.search(c.reasons[0]) for c in named)
    named = [c for c in named if not (complains and _SIGNATURE.search(c.reasons[0]))]
    draft.put("person_names", named)
    issue_date(
        draft,
        (
            (r"(?:plainte|declaration|recepisse|proces-verbal)[^\n]{0,40}(?:du|le)\W*$", 0.85),
            (
                r"\b(?:plainte|procedure|procedure n\W{0,3}[\w/ -]+|declaration|pv|proces-verbal)\b[^;]{0,50}?\b(?:recue?|deposee?|enregistree?|etablie?|redigee?|prise?|ouverte?|validee?|signee?)s?(?:,? (?:avec|par|devant|aupres d\w+) [^\n.;:\d]{3,40}?)?,? (?:ce jour,?|(?:ce jour,? )?le)\W*$",
                0.94,
            ),
            (r"(?:^|\n)\W*(?:plainte )?(?:enregistree?|recueillie?|prise?|recue?) le\W*$", 0.9),
            (r"l'an [a-z0-9 -]{4,40},?\W*(?:et )?le\W*$", 0.95),
        ),
        never=_OF_THE_FACTS,
    )
    _leave_out_facts(draft)
    logbook = draft.has(r"main courante|main-courante") and not draft.has(
        r"(?<!sans )(?<!pas )(?<!aucun )depot de plainte|proces-verbal de plainte|\bplainte (?:est|a ete)(?: bien)? (?:recue|enregistree|validee|transmise|prise)\b"
    )
    draft.tell(
        "complaint_kind", "logbook" if logbook else "complaint", r"main.courante" if logbook else r"plainte", 0.93
    )
    return draft.done()


_OFFICER = re.compile(r"\b[oa]\.?p\.?j\b")  # under whom `La victime` signs, one beside the other
_COMPLAINS = re.compile(r"^(?:right of|below) « (?:Plaignante?|Victime)\b")
_SIGNATURE = re.compile(r"^(?:right of|below) « Déclarante?\b")  # over who signs, where a box names who complains
_SAYS = Cue(r"\bje (?:me nomme|m'appelle)|\bmon nom est", 0.96)  # of an identity taken down as it is told


def _said(draft: Draft) -> list[Candidate]:
    """Who says the name: read block after block, so that no margin beside the tale runs into it."""
    told = after(draft.blocks, "names", (_SAYS,), _over_lines, reach=140, gap=3)
    return told or after(draft.text, "names", (_SAYS,), _over_lines, reach=140, gap=3)


def _over_lines(text: str) -> list[Parsed]:
    """The names that a text begins with, the surname or the last given name perhaps on the next line."""
    return find_names(re.sub(r"\n(?=[A-ZÀ-Þ]{2,}\b|[A-ZÀ-Þ][\w'’-]+[.,])", " ", text))


_FACTS = (
    "Date et lieu", "Date, heure et lieu", "Date et heure", "Date des faits", "Date et lieu des faits", "Date et heure des faits", "Faits commis le",
    "Lieu et date des faits", "Lieu et date", "Période des faits", "Faits", "Les faits", "Commis le", "Survenus le", "Date de commission",
)  # fmt: skip
_OF_THE_FACTS = r"(?:dates?(?: et heures?|, heures?)? et lieux?|lieux? et dates?|faits?)(?: des faits)?(?: (?:declare|denonce|signale|constate|survenu|commi)e?s?)?\W+(?:le|du|entre le|survenus? le)?"
_SURE = 0.85  # of a day of issue that a turn of phrase tells


def _leave_out_facts(draft: Draft) -> None:
    """No day in the box of the facts is that of the record, unless the record says so elsewhere."""
    told = draft.fields.get("issue_date")
    if told is None or told.confidence >= _SURE:
        return
    facts = max(boxed_dates(draft, "facts", _FACTS, ()), key=lambda c: c.score, default=None)
    if facts is not None and facts.value == told.value:
        del draft.fields["issue_date"]


_AGAINST = re.compile(
    r"(?:\bcontre|mise?s? en cause|auteurs?(?: presumes?)?(?: des faits)?|a l'encontre de|agresseur|suspecte?|commis(?:es)? par|par (?:mon|son)(?: ex-?)? ?(?:conjoint|mari|epoux|concubin|compagnon)e?)"
    r"\W{0,3}(?:(?:le |la )?(?:nommee?|sieur|dame)\W)?$"
)


def _accused(draft: Draft, candidate: Candidate) -> bool:
    """Whether the complaint is against this person."""
    place = draft.text.text.find(candidate.text[:25]) if candidate.text else -1
    return place >= 0 and _AGAINST.search(draft.folded[max(0, place - 60) : place]) is not None
