"""Figures that a sentence names only to say that they no longer hold: `est porté de 26 926 € à 28 253 €`.

A corrected tax notice, a rent revised by its index, a wage that goes up: the paper tells the old figure beside the new
one, and the verb or the preposition says which is which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.fields.parsed import Parsed, fold_in_place

_MOVES = re.compile(  # what goes from one figure to another
    r"\b(?:pass\w+|port\w+|ramen\w+|relev\w+|abaiss\w+|augment\w+|redui\w+|revise\w*|revalorise\w*|rectifie\w*"
    r"|corrige\w*|modifie\w*|evolue\w*)\b[^.;\d\t]{0,40}?\bde\W*$"
)
_FROM = re.compile(r"\W*de\W*")  # right after a label: `le nombre de parts de 1,5 à 2`
_TO = re.compile(r"\ba\W*$")
_INSTEAD = re.compile(
    r"\b(?:au lieu d[eu']|contre|et non(?: plus)?|precedemment|anciennement|initialement|auparavant"
    r"|jusqu'ici|jusqu'alors)"
    r"\W*(?:de |un montant de |la somme de )?\W*$"
)


_WAS = re.compile(r"\b(?:il|elle|qui|celui-ci|celle-ci) (?:etait|s'elevait|atteignait|se montait)\b[^.;\d]{0,20}$")


def current(text: str, parsed: Sequence[Parsed]) -> list[Parsed]:
    """The values but those that another has replaced; `parsed` left to right.

    >>> from extractors.fields.prices import find_prices
    >>> text = "loyer porté de 650,00 € à 662,40 €, au lieu de 640,00 €"
    >>> [value.value for value in current(text, find_prices(text))]
    [662.4]
    """
    if not parsed:
        return []
    folded = fold_in_place(text)
    gone = {value.start for value in parsed if _INSTEAD.search(folded, max(0, value.start - 40), value.start)}
    for old, new in pairwise(parsed):
        moved = _MOVES.search(folded, max(0, old.start - 80), old.start) or _FROM.fullmatch(folded, 0, old.start)
        if moved and _TO.search(folded, old.end, new.start):
            gone.add(old.start)
        if _WAS.search(folded, old.end, new.start):
            gone.add(new.start)  # `14 210 € (il était de 13 980 € l'an dernier)`
    return [value for value in parsed if value.start not in gone]
