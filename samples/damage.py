"""What happens to a paper between the printer and us: scanners, fax machines, telephones, stamps, folds, fingers.

Each variant is named and seeded. Except `unreadable`, a person must still be able to read the result without effort.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import pikepdf
from PIL import Image

from samples import optics, wear
from samples.render import jpeg, pdf_of_jpegs, pictures

Picture = np.ndarray
Generator = np.random.Generator


@dataclass(frozen=True)
class Variant:
    """How one page becomes one picture, and how pictures are kept: JPEG quality from, to; suffix of the file."""

    page: Callable[[Picture, Generator], Picture]
    quality: tuple[int, int]
    dpi: float
    photo: bool = False
    bilevel: bool = False


def _scan(dpi: int, skew: float, noise: float) -> Callable[[Picture, Generator], Picture]:
    def page(picture: Picture, rng: Generator) -> Picture:
        picture = wear.maybe(picture, rng)
        return optics.scanned(picture, rng, dpi, skew, noise)

    return page


def _rotated(picture: Picture, rng: Generator) -> Picture:
    scanned = optics.scanned(wear.maybe(picture, rng), rng, 200, 2.0, 4)
    turns = (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
    return cv2.rotate(scanned, turns[int(rng.integers(3))])


def _phone(picture: Picture, rng: Generator) -> Picture:
    return optics.photographed(wear.maybe(picture, rng), rng, optics.EASY)


def _hard_phone(picture: Picture, rng: Generator) -> Picture:
    picture = wear.folds(picture, rng) if rng.random() < 0.4 else picture
    return optics.photographed(wear.maybe(picture, rng), rng, optics.HARD)


def _messenger(picture: Picture, rng: Generator) -> Picture:
    photo = optics.photographed(wear.maybe(picture, rng), rng, optics.CLOSE)
    return optics.recompressed(photo, rng, 1200, 1600)


def _watermarked(picture: Picture, rng: Generator) -> Picture:
    """Marked after it was scanned, on the screen."""
    return wear.watermark(optics.scanned(picture, rng, 200, 1.0, 3), rng)


def _unreadable(picture: Picture, rng: Generator) -> Picture:
    photo = optics.photographed(picture, rng, optics.EASY)
    small = cv2.resize(photo, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    return cv2.GaussianBlur(small, (0, 0), float(rng.uniform(9, 14)))


def _worn(change: Callable[[Picture, Generator], Picture]) -> Callable[[Picture, Generator], Picture]:
    def page(picture: Picture, rng: Generator) -> Picture:
        return optics.scanned(change(picture, rng), rng, 200, 1.0, 3)

    return page


VARIANTS: dict[str, Variant] = {
    "scan300": Variant(_scan(300, 0.7, 2.5), (70, 85), 300),
    "scan200": Variant(_scan(200, 2.0, 4), (55, 80), 200),
    "scan150": Variant(_scan(150, 2.0, 5), (45, 75), 150),
    "rotated": Variant(_rotated, (60, 80), 200),
    "phone": Variant(_phone, (78, 90), 300, photo=True),
    "hard_phone": Variant(_hard_phone, (65, 85), 300, photo=True),
    "messenger": Variant(_messenger, (48, 62), 140, photo=True),
    "fax": Variant(optics.faxed, (90, 90), 204, bilevel=True),
    "stamped": Variant(_worn(wear.stamp), (65, 80), 200),
    "signed": Variant(_worn(wear.signature), (65, 80), 200),
    "low_ink": Variant(_worn(wear.low_ink), (65, 80), 200),
    "folded": Variant(_worn(wear.folds), (65, 80), 200),
    "highlighted": Variant(_worn(wear.highlighter), (65, 80), 200),
    "watermarked": Variant(_watermarked, (65, 85), 200),
    "show_through": Variant(_worn(wear.show_through), (60, 80), 200),
    "unreadable": Variant(_unreadable, (50, 70), 72, photo=True),
}
ORDINARY = ("born_digital", *(name for name in VARIANTS if name != "unreadable"))


def apply(variant: str, pdf: bytes, seed: str, as_pdf: bool = False, megapixels: float = 12) -> tuple[str, bytes]:
    """The file after the damage: its suffix and bytes. One photo is a .jpg, several are a PDF of photos."""
    if variant == "born_digital":
        return ".pdf", pdf
    kind = VARIANTS[variant]
    rng = np.random.default_rng([ord(c) for c in f"{seed}:{variant}"])
    pages = [kind.page(picture, rng) for picture in pictures(pdf)]
    if kind.bilevel:
        return _bilevel(pages, as_pdf or rng.random() < 0.5)
    if kind.photo and megapixels < 12:
        pages = [optics.shrunk(page, megapixels) for page in pages]
    quality = int(rng.integers(kind.quality[0], kind.quality[1] + 1))
    if kind.photo and len(pages) == 1 and not as_pdf:
        return ".jpg", _photo_file(pages[0], quality, rng)
    photos = [(jpeg(page, quality), page.shape[1], page.shape[0]) for page in pages]
    return ".pdf", pdf_of_jpegs(photos, kind.dpi if not kind.photo else max(page.shape[1] for page in pages) / 8.27)


def _photo_file(picture: Picture, quality: int, rng: Generator) -> bytes:
    """A telephone's JPEG: the sensor lies on its side one time in three, and EXIF says how to turn the picture."""
    exif = Image.Exif()
    exif[0x010E] = "SPECIMEN"
    if rng.random() < 0.33:
        picture = cv2.rotate(picture, cv2.ROTATE_90_COUNTERCLOCKWISE)
        exif[0x0112] = 6
    buffer = io.BytesIO()
    Image.fromarray(picture[:, :, ::-1]).save(buffer, "JPEG", quality=quality, exif=exif)
    return buffer.getvalue()


def _bilevel(pages: list[Picture], as_pdf: bool) -> tuple[str, bytes]:
    """A fax: a G4 TIFF, or the same in a PDF."""
    sheets = [Image.fromarray(page).convert("1", dither=Image.Dither.NONE) for page in pages]
    buffer = io.BytesIO()
    if not as_pdf:
        sheets[0].save(
            buffer,
            "TIFF",
            compression="group4",
            save_all=True,
            append_images=sheets[1:],
            dpi=(204, 196),
            description="SPECIMEN",
        )
        return ".tif", buffer.getvalue()
    out = pikepdf.new()
    for sheet in sheets:
        _add_bilevel(out, sheet)
    with out.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = "SPECIMEN"
    out.save(buffer, deterministic_id=True)
    return ".pdf", buffer.getvalue()


def _add_bilevel(out: pikepdf.Pdf, sheet: Image.Image) -> None:
    image = pikepdf.Stream(out, sheet.tobytes())
    image.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=sheet.width, Height=sheet.height,
        ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=1,
    )  # fmt: skip
    size = (sheet.width * 72 / 204, sheet.height * 72 / 196)
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page, MediaBox=[0, 0, *size],
        Contents=pikepdf.Stream(out, f"q {size[0]:.2f} 0 0 {size[1]:.2f} 0 0 cm /Im0 Do Q".encode()),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image)),
    )  # fmt: skip
    out.pages.append(pikepdf.Page(page))
