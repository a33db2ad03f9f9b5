"""Do these words look like print that a French person reads, or like letters mapped to other letters?

A font of a PDF may carry a wrong table from its shapes to characters: the page looks right and copies as nonsense.
Nonsense has no little words (de, la, le, du, n°), wrong letters side by side, or characters that nobody prints. The
answer is only a suspicion on pages of names and figures, so these pass; a long text without French is refused.
"""

from __future__ import annotations

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
    tokens = [word.text.casefold().strip(".,:;()«»'’\"-") for word in words]
    spoken = [token for token in tokens if token.isalpha()]
    if len(spoken) < ENOUGH:
        return True
    little = sum(token in LITTLE for token in spoken) / len(spoken)
    return little > FEW_LITTLE and _vowel_share(spoken) > 0.25


def _vowel_share(tokens: Sequence[str]) -> float:
    text = "".join(token for token in tokens if len(token) > 3)
    return sum(letter in VOWELS for letter in text) / len(text) if text else 1.0


def _printed_in_french(character: str) -> bool:
    if character < "ſ":  # Latin with its accents
        return character >= " "
    kind = unicodedata.category(character)
    return kind[0] in "PSN" and not kind.startswith("Co") and character != "\ufffd"
