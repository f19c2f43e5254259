"""Services of the catalogue and their closed lists of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused


class Form(StrEnum):
    """How a service is given: 个案, 小组, 社区活动, 便民."""

    CASE = "case"
    GROUP = "group"
    ACTIVITY = "activity"
    ERRAND = "errand"


class Privacy(StrEnum):
    """Who sees an order: teams of the community, teams it is offered to, or a named circle."""

    COMMUNITY = "community"
    TEAM = "team"
    CIRCLE = "circle"


class ForWhom(StrEnum):
    """一老, 一小, or everybody."""

    ELDERLY = "elderly"
    CHILD = "child"
    ALL = "all"


class OrderableBy(StrEnum):
    """Who may order a service."""

    RESIDENTS = "residents"
    STAFF = "staff"


class ServiceState(StrEnum):
    """A closed service is hidden from orderers; nothing is deleted."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class Service:
    """A kind of help that can be ordered; the person served is never charged."""

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


class NameTaken(Refused):
    """Another one has this name."""

    code = "name_taken"
    zh = "名称已被使用"
    en = "The name is taken"


class ServiceInUse(Refused):
    """The form of a service with open orders stays as it is."""

    code = "service_in_use"
    zh = "该服务仍有未完成的订单"
    en = "The service has open orders"
