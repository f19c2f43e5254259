"""Counts wrong passwords by login and site, so that guessing is slow and nobody can lock somebody else out.

The counts are of one process. nginx limits sign-ins by address before they come here.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address

from flask import request
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from gateway.credentials import rules
from gateway.credentials.model import LoginFailed, PasswordUnproven, SlowDown
from services.chassis.http.requests import Call

LOGIN_FAILURES_MOST = RateLimitItemPerMinute(5)  # of one login from one site
SITE_FAILURES_MOST = RateLimitItemPerHour(30)  # of one site, whatever the logins


@dataclass(frozen=True)
class Failures:
    """The wrong passwords of the last minute and hour."""

    _counter: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))

    def require_below_limit(self, community: str, login: str, address: str) -> None:
        """Raises SlowDown if this login failed too often from this site, or this site with any logins."""
        for most, key in _counted(community, login, address):
            if not self._counter.test(most, *key):
                again_at = self._counter.get_window_stats(most, *key).reset_time
                raise SlowDown(int(again_at - time.time()) + 1)

    def count(self, community: str, login: str, address: str) -> None:
        """Counts one more wrong password."""
        for most, key in _counted(community, login, address):
            self._counter.hit(most, *key)


_failures = Failures()


@contextmanager
def counting_failures(community: str, login: str) -> Iterator[None]:
    """Runs a block that verifies a password. Raises SlowDown after too many wrong ones; counts a wrong one."""
    attempt = (community, login, _address())
    _failures.require_below_limit(*attempt)
    try:
        yield
    except (LoginFailed, PasswordUnproven):
        _failures.count(*attempt)
        raise


def counting_own_failures(call: Call) -> AbstractContextManager[None]:
    """The same for a caller who is signed in and enters the current password. The count is separate from sign-ins."""
    return counting_failures(str(call.tx.community_id), f"person-{call.who.id.hex[-24:]}")


def site_of(address: str) -> str:
    """Returns an IPv4 address itself, and of an IPv6 address its /64: one site has all addresses of a /64."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    return str(found.ipv4_mapped or f"{int(found) >> 64:x}")


def _address() -> str:
    """Returns the caller's address as nginx saw it; nginx replaces the header that callers send."""
    return request.headers.get("X-Forwarded-For", request.remote_addr or "")


def _counted(community: str, login: str, address: str) -> Iterator[tuple[RateLimitItem, tuple[str, ...]]]:
    normal, site = rules.login(login), site_of(address)
    # The normal form: else each spelling of a phone number would have five attempts of its own.
    yield LOGIN_FAILURES_MOST, (community, normal.text if normal else "", site)
    yield SITE_FAILURES_MOST, (site,)
