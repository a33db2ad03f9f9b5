"""Addresses of the site's own pages."""

from __future__ import annotations

from flask import current_app, request
from werkzeug.exceptions import HTTPException


def page_behind(path: str) -> str:
    """The page that a form stands on: its own address, or the nearest one above it that can be opened."""
    adapter = current_app.create_url_adapter(request)
    while adapter is not None and path:
        try:
            adapter.match(path, method="GET")
            return path
        except HTTPException:
            path = path.rpartition("/")[0]
    return ""
