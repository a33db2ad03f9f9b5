"""Why a paper was read as it was: each page as a picture, with its words, its fields, the candidates that lost and the
cues that decided its type. For people who ask "why?" and for whoever mends the reader.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from classifiers.guess import Guess
from classifiers.splitting import split
from extractors.fields.spec import Extraction
from extractors.page import Box, Page
from extractors.places import extract
from extractors.reading.reader import Reading, open_file
from service.learning.keeping import model_in_use
from service.pipeline import label_of

PAGE_WIDTH, PANEL_WIDTH, LINE_HEIGHT, MARGIN = 1100, 760, 22, 16
WORD, FIELD, REJECTED, CODE, INK = "#b8c4d6", "#0a7d32", "#c0392b", "#6c3fb5", "#222222"
COLUMNS = 84  # characters on a line of the panel


@dataclass(frozen=True, slots=True)
class Note:
    """One remark of the panel, and the place on the page that it is about."""

    text: str
    colour: str
    box: Box | None = None


def explain(data: bytes, name: str) -> Iterator[tuple[int, Image.Image]]:
    """Pictures of every page of the file (number, picture), pages of no document included."""
    reading = open_file(data, name)
    notes: dict[int, list[Note]] = {page.number: [] for page in reading.pages}
    for guess in split(reading.pages, model_in_use()):
        pages = [page for page in reading.pages if page.number in guess.pages]
        extraction = extract(guess.type, pages)
        for page in pages:
            notes[page.number] += [*_type_notes(guess), *_field_notes(extraction, page.number)]
    for page in reading.pages:
        yield page.number, _draw(reading, page, notes[page.number] or [Note("Page hors document (blanche)", INK)])


def _type_notes(guess: Guess) -> list[Note]:
    others = ", ".join(f"{a.type} {a.confidence:.2f}" for a in guess.alternatives) or "-"
    return [
        Note(f"{label_of(guess.type)} [{guess.type}] {guess.confidence:.2f}", INK),
        Note(f"autres types : {others}", INK),
        *(Note(f"indice : {cue}", CODE) for cue in guess.cues),
    ]


def _field_notes(extraction: Extraction, number: int) -> list[Note]:
    found = [
        Note(f"{name} = {field.value!r} « {field.text} » {field.confidence:.2f} ({field.source})", FIELD, field.box)
        for name, field in extraction.fields.items()
        if field.page == number
    ]
    lost = [
        Note(f"{lost.field} : « {lost.text} » écarté : {lost.why}", REJECTED, lost.box)
        for lost in extraction.rejected
        if lost.page == number
    ]
    return [*found, *lost, *(Note(f"attention : {c.message}", REJECTED) for c in extraction.cautions)]


def _draw(reading: Reading, page: Page, notes: Sequence[Note]) -> Image.Image:
    picture = Image.fromarray(reading.picture(page.number)).convert("RGB")
    height = round(picture.height * PAGE_WIDTH / picture.width)
    lines = [(line, note) for note in notes for line in textwrap.wrap(note.text, COLUMNS) or [""]]
    sheet = Image.new(
        "RGB", (PAGE_WIDTH + PANEL_WIDTH, max(height, 2 * MARGIN + LINE_HEIGHT * (len(lines) + 2))), "white"
    )
    sheet.paste(picture.resize((PAGE_WIDTH, height)), (0, 0))
    draw = ImageDraw.Draw(sheet)
    for word in page.words:
        draw.rectangle(_pixels(word.box, height), outline=WORD)
    for note in notes:
        if note.box:
            draw.rectangle(_pixels(note.box, height), outline=note.colour, width=3)
    for code in page.barcodes:
        if code.box:
            draw.rectangle(_pixels(code.box, height), outline=CODE, width=3)
    _write_panel(draw, page, lines)
    return sheet


def _write_panel(draw: ImageDraw.ImageDraw, page: Page, lines: Sequence[tuple[str, Note]]) -> None:
    font = _font()
    issues = ", ".join(page.quality.issues) or "rien à signaler"
    head = f"Page {page.number} ({page.source}, {len(page.words)} mots) - image : {issues}"
    draw.text((PAGE_WIDTH + MARGIN, MARGIN), head, font=font, fill=INK)
    for row, (line, note) in enumerate(lines, start=2):
        draw.text((PAGE_WIDTH + MARGIN, MARGIN + row * LINE_HEIGHT), line, font=font, fill=note.colour)


def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """DejaVu, which `make install` brings; the font inside Pillow has no accents."""
    try:
        return ImageFont.truetype("DejaVuSans.ttf", 15)
    except OSError:
        return ImageFont.load_default(15)


def _pixels(box: Box, height: int) -> tuple[float, float, float, float]:
    return box.x0 * PAGE_WIDTH, box.y0 * height, box.x1 * PAGE_WIDTH, box.y1 * height
