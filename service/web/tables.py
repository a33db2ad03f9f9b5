"""A list of dossiers as a table to take away: CSV as French spreadsheets open it, and XLSX.

Names and sentences come from strangers: a cell that a spreadsheet would take for a formula (= + - @, tab, return) gets
an apostrophe before it (OWASP, CSV injection), in both formats; figures stay figures.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

Cell = str | int | float | None
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")
WIDTH = 22


def harmless(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula.

    >>> harmless("=HYPERLINK(1)"), harmless(-3), harmless("Nadia")
    ("'=HYPERLINK(1)", -3, 'Nadia')
    """
    dangerous = isinstance(cell, str) and cell.lstrip(" \u00a0").startswith(FORMULA_SIGNS)
    return f"'{cell}" if dangerous else cell


def as_csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Semicolons and decimal commas, with the mark by which Excel knows UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([_french(harmless(cell)) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _french(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:g}".replace(".", ",") if abs(cell) < 1 else f"{cell:.2f}".replace(".", ",")
    return "" if cell is None else str(cell)


def as_xlsx(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One sheet, its head in bold and kept in sight."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Dossiers"
    sheet.append(list(head))
    for row in rows:
        sheet.append([harmless(cell) for cell in row])
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.data_type = "s"
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(cell.column)].width = WIDTH
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
