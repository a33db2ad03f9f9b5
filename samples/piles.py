"""Piles: one PDF of many papers, as a person scans the folder that lies on the kitchen table.

A pile is a run of scenes. Most are one paper; others are what makes piles hard to cut: three payslips of one employer in a
row, quittances of one landlord, two years' tax notices, a paper whose sheets were fed in backwards, blank backs of a duplex
scanner, two small papers on one sheet, the cards of two people, the same paper twice. A long pile has some thirty pages.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pikepdf

from samples import damage
from samples.dice import Dice
from samples.paper import Paper, Specimen
from samples.render import merged, page_count, pictures, render
from samples.wording import reworded

VARIANTS = ("born_digital", "scan300", "scan200", "scan150", "rotated", "phone", "messenger")
MIXED = "mixed"  # a PDF put together from scans, photos and downloads
BLANK = Paper("", {}, "blank")
LONG = 0.15  # share of piles with some thirty pages
Book = Mapping[str, Sequence[str]]
Draw = Callable[[str, str, str, Mapping[str, Any]], Paper]


@dataclass(frozen=True)
class Part:
    """One paper of a pile. `backs`: each sheet has a blank back; `backwards`: its pages come last page first;
    `beside`: it shares the sheet of the part before."""

    type: str
    layout: str
    seed: str
    given: Mapping[str, Any] = field(default_factory=dict)
    backs: bool = False
    backwards: bool = False
    beside: bool = False


@dataclass(frozen=True)
class PileOrder:
    """One PDF of several papers; a part without a type is a blank page. Parts get the variants in turn."""

    parts: tuple[Part, ...]
    variant: str
    variants: tuple[str, ...]
    seed: str


class _Table:
    """The kitchen table of one pile: draws scenes with one source of chance."""

    def __init__(self, seed: str, book: Book) -> None:
        self.chance = random.Random(seed)
        self.book, self.seed, self.count = book, seed, 0

    def part(self, type_id: str = "", layout: str = "", **given: Any) -> Part:
        """One paper of that type, or of any."""
        self.count += 1
        type_id = type_id or self.chance.choice(sorted(self.book))
        layout = layout or self.chance.choice(self.book[type_id])
        return Part(type_id, layout, f"{self.seed}:{self.count}", given)

    def single(self) -> list[Part]:
        """Any paper: once in a while backwards, or with blank backs, or followed by a blank sheet, or by its copy."""
        part, luck = self.part(), self.chance.random()
        if luck < 0.06:
            return [replace(part, backwards=True)]
        if luck < 0.16:
            return [replace(part, backs=True)]
        if luck < 0.28:
            return [part, Part("", "", "")]
        return [part, part] if luck < 0.3 else [part]

    def months(self, type_id: str) -> list[Part]:
        """Two or three months of one employer's or landlord's papers, oldest or newest first; sometimes one sheet for two."""
        count = self.chance.choice((2, 3, 3))
        dice = Dice(f"{self.seed}:{self.count}")
        year, month = dice.month()
        numbers = [year * 12 + month - 1 - back for back in range(count)]
        if self.chance.random() < 0.5:
            numbers.reverse()
        first = self.part(type_id, today=dice.today)
        parts = [replace(first, given={**first.given, "month": (n // 12, n % 12 + 1)}) for n in numbers]
        if type_id == "rent_receipt" and self.chance.random() < 0.4:
            parts[1] = replace(parts[1], beside=True)
        return parts

    def years(self) -> list[Part]:
        """The tax notices of two years, of one person."""
        dice = Dice(f"{self.seed}:{self.count}")
        years = [dice.today.year - 1, dice.today.year - 2]
        self.chance.shuffle(years)
        first = self.part("tax_notice", today=dice.today)
        backs = self.chance.random() < 0.3
        return [replace(first, given={**first.given, "income_year": year}, backs=backs) for year in years]

    def cards(self) -> list[Part]:
        """The cards of two people, of one kind."""
        type_id = self.chance.choice(("identity_card", "residence_permit", "health_card", "passport"))
        first = self.part(type_id)
        return [first, self.part(type_id, first.layout)]

    def one_sheet(self) -> list[Part]:
        """Two small papers of two kinds on one sheet."""
        types = self.chance.sample(sorted(set(_SMALL) & set(self.book)), 2)
        first, second = (self.part(type_id) for type_id in types)
        return [first, replace(second, beside=True)]

    def parts(self) -> list[Part]:
        """Scenes until the pile is high enough."""
        most = self.chance.randint(14, 22) if self.chance.random() < LONG else self.chance.randint(2, 7)
        kinds: list[tuple[Callable[[], list[Part]], int]] = [(self.single, 10)]
        kinds += [
            (lambda type_id=type_id: self.months(type_id), weight)
            for type_id, weight in (("payslip", 3), ("rent_receipt", 3), ("rent_due_notice", 1))
            if type_id in self.book
        ]
        kinds += [(self.years, 2)] if "tax_notice" in self.book else []
        kinds += (
            [(self.cards, 1)]
            if {"identity_card", "residence_permit", "health_card", "passport"} <= set(self.book)
            else []
        )
        kinds += [(self.one_sheet, 1)] if len(set(_SMALL) & set(self.book)) > 1 else []
        scenes, weights = zip(*kinds, strict=True)
        out: list[Part] = []
        while len(out) < most:
            out += self.chance.choices(scenes, weights)[0]()
        return out


_SMALL = ("rent_receipt", "bank_details", "student_card", "health_card", "hosting_certificate", "medical_certificate")


def pile_orders(seed: int, count: int, book: Book, variants: Sequence[str]) -> list[PileOrder]:
    """So many piles; `book` is the layouts to draw from, by type."""
    dice = random.Random(f"piles:{seed}")
    allowed = [name for name in (variants or (*VARIANTS, MIXED)) if name in (*VARIANTS, MIXED)]
    out = []
    for index in range(count):
        name, pile = dice.choice(allowed), f"{seed}:pile:{index}"
        drawn = tuple(dice.sample(VARIANTS, 3)) if name == MIXED else (name,)
        out.append(PileOrder(tuple(_Table(pile, book).parts()), name, drawn, pile))
    return out


def make_pile(order: PileOrder, draw: Draw) -> Specimen:
    """Draws the papers and puts them in one PDF; blank pages belong to nobody."""
    sheets: list[bytes] = []
    documents: list[dict[str, Any]] = []
    page = 1
    for part in order.parts:
        paper = reworded(draw(part.type, part.layout, part.seed, part.given), part.seed) if part.type else BLANK
        sheet = render(paper)
        if part.beside and documents and paper.truth() == documents[-1]["fields"]:
            continue  # two months of one quarter: the same paper
        if part.beside and page_count(sheet) == 1 and documents and documents[-1]["pages"] == [page - 1]:
            sheets[-1] = side_by_side(sheets[-1], sheet)
            documents.append(_document(paper, part, [page - 1]))
            continue
        if part.backwards:
            sheet = backwards(sheet)
        if part.backs:
            sheet = merged([piece for one in pages_of(sheet) for piece in (one, render(BLANK))])
        count = page_count(sheet)
        if part.type:
            documents.append(_document(paper, part, list(range(page, page + count, 2 if part.backs else 1))))
        sheets.append(sheet)
        page += count
    data = merged([_damaged(sheet, order, number) for number, sheet in enumerate(sheets)])
    return Specimen(data, ".pdf", {"documents": documents, "variant": order.variant})


def _document(paper: Paper, part: Part, pages: list[int]) -> dict[str, Any]:
    return {"pages": pages, "type": paper.type, "fields": paper.truth(), "layout": part.layout}


def _damaged(sheet: bytes, order: PileOrder, number: int) -> bytes:
    variant = order.variants[number % len(order.variants)]
    return damage.apply(variant, sheet, f"{order.seed}:{number}", as_pdf=True)[1]


def pages_of(data: bytes) -> list[bytes]:
    """The pages of a PDF, each as a PDF."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [_only(page) for page in pdf.pages]


def _only(page: pikepdf.Page) -> bytes:
    out, buffer = pikepdf.new(), io.BytesIO()
    out.pages.append(page)
    out.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def backwards(data: bytes) -> bytes:
    """The same PDF, last page first."""
    return merged(pages_of(data)[::-1])


def side_by_side(first: bytes, second: bytes) -> bytes:
    """Two pages on one sheet: one above the other where both leave half of their page white, else two reduced pages."""
    out, buffer = pikepdf.new(), io.BytesIO()
    with pikepdf.open(io.BytesIO(first)) as one, pikepdf.open(io.BytesIO(second)) as two:
        if _printed_height(first) < 0.47 and _printed_height(second) < 0.47:
            page = out.add_blank_page(page_size=(595, 842))
            page.add_overlay(one.pages[0], pikepdf.Rectangle(0, 0, 595, 842))
            page.add_overlay(two.pages[0], pikepdf.Rectangle(0, -421, 595, 421))
        else:
            page = out.add_blank_page(page_size=(842, 595))
            page.add_overlay(one.pages[0], pikepdf.Rectangle(0, 0, 421, 595))
            page.add_overlay(two.pages[0], pikepdf.Rectangle(421, 0, 842, 595))
        out.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _printed_height(data: bytes) -> float:
    """How far down the first page is printed on, as a fraction of its height."""
    rows = np.flatnonzero(pictures(data, 40)[0].min(axis=(1, 2)) < 200)
    return float(rows[-1] / pictures(data, 40)[0].shape[0]) if len(rows) else 0.0
