"""What each paper looks like: nothing of it is fetched before somebody wants to see it, and it stays open while the
list ticks itself."""

from __future__ import annotations

import pytest

from service.access import Actor
from service.files import Upload, add_files
from tests.browser.conftest import PAPERS, check_access, new_dossier, picture

pytestmark = pytest.mark.browser


def test_a_picture_is_fetched_when_it_is_opened_and_stays_open(page, address, backend):
    opened = new_dossier(address)
    fetched = []
    page.on("request", lambda request: fetched.append(request.url) if "/static/papers/" in request.url else None)
    page.goto(opened["applicant_url"])
    item = page.locator("[data-item=identity]")
    item.get_by_text("À quoi ça ressemble").focus()
    assert fetched == []
    page.keyboard.press("Enter")
    example = item.get_by_role("img", name="Un exemple : Passeport")
    example.scroll_into_view_if_needed()
    example.evaluate("image => image.decode()")
    assert example.evaluate("image => image.naturalWidth") == 320
    assert all("identity_card" in url or "passport" in url for url in fetched)
    check_access(page)
    picture(page, "looks")

    add_files(backend, Actor("desk", "key:test"), opened["id"], [Upload(PAPERS[0].name, PAPERS[0].read_bytes())])
    page.locator("#etat [data-file-status=done]").wait_for(timeout=60_000)
    assert example.is_visible()
    assert page.evaluate("document.activeElement.id") == "voir-titre-identity-p1"
