"""Wrong passwords are counted by login and address, so that guessing is slow and nobody locks another out."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from gateway.model.refusals import SlowDown

FAILURES_MOST = RateLimitItemPerMinute(5)


@dataclass(frozen=True)
class Failures:
    """Failed sign-ins of the last minute, of this process; nginx's limit by address stands before it."""

    _counter: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))

    def check(self, tried: tuple[str, ...]) -> None:
        """SlowDown where this login failed too often from this address."""
        if not self._counter.test(FAILURES_MOST, *tried):
            again_at = self._counter.get_window_stats(FAILURES_MOST, *tried).reset_time
            raise SlowDown(int(again_at - time.time()) + 1)

    def count(self, tried: tuple[str, ...]) -> None:
        """One more failure."""
        self._counter.hit(FAILURES_MOST, *tried)
