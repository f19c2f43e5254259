"""Counts wrong passwords by login, by network and by device: guessing is slow, and nobody locks somebody else out.

A device that signed in with a login before sends the token that it got then, in the header `Device-Token`. It has a
budget of its own, and the budgets of strangers do not count for it. The counts are of one process. nginx limits
sign-ins by address before they come here.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address

from flask import request
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from gateway.credentials import devices, rules
from gateway.credentials.model import LoginFailed, PasswordUnproven, SlowDown
from services.chassis.http.requests import Call

DEVICE_HEADER = "Device-Token"
LOGIN_FROM_SITE_MOST = RateLimitItemPerMinute(5)
LOGIN_MOST = RateLimitItemPerHour(20)  # of one login, from all strange devices together
DEVICE_MOST = (RateLimitItemPerMinute(5), RateLimitItemPerHour(20))  # of a device that knows this login
# Of all logins: from one IPv4 address, or from an IPv6 network, since one caller may have all addresses of a /48.
NETWORKS_MOST = {
    32: RateLimitItemPerHour(30),
    64: RateLimitItemPerHour(30),
    56: RateLimitItemPerHour(60),
    48: RateLimitItemPerHour(120),
}
Budget = tuple[RateLimitItem, tuple[str, ...]]


@dataclass(frozen=True)
class Failures:
    """The wrong passwords of the last minute and hour, and the passwords that are being verified."""

    _counter: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))
    _verifying: Counter[Budget] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, budgets: list[Budget]) -> None:
        """Takes one guess out of each of these budgets. Raises SlowDown if one is used up.

        Taken before the password is verified: of many guesses that come at once, no more are verified than fit.
        """
        with self._lock:
            for most, key in budgets:
                window = self._counter.get_window_stats(most, *key)
                if window.remaining <= self._verifying[most, key]:
                    raise SlowDown(int(window.reset_time - time.time()) + 1)
            self._verifying.update(budgets)

    def end(self, budgets: list[Budget], *, wrong: bool) -> None:
        """Counts a wrong password; gives the guess back if it was none."""
        with self._lock:
            self._verifying.subtract(budgets)
            for budget in budgets:
                if not self._verifying[budget]:
                    del self._verifying[budget]
            if wrong:
                for most, key in budgets:
                    self._counter.hit(most, *key)


_failures = Failures()


def counting_failures(community: str, login: str) -> AbstractContextManager[None]:
    """Runs a block that verifies a password. Raises SlowDown after too many wrong ones; counts a wrong one."""
    device = devices.device_of(request.headers.get(DEVICE_HEADER, ""), community, login)
    if device is not None:
        return _counting([(most, ("device", device)) for most in DEVICE_MOST])
    return _counting(list(_budgets_of_strangers(community, login, _address())))


def counting_own_failures(call: Call) -> AbstractContextManager[None]:
    """The same for a caller who is signed in and enters the current password: no stranger can use this budget up."""
    return _counting([(most, ("person", str(call.who.id))) for most in DEVICE_MOST])


@contextmanager
def _counting(budgets: list[Budget]) -> Iterator[None]:
    _failures.begin(budgets)
    wrong = False
    try:
        yield
    except (LoginFailed, PasswordUnproven):
        wrong = True
        raise
    finally:
        _failures.end(budgets, wrong=wrong)


def networks_of(address: str) -> list[tuple[int, str]]:
    """Returns the networks of an address by their prefix: an IPv4 address itself; of IPv6 the /64, the /56, the /48."""
    try:
        found = ip_address(address)
    except ValueError:
        return [(32, address)]
    if not isinstance(found, IPv6Address):
        return [(32, address)]
    if found.ipv4_mapped:
        return [(32, str(found.ipv4_mapped))]
    return [(prefix, f"{int(found) >> (128 - prefix):x}/{prefix}") for prefix in (64, 56, 48)]


def _address() -> str:
    """Returns the caller's address as nginx saw it; nginx replaces the header that callers send."""
    return request.headers.get("X-Forwarded-For", request.remote_addr or "")


def _budgets_of_strangers(community: str, login: str, address: str) -> Iterator[Budget]:
    networks = networks_of(address)
    # The normal form: else each spelling of a phone number would have a budget of its own.
    normal = rules.login_text(login)
    yield LOGIN_FROM_SITE_MOST, (community, normal, networks[0][1])
    yield LOGIN_MOST, (community, normal)
    for prefix, network in networks:
        yield NETWORKS_MOST[prefix], (network,)
