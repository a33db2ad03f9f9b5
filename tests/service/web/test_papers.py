"""What a paper looks like and where to get it: every type that a checklist accepts has both, and a household is shown
the papers that its own answers make due."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from flask import Flask
from PIL import Image

import service.web
from samples.pictures import MOST_BYTES, WIDTH, picture, specimen_of, wanted
from service.checklists.accepted import accepted_types, any_types
from service.checklists.rules import IDS, checklist
from service.checklists.situation import Situation
from service.web.papers import _sources, looks, with_looks
from tests.service.conftest import SITUATION

PICTURES = Path(service.web.__file__).parent / "static" / "papers"
DAY = date(2026, 11, 21)


def situation(**changes):
    person = SITUATION["persons"][0] | changes.pop("person", {})
    return Situation.of(SITUATION | {"persons": [person]} | changes)


@pytest.mark.parametrize("type_id", wanted())
def test_each_accepted_paper_has_its_picture_and_its_source(type_id):
    path = PICTURES / f"{type_id}.webp"
    assert path.stat().st_size <= MOST_BYTES
    with Image.open(path) as image:
        assert image.width == WIDTH
    source = _sources()[type_id]
    assert source["fr"] != source["en"]
    assert source["fr"].endswith(".")
    assert ("site" in source) == ("url" in source)
    if "url" in source:
        parts = urlsplit(source["url"])
        assert parts.scheme == "https"
        assert parts.netloc.removeprefix("www.") == source["site"]


def test_no_picture_and_no_source_is_left_over():
    assert {path.stem for path in PICTURES.iterdir()} == set(wanted()) == set(_sources())


def test_the_pictures_are_those_of_the_specimens():
    assert picture(specimen_of("passport"))[:4] == b"RIFF"


def test_the_papers_shown_follow_the_answers():
    def identity(**changes):
        return accepted_types(situation(person=changes), "national", DAY)["identity", "p1"]

    assert identity() == ["identity_card", "passport"]
    assert identity(nationality="other") == ["residence_permit"]
    child = {
        "id": "p2",
        "role": "dependant",
        "first_name": "Ilyes",
        "last_name": "Belkacem",
        "birth_date": "2015-09-12",
    }
    family = Situation.of(SITUATION | {"persons": [SITUATION["persons"][0], child]})
    assert accepted_types(family, "national", DAY)["identity", "p2"] == ["family_record_book", "birth_certificate"]
    hosted = accepted_types(situation(housing="hosted"), "national", DAY)
    assert hosted["hosting", None] == ["hosting_certificate", "social_support_certificate"]
    assert ("lease", None) not in hosted


@pytest.mark.parametrize("checklist_id", IDS)
def test_whatever_is_asked_something_is_shown(checklist_id):
    wide = situation(
        housing="tenant",
        family_status="separating",
        reasons=["unfit", "eviction", "violence", "job_transfer"],
        pregnancy=True,
        person={"incomes": ["salary", "pension", "benefits"], "guardianship": True},
    )
    found = accepted_types(wide, checklist_id, DAY)
    assert found
    assert all(looks(types) for types in found.values())
    assert max(map(len, found.values())) <= 4


@pytest.mark.parametrize("checklist_id", IDS)
def test_every_item_of_every_list_says_where_to_get_its_paper(app, checklist_id):
    report = {"checklist": checklist_id, "on": DAY.isoformat()}
    items = [{"id": item.id, "person": "nobody"} for item in checklist(checklist_id).items]
    with app.test_request_context():
        found = with_looks(report | {"items": items}, SITUATION)
    assert [key for key, shown in found.items() if not shown or not all(look.where for look in shown)] == []


def test_an_item_that_papers_made_due_is_shown_too():
    assert "divorce_agreement" not in any_types("national", "no_such_item")
    assert any_types("national", "own_income_proof")


def test_the_list_shows_them_folded_in_both_languages(app: Flask):
    client = app.test_client()
    opened = client.post("/api/v1/dossiers", json={"situation": SITUATION}).get_json()
    address = f"/d/{opened['applicant_key']}"
    page = client.get(address).text
    items = re.findall(r'data-item="(\w+)"', page)
    assert len(items) == page.count('<details class="looks') >= 3
    assert 'loading="lazy"' in page
    assert "espace particulier" in page
    assert 'href="https://www.impots.gouv.fr"' in page
    assert "espace particulier" in client.get(f"{address}/manque").text
    client.set_cookie("langue", "en")
    assert "Sign in to your personal account" in client.get(address).text
