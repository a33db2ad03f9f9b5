"""Picture files → grey arrays, one frame at a time: JPEG with EXIF turn, PNG with alpha, multi-page TIFF, WEBP, HEIC.

The header is read first and its pixels bounded before anything is decoded. A JPEG larger than the reader needs is
decoded at half or a quarter of its size by the codec itself (the DCT allows it), which is four times quicker. Any
other large picture is reduced as soon as it is decoded: each later step would hold it several times in memory.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager

import cv2
import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageFile, ImageOps, UnidentifiedImageError

from extractors.errors import CorruptFileError, TooManyPagesError, TooManyPixelsError
from extractors.reading.limits import Limits

Grey = NDArray[np.uint8]

Image.MAX_IMAGE_PIXELS = None  # bounded by `Limits.pixels` from the header, with the contract's own error
pillow_heif.register_heif_opener(thumbnails=False)

PAPER = 0.707  # short side over long side
ENOUGH = 3000  # pixels on the long side: 250 dpi on A4, more than the readers use
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError, struct.error,
           RuntimeError, OverflowError, ZeroDivisionError, MemoryError, Image.DecompressionBombError)  # fmt: skip


@contextmanager
def _broken_is_corrupt() -> Iterator[None]:
    """Whatever a codec stumbles over in a damaged file is one cause: the file is damaged."""
    try:
        yield
    except UnidentifiedImageError as error:
        raise CorruptFileError from error
    except _BROKEN as error:
        raise CorruptFileError from error


def frame_count(data: bytes, limits: Limits) -> int:
    """The number of pages of a picture file; the pixels of its first frame are bounded here."""
    with _broken_is_corrupt():
        image = Image.open(io.BytesIO(data))
        _bound(image, limits)
        if image.format not in {"TIFF", "HEIF"}:
            return 1  # an animated PNG or WEBP is one picture
        return _frames(image, limits)


def _frames(image: Image.Image, limits: Limits) -> int:
    for number in range(1, limits.pages + 1):
        try:
            image.seek(number)
        except EOFError:
            return number
        _bound(image, limits)
    raise TooManyPagesError


def _bound(image: Image.Image, limits: Limits) -> None:
    if image.width * image.height > limits.pixels:
        raise TooManyPixelsError


def decode(data: bytes, frame: int, limits: Limits, colour: bool = False) -> NDArray[np.uint8]:
    """One frame as a grey (or BGR) array, turned as its EXIF says, on white where it is transparent."""
    with _broken_is_corrupt():
        ImageFile.LOAD_TRUNCATED_IMAGES = False  # other libraries switch it on for the whole process
        image: Image.Image = Image.open(io.BytesIO(data))
        if frame:
            image.seek(frame)
        _bound(image, limits)
        if image.format == "JPEG":
            image.draft("RGB" if colour else "L", (ENOUGH, ENOUGH))
        image = ImageOps.exif_transpose(_reduced(image))
        return _array(_flat(image), colour)


def decode_jpeg(data: bytes, announced: tuple[int, int], wanted: tuple[int, int]) -> Grey | None:
    """A JPEG as it lies in a PDF, in grey, whatever its EXIF says; reduced no further than to the size `wanted`.

    None where it is broken, or another than the PDF announces: its pixels were bounded by what is announced.
    """
    try:
        with _broken_is_corrupt():
            ImageFile.LOAD_TRUNCATED_IMAGES = False
            image = Image.open(io.BytesIO(data), formats=("JPEG",))
            if image.size != announced or image.mode not in {"L", "RGB"}:
                return None
            image.draft("L", wanted)
            return _array(image, colour=False)
    except CorruptFileError:
        return None


def _reduced(image: Image.Image) -> Image.Image:
    """The picture at a whole fraction of its size, where it has far more pixels than the readers use.

    By its area and not by its long side: the print on a long narrow picture is no larger than on a page.
    """
    factor = int((image.width * image.height / (PAPER * ENOUGH**2)) ** 0.5)
    if factor < 2:
        return image
    image.load()  # a TIFF is turned as its header says while it is decoded
    orientation = image.getexif().get(ExifTags.Base.Orientation)
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    elif image.mode == "1":
        image = image.convert("L")
    elif image.mode.startswith("I;16"):
        image = image.convert("I")
    smaller = image.reduce(factor)
    if orientation is not None:
        smaller.getexif()[ExifTags.Base.Orientation] = orientation
    return smaller


def _flat(image: Image.Image) -> Image.Image:
    """Transparency laid on white paper; 16-bit greys brought to 8."""
    if image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(paper, image).convert("RGB")
    if image.mode.startswith("I") or image.mode == "F":
        deep = np.asarray(image, dtype=np.float32)
        return Image.fromarray(cv2.normalize(deep, None, 0, 255, cv2.NORM_MINMAX).astype(np.uint8))  # type: ignore[call-overload]
    return image


def _array(image: Image.Image, colour: bool) -> NDArray[np.uint8]:
    if colour:
        return np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])
    return np.asarray(image.convert("L"))
