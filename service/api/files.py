"""`/dossiers/{id}/files` and `/files`: send, follow, fetch, look at, remove."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from flask import Response, send_file
from flask_openapi3.models.file import FileStorage

from service import files
from service.api.callers import backend
from service.api.describe import actor, group
from service.api.schemas import (
    DossierPath,
    FilePath,
    FilesView,
    FileView,
    PagePath,
    PageQuery,
    UploadedView,
    UploadForm,
    problems,
)
from service.errors import FileTooLargeError

api = group("files", "fichiers")
BINARY = {"type": "string", "format": "binary"}
ORIGINAL = {"description": "le fichier d'origine", "content": {"*/*": {"schema": BINARY}}}
PICTURE = {"description": "la page, droite", "content": {"image/png": {"schema": BINARY}}}


@api.post(
    "/dossiers/<dossier_id>/files",
    summary="Envoyer des fichiers",
    responses={202: UploadedView, **problems(403, 409, 413)},
)
def add_files(path: DossierPath, form: UploadForm) -> tuple[dict[str, Any], int]:
    """Answers once the files are safely stored; the same content again gives the same id."""
    stored = files.add_files(backend(), actor(), path.dossier_id, _uploads(form.file))
    shown = [{"id": row.id, "name": row.name, "sha256": row.sha256, "status": row.status} for row in stored]
    return {"files": shown}, 202


def _uploads(parts: list[FileStorage]) -> Iterator[files.Upload]:
    """One part at a time, and none that is too large is read into memory."""
    for part in parts:
        size = part.stream.seek(0, io.SEEK_END)
        part.stream.seek(0)
        if size > backend().settings.max_file_bytes:
            raise FileTooLargeError
        yield files.Upload(part.filename or "", part.stream.read())


@api.get("/dossiers/<dossier_id>/files", summary="Lister les fichiers", responses={200: FilesView, **problems()})
def list_files(path: DossierPath) -> dict[str, Any]:
    """Every file of the dossier with its reading."""
    return {"files": files.list_files(backend(), actor(), path.dossier_id)}


@api.get("/files/<file_id>", summary="Suivre un fichier", responses={200: FileView, **problems()})
def get_file(path: FilePath) -> dict[str, Any]:
    """Its status, its place in the queue, and its reading once there is one."""
    return files.get_file(backend(), actor(), path.file_id)


@api.delete("/files/<file_id>", summary="Retirer un fichier", responses={204: None, **problems(403)})
def remove_file(path: FilePath) -> tuple[str, int]:
    """Erases the file and what was read in it."""
    files.remove_file(backend(), actor(), path.file_id)
    return "", 204


@api.get("/files/<file_id>/content", summary="Reprendre l'original", responses={200: ORIGINAL, **problems()})
def get_content(path: FilePath) -> Response:
    """The file as it was sent, always as a download: nothing that was uploaded is shown as a page of ours."""
    row, content = files.get_content(backend(), actor(), path.file_id)
    media_type = (row.result or {}).get("media_type") or "application/octet-stream"
    return _private(send_file(io.BytesIO(content), media_type, as_attachment=True, download_name=row.name))


@api.get("/files/<file_id>/pages/<int:number>.png", summary="Voir une page", responses={200: PICTURE, **problems(409)})
def get_page(path: PagePath, query: PageQuery) -> Response:
    """One page as an upright picture; the boxes of the fields are fractions of it."""
    picture = files.get_page(backend(), actor(), path.file_id, path.number, query.dpi)
    return _private(Response(picture, mimetype="image/png"))


def _private(response: Response) -> Response:
    response.headers["Cache-Control"] = "private, no-store"
    return response
