"""How right types and fields are, by type and damage, beside the plain baseline on a share of the same papers."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import baseline
from service.cli.inputs import files_of
from service.evaluation import Evaluation, Tally, evaluate, same, truth_of
from service.pool import read_files
from service.results import FileResult


@dataclass(frozen=True, slots=True)
class Accuracy:
    """An evaluation and the wall time it took with `jobs` processes; `paces`: pages a second by damage."""

    evaluation: Evaluation
    wall_seconds: float
    jobs: int
    paces: dict[str, float]

    @property
    def pages_a_second(self) -> float:
        return self.evaluation.pages / self.wall_seconds


def measure(folder: Path, jobs: int = 2) -> Accuracy:
    """Reads every paper of the folder that has a truth and compares."""
    papers = papers_of(folder)
    started = time.monotonic()
    results = list(read_files([(path, path.name) for path, _ in papers], jobs))
    wall = time.monotonic() - started
    truths = [truth for _, truth in papers]
    return Accuracy(evaluate(zip(results, truths, strict=True)), wall, jobs, _paces(results, truths, jobs))


def _paces(results: Sequence[FileResult], truths: Sequence[dict[str, Any]], jobs: int) -> dict[str, float]:
    """Pages a second that all processes at work together read of each kind of damage, types and fields included."""
    pages, seconds = Counter[str](), defaultdict[str, float](float)
    for result, truth in zip(results, truths, strict=True):
        pages[truth.get("variant", "-")] += result.page_count
        seconds[truth.get("variant", "-")] += result.seconds
    return {variant: jobs * count / seconds[variant] for variant, count in sorted(pages.items()) if seconds[variant]}


def papers_of(folder: Path) -> list[tuple[Path, dict[str, Any]]]:
    """Papers and their truths."""
    return [(path, truth) for path, _ in files_of([folder]) if (truth := truth_of(path))]


@dataclass(slots=True)
class PlainAccuracy:
    """The baseline's figures, by type and variant as in `Evaluation`, and its seconds a page."""

    by_type: dict[str, Tally]
    by_variant: dict[str, Tally]
    seconds: float = 0.0
    pages: int = 0


def measure_baseline(papers: Sequence[tuple[Path, dict[str, Any]]]) -> PlainAccuracy:
    """The plain baseline on these papers; only the fields that it has a rule for count as expected."""
    plain = PlainAccuracy({}, {})
    for path, truth in papers:
        rules = baseline.RULES.get(truth["type"])
        if rules is None:
            continue
        reading = baseline.read(path, truth["type"])
        plain.seconds += reading.seconds
        plain.pages += reading.pages
        for tally in (
            plain.by_type.setdefault(truth["type"], Tally()),
            plain.by_variant.setdefault(truth.get("variant", "-"), Tally()),
        ):
            tally.papers += 1
            _count(tally, truth["fields"], reading.fields, rules)
    return plain


def _count(tally: Tally, truth: dict[str, Any], found: dict[str, Any], rules: dict[str, Any]) -> None:
    for name in rules:
        tally.expected += name in truth
        tally.given += name in found
        tally.right += name in truth and name in found and same(truth[name], found[name])
