"""Every address that a paper names, with the signs that tell which of them is that of the dwelling.

An address is found in the running text, block by block, row by row and in the boxes of a form: each order of reading
tears some that another leaves whole. What several orders find alike is one mention.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from extractors.documents._draft import Draft
from extractors.documents._forms import Filled, boxed_addresses
from extractors.fields.addresses import Address, find_addresses
from extractors.fields.flow import Flow, flow_of
from extractors.fields.layout import Sheet
from extractors.fields.parsed import fold
from extractors.fields.parties import Party, recipient
from extractors.page import Line, Word
from extractors.places.around import look_around, stems
from extractors.places.firms_found import printed_cells
from extractors.places.mention import Mention, Place, Signs, place_of

TYPES = frozenset(
    (
        "lease", "rent_receipt", "rent_due_notice", "tax_notice", "hosting_certificate", "landlord_certificate",
        "shelter_certificate", "home_insurance_certificate", "proof_of_address",
    )
)  # fmt: skip
_WORD = re.compile(r"[a-z]+|\d+")
_CUE = re.compile(  # who or what the words before an address are about
    r"\b(?:locat(?:aire|ion)|bailleu|proprietaire|loue|logement|dwelling|heberge(?:ant|ur)?(?=\W|e|s)|logeu|accueil|assure"
    r"|souscripteu|titulaire|client|abonne|siege|agence|gestionnaire|mandataire|mandant|tut(?:eu|rice)|curat|domicile|demeurant"
    r"|residant|reside|habit|situe|sis(?=\W|e)|lieu|consommation|livr|chantier|immeuble|bien|occup|destinataire|adresse"
    r"|correspondance|facturation|precedent|ancien|nouvel|imposition|centre|service|association|societe|preneu|risque)"
)
_ODD = re.compile(
    r"^[^,\d]*\b(?:lieu|accueil|adresse|assuree?|louee?)\b|\b(?:ne|nee|le|et|est|a|qui|que|pour|par|date|n°|tel|page|euros?|civilite|nom)\b|€|\d/\d|:"
)
_COMPLEMENT = re.compile(
    r"\b(?:appt?|apt|appartement|bat|batiment|esc|escalier|etage|residence|chez|logement|lgt|log)\b"
)
_FAR = 6
_CELLS = 16  # back
_EDGE = 0.015
_POSTCODE = re.compile(r"\d{5}\W?$")
_BROKEN_TOWN = re.compile(r"(?<=\d\d\d (?:LE|LA|Le|La))\n(?=[A-ZÀ-Þ])|(?<=\d\d\d (?:LES|Les))\n(?=[A-ZÀ-Þ])")
_REACH = 400  # characters
Words = frozenset[str]


@dataclass(slots=True)
class _Found:
    """An address at its place, and the orders of reading that have it there."""

    words: Words
    value: str
    place: Place
    ways: set[str] = field(default_factory=set)
    business: bool = False


def mentions(draft: Draft, type_id: str) -> list[Mention]:
    """The addresses of a paper, as printed, on one line."""
    if type_id not in TYPES:
        return []
    found = _but_left(_found(draft))
    order = list(dict.fromkeys(each.words for each in sorted(found, key=_reading)))
    times = Counter(each.words for each in found)
    told = _told_by_parties(draft)
    boxes = _told_by_boxes(draft)
    made = []
    for each in found:
        signs = Signs(type_id)
        look_around(each.place, signs)
        for way in each.ways:
            signs.add(f"way {way}", typed=True)
        _among(each.words, order, times, signs)
        _itself(each, signs)
        _announced(each.place, signs)
        for words, names in (*told, *boxes):
            same = words == each.words
            how = "" if same else "nearly " if words < each.words or each.words < words else "another "
            for name in names:
                if how != "another " or name.startswith(("role", "box role", "of ", "envelope")):
                    signs.add(f"{how}{name}", typed=True)
        made.append(each.place.mention(each.value, signs))
    return made


_NO_MORE = re.compile(
    r"\b(?:(?:et |ou )?non plus|anciennement|n'habite plus|a quitte)(?: (?:au|a|le|l'|sise?|situee?))?\W{0,3}$"
)
_ALIKE = 0.6  # of the words of two spellings of an address


def _but_left(found: list[_Found]) -> list[_Found]:
    """The addresses but that which a sentence says somebody left, wherever it stands: `et non plus 22 rue Haute`."""
    before = ((each, each.place.flow.folded[max(0, each.place.start - 40) : each.place.start]) for each in found)
    left = [each.words for each, text in before if _NO_MORE.search(text)]
    return [each for each in found if not any(_same_home(each.words, other) for other in left)]


def _same_home(one: Words, other: Words) -> bool:
    """Whether two addresses have the same numbers, and most words in common, as readers have them."""
    numbers = [{word for word in words if word.isdigit()} for words in (one, other)]
    return numbers[0] == numbers[1] and len(one & other) >= _ALIKE * len(one | other)


def _reading(found: _Found) -> tuple[int, float, float]:
    return found.place.page.number, round(found.place.box.cy, 2), found.place.box.x0


@lru_cache(maxsize=1024)
def words_of(text: str) -> Words:
    """The words of an address, folded."""
    return frozenset(_WORD.findall(fold(text)))


def _found(draft: Draft) -> list[_Found]:
    """The addresses of every order of reading, those alike at one place as one."""
    found: list[_Found] = []
    several = list(_everywhere(draft))
    former = {words_of(address.text) for _, flow, address in several if _former(flow, address)}
    for way, flow, address in several:
        if words_of(address.text) in former:
            continue
        place = place_of(flow, address.start, address.end)
        if place is None:
            continue
        words = words_of(address.text)
        twin = next((o for o in found if o.words == words and o.place.same(place)), None)
        if twin is None:
            twin = _Found(words, address.text, place, business=address.business)
            found.append(twin)
        twin.ways.add(way)
        if flow.torn(address.start, address.end):
            twin.ways.add(f"torn {way}")
    return found


def _everywhere(draft: Draft) -> Iterator[tuple[str, Flow, Address]]:
    for way, flow in (("text", draft.text), ("blocks", draft.blocks), ("table", draft.table)):
        for address in find_addresses(_whole_towns(flow.text)):
            yield way, flow, address
    for party in draft.parties:
        if party.address is not None:
            yield "party", party.flow, party.address
    for sheet in draft.sheets:
        for flow in _stacks(sheet):
            for address in find_addresses(flow.text)[:1]:
                yield "cells", flow, address


def _whole_towns(text: str) -> str:
    """The text with the towns whole that a line's end breaks after their article: `76600 LE` over `HAVRE`.

    >>> _whole_towns("3 rue Haute, 76600 LE\\nHAVRE\\nPage")
    '3 rue Haute, 76600 LE HAVRE\\nPage'
    """
    return _BROKEN_TOWN.sub(" ", text)


_OF_OLD = re.compile(  # `Dernière adresse connue :`, `Adresse précédente :`: nobody lives there now
    r"\b(?:(?:derniere|ancienne|precedente)s? adresses?(?: (?:connue|declaree|personnelle))?s?"
    r"|adresses? (?:precedente|anterieure|d'origine|de provenance)s?)\s?:\s*$"
)


def _former(flow: Flow, address: Address) -> bool:
    """Whether the label beside an address says that it was left."""
    return _OF_OLD.search(flow.folded[max(0, address.start - 60) : address.start]) is not None


def _stacks(sheet: Sheet) -> Iterator[Flow]:
    """The cells that begin with a postcode, each with those above it that begin at its edge."""
    above: list[tuple[Word, ...]] = []
    for cells in printed_cells(sheet):
        for cell in cells:
            if _POSTCODE.match(cell[0].text) and len(cell) > 1:
                stack = [other for other in above[-_CELLS:] if abs(other[0].box.x0 - cell[0].box.x0) < _EDGE][-3:]
                near = [other for other in stack if cell[0].box.y0 - other[0].box.y1 < 5 * cell[0].box.height]
                if near:
                    yield flow_of((Line(tuple(part)), sheet.page) for part in (*near, cell))
        above += cells


def _announced(place: Place, signs: Signs) -> None:
    """The last words before the address that tell whose it is, however far."""
    cues = list(_CUE.finditer(place.flow.folded, max(0, place.start - _REACH), place.start))
    for rank, cue in enumerate(reversed(cues[-3:])):
        signs.add(f"cue {cue.group()}", 1 - 0.3 * rank, typed=True)
        if rank == 0:
            signs.add(f"last cue {cue.group()}", typed=True)
    signs.add("no cue", float(not cues), typed=True)


def _among(words: Words, order: Sequence[Words], times: Counter[Words], signs: Signs) -> None:
    """How an address stands among those of the paper."""
    rank = order.index(words)
    signs.add(f"rank {min(_FAR, rank)}", typed=True)
    signs.add("last", float(rank == len(order) - 1), typed=True)
    signs.add(f"several {min(_FAR, len(order))}")
    signs.add(f"times {min(4, times[words])}", typed=True)
    signs.add("has a fuller one", float(any(words < other for other in order)))
    signs.add("has a shorter one", float(any(other < words for other in order)))
    signs.add("alone", float(len(order) == 1), typed=True)


def _itself(found: _Found, signs: Signs) -> None:
    folded = fold(found.value)
    signs.add("business", float(found.business), typed=True)
    signs.add("numbered", float(bool(re.match(r"\d", folded))))
    signs.add("complement", float(bool(_COMPLEMENT.search(folded))), typed=True)
    within = folded[len(folded) // 3 :]
    figures = re.findall(r"\d+", folded)
    signs.add("odd", float(bool(_ODD.search(within))))
    signs.add("figure twice", float(len(figures) > len(set(figures))))
    signs.add("capitals", float(found.value.isupper()), typed=True)
    signs.add(f"long {min(14, len(folded.split()))}", 0.5)


def _told_by_parties(draft: Draft) -> list[tuple[Words, list[str]]]:
    """What the blocks say whose the addresses are."""
    envelope = recipient(draft.parties)
    told = []
    for party in draft.parties:
        if party.address is not None:
            told.append((words_of(party.address.text), [*_of_party(party), *["envelope"] * (party is envelope)]))
    return told


def _of_party(party: Party) -> Iterator[str]:
    for role in party.roles or ("none",):
        yield f"role {role}"
    for word in stems(fold(party.heading))[-6:]:
        yield f"heading {word}"
    yield "of people" if party.names else "of a firm" if party.organisation is not None else "of nobody"


def _told_by_boxes(draft: Draft) -> list[tuple[Words, list[str]]]:
    return [(words_of(address), list(_of_box(box))) for address, box in boxed_addresses(draft)]


def _of_box(box: Filled) -> Iterator[str]:
    yield "boxed"
    for role in box.roles or ("none",):
        yield f"box role {role}"
    for word in stems(fold(box.heading))[-6:]:
        yield f"box heading {word}"
