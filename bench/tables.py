"""Figures → Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from service.evaluation import Tally


def table(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def percent(ratio: float | None) -> str:
    return "-" if ratio is None else f"{100 * ratio:.1f} %"


def tallies(title: str, measured: Mapping[str, Tally], plain: Mapping[str, Tally] | None = None, least: int = 1) -> str:
    """One row a key: papers, type accuracy, recall, precision; with the baseline's recall and precision beside."""
    header = [title, "papers", "type right", "fields printed", "recall", "precision"]
    if plain is not None:
        header += ["baseline recall", "baseline precision"]
    rows = []
    for key, tally in sorted(measured.items()):
        if tally.papers < least:
            continue
        figures = tally.figures()
        row = [key, tally.papers, percent(figures["type_accuracy"]), tally.expected]
        row += [percent(figures["recall"]), percent(figures["precision"])]
        if plain is not None:
            other = plain.get(key, Tally()).figures()
            row += [percent(other["recall"]), percent(other["precision"])]
        rows.append(row)
    return table(header, rows)


def calibration(steps: Mapping[float, Sequence[int]]) -> str:
    """The reliability table: of what was given with a confidence of at least this, how much was right."""
    bounds = [*steps, 1.0]
    rows = [
        (f"{low:.2f} - {high:.2f}", given, percent(right / given if given else None))
        for (low, (given, right)), high in zip(steps.items(), bounds[1:], strict=True)
    ]
    return table(["confidence", "given", "right"], rows)
