"""How many people a tax household has: its declarants and the people they support (CGI art. 6, 196, 196 A bis, 196 B).

Notices print a total (`Nombre de personnes à charge`), or one line for each kind (children, children of age, shared
custody, disabled people taken in), or a phrase (`mariés, 2 enfants à charge`). The number of
shares bears witness to what is printed; without any of these the paper does not say it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.fields.boxes import last_box, numbers_a_box
from extractors.fields.choose import choose
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.numerals import numeral
from extractors.fields.parsed import fold_in_place
from extractors.fields.spec import FieldValue
from extractors.page import Box

TOTAL = "dependants:total"
SHARED = "dependants:shared"
KINDS = ("dependants:children", "dependants:of_age", SHARED, "dependants:taken_in")
COUNTS = (TOTAL, *KINDS)
SURE = 0.7
_SITUATION = re.compile(r"personnes? a charge|pers\. a charge|situation (?:de famille|du foyer)|enfants? a charge")
_BOX = re.compile(r"(?<![\w.,/'’-])(?P<box>[FGHIJNR]) ?[:=]? ?(?P<count>\d)(?![\w.,/%]| ?€| ?\d)")
_PEOPLE = frozenset("FHJNR")
_PHRASE = re.compile(
    r"(?<![\w,./])(?P<count>\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|sans|aucune?)[ \t]+"
    r"(?:enfants?|personnes?)(?:\(s\))?"
    r"(?:[ \t](?:mineure?s?|majeure?s?|celibataires?|invalides?|handicapee?s?|et|ou))*"
    r"(?:[ \t](?:a (?:votre |sa |leur |la )?charge|rattachee?s?|comptee?s? a charge"
    r"|(?:a charge )?en residence alternee)"
    r"|(?=[ \t]?(?:,|et|\+)[ \t](?:\d|une?|deux|trois)[ \t](?:enfants?|personnes?)\b))"
    r"(?!(?:\(s\))?[ \t]?[:=])"  # `Nombre de parts : 3  Personnes à charge : 2`
)


def dependants(
    found: Mapping[str, Sequence[Candidate]], flow: Flow, shares: FieldValue | None, declarants: int
) -> FieldValue | None:
    """The number of people supported: boxes of the return, the printed total, the sum of the kinds, or a phrase.

    A total that was hardly read needs the shares as a witness.
    """
    boxes, said = ticked(flow) or by_custody(flow), phrase(flow)
    if boxes is not None:
        return boxes
    apart = {name: [c for c in found.get(name, ()) if not _told_by(said, c)] for name in COUNTS}
    total, _ = choose(apart[TOTAL])
    kinds = {name: value for name in KINDS if (value := choose(apart[name])[0]) is not None}
    if total is not None and (total.confidence >= SURE or fits(_count(total), 0, shares, declarants)):
        whole = replace(total, confidence=max(total.confidence, 0.85))
        shared = kinds.get(SHARED)
        return _with_shared(whole, shared, shares, declarants) if shared and len(kinds) == 1 else whole
    if not kinds:
        return said
    summed = _sum(list(kinds.values()))
    disputed = said is not None and said.value != summed.value
    return None if disputed and len(kinds) == 1 else summed


def _told_by(said: FieldValue | None, candidate: Candidate) -> bool:
    """Whether a count is a part of the phrase's line: `3 personnes à charge dont 1 enfant handicapé`."""
    if said is None or said.box is None or candidate.box is None or said.page != candidate.page:
        return False
    return said.box.overlap_y(candidate.box) > 0.5 and said.box.x0 < candidate.box.x0


def ticked(flow: Flow) -> FieldValue | None:
    """`Personnes à charge : F 2 H 1 J 1`: the boxes of the return with their counts, on one line or over them.

    F minors, H shared custody, J of age, N married, R disabled people taken in; G and I are some of F and H.
    """
    lines = list(re.finditer(r"[^\n]+", flow.text))
    for line, below in zip(lines, [*lines, None][1:], strict=True):
        if not _SITUATION.search(fold_in_place(line.group())):
            continue
        boxes = _on_line(line.group()) or _over(line.group(), below.group() if below else "")
        letters = {box for box, _ in boxes}
        if letters & _PEOPLE and len(letters) == len(boxes):
            count = sum(int(number) for box, number in boxes if box in _PEOPLE)
            return flow.value(count, line.start(), line.end(), 0.9)
    return None


_CUSTODY = re.compile(  # `Enfants à charge : 1 exclusif, 1 en résidence alternée`
    r"(?<![\w,./])(?P<own>\d{1,2})[ \t](?:a |en )?(?:(?:titre|charge|garde|residence) )?exclusi(?:f|ve)s?"
    r"(?:[ \t]?[,;+/][ \t]?|[ \t]et[ \t])"
    r"(?P<shared>\d{1,2})[ \t](?:en )?(?:(?:residence|garde) )?(?:alternee?|partagee?)s?\b"
)


def by_custody(flow: Flow) -> FieldValue | None:
    """The children whom a line counts by their custody, those of one household and those of two together."""
    told = {(m["own"], m["shared"]): m for m in _CUSTODY.finditer(flow.folded)}
    if len(told) != 1:
        return None
    (own, shared), match = next(iter(told.items()))
    return flow.value(int(own) + int(shared), match.start(), match.end(), 0.9)


def _on_line(line: str) -> list[tuple[str, str]]:
    """The boxes of `F 2 H 1` with their counts; none when words stand between them."""
    found = list(_BOX.finditer(line))
    between = line[found[0].start() : found[-1].end()] if found else ""
    words = len(re.sub(r"[\W\d_]", "", between)) > len(found)
    return [] if words else [(m["box"], m["count"]) for m in found]


def _over(line: str, below: str) -> list[tuple[str, str]]:
    """The boxes at the head of columns, with the counts of the row below."""
    heads, counts = re.findall(r"(?<!\S)[FGHIJNR](?!\S)", line), below.split()
    whole = len(heads) > 1 and len(heads) == len(counts) and all(re.fullmatch(r"\d", c) for c in counts)
    return list(zip(heads, counts, strict=True)) if whole else []


def _with_shared(
    total: FieldValue, shared: FieldValue, shares: FieldValue | None, declarants: int
) -> FieldValue | None:
    """A total beside children in shared custody: some of it, or to be added to it; the shares say which."""
    apart, among = _count(total) + _count(shared), _count(total)
    if not _count(shared) or not fits(apart, _count(shared), shares, declarants):
        return total if among >= _count(shared) else None
    if among >= _count(shared) and fits(among, _count(shared), shares, declarants):
        return None
    return replace(total, value=apart, text=f"{total.text} + {shared.text}")


def fits(count: int, shared: int, shares: FieldValue | None, declarants: int) -> bool:
    """Whether `count` dependants, `shared` of them in shared custody, give these shares (CGI art. 194).

    A half for each of the first two, one from the third; half of that in shared custody; a half or a quarter more
    for a lone parent.
    """
    if shares is None:
        return False
    ranks = [0.5 if rank < 2 else 1.0 for rank in range(count)]
    full = count - shared
    own = declarants + sum(ranks[:full]) + sum(ranks[full:]) / 2
    return float(str(shares.value)) in {own, own + 0.5, *({own + 0.25} if not full else set())}


def bears(count: int, shares: FieldValue | None) -> bool:
    """Whether these shares can hold so many dependants: at least a lone parent's in shared custody (CGI art. 194)."""
    least = 1 + 0.25 * min(count, 2) + 0.5 * max(0, count - 2)
    return shares is None or float(str(shares.value)) >= least


def _count(value: FieldValue) -> int:
    return int(str(value.value))


def phrase(flow: Flow) -> FieldValue | None:
    """`2 enfants à charge`, `un enfant majeur rattaché`: the sum of what a page says in such words."""
    found: dict[str, tuple[int, int, int]] = {}
    boxes = last_box(flow.text)
    for match in _PHRASE.finditer(flow.folded):
        if numbers_a_box(match["count"], boxes) and flow.text[match.end("count") :].lstrip()[:1].isupper():
            continue  # `07 Personnes à charge   08 Nombre de parts`
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
    found = [m for m in _BORN.finditer(flow.folded) if re.search("enfant|charge", _line(flow.folded, m.start()))]
    if not found:
        return None
    count = sum(len(re.findall(r"(?:19|20)\d\d", m.group())) for m in found)
    if not fits(count, 0, shares, declarants):
        return None
    value = flow.value(count, found[0].start(), found[-1].end(), 0.85)
    return FieldValue(count, value.text, value.confidence, value.page, value.box, "derived")


def _line(text: str, at: int) -> str:
    """The line around a place."""
    return text[text.rfind("\n", 0, at) + 1 : (text.find("\n", at) + 1 or len(text))]


def size(declarants: int, supported: FieldValue) -> FieldValue:
    """Declarants and dependants together."""
    count = declarants + _count(supported)
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
    total = sum(map(_count, kinds))
    box = Box.around(boxes) if boxes else None
    return FieldValue(total, text, min(k.confidence for k in kinds), first.page, box, first.source)
