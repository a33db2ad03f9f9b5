"""An expected report beside the real one."""

from __future__ import annotations

from typing import Any

import pytest

from service.cli.compare import differences

REPORT: dict[str, Any] = {
    "status": "incomplete",
    "items": [
        {"id": "identity", "person": "p1", "status": "satisfied", "message": "Bien."},
        {"id": "identity", "person": "p2", "status": "missing", "message": "Il manque…"},
        {"id": "lease", "person": None, "status": "missing", "message": "Il manque…"},
    ],
    "unmatched": [{"file": "rib.pdf", "pages": [1], "type": "bank_details"}],
    "indicators": {"household_size": 2, "effort_rate": 0.4},
}


@pytest.mark.parametrize(
    "expected",
    [
        {},
        REPORT,
        {"status": "incomplete", "indicators": {"household_size": 2}},
        {"items": [{**item, "message": "autrement dit"} for item in REPORT["items"]]},
        {"items": list(reversed(REPORT["items"]))},
        {"unmatched": [{"file": "rib.pdf", "type": "bank_details"}]},
    ],
)
def test_what_holds(expected: dict[str, Any]) -> None:
    assert differences(expected, REPORT) == []


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        ({"status": "complete"}, "status : attendu 'complete', trouvé 'incomplete'"),
        ({"items": REPORT["items"][:2]}, "items : lease en trop"),
        ({"items": [*REPORT["items"], {"id": "pacs", "person": None}]}, "items : pacs manque"),
        ({"unmatched": []}, "unmatched : rib.pdf [1] en trop"),
        ({"indicators": {"household_size": 3}}, "indicators.household_size : attendu 3, trouvé 2"),
    ],
)
def test_what_does_not(expected: dict[str, Any], said: str) -> None:
    assert said in differences(expected, REPORT)
    changed = {"items": [{**REPORT["items"][0], "status": "missing"}, *REPORT["items"][1:]]}
    assert differences(changed, REPORT) == ["items identity p1.status : attendu 'missing', trouvé 'satisfied'"]
