"""How long a leaving waits, and its refusal."""

from __future__ import annotations

from datetime import timedelta

from services.chassis.errors import Refused

LEAVING_TIME = timedelta(days=7)


class AdminLeavesNot(Refused):
    """Nobody makes an administrator leave: two administrators take the role away first."""

    code = "admin_cannot_be_removed"
    zh = "请先由两名管理员移除其管理员岗位"
    en = "Two administrators must take the role of administrator away first"
