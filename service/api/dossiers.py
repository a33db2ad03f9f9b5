"""`/dossiers`: open, list, read, change, share, erase; the report and the events."""

from __future__ import annotations

from typing import Any

from flask import Response, request

from service import dossiers, reports
from service.api.callers import backend
from service.api.describe import actor, group
from service.api.limits import limiter
from service.api.schemas import (
    AnyObject,
    DossierPath,
    DossierView,
    ListingQuery,
    ListingView,
    NoteBody,
    OpenedView,
    SharePath,
    SituationBody,
    dossier_view,
    problems,
)
from service.watching import watched

api = group("dossiers", "dossiers")


@api.post("/dossiers", summary="Ouvrir un dossier", responses={201: OpenedView, **problems(403, 429)})
@limiter.limit_anonymous
def open_dossier(body: SituationBody) -> tuple[dict[str, Any], int]:
    """Gives the key and the link that open this dossier alone; they are not shown again."""
    opened = dossiers.open_dossier(backend(), actor(), body.situation, request.host_url)
    return _opened(opened), 201


@api.get("/dossiers", summary="Lister les dossiers", responses={200: ListingView, **problems()})
def list_dossiers(query: ListingQuery) -> dict[str, Any]:
    """The dossiers that this key may see, those that changed last first."""
    found = dossiers.list_dossiers(backend(), actor(), query.status, query.checklist, query.q, query.page)
    rows = [dossier_view(row) for row in found.dossiers]
    return {"dossiers": rows, "page": found.page, "pages": found.pages, "total": found.total}


@api.get("/dossiers/<dossier_id>", summary="Lire un dossier", responses={200: DossierView, **problems()})
def get_dossier(path: DossierPath) -> dict[str, Any]:
    """Its situation, status and dates."""
    return dossier_view(dossiers.get_dossier(backend(), actor(), path.dossier_id))


@api.delete("/dossiers/<dossier_id>", summary="Effacer un dossier", responses={204: None, **problems(403)})
def erase_dossier(path: DossierPath) -> tuple[str, int]:
    """Erases it with all its files and everything read in them."""
    dossiers.erase_dossier(backend(), actor(), path.dossier_id)
    return "", 204


@api.put(
    "/dossiers/<dossier_id>/situation", summary="Changer la situation", responses={200: DossierView, **problems(403)}
)
def change_situation(path: DossierPath, body: SituationBody) -> dict[str, Any]:
    """Replaces the situation; the report follows."""
    return dossier_view(dossiers.change_situation(backend(), actor(), path.dossier_id, body.situation))


@api.put("/dossiers/<dossier_id>/note", summary="Écrire une note", responses={200: DossierView, **problems(403)})
def change_note(path: DossierPath, body: NoteBody) -> dict[str, Any]:
    """Keeps the applicant's own words."""
    return dossier_view(dossiers.change_note(backend(), actor(), path.dossier_id, body.note))


@api.post("/dossiers/<dossier_id>/link", summary="Refaire le lien secret", responses={201: OpenedView, **problems(403)})
def renew_link(path: DossierPath) -> tuple[dict[str, Any], int]:
    """A new key and link for an applicant who lost theirs; the former ones are closed."""
    return _opened(dossiers.renew_link(backend(), actor(), path.dossier_id, request.host_url)), 201


@api.put(
    "/dossiers/<dossier_id>/shares/<landlord>", summary="Partager un dossier", responses={204: None, **problems(403)}
)
def share_dossier(path: SharePath) -> tuple[str, int]:
    """Lets a landlord read the dossier, by the name on the landlord's keys."""
    dossiers.share_dossier(backend(), actor(), path.dossier_id, path.landlord)
    return "", 204


@api.delete(
    "/dossiers/<dossier_id>/shares/<landlord>", summary="Reprendre un dossier", responses={204: None, **problems(403)}
)
def unshare_dossier(path: SharePath) -> tuple[str, int]:
    """Takes the dossier back from a landlord."""
    dossiers.unshare_dossier(backend(), actor(), path.dossier_id, path.landlord)
    return "", 204


@api.get("/dossiers/<dossier_id>/report", summary="Lire le rapport", responses={200: AnyObject, **problems()})
def get_report(path: DossierPath) -> dict[str, Any]:
    """What the dossier holds and what it lacks (CONTRACT.md section 5)."""
    return reports.get_report(backend(), actor(), path.dossier_id)


STREAM = {"description": "server-sent events", "content": {"text/event-stream": {"schema": {"type": "string"}}}}


@api.get("/dossiers/<dossier_id>/events", summary="Suivre un dossier", responses={200: STREAM, **problems()})
def watch(path: DossierPath) -> Response:
    """Server-sent events: `file`, `document`, `situation` and `report`, as they happen; resumes at `Last-Event-ID`."""
    dossiers.seen(backend(), actor(), path.dossier_id)
    return watched(backend().database, path.dossier_id)


def _opened(opened: dossiers.Opened) -> dict[str, Any]:
    secret = {"applicant_key": opened.applicant_key, "applicant_url": opened.applicant_url}
    return dossier_view(opened.dossier) | secret
