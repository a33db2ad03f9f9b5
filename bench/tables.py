"""Figures → Markdown, and into the results."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from service.evaluation import Tally

RESULTS = Path(__file__).parent / "RESULTS.md"


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


def captures(parts: Iterable[tuple[str, Mapping[str, Tally]]]) -> str:
    """Type accuracy of each set of papers, born digital, scanned and photographed; `parts`: name, tallies by damage."""
    rows = []
    for name, by_damage in parts:
        row = [name]
        for wanted in ("born digital", "scan", "photo"):
            chosen = [tally for damage, tally in by_damage.items() if _capture(damage) == wanted]
            count, right = sum(tally.papers for tally in chosen), sum(tally.types_right for tally in chosen)
            row.append(f"{percent(right / count)} of {count}" if count else "-")
        rows.append(row)
    return table(["types right", "born digital", "scans", "photos"], rows)


def _capture(damage: str) -> str:
    if damage in ("phone", "hard_phone", "messenger", "unreadable"):
        return "photo"
    return "born digital" if damage == "born_digital" else "mixed" if damage == "mixed" else "scan"


def confusions(tallies_of: Iterable[Mapping[tuple[str, str], int]]) -> str:
    """Every type that was taken for another, most often first."""
    counted: Counter[tuple[str, str]] = Counter()
    for one in tallies_of:
        counted.update({pair: count for pair, count in one.items() if pair[0] != pair[1]})
    if not counted:
        return "None."
    rows = sorted(counted.items(), key=lambda row: (-row[1], row[0]))
    return table(["is", "was taken for", "papers"], [(is_, said, count) for (is_, said), count in rows])


def calibration(steps: Mapping[float, Sequence[int]]) -> str:
    """The reliability table: of what was given with a confidence of at least this, how much was right."""
    bounds = [*steps, 1.0]
    rows = [
        (f"{low:.2f} - {high:.2f}", given, percent(right / given if given else None))
        for (low, (given, right)), high in zip(steps.items(), bounds[1:], strict=True)
    ]
    return table(["confidence", "given", "right"], rows)


def into_results(made: str) -> None:
    """Prints a section and puts it in the results in place of the one of the same title, else before the mistakes."""
    title = re.escape(made.partition("\n")[0])
    text = RESULTS.read_text(encoding="utf-8")
    old = re.compile(rf"^{title}\n.*?(?=^## )", re.DOTALL | re.MULTILINE)
    place = old if old.search(text) else re.compile(r"^(?=## What was wrong)", re.MULTILINE)
    RESULTS.write_text(place.sub(lambda _: f"{made}\n\n", text, count=1), encoding="utf-8")
    print(made)
