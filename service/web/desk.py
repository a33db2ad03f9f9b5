"""The desk's door: the queue, a dossier, and the few things a clerk does to it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from urllib.parse import quote

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response as BaseResponse

from service.access import Actor
from service.backend import Backend
from service.contacts import reach_of, send_link
from service.desk import overview
from service.documents import waive_item
from service.dossiers import renew_link, seen, share_dossier, unshare_dossier
from service.doubts import doubtful, doubts_elsewhere
from service.errors import InvalidRequestError
from service.events import latest
from service.language import gettext as _
from service.language import language, speaking
from service.listings import applicant_name, count_begun, list_rows
from service.pile import count_in_pile
from service.reports import day_of, report_in
from service.store.models import Dossier
from service.transfers import unfinished
from service.watching import watched
from service.web import contact, pieces
from service.web.sending import take_files, tell_received
from service.web.staff import asked_for, guard, here
from service.web.state import WAITING, state_of
from service.web.steps import open_questions
from service.web.tokens import check_token
from service.web.wording import day, staff_words


def create_blueprint(backend: Backend) -> Blueprint:
    """The desk's pages, below `/guichet`."""
    from service.web import office, pile, review

    blueprint = Blueprint("desk", __name__, url_prefix="/guichet")
    guard(blueprint, backend, "desk", "admin")
    pages = _Pages(backend)
    blueprint.add_url_rule("", "queue", pages.queue)
    blueprint.add_url_rule("/dossiers/<dossier_id>", "dossier", pages.dossier)
    blueprint.add_url_rule("/dossiers/<dossier_id>/etat", "state", pages.state)
    blueprint.add_url_rule("/dossiers/<dossier_id>/suivi", "events", pages.events)
    blueprint.add_url_rule("/dossiers/<dossier_id>/manque", "missing", pages.missing)
    for path, view in (
        ("fichiers", pages.upload),
        ("dispense", pages.waive),
        ("lien", pages.renew),
        ("partage", pages.share),
    ):
        blueprint.add_url_rule(f"/dossiers/<dossier_id>/{path}", view.__name__, view, methods=["POST"])
    pieces.add_pages(blueprint, backend, "/dossiers/<dossier_id>", _sender, "web.desk.dossier")
    contact.add_desk_pages(blueprint, backend)
    review.add_pages(blueprint, backend)
    pile.add_pages(blueprint, backend)
    office.add_statistics(blueprint, backend)
    return blueprint


class _Pages:
    """The views; each asks a use case and renders."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend

    def queue(self) -> str:
        asked = asked_for("oldest")
        found = list_rows(self.backend, here(), asked, request.args.get("page", 1, int))
        return render_template(
            "desk/queue.html",
            found=found,
            asked=asdict(asked),
            doubts=doubts_elsewhere(self.backend, here()),
            piled=count_in_pile(self.backend, here()),
            begun=count_begun(self.backend, here()),
            words=staff_words(),
        )

    def dossier(self, dossier_id: str) -> str:
        since = latest(self.backend.database, dossier_id)
        return render_template("desk/dossier.html", since=since, **self._shown(dossier_id))

    def state(self, dossier_id: str) -> str:
        """What of the page follows the reading: its state, the list, the papers received."""
        return render_template("desk/state.html", **self._shown(dossier_id, noted=False))

    def events(self, dossier_id: str) -> Response:
        seen(self.backend, here(), dossier_id)
        return watched(self.backend.database, dossier_id)

    def missing(self, dossier_id: str) -> str:
        """In the language of the desk, and in the applicant's besides when that is another one."""
        shown = self._shown(dossier_id)
        lists, letters = [], []
        for name in dict.fromkeys((language(), shown["dossier"].language)):
            with speaking(name):
                lacking = self._lacking(shown["dossier"], name)
                lines = [f"- {item['label']} : {item['message']}" for item in lacking]
                hello = _("Bonjour,\n\nIl manque à votre dossier de demande de logement :\n\n")
                letters.append(hello + "\n".join(lines))
                told = {"name": shown["name"], "id": dossier_id, "day": day(shown["report"]["on"])}
                lists.append((name, Markup(render_template("desk/missing_list.html", lacking=lacking, **told))))
        mail = _letter(_("Les papiers qui manquent à votre dossier"), "\n\n".join(reversed(letters)))
        return render_template("desk/missing.html", mail=mail, lists=lists, **shown)

    def _lacking(self, dossier: Dossier, name: str) -> list[dict[str, Any]]:
        report = report_in(self.backend, dossier.id, name)
        lacking: list[dict[str, Any]] = state_of(report, [], dossier.situation)["lacking"]
        return lacking

    def upload(self, dossier_id: str) -> BaseResponse:
        tell_received(take_files(self.backend, here(), dossier_id))
        return _back(dossier_id)

    def waive(self, dossier_id: str) -> BaseResponse:
        item, person = request.form.get("item", ""), request.form.get("person") or None
        reason = request.form.get("reason", "") if request.form.get("waived") == "1" else None
        if reason is not None and not reason.strip():
            raise InvalidRequestError("Dites pourquoi cette pièce n'est pas demandée, puis enregistrez.")
        if reason is not None and (item, person) not in self._complementary(dossier_id):
            raise InvalidRequestError("Seule une pièce complémentaire peut ne pas être demandée.")
        waive_item(self.backend, here(), dossier_id, item, person, reason)
        flash(_("La pièce est de nouveau demandée.") if reason is None else _("La pièce n'est plus demandée."))
        return _back(dossier_id)

    def _complementary(self, dossier_id: str) -> set[tuple[str, str | None]]:
        items = overview(self.backend, here(), dossier_id).report["items"]
        return {(item["id"], item["person"]) for item in items if item["level"] == "complementary"}

    def renew(self, dossier_id: str) -> str:
        """Shown in the answer itself: the link is a secret, it goes neither into an address nor into the session."""
        opened = renew_link(self.backend, here(), dossier_id, request.host_url)
        sent = bool(request.form.get("send")) and send_link(self.backend, here(), dossier_id)
        hello = _("Bonjour,\n\nVoici le lien qui ouvre votre dossier. Gardez-le pour vous :\n")
        mail = _letter(_("Le lien de votre dossier"), f"{hello}{opened.applicant_url}\n")
        return render_template("desk/link.html", link=opened.applicant_url, mail=mail, dossier_id=dossier_id, sent=sent)

    def share(self, dossier_id: str) -> BaseResponse:
        landlord = request.form.get("landlord", "")
        if request.form.get("stop"):
            unshare_dossier(self.backend, here(), dossier_id, landlord)
            flash(_("%(landlord)s ne voit plus ce dossier.", landlord=landlord))
            return _back(dossier_id)
        if landlord not in overview(self.backend, here(), dossier_id).landlords:
            raise InvalidRequestError("Choisissez un bailleur dans la liste.")
        share_dossier(self.backend, here(), dossier_id, landlord)
        flash(_("%(landlord)s peut maintenant lire ce dossier.", landlord=landlord))
        return _back(dossier_id)

    def _shown(self, dossier_id: str, noted: bool = True) -> dict[str, Any]:
        found = overview(self.backend, here(), dossier_id, noted)
        return {
            **state_of(report_in(self.backend, dossier_id, language()), found.files, found.dossier.situation),
            "dossier": found.dossier,
            "name": applicant_name(found.dossier.situation),
            "waived": {(row.item, row.person): row for row in found.waivers},
            "shares": found.shares,
            "landlords": [name for name in found.landlords if name not in found.shares],
            "history": found.history,
            "reach": reach_of(self.backend, here(), dossier_id),
            "unfinished": unfinished(self.backend, here(), dossier_id),
            "doubtful": doubtful(found.report, found.files),
            "reading": sum(file["status"] in WAITING for file in found.files),
            "unanswered": open_questions(found.dossier.situation, day_of(found.dossier.situation)),
            "words": staff_words(),
        }


def _sender(dossier_id: str) -> tuple[Actor, str]:
    """Who sends a file in pieces; `guard` has looked at the token of a POST."""
    if request.method in ("PATCH", "DELETE"):
        check_token()
    return here(), dossier_id


def _letter(subject: str, text: str) -> str:
    return f"mailto:?subject={quote(subject)}&body={quote(text)}"


def _back(dossier_id: str) -> BaseResponse:
    return redirect(url_for("web.desk.dossier", dossier_id=dossier_id), 303)
