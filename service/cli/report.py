"""A report on the terminal: each item with a mark and, where it is not satisfied, the sentence that says what to do."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from service.checklists.report import ItemReport, Report
from service.results import FileResult

MARKS = {"satisfied": ("✓", "green"), "missing": ("✗", "red"), "rejected": ("✗", "red"), "to_review": ("?", "yellow")}
STATUSES = {
    "complete": ("Dossier complet", "bold green"),
    "incomplete": ("Dossier incomplet", "bold red"),
    "to_review": ("Dossier à vérifier par une personne", "bold yellow"),
}


def show_report(console: Console, report: Report, results: Sequence[FileResult] = ()) -> None:
    """Prints the report for people."""
    console.print(Text.assemble(STATUSES[report.status], f"  (liste {report.checklist}, au {report.on:%d/%m/%Y})"))
    for item in report.items:
        _show_item(console, item)
    for unmatched in report.unmatched:
        console.print(Text(f"  - {unmatched.file} : {unmatched.reason.message}", style="dim"))
    for finding in report.findings:
        console.print(Text(f"  ! {finding.message}", style="yellow" if finding.severity != "blocking" else "red"))
    for result in results:
        if result.error:
            console.print(Text(f"  ✗ {result.file} : {result.error.message}", style="red"))


def _show_item(console: Console, item: ItemReport) -> None:
    mark, colour = MARKS[item.status]
    if item.level == "optional" and item.status == "missing":
        mark, colour = "·", "dim"
    person = f" [{item.person}]" if item.person else ""
    console.print(Text.assemble((f"  {mark} ", colour), f"{item.label}{person}"))
    if item.status != "satisfied" and item.message:
        sentence = Text(item.message, style="dim" if item.level == "optional" else "")
        console.print(Padding(sentence, (0, 0, 0, 6)))
