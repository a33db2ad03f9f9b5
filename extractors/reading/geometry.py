"""From the pixels of a file to the upright page: one 3 × 3 matrix, composed step by step, applied to the picture once.

Each step (quarter turn, sheet, deskew) multiplies the matrix; the picture itself is resampled a single time, so that
nothing is blurred twice and the same matrix draws the colour picture that people see.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.bend import Bend, bent_places
from extractors.reading.reducing import reduced

BAND = 32  # rows
Matrix = NDArray[np.float64]
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Upright:
    """`matrix` takes a point of the picture as decoded to the upright page of `width` × `height` pixels.

    `skew` is by how many degrees the lines had to be levelled; `bend` how they are still bent once it is done.
    """

    matrix: Matrix
    width: int
    height: int
    skew: float = 0.0
    bend: Bend = ()

    def scaled(self, factor: float) -> Upright:
        """The same page, `factor` times as large."""
        width, height = max(1, round(self.width * factor)), max(1, round(self.height * factor))
        grow = np.diag([width / self.width, height / self.height, 1.0])
        return replace(self, matrix=grow @ self.matrix, width=width, height=height)

    def from_scaled(self, factor: float) -> Upright:
        """The same page for a picture decoded `factor` times as large as the one the matrix was found on."""
        return replace(self, matrix=self.matrix @ np.diag([1 / factor, 1 / factor, 1.0]))

    def draw(self, picture: Picture) -> Picture:
        """The upright page drawn from the picture as decoded; what lies outside of it is white."""
        if self.is_identity(picture):
            return picture
        shrink = self._shrinking()
        if shrink < 0.67:  # average first: a warp alone would drop thin strokes
            small = reduced(picture, shrink)
            return self.from_scaled(small.shape[1] / picture.shape[1]).draw(small)
        if self.bend:
            return self._unbent(picture)
        size = (self.width, self.height)
        drawn = cv2.warpPerspective(picture, self.matrix, size, flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))
        return np.asarray(drawn, dtype=np.uint8)

    def _unbent(self, picture: Picture) -> Picture:
        """The page drawn with its lines straightened, again in a single resampling."""
        xs, ys = bent_places(self.bend, self.width, self.height)
        back = np.linalg.inv(self.matrix).astype(np.float32)
        drawn = np.empty((self.height, self.width, *picture.shape[2:]), np.uint8)
        for top in range(0, self.height, BAND):  # what is worked out for a band stays in the processor's own memory
            x, y = xs[top : top + BAND], ys[top : top + BAND]
            depth = back[2, 0] * x + back[2, 1] * y + back[2, 2]
            there_x = (back[0, 0] * x + back[0, 1] * y + back[0, 2]) / depth
            there_y = (back[1, 0] * x + back[1, 1] * y + back[1, 2]) / depth
            band = cv2.remap(picture, there_x, there_y, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
            drawn[top : top + BAND] = band
        return drawn

    def is_identity(self, picture: Picture) -> bool:
        """Whether the picture already is the upright page."""
        same = picture.shape[:2] == (self.height, self.width)
        return same and not self.bend and bool(np.allclose(self.matrix, np.eye(3), atol=1e-9))

    def _shrinking(self) -> float:
        """How much smaller a pixel becomes in the middle of the page."""
        centre = np.array([self.width / 2, self.height / 2, 1.0])
        there = np.linalg.inv(self.matrix) @ centre
        x, y = there[:2] / there[2]
        points = np.array([[[x, y]], [[x + 1, y]], [[x, y + 1]]])
        a, b, c = cv2.perspectiveTransform(points, self.matrix)[:, 0]
        (ux, uy), (vx, vy) = b - a, c - a
        return float(np.sqrt(abs(ux * vy - uy * vx)))


def whole(picture: Picture) -> Upright:
    """The picture taken as the page, as it is."""
    height, width = picture.shape[:2]
    return Upright(np.eye(3), width, height)


def turned(page: Upright, quarters: int) -> Upright:
    """The page turned clockwise by `quarters` × 90°."""
    for _ in range(quarters % 4):
        quarter = np.array([[0.0, -1.0, page.height], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
        page = Upright(quarter @ page.matrix, page.height, page.width)
    return page


def rotated(page: Upright, degrees: float) -> Upright:
    """The page rotated counter-clockwise about its middle, the frame kept."""
    about = cv2.getRotationMatrix2D((page.width / 2, page.height / 2), degrees, 1.0)
    matrix = np.vstack([about, [0.0, 0.0, 1.0]]) @ page.matrix
    return replace(page, matrix=matrix, skew=page.skew + degrees)


def flattened(corners: Matrix) -> Upright:
    """The page whose four corners (clockwise from top left) stand there in the picture, at the length of its sides."""
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    width, height = round(max(sides[0], sides[2])), round(max(sides[1], sides[3]))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    return Upright(np.asarray(matrix, dtype=np.float64), width, height)
