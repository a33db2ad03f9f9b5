"""The models' runtime keeps to itself: it reports to its maker by default, and leaves files that say so."""

from __future__ import annotations

import os
import subprocess
import sys

MAKE_A_SESSION = "from extractors.reading.models import session; session('ppocrv6/tiny/det/det.onnx')"


def test_reading_leaves_no_trace_of_reports_to_the_maker_of_the_runtime(tmp_path):
    folders = dict.fromkeys(("HOME", "TMPDIR", "XDG_CACHE_HOME"), str(tmp_path))
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"} | folders
    subprocess.run([sys.executable, "-c", MAKE_A_SESSION], env=environment, check=True, timeout=60)
    assert list(tmp_path.rglob("*")) == []
