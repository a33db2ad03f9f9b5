"""Where the sheet lies in a photo: four corners, or nothing when that is not certain.

A sheet is a bright, nearly rectangular block whose border is a step from light to dark nearly all around. Candidates
come from several thresholds (paper against table, lit half against shadow) and from edges; each is judged the same way.
Cutting a page by mistake loses words for ever while not cutting costs little, so every doubt means: the whole picture.
Two sheets side by side are such a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

LOOK = 512  # pixels, long side
LEAST = 0.12  # of the picture
NEARLY_ALL = 0.985  # of the picture: nothing to cut
STEP = 14.0  # grey levels from sheet to table
STEP_ALONG = 0.72  # share of the border that must show the step
SECOND = 0.3  # of the first sheet's area: another sheet as large as this is a second paper
Corners = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Candidate:
    corners: Corners
    area: float
    border: float


def find_sheet(grey: NDArray[np.uint8]) -> Corners | None:
    """The corners of the only sheet of the picture, clockwise from top left; None when there is none or any doubt."""
    scale = LOOK / max(grey.shape)
    small = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    smooth = np.asarray(cv2.GaussianBlur(cv2.medianBlur(small, 5), (0, 0), 1.2), np.uint8)
    found = [candidate for mask in _masks(smooth) for candidate in _candidates(mask, smooth)]
    if not found:
        return None
    best = max(found, key=lambda candidate: candidate.border * candidate.area**0.5)
    if any(_is_beside(other, best) for other in found):
        return None
    return np.asarray(best.corners / scale, np.float64)


def _masks(smooth: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    """Bright blocks by several thresholds, print closed; then the faces between edges."""
    paper = cv2.morphologyEx(smooth, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    otsu, mask = cv2.threshold(paper, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    yield np.asarray(mask, np.uint8)
    for shift in (-25, 25, 45):
        yield np.asarray(cv2.threshold(paper, otsu + shift, 255, cv2.THRESH_BINARY)[1], np.uint8)
    edges = cv2.dilate(cv2.Canny(paper, 12, 40), np.ones((3, 3), np.uint8))
    yield np.asarray(cv2.bitwise_not(edges), np.uint8)


def _candidates(mask: NDArray[np.uint8], smooth: NDArray[np.uint8]) -> Iterator[_Candidate]:
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    contours, _ = cv2.findContours(opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    total = float(mask.size)
    for contour in contours:
        hull = cv2.convexHull(contour)
        size = cv2.contourArea(hull)
        if not LEAST * total < size < NEARLY_ALL * total:
            continue
        corners = _four(np.asarray(hull[:, 0], np.float64))
        if corners is None or not _is_sheetlike(corners, size):
            continue
        border = _border(smooth, corners)
        if border >= STEP_ALONG:
            yield _Candidate(corners, size, border)


def _four(hull: Corners) -> Corners | None:
    """The hull as a quadrilateral, clockwise from top left; fingers and folds are smoothed away."""
    length = cv2.arcLength(hull.astype(np.float32), True)
    for share in (0.02, 0.03, 0.04, 0.06):
        corners = cv2.approxPolyDP(hull.astype(np.float32), share * length, True)[:, 0].astype(np.float64)
        if len(corners) == 4:
            return ordered(corners)
    return None


def ordered(corners: Corners) -> Corners:
    """Four corners clockwise, from the one nearest to the top left of the picture."""
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    around = corners[np.argsort(angles)]
    return np.asarray(np.roll(around, -int(around.sum(axis=1).argmin()), axis=0), np.float64)


def _is_sheetlike(corners: Corners, hull_area: float) -> bool:
    """Convex, angles between 55° and 125°, opposite sides alike, and the hull nearly fills it."""
    area = float(cv2.contourArea(corners.astype(np.float32)))
    if area <= 0 or not 0.93 < hull_area / area < 1.08:
        return False
    sides = np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(sides, axis=1)
    if lengths.min() < 30:
        return False
    for before, after in pairwise([*sides, sides[0]]):
        cosine = float(before @ after / (np.linalg.norm(before) * np.linalg.norm(after)))
        if abs(cosine) > 0.57:
            return False
    return bool(0.55 < lengths[0] / lengths[2] < 1.8 and 0.55 < lengths[1] / lengths[3] < 1.8)


def _border(smooth: NDArray[np.uint8], corners: Corners) -> float:
    """Share of the border where it is lighter inside than outside; where the picture ends it counts as half."""
    centre = corners.mean(axis=0)
    marks: list[float] = []
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        along = (end - start) / np.linalg.norm(end - start)
        inward = np.array([-along[1], along[0]])
        inward = inward if inward @ (centre - start) > 0 else -inward
        side = [_step(smooth, start + share * (end - start), inward) for share in np.linspace(0.06, 0.94, 30)]
        if np.mean(side) < 0.4:  # a whole side without a step is no border
            return 0.0
        marks += side
    return float(np.mean(marks))


def _step(smooth: NDArray[np.uint8], point: Corners, inward: Corners) -> float:
    height, width = smooth.shape
    inside, outside = point + 6 * inward, point - 6 * inward
    if not (0 <= outside[0] < width and 0 <= outside[1] < height):
        return 0.5
    if not (0 <= inside[0] < width and 0 <= inside[1] < height):
        return 0.0
    light = int(smooth[int(inside[1]), int(inside[0])]) - int(smooth[int(outside[1]), int(outside[0])])
    return float(light > STEP)


def _is_beside(other: _Candidate, best: _Candidate) -> bool:
    """Whether the other candidate is a second sheet: large, and outside of the best."""
    if other.area < SECOND * best.area:
        return False
    shared, _ = cv2.intersectConvexConvex(other.corners.astype(np.float32), best.corners.astype(np.float32))
    return float(shared) < 0.2 * other.area
