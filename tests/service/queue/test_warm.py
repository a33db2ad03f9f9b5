"""What the parent of all readings has loaded, its children need not load."""

from __future__ import annotations

import subprocess
import sys

LOADED = """
import re
from service.queue.warm import limit_threads, load_models
limit_threads()
load_models()
from extractors.reading.models import session
from extractors.reading.recogniser import read_strip, _network
from service.queue.warm import _paper
from service.pipeline import read_bytes
before = _network.cache_info().misses + session.cache_info().misses, set(re._cache)
read_bytes(_paper(), "again.pdf")
assert _network.cache_info().currsize == 2
assert _network.cache_info().misses + session.cache_info().misses == before[0]
assert len(set(re._cache) - before[1]) < 40, len(set(re._cache) - before[1])
"""


def test_models_and_patterns_are_there_before_the_first_file():
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
