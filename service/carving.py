"""A PDF of several papers, cut in two: the pages of some of its papers, and the rest, each with its reading.

What goes into one household's dossier must hold nothing of another's: each part is a new PDF with its own pages and
what these pages use, no more. The reading is kept, its page numbers counted anew. A page that belongs to no paper (a
blank back, a separating sheet) goes with the paper before it, so that no page is lost.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a cut file: its content, and for each of its pages, by the number it had, the one it has."""

    content: bytes
    numbers: Mapping[int, int]

    @property
    def sha256(self) -> str:
        """The fingerprint of its content."""
        return hashlib.sha256(self.content).hexdigest()

    def result(self, before: Mapping[str, Any]) -> dict[str, Any]:
        """The reading of the whole file as that of this part."""
        return {**before, "sha256": self.sha256, "page_count": len(self.numbers)}

    def document(self, machine: Mapping[str, Any]) -> dict[str, Any]:
        """The reading of one of its papers, with the numbers that its pages have now."""
        fields = {
            name: {**value, "page": self.numbers.get(value["page"], value["page"])}
            for name, value in machine["fields"].items()
        }
        return {**machine, "pages": [self.numbers[page] for page in machine["pages"]], "fields": fields}


def pages_of(chosen: Collection[int], papers: Sequence[Sequence[int]], count: int) -> list[int]:
    """The pages that go with the chosen papers (numbers in `papers`), the pages of no paper shared out.

    >>> pages_of([1], [[2, 3], [5]], 6)
    [5, 6]
    >>> pages_of([0], [[2, 3], [5]], 6)
    [1, 2, 3, 4]
    """
    owner = {page: number for number, pages in enumerate(papers) for page in pages}
    current = owner[min(owner)]
    mine = []
    for page in range(1, count + 1):
        current = owner.get(page, current)
        if current in chosen:
            mine.append(page)
    return mine


def cut(content: bytes, pages: Sequence[int], count: int) -> tuple[Part, Part] | None:
    """The file of these pages and that of the others; None when this PDF cannot be cut."""
    others = [page for page in range(1, count + 1) if page not in set(pages)]
    try:
        with pikepdf.open(io.BytesIO(content)) as source:
            if len(source.pages) != count or not pages or not others:
                return None
            source.generate_appearance_streams()  # what was typed into a form is printed, since forms go no further
            source.flatten_annotations("all")
            source.remove_unreferenced_resources()
            return _part(source, pages), _part(source, others)
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return None


def _part(source: pikepdf.Pdf, pages: Sequence[int]) -> Part:
    with pikepdf.new() as made:
        for number in pages:
            page = source.pages[number - 1]
            for key in ("/Annots", "/B", "/Thumb", "/PieceInfo"):  # links to other pages, article threads, previews
                if key in page.obj:
                    del page.obj[key]
            made.pages.append(page)
        out = io.BytesIO()
        made.save(out)
    return Part(out.getvalue(), {page: place for place, page in enumerate(pages, start=1)})
