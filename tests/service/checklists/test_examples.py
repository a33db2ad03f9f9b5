"""Every row of every list, by example: `examples/<checklist>.toml` says what a set of papers makes of an item."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from service.checklists.rules import IDS, checklist
from tests.service.checklists.build import item, paper, report

EXAMPLES = Path(__file__).parent / "examples"
STATUSES = ("satisfied", "to_review", "rejected", "missing", "absent")


def _rows(checklist_id: str) -> list[dict[str, Any]]:
    return tomllib.loads((EXAMPLES / f"{checklist_id}.toml").read_text("utf-8"))["item"]


def _cases() -> Iterator[Any]:
    for checklist_id in IDS:
        for row in _rows(checklist_id):
            for status in STATUSES:
                sets = row.get(status, [])
                if status == "missing" and not row.get("skip_missing"):
                    sets = [[], *sets]
                codes = row.get(f"{status}_codes", [])
                for index, papers in enumerate(sets):
                    shift = index - (status == "missing")
                    code = codes[shift] if 0 <= shift < len(codes) else None
                    name = f"{checklist_id}-{row['id']}-{'+'.join(row['rows'])}-{status}-{index}"
                    yield pytest.param(checklist_id, row, status, papers, code, id=name)
            if "elsewhere" in row:
                away = {**row, "situation": row["elsewhere"]}
                name = f"{checklist_id}-{row['id']}-{'+'.join(row['rows'])}-not-applicable"
                yield pytest.param(checklist_id, away, "absent", row.get("elsewhere_papers", []), None, id=name)


@pytest.mark.parametrize(("checklist_id", "row", "status", "papers", "code"), list(_cases()))
def test_example(checklist_id, row, status, papers, code):
    given = [paper(one[0], **(one[1] if len(one) > 1 else {})) for one in [*row.get("always", []), *papers]]
    found = report(given, checklist_id, date.fromisoformat(row.get("on", "2026-11-21")), **row.get("situation", {}))
    line = item(found, row["id"], row.get("person"))
    assert (line.status if line else "absent") == status, line
    if code:
        codes = {reason.code for reason in line.reasons} | {r.code for one in line.documents for r in one.reasons}
        assert code in codes, line


@pytest.mark.parametrize("checklist_id", IDS)
def test_every_row_has_its_example(checklist_id):
    wanted = {(one.id, row) for one in checklist(checklist_id).items for row in one.rows}
    shown = {(row["id"], name) for row in _rows(checklist_id) for name in row["rows"]}
    inherited = {(row["id"], name) for row in _rows("national") for name in row["rows"]}
    assert wanted <= shown | (inherited if checklist_id == "bordeaux-metropole" else set())
