"""The dossier bound into one PDF for a landlord: a cover with the list, then every paper in the order of the list.

Pages of a PDF stay as sharp as they came, pictures become upright A4 pages. Each page stands on a slightly taller
sheet; the landlord's name and the day are written in light grey on the strip added below it, so that nothing printed is
covered and barcodes stay readable. Links, scripts and attached files of the originals are left behind.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from PIL import Image

from service.access import Actor
from service.audit import record_view
from service.backend import Backend
from service.dossiers import seen
from service.files import get_content, get_page, list_files
from service.reports import refresh

A4 = (595.0, 842.0)
STRIP = 16.0
PICTURE_DPI = 150
JPEG_QUALITY = 80
LINE, MARGIN, LETTERS = 14.0, 50.0, 92
WORDS = {"satisfied": "Bon", "missing": "Manque", "rejected": "À refaire", "to_review": "À vérifier"}
STATUS = {"complete": "Dossier complet", "incomplete": "Dossier incomplet", "to_review": "Dossier à vérifier"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper to bind: its title, the file it is in, its pages there."""

    title: str
    file: Mapping[str, Any]
    pages: Sequence[int]


def bind(backend: Backend, actor: Actor, dossier_id: str, day: str, name: str) -> bytes:
    """The bound dossier, marked for whoever asks; `day` in words, `name` of the applicant. The download is noted."""
    seen(backend, actor, dossier_id)
    report, files = refresh(backend, dossier_id), list_files(backend, actor, dossier_id)
    record_view(backend, actor, "binder", dossier_id)
    mark = f"Remis à {actor.name or 'un guichet'} le {day} - dossier {dossier_id}"
    out = pikepdf.new()
    for lines in _covers(_cover(report, name, dossier_id, day)):
        _text_page(out, lines, mark)
    with out.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Liste des papiers", 0))
        for sheet in in_order(report, files):
            first = len(out.pages)
            _add(out, backend, actor, sheet, mark)
            outline.root.append(pikepdf.OutlineItem(sheet.title, first))
    out.docinfo["/Title"] = f"Dossier de {name}"
    written = io.BytesIO()
    out.save(written)
    return written.getvalue()


def in_order(report: Mapping[str, Any], files: Sequence[Mapping[str, Any]]) -> list[Sheet]:
    """The papers in the order of the list, then those that serve no item, each once."""
    ranks: dict[tuple[str, int], int] = {}
    for rank, item in enumerate(report["items"]):
        for paper in item["documents"]:
            ranks.setdefault((paper["file"], paper["pages"][0]), rank)
    found = [
        (ranks.get((file["name"], document["pages"][0]), len(report["items"])), place, document, file)
        for place, file in enumerate(files)
        for document in (file["result"] or {}).get("documents", [])
    ]
    ordered = sorted(found, key=lambda one: (one[0], one[1], one[2]["pages"][0]))
    return [Sheet(f"{document['label']} ({file['name']})", file, document["pages"]) for _, _, document, file in ordered]


def _cover(report: Mapping[str, Any], name: str, dossier_id: str, day: str) -> Iterator[tuple[str, bool]]:
    yield f"Dossier de {name}", True
    yield f"Numéro {dossier_id}. État au {day} : {STATUS[report['status']]}.", False
    yield "", False
    yield "Les papiers demandés", True
    for item in report["items"]:
        if item["level"] == "optional" and item["status"] == "missing":
            continue
        yield f"{WORDS[item['status']]} : {item['label']}", False
        if item["status"] != "satisfied":
            yield f"      {item['message']}", False
    yield "", False
    yield "Ces papiers ont été lus par une machine ; une personne doit vérifier ceux qui comptent.", False


def _covers(texts: Iterator[tuple[str, bool]]) -> Iterator[list[tuple[str, bool]]]:
    """The lines of the cover, folded to its width, a page at a time."""
    folded = [(part, bold) for text, bold in texts for part in _folded(text)]
    height = int((A4[1] - 2 * MARGIN) / LINE)
    for start in range(0, len(folded), height):
        yield folded[start : start + height]


def _folded(text: str) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip()))
    parts, line = [], indent
    for word in text.split():
        if len(line) + len(word) > LETTERS and line.strip():
            parts.append(line)
            line = indent
        line += word if line == indent else f" {word}"
    return [*parts, line]


def _add(out: pikepdf.Pdf, backend: Backend, actor: Actor, sheet: Sheet, mark: str) -> None:
    """The pages of one paper: copied from a PDF when it allows it, else as pictures."""
    _, content = get_content(backend, actor, sheet.file["id"])
    source = _opened(content) if sheet.file["result"]["media_type"] == "application/pdf" else None
    for number in sheet.pages:
        if source is not None and number <= len(source.pages):
            _place(out, source.pages[number - 1], mark)
            continue
        png = get_page(backend, actor, sheet.file["id"], number, PICTURE_DPI)
        with pikepdf.open(io.BytesIO(_picture_page(png))) as picture:
            _place(out, picture.pages[0], mark)


def _opened(content: bytes) -> pikepdf.Pdf | None:
    """A PDF with its forms and notes printed into its pages; None when it cannot be taken as it is."""
    try:
        pdf = pikepdf.open(io.BytesIO(content))
        pdf.generate_appearance_streams()
        pdf.flatten_annotations("all")
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return None
    return pdf


def _picture_page(png: bytes) -> bytes:
    """A picture as a page of A4, upright or lying as it is."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    width, height = A4 if image.height >= image.width else A4[::-1]
    dpi = max(image.width / width, image.height / height) * 72
    out = io.BytesIO()
    image.save(out, "PDF", resolution=dpi, quality=JPEG_QUALITY)
    return out.getvalue()


def _place(out: pikepdf.Pdf, page: pikepdf.Page, mark: str) -> None:
    """Puts a page on a new one that is taller by the strip; rotation is worked into it."""
    x0, y0, x1, y1 = (float(one) for one in page.trimbox)
    width, height = abs(x1 - x0), abs(y1 - y0)
    if int(page.obj.get("/Rotate", 0)) % 180:
        width, height = height, width
    new = out.add_blank_page(page_size=(width, height + STRIP))
    new.add_overlay(page, pikepdf.Rectangle(0, STRIP, width, height + STRIP))
    _write(new, [_text(mark, 12, 5, 7, 0.6)])


def _text_page(out: pikepdf.Pdf, lines: Sequence[tuple[str, bool]], mark: str) -> None:
    page = out.add_blank_page(page_size=A4)
    top = A4[1] - MARGIN
    body = [
        _text(text, MARGIN, top - LINE * index, 13 if bold else 10, 0.1, bold)
        for index, (text, bold) in enumerate(lines)
    ]
    _write(page, [*body, _text(mark, 12, 5, 7, 0.6)])


def _text(text: str, x: float, y: float, size: float, grey: float, bold: bool = False) -> bytes:
    """One line of text as PDF operators, in the encoding of the standard fonts."""
    raw = re.sub(rb"([()\\])", rb"\\\1", text.encode("cp1252", "replace"))
    font = b"BdrB" if bold else b"BdrR"
    return b"q BT %.2f g /%s %.1f Tf %.1f %.1f Td (%s) Tj ET Q" % (grey, font, size, x, y, raw)


def _write(page: pikepdf.Page, lines: Sequence[bytes]) -> None:
    for key, base in (("/BdrR", "/Helvetica"), ("/BdrB", "/Helvetica-Bold")):
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name(base),
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        page.add_resource(font, pikepdf.Name.Font, pikepdf.Name(key))
    page.contents_add(b"\n".join(lines))
