"""A recogniser that knows fewer characters says of them what the whole one says."""

from __future__ import annotations

import numpy as np
import pytest

from extractors.reading.heads import changed, with_columns
from extractors.reading.models import alphabet, model_folder, started

WHOLE = model_folder() / "ppocrv6/tiny/rec/rec.onnx"
CLASSES = len(alphabet("ppocrv6/ppocrv6_tiny_dict.txt"))


def shares(model: bytes) -> np.ndarray:
    noise = np.random.default_rng(1).standard_normal((1, 3, 48, 160)).astype(np.float32)
    return started(model).run(None, {"x": noise})[0][0]


def test_characters_that_are_kept_have_the_shares_they_had_among_themselves():
    kept = np.array([0, 5000, 17, 18, 300], dtype=np.intp)
    whole = shares(WHOLE.read_bytes())[:, kept]
    few = shares(with_columns(WHOLE.read_bytes(), CLASSES, kept))
    assert few == pytest.approx(whole / whole.sum(axis=1, keepdims=True), abs=1e-4)


def test_a_model_of_which_all_is_kept_says_the_same():
    model = WHOLE.read_bytes()
    assert np.array_equal(shares(with_columns(model, CLASSES, np.arange(CLASSES))), shares(model))


def test_the_model_gets_smaller():
    assert len(with_columns(WHOLE.read_bytes(), CLASSES, np.arange(200))) < 0.6 * WHOLE.stat().st_size


@pytest.mark.parametrize("size", [0, 1, 127, 128, 300, 70_000])
def test_a_message_is_written_as_it_was_read(size):
    number, eight, four = b"\x08\x96\x01", b"\x11" + bytes(8), b"\x1d" + bytes(4)
    length = bytes([size & 127 | 128, size >> 7 & 127 | 128, size >> 14])
    inner = b"\x22" + length + b"x" * size
    assert changed(number + eight + inner + four, {}) == number + eight + inner + four
    assert changed(inner, {4: lambda _: b"y"}) == b"\x22\x01y"
    assert changed(number + inner, {4: lambda _: None}) == number


def test_what_is_no_model_is_refused():
    with pytest.raises(ValueError, match="no ONNX model"):
        with_columns(b"\x0b", 3, np.arange(2))
