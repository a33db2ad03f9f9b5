"""How right the reading is: readings beside their truth files, counted by type, field and kind of damage.

A truth file `NAME.json` beside `NAME.pdf` holds `{"type", "fields", "variant"}`, or `{"documents": [{"pages", …}]}` for
several documents. Recall = right / printed; precision = right / given. A field given for a paper on which it is not
printed counts against precision.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extractors.fields.nationalities import codes_of
from service.contract import fields_of
from service.results import DocumentResult, FileResult

CONFIDENCE_STEPS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


@dataclass(slots=True)
class Tally:
    """Counts of one row: expected, given and right fields; papers and those whose type is right."""

    papers: int = 0
    types_right: int = 0
    expected: int = 0
    given: int = 0
    right: int = 0

    def figures(self) -> dict[str, float | int | None]:
        """The counts with the three ratios made of them (None where there is nothing to divide by)."""
        return {
            "papers": self.papers,
            "type_accuracy": _ratio(self.types_right, self.papers),
            "expected": self.expected,
            "given": self.given,
            "right": self.right,
            "recall": _ratio(self.right, self.expected),
            "precision": _ratio(self.right, self.given),
        }


@dataclass(slots=True)
class Evaluation:
    """Tallies by type, by field and by variant; each mistake with its file; hits by confidence."""

    total: Tally = field(default_factory=Tally)
    by_type: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_variant: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_field: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_type_and_variant: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    files: int = 0
    files_cut_right: int = 0
    seconds: float = 0.0
    pages: int = 0
    mistakes: list[dict[str, Any]] = field(default_factory=list)
    hits: dict[str, dict[float, list[int]]] = field(
        default_factory=lambda: {kind: {low: [0, 0] for low in CONFIDENCE_STEPS[:-1]} for kind in ("type", "field")}
    )

    def figures(self) -> dict[str, Any]:
        """Everything as plain JSON values."""
        rows = ("by_type", "by_variant", "by_field", "by_type_and_variant")
        return {
            "total": self.total.figures(),
            **{name: {key: tally.figures() for key, tally in sorted(getattr(self, name).items())} for name in rows},
            "confusion": [[truth, said, count] for (truth, said), count in sorted(self.confusion.items())],
            "files": self.files,
            "files_cut_right": self.files_cut_right,
            "pages": self.pages,
            "seconds_a_page": _ratio(self.seconds, self.pages),
            "calibration": {
                kind: [{"from": low, "given": n, "right": _ratio(r, n)} for low, (n, r) in steps.items()]
                for kind, steps in self.hits.items()
            },
            "mistakes": self.mistakes,
        }


def truth_of(path: Path) -> dict[str, Any] | None:
    """The truth beside a paper, or None."""
    truth_file = path.with_suffix(".json")
    if not truth_file.is_file():
        return None
    truth = json.loads(truth_file.read_text(encoding="utf-8"))
    return truth if isinstance(truth, dict) and ("type" in truth or "documents" in truth) else None


def evaluate(readings: Iterable[tuple[FileResult, Mapping[str, Any]]]) -> Evaluation:
    """Compares each reading with its truth."""
    evaluation = Evaluation()
    for result, truth in readings:
        _count_file(evaluation, result, truth)
    return evaluation


def _count_file(evaluation: Evaluation, result: FileResult, truth: Mapping[str, Any]) -> None:
    expected = truth.get("documents") or [truth]
    variant = str(truth.get("variant", "-"))
    evaluation.files += 1
    evaluation.seconds += result.seconds
    evaluation.pages += result.page_count
    pairs = list(_pairs(expected, result.documents))
    evaluation.files_cut_right += len(result.documents) == len(expected) and all(
        said and ("pages" not in wanted or wanted["pages"] == said.pages) for wanted, said in pairs
    )
    for wanted, said in pairs:
        _count_document(evaluation, result.file, variant, wanted, said)


def _pairs(
    expected: Sequence[Mapping[str, Any]], documents: Sequence[DocumentResult]
) -> Iterable[tuple[Mapping[str, Any], DocumentResult | None]]:
    """Each true document with the one read that shares most pages with it, and that is no other's."""
    left = list(documents)
    for wanted in expected:
        pages = set(wanted.get("pages", ()))
        candidates = [d for d in left if not pages or pages & set(d.pages)]
        said = max(candidates, key=lambda d: len(pages & set(d.pages)), default=None)
        left = [d for d in left if d is not said]
        yield wanted, said


def _count_document(
    evaluation: Evaluation, file: str, variant: str, wanted: Mapping[str, Any], said: DocumentResult | None
) -> None:
    kind = str(wanted["type"])
    said_type = said.type if said else "none"
    tallies = (
        evaluation.total,
        evaluation.by_type[kind],
        evaluation.by_variant[variant],
        evaluation.by_type_and_variant[f"{kind}/{variant}"],
    )
    for tally in tallies:
        tally.papers += 1
        tally.types_right += said_type == kind
    evaluation.confusion[kind, said_type] += 1
    if said:
        _hit(evaluation.hits["type"], said.confidence, said_type == kind)
    if said_type != kind:
        evaluation.mistakes.append(_mistake(file, variant, "type", kind, said_type))
    truth_fields: Mapping[str, Any] = wanted.get("fields", {})
    read_fields = said.fields if said and said_type == kind else {}
    for name in fields_of(kind):
        read = read_fields.get(name)
        truth = truth_fields.get(name)
        right = read is not None and truth is not None and _agree(name, truth, read.value)
        for tally in (*tallies, evaluation.by_field[f"{kind}.{name}"]):
            tally.expected += truth is not None
            tally.given += read is not None
            tally.right += right
        if read is not None:
            _hit(evaluation.hits["field"], read.confidence, right)
        if (truth is not None or read is not None) and not right:
            evaluation.mistakes.append(_mistake(file, variant, f"{kind}.{name}", truth, read and read.value))


def _mistake(file: str, variant: str, what: str, truth: Any, read: Any) -> dict[str, Any]:
    return {"file": file, "variant": variant, "what": what, "truth": truth, "read": read}


def _hit(steps: dict[float, list[int]], confidence: float, right: bool) -> None:
    low = max(step for step in steps if step <= confidence)
    steps[low][0] += 1
    steps[low][1] += right


def _agree(name: str, truth: Any, read: Any) -> bool:
    """A nationality may be given as printed or as the code of the MRZ (`Malienne`, `MLI`)."""
    if name == "nationality" and codes_of(str(truth)) & codes_of(str(read)):
        return True
    return same(truth, read)


def same(truth: Any, read: Any) -> bool:
    """Whether two values are the same: money to the cent, names in any order, text without case or accents."""
    if isinstance(truth, bool) or isinstance(read, bool):
        return truth is read
    if isinstance(truth, int | float) and isinstance(read, int | float):
        return abs(truth - read) < 0.005
    if isinstance(truth, list) and isinstance(read, list):
        return Counter(map(_fold, truth)) == Counter(map(_fold, read))
    return _fold(truth) == _fold(read)


def _fold(value: Any) -> tuple[str, ...]:
    """The words of a text, without case, accents, ligatures, punctuation or order."""
    opened = str(value).replace("’", "'").lower().replace("œ", "oe").replace("æ", "ae")
    plain = unicodedata.normalize("NFKD", opened).encode("ascii", "ignore").decode()
    return tuple(sorted("".join(c if c.isalnum() else " " for c in plain).split()))


def _ratio(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None
