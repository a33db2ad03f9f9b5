"""The landlord's door: the dossiers shared with them, as a table for a committee, a page to print, and a bound PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from babel.numbers import format_percent
from flask import Blueprint, Response, render_template, request

from service.access import Actor
from service.audit import record
from service.backend import Backend
from service.binder import bind
from service.dossiers import get_dossier
from service.language import formats, language
from service.language import gettext as _
from service.listings import EVERYTHING, Row, applicant_name, list_rows
from service.reports import report_in
from service.web.staff import asked_for, guard, here
from service.web.state import state_of
from service.web.tables import Cell, as_csv, as_xlsx
from service.web.wording import day, item_names, staff_words, worded

COLUMNS = ("reference_tax_income", "household_size", "monthly_income", "effort_rate", "months_waiting")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MONEY = ("reference_tax_income", "monthly_income", "rent", "charges", "housing_benefit")


def create_blueprint(backend: Backend) -> Blueprint:
    """The landlord's pages, below `/bailleur`."""
    blueprint = Blueprint("landlord", __name__, url_prefix="/bailleur")
    guard(blueprint, backend, "landlord")
    pages = _Pages(backend)
    blueprint.add_url_rule("", "table", pages.table)
    blueprint.add_url_rule("/dossiers.csv", "csv", pages.csv)
    blueprint.add_url_rule("/dossiers.xlsx", "xlsx", pages.xlsx)
    blueprint.add_url_rule("/dossiers/<dossier_id>", "dossier", pages.dossier)
    blueprint.add_url_rule("/dossiers/<dossier_id>/dossier.pdf", "binder", pages.binder)
    return blueprint


class _Pages:
    """The views; what may be seen is decided by the use cases."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend

    def table(self) -> str:
        asked = asked_for("recent")
        found = list_rows(self.backend, here(), asked, request.args.get("page", 1, int))
        return render_template(
            "landlord/table.html",
            found=found,
            asked=asdict(asked),
            words=staff_words(),
            columns=COLUMNS,
            figure=figure,
            item_names=item_names,
        )

    def csv(self) -> Response:
        return _download(as_csv(_head(), self._cells("csv")), "text/csv", "dossiers.csv")

    def xlsx(self) -> Response:
        return _download(as_xlsx(_head(), self._cells("xlsx")), XLSX, "dossiers.xlsx")

    def _cells(self, kind: str) -> list[list[Cell]]:
        """The rows of the table as it is filtered and sorted, all pages of it; the export is noted."""
        rows = list_rows(self.backend, here(), asked_for("recent"), size=EVERYTHING).rows
        with self.backend.database.write() as session:
            record(session, here(), "export_dossiers", "", kind, {"rows": len(rows)})
        return [_cells_of(row) for row in rows]

    def dossier(self, dossier_id: str) -> str:
        dossier = get_dossier(self.backend, here(), dossier_id)
        report = report_in(self.backend, dossier_id, language())
        state = state_of(report, [], dossier.situation)
        figures = [(title, figure(name, report["indicators"].get(name))) for name, title in _figures().items()]
        return render_template(
            "landlord/dossier.html",
            dossier=dossier,
            name=applicant_name(dossier.situation),
            day=day(report["on"]),
            figures=[(title, value) for title, value in figures if value],
            words=staff_words(),
            **state,
        )

    def binder(self, dossier_id: str) -> Response:
        actor: Actor = here()
        dossier = get_dossier(self.backend, actor, dossier_id)
        name = applicant_name(dossier.situation)
        content = bind(self.backend, actor, dossier_id, day(date.today().isoformat()), name)
        return _download(content, "application/pdf", f"dossier-{dossier_id}.pdf")


def _figures() -> Mapping[str, str]:
    return staff_words()["figures"]


def figure(name: str, value: Any) -> str:
    """An indicator for people; nothing where it could not be computed."""
    if value is None:
        return ""
    if name == "effort_rate":
        return format_percent(value, locale=formats())
    if name == "income_bracket":
        return str(value).upper()
    if name in MONEY:
        return worded("rent", value)
    return worded(name, value)


def _head() -> list[str]:
    return [
        _("Numéro"),
        _("Demandeur"),
        _("État"),
        _("Manque"),
        _("À vérifier"),
        *(_figures()[name] for name in COLUMNS),
    ]


def _cells_of(row: Row) -> list[Cell]:
    state = staff_words()["status"][row.status]
    lacking, doubtful = (", ".join(item_names(row.checklist, ids)) for ids in (row.missing, row.to_review))
    return [row.id, row.name, state, lacking, doubtful, *(row.indicators.get(name) for name in COLUMNS)]


def _download(content: bytes, mimetype: str, name: str) -> Response:
    return Response(content, mimetype=mimetype, headers={"Content-Disposition": f'attachment; filename="{name}"'})
