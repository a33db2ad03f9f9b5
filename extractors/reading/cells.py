"""Figures in the ruled cells of a form, one to a cell: `|2|40|12|0|2|5` is `24012025` with the rules read as strokes.

Such rules are drawn, not written: they go, so that the number can be read as one. Columns of a table hold figures and
rules too, but whole numbers, with a blank on each side of a rule.
"""

from __future__ import annotations

import re

from extractors.reading.recogniser import Reading

LEAST, LEAST_IN_A_SUM = 3, 2  # rules
_RUN = re.compile(r"[|\d](?: ?[|\d€])*+(?![^\W_])")
_CELL = re.compile(r"[|€]")
_TOUCHING = re.compile(r"(?<=\d)\||\|(?=\d)")
_RULES = re.compile(r"^(?:\| ?)+(?=\d)|(?<=[\d€])(?: ?\|)+ ?(?=[\d€])|(?<=\d)(?: ?\|)+$")


def without_rules(reading: Reading) -> Reading:
    """The reading without the rules between figures that stand one to a cell."""
    if reading.text.count("|") < LEAST_IN_A_SUM:
        return reading
    for run in reversed(list(_RUN.finditer(reading.text))):
        if not _in_cells(run.group()):
            continue
        for rule in reversed(list(_RULES.finditer(run.group()))):
            reading = reading.edited(run.start() + rule.start(), run.start() + rule.end(), "")
    return reading


def _in_cells(run: str) -> bool:
    """Whether rules stand close to figures, and between single ones: some rules are missed, some cells are empty."""
    rules = run.count("|")
    cells = _CELL.split(run)
    single = sum(len(cell.strip()) <= 1 for cell in cells)
    enough = rules >= (LEAST_IN_A_SUM if "€" in run else LEAST)
    return enough and 2 * single >= len(cells) and 2 * len(_TOUCHING.findall(run)) >= rules
