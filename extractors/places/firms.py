"""Every organisation that a paper names, and every person that may let, employ or take in, with the signs of each.

The signs tell which of them writes, lets, employs: the words around, the print, the place among the names of the paper,
what the blocks say of it, and what is told before and after it, however far.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from statistics import median

from extractors.documents._agents import agents, key
from extractors.documents._draft import Draft
from extractors.documents._form_heads import of_another_firm
from extractors.documents.lease import called_landlord
from extractors.fields.addresses import find_addresses
from extractors.fields.firms import kind_only
from extractors.fields.headings import roles_in
from extractors.fields.letterheads import UNFINISHED
from extractors.fields.name_words import is_civility, vocabulary
from extractors.fields.names import is_person
from extractors.fields.parsed import fold
from extractors.fields.parties import Party
from extractors.page import Box, Page
from extractors.places.around import look_around, stems
from extractors.places.firms_found import Cell, Found, Words, cells_of, names_in, of_firm, words_of
from extractors.places.mention import Mention, Place, Signs

TYPES = frozenset(
    (
        "lease", "rent_receipt", "rent_due_notice", "hosting_certificate", "landlord_certificate",
        "shelter_certificate", "home_insurance_certificate", "proof_of_address", "payslip", "employment_contract",
        "employer_certificate",
    )
)  # fmt: skip
_LET = frozenset(("lease", "rent_receipt", "rent_due_notice"))  # by somebody whom another may act for
_OF_WORK = frozenset(("employment_contract", "employer_certificate"))
_SECTION = 0.12  # of a page: how far a section of a form goes at most
_LEGAL = re.compile(
    r"\b(?:sasu?|sarl|eurl|snc|sa|sci|scic|scop|scp|gie|epic|gaec|earl|oph|esh|ag|gmbh|ltd|plc|bv|nv)\b"
)
_CUE = re.compile(  # what a name before or after these words may be
    r"\b(?:locat(?=aire)|bailleu|proprietaire|heberge(?:ant|ur)|heberge|logeu|accueil|assur(?:e|eur)(?=\W)|assureur"
    r"|souscripteu|societaire|titulaire|client|abonne|agence|gestionnaire|mandataire|mandant|represent|gerant"
    r"|employeu|salarie|entreprise|soussign|certifi|attest|declar|entre\b|ci-apres|denomm|d'une part|d'autre part"
    r"|emis par|emetteu|expediteu|destinataire|preneu|utilisat|tuteu|signature|signe|fait a|cachet|siege|compagnie"
    r"|fournisseu|creancier|debiteu|beneficiaire|a l'ordre|pour le compte|quittance|recu de|recu)"
)
_MARKS = re.compile(
    r"\b(?:siret|siren|rcs|r\.c\.s|ape|naf|urssaf|capital|tva|orias|iban|tel|courriel|www|https?|siege|cedex|bp|cs"
    r"|code des assurances|code monetaire|agree|loi 1901|association|finess|soussign|certifi|atteste|emploie|demeurant"
    r"|marque d|ne le|nee le|represent|proprietaire|bailleur|locataire|employeur|heberge)"
)
_NEXT, _SOON = 40, 160  # characters
_BY_CAPITALS = frozenset(("run", "person", "told"))
_FAR = 6
_LABEL = 6  # words of a label
_NEAR = 2.5  # heights


def mentions(draft: Draft, type_id: str) -> list[Mention]:
    """The organisations and the people of a paper, as printed."""
    if type_id not in TYPES:
        return []
    cells = cells_of(draft)
    found = names_in(draft, cells)
    among = _Among(found)
    told = _told(draft)
    heights = {page.number: median([line.box.height for line in page.lines] or [1.0]) for page in draft.pages}
    within = _Within(draft, found)
    labels = _Labels(cells)
    firms = len({each.words for each in found if of_firm(each.value)})
    made = []
    acting = agents(draft) if type_id in _LET else frozenset()
    called = {words_of(str(one.value)) for one in called_landlord(draft, ())} if type_id == "lease" else set()
    for each in found:
        if (each.ways <= _BY_CAPITALS and within.in_address(each)) or key(each.value) in acting:
            continue  # a word of a street, a town; who acts for the landlord
        if type_id in _OF_WORK and of_another_firm(each.place.page, each.place.box, _SECTION):
            continue  # whom a temporary worker is lent to
        signs = Signs(type_id)
        look_around(each.place, signs)
        for way in each.ways:
            signs.add(f"way {way}", typed=True)
        among.note(each.words, signs)
        signs.add(f"beside firms {min(4, firms)} {of_firm(each.value)}", typed=True)
        signs.add("called landlord", float(each.words in called))
        _itself(each, signs)
        _edges(each, signs)
        within.note(each, signs)
        labels.note(each.place, signs)
        _soon(each.place, signs)
        tall = each.place.box.height / max(heights[each.place.page.number], 1e-6)
        signs.add(f"print {min(8, int(tall * 4))}")
        _whose(each.words, told, signs)
        made.append(each.place.mention(each.value, signs))
    return made


class _Among:
    """How a name stands among those of the paper."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._order = list(dict.fromkeys(each.words for each in found))
        self._rank = {words: rank for rank, words in enumerate(self._order)}
        firms = [words for words in self._order if of_firm(" ".join(words))]
        self._firm_rank = {words: rank for rank, words in enumerate(firms)}
        self._times = Counter(each.words for each in found)
        self._holding: dict[str, set[Words]] = defaultdict(set)
        for words in self._order:
            for word in words:
                self._holding[word].add(words)

    def note(self, words: Words, signs: Signs) -> None:
        """Notes the signs of one name."""
        own = set(words)
        others = set[Words]().union(*(self._holding[word] for word in words)) - {words}
        signs.add(f"rank {min(_FAR, self._rank[words])}", typed=True)
        signs.add(f"firm {min(4, self._firm_rank.get(words, 5))}", typed=True)
        signs.add("last", float(self._rank[words] == len(self._order) - 1))
        signs.add(f"times {min(4, self._times[words])}", typed=True)
        signs.add("has a fuller one", float(any(own < set(other) for other in others)), typed=True)
        signs.add("has a shorter one", float(any(set(other) < own for other in others)), typed=True)
        shared = sum(self._times[other] for other in others)
        signs.add(f"shares {min(4, shared)}")


_roles = lru_cache(maxsize=2048)(roles_in)


class _Labels:
    """The cells that say who somebody is, wherever they stand: left, above, below or right of the name."""

    def __init__(self, cells: Sequence[tuple[Page, list[list[Cell]]]]) -> None:
        self._labels = {
            page.number: [
                (cell.box, roles)
                for row in rows
                for cell in row
                if len(cell.words) <= _LABEL and (roles := _roles(cell.text))
            ]
            for page, rows in cells
        }

    def note(self, place: Place, signs: Signs) -> None:
        """Notes the nearest label, and on which side it is."""
        here = place.box
        signs.add(f"stands {int(here.cy * 5)} {int(here.cx * 3)}", typed=True)
        near = [
            (_away(box, here), box, roles)
            for box, roles in self._labels[place.page.number]
            if not (box.overlap_x(here) > 0.9 and box.overlap_y(here) > 0.9)
        ]
        away, box, roles = min(near, key=lambda each: each[0], default=(9.0, here, frozenset[str]()))
        if away > _NEAR:
            signs.add("label none", typed=True)
            return
        side = "level" if box.overlap_y(here) > 0.5 else "above" if box.cy < here.cy else "below"
        side += " right" if box.x0 > here.x1 else ""
        for role in roles:
            signs.add(f"label {role}", typed=True)
            signs.add(f"label {role} {side}")


def _away(label: Box, here: Box) -> float:
    """How far a label is from a name, in heights of the name; far where they share neither row nor column."""
    if label.overlap_y(here) > 0.5:
        gap = max(here.x0 - label.x1, label.x0 - here.x1, 0.0)
        return gap / max(here.height, 1e-6) / 8
    if label.overlap_x(here) > 0.1 or abs(label.x0 - here.x0) < 0.03:
        return max(here.y0 - label.y1, label.y0 - here.y1, 0.0) / max(here.height, 1e-6)
    return 9.0


def _itself(found: Found, signs: Signs) -> None:
    """The signs of the name's own words."""
    value, folded = found.value, fold(found.value)
    firm, person = of_firm(value), is_person(value)
    signs.add(f"firm {firm} person {person}", typed=True)
    for word in found.words:
        if word in vocabulary()["company"]:
            signs.add(f"kind {word}")
        elif word in vocabulary()["paper"]:
            signs.add("word of papers", typed=True)
            signs.add(f"paper {word}")
    signs.add("legal form", float(bool(_LEGAL.search(folded))), typed=True)
    signs.add("kind only", float(kind_only(value)), typed=True)
    signs.add("capitals", float(value.isupper()), typed=True)
    signs.add(f"begins {stems(folded)[0] if stems(folded) else ''}", 0.7)
    signs.add(f"ends {stems(folded)[-1] if stems(folded) else ''}", 0.7)
    signs.add(f"long {min(8, len(found.words))}", typed=True)
    signs.add("unfinished", float(bool(UNFINISHED.search(value))), typed=True)
    signs.add("figures", float(any(c.isdigit() for c in value)))
    signs.add("marked", float(bool(re.search(r"[:;,()/]", value))))
    small = sum(word[0].islower() for word in value.split())
    signs.add(f"small {min(3, small)}")
    before = found.place.flow.text[: found.place.start].split()[-1:]
    signs.add("civility", float(bool(before) and is_civility(before[0])), typed=True)
    line_start = found.place.flow.text.rfind("\n", 0, found.place.start) + 1
    line_end = found.place.flow.text.find("\n", found.place.end)
    line = found.place.flow.text[line_start : line_end if line_end >= 0 else None]
    signs.add("whole line", float(len(line.strip()) <= len(value) + 2), typed=True)
    signs.add("begins line", float(found.place.start == line_start))


_OPEN = re.compile(r"[ -](?:(?:de|du|des|et|en|la|le|les|à|aux?|sur|-|–|&|d['’]|l['’]) ?){0,3}(?:[dl]['’])?(\w)")
_OPENED = re.compile(r"(\w)[\w'’.-]* (?:(?:de|du|des|et|en|la|le|les|à|aux?|sur|-|–|&|d['’]|l['’]) ?){0,3}$")


def _edges(found: Found, signs: Signs) -> None:
    """Whether the words before and after a name might be of it: where it was cut."""
    text, place = found.place.flow.text, found.place
    after = _OPEN.match(text, place.end, place.end + 20)
    before = _OPENED.search(text[max(0, place.start - 30) : place.start])
    signs.add(f"goes on {_shape(after)}", typed=True)
    signs.add(f"comes from {_shape(before)}", typed=True)


def _shape(match: re.Match[str] | None) -> str:
    if match is None:
        return "nothing"
    return "a figure" if match[1].isdigit() else "a capital" if match[1].isupper() else "a small letter"


class _Within:
    """What holds a name and what it holds: an address, other candidates."""

    def __init__(self, draft: Draft, found: Sequence[Found]) -> None:
        self._spans: dict[int, list[Found]] = defaultdict(list)
        for each in found:
            self._spans[id(each.place.flow)].append(each)
        self._text = draft.text
        self._addresses = [(address.start, address.end) for address in find_addresses(draft.text.text)]
        self._streets = [frozenset(words_of(party.address.text)) for party in draft.parties if party.address]

    def in_address(self, found: Found) -> bool:
        """Whether a name stands in an address."""
        start, end = found.place.start, found.place.end
        return found.place.flow is self._text and any(s < end and start < e for s, e in self._addresses)

    def note(self, found: Found, signs: Signs) -> None:
        """Notes the signs of one name."""
        start, end = found.place.start, found.place.end
        for other in self._spans[id(found.place.flow)]:
            if other is found:
                continue
            if other.place.start <= start and end <= other.place.end:
                for way in other.ways:
                    signs.add(f"inside {way}", typed=True)
            elif start <= other.place.start and other.place.end <= end:
                for way in other.ways:
                    signs.add(f"holds {way}", typed=True)
        signs.add("in an address", float(self.in_address(found)), typed=True)
        signs.add("words of an address", float(any(set(found.words) <= street for street in self._streets)), typed=True)


def _soon(place: Place, signs: Signs) -> None:
    """What is told soon after a name."""
    folded = place.flow.folded
    for mark in {match.group() for match in _MARKS.finditer(folded, place.end, place.end + _SOON)}:
        signs.add(f"soon {mark}", typed=True)
    for cue in {match.group() for match in _CUE.finditer(folded, place.end, place.end + _NEXT)}:
        signs.add(f"then cue {cue}", typed=True)


Told = Sequence[tuple[frozenset[str], Sequence[str]]]


def _told(draft: Draft) -> Told:
    """What blocks say of the names in them."""
    told: list[tuple[frozenset[str], Sequence[str]]] = []
    for party in draft.parties:
        names = [*(span.text for span in party.names), *([party.organisation.text] if party.organisation else [])]
        signs = list(_of_party(party))
        told += [(frozenset(words_of(name)), signs) for name in names]
    return told


def _of_party(party: Party) -> Iterator[str]:
    for role in party.roles or ("none",):
        yield f"role {role}"
    for word in stems(fold(party.heading))[-6:]:
        yield f"heading {word}"
    if party.address is not None:
        yield "over a firm's address" if party.address.business else "over an address"


def _whose(words: Words, told: Told, signs: Signs) -> None:
    own = frozenset(words)
    for others, names in told:
        same = own == others
        how = "" if same else "nearly " if own < others or others < own else "another "
        for name in names:
            if how != "another " or name.startswith("role"):
                signs.add(f"{how}{name}", typed=how != "another ")
