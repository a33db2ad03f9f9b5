"""The two languages of the pages and of the API's sentences: French, and English for who asks.

French is the source: every text is written in French where it is used, and marked by `_()`; its English stands in
`translations/en/LC_MESSAGES/messages.po`, read as it is when the program starts, so there is no build step.
`python -m service.messages` adds new texts to that file; a test fails while one of them has no English.

A page is French until a person chooses English by the switch (`?langue=en`, kept in a cookie): what a browser says it
prefers changes nothing, because a desk is French whatever its computer is set to. Programs have no switch: the API
follows `Accept-Language`. Outside a request the language is French.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import Flask, Response, has_request_context, redirect, request, url_for
from werkzeug.wrappers import Response as BaseResponse

LANGUAGES = {"fr": "Français", "en": "English"}
FORMATS = {"fr": "fr", "en": "en_GB"}  # the locale of dates and figures: in English too, the day comes first
COOKIE, SWITCH = "langue", "langue"
A_YEAR = 365 * 86_400
_spoken: ContextVar[str] = ContextVar("spoken", default="")  # the language of the request at hand, once it is known


def language() -> str:
    """`fr` or `en`: what this request speaks."""
    return _spoken.get() or _asked_for()


def _asked_for() -> str:
    if not has_request_context():
        return "fr"
    if request.path.startswith("/api/"):
        return request.accept_languages.best_match(LANGUAGES, "fr") or "fr"
    chosen = request.cookies.get(COOKIE, "")
    return chosen if chosen in LANGUAGES else "fr"


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Another language for a while: a list to hand to somebody who reads it."""
    before = _spoken.set(name)
    try:
        yield
    finally:
        _spoken.reset(before)


def formats() -> str:
    """The locale by which this request writes dates and figures."""
    return FORMATS[language()]


def gettext(text: str, /, **values: Any) -> str:
    """A French text in the language of the request, with its values in it.

    >>> gettext("Page %(number)d sur %(count)d", number=2, count=5)
    'Page 2 sur 5'
    """
    said = _text(text)
    return said % values if values else said


def ngettext(one: str, many: str, num: int, /, **values: Any) -> str:
    """As `gettext`, of one or of several things: `num` says how many, and can be named in the text."""
    return str(_texts().ungettext(one, many, num)) % {"num": num, **values}


def marked(text: str) -> str:
    """Marks a text that is shown later, through `gettext`: it goes into the translations, and stays as it is here."""
    return text


def _text(text: str) -> str:
    """Nothing stays nothing: to gettext it would be the head of the file."""
    return str(_texts().ugettext(text)) if text else ""


def _texts() -> NullTranslations:
    """For programs, French stays as it is written."""
    name = language()
    plain = name == "fr" and has_request_context() and request.path.startswith("/api/")
    return NullTranslations() if plain else catalogue(name)


@cache
def catalogue(name: str) -> NullTranslations:
    """The texts of a language."""
    if name == "fr":
        return _French()
    path = files("service").joinpath("translations", name, "LC_MESSAGES", "messages.po")
    with path.open("rb") as source:
        messages = read_po(source, locale=name)
    compiled = BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    return Translations(fp=compiled)


class _French(NullTranslations):
    """The source itself, with the spaces that do not break before « ? », « : » and inside guillemets."""

    def ugettext(self, message: str) -> str:
        return unbroken(message)

    def ungettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return unbroken(msgid1 if n < 2 else msgid2)


@cache
def unbroken(text: str) -> str:
    """French typography: nothing ends a line that should not.

    >>> unbroken("Et vous ? « Oui »").count("\u00a0")
    3
    """
    return re.sub("« ", "«\u00a0", re.sub(" ([?!:;»]|%%)", "\u00a0\\1", text))


def speak(app: Flask) -> None:
    """Gives the application its languages: `_()` in templates, the switch, the language named in each answer."""
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        _text,
        lambda one, many, count: _texts().ungettext(one, many, count),
        newstyle=True,
    )
    app.jinja_env.globals.update(language=language, languages=LANGUAGES, address_in=address_in)
    app.before_request(_switch)
    app.after_request(_named)
    app.teardown_request(lambda _error: _spoken.set("") and None)


def address_in(name: str) -> str:
    """This page in another language; where a page only takes forms, the dossier or the home page."""
    arguments = dict(request.view_args or {})
    rule = request.url_rule
    if rule is not None and "GET" in (rule.methods or ()):
        return f"{request.path}?{urlencode([*request.args.items(multi=True), (SWITCH, name)])}"
    if "token" in arguments:
        return url_for("web.dossier", token=arguments["token"], langue=name)
    return url_for("web.home", langue=name)


def _switch() -> BaseResponse | None:
    """Keeps the chosen language, and goes on to the same page: the address stays the one to bookmark."""
    _spoken.set(_asked_for())
    chosen = request.args.get(SWITCH)
    if request.method != "GET" or chosen not in LANGUAGES or request.path.startswith("/api/"):
        return None
    rest = [(key, value) for key, value in request.args.items(multi=True) if key != SWITCH]
    answer = redirect("/" + request.path.lstrip("/\\") + (f"?{urlencode(rest)}" if rest else ""), 303)
    answer.set_cookie(COOKIE, chosen, max_age=A_YEAR, httponly=True, samesite="Lax", secure=request.is_secure)
    return answer


def _named(response: Response) -> Response:
    if response.mimetype in ("text/html", "application/problem+json"):
        response.headers["Content-Language"] = language()
        response.vary.add("Accept-Language" if request.path.startswith("/api/") else "Cookie")
    return response
