"""The amounts of a rent receipt or due notice: where rent, charges, benefit and total are printed.

Article 21 of the law of 6 July 1989 makes the receipt distinguish rent and charges. They stand in a table (one line or
one column each), in a letter (`dont 650 € de loyer`), or in a social landlord's list of ten lines with the reduction
for social solidarity (RLS, article L.442-2-1 CCH) and the housing benefit paid straight to the landlord (APL). What
names them is in `_rent_amounts.toml`; `_rent_sums.py` believes the candidates that add up.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from extractors.documents._rent_months import months_of
from extractors.documents._rent_shares import of_all
from extractors.documents._rent_sums import Amounts, Printed, weighed
from extractors.documents._rent_terms import terms_of
from extractors.fields.declaration import Candidate, declared
from extractors.fields.flow import Flow
from extractors.fields.labels import candidates
from extractors.fields.layout import Sheet
from extractors.fields.money_words import find_money_in_words
from extractors.fields.parsed import fold
from extractors.fields.prices import find_prices, positive_prices
from extractors.fields.prose import Cue, after, before, cues_in
from extractors.fields.tax_years import in_latest_columns
from extractors.page import Box, Page

_DATA = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
FIELDS, DECOYS = declared(
    __file__, {name: find_prices if name == "adjustment" else positive_prices for name in _DATA["fields"]}
)
_CUES = {
    side: cues_in(
        {name: [(v, p.replace("{gives}", _DATA["gives"])) for v, p in several] for name, several in by.items()}
    )
    for side, by in _DATA["cues"].items()
}
_PAID = re.compile(r"\W*(?:votre )?(?:quittance|recu\b)")
_OLD = re.compile(r"\bsoldes?\b|arrieres?\b|impayes?\b|\breport\b|anterieure?s?\b|precedente?s?\b|retards?\b")
_CALLED = re.compile(
    r"\W*(?:votre |prochain )?(?:avis d'echeance|appel de (?:loyer|fonds)|prochaine? (?:echeance|terme|loyer))"
)


def read_amounts(sheets: Sequence[Sheet], table: Flow, kind: str) -> Amounts:
    """Rent, charges, benefit, reduction and total of a receipt or a due notice; `table` is its sheets row by row."""
    found, refused = candidates(sheets, FIELDS, DECOYS)
    pages = [sheet.page for sheet in sheets]
    found = {name: [_in_section(c, pages, kind) for c in several] for name, several in found.items()}
    for name, cues in _before_cues(kind):
        found[name] += before(table, name, cues, positive_prices)
        found[name] += before(table, name, cues, find_money_in_words, reach=150)
    for name, cues in _CUES["after"].items():
        found[name] += after(table, name, cues, positive_prices, gap=6)
        found[name] += after(table, name, cues, find_money_in_words, reach=140, gap=8)
    if kind == "due":
        paid = _paid_before(table)
        found = {
            name: [_unless(c, paid, "paid for the term before") for c in several] for name, several in found.items()
        }
    others = _of_the_deed(table)
    found = {
        name: [_unless(c, others, "a ceiling, or a whole month's") for c in several] for name, several in found.items()
    }
    recalled = list(_recalled(sheets))
    found = {name: [_unless_recalled(c, recalled) for c in several] for name, several in found.items()}
    months, terms = months_of(sheets), terms_of(sheets, kind)
    of_period = {name: terms.weigh(months.of_period(several)) for name, several in found.items()}
    printed = _printed(table)
    of_period = of_all(of_period, printed)
    of_period = {name: in_latest_columns(several, sheets) for name, several in of_period.items()}
    return weighed(of_period, refused, printed)


def _before_cues(kind: str) -> list[tuple[str, tuple[Cue, ...]]]:
    """The words that follow an amount; what was received is the total of a receipt alone."""
    several = [(name, cues) for name, cues in _CUES["before"].items() if name != "received"]
    return [*several, ("total", _CUES["before"]["received"])] if kind == "receipt" else several


_Place = tuple[int, Box]
_THANKS, _PAID_AFTER = (re.compile(_DATA["earlier"][side]) for side in ("before", "after"))


_CEILING, _PRORATA, _BY_THE_DEED = (re.compile(_DATA["deed"][name]) for name in ("ceiling", "prorata", "whole"))


def _paid_before(text: Flow) -> list[_Place]:
    """Where a due notice prints what was paid for the term before: `Nous avons bien reçu votre versement : 650 €`."""
    return _places(text, lambda before, after: bool(_THANKS.search(before) or _PAID_AFTER.match(after)))


def _of_the_deed(text: Flow) -> list[_Place]:
    """Where a paper tells what bounds a surety's engagement; or, of a term cut short, what the lease asks a month."""
    cut = _PRORATA.search(text.folded)
    return _places(text, lambda before, _: bool(_CEILING.search(before) or (cut and _BY_THE_DEED.search(before))))


def _places(text: Flow, told: Callable[[str, str], bool]) -> list[_Place]:
    """The places of the amounts for which `told` holds, asked with the words before and after them."""
    folded = text.folded.replace("\n", " ")
    places: list[_Place] = []
    for amount in positive_prices(text.text):
        before_it, after_it = folded[max(0, amount.start - 140) : amount.start], folded[amount.end : amount.end + 90]
        if told(before_it, after_it):
            box = text.value(amount.value, amount.start, amount.end, 1.0).box
            places += [(page.number, box) for _, page in text.words_in(amount.start, amount.end)[:1] if box]
    return places


def _middle(box: Box) -> tuple[float, float]:
    return round(box.cx, 2), round(box.cy, 2)


def _unless(candidate: Candidate, places: Sequence[_Place], why: str) -> Candidate:
    box = candidate.box
    here = box and any(page == candidate.page and box.overlap_x(b) > 0.5 < box.overlap_y(b) for page, b in places)
    return candidate.scaled(0.3, why) if here else candidate


def _printed(text: Flow) -> list[Printed]:
    """Every amount with centimes or a currency, and whether its row speaks of the months before."""
    found, start = [], 0
    for row in text.text.split("\n"):
        old = bool(_OLD.search(fold(row)))
        for amount in positive_prices(row):
            here = text.value(amount.value, start + amount.start, start + amount.end, 1.0)
            if here.box is not None and not row[amount.start : amount.end].strip().isdigit():
                found.append(Printed(amount.value, (here.page, *_middle(here.box)), old, here))
        start += len(row) + 1
    return found


_REMEMBERED = re.compile(  # `Pour mémoire, en 2025 :`, over what was paid then
    r"\W*(?:pour (?:memoire|rappel|comparaison)|a titre (?:de rappel|de comparaison)|rappel)\b[^\n]{0,40}"
    r"\b(?:20\d\d|ancien\w*|precedente?s?|derniere?s?|passee?s?|avant)\b[^\n\d]{0,20}:\W*"
)
_REMEMBERED_ROWS = 3


def _recalled(sheets: Sequence[Sheet]) -> Iterator[_Place]:
    """The rows under a line that recalls what another year's were."""
    for sheet in sheets:
        for at, row in enumerate(sheet.rows):
            if _REMEMBERED.fullmatch(fold(" ".join(word.text for word in row.words))):
                for below in sheet.rows[at + 1 : at + 1 + _REMEMBERED_ROWS]:
                    yield sheet.page.number, sheet.slope.printed(below.box)


def _unless_recalled(candidate: Candidate, rows: Sequence[_Place]) -> Candidate:
    box = candidate.box
    here = box and any(page == candidate.page and row.overlap_y(box) > 0.5 for page, row in rows)
    return candidate.scaled(0.4, "recalled from another year") if here else candidate


def _in_section(candidate: Candidate, pages: Sequence[Page], kind: str) -> Candidate:
    """Where receipt and due notice share a sheet, an amount of the other part counts for less."""
    page = candidate.on(pages)
    if page is None or candidate.box is None:
        return candidate
    headings = [(line.box, "receipt") for line in page.lines if _PAID.match(fold(line.text))]
    headings += [(line.box, "due") for line in page.lines if _CALLED.match(fold(line.text))]
    if {part for _, part in headings} != {"receipt", "due"}:
        return candidate
    above = [(box.y0, part) for box, part in headings if box.y0 < candidate.box.cy]
    if above and max(above)[1] != kind:
        return candidate.scaled(0.6, "in the part of the sheet that is the other paper")
    return candidate
