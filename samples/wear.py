"""What people and machines do to a sheet: stamps, signatures, folds, a tired cartridge, a highlighter, a watermark."""

from __future__ import annotations

import cv2
import numpy as np

Picture = np.ndarray
Generator = np.random.Generator
STAMPS = (
    "RECU LE 12/11/2025",
    "COPIE",
    "COPIE CONFORME",
    "COURRIER ARRIVE",
    "DOSSIER COMPLET",
    "SERVICE LOGEMENT",
    "VU",
)
MARKS = (
    "DOCUMENT EXCLUSIVEMENT DESTINE A LA LOCATION - ",
    "Copie pour une demande de logement social - ",
    "DOSSIER LOGEMENT 14/11/2026 - NE PAS REUTILISER - ",
    "Reserve a la commission d'attribution   ",
)


def maybe(picture: Picture, rng: Generator) -> Picture:
    """Most sheets are clean; some bear one or two traces of life."""
    for change, share in (
        (stamp, 0.08),
        (signature, 0.1),
        (folds, 0.15),
        (highlighter, 0.08),
        (low_ink, 0.06),
        (punched, 0.1),
    ):
        if rng.random() < share:
            picture = change(picture, rng)
    return picture


def blended(picture: Picture, ink: Picture, colour: tuple[int, int, int], strength: float) -> Picture:
    """Ink of a colour multiplied over the sheet where the mask `ink` is set: what is below stays visible."""
    share = (ink.astype(np.float32) / 255 * strength)[:, :, None]
    tint = np.array(colour, np.float32) / 255
    return np.clip(picture * (1 - share + share * tint), 0, 255).astype(np.uint8)


def printed_spot(picture: Picture, rng: Generator) -> tuple[int, int]:
    """Some place (row, column) where there is print: stamps fall on amounts as on anything else."""
    small = cv2.resize(
        cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), None, fx=1 / 16, fy=1 / 16, interpolation=cv2.INTER_AREA
    )
    places = np.argwhere(small < 225)
    if not len(places):
        return picture.shape[0] // 2, picture.shape[1] // 2
    row, column = places[int(rng.integers(len(places)))]
    return int(row) * 16, int(column) * 16


def stamp(picture: Picture, rng: Generator) -> Picture:
    """An office stamp, slanting, blue, red or violet, anywhere, amounts included."""
    rows, cols = picture.shape[:2]
    text = STAMPS[int(rng.integers(len(STAMPS)))]
    width, height = 60 + 44 * len(text), 150
    side = int(np.hypot(width, height)) + 20
    plate = np.zeros((side, side), np.uint8)
    x, y = (side - width) // 2, (side - height) // 2
    cv2.rectangle(plate, (x, y), (x + width, y + height), 255, 7)
    cv2.putText(plate, text, (x + 30, y + 98), cv2.FONT_HERSHEY_DUPLEX, 2.0, 255, 5, cv2.LINE_AA)
    matrix = cv2.getRotationMatrix2D((side / 2, side / 2), float(rng.uniform(-25, 25)), float(rng.uniform(0.6, 0.95)))
    plate = cv2.warpAffine(plate, matrix, (side, side))
    patchy = cv2.resize(rng.uniform(0.5, 1, (12, 12)).astype(np.float32), (side, side))
    ink = np.zeros((rows, cols), np.uint8)
    row, column = printed_spot(picture, rng)
    top, left = max(0, row - side // 2), max(0, column - side // 2)
    part = (plate * patchy).astype(np.uint8)[: rows - top, : cols - left]
    ink[top : top + part.shape[0], left : left + part.shape[1]] = part
    colour = ((200, 90, 60), (70, 60, 210), (170, 60, 140))[int(rng.integers(3))]
    return blended(picture, ink, colour, float(rng.uniform(0.55, 0.8)))


def watermark(picture: Picture, rng: Generator) -> Picture:
    """Pale words aslant over the whole sheet, line after line, as services that protect copies print them (filigrane)."""
    rows, cols = picture.shape[:2]
    side = int(np.hypot(rows, cols))
    ink = np.zeros((side, side), np.uint8)
    size = cols / 1650 * rng.uniform(0.9, 1.8)
    text = MARKS[int(rng.integers(len(MARKS)))]
    (width, _), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_DUPLEX, size, 2)
    for line in range(0, side, int(size * rng.uniform(90, 170))):
        shift = -int(rng.integers(width))
        words = text * (side // width + 2)
        cv2.putText(ink, words, (shift, line), cv2.FONT_HERSHEY_DUPLEX, size, 255, max(2, round(3 * size)), cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), float(rng.choice((25, 30, 40, 45, -30))), 1)
    ink = cv2.warpAffine(ink, turn, (side, side))
    top, left = (side - rows) // 2, (side - cols) // 2
    colours = ((110, 110, 110), (60, 60, 200), (190, 90, 50))
    colour = colours[int(rng.integers(len(colours)))]
    return blended(picture, ink[top : top + rows, left : left + cols], colour, float(rng.uniform(0.25, 0.6)))


def show_through(picture: Picture, rng: Generator) -> Picture:
    """Thin paper printed on both sides: the back, here the same page seen from behind, as pale and soft grey."""
    back = cv2.GaussianBlur(picture[:, ::-1], (0, 0), float(rng.uniform(1.5, 3.0)))
    back = np.roll(back, (int(rng.integers(-60, 60)), int(rng.integers(-40, 40))), (0, 1))
    strength = float(rng.uniform(0.12, 0.26))
    return np.minimum(picture, 255 - strength * (255.0 - back)).astype(np.uint8)


def signature(picture: Picture, rng: Generator) -> Picture:
    """A scrawl in the lower half of the sheet."""
    rows, cols = picture.shape[:2]
    count = int(rng.integers(5, 10))
    row, column = printed_spot(picture, rng) if rng.random() < 0.4 else (0.8 * rows, 0.5 * cols)
    x = np.cumsum(rng.uniform(20, 90, count)) + column - 200
    y = rng.uniform(-110, 110, count) + row + 60
    steps = np.linspace(0, count - 1, 300)
    smooth = np.stack([np.interp(steps, range(count), x), np.interp(steps, range(count), y)], 1)
    smooth = cv2.GaussianBlur(smooth.astype(np.float32), (1, 41), 0)
    ink = np.zeros((rows, cols), np.uint8)
    cv2.polylines(ink, [smooth.astype(np.int32)], False, 255, int(rng.integers(4, 8)), cv2.LINE_AA)
    return blended(picture, ink, ((140, 40, 20), (30, 30, 30))[int(rng.integers(2))], 0.85)


def folds(picture: Picture, rng: Generator) -> Picture:
    """Folded in three for an envelope, or in four for a pocket: a line of shade and of worn ink."""
    rows, cols = picture.shape[:2]
    shade = np.ones((rows, cols), np.float32)
    places = [(0, 1 / 3), (0, 2 / 3)] if rng.random() < 0.6 else [(0, 0.5), (1, 0.5)]
    for axis, place in places:
        length = rows if axis == 0 else cols
        line = np.arange(length, dtype=np.float32) - (place + float(rng.uniform(-0.02, 0.02))) * length
        dip = 0.22 * np.exp(-(line**2) / 72) * np.sign(line) + 0.05 * np.exp(-(line**2) / 40000) * np.sign(-line)
        shade *= (1 - dip)[:, None] if axis == 0 else (1 - dip)[None, :]
    return np.clip(picture * shade[:, :, None], 0, 255).astype(np.uint8)


def low_ink(picture: Picture, rng: Generator) -> Picture:
    """A tired cartridge: the ink fades, in bands across the sheet."""
    rows = picture.shape[0]
    bands = rng.uniform(0.35, 0.75, int(rng.integers(6, 20))).astype(np.float32)
    share = cv2.resize(bands[:, None], (1, rows), interpolation=cv2.INTER_CUBIC)[:, :, None]
    return np.clip(255 - (255 - picture.astype(np.float32)) * np.clip(share, 0.3, 0.8), 0, 255).astype(np.uint8)


def highlighter(picture: Picture, rng: Generator) -> Picture:
    """Yellow, green or pink over a few lines, as applicants do to help."""
    rows, cols = picture.shape[:2]
    ink = np.zeros((rows, cols), np.uint8)
    for _ in range(int(rng.integers(1, 4))):
        y, x = printed_spot(picture, rng)
        end = (x + int(rng.uniform(0.1, 0.35) * cols), y + int(rng.integers(-12, 12)))
        cv2.line(ink, (x, y), end, 255, int(rng.integers(38, 60)))
    return blended(picture, ink, ((80, 245, 250), (120, 250, 140), (215, 140, 255))[int(rng.integers(3))], 0.8)


def punched(picture: Picture, rng: Generator) -> Picture:
    """The two holes of a binder in the left margin, dark as what lies below."""
    picture = picture.copy()
    rows = picture.shape[0]
    grey = int(rng.integers(30, 230))
    for y in (rows // 2 - 472, rows // 2 + 472):
        cv2.circle(picture, (100, y), 36, (grey, grey, grey), -1, cv2.LINE_AA)
    return picture
