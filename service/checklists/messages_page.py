"""Writes the page of every sentence a report can say: `python -m service.checklists.messages_page > docs/messages.md`.

A test fails when the page is not what this writes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from service.checklists.catalogue import catalogue
from service.checklists.rules import IDS, checklist

TITLES = {
    "frame": "How a sentence is put together",
    "ask": "What to give, item by item (`{ask}`)",
    "months": "Months missing from a series",
    "part": "Which of two papers is missing (`{parts}`)",
    "problem": "What is wrong with a paper (`{problem}`)",
    "look": "What leaves a doubt (`{look}`)",
    "advice": "What to do with a paper that serves nothing",
    "finding": "Findings about the dossier as a whole",
    "question": "Questions",
    "value": "Answers",
}
HEAD = """# Every sentence of a report

Made from `service/checklists/messages/fr.toml` and `en.toml` by `python -m service.checklists.messages_page`.
An item's sentence is a frame filled with what was wrong (or doubtful) and what to give instead; words in braces are
filled with the dossier's own: the person where several live there (`{of}`), the months, the years, the names read.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *_items(), *_tables()]).rstrip() + "\n"


def _items() -> Iterator[str]:
    """Each item of each list, with its French sentence when nothing is given."""
    french = catalogue("fr")
    yield "## Items\n"
    for checklist_id in IDS:
        rules = checklist(checklist_id)
        yield f"### {rules.title.fr} (`{checklist_id}`)\n"
        yield "| item | label | when nothing is given |\n|---|---|---|"
        for item in rules.items:
            ask = french["ask"].get(f"{item.id}_{item.ask}") or french["ask"][item.id]
            frame = french["frame"]["optional" if item.level == "optional" else "missing"]
            yield f"| `{item.id}` | {item.label.fr} | {_cell(frame.replace('{ask}', ask))} |"
        yield ""


def _tables() -> Iterator[str]:
    french, english = catalogue("fr"), catalogue("en")
    for table, title in TITLES.items():
        yield f"## {title}\n"
        yield "| name | French | English |\n|---|---|---|"
        for name, text in french[table].items():
            yield f"| `{name}` | {_cell(text)} | {_cell(english[table][name])} |"
        yield ""


def _cell(text: str) -> str:
    return text.strip().replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(page())
