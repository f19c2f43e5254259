"""Hashes and verifies passwords with argon2id, at the cost that the settings name.

Only two run at a time, and an unknown login costs the same work as a known one.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from gateway.credentials.model import LoginBusy
from services.chassis.config import settings

_AT_ONCE = threading.Semaphore(2)  # each takes the memory of its cost: more would let sign-ins exhaust the machine
_WAIT_SECONDS = 2


def hash_password(password: str) -> str:
    """The hash that is kept of `password`."""
    with _turn():
        return _hasher().hash(password)


def verify_password(kept: str | None, password: str) -> bool:
    """Whether `password` is the one of `kept`; where nothing is kept, the same work and no."""
    with _turn():
        nobodys = _nobodys()  # looked at in either case: its first making would tell who is unknown
        try:
            _hasher().verify(kept or nobodys, password)
        except (VerifyMismatchError, InvalidHashError):
            return False
    return kept is not None


def needs_rehash(kept: str) -> bool:
    """Whether it was hashed at another cost than today's."""
    return _hasher().check_needs_rehash(kept)


@contextmanager
def _turn() -> Iterator[None]:
    if not _AT_ONCE.acquire(timeout=_WAIT_SECONDS):
        raise LoginBusy
    try:
        yield
    finally:
        _AT_ONCE.release()


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=1, memory_cost=settings().argon2_memory_kib, parallelism=1)


@lru_cache(maxsize=1)
def _nobodys() -> str:
    return _hasher().hash(secrets.token_urlsafe(16))
