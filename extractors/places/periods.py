"""Every month, or stretch of time, that a paper names, with the signs that tell which is the one it is for.

A rent is for a stretch of days (`2024-03-01/2024-03-31`), pay and benefits are for a month (`2024-03`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from extractors.documents._draft import Draft
from extractors.fields.dates import MONTHS, find_dates
from extractors.fields.months import find_periods, month_span
from extractors.fields.parsed import Parsed
from extractors.places.around import look_around
from extractors.places.mention import Mention, Signs, place_parsed
from extractors.places.sums_labels import Labels, concepts_of, label_signs, said_signs

FIELDS: dict[str, tuple[str, ...]] = {
    "rent_receipt": ("period_start", "period_end"),
    "rent_due_notice": ("period_start", "period_end"),
    "payslip": ("period",),
    "benefits_statement": ("period",),
    "daily_allowance_statement": ("period",),
    "pension_notice": ("period",),
    "unemployment_statement": ("period",),
}

_LONGEST = 100  # days of what a rent is paid for
_SHORTEST = 3
_TOGETHER, _BESIDE = 90, 12  # characters between a first day and a last one: of a rent, of a month
_NEAR = 4.0  # heights of a place
_BETWEEN = 3  # days of a paper that may stand from a first to a last one, the last among them
_WEEK = 7
_BROKEN = re.compile(r"(?<=\d|r)\n(?=[^\W\d_]{3,9} (?:19|20)\d\d)")  # `au 30` over `juin 2025`

_CONCEPT = concepts_of(
    {
        "paid": "quitta recu recue acquit regle reglee regles paye payee payes encais percu donne"
        " verse versee paieme reglem",
        "called": "echean appel appele payer regler exigib prelev avis",
        "span": "period mois terme trimes loyer loyers occupa sejour titre couran debut fin premie dernie jour du au",
        "made": "edite edition emis emise fait etabli delivr signe date imprim situat",
        "other": "bail contra entree effet revisi indice irl naissa ne nee ancien depuis embauc valabl"
        " expire convoc limite avant",
        "past": "preced anteri report arrier regula solde rappel cumul",
        "next": "procha suivan sera seront",
        "work": "paie salair bullet travai heures",
    }
)


def mentions(draft: Draft, type_id: str) -> list[Mention]:
    """The periods of a paper: months, or for rents their first and last day joined by a slash."""
    names = FIELDS.get(type_id)
    if names is None:
        return []
    spans = "period_start" in names
    text = _unbroken(draft.text.text)
    dates = find_dates(text)
    found = sorted(
        _spans(text, _unbroken(draft.folded), dates) if spans else _months(text, dates), key=lambda parsed: parsed.start
    )
    days = [str(day.value) for day in dates]
    values = sorted({str(parsed.value) for parsed in found})
    times = Counter(str(parsed.value) for parsed in found)
    labels = {page.number: Labels(page) for page in draft.pages}
    made = []
    for order, parsed in enumerate(found):
        place = place_parsed(draft.text, parsed)
        if place is None:
            continue
        value = str(parsed.value)
        signs = Signs(type_id)
        look_around(replace(place, page=labels[place.page.number].near(place.box, _NEAR)), signs)
        label_signs(place, labels[place.page.number], signs, _CONCEPT)
        said_signs(place, signs, _CONCEPT)
        _printed(draft.folded[parsed.start : parsed.end], value, signs)
        _among(value, values, days, signs)
        signs.add(f"times {min(4, times[value])}", typed=True)
        signs.add(f"order {min(6, order)}", typed=True)
        signs.add("first", float(order == 0), typed=True)
        made.append(place.mention(value, signs))
    return made


def _months(text: str, days: Sequence[Parsed]) -> Iterator[Parsed]:
    """The months of a text, and those that two days of one month name."""
    for parsed in (*find_periods(text), *_pairs(days, (), _BESIDE)):
        start, end = parsed.value
        if start[:7] == end[:7]:
            yield replace(parsed, value=start[:7])


def _spans(text: str, folded: str, days: Sequence[Parsed]) -> Iterator[Parsed]:
    """The stretches of a text that may be those of a rent."""
    told = [p for p in find_periods(text) if _rental(*p.value)]
    for parsed in (*told, *_pairs(days, told, _TOGETHER), *_quarters(folded), *_lists(folded)):
        yield replace(parsed, value="/".join(parsed.value))


def _pairs(days: Sequence[Parsed], told: Sequence[Parsed], together: int) -> Iterator[Parsed]:
    """Two days that stand near each other and may be the first and the last of a stretch, but for those told."""
    for at, first in enumerate(days):
        for last in days[at + 1 : at + 1 + _BETWEEN]:
            near = last.start - first.end <= together and first.value < last.value
            if near and _rental(first.value, last.value) and not any(_holds(p, first, last) for p in told):
                yield Parsed((first.value, last.value), first.start, last.end, 0.9)


def _holds(parsed: Parsed, first: Parsed, last: Parsed) -> bool:
    return parsed.start <= first.start and last.end <= parsed.end


def _unbroken(text: str) -> str:
    """A text in which a day of the month and its month are not parted by the end of a line: same length."""
    return _BROKEN.sub(" ", text)


def _rental(start: str, end: str) -> bool:
    """Whether a rent may be paid for a stretch of time."""
    return _SHORTEST <= _days_between(start, end) <= _LONGEST


def _days_between(start: str, end: str) -> int:
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


_ORDINALS = ("premier", "deuxieme", "troisieme", "quatrieme")
_QUARTER = re.compile(
    rf"(?:(?P<n>[1-4]) ?(?:er|e|eme)? ?trimestre|\bt(?P<t>[1-4])|(?P<w>{'|'.join(_ORDINALS)}) trimestre)"
    r"(?: de)?[ /-]*(?P<y>20\d\d)"
)
_MONTH = "|".join(MONTHS)
_LIST = re.compile(
    rf"\b(?P<first>{_MONTH})(?:, ?(?:{_MONTH})){{0,2}}(?:, ?| et | a | au mois de | ?- ?)"
    rf"(?P<last>{_MONTH}) (?P<y>20\d\d)\b"
)


def _quarters(folded: str) -> list[Parsed]:
    """`3e trimestre 2024`, `T3 2024`."""
    found = []
    for match in _QUARTER.finditer(folded):
        number = int(match["n"] or match["t"] or _ORDINALS.index(match["w"]) + 1)
        start = f"{match['y']}-{3 * number - 2:02d}-01"
        found.append(Parsed((start, month_span(f"{match['y']}-{3 * number:02d}")[1]), match.start(), match.end(), 0.95))
    return found


def _lists(folded: str) -> list[Parsed]:
    """`avril, mai et juin 2024`: from the first month to the last."""
    found = []
    for match in _LIST.finditer(folded):
        first, last = MONTHS.index(match["first"]) + 1, MONTHS.index(match["last"]) + 1
        if first < last <= first + 3:
            end = month_span(f"{match['y']}-{last:02d}")[1]
            found.append(Parsed((f"{match['y']}-{first:02d}-01", end), match.start(), match.end(), 0.95))
    return found


def _printed(printed: str, value: str, signs: Signs) -> None:
    """How a period is printed, and how long it is."""
    dates = len(find_dates(printed))
    signs.add(f"printed days {dates}", typed=True)
    signs.add("in letters", float(bool(re.search(r"[a-z]{3}", printed))))
    signs.add("joined", float(bool(re.search(r"\bau\b|-|>|→", printed)) and dates > 1), typed=True)
    signs.add("over lines", float("\n" in printed))
    signs.add(f"long {min(4, len(printed) // 12)}")
    if "/" in value:
        start, end = value.split("/")
        whole = start.endswith("-01") and month_span(end[:7])[1] == end
        signs.add("whole months", float(whole), typed=True)
        signs.add(f"weeks {min(7, _days_between(start, end) // _WEEK)}", typed=True)
        signs.add("ends where it began", float(end[8:] == f"{int(start[8:]) - 1:02d}"))


def _among(value: str, values: Sequence[str], days: Sequence[str], signs: Signs) -> None:
    """How a period stands among the others of the paper, and among its days."""
    signs.add("latest", float(value == values[-1]), typed=True)
    signs.add("earliest", float(value == values[0]), typed=True)
    signs.add("last but one", float(len(values) > 1 and value == values[-2]))
    signs.add(f"periods {min(5, len(values))}")
    start, end = value.split("/") if "/" in value else month_span(value)
    if days:
        latest = max(days)
        signs.add(f"months before the last day {max(-3, min(6, _months_between(start, latest)))}", typed=True)
        signs.add(f"days within {min(4, sum(start <= day <= end for day in days))}")
        near = [day for day in days if abs(_months_between(start, day)) <= 1]
        signs.add(f"days near {min(4, len(near))}", typed=True)


def _months_between(one: str, other: str) -> int:
    return (int(other[:4]) - int(one[:4])) * 12 + int(other[5:7]) - int(one[5:7])
