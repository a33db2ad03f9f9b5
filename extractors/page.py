"""The vocabulary every storey shares: a page is lines of words with boxes; all values are frozen.

Boxes are fractions of the upright page (x to the right, y downwards, 0 to 1), so that a value found on a 150-dpi fax
and on a born-digital page has the same coordinates. A `Word` never contains white space.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Source = Literal["pdf_text", "ocr", "barcode", "derived"]
SignatureState = Literal["valid", "invalid", "unknown_certificate"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in fractions of the upright page: x0 < x1, y0 < y1."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Width, as a fraction of the page's width."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Height, as a fraction of the page's height."""
        return self.y1 - self.y0

    @property
    def cx(self) -> float:
        """Horizontal centre."""
        return (self.x0 + self.x1) / 2

    @property
    def cy(self) -> float:
        """Vertical centre."""
        return (self.y0 + self.y1) / 2

    def union(self, other: Box) -> Box:
        """The smallest box that holds both."""
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))

    def overlap_x(self, other: Box) -> float:
        """Shared width over the narrower of the two widths, 0 to 1."""
        shared = min(self.x1, other.x1) - max(self.x0, other.x0)
        return shared / max(min(self.width, other.width), 1e-9) if shared > 0 else 0.0

    def overlap_y(self, other: Box) -> float:
        """Shared height over the smaller of the two heights, 0 to 1."""
        shared = min(self.y1, other.y1) - max(self.y0, other.y0)
        return shared / max(min(self.height, other.height), 1e-9) if shared > 0 else 0.0

    def relative_to(self, region: Box) -> Box:
        """The box in fractions of a region instead of the page."""
        left, top, wide, high = region.x0, region.y0, region.width, region.height
        return Box((self.x0 - left) / wide, (self.y0 - top) / high, (self.x1 - left) / wide, (self.y1 - top) / high)

    def placed_in(self, region: Box) -> Box:
        """The box, given in fractions of a region, in fractions of the page."""
        left, top, wide, high = region.x0, region.y0, region.width, region.height
        return Box(left + self.x0 * wide, top + self.y0 * high, left + self.x1 * wide, top + self.y1 * high)

    @staticmethod
    def around(boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of `boxes` (at least one)."""
        first, *others = boxes
        x0, y0, x1, y1 = first.x0, first.y0, first.x1, first.y1
        for box in others:  # one pass without calls: most boxes of a page are made here
            x0 = box.x0 if box.x0 < x0 else x0
            y0 = box.y0 if box.y0 < y0 else y0
            x1 = box.x1 if box.x1 > x1 else x1
            y1 = box.y1 if box.y1 > y1 else y1
        return Box(x0, y0, x1, y1)


@dataclass(frozen=True, slots=True)
class Word:
    """One printed token without white space, and how sure the reader is of it (0 to 1)."""

    text: str
    box: Box
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline, left to right, of one block: a wide gap (another column) starts another line."""

    words: tuple[Word, ...]
    text: str = field(init=False, repr=False, compare=False)  # the words joined by single spaces
    box: Box = field(init=False, repr=False, compare=False)  # around all words; both are asked for again and again

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join(word.text for word in self.words))
        object.__setattr__(self, "box", Box.around(word.box for word in self.words))

    def moved(self, place: Callable[[Box], Box]) -> Line:
        """The line with each word where `place` puts its box."""
        return Line(tuple(Word(word.text, place(word.box), word.confidence) for word in self.words))

    def __getstate__(self) -> list[tuple[Word, ...]]:
        return [self.words]

    def __setstate__(self, state: list[tuple[Word, ...]]) -> None:
        object.__setattr__(self, "words", state[0])
        self.__post_init__()


@dataclass(frozen=True, slots=True)
class Barcode:
    """A 2D-Doc (ANTS specification 3.2.6) found on a page; `fields` maps its field ids to printed strings."""

    document_type: str
    fields: Mapping[str, str]
    signature: SignatureState
    certificate: str
    kind: str = "2d-doc"
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """Whether a person could read the page; `issues` of blurry, too_dark, too_small, cropped, skewed, blank."""

    legible: bool = True
    issues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One upright page. `width` and `height` give its proportions (points or pixels; only their ratio matters)."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    source: Literal["pdf_text", "ocr"]
    barcodes: tuple[Barcode, ...] = ()
    quality: Quality = field(default_factory=Quality)
    blank: bool = False

    @property
    def words(self) -> tuple[Word, ...]:
        """All words, line by line, in reading order."""
        return tuple(word for line in self.lines for word in line.words)

    @property
    def text(self) -> str:
        """The lines' text, one a line, in reading order."""
        return "\n".join(line.text for line in self.lines)
