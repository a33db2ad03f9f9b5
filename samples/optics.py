"""Scanner, fax machine and telephone: the geometry and the light between the paper and the pixels."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

Picture = np.ndarray
Generator = np.random.Generator


@dataclass(frozen=True)
class Shot:
    """How a photo is taken; every number is a most, the draw lies below it."""

    tilt: float  # how far each corner may wander, as a share of the picture
    fill: tuple[float, float]  # share of the width that the sheet takes
    turn: float  # degrees
    shadow: float  # darkness of the shadow, 0 to 1
    blur: float  # sigma, pixels at 12 megapixels
    motion: int  # length of the motion, pixels
    noise: float
    curl: float  # height of the wave, as a share of the width
    glare: float
    fingers: float


EASY = Shot(0.025, (0.84, 0.93), 3, 0.35, 1.0, 0, 5, 0.002, 0.0, 0.0)
CLOSE = Shot(0.015, (0.92, 0.97), 2, 0.25, 0.9, 0, 4, 0.001, 0.0, 0.0)
HARD = Shot(0.075, (0.78, 0.9), 9, 0.5, 1.4, 6, 8, 0.007, 0.5, 0.7)


def noisy(picture: Picture, rng: Generator, sigma: float) -> Picture:
    """Grain."""
    grain = rng.standard_normal(picture.shape[:2], dtype=np.float32) * sigma
    grain = grain[:, :, None] if picture.ndim == 3 else grain
    return np.clip(picture.astype(np.float32) + grain, 0, 255).astype(np.uint8)


def turned(picture: Picture, degrees: float, fill: tuple[int, int, int] = (255, 255, 255)) -> Picture:
    """Turned about its middle, same size."""
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=fill)


def scanned(picture: Picture, rng: Generator, dpi: int, skew: float, noise: float) -> Picture:
    """A flatbed or a copier: a little skew, grey paper, dark edge, grain; one time in three in grey."""
    picture = turned(picture, float(rng.uniform(-skew, skew)))
    if dpi != 300:
        picture = cv2.resize(picture, None, fx=dpi / 300, fy=dpi / 300, interpolation=cv2.INTER_AREA)
    picture = cv2.GaussianBlur(picture, (0, 0), float(rng.uniform(0.3, 0.7)))
    white, black = float(rng.uniform(236, 255)), float(rng.uniform(0, 45))
    picture = np.clip(black + picture.astype(np.float32) * (white - black) / 255, 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        edge = int(rng.integers(4, 20) * dpi / 300)
        side = picture[:, :edge] if rng.random() < 0.5 else picture[:, -edge:]
        side[:] = (side * float(rng.uniform(0.2, 0.6))).astype(np.uint8)
    if rng.random() < 0.35:
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        picture = cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)
    return noisy(picture, rng, float(rng.uniform(0.4, 1)) * noise)


def faxed(picture: Picture, rng: Generator) -> Picture:
    """204 × 196 dots an inch, black or white, specks, a few lines lost."""
    grey = cv2.cvtColor(turned(picture, float(rng.uniform(-0.8, 0.8))), cv2.COLOR_BGR2GRAY)
    height, width = grey.shape
    grey = cv2.resize(grey, (round(width * 204 / 300), round(height * 196 / 300)), interpolation=cv2.INTER_AREA)
    grey = noisy(cv2.GaussianBlur(grey, (0, 0), 0.5), rng, 7)
    bright = cv2.GaussianBlur(grey, (0, 0), 25).astype(np.float32)
    ink = grey < np.minimum(bright * float(rng.uniform(0.72, 0.8)), 200)
    out = np.where(ink, 0, 255).astype(np.uint8)
    for _ in range(int(rng.integers(30, 250))):
        y, x = int(rng.integers(out.shape[0])), int(rng.integers(out.shape[1]))
        out[y : y + int(rng.integers(1, 3)), x : x + int(rng.integers(1, 4))] = int(rng.integers(2)) * 255
    for _ in range(int(rng.integers(0, 3))):
        y = int(rng.integers(out.shape[0] - 2))
        out[y] = out[y + 1]
    return out


def recompressed(picture: Picture, rng: Generator, width: int, height: int) -> Picture:
    """What a messenger leaves of a photo: shrunk, and compressed before it is compressed again."""
    scale = min(width / picture.shape[1], height / picture.shape[0], 1.0)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    quality = int(rng.integers(60, 75))
    packed = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return cv2.imdecode(packed, cv2.IMREAD_COLOR)


def shrunk(picture: Picture, megapixels: float) -> Picture:
    """The same picture with at most so many megapixels."""
    scale = min(1.0, (megapixels * 1e6 / (picture.shape[0] * picture.shape[1])) ** 0.5)
    return cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture


def photographed(picture: Picture, rng: Generator, shot: Shot, size: tuple[int, int] = (3024, 4032)) -> Picture:
    """A telephone above a table: 12 megapixels, perspective, curl, shadow, uneven light, fingers, JPEG."""
    width, height = size if picture.shape[0] >= picture.shape[1] else size[::-1]
    sheet = curled(picture, rng, shot.curl)
    if rng.random() < shot.fingers:
        sheet = held(sheet, rng)
    table = tabletop(rng, width, height)
    quad = corners(sheet.shape[1] / sheet.shape[0], rng, shot, width, height)
    source = np.array([[0, 0], [sheet.shape[1], 0], [sheet.shape[1], sheet.shape[0]], [0, sheet.shape[0]]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, quad.astype(np.float32))
    mask = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(mask, quad.astype(np.int32), 255, cv2.LINE_AA)
    paper = cv2.warpPerspective(sheet, matrix, (width, height), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    fall = cv2.resize(cv2.GaussianBlur(cv2.resize(mask, (width // 8, height // 8)), (0, 0), 4), (width, height))
    table = (table * (1 - 0.4 * (fall[:, :, None] / 255.0))).astype(np.uint8)
    share = (mask.astype(np.float32) / 255)[:, :, None]
    scene = paper * share + table * (1 - share)
    scene *= light(rng, width, height, shot)[:, :, None]
    scene *= np.array([rng.uniform(0.86, 1.0), rng.uniform(0.93, 1.0), rng.uniform(0.95, 1.0)], np.float32)
    scene = np.clip(scene, 0, 255).astype(np.uint8)
    scene = cv2.GaussianBlur(scene, (0, 0), float(rng.uniform(0.5, 1)) * shot.blur)
    return noisy(moved(scene, rng, shot.motion), rng, float(rng.uniform(0.4, 1)) * shot.noise)


def corners(ratio: float, rng: Generator, shot: Shot, width: int, height: int) -> np.ndarray:
    """Where the four corners of the sheet fall in the picture, all inside it."""
    w = width * float(rng.uniform(*shot.fill))
    h = min(w / ratio, height * 0.96)
    w = h * ratio
    box = np.array([[-w, -h], [w, -h], [w, h], [-w, h]], np.float32) / 2
    box += rng.uniform(-shot.tilt, shot.tilt, (4, 2)).astype(np.float32) * np.array([w, h], np.float32)
    angle = np.deg2rad(float(rng.uniform(-shot.turn, shot.turn)))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]], np.float32)
    box = box @ turn.T
    limit = np.array([width, height], np.float32) * 0.49
    box *= min(1.0, float((limit / np.abs(box).max(axis=0)).min()))
    return box + np.array([width, height], np.float32) / 2


def curled(picture: Picture, rng: Generator, height: float) -> Picture:
    """The paper is not flat: a wave across it, and the shade that goes with the wave."""
    rows, cols = picture.shape[:2]
    share = float(rng.uniform(0.4, 1)) * height
    x = np.linspace(0, 1, cols, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    period, phase = float(rng.uniform(0.6, 1.4)), float(rng.uniform(0, 6.3))
    wave = np.sin(2 * np.pi * (x * period + y * float(rng.uniform(-0.3, 0.3))) + phase)
    map_x = np.broadcast_to(x * (cols - 1), (rows, cols)).astype(np.float32)
    map_y = (y * (rows - 1) + wave * share * cols).astype(np.float32)
    bent = cv2.remap(picture, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    shade = 1 - 14 * share * (0.5 + 0.5 * np.cos(2 * np.pi * x * period + phase))
    return np.clip(bent * np.broadcast_to(shade, (rows, cols))[:, :, None], 0, 255).astype(np.uint8)


def tabletop(rng: Generator, width: int, height: int) -> Picture:
    """Wood, cloth, or a plain top; sometimes nearly as light as the paper."""
    tones = ((60, 90, 130), (40, 55, 75), (120, 140, 160), (90, 90, 90), (185, 190, 195), (70, 60, 45), (110, 85, 60))
    tone = np.array(tones[int(rng.integers(len(tones)))], np.float32)
    grain = rng.standard_normal((height // 16, width // 16), dtype=np.float32)
    across = float(rng.uniform(0.5, 30))
    grain = cv2.GaussianBlur(grain, (0, 0), sigmaX=across, sigmaY=float(rng.uniform(0.4, 1.5)))
    grain = cv2.resize(grain / (np.abs(grain).max() + 1e-6), (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(tone + 28 * grain[:, :, None], 0, 255).astype(np.uint8)


def light(rng: Generator, width: int, height: int, shot: Shot) -> np.ndarray:
    """A lamp on one side, the shadow of the hand and telephone, sometimes a reflection."""
    w, h = width // 8, height // 8
    x, y = np.meshgrid(np.linspace(-1, 1, w, dtype=np.float32), np.linspace(-1, 1, h, dtype=np.float32))
    angle = float(rng.uniform(0, 2 * np.pi))
    field = 0.9 + 0.22 * shot.shadow * (x * np.cos(angle) + y * np.sin(angle))
    if rng.random() < 0.75:
        mask = np.zeros((h, w), np.float32)
        points = [[int(rng.uniform(-0.2, 1.2) * w), int(rng.uniform(0.3, 1.4) * h)] for _ in range(4)]
        cv2.fillConvexPoly(mask, cv2.convexHull(np.array(points, np.int32)), 1.0)
        mask = cv2.GaussianBlur(mask, (0, 0), float(rng.uniform(6, 30)))
        field *= 1 - float(rng.uniform(0.4, 1)) * shot.shadow * mask
    if rng.random() < shot.glare:
        cx, cy, spread = rng.uniform(-0.8, 0.8), rng.uniform(-0.8, 0.8), rng.uniform(0.1, 0.3)
        field += 0.35 * np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * spread**2)).astype(np.float32)
    return cv2.resize(field, (width, height), interpolation=cv2.INTER_LINEAR)


def moved(picture: Picture, rng: Generator, length: int) -> Picture:
    """The hand moved while the shutter was open."""
    most = int(rng.integers(0, length + 1)) if length else 0
    if most < 2:
        return picture
    kernel = np.zeros((most, most), np.float32)
    angle = float(rng.uniform(0, np.pi))
    half = (most - 1) / 2
    end = (int(half + half * np.cos(angle)), int(half + half * np.sin(angle)))
    start = (int(half - half * np.cos(angle)), int(half - half * np.sin(angle)))
    cv2.line(kernel, start, end, 1.0)
    return cv2.filter2D(picture, -1, kernel / kernel.sum())


def held(sheet: Picture, rng: Generator) -> Picture:
    """A finger or two on the blank edge of the sheet."""
    sheet = sheet.copy()
    rows, cols = sheet.shape[:2]
    for _ in range(int(rng.integers(1, 3))):
        skin = tuple(int(v) for v in np.array((120, 150, 205)) * float(rng.uniform(0.45, 1.0)))
        side = int(rng.integers(3))
        reach = float(rng.uniform(0.018, 0.03)) * cols
        along = float(rng.uniform(0.3, 0.9))
        centre = {0: (0.0, along * rows), 1: (float(cols), along * rows), 2: (along * cols, float(rows))}[side]
        axes = (int(reach), int(0.035 * cols)) if side < 2 else (int(0.035 * cols), int(reach))
        cv2.ellipse(sheet, (int(centre[0]), int(centre[1])), axes, 0, 0, 360, skin, -1, cv2.LINE_AA)
    return sheet
