"""Files sent in pieces, by the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload): its core, and the
extensions creation, termination and expiration.

A file is announced (POST, its length), then sent piece by piece (PATCH, each saying where it begins); after a lost
connection HEAD says how much has arrived and the rest follows from there. The client in the page is tus-js-client. Two
things are added to the protocol: GET with `empreinte` finds the transfer of a file that is chosen again, in another
tab, on another day or by another link to the same dossier, so that the browser has to remember nothing; and whoever
sends what is there already is told so, by that answer or by a header of the last one.

The applicant's pages and the desk's both mount these views, each with its own way to tell who asks.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from email.utils import format_datetime
from typing import Any
from urllib.parse import quote

from flask import Blueprint, Response, jsonify, redirect, request, url_for
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Response as BaseResponse

from service import transfers
from service.access import Actor
from service.backend import Backend
from service.errors import (
    FileTooLargeError,
    ForbiddenError,
    InvalidRequestError,
    NotFoundError,
    ServiceError,
    UnknownKeyError,
    WrongKindError,
    WrongPlaceError,
)
from service.language import gettext as _
from service.store.models import Transfer

VERSION = "1.0.0"
EXTENSIONS = "creation,termination,expiration"
MEDIA_TYPE = "application/offset+octet-stream"
STEP = 65_536
KNOWN = "Sent-Before"  # on the answer to a last piece: the name under which the same content was there already
STATUS: dict[type[ServiceError], int] = {
    NotFoundError: 404,
    ForbiddenError: 403,
    UnknownKeyError: 401,
    FileTooLargeError: 413,
    WrongKindError: 415,
    WrongPlaceError: 409,
}
Who = Callable[..., tuple[Actor, str]]
View = Callable[..., BaseResponse]


def add_pages(blueprint: Blueprint, backend: Backend, path: str, who: Who, home: str, prefix: str = "") -> None:
    """Mounts the views below `path`; `who` gets its arguments and says who asks for which dossier; `home` is the page
    to go back to; `prefix` tells these views from those that the blueprint mounts elsewhere."""
    views = _Views(backend, who, home, f".{prefix}transfer")
    every = {"provide_automatic_options": False}
    blueprint.add_url_rule(
        f"{path}/envois",
        f"{prefix}transfers",
        views.answering(views.collection),
        methods=["GET", "POST", "OPTIONS"],
        **every,
    )
    blueprint.add_url_rule(
        f"{path}/envois/<transfer_id>",
        f"{prefix}transfer",
        views.answering(views.one),
        methods=["HEAD", "PATCH", "DELETE", "OPTIONS"],
        **every,
    )
    blueprint.add_url_rule(f"{path}/envois/<transfer_id>/abandon", f"{prefix}give_up", views.give_up, methods=["POST"])


class _Views:
    """Parse, call a use case, answer with its headers."""

    def __init__(self, backend: Backend, who: Who, home: str, one: str) -> None:
        self.backend, self.who, self.home, self.endpoint = backend, who, home, one

    def answering(self, view: View) -> View:
        """Errors as the client expects them: a status, and the sentence as JSON; tus's own headers on every answer."""

        def answered(**arguments: Any) -> BaseResponse:
            try:
                if request.method in ("POST", "HEAD", "PATCH", "DELETE"):
                    _require_version()
                answer = view(**arguments)
            except ServiceError as error:
                answer = _refused(error)
            answer.headers["Tus-Resumable"] = VERSION
            answer.headers["Cache-Control"] = "no-store"
            return answer

        return answered

    def collection(self, **arguments: Any) -> BaseResponse:
        if request.method == "OPTIONS":
            return _capabilities(self.backend)
        actor, dossier_id = self.who(**arguments)
        if request.method == "GET":
            found = transfers.known(self.backend, actor, dossier_id, request.args.get("empreinte", ""))
            there = transfers.arrived_as(self.backend, found) if found else ""
            return jsonify({"url": self._address(found, arguments) if found else None, "there": there})
        told = _metadata(request.headers.get("Upload-Metadata", ""))
        row = transfers.begin(
            self.backend,
            actor,
            dossier_id,
            told.get("filename", ""),
            _number("Upload-Length"),
            told.get("empreinte", ""),
        )
        answer = Response(status=201, headers={"Location": self._address(row, arguments)})
        return _placed(answer, row)

    def one(self, transfer_id: str, **arguments: Any) -> BaseResponse:
        if request.method == "OPTIONS":
            return _capabilities(self.backend)
        actor, dossier_id = self.who(**arguments)
        if request.method == "DELETE":
            transfers.give_up(self.backend, actor, dossier_id, transfer_id)
            return Response(status=204)
        if request.method == "HEAD":
            row = transfers.get_transfer(self.backend, actor, dossier_id, transfer_id)
            return _placed(Response(status=200, headers={"Upload-Length": str(row.size)}), row)
        if request.mimetype != MEDIA_TYPE:
            raise WrongKindError
        start = _number("Upload-Offset")
        room = transfers.get_transfer(self.backend, actor, dossier_id, transfer_id).size - start
        row = transfers.append(self.backend, actor, dossier_id, transfer_id, start, _piece(room))
        answer = _placed(Response(status=204), row)
        answer.headers[KNOWN] = quote(transfers.sent_before(self.backend, row))
        return answer

    def give_up(self, transfer_id: str, **arguments: Any) -> BaseResponse:
        """The same as DELETE, as a form: for those who send without JavaScript."""
        actor, dossier_id = self.who(**arguments)
        transfers.give_up(self.backend, actor, dossier_id, transfer_id)
        return redirect(url_for(self.home, **arguments), 303)

    def _address(self, row: Transfer, arguments: dict[str, Any]) -> str:
        return url_for(self.endpoint, transfer_id=row.id, **arguments)


def _capabilities(backend: Backend) -> Response:
    told = {"Tus-Version": VERSION, "Tus-Extension": EXTENSIONS}
    return Response(status=204, headers={**told, "Tus-Max-Size": str(backend.settings.max_file_bytes)})


def _require_version() -> None:
    if request.headers.get("Tus-Resumable") != VERSION:
        raise _OtherVersionError


class _OtherVersionError(InvalidRequestError):
    """A client of another version of the protocol."""


def _refused(error: ServiceError) -> Response:
    status = next((STATUS[cls] for cls in type(error).__mro__ if cls in STATUS), 400)
    if isinstance(error, _OtherVersionError):
        return Response(status=412, headers={"Tus-Version": VERSION})
    answer = jsonify({"code": error.code, "detail": _(error.sentence, **error.values)})
    answer.status_code = status
    return answer


def _placed(answer: Response, row: Transfer) -> Response:
    answer.headers["Upload-Offset"] = str(row.received)
    if row.file_id is None:
        answer.headers["Upload-Expires"] = format_datetime(row.expires_at, usegmt=True)
    return answer


def _number(header: str) -> int:
    text = request.headers.get(header, "")
    if not text.isdecimal() or len(text) > 15:  # « ² » is a digit, but no number
        raise InvalidRequestError
    return int(text)


def _metadata(header: str) -> dict[str, str]:
    """`filename d29ybGQ=,empreinte aGk=` as words; the NUL character has no place in one, and PostgreSQL takes none.

    >>> _metadata("filename cGFpZS5wZGY=,empty")
    {'filename': 'paie.pdf', 'empty': ''}
    """
    told = {}
    for pair in header.split(","):
        key, _space, value = pair.strip().partition(" ")
        try:
            told[key] = base64.b64decode(value, validate=True).decode("utf-8", "replace").replace("\0", " ")
        except ValueError as error:  # no base64, or no ASCII
            raise InvalidRequestError from error
    return told


def _piece(room: int) -> bytes:
    """The body, no longer than may come; of a connection that broke, what had arrived."""
    most = min(room, transfers.MOST_PIECE)
    if (request.content_length or 0) > most:
        raise FileTooLargeError if room > most else InvalidRequestError
    parts, size = [], 0
    while size <= most:
        try:
            part = request.stream.read(STEP)
        except (BadRequest, OSError):
            break
        if not part:
            break
        parts.append(part)
        size += len(part)
    return b"".join(parts)
