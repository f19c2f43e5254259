"""A request for an order, and why it may be refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from services.chassis.errors import Forbidden, Invalid, NotYetKnown, Refused
from services.orders.catalogue.model import Privacy
from services.orders.orders.model import Source

REPEATED_WITHIN = timedelta(minutes=1)  # an equal order without a key is taken for a repetition


@dataclass(frozen=True)
class OrderRequest:
    """A request for an order."""

    service_id: UUID
    wanted_at: datetime
    address: str
    note: str | None = None
    on_behalf_of: UUID | None = None
    urgent: bool = False
    privacy: Privacy | None = None
    source: Source | None = None
    campaign_id: UUID | None = None
    project_id: UUID | None = None
    duplicate_ok: bool = False  # whether the caller may have placed the same order a moment ago


class UnknownService(Invalid):
    """The request names a service that is not in the catalogue."""

    code = "unknown_service"
    zh = "没有这个服务项目"
    en = "There is no such service"

    def __init__(self) -> None:
        super().__init__(self.at("/service_id"))


class ServiceClosed(Refused):
    """The service takes no orders, or none from residents."""

    code = "service_closed"
    zh = "该服务已停用"
    en = "This service is closed"


class TooManyOpenOrders(Refused):
    """A requester has ten open orders at most."""

    code = "too_many_open_orders"
    zh = "未完成的订单过多"
    en = "Too many open orders"


class PossibleDuplicate(Refused):
    """The caller placed the same order less than a minute ago, without a key; the fact `order_id` names it."""

    code = "possible_duplicate"
    zh = "一分钟内已提交过相同的订单，可能是重复提交"
    en = "The same order was placed less than a minute ago; this may be a repetition"

    def __init__(self, order_id: UUID) -> None:
        super().__init__(order_id=order_id)


class NotYourPerson(Forbidden):
    """Only staff, social workers and guardians order for somebody else."""

    code = "not_your_person"
    zh = "您无权代此人办理"
    en = "You may not act for this person"


class UnknownCampaign(NotYetKnown):
    """There is no such campaign, or its event has not arrived yet."""

    code = "unknown_campaign"
    zh = "没有这个倡议"
    en = "There is no such campaign"


class CampaignOver(Refused):
    """An order names a campaign only from its first to its last day."""

    code = "campaign_over"
    zh = "该倡议不在进行中"
    en = "This campaign is not running"


class UnknownProject(Invalid):
    """The request names a project that does not exist."""

    code = "unknown_project"
    zh = "没有这个项目"
    en = "There is no such project"

    def __init__(self) -> None:
        super().__init__(self.at("/project_id"))


class TooYoung(Refused):
    """The person is too young for this service."""

    code = "too_young"
    zh = "此人未达到该服务的年龄要求"
    en = "This person is too young for this service"
