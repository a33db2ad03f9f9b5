"""Labels told again in another language: `Salarié / Employee`, `Net à payer / Net pay before income tax`.

What stands after the stroke is the label's too, as far as its cell goes: no words that keep the value away, and no
label by itself (`Taxable net` is no net paid), but it makes a vague one sure: `Paiement / Pay date`. A stroke between
two labels of their own parts two fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from extractors.fields.layout import WORD_GAP, Sheet, gap
from extractors.fields.mentions import Mention
from extractors.page import Word


def glossed(sheet: Sheet, mentions: Sequence[Mention], weak: AbstractSet[tuple[str, str]]) -> tuple[Mention, ...]:
    """The labels, each with the words of its gloss; those inside a gloss are none. `weak`: (field, label) pairs."""
    found: dict[int, list[Word]] = {}
    surer: dict[int, str] = {}
    for mention in mentions:
        gloss = _gloss(sheet, mention)
        inside = [m for m in mentions if m is not mention and any(w in gloss for w in m.words)]
        if gloss and not any(_another(mention, m, weak) for m in inside):
            found[id(mention)] = gloss
            surer.update((id(mention), m.label) for m in inside if set(mention.fields) & _sure(m, weak))
    taken = {id(word) for gloss in found.values() for word in gloss}
    kept = (m for m in mentions if not all(id(word) in taken for word in m.words))
    return tuple(
        replace(m, label=surer.get(id(m), m.label)).widened(after=found[id(m)]) if id(m) in found else m for m in kept
    )


def _gloss(sheet: Sheet, mention: Mention) -> list[Word]:
    """The words after a stroke that follows the label, to the end of its cell; none where nothing stands beyond."""
    words: list[Word] = []
    last, beside = mention.last, sheet.beside(mention.line)
    for word in beside:
        if gap(last, word, sheet.aspect) > WORD_GAP:
            break
        if (not words and not word.text.startswith("/")) or re.search(r"\d", word.text):
            return []
        words, last = [*words, word], word
        if word.text.endswith(":"):
            break
    told = any(re.search(r"[^\W\d_]{2}", word.text) for word in words)
    return words if told and len(beside) > len(words) else []


def _another(mention: Mention, inside: Mention, weak: AbstractSet[tuple[str, str]]) -> bool:
    """Whether a label inside a gloss names another field for sure."""
    strong = _sure(inside, weak)
    return bool(strong) and not strong & set(mention.fields)


def _sure(mention: Mention, weak: AbstractSet[tuple[str, str]]) -> set[str]:
    """The fields that a label names for sure."""
    return {field for field in mention.fields if (field, mention.label) not in weak}
