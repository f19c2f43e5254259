"""Signing keys, what a token is signed for, and how long keys and tokens live."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from services.chassis.errors import Problem


class NoKey(Problem):
    """No signing key was made yet: `python -m gateway keys`."""

    status = 503
    code = "no_signing_key"
    zh = "服务尚未就绪"
    en = "Not ready yet"


TOKEN_SECONDS = 600
KEY_LEAD = timedelta(minutes=15)  # a new key is shown before it signs, and an old one after, this long
KEY_FETCHED = timedelta(seconds=30)  # every service asks for the keys each 15 s
KEY_LIFE = timedelta(days=30)


@dataclass(frozen=True)
class Subject:
    """For whom a token is made."""

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
    """A signing key: public half, and the private one sealed."""

    id: UUID
    public: dict[str, Any]
    sealed: bytes
    announced_at: datetime
    signs_from: datetime
