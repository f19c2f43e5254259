"""Changes of roles that wait, and the refusals of decisions on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from gateway.people.model import Role, RoleVerb
from services.chassis.errors import Forbidden, Refused


@dataclass(frozen=True)
class WaitingRequest:
    """A change of a role that waits, as the list shows it; `version` is the person's."""

    id: UUID
    person_id: UUID
    version: int
    role: Role
    verb: RoleVerb
    asked_by: UUID
    asked_at: datetime
    lapses_at: datetime


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
