"""People of a community: an id and roles for everybody, a name and logins for the directory alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What opens a door; the owner's record narrows it."""

    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    TEAM_LEADER = "team_leader"
    SOCIAL_WORKER = "social_worker"
    STATION = "station"
    SHOP = "shop"
    FUND_MANAGER = "fund_manager"
    FUND_APPROVER = "fund_approver"
    ADMIN = "admin"
    AUDITOR = "auditor"


GIVEN_BY_STATION = frozenset({Role.RESIDENT, Role.VOLUNTEER, Role.TEAM_LEADER, Role.SHOP})
STAFF = frozenset(Role) - GIVEN_BY_STATION
VOLUNTEERING = frozenset({Role.VOLUNTEER, Role.TEAM_LEADER})
BESIDE_AUDITOR = frozenset({Role.AUDITOR, Role.RESIDENT, Role.VOLUNTEER})


class PersonState(StrEnum):
    """Whether somebody belongs here and may act."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEFT = "left"


class LeavingReason(StrEnum):
    """Why somebody left."""

    OWN_WISH = "own_wish"
    MOVED = "moved"
    DECEASED = "deceased"
    OTHER = "other"


class LoginKind(StrEnum):
    """By what somebody signs in."""

    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True)
class Login:
    """A phone (E.164) or user name, in its one normal form."""

    kind: LoginKind
    text: str


@dataclass(frozen=True)
class Person:
    """A person's record; `name`, `phone` and `login` are None for whoever may not see them."""

    id: UUID
    state: PersonState
    roles: tuple[Role, ...]
    display_name: str
    age_band: str
    joined_on: date
    volunteer_no: str | None
    volunteer_since: date | None
    epoch: int
    version: int
    name: str | None = None
    phone: str | None = None
    login: str | None = None

    def unnamed(self) -> Person:
        """As others see them: without what identifies."""
        return replace(self, name=None, phone=None, login=None)
