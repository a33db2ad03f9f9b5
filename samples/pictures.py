"""Small pictures of what each paper looks like, for the applicant's list: `python -m samples.pictures`.

The first page of a committed specimen (fictional people, nobody's paper), cut to what is printed on it, 320 pixels wide,
marked SPECIMEN across, as WEBP of at most 12 kB: light enough for a slow phone, which loads them only when asked.
"""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFont

from service.checklists.rules import IDS, checklist

SPECIMENS = Path(__file__).parent / "specimens"
OUT = Path(__file__).parents[1] / "service" / "web" / "static" / "papers"
WIDTH, TALLEST = 320, 452  # a page of A4
MOST_BYTES = 12_000
SCALE = 2.5
MARGIN = 24
MARK = "SPECIMEN"
PREFERRED = {"tax_notice": "current_single", "payslip": "clarified_blocks", "rent_receipt": "adil_model"}


def wanted() -> list[str]:
    """Every type that some checklist accepts, and that is a paper."""
    items = (item for name in IDS for item in checklist(name).items)
    options = (option for item in items for part in item.parts for option in part.options)
    return sorted({kind for option in options for kind in option.types} - {"*", "unknown"})


def specimen_of(type_id: str) -> Path:
    """The committed specimen of a type, as it leaves the printer."""
    layout = PREFERRED.get(type_id, "*")
    return sorted(SPECIMENS.glob(f"{type_id}-{layout}-born_digital.pdf"))[0]


def picture(path: Path) -> bytes:
    """The picture of a specimen, as sharp as 12 kB allow."""
    image = _marked(_small(_printed(_first_page(path))))
    for quality in range(70, 5, -5):
        out = io.BytesIO()
        image.save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= MOST_BYTES:
            return out.getvalue()
    raise ValueError(f"{path.name} has too much on it for {MOST_BYTES} bytes")


def _first_page(path: Path) -> Image.Image:
    document = pypdfium2.PdfDocument(path)
    try:
        return document[0].render(scale=SCALE).to_pil().convert("RGB")
    finally:
        document.close()


def _printed(image: Image.Image) -> Image.Image:
    """Without the empty paper around: a card on a sheet is shown as a card."""
    blank = Image.new("RGB", image.size, image.getpixel((2, 2)))
    x0, y0, x1, y1 = ImageChops.difference(image, blank).convert("L").point(lambda grey: 255 * (grey > 12)).getbbox()
    box = (max(0, x0 - MARGIN), max(0, y0 - MARGIN), min(image.width, x1 + MARGIN), min(image.height, y1 + MARGIN))
    return image.crop(box)


def _small(image: Image.Image) -> Image.Image:
    """320 wide; what is longer than a page is cut at the foot."""
    height = round(image.height * WIDTH / image.width)
    return image.resize((WIDTH, height), Image.Resampling.LANCZOS).crop((0, 0, WIDTH, min(height, TALLEST)))


def _marked(image: Image.Image) -> Image.Image:
    """SPECIMEN from corner to corner, light enough to see the paper through it."""
    font = ImageFont.load_default(size=46)
    layer = Image.new("RGBA", (WIDTH * 2, WIDTH * 2), (0, 0, 0, 0))
    ImageDraw.Draw(layer).text((WIDTH, WIDTH), MARK, font=font, fill=(168, 30, 30, 105), anchor="mm")
    turned = layer.rotate(32 if image.height < WIDTH else 52, resample=Image.Resampling.BICUBIC)
    left, top = WIDTH - image.width // 2, WIDTH - image.height // 2
    mark = turned.crop((left, top, left + image.width, top + image.height))
    return Image.alpha_composite(image.convert("RGBA"), mark).convert("RGB")


def main() -> None:
    """Writes them all."""
    OUT.mkdir(exist_ok=True)
    for type_id in wanted():
        (OUT / f"{type_id}.webp").write_bytes(picture(specimen_of(type_id)))


if __name__ == "__main__":
    main()
