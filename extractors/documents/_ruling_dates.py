"""The day a court decided, among the days of hearings, births, marriages, leases and summonses.

`JUGEMENT DU 12 MARS 2026`, `prononcé par mise à disposition au greffe le …`, `Fait et jugé à …, le …`, or in letters:
`L'AN DEUX MILLE VINGT-SIX et le douze mars`. The hearing (`DÉBATS : à l'audience du …`) comes before, never after.
What the facts tell (`une ordonnance a été rendue le …`) is never the decision. The cues are in `court_ruling.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from extractors.documents._ruling_kind import operative_part, story_start
from extractors.documents._ruling_words import words
from extractors.fields.dates import MONTHS, find_dates, iso
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.numerals import split_words, value_of
from extractors.fields.parsed import Parsed
from extractors.fields.prose import candidate_at

_LEAD = r"\W*(?:(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\W+)*$"
_APPEALED = re.compile(r"\b(?:deferee?|attaquee?)\b[^.;\d]*$")
_STEP = re.compile(  # `02/05/2026 Jugement rendu`
    r"\W{1,4}(?:ordonnance|jugement|arret|decision) (?:rendue?|prononcee?)\b"
    r"|\W{1,4}(?:rendue?|prononcee?)s?\s?(?=[.:,;]|par ces motifs)"  # `02/05/2026 Rendu. Par ces motifs`
    r"|\W{1,4}(?:date |jour )d[eu] (?:la |l')?(?:prononce|delibere|decision|jugement|ordonnance)\b"
)
_RULES_THAT_DAY = re.compile(  # `Le 2 mai 2026, nous, Anne ROUX, juge des tutelles`
    r"[^.;\n]{0,90}\ba rendu (?:l'arret|le (?:present )?jugement|l'ordonnance|la decision)"
    r"|,\s[^.;,:\d\n]{4,50},\s(?:vice-)?(?:juge|president)\w*\b[^.;\d]{0,90}\bassiste"
    r"|\W*(?:a \d\W?\d*\s?h\W?\d*\W*)?nous\b[^.;\d]{0,90}\b(?:juge|president|vice-president|magistrat|conseiller)"
)
_WE = re.compile(
    r"\bnous,[^.;\d]{4,60}, (?:vice-)?(?:juge|president)\b[^.;\d]{0,140}, le\W*$"
)  # `, le 4 juin 2025, assistée de`
_HEARD = re.compile(
    r"\b(?:audition|audience|debats|entretien|visite|entendue?s?|entendus|comparu\w*|plaid\w+)\b[^.;\d]{0,60}$"
)
_HEAD = re.compile(r"(?:^|\n)\W{0,3}(?:fait a )?[a-z][a-z' -]{2,40}, (?:le |ce )?$")  # `Bordeaux, le 17 novembre 2023`
_GIVEN_OUT = re.compile(r"(?:mise?s? a (?:la )?disposition|delibere)\b[^.;\d]{0,60}$")
_WEEKDAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\s+)?"
_IN_LETTERS = re.compile(
    r"l\s?['’]?\s?an\s+(?P<year>deux\s+mille(?:[\s-]+[a-z]+){0,4}?|mil(?:le)?\s+neuf\s+cents?(?:[\s-]+[a-z]+){0,5}?|(?:19|20)\d\d),?\s*(?:et\s+)?(?:le\s+)?"
    rf"{_WEEKDAY}(?P<day>[a-z]+(?:[\s-]+[a-z]+){{0,3}}?|\d{{1,2}}(?:er)?)\s+(?P<month>{'|'.join(MONTHS)})\b"
)


def decision_dates(text: Flow) -> list[Candidate]:
    """The days that could be the decision's."""
    folded = text.folded
    facts = _facts(text.text)
    days = find_dates(text.text)
    told = [(at, day) for at, day in zip([None, *days], days, strict=False) if not (at and _tells(folded, at, day))]
    scored = [(day, _score(folded, day, facts)) for _, day in told]
    found = [
        *in_letters(text, folded, facts),
        *(_candidate(text, date, score * date.score, "cue") for date, score in scored if score),
    ]
    return _latest_of_equals(found or _at_the_head(text, folded) or _hearing(text, folded))


def _at_the_head(text: Flow, folded: str) -> list[Candidate]:
    """The day beside its town at the head of the paper, where nothing else tells that of the decision."""
    head = [d for d in find_dates(text.text) if d.start < 700 and _HEAD.search(folded, 0, d.start)]
    head = [d for d in head if folded[: d.start].endswith("e ") or re.match(r"\W*(?:\n|$)", folded[d.end :])]
    return [_candidate(text, d, 0.75, "head") for d in head[:1]]


def _tells(folded: str, earlier: Parsed, date: Parsed) -> bool:
    """Whether what stands before a day tells of the day before it: the next row of a list of steps."""
    return date.start - earlier.end < 90 and _STEP.match(folded, earlier.end) is not None


def _score(folded: str, date: Parsed, facts: range) -> float:
    """How much what stands around a day says that it is the decision's."""
    before = folded[max(0, date.start - 170) : date.start]
    if _never().search(before) or _APPEALED.search(before):
        return 0.0
    if date.start in facts and not _GIVEN_OUT.search(before):
        return 0.0
    score = max((s for cue, s in _cues() if cue.search(before)), default=0.0)
    if _RULES_THAT_DAY.match(folded[date.end :]) and not _HEARD.search(before):
        score = max(score, 0.93)
    if _WE.search(before) and re.match(r"\W{1,3}assiste", folded[date.end : date.end + 12]):
        score = max(score, 0.93)
    if _STEP.match(folded, date.end):
        score = max(score, 0.95)
    if score < 0.95 and _not().search(before) and not _title(folded, before, date.end):
        return 0.0
    if not score and date.start < 700:
        return 0.7 if _is_line(folded, date.start, date.end) else 0.0
    return score


def _facts(text: str) -> range:
    """What the ruling tells of the past: from the facts to the operative part."""
    start, operative = story_start(text), operative_part(text)
    return range(start, operative[0]) if start is not None and operative else range(0)


_HELD = re.compile(  # `Audience publique de ce tribunal, tenue le vendredi`
    rf"audience(?: publique)?(?: de [^.;,\d\n]{{2,30}})?(?:,? tenue)?,? (?:du|le)\W*{_WEEKDAY}$"
)


def _hearing(text: Flow, folded: str) -> list[Candidate]:
    """The day of the hearing, of an order given at the hearing itself."""
    head = [d for d in find_dates(text.text) if d.start < 1200]
    held = [d for d in head if _HELD.search(folded, 0, d.start)]
    held = [
        d
        for d in held
        if not re.search(r"(?:debats|plaid\w*|cloture|renvo\w+|rappel\w+|revien\w+)\b[^.;]{0,80}$", folded[: d.start])
    ]
    return [_candidate(text, d, 0.62, "hearing") for d in held[:1]]


def _candidate(text: Flow, date: Parsed, score: float, reason: str) -> Candidate:
    return candidate_at(text, "decision_date", date.value, date.start, date.end, score, reason)


@cache
def _cues() -> tuple[tuple[re.Pattern[str], float], ...]:
    return tuple((re.compile(f"(?:{cue}){_LEAD}"), score) for cue, score in words()["date_cues"])


@cache
def _not() -> re.Pattern[str]:
    return re.compile(words()["date_not"])


@cache
def _never() -> re.Pattern[str]:
    return re.compile(words()["date_never"])


def _is_line(folded: str, start: int, end: int) -> bool:
    """Whether the date is all its line says."""
    left, right = folded.rfind("\n", 0, start) + 1, folded.find("\n", end)
    return not re.sub(r"\W|\ble\b", "", folded[left:start] + folded[end : right if right >= 0 else len(folded)])


_REST_OF_TITLE = re.compile(
    r"[^\w\n]*(?:\n|$|(?:n\W{0,2}|r\.?g|minute|dossier|portalis|rendue?|reputee?|contradictoire)\b)"
)


def _title(folded: str, before: str, end: int) -> bool:
    """Whether the date ends a heading such as `ORDONNANCE D'ORIENTATION ET SUR MESURES PROVISOIRES\\nDU`."""
    named = (re.match(r"\s*(?:jugement|ordonnance)", line) for line in before.rsplit("\n", 2)[-2:])
    return bool(_REST_OF_TITLE.match(folded, end)) and any(named)


def _latest_of_equals(found: list[Candidate]) -> list[Candidate]:
    """Of cues equally good the latest day is the decision: everything told is older."""
    if not found:
        return []
    top = max(c.score for c in found)
    near = [c for c in found if c.score > top - 0.06]
    latest = max(c.value for c in near)
    return [c if c.value == latest or c not in near else c.scaled(0.5, "an earlier day") for c in found]


def in_letters(text: Flow, folded: str, facts: range = range(0)) -> list[Candidate]:
    """`L'AN DEUX MILLE VINGT-SIX et le douze mars`."""
    found = []
    for match in _IN_LETTERS.finditer(folded):
        if match.start() in facts:
            continue
        year, day = _number(match["year"]), _number(match["day"])
        if year is None or day is None:
            continue
        value = iso(year, MONTHS.index(match["month"]) + 1, day)
        before = folded[max(0, match.start() - 80) : match.start()]
        if value:
            hearing = re.search(r"debats|tenue|plaid", before)
            found.append(
                candidate_at(
                    text, "decision_date", value, match.start(), match.end(), 0.6 if hearing else 0.93, "in letters"
                )
            )
    return found


def _number(text: str) -> int | None:
    if re.match(r"\d", text):
        return int(re.sub(r"\D", "", text))
    if text in ("premier", "1er"):
        return 1
    return value_of([word for word, _, _ in split_words(text)])
