"""Errors as `application/problem+json` (RFC 9457), each with a `code` for programs and a French sentence for people."""

from __future__ import annotations

from typing import Any

import structlog
from flask import Flask, Response, current_app, request
from flask.typing import ResponseReturnValue
from pydantic import BaseModel, Field, ValidationError
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from service import errors

log = structlog.get_logger()
MEDIA_TYPE = "application/problem+json"

STATUS: dict[type[errors.ServiceError], int] = {
    errors.UnknownKeyError: 401,
    errors.ForbiddenError: 403,
    errors.NotFoundError: 404,
    errors.NoSuchPageError: 404,
    errors.NotReadyError: 409,
    errors.TooManyFilesError: 409,
    errors.FileTooLargeError: 413,
    errors.InvalidRequestError: 422,
    errors.InvalidSituationError: 422,
    errors.TooManyRequestsError: 429,
}
TITLES = {
    400: ("invalid_request", "La demande n'est pas correcte. Vérifiez ce que vous avez envoyé."),
    404: ("not_found", "Cette adresse n'existe pas. Vérifiez-la."),
    405: ("method_not_allowed", "Cette adresse n'accepte pas cette méthode. Lisez /api/v1/openapi.json."),
    413: ("too_large", errors.FileTooLargeError.message),
    415: ("unsupported_media_type", "Envoyez la demande en JSON (Content-Type: application/json)."),
    500: ("internal_error", "Le service a rencontré une erreur. Réessayez dans quelques minutes."),
}


class Problem(BaseModel):
    """What every error looks like."""

    type: str = Field("about:blank", description="about:blank : le code dit tout")
    title: str = Field(description="une phrase en français, qui dit quoi faire")
    status: int
    code: str = Field(description="pour les programmes ; ne change pas")
    detail: str | None = None
    errors: list[dict[str, Any]] | None = None


def response(status: int, code: str, title: str, detail: list[dict[str, Any]] | None = None) -> Response:
    """A problem as a response."""
    problem = Problem(type="about:blank", title=title, status=status, code=code, detail=title, errors=detail)
    answer = Response(problem.model_dump_json(exclude_none=True), status, mimetype=MEDIA_TYPE)
    if status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def invalid(error: ValidationError) -> Response:
    """A request that does not have the documented shape: says where."""
    places = [
        {"at": ".".join(map(str, item["loc"])), "message": item["msg"]}
        for item in error.errors(include_url=False, include_input=False, include_context=False)
    ]
    where = places[0]["at"] if places else ""
    title = f"La demande n'est pas correcte : vérifiez « {where} »." if where else TITLES[400][1]
    return response(422, "invalid_request", title, places)


def register(app: Flask) -> None:
    """Makes every error under /api/ a problem; pages keep their own error pages."""
    app.register_error_handler(errors.ServiceError, _service_error)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _unexpected)


def _service_error(error: errors.ServiceError) -> Response:
    status = next((STATUS[cls] for cls in type(error).__mro__ if cls in STATUS), 400)
    return response(status, error.code, str(error))


def _http_error(error: HTTPException) -> ResponseReturnValue | HTTPException:
    if error.code is None or error.code < 400:
        return error
    if not _is_api():
        return pages(error) if (pages := current_app.extensions.get("bordereau_pages")) else error
    if isinstance(error, RequestEntityTooLarge):
        return response(413, *TITLES[413])
    code, title = TITLES.get(error.code, ("invalid_request", TITLES[400][1]))
    answer = response(error.code, code, title)
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            answer.headers[name] = value
    return answer


def _unexpected(_error: Exception) -> Response:
    """Nothing of an unforeseen error is shown; the log has it."""
    log.exception("unexpected_error", path=request.path, method=request.method)
    if not _is_api():
        return Response(TITLES[500][1], 500, mimetype="text/plain")
    return response(500, *TITLES[500])


def _is_api() -> bool:
    return request.path.startswith("/api/")
