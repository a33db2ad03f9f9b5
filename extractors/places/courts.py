"""Every court that a ruling names, with the signs that tell which of them ruled.

The rules' own finder repairs letters set wide and towns torn at a line's end, but keeps to the head of a ruling and to
one instance; a second finder takes every court of the text as printed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.documents._draft import Draft
from extractors.fields.flow import Flow
from extractors.fields.parsed import fold
from extractors.places.around import look_around
from extractors.places.mention import Mention, Place, Signs, place_of

TYPES = frozenset(("court_ruling",))
_KINDS = (
    "Tribunal judiciaire", "Tribunal de grande instance", "Tribunal d'instance", "Tribunal de proximité",
    "Cour d'appel", "Cour administrative d'appel", "Tribunal administratif", "Tribunal pour enfants",
    "Tribunal de première instance", "Tribunal paritaire des baux ruraux", "Tribunal de commerce",
    "Conseil de prud'hommes",
)  # fmt: skip
_BY_FOLDED = {fold(kind): kind for kind in _KINDS}
_COURT = re.compile(
    rf"(?P<kind>{'|'.join(_BY_FOLDED).replace(' ', chr(92) + 's')})(?:\sde\sproximite)?\s(?P<link>des|du|de|d'|d’)\s?"
)
_TOWN = re.compile(r"(?:L[EAea][Ss]? |[Ll]['’])?[A-ZÀ-Þ][^\W\d_]+(?:[-'’] ?[^\W\d_]+)*")
_SMALL = frozenset(("en", "de", "du", "des", "la", "le", "les", "sur", "sous", "et", "d", "l", "aux", "lès", "lez"))
_ABOUT = re.compile(  # what a ruling tells of the court whose decision it looks at, of the one that sits, of a notice
    r"\b(?:appel|defere|attaque|jugement|ordonnance|rendu|arret|greffe|minute|extrait|sieg|audience|saisi|recours"
    r"|ressort|pres le|pourvoi|publique|francais|president|juge|palais|copie|siren|formation|section)"
)
_REACH = 120  # characters


@dataclass(slots=True)
class _Found:
    value: str
    place: Place
    ways: set[str] = field(default_factory=set)


def mentions(draft: Draft, type_id: str) -> list[Mention]:
    """The courts of a ruling: kind and town."""
    if type_id not in TYPES:
        return []
    found = _found(draft)
    order = list(dict.fromkeys(fold(each.value) for each in found))
    times = Counter(fold(each.value) for each in found)
    made = []
    for each in found:
        name = fold(each.value)
        signs = Signs(type_id)
        look_around(each.place, signs)
        for way in each.ways:
            signs.add(f"way {way}")
        rank = order.index(name)
        signs.add(f"rank {min(4, rank)}")
        signs.add(f"several {min(4, len(order))}")
        signs.add(f"times {min(4, times[name])}")
        kind = _kind(name)
        signs.add(f"kind {kind}")
        signs.add(f"rank {min(4, rank)} kind {kind}")
        signs.add("capitals", float(each.place.flow.text[each.place.start : each.place.end].isupper()))
        signs.add(f"words {min(5, len(name.split()))}")
        for other in order:
            if other != name:
                signs.add(f"beside {_kind(other)}")
                signs.add("longer than another", float(name.startswith(other)))
                signs.add("shorter than another", float(other.startswith(name)))
        _about(each.place, signs)
        made.append(each.place.mention(each.value, signs))
    return made


def _kind(name: str) -> str:
    return next((kind for kind in _BY_FOLDED if name.startswith(kind)), "other")


def _about(place: Place, signs: Signs) -> None:
    folded = place.flow.folded
    for cue in {m.group() for m in _ABOUT.finditer(folded, max(0, place.start - _REACH), place.start)}:
        signs.add(f"told before {cue}")
    for cue in {m.group() for m in _ABOUT.finditer(folded, place.end, place.end + _REACH)}:
        signs.add(f"told after {cue}")
    signs.add(f"at {min(9, place.start * 10 // max(1, len(folded)))}")


def _found(draft: Draft) -> list[_Found]:
    """The courts in the order of the blocks, those alike at one place as one."""
    found: dict[tuple[str, int, int], _Found] = {}
    for way, value, place in _everywhere(draft):
        key = (fold(value), place.page.number, round(place.box.cy * 100))
        found.setdefault(key, _Found(value, place)).ways.add(way)
    return sorted(found.values(), key=lambda each: (each.place.page.number, each.place.box.cy))


def _everywhere(draft: Draft) -> Iterator[tuple[str, str, Place]]:
    from extractors.documents.court_ruling import courts  # with hundreds of patterns that only rulings need

    for way, flow in (("blocks", draft.blocks), ("table", draft.table)):
        for court in courts(flow):
            place = _place_at(flow, court.text)
            if place is not None:
                yield f"head of {way}", str(court.value), place
    for value, start, end in courts_in(draft.blocks.text, draft.blocks.folded):
        place = place_of(draft.blocks, start, end)
        if place is not None:
            yield "printed", value, place


def courts_in(text: str, folded: str) -> Iterator[tuple[str, int, int]]:
    """Every court that the text names whole, with its place.

    >>> list(courts_in("LE CONSEIL DE PRUD'HOMMES DU HAVRE a jugé", "le conseil de prud'hommes du havre a juge"))
    [("Conseil de prud'hommes du Havre", 3, 34)]
    """
    for match in _COURT.finditer(folded):
        town = _TOWN.match(text, match.end())
        if town is None:
            continue
        link = match["link"] if match["link"] in ("d'", "d’") else f"{match['link']} "
        kind = _BY_FOLDED[re.sub(r"\s", " ", match["kind"])]
        yield f"{kind} {link.replace('’', chr(39))}{_in_case(town.group())}", match.start(), town.end()


def _in_case(town: str) -> str:
    """A town in capitals as it is written in prose: `AIX-EN-PROVENCE` → `Aix-en-Provence`."""
    if not town.isupper():
        return town
    parts = re.split(r"([\s'’-])", town.lower())
    return "".join(part if rank and part in _SMALL else part.capitalize() for rank, part in enumerate(parts))


def _place_at(flow: Flow, printed: str) -> Place | None:
    """Where a court stands whose print is known, white space aside."""
    match = re.search(r"\s+".join(map(re.escape, printed.split())), flow.text)
    return place_of(flow, match.start(), match.end()) if match is not None else None
