"""A bound on what a caller without a key may do: open so many dossiers an hour from one address."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from flask import request
from limits import RateLimitItemPerHour
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from service.api.callers import backend
from service.api.describe import actor
from service.errors import TooManyRequestsError

Params = ParamSpec("Params")
Result = TypeVar("Result")


class _Limiter:
    """Counts in the memory of this process: it keeps a script from filling the disk, it is no accounting."""

    def __init__(self) -> None:
        self._counts = FixedWindowRateLimiter(MemoryStorage())

    def limit_anonymous(self, view: Callable[Params, Result]) -> Callable[Params, Result]:
        """Refuses a caller without a key who did this too often within the hour."""

        @wraps(view)
        def limited(*args: Params.args, **kwargs: Params.kwargs) -> Result:
            item = RateLimitItemPerHour(backend().settings.max_dossiers_per_hour)
            address = request.remote_addr or "?"
            if actor().role == "anonymous" and not self._counts.hit(item, view.__name__, address):
                raise TooManyRequestsError
            return view(*args, **kwargs)

        return limited


limiter = _Limiter()
