"""How right types and cuts are: `python -m bench.classifying FOLDER…`, on specimens of `samples.generate` (piles
too).

Prints type accuracy by variant and by type, every confusion with its file, the share of piles cut without an error,
how well confidences hold (bins), and milliseconds a page. Pages once read are kept in `--cache`, so that a change
of cues is measured in seconds.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from classifiers.guess import Guess
from classifiers.splitting import split
from extractors.errors import ReadingError
from extractors.page import Page
from extractors.reading.reader import open_file

BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


@dataclass(frozen=True, slots=True)
class Paper:
    """One file: its pages as read, its truth."""

    path: Path
    truth: dict[str, Any]
    pages: tuple[Page, ...]

    @property
    def pile(self) -> bool:
        return "documents" in self.truth


def papers(folders: Iterable[Path], cache: Path, *, read: bool = True) -> Iterator[Paper]:
    """Every file of the folders that has a truth, with its pages; `read=False` takes only those read before."""
    for folder in folders:
        for truth in sorted(folder.glob("*.json")):
            path = next((p for p in sorted(folder.glob(f"{truth.stem}.*")) if p.suffix != ".json"), None)
            pages = None if path is None else pages_of(path, cache, read=read)
            if path is not None and pages is not None:
                yield Paper(path, json.loads(truth.read_text("utf-8")), pages)


def pages_of(path: Path, cache: Path, *, read: bool = True) -> tuple[Page, ...] | None:
    """The pages of a file, from the cache if they are there."""
    data = path.read_bytes()
    kept = cache / f"{hashlib.sha256(data).hexdigest()[:24]}.pickle"
    if kept.exists():
        pages: tuple[Page, ...] = pickle.loads(kept.read_bytes())
        return pages
    if not read:
        return None
    try:
        pages = open_file(data, path.name).pages
    except ReadingError:
        pages = ()
    cache.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps(pages))
    return pages


@dataclass(slots=True)
class Tally:
    """What `measure` counts."""

    by_variant: dict[str, Counter[str]]
    by_type: dict[str, Counter[str]]
    confusions: list[str]
    cuts: Counter[str]
    wrong_cuts: list[str]
    sure: list[tuple[float, bool, bool]]
    seconds: dict[str, list[float]]


def measure(sample: Iterable[Paper]) -> Tally:
    """Classifies and cuts every paper, and compares."""
    tally = Tally(defaultdict(Counter), defaultdict(Counter), [], Counter(), [], [], defaultdict(list))
    for paper in sample:
        started = time.perf_counter()
        guesses = split(paper.pages)
        spent = time.perf_counter() - started
        if paper.pages:
            tally.seconds[paper.pages[0].source].append(spent / len(paper.pages))
        (_pile if paper.pile else _single)(paper, guesses, tally)
    return tally


def _single(paper: Paper, guesses: Sequence[Guess], tally: Tally) -> None:
    """One paper: right when the file is one document of the right type."""
    wanted = paper.truth["type"]
    got = " + ".join(guess.type for guess in guesses) or "nothing"
    right = got == wanted
    for counter in (tally.by_variant[paper.truth["variant"]], tally.by_type[wanted]):
        counter["all"] += 1
        counter["right"] += right
    for guess in guesses:
        tally.sure.append((guess.confidence, guess.type == wanted, guess.type == "unknown"))
    if not right:
        sure = max((guess.confidence for guess in guesses), default=0.0)
        tally.confusions.append(f"{wanted} -> {got} ({sure:.2f}) {paper.path}")


def _pile(paper: Paper, guesses: Sequence[Guess], tally: Tally) -> None:
    wanted = [(tuple(part["pages"]), part["type"]) for part in paper.truth["documents"]]
    got = [(guess.pages, guess.type) for guess in guesses]
    tally.cuts["piles"] += 1
    tally.cuts["documents"] += len(wanted)
    cut = [pages for pages, _ in wanted] == [pages for pages, _ in got]
    tally.cuts["cut"] += cut
    tally.cuts["cut and named"] += wanted == got
    found = {pages for pages, _ in got}
    tally.cuts["documents cut"] += sum(pages in found for pages, _ in wanted)
    if wanted != got:
        missed = [item for item in wanted if item not in got]
        extra = [item for item in got if item not in wanted]
        tally.wrong_cuts.append(f"{paper.path}\n    wanted {missed}\n    got    {extra}")


def report(tally: Tally) -> str:
    """The figures as text."""
    lines = ["type accuracy by variant"]
    lines += [_rate(name, counter) for name, counter in sorted(tally.by_variant.items())]
    lines += ["by type"] + [_rate(name, counter) for name, counter in sorted(tally.by_type.items())]
    lines += ["confusions", *(f"  {one}" for one in sorted(tally.confusions))]
    lines += ["cuts " + ", ".join(f"{name} {count}" for name, count in tally.cuts.items())]
    lines += [f"  {one}" for one in tally.wrong_cuts]
    lines += ["confidence: bin, documents, right"]
    for low, high in pairwise(BINS):
        inside = [right for sure, right, _ in tally.sure if low <= sure < high]
        if inside:
            lines.append(f"  {low:.2f}-{min(high, 1):.2f} {len(inside):5d} {sum(inside) / len(inside):.3f}")
    for source, spent in tally.seconds.items():
        lines.append(f"{source}: {1000 * sum(spent) / len(spent):.1f} ms a page, slowest {1000 * max(spent):.1f}")
    return "\n".join(lines)


def _rate(name: str, counter: Counter[str]) -> str:
    return f"  {name:36s} {counter['right']:5d} / {counter['all']:5d}  {counter['right'] / counter['all']:.3f}"


def of_papers(description: str | None) -> argparse.ArgumentParser:
    """The options of a command that looks at papers: their folders, and where the pages once read are kept."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--cache", type=Path, default=Path(__file__).parent / "work" / "pages")
    return parser


def main() -> None:
    """The command."""
    parser = of_papers(__doc__)
    parser.add_argument("--read-only-cached", action="store_true", help="leave out files not read before")
    options = parser.parse_args()
    print(report(measure(papers(options.folders, options.cache, read=not options.read_only_cached))))


if __name__ == "__main__":
    main()
