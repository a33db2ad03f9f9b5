"""Settings: private by default, nothing half-made."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest

from service.config import from_environment


def test_a_first_start_makes_a_private_home(tmp_path: Path) -> None:
    settings = from_environment({"BORDEREAU_HOME": str(tmp_path / "home")})
    key = settings.home / "master.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(settings.home.stat().st_mode) == 0o700
    assert settings.embedded_redis
    assert settings.redis_url.startswith("unix://")
    assert repr(settings.master_key) not in repr(settings)
    assert from_environment({"BORDEREAU_HOME": str(settings.home)}).master_key == settings.master_key


def test_two_first_starts_at_once_agree_on_the_key(tmp_path: Path) -> None:
    keys: list[bytes] = []
    home = {"BORDEREAU_HOME": str(tmp_path / "home")}
    threads = [threading.Thread(target=lambda: keys.append(from_environment(home).master_key)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 8
    assert len(set(keys)) == 1


def test_a_long_home_gets_a_short_private_socket(tmp_path: Path) -> None:
    settings = from_environment({"BORDEREAU_HOME": str(tmp_path / ("x" * 120))})
    assert len(str(settings.redis_socket)) < 100


@pytest.mark.parametrize("value", ["0", "-1", "many", "1.5"])
def test_a_number_that_is_none_is_refused(tmp_path: Path, value: str) -> None:
    with pytest.raises(ValueError, match="WORKERS"):
        from_environment({"BORDEREAU_HOME": str(tmp_path), "WORKERS": value})


def test_a_master_key_of_the_wrong_size_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="MASTER_KEY"):
        from_environment({"BORDEREAU_HOME": str(tmp_path), "MASTER_KEY": "YWJj"})
