"""Limits the requests a minute of a caller and of a community, counted after the token is verified.

Each process counts alone; the settings give each its share of the limit. nginx limits by address before it.
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
    """The caller, or the whole community, makes more requests in a minute than the limit."""

    status = 429
    code = "too_many_requests"
    zh = "请求过于频繁，请稍后再试"
    en = "Too many requests; please wait a moment"

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.headers = {"Retry-After": str(max(1, seconds))}


@dataclass(frozen=True)
class Limits:
    """The limits of one process."""

    settings: Settings
    _counter: FixedWindowRateLimiter = field(default_factory=lambda: FixedWindowRateLimiter(MemoryStorage()))

    def count(self, caller: Caller) -> dict[str, str]:
        """Count one request. Returns its RateLimit headers (an IETF draft). Raises TooMany above the limit."""
        most = self.settings.requests_person if caller.is_person else self.settings.requests_client
        own = RateLimitItemPerMinute(most, namespace=caller.kind)
        shared = RateLimitItemPerMinute(self.settings.requests_community, namespace="community")
        allowed = self._counter.hit(own, str(caller.id)) and (
            caller.community_id is None or self._counter.hit(shared, str(caller.community_id))
        )
        left = self._counter.get_window_stats(own, str(caller.id))
        seconds = int(left.reset_time - time.time()) + 1
        if not allowed:
            raise TooMany(seconds)
        return {
            "RateLimit-Policy": f'"{caller.kind}";q={most};w=60',
            "RateLimit": f'"{caller.kind}";r={left.remaining};t={seconds}',
        }
