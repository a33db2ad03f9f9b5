"""The vault: what goes in comes out, or nothing does."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.queue.processes import kill_tree
from service.store.vault import Vault, VaultError
from tests.service.conftest import eventually

KEY, OTHER = b"k" * 32, b"o" * 32


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(str(tmp_path / "vault"), KEY)


def only_blob(tmp_path: Path) -> Path:
    (path,) = [path for path in (tmp_path / "vault").rglob("*") if path.is_file()]
    return path


@pytest.mark.parametrize("content", [b"", b"x", os.urandom(3_000_000)])
def test_what_goes_in_comes_out(vault: Vault, content: bytes) -> None:
    assert vault.get(vault.put(content)) == content


def test_a_blob_is_unreadable_to_others_and_to_other_keys(vault: Vault, tmp_path: Path) -> None:
    name = vault.put(b"a very recognisable content")
    path = only_blob(tmp_path)
    assert b"recognisable" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "vault").stat().st_mode) == 0o700
    with pytest.raises(VaultError):
        Vault(str(tmp_path / "vault"), OTHER).get(name)


def test_a_changed_blob_is_refused(vault: Vault, tmp_path: Path) -> None:
    name = vault.put(b"content")
    path = only_blob(tmp_path)
    whole = path.read_bytes()
    for position in range(len(whole)):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :])
        with pytest.raises(VaultError):
            vault.get(name)
    path.write_bytes(whole[:-1])
    with pytest.raises(VaultError):
        vault.get(name)


def test_two_blobs_cannot_be_exchanged(vault: Vault, tmp_path: Path) -> None:
    first, second = vault.put(b"first"), vault.put(b"other")
    path = next(path for path in (tmp_path / "vault").rglob(first))
    path.write_bytes(next((tmp_path / "vault").rglob(second)).read_bytes())
    with pytest.raises(VaultError):
        vault.get(first)


@pytest.mark.parametrize("name", ["", "../master.key", "x" * 32, "A" * 32, "0" * 31])
def test_only_its_own_names(vault: Vault, name: str) -> None:
    with pytest.raises(VaultError):
        vault.get(name)


def test_erased_is_gone_and_erasing_twice_is_no_error(vault: Vault) -> None:
    name = vault.put(b"x")
    assert [found for found, _ in vault.names()] == [name]
    vault.delete(name)
    vault.delete(name)
    assert not list(vault.names())
    with pytest.raises(VaultError):
        vault.get(name)


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """moto's S3 server in a process of its own; the usual AWS variables point to it."""
    from service.cli.serve import free_port

    port = free_port()
    server = subprocess.Popen([sys.executable, "-m", "moto.server", "-p", str(port)], stderr=subprocess.DEVNULL)
    variables = {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "eu-west-3",
        "AWS_ENDPOINT_URL_S3": f"http://127.0.0.1:{port}",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        import httpx

        def answers() -> bool:
            try:
                return httpx.put(f"http://127.0.0.1:{port}/papers", trust_env=False).is_success
            except httpx.HTTPError:
                return False

        eventually(answers)
        yield "s3://papers/vault"
    kill_tree(server.pid)
    server.wait()


def test_the_same_in_s3(s3: str) -> None:
    vault = Vault(s3, KEY)
    name = vault.put(b"content")
    assert vault.get(name) == b"content"
    assert [found for found, _ in vault.names()] == [name]
    vault.check()
    vault.delete(name)
    vault.delete(name)
    with pytest.raises(VaultError):
        Vault(s3, KEY).get(name)
