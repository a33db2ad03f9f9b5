"""Which part of a page is printed? The network that finds the lines then need not look at the margins and empty rest.

Letters are small marks that stand in company, dark on light or light on dark; a figure alone in its cell is as high as
they are. Specks, punched holes and the edge of the sheet are neither. On the papers of the bench the print fills less
than half of the sheet.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

INK = 30  # grey levels from a mark to its paper
TALL, WIDE = (4, 80), (2, 80)  # pixels of a letter, or of a few that touch, on the network's copy of the page
CELL, GROUP = 46, 3  # pixels; marks in a square of three cells
FEW = 30  # marks, below which the whole page is looked at
ALIKE = 0.5  # logarithm of a height over the usual one: 0.6 to 1.65 times
EDGE = 0.02  # share of the page's sides, where scanners leave shadows
MARGIN = 32  # pixels around the print


def printed_part(page: NDArray[np.uint8], grain: int) -> tuple[slice, slice]:
    """Rows and columns of the part that holds groups of marks like letters; its sides are multiples of `grain`."""
    marks = np.concatenate([_marks(page, how) for how in (cv2.MORPH_BLACKHAT, cv2.MORPH_TOPHAT)])
    together = _in_company(marks, page.shape)
    if together.sum() < FEW:
        return slice(0, page.shape[0]), slice(0, page.shape[1])
    usual = np.median(marks[together, cv2.CC_STAT_HEIGHT])
    alike = np.abs(np.log(marks[:, cv2.CC_STAT_HEIGHT] / usual)) < ALIKE
    left, top, width, height = marks[together | (alike & _off_the_edge(marks, page.shape)), :4].T
    return _side(top, top + height, page.shape[0], grain), _side(left, left + width, page.shape[1], grain)


def _marks(page: NDArray[np.uint8], how: int) -> NDArray[np.int32]:
    """Marks of the size of letters, dark (black hat) or light (top hat): rows of left, top, width, height, area."""
    ink = (cv2.morphologyEx(page, how, np.ones((11, 11), np.uint8)) > INK).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    wide, tall = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    kept = (tall >= TALL[0]) & (tall <= TALL[1]) & (wide >= WIDE[0]) & (wide <= WIDE[1])
    return np.asarray(stats[kept], np.int32)


def _in_company(marks: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    rows, columns = (marks[:, 1] + marks[:, 3] // 2) // CELL, (marks[:, 0] + marks[:, 2] // 2) // CELL
    crowd = np.zeros((shape[0] // CELL + 1, shape[1] // CELL + 1), np.float32)
    np.add.at(crowd, (rows, columns), 1)
    around = cv2.boxFilter(crowd, -1, (3, 3), normalize=False, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(around[rows, columns] >= GROUP)


def _off_the_edge(marks: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    across = np.abs((marks[:, 0] + marks[:, 2] / 2) / shape[1] - 0.5)
    down = np.abs((marks[:, 1] + marks[:, 3] / 2) / shape[0] - 0.5)
    return np.asarray(np.maximum(across, down) < 0.5 - EDGE)


def _side(starts: NDArray[np.int32], ends: NDArray[np.int32], length: int, grain: int) -> slice:
    """From the first start to the last end with a margin, widened to a multiple of `grain` inside the page."""
    start = max(0, int(starts.min()) - MARGIN)
    span = min(length, -(-(int(ends.max()) + MARGIN - start) // grain) * grain)
    start = min(start, length - span)
    return slice(start, start + span)
