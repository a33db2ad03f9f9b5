"""Writes `service/learning/specimens.jsonl`: the words of one specimen a layout, for `bordereau train` to learn from.

`python -m samples.texts`. Layouts held apart for measuring are left out. Only letters are kept: values teach nothing.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from classifiers.learned import words_of
from extractors.reading.reader import open_file
from samples.generate import apart, draw
from samples.papers import discover
from samples.render import render
from samples.wording import reworded

OUT = Path(__file__).parents[1] / "service" / "learning" / "specimens.jsonl"
LONGEST = 1500  # characters


@click.command()
def main() -> None:
    """Prints every layout once and keeps its words."""
    rows = []
    for type_id, layouts in sorted(discover().items()):
        for layout in apart(layouts, held=False):
            paper = reworded(draw(type_id, layout, "texts"), f"texts:{layout}")
            text = words_of("\n".join(page.text for page in open_file(render(paper), "specimen.pdf").pages))[:LONGEST]
            if len(text) > 40:
                rows.append(json.dumps({"type": paper.type, "layout": layout, "text": text}, ensure_ascii=False))
    OUT.write_text("\n".join(rows) + "\n", encoding="utf-8")
    click.echo(f"{len(rows)} texts in {OUT.name}")


if __name__ == "__main__":
    main()
