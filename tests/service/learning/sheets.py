"""Prints lines of text as a born-digital PDF: real files for the reader."""

from __future__ import annotations

from samples.paper import Paper, esc
from samples.render import render


def printed(text: str) -> bytes:
    """A PDF of one page whose lines are those of the text; one that begins with `# ` is a heading."""
    rows = [line.strip() for line in text.strip().splitlines()]
    body = "".join(f"<h2>{esc(row[2:])}</h2>" if row.startswith("# ") else f"<p>{esc(row)}</p>" for row in rows)
    return render(Paper(body, {}, "payslip", size=11))
