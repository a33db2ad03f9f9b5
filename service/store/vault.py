"""The vault: originals, encrypted, under random names, in a folder or in S3-compatible storage (through fsspec).

Each blob is `BDV1`, four bytes that name the master key, a random 96-bit nonce, then AES-256-GCM of the content. The
blob's own name is authenticated with it, so that two blobs cannot be exchanged. `put` returns only once the content is
on the disk (fsync of the file and of its folder) or acknowledged by the storage.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import fsspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fsspec.implementations.local import LocalFileSystem

MAGIC = b"BDV1"
NONCE_BYTES = 12
HEADER_BYTES = len(MAGIC) + 4
_NAME = re.compile(r"[0-9a-f]{32}")


class VaultError(Exception):
    """A blob that is absent, or that is not what was stored."""


class Vault:
    """Encrypted blobs by random name."""

    def __init__(self, url: str, master_key: bytes) -> None:
        self._files, root = fsspec.core.url_to_fs(url)
        self._root = str(root).rstrip("/")
        self._cipher = AESGCM(master_key)
        self._header = MAGIC + hashlib.sha256(b"bordereau key " + master_key).digest()[:4]
        self._local = isinstance(self._files, LocalFileSystem)
        if self._local:
            Path(self._root).mkdir(mode=0o700, parents=True, exist_ok=True)

    def put(self, content: bytes) -> str:
        """Stores `content` durably and returns the random name it can be had back by."""
        name = secrets.token_hex(16)
        nonce = secrets.token_bytes(NONCE_BYTES)
        blob = self._header + nonce + self._cipher.encrypt(nonce, content, self._header + name.encode())
        if self._local:
            _write_durably(Path(self._path(name)), blob)
        else:
            self._files.pipe_file(self._path(name), blob)
        return name

    def get(self, name: str) -> bytes:
        """The content, or `VaultError` when it is gone, was tampered with, or was sealed with another key."""
        try:
            blob: bytes = self._files.cat_file(self._path(name))
        except FileNotFoundError as error:
            raise VaultError(f"no blob {name}") from error
        if blob[:HEADER_BYTES] != self._header:
            raise VaultError(f"blob {name} was sealed with another key")
        nonce, sealed = blob[HEADER_BYTES : HEADER_BYTES + NONCE_BYTES], blob[HEADER_BYTES + NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, sealed, self._header + name.encode())
        except InvalidTag as error:
            raise VaultError(f"blob {name} was changed") from error

    def delete(self, name: str) -> None:
        """Erases a blob; one that is already gone is no error."""
        try:
            self._files.rm_file(self._path(name))
        except FileNotFoundError:
            return

    def names(self) -> Iterator[tuple[str, datetime]]:
        """Every blob and when it was written, for the sweep of those that no row owns."""
        for path in self._files.find(self._root):
            name = str(path).rsplit("/", 1)[-1]
            if _NAME.fullmatch(name):
                yield name, self._files.modified(path).astimezone(UTC)

    def check(self) -> None:
        """Raises when nothing could be stored here now."""
        if self._local:
            if not os.access(self._root, os.W_OK | os.X_OK):
                raise VaultError("the vault's folder cannot be written")
        else:
            self._files.invalidate_cache()
            self._files.exists(self._root)

    def _path(self, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise VaultError("not the name of a blob")
        return f"{self._root}/{name[:2]}/{name}"


def _write_durably(path: Path, blob: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(blob)
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)
    for folder in (path.parent, path.parent.parent):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
