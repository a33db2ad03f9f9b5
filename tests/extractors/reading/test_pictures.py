"""Pictures far larger than the readers use are reduced as they are decoded, whatever their mode, and stay upright."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from PIL import Image

from extractors.reading import pictures
from extractors.reading.limits import DEFAULT
from tests.extractors.reading import made

SIZE = (4961, 7016)  # A4 at 600 dpi


def large(mode: str) -> Image.Image:
    grey = cv2.cvtColor(made.photographed(150), cv2.COLOR_BGR2GRAY)
    picture = cv2.resize(grey, SIZE, interpolation=cv2.INTER_NEAREST)
    if mode == "I;16":
        return Image.fromarray(picture.astype(np.uint16) * 257)
    return Image.fromarray(picture).convert(mode)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


def far_from_the_page(decoded: np.ndarray) -> float:
    page = cv2.cvtColor(made.photographed(150), cv2.COLOR_BGR2GRAY)
    seen = cv2.resize(decoded, page.shape[::-1], interpolation=cv2.INTER_AREA)
    return float(np.abs(seen.astype(int) - page).mean())


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "LA", "P", "1", "I;16"])
def test_a_large_picture_is_decoded_at_half_its_size(mode):
    decoded = pictures.decode(saved(large(mode), "PNG", compress_level=1), 0, DEFAULT)
    assert decoded.shape == (3508, 2481)
    assert decoded.dtype == np.uint8
    assert far_from_the_page(decoded) < 2


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_large_picture_on_its_side_is_turned_once(kind):
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = large("L").transpose(Image.Transpose.ROTATE_90)
    assert far_from_the_page(pictures.decode(saved(stored, kind, exif=exif), 0, DEFAULT)) < 2


def test_a_long_narrow_picture_keeps_its_print():
    strip = Image.new("L", (1080, 9000), "white")
    assert pictures.decode(saved(strip, "PNG"), 0, DEFAULT).shape == (9000, 1080)
