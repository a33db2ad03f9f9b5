"""The application in this process, and a client for each kind of caller."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.app import create_app
from service.backend import Backend
from service.keys import create_staff_key
from service.queue.claims import claim, finish
from service.reports import refresh
from service.results import DocumentResult, FileResult, QualityResult
from tests.service.conftest import SITUATION, Installation


@dataclass
class Caller:
    """A client that sends its key with every call."""

    client: FlaskClient
    key: str = ""

    def call(self, method: str, path: str, **options: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        headers |= options.pop("headers", {})
        return self.client.open(f"/api/v1{path}", method=method, headers=headers, **options)

    def send(self, dossier_id: str, *files: tuple[str, bytes]) -> TestResponse:
        parts = [(io.BytesIO(content), name) for name, content in files]
        return self.call(
            "POST", f"/dossiers/{dossier_id}/files", data={"file": parts}, content_type="multipart/form-data"
        )


@pytest.fixture
def app(installation: Installation) -> Flask:
    app = create_app(installation.settings)
    app.testing = False
    return app


@pytest.fixture
def callers(app: Flask) -> dict[str, Caller]:
    """anonymous, desk, admin, landlord, and the applicants of two dossiers (`owner` is the one of `dossier`)."""
    database = app.extensions["bordereau"].database
    made = {"anonymous": Caller(app.test_client())}
    for role in ("desk", "admin", "landlord"):
        made[role] = Caller(app.test_client(), create_staff_key(database, role, f"Mon {role}"))
    for name in ("owner", "other"):
        opened = made["anonymous"].call("POST", "/dossiers", json={"situation": SITUATION}).get_json()
        made[name] = Caller(app.test_client(), opened["applicant_key"])
    return made


@pytest.fixture
def dossier(callers: dict[str, Caller]) -> str:
    """The owner's dossier."""
    found: str = callers["owner"].call("GET", "/dossiers").get_json()["dossiers"][0]["id"]
    return found


def read(backend: Backend, file_id: str, *types: str) -> None:
    """Finishes a file as a worker would, with documents of these types."""
    claimed = claim(backend, file_id, "test")
    assert claimed is not None
    documents = [
        DocumentResult(
            pages=[number],
            type=type_id,
            label=type_id,
            confidence=0.9,
            text_source="ocr",
            quality=QualityResult(legible=True, issues=[]),
        )
        for number, type_id in enumerate(types, start=1)
    ]
    result = FileResult(
        file=claimed.name,
        sha256=claimed.sha256,
        media_type="image/png",
        page_count=len(types),
        seconds=0.5,
        documents=documents,
    )
    assert finish(backend, claimed, result)
    refresh(backend, claimed.dossier_id)
