"""Makes ids and secrets of clients, and checks scopes."""

from __future__ import annotations

import binascii
from collections.abc import Collection, Sequence
from uuid import UUID

from gateway.clients.model import InvalidScope, ScopeNotHeld
from gateway.clients.scopes import SCOPES
from services.chassis.errors import Fault, Invalid

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ID_LETTERS = 22  # enough for 128 bits
_SECRET_LETTERS = 43  # enough for 256 bits
_CHECKSUM_LETTERS = 6  # enough for 32 bits


def base62(number: int, length: int) -> str:
    """Returns a number in base 62, with a fixed length."""
    text = ""
    for _ in range(length):
        number, digit = divmod(number, 62)
        text = _LETTERS[digit] + text
    return text


def secret_letters(number: int) -> str:
    """Returns 256 random bits as text."""
    return base62(number, _SECRET_LETTERS)


def uuid_to_text(one: UUID) -> str:
    """Returns a UUID in 22 letters and digits."""
    return base62(one.int, _ID_LETTERS)


def uuid_from_text(text: str) -> UUID | None:
    """Returns the UUID that `uuid_to_text` wrote; None if it isn't one."""
    number = 0
    if len(text) != _ID_LETTERS or not text.isascii() or not text.isalnum():
        return None
    for letter in text:
        number = number * 62 + _LETTERS.index(letter)
    return UUID(int=number) if number < 1 << 128 else None


def client_id_of(community: UUID, client: UUID, *, sandbox: bool) -> str:
    """Returns the id that a client sends. It names the community, since nothing else in a token request does."""
    return f"{'test' if sandbox else 'live'}_{uuid_to_text(community)}{uuid_to_text(client)}"


def parse_client_id(client_id: str) -> tuple[UUID, UUID] | None:
    """Returns the community and the client that a client id names; None if it can't be one."""
    kind, _, rest = client_id.partition("_")
    community, client = uuid_from_text(rest[:_ID_LETTERS]), uuid_from_text(rest[_ID_LETTERS:])
    if kind not in ("live", "test") or community is None or client is None:
        return None
    return community, client


def secret_of(number: int, *, sandbox: bool) -> str:
    """Returns a client's secret made of 256 random bits; prefix and checksum let scanners find one that leaked."""
    body = secret_letters(number)
    checksum = base62(binascii.crc32(body.encode()), _CHECKSUM_LETTERS)
    return f"{'test' if sandbox else 'live'}_sk_{body}{checksum}"


def require_scopes(scopes: Collection[str]) -> tuple[str, ...]:
    """Returns the scopes that a client is given, sorted; raises Invalid for one that opens no route."""
    for index, scope in enumerate(scopes):
        if scope not in SCOPES:
            raise Invalid(Fault(f"/scopes/{index}", "unknown_scope", "没有这个授权范围", "There is no such scope"))
    return tuple(sorted(set(scopes)))


def require_narrower(held: Collection[str], scopes: Sequence[str]) -> tuple[str, ...]:
    """Returns the scopes that a client keeps, sorted; raises ScopeNotHeld for one that it does not have."""
    for index, scope in enumerate(scopes):
        if scope not in held:
            raise ScopeNotHeld(index)
    return tuple(sorted(set(scopes)))


def requested_scopes(given: Collection[str], requested: str | None) -> tuple[str, ...]:
    """Returns the scopes of a token: all that the client was given, or fewer. Raises InvalidScope for more."""
    if not requested:
        return tuple(given)
    wanted = requested.split()
    if not set(wanted) <= set(given):
        raise InvalidScope
    return tuple(sorted(set(wanted)))
