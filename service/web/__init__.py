"""The pages people see: rendered here from the same use cases as the API; they work without JavaScript, but for the
live progress.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from flask import Blueprint, Flask, abort, render_template, request
from flask.blueprints import BlueprintSetupState
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse
from whitenoise import WhiteNoise

from service.backend import Backend
from service.language import gettext as _
from service.language import marked
from service.plain_text import is_plain
from service.web.sending import told_again
from service.web.slim import compress
from service.web.wording import age, day, decimal, moment, staff_words

STATIC = Path(__file__).parent / "static"
REFUSALS = {
    400: marked("Ce qui a été envoyé n'est pas complet. Revenez en arrière, puis recommencez."),
    404: marked("Cette page n'existe pas. Vérifiez l'adresse, ou revenez à l'accueil."),
    405: marked("Cette page ne s'ouvre pas ainsi. Revenez à l'accueil, puis recommencez."),
    413: marked("L'envoi est trop lourd. Envoyez moins de papiers à la fois."),
}
A_DAY = 86_400


def create_blueprint(backend: Backend) -> Blueprint:
    """The pages, to be registered at the root of the application."""
    from service.web import account, applicant, contact, desk, landlord, office, staff

    blueprint = Blueprint(
        "web", __name__, template_folder="templates", static_folder="static", static_url_path="/static"
    )
    blueprint.before_request(_plain_address)
    applicant.add_pages(blueprint, backend)
    account.add_pages(blueprint, backend)
    contact.add_pages(blueprint, backend)
    blueprint.context_processor(staff.shared_values)
    for door in (account, desk, landlord, office):
        blueprint.register_blueprint(door.create_blueprint(backend))
    blueprint.add_app_template_filter(age)
    blueprint.add_app_template_filter(moment)
    blueprint.add_app_template_filter(decimal)
    blueprint.add_app_template_global(told_again, "sent_again")
    blueprint.add_app_template_global(lambda table, key: staff_words()[table].get(key, key), "words_of")
    blueprint.add_app_template_filter(day, "french_day")
    blueprint.add_app_template_filter(lambda text: text[:1].upper() + text[1:], "capitalize_first")
    blueprint.register_error_handler(HTTPException, refused)
    blueprint.after_request(compress)
    blueprint.record(_serve_static)
    return blueprint


def _plain_address() -> None:
    """No odd character in the address; forms are checked as they are parsed (`service.plain_text`)."""
    given = [text for _name, text in request.args.items(multi=True)]
    given += map(str, (request.view_args or {}).values())
    if not all(map(is_plain, given)):
        abort(400)


def refused(error: HTTPException) -> BaseResponse | tuple[str, int]:
    """What HTTP refuses, as a page in plain French."""
    if error.code is None or error.code < 400:
        return error.get_response()
    message = REFUSALS.get(error.code, REFUSALS[400])
    title = _("Ce n'est pas possible")
    return render_template("error.html", title=title, message=_(message), back=None), error.code


def _serve_static(state: BlueprintSetupState) -> None:
    """Sends the static files compressed (the vendored ones lie there as `.gz` too), for slow phones."""
    app = cast(Flask, state.app)
    app.extensions["bordereau_pages"] = refused
    app.wsgi_app = WhiteNoise(app.wsgi_app, root=STATIC, prefix="static/", max_age=A_DAY)  # type: ignore[method-assign]
