"""Why the directory says no: one class a reason, as `docs/errors.md` lists them."""

from __future__ import annotations

from services.chassis.errors import Fault, Forbidden, Invalid, Malformed, Problem, Refused, Unauthorized

# ---- signing in: an answer tells nothing about who exists ---------------------------------------------------


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


class InvalidScope(Malformed):
    """The client asks for more than it was given."""

    code = "invalid_scope"
    zh = "授权范围无效"
    en = "Scope invalid"

    def __init__(self) -> None:
        super().__init__(error="invalid_scope")


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


# ---- communities --------------------------------------------------------------------------------------------


class SlugTaken(Refused):
    """Another community has it, or had it."""

    code = "slug_taken"
    zh = "标识已被使用"
    en = "Slug used"


class SlugReserved(Refused):
    """The platform's own words."""

    code = "slug_reserved"
    zh = "标识不可用"
    en = "Slug reserved"


class InvalidField(Invalid):
    """One field says something that cannot be."""

    def __init__(self, pointer: str, code: str, message: str) -> None:
        super().__init__(Fault(pointer, code, message))


# ---- people -------------------------------------------------------------------------------------------------


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


class PasswordOutgrown(InvalidField):
    """The password is too short for roles that were given since: sign in with it and with `new_password`."""

    code = "password_outgrown"
    zh = "岗位已变更,请设置更长的新密码"
    en = "Your role needs a longer password: set a new one"

    def __init__(self) -> None:
        super().__init__("/new_password", self.code, "Needed: the password is too short for the roles of now.")


class PasswordUnproven(InvalidField):
    """Who changes what they sign in with, or signs out another device, says their password: a token is not enough."""

    code = "password_unproven"
    zh = "请输入正确的当前密码"
    en = "Say your current password"

    def __init__(self) -> None:
        super().__init__("/current_password", self.code, "Needed for this; it is missing or wrong.")


class PasswordCommon(InvalidField):
    """Made of the person's or the community's own name, or one that many people use."""

    code = "password_common"
    zh = "密码过于常见"
    en = "Password too common"

    def __init__(self) -> None:
        super().__init__("/password", self.code, "Too easy to guess.")
