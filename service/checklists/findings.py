"""Findings."""

from __future__ import annotations

from typing import Any


def findings_of(*args: Any) -> list[Any]:
    return []
