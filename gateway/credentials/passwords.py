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

_SLOTS = threading.Semaphore(2)  # each takes the memory of its cost: with more, sign-ins could exhaust the machine
_WAIT_SECONDS = 2


def hash_password(password: str) -> str:
    """Returns the hash to store of a password."""
    with _slot():
        return _hasher().hash(password)


def verify_password(stored: str | None, password: str) -> bool:
    """Returns whether `password` is the one that was hashed as `stored`.

    With nothing stored it does the same work and returns False, so that the response time reveals nothing.
    """
    with _slot():
        # Made in either case: the first call takes long, and would otherwise reveal that a login is unknown.
        unused = _unused_hash()
        try:
            _hasher().verify(stored or unused, password)
        except (VerifyMismatchError, InvalidHashError):
            return False
    return stored is not None


def needs_rehash(stored: str) -> bool:
    """Returns whether a password was hashed at another cost than the settings name now."""
    return _hasher().check_needs_rehash(stored)


@contextmanager
def _slot() -> Iterator[None]:
    if not _SLOTS.acquire(timeout=_WAIT_SECONDS):
        raise LoginBusy
    try:
        yield
    finally:
        _SLOTS.release()


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=1, memory_cost=settings().argon2_memory_kib, parallelism=1)


@lru_cache(maxsize=1)
def _unused_hash() -> str:
    return _hasher().hash(secrets.token_urlsafe(16))
