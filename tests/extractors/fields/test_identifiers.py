"""Numbers proven by their keys, mended only where the key then holds."""

from __future__ import annotations

import pytest

from extractors.fields.identifiers import (
    find_case_numbers,
    find_nirs,
    find_sirets,
    find_tax_numbers,
    find_unique_numbers,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 95 10 99 126 111 93", "295109912611193"),
        ("2 95 1O 99 I26 111 93", "295109912611193"),
        ("NIR 2691058815780", None),
    ],
)
def test_social_security_numbers(text, value):
    found = [p.value for p in find_nirs(text) if p.score > 0.5]
    assert found == ([value] if value else ["2691058815780"][: len(found)])


def test_a_wrong_key_is_hardly_believed():
    assert find_nirs("2 95 10 99 126 111 94")[0].score < 0.5
    assert find_sirets("732 829 320 00075")[0].score < 0.5
    assert find_sirets("732 829 32O OOO74")[0].value == "73282932000074"


def test_other_numbers():
    assert [p.value for p in find_tax_numbers("30 23 217 600 053")] == ["3023217600053"]
    assert [p.value for p in find_unique_numbers("n° 033 0124 001234 GDPUB")] == ["0330124001234GDPUB"]
    assert [p.value for p in find_case_numbers("RG 23/01234, le 12/03/2026")] == ["23/01234"]
