"""The real clock. Only entry points (requests, events, jobs) read it; commands get `now` as an argument.

Business time (`database.business_time`) equals it unless the clock is simulated.
"""

from __future__ import annotations

from datetime import UTC, datetime


def real_now() -> datetime:
    """This instant, for tokens, retries and limits."""
    return datetime.now(UTC)
