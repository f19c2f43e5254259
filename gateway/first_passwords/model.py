"""The refusals of first passwords."""

from __future__ import annotations

from services.chassis.errors import Forbidden, Refused


class AskerGivesNone(Forbidden):
    """Who asked for a role of money or rights gives its holder no password, and nobody confirms their own."""

    code = "own_proposal"
    zh = "须由另一人办理：提出岗位或设置密码的人不能办理"
    en = "Somebody else must do this: not who asked for the role or gave the password"


class PasswordNotWaiting(Refused):
    """No password waits to be confirmed: there is none, it was confirmed, or it has lapsed."""

    code = "password_not_waiting"
    zh = "没有待确认的密码"
    en = "No password is waiting to be confirmed"
