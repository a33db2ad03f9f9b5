"""Files that arrive in pieces: begun, continued where they stopped, made whole, given up, forgotten in time.

A phone loses its network in the lift, a tab is closed, a screen goes dark: what has arrived stays. Each piece lies in
the vault, encrypted as everything else there, and its row is committed before it is acknowledged. With the last piece
the whole goes the way of every upload (`service.files.add_files`); only when that is safe is the last piece
acknowledged, so that whoever hears "all received" may forget the file. The same content gives the same file as ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from extractors.errors import ReadingError, UnsupportedTypeError
from extractors.reading.intake import media_type
from extractors.reading.limits import DEFAULT
from service.access import Actor, require_hand
from service.backend import Backend
from service.errors import (
    FileTooLargeError,
    InvalidRequestError,
    NotFoundError,
    TooManyFilesError,
    WrongKindError,
    WrongPlaceError,
)
from service.files import Upload, add_files, safe_name
from service.sight import visible
from service.store.models import File, Piece, Transfer, utc_now

LIFETIME = timedelta(hours=48)  # from the last piece on
LEAST_PIECE = 16_384  # but for the last one: a dossier's rows are bounded by its bytes
MOST_PIECE = 8_000_000
LONGEST_FINGERPRINT = 200


def begin(backend: Backend, actor: Actor, dossier_id: str, name: str, size: int, fingerprint: str = "") -> Transfer:
    """Opens a transfer of `size` bytes, once it is known that the dossier can take them."""
    with backend.database.read() as session:
        visible(session, actor, dossier_id, pile=True)
    require_hand(actor)
    _check_size(backend, size)
    with backend.database.write() as session:
        visible(session, actor, dossier_id, pile=True)
        _check_room(backend, session, dossier_id, size)
        row = Transfer(
            dossier_id=dossier_id,
            name=safe_name(name),
            fingerprint=fingerprint[:LONGEST_FINGERPRINT],
            size=size,
            expires_at=utc_now() + LIFETIME,
        )
        session.add(row)
    return row if size else _finish(backend, actor, row, b"")


def _check_size(backend: Backend, size: int) -> None:
    if size < 0:
        raise InvalidRequestError
    if size > backend.settings.max_file_bytes:
        raise FileTooLargeError


def _check_room(backend: Backend, session: Session, dossier_id: str, size: int) -> None:
    """What a dossier may hold counts what is on its way to it."""
    files = session.scalar(select(func.count()).select_from(File).where(File.dossier_id == dossier_id)) or 0
    coming = _open(session, dossier_id)
    if files + len(coming) >= backend.settings.max_files_per_dossier:
        raise TooManyFilesError
    if sum(row.size for row in coming) + size > backend.settings.max_request_bytes:
        raise TooManyFilesError("Trop d'envois sont commencés. Finissez ou abandonnez ceux-là d'abord.")


def unfinished(backend: Backend, actor: Actor, dossier_id: str) -> list[Transfer]:
    """The transfers of a dossier that stopped on their way, oldest first."""
    with backend.database.read() as session:
        visible(session, actor, dossier_id, pile=True)
        return _open(session, dossier_id)


def _open(session: Session, dossier_id: str) -> list[Transfer]:
    living = (Transfer.dossier_id == dossier_id, Transfer.file_id.is_(None), Transfer.expires_at > utc_now())
    return list(session.scalars(select(Transfer).where(*living).order_by(Transfer.started_at, Transfer.id)))


def known(backend: Backend, actor: Actor, dossier_id: str, fingerprint: str) -> Transfer | None:
    """The living transfer of this very file (as its sender tells it apart), the furthest one; None for a new file."""
    with backend.database.read() as session:
        visible(session, actor, dossier_id, pile=True)
        same = (Transfer.dossier_id == dossier_id, Transfer.fingerprint == fingerprint[:LONGEST_FINGERPRINT])
        query = select(Transfer).where(*same, Transfer.expires_at > utc_now()).order_by(Transfer.received.desc())
        return session.scalar(query.limit(1)) if fingerprint else None


def get_transfer(backend: Backend, actor: Actor, dossier_id: str, transfer_id: str) -> Transfer:
    """How far a transfer is."""
    with backend.database.read() as session:
        visible(session, actor, dossier_id, pile=True)
        return _living(session, dossier_id, transfer_id)


def _living(session: Session, dossier_id: str, transfer_id: str, lock: bool = False) -> Transfer:
    row = session.get(Transfer, transfer_id, with_for_update=lock, populate_existing=lock)
    if row is None or row.dossier_id != dossier_id or row.expires_at <= utc_now():
        raise NotFoundError("Cet envoi n'est plus là. Choisissez de nouveau le fichier.")
    return row


def append(backend: Backend, actor: Actor, dossier_id: str, transfer_id: str, start: int, content: bytes) -> Transfer:
    """Adds the bytes that begin at `start`; returns how far the transfer then is, whole once all have come."""
    row = get_transfer(backend, actor, dossier_id, transfer_id)
    require_hand(actor)
    if row.file_id is not None or row.received != start:
        raise WrongPlaceError
    if start == 0:
        _check_kind(backend, row, content)
    if start + len(content) == row.size:
        return _finish(backend, actor, row, content)
    if not LEAST_PIECE <= len(content) <= min(MOST_PIECE, row.size - start):
        raise InvalidRequestError
    return _keep(backend, row, start, content)


def _check_kind(backend: Backend, row: Transfer, content: bytes) -> None:
    """A film or a text file is refused with its first piece, before the rest is sent for nothing."""
    try:
        media_type(content, DEFAULT)
    except UnsupportedTypeError as error:
        _forget(backend, [row.id])
        raise WrongKindError from error
    except ReadingError:
        return  # the reader says what is wrong with it, once it is whole


def _keep(backend: Backend, row: Transfer, start: int, content: bytes) -> Transfer:
    vault_id = backend.vault.put(content)
    try:
        with backend.database.write() as session:
            current = _living(session, row.dossier_id, row.id, lock=True)
            if current.received != start:
                raise WrongPlaceError
            session.add(Piece(transfer_id=row.id, start=start, vault_id=vault_id))
            current.received += len(content)
            current.expires_at = utc_now() + LIFETIME
    except BaseException:
        backend.vault.delete(vault_id)
        raise
    return current


def _finish(backend: Backend, actor: Actor, row: Transfer, last: bytes) -> Transfer:
    """The file is stored first, the transfer closed then: stopped in between, the sender sends its last piece again."""
    with backend.database.read() as session:
        pieces = list(session.scalars(select(Piece).where(Piece.transfer_id == row.id).order_by(Piece.start)))
    content = b"".join([*(backend.vault.get(piece.vault_id) for piece in pieces), last])
    if len(content) != row.size:
        raise WrongPlaceError
    file = add_files(backend, actor, row.dossier_id, [Upload(row.name, content)])[0]
    with backend.database.write() as session:
        current = _living(session, row.dossier_id, row.id, lock=True)
        current.received, current.file_id, current.pieces = row.size, file.id, []
    _erase(backend, [piece.vault_id for piece in pieces])
    return current


def arrived_as(backend: Backend, row: Transfer) -> str:
    """The name of the file that a transfer became; nothing while it is on its way."""
    file = _file_of(backend, row)
    return file.name if file else ""


def sent_before(backend: Backend, row: Transfer) -> str:
    """The name of the file that had this content before the transfer began; nothing when the transfer brought it."""
    file = _file_of(backend, row)
    return file.name if file and file.received_at < row.started_at else ""


def _file_of(backend: Backend, row: Transfer) -> File | None:
    if row.file_id is None:
        return None
    with backend.database.read() as session:
        return session.get(File, row.file_id)


def give_up(backend: Backend, actor: Actor, dossier_id: str, transfer_id: str) -> None:
    """Forgets a transfer and its pieces; a file that is whole stays."""
    get_transfer(backend, actor, dossier_id, transfer_id)
    require_hand(actor)
    _forget(backend, [transfer_id])


def sweep_transfers(backend: Backend) -> int:
    """Forgets the transfers whose time is over; returns how many."""
    with backend.database.read() as session:
        late = list(session.scalars(select(Transfer.id).where(Transfer.expires_at <= utc_now()).limit(100)))
    _forget(backend, late)
    return len(late)


def _forget(backend: Backend, transfer_ids: list[str]) -> None:
    with backend.database.write() as session:
        rows = list(session.scalars(select(Transfer).where(Transfer.id.in_(transfer_ids))))
        vault_ids = [piece.vault_id for row in rows for piece in row.pieces]
        for row in rows:
            session.delete(row)
    _erase(backend, vault_ids)


def _erase(backend: Backend, vault_ids: Iterable[str]) -> None:
    for vault_id in vault_ids:
        backend.vault.delete(vault_id)
