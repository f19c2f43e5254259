"""Tokens of devices: a device that signed in shows later that it did, with this login in this community.

A token gives no right: whoever steals it may guess the password of that login at the pace of one device. It does not
hold the login, and nothing is stored.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import time

from gateway.credentials import rules
from services.chassis.config import settings

LIFE_SECONDS = 180 * 24 * 3600
_NAME_BYTES, _TIME_BYTES, _MAC_BYTES = 12, 4, 32


def new_device(community: str, login: str) -> str:
    """Returns the token of a device that has just signed in with this login."""
    head = secrets.token_bytes(_NAME_BYTES) + int(time.time()).to_bytes(_TIME_BYTES)
    return base64.urlsafe_b64encode(head + _mac(head, community, login)).decode()


def device_of(token: str, community: str, login: str) -> str | None:
    """Returns the name of the device that has this token, None unless it signed in with this login here."""
    try:
        raw = base64.b64decode(token.encode(), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        return None
    head, mac = raw[:-_MAC_BYTES], raw[-_MAC_BYTES:]
    if len(head) != _NAME_BYTES + _TIME_BYTES or not hmac.compare_digest(mac, _mac(head, community, login)):
        return None
    if time.time() - int.from_bytes(head[_NAME_BYTES:]) > LIFE_SECONDS:
        return None
    return head.hex()


def _mac(head: bytes, community: str, login: str) -> bytes:
    bound = b"|".join((b"device", head, community.encode(), rules.login_text(login).encode()))
    return hmac.digest(settings().key(), bound, hashlib.sha256)
