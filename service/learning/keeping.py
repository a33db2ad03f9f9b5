"""Where the learned model is kept: `BORDEREAU_HOME/model`, one numbered folder a training, and which one is in use.

A training writes its folder whole, then turns the pointer `current` in one step; the folder before it is kept, older
ones go. `--forget` removes them all. Readers look at the pointer at each file, so that running workers follow without
a restart.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import structlog

from classifiers.learned import CURRENT, FORMAT, MANIFEST, VOCABULARY, WEIGHTS, LearnedModel, LearnedModelError, load
from service.config import model_folder

KEPT = 2


def model_in_use() -> LearnedModel | None:
    """The learned model, or None where there is none or where its files cannot be trusted (the log says so, once)."""
    folder = model_folder()
    try:
        changed = (folder / CURRENT).stat().st_mtime_ns
    except OSError:
        return None
    return _loaded(folder, changed)


@lru_cache(maxsize=2)
def _loaded(folder: Path, _changed: int) -> LearnedModel | None:
    try:
        return load(folder)
    except LearnedModelError as error:
        structlog.get_logger().error("learned_model_refused", reason=str(error)[:200])
        return None


def versions(folder: Path) -> list[str]:
    """The numbers of the trainings that are kept, oldest first."""
    return sorted(path.name for path in folder.glob("[0-9]*") if path.is_dir()) if folder.is_dir() else []


def next_version(folder: Path) -> str:
    """The number of the next training."""
    return f"{max((int(name) for name in versions(folder)), default=0) + 1:04d}"


def keep(folder: Path, model: LearnedModel, told: Mapping[str, Any]) -> Path:
    """Writes the model with its manifest (`told`: date, counts, figures) and puts it in use."""
    draft = folder / f".{model.version}.{os.getpid()}"
    draft.mkdir(mode=0o700, parents=True)
    arrays = io.BytesIO()
    np.savez_compressed(arrays, idf=model.idf, weights=model.weights, bias=model.bias)
    contents = {WEIGHTS: arrays.getvalue(), VOCABULARY: _json(list(model.vocabulary))}
    manifest = {
        "format": FORMAT,
        "version": model.version,
        **told,
        "types": model.types,
        "helps": sorted(model.helps),
        "threshold": model.threshold,
        "sha256": {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()},
    }
    for name, content in {**contents, MANIFEST: _json(manifest, indent=1)}.items():
        (draft / name).write_bytes(content)
    draft.rename(folder / model.version)
    _turn(folder, model.version)
    for old in versions(folder)[:-KEPT]:
        shutil.rmtree(folder / old)
    return folder / model.version


def _json(value: Any, indent: int | None = None) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=indent) + "\n").encode()


def _turn(folder: Path, version: str) -> None:
    """Points to the version in one step."""
    draft = folder / f".{CURRENT}.{os.getpid()}"
    draft.write_text(version, "ascii")
    draft.replace(folder / CURRENT)


def forget(folder: Path) -> bool:
    """Throws the model away, with those before it; whether there was one."""
    there = (folder / CURRENT).exists() or bool(versions(folder))
    (folder / CURRENT).unlink(missing_ok=True)
    for name in versions(folder):
        shutil.rmtree(folder / name)
    return there
