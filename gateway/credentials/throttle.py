"""Counts wrong passwords by login and site, so that guessing is slow and nobody can lock somebody else out."""

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

from gateway.credentials.model import LoginFailed, PasswordUnproven, SlowDown
from gateway.credentials.rules import login as read_login
from services.chassis.http.requests import Call

LOGIN_FAILURES_MOST = RateLimitItemPerMinute(5)
SITE_FAILURES_MOST = RateLimitItemPerHour(30)


@dataclass(frozen=True)
class Failures:
    """Failed sign-ins of the last minute and hour, of this process; nginx's limit by address stands before it."""

    _counter: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))

    def check(self, community: str, login: str, address: str) -> None:
        """SlowDown where this login failed too often from this site, or the site with whatever logins."""
        for most, key in _counted(community, login, address):
            if not self._counter.test(most, *key):
                again_at = self._counter.get_window_stats(most, *key).reset_time
                raise SlowDown(int(again_at - time.time()) + 1)

    def count(self, community: str, login: str, address: str) -> None:
        """One more failure."""
        for most, key in _counted(community, login, address):
            self._counter.hit(most, *key)


_failures = Failures()


@contextmanager
def guarded(community: str, login: str) -> Iterator[None]:
    """Let somebody show that they know a password: SlowDown after too many wrong ones, and a wrong one is counted."""
    tried = (community, login, _address())
    _failures.check(*tried)
    try:
        yield
    except (LoginFailed, PasswordUnproven):
        _failures.count(*tried)
        raise


def proof_guarded(call: Call) -> AbstractContextManager[None]:
    """The same for somebody who is signed in and says their password once more."""
    return guarded(str(call.tx.community_id), f"person-{call.who.id.hex[-24:]}")


def _address() -> str:
    """Whose attempt it is: the address that nginx saw (it replaces what callers send)."""
    return request.headers.get("X-Forwarded-For", request.remote_addr or "")


def site_of(address: str) -> str:
    """Whose address it is: an IPv4 address by itself, of an IPv6 one its /64, all of which one site has."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    return str(found.ipv4_mapped or f"{int(found) >> 64:x}")


def _counted(community: str, login: str, address: str) -> Iterator[tuple[RateLimitItem, tuple[str, ...]]]:
    typed, site = read_login(login), site_of(address)
    yield LOGIN_FAILURES_MOST, (community, typed.text if typed else "", site)  # one account, however it is spelt
    yield SITE_FAILURES_MOST, (site,)
