"""Makes ids and secrets of clients, and checks scopes."""

from __future__ import annotations

import binascii
from collections.abc import Collection
from uuid import UUID

from gateway.clients.model import InvalidScope
from gateway.clients.scopes import SCOPES
from gateway.credentials.model import InvalidField

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ID_LETTERS = 22  # enough for 128 bits


def encoded(number: int, length: int) -> str:
    """A number in base 62, of a fixed length."""
    text = ""
    for _ in range(length):
        number, digit = divmod(number, 62)
        text = _LETTERS[digit] + text
    return text


def uuid_to_text(one: UUID) -> str:
    """A UUID in 22 characters."""
    return encoded(one.int, _ID_LETTERS)


def uuid_from_text(text: str) -> UUID | None:
    """The UUID that `short` wrote; None where it isn't one."""
    number = 0
    if len(text) != _ID_LETTERS or not text.isascii() or not text.isalnum():
        return None
    for letter in text:
        number = number * 62 + _LETTERS.index(letter)
    return UUID(int=number) if number < 1 << 128 else None


def client_name(community: UUID, client: UUID, *, sandbox: bool) -> str:
    """What a client calls itself. It names its community, since a token request says nothing else of it."""
    return f"{'test' if sandbox else 'live'}_{uuid_to_text(community)}{uuid_to_text(client)}"


def parse_client_id(client_id: str) -> tuple[UUID, UUID] | None:
    """Community and client that a `client_id` names; None where it can't be one."""
    kind, _, rest = client_id.partition("_")
    community, client = uuid_from_text(rest[:_ID_LETTERS]), uuid_from_text(rest[_ID_LETTERS:])
    if kind not in ("live", "test") or community is None or client is None:
        return None
    return community, client


def secret_text(number: int, *, sandbox: bool) -> str:
    """A client's secret of 256 bits; its prefix and checksum let scanners find one that leaked."""
    body = encoded(number, 43)
    return f"{'test' if sandbox else 'live'}_sk_{body}{encoded(binascii.crc32(body.encode()), 6)}"


def require_scopes(scopes: Collection[str]) -> tuple[str, ...]:
    """The scopes that a client is given, each of a resource that there is, in order."""
    for index, scope in enumerate(scopes):
        if scope not in SCOPES:
            raise InvalidField(f"/scopes/{index}", "invalid", f"There is no scope {scope}.")
    return tuple(sorted(set(scopes)))


def requested_scopes(given: Collection[str], asked: str | None) -> tuple[str, ...]:
    """The scopes of one token: all that the client was given, or fewer; never more."""
    if not asked:
        return tuple(given)
    wanted = asked.split()
    if not set(wanted) <= set(given):
        raise InvalidScope
    return tuple(sorted(set(wanted)))
