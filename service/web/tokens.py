"""The token of the staff's forms, bound to the session: another site cannot make a signed-in browser send one."""

from __future__ import annotations

import hmac
import secrets
from typing import cast

from flask import request, session

from service.errors import InvalidRequestError

FIELD = "token"


def form_token() -> str:
    """The token of this browser's forms, made when there is none yet."""
    if FIELD not in session:
        session[FIELD] = secrets.token_urlsafe(24)
    return cast(str, session[FIELD])


def made_here() -> bool:
    """Whether this session made the form that was sent; a page that sends by script says its token in a header."""
    expected = session.get(FIELD, "")
    given = request.headers.get("X-Form-Token") or request.form.get(FIELD, "")
    return bool(expected) and hmac.compare_digest(expected.encode(), given.encode())


def check_token() -> None:
    """Refuses a form that this session did not make."""
    if not made_here():
        raise InvalidRequestError("Ce formulaire n'est plus valable. Rechargez la page, puis recommencez.")
