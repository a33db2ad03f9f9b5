"""The secret link of one dossier: `service.web` answers it, letters and desks hand it over."""

from __future__ import annotations

from service.config import Settings

APPLICANT_PATH = "/d/{key}"


def applicant_url(settings: Settings, key: str, base_url: str = "") -> str:
    """The link of the dossier that `key` opens, at the site's public address or, without one, at the request's."""
    return (settings.public_url or base_url.rstrip("/")) + APPLICANT_PATH.format(key=key)
