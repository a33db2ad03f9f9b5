"""Every format that papers come in, and every way a page can lie in it, gives the same words."""

from __future__ import annotations

import io
import zipfile

import cv2
import numpy as np
import pillow_heif
import pytest
from PIL import Image

from extractors.page import Box
from extractors.reading.reader import open_file, render_page
from tests.extractors.reading import made


def read(data: bytes):
    (page,) = open_file(data, "paper").pages
    return page


def picture():
    return made.photographed(150)


def heic() -> bytes:
    buffer = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(picture()[:, :, ::-1])).save(buffer, quality=70)
    return buffer.getvalue()


def with_exif(orientation: int) -> bytes:
    """The page as a telephone stores it: turned on its side, with EXIF to say so."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = np.rot90(picture(), {6: 1, 3: 2, 8: 3}[orientation])
    return made.saved(np.ascontiguousarray(stored), "JPEG", quality=80, exif=exif)


def with_alpha() -> bytes:
    """Black print on a transparent page."""
    grey = cv2.cvtColor(picture(), cv2.COLOR_BGR2GRAY)
    layers = np.zeros((*grey.shape, 4), np.uint8)
    layers[:, :, 3] = 255 - grey
    buffer = io.BytesIO()
    Image.fromarray(layers, "RGBA").save(buffer, "PNG")
    return buffer.getvalue()


FILES = {
    "jpeg": lambda: made.saved(picture(), "JPEG", quality=80),
    "jpeg, grey": lambda: made.saved(cv2.cvtColor(picture(), cv2.COLOR_BGR2GRAY), "JPEG"),
    "jpeg, EXIF 3": lambda: with_exif(3),
    "jpeg, EXIF 6": lambda: with_exif(6),
    "jpeg, EXIF 8": lambda: with_exif(8),
    "png": lambda: made.saved(picture(), "PNG"),
    "png, transparent": with_alpha,
    "webp": lambda: made.saved(picture(), "WEBP", quality=80),
    "heic": heic,
    "tiff": lambda: made.saved(picture(), "TIFF", compression="tiff_lzw"),
    "scanned pdf": lambda: made.scanned_pdf(picture(), dpi=150),
    "scanned pdf on its side": lambda: made.changed(made.scanned_pdf(picture(), dpi=150), rotate=90),
    "photo upside down without EXIF": lambda: made.saved(picture()[::-1, ::-1], "JPEG"),
    "photo on its side without EXIF": lambda: made.saved(np.rot90(picture()), "JPEG"),
}


@pytest.mark.parametrize("name", FILES)
def test_the_page_is_read_upright(name):
    page = read(FILES[name]())
    assert page.source == "ocr"
    assert made.missing(page.text) == []
    assert page.height > page.width
    assert page.lines[0].text == made.ROWS[0]
    assert page.quality.legible and page.quality.issues == ()


def test_a_tiff_of_three_pages_has_three_pages():
    frames = [Image.fromarray(picture()[:, :, ::-1])] * 3
    buffer = io.BytesIO()
    frames[0].save(buffer, "TIFF", save_all=True, append_images=frames[1:], compression="jpeg")
    pages = open_file(buffer.getvalue(), "fax.tif").pages
    assert [page.number for page in pages] == [1, 2, 3]
    assert all(made.missing(page.text) == [] for page in pages)


def test_a_zip_is_read_as_one_run_of_pages():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("../../1.pdf", made.repeated(made.printed(), 2))
        archive.writestr("2.jpg", FILES["jpeg"]())
    reading = open_file(buffer.getvalue(), "papers.zip")
    assert reading.media_type == "application/zip"
    assert [(page.number, page.source) for page in reading.pages] == [(1, "pdf_text"), (2, "pdf_text"), (3, "ocr")]


def test_a_landscape_a3_sheet_is_read():
    page = read(made.printed(page="A3 landscape"))
    assert page.width > page.height
    assert made.missing(page.text) == []


def test_boxes_lie_on_the_print():
    page = read(FILES["jpeg"]())
    exact = read(made.printed())
    for text in ("BELKACEM", "560,96", "QUITTANCE"):
        (seen,) = (word.box for word in page.words if word.text == text)
        (true,) = (word.box for word in exact.words if word.text == text)
        assert abs(seen.cx - true.cx) < 0.01 and abs(seen.cy - true.cy) < 0.01
        assert abs(seen.width - true.width) < 0.02


def test_the_second_reader_reads_a_field_again():
    for data in (FILES["jpeg"](), made.printed()):
        reading = open_file(data, "paper")
        (box,) = (word.box for word in reading.pages[0].words if word.text == "560,96")
        text, confidence = reading.reread(1, box)
        assert text == "560,96"
        assert confidence > 0.7


def test_tesseract_alone_reads_the_page(monkeypatch):
    monkeypatch.setenv("OCR_ENGINE", "tesseract")
    assert made.missing(read(FILES["png"]()).text) == []


def test_the_picture_for_people_is_upright_and_in_the_geometry_of_the_boxes():
    for data in (FILES["photo on its side without EXIF"](), made.changed(made.printed(), rotate=90)):
        png = cv2.imdecode(np.frombuffer(render_page(data, 1, 100), np.uint8), cv2.IMREAD_GRAYSCALE)
        page = read(data)
        assert abs(png.shape[1] / png.shape[0] - page.width / page.height) < 0.02
        assert dark(png, page.lines[0].box) < 120 < dark(png, Box(0.1, 0.9, 0.9, 0.95))


def dark(png: np.ndarray, box: Box) -> int:
    height, width = png.shape
    return int(png[int(box.y0 * height) : int(box.y1 * height), int(box.x0 * width) : int(box.x1 * width)].min())
