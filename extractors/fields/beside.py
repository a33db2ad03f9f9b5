"""What stands around a value on its page: the words over it, under it and left of it, whatever the order of reading."""

from __future__ import annotations

from extractors.fields.flow import Flow
from extractors.fields.parsed import Parsed, fold
from extractors.page import Box


def caption_of(flow: Flow, date: Parsed) -> str:
    """The words right over a date: in a form or on a card they name it, whatever the order of reading."""
    words = flow.words_in(date.start, date.end)
    here = Box.around(word.box for word, _ in words)
    over = [o for o in words[0][1].lines if o.box.cy < here.y0 and _right_over(o.box, here, here.height)]
    return fold(max(over, key=lambda line: line.box.y1).text) if over else ""


def under_of(flow: Flow, date: Parsed) -> str:
    """The words right under a date, that some forms print in small type for its label."""
    words = flow.words_in(date.start, date.end)
    here = Box.around(word.box for word, _ in words)
    below = [o for o in words[0][1].lines if o.box.cy > here.y1 and _right_over(here, o.box, here.height)]
    return fold(min(below, key=lambda line: line.box.y0).text) if below else ""


def _right_over(upper: Box, lower: Box, height: float) -> bool:
    """Whether two lines stand right over one another: less than the height of the date apart."""
    return lower.y0 - upper.y1 < 1.2 * height and upper.overlap_x(lower) > 0


def beside_of(flow: Flow, date: Parsed) -> str:
    """The words left of a date on its row, the nearest: `Virement attendu le` and, far right, the day."""
    words = flow.words_in(date.start, date.end)
    here = Box.around(word.box for word, _ in words)
    level = [o for o in words[0][1].lines if o.box.x1 <= here.x0 and o.box.overlap_y(here) > 0.5]
    nearest = max(level, key=lambda line: line.box.x1, default=None)
    return fold(nearest.text) if nearest is not None else ""
