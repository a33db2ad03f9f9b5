"""The staff's way in: the key that `bordereau keys create` printed, once, then a session of a working day.

The cookie is signed, HttpOnly and SameSite=Lax (see `service.app`); it holds the id of the key, never the key, so that
a revoked key closes its sessions too. Every form of the staff carries a token bound to the session: another site cannot
make a signed-in browser send one.
"""

from __future__ import annotations

import hmac
import secrets
import time
from typing import Any, cast
from urllib.parse import urlsplit

from flask import Blueprint, Response, g, redirect, render_template, request, session, url_for
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from werkzeug.wrappers import Response as BaseResponse

from service.access import Actor, Role
from service.backend import Backend
from service.errors import ForbiddenError, InvalidRequestError, TooManyRequestsError, UnknownKeyError
from service.keys import actor_of, holder_of
from service.listings import Asked

SESSION_SECONDS = 12 * 3600
FAILURES = RateLimitItemPerMinute(10)
HOMES: dict[Role, str] = {"desk": "web.desk.queue", "admin": "web.desk.queue", "landlord": "web.landlord.table"}
ENDED = "Vous n'êtes plus connecté. Connectez-vous de nouveau, puis recommencez : le dernier envoi n'a pas été gardé."


def add_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds sign-in and sign-out to the blueprint."""
    pages = _Pages(backend)
    blueprint.add_url_rule("/connexion", "sign_in", pages.sign_in, methods=["GET", "POST"])
    blueprint.add_url_rule("/deconnexion", "sign_out", pages.sign_out, methods=["POST"])


class _Pages:
    """Sign-in counts the failures of an address: keys cannot be guessed, but trying should cost something."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.failures = FixedWindowRateLimiter(MemoryStorage())

    def sign_in(self) -> BaseResponse | str | tuple[str, int]:
        if request.method == "GET":
            actor = signed_in(self.backend)
            return redirect(url_for(HOMES[actor.role])) if actor else render_template("sign_in.html", error="")
        address = request.remote_addr or "?"
        if not self.failures.test(FAILURES, address):
            return render_template("sign_in.html", error=TooManyRequestsError.message), 429
        try:
            actor = actor_of(self.backend.database, request.form.get("key", "").strip())
        except UnknownKeyError:
            actor = None
        if actor is None or actor.role not in HOMES:
            self.failures.hit(FAILURES, address)
            return render_template("sign_in.html", error="Cette clé n'ouvre rien. Vérifiez-la, puis recopiez-la."), 401
        _remember(actor)
        return redirect(_local(request.args.get("suite", "")) or url_for(HOMES[actor.role]), 303)

    def sign_out(self) -> BaseResponse:
        check_token()
        session.clear()
        return redirect(url_for("web.sign_in"), 303)


def guard(blueprint: Blueprint, backend: Backend, *roles: Role) -> None:
    """Lets only these roles in, refuses a form without its token, and keeps the pages out of every cache."""

    @blueprint.before_request
    def check() -> BaseResponse | tuple[str, int] | None:
        actor = signed_in(backend)
        if actor is None and request.method == "GET":
            return redirect(url_for("web.sign_in", suite=request.full_path.rstrip("?")))
        if actor is None:
            return render_template("sign_in.html", error=ENDED), 401
        if actor.role not in roles:
            raise ForbiddenError("Votre clé n'ouvre pas cette page. Revenez à l'accueil.")
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
    """Who the session says it is, as long as the session and the key last."""
    if time.time() - session.get("since", 0) > SESSION_SECONDS:
        return None
    try:
        actor = holder_of(backend.database, session.get("actor", ""))
    except UnknownKeyError:
        return None
    return actor if actor.role in HOMES else None


def check_token() -> None:
    """Refuses a form that this session did not make."""
    expected, given = session.get("token", ""), request.form.get("token", "")
    if not expected or not hmac.compare_digest(expected.encode(), given.encode()):
        raise InvalidRequestError("Ce formulaire n'est plus valable. Rechargez la page, puis recommencez.")


def shared_values() -> dict[str, Any]:
    """What every template of the staff needs: who is there, and the token of their forms."""
    return {"me": g.get("actor"), "form_token": session.get("token", "")}


def asked_for(sort: str) -> Asked:
    """What the address of a list asks for, in this order when it names none."""
    return Asked(request.args.get("status", ""), request.args.get("q", ""), request.args.get("sort") or sort)


def _remember(actor: Actor) -> None:
    session.clear()
    session.update(actor=actor.id, since=int(time.time()), token=secrets.token_urlsafe(24))


def _local(path: str) -> str:
    """The page to go on to, when it is one of ours: an address without a host."""
    parts = urlsplit(path)
    inside = path.startswith("/") and not path.startswith(("//", "/\\")) and not parts.netloc and "\\" not in path
    return path if inside else ""
