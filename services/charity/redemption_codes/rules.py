"""Decisions on redemption codes: how one is hashed, and whether digits are the code."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from services.charity.redemption_codes.model import RedemptionCode

DIGITS = 6
VALID_FOR = timedelta(minutes=10)
TRIES_MOST = 5


def code_hash(key: bytes, person_id: UUID, code: str) -> bytes:
    """Returns the hash of a code for storage. It has a key: six digits could be guessed from a plain hash."""
    return hmac.digest(key, f"redemption|{person_id}|{code}".encode(), hashlib.sha256)


def may_be_tried(held: RedemptionCode | None, now: datetime) -> bool:
    """Returns whether there is a code that a try may still meet."""
    return held is not None and held.expires_at > now and held.tries_left > 0


def is_met(held: RedemptionCode, hashes: Iterable[bytes], reward_id: UUID, quantity: int) -> bool:
    """Returns whether one of the hashes is that of the code, and the code is for this reward and quantity."""
    met = [hmac.compare_digest(held.code_hash, one) for one in hashes]
    return any(met) and (held.reward_id, held.quantity) == (reward_id, quantity)
