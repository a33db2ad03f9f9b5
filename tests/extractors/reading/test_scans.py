"""A PDF page that is one JPEG is decoded without PDFium, and shows the same; any other page is rendered."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pikepdf
import pytest

from extractors.reading import pdf, scans
from extractors.reading.leaves import one_leaf
from extractors.reading.limits import DEFAULT
from extractors.reading.pdf_guard import plain_pictures
from extractors.reading.reader import open_file
from tests.extractors.reading import made

SCAN = made.scanned_pdf(made.photographed(150), 150)


def edited(change, data: bytes = SCAN) -> bytes:
    """The PDF after `change` of its first page and of the picture on it."""
    file = pikepdf.open(io.BytesIO(data))
    change(file, file.pages[0], file.pages[0].Resources.XObject.Im0)
    return made.bytes_of(file)


def drawn(content: bytes) -> bytes:
    """The PDF with another content stream."""

    def change(file, page, _):
        page.Contents = pikepdf.Stream(file, content % (page.MediaBox[2], page.MediaBox[3]))

    return edited(change)


def keyed(**entries: object) -> bytes:
    """The PDF with more said of its picture."""
    return edited(lambda file, page, picture: [picture.__setitem__(f"/{name}", of) for name, of in entries.items()])


def masked() -> bytes:
    def change(file, _, picture):
        mask = pikepdf.Dictionary(
            Subtype=pikepdf.Name.Image, Width=1, Height=1, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8
        )
        picture.SMask = pikepdf.Stream(file, b"\x00", mask)

    return edited(change)


def in_a_hidden_layer() -> bytes:
    def change(file, page, _):
        layer = file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="x"))
        page.Resources.Properties = pikepdf.Dictionary(MC0=layer)
        off = pikepdf.Dictionary(OFF=[layer])
        file.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=off)
        size = (page.MediaBox[2], page.MediaBox[3])
        page.Contents = pikepdf.Stream(file, b"/OC /MC0 BDC q %.2f 0 0 %.2f 0 0 cm /Im0 Do Q EMC" % size)

    return edited(change)


def remarked() -> bytes:
    def change(file, page, _):
        box = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[50, 50, 300, 300], IC=[0, 0, 0], F=4
        )
        page.Annots = pikepdf.Array([file.make_indirect(box)])

    return edited(change)


@pytest.fixture
def renders(monkeypatch) -> list[int]:
    """One entry for each page that PDFium rendered."""
    asked: list[int] = []
    render = pdf.render
    monkeypatch.setattr(pdf, "render", lambda *given: asked.append(1) or render(*given))
    return asked


def look(data: bytes, colour: bool = False) -> np.ndarray:
    with one_leaf(data, 1, DEFAULT) as leaf:
        return leaf.pixels(pdf.SCAN_DPI, colour)


def rendered(data: bytes) -> np.ndarray:
    with pdf.opened(data, DEFAULT) as document, pdf.page_of(document, 0) as page:
        return pdf.render(page, pdf.SCAN_DPI, DEFAULT)


@pytest.mark.parametrize("dpi", [72, 150, 200, 300, 450])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_scan_is_decoded_as_it_would_be_rendered(renders, dpi, turn):
    data = made.changed(made.scanned_pdf(made.photographed(dpi), dpi), rotate=turn)
    decoded = look(data)
    assert renders == []
    there = rendered(data)
    assert decoded.shape == there.shape
    assert np.abs(decoded.astype(int) - there).mean() < 2


def test_a_grey_scan_is_decoded_too(renders):
    grey = made.saved(cv2.cvtColor(made.photographed(150), cv2.COLOR_BGR2GRAY), "JPEG")

    def change(_, __, picture):
        picture.write(grey, filter=pikepdf.Name.DCTDecode)
        picture.ColorSpace = pikepdf.Name.DeviceGray

    look(edited(change))
    assert renders == []


def test_the_invisible_words_over_a_scan_do_not_count(renders):
    data = made.scanned_pdf(made.photographed(150), 150, made.typed(made.ROWS[:3], mode=3))
    assert look(data).shape == rendered(data).shape
    assert len(renders) == 1


def test_the_turn_that_a_jpeg_in_a_pdf_asks_for_is_none(renders):
    from PIL import Image

    turned = Image.Exif()
    turned[0x0112] = 6
    jpeg = made.saved(made.photographed(150), "JPEG", exif=turned)
    data = edited(lambda _, __, picture: picture.write(jpeg, filter=pikepdf.Name.DCTDecode))
    assert look(data).shape == look(SCAN).shape
    assert renders == []


@pytest.mark.parametrize(
    "data",
    [
        made.scanned_pdf(made.photographed(150), 150, made.typed(["TAMPON"])),
        made.scanned_pdf(made.photographed(150), 150, b"0 g 50 50 300 300 re f"),
        made.scanned_pdf(made.photographed(150), 150, made.typed(["TAMPON"] * 30, mode=7)),
        drawn(b"q 300 300 100 100 re W n %.2f 0 0 %.2f 0 0 cm /Im0 Do Q"),
        drawn(b"q %.2f 0 0 %.2f 90 0 cm /Im0 Do Q"),
        drawn(b"q -%.2f 0 0 %.2f 595.2 0 cm /Im0 Do Q"),
        keyed(Decode=[1, 0, 1, 0, 1, 0]),
        keyed(Mask=[0, 90, 0, 90, 0, 90]),
        keyed(Width=900),
        masked(),
        in_a_hidden_layer(),
        remarked(),
        made.printed(),
    ],
)
def test_any_other_page_is_rendered(renders, data):
    seen = look(data)
    assert renders
    assert np.array_equal(seen, rendered(data))


def test_a_broken_jpeg_is_left_to_pdfium(renders):
    def change(_, __, picture):
        picture.write(picture.read_raw_bytes()[:9000], filter=pikepdf.Name.DCTDecode)

    look(edited(change))
    assert renders == [1]


def test_a_picture_of_too_many_pixels_is_left_to_pdfium():
    """The number after `/Width` may be that of another object: the guard of the file then saw no large picture."""
    with pdf.opened(SCAN, DEFAULT) as document, pdf.page_of(document, 0) as page:
        assert scans.scan_of(page, (620, 877), 1000 * 1754, lambda: True) is None
        assert scans.scan_of(page, (620, 877), DEFAULT.pixels, lambda: True) is not None


def test_a_picture_in_colour_is_rendered(renders):
    assert look(SCAN, colour=True).ndim == 3
    assert renders == [1]


def test_a_name_in_disguise_is_no_plain_picture():
    assert plain_pictures(SCAN)
    assert not plain_pictures(SCAN.replace(b"/Height", b"/D#65code [1 0 1 0 1 0] /Height"))


def test_what_is_read_is_what_is_printed(monkeypatch):
    decoded = open_file(SCAN, "scan.pdf").pages[0].text
    monkeypatch.setattr(scans, "decode_jpeg", lambda *_: None)
    assert made.missing(decoded) == made.missing(open_file(SCAN, "scan.pdf").pages[0].text) == []
