# ruff: noqa: E501  (turns of phrase are read whole)
"""The day a paper was made, and other days, as most modules look for them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from extractors.documents._captions_below import value_over
from extractors.documents._draft import Draft
from extractors.fields.dates import find_dates, parse_date
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import flow_of
from extractors.fields.occasions import cued_dates, issue_dates, others_on
from extractors.fields.parsed import fold
from extractors.fields.prose import candidate_at
from extractors.fields.timelines import by_captions

_PLAINLY = 0.6


_DOUBTFUL = 0.5


_AS_PLAINLY = 0.95


_SOLE = 0.92  # of the only day that is told


_PRINT = "« Imprimé"


_VISIT = (  # of a medical paper that tells no other day
    (
        r"(?:^|\n)\W*(?:date (?:de (?:la |l')?)?)?(?:visite|consultation|examen)(?: medicale?| clinique)?(?: (?:de|d') ?[a-z]{4,14})?(?: n\W{0,3}[\w/-]{2,16})?\W{0,3}(?:(?:du|le)\s?:?|:|·)",
        0.85,
    ),
)


_ISSUED = tomllib.loads(Path(__file__).with_name("_issued.toml").read_text("utf-8"))


def issue_date(
    draft: Draft,
    extra: Sequence[tuple[str, float]] = (),
    never: str = "",
    latest: bool = False,
    others: Sequence[str] = (),
) -> None:
    """The day the paper was made: told in its text, else in a row, a block, or a box that names it.

    `never` tells the days that no cue can make that of issue; `latest`: the paper copies what was signed before it was;
    `others`: fields whose days, known already, are not that of issue.
    """
    known = {draft.fields[name].value for name in others if name in draft.fields}
    told = issue_dates(draft.text, extra, never=never, copied=latest)
    if len({c.value for c in told}) > 1:  # a column beside a sentence may cut it before its day
        flows = (draft.blocks, draft.table) if latest else (draft.blocks,)  # acts are extracted in forms
        whole = {c.value for flow in flows for c in issue_dates(flow, extra, never=never, copied=latest)}
        told = [c for c in told if c.value in whole] or told
    told += _over_its_caption(draft)
    boxed = boxed_dates(draft, "issue_date", _ISSUED["labels"], _ISSUED["decoys"])
    elsewhere = others_on(draft.text) - {c.value for c in told} if boxed else set()
    boxed = [c for c in boxed if c.value not in elsewhere]  # `émis le`, of a transfer that a sentence tells
    boxed = [c.scaled(0.9, "of the print") if _PRINT in c.reasons[0] else c for c in boxed]  # `Signé le` says more
    for order in ("table", "blocks"):  # another order of the words may say plainly what the first left doubtful
        if not _settled([*told, *(c for c in boxed if _PRINT not in c.reasons[0])]):
            several = issue_dates(getattr(draft, order), extra, never=never, copied=latest)
            told += several if not told else [c for c in several if c.score > _PLAINLY]
    several = _but_of_the_print([c for c in (*told, *boxed) if c.value not in known])
    newest = max((c.value for c in several if c.score > _PLAINLY), default="")
    several = [c.scaled(0.6, "signed earlier") if latest and c.value < newest else c for c in several]
    stood = [] if any(c.score > _DOUBTFUL for c in several) else _as_things_stood(draft)
    draft.put("issue_date", stood or _lone_print(draft, several) or _printed_from_a_browser(draft))


_STOOD = re.compile(
    r"(?:^|\n)\W{0,3}(?:objet|concerne) ?:[^\n]{0,90}\bsituation(?: [a-z]{4,14}){0,2},? (?:au|a la date du) (?=\d)"
)


def _as_things_stood(draft: Draft) -> list[Candidate]:
    """The day of which a letter tells, and of no other, by its subject: `Objet : situation locative au 3 mai 2026`."""
    return [
        candidate_at(draft.text, "issue_date", day.value, day.start, day.end, 0.75, "situation on that day")
        for match in _STOOD.finditer(draft.folded)
        for day in find_dates(draft.text.text)
        if day.start == match.end()
    ]


def _lone_print(draft: Draft, several: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates; the day of the print is the paper's own where nothing else is told to be."""
    if len({c.value for c in several}) != 1:
        return several
    day = re.escape(fold(several[0].text))
    lone = draft.has(
        rf"\b(?:(?:imprime|telecharge)e?s?[^.;:\n\d]{{0,40}}\ble|(?:edition|impression|tirage) (?:du|le)) {day}"
    )
    return [replace(c, score=max(c.score, _SOLE)) if c.score > _PLAINLY else c for c in several] if lone else several


def _but_of_the_print(several: Sequence[Candidate]) -> list[Candidate]:
    """The candidates; the day of the print, in a box of its own, falls where another day is told as plainly."""
    printed = {c.value for c in several if _PRINT in c.reasons[0]}
    own = {c.value for c in several if c.score > _PLAINLY} - printed
    told = {c.value for c in several if c.score > 0.9}
    return [c.scaled(0.6, "of the print") if own and c.value in printed - told else c for c in several]


def or_day_of_visit(draft: Draft) -> None:
    """The day of the visit, of a medical paper of which no other day is told to be its own."""
    doubted = any(lost.field == "issue_date" for lost in draft.rejected)
    if "issue_date" not in draft.fields and not doubted:
        dated(draft, "issue_date", _VISIT)


_PRINTED = re.compile(r"\W*\d{1,2}/\d{1,2}/\d{2,4},? (?:a |à )?\d{1,2}[:h]\d\d\b")


def _printed_from_a_browser(draft: Draft) -> list[Candidate]:
    """The day in the upper margin of a page of the web, whose address a browser prints in the lower one."""
    page = draft.pages[0]
    lines = sorted(page.lines, key=lambda line: line.box.cy)
    address = any(re.search(r"https?:|www\.", line.text) for line in lines[-3:])
    heads = [line for line in lines[:3] if _PRINTED.match(line.text)]
    flows = [flow_of([(line, page)]) for line in heads if address]
    return [
        candidate_at(printed, "issue_date", day.value, day.start, day.end, 0.7, "printed from a browser")
        for printed in flows
        for day in find_dates(printed.text)[:1]
    ]


_DAY = re.compile(
    r"date(?: d[eu] (?:la |l')?(?:decision|document|emission|edition|delivrance|signature|notification))?|(?:fait|decide|emis|edite|etabli|delivre|signe)e? le"
)
_OTHER_CAPTION = re.compile(r"\W*nee?\b|.{0,20}naissance|.{0,12}dossier")
_CAPTION = 5  # words: no caption has more


def _over_its_caption(draft: Draft) -> list[Candidate]:
    """The day right over its small caption, where others stand under their values too: `03/05/2026` over `Date`."""
    found = []
    for page in draft.pages:
        captions = [line for line in page.lines if len(line.words) < _CAPTION]
        days = [line for line in captions if _DAY.fullmatch(fold(line.text).strip(" :."))]
        others = [line for line in captions if _OTHER_CAPTION.match(fold(line.text))] if days else []
        if all(value_over(page, caption) is None for caption in others):
            continue
        for line in (value_over(page, caption) for caption in days):
            day = parse_date(line.text) if line is not None else None
            if line is not None and day is not None:
                place = (page.number, line.box, page.source, 0.85, ("over its caption",))
                found.append(Candidate("issue_date", day, line.text, *place))
    return found


def _settled(several: Sequence[Candidate]) -> bool:
    """Whether one day is told plainly, and no other day as plainly."""
    best = max(several, key=lambda c: c.score, default=None)
    if best is None or best.score <= _PLAINLY:
        return False
    return all(c.value == best.value or c.score < _AS_PLAINLY * best.score for c in several)


def dated(
    draft: Draft,
    name: str,
    cues: Sequence[tuple[str, float]],
    found: Sequence[Candidate] = (),
    refused: Callable[[Draft, Candidate], bool] | None = None,
) -> None:
    """A date announced by a cue, in the running text or in a table row, or by a label of a form; none `refused`."""
    told = [*cued_dates(draft.text, name, cues), *cued_dates(draft.table, name, cues), *found]
    several = by_captions(draft.sheets, name, cues, told)
    draft.put(name, [c for c in several if refused is None or not refused(draft, c)])


def boxed_dates(draft: Draft, name: str, labels: Sequence[str], decoys: Sequence[str]) -> list[Candidate]:
    """Dates in the boxes of these labels, right of them or below."""
    if not labels:
        return []
    found = draft.labelled((Field(name, tuple(labels), find_dates, reach=2.5, between=1, close=True),), decoys)[name]
    return [c.scaled(0.95, "in its box") for c in found]
