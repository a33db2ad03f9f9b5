"""Two readings of the same print: page 1 and page 2 of a notice, the print and its 2D-Doc.

OCR loses strokes and marks, it hardly ever adds them: the tail of a Q, the hook of a J, an apostrophe. So of two texts
that differ by such a loss alone the one that has the stroke is the print. Figures are never settled so: `1` beside `7`
are two numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from extractors.fields.declaration import Candidate
from extractors.fields.parsed import fold

SURNAME = 6  # letters: shorter words that differ by a stroke may be two names (`PAUL`, `RAUL`)
_LOST = {
    ("o", "q"),
    ("i", "j"),
    ("l", "j"),
    ("c", "g"),
    ("f", "e"),
    ("p", "r"),
    ("v", "y"),
    ("l", "i"),
}  # left of right


def fuller(one: str, other: str) -> str | None:
    """The better of two readings of one print; None when they are two texts.

    >>> fuller("PLACE D'AOUITAINE", "PLACE D'AQUITAINE"), fuller("RUE DE LEGLISE", "RUE DE L'EGLISE")
    ("PLACE D'AQUITAINE", "RUE DE L'EGLISE")
    >>> fuller("12 RUE HAUTE", "17 RUE HAUTE"), fuller("MARTIN ANNE", "MARTIN JEAN")
    (None, None)
    """
    left, right = (_letters(text) for text in (one, other))
    if left == right:
        return max((one, other), key=lambda text: len(re.findall(r"['’-]", text)))
    pairs = [(a, b) for a, b in zip(left, right, strict=False) if a != b]
    if len(left) != len(right) or len(pairs) > 2:
        return None
    if all(pair in _LOST for pair in pairs):
        return other
    return one if all((b, a) in _LOST for a, b in pairs) else None


def one_reading(several: Sequence[Candidate]) -> list[Candidate]:
    """Candidates whose texts are readings of one print given the better reading's value."""
    best: list[str] = []
    for candidate in several:
        twin = next((i for i, text in enumerate(best) if fuller(text, candidate.value)), None)
        if twin is None:
            best.append(candidate.value)
        else:
            best[twin] = fuller(best[twin], candidate.value) or best[twin]
    return [replace(c, value=next((t for t in best if fuller(t, c.value)), c.value)) for c in several]


def respelled(texts: Sequence[str], others: Sequence[str]) -> list[str]:
    """The texts with the strokes and marks that other readings of the same print have."""
    return [next((better for other in others if (better := fuller(text, other))), text) for text in texts]


def of_one_family(names: Sequence[str]) -> list[str]:
    """The names, a long word of one respelled as the fuller one of another: people of one household share a surname.

    >>> of_one_family(["GARCIA MAROUEZ JULIO", "GARCIA MARQUEZ HALIL"])
    ['GARCIA MARQUEZ JULIO', 'GARCIA MARQUEZ HALIL']
    """
    words = [word for name in names for word in name.split() if len(word) >= SURNAME]
    return [" ".join(_kin(word, words) for word in name.split()) for name in names]


def without_slips(names: Sequence[str], most: int) -> list[str]:
    """The names; where there are more than can be, none that differs from an earlier one by a letter: a misreading.

    >>> without_slips(["ROUX AIDA", "MARTIN RUI", "ROUX ADA"], 2), without_slips(["ROUX ANDRE", "ROUX ANDREE"], 2)
    (['ROUX AIDA', 'MARTIN RUI'], ['ROUX ANDRE', 'ROUX ANDREE'])
    """
    kept: list[str] = []
    for name in names:
        twins = (Levenshtein.distance(_letters(name), _letters(other), score_cutoff=1) <= 1 for other in kept)
        if len(names) <= most or not any(twins):
            kept.append(name)
    return kept


def _kin(word: str, others: Sequence[str]) -> str:
    return respelled([word], [other for other in others if other != word])[0] if len(word) >= SURNAME else word


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", fold(text))
