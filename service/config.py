"""Settings, read once from the environment into a frozen value; nothing else in the program reads the environment.

With no variable set, everything lives under one private folder (`BORDEREAU_HOME`, default `./var`): a SQLite database,
the vault, the master key and the embedded Redis. `DATABASE_URL`, `REDIS_URL` and `STORAGE_URL` move each of them
elsewhere without any other change.
"""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from email.utils import parseaddr
from pathlib import Path

from service.smtp import SmtpServer, server_of

MEGABYTE = 1_000_000  # as the reader counts them (extractors.reading.limits)
LOG_LEVELS = ("debug", "info", "warning", "error", "critical")
KEY_BYTES = 32
LONGEST_SOCKET_PATH = 100  # the kernel's limit is 107 bytes


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice of an installation. Times are in seconds, sizes in bytes."""

    home: Path
    database_url: str
    redis_url: str
    storage_url: str
    embedded_redis: bool
    master_key: bytes = field(repr=False)
    public_url: str = ""
    max_file_bytes: int = 50 * MEGABYTE
    max_request_bytes: int = 400 * MEGABYTE
    max_files_per_dossier: int = 500
    max_dossiers_per_hour: int = 600
    retention_days: int = 365
    queue_name: str = "bordereau"
    job_timeout: int = 620  # above the reader's own limit, which ends a long file in an orderly way
    lease_seconds: int = 30
    max_attempts: int = 3
    reconcile_seconds: float = 15.0
    workers: int = 2
    private_webhooks: bool = False
    behind_proxy: bool = False
    smtp: SmtpServer | None = None
    mail_from: str = ""

    @property
    def redis_socket(self) -> Path:
        """Where the embedded Redis listens: in the home folder, or in a short private one when its path is too long."""
        path = self.home / "redis" / "redis.sock"
        if len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
            return path
        digest = hashlib.sha256(os.fsencode(self.home)).hexdigest()[:16]
        return Path(f"/tmp/bordereau-{os.getuid()}-{digest}/redis.sock")

    @property
    def scratch(self) -> Path:
        """The private folder in which each job gets a temporary folder of its own."""
        return self.home / "scratch"

    def derived_key(self, purpose: str) -> bytes:
        """A key for one purpose (cookies, webhooks…), so that the master key itself is used for the vault alone."""
        return hashlib.blake2b(purpose.encode(), key=self.master_key, digest_size=KEY_BYTES).digest()


def from_environment(environ: Mapping[str, str] | None = None) -> Settings:
    """Reads the settings; makes the private home folder and its master key when they are absent."""
    env = os.environ if environ is None else environ
    home = Path(env.get("BORDEREAU_HOME") or "./var").expanduser().resolve()
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    embedded = not env.get("REDIS_URL")
    settings = Settings(
        home=home,
        database_url=_driver(env.get("DATABASE_URL") or f"sqlite:///{home / 'bordereau.db'}"),
        redis_url=env.get("REDIS_URL", ""),
        storage_url=env.get("STORAGE_URL") or str(home / "vault"),
        embedded_redis=embedded,
        master_key=_master_key(env, home),
        public_url=env.get("PUBLIC_URL", "").rstrip("/"),
        max_file_bytes=_whole(env, "MAX_FILE_MB", 50) * MEGABYTE,
        max_request_bytes=_whole(env, "MAX_REQUEST_MB", 400) * MEGABYTE,
        max_dossiers_per_hour=_whole(env, "MAX_DOSSIERS_PER_HOUR", 600),
        retention_days=_whole(env, "RETENTION_DAYS", 365),
        queue_name=env.get("QUEUE_NAME") or "bordereau",
        job_timeout=_whole(env, "JOB_TIMEOUT", 620),
        lease_seconds=_whole(env, "LEASE_SECONDS", 30),
        reconcile_seconds=float(env.get("RECONCILE_SECONDS") or 15),
        workers=_whole(env, "WORKERS", min(os.cpu_count() or 1, 4)),
        private_webhooks=env.get("PRIVATE_WEBHOOKS") == "1",
        behind_proxy=env.get("BEHIND_PROXY") == "1",
        smtp=server_of(env["SMTP_URL"]) if env.get("SMTP_URL") else None,
        mail_from=env.get("MAIL_FROM", "").strip(),
    )
    _check_mail(settings)
    return settings if settings.redis_url else _with_socket(settings)


def model_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Where the learned model is kept, whether there is one or not; makes nothing."""
    env = os.environ if environ is None else environ
    return Path(env.get("BORDEREAU_HOME") or "./var").expanduser().resolve() / "model"


def _check_mail(settings: Settings) -> None:
    """E-mail needs a sender, and the address that its links begin with: a request's own could be forged."""
    if settings.smtp is None:
        return
    from service.addresses import checked_address  # here: a command that sends nothing starts without it
    from service.errors import InvalidRequestError

    if not settings.public_url:
        raise ValueError("SMTP_URL demande aussi PUBLIC_URL : l'adresse du site, pour les liens des e-mails.")
    try:
        checked_address(parseaddr(settings.mail_from)[1])
    except InvalidRequestError as error:
        raise ValueError("SMTP_URL demande aussi MAIL_FROM : l'adresse qui envoie les e-mails.") from error
    if not settings.mail_from.isprintable():
        raise ValueError("MAIL_FROM doit tenir sur une ligne.")


def log_level(environ: Mapping[str, str] | None = None) -> str:
    """The least level that is logged: `LOG_LEVEL`, else info (a word we don't know too)."""
    env = os.environ if environ is None else environ
    level = env.get("LOG_LEVEL", "").lower()
    return level if level in LOG_LEVELS else "info"


def _with_socket(settings: Settings) -> Settings:
    return replace(settings, redis_url=f"unix://{settings.redis_socket}")


def _whole(env: Mapping[str, str], name: str, default: int) -> int:
    text = env.get(name) or str(default)
    if not text.isdigit() or int(text) < 1:
        raise ValueError(f"{name} doit être un nombre entier positif (valeur reçue : {text!r}).")
    return int(text)


def _driver(url: str) -> str:
    """`postgres://` and `postgresql://` as hosts write them, with the driver that we install."""
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def _master_key(env: Mapping[str, str], home: Path) -> bytes:
    """`MASTER_KEY` (base64, 32 bytes), else the file `master.key` of the home folder, made when it is absent."""
    given = env.get("MASTER_KEY")
    if given:
        return _checked(base64.b64decode(given), "MASTER_KEY")
    path = home / "master.key"
    if not path.exists():
        _write_once(path, secrets.token_bytes(KEY_BYTES))
    return _checked(path.read_bytes(), str(path))


def _write_once(path: Path, content: bytes) -> None:
    """Writes a file that must never be half there nor replaced, even when two processes start together."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _checked(key: bytes, origin: str) -> bytes:
    if len(key) != KEY_BYTES:
        raise ValueError(f"{origin} doit contenir une clé de {KEY_BYTES} octets.")
    return key
