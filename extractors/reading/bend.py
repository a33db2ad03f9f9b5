"""How is the sheet bent? A curled sheet shows level lines as gentle curves, and the rows of a table drift apart.

The same measure as in `deskew`, with more freedom: each dark point is moved up or down by a smooth function of its
place, and the function that makes the sharpest comb of rows is the bend. It uses all the print at once, so the amounts
at the right edge are held to the labels at the left. A flat page gains nothing by any bend and is left alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, product

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.deskew import SIDE, by_column, ink_points

POWERS = ((1, 0), (2, 0), (3, 0), (4, 0), (1, 1), (2, 1), (3, 1), (1, 2))  # of x and y in each term of the bend
STEPS = (0.008, 0.004, 0.002, 0.001, 0.0005)  # of the page's height
STARTS = tuple(
    (slope, curve, wave, 0.0, fan, 0.0, 0.0, 0.0)
    for slope in (-0.008, 0.0, 0.008)
    for curve in (-0.016, -0.008, 0.0, 0.008, 0.016)
    for wave in (-0.008, 0.0, 0.008)
    for fan in (-0.006, 0.0, 0.006)
)
CLIMBED = 3  # of the starts, the best ones are followed up
MOST = 0.08  # of the page's height: no sheet that can be read is bent further
CLEAR = 1.12  # how much sharper the rows must get to be believed
COARSE, FINE = 320, 800  # rows of the page when looking for the bend from afar, and near
POINTS = 6000  # dark points looked at
LEAST_POINTS = 1500
GRID = 65
BANDS = 10  # upright bands of the page that count nearly alike, however much of the print stands in one
STIFF = 150.0  # a bend must earn its slopes: 0.03 on the mean costs an eighth of the sharpness
EASY = 0.3  # of the slopes of a line that is straight: a sheet lies askew more easily than it bends
Bend = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Print:
    """The dark points of a page: their height on it, the terms of the bend there (a row a term), their weight.

    `slopes`: how two terms of the bend go together in the mean square of its slopes.
    """

    rows: NDArray[np.float32]
    terms: NDArray[np.float32]
    slopes: NDArray[np.float64]
    weights: NDArray[np.float64]

    def bent_by(self, bend: NDArray[np.float32]) -> NDArray[np.float32]:
        """How far each point is moved."""
        return np.asarray(bend @ self.terms, np.float32)

    def sharpness(self, bend: NDArray[np.float32], fineness: int) -> float:
        """How much the ink differs from one row to the next, once the bend is undone; less for steep bends."""
        return self.sharpness_at((self.rows - self.bent_by(bend)) * np.float32(fineness), bend)

    def sharpness_at(self, level: NDArray[np.float32], bend: NDArray[np.float32]) -> float:
        """The same of points that are at these rows once the bend is undone."""
        ink = np.bincount((level - level.min()).astype(np.intp), self.weights)
        smooth = ink[:-1] + ink[1:]
        steep = float(bend @ self.slopes @ bend)
        return float(np.square(smooth[2:] - smooth[:-2]).sum() * np.exp(-STIFF * steep))


def bend_of(grey: NDArray[np.uint8]) -> Bend:
    """The bend of the lines of a page that is upright and level on the whole; () for a flat one."""
    y, x = by_column(*ink_points(grey, POINTS))
    if len(y) < LEAST_POINTS:
        return ()
    scale = min(1.0, SIDE / max(grey.shape))
    seen = _print(x / (scale * grey.shape[1]), y / (scale * grey.shape[0]))
    none = np.zeros(len(POWERS), np.float32)
    starts = sorted(map(_bend, STARTS), key=lambda bend: -seen.sharpness(bend, COARSE))[:CLIMBED]
    hopeful = [start for start in starts if seen.sharpness(start, COARSE) > seen.sharpness(none, COARSE)]
    tops = [_climb(seen, start) for start in (none, *hopeful)]
    best = max(tops, key=lambda bend: seen.sharpness(bend, FINE))
    if seen.sharpness(best, FINE) < CLEAR * seen.sharpness(none, FINE):
        return ()
    if float(np.abs(seen.bent_by(best)).max()) > MOST:
        return ()
    return tuple(float(value) for value in best)


def _print(x: NDArray[np.float32], y: NDArray[np.float32]) -> _Print:
    bands = np.minimum((x * BANDS).astype(np.intp), BANDS - 1)
    crowd = np.bincount(bands, minlength=BANDS) / len(x)
    weights = (1 / np.sqrt(np.maximum(crowd, 0.02)))[bands]
    across, down = 2 * x - 1, 2 * y - 1
    slopes = np.stack([(EASY if p == 1 else 1.0) * 2 * p * across ** max(0, p - 1) * down**q for p, q in POWERS])
    return _Print(y, _terms(across, down), (slopes @ slopes.T / len(x)).astype(np.float64), weights)


def bent_places(bend: Bend, width: int, height: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """For each pixel of the level page of `width` × `height`, the x and y at which it stands on the bent one."""
    xs, ys = np.meshgrid(np.linspace(-1, 1, GRID), np.linspace(-1, 1, GRID))  # it changes slowly: coarse, then enlarged
    down = (_bend(bend) @ _terms(xs.ravel(), ys.ravel())).reshape(xs.shape) * np.float32(height)
    large = cv2.resize(down, (width, height), interpolation=cv2.INTER_LINEAR)
    across = np.broadcast_to(np.arange(width, dtype=np.float32), (height, width))
    rows = np.asarray(large + np.arange(height, dtype=np.float32)[:, None], np.float32)
    return np.ascontiguousarray(across), rows


def _climb(seen: _Print, start: NDArray[np.float32]) -> NDArray[np.float32]:
    """Term by term, up and down, as long as the rows get sharper; then with smaller steps."""
    best, top = start, seen.sharpness(start, FINE)
    level = (seen.rows - seen.bent_by(best)) * np.float32(FINE)
    for step in STEPS:
        moves = seen.terms * np.float32(step * FINE)  # the points move a little: that is quicker than all anew
        failed = 0
        for index, sign in cycle(product(range(len(POWERS)), (-1, 1))):
            bend = best.copy()
            bend[index] += sign * step
            moved = level - moves[index] if sign > 0 else level + moves[index]
            sharp = seen.sharpness_at(moved, bend)
            failed += 1
            if sharp > top:
                best, top, level, failed = bend, sharp, moved, 0
            elif failed == 2 * len(POWERS):
                break
    return best


def _bend(values: Bend) -> NDArray[np.float32]:
    return np.array(values, np.float32)


def _terms(x: NDArray[np.floating], y: NDArray[np.floating]) -> NDArray[np.float32]:
    return np.stack([x**across * y**down for across, down in POWERS]).astype(np.float32)
