"""HTML → PDF with WeasyPrint, and PDF → page pictures. Every PDF says in its metadata that it is a specimen."""

from __future__ import annotations

import io
import logging
import random

import cv2
import numpy as np
import pikepdf
import pypdfium2 as pdfium
from weasyprint import HTML

from samples.paper import Paper

logging.getLogger("fontTools").setLevel(logging.ERROR)
logging.getLogger("weasyprint").setLevel(logging.ERROR)

BASE_CSS = """
* { box-sizing: border-box; }
body { margin: 0; line-height: 1.25; color: #111; }
table { border-collapse: collapse; width: 100%; }
td, th { vertical-align: top; padding: 1px 4px; text-align: left; }
td.n { text-align: right; white-space: nowrap; }
table.grid td, table.grid th { border: 0.6px solid #333; }
table.rows td { border-bottom: 0.4px solid #999; }
p { margin: 0 0 6px 0; }
h1, h2, h3 { margin: 0 0 6px 0; }
.right { text-align: right; } .center { text-align: center; } .bold { font-weight: bold; } .small { font-size: 80%; }
.tiny { font-size: 65%; color: #333; } .cols { display: flex; justify-content: space-between; gap: 8mm; }
.cols > div { flex: 1; } .box { border: 0.8px solid #222; padding: 4px 7px; margin-bottom: 6px; }
.spaced { letter-spacing: 0.28em; } .break { break-before: page; } .justify { text-align: justify; }
"""


def render(paper: Paper) -> bytes:
    """The paper as a born-digital PDF."""
    page = f"@page {{ size: {paper.page}; margin: {paper.margin}; }}"
    body = f"body {{ font-family: '{paper.font}', 'DejaVu Sans'; font-size: {paper.size}pt; }}"
    html = (
        "<!doctype html><html lang='fr'><head><meta charset='utf-8'><title>SPECIMEN</title>"
        f"<meta name='keywords' content='SPECIMEN'><style>{page}{BASE_CSS}{body}{paper.css}</style></head>"
        f"<body>{paper.html}</body></html>"
    )
    data: bytes = HTML(string=html).write_pdf()
    return shuffled(data) if paper.shuffled else data


def shuffled(data: bytes) -> bytes:
    """The same PDF with its pages from the second on in another order."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        order = list(range(1, len(pdf.pages)))
        random.Random(len(data)).shuffle(order)
        pages = [pdf.pages[0], *(pdf.pages[index] for index in order)]
        out = pikepdf.new()
        out.pages.extend(pages)
        return _saved(out)


def merged(parts: list[bytes]) -> bytes:
    """Several PDFs as one."""
    out = pikepdf.new()
    sources = [pikepdf.open(io.BytesIO(part)) for part in parts]
    for source in sources:
        out.pages.extend(source.pages)
    return _saved(out)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = "SPECIMEN"
        metadata["pdf:Keywords"] = "SPECIMEN"
    buffer = io.BytesIO()
    pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def page_count(data: bytes) -> int:
    """How many pages the PDF has."""
    document = pdfium.PdfDocument(data)
    count = len(document)
    document.close()
    return count


def pictures(data: bytes, dpi: int = 300) -> list[np.ndarray]:
    """Each page as a BGR picture."""
    document = pdfium.PdfDocument(data)
    out = []
    for page in document:
        picture = page.render(scale=dpi / 72).to_numpy()
        out.append(np.ascontiguousarray(picture[:, :, :3]))
        page.close()
    document.close()
    return out


def jpeg(picture: np.ndarray, quality: int = 75) -> bytes:
    """The picture as JPEG with the word SPECIMEN in its comment."""
    data: bytes = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
    comment = b"SPECIMEN"
    return data[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + data[2:]


def pdf_of_jpegs(photos: list[tuple[bytes, int, int]], dpi: float) -> bytes:
    """A PDF whose pages are JPEG pictures and nothing else, as a scanner makes it; (data, width, height) each."""
    out = pikepdf.new()
    for data, width, height in photos:
        image = pikepdf.Stream(out, data)
        image.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=width, Height=height,
            ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode,
        )  # fmt: skip
        points = (width * 72 / dpi, height * 72 / dpi)
        content = f"q {points[0]:.2f} 0 0 {points[1]:.2f} 0 0 cm /Im0 Do Q".encode()
        page = pikepdf.Dictionary(
            Type=pikepdf.Name.Page, MediaBox=[0, 0, *points], Contents=pikepdf.Stream(out, content),
            Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image)),
        )  # fmt: skip
        out.pages.append(pikepdf.Page(page))
    return _saved(out)
