"""What every group of calls shares: a blueprint that knows its caller before it looks at the request."""

from __future__ import annotations

from flask import g, request
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag

from service.access import Actor, require_known
from service.api.callers import caller
from service.errors import InvalidRequestError

OPEN_TO_ALL = ("open_dossier",)


def group(name: str, title: str) -> APIBlueprint:
    """A blueprint under `/api/v1`; a call without a good key is refused before its content is read."""
    api = APIBlueprint(
        f"api_{name}",
        __name__,
        url_prefix="/api/v1",
        abp_tags=[Tag(name=title)],
        abp_security=[{"bearer": []}],
    )

    @api.before_request
    def identify() -> None:
        g.actor = caller()
        if (request.endpoint or "").rsplit(".", 1)[-1] not in OPEN_TO_ALL:
            require_known(g.actor)
        _refuse_nul()

    return api


def _refuse_nul() -> None:
    """The NUL character has no place in a text, and PostgreSQL takes none."""
    in_address = "\0" in request.path or any("\0" in value for value in request.args.values())
    if in_address or (request.is_json and b"\\u0000" in request.get_data()):
        raise InvalidRequestError


def actor() -> Actor:
    """Who is calling."""
    found: Actor = g.actor
    return found
