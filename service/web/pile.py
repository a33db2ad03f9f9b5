"""The desk's pile: files of many dossiers dropped at once, a dossier proposed for each paper, and a clerk who says yes
or where else. The page is a list by dossier, so that the papers of one household go with one click; what the machine
cannot tell, or should not, stands below with the reason why.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from classifiers.catalogue import label_of
from service.access import Actor
from service.backend import Backend
from service.errors import InvalidRequestError, NotFoundError
from service.events import latest
from service.files import remove_file
from service.filing import Filed, Picked, part_aside, put_into
from service.language import gettext as _
from service.language import language, marked, ngettext
from service.listings import Asked, list_rows
from service.pile import Pile, Sheet, look, look_at, open_pile, put_aside
from service.transfers import unfinished
from service.watching import watched
from service.web import pieces
from service.web.sending import take_files, tell_received
from service.web.staff import here
from service.web.state import paper_pages, stage_of
from service.web.tokens import check_token
from service.web.wording import staff_words

REASONS = {
    "number_and_name": marked("Le numéro et le nom sont ceux du dossier."),
    "number": marked("Le numéro est celui du dossier."),
    "name_and_birth": marked("Le nom et la date de naissance sont ceux du dossier."),
    "name": marked("Le nom est celui d'une personne du dossier."),
    "same_file": marked("Aucun nom n'est lu, mais les autres papiers du même fichier sont de ce dossier."),
    "surname": marked("Seul le nom de famille est le même."),
    "other_name": marked("Le numéro est celui du dossier, mais pas le nom."),
    "other_birth": marked("Le nom est le même, mais pas la date de naissance."),
}
FOUND = 12  # dossiers shown for a search


def add_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds the pile to the desk's blueprint."""
    pages = _Pages(backend)
    blueprint.add_url_rule("/pile", "pile", pages.pile)
    blueprint.add_url_rule("/pile/etat", "pile_state", pages.state)
    blueprint.add_url_rule("/pile/suivi", "pile_events", pages.events)
    blueprint.add_url_rule("/pile/papiers/<file_id>", "place", pages.place)
    for path, name, view in (
        ("fichiers", "drop", pages.drop),
        ("ranger", "put", pages.put),
        ("de-cote", "aside", pages.aside),
        ("effacer", "erase", pages.erase),
    ):
        blueprint.add_url_rule(f"/pile/{path}", name, view, methods=["POST"])
    pieces.add_pages(blueprint, backend, "/pile", pages.sender, "web.desk.pile", "pile_")


class _Pages:
    """The views; each asks a use case and renders."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend

    def pile(self) -> str:
        since = latest(self.backend.database, open_pile(self.backend, here()))
        return render_template("desk/pile.html", since=since, **self._shown(look(self.backend, here())))

    def state(self) -> str:
        """The part of the page that follows the reading."""
        return render_template("desk/pile_state.html", **self._shown(look(self.backend, here(), noted=False)))

    def events(self) -> Response:
        return watched(self.backend.database, open_pile(self.backend, here()))

    def sender(self) -> tuple[Actor, str]:
        """Who sends a file in pieces; `guard` has looked at the token of a POST."""
        if request.method in ("PATCH", "DELETE"):
            check_token()
        return here(), open_pile(self.backend, here())

    def drop(self) -> BaseResponse:
        tell_received(take_files(self.backend, here(), open_pile(self.backend, here())))
        return redirect(url_for("web.desk.pile"), 303)

    def put(self) -> BaseResponse:
        picked = [_picked(text) for text in request.form.getlist("paper")]
        if not picked:
            raise InvalidRequestError("Aucun papier n'est coché. Cochez ceux qui vont dans ce dossier.")
        dossier_id = request.form.get("dossier", "")
        flash(_said(put_into(self.backend, here(), dossier_id, picked)))
        return redirect(url_for("web.desk.pile"), 303)

    def aside(self) -> BaseResponse:
        one, back = _picked(request.form.get("paper", "")), request.form.get("back") == "1"
        file_id = one.file_id
        if one.document_id and not back:
            file_id = part_aside(self.backend, here(), one.file_id, one.document_id)
        put_aside(self.backend, here(), [file_id], aside=not back)
        flash(_("Le papier est de nouveau dans la pile.") if back else _("Le papier est mis de côté."))
        return redirect(url_for("web.desk.pile"), 303)

    def erase(self) -> BaseResponse:
        look_at(self.backend, here(), request.form.get("file", ""))
        remove_file(self.backend, here(), request.form["file"])
        flash(_("Le fichier est effacé."))
        return redirect(url_for("web.desk.pile"), 303)

    def place(self, file_id: str) -> str | BaseResponse:
        """One paper, and the dossiers that it could go to."""
        try:
            sheet = look_at(self.backend, here(), file_id, request.args.get("papier", ""))
        except NotFoundError as error:
            flash(_(error.sentence))
            return redirect(url_for("web.desk.pile"), 303)
        q = request.args.get("q", "").strip()
        found = list_rows(self.backend, here(), Asked(q=q), size=FOUND) if q else None
        return render_template(
            "desk/place.html",
            paper=_shown(sheet),
            pages=sheet.document.get("pages") or _every_page(sheet),
            found=found,
            q=q,
            words=staff_words(),
        )

    def _shown(self, pile: Pile) -> dict[str, Any]:
        proposed = [sheet for sheet in pile.papers if sheet.proposal.dossier]
        return {
            "reading": [{"name": file["name"], "waiting": stage_of(file)} for file in pile.waiting],
            "groups": list(_by_dossier(proposed)),
            "open": [_shown(sheet) for sheet in pile.papers if not sheet.proposal.dossier],
            "aside": [_shown(sheet) for sheet in pile.aside],
            "more": pile.more,
            "days": self.backend.settings.retention_days,
            "announcement": _announced(pile),
            "unfinished": unfinished(self.backend, here(), open_pile(self.backend, here())),
        }


def _by_dossier(sheets: Sequence[Sheet]) -> Any:
    """The papers of one dossier together, the dossiers by name, the papers in the order in which they came."""

    def whose(sheet: Sheet) -> tuple[str, str]:
        dossier = sheet.proposal.dossier
        return (dossier.name, dossier.dossier_id) if dossier else ("", "")

    for (name, dossier_id), own in groupby(sorted(sheets, key=whose), whose):
        yield {"name": name, "id": dossier_id, "papers": [_shown(sheet) for sheet in own]}


def _shown(sheet: Sheet) -> dict[str, Any]:
    """A paper as the templates show it."""
    document, dossier = sheet.document, sheet.proposal.dossier
    file = sheet.file
    return {
        "key": f"{file['id']}:{sheet.document_id}",
        "file_id": file["id"],
        "document_id": sheet.document_id,
        "file": file["name"],
        "label": label_of(document["type"], language()) if document else _("Fichier sans papier lu"),
        "pages": paper_pages(document["pages"]) if document and sheet.together > 1 else "",
        "names": ", ".join(sheet.proposal.names),
        "why": _(REASONS[dossier.why]) if dossier else _doubt(sheet),
        "sure": bool(dossier) and not sheet.follows,
        "mixed": sheet.mixed,
        "together": sheet.together,
        "apart": sheet.apart,
        "candidates": [
            {"dossier_id": one.dossier_id, "name": one.name, "why": _(REASONS[one.why])}
            for one in (*([dossier] if dossier else ()), *sheet.proposal.others)
        ],
    }


def _doubt(sheet: Sheet) -> str:
    """Why a person must choose."""
    if sheet.error:
        return _(sheet.error)
    if not sheet.document_id:
        return _("Aucun papier n'a été trouvé dans ce fichier.")
    if not sheet.proposal.names and not sheet.proposal.others:
        return _("Aucun nom n'a été lu sur ce papier.")
    if not sheet.proposal.others:
        return _("Aucun dossier ouvert ne porte ce nom.")
    if len(sheet.proposal.others) > 1:
        return _("Plusieurs dossiers sont possibles : une personne doit choisir.")
    return _(REASONS[sheet.proposal.others[0].why])


def _announced(pile: Pile) -> str:
    """One sentence for those who hear the page."""
    if pile.waiting:
        return ngettext("Encore %(num)d fichier à lire.", "Encore %(num)d fichiers à lire.", len(pile.waiting))
    return ngettext(
        "Tout est lu : %(num)d papier à ranger.", "Tout est lu : %(num)d papiers à ranger.", len(pile.papers)
    )


def _every_page(sheet: Sheet) -> list[int]:
    return (
        list(range(1, min(int((sheet.file["result"] or {}).get("page_count", 0)), 10) + 1)) if not sheet.error else []
    )


def _picked(text: str) -> Picked:
    """`file:paper`, or `file:` for all of a file."""
    file_id, _colon, document_id = text.partition(":")
    return Picked(file_id, document_id)


def _said(filed: Filed) -> str:
    """What became of the papers, in a sentence each."""
    said = []
    if filed.moved:
        said.append(ngettext("%(num)d papier est rangé.", "%(num)d papiers sont rangés.", filed.moved))
    if filed.known:
        said.append(
            ngettext(
                "%(num)d papier était déjà dans le dossier.",
                "%(num)d papiers étaient déjà dans le dossier.",
                filed.known,
            )
        )
    if filed.gone:
        said.append(
            ngettext(
                "%(num)d papier n'était plus dans la pile : quelqu'un l'a déjà rangé.",
                "%(num)d papiers n'étaient plus dans la pile : quelqu'un les a déjà rangés.",
                filed.gone,
            )
        )
    return " ".join(said)
