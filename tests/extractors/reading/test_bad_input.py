"""Every error of the contract, from real files; hostile ones end in seconds and in little memory."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import time
import zipfile
import zlib

import numpy as np
import pikepdf
import pytest

from extractors import errors
from extractors.reading.limits import DEFAULT, Limits
from extractors.reading.reader import open_file
from tests.extractors.reading import made


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def locked(password: str) -> bytes:
    pdf = pikepdf.open(io.BytesIO(made.printed()))
    return made.bytes_of(pdf, encryption=pikepdf.Encryption(user=password, owner="owner"))


def png_announcing(width: int, height: int) -> bytes:
    """A PNG of that size whose pixels are missing."""
    size = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", size), (b"IDAT", zlib.compress(b"\0" * 100))]
    packed = (
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def tiff_of(pages: int) -> bytes:
    """A TIFF of so many pages of one pixel, all of them the same bytes."""
    out = bytearray(b"II*\x00\x09\x00\x00\x00\xff")
    entries = [(256, 1), (257, 1), (258, 8), (259, 1), (262, 1), (273, 8), (278, 1), (279, 1)]
    for page in range(pages):
        directory = struct.pack("<H", len(entries))
        directory += b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
        following = len(out) + len(directory) + 4 if page < pages - 1 else 0
        out += directory + struct.pack("<I", following)
    return bytes(out)


def pdf_with_stream(dictionary: bytes, content: bytes, page: bytes = b"/Contents 4 0 R") -> bytes:
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + page + b">>",
        b"<<" + dictionary + b"/Length %d>>stream\n" % len(content) + content + b"\nendstream",
    ]
    objects = b"".join(b"%d 0 obj\n" % number + body + b"\nendobj\n" for number, body in enumerate(bodies, 1))
    return b"%PDF-1.5\n" + objects + b"trailer<</Root 1 0 R>>\n%%EOF"


def packed_zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(megabytes)) + packer.flush()


SVG = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='90000' height='90000'/>"
WORD = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
CASES = {
    "nothing at all": (b"", "empty_file"),
    "only zeros": (b"\0" * 5000, "empty_file"),
    "a text named .pdf": (b"Bonjour, ceci est un texte.", "unsupported_type"),
    "an SVG renamed": (SVG, "unsupported_type"),
    "a word processor's file": (WORD, "unsupported_type"),
    "a ZIP of ZIPs": (zipped({"a.zip": zipped({"b.zip": zipped({"c.txt": b"x" * 99})})}), "unsupported_type"),
    "a ZIP of nothing": (zipped({}), "unsupported_type"),
    "a ZIP with too many members": (zipped({f"{i}.jpg": b"x" for i in range(101)}), "too_many_pages"),
    "a ZIP that unpacks to 300 MB": (zipped({f"{i}": b"%PDF-" + bytes(30_000_000) for i in range(10)}), "too_large"),
    "a truncated ZIP": (zipped({"a.pdf": made.printed()})[:-60], "corrupt_file"),
    "half a PDF's header": (b"%PDF-1.7\n%", "corrupt_file"),
    "a PDF behind a password": (locked("secret"), "encrypted_pdf"),
    "a truncated JPEG": (made.saved(made.photographed(), "JPEG")[:400], "corrupt_file"),
    "a PNG's header alone": (png_announcing(100, 100), "corrupt_file"),
    "a PNG of 30,000 × 30,000": (png_announcing(30_000, 30_000), "too_many_pixels"),
    "a TIFF of 10,000 pages": (tiff_of(10_000), "too_many_pages"),
    "a PDF of 300 pages": (made.repeated(made.printed(), 300), "too_many_pages"),
    "51 MB": (b"%PDF-1.7" + b"1" * 51_000_000, "too_large"),
    "a PDF of a million streams that never end": (b"%PDF-1.7\n" + b" obj<<>>stream\n" * 1_000_000, "too_large"),
    "a PDF stream of 1 GB": (pdf_with_stream(b"/Filter/FlateDecode", packed_zeros(1000)), "too_large"),
    "one in another": (
        pdf_with_stream(b"/Filter[/FlateDecode/FlateDecode]", zlib.compress(packed_zeros(1000), 9)), "too_large"),
    "a PDF picture of 30,000 × 30,000": (
        pdf_with_stream(b"/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8"
                        b"/ColorSpace/DeviceGray/Filter/FlateDecode", packed_zeros(900),
                        b"/Resources<</XObject<</I 4 0 R>>>>"), "too_many_pixels"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_each_bad_file_has_its_code_and_a_sentence_within_seconds(name):
    data, code = CASES[name]
    start = time.perf_counter()
    with pytest.raises(errors.ReadingError) as caught:
        open_file(data, "papier.pdf")
    assert caught.value.code == code
    assert str(caught.value).endswith(".") and len(str(caught.value)) > 30
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_truncated_picture_is_corrupt_and_not_half_read(kind):
    whole = made.saved(made.photographed(100), kind)
    with pytest.raises(errors.CorruptFileError):
        open_file(whole[: len(whole) // 2], "photo")


def test_a_file_that_takes_too_long_says_so():
    with pytest.raises(errors.ReadingTimeoutError) as caught:
        open_file(made.repeated(made.printed(), 5), "long.pdf", Limits(seconds=0.0))
    assert caught.value.code == "timeout"


def test_a_pdf_with_an_empty_password_is_read():
    (page,) = open_file(locked(""), "paper.pdf").pages
    assert made.missing(page.text) == []


def test_one_pixel_is_a_blank_page_or_unreadable_but_no_crash():
    (page,) = open_file(made.saved(np.full((1, 1, 3), 255, np.uint8), "PNG"), "dot.png").pages
    assert page.blank


def test_an_unreadable_member_of_a_zip_is_told_and_the_others_are_read():
    reading = open_file(zipped({"a.pdf": made.printed(), "b.txt": b"hello", "__MACOSX/a": b"x"}), "papers.zip")
    assert [page.number for page in reading.pages] == [1]
    assert [(skipped.name, skipped.error.code) for skipped in reading.skipped] == [("b.txt", "unsupported_type")]


def test_bombs_stay_below_a_gigabyte():
    """In a process of its own; `ru_maxrss` would count what its parent held when it was started."""
    code = (
        "import re, sys\n"
        "from pathlib import Path\n"
        "from extractors.errors import ReadingError\n"
        "from extractors.reading.reader import open_file\n"
        "try:\n    open_file(sys.stdin.buffer.read(), 'x')\n"
        "except ReadingError as error:\n"
        "    print(error.code, *re.findall(r'VmHWM:\\s+(\\d+) kB', Path('/proc/self/status').read_text()))\n"
    )
    for name in ("a PDF stream of 1 GB", "one in another", "a ZIP that unpacks to 300 MB", "a TIFF of 10,000 pages"):
        data, expected = CASES[name]
        done = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, timeout=60, check=True)
        found, peak = done.stdout.split()
        assert found.decode() == expected
        assert int(peak) < 1_000_000  # kilobytes


def test_the_limits_are_those_of_the_house():
    assert (DEFAULT.file_bytes, DEFAULT.pages, DEFAULT.pixels) == (50_000_000, 200, 120_000_000)
    assert (DEFAULT.archive_members, DEFAULT.archive_bytes) == (100, 200_000_000)


def nested_forms(levels: int, draws: int) -> bytes:
    """A PDF whose page draws a form that draws a form… `draws` times at each level."""
    pdf = pikepdf.new()
    content, resources = b"0 0 1 1 re f", pikepdf.Dictionary()
    for _ in range(levels):
        form = pdf.make_stream(content, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
        form.Resources = resources
        resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
        content = b"/F Do " * draws
    page = pdf.add_blank_page(page_size=(595, 842))
    page.obj.Resources = resources
    page.obj.Contents = pdf.make_stream(content)
    return made.bytes_of(pdf)


@pytest.mark.parametrize(("levels", "draws"), [(40, 2), (4, 100), (17, 2)])
def test_forms_that_draw_forms_are_counted_before_they_are_drawn(levels, draws):
    started = time.monotonic()
    with pytest.raises(errors.TooLargeError):
        open_file(nested_forms(levels, draws), "forms.pdf")
    assert time.monotonic() - started < 5


def test_a_letterhead_that_draws_its_logo_is_no_bomb():
    assert open_file(nested_forms(3, 5), "letterhead.pdf").pages
