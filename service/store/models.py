"""The tables. The row of a file is the truth about it: the queue is only a hint that there is something to do.

`Dossier` holds the situation and the last report; `File` one upload and its reading; `Document` one paper found in a
file, with what a person corrected or decided beside what the machine read. `AuditEntry`, `Correction` and `Event` are
only ever added to.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, Integer, MetaData, String, Text, UniqueConstraint, false
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator


def new_id() -> str:
    """A random id of 96 bits, safe in a URL and in a file name, that says nothing about what it names."""
    return secrets.token_hex(12)


def utc_now() -> datetime:
    """The present moment. Only the service reads the clock."""
    return datetime.now(UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, kept in UTC, aware on the way in and out (SQLite forgets time zones)."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To naive UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Back to aware UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Names every constraint, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012


class Dossier(Base):
    """One application: its situation, and the last report. `revision` counts what can change the report; `summary` is
    what lists and statistics show of it (`service.reports.summary_of`).

    `filling`: opened by the questions of the applicant's pages, which are not all answered yet. `language`: what the
    applicant reads.

    One row is no application: the desk's pile (`is_pile`, see `service.pile`), which holds files that nobody has put
    into a dossier yet. It has neither people nor report, and only the staff can reach it.
    """

    __tablename__ = "dossiers"
    __table_args__ = (
        Index("ix_dossiers_listing", "status", "created_at"),
        Index("ix_dossiers_doubts", "doubts", "created_at"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    situation: Mapped[dict[str, Any]]
    checklist: Mapped[str] = mapped_column(String(64), index=True)
    search_text: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[str] = mapped_column(String(16), default="incomplete")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    changed_at: Mapped[datetime] = mapped_column(default=utc_now)
    retained_until: Mapped[datetime] = mapped_column(index=True)
    revision: Mapped[int] = mapped_column(default=1)
    report: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    report_revision: Mapped[int] = mapped_column(default=0)
    report_day: Mapped[str] = mapped_column(String(10), default="")
    doubts: Mapped[int] = mapped_column(default=0, server_default="0")
    summary: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    is_pile: Mapped[bool] = mapped_column(default=False, server_default=false())
    filling: Mapped[bool] = mapped_column(default=False, server_default=false())
    language: Mapped[str] = mapped_column(String(8), default="fr", server_default="fr")
    files: Mapped[list[File]] = relationship(
        back_populates="dossier", cascade="all, delete-orphan", order_by="(File.received_at, File.id)"
    )
    shares: Mapped[list[Share]] = relationship(cascade="all, delete-orphan")
    waivers: Mapped[list[Waiver]] = relationship(cascade="all, delete-orphan")


class Sign(Base):
    """What a paper may have in common with a dossier: a surname, a day of birth, a number (`service.signs`); `given`:
    the first names of those who bear the surname."""

    __tablename__ = "signs"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), primary_key=True)
    sign: Mapped[str] = mapped_column(String(80), primary_key=True, index=True)
    given: Mapped[str] = mapped_column(Text, default="", server_default="")


class Share(Base):
    """A dossier that a landlord may read; `landlord` is the name on the landlord's keys and accounts."""

    __tablename__ = "shares"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), primary_key=True)
    landlord: Mapped[str] = mapped_column(String(200), primary_key=True, index=True)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)


class Waiver(Base):
    """An item of the list that a desk does not ask for in this dossier, and why."""

    __tablename__ = "waivers"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), index=True)
    item: Mapped[str] = mapped_column(String(64))
    person: Mapped[str | None] = mapped_column(String(64))
    reason: Mapped[str] = mapped_column(Text)
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime] = mapped_column(default=utc_now)


class File(Base):
    """One upload. `status`: received → processing → done or failed; the lease says who reads it, and until when.

    `aside`: a clerk has put it aside in the pile.
    """

    __tablename__ = "files"
    __table_args__ = (
        UniqueConstraint("dossier_id", "sha256"),
        Index("ix_files_waiting", "status", "received_at", "id"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), index=True)
    vault_id: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    status: Mapped[str] = mapped_column(String(16), default="received")
    attempts: Mapped[int] = mapped_column(default=0)
    last_failure: Mapped[str] = mapped_column(String(32), default="")
    lease_owner: Mapped[str] = mapped_column(String(200), default="", index=True)
    lease_until: Mapped[datetime | None]
    received_at: Mapped[datetime] = mapped_column(default=utc_now)
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    result: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    aside: Mapped[bool] = mapped_column(default=False, server_default=false())
    dossier: Mapped[Dossier] = relationship(back_populates="files")
    documents: Mapped[list[Document]] = relationship(
        back_populates="file", cascade="all, delete-orphan", order_by="Document.position"
    )


class Document(Base):
    """One paper of a file: `machine` is what was read, never changed; the other columns are what people said of it."""

    __tablename__ = "documents"
    __table_args__ = (UniqueConstraint("file_id", "position"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    file_id: Mapped[str] = mapped_column(ForeignKey("files.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    machine: Mapped[dict[str, Any]]
    type: Mapped[str | None] = mapped_column(String(64))
    fields: Mapped[dict[str, Any]] = mapped_column(default=dict)
    person: Mapped[str | None] = mapped_column(String(64))
    decision: Mapped[str | None] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(Text)
    decided_by: Mapped[str | None] = mapped_column(String(200))
    decided_at: Mapped[datetime | None]
    file: Mapped[File] = relationship(back_populates="documents")
    corrections: Mapped[list[Correction]] = relationship(cascade="all, delete-orphan", order_by="Correction.id")


class Transfer(Base):
    """A file that arrives in pieces. `received` of its `size` bytes are in the vault; `file_id` once it is whole."""

    __tablename__ = "transfers"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), index=True)
    file_id: Mapped[str | None] = mapped_column(ForeignKey("files.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(255))
    fingerprint: Mapped[str] = mapped_column(String(255), default="")
    size: Mapped[int]
    received: Mapped[int] = mapped_column(default=0)
    started_at: Mapped[datetime] = mapped_column(default=utc_now)
    expires_at: Mapped[datetime] = mapped_column(index=True)
    pieces: Mapped[list[Piece]] = relationship(cascade="all, delete-orphan", order_by="Piece.start")


class Piece(Base):
    """One piece of a transfer: the bytes from `start` on, in the vault."""

    __tablename__ = "pieces"
    __table_args__ = (UniqueConstraint("transfer_id", "start"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    transfer_id: Mapped[str] = mapped_column(ForeignKey("transfers.id", ondelete="CASCADE"), index=True)
    start: Mapped[int]
    vault_id: Mapped[str] = mapped_column(String(64), unique=True)


class Correction(Base):
    """Who changed what about a document, and when. Only ever added to while the dossier lives."""

    __tablename__ = "corrections"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(default=utc_now)
    by: Mapped[str] = mapped_column(String(200))
    change: Mapped[dict[str, Any]]


class ApiKey(Base):
    """A key, known by its hash alone."""

    __tablename__ = "api_keys"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200), default="")
    dossier_id: Mapped[str | None] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    revoked_at: Mapped[datetime | None]


class AuditEntry(Base):
    """One view or decision. The database itself refuses to change or delete a row (see the migration)."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(default=utc_now, index=True)
    actor: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(16))
    action: Mapped[str] = mapped_column(String(64), index=True)
    dossier_id: Mapped[str] = mapped_column(String(32), default="", index=True)
    target: Mapped[str] = mapped_column(String(64), default="")
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Event(Base):
    """A change that people watching a dossier should hear of; its id is the SSE id, so a lost connection resumes."""

    __tablename__ = "events"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    data: Mapped[dict[str, Any]]
    at: Mapped[datetime] = mapped_column(default=utc_now)


class Webhook(Base):
    """An address that wants to hear of some events; `sealed_secret` is its signing key, encrypted."""

    __tablename__ = "webhooks"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    url: Mapped[str] = mapped_column(Text)
    events: Mapped[list[Any]]
    sealed_secret: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200), default="")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)


class Delivery(Base):
    """One call to make: written in the transaction of the change it tells of, so that none is lost."""

    __tablename__ = "deliveries"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    webhook_id: Mapped[str] = mapped_column(ForeignKey("webhooks.id", ondelete="CASCADE"), index=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    body: Mapped[dict[str, Any]]
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None] = mapped_column(default=utc_now, index=True)
    last_answer: Mapped[str] = mapped_column(String(200), default="")


class Account(Base):
    """Somebody of the staff: their own name, e-mail and password, and the organisation they act for.

    Never deleted, only disabled, so that the audit log keeps its names. An invitation or reset link is known by its
    hash alone, and there is one at a time.
    """

    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(16))
    organisation: Mapped[str] = mapped_column(String(200), default="")
    password_hash: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    signed_in_at: Mapped[datetime | None]
    disabled_at: Mapped[datetime | None]
    link_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    link_until: Mapped[datetime | None]


class StaffSession(Base):
    """A browser where somebody is signed in; `id` is the hash of what its cookie holds. Deleted, it is ended."""

    __tablename__ = "staff_sessions"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(default=utc_now, index=True)


class Contact(Base):
    """Where an applicant wants to be told of their dossier by e-mail; nothing but a confirmation goes there before
    `confirmed_at`. `sealed` holds the address and the key of the dossier's link, encrypted.
    """

    __tablename__ = "contacts"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), primary_key=True)
    sealed: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    confirmed_at: Mapped[datetime | None] = mapped_column(index=True)
    told_at: Mapped[datetime | None]
    told_status: Mapped[str] = mapped_column(String(16), default="")


class Mail(Base):
    """One e-mail to send: written in the transaction of what it tells of. `key` says what it is about, so that nothing
    is written twice; `sealed` (recipient, subject, text) is emptied once it is sent or given up.
    """

    __tablename__ = "mails"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    key: Mapped[str] = mapped_column(String(200), unique=True)
    kind: Mapped[str] = mapped_column(String(32))
    dossier_id: Mapped[str | None] = mapped_column(ForeignKey("dossiers.id", ondelete="CASCADE"), index=True)
    recipient_hash: Mapped[str] = mapped_column(String(64), index=True)
    sealed: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(default=utc_now, index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None] = mapped_column(index=True)
    sent_at: Mapped[datetime | None]
    last_answer: Mapped[str] = mapped_column(String(200), default="")
