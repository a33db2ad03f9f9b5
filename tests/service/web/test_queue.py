"""The desk's queue leaves out what an applicant has only begun; its list of what is missing speaks to the applicant."""

from __future__ import annotations

import re

import pytest

from service.access import ANONYMOUS, Actor
from service.dossiers import keep_told, list_dossiers, open_dossier, seen
from service.errors import NotFoundError
from service.files import Upload, add_files
from tests.service.conftest import DESK, SITUATION
from tests.service.web.conftest import fill_in, member, signed_in_client


@pytest.fixture
def backend(app):
    return app.extensions["bordereau"]


@pytest.fixture
def desk(app, backend):
    return signed_in_client(app, member(backend, "desk"))


def begun(app):
    """Somebody has said who they are, and nothing else yet: the address of their dossier."""
    client = app.test_client()
    start = client.get("/demande").headers["Location"]
    person = {"first_name": "Zoé", "last_name": "Commencée", "birth_day": "2", "birth_month": "4", "birth_year": "1988"}
    answer = fill_in(client, start, **person)
    return client, answer.headers["Location"].rpartition("/")[0]


def names(page):
    return re.findall(r'<th scope="row"><a [^>]*>([^<]+)</a>', page.text)


def test_what_is_only_begun_stays_out_of_the_queue_until_it_is_asked_for(app, backend, desk):
    open_dossier(backend, DESK, SITUATION)  # opened by a program: whatever its situation does not say, it is there
    client, dossier = begun(app)
    queue = desk.get("/guichet")
    assert names(queue) == ["Belkacem Nadia"]
    assert "1 demande commencée, sans papier" in queue.text.replace("\u00a0", " ")
    assert names(desk.get("/guichet?status=begun")) == ["Commencée Zoé"]
    assert names(desk.get("/guichet?q=commencee")) == ["Commencée Zoé"]

    row = next(one for one in list_dossiers(backend, DESK).dossiers if one.filling)
    add_files(backend, Actor("applicant", dossier_id=row.id), row.id, [Upload("a.pdf", b"%PDF-1.7")])
    assert set(names(desk.get("/guichet"))) == {"Belkacem Nadia", "Commencée Zoé"}
    assert client.get(dossier).status_code == 200


def test_answered_to_the_end_it_is_in_the_queue(app, backend, desk):
    client, dossier = begun(app)
    row = list_dossiers(backend, DESK).dossiers[0]
    assert row.filling
    client.get(f"{dossier}/situation")  # the page to check, too early
    assert seen(backend, DESK, row.id).filling
    for _ in range(30):
        asked = client.get(f"{dossier}/questions", follow_redirects=True)
        if asked.request.path.endswith("/situation"):
            break
        assert _answer(client, asked).status_code in (200, 303)
    assert not seen(backend, DESK, row.id).filling
    assert names(desk.get("/guichet")) == ["Commencée Zoé"]


def _answer(client, asked):
    """Sends the first choice of whatever is asked."""
    boxes = re.findall(r'<input[^>]*type="(?:radio|checkbox)"[^>]*>', asked.text)
    fields = {}
    for box in boxes:
        name, value = re.search(r'name="([^"]+)"', box)[1], re.search(r'value="([^"]*)"', box)[1]
        fields.setdefault(name, value)
    return client.post(asked.request.full_path, data=fields or {"department": "33", "city": "Bordeaux"})


def test_what_is_missing_is_printed_in_the_language_of_the_applicant_too(app, backend, desk):
    opened = open_dossier(backend, ANONYMOUS, SITUATION)
    page = f"/guichet/dossiers/{opened.dossier.id}/manque"
    assert 'lang="en"' not in _sections(desk.get(page))
    applicant = app.test_client()
    applicant.set_cookie("langue", "en")
    applicant.get(f"/d/{opened.applicant_key}")
    text = desk.get(page).text
    french, english = re.findall(r'<section lang="(\w\w)"(.*?)</section>', text, re.DOTALL)
    assert (french[0], english[0]) == ("fr", "en")
    assert "Pièce d'identité" in french[1].replace("&#39;", "'")
    assert "dentity" in english[1]
    assert "Pièce" not in english[1]
    assert len(re.findall("<li", french[1])) == len(re.findall("<li", english[1])) > 0
    desk.set_cookie("langue", "en")
    assert len(re.findall('<section lang="', desk.get(page).text)) == 1


def _sections(answer):
    return "".join(re.findall(r"<section lang=[^>]*>", answer.text))


def test_only_those_who_may_see_a_dossier_change_what_is_told_of_it(backend):
    opened = open_dossier(backend, DESK, SITUATION)
    with pytest.raises(NotFoundError):
        keep_told(backend, Actor("applicant", dossier_id="another"), opened.dossier, language="en")
    assert seen(backend, DESK, opened.dossier.id).language == "fr"
