"""The applicant's questions, one thing a screen: who asks, who will live there, then what the rules need to know, then
the answers to check.

The dossier is opened by the first screen, and each screen keeps its own answers there at once: a telephone that dies, a
second tab or the back button lose nothing, and the link opens everything again. All of it works without JavaScript.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response as BaseResponse

from service.access import ANONYMOUS, Actor
from service.backend import Backend
from service.dossiers import change_situation, keep_told, open_dossier, seen
from service.errors import InvalidSituationError, NotFoundError, ServiceError
from service.language import gettext as _
from service.reports import day_of
from service.web.answers import choices, filled, in_words, short, shown, with_answer
from service.web.form import Form, filled_from, person_of, place_of
from service.web.steps import (
    PLACE,
    SECTIONS,
    Step,
    answered_keys,
    asked,
    next_step,
    open_questions,
    owner_of,
    step_before,
    step_named,
    steps,
)
from service.web.wording import day

STARTED, STARTED_SECONDS = "demande", 2 * 3600  # the cookie by which the first screen, sent twice, is one dossier
Answer = BaseResponse | str


def add_pages(blueprint: Blueprint, backend: Backend, actor_of: Callable[[str], Actor]) -> None:
    """Adds the questions to the applicant's pages."""
    pages = _Pages(backend, actor_of)
    both = ["GET", "POST"]
    blueprint.add_url_rule("/demande", "new_dossier", pages.new_dossier, methods=both)
    blueprint.add_url_rule("/d/<token>/personnes", "people", pages.people)
    blueprint.add_url_rule("/d/<token>/personne", "person", pages.person, methods=both)
    blueprint.add_url_rule("/d/<token>/personne/retirer", "remove_person", pages.remove_person, methods=["POST"])
    blueprint.add_url_rule("/d/<token>/questions", "questions", pages.questions)
    blueprint.add_url_rule("/d/<token>/reponses", "answers", pages.answers, methods=both)
    blueprint.add_url_rule("/d/<token>/situation", "situation", pages.situation)


def fresh_start() -> str:
    """Names a new start of the questions, in the address of their first screen."""
    return secrets.token_urlsafe(9)


@dataclass(frozen=True, slots=True)
class Row:
    """One answer to check: what was asked, about whom, what was said, and where to change it."""

    label: str
    who: str
    value: str
    link: str


class _Pages:
    """The screens; each reads the dossier that its link opens, and keeps what it asks for."""

    def __init__(self, backend: Backend, actor_of: Callable[[str], Actor]) -> None:
        self.backend = backend
        self.actor_of = actor_of

    def new_dossier(self) -> Answer:
        """The first screen, sent again (a double tap, the back button), changes the dossier that it opened: its address
        names the start, and a cookie the dossier of that start.
        """
        start = request.args.get("n", "")
        if not start:
            return redirect(url_for("web.new_dossier", n=fresh_start()), 303)
        if request.method == "GET":
            return _person_page(self._begun(start), {}, applicant=True)
        person, errors = person_of(request.form, applicant=True, today=day_of({}))
        if not errors:
            try:
                return self._started(start, {"id": "p1", **person})
            except InvalidSituationError as error:
                errors = _beside(error)
        return _person_page(request.form, errors, applicant=True)

    def _begun(self, start: str) -> Form:
        """The form as it was sent, when it is looked at again."""
        actor, _token = self._of_start(start)
        if not actor.dossier_id:
            return MultiDict()
        situation = seen(self.backend, actor, actor.dossier_id).situation
        return filled_from(next(one for one in situation["persons"] if one["role"] == "applicant"))

    def _of_start(self, start: str) -> tuple[Actor, str]:
        """Who this start has made an applicant of, and their link; nobody yet, or on another browser."""
        before, _dot, token = request.cookies.get(STARTED, "").partition(".")
        if not secrets.compare_digest(before.encode(), start.encode()):
            return ANONYMOUS, ""
        try:
            return self.actor_of(token), token
        except NotFoundError:
            return ANONYMOUS, ""

    def _started(self, start: str, person: dict[str, Any]) -> BaseResponse:
        actor, token = self._of_start(start)
        if actor.dossier_id:
            self._keep_person(actor, person)
            return redirect(url_for("web.people", token=token), 303)
        token = open_dossier(self.backend, ANONYMOUS, {"persons": [person]}, filling=True).applicant_key
        answer = redirect(url_for("web.people", token=token), 303)
        answer.set_cookie(
            STARTED, f"{start}.{token}", STARTED_SECONDS, path="/demande", httponly=True, samesite="Lax",
            secure=request.is_secure,
        )  # fmt: skip
        return answer

    def people(self, token: str) -> str:
        _actor, situation = self._opened(token)
        return render_template("answers/people.html", token=token, persons=situation["persons"], section=_section(1))

    def person(self, token: str) -> Answer:
        actor, situation = self._opened(token)
        number = request.args.get("personne", "")
        known: Mapping[str, Any] = owner_of(situation, number)
        applicant = known.get("role") == "applicant"
        if request.method == "GET":
            return _person_page(filled_from(known) if known else MultiDict(), {}, applicant=applicant, token=token)
        person, errors = person_of(request.form, applicant, day_of(situation))
        if not errors:
            try:
                self._keep_person(actor, {"id": number if known else _free(situation), **person})
            except InvalidSituationError as error:
                errors = _beside(error)
        if errors:
            return _person_page(request.form, errors, applicant=applicant, token=token)
        return redirect(url_for("web.people", token=token), 303)

    def _keep_person(self, actor: Actor, person: dict[str, Any]) -> None:
        """Puts the person in their place among the others, with the answers that they gave elsewhere."""
        situation = seen(self.backend, actor, actor.dossier_id).situation
        known = owner_of(situation, person["id"])
        others = [one for one in situation["persons"] if one["id"] != person["id"]]
        place = situation["persons"].index(known) if known else len(others)
        persons = [*others[:place], {**known, **person}, *others[place:]]
        change_situation(self.backend, actor, actor.dossier_id, {**situation, "persons": persons})

    def remove_person(self, token: str) -> BaseResponse:
        actor, situation = self._opened(token)
        number = request.form.get("personne", "")
        kept = [one for one in situation["persons"] if one["id"] != number or one["role"] == "applicant"]
        if len(kept) < len(situation["persons"]):
            change_situation(self.backend, actor, actor.dossier_id, {**situation, "persons": kept})
        return redirect(url_for("web.people", token=token), 303)

    def questions(self, token: str) -> BaseResponse:
        """The first screen that is not answered, else the page to check."""
        _actor, situation = self._opened(token)
        return _onward(token, situation)

    def answers(self, token: str) -> Answer:
        actor, situation = self._opened(token)
        on = day_of(situation)
        step = step_named(situation, on, request.args.get("ecran", ""), request.args.get("personne"))
        if step is None:
            return _onward(token, situation)
        if step.keys == PLACE:
            return self._place(token, actor, situation, step)
        question = asked(situation, step, on)
        if question is None:
            return _onward(token, situation)
        screen = shown(situation, question, on)
        if request.method == "POST":
            screen = filled(screen, request.form)
            if not screen.error:
                changed = with_answer(situation, step.person, screen)
                change_situation(self.backend, actor, actor.dossier_id, changed)
                return _onward(token, changed)
        return render_template("answers/step.html", question=screen, **_frame(token, situation, step))

    def _place(self, token: str, actor: Actor, situation: Mapping[str, Any], step: Step) -> Answer:
        given = MultiDict({key: situation.get(key) or "" for key in PLACE})
        errors: dict[str, str] = {}
        if request.method == "POST":
            given = MultiDict(request.form)
            place, errors = place_of(request.form)
            if not errors:
                changed = {**situation, **place}
                change_situation(self.backend, actor, actor.dossier_id, changed)
                return _onward(token, changed)
        frame = _frame(token, situation, step)
        return render_template("answers/place.html", filled=given, errors=errors, **frame)

    def situation(self, token: str) -> str:
        """The answers to check, each with its way back."""
        actor, situation = self._opened(token)
        on = day_of(situation)
        parts: list[list[Row]] = [[_who(token, one) for one in situation["persons"]], [], [], []]
        for step in steps(situation, on):
            parts[step.section - 1] += _rows(token, situation, step)
        left = open_questions(situation, on)
        if not left:
            keep_told(self.backend, actor, seen(self.backend, actor, actor.dossier_id), filling=False)
        named = [(title, rows) for title, rows in zip(map(_, SECTIONS), parts, strict=False) if rows]
        return render_template("answers/check.html", token=token, parts=named, left=left, section=_section(5))

    def _opened(self, token: str) -> tuple[Actor, dict[str, Any]]:
        actor = self.actor_of(token)
        situation = seen(self.backend, actor, actor.dossier_id).situation
        copy: dict[str, Any] = json.loads(json.dumps(situation))
        return actor, copy


def _onward(token: str, situation: Mapping[str, Any]) -> BaseResponse:
    step = next_step(situation, day_of(dict(situation)))
    return redirect(_address(token, step) if step else url_for("web.situation", token=token), 303)


def _address(token: str, step: Step) -> str:
    return url_for("web.answers", token=token, ecran=step.name, personne=step.person)


def _frame(token: str, situation: Mapping[str, Any], step: Step) -> dict[str, Any]:
    """What stands around a question."""
    before = step_before(situation, day_of(dict(situation)), step)
    back = _address(token, before) if before else url_for("web.people", token=token)
    return {"token": token, "back": back, "section": _section(step.section)}


def _section(number: int) -> dict[str, str]:
    place = _("Partie %(number)d sur %(count)d", number=number, count=len(SECTIONS))
    return {"place": place, "title": _(SECTIONS[number - 1])}


def _who(token: str, person: Mapping[str, Any]) -> Row:
    role = _("Vous") if person["role"] == "applicant" else choices()["role"][person["role"]]
    name = f"{person['first_name']} {person['last_name']}"
    born = _("%(name)s, né(e) le %(day)s", name=name, day=day(person["birth_date"]))
    return Row(role, "", born, url_for("web.person", token=token, personne=person["id"]))


def _rows(token: str, situation: Mapping[str, Any], step: Step) -> list[Row]:
    owner = owner_of(situation, step.person)
    who = owner.get("first_name", "") if step.person and len(situation["persons"]) > 1 else ""
    keys = answered_keys(situation, step)
    if step.keys == PLACE:
        words = " ".join(filter(None, (situation.get("city"), situation.get("department"))))
        return [Row(_("Lieu de recherche"), "", words or _("Pas précisé"), _address(token, step))] if keys else []
    return [Row(short(key), who, in_words(key, owner[key]), _address(token, step)) for key in keys]


def _person_page(given: Form, errors: dict[str, str], *, applicant: bool, token: str = "") -> str:
    roles = {} if applicant else choices()["role"]
    return render_template(
        "answers/person.html",
        filled=given,
        errors=errors,
        applicant=applicant,
        roles=roles,
        token=token,
        section=_section(1),
    )


def _free(situation: Mapping[str, Any]) -> str:
    """An id that no person has."""
    taken = {person["id"] for person in situation["persons"]}
    return next(f"p{number}" for number in range(2, len(taken) + 3) if f"p{number}" not in taken)


def _beside(error: ServiceError) -> dict[str, str]:
    """What the model refuses of a person, beside the box it is about."""
    key = getattr(error, "key", "")
    if key.endswith(".birth_date"):
        return {
            "birth_date": _(
                "Avec cette date, un enfant serait plus âgé que ses parents. Corrigez la date, ou choisissez "
                "« Un autre adulte »."
            )
        }
    if key == "persons":
        return {"first_name": _("Il y a trop de personnes : 30 au plus. Adressez-vous au guichet.")}
    return {"first_name": _(error.sentence, **error.values)}
