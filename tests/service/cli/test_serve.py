"""`bordereau serve`: one command, one address, nothing left when it stops, whichever way it stops."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from service.cli.serve import is_for_this_machine
from service.config import from_environment
from tests.service.conftest import ROOT, eventually


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "BORDEREAU_HOME": str(tmp_path / "home"), "REDIS_URL": "", "DATABASE_URL": ""}
    command = [sys.executable, "-m", "service.cli", "serve", "--port", "0", "--workers", "1", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def address(serve: subprocess.Popen[str]) -> str:
    assert serve.stdout is not None
    url: str = json.loads(serve.stdout.readline())["url"]
    return url


def get(url: str) -> int:
    try:
        return httpx.get(url, trust_env=False, timeout=10).status_code
    except httpx.HTTPError:
        return 0


@pytest.mark.slow
def test_it_answers_mends_itself_and_stops_without_an_orphan(serve: subprocess.Popen[str], tmp_path: Path) -> None:
    url = address(serve)
    assert get(f"{url}/readyz") == 200
    family = psutil.Process(serve.pid).children(recursive=True)
    assert len(family) >= 5  # Redis, gunicorn and its worker, the supervisor, its worker and housekeeping
    assert not [one for member in family for one in member.net_connections() if one.laddr and "redis" in member.name()]
    web = next(member for member in family if "gunicorn" in " ".join(member.cmdline()))
    redis = next(member for member in family if "redis-server" in " ".join(member.cmdline()))
    web.kill()
    redis.kill()
    eventually(lambda: get(f"{url}/readyz") == 200)
    family = psutil.Process(serve.pid).children(recursive=True)
    serve.terminate()
    assert serve.wait(60) == 0
    assert not [member for member in family if member.is_running() and member.status() != psutil.STATUS_ZOMBIE]


@pytest.mark.slow
def test_killed_it_takes_its_processes_with_it(serve: subprocess.Popen[str]) -> None:
    address(serve)
    family = psutil.Process(serve.pid).children(recursive=True)
    serve.send_signal(signal.SIGKILL)
    _, alive = psutil.wait_procs(family, timeout=30)
    assert not alive


@pytest.mark.parametrize(
    ("host", "variables", "alone"),
    [
        ("127.0.0.1", {}, True),
        ("::1", {}, True),
        ("localhost", {}, True),
        ("0.0.0.0", {}, False),
        ("192.168.1.4", {}, False),
        ("127.0.0.1", {"PUBLIC_URL": "https://logement.example"}, False),
        ("127.0.0.1", {"BEHIND_PROXY": "1"}, False),
        ("127.0.0.1", {"PRIVATE_WEBHOOKS": "0"}, False),
    ],
)
def test_webhooks_may_call_this_machine_only_when_nobody_else_can_ask(monkeypatch, tmp_path, host, variables, alone):
    monkeypatch.delenv("PRIVATE_WEBHOOKS", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    settings = from_environment({"BORDEREAU_HOME": str(tmp_path), **variables})
    assert is_for_this_machine(host, settings) is alone
