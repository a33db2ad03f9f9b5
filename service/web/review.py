"""The review screen: the page beside what was read on it, corrected and decided by keyboard alone.

A decision goes on to the next doubtful paper; a correction stays, because the paper may read quite differently then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from classifiers.catalogue import catalogue, label_of
from service.backend import Backend
from service.documents import Change, correct_document, get_document
from service.dossiers import seen
from service.doubts import doubtful, doubts_elsewhere, next_doubtful, next_elsewhere
from service.errors import InvalidRequestError
from service.files import get_file, get_page, list_files, remove_file
from service.language import gettext as _
from service.language import language
from service.listings import applicant_name
from service.reports import refresh, report_in
from service.web.editing import boxes, value_of
from service.web.staff import here
from service.web.state import judged_papers
from service.web.wording import staff_words

SHARP_DPI = 200


def add_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds the review screen to the desk's blueprint."""
    pages = _Pages(backend)
    blueprint.add_url_rule("/a-verifier", "next_doubt", pages.next_doubt)
    blueprint.add_url_rule("/papiers/<document_id>", "review", pages.review)
    blueprint.add_url_rule("/papiers/<document_id>", "correct", pages.correct, methods=["POST"])
    blueprint.add_url_rule("/papiers/<document_id>/decision", "decide", pages.decide, methods=["POST"])
    blueprint.add_url_rule("/fichiers/<file_id>/retirer", "remove", pages.remove, methods=["POST"])
    blueprint.add_url_rule("/fichiers/<file_id>/pages/<int:number>.png", "page", pages.page)


class _Pages:
    """The views of one paper."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend

    def page(self, file_id: str, number: int) -> Response:
        sharp = {"dpi": SHARP_DPI} if "grand" in request.args else {}
        return Response(get_page(self.backend, here(), file_id, number, **sharp), mimetype="image/png")

    def remove(self, file_id: str) -> BaseResponse:
        dossier_id = get_file(self.backend, here(), file_id)["dossier_id"]
        remove_file(self.backend, here(), file_id)
        flash(_("Le fichier est retiré du dossier."))
        return redirect(url_for("web.desk.dossier", dossier_id=dossier_id), 303)

    def next_doubt(self) -> BaseResponse:
        """On to the next dossier that has a doubtful paper; without one, back to where the clerk was."""
        dossier_id = request.args.get("apres", "")
        following = next_elsewhere(self.backend, here(), dossier_id)
        if following is not None:
            return redirect(url_for("web.desk.review", document_id=following))
        flash(_("Il n'y a plus de papier à vérifier."))
        return redirect(url_for("web.desk.dossier", dossier_id=dossier_id) if dossier_id else url_for("web.desk.queue"))

    def review(self, document_id: str) -> str:
        return self._screen(document_id)

    def correct(self, document_id: str) -> BaseResponse | tuple[str, int]:
        try:
            change = self._change(get_document(self.backend, here(), document_id))
            if change.given:
                correct_document(self.backend, here(), document_id, change)
        except InvalidRequestError as error:
            return self._screen(document_id, _(error.sentence, **error.values), dict(request.form)), 400
        flash(_("La correction est enregistrée.") if change.given else _("Rien n'a changé."))
        return redirect(url_for("web.desk.review", document_id=document_id), 303)

    def _change(self, document: dict[str, Any]) -> Change:
        """What differs from the paper as it stands."""
        given: dict[str, Any] = {}
        if request.form.get("type") not in (None, document["type"]):
            given["type"] = request.form["type"]
        person = request.form.get("person") or None
        if "person" in request.form and person != (document["correction"] or {}).get("person"):
            given["person"] = person
        fields = {}
        for box in boxes(document):
            text = request.form.get(f"f_{box['name']}")
            if text is not None and text.replace("\r\n", "\n").strip() != box["text"].strip():
                before = document["fields"].get(box["name"], {}).get("value")
                fields[box["name"]] = value_of(box["name"], text, before)
        if fields:
            given["fields"] = fields
        return Change(given=frozenset(given), **given)

    def decide(self, document_id: str) -> BaseResponse | tuple[str, int]:
        """A decision, with the corrections that were typed and not yet saved: one key does both."""
        decision, reason = request.form.get("decision") or None, request.form.get("reason", "").strip() or None
        try:
            if decision == "rejected" and reason is None:
                raise InvalidRequestError("Dites pourquoi ce papier est refusé : le demandeur lira votre phrase.")
            typed = self._change(get_document(self.backend, here(), document_id))
            change = replace(
                typed,
                given=typed.given | {"decision", "reason"},
                decision=decision,
                reason=reason if decision == "rejected" else None,
            )
            document = correct_document(self.backend, here(), document_id, change)
        except InvalidRequestError as error:
            return self._screen(document_id, _(error.sentence, **error.values), dict(request.form)), 400
        said = {"accepted": _("Le papier est accepté."), "rejected": _("Le papier est refusé.")}
        flash(said.get(decision or "", _("La décision est retirée.")))
        return self._go_on(document["dossier_id"], document_id) if decision else _to(document_id)

    def _go_on(self, dossier_id: str, document_id: str) -> BaseResponse:
        following = self._next(dossier_id, document_id)
        if following is not None:
            return _to(following)
        flash(_("Il n'y a plus de papier à vérifier dans ce dossier."))
        following = next_elsewhere(self.backend, here(), dossier_id)
        if following is None:
            return redirect(url_for("web.desk.dossier", dossier_id=dossier_id), 303)
        flash(_("Voici un papier du dossier suivant."))
        return _to(following)

    def _next(self, dossier_id: str, document_id: str) -> str | None:
        files = list_files(self.backend, here(), dossier_id)
        return next_doubtful(refresh(self.backend, dossier_id), files, document_id)

    def _screen(self, document_id: str, error: str = "", filled: dict[str, str] | None = None) -> str:
        document = get_document(self.backend, here(), document_id)
        dossier = seen(self.backend, here(), document["dossier_id"])
        files = list_files(self.backend, here(), dossier.id)
        report = report_in(self.backend, dossier.id, language())
        file = next(one for one in files if one["id"] == document["file_id"])
        verdict, messages = judged_papers(report).get((file["name"], document["pages"][0]), ("", []))
        rows = boxes(document)
        for row in rows:
            row["text"] = (filled or {}).get(f"f_{row['name']}", row["text"])
        chosen = {"type": document["type"], "person": (document["correction"] or {}).get("person"), "reason": ""}
        return render_template(
            "desk/review.html",
            document=document | {"label": label_of(document["type"], language())},
            file=file,
            name=applicant_name(dossier.situation),
            dossier=dossier,
            rows=rows,
            types=sorted(((one, label_of(one, language())) for one in catalogue()), key=lambda pair: pair[1]),
            correction=document["correction"] or {},
            verdict=verdict,
            messages=messages,
            error=error,
            following=next_doubtful(report, files, document_id),
            waiting=len(doubtful(report, files)),
            elsewhere=doubts_elsewhere(self.backend, here(), dossier.id),
            chosen=chosen | {key: value for key, value in (filled or {}).items() if key in chosen},
            words=staff_words(),
        )


def _to(document_id: str) -> BaseResponse:
    return redirect(url_for("web.desk.review", document_id=document_id), 303)
