"""Roles, people and the refusals that concern them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from gateway.credentials.model import LoginKind
from services.chassis.errors import Forbidden, Refused


class Role(StrEnum):
    """The general rights of a person; rights on one resource also depend on the person's relationship to it."""

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
GIVEN_BY_TWO = frozenset({Role.FUND_MANAGER, Role.FUND_APPROVER, Role.ADMIN, Role.AUDITOR})  # money and rights
TAKEN_BY_TWO = frozenset({Role.ADMIN})


REQUEST_LIFE = timedelta(days=14)


class RoleOrigin(StrEnum):
    """Where a role comes from: somebody gave it, or the person leads a team."""

    GIVEN = "given"
    TEAM = "team"


class PersonState(StrEnum):
    """Whether a person belongs to the community and may act."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEFT = "left"


class RoleVerb(StrEnum):
    """What is asked about a role."""

    GIVE = "give"
    TAKE = "take"


class RequestState(StrEnum):
    """What became of a request to give or take a role."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class LeavingReason(StrEnum):
    """Why a person left."""

    OWN_WISH = "own_wish"
    MOVED = "moved"
    DECEASED = "deceased"
    OTHER = "other"


@dataclass(frozen=True)
class RoleRequest:
    """A change of a person's role that one administrator has asked for and another one confirms or refuses."""

    id: UUID
    person_id: UUID
    role: Role
    verb: RoleVerb
    asked_by: UUID
    asked_at: datetime
    lapses_at: datetime
    state: RequestState = RequestState.WAITING
    decided_by: UUID | None = None
    decided_at: datetime | None = None


@dataclass(frozen=True)
class Leaving:
    """A leaving that somebody else has asked for; until then the person, the station or an administrator stops it."""

    reason: LeavingReason
    asked_by: UUID
    leaves_at: datetime


class UndoReason(StrEnum):
    """Why a leaving is undone."""

    WRONG_PERSON = "wrong_person"
    CHANGED_MIND = "changed_mind"
    OTHER = "other"


@dataclass(frozen=True)
class Returning:
    """A request to undo a leaving, which a second worker confirms or refuses."""

    reason: UndoReason
    asked_by: UUID
    asked_at: datetime

    @property
    def lapses_at(self) -> datetime:
        """Until when it may be confirmed."""
        return self.asked_at + REQUEST_LIFE


@dataclass(frozen=True)
class Person:
    """A person's record.

    `name`, `phone`, `login` and `has_signed_in` (with a password of their own) are None, and `pending` (changes of
    roles that wait for a second administrator), the leaving and its undoing are empty, for callers who may not see
    them. `left_suspended` is whether somebody who left was suspended then.
    """

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
    contact_phones: tuple[str, ...] = ()
    has_signed_in: bool | None = False
    restricted_until: datetime | None = None  # see `first_passwords.rules.RESTRICTED_FOR`
    leaves_at: datetime | None = None
    leaving_reason: LeavingReason | None = None
    leaving_asked_by: UUID | None = None
    left_at: datetime | None = None
    left_suspended: bool | None = None
    return_reason: UndoReason | None = None
    return_asked_by: UUID | None = None
    return_asked_at: datetime | None = None
    pending: tuple[RoleRequest, ...] = ()

    @property
    def leaving(self) -> Leaving | None:
        """When and why the person leaves, as somebody else has asked; None if nobody has."""
        if self.leaves_at is None or self.leaving_reason is None or self.leaving_asked_by is None:
            return None
        return Leaving(self.leaving_reason, self.leaving_asked_by, self.leaves_at)

    @property
    def returning(self) -> Returning | None:
        """The request to undo the leaving; None if nobody asks for it."""
        if self.return_reason is None or self.return_asked_by is None or self.return_asked_at is None:
            return None
        return Returning(self.return_reason, self.return_asked_by, self.return_asked_at)

    @property
    def shown_state(self) -> str:
        """The state as answers show it: somebody who leaves keeps all rights until then."""
        return "leaving" if self.leaving and self.state is PersonState.ACTIVE else self.state

    @property
    def pending_roles(self) -> tuple[Role, ...]:
        """The roles that the person gets once a second administrator has confirmed them."""
        return tuple(one.role for one in self.pending if one.verb is RoleVerb.GIVE)

    def unnamed(self) -> Person:
        """Returns the record as those see it whose work does not need it."""
        hidden = replace(self, name=None, phone=None, login=None, has_signed_in=None, pending=(), contact_phones=())
        return hidden.staying().staying_away()

    def staying(self) -> Person:
        """Returns the record without a leaving."""
        return replace(self, leaves_at=None, leaving_reason=None, leaving_asked_by=None)

    def staying_away(self) -> Person:
        """Returns the record without a request to undo the leaving."""
        return replace(self, return_reason=None, return_asked_by=None, return_asked_at=None)


@dataclass(frozen=True)
class HeldRoles:
    """The roles that somebody gave to a person, and whether the person leads a team, from which a role follows."""

    given: frozenset[Role]
    leads: bool


@dataclass(frozen=True)
class Account:
    """The person of a login, and the data that a sign-in checks; without a password, nobody can sign in."""

    id: UUID
    epoch: int
    password_hash: str | None = field(repr=False)
    password_set_by: UUID | None
    password_waits_until: datetime | None


@dataclass(frozen=True)
class NewPerson:
    """A person who joins: name, logins, password and roles."""

    name: str
    display_name: str | None = None
    phone: str | None = None
    login: str | None = None
    password: str | None = None
    roles: Collection[Role] = ()
    similar_ok: bool = False  # whether somebody else of this name may be there
    contact_phones: Collection[str] = ()


@dataclass(frozen=True)
class PersonChanges:
    """A change of a person; None leaves a field unchanged. `roles` are all roles after the change.

    `released` are the logins that are taken off: others may use them from now on.
    """

    name: str | None = None
    display_name: str | None = None
    phone: str | None = None
    login: str | None = None
    password: str | None = None
    current_password: str | None = None
    roles: Collection[Role] | None = None
    contact_phones: Collection[str] | None = None
    released: Collection[LoginKind] = ()

    @property
    def concern_sign_in(self) -> bool:
        """Whether the change concerns the person's logins or password."""
        return bool(self.released) or any(one is not None for one in (self.phone, self.login, self.password))


@dataclass(frozen=True)
class PersonFilter:
    """Which people a list shows; all that is given holds together. `q` is a part of a name, a phone or a login."""

    ids: Collection[UUID] | None = None
    phone: str | None = None
    q: str | None = None
    role: Role | None = None
    state: PersonState | None = None


class LoginTaken(Refused):
    """Another person of the community signs in with this user name."""

    code = "login_taken"
    zh = "登录名已被使用"
    en = "This user name is taken"


class PhoneTaken(Refused):
    """Another person of the community signs in with this phone number."""

    code = "phone_taken"
    zh = "手机号已用于登录"
    en = "Somebody else signs in with this phone number"


TAKEN = {LoginKind.PHONE: PhoneTaken, LoginKind.NAME: LoginTaken}


class RoleNotYours(Forbidden):
    """The station gives resident, volunteer, team leader and shop; the administrator gives every other role."""

    code = "not_allowed"
    zh = "没有权限授予或移除该岗位"
    en = "You may not give or remove this role"


class OwnRoles(Forbidden):
    """Nobody changes their own roles."""

    code = "own_proposal"
    zh = "不能为自己授予或移除岗位"
    en = "You may not change your own roles"


class RoleExcludes(Refused):
    """One person never holds the roles shop and station, nor auditor together with a role that changes data."""

    code = "role_excludes"
    zh = "一个人不能同时担任这些岗位"
    en = "One person cannot hold these roles together"


class LastAdmin(Refused):
    """A community always has an active administrator."""

    code = "last_admin"
    zh = "不能移除最后一名管理员"
    en = "The last administrator can't be removed"


class PasswordByProgram(Forbidden):
    """A program adds residents, but sets no passwords: it could sign in as them."""

    code = "password_by_program"
    zh = "程序不能设置密码"
    en = "A program cannot set a password"


class PasswordNotYours(Forbidden):
    """Only the person changes a password that they have chosen; others give a first one, by a call of its own."""

    code = "password_not_yours"
    zh = "只有本人可以更改密码"
    en = "Only the person may change this password"


class PersonLeft(Refused):
    """The person has left and can't be changed any more."""

    code = "person_left"
    zh = "该人员已退出"
    en = "This person has left"


@dataclass(frozen=True)
class Me:
    """The caller's own record, and the business time of the community."""

    person: Person
    now: datetime
