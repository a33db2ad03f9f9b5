"""The two sides of a card, page after page, and what only looks like them: two people's faces, the same side of two
cards, a sheet with both sides and the receipt (récépissé) that goes with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifiers.catalogue import DocumentType
from classifiers.leaves import Leaf
from classifiers.numbered import PLAINLY
from classifiers.scoring import ACCEPTED, continuing, titles
from classifiers.traces import alike, two_holders

_CHEVRONS = re.compile(r"\w<<|<<<")
_HOLDER = re.compile(r"\bprenoms?\b")
SAME_SIDE = 0.45  # share of the words: the same side of two people's cards
FACE, SHEET, FULL = 8, 60, 120  # words: of a face hardly read, of a side that says all, of a card at most


def sparse(one: Leaf) -> bool:
    """Whether a page has no more words than a card."""
    return one.evidence.page.word_count < FULL


def other_side(kind: DocumentType, group: Sequence[Leaf], one: Leaf) -> float:
    """Front and back of a card: one carries what the other lacks (the machine-readable lines, the heading)."""
    if len(group) >= kind.pages[1]:
        return -PLAINLY
    front, back = group[-1], one
    if one.best.points >= ACCEPTED and one.best.type != kind.id:
        return -PLAINLY
    if (_whole_card(front) and _titles(back)) or (_whole_card(back) and _titles(front)):
        return -PLAINLY  # both sides on one sheet, and a paper with its own title (a récépissé)
    if _titles(front) & _titles(back) and max(map(_words, (front, back))) <= FACE:
        return -PLAINLY  # two people's faces, of which little but the card's name was read
    zoned = machine_lines(front) or machine_lines(back)
    sheets = min(map(_words, (front, back))) > SHEET and bool(front.traces.months and back.traces.months)
    if ((front.headed and back.headed) or sheets) and not zoned and two_holders(front.traces, back.traces):
        return -PLAINLY
    if alike(front.traces.wording, back.traces.wording) > SAME_SIDE:
        return -PLAINLY
    if one.best.points >= ACCEPTED:
        return PLAINLY
    return -2.0 + 1.5 * continuing(kind.id, one.evidence)


def _whole_card(one: Leaf) -> bool:
    """Whether a page shows both sides of a card: its name, the labels of a holder and the machine-readable lines."""
    return bool(_titles(one)) and machine_lines(one) and _HOLDER.search(one.evidence.page.plain) is not None


def _titles(one: Leaf) -> frozenset[str]:
    """The printed titles of its type on a page; machine-readable lines are none."""
    return titles(one.best.type, one.evidence)


def _words(one: Leaf) -> int:
    return one.evidence.page.word_count


def machine_lines(one: Leaf) -> bool:
    """Whether machine-readable lines (bande MRZ) stand on a page."""
    return _CHEVRONS.search(one.evidence.page.plain) is not None
