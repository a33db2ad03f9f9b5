# ruff: noqa: E501  (turns of phrase are read whole)
"""What most modules do alike: gather candidates, choose, keep what lost; where an address is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import is_not

from extractors.fields.addresses import find_addresses
from extractors.fields.choose import choose
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import Flow, blocked, flow, rows
from extractors.fields.labels import candidates
from extractors.fields.layout import Sheet, sheets_of
from extractors.fields.names import same_person
from extractors.fields.parsed import fold, regex
from extractors.fields.parties import Party, parties
from extractors.fields.prose import candidate_at
from extractors.fields.spec import Caution, Extraction, FieldValue, Rejected, Value
from extractors.page import Page


@dataclass(frozen=True)
class Ground:
    """The pages of one document in all the ways they are read, each made when it is first asked for."""

    pages: tuple[Page, ...]

    @cached_property
    def text(self) -> Flow:
        """The running text."""
        return flow(self.pages)

    @cached_property
    def table(self) -> Flow:
        """The text with the cells of one row on one line."""
        return rows(self.pages)

    @cached_property
    def parties(self) -> Sequence[Party]:
        """The blocks that name somebody."""
        return parties(self.pages)

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages as rows."""
        return sheets_of(self.pages)

    @cached_property
    def blocks(self) -> Flow:
        """The pages block after block: a head in two columns reads one column after the other."""
        return blocked(self.pages)


@dataclass
class Draft:
    """One document being read: the ground it is read on, and the fields found so far."""

    ground: Ground
    fields: dict[str, FieldValue] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)

    @property
    def pages(self) -> Sequence[Page]:
        """The pages in order."""
        return self.ground.pages

    @property
    def text(self) -> Flow:
        """The running text."""
        return self.ground.text

    @property
    def table(self) -> Flow:
        """The text with the cells of one row on one line."""
        return self.ground.table

    @property
    def parties(self) -> Sequence[Party]:
        """The blocks that name somebody."""
        return self.ground.parties

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages as rows."""
        return self.ground.sheets

    @property
    def blocks(self) -> Flow:
        """The pages block after block."""
        return self.ground.blocks

    @property
    def folded(self) -> str:
        """The running text, folded, character for character."""
        return self.text.folded

    def put(self, name: str, several: Iterable[Candidate], floor: float = 0.5) -> None:
        """Chooses between the candidates of a field."""
        value, lost = choose([replace(c, field=name) for c in several], floor)
        self.rejected += lost
        if value is not None:
            self.fields[name] = value

    def say(self, name: str, value: Value, start: int, end: int, confidence: float) -> None:
        """Sets a field that stands at `text[start:end]`."""
        self.fields[name] = self.text.value(value, start, end, confidence)

    def tell(self, name: str, value: Value | None, pattern: str, confidence: float = 0.9) -> None:
        """Sets a field to `value` where a pattern is found in the folded text."""
        match = regex(pattern).search(self.folded)
        if match is not None and value is not None:
            self.say(name, value, match.start(), match.end(), confidence)

    def has(self, pattern: str) -> bool:
        """Whether the folded text holds the pattern."""
        return regex(pattern).search(self.folded) is not None

    def labelled(self, declared: Sequence[Field], decoys: Sequence[str] = ()) -> dict[str, list[Candidate]]:
        """The candidates of form fields, by `labels.py`."""
        found, refused = candidates(self.sheets, declared, decoys)
        self.rejected += refused
        return found

    def done(self) -> Extraction:
        """The extraction."""
        return Extraction(self.fields, tuple(self.cautions), tuple(self.rejected))


_latest = Ground(())  # the rules read a document, then the places: on the same ground


def draft_of(pages: Sequence[Page]) -> Draft:
    """A new draft of the document; of the pages read just before, on the same ground."""
    global _latest
    ground = _latest
    if len(pages) != len(ground.pages) or any(map(is_not, pages, ground.pages)):
        ground = _latest = Ground(tuple(pages))
    return Draft(ground)


def block_address(party: Party, score: float) -> list[Candidate]:
    """The address of a block."""
    if party.address is None:
        return []
    found = party.address
    return [candidate_at(party.flow, "address", found.text, found.start, found.end, score, "block")]


_ANNEX = re.compile(  # `en outre un garage situé`: not where anybody lives
    r"\b(?:un|une|le|la|l'|son|sa|du|votre) ?(?:garage|box|parking|cave|cellier|jardin|terrain|emplacement|(?:place|aire) de (?:parking|stationnement)|annexe|dependance|local commercial|garde-meubles?)(?: [^\s.;:,]{1,12}){0,3}? (?:situee?|sise?)(?: au| a)?\W*$"
)


_OF_A_SEAT = re.compile(  # `Garantie des Foyers, dont le siège est situé`
    r"\bsiege(?: social)?\b[^.;\d]{0,30}$|\b(?:dont|ayant) (?:le|son|ses|les) (?:bureaux|siege)\b[^.;\d]{0,40}$"
)


_LEFT = re.compile(  # `après la perte de son logement du`: a home that somebody left
    r"\b(?:perte|depart|fermeture)\s(?:de |du |d')[^.;:]{0,50}$|\b(?:quitte|perdu)e?\s(?:son|sa|leur|mon|ma|notre|le|la|l'|un|une)\b[^.;:]{0,45}$"
)


def told_addresses(draft: Draft, pattern: str, score: float = 0.92) -> list[Candidate]:
    """Addresses whose preceding words end with the pattern."""
    cue = regex(rf"(?:{pattern})(?:\s+suivante?s?| ci-(?:dessous|apres))?\W*$")
    several = []
    for text in (draft.text, draft.table, draft.blocks):
        folded = text.folded
        for found in find_addresses(text.text):
            boxed = "code postal" in folded[found.start : found.end]  # the label between two boxes
            whole = boxed or text is draft.blocks or not text.torn(found.start, found.end)
            before = folded[max(0, found.start - 90) : found.start]
            whole = whole and not any(other.search(before) for other in (_ANNEX, _OF_A_SEAT, _LEFT))
            if whole and (cue.search(before) or cue.search(before.replace("\n", " "))):  # cues may run over a line
                several.append(candidate_at(text, "address", found.text, found.start, found.end, score, "sentence"))
        if several:
            break
    return several


def addresses_of(draft: Draft, names: Sequence[str], score: float = 0.85) -> list[Candidate]:
    """The addresses of blocks that name one of these people."""
    return [
        candidate
        for party in draft.parties
        if party.address and not party.address.business
        and any(same_person(span.text, name) for span in party.names for name in names)
        for candidate in block_address(party, score)
    ]  # fmt: skip


def same_addresses(several: Sequence[Candidate]) -> list[Candidate]:
    """Addresses with the same words are one value: the one written most fully."""
    merged: list[Candidate] = []
    for candidate in sorted(several, key=lambda c: (-round(c.score, 1), -len(c.value))):
        twin = next((c for c in merged if _words(candidate.value) <= _words(c.value)), None)
        merged.append(candidate if twin is None else replace(candidate, value=twin.value))
    return merged


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))


def signature(draft: Draft, signed: str = "", parse: Callable[[str], bool] | None = None) -> None:
    """`signed`: true where print says so (`signé électroniquement`), never guessed from the absence of ink."""
    pattern = r"signe(?:e|s|es)? electroniquement|signature electronique(?! :)|docusign|yousign|/s/|lu et approuve, bon pour accord\W+[a-z]"
    match = re.search(f"{pattern}|{signed}" if signed else pattern, draft.folded)
    if match is not None and (parse is None or parse(match.group())):
        draft.say("signed", True, match.start(), match.end(), 0.85)
