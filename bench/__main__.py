"""`make bench`: generates the bench's own papers, measures, and writes `bench/RESULTS.md` and the README's table.

Seeds and counts below belong to the bench alone: nothing is looked at or tuned on these papers.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from bench import load, pages, reading
from bench.accuracy import Accuracy, PlainAccuracy, measure, measure_baseline, papers_of
from bench.checklists import DOCUMENTS, DOSSIERS, one_dossier, thousand
from bench.papers import MAIN_TYPES, WORK, drawn, generated
from bench.tables import RESULTS, calibration, captures, confusions, percent, table, tallies
from samples.papers import discover

README = Path(__file__).parent.parent / "README.md"
SEED = 1_030_000  # another one whenever somebody has looked at the papers it gave


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=420, help="papers of the main types (default 420)")
    parser.add_argument("--held", type=int, default=100, help="papers of the layouts held apart (default 100)")
    parser.add_argument("--others", type=int, default=150, help="papers of the other types (default 150)")
    parser.add_argument("--held-others", type=int, default=81, help="the same of the other types (default 81)")
    parser.add_argument("--reading", type=int, default=5, help="papers a damage for character errors (default 5)")
    parser.add_argument("--piles", type=int, default=24, help="PDFs of several papers (default 24)")
    parser.add_argument("--baseline", type=int, default=21, help="papers the baseline reads too (default 21)")
    options = parser.parse_args()
    main_set = generated("main", *drawn(options.papers, SEED + 1), "--types", ",".join(MAIN_TYPES))
    held_set = generated("apart", *drawn(options.held, SEED + 4), "--types", ",".join(MAIN_TYPES), "--held")
    other_set = generated("others", *drawn(options.others, SEED + 2))
    pile_set = generated("piles", "--seed", str(SEED + 3), "--count", "0", "--piles", str(options.piles))
    rest = ",".join(sorted(set(discover()) - set(MAIN_TYPES)))
    strange_set = generated("apart_others", *drawn(options.held_others, SEED + 5), "--types", rest, "--held")
    sets = (main_set, held_set, other_set, strange_set, pile_set)
    mains, held, others, strange, piles = (measure(folder) for folder in sets)
    plain = measure_baseline(random.Random(7).sample(papers_of(main_set), min(options.baseline, options.papers)))
    measured = Measured(mains, held, others, strange, piles, plain)
    text = _results(measured, reading.section(options.reading, SEED + 6), load.section())
    RESULTS.write_text(text, encoding="utf-8")
    figures = {"main": mains, "held": held, "others": others, "held_others": strange, "piles": piles}
    dump = {name: part.evaluation.figures() | {"pages_a_second": part.pages_a_second} for name, part in figures.items()}
    (WORK / "results.json").write_text(json.dumps(dump, ensure_ascii=False, indent=1), encoding="utf-8")
    _into_readme(_summary(measured))


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured; `held` and `strange`: layouts kept apart, of the main and of the other types."""

    mains: Accuracy
    held: Accuracy
    others: Accuracy
    strange: Accuracy
    piles: Accuracy
    plain: PlainAccuracy


def _summary(measured: Measured) -> str:
    """The README's table: by kind of damage, for the main papers; then one line for the rest."""
    mains, others, plain, cut = measured.mains, measured.others, measured.plain, measured.piles.evaluation
    baseline_pace = plain.pages / plain.seconds
    return "\n\n".join(
        (
            tallies("main papers", mains.evaluation.by_variant, plain.by_variant),
            "On layouts drawn by somebody who knew nothing of the reader, same damage: "
            f"{_said(measured.held, 'main papers')}; {_said(measured.strange, 'papers of other types')}.",
            f"All {len(others.evaluation.by_type)} types together: {_said(others, 'papers')}. Piles cut without an "
            f"error: {cut.files_cut_right} of {cut.files}.",
            f"Speed, {mains.jobs} processes, types and fields included: {mains.pages_a_second:.2f} pages a second on "
            f"this mix; the plain baseline, one thread, same papers: {baseline_pace:.2f} (ratio "
            f"{mains.pages_a_second / baseline_pace:.1f}).",
        )
    )


def _said(part: Accuracy, what: str) -> str:
    figures = part.evaluation.total.figures()
    return (
        f"{figures['papers']} {what}, type right {percent(figures['type_accuracy'])}, field recall "
        f"{percent(figures['recall'])}, precision {percent(figures['precision'])}"
    )


def _results(measured: Measured, characters: str, burdens: str) -> str:
    mains, held, others, strange, plain = (
        measured.mains, measured.held, measured.others, measured.strange, measured.plain,
    )  # fmt: skip
    wrong = [m for part in (mains, held, others, strange) for m in part.evaluation.mistakes]
    parts = {
        "main papers": mains, "main papers, layouts held apart": held, "every type": others,
        "every type, layouts held apart": strange, "papers in piles": measured.piles,
    }  # fmt: skip
    sections = [
        "# Results of the bench",
        f"Made by `make bench` on {date.today().isoformat()}, {os.cpu_count()} cores, {platform.machine()}, Python "
        f"{platform.python_version()}. Generated papers, seeds held apart; recall = right / printed, "
        "precision = right / given.",
        "## In short",
        _summary(measured),
        "## The main papers, by type",
        tallies("type", mains.evaluation.by_type, plain.by_type),
        "## The main papers, by type and damage",
        tallies("type / damage", mains.evaluation.by_type_and_variant),
        "## The main papers, by field",
        tallies("field", mains.evaluation.by_field, least=0),
        "## Layouts held apart",
        tallies("type", held.evaluation.by_type),
        tallies("damage", held.evaluation.by_variant),
        tallies("field", held.evaluation.by_field, least=0),
        "### Other types",
        tallies("type", strange.evaluation.by_type),
        "## Every type",
        tallies("type", others.evaluation.by_type),
        tallies("damage", others.evaluation.by_variant),
        "### Types right, by how the paper came to us",
        captures((name, part.evaluation.by_variant) for name, part in parts.items()),
        "### Types taken for another (all of these papers)",
        confusions(part.evaluation.confusion for part in parts.values()),
        "## Confidence: is nine in ten of 0.9 right?",
        "Types:",
        calibration(others.evaluation.hits["type"]),
        "Fields (main papers):",
        calibration(mains.evaluation.hits["field"]),
        characters,
        f"Pages a second of the main papers with {mains.jobs} processes at work, types and fields included:",
        table(["damage", "pages/s"], [(damage, f"{pace:.2f}") for damage, pace in mains.paces.items()]),
        burdens,
        "## Checklists",
        _checklists(),
        pages.section(),
        "## What was wrong",
        table(
            ["file", "damage", "what", "printed", "read"],
            [(m["file"], m["variant"], m["what"], _cell(m["truth"]), _cell(m["read"])) for m in wrong],
        ),
    ]
    return "\n\n".join(sections) + "\n"


def _checklists() -> str:
    """How long judging takes, in processor time, reading apart."""
    one, all_ = one_dossier(random.Random(1)), thousand(random.Random(2))
    return (
        f"One dossier of {DOCUMENTS} documents judged on the national list: {one * 1000:.1f} ms. "
        f"{DOSSIERS} dossiers of 25 documents judged again: {all_:.1f} s."
    )


def _cell(value: object) -> str:
    return "(absent)" if value is None else str(value).replace("|", "/")


def _into_readme(summary: str) -> None:
    text = README.read_text(encoding="utf-8")
    block = f"<!-- bench:begin -->\n{summary}\n<!-- bench:end -->"
    README.write_text(re.sub(r"<!-- bench:begin -->.*<!-- bench:end -->", lambda _: block, text, flags=re.DOTALL))


if __name__ == "__main__":
    main()
