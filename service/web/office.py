"""The statistics of the desks and the administrator's pages: how the installation is doing, keys, checklists in force,
the audit log; the accounts are in `service.web.members`."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from service.administration import close_key, journal, list_keys, new_key, staff_names
from service.audit import Wanted
from service.backend import Backend
from service.checklists.rules import IDS, checklist
from service.installation import look
from service.language import gettext as _
from service.language import language
from service.statistics import statistics
from service.web import members
from service.web.staff import guard, here
from service.web.wording import staff_words


def create_blueprint(backend: Backend) -> Blueprint:
    """The administrator's pages, below `/administration`."""
    blueprint = Blueprint("admin", __name__, url_prefix="/administration")
    guard(blueprint, backend, "admin")
    pages = _Pages(backend)
    blueprint.add_url_rule("", "home", pages.home)
    members.add_pages(blueprint, backend)
    blueprint.add_url_rule("/journal", "journal", pages.journal)
    blueprint.add_url_rule("/cles", "new_key", pages.new_key, methods=["POST"])
    blueprint.add_url_rule("/cles/<key_id>/fermer", "close_key", pages.close_key, methods=["POST"])
    return blueprint


def add_statistics(blueprint: Blueprint, backend: Backend) -> None:
    """Adds the statistics to the desk's blueprint."""

    def show() -> str:
        return render_template(
            "desk/statistics.html", found=statistics(backend, here(), language()), words=staff_words()
        )

    blueprint.add_url_rule("/statistiques", "statistics", show)


class _Pages:
    """The administrator's views."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend

    def home(self) -> str:
        return render_template(
            "admin/home.html",
            keys=list_keys(self.backend, here()),
            lists=[checklist(one) for one in IDS],
            found=look(self.backend, here()),
            words=staff_words(),
        )

    def journal(self) -> str:
        asked = {key: request.args.get(key, "").strip() for key in ("dossier", "action", "who", "since", "until")}
        wanted = Wanted(
            *(asked["dossier"], asked["action"], asked["who"]),
            *(_day(asked["since"]), _day(asked["until"])),
            request.args.get("before", 0, int),
        )
        entries, acts = journal(self.backend, here(), wanted)
        return render_template(
            "admin/journal.html",
            rows=list(zip(entries, acts, strict=True)),
            asked=asked,
            people=staff_names(self.backend, here()),
            words=staff_words(),
        )

    def new_key(self) -> str:
        """Shown in the answer itself: a key is a secret, and shown once."""
        role, name = request.form.get("role", ""), request.form.get("name", "").strip()
        return render_template(
            "admin/key.html", key=new_key(self.backend, here(), role, name), name=name, role=role, words=staff_words()
        )

    def close_key(self, key_id: str) -> BaseResponse:
        close_key(self.backend, here(), key_id)
        flash(_("La clé est fermée : elle n'ouvre plus rien."))
        return redirect(url_for("web.admin.home"), 303)


def _day(text: str) -> date | None:
    """A day as a date field sends it; anything else is no day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
