"""Words that boxes of a form hold: a name made of a part of them, or of those of two people, is nobody's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractors.documents._forms import Filled
from extractors.page import Word

Printed = frozenset[tuple[str, float, float]]  # words and where they stand on their lines


def printed(words: Iterable[Word]) -> Printed:
    """Words by where they stand on their lines, which is the same on the rows of a page set level."""
    return frozenset((word.text, word.box.x0, word.box.x1) for word in words)


def torn_from(words: Printed, boxes: Sequence[Filled]) -> bool:
    """Whether words are a surname or given names that have boxes beside one another, or those of two people.

    Read block after block, `Nom` and `Prénom` left of `DA SILVA` over `Ana Rosa` make two people; read row after row,
    the surnames of two declarants one.
    """
    touched = [whole for whole in dict.fromkeys(printed(box.words) for box in boxes) if words & whole]
    return len(touched) > 1 or any(words < whole for whole in touched)
