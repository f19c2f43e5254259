"""The results of a sign-in, and its refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from gateway.signing_keys.model import TOKEN_SECONDS
from services.chassis.errors import Forbidden, Invalid, Malformed, Unauthorized

CHANGE_TOKEN_LIFE = timedelta(minutes=10)


@dataclass(frozen=True)
class SessionLife:
    """The longest time of a session without a new token, and in total."""

    idle: timedelta
    whole: timedelta


@dataclass(frozen=True)
class Tokens:
    """An access token; for a person also the refresh token that follows."""

    access_token: str
    scope: str
    refresh_token: str | None = None
    person_id: UUID | None = None
    roles: tuple[str, ...] = ()
    device_token: str | None = None
    token_type: str = "Bearer"  # noqa: S105  (the word of RFC 6750)
    expires_in: int = TOKEN_SECONDS


@dataclass(frozen=True)
class PasswordChange:
    """What a change token permits: this person, at this epoch, sets a new password and signs in with this device.

    `login` is the login that was typed.
    """

    person_id: UUID
    epoch: int
    login: str
    device: str | None


class ClientRefused(Unauthorized):
    """Unknown client or wrong secret."""

    code = "invalid_client"
    zh = "接入方标识或密钥不正确"
    en = "The client id or the secret is wrong"
    headers = {"WWW-Authenticate": 'Basic realm="wulin"'}

    def __init__(self) -> None:
        super().__init__(error="invalid_client")


class ClientDisabled(ClientRefused):
    """The client was disabled. A caller whose secret is wrong gets `invalid_client` instead."""

    code = "client_disabled"
    zh = "接入方已停用"
    en = "This client is disabled"


class GrantTypeUnknown(Malformed):
    """The grant type is neither `client_credentials` nor `refresh_token`, or the refresh token is missing."""

    code = "unsupported_grant_type"
    zh = "不支持的授权方式"
    en = "This grant type is not supported"

    def __init__(self) -> None:
        super().__init__(error="unsupported_grant_type")


class SessionOver(Unauthorized):
    """The session has ended, or the text is no refresh token."""

    code = "session_over"
    zh = "会话已结束，请重新登录"
    en = "The session has ended; please sign in again"

    def __init__(self) -> None:
        super().__init__(error="invalid_grant")


class RefreshReused(SessionOver):
    """A refresh token came a second time: somebody has a copy, so the whole session ends."""

    leaves_mark = True  # the end of the session stays, though the request is refused
    code = "refresh_reused"
    zh = "登录凭证被重复使用，会话已结束"
    en = "The refresh token was used twice; the session has ended"


class PasswordChangeRequired(Forbidden):
    """The password opens nothing but its change: somebody else has set it, or it is too short for the person's roles.

    `POST /v1/password` takes the `change_token` and a new password; the token is valid for ten minutes, and once.
    """

    code = "password_change_required"
    zh = "请先设置您自己的新密码"
    en = "Please set a new password of your own first"

    def __init__(self, change_token: str) -> None:
        super().__init__(change_token=change_token, expires_in=int(CHANGE_TOKEN_LIFE.total_seconds()))


class PasswordUnconfirmed(Forbidden):
    """Somebody has given a password to an account that is older than a day, and nobody else has confirmed it yet."""

    code = "password_unconfirmed"
    zh = "此密码须由另一名工作人员确认后才能使用"
    en = "Another worker must confirm this password before it can be used"


class ChangeTokenInvalid(Unauthorized):
    """The change token is none, has expired or was used, or the person's data for signing in have changed since."""

    code = "change_token_invalid"
    zh = "设置密码的凭证无效或已过期，请重新登录"
    en = "The change token is not valid or has expired; please sign in again"

    def __init__(self) -> None:
        super().__init__(error="invalid_grant")


class PasswordUnchanged(Invalid):
    """The new password is the one that has to be changed."""

    code = "password_unchanged"
    zh = "新密码不能与原密码相同"
    en = "The new password must differ from the old one"

    def __init__(self) -> None:
        super().__init__(self.at("/new_password"))
