"""The applicant's pages are compressed; pages where a stranger's words stand beside a secret are not."""

from __future__ import annotations

import gzip

import pytest

from tests.service.conftest import SITUATION

TAKES = {"Accept-Encoding": "gzip, br"}


def test_a_page_is_the_same_and_lighter(app):
    client = app.test_client()
    opened = client.post("/api/v1/dossiers", json={"situation": SITUATION}).get_json()
    path = f"/d/{opened['applicant_key']}"
    plain, light = client.get(path), client.get(path, headers=TAKES)
    assert light.headers["Content-Encoding"] == "gzip" and "Accept-Encoding" in plain.headers["Vary"]
    assert gzip.decompress(light.data) == plain.data
    assert len(light.data) < len(plain.data) / 2
    assert int(light.headers["Content-Length"]) == len(light.data)


@pytest.mark.parametrize("path", ["/connexion", "/guichet?q=x", "/nulle-part", "/api/v1/openapi.json"])
def test_others_stay_as_they_are(app, path):
    answer = app.test_client().get(path, headers=TAKES, follow_redirects=True)
    assert "Content-Encoding" not in answer.headers
