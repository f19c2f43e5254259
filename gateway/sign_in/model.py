"""The results of a sign-in, and its refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from gateway.signing_keys.model import TOKEN_SECONDS
from services.chassis.errors import Invalid, Malformed, Unauthorized


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


class PasswordOutgrown(Invalid):
    """The password is too short for roles that were given since: sign in with it and with `new_password`."""

    code = "password_outgrown"
    zh = "岗位已变更，请设置更长的新密码"
    en = "Your role needs a longer password; please set a new one"

    def __init__(self) -> None:
        super().__init__(self.at("/new_password"))
