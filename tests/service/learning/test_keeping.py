"""The model's files: versioned, replaced in one step, refused when anything in them is odd, thrown away on demand."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from classifiers.learned import MANIFEST, WEIGHTS, LearnedModel, LearnedModelError, load
from service.learning.keeping import forget, keep, model_in_use, next_version, versions
from service.pipeline import read_bytes
from tests.service.learning.sheets import printed

TINY = LearnedModel(
    version="0001",
    types=("payslip", "unknown"),
    vocabulary={" pa": 0, "pan": 1},
    idf=np.ones(2, np.float32),
    weights=np.array([[1, 1], [-1, -1]], np.float32),
    bias=np.zeros(2, np.float32),
    helps=frozenset({"payslip"}),
    threshold=0.5,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BORDEREAU_HOME", str(tmp_path))
    keep(tmp_path / "model", TINY, {"date": "2026-11-22"})
    return tmp_path / "model"


def test_what_was_kept_is_read_again(folder: Path) -> None:
    read = load(folder)
    assert read is not None
    assert (read.types, dict(read.vocabulary), read.helps, read.threshold) == (
        TINY.types, dict(TINY.vocabulary), TINY.helps, TINY.threshold,
    )  # fmt: skip
    assert read.opinion("panier").type == "payslip"
    assert model_in_use() is not None


def test_each_training_has_its_number_and_two_are_kept(folder: Path) -> None:
    for _ in range(3):
        keep(folder, replace(TINY, version=next_version(folder)), {})
    assert versions(folder) == ["0003", "0004"]
    assert load(folder).version == "0004"  # type: ignore[union-attr]


def test_forgetting_leaves_nothing(folder: Path) -> None:
    assert forget(folder)
    assert model_in_use() is None and list(folder.iterdir()) == []
    assert not forget(folder)


def _lie(folder: Path, content: bytes) -> None:
    """Other weights, with a manifest that vouches for them."""
    (folder / "0001" / WEIGHTS).write_bytes(content)
    manifest = json.loads((folder / "0001" / MANIFEST).read_bytes())
    manifest["sha256"][WEIGHTS] = hashlib.sha256(content).hexdigest()
    (folder / "0001" / MANIFEST).write_text(json.dumps(manifest))


def _pickled(path: Path, trap: Path) -> bytes:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str, ...]]:
            return (Path.touch, (trap,))  # type: ignore[return-value]

    np.savez(path, idf=np.array([Trap()], object), weights=np.zeros((2, 2)), bias=np.zeros(2))
    return path.read_bytes()


def test_a_file_that_would_run_code_is_refused(folder: Path, tmp_path: Path) -> None:
    trap = tmp_path / "sprung"
    _lie(folder, _pickled(tmp_path / "evil.npz", trap))
    with pytest.raises(LearnedModelError):
        load(folder)
    assert not trap.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "0001" / WEIGHTS).write_bytes(b"PK\x03\x04 torn"),
        lambda folder: (folder / "0001" / WEIGHTS).unlink(),
        lambda folder: (folder / "0001" / MANIFEST).write_text("{}"),
        lambda folder: (folder / "0001" / MANIFEST).write_text("[1"),
        lambda folder: (folder / "current").write_text("../../etc"),
        lambda folder: (folder / "current").write_text("0007"),
        lambda folder: _lie(folder, b"not an archive"),
    ],
)
def test_a_damaged_model_is_refused_and_the_cues_go_on_alone(folder: Path, damage) -> None:
    damage(folder)
    (folder / "current").touch()
    with pytest.raises(LearnedModelError):
        load(folder)
    assert model_in_use() is None
    result = read_bytes(
        printed("# QUITTANCE DE LOYER\nReçu de M. Haddad la somme de 720,00 euros dont quittance"), "a.pdf"
    )
    assert [one.type for one in result.documents] == ["rent_receipt"]


@pytest.mark.parametrize(
    "odd",
    [
        {"weights": np.zeros((3, 2), np.float32)},
        {"weights": np.full((2, 2), np.nan, np.float32)},
        {"types": ("payslip", "no_such_type")},
        {"threshold": 0.0},
    ],
)
def test_numbers_that_do_not_fit_are_refused(tmp_path: Path, odd) -> None:
    keep(tmp_path, replace(TINY, **odd), {})
    with pytest.raises(LearnedModelError):
        load(tmp_path)
