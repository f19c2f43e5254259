"""Limits the requests a minute of a caller and of a community, counted after the token is verified.

Each process counts alone; the settings give each its share of the limit. nginx limits by address before it.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, field
from uuid import UUID

from services.chassis.config import Settings
from services.chassis.errors import Problem
from services.chassis.security.callers import Caller

WINDOW_SECONDS = 60


class TooMany(Problem):
    """The caller, or the whole community, makes more requests in a minute than the limit."""

    status = 429
    code = "too_many_requests"
    zh = "请求过于频繁，请稍后再试"
    en = "Too many requests; please wait a moment"

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.headers = {"Retry-After": str(max(1, seconds))}


@dataclass(slots=True)
class _Window:
    """The requests of a caller, or of a community, in the minute that began with the first of them."""

    ends_at: float
    used: int = 0


@dataclass
class Limits:
    """The limits of one process."""

    settings: Settings
    _windows: dict[tuple[str, UUID], _Window] = field(default_factory=dict)
    _swept_at: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def count(self, caller: Caller, now: float) -> dict[str, str]:
        """Count one request. Returns its RateLimit headers (an IETF draft). Raises TooMany above the limit.

        `now` are seconds of a clock that only moves forward.
        """
        most = self.settings.requests_person if caller.is_person else self.settings.requests_client
        with self._lock:
            own = self._hit((caller.kind, caller.id), now)
            refused = own.used > most
            if not refused and caller.community_id is not None:
                shared = self._hit(("community", caller.community_id), now)
                refused = shared.used > self.settings.requests_community
        seconds = math.ceil(own.ends_at - now)
        if refused:
            raise TooMany(seconds)
        return {
            "RateLimit-Policy": f'"{caller.kind}";q={most};w={WINDOW_SECONDS}',
            "RateLimit": f'"{caller.kind}";r={most - own.used};t={seconds}',
        }

    def _hit(self, key: tuple[str, UUID], now: float) -> _Window:
        """Counts a request in the open window of `key`."""
        window = self._windows.get(key)
        if window is None or window.ends_at <= now:
            self._sweep(now)
            window = self._windows[key] = _Window(now + WINDOW_SECONDS)
        window.used += 1
        return window

    def _sweep(self, now: float) -> None:
        """Forgets the windows that have ended, once a minute."""
        if now - self._swept_at >= WINDOW_SECONDS:
            self._windows = {key: window for key, window in self._windows.items() if window.ends_at > now}
            self._swept_at = now
