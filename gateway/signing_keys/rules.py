"""Decides which key signs, which keys are retired, and what an access token claims."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from gateway.signing_keys.model import KEY_LEAD, KEY_LIFE, TOKEN_SECONDS, KeyPair, NoKey, Subject


def signing_key(keys: Sequence[KeyPair], now: datetime) -> KeyPair:
    """Returns the key that signs at `now`; raises NoKey if none does. `keys` are in the order in which they sign."""
    begun = [key for key in keys if key.signs_from <= now]
    if not begun:
        raise NoKey
    return begun[-1]


def retired_keys(keys: Sequence[KeyPair], now: datetime) -> list[KeyPair]:
    """Returns the keys whose successor has signed for longer than a token lives."""
    return [key for key, successor in pairwise(keys) if successor.signs_from + KEY_LEAD <= now]


def is_successor_due(keys: Sequence[KeyPair], now: datetime) -> bool:
    """Returns whether the newest key has signed for as long as a key may."""
    return bool(keys) and keys[-1].signs_from + KEY_LIFE <= now


def claims(subject: Subject, *, issuer: str, audience: str, token_id: UUID, now: datetime) -> dict[str, Any]:
    """Returns the claims of an access token (RFC 9068), with the community's id and slug where there is one."""
    issued_at = int(now.timestamp())
    found: dict[str, Any] = {
        "iss": issuer,
        "aud": audience,
        "sub": str(subject.id),
        "kind": subject.kind,
        "roles": list(subject.roles),
        "scope": subject.scope,
        "sid": str(subject.sid),
        "epoch": subject.epoch,
        "jti": str(token_id),
        "iat": issued_at,
        "exp": issued_at + TOKEN_SECONDS,
    }
    if subject.community_id is not None:
        found |= {"community": str(subject.community_id), "slug": subject.slug}
    return found
