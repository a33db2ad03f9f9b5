"""The demo from end to end, and with a worker killed in the middle of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.service.conftest import ROOT, eventually

DEMO = [sys.executable, "-m", "service.cli", "demo", "--json", "--workers", "2"]


def busy_workers(demo: subprocess.Popen[str]) -> list[psutil.Process]:
    """The worker processes that have a child reading a file now."""
    found = []
    try:
        below = psutil.Process(demo.pid).children()
        supervisors = [process for process in below if "worker" in process.cmdline()]
        found = [worker for one in supervisors for worker in one.children() if worker.children()]
    except psutil.NoSuchProcess:
        pass
    return found


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_of_the_demo_loses_nothing(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    demo = subprocess.Popen(DEMO, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
    for _ in range(2):
        killed: list[psutil.Process] = []
        eventually(lambda found=killed: found.extend(busy_workers(demo)) or found, 120, 0.01)
        os.kill(killed[0].pid, signal.SIGKILL)
        eventually(lambda worker=killed[0]: not worker.is_running(), 10)
    output, _ = demo.communicate(timeout=240)
    assert demo.returncode == 0
    answers = json.loads(output)
    assert len(answers) >= 3
    statuses = [file["status"] for answer in answers for file in answer["files"]]
    assert set(statuses) == {"done"}
    assert [answer["differences"] for answer in answers] == [[]] * len(answers)
    assert not list(tmp_path.glob("bordereau-demo-*"))


def test_a_folder_without_dossiers_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [*DEMO, "--dossiers", str(tmp_path)], capture_output=True, text=True, cwd=ROOT, check=False, timeout=60
    )
    assert done.returncode == 1
    assert "situation.json" in done.stderr
    assert done.stdout == ""
