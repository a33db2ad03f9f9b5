"""Being told by e-mail: the small form on the applicant's page, the end of the letters, and what the desk sends.

The link at the end of a letter shows a page with a button: programs that open every link of an e-mail, to look whether
it is safe, end nothing. Mail programs that offer « unsubscribe » by themselves send the form at once (RFC 8058).
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from werkzeug.wrappers import Response as BaseResponse

from service.access import Actor
from service.backend import Backend
from service.contacts import Reach, ask_to_be_told, confirm, drop, reach_of, send_missing, stop
from service.dossiers import seen
from service.errors import NotFoundError, TooManyRequestsError, UnknownKeyError
from service.keys import actor_of
from service.language import gettext as _
from service.language import speaking
from service.letters import asked_line
from service.reports import report_in
from service.web.staff import here

CODES = RateLimitItemPerHour(20)  # asked for, from one place
TRIES = RateLimitItemPerMinute(10)  # codes typed, for one dossier


def add_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds the applicant's forms, and the page that ends the letters."""
    pages = _Pages(backend)
    blueprint.add_url_rule("/d/<token>/e-mail", "contact", pages.ask, methods=["POST"])
    blueprint.add_url_rule("/d/<token>/e-mail/code", "confirm_contact", pages.confirm, methods=["POST"])
    blueprint.add_url_rule("/d/<token>/e-mail/fin", "drop_contact", pages.drop, methods=["POST"])
    blueprint.add_url_rule("/e-mails/arreter/<mark>", "stop_letters", pages.stop, methods=["GET", "POST"])

    @blueprint.context_processor
    def values() -> dict[str, Any]:
        return {"has_mail": backend.settings.smtp is not None, "reach_by": pages.reach_by}


def add_desk_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds to the desk's blueprint the form that sends what is missing."""

    def send(dossier_id: str) -> BaseResponse:
        name = seen(backend, here(), dossier_id).language
        items = report_in(backend, dossier_id, name)["items"]
        asked = [i for i in items if i["status"] in ("missing", "rejected") and i["level"] != "optional"]
        with speaking(name):
            lines = [asked_line(item["label"], item["message"]) for item in asked]
        if lines and send_missing(backend, here(), dossier_id, lines):
            flash(_("La liste part par e-mail au demandeur."))
        else:
            flash(_("Rien n'est parti : il ne manque rien, ou le demandeur n'a pas confirmé d'adresse."))
        return redirect(url_for("web.desk.dossier", dossier_id=dossier_id), 303)

    blueprint.add_url_rule("/dossiers/<dossier_id>/manque", "send_missing", send, methods=["POST"])


class _Pages:
    """The views; who holds the dossier's link may change where it is told."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.counts = FixedWindowRateLimiter(MemoryStorage())

    def reach_by(self, token: str) -> Reach | None:
        """Where the holder of this link can be reached, for the template of their page."""
        actor = self._actor(token)
        return reach_of(self.backend, actor, actor.dossier_id)

    def ask(self, token: str) -> BaseResponse:
        actor = self._actor(token)
        self._count(CODES, "codes", request.remote_addr or "?")
        ask_to_be_told(self.backend, actor, token, request.form.get("email", ""))
        return _back(token)

    def confirm(self, token: str) -> BaseResponse:
        actor = self._actor(token)
        self._count(TRIES, "tries", actor.dossier_id)
        confirm(self.backend, actor, request.form.get("code", ""))
        return _back(token)

    def drop(self, token: str) -> BaseResponse:
        drop(self.backend, self._actor(token))
        return _back(token)

    def stop(self, mark: str) -> str:
        if request.method == "POST":
            stop(self.backend, mark)
        return render_template("stop.html", done=request.method == "POST")

    def _count(self, item: RateLimitItem, *names: str) -> None:
        if not self.counts.hit(item, *names):
            raise TooManyRequestsError

    def _actor(self, token: str) -> Actor:
        try:
            actor = actor_of(self.backend.database, token)
        except UnknownKeyError as error:
            raise NotFoundError from error
        if actor.role != "applicant":
            raise NotFoundError
        return actor


def _back(token: str) -> BaseResponse:
    return redirect(url_for("web.dossier", token=token, _anchor="e-mail"), 303)
