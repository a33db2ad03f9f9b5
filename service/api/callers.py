"""Who is calling: the key of the `Authorization` header, turned into an `Actor`."""

from __future__ import annotations

from flask import current_app, request

from service.access import ANONYMOUS, Actor
from service.backend import Backend
from service.errors import UnknownKeyError
from service.keys import actor_of


def backend() -> Backend:
    """The application's backend."""
    found: Backend = current_app.extensions["bordereau"]
    return found


def caller() -> Actor:
    """The holder of the key, `ANONYMOUS` without a key; `UnknownKeyError` for a key that opens nothing."""
    header = request.headers.get("Authorization")
    if header is None:
        return ANONYMOUS
    scheme, _, secret = header.partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        raise UnknownKeyError
    return actor_of(backend().database, secret.strip())
