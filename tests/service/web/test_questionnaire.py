"""The applicant's questions, screen by screen, as a browser without JavaScript sends them."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest
from werkzeug.datastructures import MultiDict

from service.app import create_app
from service.web.form import person_of, place_of
from service.web.steps import next_step, steps
from tests.service.conftest import SITUATION

YOU = {"first_name": "Nadia", "last_name": "Belkacem", "birth_day": "2", "birth_month": "4", "birth_year": "1988"}
CHILD = {"role": "dependant", "first_name": "Ilyes", "last_name": "Belkacem"}
BORN_2015 = {"birth_day": "12", "birth_month": "9", "birth_year": "2015"}
TODAY = date(2026, 11, 21)


class Visitor:
    """Somebody who fills in forms: each page's form is sent with what was ticked on it before."""

    def __init__(self, app):
        self.client = app.test_client()
        self.follow(self.client.get("/demande"))

    def follow(self, answer):
        while answer.status_code in (302, 303):
            answer = self.client.get(answer.headers["Location"])
        self.page, self.path = unescape(answer.get_data(as_text=True)), answer.request.full_path.rstrip("?")
        return self

    def send(self, **values):
        return self.follow(self.client.post(self.path, data=values))

    def go(self, path):
        return self.follow(self.client.get(path))

    @property
    def token(self):
        return re.search(r"/d/([^/?]+)", self.path)[1]

    @property
    def heading(self):
        return re.sub(r"\s+", " ", re.sub("<[^>]+>", "", re.search(r"<h1>(.*?)</h1>", self.page, re.S)[1])).strip()

    def situation(self):
        auth = {"Authorization": f"Bearer {self.token}"}
        listed = self.client.get("/api/v1/dossiers", headers=auth).get_json()["dossiers"]
        return self.client.get(f"/api/v1/dossiers/{listed[0]['id']}", headers=auth).get_json()["situation"]


@pytest.fixture
def visitor(app):
    return Visitor(app)


def answer_all(visitor):
    """Takes the first answer of every question that is asked, up to the page to check; says which were asked."""
    seen = []
    while "/reponses" in visitor.path:
        seen.append(visitor.heading)
        assert len(seen) < 40, seen
        names = dict.fromkeys(
            re.findall(r'<input class="form-check-input" type="\w+" id="[^"]+" name="(\w+)"', visitor.page)
        )
        first = {name: re.search(rf'name="{name}" value="(\w+)"', visitor.page)[1] for name in names}
        visitor.send(**first)
    return seen


def test_the_first_screen_opens_the_dossier_and_gives_the_link(visitor):
    visitor.send(**YOU)
    assert visitor.path.endswith("/personnes")
    assert f"/d/{visitor.token}" in visitor.page.split("Gardez cette adresse")[1]
    assert visitor.situation()["persons"][0]["birth_date"] == "1988-04-02"


def test_each_answer_leads_on_to_the_list(visitor):
    visitor.send(**YOU)
    visitor.go(f"/d/{visitor.token}/questions")
    seen = answer_all(visitor)
    assert visitor.path.endswith("/situation")
    assert any("logement" in one for one in seen)
    assert "Célibataire" in visitor.page
    assert "Il reste" not in visitor.page
    visitor.go(f"/d/{visitor.token}")
    assert 'data-item="payslips"' in visitor.page


def test_what_is_missing_is_said_beside_the_question_and_what_was_typed_is_kept(visitor):
    visitor.send(**{**YOU, "birth_day": "31", "birth_month": "2"})
    assert "Écrivez le jour, le mois et l'année" in visitor.page
    assert re.search(r'id="birth_day"[^>]*value="31"[^>]*aria-invalid="true"[^>]* autofocus', visitor.page)
    assert 'value="Nadia"' in visitor.page
    visitor.send(**YOU)
    visitor.go(f"/d/{visitor.token}/questions")
    visitor.send()
    assert "Choisissez une réponse." in visitor.page
    assert re.search(r'aria-describedby="[^"]*family_status-erreur', visitor.page)
    assert "<title>Erreur" in visitor.page


def test_people_are_added_changed_and_taken_away(visitor):
    visitor.send(**YOU)
    home = f"/d/{visitor.token}"
    visitor.go(f"{home}/personne").send(**CHILD, **BORN_2015)
    assert visitor.path.endswith("/personnes") and "Ilyes" in visitor.page
    visitor.go(f"{home}/personne?personne=p2").send(**CHILD, **{**BORN_2015, "birth_year": "2016"})
    assert [one["birth_date"] for one in visitor.situation()["persons"]] == ["1988-04-02", "2016-09-12"]
    visitor.client.post(f"{home}/personne/retirer", data={"personne": "p1"})
    assert len(visitor.situation()["persons"]) == 2  # who asks cannot be taken away
    visitor.client.post(f"{home}/personne/retirer", data={"personne": "p2"})
    assert len(visitor.situation()["persons"]) == 1


def test_a_child_older_than_its_parents_is_explained_at_its_date(visitor):
    visitor.send(**YOU)
    visitor.go(f"/d/{visitor.token}/personne").send(**CHILD, birth_day="1", birth_month="1", birth_year="1970")
    assert "plus âgé que ses parents" in visitor.page.split("Date de naissance")[1]
    assert len(visitor.situation()["persons"]) == 1


def test_the_first_screen_sent_twice_is_one_dossier(visitor):
    """A double tap, or the back button and the same form again."""
    start = visitor.path
    first = visitor.send(**YOU).token
    visitor.go(start)
    assert 'value="Nadia"' in visitor.page
    assert visitor.send(**{**YOU, "first_name": "Nadège"}).token == first
    assert visitor.situation()["persons"][0]["first_name"] == "Nadège"


def test_a_new_start_is_a_new_person_on_a_computer_that_many_use(visitor):
    first = visitor.send(**YOU).token
    visitor.go("/demande")
    assert 'value="Nadia"' not in visitor.page
    assert visitor.send(**YOU).token != first
    elsewhere = Visitor(visitor.client.application)
    elsewhere.path = visitor.client.get("/demande").headers["Location"]
    assert elsewhere.send(**YOU).token not in (first, visitor.token)


def test_an_answer_changed_later_keeps_the_others_and_asks_what_it_opens(visitor):
    visitor.send(**YOU)
    home = f"/d/{visitor.token}"
    visitor.go(f"{home}/questions")
    answer_all(visitor)
    before = visitor.situation()
    visitor.go(f"{home}/reponses?ecran=logement").send(housing="homeless")
    assert visitor.situation() == {**before, "housing": "homeless"}
    visitor.go(f"{home}/reponses?ecran=revenus&personne=p1").send(incomes="none")
    assert visitor.situation()["persons"][0]["incomes"] == []


def test_a_value_that_is_not_offered_is_no_answer(visitor):
    visitor.send(**YOU)
    visitor.go(f"/d/{visitor.token}/reponses?ecran=logement").send(housing="castle")
    assert "Choisissez une réponse." in visitor.page
    assert "housing" not in visitor.situation()


@pytest.mark.parametrize("query", ["", "?ecran=nulle-part", "?ecran=travail&personne=p9", "?ecran=contrat&personne=p1"])
def test_a_screen_that_is_not_theirs_leads_back_to_the_questions(visitor, query):
    visitor.send(**YOU)
    visitor.go(f"/d/{visitor.token}/reponses{query}")
    assert visitor.heading.startswith("Quelle est votre situation de famille")


def test_the_place_may_be_left_out_and_is_checked(visitor):
    visitor.send(**YOU)
    visitor.go(f"/d/{visitor.token}/reponses?ecran=lieu").send(city="Bordeaux", department="Gironde")
    assert "numéro du département" in visitor.page and 'value="Bordeaux"' in visitor.page
    visitor.send(city="", department="")
    assert visitor.situation()["city"] is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [("33", "33"), ("1", "01"), ("2a", "2A"), ("974", "974"), ("", None), ("133", False), ("x", False)],
)
def test_departments(given, kept):
    place, errors = place_of(MultiDict({"department": given}))
    assert ("department" in errors) == (kept is False)
    assert errors or place["department"] == kept


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({}, []),
        ({"first_name": " "}, ["first_name"]),
        ({"last_name": "x" * 121}, ["last_name"]),
        ({"birth_year": "88"}, ["birth_date"]),
        ({"birth_year": "2090"}, ["birth_date"]),
        ({"birth_year": "1850"}, ["birth_date"]),
        ({"birth_day": "²"}, ["birth_date"]),
    ],
)
def test_a_person(change, wrong):
    _person, errors = person_of(MultiDict({**YOU, **change}), applicant=True, today=TODAY)
    assert list(errors) == wrong


def test_nobody_is_asked_about_a_small_childs_work():
    child = {"id": "p2", "role": "dependant", "first_name": "I", "last_name": "B", "birth_date": "2015-09-12"}
    situation = {**SITUATION, "persons": [*SITUATION["persons"], child]}
    assert ("travail", "p2") not in [(one.name, one.person) for one in steps(situation, TODAY)]
    situation["persons"][1] = {**child, "birth_date": "2010-09-12"}
    assert ("travail", "p2") in [(one.name, one.person) for one in steps(situation, TODAY)]
    assert next_step(situation, TODAY).name == "famille"


def test_every_household_comes_to_the_end(installation):
    """Whatever is answered first, the screens end and the report is made."""
    app = create_app(installation.settings)
    for role, born in [("co_applicant", "1990"), ("adult", "1950"), ("dependant", "2010")]:
        visitor = Visitor(app)
        visitor.send(**YOU)
        person = {**CHILD, "role": role, "birth_day": "1", "birth_month": "1", "birth_year": born}
        visitor.go(f"/d/{visitor.token}/personne").send(**person)
        visitor.go(f"/d/{visitor.token}/questions")
        answer_all(visitor)
        assert visitor.path.endswith("/situation")
