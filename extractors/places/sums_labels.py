"""What names a sum: the words of its row and of its column, and the nearest label, on whichever side it stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from extractors.fields.parsed import fold
from extractors.page import Box, Page, Word
from extractors.places.around import stems
from extractors.places.mention import Place, Signs

_WORDY = re.compile(r"[^\W\d_]{2}")
_NO_LABEL = {"€", "euros", "euro", "eur"}
_SIDES = (("left", 1.0), ("above", 1.0), ("below", 1.15), ("right", 1.3))  # how far each side seems, for one distance
_SAID, _THEN = 110, 40  # characters

# What papers call the same thing by other words: a sign of its own for each such thing.
_MEANT = {
    "rent": "loyer loyers princi locati redeva nu occupa mensua",
    "charge": "charge provis acompt forfai eau chauff ordure minute entret ascens teom commun",
    "aid": "apl als alf al caf msa aide alloca logeme aides",
    "whole": "total totaux somme ensemb payer regler regle reglee verse versee verses paye payee recu recue encais net"
    " debite solde dus du due montan appele virer reclam remett toutes confon acquit",
    "past": "anteri preced report ancien dernie depuis arrier rappel regula deja jusqu cumul cumule avant",
    "next": "procha previs futur revise revisi nouvea",
    "aside": "depot garant honora cautio penali frais garage parkin assura plafon quotie indice capita remise creanc"
    " saisie retenu dette salair",
    "gross": "brut brute bruts",
    "net": "net nette nets",
    "tax": "impot impots source preleve prelev csg crds imposa fiscal pas",
    "social": "social sociau",
    "day": "journa jour jours taux unite horair heure",
    "month": "mensue mois mensua",
    "year": "annuel annee annees an ans cumul",
    "owed": "doit devra verser contri pensio alimen enfant",
}


def concepts_of(words: Mapping[str, str]) -> dict[str, str]:
    """The meaning of each word (a stem of `around.stems`) of `meaning -> words`; the first meaning of a word counts.

    >>> concepts_of({"rent": "loyer bail", "aside": "bail depot"})
    {'bail': 'rent', 'depot': 'aside', 'loyer': 'rent'}
    """
    return {word: name for name, several in reversed(list(words.items())) for word in several.split()}


_CONCEPT = concepts_of(_MEANT)


class Labels:
    """The words of a page by height, for the many sums that stand on it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lines = sorted(page.lines, key=lambda line: line.box.cy)
        self._heights = [line.box.cy for line in self._lines]
        self._tallest = max((line.box.height for line in self._lines), default=0.0)
        self._words = [word for line in page.lines for word in line.words if _WORDY.search(word.text)]
        boxes = [(w.box.x0, w.box.y0, w.box.x1, w.box.y1) for w in self._words]
        self._boxes = np.array(boxes, float).reshape(len(boxes), 4).T

    def near(self, here: Box, heights: float) -> Page:
        """The page without the lines that stand far above or below a box."""
        reach = heights * here.height + self._tallest
        first = bisect_left(self._heights, here.y0 - reach)
        last = bisect_right(self._heights, here.y1 + reach)
        return replace(self._page, lines=tuple(self._lines[first:last]))

    def row(self, here: Box) -> tuple[list[Word], list[Word]]:
        """The words left and right of a box."""
        x0, y0, x1, y1 = self._boxes
        shared = np.minimum(y1, here.y1) - np.maximum(y0, here.y0)
        level = shared > 0.5 * np.minimum(y1 - y0, here.height)
        left = self._pick(level & (x1 <= here.x0 + 0.002))
        right = self._pick(level & (x0 >= here.x1 - 0.002))
        return sorted(left, key=_edge), sorted(right, key=_edge)

    def column(self, here: Box, up: bool) -> list[Word]:
        """The words of the nearest line over (or under) a box that has some there."""
        x0, y0, x1, y1 = self._boxes
        within = (x1 > here.x0 - 0.01) & (x0 < here.x1 + 0.01)
        middle = (y0 + y1) / 2
        beyond = within & ((middle < here.y0) if up else (middle > here.y1))
        if not beyond.any():
            return []
        edge = middle[beyond].max() if up else middle[beyond].min()
        return sorted(self._pick(beyond & (abs(middle - edge) < 0.5 * here.height)), key=_edge)

    def _pick(self, chosen: np.ndarray) -> list[Word]:
        return [self._words[at] for at in np.flatnonzero(chosen)]


def _edge(word: Word) -> float:
    return word.box.x0


def label_signs(place: Place, labels: Labels, signs: Signs, concepts: Mapping[str, str] = _CONCEPT) -> None:
    """Notes what a value's row, its column and its nearest label are called; `concepts`: what words mean."""
    here = place.box
    left, right = labels.row(here)
    above, below = labels.column(here, up=True), labels.column(here, up=False)
    row = _stems(left)
    for word in row[:5]:
        signs.add(f"row {word}", typed=True)
    for count in (2, 3):
        signs.add(f"row{count} {'_'.join(row[:count])}", typed=True)
    for word in _stems(above)[:6]:
        signs.add(f"column {word}", typed=True)
    for name in meant(row, concepts):
        signs.add(f"row means {name}", typed=True)
    for name in meant(_stems(above), concepts):
        signs.add(f"column means {name}", typed=True)
    side, words = _nearest(here, place.page, left, right, above, below)
    label = _stems(words)
    signs.add(f"label {side}")
    for word in label[:8]:
        signs.add(f"label {word}", typed=True)
    signs.add(f"label2 {'_'.join(label[:2])}", typed=True)
    for name in meant(label, concepts):
        signs.add(f"label means {name}", typed=True)


def _nearest(
    here: Box, page: Page, left: Sequence[Word], right: Sequence[Word], above: Sequence[Word], below: Sequence[Word]
) -> tuple[str, Sequence[Word]]:
    """The side on which the nearest words stand, and they; a row without a gap is nearest of all."""
    aspect = page.width / max(page.height, 1e-6)
    far = {
        "left": (here.x0 - left[-1].box.x1) * aspect / 4 if left else 9.0,
        "right": (right[0].box.x0 - here.x1) * aspect / 2 if right else 9.0,
        "above": here.y0 - above[0].box.y1 if above else 9.0,
        "below": below[0].box.y0 - here.y1 if below else 9.0,
    }
    words = {"left": left, "right": right, "above": above, "below": below}
    side = min(_SIDES, key=lambda pair: max(0.0, far[pair[0]]) * pair[1])[0]
    return (side, words[side]) if far[side] < 9.0 else ("nowhere", ())


def _stems(words: Sequence[Word]) -> list[str]:
    return [stem for stem in stems(fold(" ".join(word.text for word in words))) if stem not in _NO_LABEL]


def said_signs(place: Place, signs: Signs, concepts: Mapping[str, str] = _CONCEPT) -> None:
    """Notes what the sentence says before a value, the last thing once more, and just after it."""
    folded = place.flow.folded
    before = re.split(r"[\n;]|\. ", folded[max(0, place.start - _SAID) : place.start])[-1]
    after = re.split(r"[\n;,]|\. ", folded[place.end : place.end + _THEN])[0]
    said = meant(stems(before), concepts)
    for name in said:
        signs.add(f"said {name}", typed=True)
    for name in said[-1:]:
        signs.add(f"last said {name}", typed=True)
    for name in meant(stems(after)[:5], concepts):
        signs.add(f"followed by {name}", typed=True)


def meant(words: Sequence[str], concepts: Mapping[str, str]) -> list[str]:
    """What words mean, in their order."""
    return [concepts[word] for word in words if word in concepts]
