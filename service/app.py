"""The web application: a factory, and nothing at import time.

`create_app()` opens the backend (which migrates the database), registers the API and, when they are installed, the web
pages (`service.web.create_blueprint`, given the backend). gunicorn calls it: `gunicorn "service.app:create_app()"`.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any

from flask import Flask
from flask_openapi3.models.info import Info
from flask_openapi3.openapi import OpenAPI
from werkzeug.middleware.proxy_fix import ProxyFix

from service import config, logs
from service.api import documents, dossiers, files, operations, problems, webhooks
from service.backend import Backend
from service.language import speak
from service.plain_text import PlainRequest

FORM_PARTS = 600  # fields and files of one form
FORM_MEMORY = 2_000_000  # bytes of the fields that are not files
SECURITY: dict[str, Any] = {"bearer": {"type": "http", "scheme": "bearer", "description": "Une clé."}}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    ),
}


def create_app(settings: config.Settings | None = None) -> Flask:
    """The application, ready to serve; `settings` default to the environment's."""
    logs.configure()
    backend = Backend.open(settings or config.from_environment())
    app = OpenAPI(
        "service",
        info=Info(title="bordereau", version="1.0.0", description="Ce que contient un dossier, et ce qui lui manque."),
        security_schemes=SECURITY,
        doc_prefix="/api/v1",
        doc_ui=True,
        static_folder=None,
        validation_error_status=422,
        validation_error_model=problems.Problem,
        validation_error_callback=problems.invalid,
    )
    app.request_class = PlainRequest
    _configure(app, backend)
    for module in (dossiers, files, documents, webhooks):
        app.register_api(module.api)
    app.register_blueprint(operations.blueprint)
    problems.register(app)
    if importlib.util.find_spec("service.web") is not None:
        pages = importlib.import_module("service.web")
        if hasattr(pages, "create_blueprint"):
            app.register_blueprint(pages.create_blueprint(backend))
    return app


def _configure(app: Flask, backend: Backend) -> None:
    settings = backend.settings
    app.config.update(
        SECRET_KEY=settings.derived_key("web sessions"),
        MAX_CONTENT_LENGTH=settings.max_request_bytes,
        MAX_FORM_PARTS=FORM_PARTS,
        MAX_FORM_MEMORY_SIZE=FORM_MEMORY,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.public_url.startswith("https://"),
    )
    app.extensions["bordereau"] = backend
    speak(app)
    if settings.behind_proxy:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)  # type: ignore[method-assign]

    @app.after_request
    def protect(response):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response
