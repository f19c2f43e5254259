"""Signing keys, what a token is signed for, and how long keys and tokens live."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from services.chassis.errors import Problem

TOKEN_SECONDS = 600
KEY_LEAD = timedelta(minutes=15)  # a new key is published this long before it signs, and an old one this long after
KEY_FETCHED = timedelta(seconds=30)  # within this time every service has a new key: each fetches them every 15 s
KEY_LIFE = timedelta(days=30)


class NoKey(Problem):
    """There is no signing key yet: run `python -m gateway keys`."""

    status = 503
    code = "no_signing_key"
    zh = "服务尚未就绪"
    en = "The service is not ready yet"


@dataclass(frozen=True)
class Subject:
    """The subject of an access token."""

    id: UUID
    kind: str
    epoch: int
    sid: UUID
    scope: str
    roles: tuple[str, ...] = ()
    community_id: UUID | None = None
    slug: str | None = None


@dataclass(frozen=True)
class KeyPair:
    """A signing key: its public half, and its private half encrypted."""

    id: UUID
    public: dict[str, Any]
    sealed: bytes
    announced_at: datetime
    signs_from: datetime


@dataclass(frozen=True)
class SigningKey:
    """The key that signs now; `private` is its private half as JSON (RFC 7517), decrypted."""

    kid: str
    private: str = field(repr=False)
