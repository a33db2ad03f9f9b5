"""The applicant's door: a secret link, papers sent and answered at once, no account; the questions that come first are
`service.web.questionnaire`.

The link holds the dossier's own key: no cookie opens it, so nothing that another site could make a browser send.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Blueprint, Response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from service.access import Actor
from service.backend import Backend
from service.dossiers import change_note, keep_told, seen
from service.errors import (
    ForbiddenError,
    InvalidRequestError,
    NotFoundError,
    ServiceError,
    UnknownKeyError,
)
from service.events import latest
from service.files import get_file, list_files, remove_file
from service.keys import actor_of
from service.language import gettext as _
from service.language import language, marked
from service.reports import day_of, get_report, report_in
from service.store.models import Dossier
from service.transfers import unfinished
from service.watching import watched
from service.web import pieces, questionnaire
from service.web.sending import take_files
from service.web.state import state_of
from service.web.steps import open_questions
from service.web.wording import day

DONE = {
    "retire": marked("Le papier est retiré. Envoyez le bon quand vous l'avez."),
    "mot": marked("Votre mot est enregistré. Le guichet le lira."),
}


LATEST = 40  # papers on the dossier's page, until all are asked for


def add_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds the applicant's pages to the blueprint."""
    pages = _Pages(backend)
    blueprint.add_url_rule("/", "home", pages.home)
    blueprint.add_url_rule("/d/<token>", "dossier", pages.dossier)
    questionnaire.add_pages(blueprint, backend, pages.actor)
    blueprint.add_url_rule("/d/<token>/etat", "state", pages.state)
    blueprint.add_url_rule("/d/<token>/fichiers", "upload", pages.upload, methods=["POST"])
    blueprint.add_url_rule("/d/<token>/fichiers/<file_id>/retirer", "take_back", pages.take_back, methods=["POST"])
    blueprint.add_url_rule("/d/<token>/fichiers/<file_id>/erreur", "report_error", pages.report_error, methods=["POST"])
    blueprint.add_url_rule("/d/<token>/mot", "note", pages.note, methods=["POST"])
    blueprint.add_url_rule("/d/<token>/suivi", "events", pages.events)
    blueprint.add_url_rule("/d/<token>/manque", "missing", pages.missing)
    pieces.add_pages(blueprint, backend, "/d/<token>", pages.sender, "web.dossier")
    blueprint.register_error_handler(ServiceError, _refused)


class _Pages:
    """The views; each opens the dossier that its link opens, asks a use case, and renders."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend

    def home(self) -> str:
        return render_template("home.html", start=questionnaire.fresh_start())

    def dossier(self, token: str) -> str:
        actor = self.actor(token)
        since = latest(self.backend.database, actor.dossier_id)
        report = get_report(self.backend, actor, actor.dossier_id, language())
        dossier = seen(self.backend, actor, actor.dossier_id)
        keep_told(self.backend, actor, dossier, language=language())
        return render_template(
            "dossier.html",
            open_questions=open_questions(dossier.situation, day_of(dossier.situation)),
            token=token,
            since=since,
            done=_(DONE.get(request.args.get("fait", ""), "")),
            note=dossier.note,
            **self._state(actor, report, dossier, again=request.args.getlist("deja")),
        )

    def state(self, token: str) -> str:
        actor = self.actor(token)
        dossier = seen(self.backend, actor, actor.dossier_id)
        report = report_in(self.backend, dossier.id, language())
        return render_template("state.html", token=token, **self._state(actor, report, dossier))

    def missing(self, token: str) -> str:
        actor = self.actor(token)
        report = get_report(self.backend, actor, actor.dossier_id, language())
        state = state_of(report, [], seen(self.backend, actor, actor.dossier_id).situation)
        return render_template("missing.html", token=token, day=day(report["on"]), entries=state["lacking"])

    def upload(self, token: str) -> BaseResponse | tuple[dict[str, Any], int]:
        actor = self.actor(token)
        wants_json = request.accept_mimetypes.best == "application/json"
        try:
            sent = take_files(self.backend, actor, actor.dossier_id)
        except ServiceError as error:
            if wants_json:
                return {"code": error.code, "detail": _(error.sentence, **error.values)}, 400
            raise
        if wants_json:
            return {"files": [{"id": row.id, "name": row.name, "status": row.status} for row in sent.rows]}, 202
        again = [row.id for row in sent.again]
        return redirect(url_for("web.dossier", token=token, deja=again or None), 303)

    def take_back(self, token: str, file_id: str) -> BaseResponse:
        remove_file(self.backend, self.actor(token), file_id)
        return redirect(url_for("web.dossier", token=token, fait="retire"), 303)

    def report_error(self, token: str, file_id: str) -> BaseResponse:
        """What the applicant says of a paper goes to the end of their note, which the desk reads."""
        actor = self.actor(token)
        text = " ".join(request.form.get("text", "").split())
        if not text:
            raise InvalidRequestError("Écrivez ce qui ne va pas, puis envoyez.")
        name = get_file(self.backend, actor, file_id)["name"]
        before = seen(self.backend, actor, actor.dossier_id).note
        change_note(self.backend, actor, actor.dossier_id, f"{before}\n{name} : {text}".strip())
        return redirect(url_for("web.dossier", token=token, fait="mot"), 303)

    def note(self, token: str) -> BaseResponse:
        actor = self.actor(token)
        change_note(self.backend, actor, actor.dossier_id, request.form.get("note", "").strip())
        return redirect(url_for("web.dossier", token=token, fait="mot"), 303)

    def events(self, token: str) -> Response:
        actor = self.actor(token)
        seen(self.backend, actor, actor.dossier_id)
        return watched(self.backend.database, actor.dossier_id)

    def sender(self, token: str) -> tuple[Actor, str]:
        """Who sends a file in pieces, and for which dossier."""
        actor = self.actor(token)
        return actor, actor.dossier_id

    def actor(self, token: str) -> Actor:
        """Who holds this link: the applicant of one dossier."""
        try:
            actor = actor_of(self.backend.database, token)
        except UnknownKeyError as error:
            raise NotFoundError(
                "Ce lien n'ouvre aucun dossier. Vérifiez l'adresse, ou demandez un nouveau lien à votre guichet."
            ) from error
        if actor.role != "applicant":
            raise NotFoundError
        return actor

    def _state(
        self, actor: Actor, report: dict[str, Any], dossier: Dossier, again: Sequence[str] = ()
    ) -> dict[str, Any]:
        """The latest papers, or all of them on demand: a page of hundreds is long on a telephone. `again`: those that
        were just sent a second time."""
        files = list_files(self.backend, actor, dossier.id)
        latest = None if request.args.get("papiers") == "tous" else LATEST
        state = state_of(report, files, dossier.situation, latest, values=True)
        sent = [file["name"] for file in files if file["id"] in again]
        return state | {"again": sent, "unfinished": unfinished(self.backend, actor, dossier.id)}


def _refused(error: ServiceError) -> tuple[str, int]:
    """A refusal as a page: what happened, and the way back."""
    status = 404 if isinstance(error, NotFoundError) else 403 if isinstance(error, ForbiddenError) else 400
    token = (request.view_args or {}).get("token")
    back = url_for("web.dossier", token=token) if token and status == 400 else None
    message = _(error.sentence, **error.values)
    return render_template("error.html", title=_("Ce n'est pas possible"), message=message, back=back), status
