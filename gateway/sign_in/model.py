"""What a sign-in gives, and why it is refused."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from gateway.credentials.model import InvalidField
from gateway.signing_keys.model import TOKEN_SECONDS
from services.chassis.errors import Malformed, Unauthorized


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


class ClientRefused(Unauthorized):
    """Unknown client or wrong secret."""

    code = "invalid_client"
    zh = "接入方标识或密钥不正确"
    en = "Client id or secret is wrong"
    headers = {"WWW-Authenticate": 'Basic realm="wulin"'}

    def __init__(self) -> None:
        super().__init__(error="invalid_client")


class ClientDisabled(ClientRefused):
    """The client was disabled; told only to who knows its secret."""

    code = "client_disabled"
    zh = "接入方已停用"
    en = "Client disabled"


class GrantTypeUnknown(Malformed):
    """Neither `client_credentials` nor `refresh_token`, or without its token."""

    code = "unsupported_grant_type"
    zh = "不支持的授权方式"
    en = "This grant type is not supported"

    def __init__(self) -> None:
        super().__init__(error="unsupported_grant_type")


class SessionOver(Unauthorized):
    """The session ended, or the refresh token is not one."""

    code = "session_over"
    zh = "会话已结束,请重新登录"
    en = "Session ended; sign in again"

    def __init__(self) -> None:
        super().__init__(error="invalid_grant")


class RefreshReused(SessionOver):
    """A refresh token came a second time: somebody has a copy, so the whole session ends."""

    leaves_mark = True
    code = "refresh_reused"
    zh = "凭证被重复使用,已全部退出"
    en = "Token used twice, session closed"


class PasswordOutgrown(InvalidField):
    """The password is too short for roles that were given since: sign in with it and with `new_password`."""

    code = "password_outgrown"
    zh = "岗位已变更,请设置更长的新密码"
    en = "Your role needs a longer password: set a new one"

    def __init__(self) -> None:
        super().__init__("/new_password", self.code, "Needed: the password is too short for the roles of now.")
