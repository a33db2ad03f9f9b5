"""What every group of calls shares: a blueprint that knows its caller before it looks at the request."""

from __future__ import annotations

from flask import g, request
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag

from service.access import Actor, require_known
from service.api.callers import caller
from service.errors import InvalidRequestError
from service.plain_text import is_plain, is_plain_value

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
        _refuse_odd_texts()

    return api


def _refuse_odd_texts() -> None:
    """A NUL character or half a surrogate pair in the address or in the JSON, and JSON nested beyond all measure."""
    address = [request.path, *request.args.values()]
    if not all(map(is_plain, address)) or (request.is_json and not is_plain_value(_json())):
        raise InvalidRequestError


def _json() -> object:
    """The JSON as it will be parsed; what is none is told by whoever needs it."""
    try:
        return request.get_json(silent=True)
    except RecursionError as error:
        raise InvalidRequestError from error


def actor() -> Actor:
    """Who is calling."""
    found: Actor = g.actor
    return found
