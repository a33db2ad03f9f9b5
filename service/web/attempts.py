"""How often somebody may try: failures are counted by place on the network, and by the e-mail address tried, known or
not, so that the answer does not tell which ones exist. Counted in this process: it slows a guesser, no more.
"""

from __future__ import annotations

from flask import request
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from service.errors import TooManyRequestsError
from service.language import marked

PER_PLACE = RateLimitItemPerMinute(10)
PER_PAIR = RateLimitItemPerMinute(10, 15)  # ten in a quarter of an hour, from one place, for one address
PER_ADDRESS = RateLimitItemPerHour(30)  # from everywhere: the guesses of a botnet
TOO_OFTEN = marked("Trop d'essais. Attendez un quart d'heure, puis réessayez.")


class Attempts:
    """The counters of one kind of attempt."""

    def __init__(self) -> None:
        self._counts = FixedWindowRateLimiter(MemoryStorage())

    def check(self, email: str = "") -> None:
        """Refuses when there were too many failures."""
        if not all(self._counts.test(item, *names) for item, names in self._items(email)):
            raise TooManyRequestsError(TOO_OFTEN)

    def failed(self, email: str = "") -> None:
        """Counts one failure."""
        for item, names in self._items(email):
            self._counts.hit(item, *names)

    def _items(self, email: str) -> list[tuple[RateLimitItem, tuple[str, ...]]]:
        place, who = request.remote_addr or "?", email.strip().lower()[:254]
        named = [(PER_PAIR, ("pair", place, who)), (PER_ADDRESS, ("address", who))] if who else []
        return [(PER_PLACE, ("place", place)), *named]
