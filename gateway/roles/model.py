"""The refusals of decisions on changes of roles."""

from __future__ import annotations

from services.chassis.errors import Forbidden, Refused


class RoleNotAsked(Refused):
    """No change of this role waits for a second administrator: it was decided, withdrawn, or has lapsed."""

    code = "role_not_asked"
    zh = "没有待确认的岗位变更"
    en = "No change of this role is waiting for a second administrator"


class OwnRequest(Forbidden):
    """Neither the administrator who asked nor the person who gets the role decides on it."""

    code = "own_proposal"
    zh = "不能由提出人或本人确认"
    en = "Somebody else must decide: neither who asked nor who gets the role"


class SecondAdminDecides(Forbidden):
    """The operator decides only while the community has fewer than two active administrators."""

    code = "second_admin_decides"
    zh = "本社区已有两名管理员，须由另一名管理员确认"
    en = "The community has two administrators; one of them decides"


class AskerNotAdmin(Refused):
    """The administrator who asked is none any more; another administrator asks again."""

    code = "asker_not_admin"
    zh = "提出人已不是管理员，请重新提出"
    en = "Who asked is no administrator any more; please ask again"
