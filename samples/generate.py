"""Writes specimens and their truth: `python -m samples.generate OUT --seed N --count N`.

Each NAME.pdf (.jpg, .tif) stands beside a NAME.json: `{"type", "fields", "variant", "layout"}`, or for a pile of papers
`{"documents": [{"pages", "type", "fields", "layout"}], "variant"}`. Same arguments, same files.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import track

from samples import damage, piles
from samples.dice import Dice
from samples.paper import Paper, Specimen
from samples.papers import discover
from samples.piles import PileOrder
from samples.render import render
from samples.wording import reworded

APART = "apart_"


@dataclass(frozen=True)
class Order:
    """One specimen to make; `given` fixes draws by role (samples.dice)."""

    type: str
    layout: str
    variant: str
    seed: str
    given: Mapping[str, Any] = field(default_factory=dict)


def draw(type_id: str, layout: str, seed: str, given: Mapping[str, Any] | None = None) -> Paper:
    """The paper of that layout."""
    return discover([type_id])[type_id][layout](Dice(f"{seed}:{type_id}:{layout}", given or {}))


def make(order: Order) -> Specimen:
    """Draws, prints and damages one paper."""
    paper = reworded(draw(order.type, order.layout, order.seed, order.given), order.seed)
    suffix, data = damage.apply(order.variant, render(paper), f"{order.seed}:{order.layout}:{order.variant}")
    truth = {"type": paper.type, "fields": paper.truth(), "variant": order.variant, "layout": order.layout}
    return Specimen(data, suffix, truth)


def make_pile(order: PileOrder) -> Specimen:
    """Draws several papers and puts them in one PDF."""
    return piles.make_pile(order, draw)


def orders(
    seed: int, count: int, types: Iterable[str], variants: Iterable[str], layouts: Iterable[str], held: bool = False
) -> list[Order]:
    """So many orders, every type in turn, every layout of a type before any comes twice.

    Layouts whose name begins with `apart_` are kept for measuring: only `held` orders them, and then nothing else, so that a
    type without any is left out.
    """
    dice = random.Random(f"orders:{seed}")
    book = discover(types)
    wanted = [type_id for type_id in sorted(book) if apart(book[type_id], held)]
    kept = set(layouts)
    choices: dict[str, list[str]] = {}
    out: list[Order] = []
    variant_list = list(variants) or list(damage.ORDINARY)
    for index in range(count if wanted else 0):
        type_id = wanted[index % len(wanted)]
        if not choices.get(type_id):
            names = [name for name in apart(book[type_id], held) if not kept or name in kept]
            choices[type_id] = dice.sample(names, len(names))
        if choices[type_id]:
            variant = variant_list[dice.randrange(len(variant_list))]
            out.append(Order(type_id, choices[type_id].pop(), variant, f"{seed}:{index}"))
    return out


def apart(layouts: Iterable[str], held: bool) -> list[str]:
    """The layouts for developing, or only those held apart for measuring."""
    return [name for name in sorted(layouts) if name.startswith(APART) == held]


def pile_orders(seed: int, count: int, types: Iterable[str], variants: Iterable[str]) -> list[PileOrder]:
    """So many piles, of the layouts for developing."""
    book = {type_id: names for type_id, layouts in discover(types).items() if (names := apart(layouts, held=False))}
    return piles.pile_orders(seed, count, book, list(variants))


def write(out: Path, name: str, specimen: Specimen) -> Path:
    """The file and its truth, side by side."""
    path = out / f"{name}{specimen.suffix}"
    path.write_bytes(specimen.data)
    truth = json.dumps(specimen.truth, ensure_ascii=False, indent=1)
    (out / f"{name}.json").write_text(truth + "\n", encoding="utf-8")
    return path


def _work(out: Path, task: tuple[str, Order | PileOrder]) -> str:
    name, order = task
    specimen = make_pile(order) if isinstance(order, PileOrder) else make(order)
    write(out, name, specimen)
    return name


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--seed", default=1, show_default=True, help="Same seed, same files.")
@click.option("--count", default=20, show_default=True, help="How many single papers.")
@click.option("--types", default="", help="Type ids, separated by commas; all by default.")
@click.option("--layouts", default="", help="Layout names, separated by commas; all by default.")
@click.option("--variants", default="", help="Kinds of damage, separated by commas; all readable ones by default.")
@click.option("--piles", default=0, show_default=True, help="How many PDFs of several papers, besides.")
@click.option("--held", is_flag=True, help="Only the layouts held apart for measuring.")
@click.option("--jobs", default=1, show_default=True, help="Processes.")
def main(
    out: Path, seed: int, count: int, types: str, layouts: str, variants: str, piles: int, held: bool, jobs: int
) -> None:
    """Writes specimens into the folder OUT, each with its truth."""
    out.mkdir(parents=True, exist_ok=True)
    singles = orders(seed, count, _split(types), _split(variants), _split(layouts), held)
    tasks: list[tuple[str, Order | PileOrder]] = [
        (f"{index:04d}-{order.type}-{order.layout}-{order.variant}", order) for index, order in enumerate(singles)
    ]
    for index, pile in enumerate(pile_orders(seed, piles, _split(types), _split(variants))):
        tasks.append((f"{index:04d}-pile-{pile.variant}", pile))
    console = Console(stderr=True)
    work = partial(_work, out)
    if jobs == 1:
        done = list(track(map(work, tasks), total=len(tasks), console=console, disable=not console.is_terminal))
    else:
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
            done = list(
                track(pool.map(work, tasks), total=len(tasks), console=console, disable=not console.is_terminal)
            )
    console.print(f"{len(done)} papers in {out}")


if __name__ == "__main__":
    main()
