"""A real Chromium against the real program: web, workers and embedded Redis started as `bordereau serve` does."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

WIDTHS = {"phone": (360, 740), "desk": (1440, 900)}
SCREENS = Path(__file__).parents[2] / "docs" / "screens"


@pytest.fixture(scope="session")
def address(tmp_path_factory):
    """The address of a program of our own, with a home folder of its own."""
    home = tmp_path_factory.mktemp("home")
    command = [sys.executable, "-m", "service.cli", "serve", "--port", "0", "--workers", "1"]
    server = subprocess.Popen(
        command,
        env=os.environ | {"BORDEREAU_HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        for line in server.stdout:
            if found := re.search(r"http://\S+", line):
                yield found[0].rstrip("/")
                break
        else:
            pytest.fail("serve printed no address")
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, headless."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "no Chromium: `make test` installs it"
    flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
    flags += ["--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        chromium: Browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield chromium
        chromium.close()


@pytest.fixture(params=sorted(WIDTHS))
def page(request, browser, address):
    """A page at the width of a phone, then of a desk's screen."""
    width, height = WIDTHS[request.param]
    context = browser.new_context(base_url=address, viewport={"width": width, "height": height}, locale="fr-FR")
    view: Page = context.new_page()
    view.set_default_timeout(20_000)
    view.screen = request.param  # type: ignore[attr-defined]
    yield view
    context.close()
