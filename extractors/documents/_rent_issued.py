"""The day a receipt or a due notice was made: told in a sentence or a line, the head of its box, beside a hand.

Not the day of the lease, of a payment, of an account's row, of the end of a term; nor that of a later printing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from extractors.documents._draft import Draft
from extractors.documents._rent_people import DATA
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, Field
from extractors.fields.layout import strip_of
from extractors.fields.names import is_person
from extractors.fields.occasions import cued_dates, issue_dates
from extractors.fields.parsed import fold
from extractors.fields.prose import candidate_at
from extractors.fields.timelines import CAPTIONED, by_captions
from extractors.page import Box, Word

_ISSUED = [(pattern, score) for score, pattern in DATA["cues"]["issue_date"]]
PAID = [(pattern, score) for score, pattern in DATA["cues"]["payment_date"]]
OVER = {name: [(cue, score) for score, cue in cues] for name, cues in DATA["captions"].items()}
_MADE, _PRINTED = (tuple(DATA["labels"][name]) for name in ("issue_date", "printed_on"))
_ISSUED_ON = Field("issue_date", _MADE, find_dates, weak_labels=_PRINTED, between=1, close=True)
_LEASE = (  # the day of the lease is not that of the paper: `Contrat de résidence signé le 07/11/2022`
    r"\b(?:bail|contrat|titre d'occupation|convention)\b"
    r"(?:(?!quittance|recu|avis|delivr|edite|emis|etabli|fait|imprim)(?:[^.;:\n\d]|n\W{0,3}+(?=[\w/-]{0,14}\d)[\w/-]{1,15}+))"
    r"{0,40}",
    0.9,
)
_TERM_ENDS = (
    r"\d\d[/.]\d\d[/.]\d\d(?:\d\d)?\s(?:au|jusqu'au|->|→|inclus au)\s"  # a term, maybe in two lines of its cell
)
_ENTRY = re.compile(  # heads of an account's or a payment's rows
    r"\b(?:libelles?|designations?|operations?|natures?|debits?|credits?|soldes?|montants?|reglements?|paiements?|versements?|mode|echeances?|loyers?|total|valeur)\b"
)
_DATE_ALONE = frozenset(("date", "le", "en date du", "date du document"))  # heads of a box with the day of the paper
_HEADS, _HEAD_OF_PAGE = 0.8, 0.3
_BARELY = 0.5
_PLAIN = 0.56  # what a date is worth that is all its line says
_TOLD, _ROWS_OF_ACCOUNT = 0.9, 12  # what no column's head denies; how far above an entry its heads are looked for


def made_on(draft: Draft) -> list[Candidate]:
    """Days the paper was made: announced in a sentence or a line, or heads of their column."""
    several = issue_dates(draft.text, _ISSUED) or issue_dates(draft.blocks, _ISSUED)
    lone = [c.value for c in issue_dates(draft.table, _ISSUED)]
    several = [c for c in several if c.score > _PLAIN or c.value in lone]  # a date alone in its cell, not on its row
    several = [c for c in several if c.score > _TOLD or not _in_account(draft, c)]
    several += draft.labelled((_ISSUED_ON,))["issue_date"] or _date_boxes(draft)
    flows = (draft.text, draft.blocks)
    ends = {c.value for flow in flows for c in cued_dates(flow, "issue_date", ((_TERM_ENDS, 0.9),))}
    several = (
        [c for c in several if c.score > _TOLD or c.value not in ends]
        or _beside_a_hand(draft)
        or _printed_by_a_browser(draft)
    )
    leases = {c.value for flow in (draft.text, draft.table) for c in cued_dates(flow, "issue_date", (_LEASE,))}
    several = [c for c in several if c.value not in leases]
    several = _before_it_was_printed(draft, by_captions(draft.sheets, "issue_date", OVER["issue_date"], several))
    paid = cued_dates(draft.table, "payment_date", PAID, reach=170, lone=True)
    days = {c.value for c in by_captions(draft.sheets, "payment_date", OVER["payment_date"], paid)}
    return [c for c in several if c.value not in days or CAPTIONED in c.reasons] or several


_PRINTED_LATER = ((r"\b(?:re-?)?(?:imprime|exporte|telecharge)e?s?\b(?: (?!avant|avec)[a-z']{2,12}){0,3} le", 0.9),)
_MONTHS = 92  # days between what a paper says of itself and its printing


def _before_it_was_printed(draft: Draft, several: Sequence[Candidate]) -> list[Candidate]:
    """The days but that of printing, where an earlier one is told, or stands alone on its line at the head."""
    printed = {c.value for flow in (draft.text, draft.table) for c in cued_dates(flow, "issue_date", _PRINTED_LATER)}
    others = [c for c in several if c.value not in printed and c.score > _BARELY]
    made = [c for c in others if any(_shortly_before(c.value, day) for day in printed)]
    if not made:
        return list(several)
    head = [c.raised(_HEADS, "at the head") if c.box and c.box.y0 < _HEAD_OF_PAGE else c for c in made]
    return [c for c in several if c.value not in printed and c not in made] + head


def _shortly_before(day: object, later: object) -> bool:
    one, other = date.fromisoformat(str(day)), date.fromisoformat(str(later))
    return 0 < (other - one).days < _MONTHS


def _printed_by_a_browser(draft: Draft) -> list[Candidate]:
    """The day, with its hour, that a browser prints at the head of a page it prints, where no other day is told."""
    text = draft.text
    stamp = re.match(r"\W{0,3}(?P<day>\d\d/\d\d/\d{4}),? (?:a )?\d\d?[:h]\d\d\b", text.folded)
    found = find_dates(stamp["day"]) if stamp else []
    return [candidate_at(text, "issue_date", d.value, *stamp.span("day"), 0.62, "printed then") for d in found if stamp]


_BESIDE_ITS_HAND = re.compile(
    r"(?:^|\n)\W{0,3}(?P<day>\d\d[./]\d\d[./](?:20)?\d\d),? (?P<who>[A-ZÀ-Þ][^\n\d,;:]{4,40})\s*$"
)


def _beside_a_hand(draft: Draft) -> list[Candidate]:
    """The day before the name of whoever signs, on the last line: `13.06.24 Zoé Roux`."""
    text = draft.text
    last = _BESIDE_ITS_HAND.search(text.text)
    days = find_dates(last["day"]) if last and is_person(last["who"]) else []
    return [candidate_at(text, "issue_date", d.value, *last.span("day"), 0.75, "signed") for d in days if last]


def _in_account(draft: Draft, candidate: Candidate) -> bool:
    """Whether a date stands in a row of an account: some rows above, two heads such as `Débit` and `Crédit`."""
    sheet = next((s for s in draft.sheets if s.page.number == candidate.page), None)
    if sheet is None or candidate.box is None:
        return False
    above = [row for row in sheet.rows if sheet.slope.printed(row.box).y1 < candidate.box.cy]
    for row in above[: -_ROWS_OF_ACCOUNT - 1 : -1]:
        cells = [_said(cell) for cell in sheet.cells(row)]
        if len(cells) < 3:
            return False
        if sum(bool(_ENTRY.search(cell)) for cell in cells) > 1 and not any(map(str.isdigit, "".join(cells))):
            return True
    return False


def _said(cell: Sequence[Word]) -> str:
    """The words of a cell, folded."""
    return fold(" ".join(word.text for word in cell))


def _date_boxes(draft: Draft) -> list[Candidate]:
    """The day in the box headed `Date` and nothing else, in a strip of boxes: `Mandat | Lot | Date` over one row."""
    found = []
    for sheet in draft.sheets:
        page = sheet.page
        for upper, lower in pairwise(sheet.rows):
            head = _date_head(sheet.cells(upper))
            if head is None:
                continue
            under = next((cell for cell in sheet.cells(lower) if abs(cell[0].box.x0 - head.x0) < 0.012), None)
            if under is None:
                continue
            strip = strip_of(under, sheet.aspect)
            text, reasons = strip.text, ("date box",)
            box = sheet.slope.printed(strip.box(0, len(text)))
            for day in find_dates(text):
                if day.end - day.start == len(text):
                    found.append(Candidate("issue_date", day.value, text, page.number, box, page.source, 0.8, reasons))
    return found


def _date_head(cells: Sequence[Sequence[Word]]) -> Box | None:
    """The head `Date` of a row of heads, of which none is that of an account's rows."""
    heads = [(cell[0].box, _said(cell).strip(" :")) for cell in cells]
    if len(heads) < 2 or any(_ENTRY.search(head) for _, head in heads):
        return None
    return next((box for box, head in heads if head in _DATE_ALONE), None)
