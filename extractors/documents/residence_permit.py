# ruff: noqa: E501  (turns of phrase are read whole)
"""Residence permit: a card (`TITRE DE SÉJOUR`, TD1), a long-stay visa, or a letter that stands in for the card.

A renewal receipt (`récépissé de demande de carte de séjour`) is valid three to six months; an online application gives an
`attestation de prolongation d'instruction` or `de décision favorable` (CESEDA R.431-12, R.431-15-1).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._civil import born_people, clean_name, lines_over
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import dated
from extractors.documents._former import of_another_paper
from extractors.documents._identity import read_identity
from extractors.fields.declaration import Candidate, Field
from extractors.fields.identifiers import find_foreigner_numbers
from extractors.fields.months import find_periods
from extractors.fields.mrz import Mrz
from extractors.fields.nationalities import find_nationality
from extractors.fields.parsed import fold_in_place
from extractors.fields.parties import recipient
from extractors.fields.prose import Cue, after, candidate_at
from extractors.fields.spec import Extraction
from extractors.page import Page

_KINDS = (
    ("extension", r"attestation de (?:prolongation|maintien)|prolongation (?:d'instruction|d[eu] (?:la validite d[eu] )?(?:votre |son )?(?:titre|carte|droit|sejour))|decision favorable|maintien (?:provisoire )?d[eu] (?:votre |son |vos |ses )?droits?\b|r\.? ?431-15-1\b|\binstruction (?:de (?:votre|sa|la|cette) demande )?est (?:toujours )?(?:prolongee|en cours)|\b(?:vos|ses|leurs|les) droits (?:sont|restent|demeurent) (?:\w+ ){0,3}?(?:maintenus|prolonges|conserves|ouverts)\b"),
    ("renewal_receipt", r"recepisse"),
    ("visa", r"\bvisa\b(?!.{0,40}(?:prealable|exig))"),
    ("card", r"titre de sejour|carte de (?:sejour|resident)|residence permit|certificat de residence"),
)  # fmt: skip
_EXTENDS = re.compile(  # what a letter says of itself, wherever it says it
    r"\bpresente? (?:attestation|lettre|decision|courrier|document)\b[^.;]{0,40}?\b(?:vaut prolong|prolonge|proroge)"
)


def extract(pages: Sequence[Page]) -> Extraction:
    """Names, birth, number, validity, nationality and the kind of permit."""
    draft = draft_of(pages)
    zone = read_identity(draft)
    _kind(draft, zone)
    if zone is None:
        _letter(draft)
    match = re.search(r"(?:mention|type de titre|categorie)\s*:?\s*[«\"]?\s*([^\n»\"]{4,60})", draft.text.text, re.I)
    if match:
        draft.say("permit_mention", " ".join(match[1].split()), match.start(1), match.end(1), 0.75)
    return draft.done()


def _kind(draft: Draft, zone: Mrz | None) -> None:
    if zone is not None:
        kind = "visa" if zone.document_code.startswith("V") else "card"
        draft.say("permit_kind", kind, 0, 30, 0.95)
        return
    extends = _EXTENDS.search(draft.folded)
    if extends is not None:
        draft.say("permit_kind", "extension", extends.start(), extends.end(), 0.93)
        return
    head = fold_in_place(draft.text.text[:1200])
    for kind, pattern in _KINDS:
        match = re.search(pattern, head)
        if match:
            draft.say("permit_kind", kind, match.start(), match.end(), 0.93)
            return


_ENDS = (
    (
        r"\b(?:cess\w+|prend\w*|arriv\w+) (?:de (?:produire (?:ses |tout )?effets?|valoir)|(?:d')?etre valable|fin|(?:son|leurs?|ses) effets?)",
        0.93,
    ),  # `elle cesse de produire effet le`
    (r"jusqu'au|expir\w+|fin de validite|valable jusqu'au", 0.9),
)


def _letter(draft: Draft) -> None:
    """The validity of a letter: `valable du … au …`; its number: the foreigner's when it has no other."""
    periods: list[Candidate] = []
    folded = draft.folded
    for period in find_periods(draft.text.text):
        if draft.text.text[period.start].isdigit() and re.search(
            r"(?:valable|valide|validite|sejourner|periode|autoris\w+|regularite|maintenu\w*|prolonge\w*)[^\n.;]{0,60}\Z",
            folded[max(0, period.start - 80) : period.start],
        ):
            periods.append(candidate_at(draft.text, "period", period.value, period.start, period.end, 0.95, "validity"))
    if periods:
        start, end = periods[0].value
        draft.put("expiry_date", [_valued(periods[0], end)])
        draft.put("valid_from", [_valued(periods[0], start)])
    elif "expiry_date" not in draft.fields:
        dated(draft, "expiry_date", _ENDS, refused=of_another_paper)
    dated(draft, "birth_date", ((r"\bne+e?(?:\(e\))? le", 0.9),)) if "birth_date" not in draft.fields else None
    _told_name(draft)
    if "nationality" not in draft.fields:
        told = (Cue(r"\b(?:de|la) nationalite\s*:?", 0.88), Cue(r"\bressortissant(?:e|\(e\))?\s*:?", 0.8))
        draft.put("nationality", after(draft.text, "nationality", told, find_nationality, reach=40, gap=2))
    glued = re.search(r"(?i:fran[çc]aise?)\s*([A-Z]{2}\d{7})(?!\d)", draft.text.text)
    if glued is not None and "document_number" not in draft.fields:
        draft.say("document_number", glued[1], glued.start(1), glued.end(1), 0.85)
    kind = draft.fields.get("permit_kind")
    if "document_number" not in draft.fields and (kind is None or kind.value != "card"):  # a card has its own
        cues = [
            Cue(
                r"(?:\bn(?:o |\W{0,2})|numero )(?:d'?e?\s?)?(?:etranger|agdref|personnel|du dossier|de dossier|de (?:la )?demande|foncier)\s*:?",
                0.85,
            ),
            Cue(r"(?:^|\n)\W*(?:n ?[°ºo]|numero)\W{1,4}", 0.75),  # its own number, on its own line
        ]
        numbered = after(draft.text, "document_number", cues, find_foreigner_numbers)
        boxed = draft.labelled((_FOREIGNER,))["document_number"] if not numbered else []
        draft.put("document_number", [*numbered, *(c.scaled(0.85, "the foreigner's") for c in boxed)])


_FOREIGNER = Field(
    "document_number",
    ("N° étranger", "Numéro étranger", "Numéro d'étranger", "N° AGDREF", "Numéro AGDREF"),
    find_foreigner_numbers,
    reach=2.5,
    between=1,
)


def _told_name(draft: Draft) -> None:
    """`atteste que Mme DIALLO Fatou, née le …`: the surname is in capitals."""
    if "last_name" in draft.fields and "first_names" in draft.fields:
        return
    for name, start in born_people(draft.text.text):
        last = [w for w in name.split() if w.isupper()]
        first = [w for w in name.split() if not w.isupper()]
        if last and first:
            draft.say("last_name", " ".join(last), start, start + len(name), 0.85)
            draft.say("first_names", " ".join(first), start, start + len(name), 0.85)
            return
    if not _over_birth(draft):
        _addressed(draft)


_ALIKE = 0.3  # of the height of letters, accents aside
_BIRTH = re.compile(r"nee?(?:\(e\))? le \d")
_MARRIED = re.compile(r"(?:epou(?:x|se)|veu(?:f|ve)|nom d'usage|divorcee?)\b")


def _over_birth(draft: Draft) -> bool:
    """Surname and given names, a line each over `NE LE 03/05/1980 A …`, without labels, as prefectures print receipts."""
    for page in draft.pages:
        for birth in (line for line in page.lines if _BIRTH.match(fold_in_place(line.text).strip())):
            column = [o for o in lines_over(birth, page.lines) if not _MARRIED.match(fold_in_place(o.text))]
            if len(column) < 2:
                continue
            first, last = (clean_name(line.text) for line in column[:2])
            whole = any(map(str.isupper, first.split())) and not first.isupper()  # `ROUX Anne`, under something else
            alike = abs(column[0].box.height / column[1].box.height - 1) < _ALIKE
            if last.isupper() and first and alike and not whole:
                for name, value, line in (("last_name", last, column[1]), ("first_names", first, column[0])):
                    place = (page.number, line.box, page.source, 0.88, ("over the birth",))
                    draft.put(name, [Candidate(name, value, line.text, *place)])
                return True
    return False


def _addressed(draft: Draft) -> None:
    """Whom an online account writes to about a permit, where nothing else names anybody: the surname is in capitals."""
    kind = draft.fields.get("permit_kind")
    named = draft.fields.keys() & {"last_name", "first_names"} or (kind is not None and kind.value == "card")
    party = None if named else recipient(draft.parties)
    if party is None or len(party.names) != 1:
        return
    span = party.names[0]
    words = span.text.split()
    last = [word for word in words if word.isupper() and len(word) > 1]
    first = [word for word in words if not word.isupper()]
    if last and first and words in ([*last, *first], [*first, *last]):
        for name, part in (("last_name", last), ("first_names", first)):
            found = candidate_at(party.flow, name, " ".join(part), span.start, span.end, 0.8, "addressed")
            draft.put(name, [found])


def _valued(candidate: Candidate, value: str) -> Candidate:
    return replace(candidate, value=value)
