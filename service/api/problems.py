"""Errors as `application/problem+json` (RFC 9457), each with a `code` for programs and a sentence for people:
French, or English where `Accept-Language` asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from flask import Flask, Response, current_app, request
from flask.typing import ResponseReturnValue
from pydantic import BaseModel, Field, ValidationError
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from service import errors
from service.language import gettext as _
from service.language import marked

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
    400: ("invalid_request", errors.InvalidRequestError.message),
    404: ("not_found", marked("Cette adresse n'existe pas. Vérifiez-la.")),
    405: ("method_not_allowed", marked("Cette adresse n'accepte pas cette méthode. Lisez /api/v1/openapi.json.")),
    413: ("too_large", errors.FileTooLargeError.message),
    415: ("unsupported_media_type", marked("Envoyez la demande en JSON (Content-Type: application/json).")),
    500: ("internal_error", marked("Le service a rencontré une erreur. Réessayez dans quelques minutes.")),
}
# What pydantic finds wrong, by the beginning of its name for it; the first that fits says it.
COMPLAINTS = {
    "missing": marked("Cette valeur est obligatoire : ajoutez-la."),
    "extra_forbidden": marked("Cette clé n'existe pas : retirez-la ou corrigez son nom."),
    "string_too_short": marked("Ce texte est trop court : %(limit)s caractères au moins."),
    "string_too_long": marked("Ce texte est trop long : %(limit)s caractères au plus."),
    "string": marked("Écrivez un texte."),
    "bool": marked("Écrivez true (oui) ou false (non)."),
    "int": marked("Écrivez un nombre entier."),
    "float": marked("Écrivez un nombre."),
    "literal": marked("Choisissez parmi : %(expected)s."),
    "enum": marked("Choisissez parmi : %(expected)s."),
    "date": marked("Écrivez une date, AAAA-MM-JJ, par exemple 1988-04-02."),
    "url": marked("Écrivez une adresse qui commence par https://."),
    "greater_than": marked("Écrivez un nombre plus grand."),
    "less_than": marked("Écrivez un nombre plus petit."),
    "too_short": marked("La liste est trop courte : %(limit)s au moins."),
    "too_long": marked("La liste est trop longue : %(limit)s au plus."),
    "list": marked("Écrivez une liste, entre crochets."),
    "dict": marked("Écrivez un objet, entre accolades."),
    "model": marked("Écrivez un objet, entre accolades."),
    "json": marked("Ce n'est pas du JSON : vérifiez les guillemets, les virgules et les accolades."),
}
OTHER_COMPLAINT = marked("Cette valeur n'est pas possible : corrigez-la.")


class Problem(BaseModel):
    """What every error looks like."""

    type: str = Field("about:blank", description="about:blank : le code dit tout")
    title: str = Field(description="une phrase qui dit quoi faire : en français, en anglais si la demande le préfère")
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
    """A request that does not have the documented shape: says where, and what to write there."""
    places = [
        {"at": ".".join(map(str, item["loc"])), "message": complaint(item["type"], item.get("ctx", {}))}
        for item in error.errors(include_url=False, include_input=False)
    ]
    where = places[0]["at"] if places else ""
    title = _("La demande n'est pas correcte : vérifiez « %(where)s ».", where=where) if where else _(TITLES[400][1])
    return response(422, "invalid_request", title, places)


def complaint(kind: str, context: Mapping[str, Any]) -> str:
    """One of pydantic's complaints, as a sentence."""
    sentence = next((said for start, said in COMPLAINTS.items() if kind.startswith(start)), OTHER_COMPLAINT)
    limit = next((context[name] for name in ("min_length", "max_length") if name in context), "")
    expected = str(context.get("expected", "")).replace(" or ", ", ").replace("'", "")
    return _(sentence, limit=limit, expected=expected)


def register(app: Flask) -> None:
    """Makes every error under /api/ a problem; pages keep their own error pages."""
    app.register_error_handler(errors.ServiceError, _service_error)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _unexpected)


def _service_error(error: errors.ServiceError) -> Response:
    status = next((STATUS[cls] for cls in type(error).__mro__ if cls in STATUS), 400)
    return response(status, error.code, _(error.sentence, **error.values))


def _http_error(error: HTTPException) -> ResponseReturnValue | HTTPException:
    if error.code is None or error.code < 400:
        return error
    if not _is_api():
        return pages(error) if (pages := current_app.extensions.get("bordereau_pages")) else error
    if isinstance(error, RequestEntityTooLarge):
        return _known(413)
    code, title = TITLES.get(error.code, ("invalid_request", TITLES[400][1]))
    answer = response(error.code, code, _(title))
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            answer.headers[name] = value
    return answer


def _unexpected(_error: Exception) -> Response:
    """Nothing of an unforeseen error is shown; the log has it, but not the address: a dossier's link is its key."""
    log.exception("unexpected_error", path=str(request.url_rule or ""), method=request.method)
    if not _is_api():
        return Response(_(TITLES[500][1]), 500, mimetype="text/plain")
    return _known(500)


def _known(status: int) -> Response:
    code, title = TITLES[status]
    return response(status, code, _(title))


def _is_api() -> bool:
    return request.path.startswith("/api/")
