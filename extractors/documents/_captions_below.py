"""Identity papers that print their captions in small under the values: `ROUX` over `nom`, `F` over `sexe`."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._bilingual import field_of
from extractors.fields.declaration import Candidate
from extractors.fields.parsed import Parser
from extractors.page import Line, Page

_COLUMN = 0.015  # between the left edges of a value and of its caption
_FEWEST = 3  # captions under their values that make it the paper's way


def over_captions(pages: Sequence[Page], parsers: dict[str, Parser]) -> list[Candidate]:
    """The values over their captions; none where captions stand over values, or only some do not."""
    found: list[Candidate] = []
    for page in pages:
        captions = [(line, field) for line in page.lines if (field := field_of(line.text)) is not None]
        placed = [(field, value) for line, field in captions if (value := value_over(page, line)) is not None]
        if len({field for field, _ in placed}) < _FEWEST or 2 * len(placed) <= len(captions):
            continue
        found += [
            Candidate(field, v.value, value.text, page.number, value.box, page.source, 0.93 * v.score, ("its caption",))
            for field, value in placed
            if field in parsers
            for v in parsers[field](value.text)[:1]
        ]
    return found


def value_over(page: Page, caption: Line) -> Line | None:
    """The value right over a caption, nearer than whatever stands under it."""
    column = [o for o in page.lines if o is not caption and abs(o.box.x0 - caption.box.x0) < _COLUMN]
    above = max((o for o in column if o.box.cy < caption.box.cy), key=lambda o: o.box.cy, default=None)
    below = min((o for o in column if o.box.cy > caption.box.cy), key=lambda o: o.box.cy, default=None)
    if above is None or field_of(above.text) is not None or caption.box.height > above.box.height:
        return None
    white = caption.box.y0 - above.box.y1
    nearer = below is None or white < 0.7 * (below.box.y0 - caption.box.y1)
    return above if nearer and white < 1.5 * above.box.height else None
