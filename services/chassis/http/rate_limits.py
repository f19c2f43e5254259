"""Requests a minute of a caller and of a community, counted once the token is verified.

Each process counts for itself and has its share of the limit by the settings; nginx limits by address before it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from services.chassis.config import Settings
from services.chassis.errors import Problem
from services.chassis.security.callers import Caller


class TooMany(Problem):
    """More requests than the caller, or the whole community, may make in a minute."""

    status = 429
    code = "too_many_requests"
    zh = "请求过于频繁,请稍后再试"
    en = "Too many requests; please wait a moment"

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.headers = {"Retry-After": str(max(1, seconds))}


@dataclass(frozen=True)
class Limits:
    """The limits of one process."""

    settings: Settings
    _counter: FixedWindowRateLimiter = field(default_factory=lambda: FixedWindowRateLimiter(MemoryStorage()))

    def count(self, who: Caller) -> dict[str, str]:
        """Count one request of `who`; the headers that tell how many are left (an IETF draft). TooMany above."""
        most = self.settings.requests_person if who.is_person else self.settings.requests_client
        own = RateLimitItemPerMinute(most, namespace=who.kind)
        shared = RateLimitItemPerMinute(self.settings.requests_community, namespace="community")
        allowed = self._counter.hit(own, str(who.id)) and (
            who.community_id is None or self._counter.hit(shared, str(who.community_id))
        )
        left = self._counter.get_window_stats(own, str(who.id))
        seconds = int(left.reset_time - time.time()) + 1
        if not allowed:
            raise TooMany(seconds)
        return {
            "RateLimit-Policy": f'"{who.kind}";q={most};w=60',
            "RateLimit": f'"{who.kind}";r={left.remaining};t={seconds}',
        }
