"""Do these words look like print that a French person reads, or like letters mapped to other letters?

A font of a PDF may carry a wrong table from its shapes to characters: the page looks right and copies as nonsense.
Nonsense has no little words (de, la, le, du), wrong letters side by side, or characters that nobody prints. A page of
names and figures, or in another language, looks like that too: so it is only a doubt, which an OCR of the page settles.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from extractors.page import Word

_LITTLE_WORDS = """
a à au aux avec ce ces cette d dans de des du elle en est et il ils je l la le les leur m ma mme mr n ne nom non nous
on ou par pas pour prénom qu que qui rue s sa se ses si son sont sur un une vos votre vous y date total page avenue
france république monsieur madame adresse montant
"""
LITTLE = frozenset(_LITTLE_WORDS.split())
VOWELS = frozenset("aeiouyàâäéèêëîïôöùûüœæ")
FOREIGN = 0.05  # share of characters that French print has no use for
FEW_LITTLE = 0.03  # share of little words among the words of letters; French prose has 0.35, a payslip 0.12
ENOUGH = 40  # words of letters, below which shares say nothing
AGREED = 0.4  # share of longer words that OCR reads letter by letter alike, when the layer is right
_LETTERS = re.compile(r"[^\W\d_]+")


def is_plausible(words: Sequence[Word]) -> bool:
    """Whether the text can be what is printed.

    >>> from extractors.page import Box
    >>> box = Box(0, 0, 1, 1)
    >>> is_plausible([Word(t, box) for t in "le bailleur donne quittance au locataire".split()])
    True
    >>> is_plausible([Word(t, box) for t in "oh edloohxu grqqh txlwwdqfh dx orfdwdluh".split() * 8])
    False
    """
    letters = "".join(word.text for word in words)
    if not letters:
        return False
    if sum(not _printed_in_french(character) for character in letters) > FOREIGN * len(letters):
        return False
    spoken = _LETTERS.findall(" ".join(word.text for word in words).casefold())
    if len(spoken) < ENOUGH:
        return any(token in LITTLE for token in spoken)
    little = sum(token in LITTLE for token in spoken) / len(spoken)
    return little > FEW_LITTLE and _vowel_share(spoken) > 0.25


def agree(words: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether most of the words were also read, alike or nearly, by somebody else."""
    mine = [word.text.casefold() for word in words if len(word.text) > 3]
    read = {word.text.casefold() for word in others}
    return not mine or sum(text in read for text in mine) > AGREED * len(mine)


def _vowel_share(tokens: Sequence[str]) -> float:
    text = "".join(token for token in tokens if len(token) > 3)
    return sum(letter in VOWELS for letter in text) / len(text) if text else 1.0


def _printed_in_french(character: str) -> bool:
    if character < "ſ":  # Latin with its accents
        return character >= " "
    kind = unicodedata.category(character)
    return kind[0] in "PSN" and not kind.startswith("Co") and character != "\ufffd"
