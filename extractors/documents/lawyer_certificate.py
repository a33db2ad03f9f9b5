# ruff: noqa: E501  (turns of phrase are read whole)
"""Lawyer's certificate: a procedure of divorce or separation is under way for a client."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._captions_right import names_left_of_captions
from extractors.documents._concerned import concerned, everybody, say_names
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import issue_date
from extractors.fields.names import distinct, is_person, leading_name
from extractors.fields.parsed import fold
from extractors.fields.prose import Cue, after, find_name
from extractors.fields.spec import Extraction
from extractors.fields.surnames import surname_alone
from extractors.page import Page

_CASE = re.compile(  # `Aff. : Anne ROUX / Paul ROY — divorce`
    r"(?:^|\n)\W*(?:[Aa]ff(?:aire)?|AFF(?:AIRE)?|[Dd]ossier|DOSSIER|[Cc]lients?)\s?\.?\s?[:-]?\s(?P<one>[^\n/:]{4,50}?)\s(?:/|[cC]/|[cC]ontre|-|–)\s?(?P<two>[^\n/:–—]{4,50}?)(?:\s[–—-]\s[^\n]*)?(?=\n|$)"
)


def _of_the_case(draft: Draft) -> list[str]:
    """The two people whose names are the name of the case."""
    match = _CASE.search(draft.text.text)
    pair = [match["one"].strip(), match["two"].strip()] if match is not None else []
    names = [name.text for text in pair if is_person(text) and (name := leading_name(text)) is not None]
    return names if len(names) == 2 and not any(map(surname_alone, names)) else []


_CLIENT = re.compile(r"\W*(?:(?:mon|ma|notre|le|la) )?cliente?\b|\W*(?:pour|demandeu(?:r|se)|demanderesse)\W*$")
_OTHER = re.compile(
    r"\W*(?:(?:son|sa|le|la|l') ?)?(?:conjointe?|epou(?:x|se)|mari|femme|partie adverse|adversaire|defende(?:ur|resse))\b"
)


def _in_boxes(draft: Draft) -> list[str]:
    """The two sides of a form, each in a box of its own: `Ma cliente`, `Conjoint, partie adverse`."""
    client, other = (
        [span.text for party in draft.parties if side.match(fold(party.heading)) for span in party.names]
        for side in (_CLIENT, _OTHER)
    )
    names = distinct([*client[:1], *other[:1]])
    return names if client and other and len(names) == 2 and not any(map(surname_alone, names)) else []


_ASKED = re.compile(r"\b(?:a|sur) (?:la )?demande de ?:\s*\n\W*(?P<one>[^\n]{2,40})\n\W*(?P<two>[^\n]{2,40})(?=\n|$)")
_OTHER_SPOUSE = re.compile(r"\bl'autre (?:epou(?:x|se)|conjointe?|partie)\W+(?:(?:m|mme|monsieur|madame)\W+)?$")


def _the_other(draft: Draft, name: str) -> bool:
    """Whether a name is only that of the client's spouse: `L'autre époux, Mme Anne ROUX`."""
    place = draft.text.text.find(name)
    before = draft.folded[max(0, place - 40) : max(0, place)]
    return _OTHER_SPOUSE.search(before) is not None


def _who_asks(draft: Draft) -> list[str]:
    """The client whose given name and surname have a line each under `à la demande de :`."""
    for flow in (draft.blocks, draft.text):
        match = _ASKED.search(flow.folded)
        lines = [flow.text[slice(*match.span(group))] for group in ("one", "two")] if match is not None else []
        whole = leading_name(lines[0]) if lines and is_person(lines[0]) else None
        if whole is not None and not surname_alone(whole.text):
            return [whole.text]
        if lines and is_person(" ".join(lines)) and sum(line.isupper() for line in lines) == 1:
            return [" ".join(lines)]
    return []


_OF_THE_CASE = (  # a step, not the paper
    r"\b(?:assignation|citation|requete|convocation|jugement|ordonnance)s?"
    r",? (?:(?:qui )?(?:lui |vous |leur )?(?:a|ont|avait|est|sont|etait|sera) (?:bien |deja )?(?:ete )?)?(?:delivree?|signifiee?|remise?|deposee?|rendue?|notifiee?|enregistree?|introduite?|placee?|fixee?|adressee?|envoyee?)s?\b[^.;\d]{0,50}\ble"
)


_LAWYER = (  # none of those who help the other side: `assisté de Me ROUX`, `mon confrère Maître ROUX`
    r"(?<!\bassiste de )(?<!\bassistee de )(?<!\bassiste par )(?<!\bassistee par )(?<!\brepresente par )(?<!\brepresentee par )"
    r"(?<!\bconfrere )(?<!\bconsoeur )(?<!\bconfrere, )(?<!\bje )\b(?:maitre|me)\b"
)


def extract(pages: Sequence[Page]) -> Extraction:
    """The clients, the lawyer, the kind of procedure, the date."""
    draft = draft_of(pages)
    told = everybody(draft)
    asks = [] if any(not _the_other(draft, name) for name in told) else _who_asks(draft)
    names = _of_the_case(draft) or _in_boxes(draft) or names_left_of_captions(draft.table) or asks or told
    if names:
        say_names(draft, names[:2], 0.85)
    else:
        draft.put("person_names", concerned(draft, envelope=0.0))
    issue_date(draft, never=_OF_THE_CASE)
    lawyers = after(draft.text, "lawyer_name", (Cue(_LAWYER, 0.85),), find_name, reach=60, gap=2)
    draft.put("lawyer_name", lawyers[:1])
    kind = "divorce" if draft.has(r"divorce") else "separation" if draft.has(r"separation") else "other"
    draft.tell("procedure", kind, kind if kind != "other" else r"\w", 0.85)
    return draft.done()
