"""Who of the staff is here: a session of a working day, opened by e-mail and password (`service.web.account`).

The cookie is signed, HttpOnly and SameSite=Lax (see `service.app`); it holds the secret of a session whose row is
deleted when it ends, so a copied cookie ends with it. Every form of the staff carries a token (`service.web.tokens`).
"""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlsplit

from flask import Blueprint, Response, g, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response as BaseResponse

from service.access import Actor, Role
from service.backend import Backend
from service.errors import ForbiddenError
from service.language import gettext as _
from service.listings import Asked
from service.signing_in import close_session, holder_of_session
from service.web.addresses import page_behind
from service.web.kept import keep_form
from service.web.tokens import check_token, form_token

HOMES: dict[Role, str] = {"desk": "web.desk.queue", "admin": "web.desk.queue", "landlord": "web.landlord.table"}


def guard(blueprint: Blueprint, backend: Backend, *roles: Role) -> None:
    """Lets only these roles in, refuses a form without its token, and keeps the pages out of every cache."""

    @blueprint.before_request
    def check() -> BaseResponse | tuple[str, int] | None:
        actor = signed_in(backend)
        if actor is None and request.method == "GET":
            return redirect(url_for("web.sign_in", suite=request.full_path.rstrip("?")))
        if actor is None:
            kept = keep_form()
            return sign_in_page(_ended_meanwhile(kept), 401, page_behind(request.path), kept)
        if actor.role not in roles:
            raise ForbiddenError("Votre compte n'ouvre pas cette page. Revenez à l'accueil.")
        if request.method == "POST":
            check_token()
        g.actor = actor
        return None

    @blueprint.after_request
    def private(response: Response) -> Response:
        response.headers["Cache-Control"] = "no-store"
        return response


def here() -> Actor:
    """Who is signed in, in a view behind `guard`."""
    return cast(Actor, g.actor)


def signed_in(backend: Backend) -> Actor | None:
    """Who the session says it is, as long as the session and the account last."""
    secret = session.get("signed_in", "")
    return holder_of_session(backend, secret) if secret else None


def was_signed_in() -> bool:
    """Whether this browser had a session, which may have ended since."""
    return bool(session.get("signed_in"))


def sign_in_page(error: str, status: int, suite: str, kept: str) -> tuple[str, int]:
    """The form to sign in, with the page to go on to and a form that was kept meanwhile (`service.web.kept`)."""
    token = form_token()
    return render_template("sign_in.html", error=error, suite=suite, kept=kept, form_token=token), status


def remember(secret: str) -> None:
    """Starts afresh with a new session: nothing that was in the cookie before stays in it."""
    session.clear()
    session["signed_in"] = secret
    form_token()


def forget(backend: Backend) -> None:
    """Ends the session, here and in the database."""
    close_session(backend, session.get("signed_in", ""))
    session.clear()


def shared_values() -> dict[str, Any]:
    """What every template of the staff needs: who is there, and the token of their forms."""
    return {"me": g.get("actor"), "form_token": session.get("token", "")}


def asked_for(sort: str) -> Asked:
    """What the address of a list asks for, in this order when it names none."""
    return Asked(request.args.get("status", ""), request.args.get("q", ""), request.args.get("sort") or sort)


def local(path: str) -> str:
    """The page to go on to, when it is one of ours: an address without a host."""
    parts = urlsplit(path)
    inside = path.startswith("/") and not path.startswith(("//", "/\\")) and not parts.netloc and "\\" not in path
    return path if inside and path.isprintable() else ""


def _ended_meanwhile(kept: str) -> str:
    """What became of the form."""
    if kept:
        return _("Vous n'êtes plus connecté. Connectez-vous de nouveau : ce que vous avez écrit est gardé.")
    return _(
        "Vous n'êtes plus connecté. Connectez-vous de nouveau, puis recommencez : le dernier envoi n'a pas été gardé."
    )
