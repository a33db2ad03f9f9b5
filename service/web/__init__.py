"""The pages people see: rendered here from the same use cases as the API; they work without JavaScript, but for the
live progress.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from flask import Blueprint, Flask
from flask.blueprints import BlueprintSetupState
from whitenoise import WhiteNoise

from service.backend import Backend
from service.web.wording import age, day, moment

STATIC = Path(__file__).parent / "static"
A_DAY = 86_400


def create_blueprint(backend: Backend) -> Blueprint:
    """The pages, to be registered at the root of the application."""
    from service.web import applicant, desk, landlord, office, staff

    blueprint = Blueprint(
        "web", __name__, template_folder="templates", static_folder="static", static_url_path="/static"
    )
    applicant.add_pages(blueprint, backend)
    staff.add_pages(blueprint, backend)
    blueprint.context_processor(staff.shared_values)
    for door in (desk, landlord, office):
        blueprint.register_blueprint(door.create_blueprint(backend))
    blueprint.add_app_template_filter(age)
    blueprint.add_app_template_filter(moment)
    blueprint.add_app_template_filter(day, "french_day")
    blueprint.record(_serve_static)
    return blueprint


def _serve_static(state: BlueprintSetupState) -> None:
    """Sends the static files compressed (the vendored ones lie there as `.gz` too), for slow phones."""
    app = cast(Flask, state.app)
    app.wsgi_app = WhiteNoise(app.wsgi_app, root=STATIC, prefix="static/", max_age=A_DAY)  # type: ignore[method-assign]
