"""Clients, and the refusal of a scope."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Malformed

OPERATOR_PREFIX = "op_"  # of the operator's client id; the ids of clients begin with live_ or test_


class ClientState(StrEnum):
    """Whether a client may still get tokens."""

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


class InvalidScope(Malformed):
    """The client requests a scope that it was not given."""

    code = "invalid_scope"
    zh = "授权范围无效"
    en = "The scope is not valid"

    def __init__(self) -> None:
        super().__init__(error="invalid_scope")
