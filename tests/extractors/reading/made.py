"""Papers made for the tests of reading: a letter in French as PDF and as picture, and ways to spoil them."""

from __future__ import annotations

import io
from functools import lru_cache

import numpy as np
import pikepdf
import pypdfium2 as pdfium
from PIL import Image
from weasyprint import HTML

_BARE = str.maketrans("ÀÂÉÈÊËÎÏÔÙÛÇ", "AAEEEEIIOUUC")
ROWS = [
    "QUITTANCE DE LOYER",
    "Bailleur : Monsieur Armand LEFÈVRE, 12 rue des Écoles, 33000 Bordeaux",
    "Locataire : Madame Nadia BELKACEM",
    "Adresse du logement : 48 avenue de la République, 33000 Bordeaux",
    "Période du 1er octobre 2026 au 31 octobre 2026",
    "Je soussigné, propriétaire du logement désigné ci-dessus, déclare avoir reçu de la locataire",
    "la somme de 692,96 euros au titre du paiement du loyer et des charges pour la période",
    "ci-dessus et lui en donne quittance, sous réserve de tous mes droits.",
    "Loyer hors charges : 560,96 €",
    "Provision pour charges : 132,00 €",
    "Total réglé : 692,96 €",
    "Fait à Bordeaux, le 5 novembre 2026, pour servir et valoir ce que de droit.",
]
KEYS = ("692,96", "560,96", "132,00", "33000", "2026", "BELKACEM", "LEFÈVRE", "Bordeaux")


@lru_cache
def printed(rows: tuple[str, ...] = tuple(ROWS), css: str = "", page: str = "A4") -> bytes:
    """A born-digital PDF of these rows."""
    style = f"@page {{ size: {page}; margin: 25mm }} body {{ font: 10pt 'Liberation Sans'; white-space: nowrap }} {css}"
    body = "".join(f"<p>{row}</p>" for row in rows)
    data: bytes = HTML(string=f"<html lang=fr><style>{style}</style><body>{body}</body></html>").write_pdf()
    return data


@lru_cache
def photographed(dpi: int = 200, data: bytes | None = None) -> np.ndarray:
    """The first page as a BGR picture."""
    document = pdfium.PdfDocument(data or printed())
    picture = document[0].render(scale=dpi / 72).to_numpy()[:, :, :3].copy()
    document.close()
    return picture


def saved(picture: np.ndarray, kind: str, **options: object) -> bytes:
    """The picture as a file of that kind."""
    buffer = io.BytesIO()
    mode = picture[:, :, ::-1] if picture.ndim == 3 else picture
    Image.fromarray(np.ascontiguousarray(mode)).save(buffer, kind, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


def scanned_pdf(picture: np.ndarray, dpi: int = 200, extra: bytes = b"", before: bytes = b"") -> bytes:
    """A PDF whose page is the picture; `extra` is drawn after it, `before` first, with the font /F1."""
    pdf = pikepdf.new()
    height, width = picture.shape[:2]
    size = (width * 72 / dpi, height * 72 / dpi)
    image = pikepdf.Stream(
        pdf, saved(picture, "JPEG", quality=85), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=width,
        Height=height, ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode,
    )  # fmt: skip
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    content = before + b" q %.2f 0 0 %.2f 0 0 cm /Im0 Do Q " % size + extra
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page, MediaBox=[0, 0, *size], Contents=pikepdf.Stream(pdf, content),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image), Font=pikepdf.Dictionary(F1=font)),
    )  # fmt: skip
    pdf.pages.append(pikepdf.Page(page))
    return bytes_of(pdf)


def typed(rows: list[str], mode: int = 0, top: int = 800, step: int = 20) -> bytes:
    """Content-stream operators that write rows in Helvetica, in a text rendering mode."""
    shown = "".join(f"1 0 0 1 60 {top - step * i} Tm ({row}) Tj " for i, row in enumerate(rows))
    return f"BT /F1 11 Tf {mode} Tr {shown} ET".encode("latin-1", "replace")


def changed(data: bytes, content_before: bytes = b"", content_after: bytes = b"", rotate: int | None = None) -> bytes:
    """The PDF with operators added around the content of its first page, and turned."""
    pdf = pikepdf.open(io.BytesIO(data))
    page = pdf.pages[0]
    if content_before:
        page.contents_add(pikepdf.Stream(pdf, content_before), prepend=True)
    if content_after:
        page.contents_add(pikepdf.Stream(pdf, content_after))
    if rotate is not None:
        page.Rotate = rotate
    return bytes_of(pdf)


def repeated(data: bytes, times: int) -> bytes:
    """The PDF's first page so many times."""
    pdf = pikepdf.open(io.BytesIO(data))
    for _ in range(times - 1):
        pdf.pages.append(pdf.pages[0])
    return bytes_of(pdf)


def bytes_of(pdf: pikepdf.Pdf, **options: object) -> bytes:
    """The PDF saved."""
    buffer = io.BytesIO()
    pdf.save(buffer, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


def missing(text: str) -> list[str]:
    """The key strings of the letter that the text does not hold; a capital may have lost its accent, as names may."""
    return [key for key in KEYS if key not in text and key.translate(_BARE) not in text.translate(_BARE)]
