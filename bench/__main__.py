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
from datetime import date
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from bench import pages
from bench.accuracy import Accuracy, PlainAccuracy, measure, measure_baseline, papers_of
from bench.checklists import DOCUMENTS, DOSSIERS, one_dossier, thousand
from bench.papers import MAIN_TYPES, WORK, generated
from bench.tables import calibration, percent, table, tallies

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
VARIANTS = "born_digital,scan300,scan200,scan150,rotated,phone,hard_phone,messenger,fax"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=420, help="papers of the main types (default 420)")
    parser.add_argument("--held", type=int, default=100, help="papers of the layouts held apart (default 100)")
    parser.add_argument("--others", type=int, default=150, help="papers of the other types (default 150)")
    parser.add_argument("--piles", type=int, default=16, help="PDFs of several papers (default 16)")
    parser.add_argument("--baseline", type=int, default=21, help="papers the baseline reads too (default 21)")
    options = parser.parse_args()
    main_set = generated("main", *_set(options.papers, 770_001), "--types", ",".join(MAIN_TYPES))
    held_set = generated("apart", *_set(options.held, 770_004), "--types", ",".join(MAIN_TYPES), "--held")
    other_set = generated("others", *_set(options.others, 770_002))
    pile_set = generated("piles", "--seed", "770003", "--count", "0", "--piles", str(options.piles))
    mains, held, others, piles = (measure(folder) for folder in (main_set, held_set, other_set, pile_set))
    plain = measure_baseline(random.Random(7).sample(papers_of(main_set), min(options.baseline, options.papers)))
    (HERE / "RESULTS.md").write_text(_results(mains, held, others, piles, plain), encoding="utf-8")
    figures = {"main": mains, "held": held, "others": others, "piles": piles}
    dump = {name: part.evaluation.figures() | {"pages_a_second": part.pages_a_second} for name, part in figures.items()}
    (WORK / "results.json").write_text(json.dumps(dump, ensure_ascii=False, indent=1), encoding="utf-8")
    _into_readme(_summary(mains, held, others, piles, plain))


def _set(count: int, seed: int) -> tuple[str, ...]:
    return ("--seed", str(seed), "--count", str(count), "--variants", VARIANTS, "--jobs", "2")


def _summary(mains: Accuracy, held: Accuracy, others: Accuracy, piles: Accuracy, plain: PlainAccuracy) -> str:
    """The README's table: by kind of damage, for the main papers; then one line for the rest."""
    rest, cut = others.evaluation.total.figures(), piles.evaluation
    apart = held.evaluation.total.figures()
    baseline_pace = plain.pages / plain.seconds
    return "\n\n".join(
        (
            tallies("main papers", mains.evaluation.by_variant, plain.by_variant),
            f"On layouts that nobody who mended the reader has looked at ({held.evaluation.total.papers} main papers, "
            f"same damage): type right {percent(apart['type_accuracy'])}, field recall {percent(apart['recall'])}, "
            f"precision {percent(apart['precision'])}.",
            f"All {len(others.evaluation.by_type)} types together ({others.evaluation.total.papers} papers): type "
            f"right {percent(rest['type_accuracy'])}, field recall {percent(rest['recall'])}, precision "
            f"{percent(rest['precision'])}. Piles cut without an error: {cut.files_cut_right} of {cut.files}.",
            f"Speed, {mains.jobs} processes, types and fields included: {mains.pages_a_second:.2f} pages a second on "
            f"this mix; the plain baseline, one thread, same papers: {baseline_pace:.2f} (ratio "
            f"{mains.pages_a_second / baseline_pace:.1f}).",
        )
    )


def _results(mains: Accuracy, held: Accuracy, others: Accuracy, piles: Accuracy, plain: PlainAccuracy) -> str:
    wrong = [m for part in (mains, held, others) for m in part.evaluation.mistakes]
    confused = [c for c in sorted(others.evaluation.confusion.items()) if c[0][0] != c[0][1]]
    sections = [
        "# Results of the bench",
        f"Made by `make bench` on {date.today().isoformat()}, {os.cpu_count()} cores, {platform.machine()}, Python "
        f"{platform.python_version()}. Generated papers, seeds held apart; recall = right / printed, "
        "precision = right / given.",
        "## In short",
        _summary(mains, held, others, piles, plain),
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
        "## Every type",
        tallies("type", others.evaluation.by_type),
        tallies("damage", others.evaluation.by_variant),
        "### Types taken for another",
        table(["is", "was taken for", "papers"], [(a, b, n) for (a, b), n in confused]),
        "## Confidence: is nine in ten of 0.9 right?",
        "Types:",
        calibration(others.evaluation.hits["type"]),
        "Fields (main papers):",
        calibration(mains.evaluation.hits["field"]),
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
