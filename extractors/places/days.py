"""Every day that a paper names, with the signs that tell which of them is which."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extractors.documents._draft import Draft
from extractors.fields.dates import find_dates
from extractors.places.around import look_around
from extractors.places.mention import Mention, Signs, place_parsed

_LONG_AGO = 16  # years


def mentions(draft: Draft, type_id: str) -> list[Mention]:
    """The days of a paper, as ISO dates."""
    found = find_dates(draft.text.text)
    values = sorted({str(date.value) for date in found})
    times = Counter(date.value for date in found)
    made = []
    for rank, date in enumerate(found):
        place = place_parsed(draft.text, date)
        if place is None:
            continue
        signs = Signs(type_id)
        look_around(place, signs)
        signs.add("last", float(rank == len(found) - 1), typed=True)
        signs.add("first", float(rank == 0))
        signs.add(f"times {min(3, times[date.value])}")
        signs.add("in letters", float(not re.search(r"\d", place.flow.text[date.start : date.end])))
        _among(str(date.value), values, signs)
        made.append(place.mention(str(date.value), signs))
    return made


def _among(day: str, days: Sequence[str], signs: Signs) -> None:
    """How a day stands among those of the paper, by age."""
    signs.add("latest", float(day == days[-1]), typed=True)
    signs.add("earliest", float(day == days[0]))
    signs.add("last but one", float(len(days) > 1 and day == days[-2]))
    years = int(days[-1][:4]) - int(day[:4])
    signs.add(f"years {min(years, 5 if years < _LONG_AGO else 6)}", typed=True)
    signs.add(f"days {min(5, len(days))}")
