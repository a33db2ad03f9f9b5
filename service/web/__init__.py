"""The pages people see: rendered here from the same use cases as the API; they work without JavaScript, but for the
live progress.
"""

from __future__ import annotations

from flask import Blueprint

from service.backend import Backend


def create_blueprint(backend: Backend) -> Blueprint:
    """The pages, to be registered at the root of the application."""
    from service.web import applicant

    blueprint = Blueprint(
        "web", __name__, template_folder="templates", static_folder="static", static_url_path="/static"
    )
    applicant.add_pages(blueprint, backend)
    return blueprint
