"""Clients, and the refusal of a scope."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, Malformed, Refused

PREVIOUS_SECRET_MOST = timedelta(days=7)  # after a rotation, so that an integrator can exchange it everywhere
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
    previous_ends_at: datetime | None  # until when the secret before this one still works
    epoch: int
    version: int


@dataclass(frozen=True)
class NewClient(Client):
    """A client with its secret, which is shown once."""

    client_secret: str


class ClientIsDisabled(Refused):
    """The client was disabled for good, so it changes no more."""

    code = "client_is_disabled"
    zh = "接入方已停用，不能再更改"
    en = "This client is disabled and cannot change any more"


class ScopeNotHeld(Invalid):
    """Scopes are only taken away: a client that needs more is added anew, by an administrator who chooses them all."""

    code = "scope_not_held"
    zh = "只能减少授权范围；需要更多授权请新建接入方"
    en = "Scopes can only be taken away; add a new client for more"

    def __init__(self, index: int) -> None:
        super().__init__(self.at(f"/scopes/{index}"))


class InvalidScope(Malformed):
    """The client requests a scope that it was not given."""

    code = "invalid_scope"
    zh = "授权范围无效"
    en = "The scope is not valid"

    def __init__(self) -> None:
        super().__init__(error="invalid_scope")
