"""Services of the catalogue and their enums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused


class Form(StrEnum):
    """The form of a service: 个案 case, 小组 group, 社区活动 activity, 便民 errand."""

    CASE = "case"
    GROUP = "group"
    ACTIVITY = "activity"
    ERRAND = "errand"


class Privacy(StrEnum):
    """Who may know of an order: all teams, the teams that it is offered to, or a closed circle of people."""

    COMMUNITY = "community"
    TEAM = "team"
    CIRCLE = "circle"


class ForWhom(StrEnum):
    """The group that a service is for: 一老 elderly, 一小 child, everybody."""

    ELDERLY = "elderly"
    CHILD = "child"
    ALL = "all"


class OrderableBy(StrEnum):
    """Who may order a service."""

    RESIDENTS = "residents"
    STAFF = "staff"


class ServiceState(StrEnum):
    """A closed service takes no new orders; services are never deleted."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class Service:
    """A kind of help that can be ordered. Only a team with all `must_skills` can get an offer."""

    id: UUID
    name: str
    category: str
    form: Form
    minutes: int
    dispatch_within_minutes: int
    accept_within_minutes: int
    skills: Sequence[str] = ()
    must_skills: Sequence[str] = ()
    for_whom: Sequence[str] = (ForWhom.ALL.value,)
    people_needed: int = 1
    professional: bool = False
    privacy: Privacy = Privacy.COMMUNITY
    min_age: int = 14
    orderable_by: OrderableBy = OrderableBy.RESIDENTS
    ordering_note: str | None = None
    state: ServiceState = ServiceState.OPEN
    version: int = 1


@dataclass(frozen=True)
class ServiceFilter:
    """A filter of services; a field that is None does not filter."""

    state: ServiceState | None = None
    category: str | None = None


class NameTaken(Refused):
    """Another service, or another team, has this name."""

    code = "name_taken"
    zh = "名称已被使用"
    en = "The name is taken"


class ServiceInUse(Refused):
    """The form of a service does not change while it has open orders."""

    code = "service_in_use"
    zh = "该服务仍有未完成的订单"
    en = "The service has open orders"
