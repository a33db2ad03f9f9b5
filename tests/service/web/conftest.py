"""The application in this process, on a private installation."""

from __future__ import annotations

import pytest
from flask import Flask

from service.app import create_app
from tests.service.conftest import Installation


@pytest.fixture
def app(installation: Installation) -> Flask:
    made = create_app(installation.settings)
    made.testing = False
    return made
