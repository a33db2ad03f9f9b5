"""One born-digital specimen of every type that `samples.committed` does not make, light enough to be kept in the repository.

`python -m samples.committed_catalogue` writes them again into `samples/specimens/`, named as the others are.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from pathlib import Path

from samples.committed import HERE, SEED, SPECIMENS
from samples.generate import Order, draw, make, write
from samples.papers import discover
from samples.render import render

MOST_BYTES = 60_000


def light_order(type_id: str, layouts: Iterable[str]) -> Order:
    """The first layout and seed of the type whose PDF is light enough (handwriting fonts weigh)."""
    for attempt, layout in product(range(9), tuple(layouts)):
        seed = f"{SEED}:{attempt}"
        if len(render(draw(type_id, layout, seed))) <= MOST_BYTES:
            return Order(type_id, layout, "born_digital", seed)
    raise LookupError(type_id)


def specimens(out: Path) -> list[Path]:
    """The specimens of the other types, each beside its truth."""
    book = {type_id: layouts for type_id, layouts in discover().items() if type_id not in SPECIMENS}
    written = []
    for type_id, layouts in book.items():
        order = light_order(type_id, layouts)
        written.append(write(out, f"{type_id}-{order.layout}-born_digital", make(order)))
    return written


def main() -> None:
    """Writes them."""
    out = HERE / "specimens"
    out.mkdir(exist_ok=True)
    specimens(out)


if __name__ == "__main__":
    main()
