"""A form that was sent after its session had ended: what somebody typed is kept until they are signed in again.

It goes with the sign-in page, signed so that only what this program put there comes back, and is then shown once more
with a button: nothing is done on the strength of a sign-in alone. Only a form that this browser's own page made is kept
(its token is still in the cookie of the session that ended).
"""

from __future__ import annotations

from typing import Any

from flask import current_app, render_template, request
from itsdangerous import BadData, URLSafeTimedSerializer

from service.web.addresses import page_behind
from service.web.tokens import FIELD, made_here

MOST_SIGNS = 60_000
LASTS = 3600


def keep_form() -> str:
    """This request's form as a text to carry along; nothing for one that holds files, or that is another site's."""
    if not made_here() or request.files:
        return ""
    fields = [[name, value] for name, value in request.form.items(multi=True) if name != FIELD]
    kept = _signer().dumps({"path": request.path, "fields": fields})
    return str(kept) if any(value for _name, value in fields) and len(kept) <= MOST_SIGNS else ""


def give_back(kept: str) -> str | None:
    """The page on which the kept form can be sent; None when there is nothing to give back any more."""
    try:
        form: dict[str, Any] = _signer().loads(kept, max_age=LASTS)
    except BadData:
        return None
    return render_template("account/kept.html", behind=page_behind(form["path"]), **form)


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="kept form")
