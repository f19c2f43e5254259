"""How somebody gets in: clients with secrets, sessions that tokens are renewed in, the keys that sign them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

TOKEN_SECONDS = 600
KEY_LEAD = timedelta(minutes=15)  # a new key is shown before it signs, and an old one after, this long
KEY_FETCHED = timedelta(seconds=30)  # every service asks for the keys each 15 s
KEY_LIFE = timedelta(days=30)


class ClientState(StrEnum):
    """Whether a client may still come in."""

    ACTIVE = "active"
    DISABLED = "disabled"


@dataclass(frozen=True)
class Client:
    """An integrator's program of one community; it acts as itself, within its scopes."""

    id: UUID
    client_id: str
    name: str
    scopes: tuple[str, ...]
    state: ClientState
    secret_id: UUID
    hint: str
    made_by: UUID
    made_at: datetime
    last_used_at: datetime | None
    epoch: int
    version: int


@dataclass(frozen=True)
class NewClient(Client):
    """A client with its secret, which is shown once."""

    client_secret: str


@dataclass(frozen=True)
class Session:
    """A signed-in device: the family of its refresh tokens."""

    id: UUID
    person_id: UUID
    started_at: datetime
    ends_at: datetime
    ended_at: datetime | None
    device: str | None = None  # as the program that signs in calls it


@dataclass(frozen=True)
class SessionShown:
    """A session as its person sees it; `current` is the one that they look from."""

    id: UUID
    device: str | None
    started_at: datetime
    last_seen_at: datetime  # signed in or renewed: at most a token's life before its last use
    ends_at: datetime
    ended_at: datetime | None
    current: bool


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
class Tokens:
    """What a sign-in gives."""

    access_token: str
    scope: str
    refresh_token: str | None = None
    person_id: UUID | None = None
    roles: tuple[str, ...] = ()
    token_type: str = "Bearer"  # noqa: S105  (RFC 6750's word)
    expires_in: int = TOKEN_SECONDS


@dataclass(frozen=True)
class KeyPair:
    """A signing key: public half, and the private one sealed."""

    id: UUID
    public: dict[str, Any]
    sealed: bytes
    announced_at: datetime
    signs_from: datetime
