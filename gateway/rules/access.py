"""Ids and secrets of clients, scopes, and how long a session lives."""

from __future__ import annotations

import binascii
from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from gateway.model.people import STAFF, Role
from gateway.model.refusals import InvalidField, InvalidScope
from gateway.routes import SERVICE_OF

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ID_LETTERS = 22  # enough for 128 bits
SCOPES = frozenset(
    f"{resource.replace('-', '_')}:{act}" for resource in ("communities", *SERVICE_OF) for act in ("read", "write")
)


def encoded(number: int, length: int) -> str:
    """A number in base 62, of a fixed length."""
    text = ""
    for _ in range(length):
        number, digit = divmod(number, 62)
        text = _LETTERS[digit] + text
    return text


def short(one: UUID) -> str:
    """A UUID in 22 characters."""
    return encoded(one.int, _ID_LETTERS)


def long(text: str) -> UUID | None:
    """The UUID that `short` wrote; None where it isn't one."""
    number = 0
    if len(text) != _ID_LETTERS or not text.isascii() or not text.isalnum():
        return None
    for letter in text:
        number = number * 62 + _LETTERS.index(letter)
    return UUID(int=number) if number < 1 << 128 else None


def client_name(community: UUID, client: UUID, *, sandbox: bool) -> str:
    """What a client calls itself. It names its community, since a token request says nothing else of it."""
    return f"{'test' if sandbox else 'live'}_{short(community)}{short(client)}"


def places_of(client_id: str) -> tuple[UUID, UUID] | None:
    """Community and client that a `client_id` names; None where it can't be one."""
    kind, _, rest = client_id.partition("_")
    community, client = long(rest[:_ID_LETTERS]), long(rest[_ID_LETTERS:])
    if kind not in ("live", "test") or community is None or client is None:
        return None
    return community, client


def secret_text(number: int, *, sandbox: bool) -> str:
    """A client's secret of 256 bits; its prefix and checksum let scanners find one that leaked."""
    body = encoded(number, 43)
    return f"{'test' if sandbox else 'live'}_sk_{body}{encoded(binascii.crc32(body.encode()), 6)}"


def check_scopes(scopes: Collection[str]) -> tuple[str, ...]:
    """The scopes that a client is given, each of a resource that there is, in order."""
    for index, scope in enumerate(scopes):
        if scope not in SCOPES:
            raise InvalidField(f"/scopes/{index}", "invalid", f"There is no scope {scope}.")
    return tuple(sorted(set(scopes)))


def narrowed(given: Collection[str], asked: str | None) -> tuple[str, ...]:
    """The scopes of one token: all that the client was given, or fewer; never more."""
    if not asked:
        return tuple(given)
    wanted = asked.split()
    if not set(wanted) <= set(given):
        raise InvalidScope
    return tuple(sorted(set(wanted)))


def session_life(roles: Collection[Role], staff_hours: int) -> tuple[timedelta, timedelta]:
    """How long a session may lie idle, and how long it lasts in all."""
    if Role.ADMIN in roles:
        return timedelta(hours=min(8, staff_hours)), timedelta(days=7)
    if not STAFF.isdisjoint(roles):
        return timedelta(hours=staff_hours), timedelta(days=30)
    return timedelta(days=30), timedelta(days=180)
