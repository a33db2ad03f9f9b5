"""How well and how fast pages are read, by kind of damage: `python -m bench.reading`.

Papers are drawn by the specimen generator with a seed of the bench's own; what their born-digital text says is the
truth for their damaged copies. A key string is what a field is made of: a number, an amount, a date, a reference, a
name. *Exact* wants it as printed, *folded* forgives spaces, case, accents and the comma read as a point, as the parsers
of values do. The character error is that of each printed line against the passage of the reading closest to it.

The baseline is `pytesseract.image_to_string(image, lang="fra")` on the picture as it came; the second column of figures
is Tesseract at its best settings (`OMP_THREAD_LIMIT=1`) behind our own preparation of the page.
"""

from __future__ import annotations

import argparse
import os
import re
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from bench.papers import DAMAGES, MAIN_TYPES
from bench.tables import table
from extractors.reading.barcodes import find_barcodes
from extractors.reading.imaging import prepare
from extractors.reading.intake import media_type
from extractors.reading.leaves import leaves
from extractors.reading.limits import DEFAULT
from extractors.reading.ocr import page_reader
from extractors.reading.pdf import SCAN_DPI
from extractors.reading.quality import judge
from extractors.reading.reader import open_file
from samples import damage
from samples.generate import draw, orders
from samples.render import render

NUMBER = re.compile(r"\d(?:[\d.,/ ]*\d)?")
KINDS = (*DAMAGES, "stamped", "signed", "low_ink", "folded", "highlighted")


@dataclass(frozen=True)
class Case:
    """One damaged paper: its kind, its bytes, the lines printed on it, its key strings."""

    name: str
    kind: str
    data: bytes
    lines: tuple[str, ...]
    keys: tuple[str, ...]


@dataclass
class Score:
    """What was read of the cases of one kind."""

    pages: int = 0
    seconds: float = 0.0
    letters: int = 0
    errors: int = 0
    keys: int = 0
    exact: int = 0
    folded: int = 0
    missed: list[tuple[str, list[str]]] = field(default_factory=list)


def make_cases(seed: int, count: int, kinds: Iterable[str] = KINDS, types: Iterable[str] = ()) -> list[Case]:
    """`count` papers of each kind of damage."""
    cases = []
    for kind in kinds:
        for index, order in enumerate(orders(seed, count, types, [kind], [])):
            paper = draw(order.type, order.layout, order.seed)
            pdf = render(paper)
            text = [line.text for page in open_file(pdf, "truth.pdf").pages for line in page.lines]
            _, data = damage.apply(kind, pdf, order.seed)
            name = f"{kind}-{index:03d}-{order.type}-{order.layout}"
            cases.append(Case(name, kind, data, tuple(text), key_strings(text, paper.truth())))
    return cases


def key_strings(lines: Iterable[str], fields: dict[str, object]) -> tuple[str, ...]:
    """The numbers of three digits and more, and the words of the names among the fields."""
    keys = {match.group() for line in lines for match in NUMBER.finditer(line)}
    keys = {key for key in keys if sum(letter.isdigit() for letter in key) >= 3}
    printed = " ".join(lines)
    for value in fields.values():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str):
                keys.update(word for word in text.split() if len(word) > 2 and word in printed)
    return tuple(sorted(keys))


def fold(text: str) -> str:
    """Without spaces, case, accents, and with every point a comma."""
    bare = unicodedata.normalize("NFKD", text.upper().replace("’", "'"))
    return "".join(c for c in bare if not c.isspace() and not unicodedata.combining(c)).replace(".", ",")


def _measure(score: Score, case: Case, read: Callable[[Case], tuple[str, int]]) -> None:
    """Adds what one way of reading (case → text, number of pages) makes of a case."""
    start = time.perf_counter()
    text, pages = read(case)
    score.seconds += time.perf_counter() - start
    score.pages += pages
    _count(score, case, text)


def _count(score: Score, case: Case, text: str) -> None:
    flat, folded = " ".join(text.split()), fold(text)
    score.keys += len(case.keys)
    score.exact += sum(key in flat for key in case.keys)
    missed = [key for key in case.keys if fold(key) not in folded]
    score.folded += len(case.keys) - len(missed)
    if missed:
        score.missed.append((case.name, missed))
    for line in case.lines:
        score.letters += len(line)
        score.errors += _distance(line, flat)


def _distance(line: str, text: str) -> int:
    """Edit distance of a line to the passage of the text that is closest to it."""
    if not text or line in text:
        return 0 if text else len(line)
    place = fuzz.partial_ratio_alignment(line, text)
    if place is None:
        return len(line)
    return min(len(line), Levenshtein.distance(line, text[place.dest_start : place.dest_end]))


def by_bordereau(case: Case) -> tuple[str, int]:
    """Our own reading."""
    reading = open_file(case.data, case.name)
    return "\n".join(page.text for page in reading.pages), len(reading.pages)


def by_tesseract(case: Case) -> tuple[str, int]:
    """Tesseract at its best settings, on our prepared pages."""
    os.environ["OCR_ENGINE"] = "tesseract"
    try:
        return by_bordereau(case)
    finally:
        del os.environ["OCR_ENGINE"]


def by_baseline(case: Case) -> tuple[str, int]:
    """Plain pytesseract on the picture as it came."""
    import pytesseract

    kind, texts = media_type(case.data, DEFAULT), []
    for leaf in leaves(case.data, kind, DEFAULT, []):
        texts.append(pytesseract.image_to_string(leaf.pixels(300), lang="fra"))
    return "\n".join(texts), len(texts)


READERS = {"bordereau": by_bordereau, "tesseract": by_tesseract, "baseline": by_baseline}


def compare(cases: Sequence[Case], readers: Iterable[str]) -> dict[str, dict[str, Score]]:
    """The scores of each reader by kind of damage; every case is read by all, one after the other."""
    results: dict[str, dict[str, Score]] = {name: defaultdict(Score) for name in readers}
    for case in cases:
        for name, scores in results.items():
            _measure(scores[case.kind], case, READERS[name])
    return {name: dict(scores) for name, scores in results.items()}


def figures(results: dict[str, dict[str, Score]]) -> str:
    """Markdown: one line a kind of damage, and for each reader error %, exact and folded %, pages a second."""
    header = ["kind", *(f"{name}: {what}" for name in results for what in ("CER %", "exact %", "folded %", "pages/s"))]
    kinds = next(iter(results.values()))
    return table(header, [[kind, *(cell for s in results.values() for cell in _cells(s[kind]))] for kind in kinds])


def section(count: int, seed: int) -> str:
    """The figures as a section of the results: ours, Tesseract at its best behind our preparation, the baseline."""
    cases = make_cases(seed, count, DAMAGES, MAIN_TYPES)
    results = compare(cases, READERS)
    ours, best, plain = (_pace(scores, "born_digital") for scores in results.values())
    pixels = [case for case in cases if case.kind != "born_digital"]
    lost = [(len(keys), name, keys) for score in results["bordereau"].values() for name, keys in score.missed]
    worst = [(name, ", ".join(keys)) for _, name, keys in sorted(lost, reverse=True)[:12]]
    return "\n\n".join(
        (
            "## Reading: characters and key strings",
            f"{len(cases)} papers of the main types, one process each, interleaved. CER: character error; exact: key "
            "strings as printed; folded: spaces, case, accents and the decimal point forgiven. On pages of pixels we "
            f"read {ours / best:.1f} times as many pages a second as Tesseract with one thread on our prepared pages, "
            f"and {ours / plain:.1f} times as many as the baseline.",
            figures(results),
            "Seconds a page by step (pages of pixels): "
            + ", ".join(f"{step} {seconds:.3f}" for step, seconds in steps(pixels).items())
            + ".",
            "The worst pages, and the key strings missed on them:",
            table(["page", "missed"], worst),
        )
    )


def _pace(scores: dict[str, Score], but: str) -> float:
    """Pages a second over all kinds of damage but one."""
    kept = [score for kind, score in scores.items() if kind != but]
    return sum(score.pages for score in kept) / sum(score.seconds for score in kept)


def steps(cases: Iterable[Case]) -> dict[str, float]:
    """Seconds a page of each step of the stairway."""
    spent: dict[str, float] = defaultdict(float)
    pages = 0
    for case in cases:
        for leaf in leaves(case.data, media_type(case.data, DEFAULT), DEFAULT, []):
            grey = _timed(spent, "pixels", lambda leaf=leaf: leaf.pixels(SCAN_DPI))
            page = _timed(spent, "upright and light", lambda grey=grey: prepare(grey))
            words = _timed(spent, "words", lambda page=page: page_reader().words(page.lit))
            _timed(spent, "barcodes", lambda page=page: find_barcodes(page.lit))
            skew = page.upright.skew
            _timed(spent, "quality", lambda words=words, page=page, skew=skew: judge(words, page.raw, page.lit, skew))
            pages += 1
    return {step: seconds / max(1, pages) for step, seconds in spent.items()}


def _timed(spent: dict[str, float], step: str, do: Callable[[], Any]) -> Any:
    started = time.perf_counter()
    done = do()
    spent[step] += time.perf_counter() - started
    return done


def _cells(score: Score) -> list[str]:
    keys, letters = max(1, score.keys), max(1, score.letters)
    return [
        f"{100 * score.errors / letters:.2f}",
        f"{100 * score.exact / keys:.1f}",
        f"{100 * score.folded / keys:.2f}",
        f"{score.pages / max(score.seconds, 1e-9):.2f}",
    ]


def main() -> None:
    """Prints the table, then the key strings that were missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=9001)
    parser.add_argument("--count", type=int, default=4, help="papers for each kind of damage")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--types", default="")
    parser.add_argument("--readers", default="bordereau")
    parser.add_argument("--keep", type=Path, help="write the damaged papers here, to look at them")
    options = parser.parse_args()
    types = [name for name in options.types.split(",") if name]
    cases = make_cases(options.seed, options.count, options.kinds.split(","), types)
    for case in cases if options.keep else []:
        options.keep.mkdir(parents=True, exist_ok=True)
        (options.keep / case.name).write_bytes(case.data)
    results = compare(cases, options.readers.split(","))
    print(figures(results))
    for name, scores in results.items():
        for score in scores.values():
            for case_name, missed in score.missed:
                print(f"{name}: {case_name}: {', '.join(missed)}")


if __name__ == "__main__":
    main()
