"""Logins, sessions, and the refusals that concern passwords."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Fault, Invalid, Problem, Unauthorized


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


class LoginKind(StrEnum):
    """By what somebody signs in."""

    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True)
class Login:
    """A phone (E.164) or user name, in its one normal form."""

    kind: LoginKind
    text: str


class LoginFailed(Unauthorized):
    """Unknown community, unknown login, wrong password, suspended or left: one answer."""

    code = "login_failed"
    zh = "账号或密码不正确"
    en = "Login or password is wrong"


class LoginBusy(Problem):
    """More sign-ins at once than the machine has memory to check."""

    status = 503
    code = "login_busy"
    zh = "登录繁忙,请稍后"
    en = "Busy, try again"
    headers = {"Retry-After": "2"}


class SlowDown(Problem):
    """Too many wrong passwords for this login from this address, or from this address at all."""

    status = 429
    code = "slow_down"
    zh = "尝试过多,请稍后再试"
    en = "Too many attempts, wait"

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.headers = {"Retry-After": str(max(1, seconds))}


class InvalidField(Invalid):
    """One field says something that cannot be."""

    def __init__(self, pointer: str, code: str, message: str) -> None:
        super().__init__(Fault(pointer, code, message))


class PasswordUnproven(InvalidField):
    """Who changes what they sign in with, or signs out another device, says their password: a token is not enough."""

    code = "password_unproven"
    zh = "请输入正确的当前密码"
    en = "Say your current password"

    def __init__(self) -> None:
        super().__init__("/current_password", self.code, "Needed for this; it is missing or wrong.")
