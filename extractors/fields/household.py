"""How many people a tax household has: its declarants and the people they support (CGI art. 6, 196, 196 A bis, 196 B).

Notices print a total (`Nombre de personnes à charge`), or one line for each kind (children, children of age, shared
custody, disabled people taken in), or a phrase (`mariés, 2 enfants à charge`). Without any of them the number of shares
tells it only where no half share could be for something else: one share for one declarant, two for two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.fields.choose import choose
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.numerals import numeral
from extractors.fields.parsed import fold_in_place
from extractors.fields.spec import FieldValue
from extractors.page import Box

TOTAL = "dependants:total"
KINDS = ("dependants:children", "dependants:of_age", "dependants:shared", "dependants:taken_in")
COUNTS = (TOTAL, *KINDS)
SURE = 0.7
_PHRASE = re.compile(
    r"(?<![\w,./])(?P<count>\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|sans|aucune?)[ \t]+"
    r"(?:enfants?|personnes?)(?:\(s\))?"
    r"(?:[ \t](?:mineure?s?|majeure?s?|celibataires?|invalides?|handicapee?s?|et|ou))*"
    r"[ \t](?:a charge|rattachee?s?|comptee?s? a charge|(?:a charge )?en residence alternee)"
)


def dependants(
    found: Mapping[str, Sequence[Candidate]], flow: Flow, shares: FieldValue | None, declarants: int
) -> FieldValue | None:
    """The number of people supported: the printed total, else the sum of the kinds, else what a phrase says.

    A total that was hardly read needs the shares as a witness.
    """
    total, _ = choose(found.get(TOTAL, ()))
    if total is not None and (total.confidence >= SURE or _allowed(int(str(total.value)), shares, declarants)):
        return replace(total, confidence=max(total.confidence, 0.85))
    kinds = [value for name in KINDS if (value := choose(found.get(name, ()))[0]) is not None]
    said = phrase(flow)
    if kinds:
        summed = _sum(kinds)
        if said is not None and said.value != summed.value:
            return None if len(kinds) == 1 else summed
        return summed
    return said


def phrase(flow: Flow) -> FieldValue | None:
    """`2 enfants à charge`, `un enfant majeur rattaché`: the sum of what a page says in such words."""
    found: dict[str, tuple[int, int, int]] = {}
    for match in _PHRASE.finditer(fold_in_place(flow.text)):
        count = 0 if match["count"].startswith(("sans", "aucun")) else _number(match["count"])
        key = re.sub(r"s\b", "", match.group()[len(match["count"]) :]).strip()
        if key in found and found[key][0] != count:
            return None
        found.setdefault(key, (count, match.start(), match.end()))
    if not found:
        return None
    start, end = min(f[1] for f in found.values()), max(f[2] for f in found.values())
    return flow.value(sum(f[0] for f in found.values()), start, end, 0.9)


_YEARS = r"[^\n\d]{0,6}(?:(?:19|20)\d\d(?:[ ,;]|et|\t)*)+"
_BORN = re.compile(rf"(?:n[e]+s? (?:en|le)\b|annees? de naissance){_YEARS}")


def from_birth_years(flow: Flow, shares: FieldValue | None, declarants: int) -> FieldValue | None:
    """As many as the years of birth listed (`dont enfants mineurs nés en : 2015, 2021`), when the shares allow it."""
    found = [
        m for m in _BORN.finditer(fold_in_place(flow.text)) if re.search("enfant|charge", _line(flow.text, m.start()))
    ]
    if not found:
        return None
    count = sum(len(re.findall(r"(?:19|20)\d\d", m.group())) for m in found)
    if not _allowed(count, shares, declarants):
        return None
    value = flow.value(count, found[0].start(), found[-1].end(), 0.85)
    return FieldValue(count, value.text, value.confidence, value.page, value.box, "derived")


def _allowed(count: int, shares: FieldValue | None, declarants: int) -> bool:
    """Whether the shares fit: a half for each of the first two, one from the third, a half for a lone parent."""
    if shares is None:
        return False
    fitting = declarants + (min(count, 2) + 2 * max(count - 2, 0)) / 2
    return float(str(shares.value)) in (fitting, fitting + 0.5)


def _line(text: str, at: int) -> str:
    """The printed line around a place, folded."""
    return fold_in_place(text[text.rfind("\n", 0, at) + 1 : (text.find("\n", at) + 1 or len(text))])


def from_shares(shares: FieldValue, declarants: int) -> FieldValue | None:
    """No dependants, when every share is a declarant's own; anything else could have several causes."""
    if shares.value != declarants:
        return None
    return FieldValue(0, shares.text, round(0.9 * shares.confidence, 3), shares.page, shares.box, "derived")


def size(declarants: int, supported: FieldValue) -> FieldValue:
    """Declarants and dependants together."""
    count = declarants + int(str(supported.value))
    confidence = round(0.97 * supported.confidence, 3)
    return FieldValue(count, supported.text, confidence, supported.page, supported.box, "derived")


def _number(word: str) -> int:
    return int(word) if word.isdigit() else numeral(word) or 0


def _sum(kinds: Sequence[FieldValue]) -> FieldValue:
    first = kinds[0]
    if len(kinds) == 1:
        return first
    boxes = [k.box for k in kinds if k.box and k.page == first.page]
    text = " + ".join(k.text for k in kinds)
    total = sum(int(str(k.value)) for k in kinds)
    box = Box.around(boxes) if boxes else None
    return FieldValue(total, text, min(k.confidence for k in kinds), first.page, box, first.source)
