"""The applicant's pages sent compressed, for slow phones: a dossier of forty papers is a tenth of its size.

Only theirs. A page that holds a secret beside words that a stranger can put there must not be compressed: the length
would tell the secret (BREACH). The applicant's pages repeat nothing of their address but the link itself, which whoever
sends the request already has; the staff's pages repeat searches beside the token of their forms, and stay as they are.
"""

from __future__ import annotations

import gzip

from flask import Response, request

WORTH_IT = 1000  # bytes; a shorter page fits in one packet
LEVEL = 5
OPEN = ("web.home", "web.new_dossier")


def compress(response: Response) -> Response:
    """For `after_request`: the page compressed, where it is the applicant's, and the browser takes it so."""
    theirs = request.endpoint in OPEN or request.path.startswith("/d/")
    if not theirs or response.mimetype != "text/html" or response.is_streamed:
        return response
    response.vary.add("Accept-Encoding")
    if request.accept_encodings["gzip"] > 0 and len(response.get_data()) > WORTH_IT:
        response.set_data(gzip.compress(response.get_data(), LEVEL))
        response.headers["Content-Encoding"] = "gzip"
    return response
