"""Logins, sessions, and the refusals that concern passwords."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, Problem, Unauthorized


class LoginKind(StrEnum):
    """The kind of a login."""

    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True)
class Login:
    """A phone number (E.164) or a user name, in its one normal form."""

    kind: LoginKind
    text: str


class EndReason(StrEnum):
    """Why a session ended before its time."""

    SIGNED_OUT = "signed_out"
    REUSED = "reused"  # a refresh token came twice
    CREDENTIALS_CHANGED = "credentials_changed"
    STAFF_ROLE_GIVEN = "staff_role_given"
    SUSPENDED = "suspended"
    LEFT = "left"


@dataclass(frozen=True)
class Session:
    """A signed-in device: the family of its refresh tokens."""

    id: UUID
    person_id: UUID
    started_at: datetime
    ends_at: datetime
    ended_at: datetime | None = None
    device: str | None = None  # the name that the program gave when it signed in
    keeps_token: bool = False  # opened by the pages, which prove themselves: its refresh token stays the same


@dataclass(frozen=True)
class SessionView:
    """A session as its person sees it; `current` marks the session that asks."""

    id: UUID
    device: str | None
    started_at: datetime
    last_seen_at: datetime  # of the newest refresh token: the session was used at most a token's life after it
    ends_at: datetime
    ended_at: datetime | None
    current: bool


@dataclass(frozen=True)
class PasswordOrigin:
    """Who chose a password; who gave the first one, which it may have replaced; until when it waits to be confirmed."""

    set_by: UUID
    given_by: UUID
    waits_until: datetime | None


class LoginFailed(Unauthorized):
    """Unknown community, unknown login, wrong password, suspended or left: always the same answer."""

    code = "login_failed"
    zh = "账号或密码不正确"
    en = "The login or the password is wrong"


class LoginBusy(Problem):
    """More sign-ins at once than the machine has memory to check."""

    status = 503
    code = "login_busy"
    zh = "登录繁忙，请稍后再试"
    en = "Too many sign-ins at this moment; please try again"
    headers = {"Retry-After": "2"}


class SlowDown(Problem):
    """Too many wrong passwords: for this login, from this network, or of this device."""

    status = 429
    code = "slow_down"
    zh = "尝试次数过多，请稍后再试"
    en = "Too many attempts; please wait"

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.headers = {"Retry-After": str(max(1, seconds))}


class PasswordUnproven(Invalid):
    """The current password is missing or wrong; changing one's login or ending another session needs it."""

    code = "password_unproven"
    zh = "请输入正确的当前密码"
    en = "Please enter your current password"

    def __init__(self) -> None:
        super().__init__(self.at("/current_password"))


class PasswordWeak(Invalid):
    """The password is too short for the roles of the person."""

    code = "password_weak"
    zh = "密码过短，至少须有 {least} 个字符"
    en = "The password is too short; it needs at least {least} characters"

    def __init__(self, pointer: str, least: int) -> None:
        super().__init__(self.at(pointer), least=least)


class PasswordCommon(Invalid):
    """The password is made of the person's or the community's own name, or many people use it."""

    code = "password_common"
    zh = "密码过于常见"
    en = "The password is too easy to guess"

    def __init__(self, pointer: str) -> None:
        super().__init__(self.at(pointer))
