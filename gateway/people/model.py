"""Roles, people and the refusals that concern them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from gateway.credentials.model import InvalidField
from services.chassis.errors import Forbidden, Refused


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


class LoginTaken(Refused):
    """Somebody here signs in by this name."""

    code = "login_taken"
    zh = "登录名已被使用"
    en = "Login taken"


class PhoneTaken(Refused):
    """Somebody here signs in by this phone."""

    code = "phone_taken"
    zh = "手机号已用于登录"
    en = "Phone is a login already"


class RoleNotYours(Forbidden):
    """The station gives resident, volunteer, team leader and shop; every other role is the administrator's."""

    code = "not_allowed"
    zh = "没有权限授予或移除该岗位"
    en = "You may not give or take this role"


class OwnRoles(Forbidden):
    """Nobody gives roles to themself."""

    code = "own_proposal"
    zh = "不能为自己授予或移除岗位"
    en = "You may not change your own roles"


class RoleExcludes(Refused):
    """Shop and station, or auditor and an acting role, are never one person."""

    code = "role_excludes"
    zh = "岗位互斥"
    en = "Roles exclude each other"


class LastAdmin(Refused):
    """A community is never without an administrator."""

    code = "last_admin"
    zh = "不能移除最后一名管理员"
    en = "Last admin"


class PersonLeft(Refused):
    """Who left is not changed any more."""

    code = "person_left"
    zh = "已退出"
    en = "Left"


class PasswordWeak(InvalidField):
    """Too short for what the person may do."""

    code = "password_weak"
    zh = "密码过短"
    en = "Password too short"

    def __init__(self, least: int) -> None:
        super().__init__("/password", self.code, f"At least {least} characters.")


class PasswordCommon(InvalidField):
    """Made of the person's or the community's own name, or one that many people use."""

    code = "password_common"
    zh = "密码过于常见"
    en = "Password too common"

    def __init__(self) -> None:
        super().__init__("/password", self.code, "Too easy to guess.")
