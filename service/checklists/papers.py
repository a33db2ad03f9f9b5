"""Readings → papers: what the rules judge. A paper is one document, though its pages may lie in several files.

Three things happen here: copies are set aside (same content, or the same document twice: the better one stays), the
parts of one paper are put together (front and back of a card in two photos, pages 1 and 2 of a notice in two files),
and everything is put in an order of its own, so that the order of the files never changes a report.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from rapidfuzz import fuzz

from service.checklists.dates import Month, day_of
from service.checklists.names import fold
from service.results import BarcodeResult, DocumentResult, FieldResult, FileResult, WarningResult

FIELD_CONFIDENCE = 0.5  # below it a value is not used
WEAK_KEYS = 2  # a name and a day do not tell two documents apart by themselves: every other value must agree too


@dataclass(frozen=True, slots=True)
class Ref:
    """Where a document lies: its file and its pages there."""

    file: str
    sha256: str
    pages: tuple[int, ...]
    type: str

    @property
    def key(self) -> str:
        """What decisions are kept under: the content and the pages, not the name of the file."""
        return document_key(self.sha256, self.pages)


@dataclass(frozen=True, slots=True)
class Paper:
    """One document with its fields; several `refs` when its parts came in several files."""

    refs: tuple[Ref, ...]
    type: str
    confidence: float
    legible: bool
    fields: Mapping[str, FieldResult] = field(default_factory=dict)
    barcodes: tuple[BarcodeResult, ...] = ()
    warnings: tuple[WarningResult, ...] = ()

    @property
    def key(self) -> str:
        """The key of its first part."""
        return self.refs[0].key

    def value(self, name: str) -> Any:
        """The value of a field, or None when it was not read, or too badly to be used."""
        found = self.fields.get(name)
        return None if found is None or found.confidence < FIELD_CONFIDENCE else found.value

    def day(self, name: str) -> Any:
        """The value of a date field as a date, or None."""
        return day_of(self.value(name))

    def month(self, name: str = "period") -> Month | None:
        """The value of a month field, or None."""
        return Month.of(self.value(name))

    def number(self, name: str) -> float | None:
        """The value of a number field, or None."""
        value = self.value(name)
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None

    def values(self, name: str) -> tuple[str, ...]:
        """The value of a text or list field as a tuple of texts; empty when not read."""
        value = self.value(name)
        if isinstance(value, list | tuple):
            return tuple(str(item) for item in value if str(item).strip())
        return (str(value),) if value not in (None, "") else ()

    @property
    def page_count(self) -> int:
        """How many pages it has, all parts together."""
        return sum(len(ref.pages) for ref in self.refs)


@dataclass(frozen=True, slots=True)
class Sorted:
    """The papers to judge, and the copies set aside, each with the paper it is a copy of."""

    papers: tuple[Paper, ...]
    copies: tuple[tuple[Paper, Paper], ...]


@dataclass(frozen=True, slots=True)
class Traits:
    """What `papers.toml` says of a type."""

    names: tuple[str, ...]
    same: tuple[str, ...]
    printed: bool = True
    unasked: bool = False
    welcome: bool = False
    private: bool = False


@lru_cache(maxsize=50_000)
def _key(sha256: str, pages: tuple[int, ...]) -> str:
    return f"{sha256}:{'-'.join(str(page) for page in pages)}"


def document_key(sha256: str, pages: Iterable[int]) -> str:
    """The key of a document in a desk's decisions."""
    return _key(sha256, tuple(pages))


@cache
def traits(type_id: str) -> Traits:
    """The traits of a type; those of every other paper for a type without its own."""
    data = _data()
    own = {**data["default"], **data["type"].get(type_id, {})}
    flags = {name: bool(own[name]) for name in ("printed", "unasked", "welcome", "private") if name in own}
    return Traits(tuple(own["names"]), tuple(own["same"]), **flags)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("service.checklists").joinpath("papers.toml").read_text("utf-8"))


def sort_papers(results: Sequence[FileResult]) -> Sorted:
    """All documents of the files as papers, without copies, parts put together, in an order of their own."""
    papers: list[Paper] = []
    copies: list[tuple[Paper, Paper]] = []
    content: dict[str, list[Paper]] = {}
    for result in sorted(results, key=lambda one: (one.file, one.sha256)):
        own = [paper_of(result, document) for document in sorted(result.documents, key=lambda one: one.pages)]
        if result.sha256 in content:
            copies.extend((copy, original) for copy, original in zip(own, content[result.sha256], strict=False))
            continue
        content[result.sha256] = own
        papers.extend(own)
    kept: list[Paper] = []
    for paper in sorted(papers, key=_rank):
        _place(paper, kept, copies)
    kept = _with_backs(sorted(kept, key=_order))
    return Sorted(tuple(sorted(kept, key=_order)), tuple(sorted(copies, key=lambda pair: _order(pair[0]))))


def _place(paper: Paper, kept: list[Paper], copies: list[tuple[Paper, Paper]]) -> None:
    alike = [index for index, other in enumerate(kept) if other.type == paper.type]
    wholes = [index for index in alike if is_part(paper, kept[index])]
    tied = [index for index in wholes if _tied(paper, kept[index])]
    if tied or len(wholes) == 1:  # a back that could belong to two cards stays alone: a person will say
        index = (tied or wholes)[0]
        kept[index] = joined(kept[index], paper)
        return
    original = next((kept[index] for index in alike if is_copy(paper, kept[index])), None)
    if original:
        copies.append((paper, original))
    else:
        kept.append(paper)


def _tied(paper: Paper, other: Paper) -> bool:
    """Whether something printed on both ties them."""
    return any(paper.value(name) is not None and other.value(name) is not None for name in traits(paper.type).names)


def _with_backs(papers: list[Paper]) -> list[Paper]:
    """As many nameless backs of cards as fronts without one: each front has its back, the nearest by file name.

    Which back is whose does not matter for both sides to be there; an expired one is for a person to look at anyway.
    """
    cards = [paper for paper in papers if paper.type == "identity_card"]
    fronts = [paper for paper in cards if paper.values("sides") == ("front",) and paper.page_count == 1]
    backs = [paper for paper in cards if paper.values("sides") == ("back",) and not paper.value("last_name")]
    if not backs or len(fronts) != len(backs):
        return papers
    joined_cards = []
    left = list(backs)
    for front in fronts:
        near = max(left, key=lambda back: (fuzz.ratio(back.refs[0].file, front.refs[0].file), back.refs[0].file))
        left.remove(near)
        joined_cards.append(joined(front, near))
    return [paper for paper in papers if paper not in fronts and paper not in backs] + joined_cards


def paper_of(result: FileResult, document: DocumentResult) -> Paper:
    """One document of a file as a paper of its own."""
    ref = Ref(result.file, result.sha256, tuple(document.pages), document.type)
    barcodes = (document.barcode,) if document.barcode else ()
    quality = document.quality.legible
    return Paper(
        (ref,), document.type, document.confidence, quality, document.fields, barcodes, tuple(document.warnings)
    )


def _rank(paper: Paper) -> Any:
    """The better reading first: legible, more of the fields that tell papers apart, surer; then by place."""
    read = sum(paper.value(name) is not None for name in traits(paper.type).same)
    return not paper.legible, -read, -len(paper.fields), -paper.confidence, _order(paper)


def _order(paper: Paper) -> Any:
    return [(ref.file, ref.sha256, ref.pages) for ref in paper.refs]


def is_copy(paper: Paper, other: Paper) -> bool:
    """Whether both are the same document: same type, and the same values wherever that type's documents differ."""
    keys = traits(paper.type).same
    if paper.type != other.type or not keys or paper.value(keys[0]) is None:
        return False
    if any(_plain(paper.value(name)) != _plain(other.value(name)) for name in keys):
        return False
    telling = len(keys) != WEAK_KEYS and all(paper.value(name) is not None for name in keys)
    shared = set(paper.fields) & set(other.fields)
    return telling or all(_plain(paper.value(name)) == _plain(other.value(name)) for name in shared)


def is_part(paper: Paper, other: Paper) -> bool:
    """Whether both are parts of one paper: two sides of a card, two pages of a notice or of a deed."""
    if paper.type != other.type or paper.type == "unknown":
        return False
    if paper.type in ("identity_card", "residence_permit", "passport"):
        return _other_side(paper, other)
    if paper.type == "tax_notice":
        return _other_page(paper, other, ("notice_reference", "tax_numbers"), ("income_year", "declarants"))
    return False


def _other_side(paper: Paper, other: Paper) -> bool:
    """The back of the same card: no value contradicts, something ties them, and each shows what the other does not."""
    mine, theirs = set(paper.values("sides")), set(other.values("sides"))
    if mine and theirs and mine & theirs:
        return False
    shared = {name for name in ("document_number", "last_name", "first_names", "birth_date")
              if paper.value(name) is not None and other.value(name) is not None}  # fmt: skip
    if any(not _alike(paper.value(name), other.value(name)) for name in shared):
        return False
    if not shared:  # a back without anything to compare goes with the only front it can belong to
        return bool(mine and theirs) and ("back" in mine) != ("back" in theirs)
    return bool(mine and theirs) or set(_shown(paper)) != set(_shown(other))


def _other_page(paper: Paper, other: Paper, ties: Sequence[str], decisive: Sequence[str]) -> bool:
    tied = any(paper.value(name) is not None and paper.value(name) == other.value(name) for name in ties)
    clash = any(
        not _alike(paper.value(name), other.value(name))
        for name in (*decisive, "reference_tax_income", "notice_kind", *ties)
        if paper.value(name) is not None and other.value(name) is not None
    )
    return tied and not clash and any(name not in paper.fields or name not in other.fields for name in decisive)


def _shown(paper: Paper) -> list[str]:
    return [name for name in ("last_name", "first_names", "birth_date", "expiry_date", "document_number")
            if paper.value(name) is not None]  # fmt: skip


def _alike(value: Any, other: Any) -> bool:
    one, two = _plain(value), _plain(other)
    return bool(one == two or (isinstance(one, str) and isinstance(two, str) and one and (one in two or two in one)))


def _plain(value: Any) -> Any:
    """Texts folded and lists in order, so that "BELKACEM Nadia" and "Belkacem Nadia" are one value."""
    if isinstance(value, list | tuple):
        return sorted(fold(str(item)) for item in value)
    if isinstance(value, str):
        return fold(value) or value
    return round(float(value), 2) if isinstance(value, int | float) else value


def joined(first: Paper, second: Paper) -> Paper:
    """One paper out of two parts: the surer value of each field, both sides, both sets of warnings."""
    fields = dict(first.fields)
    for name, found in second.fields.items():
        if name not in fields or found.confidence > fields[name].confidence:
            fields[name] = found
    if "sides" in first.fields and "sides" in second.fields:
        both = sorted({*first.values("sides"), *second.values("sides")})
        fields["sides"] = first.fields["sides"].model_copy(update={"value": both})
    return replace(
        first,
        refs=tuple(sorted((*first.refs, *second.refs), key=lambda ref: (ref.file, ref.sha256, ref.pages))),
        legible=first.legible and second.legible,
        confidence=max(first.confidence, second.confidence),
        fields=fields,
        barcodes=first.barcodes + second.barcodes,
        warnings=first.warnings + second.warnings,
    )
