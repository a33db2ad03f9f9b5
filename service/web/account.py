"""The way in for the staff: sign in and out, choose a password by a link, ask for that link, one's own account.

What is refused is refused alike whether the address exists or not, after the same time, so that nobody learns who has
an account here. The forms before a session carry a token too: another site cannot sign a browser in.
"""

from __future__ import annotations

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from service.accounts import account_of_link, ask_for_password, change_password, choose_password
from service.backend import Backend
from service.errors import InvalidRequestError, NotFoundError, ServiceError, TooManyRequestsError
from service.language import gettext as _
from service.signing_in import open_session, sign_in
from service.store.models import Account
from service.web.attempts import Attempts
from service.web.kept import give_back
from service.web.staff import (
    HOMES,
    forget,
    guard,
    here,
    local,
    remember,
    sign_in_page,
    signed_in,
    was_signed_in,
)
from service.web.tokens import check_token, form_token
from service.web.wording import staff_words

PRIVATE = ("web.sign_in", "web.link", "web.forgotten")
Shown = BaseResponse | str | tuple[str, int]


def add_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds the pages that need no session to the blueprint."""
    pages = _Door(backend)
    blueprint.add_url_rule("/connexion", "sign_in", pages.sign_in, methods=["GET", "POST"])
    blueprint.add_url_rule("/deconnexion", "sign_out", pages.sign_out, methods=["POST"])
    blueprint.add_url_rule("/compte/lien/<secret>", "link", pages.link, methods=["GET", "POST"])
    blueprint.add_url_rule("/mot-de-passe-oublie", "forgotten", pages.forgotten, methods=["GET", "POST"])

    @blueprint.after_request
    def private(response: Response) -> Response:
        if request.endpoint in PRIVATE:
            response.headers["Cache-Control"] = "no-store"
        return response


def create_blueprint(backend: Backend) -> Blueprint:
    """One's own account, below `/compte`."""
    blueprint = Blueprint("account", __name__, url_prefix="/compte")
    guard(blueprint, backend, *HOMES)
    pages = _Own(backend)
    blueprint.add_url_rule("", "home", pages.home)
    blueprint.add_url_rule("/mot-de-passe", "password", pages.password, methods=["POST"])
    return blueprint


class _Door:
    """The views for whoever is not signed in yet."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.tries, self.letters, self.links = Attempts(), Attempts(), Attempts()

    def sign_in(self) -> Shown:
        if request.method == "GET":
            actor = signed_in(self.backend)
            if actor:
                return redirect(_next() or _home(self.backend))
            return _sign_in_page(_ended() if was_signed_in() else "", 200)
        email, password = request.form.get("email", ""), request.form.get("password", "")
        try:
            check_token()
            self.tries.check(email)
        except TooManyRequestsError as error:
            return _sign_in_page(_said(error), 429)
        except InvalidRequestError:
            return _sign_in_page(_("Cette page était ouverte depuis trop longtemps. Connectez-vous maintenant."), 400)
        secret = sign_in(self.backend, email, password)
        if secret is None:
            self.tries.failed(email)
            return _sign_in_page(
                _("L'adresse ou le mot de passe n'est pas le bon. Vérifiez-les, puis recommencez."), 401
            )
        forget(self.backend)
        remember(secret)
        kept = give_back(request.form.get("kept", ""))
        return kept or redirect(_next() or _home(self.backend), 303)

    def sign_out(self) -> BaseResponse:
        check_token()
        forget(self.backend)
        return redirect(url_for("web.sign_in"), 303)

    def link(self, secret: str) -> Shown:
        """Choose a password; then one is signed in."""
        try:
            self.links.check()
            account = account_of_link(self.backend, secret)
        except NotFoundError as error:
            self.links.failed()
            return render_template("account/closed.html", message=_said(error)), 404
        if request.method == "GET":
            return _link_page(account, "", 200)
        try:
            check_token()
            account = choose_password(self.backend, secret, _chosen())
        except InvalidRequestError as error:
            return _link_page(account, _said(error), 400)
        forget(self.backend)
        remember(open_session(self.backend, account))
        return redirect(_home(self.backend), 303)

    def forgotten(self) -> Shown:
        has_mail, error, status = self.backend.settings.smtp is not None, "", 200
        if request.method == "POST" and has_mail:
            try:
                check_token()
                self.letters.check()
                self.letters.failed()
                ask_for_password(self.backend, request.form.get("email", ""))
                return render_template("account/asked.html")
            except (InvalidRequestError, TooManyRequestsError) as refused:
                error, status = _said(refused), 429 if isinstance(refused, TooManyRequestsError) else 400
        token = form_token()
        return render_template("account/forgotten.html", has_mail=has_mail, form_token=token, error=error), status


class _Own:
    """The views of one's own account."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.tries = Attempts()

    def home(self) -> str:
        return render_template("account/home.html", words=staff_words(), error="")

    def password(self) -> Shown:
        try:
            self.tries.check(here().id)
            account = change_password(self.backend, here(), request.form.get("current", ""), _chosen())
            if account is None:
                self.tries.failed(here().id)
                raise InvalidRequestError("Le mot de passe actuel n'est pas le bon. Vérifiez-le, puis recommencez.")
        except (InvalidRequestError, TooManyRequestsError) as error:
            return render_template("account/home.html", words=staff_words(), error=_said(error)), 400
        remember(open_session(self.backend, account))
        flash(_("Votre mot de passe est changé. Ailleurs, vous n'êtes plus connecté."))
        return redirect(url_for("web.account.home"), 303)


def _home(backend: Backend) -> str:
    actor = signed_in(backend)
    return url_for(HOMES[actor.role] if actor else "web.sign_in")


def _sign_in_page(error: str, status: int) -> tuple[str, int]:
    return sign_in_page(error, status, _next(), request.form.get("kept", ""))


def _link_page(account: Account, error: str, status: int) -> tuple[str, int]:
    token = form_token()
    return render_template("account/link.html", account=account, form_token=token, error=error), status


def _next() -> str:
    return local(request.args.get("suite", ""))


def _ended() -> str:
    return _("Votre session est terminée. Connectez-vous : vous retrouverez la page où vous étiez.")


def _chosen() -> str:
    """The new password, typed twice alike."""
    password = request.form.get("password", "")
    if password != request.form.get("again", ""):
        raise InvalidRequestError("Les deux mots de passe ne sont pas les mêmes. Tapez-les de nouveau.")
    return password


def _said(error: ServiceError) -> str:
    return _(error.sentence, **error.values)
